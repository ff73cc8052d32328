//! Reading a query: where phrases begin and end, which words are asked for, and what a lexicon knows of them.
//!
//! It cannot fail; what asks for nothing, or goes beyond the limit, is kept to be shown.

use std::ops::Range;

use super::fold::is_wordy;
use super::lexicon::Lexicon;
use super::query::{MAX_TERMS, Origin, Row, Term, TextQuery};
use super::words::{folded, is_number, words};

/// A word of the query.
struct Word {
    place: Range<usize>,
    /// Folded and spelt as the texts spell it.
    folded: String,
    /// Its spelling there, where it is another; of two words where the texts have two for one.
    respelt: String,
}

/// Reads a query.
pub(super) fn query(text: &str, lexicon: &Lexicon) -> TextQuery {
    let capitals_tell = text.bytes().any(|byte| byte.is_ascii_lowercase()) || words(text).nth(1).is_none();
    let mut reader = Reader { text, lexicon, capitals_tell, query: TextQuery::default(), asked: Vec::new() };
    let end = reader.read();
    let unsearched = if reader.query.is_empty() { text.trim().into() } else { reader.unsearched(end) };
    TextQuery { unsearched, dropped: text[end..].trim().into(), ..reader.query }
}

struct Reader<'a> {
    text: &'a str,
    lexicon: &'a Lexicon<'a>,
    /// Whether capitals say something: not where all of several words are written in them.
    capitals_tell: bool,
    query: TextQuery,
    /// The places of the words that are asked for.
    asked: Vec<Range<usize>>,
}

impl Reader<'_> {
    /// Reads all that there is room for, and gives back where that ends.
    fn read(&mut self) -> usize {
        let (mut start, all) = (0, self.text.len());
        loop {
            let opening = quote(self.text, start, None);
            if let Some(full) = self.words(start..opening.map_or(all, |(at, _)| at)) {
                return full;
            }
            let Some((at, mark)) = opening else { return all };
            let inner = at + mark.len_utf8();
            let closing = quote(self.text, inner, opening);
            let phrase = self.folded(inner..closing.map_or(all, |(at, _)| at));
            if !phrase.is_empty() && self.term(&phrase, closing.is_none()).is_none() {
                return at;
            }
            start = closing.map_or(all, |(at, mark)| at + mark.len_utf8());
        }
    }

    fn folded(&self, piece: Range<usize>) -> Vec<Word> {
        let mut words = Vec::new();
        for (place, word) in folded(&self.text[piece.clone()]) {
            let place = piece.start + place.start..piece.start + place.end;
            let respelt = self.lexicon.respelt(&word).unwrap_or_default();
            let spelt = if respelt.is_empty() { &word } else { &respelt };
            for word in spelt.split(' ') {
                words.push(Word { place: place.clone(), folded: word.into(), respelt: respelt.clone() });
            }
        }
        words
    }

    /// Reads words outside of quotation marks; where there is no room for one, gives back where it begins.
    fn words(&mut self, piece: Range<usize>) -> Option<usize> {
        let (text, words) = (self.text, self.folded(piece));
        // For each word its term, if it has one.
        let mut terms = Vec::new();
        for parts in words.chunk_by(|before, after| belong_together(text, before, after)) {
            let (mut term, known) = (None, self.query.terms.len());
            if let [first, rest @ ..] = parts
                && (!rest.is_empty() || self.is_acronym(first) || !self.lexicon.is_common(&first.folded))
            {
                let last = rest.last().unwrap_or(first);
                term = self.term(parts, !is_number(&last.folded) && !self.is_acronym(last));
                let Some(place) = term else { return Some(first.place.start) };
                if rest.is_empty() && place == known {
                    for form in self.lexicon.relatives(&first.folded) {
                        self.add(place, &Row::form(form, false));
                    }
                }
            }
            terms.resize(terms.len() + parts.len(), term);
        }
        self.expand(&words, &terms);
        None
    }

    /// Whether a few capitals stand for a name, which is no beginning of a word: `WHO` beside other words.
    fn is_acronym(&self, word: &Word) -> bool {
        let typed = &self.text[word.place.clone()];
        let is_short = (2..=LONGEST_ACRONYM).contains(&typed.len());
        self.capitals_tell && is_short && typed.bytes().all(|byte| byte.is_ascii_uppercase())
    }

    /// Adds a term unless it is there already, and gives back its place, if there is room for it.
    fn term(&mut self, words: &[Word], open: bool) -> Option<usize> {
        let mut row = Row { words: String::new(), open, origin: Origin::Typed, written: String::new() };
        for (place, word) in words.iter().enumerate() {
            if place > 0 {
                row.words.push(' ');
            }
            row.words.push_str(&word.folded);
            if !word.respelt.is_empty() {
                row.origin = Origin::Form;
                row.written.clone_from(&word.respelt);
            }
        }
        let terms = &mut self.query.terms;
        let place = terms.iter().position(|term| term.rows.first() == Some(&row)).unwrap_or(terms.len());
        if place == MAX_TERMS {
            return None;
        }
        if place == terms.len() {
            terms.push(Term { rows: vec![row] });
        }
        self.asked.extend(words.iter().map(|word| word.place.clone()));
        Some(place)
    }

    /// Adds what the lexicon knows of words that stand together. It is added to each of them: then it is enough for all
    /// of them at once. Of what makes one term, all or nothing is meant.
    fn expand(&mut self, words: &[Word], terms: &[Option<usize>]) {
        let mut text = String::from(" ");
        for (place, word) in words.iter().enumerate() {
            if let Some(before) = place.checked_sub(1)
                && let Some(joined) = self.lexicon.joined([&words[before].folded, &word.folded])
            {
                let open = !is_number(&joined);
                let mut rows = vec![Row::form(joined, open)];
                rows.extend(self.lexicon.relatives(&rows[0].words).into_iter().map(|word| Row::form(word, false)));
                for row in rows {
                    self.add_to_each(&terms[before..=place], &row);
                }
            }
            text.push_str(&word.folded);
            text.push(' ');
        }
        let cuts = |at: usize| at > 0 && terms.get(at).is_some_and(|term| term.is_some() && *term == terms[at - 1]);
        for (places, row) in self.lexicon.names(&text) {
            if !cuts(places.start) && !cuts(places.end) {
                self.add_to_each(&terms[places], &row);
            }
        }
    }

    fn add_to_each(&mut self, terms: &[Option<usize>], row: &Row) {
        for term in terms.iter().flatten() {
            self.add(*term, row);
        }
    }

    /// Looks for something else in place of a term, too. A name in place of a word that says nothing by itself, which
    /// was written in capitals, is what was meant.
    fn add(&mut self, term: usize, row: &Row) {
        let rows = &mut self.query.terms[term].rows;
        if row.origin == Origin::Name && self.lexicon.is_common(&rows[0].words) {
            rows.clear();
        }
        if !rows.iter().any(|known| known.covers(row)) {
            rows.push(row.clone());
        }
    }

    /// What stands between blanks and asks for nothing, up to where the text was read, and what comes after.
    fn unsearched(&self, end: usize) -> String {
        let (mut parts, mut start) = (String::new(), 0);
        for part in self.text[..end].split(' ') {
            let stop = start + part.len();
            let asks = self.asked.iter().any(|word| word.start < stop && start < word.end);
            // An empty part holds quotation marks alone, too.
            if !asks && !part.chars().all(is_quote) {
                parts.push_str(part);
                parts.push(' ');
            }
            start = stop + 1;
        }
        parts.push_str(&self.text[end..]);
        parts.trim().into()
    }
}

/// The longest name that is known by its capitals.
const LONGEST_ACRONYM: usize = 5;

/// Whether two words make a compound, a number or a symbol: `UN-Women`, `5.2`, `A/HRC/31/35`, `64(f)`.
fn belong_together(text: &str, before: &Word, after: &Word) -> bool {
    let is_code = |word: &Word| text[word.place.clone()].bytes().all(|byte| byte.is_ascii_uppercase());
    let (first, second) = (is_number(&before.folded), is_number(&after.folded));
    match text.get(before.place.end..after.place.start) {
        Some("-") => !first && !second,
        Some("/" | "." | "(") => first || second || is_code(before) && is_code(after),
        _ => false,
    }
}

/// The next quotation mark from a place on: one that opens a phrase, or the one that closes what another opened. A
/// single one that opens is told from an apostrophe, and an apostrophe within a word closes nothing.
fn quote(text: &str, from: usize, opened: Option<(usize, char)>) -> Option<(usize, char)> {
    let fits = |(at, c): &(usize, char)| match opened {
        None => is_quotation_mark(*c) || *c == '‘',
        Some((_, '‘')) => *c == '’' && !text[from + at + c.len_utf8()..].starts_with(is_wordy),
        Some(_) => is_quotation_mark(*c),
    };
    text[from..].char_indices().find(fits).map(|(at, c)| (from + at, c))
}

/// Whether a sign begins and ends a phrase wherever it stands: each of them closes any other. A single quotation mark
/// may be an apostrophe, and is none of them.
#[must_use]
pub const fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '〝' | '〞' | '「' | '」' | '『' | '』' | '＂')
}

const fn is_quote(c: char) -> bool {
    is_quotation_mark(c) || matches!(c, '\'' | '‘' | '’')
}

#[cfg(test)]
mod tests;
