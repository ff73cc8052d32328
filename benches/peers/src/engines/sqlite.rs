//! `SQLite`: a table with a column for each facet with one value, a table for each facet with several, and FTS5 over
//! the texts, which stores only the index of the words; all in memory.

use std::iter;

use benches::synthetic::{FACETS, Record};
use rusqlite::{Connection, ToSql, params_from_iter};

use super::{Built, Index, facet_by_facet};
use crate::{
    failure::Failure,
    question::{Answer, Question, Sought},
};

/// The facets of which a record may have several values; the others are columns.
const SEVERAL: [usize; 2] = [1, 2];

const SCHEMA: &str = "
    CREATE TABLE record (id INTEGER PRIMARY KEY, theme INTEGER, paragraph INTEGER, year INTEGER);
    CREATE TABLE record_state (record INTEGER, state INTEGER, PRIMARY KEY (record, state)) WITHOUT ROWID;
    CREATE TABLE record_topic (record INTEGER, topic INTEGER, PRIMARY KEY (record, topic)) WITHOUT ROWID;
    CREATE VIRTUAL TABLE texts USING fts5 (text, content = '', tokenize = 'ascii', prefix = '2 3');
";

/// Created after the rows are inserted, which is faster.
const INDEXES: &str = "
    CREATE INDEX by_theme ON record (theme);
    CREATE INDEX by_paragraph ON record (paragraph);
    CREATE INDEX by_year ON record (year);
    CREATE INDEX by_state ON record_state (state, record);
    CREATE INDEX by_topic ON record_topic (topic, record);
    INSERT INTO texts (texts) VALUES ('optimize');
    ANALYZE;
";

struct Database(Connection);

pub fn build(records: &[Record]) -> Built<'_> {
    let mut connection = Connection::open_in_memory()?;
    connection.execute_batch(SCHEMA)?;
    let rows = connection.transaction()?;
    {
        let mut record_row = rows.prepare("INSERT INTO record VALUES (?, ?, ?, ?)")?;
        let mut state_row = rows.prepare("INSERT INTO record_state VALUES (?, ?)")?;
        let mut topic_row = rows.prepare("INSERT INTO record_topic VALUES (?, ?)")?;
        let mut text_row = rows.prepare("INSERT INTO texts (rowid, text) VALUES (?, ?)")?;
        for (id, record) in (0_i64..).zip(records) {
            let [theme, states, topics, paragraph, year] = &record.values;
            record_row.execute((id, theme.first(), paragraph.first(), year.first()))?;
            for state in states {
                state_row.execute((id, state))?;
            }
            for topic in topics {
                topic_row.execute((id, topic))?;
            }
            text_row.execute((id, &record.text))?;
        }
    }
    rows.commit()?;
    connection.execute_batch(INDEXES)?;
    Ok(Box::new(Database(connection)))
}

impl Index for Database {
    fn ask(&self, question: &Question) -> Result<Answer, Failure> {
        facet_by_facet(question, |without, facets, answer| self.count(question, without, facets, answer))
    }

    fn bytes(&self) -> Result<Option<u64>, Failure> {
        let size = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
        Ok(Some(self.0.query_row(size, (), |row| row.get(0))?))
    }
}

impl Database {
    /// Counts as [`facet_by_facet`] requires.
    fn count(
        &self,
        question: &Question,
        without: Option<usize>,
        facets: &[usize],
        answer: &mut Answer,
    ) -> Result<u64, Failure> {
        let (hits, values) = hits(question, without);
        let counted = facets.iter().map(|&facet| {
            let (name, joined) = (FACETS[facet], joined(facet));
            format!("SELECT {facet}, {name}, count(*) FROM hits{joined} GROUP BY {name}")
        });
        let parts: Vec<String> = iter::once("SELECT -1, 0, count(*) FROM hits".to_owned()).chain(counted).collect();
        let statement = format!("WITH hits AS MATERIALIZED ({hits}) {}", parts.join(" UNION ALL "));
        let mut statement = self.0.prepare_cached(&statement)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut total = 0;
        while let Some(row) = rows.next()? {
            let (facet, value, count): (i64, u16, u64) = row.try_into()?;
            match usize::try_from(facet) {
                Ok(facet) => answer.count(facet, value, count),
                Err(_) => total = count,
            }
        }
        Ok(total)
    }
}

fn joined(facet: usize) -> String {
    if SEVERAL.contains(&facet) { format!(" JOIN record_{} ON record = id", FACETS[facet]) } else { String::new() }
}

/// The statement that finds the records under all choices except those in one facet, and its parameters.
fn hits(question: &Question, without: Option<usize>) -> (String, Vec<Box<dyn ToSql>>) {
    let mut conditions = vec!["true".to_owned()];
    let mut values: Vec<Box<dyn ToSql>> = Vec::new();
    let sought = match &question.sought {
        Sought::Nothing => None,
        Sought::Word(word) => Some(word.clone()),
        Sought::Start(start) => Some(format!("{start}*")),
        Sought::Phrase(first, second) => Some(format!("\"{first} {second}\"")),
    };
    let from = if sought.is_some() { "texts JOIN record ON id = texts.rowid" } else { "record" };
    if let Some(sought) = sought {
        conditions.push("texts MATCH ?".to_owned());
        values.push(Box::new(sought));
    }
    for facet in question.limited().filter(|&facet| Some(facet) != without) {
        let (name, wanted) = (FACETS[facet], question.wanted[facet]);
        let places = vec!["?"; wanted.len()].join(", ");
        conditions.push(if SEVERAL.contains(&facet) {
            format!("id IN (SELECT record FROM record_{name} WHERE {name} IN ({places}))")
        } else {
            format!("{name} IN ({places})")
        });
        values.extend(wanted.iter().map(|&value| Box::new(value) as Box<dyn ToSql>));
    }
    let conditions = conditions.join(" AND ");
    (format!("SELECT id, theme, paragraph, year FROM {from} WHERE {conditions}"), values)
}
