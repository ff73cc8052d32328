//! A table as people read it, with names in place of slugs: for spreadsheets, and for the clipboard in both its flavours.
//!
//! What stands in the cells is a matter of words and belongs to `text`. For programs there is `csv`.

use crate::{
    link::{View, encode},
    report::symbol_slug,
};

use super::{citation::hyphenated, csv::neutral, embed::attribute, rows::is_decimal};

/// Columns and rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The heads of the columns.
    pub columns: Vec<String>,
    /// The cells of each row, as many as there are columns.
    pub rows: Vec<Vec<String>>,
}

/// How much of a selection the name of a file says.
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
    /// The table that was written as plain text.
    #[must_use]
    pub fn from_plain(text: &str) -> Self {
        let mut rows = text.split('\n').map(|line| line.split('\t').map(str::to_owned).collect());
        Self { columns: rows.next().unwrap_or_default(), rows: rows.collect() }
    }

    /// For spreadsheets: in UTF-8 with the mark by which they know it, lines ended by CRLF.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut text = "\u{feff}".to_owned();
        self.write(&mut text, [",", "\r\n"], |cell, text| {
            let cell = if is_decimal(cell) { cell.to_owned() } else { neutral(cell.to_owned()) };
            super::csv::quoted(&cell, text);
        });
        text
    }

    /// As plain text: a row is a line, with a tab between two cells.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, ["\t", "\n"], |cell, text| {
            text.extend(cell.chars().map(|sign| if sign.is_control() { ' ' } else { sign }));
        });
        text.pop();
        text
    }

    /// As a table of HTML.
    #[must_use]
    pub fn html(&self) -> String {
        let mut text = "<table>".to_owned();
        for (tag, rows) in [("th", std::slice::from_ref(&self.columns)), ("td", &self.rows)] {
            for row in rows {
                text.push_str("<tr>");
                for cell in row {
                    text.extend(["<", tag, ">", &attribute(cell), "</", tag, ">"]);
                }
                text.push_str("</tr>");
            }
        }
        text + "</table>"
    }

    /// Writes the head and the rows, with what stands between and after the cells of a row.
    fn write(&self, text: &mut String, [next, end]: [&str; 2], cell: fn(&str, &mut String)) {
        for row in std::iter::once(&self.columns).chain(&self.rows) {
            for (place, value) in row.iter().enumerate() {
                if place > 0 {
                    text.push_str(next);
                }
                cell(value, text);
            }
            text.push_str(end);
        }
    }
}
