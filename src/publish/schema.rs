//! What the columns of each table hold, for programs that read the CSV files: type, whether a cell may be empty, what
//! names a row, and which table a slug points to.

use crate::report::{
    Addressee, Attribution, Basis, Conclusion, ContextPoint, Development, Family, Figure, FigureSubject, Initiative,
    Instrument, Measure, MeasureKind, Note, Recommendation, RecordType, Reference, Region, State, Statement, Status,
    Theme,
};

use super::Published;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text; also slugs, symbols and lists joined with semicolons.
    Text,
    /// One of these slugs.
    OneOf(Vec<&'static str>),
    /// A whole number.
    Integer,
    /// A decimal number.
    Number,
    /// `true` or `false`.
    Flag,
    /// A year, a month or a day in the form of ISO 8601.
    PartialDate,
    /// A paragraph: `33`, `64(f)`.
    Paragraph,
    /// Paragraphs joined with semicolons.
    Paragraphs,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in the header.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether every row states it.
    pub required: bool,
}

/// A table and what ties it to others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The record type that it holds.
    pub record: RecordType,
    /// Its columns in their order.
    pub columns: Vec<Column>,
    /// The columns that name a row.
    pub key: Vec<&'static str>,
    /// Columns that hold the slug of a row of another table.
    pub points_to: Vec<(&'static str, RecordType)>,
}

/// Every table, in the order of [`RecordType`].
#[must_use]
pub fn schema() -> Vec<Table> {
    RecordType::ALL.iter().map(|record| table(*record)).collect()
}

fn table(record: RecordType) -> Table {
    let names = columns(record);
    let columns =
        names.iter().map(|name| Column { name, kind: kind(record, name), required: is_required(record, name) });
    let (key, points_to) = match record {
        RecordType::Statement => (
            vec!["instrument", "state", "status"],
            vec![("instrument", RecordType::Instrument), ("state", RecordType::State)],
        ),
        // The first column of every other table is its slug.
        _ => (names.iter().take(1).copied().collect(), Vec::new()),
    };
    Table { record, columns: columns.collect(), key, points_to }
}

const fn columns(record: RecordType) -> &'static [&'static str] {
    match record {
        RecordType::State => State::COLUMNS,
        RecordType::Instrument => Instrument::COLUMNS,
        RecordType::Statement => Statement::COLUMNS,
        RecordType::Measure => Measure::COLUMNS,
        RecordType::Initiative => Initiative::COLUMNS,
        RecordType::Development => Development::COLUMNS,
        RecordType::Recommendation => Recommendation::COLUMNS,
        RecordType::Conclusion => Conclusion::COLUMNS,
        RecordType::Context => ContextPoint::COLUMNS,
        RecordType::Figure => Figure::COLUMNS,
        RecordType::Reference => Reference::COLUMNS,
        RecordType::Note => Note::COLUMNS,
    }
}

fn kind(record: RecordType, column: &str) -> Kind {
    fn slugs<T: Copy>(all: &[T], slug: fn(T) -> &'static str) -> Kind {
        Kind::OneOf(all.iter().map(|value| slug(*value)).collect())
    }
    match (record, column) {
        (_, "region") => slugs(Region::ALL, Region::slug),
        (_, "family") => slugs(Family::ALL, Family::slug),
        (_, "status") => slugs(Status::ALL, Status::slug),
        (_, "basis") => slugs(Basis::ALL, Basis::slug),
        (_, "theme") => slugs(Theme::ALL, Theme::slug),
        (_, "addressee") => slugs(Addressee::ALL, Addressee::slug),
        (_, "attribution") => slugs(Attribution::ALL, Attribution::slug),
        (RecordType::Figure, "subject") => slugs(FigureSubject::ALL, FigureSubject::slug),
        (RecordType::Measure, "kind") => slugs(MeasureKind::ALL, MeasureKind::slug),
        (_, "year" | "count_2015" | "count_2017" | "change") => Kind::Integer,
        (RecordType::Figure, "value") => Kind::Number,
        (_, "lists_states" | "approximate" | "estimated") => Kind::Flag,
        (_, "date") => Kind::PartialDate,
        (RecordType::Note, "paragraph") | (_, "paragraphs") => Kind::Paragraphs,
        (_, "paragraph") => Kind::Paragraph,
        _ => Kind::Text,
    }
}

/// Whether no row leaves the column empty.
fn is_required(record: RecordType, column: &str) -> bool {
    match column {
        "year" | "count_2015" | "count_2017" | "change" | "date" | "note" | "symbol" | "period" | "source" => {
            record == RecordType::Note && column == "note"
        }
        "topics" | "states" | "entities" | "countries" | "paragraphs" | "notes" | "footnotes" | "related_stated"
        | "related_editorial" => false,
        "iso3" => record != RecordType::Measure,
        "paragraph" => record != RecordType::Note,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::{publish, report::REPORT};

    type Rows = Vec<BTreeMap<String, String>>;

    fn rows(record: RecordType) -> Rows {
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
    fn every_cell_is_of_its_columns_kind() {
        for Table { record, columns, .. } in schema() {
            let rows = rows(record);
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
            let rows = rows(record);
            let keys: BTreeSet<Vec<&str>> =
                rows.iter().map(|row| key.iter().map(|name| row[*name].as_str()).collect()).collect();
            assert_eq!(keys.len(), rows.len(), "{record:?}");
        }
    }

    #[test]
    fn what_points_to_a_row_finds_it() {
        for Table { record, points_to, .. } in schema() {
            for (column, other) in points_to {
                let slug = columns(other)[0];
                let known: BTreeSet<String> =
                    rows(other).into_iter().map(|mut row| row.remove(slug).unwrap()).collect();
                assert!(rows(record).iter().all(|row| known.contains(&row[column])), "{record:?}, {column}");
            }
        }
    }

    #[test]
    fn paragraphs_are_told_from_other_text() {
        assert!(is_paragraph("33") && is_paragraph("64(f)"));
        assert!(!is_paragraph("64(f") && !is_paragraph("64()") && !is_paragraph("x") && !is_paragraph("33;34"));
    }
}
