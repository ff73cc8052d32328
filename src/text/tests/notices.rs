//! The sentences about the parts of a link that could not be read.

use super::{
    super::{Language, notices},
    open,
};
use crate::link::action::LONGEST_TEXT;

#[track_caller]
fn case(link: &str, expected: &str) {
    let dropped = open(link).dropped;
    assert_eq!(dropped.iter().map(|part| notices::dropped(Language::English, part)).collect::<Vec<_>>(), [expected]);
}

#[test]
fn keys() {
    case("measures/?colour=red", "“colour=red” is not a filter of this explorer.");
    case("measures/?bound=ilo-c189", "“bound=ilo-c189” has no meaning on this page.");
}

#[test]
fn values() {
    case("measures/?state=atlantis", "“state=atlantis”: the filter “State” has no such value here.");
    case("measures/?sort=size", "“sort=size”: there is no such order here.");
    case("measures/?view=map", "“view=map”: there is no such view here.");
    case("matrix/?differs=2", "“differs=2”: there is no such setting here.");
    case(
        "matrix/?bound=migrant-workers-convention",
        "“bound=migrant-workers-convention”: there is no such instrument with a list of States here.",
    );
    case("measures/?theme=", "“theme=” has no value.");
    case("measures/?view=", "“view=” has no value.");
    case("compare/?state.not=jordan", "“state.not=jordan”: the filter “State” cannot exclude values on this page.");
}

#[test]
fn repetitions_and_contradictions() {
    case("measures/?state=jordan&state=Jordan", "“state=Jordan”: the filter “State” already has this value.");
    case("measures/?q=a&q=b", "“q=b”: the search was given before.");
    case(
        "measures/?state=jordan&state.not=jordan",
        "“state.not=jordan”: the filter “State” both includes and excludes this value.",
    );
    case(
        "measures/?topic=health&topic.match=all",
        "“topic.match=all”: “all of these” needs two or more values of the filter “Topic”, and records that can have several.",
    );
}

#[test]
fn damage_and_length() {
    case("measures/?q=%ff", "“q=%ff” is damaged and cannot be decoded.");
    let long = ["q=", &"a".repeat(9000)].concat();
    let shown = ["q=", &"a".repeat(58), "…"].concat();
    case(
        &["measures/?", &long].concat(),
        &["“", &shown, "” and what follows it were not read, because the link is too long."].concat(),
    );
    assert_eq!(LONGEST_TEXT, 200);
    let sentence = "” is longer than a search can be. Only its first 200 characters are searched for.";
    case(&["measures/?q=", &"a".repeat(201)].concat(), &["“", &shown, sentence].concat());
}

/// The same lead is above all dropped parts, even if there is no such page, so it may promise nothing else.
#[test]
fn the_lead_is_true_of_every_link() {
    assert_eq!(Language::English.notice_lead(), "Part of this link was not applied.");
    case("no-such-page/?state=jordan", "“state=jordan” has no meaning on this page.");
    assert_eq!(open("measures/?q=").dropped, []);
}

#[test]
fn a_value_that_is_refused_leaves_its_place_to_the_next() {
    case("measures/?sort=bogus&sort=-state", "“sort=bogus”: there is no such order here.");
    case("matrix/?cell=jordan&cell=jordan.ilo-c189", "“cell=jordan”: there is no such cell here.");
    case("matrix/?differs=yes&differs=1", "“differs=yes”: there is no such setting here.");
}

#[test]
fn many_parts_are_named_up_to_a_point() {
    let parts = open(&["measures/?", &"x=1&".repeat(50)].concat()).dropped;
    assert_eq!(parts.len(), 13);
    assert_eq!(
        notices::dropped(Language::English, parts.last().unwrap()),
        "More parts after these could not be read either."
    );
}
