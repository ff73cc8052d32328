//! Words that a person reads are not in the rooms that show or write them.

use syn::{
    Attribute, ItemFn, ItemMod, LitStr, Macro,
    visit::{self, Visit},
};

use super::{
    sources::{Finding, Source, none, read},
    tokens,
};

/// The rooms that take their words from `text`.
const ROOMS: &[&str] = &["src/ui", "src/chart", "src/publish"];

/// The strings with two words or more, outside of tests and documentation.
fn sentences(source: &Source) -> Vec<Finding> {
    let mut strings = Strings { found: Vec::new() };
    strings.visit_file(&source.parsed());
    let found = strings.found.iter().filter(|text| words(&text.value()) > 1);
    found.map(|text| Finding::new(source, text.span().start().line, words(&text.value()), text.value())).collect()
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count()
}

struct Strings {
    found: Vec<LitStr>,
}

impl<'ast> Visit<'ast> for Strings {
    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !item.attrs.iter().any(is_test) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        if !item.attrs.iter().any(is_test) {
            visit::visit_item_fn(self, item);
        }
    }

    fn visit_macro(&mut self, item: &'ast Macro) {
        self.found.extend(tokens::strings(item.tokens.clone()));
    }

    fn visit_lit_str(&mut self, text: &'ast LitStr) {
        self.found.push(text.clone());
    }
}

/// `#[test]` and `#[cfg(test)]`.
fn is_test(attribute: &Attribute) -> bool {
    attribute.path().is_ident("test") || attribute.meta.require_list().is_ok_and(|it| it.tokens.to_string() == "test")
}

#[test]
fn rooms_take_their_words_from_text() {
    let found: Vec<Finding> = read(ROOMS, &["rs"]).iter().filter(|it| !it.is_test()).flat_map(sentences).collect();
    none(&found, "two words or more belong in src/text");
}
