//! What the report rests on and how it is built: figures, references, notes on the source, sections.

use crate::report::{
    FigureSubject, Locator, NoteId, NoteKind,
    packed::{Packed, Unpacker},
    value::{Field, Fields, Record},
};

record! {
    /// A number of the report.
    #[derive(Debug)]
    pub struct Figure {
        /// Paragraph and order.
        pub slug as "figure": &'static str,
        /// A plain decimal in text, exactly as exact as the report: `46.1`.
        pub value: &'static str,
        /// What it counts in.
        pub unit: &'static str,
        /// Whose total it is.
        pub what: &'static str,
        /// Whether it is about women alone.
        pub subject: FigureSubject,
        /// An ISO date or a span of two with `/`.
        pub period: Option<&'static str>,
        /// The report gives no exact number: it says "approximately" or "estimated".
        pub approximate: bool,
        /// The report calls the number an estimate; it is approximate, too.
        pub estimated: bool,
        /// The source that the report names.
        pub source: Option<&'static str>,
        /// The paragraph.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: &'static [NoteId],
    }
}

record! {
    /// A document, resolution, recommendation or target that the report cites.
    #[derive(Debug)]
    pub struct Reference {
        /// Its slug.
        pub slug as "reference": &'static str,
        /// Its title.
        pub title: &'static str,
        /// Its symbol.
        pub symbol: Option<&'static str>,
        /// Where it is cited.
        pub paragraphs: &'static [Locator],
        /// The footnotes that cite it.
        pub footnotes: &'static [u8],
    }
}

record! {
    /// A contradiction or oddity in the source, and what we did about it.
    #[derive(Debug)]
    pub struct Note {
        /// Its slug.
        pub slug as "note": &'static str,
        /// Why it stands here.
        pub kind: NoteKind,
        /// What it is about, in a few words.
        pub subject: &'static str,
        /// The whole of it.
        pub summary: &'static str,
        /// The paragraphs it concerns.
        pub paragraphs: &'static [Locator],
    }
}

record! {
    /// A run of paragraphs under one heading of the report.
    #[derive(Debug)]
    pub struct Section {
        /// Its slug.
        pub slug as "section": &'static str,
        /// The heading.
        pub title: &'static str,
        /// Its first paragraph.
        pub first: u8,
        /// Its last paragraph.
        pub last: u8,
    }
}

record! {
    /// A paragraph from which no record was made, and why.
    #[derive(Debug)]
    pub struct WithoutRecords {
        /// The paragraph.
        pub paragraph: u8,
        /// The reason.
        pub reason: &'static str,
    }
}
