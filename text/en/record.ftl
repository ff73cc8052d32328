### Records wherever they appear: in lists and tables, in the evidence for a cell, and on their own pages.

# Marks editorial content; there is little room.
record-editorial = editorial

# Name of the table of measures, for screen readers.
record-measures-table = National measures in the report’s order or by State

# Head of a column: what a State reported.
record-summary = What was reported

# Head of a column and name of a fact: the paragraphs that a record comes from.
record-source = Source

# The name of a column, before its content, if a narrow window shows each row of a table as a card: Change: +3.
#   $column (Text) - the name of the column: Change
record-column = { $column }:{ " " }

# Name of a note beside a record, for screen readers.
#   $subject (Text) - what the note is about
record-note = Note on the source: { $subject }

# Marks a figure about people of any sex.
record-everyone = not only about women

# Shown where a conclusion names nobody.
record-conclusion = Conclusion

# Shown where the report names no entity for an initiative.
record-no-entity = No entity named

# Whom the report names as the source of a figure.
#   $source (Text) - the source: International Labour Organization
record-figure-source = source named: { $source }

# Shown where the report says nothing about a State and an instrument; there is little room.
record-not-stated = Not stated

# The same where there is room.
record-not-stated-long = Not stated in this report

# What that means.
record-silence = Silence is not a “no”: the report does not say that the State has not joined the instrument.

# Flag of a cell with two statements that differ; there is little room.
record-two-statements = two statements

# What that means.
record-two-statements-long = The report says two things. Both are shown; neither is preferred.

# In the evidence: where to look up the current status.
#   $register (Text) - the register, a link
record-check-at = Check the current status: { $register }

# The register of treaties in which an instrument of a family can be looked up.
#   .each (Family) - the family
record-register =
    .un-treaty = United Nations Treaty Collection
    .ilo-convention = NORMLEX, the ILO’s register
    .regional = Council of Europe Treaty Office

# Button that closes the evidence.
record-close = Close

# Heading of the evidence for a cell of the matrix.
#   $state (Text) - the State: Jordan
#   $instrument (Text) - the instrument: ILO C189
record-evidence = { $state }, { $instrument }

# Link from the evidence to the page of the instrument.
#   $instrument (Text) - the instrument: ILO C189
record-whole-instrument = More on { $instrument }

# A later entry into force, in the evidence.
#   $date (Text) - the date: 11 October 2017
record-in-force = Date of entry into force for the State: { $date }

# Under a recommendation in a list: the records that are related to it, and the States behind the entries on national measures among them.
#   $related (Text) - a link: 12 related records
#   $named (Text) - a link: 3 named in the recommendation
#   $states (Text) - a link: 5 States
record-answer = { $related } ({ $named }); entries credited to { $states }

# The first of these links.
#   $count (Number) - how many records
record-related =
    { $count ->
        [one] { $count } related record
       *[other] { $count } related records
    }

# The second.
#   $count (Number) - how many records
record-named-in-it = { $count } named in the recommendation

# Under a recommendation in a list where editorial links are left out.
#   $count (Number) - how many records
record-only-named =
    { $count ->
        [one] { $count } record named in the recommendation
       *[other] { $count } records named in the recommendation
    }
