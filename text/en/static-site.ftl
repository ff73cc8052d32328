### Texts of static files that the program does not draw: notices of faults, link previews, the data package.

# Name of every notice below, for screen readers.
site-notice = Notice

# The program is slow to load.
site-slow = Filters, sorting and search are still loading. You can read everything on this page in the meantime, but the selection in its link is not applied yet.

# A page that the reader asked for is slow to load.
site-waiting = The page you asked for is still loading. It will open as soon as it arrives.

# At the top of a page that applies selections, for readers without JavaScript.
site-no-script = Without JavaScript, a selection in the link to this page is not applied.

# The style sheet did not load.
site-plain = The layout of this page could not be loaded, so it looks plain and has no charts. Everything else is here, and the numbers in the charts are in their tables.

# The program did not start.
site-fault = Filters, sorting and search could not start. You can read everything on this page, but the selection in its link is not applied: lists show all their records.

# The program stopped.
site-crash = This page has stopped working. Reload it: your filters are kept in the link.

# Link that loads the page again.
site-again = Reload the page

# A newer build of the site is available.
site-update = A new version of this site is available. The link will keep your selection.

# Button: load it.
site-update-now = Load the new version

# Button: later.
site-update-later = Later

# Alternative text of the picture in a link preview.
site-card = A/72/215 Explorer: violence against women migrant workers

# Whose report it is, for reference managers that read the head of a page.
site-report-author = United Nations Secretary-General

# Who issued the report.
site-report-institution = United Nations

# Title of the data.
site-data-title = Records of United Nations report A/72/215, Violence against women migrant workers

# What the data are.
site-data-description = Structured records of the Report of the Secretary-General A/72/215, Violence against women migrant workers, covering July 2015 to June 2017: reporting States, instruments and what the report says about both, national measures, United Nations initiatives, developments, recommendations, conclusions, context points, figures, references, notes on the source, and the works cited in footnotes. Every fact is given with its paragraph. Where a paragraph does not name a State, nothing is stated; that is not a “no”. Summaries, topics, regions and cross-links are the editors’; names, numbers, dates and symbols are the report’s. Not a publication of the United Nations.

# Licences, and the status of the report. Only the next message uses it.
site-data-licence = The licences cover the records as compiled and summarized here. They do not cover the report itself, which is a document of the United Nations.

# What the data are, and their licences.
site-data-description-whole = { site-data-description } { site-data-licence }

# What the data are about: keywords, separated by a semicolon and a space.
site-data-keywords = women migrant workers; violence against women; labour migration; treaty ratification; United Nations; A/72/215

# What each row of a table is.
#   .each (RecordType) - the type of the rows
site-rows =
    .state = The 25 reporting States, by their names in the report.
    .instrument = Instruments for which the report gives totals or names States.
    .statement = What the report says about one State and one instrument, in the report’s own term.
    .measure = Entries on national measures, credited to one or more States or reported for States as a group.
    .initiative = What United Nations entities did.
    .development = Norms, resolutions and meetings.
    .recommendation = What the report recommends, and to whom.
    .conclusion = What the report concludes.
    .context = What the report says about the background.
    .figure = Numbers, with what they count and the source named, if any.
    .reference = Documents that the report cites, with the paragraphs.
    .note = Contradictions and oddities in the source, and how they were treated.
    .source = The 54 footnotes, with the works that they cite and the records whose sentence has their marker.

## What a column of a data file contains, if its name does not say it.

site-column-subject = Who is counted: women only, everyone, or not people.
site-column-paragraph = The paragraph of the report, with a sub-item in brackets: 33, 64(f).
site-column-paragraphs = Paragraphs of the report, joined with semicolons.
site-column-iso3 = ISO 3166-1 alpha-3 codes, joined with semicolons where there are several.
site-column-region = United Nations M49 region. Editorial.
site-column-topics = Topics, joined with semicolons. Editorial.
site-column-states = States that reported it, joined with semicolons; empty where none is credited.
site-column-entities = United Nations entities, joined with semicolons.
site-column-countries = States and other countries, joined with semicolons.
site-column-count = States parties worldwide, as the report gives them; not counted from the rows.
site-column-change = The later total minus the earlier one.
site-column-lists-states = Whether the report lists States for the instrument, or gives only totals.
site-column-status = The report’s own term. A later entry into force is a separate status.
site-column-date = As exact as the report: a year, a month or a day.
site-column-initiative-date = The date that the summary gives, as exact as the report; one after June 2017 is planned.
site-column-mode = The report’s word for how it recommends. Two words, joined with a semicolon, follow the order of the sentences in the summary.
site-column-status-page = The depositary’s page on the instrument, where its current status can be checked. Not from the report.
site-column-taken = The day on which the editors recorded that address.
site-column-basis = Whether the sentence names the State or speaks of all that reported.
site-column-kind = A measure, one in progress, a view expressed, or a need named.
site-column-attribution = Whether the sentence names its States, still refers to one named before, or speaks of a group, which credits none.
site-column-approximate = Whether the report gives no exact number, but says “approximately” or calls it an estimate.
site-column-estimated = Whether the report calls the number an estimate; it is then also approximate.
site-column-symbol = The symbol of the document, if the report gives one.
site-column-footnotes = Footnotes that cite it, joined with semicolons. Most of their numbers are inferred.
site-column-related-stated = Records that the recommendation names, as type.id, joined with semicolons.
site-column-related-editorial = Records that the editors relate to it, as type.id, joined with semicolons.
site-column-summary = In the editors’ words.
site-column-value = A plain decimal number.
site-column-what = What is counted, and of whom.
site-column-period = Time that the figure covers, if stated.
site-column-source = Whom the sentence names as the source of the figure, if anyone; footnotes are in the column “sources”.
site-column-notes = Notes on the source that concern the row, joined with semicolons.
site-column-year = The year in the instrument’s title, if it has one.
site-column-source-kind = What the footnote cites, or what the document is.
site-column-sources = Footnotes at the sentence of the record, joined with semicolons. Most of their numbers are inferred.
site-column-number-legible = Whether the number can be read in the transcription. The other numbers are inferred from the order.
site-column-marker-lost = Whether the transcription lost the place of the footnote. The paragraphs are then those to which it may belong.
site-column-records = Records whose sentence has the footnote, and notes about it, as type.id, joined with semicolons.
site-column-unmarked = Records without a footnote that name a source which this footnote may cite, as type.id, joined with semicolons. Editorial.
site-column-ibid = The footnote whose work this one repeats.
site-column-documents = References that the footnote cites, joined with semicolons.
site-column-scope = The subject and the date of the works, where these are narrower than the sentence. Editorial.
site-column-authors = Authors of each work, joined with “and”: persons as surname, given name. Works are joined with semicolons.
site-column-editors = Editors of each work, written as its authors are.
site-column-of-works = A value for each work, joined with semicolons; empty where the footnote gives none.
site-column-address = Web address of each work, as transcribed, joined with semicolons. It was not checked.
site-column-accessed = When each address was opened for the report, joined with semicolons, if the footnote says so.
