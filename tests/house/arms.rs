//! No `match` on pages, record types or facets may have a catch-all arm, so that new variants are handled everywhere. Nor
//! may a chain of `if` and `else` that asks for several of them, which is a `match` in disguise.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use syn::{
    BinOp, Expr, ExprIf, ExprMatch, ItemImpl, ItemUse, Macro, Pat, Path, Token, UseTree,
    parse::{ParseStream, Parser},
    spanned::Spanned,
    visit::{self, Visit},
};

use super::{
    sources::{Finding, Source, none, rust},
    tokens,
};

const CLOSED: &[&str] = &["Page", "RecordPage", "Content", "RecordType", "FacetKey"];
/// One more outside of tests, which may look at records of a few types alone.
const CLOSED_TO_THE_PROGRAM: &str = "RecordId";

/// The catch-all arms in matches on one of the closed sets.
fn catch_alls(source: &Source) -> Vec<Finding> {
    let mut arms = Arms { source, itself: None, found: Vec::new() };
    arms.visit_file(&source.parsed());
    arms.found
}

struct Arms<'a> {
    source: &'a Source,
    /// The type that `Self` stands for.
    itself: Option<String>,
    found: Vec<Finding>,
}

impl Arms<'_> {
    fn within<'ast>(&mut self, itself: Option<String>, visit: impl FnOnce(&mut Self) + 'ast) {
        let outer = std::mem::replace(&mut self.itself, itself);
        visit(self);
        self.itself = outer;
    }

    fn add(&mut self, line: usize, what: &str) {
        self.found.push(Finding::new(self.source, line, 1, what));
    }

    fn names_closed(&self, path: &Path) -> bool {
        let [.., owner, _] = &path.segments.iter().collect::<Vec<_>>()[..] else { return false };
        let owner = owner.ident.to_string();
        let itself = self.itself.as_ref().filter(|_| owner == "Self").unwrap_or(&owner);
        CLOSED.contains(&itself.as_str()) || itself == CLOSED_TO_THE_PROGRAM && !self.source.is_test()
    }

    /// Collects where a pattern names a closed set, and where it matches anything.
    fn read(&self, pattern: &Pat, at: &str, named: &mut BTreeSet<String>, any: &mut BTreeSet<String>) {
        let mut each = |parts: Vec<&Pat>, name: &str| {
            parts.iter().enumerate().for_each(|(i, part)| self.read(part, &format!("{at}/{name}{i}"), named, any));
        };
        match pattern {
            Pat::Tuple(tuple) => each(tuple.elems.iter().collect(), ""),
            Pat::Slice(slice) => each(slice.elems.iter().collect(), ""),
            Pat::Or(cases) => cases.cases.iter().for_each(|case| self.read(case, at, named, any)),
            Pat::Paren(inner) => self.read(&inner.pat, at, named, any),
            Pat::Reference(inner) => self.read(&inner.pat, at, named, any),
            Pat::Guard(guarded) => self.read(&guarded.pat, at, named, &mut BTreeSet::new()),
            Pat::TupleStruct(variant) => {
                each(variant.elems.iter().collect(), &last(&variant.path));
                if self.names_closed(&variant.path) {
                    named.insert(at.to_owned());
                }
            }
            Pat::Path(path) if self.names_closed(&path.path) => _ = named.insert(at.to_owned()),
            Pat::Struct(it) if self.names_closed(&it.path) => _ = named.insert(at.to_owned()),
            Pat::Ident(name) => match &name.subpat {
                Some((_, inner)) => self.read(inner, at, named, any),
                None if is_variable(&name.ident.to_string()) => _ = any.insert(at.to_owned()),
                None => {}
            },
            Pat::Wild(_) | Pat::Rest(_) => _ = any.insert(at.to_owned()),
            _ => {}
        }
    }
}

impl Arms<'_> {
    /// Whether a condition asks for one of a closed set.
    fn asks(&self, condition: &Expr) -> bool {
        let is_named = |pattern: &Pat| {
            let mut named = BTreeSet::new();
            self.read(pattern, "", &mut named, &mut BTreeSet::new());
            !named.is_empty()
        };
        let is_member = |side: &Expr| matches!(side, Expr::Path(path) if self.names_closed(&path.path));
        match condition {
            Expr::Let(asked) => is_named(&asked.pat),
            Expr::Binary(both) if matches!(both.op, BinOp::And(_)) => self.asks(&both.left) || self.asks(&both.right),
            Expr::Binary(both) => matches!(both.op, BinOp::Eq(_)) && (is_member(&both.left) || is_member(&both.right)),
            Expr::Macro(called) if called.mac.path.is_ident("matches") => {
                let pattern = |input: ParseStream| {
                    input.parse::<Expr>()?;
                    input.parse::<Token![,]>()?;
                    let pattern = Pat::parse_multi(input)?;
                    // A guard may follow.
                    input.parse::<TokenStream>().map(|_| pattern)
                };
                pattern.parse2(called.mac.tokens.clone()).is_ok_and(|pattern| is_named(&pattern))
            }
            _ => false,
        }
    }
}

/// Whether a name is a variable; constants and variants begin with a capital.
fn is_variable(name: &str) -> bool {
    name.starts_with(|first: char| first.is_lowercase() || first == '_')
}

fn last(path: &Path) -> String {
    path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}

impl<'ast> Visit<'ast> for Arms<'_> {
    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        let itself = if let syn::Type::Path(it) = &*item.self_ty { Some(last(&it.path)) } else { None };
        self.within(itself, |arms| visit::visit_item_impl(arms, item));
    }

    fn visit_macro(&mut self, item: &'ast Macro) {
        for (itself, expression) in tokens::matches(item.tokens.clone(), self.itself.as_deref()) {
            self.within(itself, |arms| arms.visit_expr_match(&expression));
        }
    }

    /// An imported variant could not be recognized by its bare name.
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let mut tree = &item.tree;
        while let UseTree::Path(path) = tree {
            if CLOSED.iter().any(|closed| path.ident == closed) {
                self.add(item.span().start().line, "variants are named with their type");
            }
            tree = &path.tree;
        }
    }

    fn visit_expr_if(&mut self, first: &'ast ExprIf) {
        let (mut link, mut asked) = (first, 0);
        loop {
            asked += usize::from(self.asks(&link.cond));
            self.visit_expr(&link.cond);
            self.visit_block(&link.then_branch);
            match link.else_branch.as_ref().map(|(_, rest)| &**rest) {
                Some(Expr::If(next)) => link = next,
                Some(rest) => {
                    if asked > 1 {
                        self.add(rest.span().start().line, "an else for whatever else there is");
                    }
                    return self.visit_expr(rest);
                }
                None => return,
            }
        }
    }

    fn visit_expr_match(&mut self, expression: &'ast ExprMatch) {
        let mut named = BTreeSet::new();
        let mut arms = Vec::new();
        for arm in &expression.arms {
            let mut any = BTreeSet::new();
            self.read(&arm.pat, "", &mut named, &mut any);
            arms.push((arm.span().start().line, any));
        }
        let covers = |any: &String| named.iter().any(|it| it == any || it.starts_with(&format!("{any}/")));
        let found: Vec<usize> = arms.iter().filter(|(_, any)| any.iter().any(covers)).map(|(line, _)| *line).collect();
        for line in found {
            self.add(line, "an arm for whatever else there is");
        }
        visit::visit_expr_match(self, expression);
    }
}

#[test]
fn every_page_record_type_and_facet_is_decided() {
    let mut sources = rust();
    sources.retain(|source| !source.path.starts_with("tests/house"));
    let found: Vec<Finding> = sources.iter().flat_map(catch_alls).collect();
    none(&found, "what decides over pages, record types or facets names each");
}

#[track_caller]
fn case(arms: &str, expected: &[usize]) {
    let source = Source::of(&format!("impl Page {{ fn f(self) {{\nmatch it {{\n{arms}\n}}\n}} }}"));
    let found: Vec<usize> = catch_alls(&source).iter().map(|it| it.line - 2).collect();
    assert_eq!(found, expected, "{arms}");
}

#[test]
fn a_catch_all_arm_is_found() {
    case("Page::A => 1,\n_ => 2", &[2]);
    case("crate::link::RecordType::A => 1,\nother => 2", &[2]);
    case("Self::A(_) => 1,\n Self::B { .. } => 2,\n_ => 3", &[3]);
    case("Page::A => 1,\nPage::B | _ => 2", &[2]);
    case("Some(FacetKey::A) => 1,\n_ => 2", &[2]);
    case("Some(FacetKey::A) => 1,\nSome(_) => 2,\nNone => 3", &[2]);
    case("(Page::A, true) => 1,\n(_, false) => 2,\n(Page::B | Page::C, _) => 3", &[2]);
    case("&Page::A => 1,\nref other @ _ => 2", &[2]);
    case("x => match y {\nPage::A => 1,\n_ => 2 }", &[3]);
}

#[test]
fn matches_that_name_every_variant_are_accepted() {
    case("Page::A => 1,\nPage::B(id) => 2", &[]);
    case("Page::A => 1,\npage if page.is_b() => 2,\nPage::B => 3", &[]);
    case("Some(FacetKey::A) => 1,\nNone => 2,\nSome(FacetKey::B) => 3", &[]);
    case("Ok(Page::A) => 1,\nOk(Page::B) => 2,\nErr(_) => 3", &[]);
    case("Sort::A => 1,\n_ => 2", &[]);
    case("(Page::A, _) => 1,\n(Page::B, other) => 2", &[]);
}

#[test]
fn an_else_for_the_rest_is_found() {
    let found = |chain: &str| {
        let source = Source::of(&format!("fn f() {{\n{chain}\n}}"));
        catch_alls(&source).iter().map(|it| it.line - 1).collect::<Vec<_>>()
    };
    assert_eq!(found("if it == Page::A { 1 } else if it == Page::B { 2 }\nelse { 3 }"), [2]);
    assert_eq!(
        found("if let RecordId::A(id) = it { 1 } else if is_new && let RecordId::B(id) = it { 2 }\nelse { 3 }"),
        [2]
    );
    assert_eq!(
        found("if matches!(it, Page::A | Page::B) { 1 } else if matches!(it, Page::C if new) { 2 }\nelse { 3 }"),
        [2]
    );
    assert_eq!(found("if new { if it == Page::A { 1 } else if it == Page::B { 2 } else { 3 } } else { 4 }"), [1]);
    assert_eq!(found("if it == Page::A { 1 } else { 2 }"), []);
    assert_eq!(found("if it == Page::A { 1 } else if it == Page::B { 2 }"), []);
    assert_eq!(found("if it == Sort::A { 1 } else if it == Sort::B { 2 } else { 3 }"), []);
}

#[test]
fn arms_in_macros_are_read() {
    let found = |text: &str| catch_alls(&Source::of(text)).iter().map(|it| it.line).collect::<Vec<_>>();
    assert_eq!(found("fn f() { html! { <p>{ match page {\nPage::A => 1,\n_ => 2 } }</p> } }"), [3]);
    let rules =
        "macro_rules! pages { ($($list:ident)+) => { impl Page { fn f(self) { match self {\n$(Self::$list => 1,)+\n";
    assert_eq!(found(&format!("{rules}_ => 2 }} }} }} }} }}")), [3]);
    assert_eq!(found(&format!("{rules}Self::Other => 2 }} }} }} }} }}")), []);
}

#[test]
fn variants_are_not_brought_in_by_name() {
    assert_eq!(catch_alls(&Source::of("use crate::link::Page::*;")).len(), 1);
    assert_eq!(catch_alls(&Source::of("use crate::{link::Page, report::RecordType};")), []);
}
