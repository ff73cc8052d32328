//! Records as a briefing: one HTML file that opens by itself anywhere, and the same as plain text.
//!
//! The file holds no script and asks for nothing from a network. It has headings, paragraphs, lists and links alone, so
//! that word processors read it, too. Its words come from `text`.

use super::safe::{escape, in_one_line};

/// What a briefing says, line by line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Briefing {
    /// The tag of its language: `en`.
    pub language: &'static str,
    /// Its lines; the first one is its title.
    pub lines: Vec<Line>,
}

/// A line of words, which may lead somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What the line is.
    pub role: Role,
    /// The words; for a mere link empty.
    pub words: String,
    /// An address behind the words, shown in full, as paper shows no links.
    pub link: String,
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The one top heading.
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

/// How the file looks: black on white, in one column, in the fonts of the reader.
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

    /// Its content as plain text: a line for each line, an empty one before each heading.
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
