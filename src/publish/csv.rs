//! Records as CSV: RFC 4180 in UTF-8, safe to open in a spreadsheet. The contents of cells are defined in `rows`.

use crate::report::{Fields, Value};

/// A header line and one line for each record, with CRLF line endings. A column contains the value of the same name.
pub fn csv(columns: &[&'static str], records: &mut dyn Iterator<Item = Fields>) -> String {
    let mut text = columns.join(",");
    text.push_str("\r\n");
    for fields in records {
        for (index, column) in columns.iter().enumerate() {
            if index > 0 {
                text.push(',');
            }
            let mut cell = String::new();
            if let Some((_, value)) = fields.iter().find(|(name, _)| name == column) {
                write(value, &mut cell);
            }
            quoted(&neutral(cell), &mut text);
        }
        text.push_str("\r\n");
    }
    text
}

/// Writes a cell, in quotation marks if it contains special characters of the format.
pub(super) fn quoted(cell: &str, text: &mut String) {
    if cell.contains(['"', ',', '\r', '\n']) {
        text.extend(["\"", &cell.replace('"', "\"\""), "\""]);
    } else {
        text.push_str(cell);
    }
}

/// Writes a value into a cell; the items of a list are separated by semicolons.
fn write(value: &Value, cell: &mut String) {
    match value {
        Value::Flag(flag) => cell.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => cell.push_str(&number.to_string()),
        Value::Text(text) | Value::Decimal(text) => cell.push_str(text),
        Value::Made(text) => cell.push_str(text),
        Value::List(values) => {
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    cell.push(';');
                }
                write(value, cell);
            }
        }
        // A nested record has its own derived columns.
        Value::Absent | Value::Object(_) => {}
    }
}

/// Keeps spreadsheets from reading text as a formula: an apostrophe in front marks it as text.
pub(super) fn neutral(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { ["'", &cell].concat() } else { cell }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;

    /// The CSV file of rows of two cells.
    fn written(pairs: &[(String, String)]) -> String {
        let fields = |(left, right): &(String, String)| {
            vec![("left", Value::Made(left.clone())), ("right", Value::Made(right.clone()))]
        };
        csv(&["left", "right"], &mut pairs.iter().map(fields))
    }

    #[track_caller]
    fn case(cell: &str, expected: &str) {
        let pair = (cell.to_owned(), "end".to_owned());
        assert_eq!(written(&[pair]), format!("left,right\r\n{expected},end\r\n"), "cell {cell:?}");
    }

    #[test]
    fn plain_text_stands_as_it_is() {
        case("Women’s shelters", "Women’s shelters");
        case("", "");
        case("64(f)", "64(f)");
        case("jordan;nepal", "jordan;nepal");
        case("601000000000", "601000000000");
        case("2017-10-11", "2017-10-11");
        case("it's", "it's");
    }

    #[test]
    fn text_with_marks_of_the_format_is_quoted() {
        case("laws, plans", "\"laws, plans\"");
        case("the \"Be aware\" campaign", "\"the \"\"Be aware\"\" campaign\"");
        case("one\ntwo", "\"one\ntwo\"");
        case("one\r\ntwo", "\"one\r\ntwo\"");
    }

    #[test]
    fn text_like_a_formula_is_neutralised() {
        case("=1+1", "'=1+1");
        case("+41 22", "'+41 22");
        case("-3", "'-3");
        case("@SUM(A1)", "'@SUM(A1)");
        case("\t=1", "'\t=1");
        case("\r=1", "\"'\r=1\"");
        case("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"");
        case("a=1", "a=1");
        case(" -3", " -3");
    }

    #[test]
    fn a_table_without_records_keeps_its_header() {
        assert_eq!(written(&[]), "left,right\r\n");
    }

    proptest! {
        #[test]
        fn any_text_comes_back(pairs in prop::collection::vec((any::<String>(), any::<String>()), 0..8)) {
            let text = written(&pairs);
            let mut reader = ::csv::Reader::from_reader(text.as_bytes());
            let read: Vec<(String, String)> = reader.deserialize().map(Result::unwrap).collect();
            prop_assert_eq!(read.len(), pairs.len());
            for ((left, right), written) in read.into_iter().zip(&pairs) {
                for (cell, original) in [(left, &written.0), (right, &written.1)] {
                    prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{:?} would be run", cell);
                    prop_assert!(cell == *original || cell == format!("'{original}"), "{:?} from {:?}", cell, original);
                }
            }
        }
    }
}
