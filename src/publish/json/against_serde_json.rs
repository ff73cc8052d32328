//! Compares the writer with `serde_json`, byte for byte, for arbitrary values.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde::ser::{Serialize, Serializer};

use super::*;

/// A value to be written by `serde_json`.
struct Theirs<'a>(&'a Value);

impl Serialize for Theirs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Absent => serializer.serialize_none(),
            Value::Flag(flag) => serializer.serialize_bool(*flag),
            Value::Number(number) => serializer.serialize_u16(*number),
            Value::Decimal(decimal) => serializer.serialize_f64(decimal.parse().unwrap()),
            Value::Text(text) => serializer.serialize_str(text),
            Value::Made(text) => serializer.serialize_str(text),
            Value::List(values) => serializer.collect_seq(values.iter().map(Theirs)),
            Value::Object(fields) => serializer.collect_map(fields.iter().map(|(key, value)| (key, Theirs(value)))),
        }
    }
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Absent),
        any::<bool>().prop_map(Value::Flag),
        any::<u16>().prop_map(Value::Number),
        Just(Value::Decimal("46.1")),
        Just(Value::Text("[")),
        "(?s:[\\x00-\\x24\\[\\]{}\\\\]|.){0,8}".prop_map(Value::Made),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::List),
            prop::collection::vec((prop::sample::select(vec!["a", "b\"", ""]), inner), 0..4).prop_map(Value::Object),
        ]
    })
}

proptest! {
    #[test]
    fn any_value_is_written_as_serde_json_writes_it(value in values()) {
        let mut json = Writer::default();
        json.value(&value);
        prop_assert_eq!(json.text, serde_json::to_string_pretty(&Theirs(&value)).unwrap());
    }
}
