//! Reads queries with a lexicon of the words in the records: their inflected forms and spellings, synonyms, and words
//! without a meaning of their own.
//!
//! The build makes the lexicon from the dataset, `data/thesaurus.json` and `text/en/search.json`. It covers only
//! English; every further language needs its own lexicon.

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
    /// The last query that was read: all parts of a page ask for the same search.
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

/// The words of the dataset that differ from a word by one or two letters, nearest first.
#[must_use]
pub fn near(word: &str) -> Vec<&'static str> {
    ENGLISH.near(word)
}
