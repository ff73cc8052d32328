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
        /// The footnotes that cite it.
        pub footnotes: List<u8>,
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
