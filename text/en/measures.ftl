### Counts of entries on national measures: measures proper, work in progress, views and needs.

# All entries. The numbers are fixed, because the first page contains them; a test checks them.
measures-whole = 68 entries: 53 measures credited to States, 10 reported for States as a group, 2 in progress, 2 views expressed and 1 need named.

# What the entries of a selection are.
#   $kinds (Text) - a list: 8 measures, 1 in progress and 1 need named
#   $group (Number) - how many of the measures are credited to no State
measures-held =
    { $group ->
        [0] { $kinds }.
        [one] { $kinds }; { $group } of the measures is reported for States as a group.
       *[other] { $kinds }; { $group } of the measures are reported for States as a group.
    }

# Link to the same view with measures only.
measures-alone = Show measures only

# So many entries of one kind.
#   .each (MeasureKind) - the kind
#   $count (Number) - how many
measures-of-kind =
    .measure =
        { $count ->
            [one] { $count } measure
           *[other] { $count } measures
        }
    .in-progress = { $count } in progress
    .statement =
        { $count ->
            [one] { $count } view expressed
           *[other] { $count } views expressed
        }
    .need =
        { $count ->
            [one] { $count } need named
           *[other] { $count } needs named
        }

# Entries of several kinds together.
#   $count (Number) - how many
measures-entries =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }

# The same, by kind.
#   $count (Number) - how many
#   $kinds (Text) - a list: 8 measures, 1 in progress and 1 need named
measures-entries-by-kind = { measures-entries }: { $kinds }

# Heading over the measures of one theme, or over the context points of one section of the report.
#   $theme (Text) - the theme or section: Legislation; II. Context
#   $found (Text) - how many: 23 measures
measures-under = { $theme }: { $found }
