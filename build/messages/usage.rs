//! Finds variables and messages that are never used.

use std::collections::BTreeSet;

use super::Checked;
use super::emit::function;
use super::error::{Fault, MessageError};
use super::files::Texts;
use super::lower::uses;
use super::source::Language;

/// Reports variables that their message does not use, and messages that no Rust source and no other message uses.
pub(crate) fn check(
    language: &Language<'_>,
    checked: &[Checked<'_>],
    called: &BTreeSet<&str>,
    errors: &mut Vec<MessageError>,
) {
    for Checked { message, patterns, .. } in checked {
        let id = message.id.to_owned();
        let mut used = (Vec::new(), Vec::new());
        for pattern in patterns {
            uses(pattern, &mut used.0, &mut used.1);
        }
        for (place, (variable, _)) in message.signature.variables.iter().enumerate() {
            if !used.0.contains(&place) && !used.1.contains(&place) {
                let fault = Fault::NeverUsed { id: id.clone(), variable: variable.clone() };
                errors.push(MessageError { at: message.at.clone(), fault });
            }
        }
        let function = function(message.id);
        if !called.contains(function.as_str()) && !refers(language, message.id) {
            errors.push(MessageError { at: message.at.clone(), fault: Fault::Unused { id, function } });
        }
    }
}

/// The functions that Rust sources use: `.name(`, or `Language::name` in a table.
pub(crate) fn called(rust: &Texts) -> BTreeSet<&str> {
    let mut functions = BTreeSet::new();
    for text in rust.values() {
        for (place, sign) in text.match_indices(['.', ':']) {
            let (before, behind) = text.split_at(place + sign.len());
            let goes_on = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
            let (name, next) = behind.split_at(behind.find(|letter| !goes_on(letter)).unwrap_or(behind.len()));
            let is_call = if sign == "." { next.starts_with('(') } else { before.ends_with("Language::") };
            if is_call {
                functions.insert(name);
            }
        }
    }
    functions
}

/// Whether another message refers to this one.
fn refers(language: &Language<'_>, id: &str) -> bool {
    let mut others = language.messages.values().filter(|other| other.id != id);
    let calls = [format!("{{ {id} }}"), format!("{{ {id}."), format!("{{{id}}}"), format!("{{{id}.")];
    others.any(|other| calls.iter().any(|call| other.text.contains(call)))
}
