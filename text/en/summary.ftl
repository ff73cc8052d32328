### The line over the results: how many, and what is selected, as a sentence. It also appears in citations, files and printed pages.

# How many, and what is selected: 12 of 52 measures in Legislation, reported by Jordan or Nepal.
#   $count (Text) - how many of how many: 12 of 52 measures
#   $selection (Text) - what is selected: in Legislation, reported by Jordan or Nepal
summary-line = { $count } { $selection }

# The same where the selection begins with something that is not said about the records: 52 of 52 measures, “%” not searched for.
#   $count (Text) - how many of how many: 52 of 52 measures
#   $selection (Text) - what was not searched for, or which columns are shown
summary-line-apart = { $count }, { $selection }

# The same on the page that compares States: 2 of 25 States: Jordan and Nepal.
#   $count (Text) - how many of how many: 2 of 25 States
#   $selection (Text) - which: Jordan and Nepal
summary-line-compared = { $count }: { $selection }

# The name of a view: National measures, in Legislation.
#   $page (Text) - the heading of the page: National measures
#   $selection (Text) - what is selected: in Legislation
summary-view = { $page }, { $selection }

# The same on the page that compares States: Compare States: Jordan and Nepal.
#   $page (Text) - the heading of the page
#   $selection (Text) - which: Jordan and Nepal
summary-view-compared = { $page }: { $selection }

# A part of what is selected, after the number of records, where facet-with of labels.ftl would not be true on the page.
#   .each (Narrowed) - what is narrowed down, by what
#   $values (Text) - the values: Jordan or Nepal
summary-with =
    .compared = { $values }
    .row = limited to { $values }
    .entry-in-theme = with an entry in { $values }
    .about-place = carried out in or about { $values }
    .naming = naming { $values }
    .statement-on-state = with a statement on { $values }
    .region = in { $values }
    .statement-on-region = with a statement on a State in { $values }
    .statement-of-status = with status { $values }
    .entry-on-topic = with an entry on { $values }
    .entry-of-kind = with an entry of kind { $values }

# The same, where values are left out, in place of facet-without. In the ratification table statements are left out, and an instrument stays as long as one
# is left: “without a statement on Jordan” would be untrue.
#   .each (Narrowed) - what is narrowed down, by what
#   $values (Text) - the values left out: Jordan or Nepal
summary-without =
    .compared = not { $values }
    .row = other than { $values }
    .entry-in-theme = without an entry in { $values }
    .about-place = not carried out in or about { $values }
    .naming = not naming { $values }
    .statement-on-state = with a statement on States other than { $values }
    .region = not in { $values }
    .statement-on-region = with a statement on a State outside { $values }
    .statement-of-status = with a status other than { $values }
    .entry-on-topic = without an entry on { $values }
    .entry-of-kind = without an entry of kind { $values }

# A part of what is selected: States bound by all of these.
#   $instruments (Text) - the instruments: ILO C143 and ILO C189
summary-bound = bound by { $instruments }

# A part of what is selected: States for which the report states nothing on any of these.
#   $instruments (Text) - the instruments: ILO C97 or ILO C111
summary-silent = with nothing stated on { $instruments }

# A part of what is selected in the matrix.
summary-differs = only instruments on which statements differ

# A part of what is selected: a search.
#   $search (Text) - what is searched for
summary-matching = matching “{ $search }”

# A part of what is selected: characters that no record has.
#   $signs (Text) - the characters: %
summary-unsearched = “{ $signs }” not searched for
