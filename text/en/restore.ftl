### What the page says about an exported file that the reader opens.

# Name of the notice, for screen readers.
restore-notice = About the file

# The link shown if a file was not opened although its view is known.
restore-open-view = Open the view in its link, as it is today

# The file is as it was exported.
#   $count (Number) - how many records are in it
restore-verified =
    { $count ->
        [one] View restored and file verified: its record is exactly the one shown here.
       *[other] View restored and file verified: its { $count } records are exactly those of this view.
    }

# The file was made from other data.
#   $theirs (Text) - what the file says: 0.0.7 (0123456789ab)
#   $ours (Text) - the version of the data here
restore-other-data = View restored, but the file could not be verified: it says that it was made from data version “{ $theirs }”, and this explorer holds { $ours }. Its records may differ from those shown here.

# The file was written in another format.
#   $theirs (Text) - the number of the format in the file, which may be anything
#   $ours (Number) - the number of the format here
restore-other-format = View restored, but the file could not be verified: it is written in format “{ $theirs }”, and this explorer compares format { $ours }.

# The file names another site.
#   $said (Text) - what was said of the file, one of the sentences above
#   $host (Text) - the other host
restore-foreign-host = { $said } Its link names another host, “{ $host }”; the view shown is that of this explorer.

restore-too-large = This file is larger than 2 MB and was not read. Files exported from this explorer are smaller.

restore-unreadable = The browser could not read this file. Try opening it again.

# “JSON” is a button of the page.
restore-binary = This is not a text file. Open a file that was saved with “JSON” on a page of this explorer.

# “JSON” is a button of the page.
restore-not-ours = This file was not exported from this explorer. Open one that was saved with “JSON” on one of its pages.

#   $link (Text) - the link in the file
restore-link = The link in this file does not lead to a list of records in this explorer: “{ $link }”.

# The file does not hold what was exported.
#   $place (Text) - where, one of the sentences below
restore-changed = This file was changed after it was exported, so its view was not opened. { $place }

#   $key (Text) - a key of JSON: selection
restore-differs-in-field = The first difference is under “{ $key }”.

#   $record (RecordType) - the type of the record
#   $id (Text) - its number
restore-differs-at = The first difference is at { record-named }.

restore-differs-at-end = The first difference is after the last record that was exported.

#   $record (RecordType) - the type of the record
#   $id (Text) - its number
restore-breaks-off-at = It breaks off at { record-named }.

restore-breaks-off-at-end = It breaks off after its last record.
