//! Compares a language with English: it must have the same messages, with the same values.

use super::Checked;
use super::error::{Fault, MessageError};
use super::lower::{is_fixed, uses};
use super::source::Language;

/// Reports what a language leaves out and what it adds.
pub(crate) fn check(
    language: &Language<'_>,
    translated: &[Checked<'_>],
    english: &[Checked<'_>],
    errors: &mut Vec<MessageError>,
) {
    for first in english {
        let id = first.message.id.to_owned();
        let Some(own) = translated.iter().find(|own| own.message.id == id) else {
            let fault = Fault::Untranslated { id, language: language.tag.to_owned() };
            errors.push(MessageError { at: first.message.at.clone(), fault });
            continue;
        };
        errors.extend(values(own, first).into_iter().map(|fault| MessageError { at: own.message.at.clone(), fault }));
    }
    for message in language.messages.values() {
        if !english.iter().any(|first| first.message.id == message.id) {
            let fault = Fault::NotInEnglish { id: message.id.to_owned() };
            errors.push(MessageError { at: message.at.clone(), fault });
        }
    }
}

/// A language need not select where English does, nor the reverse, but must insert the same values.
fn values(own: &Checked<'_>, first: &Checked<'_>) -> Vec<Fault> {
    let inserted = |checked: &Checked<'_>| {
        let mut inserted = Vec::new();
        checked.patterns.iter().for_each(|pattern| uses(pattern, &mut inserted, &mut Vec::new()));
        inserted
    };
    let (ours, theirs) = (inserted(own), inserted(first));
    let fixed = first.is_fixed() && !own.patterns.iter().all(|pattern| is_fixed(pattern));
    let fault = |(place, (variable, _)): (usize, &(String, _))| {
        let (id, variable) = (own.message.id.to_owned(), variable.clone());
        match (ours.contains(&place), theirs.contains(&place)) {
            (false, true) => Some(Fault::VariableLeftOut { id, variable }),
            (true, false) if fixed => Some(Fault::NotFixed { id, variable }),
            (true, _) | (false, false) => None,
        }
    };
    first.message.signature.variables.iter().enumerate().filter_map(fault).collect()
}
