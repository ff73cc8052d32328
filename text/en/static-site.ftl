### What static files say that the program does not draw: notices on its faults, the picture of a link, the data package.

# Name of every notice below, for who hears it.
site-notice = Notice

# The program takes long to load.
site-slow = Filters, sorting and search are still loading. Everything on this page can be read meanwhile.

# The style sheet did not come.
site-plain = The layout of this page could not be loaded, so it looks plain and leaves pictures out. Everything else is here; the numbers of the pictures stand in their tables.

# The program did not start.
site-fault = Filters, sorting and search could not be started. Everything on this page can be read, but a selection in its link is not applied: all records are listed.

# The program stopped.
site-crash = This page has stopped answering. Load it again: its link keeps the selection.

# Link that loads the page again.
site-again = Load the page again

# A newer build of the site is there.
site-update = A new version of this site is available. The link and the selection stay as they are.

# Button: to it.
site-update-now = Load the new version

# Button: not now.
site-update-later = Later

# What the picture of a link preview shows, for who cannot see it.
site-card = A/72/215 Explorer: violence against women migrant workers

# Whose report it is, for reference managers that read the head of a page.
site-report-author = United Nations Secretary-General

# Who issued the report.
site-report-institution = United Nations

# Title of the data.
site-data-title = Records of United Nations report A/72/215, Violence against women migrant workers

# What the data are.
site-data-description = Structured records of the Report of the Secretary-General A/72/215, Violence against women migrant workers, covering July 2015 to June 2017: reporting States, instruments and what is said of both, national measures, United Nations initiatives, developments, recommendations, conclusions, context, figures, references, and notes on the source. Every record names its paragraph. A State that a paragraph does not name is not stated in the report; it is not a no. Summaries, topics, regions and cross-links are the editors’; names, numbers, dates and symbols are the report’s. Not a publication of the United Nations.

# Whose work the report is. Only the next message uses it.
site-data-licence = The licences cover the records as compiled and summarised here. The report itself is a document of the United Nations and is not part of them.

# What the data are, and whose work the report is.
site-data-description-whole = { site-data-description } { site-data-licence }

# What the data are about: words to search by, with a semicolon and a blank between each and the next.
site-data-keywords = women migrant workers; violence against women; labour migration; treaty ratification; United Nations; A/72/215

# What a table holds, one row each.
#   .each (RecordType) - the type of the rows
site-rows =
    .state = The 25 States that reported, by their names in the report.
    .instrument = The instruments of which the report gives totals or names States.
    .statement = What the report says of one State and one instrument, in the report’s verb.
    .measure = What a State or several reported doing.
    .initiative = What United Nations entities did.
    .development = Norms, resolutions and meetings.
    .recommendation = What the report recommends, and to whom.
    .conclusion = What the report concludes.
    .context = What the report says of the situation.
    .figure = Numbers, with what they count and who is named as their source.
    .reference = Documents that the report cites, with the paragraphs.
    .note = Contradictions and oddities of the source, and what was done about them.

## What is in a column of a data file, where its name does not say it.

site-column-subject = Whom it counts: women alone, everyone, or not people.
site-column-paragraph = The paragraph of the report, with a sub-item in brackets: 33, 64(f).
site-column-paragraphs = Paragraphs of the report, joined with semicolons.
site-column-iso3 = ISO 3166-1 alpha-3 codes, joined with semicolons where there are several.
site-column-region = United Nations M49 region. Editorial.
site-column-topics = Topics, joined with semicolons. Editorial.
site-column-states = States that reported it, joined with semicolons; empty where none is credited.
site-column-entities = United Nations entities, joined with semicolons.
site-column-countries = States and other countries, joined with semicolons.
site-column-count = States parties worldwide, as the report gives them; not counted from the rows.
site-column-change = The later total less the earlier one.
site-column-lists-states = Whether the report lists States for the instrument, or gives totals only.
site-column-status = The report’s verb. An entry into force still to come is a status of its own.
site-column-date = As exact as the report: a year, a month or a day.
site-column-basis = Whether the sentence names the State or speaks of all that reported.
site-column-kind = A measure, one in progress, a view expressed, or a need named.
site-column-attribution = Whether the sentence names its States, continues about one named before, or speaks of a group, which credits none.
site-column-approximate = The report gives no exact number: it says approximately, or calls it an estimate.
site-column-estimated = The report calls the number an estimate; it is then approximate, too.
site-column-symbol = The symbol of the document, if the report gives one.
site-column-footnotes = Footnotes that cite it, joined with semicolons. Most of their numbers are inferred.
site-column-related-stated = Records that the recommendation names, as type.id, joined with semicolons.
site-column-related-editorial = Records that the editors relate to it, as type.id, joined with semicolons.
site-column-summary = In the editors’ words.
site-column-value = A plain decimal number.
site-column-what = What is counted, and of whom.
site-column-period = Time that the figure covers, if stated.
site-column-source = Whom the report names as the source of the figure, if anyone.
site-column-notes = Notes on the source that concern the row, joined with semicolons.
site-column-year = The year in the instrument’s title, if it has one.
