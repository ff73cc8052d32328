### States side by side: what the last column of a comparison says.

# For whom of the States compared. Only other messages use it.
#   $whom (Whom) - two States are neither or both, more are none or all
#   $states (Text) - those of which it is true: Ecuador and the Philippines
comparison-whom =
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
comparison-stated = Stated for { comparison-whom }

# It states the same for several.
#   $whom (Whom) - for whom
#   $states (Text) - those of which it is true
comparison-stated-alike = Stated for { comparison-whom }: the same

# It states different things for several.
#   $whom (Whom) - for whom
#   $states (Text) - those of which it is true
comparison-stated-differently = Stated for { comparison-whom }: the statements differ

# It credits measures under a heading to some of the States.
#   $whom (Whom) - for whom
#   $states (Text) - those of which it is true
comparison-reported = Reported for { comparison-whom }
