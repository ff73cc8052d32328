//! What the comment above a message declares: its variables, and the set for whose members it has words.
//!
//! A declaration is on a line by itself: `$count (Number) - how many are shown`, `.each (Theme) - a heading of the
//! report`.

use super::error::Fault;

/// The type of a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A text that is inserted unchanged: a name, a date, a list, a quotation.
    Text,
    /// A whole number, inserted with the digit groups of the language; selects by plural form.
    Number,
    /// A difference, inserted with its sign.
    Change,
    /// Selects between yes and no.
    Flag,
    /// A value of a closed set; selects by its slug.
    Set(String),
}

impl Kind {
    fn of(name: &str) -> Self {
        match name {
            "Text" => Self::Text,
            "Number" => Self::Number,
            "Change" => Self::Change,
            "Flag" => Self::Flag,
            set => Self::Set(set.to_owned()),
        }
    }

    /// The name of the type in declarations.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Text => "Text",
            Self::Number => "Number",
            Self::Change => "Change",
            Self::Flag => "Flag",
            Self::Set(set) => set,
        }
    }

    /// The closed set, if the type is one.
    pub(crate) fn set(&self) -> Option<&String> {
        if let Self::Set(set) = self { Some(set) } else { None }
    }

    /// Whether variables of this type can be inserted.
    pub(crate) fn inserts(&self) -> bool {
        matches!(self, Self::Text | Self::Number | Self::Change)
    }
}

/// The parameters of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signature {
    /// The set for whose members it has attributes.
    pub(crate) each: Option<String>,
    /// Its variables, in the order of the function's parameters.
    pub(crate) variables: Vec<(String, Kind)>,
}

impl Signature {
    /// The index and the type of a variable.
    pub(crate) fn variable(&self, name: &str) -> Option<(usize, &Kind)> {
        self.variables.iter().enumerate().find(|(_, (known, _))| known == name).map(|(place, (_, kind))| (place, kind))
    }
}

/// Reads the comment above a message. Lines that declare nothing are only for the translator.
pub(crate) fn read(id: &str, comment: &[&str]) -> (Signature, Vec<Fault>) {
    let (mut signature, mut faults) = (Signature::default(), Vec::new());
    for line in comment.iter().map(|line| line.trim()).filter(|line| line.starts_with(['$', '.'])) {
        match declaration(line) {
            Some((".each", kind)) => signature.each = Some(kind.name().to_owned()),
            Some((name, kind)) if name.starts_with('$') => {
                let variable = name.trim_start_matches('$').to_owned();
                if signature.variable(&variable).is_some() {
                    faults.push(Fault::DeclaredTwice { id: id.to_owned(), variable });
                } else {
                    signature.variables.push((variable, kind));
                }
            }
            _ => faults.push(Fault::Declaration { id: id.to_owned(), line: line.to_owned() }),
        }
    }
    (signature, faults)
}

/// `name (Type) - what it is`.
fn declaration(line: &str) -> Option<(&str, Kind)> {
    let (name, rest) = line.split_once(" (")?;
    let (kind, what) = rest.split_once(") - ")?;
    let is_name = name.len() > 1 && name[1..].bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    let is_type = kind.starts_with(|first: char| first.is_ascii_uppercase());
    (is_name && is_type && !what.trim().is_empty()).then(|| (name, Kind::of(kind)))
}
