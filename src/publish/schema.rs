//! The schema of each table, for programs that read the CSV files: the types of columns, whether a cell may be empty,
//! which columns identify a row, and which table a slug refers to.

use crate::report::RecordType;

use super::rows;

pub use crate::report::Kind;

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in the header.
    pub name: &'static str,
    /// The type of its values.
    pub kind: Kind,
    /// Whether every row has a value.
    pub required: bool,
}

/// A table and its references to others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The record type that it contains.
    pub record: RecordType,
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// The columns that identify a row.
    pub key: Vec<&'static str>,
    /// Columns that contain the slug of a row of another table.
    pub points_to: Vec<(&'static str, RecordType)>,
}

/// Every table, in the order of [`RecordType`].
#[must_use]
pub fn schema() -> Vec<Table> {
    RecordType::ALL.iter().map(|record| rows::table(*record)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::{publish, report::REPORT};

    type Rows = Vec<BTreeMap<String, String>>;

    fn rows_of(record: RecordType) -> Rows {
        let name = format!("{}.csv", publish::file_stem(record));
        let (_, text) = publish::files().into_iter().find(|(file, _)| *file == name).unwrap();
        ::csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
    }

    fn is_paragraph(text: &str) -> bool {
        let (number, item) = text.split_once('(').unwrap_or((text, "a)"));
        let item = item.strip_suffix(')').unwrap_or_default();
        number.parse::<u8>().is_ok() && item.len() == 1 && item.chars().all(|letter| letter.is_ascii_lowercase())
    }

    fn fits(kind: &Kind, cell: &str) -> bool {
        let date = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        match kind {
            Kind::Text => true,
            Kind::OneOf(slugs) => slugs.contains(&cell),
            Kind::Integer => cell.parse::<i64>().is_ok(),
            Kind::Number => cell.parse::<f64>().is_ok(),
            Kind::Flag => cell == "true" || cell == "false",
            Kind::PartialDate => [4, 7, 10].contains(&cell.len()) && cell.split('-').all(date),
            Kind::Paragraph => is_paragraph(cell),
            Kind::Paragraphs => cell.split(';').all(is_paragraph),
        }
    }

    #[test]
    fn every_column_is_a_field_or_has_a_cell() {
        for Table { record, columns, .. } in schema() {
            let described: Vec<_> = columns.iter().map(|column| column.name).collect();
            assert_eq!(described, rows::columns(record), "{record:?}");
        }
    }

    #[test]
    fn every_cell_is_of_its_columns_kind() {
        for Table { record, columns, .. } in schema() {
            let rows = rows_of(record);
            assert_eq!(rows.len(), REPORT.count(record));
            for (row, column) in rows.iter().flat_map(|row| columns.iter().map(move |column| (row, column))) {
                let cell = &row[column.name];
                let fine = if cell.is_empty() { !column.required } else { fits(&column.kind, cell) };
                assert!(fine, "{record:?}, {column:?}: {cell:?}");
            }
        }
    }

    #[test]
    fn a_key_names_one_row() {
        for Table { record, key, .. } in schema() {
            let rows = rows_of(record);
            let keys: BTreeSet<Vec<&str>> =
                rows.iter().map(|row| key.iter().map(|name| row[*name].as_str()).collect()).collect();
            assert_eq!(keys.len(), rows.len(), "{record:?}");
        }
    }

    #[test]
    fn what_points_to_a_row_finds_it() {
        for Table { record, points_to, .. } in schema() {
            for (column, other) in points_to {
                let slug = rows::columns(other)[0];
                let known: BTreeSet<String> =
                    rows_of(other).into_iter().map(|mut row| row.remove(slug).unwrap()).collect();
                assert!(rows_of(record).iter().all(|row| known.contains(&row[column])), "{record:?}, {column}");
            }
        }
    }

    #[test]
    fn paragraphs_are_told_from_other_text() {
        assert!(is_paragraph("33") && is_paragraph("64(f)"));
        assert!(!is_paragraph("64(f") && !is_paragraph("64()") && !is_paragraph("x") && !is_paragraph("33;34"));
    }
}
