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

# Key: the bar of the earlier total.
charts-before = 2015

# Key: the bar from the earlier to the later total.
charts-after = change by 2017

# Head of a column: both totals.
charts-before-and-after = 2015 → 2017

# Head of a column: the difference.
charts-change-column = Change

# Both totals, beside the difference: 48 → 51.
#   $before (Number) - the earlier total
#   $after (Number) - the later total
charts-totals = { $before } → { $after }

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

# Name of the map.
charts-map = The reporting States as equal tiles

# What it is and does, where a tile filters.
charts-map-filters = Select a tile to filter by its State; select it again to remove the filter. A State counts as “reported” if an entry matches your other filters; entries include work in progress, views and needs.

# Where the map comes from.
charts-map-source = One tile for each State of footnote 1 of A/72/215, placed roughly as on a globe, without borders. The layout is editorial.

# Key of the map: the tile of a State of which something is reported under the other filters. There is little room.
charts-tile-reported = reported

# Key of the map: the tile of a State of which nothing is reported under the other filters.
charts-tile-silent = none reported

# Key of the map: the tile of a State that is chosen.
charts-tile-chosen = chosen

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
