### What a reader takes away: link, files, citations, a frame for other sites; and files that come back.

# What is in a file.
#   $count (Number) - how many rows or records
take-away-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }

# Button that saves a file.
#   $rows (Text) - what is in it: 12 rows, 10 instruments
take-away-csv = CSV · { $rows }

# Button that saves a file.
#   $rows (Text) - what is in it: 12 rows, 10 instruments
take-away-json = JSON · { $rows }
