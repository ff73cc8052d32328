//! A picture as a file of its own: its title above, its source below, its colours within.
//!
//! The browser's part, which copies the drawing out of the page, is in `ui::browser`.

/// How pictures are drawn, with the names of the page's colours: a comment, then the rules.
const INK: &str = include_str!("../../static/css/components/chart-ink.css");

/// What these names mean in a file: the light colours of the page, spelt out for programs that know no custom properties.
const LIGHT: [(&str, &str); 8] = [
    ("var(--paper)", "#fbf8f2"),
    ("var(--wash)", "#f3ede1"),
    ("var(--ink)", "#211d18"),
    ("var(--soft)", "#625a4e"),
    ("var(--edge)", "#8a8072"),
    ("var(--line)", "#ddd5c6"),
    ("var(--accent)", "#b04708"),
    ("var(--sans)", "sans-serif"),
];

/// The style sheet of a file.
#[must_use]
pub fn style() -> String {
    let rules = INK.split_once("*/").map_or(INK, |(_, rules)| rules);
    LIGHT.iter().fold(rules.to_owned(), |sheet, (name, value)| sheet.replace(name, value))
}

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

/// A text in lines of at most so many letters; a longer word has a line of its own.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
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
    use super::{LIGHT, Sheet, style, wrapped};

    #[test]
    fn a_file_needs_nothing_of_the_page() {
        let style = style();
        assert!(!style.contains("var(") && !style.contains("@import") && !style.contains("url("), "{style}");
        assert!(
            !style.contains("rem") && !style.contains("color-mix"),
            "programs that draw files know neither: {style}"
        );
    }

    #[test]
    fn the_colours_are_the_light_ones_of_the_page() {
        let tokens = include_str!("../../static/css/tokens.css");
        for (name, value) in LIGHT.iter().filter(|(_, value)| value.starts_with('#')) {
            let name = name.trim_start_matches("var(").trim_end_matches(')');
            assert!(tokens.contains(&format!("{name}: light-dark({value},")), "{name} {value}");
        }
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("  unbreakable  word ", 4), ["unbreakable", "word"]);
        assert_eq!(wrapped("", 4), Vec::<String>::new());
        assert_eq!(wrapped("äöü äöü", 7), ["äöü äöü"]);
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
