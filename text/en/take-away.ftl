### What a reader can share or download: link, files, citations, a frame for other sites; and opening exported files.

# Name of the group of buttons, for screen readers.
take-away-group = Share or download what is shown

# Opens the files, the citations and the frame.
take-away-more = Download, cite or embed

# Button that hands the view to another program of the reader’s device.
take-away-share = Share

# Button that saves a file for people, with names in place of codes.
take-away-sheet = Spreadsheet

# The same, where there are several.
#   $rows (Text) - what is in it: 12 statements
take-away-sheet-of = Spreadsheet · { $rows }

# Button that copies the address of the view.
take-away-link = Copy link

# What is in a file.
#   $count (Number) - how many rows
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

# Link to the page of a list with the records that are shown.
#   $count (Number) - how many records
take-away-list =
    { $count ->
        [one] Open the record as a list
       *[other] Open the { $count } records as a list
    }

# Opens the citations.
take-away-cite = Cite

# Over the citations.
take-away-cite-lead = Cite the report, with the paragraph, for any fact in it. Cite this view, with its link, the date and the version of the data, for a selection.

# Name of a style of citations.
take-away-un-style = United Nations style

# Name of a format.
take-away-bibtex = BibTeX

# Name of a format.
take-away-ris = RIS

# Opens the code of a frame for other sites.
take-away-embed = Embed

# Over the frame.
take-away-embed-lead = Paste this code into your own web page. It shows only the results of this view, with a link back to the whole view.

# Name of the text of the frame.
take-away-frame = HTML

# Button that copies one of these texts.
#   $name (Text) - which: BibTeX
take-away-copy = Copy { $name }

# Button that saves one of these texts.
#   $name (Text) - which: BibTeX
take-away-save = Save { $name }

# Button that opens a file.
take-away-open = Open an exported file

# While a file is dragged over the page.
take-away-drop = Drop a JSON file exported from this explorer: its view opens, and its records are checked.

# At the top of a printout.
#   $date (Text) - today: 4 November 2026
#   $version (Text) - which data: data version 0.1.0 (0123456789ab)
take-away-printed = Printed on { $date }, { $version }

# A version of the data.
#   $version (Text) - the version: 0.1.0
#   $hash (Text) - the beginning of the data’s hash: 0123456789ab
take-away-version = { $version } ({ $hash })

# Which data these are, within a sentence.
#   $version (Text) - the version with its hash
take-away-data-version = data version { $version }
