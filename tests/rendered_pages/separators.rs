//! What is side by side is kept apart by text: blanks, commas, dots. The style sheet does not travel with what is
//! copied.

use explorer::{
    text::Language,
    ui::app::{App, AppProps},
};
use yew::LocalServerRenderer;

use super::{PAGES, dom::Document};

/// Elements that begin a line or a cell of their own, as the style sheet lays them out. An item of a list does, unless
/// its list runs on as in a sentence.
const LINES: &str = " html head title body header footer main nav section article aside div p h1 h2 h3 ul ol li dl dt dd \
                     table caption thead tbody tr th td figure figcaption details summary form fieldset legend label \
                     input button select option pre br dialog noscript ";

/// The class of lists whose items are in one line.
const RUNS_ON: &str = "states";

/// Reads a page for texts that nothing keeps apart.
#[derive(Default)]
pub struct Joins {
    /// The text of the line so far.
    line: String,
    /// Whether a tag came after it.
    tag: bool,
    /// How deep in pictures the reading is: their letters have places of their own.
    pictures: usize,
    /// For each list that is open, whether it runs on.
    lists: Vec<bool>,
    /// What was found.
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
        // The beginning of a word that was searched for may be marked alone.
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
fn what_stands_side_by_side_is_separated_by_text() {
    super::check(|_, document| document.glued.clone());
}

/// The same where something is selected: lists, tables, marked words, what is said where nothing is found.
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
fn what_is_glued_is_found() {
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
