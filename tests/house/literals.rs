//! Words that a person reads are not in the modules that show or write them.

use syn::{
    Attribute, ItemFn, ItemMod, LitStr, Macro,
    visit::{self, Visit},
};

use super::{
    sources::{Finding, Source, none, read},
    tokens,
};

/// The modules that take their words from `text`.
const MODULES: &[&str] = &["src/ui", "src/chart", "src/publish"];

/// Strings that the rules below cannot distinguish from words.
const NAMED: &[(&str, &str, &str)] = &[
    ("src/publish/api.rs", "All records", "the selection that the format of `api/v1` writes into every file"),
    ("src/ui/components/filter_layout.rs", "#chips button", "a selector"),
    ("src/ui/pages/interactive/list.rs", ".moves button", "a selector"),
];

/// The strings with two words or more, outside tests and documentation.
fn sentences(source: &Source, classes: &str) -> Vec<Finding> {
    let mut strings = Strings { found: Vec::new() };
    strings.visit_file(&source.parsed());
    let finding = |text: &LitStr| {
        let (line, text) = (text.span().start().line, text.value());
        let for_readers = words(&text) > 1 && !is_code(&text) && !is_start_tag(&text) && !are_classes(&text, classes);
        for_readers.then(|| Finding::new(source, line, words(&text), text))
    };
    strings.found.iter().filter_map(finding).collect()
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count()
}

/// Whether a text is markup with at most one word between its tags, an SVG path, or a list of codes.
fn is_code(text: &str) -> bool {
    let path = text.starts_with('M') && text.chars().all(|sign| "MLHVCSQTAZmlhvcsqtaz0123456789 .,-".contains(sign));
    let code = |word: &str| word.len() == 3 && word.chars().all(|sign| sign.is_ascii_uppercase() || sign == '.');
    let codes = text.split_whitespace().all(code);
    path || codes || ["=\"", "</"].iter().any(|sign| text.contains(sign)) && words(&outside_tags(text)) < 2
}

/// Whether a text is a start tag for `ui::markup::el`, without attributes that are read out or shown.
fn is_start_tag(text: &str) -> bool {
    const SPOKEN: [&str; 5] = ["alt", "aria-label", "label", "placeholder", "title"];
    let Some((name, attributes)) = text.split_once(' ') else { return false };
    let parts: Vec<_> = attributes.split('\'').collect();
    let (pairs, rest) = parts.as_chunks::<2>();
    let attribute = |[name, _]: &[&str; 2]| {
        let name = name.trim().strip_suffix('=').unwrap_or_default();
        !name.is_empty() && !name.contains(' ') && !SPOKEN.contains(&name)
    };
    name.chars().all(char::is_alphanumeric) && !pairs.is_empty() && rest == [""] && pairs.iter().all(attribute)
}

/// The text between tags; a tag may begin before the text, or end after it.
fn outside_tags(text: &str) -> String {
    let text = match (text.find('<'), text.find('>')) {
        (open, Some(close)) if open.is_none_or(|open| close < open) => &text[close + 1..],
        _ => text,
    };
    text.split('<')
        .enumerate()
        .map(|(i, part)| if i == 0 { part } else { part.split_once('>').unwrap_or_default().1 })
        .collect()
}

/// Whether a text contains only classes of the style sheets, and variants of the first of them.
fn are_classes(text: &str, sheets: &str) -> bool {
    let mut words = text.split_whitespace();
    let Some(first) = words.next() else { return false };
    let known = |word: &str| sheets.split('.').any(|rest| rest.strip_prefix(word).is_some_and(ends_name));
    let variant = |word: &str| word.strip_prefix(first).is_some_and(|rest| rest.starts_with('-'));
    known(first) && words.all(|word| known(word) || variant(word))
}

/// Whether a name ends before this text.
fn ends_name(rest: &str) -> bool {
    !rest.starts_with(|sign: char| sign.is_alphanumeric() || sign == '-' || sign == '_')
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
fn modules_take_their_words_from_text() {
    let sheets: String = read(&["static/css"], &["css"]).into_iter().map(|sheet| sheet.text).collect();
    let mut found: Vec<Finding> =
        read(MODULES, &["rs"]).iter().filter(|it| !it.is_test()).flat_map(|it| sentences(it, &sheets)).collect();
    for (path, text, _) in NAMED {
        let before = found.len();
        found.retain(|it| it.path != *path || it.what != *text);
        assert!(found.len() < before, "{path} has no {text:?} any more");
    }
    none(&found, "words for a reader belong in src/text");
}

#[track_caller]
fn case(code: &str, expected: &[&str]) {
    let found = sentences(&Source::of(code), ".states {}\n.tag--kind:hover {}\n.of,\n.a > .b {}");
    assert_eq!(found.into_iter().map(|it| it.what).collect::<Vec<_>>(), expected, "{code}");
}

#[test]
fn fragments_of_sentences_are_found() {
    case("fn a() { b(\"of the\"); }", &["of the"]);
    case("const A: &str = \" matching \\\"{x}\\\" in \";", &[" matching \"{x}\" in "]);
    case("fn a() -> Html { html! { <p title=\"To it\">{ \"by State\" }</p> } }", &["To it", "by State"]);
    case("fn a() { format!(\"{} of {} records\", 1, 2); }", &["{} of {} records"]);
    case("const A: &str = \"<p class=\\\"a\\\">No State</p>\";", &["<p class=\"a\">No State</p>"]);
    case("const A: &str = \"states of the\";", &["states of the"]);
    case("fn a() { el(\"p title='To it' class='hint'\"); }", &["p title='To it' class='hint'"]);
    case("const A: &str = \"the Parties' own\";", &["the Parties' own"]);
}

#[test]
fn strings_that_are_not_for_readers_are_accepted() {
    case("const A: [&str; 3] = [\"states states--none\", \"tag--kind states\", \"States\"];", &[]);
    case(
        "const A: &str = \"<iframe src=\\\"\"; const B: &str = \"\\\" width=\\\"1\\\" loading=\\\"lazy\\\"></iframe>\";",
        &[],
    );
    case("fn a() { el(\"p class='hint' id='rule'\"); }", &[]);
    case("const A: [&str; 2] = [\"M6 .8 11.2 6Z\", \"... POL ...\"];", &[]);
    case("/// Two words.\n#[doc = \"Two words\"]\nfn a() {}", &[]);
    case("#[cfg(test)]\nmod tests { const A: &str = \"two words\"; }\n#[test]\nfn a() { b(\"two words\"); }", &[]);
}
