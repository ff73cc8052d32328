//! Records as a briefing: one self-contained HTML file, and the same content as plain text.
//!
//! The file contains no script and loads nothing from the network. It consists only of headings, paragraphs, lists and
//! links, so that word processors can read it, too. Its words come from `text`.

use super::safe::{escape, in_one_line};

/// The contents of a briefing, line by line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Briefing {
    /// Its language tag: `en`.
    pub language: &'static str,
    /// Its lines; the first one is its title.
    pub lines: Vec<Line>,
}

/// A line of text, which may have a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The role of the line.
    pub role: Role,
    /// The words; empty if the line consists only of a link.
    pub words: String,
    /// The address of its link, printed in full after the words because links do not work on paper; may be empty.
    pub link: String,
}

/// The role of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The only top-level heading.
    Title,
    /// A heading below it.
    Heading,
    /// A heading below that.
    SubHeading,
    /// A paragraph of text.
    Words,
    /// An item of a list.
    Fact,
}

impl Role {
    const fn tag(self) -> &'static str {
        match self {
            Self::Title => "h1",
            Self::Heading => "h2",
            Self::SubHeading => "h3",
            Self::Words => "p",
            Self::Fact => "li",
        }
    }
}

/// The style of the file: black on white, in one column, in the reader's fonts.
const STYLE: &str = include_str!("briefing/style.css");

impl Briefing {
    /// The whole file.
    #[must_use]
    pub fn file(&self) -> String {
        let mut file = String::from("<!DOCTYPE html>\n<html lang=\"");
        escape(&mut file, self.language);
        file.push_str(
            "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>",
        );
        escape(&mut file, self.lines.first().map_or("", |line| &line.words));
        file.extend(["</title>\n<style>", STYLE, "</style>\n</head>\n<body>\n<main>\n"]);
        file.push_str(&self.html());
        file.push_str("</main>\n</body>\n</html>\n");
        file
    }

    /// Its content as HTML, to be pasted into a document.
    #[must_use]
    pub fn html(&self) -> String {
        let mut html = String::new();
        let mut listed = false;
        for Line { role, words, link } in &self.lines {
            if listed != (*role == Role::Fact) {
                html.push_str(if listed { "</ul>\n" } else { "<ul>\n" });
                listed = !listed;
            }
            html.extend(["<", role.tag(), ">"]);
            escape(&mut html, words);
            if !link.is_empty() {
                html.push_str(if words.is_empty() { "<a href=\"" } else { " <a href=\"" });
                escape(&mut html, link);
                html.push_str("\">");
                escape(&mut html, link);
                html.push_str("</a>");
            }
            html.extend(["</", role.tag(), ">\n"]);
        }
        if listed {
            html.push_str("</ul>\n");
        }
        html
    }

    /// Its content as plain text: one line per line, with an empty line before each heading.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        for Line { role, words, link } in &self.lines {
            if matches!(role, Role::Heading | Role::SubHeading) {
                text.push('\n');
            }
            text.extend(words.chars().map(in_one_line));
            if !words.is_empty() && !link.is_empty() {
                text.push(' ');
            }
            text.extend(link.chars().map(in_one_line));
            text.push('\n');
        }
        text
    }
}

#[cfg(test)]
mod tests;
