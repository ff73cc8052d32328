//! A rendered page as a browser reads it: its tags in order, the texts of the two that must be there once, its numbers of
//! records and its entries.

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

/// A number of records: what has the class `count`.
#[derive(Debug, PartialEq, Eq)]
pub struct Count {
    /// The link in which it stands.
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

/// A page.
pub struct Document {
    pub tags: Vec<Tag>,
    /// The text of every `title` and `h1`, by the tag's name.
    texts: Vec<(String, String)>,
    /// What a browser would have to forgive.
    pub errors: Vec<String>,
    pub counts: Vec<Count>,
    pub entries: Vec<Entry>,
    /// All its text, as it stands.
    pub words: String,
    /// Texts that nothing keeps apart.
    pub glued: Vec<String>,
}

impl Document {
    pub fn read(html: &str) -> Self {
        let mut document = Self {
            tags: Vec::new(),
            texts: Vec::new(),
            errors: Vec::new(),
            counts: Vec::new(),
            entries: Vec::new(),
            words: String::new(),
            glued: Vec::new(),
        };
        let mut open: Option<(String, String)> = None;
        let (mut places, mut joins, mut in_picture) = (Places::default(), Joins::default(), false);
        let mut emitter = DefaultEmitter::default();
        emitter.naively_switch_states(true);
        for token in Tokenizer::new_with_emitter(html, emitter) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => {
                    let mut name = text(&tag.name);
                    in_picture |= name == "svg";
                    // What names a part of a picture does not name the page.
                    if in_picture && name == "title" {
                        name = "svg:title".into();
                    }
                    if name == "title" || name == "h1" {
                        open = Some((name.clone(), String::new()));
                    }
                    let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
                    let tag = Tag { name, attributes: attributes.collect() };
                    places.enter(&tag, &mut document);
                    joins.enter(&tag.name, tag.get("class").unwrap_or_default());
                    document.tags.push(tag);
                }
                Token::String(words) => {
                    document.words.push_str(&text(&words));
                    places.read(&text(&words), &mut document);
                    joins.read(&text(&words));
                    if let Some((_, so_far)) = &mut open {
                        so_far.push_str(&text(&words));
                    }
                }
                Token::EndTag(tag) => {
                    let name = text(&tag.name);
                    in_picture &= name != "svg";
                    places.leave(&name);
                    joins.leave(&name);
                    if open.as_ref().is_some_and(|(open, _)| *open == name) {
                        document.texts.extend(open.take());
                    }
                }
                Token::Error(error) => document.errors.push(format!("{:?}", error.value)),
                Token::Comment(_) | Token::Doctype(_) => {}
            }
        }
        document.glued = joins.glued;
        document
    }

    /// The tags of a name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &Tag> {
        self.tags.iter().filter(move |tag| tag.name == name)
    }

    /// The values of an attribute wherever it stands.
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

/// Where the reading is: in which link, number and entry. Links do not stand in links, nor entries in entries.
#[derive(Default)]
struct Places {
    link: Option<String>,
    /// The number that is being read goes on to the end of its link, or of its text where it has none.
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
