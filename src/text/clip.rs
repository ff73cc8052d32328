//! What "Copy" buttons put on the clipboard, as plain text and as HTML, with source and link.

use crate::{
    explore::{Cell, FacetKey, Selection, facet_key::ordinal},
    link::{Page, View, cell, cell_name},
    publish::{Sheet, escaped},
    report::{InstrumentId, RecordId, StateId},
};

use super::{
    Language,
    briefing::briefing,
    citation, pages,
    quote::{Quote, place, statuses},
    sheets::{Address, sheets},
    take_away,
};

/// What a button copies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copied {
    /// One record, quoted.
    Record(RecordId),
    /// The evidence of a cell of the matrix.
    Cell(StateId, InstrumentId),
    /// The table with this index on its page.
    Table(usize),
    /// A table that is part of a static page.
    Sheet(Sheet),
    /// The list that is shown.
    List,
    /// The link of the view.
    Link,
    /// A text without changes: a citation, a frame for other sites.
    Text(String),
    /// An answer in words.
    Answer(String),
}

/// A text for the clipboard, in two formats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clip {
    /// For programs that accept only plain text.
    pub plain: String,
    /// For word processors and spreadsheets; empty if the text is not meant for documents.
    pub html: String,
}

/// The prefix of the name of a cell.
const CELL: &str = "cell.";
/// The prefix of the index of a table.
const TABLE: &str = "table.";
/// The name of the list.
const LIST: &str = "list.";
/// The name of the link.
const LINK: &str = "link.";
/// The prefix of a text.
const TEXT: &str = "text.";

impl Copied {
    /// The name in the attribute of a button.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Record(id) => id.name(),
            Self::Cell(state, instrument) => [CELL, &cell_name((*state, *instrument))].concat(),
            Self::Table(place) => [TABLE, &place.to_string()].concat(),
            Self::Sheet(sheet) => sheet.plain().to_owned(),
            Self::List => LIST.to_owned(),
            Self::Link => LINK.to_owned(),
            Self::Text(text) => [TEXT, text].concat(),
            Self::Answer(words) => words.clone(),
        }
    }

    /// What this name refers to; the words of the name themselves, if nothing else.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let evidence = || cell(name.strip_prefix(CELL)?).map(|(state, instrument)| Self::Cell(state, instrument));
        let table = || name.strip_prefix(TABLE)?.parse().ok().map(Self::Table);
        let sheet = || name.contains('\t').then(|| Self::Sheet(Sheet::from_plain(name)));
        let record = || RecordId::named(name).map(Self::Record);
        let list = || (name == LIST).then_some(Self::List);
        let link = || (name == LINK).then_some(Self::Link);
        let text = || name.strip_prefix(TEXT).map(|text| Self::Text(text.to_owned()));
        text()
            .or_else(evidence)
            .or_else(list)
            .or_else(link)
            .or_else(table)
            .or_else(sheet)
            .or_else(record)
            .unwrap_or_else(|| Self::Answer(name.to_owned()))
    }

    /// What it puts on the clipboard, on the page of a view.
    #[must_use]
    pub fn clip(self, language: Language, view: &View, address: Address<'_>) -> Clip {
        match self {
            Self::Record(id) => {
                clip(language, Quote::of(language, id), &place(language, &id.paragraphs()), &link(id, address))
            }
            Self::Cell(state, instrument) => evidence(language, state, instrument, address),
            Self::List => {
                let briefing = briefing(language, view, address, None);
                Clip { plain: briefing.text(), html: briefing.html() }
            }
            Self::Link => Clip { plain: address(view), html: String::new() },
            Self::Text(plain) => Clip { plain, html: String::new() },
            Self::Answer(words) => {
                // A complete sentence needs no heading.
                let about = if words.ends_with('.') { String::new() } else { pages::heading(language, view.page) };
                of_view(language, view, Quote::new(about, &words), &citation::paragraphs(language, view), address)
            }
            Self::Table(place) => {
                let sheet = sheets(language, view, address, false).into_iter().nth(place).unwrap_or_default();
                table(language, view, &sheet, Some(place), address)
            }
            Self::Sheet(sheet) => table(language, view, &sheet, None, address),
        }
    }
}

/// A table, with its title and source on a separate line.
fn table(language: Language, view: &View, sheet: &Sheet, place: Option<usize>, address: Address<'_>) -> Clip {
    let about = Quote::new("", &take_away::view_title(language, view));
    let below = of_view(language, view, about, &citation::shown(language, view, place), address);
    Clip { plain: [sheet.plain(), "\n", &*below.plain].concat(), html: sheet.html() + &below.html }
}

/// A quotation that is about a whole view.
fn of_view(language: Language, view: &View, quote: Quote, paragraphs: &str, address: Address<'_>) -> Clip {
    clip(language, quote, &language.quote_place(!paragraphs.is_empty(), paragraphs), &address(view))
}

fn evidence(language: Language, state: StateId, instrument: InstrumentId, address: Address<'_>) -> Clip {
    let cell = Cell::of(state, instrument);
    let who = language.record_evidence(state.get().name, instrument.get().short_name);
    let quote = Quote::new(who, &statuses(language, &cell));
    let selection = Selection { cell: Some((state, instrument)), ..Selection::default() };
    clip(language, quote, &place(language, &cell.paragraphs()), &address(&View::with(Page::Matrix, selection)))
}

/// The address of the page with the most information about a record, with a fragment if the page has many records. A
/// footnote is shown alone.
#[must_use]
pub fn link(id: RecordId, address: Address<'_>) -> String {
    let page = Page::of_record(id);
    let link = address(&if let RecordId::Source(id) = id {
        View::with(page, Selection::only(FacetKey::Source, ordinal(id.index())))
    } else {
        View::of(page)
    });
    if matches!(page, Page::Paragraph(_)) { link + "#" + &id.anchor() } else { link }
}

/// A quotation with its source, which is linked; in plain text, the link is on the line below.
fn clip(language: Language, quote: Quote, source: &str, link: &str) -> Clip {
    let linked = ["<a href=\"", &escaped(link), "\">", &escaped(source), "</a>"].concat();
    let Quote { who, what, notes } = &quote;
    let marked = Quote {
        who: if who.is_empty() { String::new() } else { ["<strong>", &escaped(who), "</strong>"].concat() },
        what: escaped(what),
        notes: notes.iter().map(|note| escaped(note)).collect(),
    };
    Clip {
        html: ["<p>", &marked.sourced(language, linked), "</p>"].concat(),
        plain: [&quote.sourced(language, source.to_owned()), "\n", link].concat(),
    }
}
