//! The questions for every engine, and the form of their answers.

use benches::synthetic::{FACETS, VALUES, word};

/// What a text must contain.
#[derive(Clone, Debug)]
pub enum Sought {
    /// Nothing in particular.
    Nothing,
    /// A whole word.
    Word(String),
    /// A word that begins like this.
    Start(String),
    /// Two consecutive words.
    Phrase(String, String),
}

/// A question: wanted values for each facet, of which a record needs one, and a text.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its name in the table.
    pub name: &'static str,
    /// The wanted values by facet; none means no choice.
    pub wanted: [&'static [u16]; 5],
    /// What the text must contain.
    pub sought: Sought,
}

impl Question {
    /// The facets with wanted values.
    pub fn limited(&self) -> impl Iterator<Item = usize> {
        (0..FACETS.len()).filter(|&facet| !self.wanted[facet].is_empty())
    }

    /// The facets without wanted values.
    pub fn open(&self) -> impl Iterator<Item = usize> {
        (0..FACETS.len()).filter(|&facet| self.wanted[facet].is_empty())
    }
}

/// The questions of the comparison in the browser, and one with a phrase.
#[must_use]
pub fn questions() -> Vec<Question> {
    const NONE: [&[u16]; 5] = [&[]; 5];
    const TWO: [&[u16]; 5] = [&[1], &[], &[2, 5], &[], &[]];
    const ONE_MORE: [&[u16]; 5] = [&[1], &[], &[2, 5, 7], &[], &[]];
    let start = word(20).chars().take(2).collect();
    [
        ("recount", TWO, Sought::Nothing),
        ("toggle", ONE_MORE, Sought::Nothing),
        ("text", NONE, Sought::Word(word(20))),
        ("text and facets", TWO, Sought::Word(word(20))),
        ("keystroke", NONE, Sought::Start(start)),
        ("phrase", NONE, Sought::Phrase(word(0), word(1))),
    ]
    .map(|(name, wanted, sought)| Question { name, wanted, sought })
    .into()
}

/// How many records match, and how many would match each value of each facet if it were chosen instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The number of records that match.
    pub total: u64,
    /// The counts by facet and value, under the choices in all other facets.
    pub counts: [Vec<u64>; 5],
}

impl Default for Answer {
    fn default() -> Self {
        Self { total: 0, counts: VALUES.map(|values| vec![0; values]) }
    }
}

impl Answer {
    /// Records the count of a value; a value that the facet does not have is kept, too, and counts as a difference.
    pub fn count(&mut self, facet: usize, value: u16, count: u64) {
        let value = usize::from(value);
        let counts = &mut self.counts[facet];
        counts.resize(counts.len().max(value + 1), 0);
        counts[value] = count;
    }

    /// The first difference from another answer, as "this instead of that".
    #[must_use]
    pub fn difference(&self, right: &Self) -> Option<String> {
        if self.total != right.total {
            return Some(format!("{} records instead of {}", self.total, right.total));
        }
        let facets = FACETS.iter().zip(self.counts.iter().zip(&right.counts));
        facets.into_iter().find_map(|(facet, (mine, right))| {
            let at = |counts: &[u64], value| counts.get(value).copied().unwrap_or(0);
            let value = (0..mine.len().max(right.len())).find(|&value| at(mine, value) != at(right, value))?;
            Some(format!("{} records with {facet} {value} instead of {}", at(mine, value), at(right, value)))
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[track_caller]
    fn case(spoil: impl FnOnce(&mut Answer), expected: Option<&str>) {
        let mut answer = Answer::default();
        spoil(&mut answer);
        assert_eq!(answer.difference(&Answer::default()).as_deref(), expected);
    }

    #[test]
    fn the_first_difference_is_named() {
        case(|_| {}, None);
        case(|answer| answer.total = 2, Some("2 records instead of 0"));
        case(|answer| answer.count(1, 192, 3), Some("3 records with state 192 instead of 0"));
        case(|answer| answer.count(4, 20, 1), Some("1 records with year 20 instead of 0"));
    }
}
