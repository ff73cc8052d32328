### The search over everything, and what is said where a search finds nothing.

# Label of the search box in the header and on the page of the search.
search-label = Search all records

# In the empty box of the header; there is little room.
search-placeholder = Search all records

# Button of the box.
search-go = Search

# In place of results, before anything is asked.
search-empty = Type a word: shelter, recruitment, Nepal, “domestic workers”, 189.

# Where nothing is asked or found: what can be looked through instead.
#   $pages (Text) - links to pages: Topics, Measures, Paragraphs
search-browse = Or look through these pages: { $pages }

# Heading where nothing was found.
search-nothing = No record matches this search

# A search of nothing but words such as “how many”; the same in quotation marks follows, with what it finds.
search-common = These words are too common to be searched for. In quotation marks they are searched for exactly as written:

# The search names a place in the report: where to find it.
#   .each (Pointer) - what it names
#   $pages (Text) - links to pages: Paragraph 40
search-pointer =
    .paragraph = In the report: { $pages }
    .footnote = In the report: { $pages }
    .document = This document is cited in: { $pages }

# The search names a paragraph or a footnote that the report does not have.
#   $footnotes (Flag) - whether it is a footnote
#   $last (Number) - how many there are
search-beyond =
    { $footnotes ->
        [yes]
            { $last ->
                [one] The report has { $last } footnote.
               *[other] The report has { $last } footnotes.
            }
       *[no]
            { $last ->
                [one] The report has { $last } paragraph.
               *[other] The report has { $last } paragraphs.
            }
    }

# Under a record: another name of it by which the search found it.
#   $name (Text) - the name: Law on Asylum
search-found-by = Found by: { $name }

# Before words like one that is not found.
search-nearest = Similar words that records contain:

# Before single words of the search that are found.
search-single = Search for a single word:

# Link to the rest of a group of records.
#   $records (Text) - how many of what kind: 53 measures
search-all = Show all { $records }

# A search found nothing. Only other messages use it.
#   $filtered (Flag) - whether other filters narrow the records down, too
search-no-words =
    { $filtered ->
        [yes] No record that matches the other filters uses these words in the form you searched for.
       *[no] No record here uses these words in the form you searched for.
    }

# A search found nothing.
#   $filtered (Flag) - whether other filters narrow the records down, too
search-none = { search-no-words } The report may cover the subject in other words.

# The same on a page that searches nothing but the names of States.
#   $filtered (Flag) - whether other filters narrow the records down, too
search-none-of-states = { search-no-words } This page searches the names of States only.

# The same on the ratification table.
#   $filtered (Flag) - whether other filters narrow the records down, too
search-none-of-instruments = { search-no-words } This page searches the names of instruments and States only.
