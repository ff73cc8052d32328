//! Why a comparison stops.

use std::fmt;

/// The reasons why it stops.
#[derive(Debug)]
pub enum Failure {
    /// The arguments for the sizes or the file are invalid.
    Usage,
    /// An engine gives another answer than plain loops, so its times would be meaningless.
    Differs {
        /// The name of the engine in the table.
        engine: &'static str,
        /// The question's name.
        question: &'static str,
        /// The number of records.
        records: usize,
        /// The answer of the engine, and that of the loops.
        difference: String,
    },
    /// An error that tantivy returned.
    Tantivy(tantivy::TantivyError),
    /// An error that `SQLite` returned.
    Sqlite(rusqlite::Error),
    /// The result could not be written.
    Result(std::io::Error),
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage => write!(out, "usage: peers <result.json> [<number of records>]..."),
            Self::Differs { engine, question, records, difference } => {
                write!(
                    out,
                    "{engine} answers \"{question}\" over {records} records differently from plain loops: {difference}."
                )
            }
            Self::Tantivy(error) => write!(out, "tantivy: {error}"),
            Self::Sqlite(error) => write!(out, "SQLite: {error}"),
            Self::Result(error) => write!(out, "the result could not be written: {error}"),
        }
    }
}

impl From<tantivy::TantivyError> for Failure {
    fn from(error: tantivy::TantivyError) -> Self {
        Self::Tantivy(error)
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Result(error)
    }
}
