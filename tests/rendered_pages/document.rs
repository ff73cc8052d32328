//! A rendered page as a browser parses it: its tags in order, the texts of the two tags that must occur once, its
//! numbers of records and its entries.

use std::collections::BTreeMap;

use super::separators::Joins;
use html5gum::{DefaultEmitter, HtmlString, Token, Tokenizer};

/// A start tag.
pub struct Tag {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
}

impl Tag {
    /// An attribute's value.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// A number of records: an element with the class `count`.
#[derive(Debug, PartialEq, Eq)]
pub struct Count {
    /// The link that contains it.
    pub href: Option<String>,
    /// The text from the number to the end of the link: "12 measures".
    pub text: String,
}

/// A record in a list.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: String,
    pub hrefs: Vec<String>,
}

/// A page as a browser parses it.
#[derive(Default)]
pub struct Document {
    pub tags: Vec<Tag>,
    /// The text of every `title` and `h1`, by the tag's name.
    texts: Vec<(String, String)>,
    /// Errors that a browser would tolerate.
    pub errors: Vec<String>,
    pub counts: Vec<Count>,
    pub entries: Vec<Entry>,
    /// All its text, unchanged.
    pub words: String,
    /// Adjacent texts without a separator.
    pub glued: Vec<String>,
}

impl Document {
    pub fn read(html: &str) -> Self {
        let mut reader = Reader::default();
        let mut emitter = DefaultEmitter::default();
        emitter.naively_switch_states(true);
        for token in Tokenizer::new_with_emitter(html, emitter) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => {
                    let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
                    reader.enter(Tag { name: text(&tag.name), attributes: attributes.collect() });
                }
                Token::String(words) => reader.read(&text(&words)),
                Token::EndTag(tag) => reader.leave(&text(&tag.name)),
                Token::Error(error) => reader.document.errors.push(format!("{:?}", error.value)),
                Token::Comment(_) | Token::Doctype(_) => {}
            }
        }
        Self { glued: reader.joins.glued, ..reader.document }
    }

    /// The tags with a name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &Tag> {
        self.tags.iter().filter(move |tag| tag.name == name)
    }

    /// The values of an attribute in all tags.
    pub fn values(&self, attribute: &str) -> impl Iterator<Item = &str> {
        self.tags.iter().filter_map(move |tag| tag.get(attribute))
    }

    /// The texts of every `title` or `h1`.
    pub fn texts(&self, name: &str) -> Vec<&str> {
        self.texts.iter().filter(|(tag, _)| tag == name).map(|(_, text)| text.as_str()).collect()
    }

    /// The content of a `meta` with this name or property.
    pub fn meta(&self, name: &str) -> Option<&str> {
        let found = self.all("meta").find(|tag| tag.get("name") == Some(name) || tag.get("property") == Some(name));
        found.and_then(|tag| tag.get("content"))
    }
}

/// A document that is being built.
#[derive(Default)]
struct Reader {
    document: Document,
    /// The open `title` or `h1`, and its text so far.
    open: Option<(String, String)>,
    places: Places,
    joins: Joins,
    in_picture: bool,
}

impl Reader {
    fn enter(&mut self, mut tag: Tag) {
        self.joins.enter(&tag.name, tag.get("class").unwrap_or_default());
        self.in_picture |= tag.name == "svg";
        // The title of a part of a chart is not the title of the page.
        if self.in_picture && tag.name == "title" {
            tag.name = "svg:title".into();
        }
        if tag.name == "title" || tag.name == "h1" {
            self.open = Some((tag.name.clone(), String::new()));
        }
        self.places.enter(&tag, &mut self.document);
        self.document.tags.push(tag);
    }

    fn read(&mut self, words: &str) {
        self.document.words.push_str(words);
        self.places.read(words, &mut self.document);
        self.joins.read(words);
        if let Some((_, so_far)) = &mut self.open {
            so_far.push_str(words);
        }
    }

    fn leave(&mut self, name: &str) {
        self.in_picture &= name != "svg";
        self.places.leave(name);
        self.joins.leave(name);
        if self.open.as_ref().is_some_and(|(open, _)| open == name) {
            self.document.texts.extend(self.open.take());
        }
    }
}

/// The current link, number and entry. Neither links nor entries are nested.
#[derive(Default)]
struct Places {
    link: Option<String>,
    /// Whether a number is being read; it continues to the end of its link, or without a link to the end of its text.
    count: bool,
    entry: bool,
}

impl Places {
    fn enter(&mut self, tag: &Tag, document: &mut Document) {
        if tag.name == "a" {
            self.link = tag.get("href").map(str::to_owned);
            if let (true, Some(href), Some(entry)) = (self.entry, &self.link, document.entries.last_mut()) {
                entry.hrefs.push(href.clone());
            }
        }
        let has = |class: &str| tag.get("class").is_some_and(|classes| classes.split(' ').any(|one| one == class));
        if has("count") {
            self.count = true;
            document.counts.push(Count { href: self.link.clone(), text: String::new() });
        }
        if has("entry") {
            self.entry = true;
            let id = tag.get("id").unwrap_or_default().to_owned();
            document.entries.push(Entry { id, hrefs: Vec::new() });
        }
    }

    fn read(&mut self, words: &str, document: &mut Document) {
        if let (true, Some(count)) = (self.count, document.counts.last_mut()) {
            count.text.push_str(words);
            self.count = self.link.is_some();
        }
    }

    fn leave(&mut self, name: &str) {
        match name {
            "a" => (self.link, self.count) = (None, false),
            "article" => self.entry = false,
            _ => {}
        }
    }
}

fn text(bytes: &HtmlString) -> String {
    String::from_utf8(bytes.to_vec()).expect("the program writes UTF-8")
}
