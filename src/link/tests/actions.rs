//! Actions, from view to view.

use proptest::{collection::vec, option, prelude::*, sample::select};

use super::{any_text, cell, view};
use crate::{
    explore::{FacetKey, Selection, Sort, SortKey, tests::arbitrary::picked},
    link::{Action, Key, Page, View, action::apply, decode, encode},
    report::{InstrumentId, RecordId, RecordType},
};

fn listed() -> impl Strategy<Value = InstrumentId> {
    select(InstrumentId::all().filter(|id| id.get().lists_states).collect::<Vec<_>>())
}

/// A facet of a page and one of its values.
fn value(page: Page) -> Option<impl Strategy<Value = (FacetKey, u16)>> {
    let facets = page.spec().facets.iter().map(|facet| facet.key);
    let values: Vec<_> = facets.flat_map(|facet| facet.ordinals().map(move |value| (facet, value))).collect();
    (!values.is_empty()).then(|| select(values))
}

/// An action that this page can offer.
fn action(page: Page) -> BoxedStrategy<Action> {
    let mut steps = vec![Just(Action::Clear).boxed()];
    if let Some(value) = value(page).map(Strategy::boxed) {
        let toggle = value.clone().prop_map(|(key, value)| Action::Toggle(key, value));
        let exclude = value.clone().prop_map(|(key, value)| Action::ToggleExcluded(key, value));
        let all = (value, any::<bool>()).prop_map(|((key, _), all)| Action::MatchAll(key, all));
        steps.extend([toggle.clone().boxed(), toggle.boxed(), exclude.boxed(), all.boxed()]);
    }
    for key in page.keys() {
        match key {
            Key::Text => steps.push(any_text().prop_map(Action::Search).boxed()),
            Key::Bound => steps.push(listed().prop_map(Action::ToggleBound).boxed()),
            Key::Silent => steps.push(listed().prop_map(Action::ToggleSilent).boxed()),
            Key::Differs => steps.push(any::<bool>().prop_map(Action::Differs).boxed()),
            Key::Cell => steps.push(option::of(cell()).prop_map(Action::Evidence).boxed()),
            Key::Record => {
                let record = select(RecordId::every(RecordType::Figure).collect::<Vec<_>>());
                steps.extend([record.prop_map(Action::Pick).boxed(), picked().prop_map(Action::Arrange).boxed()]);
            }
            Key::View => {
                let show = (select(page.spec().views), any::<bool>()).prop_map(|(mode, on)| Action::Show(mode, on));
                steps.push(show.boxed());
            }
            Key::Sort => {
                let sort =
                    (select(page.spec().sorts), any::<bool>()).prop_map(|(key, descending)| Sort { key, descending });
                steps.push(select(page.spec().sorts).prop_map(Action::SortBy).boxed());
                steps.push(option::of(sort).prop_map(Action::Sort).boxed());
            }
            Key::Facet(_) => {}
        }
    }
    proptest::strategy::Union::new(steps).boxed()
}

fn walk() -> impl Strategy<Value = (View, Vec<Action>)> {
    view().prop_flat_map(|view| {
        let steps = vec(action(view.page), 1..12);
        (Just(view), steps)
    })
}

/// Whether the link of a view is complete and canonical.
fn is_canonical(view: &View) -> bool {
    let url = encode(view);
    let decoded = decode(&url.path, &url.query);
    decoded.dropped.is_empty() && decoded.view == *view
}

/// A view and something in it to toggle.
fn view_and_value() -> impl Strategy<Value = (View, FacetKey, u16)> {
    view()
        .prop_filter_map("a page with facets", |view| value(view.page).map(|value| (view, value)))
        .prop_flat_map(|(view, value)| value.prop_map(move |(key, value)| (view.clone(), key, value)))
}

proptest! {
    #[test]
    fn every_view_on_the_way_fits_into_a_link((view, steps) in walk()) {
        let mut view = view;
        for step in steps {
            view = apply(&view, step.clone());
            prop_assert!(is_canonical(&view), "after {:?}: {:?}", step, view);
        }
        for filter in view.selection.filters() {
            let next = apply(&view, Action::Remove(filter));
            prop_assert!(is_canonical(&next), "without {:?}: {:?}", filter, next);
            prop_assert_eq!(next.selection.filters().len() + 1, view.selection.filters().len());
        }
        let clear = apply(&view, Action::Clear);
        prop_assert!(clear.selection.filters().is_empty() && is_canonical(&clear));
    }

    /// Toggling also removes an exclusion, and "all of" if only one value stays, so the view must have neither.
    #[test]
    fn toggling_twice_changes_nothing((mut view, key, value) in view_and_value()) {
        let choice = view.selection.choice_mut(key);
        choice.all = false;
        let (included, excluded) = (choice.any.contains(&value), choice.not.contains(&value));
        if !excluded {
            let once = apply(&view, Action::Toggle(key, value));
            prop_assert_eq!(once.selection.choice(key).any.contains(&value), !included);
            prop_assert_eq!(&apply(&once, Action::Toggle(key, value)), &view);
        }
        if !included {
            let once = apply(&view, Action::ToggleExcluded(key, value));
            prop_assert_eq!(once.selection.choice(key).not.contains(&value), !excluded && view.page.spec().excludes);
            prop_assert_eq!(&apply(&once, Action::ToggleExcluded(key, value)), &view);
        }
    }

    #[test]
    fn a_value_is_never_wanted_and_excluded((view, key, value) in view_and_value()) {
        let wanted = apply(&apply(&view, Action::ToggleExcluded(key, value)), Action::Toggle(key, value));
        let both = |view: &View| {
            let choice = view.selection.choice(key);
            choice.any.iter().any(|value| choice.not.contains(value))
        };
        prop_assert!(!both(&wanted) && !both(&apply(&wanted, Action::ToggleExcluded(key, value))));
    }

    #[test]
    fn questions_on_an_instrument_take_turns(id in listed()) {
        let view = View::of(Page::Matrix);
        let bound = apply(&view, Action::ToggleBound(id));
        prop_assert_eq!(&apply(&bound, Action::ToggleBound(id)), &view);
        let silent = apply(&bound, Action::ToggleSilent(id));
        prop_assert_eq!((&silent.selection.bound, &silent.selection.silent), (&vec![], &vec![id]));
        prop_assert_eq!(&apply(&silent, Action::ToggleSilent(id)), &view);
    }
}

/// Sorts by columns one after the other and checks the resulting link.
#[track_caller]
fn sort_case(page: Page, columns: &[SortKey], link: &str) {
    let last = columns.iter().fold(View::of(page), |view, &column| apply(&view, Action::SortBy(column)));
    assert_eq!(encode(&last).below(""), link);
}

#[test]
fn a_column_pressed_again_turns_around() {
    sort_case(Page::Matrix, &[SortKey::State], "matrix/?sort=-state");
    sort_case(Page::Matrix, &[SortKey::State; 2], "matrix/");
    sort_case(Page::Instruments, &[SortKey::Name], "instruments/?sort=name");
    sort_case(Page::Instruments, &[SortKey::Name; 2], "instruments/?sort=-name");
    sort_case(Page::Instruments, &[SortKey::Change], "instruments/?sort=-change");
    sort_case(Page::Instruments, &[SortKey::Change; 2], "instruments/?sort=change");
    sort_case(Page::Measures, &[SortKey::State, SortKey::Paragraph], "measures/");
}

#[test]
fn the_pages_own_order_is_no_choice() {
    let own = apply(&View::of(Page::Measures), Action::Sort(Some(Sort::ascending(SortKey::Paragraph))));
    assert_eq!(own, View::of(Page::Measures));
}

#[test]
fn all_of_falls_with_the_second_value() {
    let step = |view: View, action| apply(&view, action);
    let two =
        step(step(View::of(Page::Measures), Action::Toggle(FacetKey::Topic, 0)), Action::Toggle(FacetKey::Topic, 1));
    let all = step(two.clone(), Action::MatchAll(FacetKey::Topic, true));
    assert!(all.selection.choice(FacetKey::Topic).all);
    assert!(!apply(&all, Action::Toggle(FacetKey::Topic, 1)).selection.choice(FacetKey::Topic).all);
    assert!(!apply(&all, Action::ToggleExcluded(FacetKey::Topic, 1)).selection.choice(FacetKey::Topic).all);
    assert_eq!(apply(&all, Action::MatchAll(FacetKey::Topic, false)), two);
    let one_theme = step(View::of(Page::Measures), Action::Toggle(FacetKey::Theme, 0));
    let themes = step(one_theme, Action::Toggle(FacetKey::Theme, 1));
    assert_eq!(apply(&themes, Action::MatchAll(FacetKey::Theme, true)), themes, "a measure has one theme");
}

#[test]
fn another_page_opens_with_nothing_selected() {
    let view = View::with(Page::Measures, Selection { text: "women".into(), ..Selection::default() });
    assert_eq!(apply(&view, Action::Open(Page::Matrix)), View::of(Page::Matrix));
}
