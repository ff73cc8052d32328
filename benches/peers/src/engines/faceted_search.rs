//! The engine of the explorer.

use allocation_counter::measure;
use benches::{
    engine,
    synthetic::{Record, VALUES},
};
use faceted_search::{FacetIndex, FacetIndexBuilder, TextIndex, TextIndexBuilder};

use super::{Built, Index};
use crate::{
    failure::Failure,
    question::{Answer, Question, Sought},
};

struct Indexes<'a> {
    records: &'a [Record],
    facets: FacetIndex,
    texts: TextIndex,
}

#[expect(clippy::unnecessary_wraps, reason = "as all engines are built")]
pub fn build(records: &[Record]) -> Built<'_> {
    let (facets, texts) = indexes(records);
    Ok(Box::new(Indexes { records, facets, texts }))
}

fn indexes(records: &[Record]) -> (FacetIndex, TextIndex) {
    let mut facets = FacetIndexBuilder::new(VALUES);
    let mut texts = TextIndexBuilder::default();
    for record in records {
        facets.record(|facet| record.values[facet].iter().copied());
        texts.field(&record.text);
        texts.end_record();
    }
    (facets.build(), texts.build())
}

impl Index for Indexes<'_> {
    fn ask(&self, question: &Question) -> Result<Answer, Failure> {
        let text = match &question.sought {
            Sought::Nothing => String::new(),
            // Beginnings of words are found, too, but no word of the records is the beginning of another.
            Sought::Word(word) | Sought::Start(word) => word.clone(),
            Sought::Phrase(first, second) => format!("\"{first} {second}\""),
        };
        let found = engine::ask(&self.facets, Some(&self.texts), &engine::choices(question.wanted), &text);
        let counts = [0, 1, 2, 3, 4].map(|facet| found.counts(facet).iter().copied().map(u64::from).collect());
        Ok(Answer { total: found.total() as u64, counts })
    }

    fn bytes(&self) -> Result<Option<u64>, Failure> {
        let mut again = None;
        let info = measure(|| again = Some(indexes(self.records)));
        Ok(u64::try_from(info.bytes_current).ok())
    }
}
