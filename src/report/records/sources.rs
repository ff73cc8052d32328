//! Records of sources and structure: figures, references, footnotes, notes on the source, sections.

#[allow(clippy::wildcard_imports, reason = "the program and the data compiler bring types of their own")]
use super::*;

record! {
    /// A number in the report.
    pub struct Figure {
        /// Paragraph and order.
        pub slug as "figure": Slug,
        /// A plain decimal as text, with the precision of the report: `46.1`.
        pub value: Decimal,
        /// The unit of the number.
        pub unit: Words,
        /// What the number measures.
        pub what: Words,
        /// Whether it is only about women.
        pub subject: FigureSubject,
        /// An ISO date or a range of two separated by `/`.
        pub period: Option<Period>,
        /// Whether the report gives no exact number, but says "approximately" or "estimated".
        pub approximate: bool,
        /// Whether the report calls the number an estimate, which makes it approximate as well.
        pub estimated: bool,
        /// The source that the report names.
        pub source: Option<Words>,
        /// Where the report gives it.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: List<NoteId> = default,
        /// The topics under which the editors filed it.
        pub topics: List<TopicId> = default,
    }
}

record! {
    /// A document, resolution, recommendation or target that the report cites.
    pub struct Reference {
        /// The name of the reference in links and files.
        pub slug as "reference": Slug,
        /// The title of what is cited.
        pub title: Words,
        /// The symbol of the document, if it has one.
        pub symbol: Option<Words>,
        /// Where it is cited.
        pub paragraphs: List<Locator>,
        /// The kind of document.
        pub kind: SourceKind,
    }
}

record! {
    /// A work that a footnote cites, as far as the footnote describes it.
    pub struct Work {
        /// Persons as `Surname, Given name`, bodies as printed; `others` at the end for "and others".
        pub authors: List<Text>,
        /// The title as printed.
        pub title: Option<Text>,
        /// What it is, in the editors' words, if the footnote prints no title.
        pub described: Option<Text>,
        /// The journal or book in which it was published.
        pub container: Option<Text>,
        /// Editors, in the same form as authors.
        pub editors: List<Text> = default,
        /// The volume of the journal.
        pub volume: Option<u8>,
        /// The number within the volume.
        pub issue: Option<u8>,
        /// The genre that the footnote gives.
        pub genre: Option<Text>,
        /// The symbol or sales number.
        pub symbol: Option<Text>,
        /// The place of publication.
        pub place: Option<Text>,
        /// The name of the publisher.
        pub publisher: Option<Text>,
        /// The date, as exact as printed.
        pub date: Option<PartialDate>,
        /// The web address, as printed.
        pub address: Option<Address>,
        /// The date on which the report's authors accessed the address.
        pub accessed: Option<PartialDate>,
    }
}

record! {
    /// A footnote: the works that it cites, and the records whose sentence has its marker.
    pub struct Source {
        /// The number of the footnote.
        pub slug as "source": Slug,
        /// The kind of source that it cites.
        pub kind: SourceKind,
        /// Whether the number is legible in the transcription; other numbers follow from the order.
        pub number_legible: bool,
        /// Whether the transcription has lost the position of the marker.
        pub marker_lost: bool,
        /// Where the marker is; if it is lost, where it may have been.
        pub paragraphs: List<Locator>,
        /// The records whose sentence has the marker, and notes about the footnote.
        pub records: List<RecordId>,
        /// Records without a footnote whose sentence names a source that this footnote may cite.
        pub unmarked: List<RecordId> = default,
        /// The earlier footnote whose works it cites again.
        pub ibid: Option<SourceId>,
        /// The documents that it cites and that have their own record.
        pub documents: List<ReferenceId> = default,
        /// The works that it cites.
        pub works: List<Work>,
        /// What it says in addition to citing works, in the editors' words.
        pub summary: Option<Words>,
        /// The subject and period of the works, if narrower than those of the sentence; editorial.
        pub scope: Option<Words>,
    }
}

record! {
    /// A contradiction or oddity in the source, and how the editors handled it.
    pub struct Note {
        /// The name of the note in links and files.
        pub slug as "note": Slug,
        /// The reason for the note.
        pub kind: NoteKind,
        /// What it is about, in a few words.
        pub subject: Words,
        /// The text of the note.
        pub summary: Words,
        /// The paragraphs it concerns.
        pub paragraphs: List<Locator>,
    }
}

record! {
    /// A range of paragraphs under one heading of the report.
    pub struct Section {
        /// The name of the section in links and files.
        pub slug as "section": Slug,
        /// The heading as in the report.
        pub title: Words,
        /// Its first paragraph.
        pub first: u8,
        /// Its last paragraph.
        pub last: u8,
        /// The section of the report that it belongs to, by numeral and title.
        pub part: Words,
    }
}
