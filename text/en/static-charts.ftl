### The charts that only static pages have, and their tables.

# Opens the table with the numbers of a chart.
charts-table = Table

# Name of the picture of measures by heading.
charts-headings = States with a measure, by theme

# Where its numbers come from.
charts-headings-source = Counted from this report, A/72/215, paras. 36 to 53: measures only, not work in progress, views or needs. Entries are self-reported and of unequal length: the volume of reporting is not performance.

# How many States have a measure under each heading.
#   $all (Number) - how many States report
#   $headings (Text) - a list: Legislation 20, Policies 14 and Cooperation 13
charts-headings-reading = States with a measure, out of { $all }: { $headings }. For the others, no measure is reported here.

# One part of such a list.
#   $name (Text) - a heading or an instrument: Legislation
#   $states (Number) - how many States
charts-states-of = { $name } { $states }

# Key: the bar of the States with a measure.
charts-reported = measure reported

# Key: the rest of the bar.
charts-not-reported = none reported here

# Name of the picture of instruments.
charts-instruments = States bound, by instrument

# Where its numbers come from.
charts-instruments-source = Counted from this report, A/72/215, paras. 31 to 35: ratified, acceded or party. Para. 31 says that all 25 have ratified the Trafficking Protocol; its next sentence has Japan as a signatory. The report lists no States for the Migrant Workers Convention and the Organized Crime Convention.

# How many States are bound by each instrument.
#   $all (Number) - how many States report
#   $instruments (Text) - a list: Smuggling Protocol 19 and ILO C189 7
charts-instruments-reading = States stated as bound, out of { $all }: { $instruments }. This does not mean that the others are not bound.

# Key: the bar of the States that are bound.
charts-bound = stated as bound

# Key: the rest of the bar.
charts-not-bound = not stated as bound

# Head of a column: how many of the reporting States.
charts-states-counted = States

# Name of the chart of dates.
charts-dates = Dates of developments and of entries into force

# Where they come from.
charts-dates-source = Source: A/72/215, paras. 21, 23, 34 and 35. Where the report gives only a month or a year, the bar covers all of it. The dates of paras. 5, 54, 57 and 58 are given with the records of these paragraphs.

# Key: the mark of a development on a day.
charts-day = development (day)

# Key: the mark of a date that names no day.
charts-span = development (whole month or year)

# Key: the mark of the day on which an instrument enters into force.
charts-day-in-force = entry into force (day)

# Label of the shaded period behind the dates.
charts-period = Period of the report

# Head of a column: what happened.
charts-event = Event

# Head of a column: when.
charts-date = Date

# What happened on a date.
charts-event-assembly = General Assembly: high-level meeting

# What happened on a date.
charts-event-forum = Global Forum on Migration: Summit

# What happened on a date.
charts-event-commissioner = Commissioner signs Istanbul Convention

# What happened on a date.
#   $instrument (Text) - an instrument: ILO P029
charts-in-force = { $instrument } in force

# What happened on a date.
#   $instrument (Text) - an instrument: ILO C189
#   $state (Text) - the State for which it takes effect: Jamaica
charts-in-force-for = { $instrument } in force for { $state }

# How many of the developments have a date, and what else is shown.
#   $dated (Number) - how many developments have a date
#   $all (Number) - how many there are
#   $in-force (Number) - how many entries into force are shown
charts-dates-reading =
    { $dated ->
        [one] { $dated } of the { charts-developments } has a date in the report and is shown here{ charts-dates-in-force }
       *[other] { $dated } of the { charts-developments } have a date in the report and are shown here{ charts-dates-in-force }
    }

# The end of this sentence, and what is with the others. Only the message before uses it.
#   $in-force (Number) - how many entries into force are shown
charts-dates-in-force =
    { $in-force ->
        [one] { ", with" } { $in-force } entry into force. The other developments are in the list.
       *[other] { ", with" } { $in-force } entries into force. The other developments are in the list.
    }

# All developments. Only the message before uses it.
#   $all (Number) - how many there are
charts-developments =
    { $all ->
        [one] { $all } development
       *[other] { $all } developments
    }

# Name of the chart of shares.
charts-shares = Women’s share of migrants, by region

# Where they come from.
charts-shares-source = Source: A/72/215, para. 6, from United Nations estimates. The report gives no year. Oceania includes Australia, New Zealand, Melanesia, Micronesia and Polynesia (footnote 5).

# Key: the bar of a number that the report gives as exact.
charts-exact = exact

# Key: the bar of a number that it gives as approximate or estimated.
charts-about = about, or estimated

# Key: the mark at 50 per cent in each row.
charts-half = half

# Head of a column.
charts-share = Share of women

# The regions of the chart, which are not those of the filter.
#   .each (ShareRegion) - the region
charts-region-of-share =
    .world = World
    .europe = Europe
    .latin-america = Latin America and the Caribbean
    .oceania = Oceania
    .north-america = North America
    .africa = Africa
    .asia = Asia

# A share as the report qualifies it: about 50%.
#   $value (Text) - the number: 46.1
#   $estimated (Flag) - whether the report calls it an estimate
#   $approximate (Flag) - whether it gives no exact number
charts-share-value =
    { $estimated ->
        [yes] an estimated { $value }%
       *[no] { $approximate ->
            [yes] about { $value }%
           *[no] { $value }%
        }
    }

# The ends of the range.
#   $lowest (Text) - the lowest share: 42%
#   $low-regions (Text) - where it is found: Asia
#   $highest (Text) - the highest share: about 50%
#   $high-regions (Text) - where it is found: Europe and Oceania
charts-shares-reading = The lowest share is { $lowest } ({ $low-regions }), the highest { $highest } ({ $high-regions }).
