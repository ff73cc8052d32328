### The coverage: States by theme.

# Name of the table, for who hears it.
coverage-caption = Measures credited to each reporting State under each heading on national measures; counted from this report

# Head of the last column.
coverage-all = All shown

# Head of the row of sums.
coverage-states = States with an entry

# In that row: how many of the States shown have an entry.
#   $count (Number) - so many
#   $shown (Number) - how many are shown
coverage-share = { $count } of { $shown }

# The same in full, for those who hear the link alone.
#   $share (Text) - the number as it is seen: 13 of 25
coverage-share-of-states = { $share } States

# What a cell without measures says, for who hears it.
coverage-none = none reported here

# After the number of measures in a cell: the entries among them that are no measures.
#   $others (Text) - a list: 1 in progress and 1 need named
coverage-others = { " " }({ $others })

# Under the table.
coverage-counted = Counted with the measures is what is in progress, views and needs; where there are any, the cell says so.

# Link to the same table of measures alone.
coverage-measures-alone = Count measures alone

# Over the headings of the report, each with the States that have no measure under it. Stands in cells of the comparison, too.
coverage-silent = No measure reported here

# Over the States without a measure that fits.
#   $count (Number) - how many there are
#   $shown (Number) - how many States are asked for
coverage-silent-states =
    { $shown ->
        [one] No measure reported here: { $count } of { $shown } State
       *[other] No measure reported here: { $count } of { $shown } States
    }

# What that means.
coverage-caution = Absence means “not in this report”. Entries are self-reported and of unequal length: the volume of reporting is not performance.

# A heading of the report, before the States without a measure under it.
#   $theme (Text) - the heading: Cooperation
#   $share (Text) - how many of the States shown: 12 of 25
coverage-silent-on = { $theme }: { $share }
