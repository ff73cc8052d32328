//! Parses a query: where phrases begin and end, which words must be found, and what the lexicon adds to them.
//!
//! Parsing cannot fail; parts that are not searched for, or are beyond the limit, are kept to be shown.

use std::ops::Range;

use super::fold::is_wordy;
use super::lexicon::Lexicon;
use super::query::{MAX_TERMS, Origin, Row, Term, TextQuery};
use super::words::{folded, is_acronym, is_number, words};

/// A word of the query.
struct Word {
    place: Range<usize>,
    /// The folded word, in the spelling of the texts.
    folded: String,
    /// The spelling in the texts, if it differs; both words if the texts write it as two.
    respelt: String,
}

/// Parses a whole query.
pub(super) fn query(text: &str, lexicon: &Lexicon) -> TextQuery {
    let text = &*lexicon.spelt_out(text);
    let capitals_tell = text.bytes().any(|byte| byte.is_ascii_lowercase()) || words(text).nth(1).is_none();
    let mut reader = Reader { text, lexicon, capitals_tell, query: TextQuery::default(), asked: Vec::new() };
    let end = reader.read();
    let unsearched = if reader.query.is_empty() { text.trim().into() } else { reader.unsearched(end) };
    TextQuery { unsearched, dropped: text[end..].trim().into(), ..reader.query }
}

struct Reader<'a> {
    text: &'a str,
    lexicon: &'a Lexicon<'a>,
    /// Whether capitals are significant: not if several words are all in capitals.
    capitals_tell: bool,
    query: TextQuery,
    /// The ranges of the words that must be found.
    asked: Vec<Range<usize>>,
}

impl Reader<'_> {
    /// Reads as much as there is room for, and returns where that ends.
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

    /// Cuts a word that is a name with a number in two: `GR26`.
    fn cut(&self, word: Word) -> Vec<Word> {
        let letters = word.folded.trim_end_matches(|c: char| c.is_ascii_digit());
        let (cut, all, start) = (letters.len(), word.folded.len(), word.place.start);
        if cut == 0 || cut == all || all != word.place.len() || !self.lexicon.is_name(letters) {
            return vec![word];
        }
        let part = |part: Range<usize>| Word {
            place: start + part.start..start + part.end,
            folded: word.folded[part].into(),
            respelt: String::new(),
        };
        vec![part(0..cut), part(cut..all)]
    }

    /// Reads words outside quotation marks; if there is no room for a word, returns where it begins.
    fn words(&mut self, piece: Range<usize>) -> Option<usize> {
        let text = self.text;
        let words: Vec<Word> = self.folded(piece).into_iter().flat_map(|word| self.cut(word)).collect();
        // For each word, the index of its term, if it has one.
        let mut terms = Vec::new();
        for parts in words.chunk_by(|before, after| belong_together(text, before, after)) {
            let (mut term, known) = (None, self.query.terms.len());
            if let [first, rest @ ..] = parts
                && (!rest.is_empty() || self.is_name(first) || !self.lexicon.is_common(&first.folded))
            {
                let last = rest.last().unwrap_or(first);
                // Another name that the texts do not have is no beginning of a word.
                let is_other = !self.lexicon.knows(&first.folded) && self.lexicon.is_name(&first.folded);
                let is_whole = rest.is_empty() && is_other;
                term = self.term(parts, !is_whole && !is_number(&last.folded) && !self.is_acronym(last));
                let Some(place) = term else { return Some(first.place.start) };
                if rest.is_empty() && place == known && !is_other && !self.is_name(first) {
                    let forms = self.lexicon.relatives(&first.folded).into_iter();
                    let forms: Vec<_> = forms.map(|form| Row::form(form, false)).collect();
                    self.add_to_each(&[term], &forms);
                }
            }
            terms.resize(terms.len() + parts.len(), term);
        }
        self.expand(&words, &terms);
        None
    }

    /// Whether a word is an acronym in capitals, which must match whole words.
    fn is_acronym(&self, word: &Word) -> bool {
        self.capitals_tell && is_acronym(&self.text[word.place.clone()])
    }

    /// Whether an acronym that is known would be a word that says nothing if it were not in capitals: `WHO`.
    fn is_name(&self, word: &Word) -> bool {
        self.is_acronym(word) && self.lexicon.is_common(&word.folded) && self.lexicon.is_name(&word.folded)
    }

    /// Adds a term unless it exists already, and returns its index; `None` if there is no room.
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
        if let [word] = words
            && self.is_name(word)
        {
            row.words = self.text[word.place.clone()].into();
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

    /// Adds what the lexicon knows about adjacent words. It is added to the term of each of them, so that finding it
    /// satisfies them all. A name must cover all words of a term or none.
    fn expand(&mut self, words: &[Word], terms: &[Option<usize>]) {
        for (before, pair) in words.windows(2).enumerate() {
            if let [first, second] = pair
                && let Some(joined) = self.lexicon.joined([&first.folded, &second.folded])
            {
                let open = !is_number(&joined);
                let mut rows = vec![Row::form(joined, open)];
                rows.extend(self.lexicon.relatives(&rows[0].words).into_iter().map(|word| Row::form(word, false)));
                self.add_to_each(&terms[before..before + 2], &rows);
            }
        }
        let cuts = |at: usize| at > 0 && terms.get(at).is_some_and(|term| term.is_some() && *term == terms[at - 1]);
        let words: Vec<&str> = words.iter().map(|word| &*word.folded).collect();
        let names = self.lexicon.names(&words);
        for (places, rows) in &names {
            let is_within = |(other, _): &(Range<usize>, _)| {
                other.len() > places.len() && other.start <= places.start && places.end <= other.end
            };
            if cuts(places.start) || cuts(places.end) || names.iter().any(is_within) {
                continue;
            }
            let terms = &terms[places.clone()];
            // Several words that are one name mean nothing else.
            if terms.iter().any(|term| *term != terms[0]) {
                terms.iter().flatten().for_each(|term| self.query.terms[*term].rows.clear());
            }
            self.add_to_each(terms, rows);
        }
    }

    /// Looks for something else in place of each of some terms, too.
    fn add_to_each(&mut self, terms: &[Option<usize>], further: &[Row]) {
        for term in terms.iter().flatten() {
            let rows = &mut self.query.terms[*term].rows;
            for row in further {
                if !rows.iter().any(|known| known.covers(row)) {
                    rows.push(row.clone());
                }
            }
        }
    }

    /// The parts between spaces that are not searched for, up to where the text was read, and everything after that.
    fn unsearched(&self, end: usize) -> String {
        let (mut parts, mut start) = (String::new(), 0);
        for part in self.text[..end].split(' ') {
            let stop = start + part.len();
            let asks = self.asked.iter().any(|word| word.start < stop && start < word.end);
            // This also skips empty parts, which trivially contain only quotation marks.
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

/// Whether two words form a compound, a number or a symbol: `UN-Women`, `5.2`, `A/HRC/31/35`, `64(f)`.
fn belong_together(text: &str, before: &Word, after: &Word) -> bool {
    let is_code = |word: &Word| text[word.place.clone()].bytes().all(|byte| byte.is_ascii_uppercase());
    let (first, second) = (is_number(&before.folded), is_number(&after.folded));
    match text.get(before.place.end..after.place.start) {
        Some("-") => !first && !second,
        Some("/" | "." | "(") => first || second || is_code(before) && is_code(after),
        _ => false,
    }
}

/// The next quotation mark after a position: one that opens a phrase, or the one that closes the opened phrase. An
/// opening single mark differs from an apostrophe, and an apostrophe within a word closes nothing.
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
