### One sentence for each page, for search engines and link previews. Only static files say them.

page-description-overview = Explore United Nations report A/72/215: which reporting States are bound by which instrument, and what each reported doing for women migrant workers. Each entry comes with its paragraph.

#   $totals (Number) - for how many instruments the report gives worldwide totals
#   $all (Number) - how many instruments there are
#   $listed (Number) - for how many it names States
page-description-instruments = { $all } instruments in United Nations report A/72/215: worldwide totals for 2015 and 2017 of { $totals }, and what the report says about reporting States for { $listed }.

page-description-matrix = What United Nations report A/72/215 says about each of the 25 reporting States and each instrument for which it names States, with the evidence for every cell.

page-description-coverage = On which themes the 25 reporting States reported national measures, according to United Nations report A/72/215, and where the report is silent.

page-description-states = The 25 States that reported to the Secretary-General for A/72/215, each with a page of its own.

page-description-compare = Two to four reporting States side by side, instrument by instrument and theme by theme, from United Nations report A/72/215.

#   $count (Number) - how many initiatives
page-description-un-action = { $count } initiatives of United Nations and related entities in support of national efforts, from United Nations report A/72/215.

#   $count (Number) - how many developments
page-description-developments = { $count } developments in United Nations report A/72/215: norms, resolutions and meetings, each with its date where the report gives one.

#   $count (Number) - how many recommendations
page-description-recommendations = The { $count } recommendations of United Nations report A/72/215, each with the records related to it: measures, instruments, initiatives and others.

#   $count (Number) - how many topics
page-description-topics = { $count } topics across United Nations report A/72/215, each with its figures, measures, recommendations and United Nations action on one page.

#   $count (Number) - how many context points
page-description-context = The background to violence against women migrant workers: { $count } context points in United Nations report A/72/215, each with its paragraph.

#   $count (Number) - how many figures
page-description-figures = { $count } figures in United Nations report A/72/215, each with what it counts, and with its period and source where the report gives them.

page-description-sources = The works behind the 54 footnotes of United Nations report A/72/215, and the documents that it cites, with the records that rest on them.

page-description-paragraphs = The 65 paragraphs of United Nations report A/72/215 and what was recorded from each.

page-description-search = Search all records of United Nations report A/72/215 at once: measures, instruments, recommendations, figures and more.

page-description-list = Records from United Nations report A/72/215, picked and ordered by a reader: a briefing to print, copy, save or send as a link.

page-description-about = How the explorer of United Nations report A/72/215 was made, what the statuses mean, notes on the source, data downloads and how to cite.

page-description-not-found = No page of the explorer of United Nations report A/72/215 has this address.

#   $count (Number) - how many entries
page-description-measures = { $count } entries on national measures from United Nations report A/72/215, filterable by State, theme and topic, each with its paragraph.

#   $summary (Text) - what the instrument is
page-description-instrument = { $summary } From United Nations report A/72/215.

# Of a measure or a recommendation.
#   $summary (Text) - what it says
#   $paragraph (Text) - its paragraph: para. 33
page-description-record = { $summary } United Nations report A/72/215, { $paragraph }.

#   $state (Text) - the name of the State
page-description-state = What United Nations report A/72/215 says about { $state }: instruments, national measures, and where it is silent. Each entry comes with its paragraph.

#   $topic (Text) - the name of the topic: Domestic and care work
#   $definition (Text) - what belongs to it, a sentence
page-description-topic = { $topic } in United Nations report A/72/215: figures, measures, recommendations and United Nations action, each with its paragraph. { $definition }

#   $paragraph (Number) - the number of the paragraph
page-description-paragraph = Everything recorded from paragraph { $paragraph } of United Nations report A/72/215, Violence against women migrant workers.
