//! The allocations of each action, with the real data: a budget that does not depend on time. A number that grows is a
//! regression, or has a reason that belongs in the commit that raises it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use allocation_counter::measure;
use explorer::{
    explore::{FacetKey, Matrix, Selection, measures::measures, statements::statements},
    link::{Action, Page, View, action::apply, decode, encode},
};

/// Counts the allocations of a second run; the first fills everything that is filled only once.
fn allocations<T>(run: impl Fn() -> T) -> u64 {
    run();
    measure(|| drop(run())).count_total
}

/// Fails if a run allocates more than it may.
#[track_caller]
fn at_most<const N: usize>(found: [u64; N], most: [u64; N], what: &str) {
    assert!(found.iter().zip(most).all(|(found, most)| *found <= most), "{what}: {found:?}, more than {most:?}");
}

fn view(link: &str) -> View {
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    decode(path, query).view
}

fn selection(query: &str) -> Selection {
    decode("measures/", query).view.selection
}

#[test]
fn asking_allocates_for_the_answer_and_for_each_facet_in_use() {
    let two = selection("theme=legislation&topic=trafficking&topic=health");
    let words = selection("q=domestic+work&theme=legislation");
    let status = decode("instruments/", "status=ratified").view.selection;
    let found = [
        allocations(|| measures().ask(&Selection::default())),
        allocations(|| measures().ask(&two)),
        allocations(|| measures().ask(&words)),
        allocations(|| statements().ask(&status)),
        allocations(|| Matrix::of(&Selection::default())),
    ];
    let what = "nothing asked, two facets, two words and a facet, a status, the whole matrix";
    at_most(found, [5, 10, 19, 8, 89], what);
}

#[test]
fn a_tick_and_its_link_allocate_little() {
    let before = view("measures/?theme=legislation&state=jordan");
    let nepal = FacetKey::State.ordinal("nepal").unwrap();
    let found = [
        allocations(|| apply(&before, Action::Toggle(FacetKey::State, nepal))),
        allocations(|| encode(&before)),
        allocations(|| decode("measures/", "theme=legislation&state=jordan&state=nepal")),
        allocations(|| decode("measures/", "state=atlantis&x=1")),
        allocations(|| apply(&View::of(Page::Measures), Action::Clear)),
    ];
    at_most(found, [3, 6, 8, 9, 0], "a tick, its link, a link, a link that cannot be read, clearing");
}
