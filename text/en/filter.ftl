### The facets, chips and results of pages that can be narrowed down.

# Heading of the panel with the filters.
filter-panel = Filters

# How filters work together.
filter-rule = Results match any of the values chosen in a filter, and all of the filters you use. Press “{ filter-exclude }” to leave a value out.

# Label of the search box of a page.
filter-search = Search these records

# How the search reads words.
filter-search-hint = Records must contain all your words. Use quotation marks to search for an exact phrase.

# A choice: a record needs any one of several values.
filter-match-any = any of these

# A choice: a record needs all of several values.
filter-match-all = all of these

# Name of the choice between the two, for screen readers.
#   $facet (FacetKey) - whose values are meant
filter-match = Match { facet-name }

# Button beside a value that excludes it; there is little room.
filter-exclude = not

# The same button by its full name.
#   $value (Text) - the name of the value: Jordan
filter-exclude-value = not { $value }

# Before the name of a filter, on the button that removes it.
filter-remove = { "Remove filter: " }

# How many filters are active, beside the name of a facet and on the button that opens the panel.
#   $count (Number) - how many
filter-active =
    { $count ->
        [one] { $count } filter
       *[other] { $count } filters
    }

# Button that removes all filters.
filter-clear = Clear all filters

# Name of the list of filters, for screen readers.
filter-chips = Active filters

# An active filter: a search.
#   $search (Text) - the search in quotation marks: “shelter”
chip-search = Search, { $search }

# An active filter: a search for characters that no record has.
#   $search (Text) - the search in quotation marks: “%”
chip-unsearched = Not searched for, { $search }

# An active filter: a value.
#   $facet (FacetKey) - of which property
#   $value (Text) - the value: Philippines, not Jordan
chip-value = { facet-name }, { $value }

# A value that is left out; also in the title of the document.
#   $value (Text) - its name: Jordan
chip-excluded = not { $value }

# An active filter: States bound by an instrument.
#   $instrument (Text) - the instrument: ILO C189
chip-bound = Bound by: { $instrument }

# An active filter: States for which the report states nothing on an instrument.
#   $instrument (Text) - the instrument: ILO C189
chip-silent = Nothing stated on: { $instrument }

# An active filter: instruments on which statements differ between the States shown. Also in the title of the document.
chip-differs = Only where statements differ

# Button that opens the panel on a small screen.
filter-open = Filters

# Button that closes the panel and shows what was found.
#   $found (Text) - how many records of what kind: 12 measures
filter-close = Show { $found }

# Heading of the results.
filter-results = Results

# Heading where nothing was found.
#   .each (Counted) - what the page lists
filter-nothing =
    .state = No State matches all of these filters
    .instrument = No instrument matches all of these filters
    .statement = No statement matches all of these filters
    .measure = No measure matches all of these filters
    .initiative = No initiative matches all of these filters
    .development = No development matches all of these filters
    .recommendation = No recommendation matches all of these filters
    .conclusion = No conclusion matches all of these filters
    .context = No context point matches all of these filters
    .figure = No figure matches all of these filters
    .reference = No reference matches all of these filters
    .note = No note matches all of these filters
    .source = No source matches all of these filters
    .cited = No source or document matches all of these filters
    .record = No record matches all of these filters

# What that means.
filter-nothing-means = Absence here means “not in this report”. It does not mean that a State did nothing or is not a party.

# Before the links that each remove one filter.
filter-relief = Remove one filter:

# One of these links.
#   $filter (Text) - the filter: State, Jordan
filter-without = Without the filter { $filter }

# The same where values of one kind are chosen.
#   $value (Text) - the value: Jordan
filter-without-value = Without { $value }

# A link where nothing was found, with the number of records to which it leads.
#   $way (Text) - a link: Without Jordan
#   $found (Text) - what it leads to: 12 measures
filter-way = { $way }: { $found }

# What a search also found.
#   $forms (Text) - a list of words
filter-expanded = The search also looked for: { $forms }

# What a search also found by our list of other names.
#   $names (Text) - a list of words
filter-expanded-names = Also searched for, from our own list of other names (editorial): { $names }

# What a search also found: records under topics that have its words in their names.
#   $topics (Text) - a list of topics
filter-expanded-topics = Also found by our own topics (editorial): { $topics }

# Label of the choice of an order.
filter-order = Sort order

# An order.
filter-order-report = As in the report

# An order: under the report's headings; under each, the entries that name their States come first.
filter-order-headings = By theme, named States first

# An order: the report's, from its end.
filter-order-report-descending = Reverse report order

# An order: by the names of States.
filter-order-state = By State, A to Z

# An order: by the names of States, from the end.
filter-order-state-descending = By State, Z to A

# An order; undated records come last.
filter-order-date = By date, earliest first

# An order; undated records come last.
filter-order-date-descending = By date, latest first

# Label of the choice between list and table.
filter-form = View
