### The footnotes of the report with the works that they cite, and what a record says of its source.

# What a footnote cites, or what a document is that the text cites.
#   .each (SourceKind) - the kind
source-kind =
    .publication = Publication
    .web-page = Web page
    .un-document = United Nations document
    .press-release = Press release
    .interviews = Interviews
    .list = List
    .remark = Remark
    .regional-instrument = Regional instrument

# A main section of the report, by its heading.
#   .each (MainSection) - the section
main-section =
    .introduction = I. Introduction
    .context = II. Context
    .global-developments = III. Global legal and policy development and intergovernmental meetings
    .measures-by-member-states = IV. Measures reported by Member States
    .un-initiatives = V. Initiatives of United Nations and related entities in support of national efforts
    .conclusions-and-recommendations = VI. Conclusions and recommendations

# A footnote within a sentence.
#   $number (Text) - its number: 12
source-footnote = footnote { $number }

# Name of the entry of a footnote.
#   $number (Text) - its number: 12
source-name = Footnote { $number }

# Under a record: the work that the footnote at its sentence cites.
#   $work (Text) - the work: UNHCR, Women on the run, October 2015
#   $footnote (Text) - a link: footnote 39
source-line = Source: { $work } ({ $footnote })

# The same where the footnote cites no work.
#   $footnote (Text) - a link: footnote 5
#   $summary (Text) - what the footnote says
source-line-remark = Source: { $footnote }. { $summary }

# What the work is about and of when, where that is narrower than what the record says.
#   $scope (Text) - interviews on Libya, 2016
source-scope = Scope: { $scope }

# Under a record that has no footnote.
source-none = No footnote in the report

# The same where a footnote at another sentence may cite what the record names.
#   $footnote (Text) - a link: footnote 7
source-elsewhere = No footnote in the report at this sentence; see { $footnote } at another sentence

# Editors of a book.
#   $names (Text) - their names
source-editors = { $names }, eds.

# Stands in place of further authors who are not named.
source-others = others

# The book in which a work stands.
#   $container (Text) - its title
source-in = in { $container }

# The journal in which a work stands.
#   $container (Text) - its title
#   $volume (Text) - the volume: 17
#   $issue (Text) - the number within it: 2
source-volume = { $container }, vol. { $volume }, No. { $issue }

# A work with place, publisher and date.
#   $work (Text) - authors, title and more
#   $imprint (Text) - New York, Routledge, 2014
source-imprint = { $work } ({ $imprint })

# The web address of a work.
#   $address (Text) - the address, a link
source-address = Address as transcribed, not checked: { $address }

# When the address was opened for the report.
#   $date (Text) - 30 May 2017
source-accessed = accessed for the report on { $date }

# Whose work a footnote repeats.
#   $footnote (Text) - a link: footnote 8
source-ibid = The footnote says “Ibid.”: the work of { $footnote }.

# Whether the number of the footnote can be read in the transcription that we worked from.
#   $legible (Flag) - whether it can
source-number =
    { $legible ->
        [yes] number legible in the transcription
       *[no] number inferred from the order
    }

# The place of the footnote in the text is lost.
source-lost = The place of this footnote was lost in the transcription. Judging by its order, it belongs in the paragraph, or one of the paragraphs, given here; no record is linked to it.

# The records whose sentence has the footnote.
#   $records (Text) - links: figure 6-1, context point 6-1
source-records = Records with this footnote: { $records }

# Records without a footnote that name a source which the footnote may cite.
#   $records (Text) - links: figure 15-1, figure 15-2
source-unmarked = Records without a footnote that may come from this source: { $records }

# The footnotes that cite a document.
#   $footnotes (Text) - links: footnote 45
source-cited-by = Cited in { $footnotes }

# In exported works: where the report cites the work.
#   $footnote (Text) - footnote 12
#   $paragraphs (Text) - para. 7
source-cited = Cited in A/72/215, { $footnote }, { $paragraphs }

# The same for a document that the text cites.
#   $paragraphs (Text) - paras. 2 and 22
source-cited-in-text = Cited in A/72/215, { $paragraphs }

# In exported works: in place of a title that the report does not print.
#   $described (Text) - what it is: United Nations web page on migration estimates
source-untitled = [{ $described }]

# So many works in a file.
#   $count (Number) - how many
source-works =
    { $count ->
        [one] { $count } work
       *[other] { $count } works
    }

# Button that saves the works shown for a reference manager.
#   $works (Text) - 12 works
source-bibtex = BibTeX · { $works }

# Button that saves the works shown for a reference manager.
#   $works (Text) - 12 works
source-ris = RIS · { $works }
