### Citations of the report and of a view, in the style of the United Nations and for reference managers.

# Whose report it is.
citation-author = United Nations, General Assembly

# What sort of report it is.
citation-genre = Report of the Secretary-General

# What is cited of a view: the paragraphs behind it, and the data.
#   $paragraphs (Text) - where in the report: paras. 37 and 40
#   $version (Text) - which data: data version 0.1.0 (0123456789ab)
citation-note = A/72/215, { $paragraphs }, { $version }

# The end of a citation. Only other messages use it.
#   $url (Text) - the address
#   $dated (Flag) - whether it is known when it was looked at
#   $date (Text) - when: 4 November 2026
citation-from =
    { $dated ->
        [yes] Available from { $url } (accessed on { $date }).
       *[no] Available from { $url }.
    }

# The report, in the style of the United Nations.
#   $author (Text) - whose report
#   $title (Text) - its title
#   $number (Text) - its symbol
#   $year (Text) - its year
#   $noted (Flag) - whether paragraphs are named
#   $note (Text) - which: para. 33
#   $url (Text) - the address
#   $dated (Flag) - whether it is known when it was looked at
#   $date (Text) - when: 4 November 2026
citation-report =
    { $noted ->
        [yes] { $author }, { $title }: report of the Secretary-General, { $number } ({ $year }), { $note }. { citation-from }
       *[no] { $author }, { $title }: report of the Secretary-General, { $number } ({ $year }). { citation-from }
    }

# A view, in the style of the United Nations.
#   $site (Text) - the name of the site
#   $title (Text) - the name of the view: National measures, in Legislation
#   $note (Text) - paragraphs and data
#   $url (Text) - the address
#   $dated (Flag) - whether it is known when it was looked at
#   $date (Text) - when: 4 November 2026
citation-page = { $site }, “{ $title }”, { $note }. { citation-from }
