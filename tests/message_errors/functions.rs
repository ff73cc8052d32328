//! The output for valid messages.

use crate::compiler::compile;
use crate::fixture::{compiled, used};

/// A message that only other messages refer to is inserted in them and has no function.
#[test]
fn messages_used_only_by_others_have_no_functions() {
    let mut files = used("whole = All of { part }\n", &[]);
    files.texts.entry("en".into()).or_default().insert("text/en/parts.ftl".into(), "### Parts\npart = it\n".into());
    let compiled = compile(&files).unwrap();
    assert_eq!(compiled.catalogues["en"], "All of it\n");
    assert!(!compiled.functions.contains("fn part("));
}

/// The signatures of the functions for an English file.
fn heads(english: &str) -> Vec<String> {
    let functions = compiled(english).functions;
    functions
        .lines()
        .filter_map(|line| line.trim().strip_prefix("pub fn ")?.split_once(" {"))
        .map(|(head, _)| head.to_owned())
        .collect()
}

#[test]
fn functions_take_the_declared_variables() {
    assert_eq!(heads("save = Save\n"), ["save(self) -> &'static str"]);
    let values =
        "#   $name (Text) - a\n#   $count (Number) - b\n#   $by (Change) - c\nsum = { $name }{ $count }{ $by }\n";
    assert_eq!(heads(values), ["sum(self, name: &str, count: usize, by: i32) -> String"]);
    let selected = "#   $size (Size) - a\n#   $on (Flag) - b\nsum = { $size ->\n    [small] s\n   *[large] { $on ->\n    [yes] l\n   *[no] n\n }\n }\n";
    assert_eq!(heads(selected), ["sum(self, size: crate::report::Size, on: bool) -> &'static str"]);
    let set = "#   .each (Size) - a\nsize =\n    .small = S\n    .large = L\n";
    assert_eq!(heads(set), ["size(self, it: crate::report::Size) -> &'static str"]);
    let counted = "#   .each (Size) - a\n#   $count (Number) - b\nsize =\n    .small = S\n    .large = L { $count }\n";
    assert_eq!(heads(counted), ["size(self, it: crate::report::Size, count: usize) -> String"]);
}

#[test]
fn functions_are_described_by_comment_and_text() {
    let functions = compiled("# Under the picture.\n#   $name (Text) - whose\nsave-it = Save { $name }\n").functions;
    let doc: Vec<_> = functions.lines().map(str::trim).filter(|line| line.starts_with("///")).collect();
    let expected = [
        "/// Under the picture.",
        "/// - $name (Text) - whose",
        "///",
        "/// ```text",
        "/// save-it = Save { $name }",
        "/// ```",
    ];
    assert_eq!(doc, expected);
}

#[test]
fn sets_are_asserted() {
    let functions = compiled("#   .each (Size) - a\nsize =\n    .large = L\n    .small = S\n").functions;
    assert!(functions.ends_with("const _: () = assert_slugs!(crate::report::Size, [\"small\", \"large\"]);\n"));
}

#[test]
fn terms_and_messages_are_resolved() {
    let compiled = compiled(
        "-site = Explorer\na = The { -site }\nb = { a } of { size.small }\n#   .each (Size) - a\nsize =\n    .small = S\n    .large = L\n",
    );
    assert_eq!(compiled.catalogues["en"], "The Explorer\nThe Explorer of S\nS\nL\n");
}

#[test]
fn single_numbers_come_before_plural_forms() {
    let compiled = compiled("#   $n (Number) - a\na = { $n ->\n    [one] x\n   *[other] y { $n }\n    [0] z\n }\n");
    assert_eq!(compiled.catalogues["en"], "\u{2}a\u{3}\u{1000}z\u{3}bx\u{3}fy \u{1}a\u{4}\n");
}

/// The program must not contain messages of static files, and counts only its own lines.
#[test]
fn messages_of_static_files_come_last_in_their_own_catalogue() {
    let mut files = used("b = B\n", &[]);
    let still = "### Static\na = A\nc = C { $by }\n".replace("c =", "#   $by (Number) - a\nc =");
    files.texts.entry("en".into()).or_default().insert("text/en/static-page.ftl".into(), still);
    files.texts.entry("fr".into()).or_default().insert(
        "text/fr/page.ftl".into(),
        "### Page\nc = D { $by }\na = E\nb = F\n".replace("c =", "#   $by (Number) - a\nc ="),
    );
    files.rust.insert("src/site.rs".into(), "language.a() language.c(2)".into());
    let compiled = compile(&files).unwrap();
    let catalogues: Vec<_> = compiled.catalogues.iter().map(|(tag, lines)| (tag.as_str(), lines.as_str())).collect();
    assert_eq!(
        catalogues,
        [("en", "B\n"), ("en-static", "A\nC \u{1}a\n"), ("fr", "F\n"), ("fr-static", "E\nD \u{1}a\n")]
    );
    let calls: Vec<_> =
        compiled.functions.lines().filter(|line| line.contains("cfg(") || line.contains("fn ")).collect();
    let [b, static_a, a, static_c, c] = calls.as_slice() else { panic!("{calls:?}") };
    assert!(b.contains("fn b(self) -> &'static str { self.words(0) }"), "{b}");
    assert!(a.contains("fn a(self) -> &'static str { self.words(1) }"), "{a}");
    assert!(c.contains("fn c(self, by: usize) -> String { self.say(2, "), "{c}");
    assert_eq!([static_a, static_c].map(|line| line.trim()), ["#[cfg(feature = \"static\")]"; 2]);
}

/// A set that only static files name may be missing in the program.
#[test]
fn sets_of_static_files_are_asserted_only_for_them() {
    let set = "#   .each (Size) - a\nsize =\n    .large = L\n    .small = S\n";
    let assertion = "#[cfg(feature = \"static\")]\nconst _: () = assert_slugs!(crate::report::Size,";
    let mut files = used("", &[]);
    files.texts.entry("en".into()).or_default().insert("text/en/static-page.ftl".into(), format!("### Static\n{set}"));
    files.rust.insert("src/site.rs".into(), "language.size(it) language.large(it)".into());
    assert!(compile(&files).unwrap().functions.contains(assertion));
    let both = set.replace("size =", "large =");
    files.texts.entry("en".into()).or_default().insert("text/en/page.ftl".into(), format!("### Page\n{both}"));
    assert!(!compile(&files).unwrap().functions.contains(assertion));
}
