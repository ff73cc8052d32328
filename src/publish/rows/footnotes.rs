//! The rows of footnotes. A column about works contains one value per work, in their order, separated by semicolons; a
//! value is empty if the footnote does not give it.

use crate::report::{Field, FieldType, Fields, Record, Source, Value};

columns! {
    Source as it by ["source"] {
        source,
        kind,
        number_legible,
        marker_lost,
        paragraphs,
        records,
        unmarked,
        ibid,
        documents,
        summary,
        scope,
        authors: Vec<String> = of_works(it, "authors"),
        title: Vec<String> = of_works(it, "title"),
        described: Vec<String> = of_works(it, "described"),
        container: Vec<String> = of_works(it, "container"),
        publisher: Vec<String> = of_works(it, "publisher"),
        place: Vec<String> = of_works(it, "place"),
        date: Vec<String> = of_works(it, "date"),
        address: Vec<String> = of_works(it, "address"),
        accessed: Vec<String> = of_works(it, "accessed"),
        editors: Vec<String> = of_works(it, "editors"),
        volume: Vec<String> = of_works(it, "volume"),
        issue: Vec<String> = of_works(it, "issue"),
        genre: Vec<String> = of_works(it, "genre"),
        symbol: Vec<String> = of_works(it, "symbol"),
    }
}

/// The field of this name of each work; empty if no work has it.
fn of_works(source: &Source, name: &str) -> Vec<String> {
    let mut values = Vec::new();
    let mut is_given = false;
    for work in source.works {
        let mut said = String::new();
        for (field, value) in work.fields() {
            if field == name {
                say(value, &mut said);
            }
        }
        is_given |= !said.is_empty();
        values.push(said);
    }
    if is_given { values } else { Vec::new() }
}

/// Appends a text, or several joined by "and", like authors in BibTeX.
fn say(value: Value, said: &mut String) {
    match value {
        Value::Text(text) => said.push_str(text),
        Value::Made(text) => said.push_str(&text),
        Value::List(values) => {
            for value in values {
                if !said.is_empty() {
                    said.push_str(" and ");
                }
                say(value, said);
            }
        }
        Value::Number(number) => said.push_str(&number.to_string()),
        Value::Absent | Value::Flag(_) | Value::Decimal(_) | Value::Object(_) => {}
    }
}
