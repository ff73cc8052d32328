//! Links to the evidence of a cell of the matrix.

use super::links::case;
use crate::link::{Key, Reason};

#[test]
fn a_cell_is_a_state_and_an_instrument_with_a_column() {
    let unknown = Reason::UnknownValue(Key::Cell);
    for cell in [
        "jordan",
        "jordan.",
        ".ilo-c189",
        "jordan.atlantis",
        "atlantis.ilo-c189",
        "ilo-c189.jordan",
        "jordan.ilo-c189.nepal",
        "jordan-ilo-c189",
        "jordan.migrant-workers-convention",
    ] {
        let part = ["cell=", cell].concat();
        case(&["matrix/?", &part].concat(), "matrix/", &[(&part, unknown)]);
        let both = ["matrix/?", &part, "&cell=nepal.ilo-c189"].concat();
        case(&both, "matrix/?cell=nepal.ilo-c189", &[(&part, unknown)]);
    }
    case("matrix/?cell=", "matrix/", &[("cell=", Reason::EmptyValue)]);
    let again = ("cell=nepal.ilo-c189", Reason::Repeated(Key::Cell));
    case("matrix/?cell=jordan.ilo-c189&cell=nepal.ilo-c189", "matrix/?cell=jordan.ilo-c189", &[again]);
    let elsewhere = ("cell=jordan.ilo-c189", Reason::KeyOfOtherPage);
    case("coverage/?cell=jordan.ilo-c189", "coverage/", &[elsewhere]);
    case("matrix/?Cell=Turkiye.ILO-C189", "matrix/?cell=turkey.ilo-c189", &[]);
}
