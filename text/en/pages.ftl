### The pages: their headings, their names in links, their leads, and the title of the document.

# The name of the site.
-site = A/72/215 Explorer

# The same, for links to it.
site-name = { -site }

# Headings of pages; one of them is at the top of every page.
page-heading-overview = What 25 States and the United Nations reported on violence against women migrant workers

page-heading-instruments = Instruments: ratification table

page-heading-matrix = Matrix: States and instruments

page-heading-measures = National measures

page-heading-coverage = Coverage: States and themes

page-heading-states = The 25 reporting States

page-heading-compare = Compare States

page-heading-un-action = United Nations action

page-heading-developments = Developments: norms and meetings

page-heading-recommendations = Recommendations and related records

page-heading-topics = Topics

page-heading-context = Context of women’s migration

page-heading-figures = Figures in the report

page-heading-sources = Sources and documents cited

page-heading-paragraphs = Paragraphs of the report

page-heading-search = Search all records

page-heading-list = A list of records

page-heading-about = About this explorer

page-heading-not-found = Page not found

# Heading of the page of one measure.
#   $states (Text) - who reported it: Jordan; Jordan and Nepal; 4 States; No single State credited
#   $theme (Text) - its heading in the report: Legislation
#   $measure (Text) - its number: 40-5
page-heading-measure = { $states }: { $theme }, measure { $measure }

# Heading of the page of one recommendation.
#   $paragraph (Text) - its paragraph: para. 64 (f)
page-heading-recommendation = Recommendation in { $paragraph }

# Heading of the page of one paragraph.
#   $paragraph (Number) - its number
page-heading-paragraph = Paragraph { $paragraph }

# The same with its heading in the report.
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

page-name-topics = Topics

page-name-context = Context

page-name-figures = Figures

page-name-sources = Sources

page-name-paragraphs = Paragraphs

page-name-search = Search

page-name-list = List

page-name-about = About

page-name-not-found = Page not found

# Name of the page of one measure.
#   $measure (Text) - its number: 40-5
page-name-measure = Measure { $measure }

# Name of the page of one recommendation.
#   $paragraph (Text) - its paragraph: 64 (f)
page-name-recommendation = Recommendation { $paragraph }

# The lead of a page, under its heading.
page-lead-instruments = Worldwide totals for 2015 and 2017, where the report gives them, and the number of the 25 reporting States on which the report makes a statement.

page-lead-measures = What States told the Secretary-General they were doing, summarized paragraph by paragraph. Entries are self-reported and of unequal length: how much a State reported is not a measure of how much it does.

page-lead-coverage = How many entries the report credits to each reporting State under each of the six themes (the report’s headings on national measures). A dash means that none is reported here. The volume of reporting is not performance.

page-lead-states = The Member States whose submissions the report uses (footnote 1). Select a State to see its page.

page-lead-compare = Choose two to four reporting States. What the report says about their instruments and measures is shown side by side, with differences stated in words. Where nothing is stated for a State, that is not counted as a difference.

page-lead-un-action = What United Nations and related entities did in support of States. The countries named are places or subjects of that work; a State named here did not necessarily report anything.

page-lead-developments = Norms, resolutions and meetings, as the report sets them out. Dates are given only where the report gives them.

page-lead-recommendations = What the report asks of States and of the United Nations system, and which records are related to it. Links marked “editorial” are ours, not the report’s.

page-lead-context = The background to violence against women migrant workers, point by point.

page-lead-figures = Figures that the report gives, each with what it counts, its period if stated and the source that the report names, if any. Those that are not only about women say so.

page-lead-list = Records picked from this explorer, in your own order, to print, copy, save or send as a link.

page-lead-sources = The 54 footnotes of the report with the works that they cite, and the documents that its text cites. Authors, titles and addresses are those of our transcription. We did not consult these works, and did not check whether the addresses are still valid.

page-lead-search = Search all kinds of record at once. States can also be found by other common names.

# Title of the document where nothing is selected.
#   $page (Text) - the heading of the page: National measures
title-page = { $page } · { -site }

# Title of the first page.
title-overview = { -site }: violence against women migrant workers

# Title of the document where something is selected. What is selected comes first, so that views can be told apart in tabs and bookmarks.
#   $selected (Text) - what: Jordan, Legislation
#   $page (Text) - the heading of the page: National measures
title-selected = { $selected } · { $page } · A/72/215

# What is selected, if it is too long to be named in full.
#   $names (Text) - the first two: Argentina, Cyprus
#   $more (Number) - how many more
title-and-more = { $names } and { $more } more

# What is selected: a long search, cut off.
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
#   $descending (Flag) - whether in descending order
title-sorted =
    { $descending ->
        [yes] by { $column }, descending
       *[no] by { $column }
    }
