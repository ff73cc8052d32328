//! What the report rests on and how it is built: figures, references, notes on the source, sections.

#[allow(clippy::wildcard_imports, reason = "the program and the data compiler bring types of their own")]
use super::*;

record! {
    /// A number of the report.
    pub struct Figure {
        /// Paragraph and order.
        pub slug as "figure": Slug,
        /// A plain decimal in text, exactly as exact as the report: `46.1`.
        pub value: Decimal,
        /// What it counts in.
        pub unit: Words,
        /// Whose total it is.
        pub what: Words,
        /// Whether it is about women alone.
        pub subject: FigureSubject,
        /// An ISO date or a span of two with `/`.
        pub period: Option<Period>,
        /// The report gives no exact number: it says "approximately" or "estimated".
        pub approximate: bool,
        /// The report calls the number an estimate; it is approximate, too.
        pub estimated: bool,
        /// The source that the report names.
        pub source: Option<Words>,
        /// Where the report gives it.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: List<NoteId> = default,
        /// The topics that the editors gave it.
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
        /// The symbol of the document, where it has one.
        pub symbol: Option<Words>,
        /// Where it is cited.
        pub paragraphs: List<Locator>,
        /// What sort of document it is.
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
        /// What it is, in the editors' words, where the footnote prints no title.
        pub described: Option<Text>,
        /// The journal or the book in which it stands.
        pub container: Option<Text>,
        /// Editors, written as authors are.
        pub editors: List<Text> = default,
        /// The volume of the journal.
        pub volume: Option<u8>,
        /// The number within the volume.
        pub issue: Option<u8>,
        /// What sort of work the footnote calls it.
        pub genre: Option<Text>,
        /// The symbol or sales number.
        pub symbol: Option<Text>,
        /// Where it was published.
        pub place: Option<Text>,
        /// Who published it.
        pub publisher: Option<Text>,
        /// The date, as exact as printed.
        pub date: Option<PartialDate>,
        /// The web address, as printed.
        pub address: Option<Address>,
        /// When the address was opened for the report.
        pub accessed: Option<PartialDate>,
    }
}

record! {
    /// A footnote: the works that it cites, and the records whose sentence carries its marker.
    pub struct Source {
        /// The number of the footnote.
        pub slug as "source": Slug,
        /// What it cites.
        pub kind: SourceKind,
        /// Whether the transcription shows the number; the others follow from the order.
        pub number_legible: bool,
        /// Whether the transcription lost the place of the marker.
        pub marker_lost: bool,
        /// Where the marker stands; where it is lost, where it may stand.
        pub paragraphs: List<Locator>,
        /// The records whose sentence carries the marker, and notes about it.
        pub records: List<RecordId>,
        /// Records without a footnote whose sentence names a source that this footnote may cite.
        pub unmarked: List<RecordId> = default,
        /// The footnote whose work it cites again.
        pub ibid: Option<SourceId>,
        /// The documents that it cites and that have a record.
        pub documents: List<ReferenceId> = default,
        /// The works that it cites.
        pub works: List<Work>,
        /// What it says beside the works, in the editors' words.
        pub summary: Option<Words>,
        /// What the works are about and of when, where that is narrower than the sentence; editorial.
        pub scope: Option<Words>,
    }
}

record! {
    /// A contradiction or oddity in the source, and what we did about it.
    pub struct Note {
        /// The name of the note in links and files.
        pub slug as "note": Slug,
        /// Why it stands here.
        pub kind: NoteKind,
        /// What it is about, in a few words.
        pub subject: Words,
        /// The whole of it.
        pub summary: Words,
        /// The paragraphs it concerns.
        pub paragraphs: List<Locator>,
    }
}

record! {
    /// A run of paragraphs under one heading of the report.
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
