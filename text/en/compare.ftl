### The comparison of two to four States.

# Legend of the choice of States.
compare-choose = States to compare

# Under it: how many are chosen, and what to do once no more can be.
#   $chosen (Number) - how many
#   $most (Number) - how many can be compared: 4
#   $is-full (Flag) - whether no more can be chosen
compare-chosen =
    { $is-full ->
        [yes] { $chosen } chosen, and no more than { $most } fit: clear one to choose another
       *[no] { $chosen } of { $most } chosen
    }

# No State is chosen.
compare-too-few = Choose at least two States.

# Only one is chosen.
compare-one = One State is chosen. Choose at least one more.

# Too many are chosen; links that remove one follow.
compare-too-many = No more than four States fit side by side. Remove some:

# An example of a comparison.
#   $states (Text) - a link: Jordan and Nepal
compare-example = For example: { $states }

# Heading of the first table.
compare-instruments = Instruments

# Its name, for screen readers.
compare-instruments-caption = What the report states on each instrument, State by State

# Heading of the second table.
compare-themes = Measures by theme

# Its name, for screen readers.
compare-themes-caption = The measures that the report credits to each State, by theme

# Head of the last column.
compare-comparison = Comparison

# Link to the measures of the States compared.
compare-measures = All measures of these States in one list

# Link to the matrix of the States compared.
compare-matrix = These States in the matrix

# A measure in a cell.
#   $summary (Text) - what was reported, a whole sentence
#   $source (Text) - links: Measure 40-3, para. 40
compare-measure = { $summary } { $source }

# An entry in a cell that is not a measure.
#   $summary (Text) - what was reported, a whole sentence
#   $kind (Text) - what it is, set apart: In progress
#   $source (Text) - links: Measure 40-3, para. 40
compare-entry = { $summary } · { $kind }, { $source }

# For whom of the States compared. Only other messages use it.
#   $whom (Whom) - two States are neither or both, more are none or all
#   $states (Text) - those of which it is true: Ecuador and the Philippines
compare-whom =
    { $whom ->
        [neither] neither
        [none] none
        [both] both
        [all] all
       *[some] { $states } only
    }

# The report states something on an instrument for none or one of the States.
#   $whom (Whom) - for whom
#   $states (Text) - those of which it is true
compare-stated = Stated for { compare-whom }

# It states the same for several.
#   $whom (Whom) - for whom
#   $states (Text) - those of which it is true
compare-stated-alike = Stated for { compare-whom }: the statements are the same

# It states different things for several.
#   $whom (Whom) - for whom
#   $states (Text) - those of which it is true
compare-stated-differently = Stated for { compare-whom }: the statements differ

# It credits measures under a heading to some of the States.
#   $whom (Whom) - for whom
#   $states (Text) - those of which it is true
compare-reported = Reported for { compare-whom }
