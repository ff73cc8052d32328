//! The title of the document: what is selected first, then the page, so that tabs, history and bookmarks tell views apart.

use crate::{
    explore::{FacetKey, Filter, Selection, ViewMode},
    link::View,
    report::SYMBOL,
};

use super::{
    grammar::{number, quoted},
    labels, pages,
    words::filter as words,
};

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

/// What is selected: the search, the States, all else in the order of the chips, then order and form.
fn selected(selection: &Selection) -> Vec<String> {
    let filters = selection.filters();
    let rank = |filter: &Filter| match filter {
        Filter::Text => 0,
        Filter::Include(FacetKey::State, _) | Filter::Exclude(FacetKey::State, _) => 1,
        _ => 2,
    };
    let ranked = (0..3).flat_map(|wanted| filters.iter().filter(move |filter| rank(filter) == wanted));
    let mut names: Vec<String> = ranked.map(|filter| name(*filter, selection)).collect();
    if FacetKey::ALL.into_iter().any(|key| selection.choice(key).all) {
        names.push(words::ALL.into());
    }
    if let Some(sort) = selection.sort {
        names.push(["by ", labels::sort(sort.key), if sort.descending { ", descending" } else { "" }].concat());
    }
    let forms = selection.views.iter().filter(|mode| **mode != ViewMode::Embed);
    names.extend(forms.map(|mode| labels::view(Some(*mode)).into()));
    names
}

fn name(filter: Filter, selection: &Selection) -> String {
    let (lead, name) = match filter {
        Filter::Text => return quoted(&shortened(selection.text.trim())),
        Filter::Include(key, value) => ("", labels::value(key, value)),
        Filter::Exclude(key, value) => ("not ", labels::value(key, value)),
        Filter::Bound(id) => ("bound by ", id.get().short_name),
        Filter::Silent(id) => ("nothing stated on ", id.get().short_name),
        Filter::Differs => return labels::filter(filter, selection),
    };
    [lead, name].concat()
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST_SEARCH) {
        Some((end, _)) => [text.get(..end).unwrap_or(text).trim_end(), "…"].concat(),
        None => text.into(),
    }
}
