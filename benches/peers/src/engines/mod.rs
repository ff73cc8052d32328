//! The engines that are compared, each used as its documentation advises for records that all lie in memory.

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

    /// Bytes that the index holds, if that can be told.
    fn bytes(&self) -> Result<Option<u64>, Failure>;
}

/// The answer of an engine that is asked once for the facets that limit nothing, and once for each that does. `count`
/// counts the values of some facets under all choices but those of one facet, and returns how many records are left.
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

/// An index that was built, unless the engine refused.
pub type Built<'a> = Result<Box<dyn Index + 'a>, Failure>;

/// An engine that takes part in the comparison.
#[derive(Clone, Copy, Debug)]
pub struct Engine {
    /// Its name in the table.
    pub name: &'static str,
    /// Makes an index over these records.
    pub build: fn(&[Record]) -> Built<'_>,
}

/// All of them: plain loops first, whose answers all others must give, then ours.
pub const ENGINES: [Engine; 4] = [
    Engine { name: "plain loops", build: loops::build },
    Engine { name: "faceted-search", build: faceted_search::build },
    Engine { name: "tantivy", build: tantivy::build },
    Engine { name: "SQLite FTS5", build: sqlite::build },
];
