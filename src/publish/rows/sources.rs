//! What it rests on: figures, references, and notes on the source.

use crate::publish::Published;
use crate::report::{Fields, Figure, Note, Record, Reference, Value};

impl Published for Figure {
    const NAME: &'static str = "figures";
    const COLUMNS: &'static [&'static str] = &[
        "figure",
        "value",
        "unit",
        "what",
        "period",
        "approximate",
        "source",
        "paragraph",
        "subject",
        "notes",
        "estimated",
    ];

    /// A figure as others compute with it: the record keeps its value as text, a JSON file gives it as a number.
    fn object(&self) -> Fields {
        let mut fields = self.fields();
        for (key, value) in &mut fields {
            if *key == "value" && is_decimal(self.value) {
                *value = Value::Decimal(self.value);
            }
        }
        fields
    }
}

/// Whether a text is a plain decimal as JSON writes numbers; others stay text rather than spoil a file.
fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && digits(fraction) && (whole == "0" || !whole.starts_with('0'))
}

impl Published for Reference {
    const NAME: &'static str = "references";
    const COLUMNS: &'static [&'static str] = &["reference", "title", "paragraphs", "symbol", "footnotes"];
}

impl Published for Note {
    const NAME: &'static str = "notes";
    const COLUMNS: &'static [&'static str] = &["note", "subject", "summary", "paragraph"];

    fn derived(&self) -> Fields {
        vec![("paragraph", Value::List(self.paragraphs.iter().map(|one| Value::Made(one.to_string())).collect()))]
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use crate::report::{FigureSubject, Locator};

    fn figure(value: &'static str) -> Figure {
        Figure {
            slug: "6-1",
            value,
            unit: "people",
            what: "Migrants worldwide",
            subject: FigureSubject::Everyone,
            period: Some("2015"),
            approximate: true,
            estimated: false,
            source: None,
            paragraph: Locator::paragraph(6),
            notes: &[],
        }
    }

    #[track_caller]
    fn case(value: &'static str, written: Value) {
        let figure = figure(value);
        let mut expected = figure.fields();
        assert_eq!(expected[1].0, "value");
        expected[1].1 = written;
        // It differs from its record in the value alone.
        assert_eq!(figure.object(), expected);
    }

    #[test]
    fn values_are_numbers() {
        for value in ["46.1", "73.4", "601000000000", "18446744073709551615", "0", "-2.5", "0.5"] {
            case(value, Value::Decimal(value));
        }
    }

    #[test]
    fn what_is_no_number_stays_text() {
        for value in ["about half", "inf", "", "-", "1.", ".5", "007", "+1", "1e3", "١"] {
            case(value, Value::Text(value));
        }
    }
}
