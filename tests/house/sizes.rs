//! The maximum length of files, functions and lines.

use syn::{
    ImplItemFn, ItemFn, LitStr, TraitItemFn,
    spanned::Spanned,
    visit::{self, Visit},
};

use super::{
    sources::{Finding, Source, none, print_largest, rust, scripts},
    tokens,
};

const FILE: usize = 300;
const FUNCTION: usize = 45;
const LINE: usize = 120;

fn file(source: &Source) -> Finding {
    let lines = source.text.lines().count();
    Finding::new(source, lines, lines, format!("{lines} lines"))
}

fn lines(source: &Source) -> Vec<Finding> {
    let size = |(at, line): (usize, &str)| {
        let size = line.chars().count();
        Finding::new(source, at + 1, size, format!("{size} characters"))
    };
    source.text.lines().enumerate().map(size).collect()
}

/// All lines, except those with strings in tests, where texts that are read or compared may stay on one line.
fn but_for_texts(source: &Source) -> Vec<Finding> {
    let mut lines = lines(source);
    if source.is_test() {
        let texts: Vec<_> = tokens::strings(source.text.parse().unwrap()).iter().map(LitStr::span).collect();
        lines.retain(|line| !texts.iter().any(|text| (text.start().line..=text.end().line).contains(&line.line)));
    }
    lines
}

/// The lines that contain only a comment.
fn comments(source: &Source) -> Vec<Finding> {
    let is_comment = |line: &str| ["//", "/*", "* "].iter().any(|sign| line.trim_start().starts_with(sign));
    let commented: Vec<bool> = source.text.lines().map(is_comment).collect();
    lines(source).into_iter().filter(|line| commented[line.line - 1]).collect()
}

/// Every function with a body, from its signature to its last brace.
fn functions(source: &Source) -> Vec<Finding> {
    let mut functions = Functions { source, found: Vec::new() };
    functions.visit_file(&source.parsed());
    functions.found
}

struct Functions<'a> {
    source: &'a Source,
    found: Vec<Finding>,
}

impl Functions<'_> {
    fn add(&mut self, signature: &syn::Signature, body: &syn::Block) {
        let first = signature.span().start().line;
        let size = body.span().end().line + 1 - first;
        self.found.push(Finding::new(self.source, first, size, format!("{} has {size} lines", signature.ident)));
    }
}

impl<'ast> Visit<'ast> for Functions<'_> {
    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.add(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.add(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        if let Some(body) = &item.default {
            self.add(&item.sig, body);
        }
        visit::visit_trait_item_fn(self, item);
    }
}

fn over(limit: usize, findings: Vec<Finding>) -> Vec<Finding> {
    findings.into_iter().filter(|finding| finding.size > limit).collect()
}

#[test]
fn files_are_short() {
    let sizes: Vec<Finding> = rust().iter().chain(&scripts()).map(file).collect();
    print_largest("largest file", &sizes);
    none(&over(FILE, sizes), "a file has at most 300 lines");
}

#[test]
fn functions_are_short() {
    let functions: Vec<Finding> = rust().iter().flat_map(functions).collect();
    print_largest("largest function", &functions);
    none(&over(FUNCTION, functions), "a function has at most 45 lines");
}

#[test]
fn lines_are_short() {
    let sources: Vec<Source> = rust().into_iter().chain(scripts()).collect();
    let (all, comments): (Vec<_>, Vec<_>) = sources.iter().map(|it| (but_for_texts(it), comments(it))).unzip();
    print_largest("longest line", &all.concat());
    print_largest("longest comment", &comments.concat());
    none(&over(LINE, all.concat()), "a line has at most 120 characters");
}

#[test]
fn a_long_file_is_found() {
    let long = Source::of(&"//\n".repeat(FILE + 1));
    assert_eq!(over(FILE, vec![file(&long)]).len(), 1);
    assert_eq!(over(FILE, vec![file(&Source::of(&"//\n".repeat(FILE)))]), []);
}

#[test]
fn a_long_function_is_found_anywhere() {
    let function = |lines: usize| format!("fn long() {{\n{}}}\n", "    call();\n".repeat(lines - 2));
    for (before, after) in
        [("", ""), ("impl A {\n", "}"), ("trait A {\n", "}"), ("fn outer() { let a = || {\n", "}; }")]
    {
        let found = |lines| over(FUNCTION, functions(&Source::of(&format!("{before}{}{after}", function(lines)))));
        assert!(found(FUNCTION + 1).iter().any(|it| it.what == "long has 46 lines"), "{before}");
        assert!(found(FUNCTION).iter().all(|it| !it.what.starts_with("long")), "{before}");
    }
    let documented = Source::of(&format!("/// Why.\n#[must_use]\n{}", function(FUNCTION)));
    assert_eq!(over(FUNCTION, functions(&documented)), [], "what stands before a function is not part of it");
}

#[test]
fn a_long_line_is_found_by_its_characters() {
    let found = |text: &str| over(LINE, lines(&Source::of(text))).into_iter().map(|it| it.line).collect::<Vec<_>>();
    assert_eq!(found(&format!("\n// {}\n", "é".repeat(LINE - 3))), []);
    assert_eq!(found(&format!("\n// {}\n", "é".repeat(LINE - 2))), [2]);
}

#[test]
fn only_tests_may_have_long_strings() {
    let text = format!("fn a() {{\n    b(\"{}\");\n}}\n", "é".repeat(LINE));
    let found = |path: &str| over(LINE, but_for_texts(&Source { path: path.to_owned(), text: text.clone() })).len();
    assert_eq!((found("src/a/tests.rs"), found("tests/a.rs"), found("src/a.rs")), (0, 0, 1));
}

#[test]
fn comments_and_code_are_distinguished() {
    let text = "//! a\n    /// b\nlet c = 1; // c\n/* d\n * e\n */";
    let found: Vec<usize> = comments(&Source::of(text)).iter().map(|it| it.line).collect();
    assert_eq!(found, [1, 2, 4, 5]);
}
