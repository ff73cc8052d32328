//! A text query as a reader types it: words and "quoted phrases", all of which must be found.
//!
//! Parsing belongs to `read`, finding the records to `index`.

use super::lexicon::Lexicon;
use super::read;

/// How many words and phrases a query may have. A link can contain any text, so the work must be bounded.
pub const MAX_TERMS: usize = 32;

/// A query, read and folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextQuery {
    pub(super) terms: Vec<Term>,
    pub(super) unsearched: String,
    pub(super) dropped: String,
}

/// Alternatives of which one must be found. The first was typed, unless it only stands for the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    pub(super) rows: Vec<Row>,
}

/// One or more words in sequence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The words, folded, separated by spaces.
    pub(super) words: String,
    /// Whether the last word may be the beginning of a longer one.
    pub(super) open: bool,
    pub(super) origin: Origin,
    /// The words as readers see them.
    pub(super) written: String,
}

/// Why something is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The reader typed it.
    Typed,
    /// It is another form or spelling of what the reader typed.
    Form,
    /// What the reader typed is another name for it.
    Name,
}

/// What is looked for in addition to the words that were typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion {
    /// The words: as the lexicon writes them if the origin is a name, otherwise folded.
    pub words: String,
    /// Why they are looked for.
    pub origin: Origin,
}

impl TextQuery {
    /// Reads a query. Quotation marks may be straight, curly or angular; an unclosed quotation extends to the end.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self::read(text, &Lexicon::default())
    }

    /// Reads a query with a lexicon.
    ///
    /// ```
    /// use faceted_search::{Lexicon, Tables, TextIndex, TextQuery, families};
    ///
    /// let texts = "Recruiting domestic workers from 1,000 agencies";
    /// let families = families(texts, |word| word.trim_end_matches("ing").to_owned());
    /// let names = "maid;nanny=domestic work*";
    /// let (endings, plurals, common) = ("s ing ment", "=s;y=ies", "how many");
    /// let (signs, spellings) = ("%= per cent ", "labor=labour");
    /// let families = &families;
    /// let lexicon = Lexicon::new(texts, Tables { families, endings, plurals, common, signs, spellings, names });
    ///
    /// let index = TextIndex::build([[texts]]);
    /// let finds = |query| index.search(&TextQuery::read(query, &lexicon)).contains(0);
    /// assert!(finds("how many maids") && finds("recruitment") && finds("1000 agencies"));
    /// assert!(!finds("recruiters"));
    /// ```
    #[must_use]
    pub fn read(text: &str, lexicon: &Lexicon) -> Self {
        read::query(text, lexicon)
    }

    /// The number of words and phrases that must be found.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.terms.len()
    }

    /// Whether nothing must be found, so that every record matches.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The end of the text that was not read because of [`MAX_TERMS`], as it was typed.
    #[must_use]
    pub fn dropped(&self) -> Option<&str> {
        (!self.dropped.is_empty()).then_some(self.dropped.as_str())
    }

    /// The parts of the text that are not searched for, as they were typed: parts between spaces without a word or with
    /// only words that carry no meaning by themselves, and everything beyond [`MAX_TERMS`]. Quotation marks only
    /// determine how to read the words between them, so they are included only if the query has no words.
    #[must_use]
    pub fn unsearched(&self) -> &str {
        &self.unsearched
    }

    /// What is looked for in addition to the words typed, whether a collection contains it or not; for what a
    /// collection contains, see [`TextIndex::expansions`](super::TextIndex::expansions). A form that begins with the
    /// word typed is not included.
    #[must_use]
    pub fn expansions(&self) -> Vec<Expansion> {
        self.further().map(Row::expansion).collect()
    }

    /// The rows that were not typed, without longer forms of a word that was.
    pub(super) fn further(&self) -> impl Iterator<Item = &Row> {
        self.terms.iter().flat_map(|term| {
            let is_longer = |row: &Row| term.rows.first().is_some_and(|first| row.words.starts_with(&first.words));
            let is_told = move |(place, row): &(usize, &Row)| match row.origin {
                Origin::Typed => false,
                Origin::Form => *place == 0 || !is_longer(row),
                Origin::Name => true,
            };
            term.rows.iter().enumerate().filter(is_told).map(|(_, row)| row)
        })
    }

    pub(super) fn terms(&self) -> &[Term] {
        &self.terms
    }
}

impl Row {
    /// Another form of what was typed.
    pub(super) fn form(word: String, open: bool) -> Self {
        Self { written: word.clone(), words: word, open, origin: Origin::Form }
    }

    /// Whether this row finds everything that another row finds.
    pub(super) fn covers(&self, other: &Self) -> bool {
        if self.open && !other.words.contains(' ') {
            other.words.starts_with(&self.words)
        } else {
            self.words == other.words && self.open >= other.open
        }
    }

    pub(super) fn expansion(&self) -> Expansion {
        Expansion { words: self.written.clone(), origin: self.origin }
    }
}
