//! Writes a view as a link, in one canonical form: keys in the page's order, values in the order of their ordinals,
//! defaults left out. The records of a list are in the order chosen by the reader.

use form_urlencoded::Serializer;

use crate::{
    explore::FacetKey,
    report::{InstrumentId, StateId},
};

use super::{
    Key, View,
    key::{ALL, MATCH, NOT, YES},
};

/// A link below the root of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url {
    /// The path, without a leading slash.
    pub path: String,
    /// The query, without the question mark; may be empty.
    pub query: String,
}

impl Url {
    /// The link after a root such as `/`, `/a/b/` or `../../`.
    #[must_use]
    pub fn below(&self, root: &str) -> String {
        let mut href = String::with_capacity(root.len() + self.path.len() + self.query.len() + 1);
        href.push_str(root);
        href.push_str(&self.path);
        if href.is_empty() {
            href.push_str("./");
        }
        if !self.query.is_empty() {
            href.push('?');
            href.push_str(&self.query);
        }
        href
    }
}

/// The canonical link of a view.
#[must_use]
pub fn encode(view: &View) -> Url {
    let mut query = Serializer::new(String::new());
    for key in view.page.keys() {
        write_key(&mut query, view, key);
    }
    Url { path: view.page.path(), query: query.finish() }
}

fn write_key(query: &mut Serializer<'_, String>, view: &View, key: Key) {
    let selection = &view.selection;
    match key {
        Key::Text => {
            let text = selection.text.trim();
            if !text.is_empty() {
                query.append_pair(key.slug(), text);
            }
        }
        Key::Facet(facet) => write_facet(query, view, facet),
        Key::Bound => selection.bound.iter().for_each(|id| {
            query.append_pair(key.slug(), id.get().slug);
        }),
        Key::Silent => selection.silent.iter().for_each(|id| {
            query.append_pair(key.slug(), id.get().slug);
        }),
        Key::Differs => {
            if selection.differs {
                query.append_pair(key.slug(), YES);
            }
        }
        Key::Record => selection.records.iter().for_each(|id| {
            query.append_pair(key.slug(), &id.name());
        }),
        Key::Sort => {
            if let Some(sort) = selection.sort
                && !view.page.is_default(sort)
            {
                let sign = if sort.descending { "-" } else { "" };
                query.append_pair(key.slug(), &[sign, sort.key.slug()].concat());
            }
        }
        Key::View => {
            for mode in &selection.views {
                query.append_pair(key.slug(), mode.slug());
            }
        }
        Key::Cell => selection.cell.iter().for_each(|cell| {
            query.append_pair(key.slug(), &cell_name(*cell));
        }),
    }
}

/// The name of a cell of the matrix: `jordan.trafficking-protocol`.
#[must_use]
pub fn cell_name((state, instrument): (StateId, InstrumentId)) -> String {
    [state.get().slug, ".", instrument.get().slug].concat()
}

fn write_facet(query: &mut Serializer<'_, String>, view: &View, facet: FacetKey) {
    let choice = view.selection.choice(facet);
    let slugs = |values: &[u16]| values.iter().filter_map(|&value| facet.value_slug(value)).collect::<Vec<_>>();
    for slug in slugs(&choice.any) {
        query.append_pair(facet.query_key(), slug);
    }
    if choice.all && view.page.can_match_all(facet) && choice.any.len() > 1 {
        query.append_pair(&[facet.query_key(), MATCH].concat(), ALL);
    }
    for slug in slugs(&choice.not) {
        query.append_pair(&[facet.query_key(), NOT].concat(), slug);
    }
}
