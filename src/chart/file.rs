//! A picture as a file of its own: its title above, its source below, its colours within.
//!
//! The browser's part, which copies the drawing out of the page, is in `ui::browser`.

/// How pictures are drawn, in the light colours of the page; made of its sheets when the program is built.
pub const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/ink.css"));
/// What the names of files begin with.
pub const STEM: &str = "a-72-215-";

/// The space around a picture.
pub const MARGIN: u16 = 16;
const TITLE_LINE: u16 = 20;
const NOTE_LINE: u16 = 14;
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
pub struct Sheet {
    /// The width of the whole.
    pub width: u16,
    /// Its height.
    pub height: u16,
    /// Where the picture begins.
    pub top: u16,
    /// Title and notes.
    pub lines: Vec<Line>,
}

impl Sheet {
    /// A picture of some width and height, with its title and the notes below.
    #[must_use]
    pub fn of(title: &str, notes: &[String], width: u16, height: u16) -> Self {
        let mut y = MARGIN;
        let mut lines = Vec::new();
        let mut put = |y: &mut u16, class, step: u16, text: &str, letter: u16| {
            for text in wrapped(text, usize::from(width / letter)) {
                *y = y.saturating_add(step);
                lines.push(Line { class, y: *y - step / 4, text });
            }
        };
        put(&mut y, "chart__title", TITLE_LINE, title, 8);
        let top = y.saturating_add(MARGIN);
        y = top.saturating_add(height).saturating_add(MARGIN / 2);
        for note in notes {
            put(&mut y, "chart__axis", NOTE_LINE, note, 6);
        }
        Self { width: width.saturating_add(2 * MARGIN), height: y.saturating_add(MARGIN), top, lines }
    }
}

/// A text in lines of at most so many bytes, which is close enough to letters; a longer word has a line of its own.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.len() + 1 + word.len() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{STYLE, Sheet, wrapped};

    /// Programs that draw files know neither custom properties nor the page's units.
    #[test]
    fn a_file_needs_nothing_of_the_page() {
        for foreign in ["var(", "light-dark", "color-mix", "@", "url(", "rem"] {
            assert!(!STYLE.contains(foreign), "{foreign} in {STYLE}");
        }
        assert!(STYLE.contains(".mark-dot, .mark-bar { fill: #b04708; }"), "the light accent: {STYLE}");
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("  unbreakable  word ", 4), ["unbreakable", "word"]);
        assert_eq!(wrapped("", 4), Vec::<String>::new());
    }

    #[test]
    fn title_picture_and_notes_lie_below_each_other() {
        let sheet =
            Sheet::of("A long title of a picture that is narrow", &["One note.".into(), "Two.".into()], 160, 100);
        let (above, below): (Vec<_>, Vec<_>) = sheet.lines.iter().partition(|line| line.class == "chart__title");
        assert!(above.len() > 1 && above.iter().all(|line| line.y < sheet.top));
        assert_eq!(below.len(), 2);
        assert!(below.iter().all(|line| line.y > sheet.top + 100 && line.y < sheet.height));
        assert!(sheet.lines.is_sorted_by_key(|line| line.y));
        assert_eq!(sheet.width, 192);
    }
}
