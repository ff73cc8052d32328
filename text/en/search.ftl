### The search over everything.

# Link to the rest of a group of records.
#   $records (Text) - how many of what kind: 53 measures
search-all = Show all { $records }
