//! The title of the document: what is selected first, then the page, so that tabs, history and bookmarks tell views apart.

use crate::{
    explore::{FacetKey, Filter, Selection, ViewMode},
    link::View,
    report::{InstrumentId, SYMBOL},
};

use super::{
    grammar::{all_of, number, quoted},
    labels, pages,
};

/// The longest search that is named in full, in characters.
const LONGEST_SEARCH: usize = 40;
/// How many values of one filter are named in full.
const MOST_NAMES: usize = 3;

/// "Jordan, Legislation · National measures · A/72/215"; the title of the page where nothing is selected.
#[must_use]
pub fn title(view: &View) -> String {
    let selected = selected(&view.selection).join(", ");
    if selected.is_empty() {
        return pages::title(view.page);
    }
    [selected.as_str(), &pages::heading(view.page), SYMBOL].join(" · ")
}

/// The parts of a selection: the search, the States, all other facets, then what only the matrix asks, order and form.
fn selected(selection: &Selection) -> Vec<String> {
    let mut parts = Vec::new();
    let text = selection.text.trim();
    if !text.is_empty() {
        parts.push(quoted(&shortened(text)));
    }
    let others = FacetKey::ALL.into_iter().filter(|key| *key != FacetKey::State);
    for key in [FacetKey::State].into_iter().chain(others) {
        let choice = selection.choice(key);
        let names = |values: &[u16]| values.iter().map(|&value| labels::value(key, value)).collect::<Vec<_>>();
        let any = names(&choice.any);
        parts.extend(if choice.all && any.len() <= MOST_NAMES { Some(all_of(&any)) } else { few(&any, "", "") });
        parts.extend(few(&names(&choice.not), "", "not "));
    }
    let names = |ids: &[InstrumentId]| ids.iter().map(|id| id.get().short_name).collect::<Vec<_>>();
    parts.extend(few(&names(&selection.bound), "bound by ", ""));
    parts.extend(few(&names(&selection.silent), "nothing stated on ", ""));
    if selection.differs {
        parts.push(labels::filter(Filter::Differs, selection));
    }
    if let Some(sort) = selection.sort {
        parts.push(["by ", labels::sort(sort.key), if sort.descending { ", descending" } else { "" }].concat());
    }
    let forms = selection.views.iter().filter(|mode| **mode != ViewMode::Embed);
    parts.extend(forms.map(|mode| labels::view(Some(*mode)).into()));
    parts
}

/// "Jordan, Nepal and 3 more", each name after a word of its own and all after a lead; none without names.
fn few(names: &[&str], lead: &str, each: &str) -> Option<String> {
    let shown = if names.len() > MOST_NAMES { MOST_NAMES - 1 } else { names.len() };
    let list = names.get(..shown)?.join(&[", ", each].concat());
    let rest = names.len() - shown;
    let more = if rest > 0 { [" and ", &number(rest), " more"].concat() } else { String::new() };
    (shown > 0).then(|| [lead, each, &list, &more].concat())
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST_SEARCH) {
        Some((end, _)) => [text.get(..end).unwrap_or(text).trim_end(), "…"].concat(),
        None => text.into(),
    }
}
