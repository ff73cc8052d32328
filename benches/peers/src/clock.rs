//! Measures median times; the engines take turns.
//!
//! The times are CPU times of all threads of the program, since a busy machine interrupts a call that takes a second
//! far more often than one that takes a millisecond.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use benches::synthetic::Record;
use cpu_time::ProcessTime;

use crate::{
    engines::{Engine, Index},
    failure::Failure,
    question::Question,
};

/// How long an index is asked repeatedly in its turn.
const BATCH: Duration = Duration::from_millis(5);
/// No further round begins after this time, if there were enough rounds.
const ASKING: Duration = Duration::from_secs(5);
const BUILDING: Duration = Duration::from_secs(15);
const FEWEST: usize = 5;
const MOST: usize = 101;

/// The median time, in milliseconds, that each index takes to answer a question.
pub fn ask(indexes: &[Box<dyn Index + '_>], question: &Question) -> Result<Vec<f64>, Failure> {
    let mut batches = Vec::new();
    for index in indexes {
        index.ask(question)?;
        let once = timed(|| index.ask(question))?;
        batches.push((BATCH.as_nanos() / once.as_nanos().max(1)).clamp(1, 2_000));
    }
    rounds(indexes.len(), ASKING, |place| {
        let index = &indexes[place];
        // The first call is not measured: the engine before has filled the caches with its own memory.
        index.ask(question)?;
        let times = (0..batches[place]).map(|_| timed(|| index.ask(question)));
        Ok(median(times.collect::<Result<_, _>>()?))
    })
}

/// The median time, in milliseconds, that each engine takes to index the records.
pub fn build(engines: &[Engine], records: &[Record]) -> Result<Vec<f64>, Failure> {
    rounds(engines.len(), BUILDING, |place| timed(|| (engines[place].build)(records)))
}

/// The median time for each of `count` participants, over rounds in which each takes its turn.
fn rounds(
    count: usize,
    limit: Duration,
    mut turn: impl FnMut(usize) -> Result<Duration, Failure>,
) -> Result<Vec<f64>, Failure> {
    let start = Instant::now();
    let mut times = vec![Vec::new(); count];
    for round in 0..MOST {
        if round >= FEWEST && start.elapsed() > limit {
            break;
        }
        for (place, times) in times.iter_mut().enumerate() {
            times.push(turn(place)?);
        }
    }
    Ok(times.into_iter().map(|times| median(times).as_secs_f64() * 1_000.0).collect())
}

/// How long a call takes, without the time for dropping its result.
fn timed<T>(call: impl FnOnce() -> Result<T, Failure>) -> Result<Duration, Failure> {
    let start = ProcessTime::now();
    let made = black_box(call()?);
    let time = start.elapsed();
    drop(made);
    Ok(time)
}

/// The median; the upper one of an even number of times.
fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
