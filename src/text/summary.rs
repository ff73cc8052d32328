//! The summary line: how many, and the selection as a sentence.

use faceted_search::{TextQuery, folded};

use crate::{
    explore::{Choice, Collection, FacetKey, collection, statements::statements},
    link::{Page, View},
    report::{InstrumentId, RecordType, StateId},
};

use super::{
    Counted, Language,
    grammar::{all_of, any_of, quoted},
    labels,
};

/// "12 of 52 measures in Legislation, reported by Jordan or Nepal".
#[must_use]
pub fn line(view: &View, shown: usize, total: usize) -> String {
    let count = Language::English.counted_of(Counted::of(view.page), shown, total);
    let sentence = sentence(view);
    let joint = match view.page {
        Page::Compare => ": ",
        // It begins with what was not searched for, which is not said of what is counted.
        _ if sentence.starts_with('“') => ", ",
        _ => " ",
    };
    if sentence.is_empty() { count } else { [count, sentence].join(joint) }
}

/// The selection alone: "in Legislation, reported by Jordan or Nepal"; empty where nothing is selected.
#[must_use]
pub fn sentence(view: &View) -> String {
    let selection = &view.selection;
    let mut parts = Vec::new();
    for &key in FacetKey::ALL {
        facet_parts(&mut parts, view.page, key, selection.choice(key));
    }
    instrument_part(&mut parts, "bound by ", &selection.bound, all_of);
    instrument_part(&mut parts, "with nothing stated on ", &selection.silent, any_of);
    if selection.differs {
        parts.push("only instruments on which statements differ".into());
    }
    let text = selection.text.trim();
    let unsearched = TextQuery::unsearched(text);
    if unsearched != text {
        parts.push(["matching ", &quoted(text)].concat());
    }
    if !unsearched.is_empty() {
        parts.push([&quoted(&unsearched), " not searched for"].concat());
    }
    parts.join(", ")
}

fn instrument_part(parts: &mut Vec<String>, lead: &str, ids: &[InstrumentId], join: fn(&[&'static str]) -> String) {
    if !ids.is_empty() {
        let names: Vec<_> = ids.iter().map(|id| id.get().short_name).collect();
        parts.push([lead, &join(&names)].concat());
    }
}

fn facet_parts(parts: &mut Vec<String>, page: Page, key: FacetKey, choice: &Choice) {
    let names = |values: &[u16]| values.iter().map(|&value| labels::value(key, value)).collect::<Vec<_>>();
    let lead = lead(page, key);
    if !choice.any.is_empty() {
        let join = if choice.all || page == Page::Compare { all_of } else { any_of };
        parts.push([lead, &join(&names(&choice.any))].concat());
    }
    if !choice.not.is_empty() {
        parts.push([&excluding(page, key), any_of(&names(&choice.not)).as_str()].concat());
    }
}

/// The words that lead from what is counted to the values of a facet.
const fn lead(page: Page, key: FacetKey) -> &'static str {
    match (page, key) {
        (Page::Compare, FacetKey::State) => "",
        (Page::Matrix | Page::Coverage, FacetKey::State) => "named ",
        (Page::Instruments, FacetKey::State) => "with a statement on ",
        (Page::Coverage, FacetKey::Theme) => "with an entry in ",
        (Page::Coverage, FacetKey::Topic) => "with an entry on ",
        (Page::Coverage, FacetKey::Kind) => "with an entry of kind ",
        (_, FacetKey::Theme) | (Page::Matrix | Page::Coverage | Page::States, FacetKey::Region) => "in ",
        (Page::UnAction, FacetKey::State) => "carried out in or about ",
        (Page::Developments, FacetKey::State) => "naming ",
        (_, FacetKey::State) => "reported by ",
        (Page::Instruments, FacetKey::Region) => "with a statement on a State in ",
        (_, FacetKey::Region) => "reported from ",
        (_, FacetKey::Instrument | FacetKey::Topic) => "on ",
        (_, FacetKey::Status) => "with status ",
        (_, FacetKey::Kind) => "of kind ",
        (_, FacetKey::Entity) => "by ",
    }
}

/// The words that lead to the values left out. In the ratification table statements are left out, and an instrument stays
/// as long as one is left: "not with a statement on Jordan" would be untrue of it.
fn excluding(page: Page, key: FacetKey) -> String {
    match (page, key) {
        (Page::Instruments, FacetKey::State) => "with a statement on States other than ".into(),
        (Page::Instruments, FacetKey::Region) => "with a statement on a State outside ".into(),
        (Page::Instruments, FacetKey::Status) => "with a status other than ".into(),
        _ => ["not ", lead(page, key)].concat(),
    }
}

/// What a search also looked for, beside the words as typed: other forms of a word, and the report's names of States. Only
/// what the records of the page hold.
#[must_use]
pub fn expanded(view: &View) -> Option<String> {
    let words = |text: &str| folded(text).map(|(_, word)| word).collect::<Vec<_>>();
    let asked = words(&view.selection.text);
    let asks_for = |name: &str| {
        let name = words(name);
        asked.windows(name.len()).any(|words| words == name)
    };
    let collections = searched(view.page);
    let held = |words: &str| {
        let phrase = TextQuery::parse(&["\"", words, "\""].concat());
        collections.iter().any(|records| !records.search(&phrase).is_empty())
    };
    let mut found: Vec<String> = Vec::new();
    for form in TextQuery::parse(&view.selection.text).expansions().into_iter().flat_map(|expansion| expansion.forms) {
        if held(&form) && !found.contains(&form) {
            found.push(form);
        }
    }
    for state in StateId::all().map(StateId::get) {
        if state.aliases.iter().any(|alias| asks_for(alias) && held(alias)) && !asks_for(state.name) {
            found.push(state.name.into());
        }
    }
    (!found.is_empty()).then(|| all_of(&found))
}

/// The collections that the search of a page looks through.
fn searched(page: Page) -> Vec<&'static Collection> {
    let record = match page {
        Page::Search => return RecordType::ALL.iter().map(|record| collection(*record)).collect(),
        Page::Instruments => return vec![statements(), collection(RecordType::Instrument)],
        Page::Matrix | Page::States => RecordType::State,
        Page::UnAction => RecordType::Initiative,
        Page::Developments => RecordType::Development,
        Page::Recommendations => RecordType::Recommendation,
        Page::Context => RecordType::Context,
        Page::Figures => RecordType::Figure,
        _ => RecordType::Measure,
    };
    vec![collection(record)]
}
