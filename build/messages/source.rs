//! Parses Fluent files into messages and terms, each with its location and the declarations in its comment.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Attribute, Entry, Pattern, Resource};
use fluent_syntax::parser;

use super::declare::{self, Signature};
use super::error::{At, Fault, MessageError};
use super::files::Texts;

/// The files of a language.
#[derive(Debug)]
pub(crate) struct Language<'a> {
    /// The tag of the language, which names its folder: `en`.
    pub(crate) tag: &'a str,
    texts: &'a Texts,
    /// The messages that the program may use, by id.
    pub(crate) messages: BTreeMap<&'a str, Message<'a>>,
    /// The terms that messages may refer to, by id.
    pub(crate) terms: BTreeMap<&'a str, Pattern<&'a str>>,
}

/// A message as it is in its file.
#[derive(Debug)]
pub(crate) struct Message<'a> {
    pub(crate) id: &'a str,
    pub(crate) at: At,
    pub(crate) comment: Vec<&'a str>,
    pub(crate) signature: Signature,
    pub(crate) value: Option<Pattern<&'a str>>,
    pub(crate) attributes: Vec<Attribute<&'a str>>,
    /// The source text in the file.
    pub(crate) text: &'a str,
}

impl Language<'_> {
    /// The location of a slice of the files. The parser reports no locations, but what it returns are slices of its
    /// input.
    pub(crate) fn place(&self, piece: &str) -> At {
        let address = piece.as_ptr().addr();
        let inside = |(_, text): &(&String, &String)| {
            (text.as_ptr().addr()..=text.as_ptr().addr() + text.len()).contains(&address)
        };
        let Some((file, text)) = self.texts.iter().find(inside) else { return At { file: String::new(), line: 0 } };
        at(file, text, address - text.as_ptr().addr())
    }
}

fn at(file: &str, text: &str, offset: usize) -> At {
    let before = text.get(..offset).unwrap_or_default();
    At { file: file.to_owned(), line: 1 + before.matches('\n').count() }
}

/// Parses the files of a language. Anything that cannot be parsed is left out and reported.
pub(crate) fn read<'a>(tag: &'a str, texts: &'a Texts, errors: &mut Vec<MessageError>) -> Language<'a> {
    let mut language = Language { tag, texts, messages: BTreeMap::new(), terms: BTreeMap::new() };
    for (file, text) in texts {
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, faults)| {
            errors.extend(faults.iter().map(|fault| MessageError {
                at: at(file, text, fault.pos.start),
                fault: Fault::Syntax { reason: fault.to_string() },
            }));
            resource
        });
        if !matches!(resource.body.first(), Some(Entry::ResourceComment(_))) {
            errors.push(MessageError { at: at(file, text, 0), fault: Fault::NoHead {} });
        }
        language.add(text, resource, errors);
    }
    language
}

impl<'a> Language<'a> {
    fn add(&mut self, text: &'a str, resource: Resource<&'a str>, errors: &mut Vec<MessageError>) {
        for entry in resource.body {
            match entry {
                Entry::Message(found) => {
                    let (id, at) = (found.id.name, self.place(found.id.name));
                    let comment = found.comment.map_or_else(Vec::new, |comment| comment.content);
                    let (signature, faults) = declare::read(id, &comment);
                    errors.extend(faults.into_iter().map(|fault| MessageError { at: at.clone(), fault }));
                    let (value, attributes) = (found.value, found.attributes);
                    let text = body(text, id);
                    let message = Message { id, at: at.clone(), comment, signature, value, attributes, text };
                    if let Some(first) = self.messages.get(id) {
                        let fault = Fault::Twice { id: id.to_owned(), first: first.at.clone() };
                        errors.push(MessageError { at, fault });
                    } else {
                        self.messages.insert(id, message);
                    }
                }
                Entry::Term(found) => {
                    let id = found.id.name;
                    if let Some((first, _)) = self.terms.get_key_value(id) {
                        let fault = Fault::Twice { id: format!("-{id}"), first: self.place(first) };
                        errors.push(MessageError { at: self.place(id), fault });
                    } else {
                        self.terms.insert(id, found.value);
                    }
                }
                // The parser has already reported the errors in junk.
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
    }
}

/// The source of a message: the line of its id and the indented lines after it.
fn body<'a>(text: &'a str, id: &'a str) -> &'a str {
    let rest = text.get(id.as_ptr().addr() - text.as_ptr().addr()..).unwrap_or_default();
    let more = rest.lines().skip(1).take_while(|line| line.is_empty() || line.starts_with([' ', '}']));
    let length = rest.lines().next().map_or(0, str::len) + more.map(|line| 1 + line.len()).sum::<usize>();
    rest.get(..length).unwrap_or(rest).trim_end()
}
