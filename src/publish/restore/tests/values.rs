//! Values that JSON parsers read differently, or not at all.

use super::*;

/// The id of a record in [`LAW`].
fn id(place: usize) -> RecordId {
    Answer::all(&open(LAW))[0].records[place]
}

/// A file of [`LAW`] in which the first occurrence of a text is replaced.
fn with(from: &str, to: &str) -> String {
    let file = export(LAW);
    assert!(file.contains(from), "{from}");
    file.replacen(from, to, 1)
}

#[test]
fn a_number_is_its_value_however_it_is_written() {
    for number in ["68.0", "6.8e1", "680E-1"] {
        verified(&with("\"total\": 68", &["\"total\": ", number].concat()), LAW);
    }
    for number in ["068", "+68", "68.", "0x44", "9007199254740993", "1e999", "-68", "NaN"] {
        changed(&with("\"total\": 68", &["\"total\": ", number].concat()), field("total"));
    }
}

#[test]
fn a_number_too_large_is_not_nothing() {
    fn as_javascript(text: &str) -> Option<String> {
        normal(&text.replace("1e999", "null"))
    }
    let file = export("figures/");
    let spoilt = file.replacen(": null", ": 1e999", 1);
    assert_ne!(spoilt, file);
    let outcome = check(&spoilt, ORIGIN, sentence, &say, as_javascript);
    let Err(NotRestored::Changed { difference: Difference::Record(_), .. }) = outcome else { panic!("{outcome:?}") };
}

#[test]
fn a_key_that_stands_twice_is_a_change_where_it_stands() {
    for key in ["title", "source", "link", "shown", "total", "data_hash", "format", "record_type"] {
        let file = export(LAW);
        let line = file.lines().find(|line| line.starts_with(&["  \"", key, "\""].concat())).unwrap();
        changed(&file.replacen(line, &[line, "\n", line].concat(), 1), field(key));
    }
    let theme = "\"theme\": \"legislation\"";
    changed(&with(theme, &["\"theme\": \"policies\", ", theme].concat()), Difference::Record(id(0)));
    changed(&with("\"records\"", "\"note\": 1, \"records\""), field("note"));
    changed(&with("\"records\": [", "\"records\": [], \"records\": ["), Difference::Record(id(0)));
    changed(&with("\n  ]\n}", "\n  ],\n  \"total\": 68\n}"), Difference::End);
}

#[test]
fn no_depth_and_no_number_of_parts_is_a_stop() {
    let many = |part: &str| part.repeat(1_500_000 / part.len());
    for part in ["[", "{\"a\":", "[]", "0,", "{},", "]", "}", "\"", "\\", ":"] {
        let outcome = read(&with("\"records\": [", &["\"records\": [", &many(part)].concat()));
        assert!(matches!(outcome, Err(NotRestored::Changed { .. })), "{part}: {outcome:?}");
        assert!(read(&many(part)).is_err());
        assert!(read(&["{", &many(part)].concat()).is_err());
    }
}

#[test]
fn what_breaks_off_in_another_dress_is_told_where() {
    let unindented: String = export(LAW).lines().map(str::trim_start).collect();
    let cut = |end: &str| unindented.get(..unindented.find(end).unwrap() + end.len()).unwrap();
    changed(cut("\"records\": ["), Difference::BrokenOff(Some(id(0))));
    changed(cut("},"), Difference::BrokenOff(Some(id(1))));
    changed(cut("},{"), Difference::BrokenOff(Some(id(1))));
    changed(cut("}]"), Difference::BrokenOff(None));
    changed(&[cut("}]"), "]"].concat(), Difference::End);
    changed(&cut("}]}").replace("}]}", "}}}"), Difference::End);
    assert_eq!(read(cut("\"records\":")), Err(NotRestored::NotOurs));
}
