//! Links of which two parts became one on their way.

use super::damaged::{case, measures, search};
use crate::link::{Reason, split_query};

/// The question mark of a link was escaped, or an ampersand was put in its place.
#[test]
fn a_query_in_the_path_is_a_query() {
    let read = |path: &str, query| {
        let (path, query) = split_query(path, query);
        case(&path, &query, "measures/?theme=policies&state=jordan", &[]);
    };
    for between in ["%3F", "%253F", "?", "&", "&amp;", "%26"] {
        read(&["measures/", between, "state=jordan&theme=policies"].concat(), "");
        read(&["measures", between, "state%3Djordan"].concat(), "theme=policies");
    }
    for path in ["measures/", "states/costa%20rica/", "measures/40-3/%20"] {
        assert_eq!(split_query(path, "q=a%26b"), (path.into(), "q=a%26b".into()));
    }
}

/// An ampersand between two parts was escaped, but not the equals signs. A search may hold one.
#[test]
fn an_ampersand_within_a_name_parts_two() {
    measures("state=jordan%26theme=legislation", "theme=legislation&state=jordan");
    measures("state=jordan%26theme=legislation%26kind=need", "theme=legislation&state=jordan&kind=need");
    measures("kind=in_progress", "kind=in-progress");
    case("measures/", "state=jordan%26colour=red", "measures/?state=jordan", &[("colour=red", Reason::UnknownKey)]);
    search("health%26safety", "health&safety");
}
