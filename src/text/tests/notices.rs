//! What is said of the parts of a link that could not be read.

use super::{super::notices, open};

#[track_caller]
fn case(link: &str, expected: &str) {
    let dropped = open(link).dropped;
    assert_eq!(dropped.iter().map(notices::dropped).collect::<Vec<_>>(), [expected]);
}

#[test]
fn keys() {
    case("measures/?colour=red", "“colour=red” is not a filter of this explorer.");
    case("measures/?bound=ilo-c189", "“bound=ilo-c189” has no meaning on this page.");
}

#[test]
fn values() {
    case("measures/?state=atlantis", "“state=atlantis”: there is no such State here.");
    case("measures/?sort=size", "“sort=size”: there is no such order here.");
    case("measures/?view=map", "“view=map”: there is no such form here.");
    case("matrix/?differs=2", "“differs=2”: there is no such setting here.");
    case(
        "matrix/?bound=migrant-workers-convention",
        "“bound=migrant-workers-convention”: there is no such instrument with a list of States here.",
    );
    case("measures/?theme=", "“theme=”: the Theme is empty.");
    case("measures/?q", "“q”: the search is empty.");
    case("compare/?state.not=jordan", "“state.not=jordan”: a State cannot be excluded on this page.");
}

#[test]
fn repetitions_and_contradictions() {
    case("measures/?state=jordan&state=Jordan", "“state=Jordan”: the State was given before.");
    case("measures/?q=a&q=b", "“q=b”: the search was given before.");
    case(
        "measures/?state=jordan&state.not=jordan",
        "“state.not=jordan”: this State is asked for and excluded at once.",
    );
    case(
        "measures/?topic=health&topic.match=all",
        "“topic.match=all”: “all of these” needs two or more values of Topic and records that can have several.",
    );
}

#[test]
fn damage_and_length() {
    case("measures/?q=%ff", "“q=%ff” is damaged: its percent signs or characters cannot be decoded.");
    let long = ["q=", &"a".repeat(5000)].concat();
    let shown = ["q=", &"a".repeat(58), "…"].concat();
    case(&["measures/?", &long].concat(), &["“", &shown, "” and what follows is longer than a link can be."].concat());
}

#[test]
fn many_parts_are_named_up_to_a_point() {
    let parts = open(&["measures/?", &"x=1&".repeat(50)].concat()).dropped;
    assert_eq!(parts.len(), 13);
    assert_eq!(notices::dropped(parts.last().unwrap()), "More parts after these could not be read either.");
}
