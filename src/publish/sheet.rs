//! A table for people, with names instead of slugs: for spreadsheets, and for the clipboard as plain text and HTML.
//!
//! The contents of the cells belong to `text`. The format for programs is in `csv`.

use crate::{
    link::{View, encode},
    report::{is_decimal, symbol_slug},
};

use super::{
    citation::hyphenated,
    csv::neutral,
    safe::{escaped, in_one_line},
};

/// A table in one string, with the header in the first row. A row is a line, with tabs between cells; vectors of cells
/// would add a kilobyte to the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    text: String,
    /// Whether the last row has a cell.
    begun: bool,
}

/// The maximum length of a file name without its extension, in bytes.
const LONGEST: usize = 120;

/// The name of the file of one of the tables of a view: the page and what is selected on it.
#[must_use]
pub fn sheet_name(view: &View, place: usize) -> String {
    let (mut name, url) = (symbol_slug!().to_owned(), encode(view));
    hyphenated(&url.path, &mut name);
    if place > 0 {
        hyphenated(&(place + 1).to_string(), &mut name);
    }
    hyphenated(&url.query, &mut name);
    name.truncate(LONGEST);
    name + ".csv"
}

impl Sheet {
    /// The table from its plain text.
    #[must_use]
    pub fn from_plain(text: &str) -> Self {
        Self { text: text.to_owned(), begun: true }
    }

    /// A table of these columns and rows.
    #[cfg(feature = "static")]
    #[must_use]
    pub fn of(columns: &[&str], rows: Vec<Vec<String>>) -> Self {
        let mut sheet = Self::default();
        for name in columns {
            sheet.cell(name);
        }
        for row in rows {
            sheet.end();
            for cell in &row {
                sheet.cell(cell);
            }
        }
        sheet
    }

    /// Adds a cell to the last row.
    pub fn cell(&mut self, words: &str) {
        if std::mem::replace(&mut self.begun, true) {
            self.text.push('\t');
        }
        self.text.extend(words.chars().map(in_one_line));
    }

    /// Ends the row, so that the next cell begins another.
    pub fn end(&mut self) {
        self.text.push('\n');
        self.begun = false;
    }

    /// As plain text: a row is a line, with tabs between cells.
    #[must_use]
    pub fn plain(&self) -> &str {
        &self.text
    }

    /// For spreadsheets: UTF-8 with the byte order mark by which they recognize it, and CRLF line endings.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut text = "\u{feff}".to_owned();
        for row in self.text.split('\n') {
            let mut next = "";
            for cell in row.split('\t') {
                text.push_str(next);
                let cell = if is_decimal(cell) { cell.to_owned() } else { neutral(cell.to_owned()) };
                super::csv::quoted(&cell, &mut text);
                next = ",";
            }
            text.push_str("\r\n");
        }
        text
    }

    /// As an HTML table.
    #[must_use]
    pub fn html(&self) -> String {
        let mut text = "<table>".to_owned();
        let mut tag = "th>";
        for row in self.text.split('\n') {
            text.push_str("<tr>");
            for cell in row.split('\t') {
                text.extend(["<", tag, &escaped(cell), "</", tag]);
            }
            text.push_str("</tr>");
            tag = "td>";
        }
        text + "</table>"
    }
}
