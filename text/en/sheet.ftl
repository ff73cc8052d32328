### Heads of columns in tables that are copied or opened in a spreadsheet, where no other message has the word.

# The record by its type and number: measure 40-3.
sheet-record = Record

# A record in that column.
#   $record (RecordType) - the type of the record
#   $id (Text) - the number
sheet-number = { record-named }

# The type of record.
sheet-type = Type

# What the report says, in our words.
sheet-summary = Summary

# Countries of an initiative.
sheet-countries = Countries

# The sub-heading of the report.
sheet-heading = Heading

# The body that acted.
sheet-body = Body

# The symbol or title of a document.
sheet-document = Document

# Whom a recommendation addresses.
sheet-addressee = Addressed to

# Whether the report says “encouraged” or “should”.
sheet-mode = Mode

# A number alone, for calculating.
sheet-value = Number

# What is counted.
sheet-unit = Unit

# How exact the number is: about 50 per cent.
sheet-amount = As the report gives it

# Whom the report names as the source of a figure.
sheet-named = Source named

# For when a figure holds.
sheet-period = Period

# The address of the record here.
sheet-link = Link

# The paragraph behind the column before.
#   $instrument (Text) - the instrument: ILO C189
sheet-paragraph = { $instrument }, paragraph

# Head of a column of numbers that the report does not give.
#   $column (Text) - what is counted: Total
sheet-counted = { $column }, counted from this report

# What is said of a State, with its paragraph, in a comparison; a number with what it says alone.
#   $said (Text) - a status, or what was reported
#   $notes (Text) - in brackets: para. 40
sheet-said = { $said } ({ $notes })
