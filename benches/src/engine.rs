//! The engine over generated records, used as in a page of the explorer.

use faceted_search::{
    Choice, FacetIndex, FacetIndexBuilder, FacetResult, FixedBitSet, TextIndex, TextIndexBuilder, TextQuery,
};

use crate::synthetic::VALUES;

/// A facet as flat columns: the values of all records, and for each record where its values end.
#[derive(Clone, Debug, Default)]
pub struct Column {
    /// The values, record by record.
    pub values: Vec<u16>,
    /// For each record, where its values end.
    pub ends: Vec<u32>,
}

/// Indexes the facets of the records.
#[must_use]
pub fn facets(records: usize, columns: &[Column; 5]) -> FacetIndex {
    let mut builder = FacetIndexBuilder::new(VALUES);
    let mut starts = [0; 5];
    for record in 0..records {
        builder.record(|facet| {
            let column = &columns[facet];
            let start = starts[facet];
            let end = column.ends.get(record).map_or(start, |&end| end as usize);
            starts[facet] = end;
            column.values[start..end].iter().copied()
        });
    }
    builder.build()
}

/// Indexes the texts of the records, one field each.
pub fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> TextIndex {
    let mut builder = TextIndexBuilder::default();
    for text in texts {
        builder.field(text);
        builder.end_record();
    }
    builder.build()
}

/// The choices of a question: the wanted values of each facet, of which a record needs one.
#[must_use]
pub fn choices(wanted: [&[u16]; 5]) -> Vec<Choice> {
    wanted.iter().map(|any| Choice { any: any.to_vec(), not: Vec::new(), all: false }).collect()
}

/// Asks both indexes as a collection of the explorer does.
#[must_use]
pub fn ask(facets: &FacetIndex, texts: Option<&TextIndex>, choices: &[Choice], text: &str) -> FacetResult {
    let query = TextQuery::parse(text);
    let found: Option<FixedBitSet> = texts.filter(|_| !query.is_empty()).map(|texts| texts.search(&query));
    facets.answer(choices, found.as_ref())
}
