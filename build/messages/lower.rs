//! Converts patterns to what the program reads: references and terms are resolved, selectors checked and sorted.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::declare::{Kind, Signature};
use super::error::{Differences, Fault, MessageError};
use super::plural;
use super::sets::Sets;
use super::source::{Language, Message};

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Literal text, unchanged.
    Text(String),
    /// The value of a variable, by its index.
    Insert(usize),
    /// One of several texts, selected by the value of a variable.
    Select(usize, Vec<(Key, Vec<Piece>)>),
}

/// The key of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// Exactly this number.
    Exact(u16),
    /// The numbers of a plural form, by its place; the member of a set; no and yes.
    Place(usize),
}

/// Whether a text needs no assembling: it is in the catalogue as it is, perhaps in several variants.
pub(crate) fn is_fixed(pattern: &[Piece]) -> bool {
    match pattern {
        [] | [Piece::Text(_)] => true,
        [Piece::Select(_, variants)] => variants.iter().all(|(_, pattern)| is_fixed(pattern)),
        [Piece::Insert(_)] | [_, _, ..] => false,
    }
}

/// Which variables a text inserts, and which it selects by.
pub(crate) fn uses(pattern: &[Piece], inserted: &mut Vec<usize>, selecting: &mut Vec<usize>) {
    for piece in pattern {
        match piece {
            Piece::Text(_) => {}
            Piece::Insert(variable) => inserted.push(*variable),
            Piece::Select(variable, variants) => {
                selecting.push(*variable);
                for (_, pattern) in variants {
                    uses(pattern, inserted, selecting);
                }
            }
        }
    }
}

/// Converts a message to its patterns.
pub(crate) struct Lowering<'a> {
    pub(crate) language: &'a Language<'a>,
    /// The parameters of the message, as declared in English.
    pub(crate) signature: &'a Signature,
    pub(crate) message: &'a Message<'a>,
    pub(crate) sets: &'a Sets,
}

/// Collects pieces and errors, and knows which references led here.
struct Work<'w> {
    errors: &'w mut Vec<MessageError>,
    trail: Vec<String>,
}

impl<'a> Lowering<'a> {
    /// The pattern of a message, or one for each member of its set, in the order of the set.
    pub(crate) fn patterns(&self, errors: &mut Vec<MessageError>) -> Vec<Vec<Piece>> {
        let mut work = Work { errors, trail: vec![self.message.id.to_owned()] };
        if let Some(value) = &self.message.value {
            return vec![self.pattern(value, &mut work)];
        }
        let Some(set) = &self.signature.each else { return Vec::new() };
        let Some(members) = self.sets.get(set).map(|set| &set.members) else { return Vec::new() };
        let attributes = &self.message.attributes;
        let found: Vec<_> = attributes.iter().map(|attribute| attribute.id.name).collect();
        self.members(set, members, &found, self.message.id, &mut work);
        let of = |member: &String| attributes.iter().find(|attribute| attribute.id.name == member);
        members.iter().filter_map(of).map(|attribute| self.pattern(&attribute.value, &mut work)).collect()
    }

    fn fail(&self, work: &mut Work<'_>, place: &str, fault: Fault) {
        work.errors.push(MessageError { at: self.language.place(place), fault });
    }

    fn id(&self) -> String {
        self.message.id.to_owned()
    }

    fn pattern(&self, pattern: &Pattern<&'a str>, work: &mut Work<'_>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, value, &mut pieces, work),
                PatternElement::Placeable { expression } => self.expression(expression, &mut pieces, work),
            }
        }
        pieces
    }

    /// Appends text, joining it to text right before it.
    fn text(&self, text: &str, place: &str, pieces: &mut Vec<Piece>, work: &mut Work<'_>) {
        if text.contains('\n') {
            self.fail(work, place, Fault::LineBreak { id: self.id() });
        } else if text.contains(char::is_control) {
            self.fail(work, place, Fault::ControlCharacter { id: self.id() });
        }
        if let Some(Piece::Text(before)) = pieces.last_mut() {
            before.push_str(text);
        } else if !text.is_empty() {
            pieces.push(Piece::Text(text.to_owned()));
        }
    }

    fn expression(&self, expression: &Expression<&'a str>, pieces: &mut Vec<Piece>, work: &mut Work<'_>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, pieces, work),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                pieces.extend(self.select(id.name, variants, work));
            }
            Expression::Select { selector, variants } => {
                let place = match selector {
                    InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
                    InlineExpression::FunctionReference { id, .. } => {
                        let fault = Fault::Function { id: self.id(), name: id.name.to_owned() };
                        return self.fail(work, id.name, fault);
                    }
                    InlineExpression::MessageReference { id, .. }
                    | InlineExpression::TermReference { id, .. }
                    | InlineExpression::VariableReference { id } => id.name,
                    InlineExpression::Placeable { .. } => {
                        variants.first().map_or(self.message.id, |variant| name(&variant.key))
                    }
                };
                self.fail(work, place, Fault::SelectorIsNoVariable { id: self.id() });
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&'a str>, pieces: &mut Vec<Piece>, work: &mut Work<'_>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let text = fluent_syntax::unicode::unescape_unicode_to_string(value);
                self.text(&text, value, pieces, work);
            }
            InlineExpression::NumberLiteral { value } => self.text(value, value, pieces, work),
            InlineExpression::Placeable { expression } => self.expression(expression, pieces, work),
            InlineExpression::VariableReference { id } => pieces.extend(self.insert(id.name, work)),
            InlineExpression::FunctionReference { id, .. } => {
                self.fail(work, id.name, Fault::Function { id: self.id(), name: id.name.to_owned() });
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let name = format!("-{}", id.name);
                if attribute.is_some() || arguments.is_some() {
                    self.fail(work, id.name, Fault::TermWithArguments { id: self.id(), name });
                } else {
                    self.refer(&name, id.name, self.language.terms.get(id.name), pieces, work);
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let message = self.language.messages.get(id.name);
                let (name, pattern) = match attribute {
                    None => (id.name.to_owned(), message.and_then(|message| message.value.as_ref())),
                    Some(attribute) => {
                        let mut of = message.iter().flat_map(|message| &message.attributes);
                        let found = of.find(|found| found.id.name == attribute.name);
                        (format!("{}.{}", id.name, attribute.name), found.map(|found| &found.value))
                    }
                };
                self.refer(&name, id.name, pattern, pieces, work);
            }
        }
    }

    /// Inserts the target of a reference in its place.
    fn refer(
        &self,
        name: &str,
        place: &str,
        pattern: Option<&Pattern<&'a str>>,
        pieces: &mut Vec<Piece>,
        work: &mut Work<'_>,
    ) {
        let Some(pattern) = pattern else {
            return self.fail(work, place, Fault::UnknownReference { id: self.id(), name: name.to_owned() });
        };
        if work.trail.iter().any(|known| known == name) {
            return self.fail(work, place, Fault::Circular { id: self.id(), name: name.to_owned() });
        }
        work.trail.push(name.to_owned());
        for piece in self.pattern(pattern, work) {
            match piece {
                Piece::Text(text) => self.text(&text, place, pieces, work),
                other => pieces.push(other),
            }
        }
        work.trail.pop();
    }

    fn declared(&self, variable: &str, work: &mut Work<'_>) -> Option<(usize, &'a Kind)> {
        let found = self.signature.variable(variable);
        if found.is_none() {
            let fault = Fault::Undeclared { id: self.id(), variable: variable.to_owned() };
            self.fail(work, variable, fault);
        }
        found
    }

    fn insert(&self, variable: &str, work: &mut Work<'_>) -> Option<Piece> {
        let (place, kind) = self.declared(variable, work)?;
        if !kind.inserts() {
            let (variable_name, of) = (variable.to_owned(), kind.name().to_owned());
            self.fail(work, variable, Fault::NotInsertable { id: self.id(), variable: variable_name, of });
        }
        Some(Piece::Insert(place))
    }

    fn select(&self, variable: &str, variants: &[Variant<&'a str>], work: &mut Work<'_>) -> Option<Piece> {
        let (place, kind) = self.declared(variable, work)?;
        let found: Vec<_> = variants.iter().map(|variant| name(&variant.key)).collect();
        let flag = ["no", "yes"].map(str::to_owned);
        let exact = match kind {
            Kind::Number => self.plural(variable, variants, work),
            Kind::Flag => self.members("Flag", &flag, &found, variable, work),
            Kind::Set(name) => {
                let members = self.sets.get(name).map_or(&[][..], |set| &set.members);
                self.members(name, members, &found, variable, work)
            }
            Kind::Text | Kind::Change => {
                let (variable_name, of) = (variable.to_owned(), kind.name().to_owned());
                self.fail(work, variable, Fault::NotSelectable { id: self.id(), variable: variable_name, of });
                return None;
            }
        };
        let mut keyed: Vec<_> =
            exact.iter().zip(variants).map(|(key, variant)| (*key, self.pattern(&variant.value, work))).collect();
        // The first key that fits is used, so single numbers come before the plural forms that include them.
        keyed.sort_by_key(|(key, _)| matches!(key, Key::Place(_)));
        Some(Piece::Select(place, keyed))
    }

    /// Compares the variants, except single numbers, with the plural forms of the language.
    fn plural(&self, variable: &str, variants: &[Variant<&'a str>], work: &mut Work<'_>) -> Vec<Key> {
        let exact = |variant: &Variant<&'a str>| match &variant.key {
            VariantKey::NumberLiteral { value } => value.parse().ok().map(Key::Exact),
            VariantKey::Identifier { .. } => None,
        };
        let forms: Vec<_> =
            variants.iter().filter(|variant| exact(variant).is_none()).map(|variant| name(&variant.key)).collect();
        let known = plural::forms(self.language.tag).unwrap_or_default();
        let differences = Differences::between(known, &forms);
        if !differences.is_empty() {
            let (variable_name, language) = (variable.to_owned(), self.language.tag.to_owned());
            let fault = Fault::Plural { id: self.id(), variable: variable_name, language, differences };
            self.fail(work, variable, fault);
        }
        let all: Vec<_> = variants.iter().map(|variant| name(&variant.key)).collect();
        self.unique(&all, work);
        let place = |variant: &Variant<&'a str>| Key::Place(plural::place(name(&variant.key)));
        variants.iter().map(|variant| exact(variant).unwrap_or_else(|| place(variant))).collect()
    }

    /// Compares names with the members of a set.
    fn members(&self, set: &str, members: &[String], found: &[&str], place: &str, work: &mut Work<'_>) -> Vec<Key> {
        let known: Vec<_> = members.iter().map(String::as_str).collect();
        let differences = Differences::between(&known, found);
        if !differences.is_empty() {
            self.fail(work, place, Fault::Members { id: self.id(), set: set.to_owned(), differences });
        }
        self.unique(found, work);
        let place = |name: &str| known.iter().position(|member| *member == name).unwrap_or_default();
        found.iter().map(|name| Key::Place(place(name))).collect()
    }

    fn unique(&self, names: &[&str], work: &mut Work<'_>) {
        for (place, name) in names.iter().enumerate() {
            if names[..place].contains(name) {
                self.fail(work, name, Fault::VariantTwice { id: self.id(), variant: (*name).to_owned() });
            }
        }
    }
}

fn name<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
