//! The title of the document: what is selected first, then the page, so that tabs, history and bookmarks tell views apart.

use crate::{
    explore::{FacetKey, Filter, Selection, ViewMode},
    link::View,
    report::SYMBOL,
};

use super::{Language, grammar::number, labels, pages};

/// The longest search that is named in full, in characters.
const LONGEST_SEARCH: usize = 40;
/// So many parts of a selection are named; of more only the first two.
const MOST_NAMES: usize = 4;

/// "Jordan, Legislation · National measures · A/72/215"; the title of the page where nothing is selected.
#[must_use]
pub fn title(view: &View) -> String {
    let mut names = selected(&view.selection);
    if names.is_empty() {
        return pages::title(view.page);
    }
    let mut rest = String::new();
    if names.len() > MOST_NAMES {
        rest = [" and ", &number(names.len() - 2), " more"].concat();
        names.truncate(2);
    }
    [&names.join(", "), &rest, " · ", &pages::heading(view.page), " · ", SYMBOL].concat()
}

/// What is selected: the search and the States, all else in the order of the chips, then order and form.
fn selected(selection: &Selection) -> Vec<String> {
    let mut names = Vec::new();
    for first in [true, false] {
        for filter in selection.filters() {
            let leads = matches!(
                filter,
                Filter::Text | Filter::Include(FacetKey::State, _) | Filter::Exclude(FacetKey::State, _)
            );
            if leads == first {
                names.push(name(filter, selection));
            }
        }
    }
    if let Some(sort) = selection.sort {
        names.push(
            ["by ", Language::English.column(sort.key), if sort.descending { ", descending" } else { "" }].concat(),
        );
    }
    for mode in &selection.views {
        if *mode != ViewMode::Embed {
            names.push(Language::English.view(*mode).into());
        }
    }
    names
}

fn name(filter: Filter, selection: &Selection) -> String {
    let name = labels::filter_value(Language::English, filter, selection);
    match filter {
        Filter::Text => shortened(name),
        Filter::Bound(_) => ["bound by ", &name].concat(),
        Filter::Silent(_) => ["nothing stated on ", &name].concat(),
        _ => name,
    }
}

/// A search in its quotation marks.
fn shortened(quoted: String) -> String {
    let short: String = quoted.chars().take(LONGEST_SEARCH + 1).collect();
    if short.len() + '”'.len_utf8() < quoted.len() { [short.trim_end(), "…”"].concat() } else { quoted }
}
