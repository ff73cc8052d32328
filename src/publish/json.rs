//! Records as JSON, in an envelope that describes them. The contents of a record's object are defined by its type.
//!
//! The writer is our own and serves all record types. A property test compares its output with `serde_json`, byte for
//! byte.

use crate::report::{Fields, OFFICIAL_URL, REPORT, TITLE, Value};

use super::DATA_VERSION;

/// The version of the file format. It must be raised when the same data are written differently: with other keys or
/// other spellings. Files that do not name a format have the first.
pub const FORMAT: usize = 2;

/// The keys of the envelope.
pub(super) mod key {
    pub const TITLE: &str = "title";
    pub const SOURCE: &str = "source";
    pub const LINK: &str = "link";
    pub const SELECTION: &str = "selection";
    pub const SHOWN: &str = "shown";
    pub const TOTAL: &str = "total";
    pub const VERSION: &str = "data_version";
    pub const HASH: &str = "data_hash";
    pub const FORMAT: &str = "format";
    pub const RECORD_TYPE: &str = "record_type";
    pub const RECORDS: &str = "records";
}

/// What readers of the file need in order to trust it, cite it and find the view again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope<'a> {
    /// The title of the report.
    pub title: &'a str,
    /// The address of the official document.
    pub source: &'a str,
    /// The address of the view that shows these records.
    pub link: &'a str,
    /// The selection as a sentence.
    pub selection: &'a str,
    /// How many records the selection contains.
    pub shown: usize,
    /// How many records of the type exist.
    pub total: usize,
    /// The version of the program that wrote the file.
    pub data_version: &'a str,
    /// The SHA-256 of the data, in hex.
    pub data_hash: &'a str,
}

impl<'a> Envelope<'a> {
    /// The envelope of a selection of this report's records.
    #[must_use]
    pub fn of(link: &'a str, selection: &'a str, shown: usize, total: usize) -> Self {
        Self {
            title: TITLE,
            source: OFFICIAL_URL,
            link,
            selection,
            shown,
            total,
            data_version: DATA_VERSION,
            data_hash: REPORT.data_hash(),
        }
    }
}

/// The envelope, the name of the record type and the records, in this order, as indented JSON.
pub fn json(envelope: &Envelope<'_>, record_type: &str, records: &mut dyn Iterator<Item = Fields>) -> String {
    let mut json = Writer::default();
    json.open('{');
    json.member(key::TITLE).string(envelope.title);
    json.member(key::SOURCE).string(envelope.source);
    json.member(key::LINK).string(envelope.link);
    json.member(key::SELECTION).string(envelope.selection);
    json.member(key::SHOWN).number(envelope.shown);
    json.member(key::TOTAL).number(envelope.total);
    json.member(key::VERSION).string(envelope.data_version);
    json.member(key::HASH).string(envelope.data_hash);
    json.member(key::FORMAT).number(FORMAT);
    json.member(key::RECORD_TYPE).string(record_type);
    json.member(key::RECORDS).open('[');
    for record in records {
        json.next();
        json.object(&record);
    }
    json.close(']');
    json.close('}');
    json.text
}

/// JSON under construction, indented by two spaces.
#[derive(Default)]
struct Writer {
    text: String,
    depth: usize,
}

impl Writer {
    fn open(&mut self, bracket: char) {
        self.text.push(bracket);
        self.depth += 1;
    }

    /// Ends a list or an object; an empty one stays on one line.
    fn close(&mut self, bracket: char) {
        self.depth = self.depth.saturating_sub(1);
        if !self.is_fresh() {
            self.line();
        }
        self.text.push(bracket);
    }

    /// Whether a list or an object has just been opened. A string that ends in a bracket cannot be mistaken for it,
    /// because it is followed by a quotation mark.
    fn is_fresh(&self) -> bool {
        self.text.ends_with(['[', '{'])
    }

    fn line(&mut self) {
        self.text.push('\n');
        for _ in 0..self.depth {
            self.text.push_str("  ");
        }
    }

    /// Begins the next item of a list.
    fn next(&mut self) {
        if !self.is_fresh() {
            self.text.push(',');
        }
        self.line();
    }

    /// Begins the next member of an object.
    fn member(&mut self, key: &str) -> &mut Self {
        self.next();
        self.string(key);
        self.text.push_str(": ");
        self
    }

    fn object(&mut self, fields: &Fields) {
        self.open('{');
        for (key, value) in fields {
            self.member(key).value(value);
        }
        self.close('}');
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Absent => self.text.push_str("null"),
            Value::Flag(flag) => self.text.push_str(if *flag { "true" } else { "false" }),
            Value::Number(number) => self.number(usize::from(*number)),
            Value::Decimal(decimal) => self.text.push_str(decimal),
            Value::Text(text) => self.string(text),
            Value::Made(text) => self.string(text),
            Value::List(values) => {
                self.open('[');
                for value in values {
                    self.next();
                    self.value(value);
                }
                self.close(']');
            }
            Value::Object(fields) => self.object(fields),
        }
    }

    fn number(&mut self, number: usize) {
        self.text.push_str(&number.to_string());
    }

    fn string(&mut self, text: &str) {
        self.text.push('"');
        for letter in text.chars() {
            match letter {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                '\u{8}' => self.text.push_str("\\b"),
                '\u{c}' => self.text.push_str("\\f"),
                '\0'..' ' => {
                    self.text.push_str(if letter < '\u{10}' { "\\u000" } else { "\\u001" });
                    self.text.extend(char::from_digit(u32::from(letter) % 16, 16));
                }
                _ => self.text.push(letter),
            }
        }
        self.text.push('"');
    }
}

#[cfg(test)]
mod against_serde_json;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

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
  "format": 2,
  "record_type": "words",
  "records": [
    {
      "word": "a \"law\""
    }
  ]
}"#;
        assert_eq!(json(&ENVELOPE, "words", &mut [vec![("word", Value::Text("a \"law\""))]].into_iter()), expected);
    }

    #[test]
    fn no_records_give_an_empty_list() {
        let text = json(&ENVELOPE, "words", &mut [].into_iter());
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["records"], serde_json::json!([]));
        assert_eq!(value["record_type"], "words");
    }
}
