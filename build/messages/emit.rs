//! The typed functions of a catalogue as Rust source: methods of `Language` in `src/text/language.rs`.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Checked;
use super::declare::Kind;
use super::sets::Sets;

/// Precedes functions that the program in the browser does not have.
const STATIC: &str = "#[cfg(feature = \"static\")]";

/// The name of the function for a message.
pub(crate) fn function(id: &str) -> String {
    id.replace('-', "_")
}

/// All functions, and assertions on the program's sets that must hold for the functions to be correct.
pub(crate) fn functions<'a>(checked: impl Iterator<Item = &'a Checked<'a>>, sets: &Sets) -> String {
    let mut rust = String::from("impl Language {\n");
    let (mut number, mut named) = (0, BTreeMap::new());
    for message in checked {
        method(&mut rust, message, number, sets);
        number += message.patterns.len();
        let signature = &message.message.signature;
        for name in signature.variables.iter().filter_map(|(_, kind)| kind.set()).chain(&signature.each) {
            *named.entry(name.as_str()).or_insert(true) &= message.is_static;
        }
    }
    rust.push_str("}\n");
    for (name, is_static) in named {
        let Some((path, members)) = sets.get(name).map(|set| (&set.path, &set.members)) else { continue };
        if is_static {
            line(&mut rust, STATIC);
        }
        line(&mut rust, &format!("const _: () = assert_slugs!({path}, {members:?});"));
    }
    rust
}

fn method(rust: &mut String, checked: &Checked<'_>, number: usize, sets: &Sets) {
    let message = checked.message;
    let (mut parameters, mut values) = (String::from("self"), Vec::new());
    let mut place = number.to_string();
    if let Some(set) = checked.each().and_then(|name| sets.get(name)) {
        let _ = write!(parameters, ", it: {}", set.path);
        let _ = write!(place, " + it.index()");
    }
    for (name, kind) in &message.signature.variables {
        let name = function(name);
        let (of, value) = match kind {
            Kind::Text => ("&str", format!("Value::Text({name})")),
            Kind::Number => ("usize", format!("Value::Number({name})")),
            Kind::Change => ("i32", format!("Value::Change({name})")),
            Kind::Flag => ("bool", format!("Value::Place({name} as usize)")),
            Kind::Set(set) => (sets.get(set).map_or("()", |set| &set.path), format!("Value::Place({name}.index())")),
        };
        let _ = write!(parameters, ", {name}: {of}");
        values.push(value);
    }
    let values = values.join(", ");
    let (returned, body) = match (checked.is_fixed(), values.is_empty()) {
        (true, true) => ("&'static str", format!("self.words({place})")),
        (true, false) => ("&'static str", format!("self.choose({place}, &[{values}])")),
        (false, _) => ("String", format!("self.say({place}, &[{values}])")),
    };
    for text in &message.comment {
        let item = if text.trim().starts_with(['$', '.']) { "- " } else { "" };
        line(rust, &format!("    /// {item}{}", text.trim()));
    }
    line(rust, "    ///\n    /// ```text");
    for text in message.text.lines() {
        line(rust, &format!("    /// {text}"));
    }
    line(rust, "    /// ```\n    #[must_use]");
    if checked.is_static {
        line(rust, STATIC);
    }
    line(rust, &format!("    pub fn {}({parameters}) -> {returned} {{ {body} }}", function(message.id)));
}

fn line(rust: &mut String, text: &str) {
    rust.extend([text, "\n"]);
}
