//! Descriptions of the columns of the data, for static files.

use crate::report::RecordType;

use super::{Language, Message};

/// What is in a column of one table alone, or otherwise there than elsewhere. Those of footnotes are about their works.
const OF_TABLES: &[(RecordType, &str, Message)] = &[
    (RecordType::Measure, "kind", Language::site_column_kind),
    (RecordType::Initiative, "date", Language::site_column_initiative_date),
    (RecordType::Figure, "subject", Language::site_column_subject),
    (RecordType::Source, "number_legible", Language::site_column_number_legible),
    (RecordType::Source, "marker_lost", Language::site_column_marker_lost),
    (RecordType::Source, "records", Language::site_column_records),
    (RecordType::Source, "unmarked", Language::site_column_unmarked),
    (RecordType::Source, "ibid", Language::site_column_ibid),
    (RecordType::Source, "documents", Language::site_column_documents),
    (RecordType::Source, "scope", Language::site_column_scope),
    (RecordType::Source, "authors", Language::site_column_authors),
    (RecordType::Source, "title", Language::site_column_of_works),
    (RecordType::Source, "described", Language::site_column_of_works),
    (RecordType::Source, "container", Language::site_column_of_works),
    (RecordType::Source, "publisher", Language::site_column_of_works),
    (RecordType::Source, "place", Language::site_column_of_works),
    (RecordType::Source, "date", Language::site_column_of_works),
    (RecordType::Source, "volume", Language::site_column_of_works),
    (RecordType::Source, "issue", Language::site_column_of_works),
    (RecordType::Source, "genre", Language::site_column_of_works),
    (RecordType::Source, "symbol", Language::site_column_of_works),
    (RecordType::Source, "editors", Language::site_column_editors),
    (RecordType::Source, "address", Language::site_column_address),
    (RecordType::Source, "accessed", Language::site_column_accessed),
];

/// What is in a column of this name in every other table that has one.
const OF_ALL: &[(&str, Message)] = &[
    ("paragraph", Language::site_column_paragraph),
    ("paragraphs", Language::site_column_paragraphs),
    ("iso3", Language::site_column_iso3),
    ("region", Language::site_column_region),
    ("topics", Language::site_column_topics),
    ("states", Language::site_column_states),
    ("entities", Language::site_column_entities),
    ("countries", Language::site_column_countries),
    ("count_2015", Language::site_column_count),
    ("count_2017", Language::site_column_count),
    ("change", Language::site_column_change),
    ("lists_states", Language::site_column_lists_states),
    ("status", Language::site_column_status),
    ("date", Language::site_column_date),
    ("mode", Language::site_column_mode),
    ("status_page", Language::site_column_status_page),
    ("taken", Language::site_column_taken),
    ("basis", Language::site_column_basis),
    ("kind", Language::site_column_source_kind),
    ("attribution", Language::site_column_attribution),
    ("approximate", Language::site_column_approximate),
    ("estimated", Language::site_column_estimated),
    ("symbol", Language::site_column_symbol),
    ("footnotes", Language::site_column_footnotes),
    ("related_stated", Language::site_column_related_stated),
    ("related_editorial", Language::site_column_related_editorial),
    ("summary", Language::site_column_summary),
    ("value", Language::site_column_value),
    ("what", Language::site_column_what),
    ("period", Language::site_column_period),
    ("source", Language::site_column_source),
    ("note", Language::site_column_notes),
    ("notes", Language::site_column_notes),
    ("sources", Language::site_column_sources),
    ("year", Language::site_column_year),
];

/// The description of a column, if its name is not sufficient.
#[must_use]
pub fn column(language: Language, record: RecordType, name: &str) -> Option<&'static str> {
    let own = OF_TABLES.iter().find(|(table, column, _)| (*table, *column) == (record, name));
    let said = own.map(|(_, _, said)| *said);
    let said = said.or_else(|| OF_ALL.iter().find(|(column, _)| *column == name).map(|(_, said)| *said));
    said.map(|said| said(language))
}

#[cfg(test)]
mod tests {
    use super::{OF_ALL, OF_TABLES, column};
    use crate::{publish::schema::schema, report::RecordType, text::Language};

    /// The columns of a table.
    fn columns(record: RecordType) -> Vec<&'static str> {
        let table = schema().into_iter().filter(|table| table.record == record);
        table.flat_map(|table| table.columns).map(|column| column.name).collect()
    }

    /// Columns whose names say what is in them. The one that is named like the type of the table is not
    /// asked for.
    const PLAIN: [&str; 11] = [
        "addressee",
        "body",
        "family",
        "instrument",
        "name",
        "short_name",
        "state",
        "subject",
        "theme",
        "title",
        "unit",
    ];

    #[test]
    fn what_is_described_is_a_column() {
        for (record, name, _) in OF_TABLES {
            assert!(columns(*record).contains(name), "{} has no column {name}", record.slug());
        }
        for (name, _) in OF_ALL {
            let has = |record: &&RecordType| {
                let own = OF_TABLES.iter().any(|(table, column, _)| table == *record && column == name);
                columns(**record).contains(name) && !own
            };
            assert!(RecordType::ALL.iter().any(|record| has(&record)), "no table has a column {name}");
        }
    }

    #[test]
    fn every_column_is_described_or_plain() {
        let mut plain: Vec<&str> = Vec::new();
        for record in RecordType::ALL {
            let undescribed =
                columns(*record).into_iter().filter(|name| column(Language::English, *record, name).is_none());
            plain.extend(undescribed.filter(|name| *name != record.slug()));
        }
        plain.sort_unstable();
        plain.dedup();
        assert_eq!(plain, PLAIN);
    }
}
