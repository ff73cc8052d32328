//! What static files say about the columns of the data.

use crate::report::RecordType;

use super::Language;

/// What is in a column, where its name does not say it.
#[must_use]
pub fn column(language: Language, record: RecordType, name: &str) -> Option<&'static str> {
    let of_source = (record == RecordType::Source).then(|| source_column(language, name));
    if let Some(said) = of_source.flatten() {
        return Some(said);
    }
    Some(match name {
        "subject" if record == RecordType::Figure => language.site_column_subject(),
        "paragraph" => language.site_column_paragraph(),
        "paragraphs" => language.site_column_paragraphs(),
        "iso3" => language.site_column_iso3(),
        "region" => language.site_column_region(),
        "topics" => language.site_column_topics(),
        "states" => language.site_column_states(),
        "entities" => language.site_column_entities(),
        "countries" => language.site_column_countries(),
        "count_2015" | "count_2017" => language.site_column_count(),
        "change" => language.site_column_change(),
        "lists_states" => language.site_column_lists_states(),
        "status" => language.site_column_status(),
        "date" if record == RecordType::Initiative => language.site_column_initiative_date(),
        "date" => language.site_column_date(),
        "mode" => language.site_column_mode(),
        "status_page" => language.site_column_status_page(),
        "taken" => language.site_column_taken(),
        "basis" => language.site_column_basis(),
        "kind" if record != RecordType::Measure => language.site_column_source_kind(),
        "kind" => language.site_column_kind(),
        "attribution" => language.site_column_attribution(),
        "approximate" => language.site_column_approximate(),
        "estimated" => language.site_column_estimated(),
        "symbol" => language.site_column_symbol(),
        "footnotes" => language.site_column_footnotes(),
        "related_stated" => language.site_column_related_stated(),
        "related_editorial" => language.site_column_related_editorial(),
        "summary" => language.site_column_summary(),
        "value" => language.site_column_value(),
        "what" => language.site_column_what(),
        "period" => language.site_column_period(),
        "source" => language.site_column_source(),
        "note" | "notes" => language.site_column_notes(),
        "sources" => language.site_column_sources(),
        "year" => language.site_column_year(),
        _ => return None,
    })
}

/// The same for the columns of footnotes, which are about their works.
fn source_column(language: Language, name: &str) -> Option<&'static str> {
    Some(match name {
        "number_legible" => language.site_column_number_legible(),
        "marker_lost" => language.site_column_marker_lost(),
        "records" => language.site_column_records(),
        "unmarked" => language.site_column_unmarked(),
        "ibid" => language.site_column_ibid(),
        "documents" => language.site_column_documents(),
        "scope" => language.site_column_scope(),
        "authors" => language.site_column_authors(),
        "editors" => language.site_column_editors(),
        "title" | "described" | "container" | "publisher" | "place" | "date" | "volume" | "issue" | "genre"
        | "symbol" => language.site_column_of_works(),
        "address" => language.site_column_address(),
        "accessed" => language.site_column_accessed(),
        _ => return None,
    })
}
