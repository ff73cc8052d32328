//! The rows of figures, references and notes on the source.

use super::{Number, sources};
use crate::{
    explore::sources::footnotes_of,
    report::{Field, FieldType, Fields, Figure, Locator, Note, RecordType, Reference, ReferenceId},
};

columns! {
    Figure as it by ["figure"] {
        figure,
        value: Number = Number(it.value),
        unit,
        what,
        period,
        approximate,
        source,
        paragraph,
        subject,
        notes,
        estimated,
        topics,
        sources: Vec<&'static str> = sources(RecordType::Figure, it.slug),
    }
}

columns! {
    Reference as it by ["reference"] {
        reference,
        title,
        paragraphs,
        symbol,
        footnotes: Vec<u8> = footnotes(it),
        kind,
    }
}

/// The numbers of the footnotes that cite a document.
fn footnotes(reference: &Reference) -> Vec<u8> {
    let mut numbers = Vec::new();
    for source in ReferenceId::from_slug(reference.slug).map(footnotes_of).unwrap_or_default() {
        // Footnotes are numbered from 1.
        numbers.extend(u8::try_from(source.index() + 1));
    }
    numbers
}

columns! {
    Note as it by ["note"] {
        note,
        subject,
        summary,
        paragraph: &'static [Locator] = it.paragraphs,
        sources: Vec<&'static str> = sources(RecordType::Note, it.slug),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use crate::{
        publish::rows::Row,
        report::{FigureSubject, Locator, Record, Value},
    };

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
            topics: &[],
        }
    }

    #[track_caller]
    fn case(value: &'static str, written: Value) {
        let figure = figure(value);
        let mut expected = figure.fields();
        assert_eq!(expected[1].0, "value");
        expected[1].1 = written;
        expected.push(("sources", Value::List(vec![Value::Text("4")])));
        // The row differs from its record only in the value and the footnotes.
        let row: &dyn Row = &figure;
        assert_eq!(row.object(), expected);
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
