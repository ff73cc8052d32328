//! The engines that are compared, each used as its documentation recommends for records that are all in memory.

mod faceted_search;
mod loops;
mod sqlite;
mod tantivy;

use benches::synthetic::Record;

use crate::{
    failure::Failure,
    question::{Answer, Question},
};

/// An index over the records, ready to be asked.
pub trait Index {
    /// Answers a question.
    fn ask(&self, question: &Question) -> Result<Answer, Failure>;

    /// The size of the index in bytes, if it is known.
    fn bytes(&self) -> Result<Option<u64>, Failure>;
}

/// The answer of an engine that needs one query for the facets without a choice, and one for each facet with a choice.
/// `count` counts the values of some facets under all choices except those in one facet, and returns how many records
/// match.
fn facet_by_facet(
    question: &Question,
    mut count: impl FnMut(Option<usize>, &[usize], &mut Answer) -> Result<u64, Failure>,
) -> Result<Answer, Failure> {
    let mut answer = Answer::default();
    let open: Vec<_> = question.open().collect();
    answer.total = count(None, &open, &mut answer)?;
    for facet in question.limited() {
        count(Some(facet), &[facet], &mut answer)?;
    }
    Ok(answer)
}

/// An index, or the error with which the engine failed to build it.
pub type Built<'a> = Result<Box<dyn Index + 'a>, Failure>;

/// An engine that takes part in the comparison.
#[derive(Clone, Copy, Debug)]
pub struct Engine {
    /// Its name in the table.
    pub name: &'static str,
    /// Builds an index over these records.
    pub build: fn(&[Record]) -> Built<'_>,
}

/// All engines: first plain loops, whose answers all others must match, then ours.
pub const ENGINES: [Engine; 4] = [
    Engine { name: "plain loops", build: loops::build },
    Engine { name: "faceted-search", build: faceted_search::build },
    Engine { name: "tantivy", build: tantivy::build },
    Engine { name: "SQLite FTS5", build: sqlite::build },
];
