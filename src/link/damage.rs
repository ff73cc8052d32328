//! What carriers do to a link on its way, undone: mail programs, chats, word processors and servers encode it once more, wrap
//! it, add invisible signs, keys of their own and the signs of the sentence around it.
//!
//! Nothing here knows a page, a key or a value. Where nothing was damaged, every function returns what it was given.

use std::borrow::Cow;

mod signs;

pub use signs::is_broken;
use signs::{entity, is_plain, plain, push, sign, visible};

/// The longest path that is cleaned, in bytes. The work for it may grow with its square.
const LONGEST_PATH: usize = 1024;

/// Signs of a sentence that may stand behind a link, or around it.
const AROUND: &str = ".,;:!?)]}>\"'*_/|\\`([{<“”„‘’«»…。，、；：！？）】》」،؛؟";

/// Keys that carriers add, and the beginnings of such keys, which end with a star.
const CARRIERS: &str = "utm_* fbclid fb_* gclid gclsrc gbraid wbraid dclid gad_* msclkid yclid ysclid twclid ttclid \
    li_fat_id mc_cid mc_eid igsh igshid si ref ref_src ref_url _x_tr_* _hs* __hs* hsa_* mkt_tok vero_* oly_* s_cid __cft* \
    __tn* __s amp amp_* usqp _ga _gl srsltid epik rdt_cid sfnsn mibextid mtm_* matomo_* pk_* piwik_* ncid cmpid trk spm";

/// Whether a key is one that carriers add.
pub fn is_of_carrier(key: &str) -> bool {
    CARRIERS.split(' ').any(|known| match known.strip_suffix('*') {
        Some(start) => key.starts_with(start),
        None => key == known,
    })
}

/// Whether a fragment is the rest of the query: an ampersand written as `&#38;` holds the sign that begins a fragment.
#[must_use]
pub fn is_torn_off(query: &str, fragment: &str) -> bool {
    query.ends_with('&') && entity(["&", fragment].concat().as_bytes()).is_some()
}

/// A path, and the query that became a part of it when its question mark was escaped.
pub fn split(path: &str) -> (&str, &str) {
    let mut at = 0;
    while let Some((byte, length)) = path.as_bytes().get(at..).and_then(sign) {
        if byte == b'?' {
            return (&path[..at], &path[at + length..]);
        }
        at += length;
    }
    (path, "")
}

/// A query with what of it became part of the path.
pub fn whole_query<'a>(path: &'a str, query: &'a str) -> Cow<'a, str> {
    match (split(path).1, query) {
        ("", query) => query.into(),
        (inside, "") => inside.into(),
        (inside, query) => [inside, "&", query].concat().into(),
    }
}

/// The names of the folders on a path, without slashes at its ends and without the name of a folder's own file.
pub fn path(path: &str) -> String {
    let (path, _) = split(path);
    if path.len() > LONGEST_PATH {
        return path.to_owned();
    }
    let path = plain(path);
    let mut clean = String::with_capacity(path.len());
    for part in path.split(['/', '\\']) {
        let part = slug(part);
        if !part.is_empty() && part != "index.html" {
            if !clean.is_empty() {
                clean.push('/');
            }
            clean.push_str(&part);
        }
    }
    clean
}

/// A query without invisible signs, and with its ampersands and equals signs as they were. Values keep their escapes.
pub fn query(query: &str) -> Cow<'_, str> {
    let mut query = Cow::from(query);
    while !is_plain(&query)
        && let Some(next) = visible(&query).or_else(|| separated(&query))
    {
        query = next.into();
    }
    query
}

/// A query with its ampersands and equals signs read once, if one is written in another way.
fn separated(query: &str) -> Option<String> {
    let mut clean = Vec::with_capacity(query.len());
    // The length of the equals sign of the part at hand, none before it. An ampersand written in the same way ends the part,
    // and so does any within a key.
    let (mut rest, mut equals) = (query.as_bytes(), 0);
    while let Some((byte, mut length)) = sign(rest) {
        if let Some((meant, taken)) = entity(rest) {
            push(&mut clean, meant);
            equals = if meant == '&' { 0 } else { equals };
            length = taken;
        } else if byte == b'&' && (length == 1 || equals == 0 || length == equals) {
            clean.push(byte);
            equals = 0;
        } else if byte == b'=' && equals == 0 {
            clean.push(byte);
            equals = length;
        } else {
            clean.extend_from_slice(&rest[..length]);
        }
        rest = &rest[length..];
    }
    (clean.len() < query.len()).then(|| String::from_utf8(clean).ok()).flatten()
}

/// A name as names in links are written: lower case, with hyphens, without the signs around it.
pub fn slug(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
        return text.into();
    }
    let text = plain(text);
    let text = text.trim_end_matches(|c| is_gap(c) || is_around(c)).trim_start_matches(|c| is_gap(c) || is_before(c));
    let (mut slug, mut gap) = (String::with_capacity(text.len()), false);
    for c in text.chars() {
        if is_gap(c) {
            gap = true;
        } else if is_dash(c) {
            slug.push('-');
            gap = false;
        } else {
            // A gap beside a hyphen is where a line was broken.
            if std::mem::take(&mut gap) && !slug.ends_with('-') {
                slug.push('-');
            }
            slug.push(c.to_ascii_lowercase());
        }
    }
    slug.into()
}

/// A search as it was typed, as far as can be known. White space around it goes, and so do the signs at its end that mean
/// nothing to a search; a bracket or quotation mark that closes one within the search stays. No escape and no entity is
/// taken as searched for, however often it was written: `100%25` means `100%`.
pub fn search(text: &str) -> String {
    let text = plain(text);
    let mut rest = text.trim();
    while let Some(last) = rest.chars().next_back() {
        let before = &rest[..rest.len() - last.len_utf8()];
        if !last.is_whitespace() && (!is_around(last) || closes(before, last)) {
            break;
        }
        rest = before;
    }
    rest.to_owned()
}

/// Whether a sign closes what is open in the text before it.
fn closes(before: &str, sign: char) -> bool {
    let count = |signs: &str| before.chars().filter(|&c| signs.chars().any(|sign| sign == c)).count();
    match sign {
        ')' => count("(") > count(")"),
        ']' => count("[") > count("]"),
        '}' => count("{") > count("}"),
        '>' => count("<") > count(">"),
        '\'' | '‘' | '’' => count("'‘’") % 2 == 1,
        // As the search reads them: any of them closes any other.
        '"' | '“' | '”' | '„' | '«' | '»' => count("\"“”„‟«»") % 2 == 1,
        _ => false,
    }
}

fn is_around(c: char) -> bool {
    AROUND.chars().any(|known| known == c)
}

/// Names of keys may begin with an underscore.
fn is_before(c: char) -> bool {
    c != '_' && is_around(c)
}

/// What stands for a blank, which names in links do not have.
fn is_gap(c: char) -> bool {
    c == '+' || c.is_whitespace()
}

/// The hyphen and the dashes that are put in its place.
const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
