//! Opens an exported file again: finds its view, and checks whether the file still contains what was exported.
//!
//! The current records of the view are exported again, and the two texts are compared part by part, by value and not by
//! character, so that a file still counts as unchanged after another program has saved it. `parts` divides the texts;
//! the values are read by a parser that the caller provides. Receiving the file from the reader belongs to `ui`, the
//! sentences about the result to `text`.

mod parts;
mod sanitize;
#[cfg(test)]
mod tests;

use crate::{
    link::{Page, View, decode},
    report::{OFFICIAL_URL, REPORT, RecordId},
};

use super::{
    Answer, Say, api,
    json::{FORMAT, key},
};
pub use parts::NormalizeJson;
use parts::{End, Parts, same};
use sanitize::{host_and_path, is_host_of, shown};

/// The largest file that is read, in bytes. The largest export is a tenth of this size.
pub const LARGEST: u32 = 2_000_000;

/// The format of files that name none.
const FIRST_FORMAT: &str = "1";

/// The view of a file, and the result of checking it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The view that its link leads to.
    pub view: View,
    /// The result of checking its records.
    pub state: FileState,
    /// The host in its link, if it is not that of this explorer.
    pub foreign_host: Option<String>,
}

/// The result of checking the records in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileState {
    /// They are those of the view; contains their number.
    Verified(usize),
    /// They come from a different version of the data and cannot be checked.
    OtherData {
        /// The version that the file names, made safe to show.
        version: String,
        /// The hash that the file names, made safe to show.
        hash: String,
    },
    /// They come from the same data but are written in another format; contains its name, made safe to show.
    OtherFormat(String),
}

/// Why a file was not restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotRestored {
    /// Larger than [`LARGEST`], and therefore not read.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
    /// The file is not text.
    Binary,
    /// Text, but not exported by this explorer.
    NotOurs,
    /// Its link does not lead to a list of records; contains the link, made safe to show.
    Link(String),
    /// The file was changed after it was exported.
    Changed {
        /// The view that its link leads to.
        view: Box<View>,
        /// Where it first differs from what was exported.
        difference: Difference,
    },
}

/// The first place at which a file differs from what was exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The value of this key in the envelope; contains the key, made safe to show.
    Field(String),
    /// A record that was changed, moved or removed.
    Record(RecordId),
    /// After the last record.
    End,
    /// The file ends too early: within or before this record, or after the last record if `None`.
    BrokenOff(Option<RecordId>),
}

/// Reads an exported file. The caller provides the origin of this explorer, which only a browser knows, functions that
/// describe a view in a sentence and a record in a line, and a reader of JSON.
///
/// # Errors
/// If the text is not an export of this explorer, or was changed since it was exported.
pub fn check(
    text: &str,
    origin: &str,
    sentence: impl Fn(&View) -> String,
    say: Say<'_>,
    normal: NormalizeJson,
) -> Result<Restored, NotRestored> {
    if text.len() > LARGEST as usize {
        return Err(NotRestored::TooLarge);
    }
    let not_ours = || if is_binary(text) { NotRestored::Binary } else { NotRestored::NotOurs };
    let file = Parts::of(text).ok_or_else(not_ours)?;
    let [source, link, hash, record_type] =
        [key::SOURCE, key::LINK, key::HASH, key::RECORD_TYPE].map(|key| file.says(key, normal).unwrap_or_default());
    if source != OFFICIAL_URL || hash.is_empty() {
        return Err(not_ours());
    }
    let Some(source) = Source::of(&link, &record_type) else {
        return Err(NotRestored::Link(shown(&link)));
    };
    let foreign_host = source.host.filter(|host| !is_host_of(host, origin)).map(shown);
    let state = match other_state(&file, &hash, normal) {
        Some(state) => state,
        None => match source.compare(&file, sentence, say, normal) {
            Ok(records) => FileState::Verified(records),
            Err(difference) => return Err(NotRestored::Changed { view: Box::new(source.view), difference }),
        },
    };
    Ok(Restored { view: source.view, state, foreign_host })
}

/// The state of a file that cannot be compared at all. The version of the program is reported but not checked.
fn other_state(file: &Parts<'_>, hash: &str, normal: NormalizeJson) -> Option<FileState> {
    if hash != REPORT.data_hash() {
        let version = file.says(key::VERSION, normal).unwrap_or_default();
        return Some(FileState::OtherData { version: shown(&version), hash: shown(hash) });
    }
    if !file.has(key::FORMAT) {
        return Some(FileState::OtherFormat(FIRST_FORMAT.to_owned()));
    }
    let format = file.says(key::FORMAT, normal)?;
    (format != FORMAT.to_string()).then(|| FileState::OtherFormat(shown(&format)))
}

/// The view and the records that the link of a file leads to.
struct Source<'a> {
    view: View,
    link: &'a str,
    record_type: &'a str,
    /// The host that the link names.
    host: Option<&'a str>,
    /// The tables that the view exports.
    answers: Vec<Answer>,
    /// Whether it is a file of the data folder, which contains a whole table; its view is the page that lists that
    /// table.
    whole: bool,
}

impl<'a> Source<'a> {
    /// `None` if the link is not an HTTP address, cannot be read completely or does not lead to a list of records.
    fn of(link: &'a str, record_type: &'a str) -> Option<Self> {
        if link == api::LINK {
            let list = |page| {
                let view = View::of(page);
                let answers = Answer::all(&view);
                let holds = answers.iter().any(|answer| answer.stem() == record_type);
                holds.then_some(Self { view, link, record_type, host: None, answers, whole: true })
            };
            return Page::LISTS.iter().copied().find_map(list);
        }
        let (host, path) = host_and_path(link)?;
        let (path, _) = cut(path, b'#');
        let (path, query) = cut(path, b'?');
        let decoded = decode(&page_at_end(path)?.path(), query);
        let answers = Answer::all(&decoded.view);
        let known = decoded.dropped.is_empty() && !answers.is_empty();
        known.then_some(Self { view: decoded.view, link, record_type, host: Some(host), answers, whole: false })
    }

    /// Compares a file with what its view exports now. Returns the number of records, or the first difference.
    fn compare(
        &self,
        file: &Parts<'_>,
        sentence: impl Fn(&View) -> String,
        say: Say<'_>,
        normal: NormalizeJson,
    ) -> Result<usize, Difference> {
        let Some(answer) = self.answers.iter().find(|answer| answer.stem() == self.record_type) else {
            return Err(Difference::Field(key::RECORD_TYPE.to_owned()));
        };
        // The link of an export never has a fragment.
        if self.link.bytes().any(|byte| byte == b'#') {
            return Err(Difference::Field(key::LINK.to_owned()));
        }
        let selection = if self.whole { api::SELECTION.to_owned() } else { sentence(&self.view) };
        let against = |answer: &Answer| {
            let exported = answer.json(self.link, &selection, say);
            let Some(exported) = Parts::of(&exported) else { return Some(Difference::End) };
            difference(&exported, file, answer, normal)
        };
        let Some(found) = against(answer) else { return Ok(answer.records.len()) };
        // Files of the data folder, and of earlier releases that listed measures so, are in the report's order.
        let in_report = answer.as_in_report();
        let may_differ = answer.record.is_some() && self.view.selection.sort.is_none() && in_report != *answer;
        let as_in_report = may_differ && against(&in_report).is_none();
        if as_in_report { Ok(answer.records.len()) } else { Err(found) }
    }
}

/// Splits a text at the first occurrence of a character. It searches byte by byte, here and below, because the search
/// functions of the standard library would add kilobytes to the page.
fn cut(text: &str, sign: u8) -> (&str, &str) {
    let end = text.bytes().position(|byte| byte == sign).unwrap_or(text.len());
    (text.get(..end).unwrap_or_default(), text.get(end + 1..).unwrap_or_default())
}

/// The page that the last parts of a path name; the site may have been on another host and below another path.
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

/// The first difference between a file and what was exported.
fn difference(exported: &Parts<'_>, file: &Parts<'_>, answer: &Answer, normal: NormalizeJson) -> Option<Difference> {
    if let Some(key) = changed_key(exported, file, normal) {
        return Some(Difference::Field(shown(key)));
    }
    let mut theirs = file.records.iter();
    for (place, ours) in exported.records.iter().enumerate() {
        if theirs.next().is_some_and(|theirs| same(ours, theirs, normal)) {
            continue;
        }
        let record = answer.records.get(place).copied();
        let is_last = theirs.len() == 0;
        return Some(match record {
            _ if is_last && file.end == End::InList => Difference::BrokenOff(record),
            Some(record) => Difference::Record(record),
            None => Difference::End,
        });
    }
    match file.end {
        _ if theirs.len() > 0 => Some(Difference::End),
        End::Whole => None,
        End::InList | End::AfterList => Some(Difference::BrokenOff(None)),
        End::More => Some(Difference::End),
    }
}

/// The first key under which the envelopes differ. The version of the program may be any.
fn changed_key<'a>(exported: &'a Parts<'_>, file: &'a Parts<'_>, normal: NormalizeJson) -> Option<&'a str> {
    let mut theirs = file.members.iter();
    for &(key, ours) in &exported.members {
        match theirs.next() {
            Some(&(same_key, value)) if same_key == key => {
                let is_same = if key == key::VERSION { normal(value).is_some() } else { same(ours, value, normal) };
                if !is_same {
                    return Some(key);
                }
            }
            // Either the file has a surplus key, or one of ours is missing.
            Some(&(surplus, _)) if file.has(key) => return Some(surplus),
            _ => return Some(key),
        }
    }
    theirs.next().map(|(surplus, _)| *surplus)
}

/// Whether a text contains what only binary files contain: a replacement character or a zero byte.
fn is_binary(text: &str) -> bool {
    text.chars().any(|sign| matches!(sign, '\0' | '\u{fffd}'))
}
