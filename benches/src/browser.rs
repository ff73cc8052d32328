//! The interface of the engine and the records for JavaScript: only what the comparison in `browser/` calls.

#![allow(missing_docs, reason = "wasm-bindgen writes functions without")]

use faceted_search::{FacetIndex, TextIndex};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{
    engine::{self, Column},
    synthetic::{FACETS, Generator, Record, word},
};

/// Generates the records that every library gets.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Source {
    generator: Generator,
}

#[wasm_bindgen]
impl Source {
    /// A source at its first record.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The next records, as JSON.
    pub fn next(&mut self, count: usize) -> String {
        let records: Vec<String> = self.generator.by_ref().take(count).map(|record| json(&record)).collect();
        ["[", &records.join(","), "]"].concat()
    }
}

/// The word with this rank in frequency; rank 0 is the most frequent.
#[wasm_bindgen]
#[must_use]
pub fn word_of_rank(rank: usize) -> String {
    word(rank)
}

/// An index over the facets of the records and one over their texts.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Engine {
    columns: Vec<Column>,
    facets: Option<FacetIndex>,
    texts: Option<TextIndex>,
}

#[wasm_bindgen]
impl Engine {
    /// An engine without records.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the values of the next facet: those of all records, and for each record where its values end.
    pub fn column(&mut self, values: Vec<u16>, ends: Vec<u32>) {
        self.columns.push(Column { values, ends });
    }

    /// Indexes the columns taken so far.
    pub fn index_facets(&mut self, records: usize) {
        if let Ok(columns) = std::mem::take(&mut self.columns).try_into() {
            self.facets = Some(engine::facets(records, &columns));
        }
    }

    /// Indexes texts, one on each line.
    #[allow(clippy::needless_pass_by_value, reason = "the copy that came from JavaScript ends here")]
    pub fn index_texts(&mut self, texts: String) {
        self.texts = Some(engine::texts(texts.lines()));
    }

    /// How many records match, followed by the count of every value of every facet. The wanted values of all facets are
    /// in one list; `ends` contains where those of each facet end.
    #[must_use]
    pub fn ask(&self, wanted: &[u16], ends: &[usize], text: &str) -> Vec<u32> {
        let Some(facets) = &self.facets else { return Vec::new() };
        let mut choices = [&wanted[..0]; 5];
        let mut start = 0;
        for (choice, &end) in choices.iter_mut().zip(ends) {
            *choice = &wanted[start..end];
            start = end;
        }
        let answer = engine::ask(facets, self.texts.as_ref(), &engine::choices(choices), text);
        let total = u32::try_from(answer.total()).unwrap_or(u32::MAX);
        [total].into_iter().chain((0..FACETS.len()).flat_map(|facet| answer.counts(facet)).copied()).collect()
    }
}

/// A record as an object with a list for each facet.
fn json(record: &Record) -> String {
    let facets = FACETS.iter().zip(&record.values).map(|(name, values)| {
        let values: Vec<String> = values.iter().map(u16::to_string).collect();
        format!("\"{name}\":[{}]", values.join(","))
    });
    format!("{{{},\"text\":\"{}\"}}", facets.collect::<Vec<_>>().join(","), record.text)
}
