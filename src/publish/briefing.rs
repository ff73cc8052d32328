//! Records as a briefing: one HTML file that opens by itself anywhere, and the same as plain text.
//!
//! The file holds no script and asks for nothing from a network. It has headings, paragraphs, lists and links alone, so
//! that word processors read it, too. Its words come from `text`.

/// What a briefing says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Briefing {
    /// The tag of its language: `en`.
    pub language: &'static str,
    /// Its one top heading, and the title of the file.
    pub title: String,
    /// What has to be known of all of it: source, date, link.
    pub about: Vec<Line>,
    /// The records, under headings where there are any.
    pub groups: Vec<Group>,
}

/// Some records of a briefing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// The heading over them; empty where records stand without one.
    pub heading: String,
    /// The records in their order.
    pub entries: Vec<Entry>,
}

/// A record in a briefing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its name, the heading over it.
    pub name: String,
    /// What it says, as a sentence.
    pub said: String,
    /// What has to be known with it.
    pub facts: Vec<Line>,
}

/// A line of words, which may lead somewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The words; for a mere link empty.
    pub words: String,
    /// An address behind the words, shown in full, as paper shows no links.
    pub link: String,
}

/// How the file looks: black on white, in one column, on the fonts of the reader.
const STYLE: &str = "body{max-width:42em;margin:2em auto;padding:0 1em;font:1em/1.5 Georgia,serif;color:#000;background:#fff}\
h1,h2,h3{line-height:1.25;break-after:avoid}a{color:#00e;overflow-wrap:anywhere}li{break-inside:avoid}\
@page{margin:15mm}@media print{body{margin:0;font-size:10pt}a{color:#000}}";

impl Briefing {
    /// The whole file.
    #[must_use]
    pub fn file(&self) -> String {
        let mut html = Html::default();
        html.raw("<!DOCTYPE html>\n<html lang=\"");
        html.words(self.language);
        html.raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.element("title", &self.title);
        html.raw("<style>");
        html.raw(STYLE);
        html.raw("</style>\n</head>\n<body>\n<main>\n");
        html.briefing(self);
        html.raw("</main>\n</body>\n</html>\n");
        html.0
    }

    /// Its content as HTML, to be pasted into a document.
    #[must_use]
    pub fn html(&self) -> String {
        let mut html = Html::default();
        html.briefing(self);
        html.0
    }

    /// Its content as plain text: a line for each line, an empty one before each heading.
    #[must_use]
    pub fn text(&self) -> String {
        let mut lines = vec![in_one_line(&self.title)];
        lines.extend(self.about.iter().map(Line::text));
        for group in &self.groups {
            if !group.heading.is_empty() {
                lines.extend([String::new(), in_one_line(&group.heading)]);
            }
            for entry in &group.entries {
                lines.extend([String::new(), in_one_line(&entry.name), in_one_line(&entry.said)]);
                lines.extend(entry.facts.iter().map(Line::text));
            }
        }
        lines.push(String::new());
        lines.join("\n")
    }
}

impl Line {
    fn text(&self) -> String {
        in_one_line([self.words.as_str(), self.link.as_str()].join(" ").trim())
    }
}

/// Text in one line: what ends a line for some program would begin another.
fn in_one_line(text: &str) -> String {
    text.chars().map(in_line).collect()
}

fn in_line(sign: char) -> char {
    if sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}') { ' ' } else { sign }
}

/// HTML in the making.
#[derive(Default)]
struct Html(String);

impl Html {
    /// Markup as it stands in this file.
    fn raw(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// Words, of which no sign is markup, also within an attribute.
    fn words(&mut self, words: &str) {
        for sign in words.chars().map(in_line) {
            match sign {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                _ => self.0.push(sign),
            }
        }
    }

    /// An element that holds words alone.
    fn element(&mut self, tag: &'static str, words: &str) {
        self.0.extend(["<", tag, ">"]);
        self.words(words);
        self.0.extend(["</", tag, ">\n"]);
    }

    fn lines(&mut self, tag: &'static str, lines: &[Line]) {
        for Line { words, link } in lines {
            self.0.extend(["<", tag, ">"]);
            self.words(words);
            if !link.is_empty() {
                self.raw(if words.is_empty() { "<a href=\"" } else { " <a href=\"" });
                self.words(link);
                self.raw("\">");
                self.words(link);
                self.raw("</a>");
            }
            self.0.extend(["</", tag, ">\n"]);
        }
    }

    fn briefing(&mut self, briefing: &Briefing) {
        self.element("h1", &briefing.title);
        self.lines("p", &briefing.about);
        for group in &briefing.groups {
            let level = if group.heading.is_empty() { "h2" } else { "h3" };
            if !group.heading.is_empty() {
                self.element("h2", &group.heading);
            }
            for entry in &group.entries {
                self.element(level, &entry.name);
                self.element("p", &entry.said);
                if !entry.facts.is_empty() {
                    self.raw("<ul>\n");
                    self.lines("li", &entry.facts);
                    self.raw("</ul>\n");
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
