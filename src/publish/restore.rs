//! An exported file that comes back: which view it holds, and whether it still holds what was exported.
//!
//! There is no JSON parser here. The writer is next door, so a file of ours is known down to its last sign but for the white
//! space between its parts: what its view holds today is written anew and held against it. Taking the file from the reader's
//! hand belongs to `ui`, the sentences about what came of it to `text`.

use crate::{
    link::{Page, View, decode},
    report::{OFFICIAL_URL, REPORT, RecordId, RecordType},
};

use super::{Answer, DATA_VERSION, api, file_stem};

/// The largest file that is read, in bytes. The largest export is a tenth of it.
pub const LARGEST: u32 = 2_000_000;

/// How much of a link that leads nowhere is kept to be shown, in characters.
const LONGEST_LINK: usize = 120;

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
}

/// What can be said of the records in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileState {
    /// They are those of the view, so many, sign for sign.
    Verified(usize),
    /// They come from other data and cannot be held against these.
    OtherData {
        /// The version that the file names.
        version: String,
        /// The hash that the file names.
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
    /// Its link, shortened, leads to no records of this report.
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
}

/// Reads an exported file. Told how a view is said in a sentence, because the words for it are made elsewhere.
///
/// # Errors
/// When the text is not an export of this explorer, or no longer what was exported.
pub fn check(text: &str, sentence: impl FnOnce(&View) -> String) -> Result<Restored, NotRestored> {
    if text.len() > LARGEST as usize {
        return Err(NotRestored::TooLarge);
    }
    let file = compact(text);
    let Some(envelope) = envelope(&file) else {
        let torn = text.contains(['\0', char::REPLACEMENT_CHARACTER]);
        return Err(if torn { NotRestored::Binary } else { NotRestored::NotOurs });
    };
    let [_, _, link, _, _, _, version, hash, record_type] = envelope;
    let (view, answers, selection) =
        view_of(link, record_type).ok_or_else(|| NotRestored::Link(link.chars().take(LONGEST_LINK).collect()))?;
    if (version, hash) != (DATA_VERSION, REPORT.data_hash) {
        let state = FileState::OtherData { version: version.into(), hash: hash.into() };
        return Ok(Restored { view, state });
    }
    let Some(answer) = answers.iter().find(|answer| answer.stem() == record_type) else {
        return Err(NotRestored::Changed { view: Box::new(view), difference: Difference::Field("record_type") });
    };
    let selection = selection.map_or_else(|| sentence(&view), str::to_owned);
    match difference(&compact(&answer.json(link, &selection)), &file, answer) {
        None => Ok(Restored { view, state: FileState::Verified(answer.records.len()) }),
        Some(difference) => Err(NotRestored::Changed { view: Box::new(view), difference }),
    }
}

/// The view of a link, the tables it holds, and how its selection is said if not by the view; nothing for a link that
/// cannot be read wholly or leads to no records.
fn view_of(link: &str, record_type: &str) -> Option<(View, Vec<Answer>, Option<&'static str>)> {
    if link == api::LINK {
        let record = *RecordType::ALL.iter().find(|record| file_stem(**record) == record_type)?;
        return Some((View::of(Page::listing(record)), vec![Answer::whole(record)], Some(api::SELECTION)));
    }
    let link = link.split('#').next()?;
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    let decoded = decode(&page_at_end(path)?.path(), query);
    let answers = Answer::all(&decoded.view);
    (decoded.dropped.is_empty() && !answers.is_empty()).then_some((decoded.view, answers, None))
}

/// The page that the last parts of a path name: the site may have lain on another host and below another path.
fn page_at_end(path: &str) -> Option<Page> {
    let path = path.trim_end_matches('/');
    let tails = path.rmatch_indices('/').take(2).filter_map(|(cut, _)| path.get(cut + 1..));
    tails.map(Page::from_path).find(|page| !matches!(page, Page::NotFound | Page::Overview))
}

/// The values of the envelope without their quotation marks; nothing if the text does not begin as an export does.
fn envelope(file: &str) -> Option<[&str; KEYS.len()]> {
    let mut rest = file.strip_prefix('{')?;
    let mut values = [""; KEYS.len()];
    for (value, key) in values.iter_mut().zip(KEYS) {
        rest = rest.strip_prefix('"')?.strip_prefix(key)?.strip_prefix("\":")?;
        let mut strings = Strings::default();
        let (end, _) = rest.char_indices().find(|(_, sign)| !strings.hold(*sign) && *sign == ',')?;
        *value = rest.get(..end)?.trim_matches('"');
        rest = rest.get(end + 1..)?;
    }
    (values[1] == OFFICIAL_URL && rest.starts_with("\"records\":[")).then_some(values)
}

/// Where a file differs first from what was exported; both without white space.
fn difference(exported: &str, file: &str, answer: &Answer) -> Option<Difference> {
    let same = exported.bytes().zip(file.bytes()).take_while(|(left, right)| left == right).count();
    if same == exported.len() && same == file.len() {
        return None;
    }
    let values = envelope(exported).into_iter().flatten().zip(envelope(file).into_iter().flatten());
    let field = KEYS.into_iter().zip(values).find(|(_, (left, right))| left != right);
    if let Some((key, _)) = field {
        return Some(Difference::Field(key));
    }
    Some(
        record_at(exported, same)
            .and_then(|place| answer.records.get(place))
            .map_or(Difference::End, |id| Difference::Record(*id)),
    )
}

/// The place of the record that stands at a byte of an export, or the next one; nothing after the last.
fn record_at(exported: &str, byte: usize) -> Option<usize> {
    let (mut depth, mut begun, mut strings) = (0_usize, 0_usize, Strings::default());
    for (place, sign) in exported.char_indices() {
        let outside = !strings.hold(sign);
        if place >= byte {
            // The list stands at depth two, its records below.
            return match depth {
                3.. => begun.checked_sub(1),
                2 if sign != ']' => Some(begun),
                _ => None,
            };
        }
        match sign {
            '{' | '[' if outside => {
                begun += usize::from(depth == 2);
                depth += 1;
            }
            '}' | ']' if outside => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// The text without the white space between its parts: any tool may have indented it anew, or ended its lines otherwise.
fn compact(text: &str) -> String {
    let mut strings = Strings::default();
    text.trim_start_matches('\u{feff}')
        .chars()
        .filter(|sign| strings.hold(*sign) || !sign.is_ascii_whitespace())
        .collect()
}

/// Tells what stands inside of strings while a JSON text is gone through.
#[derive(Default)]
struct Strings {
    inside: bool,
    escaped: bool,
}

impl Strings {
    /// Whether the next sign belongs to a string, its quotation marks included.
    fn hold(&mut self, sign: char) -> bool {
        let inside = self.inside;
        if self.escaped {
            self.escaped = false;
        } else if sign == '"' {
            self.inside = !inside;
        } else {
            self.escaped = inside && sign == '\\';
        }
        inside || self.inside
    }
}

#[cfg(test)]
mod tests;
