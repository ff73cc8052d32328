//! A picture as a file of its own: its title above, its source below, its colours within.
//!
//! The browser's part, which copies the drawing out of the page, is in `ui::browser`.

use crate::report::symbol_slug;

/// How pictures are drawn, in the light colours of the page; made of its sheets when the program is built.
pub const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/ink.css"));
/// What the names of files begin with.
pub const STEM: &str = concat!(symbol_slug!(), "-");

/// The space around a picture.
pub const MARGIN: u16 = 16;
const TITLE_LINE: u16 = 20;
const NOTE_LINE: u16 = 14;
/// The least width of title and notes.
const NARROWEST: u16 = 448;
/// The width of a picture that has none of its own.
pub const WIDTH: u16 = 640;

/// A line of letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The class of its letters.
    pub class: &'static str,
    /// Its place from the top.
    pub y: u16,
    /// What it says.
    pub text: String,
}

/// Where everything lies in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFile {
    /// What programs and screen readers call it.
    pub title: String,
    /// Width and height of the whole.
    pub size: [u16; 2],
    /// Where the picture lies: from the left, from the top, its width and its height.
    pub frame: [u16; 4],
    /// Title and notes; the title's first.
    pub lines: Vec<Line>,
}

impl PictureFile {
    /// A picture of some width and height, with its title and the notes below.
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

    /// Adds a text below what is there, in letters that are about so wide.
    fn put(&mut self, class: &'static str, step: u16, text: &str, letter: u16) {
        for text in wrapped(text, usize::from((self.size[0] - 2 * MARGIN) / letter)) {
            self.size[1] += step;
            self.lines.push(Line { class, y: self.size[1] - step / 4, text });
        }
    }

    /// The whole document around a drawing. `escaped` writes a text as XML does.
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

/// A text in lines of at most so many bytes, which is close enough to letters; a longer word, such as a link, is
/// broken.
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
            // At least one letter for each line, however little room there is.
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

    /// Programs that draw files know neither custom properties nor the page's units.
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
