### The page of States by theme.

# After the number of measures in a cell: what is counted there and is none.
#   $kinds (Text) - a list: 1 in progress and 1 need named
coverage-others = { " " }({ $kinds })

# In the row of sums: how many of the States shown have an entry under a heading.
#   $count (Number) - how many
#   $shown (Number) - of how many
coverage-share = { $count } of { $shown }
