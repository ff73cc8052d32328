### Buttons that copy a record, a table or an answer, and what is said of it.

# Button beside a record, a figure or an answer.
copy = Copy

# The same in full, for who hears it without the record.
#   $record (RecordType) - the type of the record
#   $id (Text) - the number, or for States and instruments a word
copy-record = Copy { record-named }

# Button beside the answer to what is asked, for who hears it.
copy-answer = Copy the answer

# Button beside a table.
copy-table = Copy table

# Said when something is on the clipboard.
copy-done = Copied

# Over the text, where the browser did not allow copying.
copy-by-hand = The browser did not allow copying. Select this text and copy it yourself.

# Name of that text, for who hears it.
copy-text = Text to copy
