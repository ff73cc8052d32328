### The charts that only static pages have, and their tables.

# Opens the table with the numbers of a chart.
charts-table = Table

# What the map is, where a tile leads to the page of its State.
charts-map-leads = One tile for each reporting State, placed roughly as on a globe, without borders. Each leads to the page of its State.

# Name of the chart of dates.
charts-dates = Dates of developments and of entries into force

# Where they come from.
charts-dates-source = Source: A/72/215, paras. 21, 23, 34 and 35. Where the report gives only a month or a year, the bar covers all of it. The dates of paras. 5, 54, 57 and 58 are given with the records of these paragraphs.

# Key: the mark of a date that names a day.
charts-day = day

# Key: the mark of a date that names no day.
charts-span = whole month or year

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

# How many of the developments have a date.
#   $dated (Number) - so many
#   $all (Number) - how many there are
charts-dates-reading =
    { $dated ->
        [one] { $dated } of the { charts-developments } has a date in the report. The others are in the list.
       *[other] { $dated } of the { charts-developments } have a date in the report. The others are in the list.
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
