//! Reads a link. Never fails: parts that cannot be read are left out of the view and listed, so that the page can
//! report them.

use form_urlencoded::parse;

use crate::{
    explore::{Choice, FacetKey, MOST_PICKED, Sort, SortKey, ViewMode},
    report::{InstrumentId, RecordId},
};

use super::{
    Dropped, Key, Page, Reason, Url, View,
    action::search_text,
    alias,
    cell::{cell, instrument},
    damage, encode,
    key::{ALL, MATCH, NOT, YES},
};

/// The longest query that is read, in bytes; the rest is dropped and reported. A full list of the longest names
/// fits.
pub const LONGEST_QUERY: usize = 8192;
/// How many characters of a dropped part are kept to be shown.
const LONGEST_RAW: usize = 60;
/// How many dropped parts are listed individually.
const MOST_DROPPED: usize = 12;

/// The view of a link, and the parts that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The view, from all parts that could be read.
    pub view: View,
    /// The parts left out: at most twelve, then one for the rest.
    pub dropped: Vec<Dropped>,
}

/// The address that the address bar should show for a view read from a query, if there is such a page. If the whole
/// link was read, it is the canonical one. If a part was left out, the path is corrected and the query stays unchanged,
/// so that a reload reports the same part again and the reader can correct it by hand.
#[must_use]
pub fn address(view: &View, dropped: &[Dropped], query: &str) -> Option<Url> {
    let mut url = encode(view);
    if !dropped.is_empty() {
        query.clone_into(&mut url.query);
    }
    (view.page != Page::NotFound).then_some(url)
}

/// Reads a path below the root and a query without its question mark.
#[must_use]
pub fn decode(path: &str, query: &str) -> Decoded {
    let mut decoder = Decoder { view: View::of(Page::from_path(path)), dropped: Vec::new(), seen: Vec::new() };
    let (read, rest) = split_long(query);
    for part in damage::query(read).split('&').filter(|part| !part.is_empty()) {
        decoder.read(part);
    }
    if !rest.is_empty() {
        decoder.leave_out(rest, Reason::TooLong);
    }
    decoder.finish()
}

/// Cuts a query that is too long at the last `&` within the limit.
fn split_long(query: &str) -> (&str, &str) {
    if query.len() <= LONGEST_QUERY {
        return (query, "");
    }
    let end = query.floor_char_boundary(LONGEST_QUERY);
    query[..end].rfind('&').map_or(("", query), |cut| (&query[..cut], &query[cut + 1..]))
}

struct Decoder {
    view: View,
    dropped: Vec<Dropped>,
    /// Keys that take only one value and already have it.
    seen: Vec<Key>,
}

/// What follows the dot in the key of a facet.
#[derive(Clone, Copy)]
enum Suffix {
    None,
    Not,
    Match,
}

impl Decoder {
    fn leave_out(&mut self, raw: &str, reason: Reason) {
        if let (Reason::FullList(_), Some(left_out)) = (reason, self.left_out()) {
            *left_out += 1;
        } else if self.dropped.len() < MOST_DROPPED {
            self.dropped.push(Dropped { raw: shorten(raw), reason });
        } else if self.dropped.len() == MOST_DROPPED {
            self.dropped.push(Dropped { raw: String::new(), reason: Reason::More });
        }
    }

    /// The number of records that a full list leaves out, if the first of them was reported.
    fn left_out(&mut self) -> Option<&mut usize> {
        self.dropped.iter_mut().find_map(|part| match &mut part.reason {
            Reason::FullList(left_out) => Some(left_out),
            _ => None,
        })
    }

    fn read(&mut self, part: &str) {
        let Some((name, value)) = parse(part.as_bytes()).next() else { return };
        let name = damage::slug(&name);
        if damage::is_tracking_key(&name) || name.is_empty() && value.trim().is_empty() {
            return;
        }
        if damage::is_broken(part) {
            return self.leave_out(part, Reason::BrokenEncoding);
        }
        let Some((key, suffix)) = key_of(self.view.page, &name) else {
            return self.leave_out(part, Reason::UnknownKey);
        };
        if !self.view.page.spec().understands(key) {
            return self.leave_out(part, Reason::KeyOfOtherPage);
        }
        // Only a search may contain an ampersand; in any other value, it is an escaped separator of parts.
        let (value, more) = match value.split_once('&') {
            Some((first, more)) if key != Key::Text => (first, more),
            _ => (&*value, ""),
        };
        if let Err(reason) = self.take(key, suffix, value) {
            self.leave_out(part, reason);
        }
        for part in more.split('&').filter(|part| !part.is_empty()) {
            self.read(part);
        }
    }

    /// An empty search is ignored: the form of a page on which the program is not running submits it.
    fn take_text(&mut self, value: &str) -> Result<(), Reason> {
        let text = search_text(value);
        if text.is_empty() {
            return Ok(());
        }
        self.once(Key::Text)?;
        let is_whole = text.len() == damage::search(value).len();
        self.view.selection.text = text;
        if is_whole { Ok(()) } else { Err(Reason::LongSearch) }
    }

    fn take(&mut self, key: Key, suffix: Suffix, value: &str) -> Result<(), Reason> {
        let unknown = Reason::UnknownValue(key);
        let text = value;
        let value = &*damage::slug(text);
        match key {
            Key::Text => self.take_text(text),
            _ if value.is_empty() => Err(Reason::EmptyValue),
            Key::Facet(facet) => self.take_facet(facet, suffix, value),
            Key::Bound => put_instrument(&mut self.view.selection.bound, key, value),
            Key::Silent => put_instrument(&mut self.view.selection.silent, key, value),
            Key::Differs if value != YES => Err(unknown),
            Key::Differs => {
                self.once(key)?;
                self.view.selection.differs = true;
                Ok(())
            }
            Key::Record => self.take_record(value),
            Key::Sort => {
                let sort = self.sort_of(value).ok_or(unknown)?;
                self.once(key)?;
                self.view.selection.sort = Some(sort);
                Ok(())
            }
            Key::View => {
                let known = self.view.page.spec().views;
                let mode = ViewMode::from_slug(value).filter(|mode| known.contains(mode)).ok_or(unknown)?;
                put(&mut self.view.selection.views, mode, key)
            }
            Key::Cell => {
                let cell = cell(value).ok_or(unknown)?;
                self.once(key)?;
                self.view.selection.cell = Some(cell);
                Ok(())
            }
        }
    }

    /// Adds a record of a list; the records keep the order of the link.
    fn take_record(&mut self, value: &str) -> Result<(), Reason> {
        let record = RecordId::named(value).ok_or(Reason::UnknownValue(Key::Record))?;
        let records = &mut self.view.selection.records;
        if records.contains(&record) {
            return Err(Reason::Repeated(Key::Record));
        }
        if records.len() >= MOST_PICKED {
            return Err(Reason::FullList(1));
        }
        records.push(record);
        Ok(())
    }

    /// Rejects a second value for a key that takes only one.
    fn once(&mut self, key: Key) -> Result<(), Reason> {
        if self.seen.contains(&key) {
            return Err(Reason::Repeated(key));
        }
        self.seen.push(key);
        Ok(())
    }

    fn sort_of(&self, value: &str) -> Option<Sort> {
        let (descending, slug) = value.strip_prefix('-').map_or((false, value), |slug| (true, slug));
        let key = SortKey::from_slug(slug).filter(|key| self.view.page.spec().sorts.contains(key))?;
        Some(Sort { key, descending })
    }

    fn take_facet(&mut self, facet: FacetKey, suffix: Suffix, value: &str) -> Result<(), Reason> {
        let key = Key::Facet(facet);
        let choice = self.view.selection.choice_mut(facet);
        if matches!(suffix, Suffix::Match) {
            if choice.all {
                return Err(Reason::Repeated(key));
            }
            if value != ALL {
                return Err(Reason::UnknownMatch);
            }
            choice.all = self.view.page.can_match_all(facet);
            return if choice.all { Ok(()) } else { Err(Reason::Match(facet)) };
        }
        if matches!(suffix, Suffix::Not) && !self.view.page.spec().excludes {
            return Err(Reason::Exclusion(facet));
        }
        let by_other_name = || alias::value(facet, value).and_then(|slug| facet.ordinal(slug));
        let hyphens = || if value.contains('_') { facet.ordinal(&value.replace('_', "-")) } else { None };
        let ordinal = facet.ordinal(value).or_else(by_other_name).or_else(hyphens).ok_or(Reason::UnknownValue(key))?;
        let (own, other) = match suffix {
            Suffix::Not => (&mut choice.not, &choice.any),
            Suffix::None | Suffix::Match => (&mut choice.any, &choice.not),
        };
        if other.contains(&ordinal) {
            return Err(Reason::Contradiction(facet));
        }
        put(own, ordinal, key)
    }

    /// Removes what has no effect: "all of" fewer than two values, and an order that is the default.
    fn finish(mut self) -> Decoded {
        for &facet in FacetKey::ALL {
            let choice: &mut Choice = self.view.selection.choice_mut(facet);
            if choice.all && choice.any.len() < 2 {
                choice.all = false;
                self.leave_out(&[facet.query_key(), MATCH, "=", ALL].concat(), Reason::Match(facet));
            }
        }
        self.view.selection.sort = self.view.selection.sort.filter(|&sort| !self.view.page.is_default(sort));
        Decoded { view: self.view, dropped: self.dropped }
    }
}

/// The key of this name on this page, or else on another page, with its suffix.
fn key_of(page: Page, name: &str) -> Option<(Key, Suffix)> {
    let (stem, behind) = name.split_at(name.find('.').unwrap_or(name.len()));
    let suffix = match behind {
        "" => Suffix::None,
        NOT => Suffix::Not,
        MATCH => Suffix::Match,
        _ => return None,
    };
    let slug = alias::key(stem).unwrap_or(stem);
    let key = page.keys().find(|key| key.slug() == slug).or_else(|| Key::from_slug(slug))?;
    let fits = matches!(suffix, Suffix::None) || matches!(key, Key::Facet(_));
    fits.then_some((key, suffix))
}

fn put_instrument(ids: &mut Vec<InstrumentId>, key: Key, value: &str) -> Result<(), Reason> {
    put(ids, instrument(value).ok_or(Reason::UnknownValue(key))?, key)
}

/// Inserts a value into a sorted list without duplicates.
fn put<T: Ord>(values: &mut Vec<T>, value: T, key: Key) -> Result<(), Reason> {
    match values.binary_search(&value) {
        Ok(_) => Err(Reason::Repeated(key)),
        Err(place) => {
            values.insert(place, value);
            Ok(())
        }
    }
}

fn shorten(raw: &str) -> String {
    let mut short: String = raw.chars().take(LONGEST_RAW).collect();
    if raw.chars().nth(LONGEST_RAW).is_some() {
        short.push('…');
    }
    short
}
