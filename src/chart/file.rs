//! A chart as a standalone file: title above, source below, colours included.
//!
//! The part for the browser, which copies the drawing out of the page, is in `ui::browser`.

use crate::report::symbol_slug;

/// The style of charts, in the light colours of the page; the build extracts it from the style sheets.
pub const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/ink.css"));
/// The prefix of file names.
pub const STEM: &str = concat!(symbol_slug!(), "-");

/// The margin around a chart.
pub const MARGIN: u16 = 16;
const TITLE_LINE: u16 = 20;
const NOTE_LINE: u16 = 14;
/// The minimum width of the title and the notes.
const NARROWEST: u16 = 448;
/// The width of a chart that has no width of its own.
pub const WIDTH: u16 = 640;

/// A line of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The CSS class of its text.
    pub class: &'static str,
    /// Its distance from the top.
    pub y: u16,
    /// The text of the line.
    pub text: String,
}

/// The layout of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFile {
    /// The title that programs and screen readers use.
    pub title: String,
    /// The width and height of the file.
    pub size: [u16; 2],
    /// The area of the chart: distance from the left, distance from the top, width, height.
    pub frame: [u16; 4],
    /// The lines of the title, then those of the notes.
    pub lines: Vec<Line>,
}

impl PictureFile {
    /// Lays out a chart of the given width and height, with its title above and its notes below.
    #[must_use]
    pub fn of(title: &str, notes: &[String], width: u16, height: u16) -> Self {
        let mut sheet = Self {
            title: title.to_owned(),
            size: [width.max(NARROWEST) + 2 * MARGIN, MARGIN],
            frame: [MARGIN, 0, width, height],
            lines: Vec::new(),
        };
        sheet.put("chart__title", TITLE_LINE, title, 9);
        sheet.size[1] += MARGIN;
        sheet.frame[1] = sheet.size[1];
        sheet.size[1] += height + MARGIN / 2;
        for note in notes {
            sheet.put("chart__axis", NOTE_LINE, note, 7);
        }
        sheet.size[1] += MARGIN;
        sheet
    }

    /// Adds a text below the existing lines. `letter` is the approximate width of a character.
    fn put(&mut self, class: &'static str, step: u16, text: &str, letter: u16) {
        for text in wrapped(text, usize::from((self.size[0] - 2 * MARGIN) / letter)) {
            self.size[1] += step;
            self.lines.push(Line { class, y: self.size[1] - step / 4, text });
        }
    }

    /// The whole document around a drawing. `escaped` escapes a text for XML.
    #[must_use]
    pub fn document(&self, drawing: &str, escaped: impl Fn(&str) -> String) -> String {
        let number = |number: u16| number.to_string();
        let ([width, height], [x, y, inner_width, inner_height]) = (self.size.map(number), self.frame.map(number));
        let mut text = String::new();
        let mut write = |parts: &[&str]| parts.iter().for_each(|part| text.push_str(part));
        write(&[
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ",
        ]);
        write(&[
            &width,
            " ",
            &height,
            "\" width=\"",
            &width,
            "\" height=\"",
            &height,
            "\">\n<style>",
            STYLE,
            "</style>\n",
        ]);
        write(&["<title>", &escaped(&self.title), "</title>\n"]);
        write(&["<rect class=\"chart__paper\" width=\"100%\" height=\"100%\"/>\n"]);
        for line in &self.lines {
            let (y, said) = (number(line.y), escaped(&line.text));
            write(&["<text class=\"", line.class, "\" x=\"", &x, "\" y=\"", &y, "\">", &said, "</text>\n"]);
        }
        write(&["<svg overflow=\"visible\" x=\"", &x, "\" y=\"", &y, "\" width=\"", &inner_width, "\" height=\""]);
        write(&[&inner_height, "\">", drawing, "</svg>\n</svg>\n"]);
        text
    }
}

/// Wraps a text into lines of at most `most` bytes, a good enough measure of characters; a longer word, such as a link,
/// is broken.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for mut word in text.split(' ').filter(|word| !word.is_empty()) {
        if let Some(line) = lines.last_mut()
            && line.len() + 1 + word.len() <= most
        {
            line.push(' ');
            line.push_str(word);
            continue;
        }
        while word.len() > most {
            // At least one character per line, however little room there is.
            let (line, rest) = word.split_at(word.floor_char_boundary(most).max(word.ceil_char_boundary(1)));
            lines.push(line.to_owned());
            word = rest;
        }
        if !word.is_empty() {
            lines.push(word.to_owned());
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::{PictureFile, STYLE, wrapped};

    /// Programs that draw SVG files support neither custom properties nor the units of the page.
    #[test]
    fn a_file_needs_nothing_of_the_page() {
        for foreign in ["var(", "color-mix", "@", "url(", "rem"] {
            assert!(!STYLE.contains(foreign), "{foreign} in {STYLE}");
        }
        assert!(STYLE.contains(".mark-dot, .mark-bar { fill: rgb(176, 71, 8); }"), "the light accent: {STYLE}");
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("  unbreakable  word ", 4), ["unbr", "eaka", "ble", "word"]);
        assert_eq!(wrapped("äöü", 3), ["ä", "ö", "ü"]);
        assert_eq!(wrapped("äö", 0), ["ä", "ö"]);
        assert_eq!(wrapped("", 4), Vec::<String>::new());
    }

    #[test]
    fn title_picture_and_notes_lie_below_each_other() {
        let sheet =
            PictureFile::of("A long title of a picture that is narrow", &["One note.".into(), "Two.".into()], 160, 100);
        let ([width, height], [_, top, inner_width, inner_height]) = (sheet.size, sheet.frame);
        let (above, below): (Vec<_>, Vec<_>) = sheet.lines.iter().partition(|line| line.class == "chart__title");
        assert!(!above.is_empty() && above.iter().all(|line| line.y < top));
        assert_eq!(below.len(), 2);
        assert!(below.iter().all(|line| line.y > top + inner_height && line.y < height));
        assert!(sheet.lines.is_sorted_by_key(|line| line.y));
        assert_eq!((width, inner_width, inner_height), (480, 160, 100));
    }

    #[test]
    fn the_document_holds_the_drawing_and_every_line_once() {
        let sheet = PictureFile::of("A & B", &["source".into()], 160, 100);
        let document = sheet.document("<svg id=\"drawn\"/>", |text| text.replace('&', "&amp;"));
        for part in ["<svg id=\"drawn\"/></svg>", ">A &amp; B</text>", ">source</text>", "viewBox=\"0 0 480 190\""] {
            assert_eq!(document.matches(part).count(), 1, "{part} in {document}");
        }
        assert_eq!(document.matches("<svg").count(), document.matches("</svg>").count() + 1, "one closes itself");
    }
}
