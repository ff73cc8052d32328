//! Other names for what the texts say: acronyms, everyday words, and names with a number.

use std::ops::Range;

use super::Lexicon;
use crate::text::query::{Origin, Row};
use crate::text::words::{compared, is_number};

/// Another name for something.
#[derive(Clone, Debug)]
pub(super) struct Name<'a> {
    /// Its words, folded, with single blanks between them; a number sign stands for any number.
    words: String,
    /// What it stands for, as in [`Tables::names`](super::Tables::names).
    targets: &'a str,
}

impl<'a> Name<'a> {
    /// The names of a line, each with what the line says that it stands for.
    pub(super) fn all_in(line: &'a str) -> impl Iterator<Item = Self> {
        let (names, targets) = line.split_once('=').unwrap_or((line, line));
        names.split(';').filter(|name| !name.is_empty()).map(move |name| {
            let words = if name.ends_with('#') { name.into() } else { compared(name) };
            Self { words, targets }
        })
    }
}

impl Lexicon<'_> {
    /// Whether words are those of a name, or forms of them.
    fn is_called(&self, name: &Name, words: &[&str]) -> bool {
        let mut parts = name.words.split(' ');
        let is_next = |word: &&str| {
            parts.next().is_some_and(|part| if part == "#" { is_number(word) } else { self.is_form(word, part) })
        };
        words.iter().all(is_next) && parts.next().is_none()
    }

    /// Whether letters stand for something, alone or before a number.
    pub(in crate::text) fn is_name(&self, letters: &str) -> bool {
        self.names.iter().any(|name| self.is_called(name, &[letters]) || self.is_called(name, &[letters, "0"]))
    }

    /// The other names among words: from which to before which word, and all that they stand for.
    pub(in crate::text) fn names(&self, words: &[&str]) -> Vec<(Range<usize>, Vec<Row>)> {
        let mut found = Vec::new();
        for name in &self.names {
            for (start, typed) in words.windows(name.words.split(' ').count()).enumerate() {
                if self.is_called(name, typed) {
                    found.push((start..start + typed.len(), self.rows(typed, name.targets)));
                }
            }
        }
        found
    }

    /// What words stand for, which may be how the texts write them, too.
    fn rows(&self, typed: &[&str], targets: &str) -> Vec<Row> {
        let mut rows = Vec::new();
        for target in targets.split(';') {
            let plain = target.trim_end_matches(['*', '#']);
            let number = typed.last().filter(|_| target.ends_with('#')).copied().unwrap_or_default();
            let written = [plain, number].concat();
            let words = compared(&written);
            let origin = if words == typed.join(" ") { Origin::Typed } else { Origin::Name };
            let open = target.ends_with('*');
            let is_one = !open && origin == Origin::Name && !words.contains(' ');
            let forms = if is_one { self.relatives(&words) } else { Vec::new() };
            rows.push(Row { words, open, origin, written });
            rows.extend(forms.into_iter().map(|form| Row { written: form.clone(), words: form, open, origin }));
        }
        rows
    }
}
