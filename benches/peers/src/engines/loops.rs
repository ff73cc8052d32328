//! Plain loops over the records, which define the correct answers.

use benches::synthetic::Record;

use super::{Built, Index};
use crate::{
    failure::Failure,
    question::{Answer, Question, Sought},
};

struct Loops<'a>(&'a [Record]);

#[expect(clippy::unnecessary_wraps, reason = "as all engines are built")]
pub fn build(records: &[Record]) -> Built<'_> {
    Ok(Box::new(Loops(records)))
}

impl Index for Loops<'_> {
    fn ask(&self, question: &Question) -> Result<Answer, Failure> {
        let mut answer = Answer::default();
        for record in self.0.iter().filter(|record| holds(&record.text, &question.sought)) {
            let mut missed = question
                .limited()
                .filter(|&facet| !record.values[facet].iter().any(|has| question.wanted[facet].contains(has)));
            match (missed.next(), missed.next()) {
                (None, _) => {
                    answer.total += 1;
                    for facet in 0..record.values.len() {
                        add(&mut answer, record, facet);
                    }
                }
                // Without the choice in this facet, the record would match.
                (Some(facet), None) => add(&mut answer, record, facet),
                (Some(_), Some(_)) => {}
            }
        }
        Ok(answer)
    }

    fn bytes(&self) -> Result<Option<u64>, Failure> {
        Ok(None)
    }
}

fn add(answer: &mut Answer, record: &Record, facet: usize) {
    for &value in &record.values[facet] {
        answer.counts[facet][usize::from(value)] += 1;
    }
}

fn holds(text: &str, sought: &Sought) -> bool {
    let mut words = text.split(' ');
    match sought {
        Sought::Nothing => true,
        Sought::Word(sought) => words.any(|word| word == sought),
        Sought::Start(sought) => words.any(|word| word.starts_with(sought.as_str())),
        Sought::Phrase(first, second) => {
            words.clone().zip(words.skip(1)).any(|(one, next)| one == first && next == second)
        }
    }
}
