//! Reading a query: where phrases begin and end, which words are asked for, and what a lexicon knows of them.
//!
//! It cannot fail; what asks for nothing, or goes beyond the limit, is kept to be shown.

use std::ops::Range;

use super::fold::{is_mark, is_wordy};
use super::lexicon::Lexicon;
use super::query::{MAX_TERMS, Origin, Row, Term, TextQuery};
use super::words::{folded, is_number, words};

/// A word of the query: its place in the text, and folded.
type Word = (Range<usize>, String);

/// Reads a query.
pub(super) fn query(text: &str, lexicon: &Lexicon) -> TextQuery {
    let capitals_tell = text.bytes().any(|byte| byte.is_ascii_lowercase()) || words(text).nth(1).is_none();
    let mut reader = Reader { text, lexicon, capitals_tell, query: TextQuery::default(), asked: Vec::new() };
    let mut end = text.len();
    if let Some(full) = reader.read() {
        end = full;
        text[full..].trim().clone_into(&mut reader.query.dropped);
    }
    let unsearched = if reader.query.is_empty() { text.trim().into() } else { reader.unsearched(end) };
    TextQuery { unsearched, ..reader.query }
}

struct Reader<'a> {
    text: &'a str,
    lexicon: &'a Lexicon<'a>,
    /// Whether capitals say something: not where all of several words are written in them.
    capitals_tell: bool,
    query: TextQuery,
    /// The places of the words that are asked for, in order.
    asked: Vec<Range<usize>>,
}

impl Reader<'_> {
    /// Reads all; where there is no room for a term, gives back where it begins.
    fn read(&mut self) -> Option<usize> {
        let mut start = 0;
        loop {
            let quotes = quotes(self.text, start);
            let end = quotes.as_ref().map_or(self.text.len(), |quotes| quotes.opening.start);
            let full = self.words(start..end);
            let Some(Quotes { opening, closing }) = quotes.filter(|_| full.is_none()) else { return full };
            let end = closing.as_ref().map_or(self.text.len(), |closing| closing.start);
            let (places, words): (Vec<_>, Vec<_>) = self.folded(opening.end..end).into_iter().unzip();
            if !words.is_empty() {
                let row = Row::new(words, closing.is_none(), Origin::Typed);
                if self.push(row).is_none() {
                    return Some(opening.start);
                }
                self.asked.extend(places);
            }
            start = closing?.end;
        }
    }

    fn folded(&self, piece: Range<usize>) -> Vec<Word> {
        let place = |place: Range<usize>| piece.start + place.start..piece.start + place.end;
        folded(&self.text[piece.clone()]).map(|(range, word)| (place(range), word)).collect()
    }

    /// Reads words outside of quotation marks.
    fn words(&mut self, piece: Range<usize>) -> Option<usize> {
        let (text, words) = (self.text, self.folded(piece));
        // For each word its term, if it has one.
        let (mut terms, mut compounds) = (Vec::new(), Vec::new());
        for parts in words.chunk_by(|before, after| belong_together(text, before, after)) {
            let mut term = None;
            if !self.is_common(parts) {
                let known = self.query.terms.len();
                let Some(place) = self.push(self.typed(parts)) else {
                    return parts.first().map(|(place, _)| place.start);
                };
                self.asked.extend(parts.iter().map(|(place, _)| place.clone()));
                if let ([(_, word)], true) = (parts, place == known) {
                    let mut forms = Vec::new();
                    self.lexicon.forms(word, &mut forms);
                    for row in &forms {
                        self.add(place, row);
                    }
                    let parts = self.lexicon.parts(word);
                    compounds.extend(parts.map(|(first, second)| (place, first.to_owned(), second.to_owned())));
                }
                term = Some(place);
            }
            terms.extend(parts.iter().map(|_| term));
        }
        self.expand(&words, &terms);
        for (place, first, second) in compounds {
            self.take_apart(place, [first, second]);
        }
        None
    }

    /// Whether it is a word that says nothing by itself, and no acronym.
    fn is_common(&self, parts: &[Word]) -> bool {
        let [(place, word)] = parts else { return false };
        !self.is_acronym(place) && self.lexicon.is_common(word)
    }

    /// Whether a few capitals stand for a name: `WHO` beside other words.
    fn is_acronym(&self, place: &Range<usize>) -> bool {
        let is_short = (2..=LONGEST_ACRONYM).contains(&place.len());
        self.capitals_tell && is_short && self.text[place.clone()].bytes().all(|byte| byte.is_ascii_uppercase())
    }

    /// What was typed: a number or an acronym stands as a whole, a word may go on.
    fn typed(&self, parts: &[Word]) -> Row {
        let words: Vec<String> = parts.iter().map(|(_, word)| word.clone()).collect();
        let open = parts.last().is_some_and(|(place, word)| !is_number(word) && !self.is_acronym(place));
        Row::new(words, open, Origin::Typed)
    }

    /// Looks for the two words of a compound as if they had been typed: they have to stand in a record both, or it has
    /// what else is looked for.
    fn take_apart(&mut self, term: usize, words: [String; 2]) {
        let written = words.join(" ");
        let [first, second] =
            words.map(|word| Row { written: written.clone(), ..Row::new(vec![word], true, Origin::Form) });
        if self.query.terms.len() < MAX_TERMS {
            self.query.terms.extend(self.query.terms.get(term).cloned());
            self.add(self.query.terms.len() - 1, &second);
            self.add(term, &first);
        }
    }

    /// Adds what the lexicon knows of words that stand together. It is added to each of them: then it is enough for all
    /// of them at once. Of what makes one term, all or nothing is meant.
    fn expand(&mut self, words: &[Word], terms: &[Option<usize>]) {
        let plain: Vec<&str> = words.iter().map(|(_, word)| word.as_str()).collect();
        let lexicon = self.lexicon;
        let mut add = |places: Range<usize>, row: &Row| {
            terms.get(places).unwrap_or_default().iter().flatten().for_each(|term| self.add(*term, row));
        };
        for (place, pair) in plain.array_windows().enumerate() {
            lexicon.joined(*pair).iter().for_each(|row| add(place..place + 2, row));
        }
        let cuts = |at: usize| at > 0 && at < terms.len() && terms[at].is_some() && terms[at] == terms[at - 1];
        lexicon.names(&plain, |places, row| {
            if !cuts(places.start) && !cuts(places.end) {
                add(places, &row);
            }
        });
        self.name_acronyms();
    }

    /// A word that says nothing by itself, in capitals, is the name that the lexicon has for it, and only that.
    fn name_acronyms(&mut self) {
        for Term { rows } in &mut self.query.terms {
            let is_common =
                matches!(rows.as_slice(), [Row { words, .. }, _, ..] if self.lexicon.is_common(&words.concat()));
            if is_common && rows.iter().any(|row| row.origin == Origin::Name) {
                rows.retain(|row| row.origin == Origin::Name);
            }
        }
    }

    /// Looks for something else in place of a term, too.
    fn add(&mut self, term: usize, row: &Row) {
        if let Some(Term { rows }) = self.query.terms.get_mut(term)
            && !rows.iter().any(|known| known.covers(row))
        {
            rows.push(row.clone());
        }
    }

    /// Adds a term unless it is there already, and gives back its place, if there is room for it.
    fn push(&mut self, row: Row) -> Option<usize> {
        let terms = &mut self.query.terms;
        let known = terms.iter().position(|term| term.rows.first() == Some(&row));
        if known.is_none() && terms.len() < MAX_TERMS {
            terms.push(Term { rows: vec![row] });
            return Some(terms.len() - 1);
        }
        known
    }

    /// What stands between blanks and asks for nothing, up to where the text was read, and what comes after.
    fn unsearched(&self, end: usize) -> String {
        let (read, rest) = self.text.split_at(end);
        let (mut parts, mut start) = (String::new(), 0);
        for part in read.split(' ') {
            let place = start..start + part.len();
            start = place.end + 1;
            let asks = self.asked.iter().any(|word| word.start < place.end && place.start < word.end);
            // An empty part holds quotation marks alone, too.
            if !asks && !part.chars().all(is_quote) {
                parts.push_str(part);
                parts.push(' ');
            }
        }
        parts.push_str(rest);
        parts.trim().into()
    }
}

/// Whether two words make a compound, a number or a symbol: `UN-Women`, `5.2`, `A/HRC/31/35`, `64(f)`.
fn belong_together(text: &str, (before, number): &Word, (after, next): &Word) -> bool {
    let is_code = |place: &Range<usize>| text[place.clone()].bytes().all(|byte| byte.is_ascii_uppercase());
    match &text[before.end..after.start] {
        "-" => !is_number(number) && !is_number(next),
        "/" | "." | "(" => is_number(number) || is_number(next) || is_code(before) && is_code(after),
        _ => false,
    }
}

/// The longest name that is known by its capitals.
const LONGEST_ACRONYM: usize = 5;

/// Quotation marks around a phrase, of which the second may be missing.
struct Quotes {
    opening: Range<usize>,
    closing: Option<Range<usize>>,
}

/// The next quotation marks from a place on. Two apostrophes are some if one stands before a word and one behind one,
/// and no others come before.
fn quotes(text: &str, from: usize) -> Option<Quotes> {
    let mark = |from: usize, to: usize, fits: &dyn Fn(usize, char) -> bool| {
        let at = text[from..to].char_indices().map(|(at, c)| (from + at, c)).find(|&(at, c)| fits(at, c));
        at.map(|(at, c)| at..at + c.len_utf8())
    };
    let is_letter = |c: char| is_wordy(c) || is_mark(c);
    let after_word = |at: usize| text[..at].chars().next_back().is_some_and(is_letter);
    let before_word = |at: usize| text[at..].chars().nth(1).is_some_and(is_letter);
    let double = mark(from, text.len(), &|_, c| is_double(c));
    let end = double.as_ref().map_or(text.len(), |double| double.start);
    let single = mark(from, end, &|at, c| is_apostrophe(c) && before_word(at) && !after_word(at));
    if let Some(opening) = single
        && let Some(closing) = mark(opening.end, end, &|at, c| is_apostrophe(c) && after_word(at) && !before_word(at))
    {
        return Some(Quotes { opening, closing: Some(closing) });
    }
    let opening = double?;
    Some(Quotes { closing: mark(opening.end, text.len(), &|_, c| is_double(c)), opening })
}

const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | '‚' | '‛' | '＇')
}

const fn is_double(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '〝' | '〞' | '「' | '」' | '『' | '』' | '＂')
}

const fn is_quote(c: char) -> bool {
    is_apostrophe(c) || is_double(c)
}

#[cfg(test)]
mod tests;
