### How this language writes numbers, dates, lists, quotations and sources. The program puts the results into other messages.
### Spaces at the beginning or the end of a text are written as { " " }.

# Between groups of three digits: 11,500,000.
number-group = ,

# Between the whole part of a number and its fraction: 46.1.
number-decimal = .

# A difference that is more than zero.
#   $by (Number) - by how much
number-rise = +{ $by }

# A difference that is less than zero; the sign is a minus, not a hyphen.
#   $by (Number) - by how much
number-fall = −{ $by }

# Between the parts of a row (Jordan, Legislation), and of a list but for the last two: Jordan, Nepal and Togo.
list-next = { ", " }

# Between the last two parts of a list of which all are meant.
list-and = { " and " }

# Between the last two parts of a list of which any one is meant.
list-or = { " or " }

# Text in quotation marks: a search, a title, a part of a link.
#   $text (Text) - what is quoted
quoted = “{ $text }”

# A month within a date. Only other messages use it.
#   $month (Month) - which
month-in-date =
    { $month ->
        [january] January
        [february] February
        [march] March
        [april] April
        [may] May
        [june] June
        [july] July
        [august] August
        [september] September
        [october] October
        [november] November
       *[december] December
    }

# 11 October 2017.
#   $day (Number) - the day of the month
#   $month (Month) - the month
#   $year (Text) - the year in digits
date-of-day = { $day } { month-in-date } { $year }

# October 2017.
#   $month (Month) - the month
#   $year (Text) - the year in digits
date-of-month = { month-in-date } { $year }

# A place in the report: para. 33.
#   $paragraph (Text) - the number of the paragraph, with its item if it has one
source-one = para. { $paragraph }

# The same for several: paras. 31 and 64 (f).
#   $paragraphs (Text) - a list of paragraphs
source-several = paras. { $paragraphs }

# All paragraphs from one to another, in such a list: 36–53.
#   $first (Number) - the first of them
#   $last (Number) - the last of them
source-range = { $first }–{ $last }

# A lettered item of a paragraph: 64 (f).
#   $paragraph (Number) - the paragraph
#   $item (Text) - the letter
source-item = { $paragraph } ({ $item })
