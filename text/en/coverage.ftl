### The coverage: States by theme.

# Name of the table, for screen readers.
coverage-caption = Entries on national measures credited to each reporting State, by theme; counted from this report

# Head of the last column.
coverage-all = Total

# Head of the row of totals.
coverage-states = States with an entry

# The same, where the cells hold nothing but numbers.
#   $shown (Number) - how many States are shown
coverage-states-of = States with an entry, of { $shown }

# Link to the table, over what is silent and the map.
coverage-to-table = Go to the table

# In that row: how many of the States shown have an entry.
#   $count (Number) - so many
#   $shown (Number) - how many are shown
coverage-share = { $count } of { $shown }

# The same in full, for screen readers.
#   $share (Text) - the number as it is seen: 13 of 25
coverage-share-of-states = { $share } States

# What a cell without measures says to screen readers, and when it is copied.
coverage-none = none reported here

# After the number of measures in a cell: the entries among them that are not measures.
#   $others (Text) - a list: 1 in progress and 1 need named
coverage-others = ({ $others })

# Under the table.
coverage-counted = Work in progress, views and needs are counted with the measures; where there are any, the cell says so.

# Link to the same table with measures only.
coverage-measures-alone = Count measures only

# Over the headings of the report, each with the States that have no entry under it, be it a measure, work in progress, a view or a need. Also in cells of the
# comparison.
coverage-silent = None reported here

# Over the States without an entry that fits.
#   $count (Number) - how many there are
#   $shown (Number) - how many States are asked for
coverage-silent-states =
    { $shown ->
        [one] None reported here: { $count } of { $shown } State
       *[other] None reported here: { $count } of { $shown } States
    }

# What that means.
coverage-caution = Absence means “not in this report”. Entries are self-reported and of unequal length: the volume of reporting is not performance.

# A heading of the report, before the States without an entry under it.
#   $theme (Text) - the heading: Cooperation
#   $share (Text) - how many of the States shown: 12 of 25
coverage-silent-on = { $theme }: { $share }
