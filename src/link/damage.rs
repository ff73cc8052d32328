//! Undoes damage to a link in transit: mail programs, chats, word processors and servers encode it again, wrap it, and
//! add invisible characters, query keys of their own and punctuation of the surrounding sentence.
//!
//! Nothing here knows a page, a key or a value. An undamaged link is returned unchanged by every function. The ways in
//! which one character may be written are in `signs`.

use std::borrow::Cow;

use faceted_search::is_quotation_mark;

mod signs;

pub use signs::is_broken;
use signs::{entity, read};

/// The longest path that is cleaned, in bytes. The cost of cleaning may grow quadratically.
const LONGEST_PATH: usize = 1024;

/// Signs of a sentence that may be behind a link, or around it, beside quotation marks.
const PUNCTUATION: &str = ".,;:!?)]>'*_/|(<[‘’…。，、；：！？）،؛؟";

/// Query keys that programs and services add in transit; a key that ends in a star is a prefix.
const TRACKING_KEYS: &str = "utm_* fbclid gclid gclsrc gbraid wbraid dclid msclkid yclid twclid ttclid li_fat_id mc_* \
    igsh* si ref ref_* _x_tr_* _hs* _g* __* hsa_* mkt_tok vero_* oly_* s_cid amp amp_* usqp mtm_* pk_* fb_* srsltid \
    at_* cmpid ocid spm ncid";

/// Whether a key was added in transit.
pub fn is_tracking_key(key: &str) -> bool {
    TRACKING_KEYS
        .split(' ')
        .any(|known| known == key || known.strip_suffix('*').is_some_and(|start| key.starts_with(start)))
}

/// Whether a fragment is the rest of the query: an ampersand written as `&#38;` contains the character that begins a
/// fragment.
#[must_use]
pub fn is_rest_of_query(query: &str, fragment: &str) -> bool {
    query.ends_with('&') && entity(["&", fragment].concat().as_bytes()).is_some()
}

/// Splits a path from its query again if the question mark between them was escaped or became an ampersand.
#[must_use]
pub fn split_query(path: &str, query: &str) -> (String, String) {
    if path.len() <= LONGEST_PATH
        && path.contains(['%', '&', '?'])
        && let Some((path, start)) = read(path, false).split_once(['?', '&'])
    {
        let between = if query.is_empty() { "" } else { "&" };
        return (path.to_owned(), [start, between, query].concat());
    }
    (path.to_owned(), query.to_owned())
}

/// The names of the folders in a path, without slashes at the ends and without the name of an index file.
pub fn path(path: &str) -> String {
    if path.len() > LONGEST_PATH {
        return path.to_owned();
    }
    let mut clean = String::with_capacity(path.len());
    for part in read(path, false).split('/') {
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

/// A query without invisible characters, and with its ampersands and equals signs restored. Values keep their escapes.
pub fn query(query: &str) -> String {
    read(query, true)
}

/// A name in the form that links use: lower case, with hyphens, without surrounding punctuation.
pub fn slug(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
        return text.into();
    }
    let text = read(text, false);
    let (mut slug, mut gap) = (String::with_capacity(text.len()), false);
    for c in without_end(&text, |_, _| false).chars() {
        // A space is not part of a name; one next to a hyphen is where a line was broken.
        if is_gap(c) {
            gap = !slug.is_empty();
        } else if matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}') {
            slug.push('-');
            gap = false;
        } else if !slug.is_empty() || c == '_' || !is_punctuation(c) {
            if std::mem::take(&mut gap) && !slug.ends_with('-') {
                slug.push('-');
            }
            slug.push(c.to_ascii_lowercase());
        }
    }
    slug.into()
}

/// A search as it was typed, as far as this can be known. White space around it is removed, and so is punctuation at
/// its end that means nothing to a search; a bracket or quotation mark that closes one within the search stays. Escapes
/// and entities are always decoded, however often they were applied: `100%25` means `100%`.
pub fn search(text: &str) -> String {
    without_end(&read(text, false), |before, last| last == '+' || closes(before, last)).to_owned()
}

/// A text without surrounding white space and without punctuation at its end, except for the characters that are to
/// stay.
fn without_end(text: &str, stays: fn(&str, char) -> bool) -> &str {
    let mut rest = text.trim();
    while let Some(last) = rest.chars().next_back() {
        let before = &rest[..rest.len() - last.len_utf8()];
        if !is_gap(last) && !is_punctuation(last) || stays(before, last) {
            break;
        }
        rest = before.trim_end();
    }
    rest
}

/// Whether a character stands for a space, which names do not contain.
fn is_gap(c: char) -> bool {
    c <= ' ' || c == '+' || c.is_whitespace()
}

/// Whether a character closes a bracket or quotation mark that is open in the text before it.
fn closes(before: &str, sign: char) -> bool {
    // Of a kind, any quotation mark closes any other: so the search reads them.
    let kind = |c| match c {
        '(' | ')' => 1,
        '[' | ']' => 2,
        '<' | '>' => 3,
        '\'' | '‘' | '’' => 4,
        c if is_quotation_mark(c) => 5,
        _ => 0,
    };
    let mut open = 0;
    for c in before.chars().filter(|&c| kind(c) == kind(sign)) {
        open = match c {
            '(' | '[' | '<' => open + 1,
            ')' | ']' | '>' => open - 1,
            _ => 1 - open,
        };
    }
    kind(sign) > 0 && open > 0
}

fn is_punctuation(c: char) -> bool {
    is_quotation_mark(c) || PUNCTUATION.chars().any(|known| known == c)
}
