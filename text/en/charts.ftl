### The charts: names, keys, and the sentence that says what each shows. There is little room for most of them.

# Button that saves a chart as a file; SVG is the name of the format.
charts-save = SVG

# The same in full, for screen readers.
#   $picture (Text) - the name of the chart
charts-save-picture = SVG of the chart: { $picture }

# Link to a table on the same page with the numbers of a chart.
charts-table-of-page = The table with these numbers

# Last line but one of a saved chart.
#   $version (Text) - the version of the data: 0.1.0
#   $hash (Text) - the first digits of its hash
charts-data-version = A/72/215 Explorer, data version { $version } { $hash }

# Name of the chart of ratifications, and heading over it on the overview.
charts-change = Ratifications worldwide, 2015 and 2017

# Where its numbers come from.
charts-change-source = Source: A/72/215, paras. 30 and 34. Totals are worldwide. The axis starts at zero.

# Key: the mark of the earlier total.
charts-before = 2015

# Key: the mark of the later total.
charts-after = 2017

# Head of a column: both totals, and the difference.
charts-before-and-after = 2015 → 2017 (change)

# Its cells, and the labels of the marks: 48 → 51 (+3).
#   $before (Number) - the earlier total
#   $after (Number) - the later total
#   $change (Change) - the difference
charts-change-value = { $before } → { $after } ({ $change })

# How many of the totals rose, and by how much: 2 of 2 totals rose from 2015 to 2017 (+2 to +3).
#   $rose (Number) - how many rose
#   $total (Number) - how many there are
#   $least (Change) - the smallest difference
#   $most (Change) - the largest difference
#   $differ (Flag) - whether the two are not the same
charts-change-reading =
    { $total ->
        [one] { $rose } of { $total } total rose from 2015 to 2017 ({ charts-change-range }).
       *[other] { $rose } of { $total } totals rose from 2015 to 2017 ({ charts-change-range }).
    }

# From the smallest to the largest difference. Only the message before uses it.
#   $least (Change) - the smallest difference
#   $most (Change) - the largest difference
#   $differ (Flag) - whether the two are not the same
charts-change-range =
    { $differ ->
        [yes] { $least } to { $most }
       *[no] { $least }
    }

# Name of the chart of coverage.
charts-coverage = Measures by State and theme

# Where its numbers come from.
charts-coverage-source = Counted from this report, A/72/215, paras. 36 to 53, including work in progress, views and needs. Entries are self-reported and of unequal length: the volume of reporting is not performance.

# How many States have an entry under each heading.
#   $shown (Number) - how many States are shown
#   $themes (Text) - a list: Legislation 15, Policies 12 and Cooperation 13
charts-coverage-reading = States with an entry, out of { $shown }: { $themes }.

# One part of this list.
#   $theme (Text) - a heading of the report: Legislation
#   $states (Number) - how many States
charts-coverage-theme = { $theme } { $states }

# Name of the map.
charts-map = The reporting States as equal tiles

# What it is and does, where a tile filters.
charts-map-filters = One tile for each reporting State, placed roughly as on a globe, without borders. Select a tile to choose its State; select it again to clear it. The darker the tile, the more entries (measures, work in progress, views and needs) match your other filters.

# Where the map comes from.
charts-map-source = States of footnote 1 of A/72/215. The layout is editorial.

# A tile, for screen readers: JOR, Jordan, 9 entries, chosen. The visible text, the code, comes first.
#   .each (TileChoice) - what is asked of the State
#   $code (Text) - three letters
#   $state (Text) - the State
#   $count (Number) - how many entries on national measures are credited to it
charts-tile =
    .chosen =
        { $count ->
            [one] { $code }, { $state }, { $count } entry, chosen
           *[other] { $code }, { $state }, { $count } entries, chosen
        }
    .excluded =
        { $count ->
            [one] { $code }, { $state }, { $count } entry, excluded
           *[other] { $code }, { $state }, { $count } entries, excluded
        }
    .open =
        { $count ->
            [one] { $code }, { $state }, { $count } entry, not chosen
           *[other] { $code }, { $state }, { $count } entries, not chosen
        }

# A tile where nothing can be chosen: JOR, Jordan.
#   $code (Text) - three letters
#   $state (Text) - the State
charts-tile-of-state = { $code }, { $state }
