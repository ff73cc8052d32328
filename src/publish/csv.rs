//! Records as CSV: RFC 4180 in UTF-8, safe to open in a spreadsheet. What stands in a cell is decided under `rows`.

use super::Published;

/// A header line and one line for each record, lines ended by CRLF.
pub fn csv<'a, R: Published + 'a>(records: impl IntoIterator<Item = &'a R>) -> String {
    table(R::COLUMNS, &mut records.into_iter().map(R::cells))
}

/// Takes the rows as a trait object: one writer for all types keeps the page small.
fn table(columns: &[&'static str], rows: &mut dyn Iterator<Item = Vec<String>>) -> String {
    let mut text = columns.join(",");
    text.push_str("\r\n");
    for row in rows {
        for (index, cell) in row.into_iter().enumerate() {
            if index > 0 {
                text.push(',');
            }
            let cell = neutral(cell);
            if cell.contains(['"', ',', '\r', '\n']) {
                text.extend(["\"", &cell.replace('"', "\"\""), "\""]);
            } else {
                text.push_str(&cell);
            }
        }
        text.push_str("\r\n");
    }
    text
}

/// Keeps a spreadsheet from taking text for a formula: an apostrophe in front tells it that this is text.
fn neutral(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { ["'", &cell].concat() } else { cell }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;
    use crate::report::{Fields, Record, Value};

    struct Pair(String, String);

    impl Record for Pair {
        fn fields(&self) -> Fields {
            vec![("left", Value::Made(self.0.clone())), ("right", Value::Made(self.1.clone()))]
        }
    }

    impl Published for Pair {
        const NAME: &'static str = "pairs";
        const COLUMNS: &'static [&'static str] = &["left", "right"];
    }

    #[track_caller]
    fn case(cell: &str, written: &str) {
        let record = Pair(cell.to_owned(), "end".to_owned());
        assert_eq!(csv([&record]), format!("left,right\r\n{written},end\r\n"), "cell {cell:?}");
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
        assert_eq!(csv::<Pair>([]), "left,right\r\n");
    }

    proptest! {
        #[test]
        fn any_text_comes_back(pairs in prop::collection::vec((any::<String>(), any::<String>()), 0..8)) {
            let records: Vec<Pair> = pairs.iter().cloned().map(|(left, right)| Pair(left, right)).collect();
            let text = csv(&records);
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
