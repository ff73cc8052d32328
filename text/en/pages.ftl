### The pages: their headings, their names in links, what stands under the headings, and the title of the document.

# The name of the site.
-site = A/72/215 Explorer

# The same, for links to it.
site-name = { -site }

# Headings of pages; one of them stands at the top of every page.
page-heading-overview = What 25 States and the United Nations reported on violence against women migrant workers

page-heading-instruments = Ratification table

page-heading-matrix = States and instruments

page-heading-measures = National measures

page-heading-coverage = Coverage: States and themes

page-heading-states = The 25 reporting States

page-heading-compare = Compare States

page-heading-un-action = United Nations action

page-heading-developments = Developments: norms and meetings

page-heading-recommendations = Recommendations, and what speaks to them

page-heading-context = The context of women’s migration

page-heading-figures = Figures in the report

page-heading-paragraphs = Paragraph by paragraph

page-heading-search = Search the whole report

page-heading-list = A list of records

page-heading-about = About this explorer

page-heading-not-found = There is no page here

# Heading of the page of one measure.
#   $states (Text) - who reported it: Jordan; Jordan and Nepal; 4 States; No single State credited
#   $theme (Text) - the heading of the report under which it stands: Legislation
#   $measure (Text) - its number: 40-5
page-heading-measure = { $states }: { $theme }, measure { $measure }

# Heading of the page of one recommendation.
#   $paragraph (Text) - where it stands: para. 64 (f)
page-heading-recommendation = Recommendation in { $paragraph }

# Heading of the page of one paragraph.
#   $paragraph (Number) - its number
page-heading-paragraph = Paragraph { $paragraph }

# The same with the heading of the report over it.
#   $paragraph (Number) - its number
#   $section (Text) - the heading
page-heading-paragraph-in = { page-heading-paragraph }: { $section }

# Names of pages in navigation and links. There is little room.
page-name-overview = Overview

page-name-instruments = Instruments

page-name-matrix = Matrix

page-name-measures = Measures

page-name-coverage = Coverage

page-name-states = States

page-name-compare = Compare

page-name-un-action = UN action

page-name-developments = Developments

page-name-recommendations = Recommendations

page-name-context = Context

page-name-figures = Figures

page-name-paragraphs = Paragraphs

page-name-search = Search

page-name-list = List

page-name-about = About

page-name-not-found = Not found

# Name of the page of one measure.
#   $measure (Text) - its number: 40-5
page-name-measure = Measure { $measure }

# Name of the page of one recommendation.
#   $paragraph (Text) - where it stands: 64 (f)
page-name-recommendation = Recommendation { $paragraph }

# What stands under the heading of a page.
page-lead-instruments = How many States worldwide had joined each instrument in 2015 and in 2017, and on how many of the 25 reporting States the report has a statement.

page-lead-measures = What States told the Secretary-General they were doing, summarized paragraph by paragraph. Entries are self-reported and of unequal length: how much a State reported is not a measure of how much it does.

page-lead-coverage = How many measures the report credits to each reporting State under each of the six headings on national measures. An empty cell means that no measure is reported here. The volume of reporting is not performance.

page-lead-states = The Member States whose submissions the report uses (footnote 1). Each leads to its page.

page-lead-compare = Choose two to four reporting States. The report’s statements on instruments and the measures it credits are side by side; differences are marked in words. Where nothing is stated for a State, that is not a difference.

page-lead-un-action = What United Nations and related entities did in support of States. The countries named here are places or subjects of that work; being named is not reporting.

page-lead-developments = Norms, resolutions and meetings, as the report sets them out. Dates are given only where the report gives them.

page-lead-recommendations = What the report asks of States and of the United Nations system, and which records are related to it. Links marked “editorial” are ours, not the report’s.

page-lead-context = Why women who migrate for work face violence, point by point.

page-lead-figures = Figures that the report gives, each with what it counts, its period if stated and the source that the report names, if any. Some are about everyone, not about women alone; these say so.

page-lead-list = Records picked from this explorer, in an order of your own: to print, copy, save or send as a link.

page-lead-search = All kinds of record at once. Names of States are also found by other names in use.

# Title of the document where nothing is selected.
#   $page (Text) - the heading of the page: National measures
title-page = { $page } · { -site }

# Title of the first page.
title-overview = { -site }: violence against women migrant workers

# Title of the document where something is selected. What is selected comes first, so that tabs and bookmarks tell views apart.
#   $selected (Text) - what: Jordan, Legislation
#   $page (Text) - the heading of the page: National measures
title-selected = { $selected } · { $page } · A/72/215

# What is selected, where it is too much to be named.
#   $names (Text) - the first two: Argentina, Cyprus
#   $more (Number) - how many more
title-and-more = { $names } and { $more } more

# What is selected: a long search, cut.
#   $search (Text) - its beginning
title-search-cut = “{ $search }…”

# What is selected: States bound by an instrument.
#   $instrument (Text) - the instrument: ILO C189
title-bound = bound by { $instrument }

# What is selected: States for which the report states nothing on an instrument.
#   $instrument (Text) - the instrument: ILO C189
title-silent = nothing stated on { $instrument }

# What is selected: an order.
#   $column (Text) - the column by which records are sorted: State
#   $descending (Flag) - whether from the end
title-sorted =
    { $descending ->
        [yes] by { $column }, descending
       *[no] by { $column }
    }
