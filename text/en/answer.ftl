### The answer to a question over the matrix. It is quoted alone, so it says what it counts, of whom, and by which report.

# The States among which the question is asked. Only other messages use it.
#   $left (Number) - how many
#   $is-part (Flag) - whether other filters leave some of the 25 out
answer-asked =
    { $left ->
        [one] { $left } reporting State{ answer-left }
       *[other] { $left } reporting States{ answer-left }
    }

# After those States. Only other messages use it.
#   $is-part (Flag) - whether other filters leave some of the 25 out
answer-left =
    { $is-part ->
        [yes] { " " }that the other filters leave
       *[no] { "" }
    }

# The answer.
#   $found (Number) - of how many States it is true
#   $states (Text) - their names: Italy and Philippines
#   $left (Number) - among how many it is asked
#   $is-part (Flag) - whether other filters leave some of the 25 out
#   $question (Text) - what is asked: bound by ILO C143 and ILO C189
answer =
    { $found ->
        [0] As A/72/215 reports, none of the { answer-asked } is { $question }.
        [one] As A/72/215 reports, { $found } of the { answer-asked } is { $question }: { $states }.
       *[other] As A/72/215 reports, { $found } of the { answer-asked } are { $question }: { $states }.
    }

# What is asked: bound by all of these instruments.
#   $instruments (Text) - a list: ILO C143 and ILO C189
answer-bound = bound by { $instruments }

# What is asked: the report states nothing on at least one of these instruments.
#   $instruments (Text) - a list: ILO C143 or ILO C189
answer-silent = not mentioned by it on { $instruments }

# The answer, where the report says two things of a State in it.
#   $answer (Text) - the answer
#   $states (Text) - of whom it says two things: China and Jordan
answer-doubtful = { $answer } For { $states } the report says two things; open the cell for both.
