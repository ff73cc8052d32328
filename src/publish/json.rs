//! Records as JSON, in an envelope that says what they are. The object of a record is decided by its type.

use serde::{Serialize, Serializer};

use crate::report::{OFFICIAL_URL, REPORT, TITLE};

use super::{DATA_VERSION, Published};

/// What a reader of the file must know to trust it, cite it and find the view again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Envelope<'a> {
    /// The title of the report.
    pub title: &'a str,
    /// The address of the official document.
    pub source: &'a str,
    /// The address of the view that holds these records.
    pub link: &'a str,
    /// The selection as a sentence.
    pub selection: &'a str,
    /// How many records the selection holds.
    pub shown: usize,
    /// How many records of the type there are.
    pub total: usize,
    /// The version of the program that wrote the file.
    pub data_version: &'a str,
    /// The SHA-256 of the data, in hex.
    pub data_hash: &'a str,
}

impl<'a> Envelope<'a> {
    /// The envelope of a selection of this report's records.
    #[must_use]
    pub const fn of(link: &'a str, selection: &'a str, shown: usize, total: usize) -> Self {
        Self {
            title: TITLE,
            source: OFFICIAL_URL,
            link,
            selection,
            shown,
            total,
            data_version: DATA_VERSION,
            data_hash: REPORT.data_hash,
        }
    }
}

/// The envelope, the name of the record type, and the records, as indented JSON.
pub fn json<'a, 'r: 'a, R: Published + 'r>(
    envelope: &'a Envelope<'a>,
    records: impl IntoIterator<Item = &'r R>,
) -> String {
    let records = records.into_iter().map(|record| Object(record)).collect();
    // Keys are text and no record refuses to be written, so there is nothing that could fail.
    serde_json::to_string_pretty(&Document { envelope, record_type: R::NAME, records }).unwrap_or_default()
}

/// The whole file, its keys in this order.
#[derive(Serialize)]
struct Document<'a, R: Published> {
    #[serde(flatten)]
    envelope: &'a Envelope<'a>,
    record_type: &'static str,
    records: Vec<Object<'a, R>>,
}

/// A record in the shape in which its type is published.
struct Object<'a, R>(&'a R);

impl<R: Published> Serialize for Object<'_, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.object(serializer)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use std::borrow::Cow;

    use super::*;

    #[derive(Serialize)]
    struct Word {
        word: &'static str,
    }

    impl Published for Word {
        const NAME: &'static str = "words";
        const COLUMNS: &'static [&'static str] = &["word"];

        fn cells(&self) -> Vec<Cow<'static, str>> {
            vec![self.word.into()]
        }
    }

    const ENVELOPE: Envelope<'static> = Envelope {
        title: "A title",
        source: "https://undocs.org/A/72/215",
        link: "https://example.org/measures/?q=%22law%22",
        selection: "with the words “law”",
        shown: 1,
        total: 2,
        data_version: "1.2.3",
        data_hash: "00ff",
    };

    #[test]
    fn the_envelope_comes_first_and_in_order() {
        let expected = r#"{
  "title": "A title",
  "source": "https://undocs.org/A/72/215",
  "link": "https://example.org/measures/?q=%22law%22",
  "selection": "with the words “law”",
  "shown": 1,
  "total": 2,
  "data_version": "1.2.3",
  "data_hash": "00ff",
  "record_type": "words",
  "records": [
    {
      "word": "a \"law\""
    }
  ]
}"#;
        assert_eq!(json(&ENVELOPE, [&Word { word: "a \"law\"" }]), expected);
    }

    #[test]
    fn no_records_give_an_empty_list() {
        let text = json::<Word>(&ENVELOPE, []);
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["records"], serde_json::json!([]));
        assert_eq!(value["record_type"], "words");
    }
}
