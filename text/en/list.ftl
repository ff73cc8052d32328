### The list of records that a reader picks: the buttons beside records, the page of the list, the file that is saved of it.

# What a button beside a record does to the list that the reader keeps. There is little room.
#   .each (Listed) - whether the record is in the list
list-button =
    .out = Add to list
    .in = In your list: remove
    .full = Your list is full

# The same button by its full name.
#   .each (Listed) - whether the record is in the list
#   $record (Text) - which record: Measure 40-3
list-button-name =
    .out = Add to list: { $record }
    .in = In your list: remove { $record }
    .full = Your list is full: { $record } cannot be added

# Link in the header to the list that the reader keeps.
list-count = List

# A record of any type by its name.
#   .each (RecordType) - its type
#   $name (Text) - its number, or a name: 40-3; Jordan; Jordan, ILO C189
record-name =
    .state = { $name }
    .instrument = { $name }
    .statement = { $name }
    .measure = Measure { $name }
    .initiative = United Nations initiative { $name }
    .development = Development { $name }
    .recommendation = Recommendation { $name }
    .conclusion = Conclusion { $name }
    .context = Context point { $name }
    .figure = Figure { $name }
    .reference = { $name }
    .note = Note: { $name }
    .source = Footnote { $name }

# Over the records of the list: how many.
#   $count (Number) - how many
#   $own (Flag) - whether the reader keeps this list
list-status =
    { $own ->
        [yes]
            { $count ->
                [0] No records in your list
                [one] { $count } record in your list
               *[other] { $count } records in your list
            }
       *[no]
            { $count ->
                [0] No records in this list
                [one] { $count } record in this list
               *[other] { $count } records in this list
            }
    }

# In its place after a record was moved.
#   $record (Text) - which record: Measure 40-3
#   $place (Number) - where it is now
#   $count (Number) - how many records there are
list-moved = { $record } is now number { $place } of { $count }

# In its place after a record was taken out.
#   $record (Text) - which record: Measure 40-3
#   $count (Number) - how many records are left
list-removed = { $record } removed; { $count } left

# In its place after all records were taken out.
list-cleared = List cleared

# Under it: where the list is.
list-kept = Your list is kept in this browser until you clear it. Its link holds the whole list: copy the link to send it or to open the list elsewhere.

# The same where the browser lets the page keep nothing.
list-denied = This browser does not let the page keep your list. The list is stored in its link alone: copy the link before you close the page.

# The same for a list that came with a link.
list-foreign = This list came with a link; it is not the one kept in this browser. Your changes here affect this link alone, not your own list.

# Button under it.
#   $count (Number) - how many records the list in this browser does not have
list-keep =
    { $count ->
        [one] Add { $count } record to your list
       *[other] Add { $count } records to your list
    }

# In its place where not all of them fit.
#   $most (Number) - how many records a list can hold: 80
list-too-many = Your list would hold more than { $most } records. Remove some from it first.

# Link to the list that the reader keeps.
list-open = Open your list

# In place of records.
#   $pages (Text) - links to pages: Measures, Recommendations, Figures
list-empty = This list is empty. Every record has an “Add to list” button beside it: in search results, and on all pages that show records, such as { $pages }.

# The list holds as much as it can.
#   $most (Number) - how many records a list can hold: 80
list-full = A list holds at most { $most } records.

# Button that moves a record one place up.
list-up = Up

# The same button by its full name.
#   $record (Text) - which record: Measure 40-3
list-up-name = Up: { $record }

# Button that moves a record one place down.
list-down = Down

# The same button by its full name.
#   $record (Text) - which record: Measure 40-3
list-down-name = Down: { $record }

# Button that takes a record out of the list.
list-remove = Remove

# The same button by its full name.
#   $record (Text) - which record: Measure 40-3
list-remove-name = Remove: { $record }

# Name of the field with the place of a record, in which another can be written.
#   $record (Text) - which record: Measure 40-3
list-place = Place in the list: { $record }

# Where a record can be taken hold of with a mouse or a finger.
list-drag = Drag to another place

# Button that takes the last step back.
list-undo = Undo

# Button that takes all records out.
list-clear = Clear list

# Name of the group of buttons, for who hears it.
list-take = Take the list with you

# Button that saves the list.
list-save = Save as one HTML file

# Button that copies the list.
list-copy = Copy list

# Button that prints the list.
list-print = Print

# Heading of the saved file and of what is copied.
#   $count (Number) - how many records
list-title =
    { $count ->
        [one] { $count } record from United Nations report A/72/215
       *[other] { $count } records from United Nations report A/72/215
    }

# In the saved file, before the address of the report: where its facts come from.
#   $report (Text) - the title of the report
list-source = Source: Report of the Secretary-General, { $report } (A/72/215), covering July 2015 to June 2017. The summaries are the editors’, not the report’s.

# In the saved file, before the address of the list.
list-link = This list in the A/72/215 Explorer:

# In the saved file: when and from what it was made.
#   $date (Text) - today: 4 November 2026
#   $version (Text) - the version of the data: 0.1.0
#   $hash (Text) - the whole hash of the data
list-made = Made on { $date } from data version { $version }; SHA-256 of the data: { $hash }

# In the saved file: the heading of the report over a measure.
#   $theme (Text) - the heading: Legislation
list-theme = Theme: { $theme }

# In the saved file: a note on a record.
#   $subject (Text) - what the note is about
#   $summary (Text) - the whole of it
list-note = { record-note }. { $summary }
