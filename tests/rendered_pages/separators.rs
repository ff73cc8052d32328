//! Adjacent elements are separated by text: spaces, commas, dots, because copied text loses the style sheet.

use explorer::{
    text::Language,
    ui::app::{App, AppProps},
};
use yew::LocalServerRenderer;

use super::{PAGES, dom::Document};

/// Elements that begin a new line or cell with the style sheet. List items do, unless their list is inline as in a
/// sentence.
const LINES: &str = " html head title body header footer main nav section article aside div p h1 h2 h3 ul ol li dl dt dd \
                     table caption thead tbody tr th td figure figcaption details summary form fieldset legend label \
                     input button select option pre br dialog noscript ";

/// The class of lists whose items are inline.
const RUNS_ON: &str = "states";

/// Finds adjacent texts without a separator in a page.
#[derive(Default)]
pub struct Joins {
    /// The text of the current line so far.
    line: String,
    /// Whether a tag came after that text.
    tag: bool,
    /// The depth of nested charts, whose labels have positions of their own.
    pictures: usize,
    /// For each open list, whether it is inline.
    lists: Vec<bool>,
    /// The texts that were found.
    pub glued: Vec<String>,
}

impl Joins {
    pub fn enter(&mut self, name: &str, classes: &str) {
        let one_of_several = classes.split(' ').any(|class| class == "tag") || self.is_run_on(name);
        let line = self.line.trim_end();
        if one_of_several && !line.is_empty() && !line.ends_with([',', '·']) {
            self.glued.push(format!("{line}|"));
        }
        self.pictures += usize::from(name == "svg");
        if matches!(name, "ul" | "ol") {
            self.lists.push(classes.split(' ').any(|class| class == RUNS_ON));
        }
        self.pass(name);
    }

    pub fn leave(&mut self, name: &str) {
        self.pictures -= usize::from(name == "svg");
        self.pass(name);
        if matches!(name, "ul" | "ol") {
            self.lists.pop();
        }
    }

    fn is_run_on(&self, name: &str) -> bool {
        name == "li" && self.lists.last() == Some(&true)
    }

    fn pass(&mut self, name: &str) {
        // A mark may end within a word, because only the beginning that was searched for is marked.
        self.tag |= name != "mark";
        if !self.is_run_on(name) && LINES.contains(&[" ", name, " "].concat()) {
            self.line.clear();
        }
    }

    pub fn read(&mut self, text: &str) {
        if self.pictures > 0 {
            return;
        }
        if let (true, Some(before), Some(after)) = (self.tag, self.line.chars().last(), text.chars().next())
            && (before.is_alphanumeric() || ".)”’%?!".contains(before))
            && (after.is_alphanumeric() || "(“‘".contains(after))
        {
            let start: String = text.chars().take(24).collect();
            let end: String = self.line.chars().rev().take(24).collect();
            self.glued.push(format!("{}|{start}", end.chars().rev().collect::<String>()));
        }
        self.line.push_str(text);
        self.tag = false;
    }
}

#[test]
fn adjacent_texts_are_separated() {
    super::check(|_, document| document.glued.clone());
}

/// The same for views with a selection: lists, tables, marked words, and pages without results.
#[test]
fn so_it_is_whatever_is_selected() {
    let links = [
        ("measures/", "q=women+migrant&state=jordan&state=nepal"),
        ("measures/", "q=policies&view=table"),
        ("measures/", "q=zebra&state=jordan"),
        ("measures/", "q=%25&colour=red"),
        ("instruments/", "q=convention&status=ratified"),
        ("matrix/", "bound=ilo-c143&silent=ilo-c189"),
        ("matrix/", "state=china&state=jordan"),
        ("coverage/", "theme=legislation&region=asia"),
        ("states/", "q=republic"),
        ("compare/", "state=jordan&state=nepal&state=philippines"),
        ("compare/", "state=jordan"),
        ("compare/", "state=jordan&state=nepal&state=italy&state=togo&state=cyprus"),
        ("un-action/", "q=women"),
        ("developments/", "q=women"),
        ("recommendations/", "q=women&view=stated"),
        ("context/", "q=women"),
        ("figures/", "q=women"),
        ("search/", "q=women+migrant"),
        ("search/", "q=jordan+zebra"),
        ("nowhere/", ""),
    ];
    for (path, query) in links {
        let props = AppProps {
            language: Language::English,
            root: "/".into(),
            path: path.into(),
            query: query.into(),
            prerendered: None,
        };
        let html = pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render());
        assert_eq!(Document::read(&html).glued, Vec::<String>::new(), "{path}?{query}");
    }
}

#[test]
fn texts_without_a_separator_are_found() {
    let glued = |html: &str| Document::read(html).glued;
    assert_eq!(glued("<p><a>Jordan</a><a>Nepal</a></p>"), ["Jordan|Nepal"]);
    let names = "<ul class=\"states\"><li>Costa Rica</li><li>Jordan</li></ul>";
    assert_eq!(glued(names), ["Costa Rica|", "Costa Rica|Jordan"]);
    assert_eq!(glued("<p><b class=tag>Policies</b> <b class=tag>Health</b></p>"), ["Policies|"]);
    assert_eq!(glued("<p>ends.<small>editorial</small></p>"), ["ends.|editorial"]);
    let fine = "<ul><li>a</li><li>b</li></ul><p>a<b>, </b>b <i>c</i>: <mark>d</mark></p><svg><text>a</text><text>b</text></svg>";
    assert_eq!(glued(fine), Vec::<String>::new());
    assert!(PAGES.len() > 100);
}
