//! An exported file that comes back: which view it holds, and whether it still holds what was exported.
//!
//! There is no JSON parser here. The writer is next door, so a file of ours is known down to its last sign but for the white
//! space between its parts: what its view holds today is written anew and held against it. Taking the file from the reader's
//! hand belongs to `ui`, the sentences about what came of it to `text`.

use crate::{
    link::{Page, View, decode},
    report::{OFFICIAL_URL, REPORT, RecordId},
};

use super::{Answer, DATA_VERSION, api};
use said::{host_and_path, is_host_of, shown};

/// The largest file that is read, in bytes. The largest export is a tenth of it.
pub const LARGEST: u32 = 2_000_000;

/// The keys of the envelope, in the order in which they are written.
const KEYS: [&str; 9] =
    ["title", "source", "link", "selection", "shown", "total", "data_version", "data_hash", "record_type"];

/// The view of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What its link leads to.
    pub view: View,
    /// What can be said of its records.
    pub state: FileState,
    /// The host that its link names, if it is not that of this explorer.
    pub foreign_host: Option<String>,
}

/// What can be said of the records in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileState {
    /// They are those of the view, so many, sign for sign.
    Verified(usize),
    /// They come from other data and cannot be held against these.
    OtherData {
        /// The version that the file names, fit to be shown.
        version: String,
        /// The hash that the file names, fit to be shown.
        hash: String,
    },
}

/// Why a file was not restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotRestored {
    /// Larger than [`LARGEST`], and therefore not read.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
    /// Not a text.
    Binary,
    /// A text, but not exported from here.
    NotOurs,
    /// Its link, fit to be shown, leads to no list of records.
    Link(String),
    /// Changed since it was exported.
    Changed {
        /// What its link leads to.
        view: Box<View>,
        /// Where it first differs from what was exported.
        difference: Difference,
    },
}

/// The first place at which a file differs from what was exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// What the file says of itself under this key.
    Field(&'static str),
    /// A record; changed, moved or missing.
    Record(RecordId),
    /// After the last record.
    End,
    /// The file ends here: within this record or before it, or without one after the last.
    BrokenOff(Option<RecordId>),
}

/// Reads an exported file. Told the origin of this explorer, which only a browser knows, and how a view is said in a sentence,
/// because the words for it are made elsewhere.
///
/// # Errors
/// When the text is not an export of this explorer, or no longer what was exported.
pub fn check(text: &str, origin: &str, sentence: fn(&View) -> String) -> Result<Restored, NotRestored> {
    if text.len() > LARGEST as usize {
        return Err(NotRestored::TooLarge);
    }
    let file = compact(text);
    let Some(envelope) = envelope(&file) else {
        return Err(if is_torn(&file) { NotRestored::Binary } else { NotRestored::NotOurs });
    };
    let [_, _, link, _, _, _, version, hash, record_type] = envelope.map(bare);
    let Some(source) = Source::of(link, record_type) else {
        return Err(NotRestored::Link(shown(link)));
    };
    let view = source.view;
    let foreign_host = source.host.filter(|host| !is_host_of(host, origin)).map(shown);
    if version != DATA_VERSION || hash != REPORT.data_hash() {
        let state = FileState::OtherData { version: shown(version), hash: shown(hash) };
        return Ok(Restored { view, state, foreign_host });
    }
    let selection = if source.whole { api::SELECTION.to_owned() } else { sentence(&view) };
    let difference = match source.answers.iter().find(|answer| answer.stem() == record_type) {
        // No export points to a part of a page.
        Some(_) if link.bytes().any(|byte| byte == b'#') => Difference::Field("link"),
        Some(answer) => {
            let exported = compact(&answer.json(link, &selection));
            let Some(difference) = difference(&exported, &file, answer) else {
                return Ok(Restored { view, state: FileState::Verified(answer.records.len()), foreign_host });
            };
            difference
        }
        None => Difference::Field("record_type"),
    };
    Err(NotRestored::Changed { view: Box::new(view), difference })
}

/// What the link of a file leads to.
struct Source<'a> {
    view: View,
    /// The host that the link names.
    host: Option<&'a str>,
    /// The tables that the view gives away.
    answers: Vec<Answer>,
    /// It is a file of the data folder, which holds a whole table; it leads to the page that lists it.
    whole: bool,
}

impl<'a> Source<'a> {
    /// Nothing for a link that is none of the web, cannot be read wholly or leads to no list of records.
    fn of(link: &'a str, record_type: &str) -> Option<Self> {
        if link == api::LINK {
            let list = |page| {
                let view = View::of(page);
                let answers = Answer::all(&view);
                let holds = answers.iter().any(|answer| answer.stem() == record_type);
                holds.then_some(Self { view, host: None, answers, whole: true })
            };
            return Page::LISTS.iter().copied().find_map(list);
        }
        let (host, path) = host_and_path(link)?;
        let (path, _) = cut(path, b'#');
        let (path, query) = cut(path, b'?');
        let decoded = decode(&page_at_end(path)?.path(), query);
        let answers = Answer::all(&decoded.view);
        let known = decoded.dropped.is_empty() && !answers.is_empty();
        known.then_some(Self { view: decoded.view, host: Some(host), answers, whole: false })
    }
}

/// What stands before the first of a sign, and what after it. Byte by byte, here and below: the searchers of the standard
/// library cost the page kilobytes.
fn cut(text: &str, sign: u8) -> (&str, &str) {
    let end = text.bytes().position(|byte| byte == sign).unwrap_or(text.len());
    (text.get(..end).unwrap_or_default(), text.get(end + 1..).unwrap_or_default())
}

/// The page that the last parts of a path name: the site may have lain on another host and below another path.
fn page_at_end(path: &str) -> Option<Page> {
    let path = path.strip_suffix('/').unwrap_or(path);
    let mut end = path.len();
    for _ in 0..2 {
        end = path.get(..end)?.bytes().rposition(|byte| byte == b'/')?;
        let page = Page::from_path(path.get(end + 1..)?);
        if !matches!(page, Page::NotFound | Page::Overview) {
            return Some(page);
        }
    }
    None
}

/// The values of the envelope as they stand; nothing if the text does not begin as an export does.
fn envelope(file: &[u8]) -> Option<[&str; KEYS.len()]> {
    let mut rest = file.strip_prefix(b"{")?;
    let mut values = [""; KEYS.len()];
    for (value, key) in values.iter_mut().zip(KEYS) {
        rest = rest.strip_prefix(b"\"")?.strip_prefix(key.as_bytes())?.strip_prefix(b"\":")?;
        let mut strings = Strings::default();
        let end = rest.iter().position(|byte| !strings.hold(*byte) && *byte == b',')?;
        *value = str::from_utf8(rest.get(..end)?).ok()?;
        rest = rest.get(end + 1..)?;
    }
    (bare(values[1]) == OFFICIAL_URL && rest.starts_with(b"\"records\":[")).then_some(values)
}

/// A value without its quotation marks.
fn bare(value: &str) -> &str {
    value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value)
}

/// Where a file differs first from what was exported; both without white space.
fn difference(exported: &[u8], file: &[u8], answer: &Answer) -> Option<Difference> {
    let same = exported.iter().zip(file).take_while(|(left, right)| left == right).count();
    if same == exported.len() && same == file.len() {
        return None;
    }
    if let (Some(ours), Some(theirs)) = (envelope(exported), envelope(file)) {
        let field = (0..KEYS.len()).find(|place| ours[*place] != theirs[*place]);
        if let Some(place) = field {
            return Some(Difference::Field(KEYS[place]));
        }
    }
    let record = record_at(exported, same).and_then(|place| answer.records.get(place)).copied();
    Some(match record {
        _ if same == file.len() => Difference::BrokenOff(record),
        Some(record) => Difference::Record(record),
        None => Difference::End,
    })
}

/// The place of the record that stands at a byte of an export, or the next one; nothing after the last.
fn record_at(exported: &[u8], at: usize) -> Option<usize> {
    let (mut depth, mut begun, mut strings) = (0_usize, 0_usize, Strings::default());
    for byte in exported.get(..at)? {
        let outside = !strings.hold(*byte);
        match byte {
            b'{' | b'[' if outside => {
                begun += usize::from(depth == 2);
                depth += 1;
            }
            b'}' | b']' if outside => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    // The list stands at depth two, its records below.
    match (depth, exported.get(at)?) {
        (3.., _) => begun.checked_sub(1),
        (2, b']') => None,
        (2, _) => Some(begun),
        _ => None,
    }
}

/// The text without the white space between its parts: any tool may have indented it anew, or ended its lines otherwise.
/// White space inside of a number or a word stays, as it makes something else of it.
fn compact(text: &str) -> Vec<u8> {
    let (mut kept, mut strings, mut gap) = (Vec::with_capacity(text.len()), Strings::default(), false);
    for byte in text.strip_prefix('\u{feff}').unwrap_or(text).bytes() {
        let space = !strings.hold(byte) && matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
        if !space {
            if gap && !is_sign(byte) && kept.last().is_some_and(|last| !is_sign(*last)) {
                kept.push(b' ');
            }
            kept.push(byte);
        }
        gap = space;
    }
    kept
}

/// Whether one part ends and another begins at this byte.
const fn is_sign(byte: u8) -> bool {
    matches!(byte, b'"' | b',' | b':' | b'[' | b']' | b'{' | b'}')
}

/// Whether it holds what no text holds: the mark of bytes that could not be read, or the byte zero.
fn is_torn(file: &[u8]) -> bool {
    file.contains(&0) || file.windows(3).any(|bytes| bytes == "\u{fffd}".as_bytes())
}

/// Tells what stands inside of strings while a JSON text is gone through. All its signs are single bytes, and no byte of a
/// longer character is one of them.
#[derive(Default)]
struct Strings {
    inside: bool,
    escaped: bool,
}

impl Strings {
    /// Whether the next byte belongs to a string, its quotation marks included.
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

mod said;
#[cfg(test)]
mod tests;
