//! What is declared or written and never used.

use super::Checked;
use super::emit::function;
use super::error::{Fault, MessageError};
use super::files::Texts;
use super::lower::uses;
use super::source::Language;

/// Variables that a message does not use, and messages that no Rust source and no other message asks for.
pub(crate) fn check(language: &Language<'_>, checked: &[Checked<'_>], rust: &Texts, errors: &mut Vec<MessageError>) {
    for Checked { message, patterns } in checked {
        let id = message.id.to_owned();
        let mut used = (Vec::new(), Vec::new());
        patterns.iter().for_each(|pattern| uses(pattern, &mut used.0, &mut used.1));
        for (place, (variable, _)) in message.signature.variables.iter().enumerate() {
            if !used.0.contains(&place) && !used.1.contains(&place) {
                let fault = Fault::NeverUsed { id: id.clone(), variable: variable.clone() };
                errors.push(MessageError { at: message.at.clone(), fault });
            }
        }
        if !is_called(message.id, rust) && !refers(language, message.id) {
            let function = function(message.id);
            errors.push(MessageError { at: message.at.clone(), fault: Fault::Unused { id, function } });
        }
    }
}

/// Whether a Rust source asks for a message. What only other messages refer to stands in them and nowhere else.
pub(crate) fn is_called(id: &str, rust: &Texts) -> bool {
    let function = function(id);
    let calls = [format!(".{function}("), format!("Language::{function}")];
    rust.values().any(|source| calls.iter().any(|call| holds(source, call)))
}

/// Whether a source holds a call, and not the beginning of a longer name.
fn holds(source: &str, call: &str) -> bool {
    let goes_on = |rest: &str| rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_');
    source
        .match_indices(call)
        .any(|(place, _)| call.ends_with('(') || !source.get(place + call.len()..).is_some_and(goes_on))
}

/// Whether another message refers to it.
fn refers(language: &Language<'_>, id: &str) -> bool {
    let mut others = language.messages.values().filter(|other| other.id != id);
    let calls = [format!("{{ {id} }}"), format!("{{ {id}."), format!("{{{id}}}"), format!("{{{id}.")];
    others.any(|other| calls.iter().any(|call| other.text.contains(call)))
}
