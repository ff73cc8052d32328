//! The record types as rows: which columns each has and what stands in them. Columns are a promise to those who read
//! the files by program: they may be added at the end, never moved or renamed.
//!
//! Coded columns hold slugs, not words for people; those belong to `text`. Quoting and line ends belong to `csv`.

mod actions;
mod guidance;
mod parties;
mod sources;

use std::borrow::Cow;

use crate::report::{Locator, NoteId, TopicId};

/// One cell.
type Cell = Cow<'static, str>;

/// Several values in one cell.
fn list(values: impl IntoIterator<Item = impl AsRef<str>>) -> Cell {
    let mut cell = String::new();
    for (place, value) in values.into_iter().enumerate() {
        if place > 0 {
            cell.push(';');
        }
        cell.push_str(value.as_ref());
    }
    Cow::Owned(cell)
}

/// A value that the report may leave out.
fn stated(value: Option<impl ToString>) -> Cell {
    value.map_or(Cow::Borrowed(""), |value| Cow::Owned(value.to_string()))
}

/// Yes or no.
fn flag(value: bool) -> Cell {
    Cow::Borrowed(if value { "true" } else { "false" })
}

/// One paragraph.
fn paragraph(locator: Locator) -> Cell {
    Cow::Owned(locator.to_string())
}

/// Several paragraphs.
fn paragraphs(locators: &[Locator]) -> Cell {
    list(locators.iter().map(Locator::to_string))
}

/// The slugs of notes.
fn notes(notes: &[NoteId]) -> Cell {
    list(notes.iter().map(|note| note.slug()))
}

/// The slugs of topics.
fn topics(topics: &[TopicId]) -> Cell {
    list(topics.iter().map(|topic| topic.get().slug))
}
