### One sentence for each page, for search engines and link previews. Only static files say them.

page-description-overview = Explore United Nations report A/72/215: which reporting States are bound by which instrument, and what each reported doing for women migrant workers. Every entry with its paragraph.

page-description-instruments = Worldwide ratifications in 2015 and 2017 of the instruments in United Nations report A/72/215, and what it states on reporting States for each.

page-description-matrix = What United Nations report A/72/215 says of each of 25 reporting States and each instrument, with the evidence for every cell.

page-description-coverage = Which of 25 reporting States reported a measure under which heading of United Nations report A/72/215, and where the report is silent.

page-description-states = The 25 States that reported to the Secretary-General for A/72/215, each with a page of its own.

page-description-compare = Two to four reporting States side by side, instrument by instrument and theme by theme, as United Nations report A/72/215 has them.

page-description-un-action = What United Nations entities did in support of States and of women migrant workers, from United Nations report A/72/215.

page-description-developments = Norms, resolutions and meetings that concern women migrant workers, from United Nations report A/72/215.

page-description-recommendations = The recommendations of United Nations report A/72/215, each with the measures, instruments, initiatives and other records related to it.

page-description-context = Why women migrant workers face violence: the points of context in United Nations report A/72/215, each with its paragraph.

page-description-figures = Figures in United Nations report A/72/215, each with what it counts, and with its period and source where the report gives them.

page-description-paragraphs = The 65 paragraphs of United Nations report A/72/215 and what was recorded from each.

page-description-search = Search all records of United Nations report A/72/215 at once: measures, instruments, recommendations, figures and more.

page-description-list = Records of United Nations report A/72/215 that a reader picked, in the reader’s order: a briefing to print, copy, save or send as a link.

page-description-about = How the explorer of United Nations report A/72/215 was made, what the statuses mean, notes on the source, data downloads and how to cite.

page-description-not-found = No page of the explorer of United Nations report A/72/215 has this address.

#   $count (Number) - how many entries
page-description-measures = { $count } entries on national measures from United Nations report A/72/215, filterable by State, theme and topic, each with its paragraph.

#   $summary (Text) - what the instrument is
page-description-instrument = { $summary } From United Nations report A/72/215.

# Of a measure or a recommendation.
#   $summary (Text) - what it says
#   $paragraph (Text) - where it stands: para. 33
page-description-record = { $summary } United Nations report A/72/215, { $paragraph }.

#   $state (Text) - the name of the State
page-description-state = What United Nations report A/72/215 says of { $state }: instruments, national measures, and where it is silent. Every entry with its paragraph.

#   $paragraph (Number) - the number of the paragraph
page-description-paragraph = Everything recorded from paragraph { $paragraph } of United Nations report A/72/215, Violence against women migrant workers.
