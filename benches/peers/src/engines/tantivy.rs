//! tantivy: values as numbers in the index and in fast fields, counts from aggregations, the index in memory.

use benches::synthetic::{FACETS, Record};
use tantivy::{
    Index as Tantivy, IndexWriter, Searcher, TantivyDocument, Term,
    aggregation::{
        AggContextParams, AggregationCollector, Key,
        agg_req::Aggregations,
        agg_result::{AggregationResult, BucketResult},
    },
    collector::Count,
    directory::RamDirectory,
    query::{AllQuery, BooleanQuery, PhraseQuery, Query, RegexQuery, TermQuery},
    schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
};

use super::{Built, Index, facet_by_facet};
use crate::{
    failure::Failure,
    question::{Answer, Question, Sought},
};

/// For the one indexing thread: enough to keep all records in one segment, which is the fastest to search.
const WRITER_BYTES: usize = 2_000_000_000;

struct Indexed {
    directory: RamDirectory,
    searcher: Searcher,
    facets: [Field; 5],
    text: Field,
}

pub fn build(records: &[Record]) -> Built<'_> {
    let mut schema = Schema::builder();
    let facets = FACETS.map(|name| schema.add_u64_field(name, INDEXED | FAST));
    // Splits at white space, and stores positions for phrases.
    let words = TextFieldIndexing::default()
        .set_tokenizer("whitespace")
        .set_index_option(IndexRecordOption::WithFreqsAndPositions);
    let text = schema.add_text_field("text", TextOptions::default().set_indexing_options(words));
    let directory = RamDirectory::create();
    let index = Tantivy::create(directory.clone(), schema.build(), tantivy::IndexSettings::default())?;
    let mut writer: IndexWriter = index.writer_with_num_threads(1, WRITER_BYTES)?;
    for record in records {
        let mut document = TantivyDocument::default();
        for (&facet, values) in facets.iter().zip(&record.values) {
            for &value in values {
                document.add_u64(facet, value.into());
            }
        }
        document.add_text(text, &record.text);
        writer.add_document(document)?;
    }
    writer.commit()?;
    writer.wait_merging_threads()?;
    Ok(Box::new(Indexed { directory, searcher: index.reader()?.searcher(), facets, text }))
}

impl Index for Indexed {
    fn ask(&self, question: &Question) -> Result<Answer, Failure> {
        facet_by_facet(question, |without, facets, answer| self.count(question, without, facets, answer))
    }

    fn bytes(&self) -> Result<Option<u64>, Failure> {
        Ok(Some(self.directory.total_mem_usage() as u64))
    }
}

impl Indexed {
    /// Counts as [`facet_by_facet`] requires.
    fn count(
        &self,
        question: &Question,
        without: Option<usize>,
        facets: &[usize],
        answer: &mut Answer,
    ) -> Result<u64, Failure> {
        let terms = facets.iter().map(|&facet| {
            let terms = serde_json::json!({ "terms": { "field": FACETS[facet], "size": answer.counts[facet].len() } });
            (FACETS[facet].to_owned(), terms)
        });
        let asked: Aggregations = serde_json::from_value(terms.collect::<serde_json::Map<_, _>>().into())
            .map_err(|error| tantivy::TantivyError::InvalidArgument(error.to_string()))?;
        let collector = AggregationCollector::from_aggs(asked, AggContextParams::default());
        let (total, counted) = self.searcher.search(&*self.query(question, without)?, &(Count, collector))?;
        for (facet, name) in FACETS.iter().enumerate() {
            if let Some(AggregationResult::BucketResult(BucketResult::Terms { buckets, .. })) = counted.0.get(*name) {
                for bucket in buckets {
                    // Unsigned numbers are returned as signed ones if they fit.
                    if let Key::I64(value) = bucket.key
                        && let Ok(value) = u16::try_from(value)
                    {
                        answer.count(facet, value, bucket.doc_count);
                    }
                }
            }
        }
        Ok(total as u64)
    }

    fn query(&self, question: &Question, without: Option<usize>) -> Result<Box<dyn Query>, Failure> {
        let word = |word: &str| Term::from_field_text(self.text, word);
        let mut all: Vec<Box<dyn Query>> = match &question.sought {
            Sought::Nothing => Vec::new(),
            Sought::Word(sought) => vec![Box::new(TermQuery::new(word(sought), IndexRecordOption::Basic))],
            Sought::Start(start) => vec![Box::new(RegexQuery::from_pattern(&format!("{start}.*"), self.text)?)],
            Sought::Phrase(first, second) => vec![Box::new(PhraseQuery::new(vec![word(first), word(second)]))],
        };
        for facet in question.limited().filter(|&facet| Some(facet) != without) {
            let values =
                question.wanted[facet].iter().map(|&value| Term::from_field_u64(self.facets[facet], value.into()));
            all.push(Box::new(BooleanQuery::new_multiterms_query(values.collect())));
        }
        Ok(match all.len() {
            0 => Box::new(AllQuery),
            1 => all.swap_remove(0),
            _ => Box::new(BooleanQuery::intersection(all)),
        })
    }
}
