//! The message compiler: reads Fluent texts, and returns a packed catalogue for each language with typed functions for
//! its messages, or one sentence for each error.
//!
//! Only `files` reads the disk, so tests can compile texts from memory. `source` parses with `fluent-syntax`; `declare`
//! reads the variables that a comment declares; `shape` checks whether a function can be generated for a message;
//! `sets` reads the closed sets of the program. `lower` resolves references and terms and checks selectors,
//! `translation` compares a language with English, `usage` finds unused messages. Messages in files named
//! `static-*.ftl` go into a separate catalogue, whose functions exist only with the feature `static`: the program in
//! the browser does not contain it. `pack` writes the catalogue that `src/text/language.rs` reads, `emit` the
//! functions.

#[allow(unreachable_pub, reason = "the program's own file, which exports it")]
#[path = "../../src/text/catalogue.rs"]
mod catalogue;
pub(crate) mod declare;
pub(crate) mod emit;
pub(crate) mod error;
pub(crate) mod files;
mod lower;
mod pack;
mod plural;
pub(crate) mod sets;
mod shape;
mod source;
mod translation;
mod usage;

use std::collections::BTreeMap;

use error::{At, Fault, MessageError};
use files::Files;
use lower::Piece;
use source::Language;

/// The language in which messages are written first, and whose comments declare their variables.
const FIRST: &str = "en";

/// The output of the compiler.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Compiled {
    /// The catalogues: that of the page by its language tag, that of the static files by `<tag>-static`.
    pub(crate) catalogues: BTreeMap<String, String>,
    /// The typed functions, as Rust.
    pub(crate) functions: String,
}

/// A message of the first language that has been checked.
#[derive(Debug)]
pub(crate) struct Checked<'a> {
    message: &'a source::Message<'a>,
    /// One pattern, or one for each member of a set, in the order of the set.
    patterns: Vec<Vec<Piece>>,
    /// Whether only static files use the message: it is in a file `static-*.ftl` of the first language.
    is_static: bool,
}

impl Checked<'_> {
    /// The set for whose members the message has words.
    fn each(&self) -> Option<&str> {
        self.message.signature.each.as_deref()
    }

    /// Whether the function returns a text of the catalogue, not one that it assembles.
    fn is_fixed(&self) -> bool {
        self.patterns.iter().all(|pattern| lower::is_fixed(pattern))
    }
}

/// Catalogues and functions, or all errors, by file and line.
pub(crate) fn compile(files: &Files) -> Result<Compiled, Vec<MessageError>> {
    let mut errors = Vec::new();
    let sets = sets::read(&files.rust);
    let empty = BTreeMap::new();
    let english = source::read(FIRST, files.texts.get(FIRST).unwrap_or(&empty), &mut errors);
    shape::check(&english, &sets, &mut errors);
    let checked = check(&english, &english, &sets, &mut errors);
    let names = usage::called(&files.rust);
    usage::check(&english, &checked, &names, &mut errors);
    let called = |checked: &&Checked<'_>| names.contains(emit::function(checked.message.id).as_str());
    let mut catalogues = BTreeMap::new();
    let mut add = |tag: &str, checked: &[Checked<'_>]| {
        for (ending, is_static) in [("", false), ("-static", true)] {
            let part = checked.iter().filter(called).filter(|checked| checked.is_static == is_static);
            catalogues.insert([tag, ending].concat(), pack::catalogue(part));
        }
    };
    add(FIRST, &checked);
    for (tag, texts) in files.texts.iter().filter(|(tag, _)| *tag != FIRST) {
        if plural::forms(tag).is_none() {
            let at = At { file: format!("text/{tag}"), line: 1 };
            errors.push(MessageError { at, fault: Fault::UnknownLanguage { tag: tag.clone() } });
            continue;
        }
        let language = source::read(tag, texts, &mut errors);
        let translated = check(&language, &english, &sets, &mut errors);
        translation::check(&language, &translated, &checked, &mut errors);
        add(tag, &translated);
    }
    let functions = emit::functions(checked.iter().filter(called), &sets);
    errors.sort();
    errors.dedup();
    if errors.is_empty() { Ok(Compiled { catalogues, functions }) } else { Err(errors) }
}

/// The messages of a language in the order of the first language, which is that of the catalogues: the page's, then
/// those of static files.
fn check<'a>(
    language: &'a Language<'a>,
    english: &'a Language<'a>,
    sets: &sets::Sets,
    errors: &mut Vec<MessageError>,
) -> Vec<Checked<'a>> {
    let own = english.messages.iter().filter_map(|(id, first)| Some((language.messages.get(id)?, first)));
    let mut checked: Vec<_> = own
        .map(|(message, first)| {
            let lowering = lower::Lowering { language, signature: &first.signature, message, sets };
            let is_static = first.at.file.rsplit('/').next().is_some_and(|name| name.starts_with("static-"));
            Checked { message, patterns: lowering.patterns(errors), is_static }
        })
        .collect();
    checked.sort_by_key(|checked| checked.is_static);
    checked
}
