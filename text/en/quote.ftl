### A record as it is quoted elsewhere: on the clipboard, in a list, in citations.

# Who, and what the report says of them.
#   $who (Text) - who or what it is about: Jordan and Nepal
#   $what (Text) - what is said: a sentence without its full stop, or a few words
quote-said = { $who }: { $what }

# The same with what has to be known with it, or with its source.
#   $said (Text) - who and what: Jordan and Nepal: Opened shelters
#   $notes (Text) - in brackets: in progress; A/72/215, para. 40
quote-noted = { $said } ({ $notes }).

# Between two of these, two values in a cell of a table, or two works of a footnote.
quote-next = { "; " }

# Where in the report.
#   $named (Flag) - whether paragraphs are named
#   $paragraphs (Text) - which: para. 40
quote-place =
    { $named ->
        [yes] A/72/215, { $paragraphs }
       *[no] A/72/215
    }

# What an entry on national measures is, in brackets behind it.
#   .each (MeasureKind) - the kind
quote-kind =
    .measure = measure
    .in-progress = in progress
    .statement = view expressed
    .need = need named
