//! Compares the engine with its alternatives in Rust, with the same generated records and questions.
//!
//! First, every answer is compared with that of plain loops; then the engines take turns at each question, so that a
//! busy moment of the machine affects all of them. Usage: `peers <result.json> [<number of records>]...`

mod clock;
mod engines;
mod failure;
mod question;

use std::{env, fs, iter, process::ExitCode};

use benches::synthetic::{Generator, Record};
use faceted_search::folded;
use serde_json::{Value, json};

use crate::{
    engines::{ENGINES, Engine, Index},
    failure::Failure,
    question::{Question, questions},
};

/// The numbers of records, as in the comparison in the browser.
const SIZES: [usize; 3] = [5_200, 52_000, 250_000];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Failure> {
    let mut arguments = env::args().skip(1);
    let file = arguments.next().ok_or(Failure::Usage)?;
    let sizes: Vec<usize> = arguments.map(|size| size.parse().map_err(|_| Failure::Usage)).collect::<Result<_, _>>()?;
    let mut results = Vec::new();
    for &size in if sizes.is_empty() { &SIZES[..] } else { &sizes } {
        results.push(compare(size)?);
    }
    let versions = [format!("tantivy {}", tantivy_version()), format!("SQLite {}", rusqlite::version())];
    let measured = json!({ "versions": versions, "engines": ENGINES.map(|engine| engine.name), "results": results });
    fs::write(file, measured.to_string())?;
    Ok(())
}

/// Only the version number from "tantivy v0.27.0, …".
fn tantivy_version() -> &'static str {
    tantivy::version_string().split([' ', ',']).nth(1).map_or("", |version| version.trim_start_matches('v'))
}

/// The generated records. Their words are already folded by our engine, so that all tokenizers see the same.
fn records(size: usize) -> Vec<Record> {
    let all = Generator::default().take(size).map(|mut record| {
        record.text = folded(&record.text).map(|(_, word)| word).collect::<Vec<_>>().join(" ");
        record
    });
    all.collect()
}

/// Compares all answers, then measures all times.
fn compare(size: usize) -> Result<Value, Failure> {
    let records = records(size);
    let indexes = ENGINES.iter().map(|engine| (engine.build)(&records)).collect::<Result<Vec<_>, _>>()?;
    let questions = questions();
    for question in &questions {
        agree(size, &indexes, question)?;
    }
    let mut asked = Vec::new();
    for question in &questions {
        let times = clock::ask(&indexes, question)?;
        println!("  {size} records, {}: {}", question.name, told(&ENGINES, &times));
        asked.push((question.name, times));
    }
    let bytes = indexes.iter().map(|index| index.bytes()).collect::<Result<Vec<_>, _>>()?;
    drop(indexes);
    // Plain loops have no index.
    let others = &ENGINES[1..];
    let built = clock::build(others, &records)?;
    println!("  {size} records, index: {}", told(others, &built));
    let built: Vec<_> = iter::once(None).chain(built.into_iter().map(Some)).collect();
    Ok(json!({ "size": size, "ask": asked, "build": built, "bytes": bytes }))
}

/// The times with the names of the engines.
fn told(engines: &[Engine], times: &[f64]) -> String {
    let named = engines.iter().zip(times).map(|(engine, ms)| format!("{} {ms:.3} ms", engine.name));
    named.collect::<Vec<_>>().join(", ")
}

/// Checks that all engines answer a question as the first one does.
fn agree(records: usize, indexes: &[Box<dyn Index + '_>], question: &Question) -> Result<(), Failure> {
    let mut right = None;
    for (engine, index) in ENGINES.iter().zip(indexes) {
        let answer = index.ask(question)?;
        let right = right.get_or_insert_with(|| answer.clone());
        if let Some(difference) = answer.difference(right) {
            return Err(Failure::Differs { engine: engine.name, question: question.name, records, difference });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn all_engines_agree_on_each_question() {
        let records = records(2_000);
        let indexes: Vec<_> = ENGINES.iter().map(|engine| (engine.build)(&records).unwrap()).collect();
        for question in &questions() {
            let found = indexes[0].ask(question).unwrap();
            assert!((1..2_000).contains(&found.total), "{} finds {}", question.name, found.total);
            agree(records.len(), &indexes, question).map_err(|failure| failure.to_string()).unwrap();
        }
    }

    #[test]
    fn a_difference_stops_with_one_sentence() {
        let (all, fewer) = (records(2_000), records(1_000));
        let indexes = [(ENGINES[0].build)(&all).unwrap(), (ENGINES[1].build)(&fewer).unwrap()];
        let failure = agree(2_000, &indexes, &questions()[0]).unwrap_err().to_string();
        let expected = "faceted-search answers \"recount\" over 2000 records otherwise than plain loops: ";
        assert!(failure.starts_with(expected), "{failure}");
        assert!(failure.ends_with('.'), "{failure}");
    }
}
