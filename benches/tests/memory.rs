//! The memory of the indexes, counted exactly: how much they keep per record, and that building them frees the rest.

use allocation_counter::{AllocationInfo, measure};
use benches::{
    engine::{self, Column},
    synthetic::Generator,
};

const RECORDS: usize = 52_000;

/// The document that contains the figures.
const TOLD: &str = include_str!("../../docs/PERFORMANCE.md");

/// The bytes that remain allocated per record, rounded up.
fn kept(info: &AllocationInfo) -> usize {
    usize::try_from(info.bytes_current).unwrap_or(usize::MAX).div_ceil(RECORDS)
}

#[test]
fn the_memory_per_record_is_the_documented_one() {
    let mut columns: [Column; 5] = Default::default();
    let mut texts = Vec::new();
    for record in Generator::default().take(RECORDS) {
        for (column, values) in columns.iter_mut().zip(&record.values) {
            column.values.extend(values);
            column.ends.push(u32::try_from(column.values.len()).unwrap_or(u32::MAX));
        }
        texts.push(record.text);
    }
    let mut index = None;
    let facets = measure(|| index = Some(engine::facets(RECORDS, &columns)));
    let mut text_index = None;
    let text = measure(|| text_index = Some(engine::texts(texts.iter().map(String::as_str))));
    let told = format!("{} bytes a record for the facets, {} for the text", kept(&facets), kept(&text));
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words(TOLD).contains(&told), "docs/PERFORMANCE.md does not say: {told}");
}
