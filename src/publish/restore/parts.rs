//! Divides a JSON text into the parts that are compared: the members of its envelope and the records of its list.
//!
//! Only the separators are read here; the values are passed to a JSON parser one by one, so that a file that is
//! truncated or damaged in one place can still be compared up to that place.

use super::cut;
use crate::publish::json::key;

/// Parses a JSON value and writes it in normal form; `None` if it is not JSON.
///
/// The browser does this with its built-in parser, so that the program needs none of its own.
pub type NormalizeJson = fn(&str) -> Option<String>;

/// How a text ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// With the end of the object.
    Whole,
    /// Within the list of records.
    InList,
    /// After the list, without the end of the object.
    AfterList,
    /// With additional text after the list or the object.
    More,
}

/// The parts of an exported file, with their values as written in the text.
#[derive(Debug)]
pub(super) struct Parts<'a> {
    /// The members before the list of records, each with its key.
    pub members: Vec<(&'a str, &'a str)>,
    pub records: Vec<&'a str>,
    pub end: End,
}

impl<'a> Parts<'a> {
    /// `None` if the text ends before the list of records.
    pub fn of(text: &'a str) -> Option<Self> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (pieces, after_object) = divide(opened(text, b'{')?, b'}');
        let mut members = Vec::new();
        let mut pieces = pieces.into_iter();
        loop {
            let piece = pieces.next()?;
            let mut strings = Strings::default();
            let colon = piece.bytes().position(|byte| !strings.hold(byte) && byte == b':')?;
            let (key, value) = (named(piece.get(..colon)?)?, piece.get(colon + 1..)?);
            if key != key::RECORDS {
                members.push((key, value));
                continue;
            }
            let (records, after_list) = divide(opened(value, b'[')?, b']');
            let end = match (after_list, after_object) {
                (None, _) => End::InList,
                (Some(after), _) if !is_blank(after) || pieces.next().is_some() => End::More,
                (_, None) => End::AfterList,
                (_, Some(after)) if is_blank(after) => End::Whole,
                _ => End::More,
            };
            return Some(Self { members, records, end });
        }
    }

    /// Whether its envelope has this key.
    pub fn has(&self, key: &str) -> bool {
        self.members.iter().any(|(own, _)| *own == key)
    }

    /// The value of a key in the envelope, without quotation marks.
    pub fn says(&self, key: &str, normal: NormalizeJson) -> Option<String> {
        let (_, value) = self.members.iter().find(|(own, _)| *own == key)?;
        Some(bare(&normal(value)?).to_owned())
    }
}

/// Whether two texts represent the same value.
///
/// JSON parsers keep only the last of two equal keys and turn a number that is too large into `null`. The numbers of
/// commas and nulls reveal both, so they must be equal as well.
pub(super) fn same(ours: &str, theirs: &str, normal: NormalizeJson) -> bool {
    normal(theirs).is_some_and(|theirs| normal(ours) == Some(theirs)) && signs(ours) == signs(theirs)
}

/// How many commas, and how many letters `n` of `null`, are outside of strings.
fn signs(text: &str) -> (u32, u32) {
    let (mut commas, mut nulls, mut strings) = (0, 0, Strings::default());
    for byte in text.bytes() {
        let outside = !strings.hold(byte);
        commas += u32::from(outside && byte == b',');
        nulls += u32::from(outside && byte == b'n');
    }
    (commas, nulls)
}

/// Divides the inside of an object or a list at its commas, and returns what follows its end if it has one.
fn divide(inside: &str, close: u8) -> (Vec<&str>, Option<&str>) {
    let (mut parts, mut start, mut depth, mut strings) = (Vec::new(), 0, 0_usize, Strings::default());
    let mut rest = None;
    for (at, byte) in inside.bytes().enumerate() {
        if strings.hold(byte) {
            continue;
        }
        match byte {
            b',' if depth == 0 => {
                parts.extend(inside.get(start..at));
                start = at + 1;
            }
            b']' | b'}' if depth == 0 => {
                rest = Some(at);
                break;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
    }
    let last = inside.get(start..rest.unwrap_or(inside.len())).unwrap_or_default();
    if !parts.is_empty() || !is_blank(last) {
        parts.push(last);
    }
    // A bracket of the other kind ends nothing and counts as following text.
    let after = rest.and_then(|at| inside.get(at + usize::from(inside.as_bytes().get(at) == Some(&close))..));
    (parts, after)
}

/// What follows the opening bracket of a text.
fn opened(text: &str, bracket: u8) -> Option<&str> {
    let at = text.bytes().position(|byte| !is_space(byte))?;
    if text.as_bytes().get(at) == Some(&bracket) { text.get(at + 1..) } else { None }
}

/// The key before a colon. Keys are compared as they are written, because programs do not escape ASCII letters.
fn named(text: &str) -> Option<&str> {
    let (key, rest) = cut(opened(text, b'"')?, b'"');
    is_blank(rest).then_some(key)
}

/// A value without its quotation marks.
fn bare(value: &str) -> &str {
    value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value)
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(is_space)
}

const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}

/// Tracks which bytes of a JSON text are inside of strings. Its syntax is ASCII, and no byte of a multi-byte character
/// is ASCII.
#[derive(Default)]
struct Strings {
    inside: bool,
    escaped: bool,
}

impl Strings {
    /// Whether the next byte belongs to a string, including its quotation marks.
    fn hold(&mut self, byte: u8) -> bool {
        let inside = self.inside;
        if self.escaped {
            self.escaped = false;
        } else if byte == b'"' {
            self.inside = !inside;
        } else {
            self.escaped = inside && byte == b'\\';
        }
        inside || self.inside
    }
}
