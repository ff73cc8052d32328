### The page of one instrument.

# Before its family.
instrument-family = Family

# Before its totals.
instrument-totals = Worldwide totals

# Under the link to the page of the instrument in the register of its depositary.
#   $date (Text) - the day on which we took its address: 28 November 2026
instrument-taken = This link is not from the report: it leads to the depositary’s own page on this instrument. Address recorded on { $date }.

# Heading over what the report says about each State.
instrument-stated = What the report states

# Name of the table below, for screen readers.
instrument-stated-table = Statements on this instrument, State by State

# Head of the column that says how a statement covers its State.
instrument-basis = Basis

# In place of the table.
instrument-only-total = The report gives worldwide totals for this instrument and lists no States, so it has no column in the matrix.
