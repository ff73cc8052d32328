//! Strict parsers of BibTeX and RIS: anything that a lenient parser would ignore fails the test.

use std::collections::BTreeMap;

/// Values, by the name of their field.
pub type Entry = BTreeMap<String, String>;

/// The entries of a BibTeX file with their keys; the values are as TeX prints them.
pub fn bibtex(file: &str) -> Vec<(String, Entry)> {
    let mut rest = file;
    let mut entries = Vec::new();
    while !rest.trim_start().is_empty() {
        let (kind, inside) = rest.trim_start().strip_prefix('@').expect("an entry").split_once('{').expect("its brace");
        assert!(kind.chars().all(|sign| sign.is_ascii_lowercase()), "a kind: {kind}");
        let (key, fields) = inside.split_once(',').expect("a key");
        assert!(key.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-'), "a key: {key}");
        let (entry, after) = fields_of(fields);
        entries.push((key.to_owned(), entry));
        rest = after;
    }
    entries
}

/// The fields of an entry, and the text after it.
fn fields_of(mut rest: &str) -> (Entry, &str) {
    let mut entry = Entry::new();
    loop {
        let (name, value) = rest.trim_start().split_once(" = {").expect("a field");
        assert!(name.chars().all(|sign| sign.is_ascii_lowercase()), "a name: {name}");
        let end = closing(value).expect("a value is closed");
        assert!(!value[..end].contains(['\n', '\r']), "a value of one line");
        let read = if name.starts_with("url") { value[..end].to_owned() } else { printed(&value[..end]) };
        assert!(entry.insert(name.to_owned(), read).is_none(), "{name} stands twice");
        rest = &value[end + 1..];
        match rest.strip_prefix(',') {
            Some(more) => rest = more,
            None => return (entry, rest.strip_prefix("\n}\n").expect("the end of an entry")),
        }
    }
}

/// The position of the brace that closes a value. As in BibTeX, a backslash does not escape braces.
fn closing(value: &str) -> Option<usize> {
    let mut depth = 0;
    for (place, sign) in value.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' if depth == 0 => return Some(place),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// A value as TeX prints it: braces group, and a backslash begins a command that must be known.
fn printed(value: &str) -> String {
    const COMMANDS: [(&str, char); 5] = [
        ("textbackslash{}", '\\'),
        ("textbraceleft{}", '{'),
        ("textbraceright{}", '}'),
        ("textasciitilde{}", '~'),
        ("textasciicircum{}", '^'),
    ];
    let mut text = String::new();
    let mut rest = value;
    while let Some(sign) = rest.chars().next() {
        rest = &rest[sign.len_utf8()..];
        match sign {
            '{' | '}' => {}
            '%' | '&' | '#' | '$' | '_' | '~' | '^' => panic!("{sign} means something to TeX: {value}"),
            '\\' => {
                if let Some((command, shown)) = COMMANDS.iter().find(|(command, _)| rest.starts_with(command)) {
                    text.push(*shown);
                    rest = &rest[command.len()..];
                } else {
                    text.push(rest.chars().next().filter(|sign| "%&#$_".contains(*sign)).expect("a command"));
                    rest = &rest[1..];
                }
            }
            _ => text.push(sign),
        }
    }
    text
}

/// The records of a RIS file: a line for each field, from TY to ER.
pub fn ris(file: &str) -> Vec<Entry> {
    let lines = file.strip_suffix("\r\n").expect("the last line is ended");
    let mut records: Vec<Entry> = Vec::new();
    let mut is_open = false;
    for line in lines.split("\r\n") {
        // Characters that Python and other programs treat as the end of a line.
        assert!(!line.contains(|sign: char| sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}')), "{line:?}");
        let (tag, value) = line.split_once("  - ").expect("a tag");
        assert!(tag.len() == 2 && tag.chars().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit()), "{line}");
        assert_eq!(tag != "TY", is_open, "a record begins with TY and ends before the next: {line}");
        if tag == "TY" {
            records.push(Entry::new());
        }
        is_open = tag != "ER";
        let record = records.last_mut().expect("a record");
        assert!(record.insert(tag.to_owned(), value.to_owned()).is_none(), "{tag} stands twice");
    }
    assert!(!is_open, "the last record is ended");
    records
}
