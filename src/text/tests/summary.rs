//! The summary line.

use super::{super::summary, open};
use crate::{
    explore::{
        Matrix,
        measures::measures,
        statements::{instrument_rows, statements},
    },
    link::{Content, View},
    report::REPORT,
    text::Language,
};

/// The number of records that a view shows, and their total.
fn counts(view: &View) -> (usize, usize) {
    let selection = &view.selection;
    match view.page.spec().content {
        Content::Matrix => (Matrix::of(selection).states.len(), REPORT.states().len()),
        Content::Ratifications => {
            (instrument_rows(&statements().ask(selection), selection).len(), REPORT.instruments().len())
        }
        Content::Records
        | Content::Coverage
        | Content::Comparison
        | Content::Cited
        | Content::Found
        | Content::Picked => (measures().ask(selection).count(), REPORT.measures().len()),
    }
}

/// The line of a link: `{shown}` and `{total}` stand for the numbers from the data.
#[track_caller]
fn case(link: &str, expected: &str) {
    let decoded = open(link);
    assert_eq!(decoded.dropped, [], "the link is right");
    let (shown, total) = counts(&decoded.view);
    let expected = expected
        .replace("{shown}", &Language::English.number(shown))
        .replace("{total}", &Language::English.number(total));
    assert_eq!(summary::line(Language::English, &decoded.view, shown, total), expected);
}

#[test]
fn measures_are_reported() {
    case("measures/", "{total} of {total} measures");
    case(
        "measures/?theme=legislation&state=jordan&state=nepal",
        "6 of {total} measures in Legislation, reported by Jordan or Nepal",
    );
    case(
        "measures/?theme=policies&theme=legislation&state=jordan&state=nepal&state=togo",
        "{shown} of {total} measures in Legislation or Policies, reported by Jordan, Nepal or Togo",
    );
    case("measures/?state.not=jordan", "{shown} of {total} measures not credited to Jordan");
    case(
        "measures/?theme.not=legislation&state=italy&state.not=jordan&state.not=nepal",
        "{shown} of {total} measures not in Legislation, reported by Italy, not credited to Jordan or Nepal",
    );
    case("measures/?region=americas", "{shown} of {total} measures reported from the Americas");
    case("measures/?state=philippines&state=italy", "{shown} of {total} measures reported by Italy or the Philippines");
    case("measures/?region=asia", "{shown} of {total} measures reported from Asia");
    case("measures/?kind=in-progress", "{shown} of {total} measures of kind In progress");
    case(
        "measures/?state=nepal&theme=prevention",
        "0 of {total} measures in Prevention and training, reported by Nepal",
    );
}

#[test]
fn all_of_several_values_reads_as_and() {
    let two = "measures/?topic=discrimination&topic=gender-based-violence";
    let names: Vec<_> = ["discrimination", "gender-based-violence"]
        .map(|slug| REPORT.topics().iter().find(|topic| topic.slug == slug).unwrap().name)
        .into();
    case(two, &format!("{{shown}} of {{total}} measures on {}", names.join(" or ")));
    case(&[two, "&topic.match=all"].concat(), &format!("{{shown}} of {{total}} measures on {}", names.join(" and ")));
    case("measures/?state=jordan&state=nepal&state.match=all", "2 of {total} measures reported by Jordan and Nepal");
}

#[test]
fn searches_are_quoted() {
    case("measures/?q=shelter", "{shown} of {total} measures matching “shelter”");
    case(
        "measures/?q=+domestic+work+&theme=policies",
        "{shown} of {total} measures in Policies, matching “domestic work”",
    );
}

#[test]
fn states_stand_in_the_matrix() {
    case("matrix/", "25 of 25 States");
    case("matrix/?bound=ilo-c143&bound=ilo-c189", "2 of 25 States bound by ILO C143 and ILO C189");
    case("matrix/?bound=trafficking-protocol", "{shown} of 25 States bound by the Trafficking Protocol");
    case("matrix/?silent=ilo-c111", "1 of 25 States with nothing stated on ILO C111");
    case("matrix/?silent=ilo-c097&silent=ilo-c111", "1 of 25 States with nothing stated on ILO C97 or ILO C111");
    case("matrix/?state=italy&state=jordan", "2 of 25 States limited to Italy or Jordan");
    case("matrix/?region=africa&status=party", "{shown} of 25 States in Africa, with status Party");
    case("matrix/?instrument=ilo-c189", "25 of 25 States on ILO C189");
    case("matrix/?differs=1&q=j", "3 of 25 States, only instruments on which statements differ, matching “j”");
}

#[test]
fn instruments_have_statements() {
    case("instruments/", "10 of 10 instruments");
    case("instruments/?state=jordan", "{shown} of 10 instruments with a statement on Jordan");
    case("instruments/?region=africa", "{shown} of 10 instruments with a statement on a State in Africa");
    case("instruments/?status=signatory", "3 of 10 instruments with status Signatory");
    case("instruments/?q=migrant+workers+convention", "2 of 10 instruments matching “migrant workers convention”");
}

#[test]
fn an_instrument_with_a_statement_left_out_may_still_stand() {
    case("instruments/?state.not=jordan", "8 of 10 instruments with a statement on States other than Jordan");
    case("instruments/?region.not=asia", "8 of 10 instruments with a statement on a State outside Asia");
    case("instruments/?status.not=ratified", "{shown} of 10 instruments with a status other than Ratified");
}

#[test]
fn what_a_search_also_looked_for_is_named() {
    let expanded = |link: &str| summary::expanded(Language::English, &open(link).view);
    assert!(expanded("measures/?q=femicide").is_empty());
    assert_eq!(expanded("measures/?q=shelter"), ["Also found by our own topics (editorial): “Services and shelters”"]);
    assert_eq!(expanded("measures/?q=women"), ["The search also looked for: woman"]);
    let ours = "Also searched for, from our own list of other names (editorial): ";
    assert_eq!(expanded("measures/?q=t%C3%BCrkiye"), [[ours, "Turkey"].concat()]);
    assert_eq!(expanded("measures/?q=nepal,russia"), [[ours, "Russian Federation"].concat()]);
    assert!(expanded("measures/?q=%22Russia%22").is_empty());
    assert!(expanded("measures/").is_empty());
}
