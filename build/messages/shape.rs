//! The requirements that a message must meet to become a function: a valid name, one text or the words of a set, known
//! types.

use super::error::{Fault, MessageError};
use super::sets::Sets;
use super::source::{Language, Message};

/// Rust keywords that could be ids.
const KEYWORDS: [&str; 26] = [
    "as", "break", "const", "continue", "else", "enum", "fn", "for", "if", "impl", "in", "let", "loop", "match", "mod",
    "move", "pub", "ref", "return", "self", "static", "type", "use", "where", "while", "yield",
];

/// Checks the messages of the first language against these requirements.
pub(crate) fn check(language: &Language<'_>, sets: &Sets, errors: &mut Vec<MessageError>) {
    for message in language.messages.values() {
        let faults = faults(message, sets);
        errors.extend(faults.into_iter().map(|fault| MessageError { at: message.at.clone(), fault }));
    }
}

fn faults(message: &Message<'_>, sets: &Sets) -> Vec<Fault> {
    let id = message.id.to_owned();
    let mut faults = Vec::new();
    let signature = &message.signature;
    let plain = id.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    if !plain || KEYWORDS.contains(&message.id) {
        faults.push(Fault::Name { id: id.clone() });
    }
    let taken = |name: &str| KEYWORDS.contains(&name) || signature.each.is_some() && name == "it";
    let variables = signature.variables.iter().map(|(name, _)| name).filter(|name| taken(name));
    faults.extend(variables.map(|name| Fault::VariableName { id: id.clone(), variable: name.clone() }));
    match (&message.value, message.attributes.is_empty(), &signature.each) {
        (Some(_), false, _) => faults.push(Fault::ValueAndAttributes { id: id.clone() }),
        (Some(_), true, Some(_)) => faults.push(Fault::NotASet { id: id.clone() }),
        (None, _, None) => faults.push(Fault::NoSet { id: id.clone() }),
        (Some(_), true, None) | (None, _, Some(_)) => {}
    }
    let each = signature.each.iter().map(|set| (".each".to_owned(), set));
    let variables = signature.variables.iter().filter_map(|(name, kind)| Some((format!("${name}"), kind.set()?)));
    for (name, set) in each.chain(variables).filter(|(_, set)| !sets.contains_key(*set)) {
        faults.push(Fault::UnknownType { id: id.clone(), name, of: set.clone() });
    }
    faults
}
