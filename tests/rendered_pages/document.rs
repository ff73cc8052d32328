//! A rendered page as a browser reads it: its tags in order, and the texts of the two that must be there once.

use std::collections::BTreeMap;

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

/// A page.
pub struct Document {
    pub tags: Vec<Tag>,
    /// The text of every `title` and `h1`, by the tag's name.
    texts: Vec<(String, String)>,
    /// What a browser would have to forgive.
    pub errors: Vec<String>,
}

impl Document {
    pub fn read(html: &str) -> Self {
        let mut document = Self { tags: Vec::new(), texts: Vec::new(), errors: Vec::new() };
        let mut open: Option<(String, String)> = None;
        let mut emitter = DefaultEmitter::default();
        emitter.naively_switch_states(true);
        for token in Tokenizer::new_with_emitter(html, emitter) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => {
                    let name = text(&tag.name);
                    if name == "title" || name == "h1" {
                        open = Some((name.clone(), String::new()));
                    }
                    let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
                    document.tags.push(Tag { name, attributes: attributes.collect() });
                }
                Token::String(words) => {
                    if let Some((_, so_far)) = &mut open {
                        so_far.push_str(&text(&words));
                    }
                }
                Token::EndTag(tag) if open.as_ref().is_some_and(|(name, _)| *name == text(&tag.name)) => {
                    document.texts.extend(open.take());
                }
                Token::Error(error) => document.errors.push(format!("{:?}", error.value)),
                Token::EndTag(_) | Token::Comment(_) | Token::Doctype(_) => {}
            }
        }
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

fn text(bytes: &HtmlString) -> String {
    String::from_utf8(bytes.to_vec()).expect("the program writes UTF-8")
}
