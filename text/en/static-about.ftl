### The about page: method, statuses, notes on the source, downloads, how to cite.

# Under the heading of the page.
about-lead = This explorer presents facts from one document: A/72/215, Violence against women migrant workers, Report of the Secretary-General to the seventy-second session of the General Assembly.

# Heading over the rules that follow.
about-method = How it was made

# A rule: where records come from.
about-rule-source = Every fact is given with the paragraph it comes from. We wrote the summaries in plain English; names, numbers, dates and symbols are the report’s.

# A rule: what is not said.
about-rule-silence = Where a paragraph does not name a State, we show “not stated”; that is not a “no”. We never say that a State is not a party or has no measure.

# A rule: the verbs are names of statuses; see “status” in labels.ftl.
about-rule-verb = We keep the report’s own term: ratified, acceded, party and signatory are different statements.

# A rule: contradictions.
about-rule-contradiction = Where the report says two things about one State and instrument, both are shown and flagged.

# A rule: totals. The quotation is the message findings-counted.
about-rule-totals = Totals of ratifications are worldwide. A finding that we count ourselves is marked “{ findings-counted }”.

# A rule: who is credited with what.
about-rule-credit = Where a sentence holds several lists of States, each list is recorded only with its own measure. A sentence about a group is credited to no single State. Countries named only as partners, or as places of United Nations work, are not reporting States.

# A rule: what is ours. The quotation is the message record-editorial.
about-rule-editorial = Topics, regions, other names for searching, and links that the report does not make between records, are ours and marked “{ record-editorial }”. Regions follow the United Nations M49 standard.

# A rule: no rankings.
about-rule-rank = States are never ranked. Entries are self-reported, mostly undated and of unequal length; the volume of reporting is not performance.

# Heading over the statuses, each with its meaning.
about-statuses = What the statuses mean

# Heading over the kinds of entries, each with its meaning.
about-kinds = What the kinds of entry mean

# Under the heading of the topics.
about-topics-lead = Topics are editorial: we assign them so that records on one subject can be found throughout the report.

# Heading over the notes on the source.
about-notes = Notes on the source

# Under it.
about-notes-lead = Contradictions and oddities in the report, and how we treated them.

# Heading over the notes of a kind.
#   .each (NoteKind) - the kind
about-notes-of =
    .contradiction = Contradictions
    .oddity = Oddities
    .method = Method

# Heading over the files of the data, and name of their table.
about-data = Data downloads

# Under it. CSV and JSON are the names of formats.
about-data-lead = Every record type as CSV (UTF-8, RFC 4180) and JSON.

# Head of a column: types of record.
about-records = Records

# Head of a column: how many records of a type there are.
about-count = Number

# Head of a column: the files of a type.
about-files = Files

# Under the table of files.
#   $hash (Text) - 64 hexadecimal digits
about-hash = SHA-256 of the data: { $hash }

# Heading.
about-cite = How to cite

# Over the citations of the report.
about-cite-report = Cite the report itself for any fact, with the paragraph:

# Below them. The quotations are the names of two parts of every page.
about-cite-view = To point to a selection, cite its view: “Cite”, under “Download, cite or embed” on every page, gives the citation with the link, the date and the version of the data. The link will keep working.

# Last. The languages are named as each names itself.
#   $languages (Text) - links to the report in Arabic, Chinese, English, French, Russian and Spanish
about-official = The official document is available in the six official languages of the United Nations: { $languages }.

# Heading over the licences of the software.
about-software = Software

# Under it.
#   $notices (Text) - link named by about-software-notices
#   $components (Text) - link named by about-software-components
about-software-lead = These pages run on open-source software. Its packages are named in the { $notices } and, for programs that check such lists, in the { $components }.

# Name of a link to a text file, within the sentence about-software-lead.
about-software-notices = licence notices

# Name of a link to a JSON file, within the sentence about-software-lead. CycloneDX is the name of a format, SBOM what such lists are called.
about-software-components = list of components (SBOM, CycloneDX)
