### The matrix of States and instruments, and the questions over whole rows of it.

# Under the heading of the page.
matrix-lead = What the report says of each reporting State and each instrument for which it names States. Every cell opens its evidence.

# Name of the table, for who hears it.
matrix-caption = Reporting States by instrument; each cell gives the status in the report’s own verb

# Before the status in a cell, for who hears it: Jordan, ILO C189: Ratified.
#   $state (Text) - the State: Jordan
#   $instrument (Text) - the instrument: ILO C189
matrix-cell = { $state }, { $instrument }:{ " " }

# A question; its values are instruments.
matrix-bound = Bound by all of

# A question; its values are instruments.
matrix-silent = Nothing stated on

# A question that is on or off.
matrix-differs = Only instruments on which statements differ between the States shown

# Under it.
matrix-differs-means = Where nothing is stated for a State, that is not a difference.

# Opens the meaning of the shapes.
matrix-legend = What the shapes and words mean

# Stands in place of the table: the report lists no States for what was chosen.
matrix-no-lists = The report gives worldwide totals for the instruments chosen and lists no States, so there is no column to show.

# Stands in place of the table.
matrix-no-columns = On none of the instruments chosen do statements differ between the States shown, so no column is left. { matrix-differs-means }
