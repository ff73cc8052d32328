//! The content of macros, which the parser returns as tokens.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::{ExprMatch, Lit, LitStr};

/// Every string, except those in attributes and documentation.
pub fn strings(tokens: TokenStream) -> Vec<LitStr> {
    let mut found = Vec::new();
    let mut before = None;
    for token in tokens {
        let attribute = before == Some('#');
        before = if let TokenTree::Punct(sign) = &token { Some(sign.as_char()) } else { None };
        match token {
            TokenTree::Group(group) if !attribute || group.delimiter() != Delimiter::Bracket => {
                found.extend(strings(group.stream()));
            }
            TokenTree::Literal(literal) => {
                if let Lit::Str(text) = Lit::new(literal) {
                    found.push(text);
                }
            }
            TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
    found
}

/// Every `match` that can be parsed, with the type that `Self` stands for there.
pub fn matches(tokens: TokenStream, itself: Option<&str>) -> Vec<(Option<String>, ExprMatch)> {
    let tokens: Vec<TokenTree> = plain(tokens).into_iter().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let block = tokens[at..].iter().position(is_block).map(|length| at + length);
        match (token, block) {
            (TokenTree::Ident(word), Some(end)) if *word == "match" => {
                let expression: TokenStream = tokens[at..=end].iter().cloned().collect();
                if let Ok(expression) = syn::parse2(expression) {
                    found.push((itself.map(str::to_owned), expression));
                    at = end;
                }
            }
            (TokenTree::Ident(word), Some(end)) if *word == "impl" => {
                let name = tokens[at..end].iter().rev().find_map(name);
                if let TokenTree::Group(block) = &tokens[end] {
                    found.extend(matches(block.stream(), name.as_deref()));
                }
                at = end;
            }
            (TokenTree::Group(group), _) => found.extend(matches(group.stream(), itself)),
            (TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Punct(_), _) => {}
        }
        at += 1;
    }
    found
}

fn is_block(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

fn name(token: &TokenTree) -> Option<String> {
    if let TokenTree::Ident(name) = token { Some(name.to_string()) } else { None }
}

/// The body of a `macro_rules!` with each repetition expanded once: `$(Self::$page => 1,)+` becomes
/// `Self::page => 1,`.
fn plain(tokens: TokenStream) -> TokenStream {
    let mut result: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match (token, tokens.peek()) {
            (TokenTree::Punct(sign), Some(TokenTree::Group(group)))
                if sign.as_char() == '$' && group.delimiter() == Delimiter::Parenthesis =>
            {
                result.extend(plain(group.stream()));
                tokens.next();
                let separator = tokens.next_if(|next| !is_repetition(next));
                if tokens.next_if(is_repetition).is_none() {
                    result.extend(separator);
                }
            }
            (TokenTree::Punct(sign), Some(TokenTree::Ident(_))) if sign.as_char() == '$' => {}
            (TokenTree::Group(group), _) => {
                let mut plainer = Group::new(group.delimiter(), plain(group.stream()));
                plainer.set_span(group.span());
                result.push(plainer.into());
            }
            (token, _) => result.push(token),
        }
    }
    result.into_iter().collect()
}

fn is_repetition(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if "+*?".contains(sign.as_char()))
}

#[test]
fn strings_are_found_in_macros_but_not_their_attributes() {
    let tokens = r#"#[doc = "a"] html! { <p title="b">{ format!("c {d}", e("f")) }</p> } '"' 1 "#;
    let found: Vec<String> = strings(tokens.parse().unwrap()).iter().map(LitStr::value).collect();
    assert_eq!(found, ["b", "c {d}", "f"]);
}

#[test]
fn repetitions_are_read_once() {
    let body = "$(#[$meta])* match self { $(Self::$a | Self::$b => 1,)+ $(Self::$c)|+ => 2 }";
    let expected: TokenStream = "# [meta] match self { Self::a | Self::b => 1, Self::c => 2 }".parse().unwrap();
    // Signs next to the dollar are separate tokens now.
    let close = |tokens: TokenStream| tokens.to_string().replace(' ', "");
    assert_eq!(close(plain(body.parse().unwrap())), close(expected));
}
