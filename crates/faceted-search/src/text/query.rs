//! A text query as a person types it: words and "quoted phrases", all of which must be found.
//!
//! Reading it belongs to `read`, what it finds to `index`.

use super::lexicon::Lexicon;
use super::read;

/// How many words and phrases a query may have. A link can hold any text; the work for it stays bounded.
pub const MAX_TERMS: usize = 32;

/// A query, read and folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextQuery {
    pub(super) terms: Vec<Term>,
    pub(super) unsearched: String,
    pub(super) dropped: String,
}

/// One thing that must be found: any of these, of which the first was typed unless it only stands for the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    pub(super) rows: Vec<Row>,
}

/// Words in a row, never none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The words, folded, with a blank between.
    pub(super) words: String,
    /// Whether the last one may be the start of a word.
    pub(super) open: bool,
    pub(super) origin: Origin,
    /// How they are told to people.
    pub(super) written: String,
}

/// Why something is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It was typed.
    Typed,
    /// It is another form or spelling of what was typed.
    Form,
    /// What was typed is another name for it.
    Name,
}

/// What is looked for beside the words that were typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion {
    /// The words, as a lexicon writes them if it is another name, else folded.
    pub words: String,
    /// Why they are looked for.
    pub origin: Origin,
}

impl TextQuery {
    /// Reads a query. Quotes may be straight, curly or angular; one that is not closed reaches to the end.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self::read(text, &Lexicon::default())
    }

    /// Reads a query with what is known of its words.
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

    /// How many words and phrases it asks for.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.terms.len()
    }

    /// Whether it asks nothing, so that every record passes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The end of the text that went beyond [`MAX_TERMS`] and was not read, as it was typed.
    #[must_use]
    pub fn dropped(&self) -> Option<&str> {
        (!self.dropped.is_empty()).then_some(self.dropped.as_str())
    }

    /// The parts of the text that ask for nothing, as they were typed: what stands between blanks and holds no word or
    /// only words that say nothing by themselves, and what went beyond [`MAX_TERMS`]. Quotation marks say how to read
    /// the words between them, so they count only in a query that has no words.
    #[must_use]
    pub fn unsearched(&self) -> &str {
        &self.unsearched
    }

    /// What is looked for beside the words typed, whether a collection holds it or not: for what one does hold, ask
    /// [`TextIndex::expansions`](super::TextIndex::expansions). A form that begins with the word typed is not
    /// among it.
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
    /// A form of what was typed.
    pub(super) fn form(word: String, open: bool) -> Self {
        Self { written: word.clone(), words: word, open, origin: Origin::Form }
    }

    /// Whether this finds whatever another row does.
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
