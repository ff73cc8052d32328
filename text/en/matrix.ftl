### The matrix of States and instruments, and the questions over whole rows of it.

# Under the heading of the page.
matrix-lead = What the report says about each reporting State and each instrument for which it names States.

# Over the table; not printed.
#   $legend (Text) - a link to the explanation below the table: What the shapes and words mean
matrix-hint = Open a cell to see its evidence. On a keyboard, the arrow keys move between cells. Below the table: { $legend }

# Name of the table, for screen readers.
matrix-caption = Reporting States by instrument; each cell gives the status in the report’s own term

# A question; its values are instruments.
matrix-bound = Bound by all of

# A question; its values are instruments.
matrix-silent = Nothing stated on

# A question that is on or off.
matrix-differs = Only instruments on which statements differ between the States shown

# Under it.
matrix-differs-means = Where nothing is stated for a State, that is not counted as a difference.

# Heading of the explanation of the shapes.
matrix-legend = What the shapes and words mean

# Shown in place of the table: the report lists no States for what was chosen.
matrix-no-lists = For the instruments chosen, the report gives only worldwide totals and no list of States, so there is no column to show.

# Shown in place of the table.
matrix-no-columns = For the instruments chosen, the statements on the States shown do not differ, so there is no column to show. { matrix-differs-means }

# After the States among which the question is asked. Only other messages use it.
#   $is-part (Flag) - whether other filters leave some of the 25 out
matrix-answer-left =
    { $is-part ->
        [yes] { " " }selected by the other filters
       *[no] { "" }
    }

# The answer to a question over the matrix. It may be quoted on its own, so it says what is counted, among which States, and according to which report.
#   $found (Number) - of how many States it is true; never none
#   $states (Text) - their names: Italy and the Philippines
#   $left (Number) - among how many it is asked
#   $is-part (Flag) - whether other filters leave some of the 25 out
#   $question (Text) - what is asked: bound by ILO C143 and ILO C189
matrix-answer =
    { $left ->
        [one] According to A/72/215, the one reporting State{ matrix-answer-left } is { $question }: { $states }.
       *[other] { matrix-answer-found }
    }

# The same among several States. Only other messages use it.
#   $found (Number) - of how many States it is true; never none
#   $states (Text) - their names
#   $left (Number) - among how many it is asked
#   $is-part (Flag) - whether other filters leave some of the 25 out
#   $question (Text) - what is asked
matrix-answer-found =
    { $found ->
        [one] According to A/72/215, { $found } of the { $left } reporting States{ matrix-answer-left } is { $question }: { $states }.
       *[other] According to A/72/215, { $found } of the { $left } reporting States{ matrix-answer-left } are { $question }: { $states }.
    }

# The answer where no State is found to be bound: the report may be silent on them, so it must not say that they are not bound.
#   $left (Number) - among how many States it is asked
#   $is-part (Flag) - whether other filters leave some of the 25 out
#   $instruments (Text) - a list: ILO C143 and ILO C189
matrix-answer-none-bound =
    { $left ->
        [one] A/72/215 does not name the one reporting State{ matrix-answer-left } as bound by { $instruments }.
       *[other] A/72/215 does not name any of the { $left } reporting States{ matrix-answer-left } as bound by { $instruments }.
    }

# The answer where the report says something about each State.
#   $left (Number) - among how many States it is asked
#   $is-part (Flag) - whether other filters leave some of the 25 out
#   $instruments (Text) - a list: ILO C143 or ILO C189
matrix-answer-none-silent =
    { $left ->
        [one] A/72/215 mentions the one reporting State{ matrix-answer-left } in connection with { $instruments }.
       *[other] A/72/215 mentions each of the { $left } reporting States{ matrix-answer-left } in connection with { $instruments }.
    }

# The answer where no State is both bound by the one and unmentioned for the other.
#   $left (Number) - among how many States it is asked
#   $is-part (Flag) - whether other filters leave some of the 25 out
#   $instruments (Text) - by which they would be bound: ILO C97
#   $silent (Text) - in connection with which they would not be mentioned: ILO C143 or ILO C189
matrix-answer-none-of-both =
    { $left ->
        [one] A/72/215 does not name the one reporting State{ matrix-answer-left } as bound by { $instruments } without mentioning it in connection with { $silent }.
       *[other] A/72/215 does not name any of the { $left } reporting States{ matrix-answer-left } as bound by { $instruments } without mentioning it in connection with { $silent }.
    }

# What is asked: bound by all of these instruments.
#   $instruments (Text) - a list: ILO C143 and ILO C189
matrix-answer-bound = bound by { $instruments }

# What is asked: the report states nothing on any of these instruments.
#   $instruments (Text) - a list: ILO C143 or ILO C189
matrix-answer-silent = not mentioned in connection with { $instruments }

# The answer, where the report says two things about a State in it.
#   $answer (Text) - the answer
#   $states (Text) - about whom it says two things: China and Jordan
matrix-answer-doubtful = { $answer } The report says two things about { $states }; open the cell to see both.
