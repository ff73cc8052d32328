//! Queries, read with what is known of the words of the records: their forms and spellings, other names for what they
//! say, and words that say nothing by themselves.
//!
//! The build makes it of the dataset, `data/thesaurus.json` and `text/en/search.json`. It knows English alone; a
//! further language has a lexicon of its own.

use std::{cell::RefCell, rc::Rc, sync::LazyLock};

use faceted_search::{Lexicon, Tables, TextQuery};

use crate::report::REPORT;

static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut parts = include_str!(concat!(env!("OUT_DIR"), "/lexicon-en.txt")).splitn(6, '\n');
    let mut next = || parts.next().unwrap_or_default();
    let families = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon-en.bin"));
    let (endings, plurals, common, signs, spellings, names) = (next(), next(), next(), next(), next(), next());
    let tables = Tables { families, endings, plurals, common, signs, spellings, names };
    Lexicon::new(REPORT.texts(), tables)
});

thread_local! {
    static EMPTY: Rc<TextQuery> = Rc::default();
    /// The query that was read last: one search is asked for by every part of a page.
    static LAST: RefCell<(String, Rc<TextQuery>)> = RefCell::default();
}

/// Reads a query.
#[must_use]
pub fn query(text: &str) -> Rc<TextQuery> {
    if text.is_empty() {
        return EMPTY.with(Rc::clone);
    }
    LAST.with_borrow_mut(|(last, query)| {
        if last != text {
            *query = Rc::new(TextQuery::read(text, &ENGLISH));
            text.clone_into(last);
        }
        query.clone()
    })
}

/// The words of the dataset that differ from a word by a letter or two, the nearest first.
#[must_use]
pub fn near(word: &str) -> Vec<&'static str> {
    ENGLISH.near(word)
}
