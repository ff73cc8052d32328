//! What it rests on: figures, references, and notes on the source.

use serde::{Serialize, Serializer};

use super::{Cell, flag, paragraph, paragraphs};
use crate::publish::Published;
use crate::report::{Figure, FigureSubject, Locator, Note, NoteId, Reference};

impl Published for Figure {
    const NAME: &'static str = "figures";
    const COLUMNS: &'static [&'static str] =
        &["figure", "value", "unit", "what", "period", "approximate", "source", "paragraph"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.slug.into(),
            self.value.into(),
            self.unit.into(),
            self.what.into(),
            self.period.unwrap_or_default().into(),
            flag(self.approximate),
            self.source.unwrap_or_default().into(),
            paragraph(self.paragraph),
        ]
    }

    fn object<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        FigureObject::serialize(self, serializer)
    }
}

/// A figure as others compute with it: the record keeps its value as text, as exact as the report is, a JSON file
/// gives it as a number.
#[derive(Serialize)]
#[serde(remote = "Figure")]
struct FigureObject {
    #[serde(rename = "figure")]
    slug: &'static str,
    #[serde(serialize_with = "number")]
    value: &'static str,
    unit: &'static str,
    what: &'static str,
    subject: FigureSubject,
    period: Option<&'static str>,
    approximate: bool,
    source: Option<&'static str>,
    paragraph: Locator,
    notes: &'static [NoteId],
}

/// Whole numbers exactly, others as the nearest double; text that is no number stays text rather than become null.
fn number<S: Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if let Ok(whole) = value.parse::<u64>() {
        return serializer.serialize_u64(whole);
    }
    match value.parse::<f64>() {
        Ok(decimal) if decimal.is_finite() => serializer.serialize_f64(decimal),
        _ => serializer.serialize_str(value),
    }
}

impl Published for Reference {
    const NAME: &'static str = "references";
    const COLUMNS: &'static [&'static str] = &["reference", "title", "paragraphs"];

    fn cells(&self) -> Vec<Cell> {
        vec![self.slug.into(), self.title.into(), paragraphs(self.paragraphs)]
    }
}

impl Published for Note {
    const NAME: &'static str = "notes";
    const COLUMNS: &'static [&'static str] = &["note", "subject", "summary", "paragraph"];

    fn cells(&self) -> Vec<Cell> {
        vec![self.slug.into(), self.subject.into(), self.summary.into(), paragraphs(self.paragraphs)]
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::Value;

    use super::*;

    fn figure(value: &'static str) -> Figure {
        Figure {
            slug: "6-1",
            value,
            unit: "people",
            what: "Migrants worldwide",
            subject: FigureSubject::Everyone,
            period: Some("2015"),
            approximate: true,
            source: None,
            paragraph: Locator::paragraph(6),
            notes: &[],
        }
    }

    fn object(figure: &Figure) -> Value {
        figure.object(serde_json::value::Serializer).unwrap()
    }

    #[track_caller]
    fn case(value: &'static str, written: &str) {
        assert_eq!(object(&figure(value))["value"].to_string(), written);
    }

    #[test]
    fn values_are_numbers() {
        case("46.1", "46.1");
        case("73.4", "73.4");
        case("601000000000", "601000000000");
        case("18446744073709551615", "18446744073709551615");
        case("0", "0");
        case("-2.5", "-2.5");
    }

    #[test]
    fn what_is_no_number_stays_text() {
        case("about half", "\"about half\"");
        case("inf", "\"inf\"");
        case("", "\"\"");
    }

    #[test]
    fn a_figure_differs_from_its_record_in_the_value_alone() {
        let figure = figure("46.1");
        let mut record = serde_json::to_value(&figure).unwrap();
        record["value"] = 46.1.into();
        assert_eq!(object(&figure), record);
    }

    #[test]
    fn a_figure_is_written_in_the_order_of_its_record() {
        let figure = figure("46.1");
        let mut written = Vec::new();
        figure.object(&mut serde_json::Serializer::new(&mut written)).unwrap();
        let record = serde_json::to_string(&figure).unwrap();
        assert_eq!(String::from_utf8(written).unwrap(), record.replace("\"46.1\"", "46.1"));
    }
}
