//! Documentation must add something to the name: three words or more, an example or a number.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Expr, Lit, Meta};

use super::sources::{Finding, Source, none, rust};

/// The minimum number of words.
const WORDS: usize = 3;

/// The doc comments of items, including those in macros, that are too short.
fn short(source: &Source) -> Vec<Finding> {
    let mut found = Vec::new();
    collect(source.text.parse().unwrap(), &mut found);
    let words = |text: &str| text.split_whitespace().count();
    let exact = |text: &str| text.contains(|sign: char| sign.is_numeric() || matches!(sign, '"' | '`'));
    let short = found.into_iter().filter(|(_, text)| words(text) < WORDS && !exact(text));
    short.map(|(line, text)| Finding::new(source, line, words(&text), text)).collect()
}

/// Collects each doc comment with all its lines, and the line on which it begins.
fn collect(tokens: TokenStream, into: &mut Vec<(usize, String)>) {
    let mut comment: Option<(bool, usize, String)> = None;
    let mut inner = false;
    for token in tokens {
        match token {
            TokenTree::Punct(sign) if matches!(sign.as_char(), '#' | '!') => {
                inner = sign.as_char() == '!';
                continue;
            }
            TokenTree::Group(group) => {
                if let Some(text) = doc(group.delimiter(), group.stream()) {
                    // The inner documentation of a module ends where the documentation of its first item begins.
                    into.extend(comment.take_if(|before| before.0 != inner).map(found));
                    let line = group.span_open().start().line;
                    comment.get_or_insert((inner, line, String::new())).2.push_str(&text);
                    continue;
                }
                collect(group.stream(), into);
            }
            TokenTree::Punct(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
        into.extend(comment.take().map(found));
    }
    into.extend(comment.map(found));
}

fn found((_, line, text): (bool, usize, String)) -> (usize, String) {
    (line, text)
}

fn doc(delimiter: Delimiter, tokens: TokenStream) -> Option<String> {
    let Ok(Meta::NameValue(meta)) = syn::parse2(tokens) else { return None };
    let Expr::Lit(value) = meta.value else { return None };
    match value.lit {
        Lit::Str(text) if delimiter == Delimiter::Bracket && meta.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}

#[test]
fn documentation_is_not_too_short() {
    none(&rust().iter().flat_map(short).collect::<Vec<_>>(), "a doc comment has three words or more");
}

#[test]
fn one_word_is_found_and_three_are_not() {
    let found = |text: &str| short(&Source::of(text)).iter().map(|it| it.line).collect::<Vec<_>>();
    assert_eq!(found("//! Head.\n\n/// Heading.\npub const A: u8 = 1;\n"), [1, 3]);
    assert_eq!(found("pub enum A {\n    /// The first.\n    B,\n    /// The first of all.\n    C,\n}"), [2]);
    assert_eq!(found("/// `a`.\nfn a() {}\n/// Paras. 1–3.\nfn b() {}"), []);
    assert_eq!(found("record! {\n    /// Name.\n    name: Text,\n}"), [2]);
    assert_eq!(found("/// What is\n/// said.\nfn a() {}"), []);
    assert_eq!(found("fn a() { let b = \"Heading.\"; } // Heading."), []);
}
