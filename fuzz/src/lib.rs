//! Properties that must hold for any input. Each target takes bytes, passes them to one of the explorer's readers, and
//! panics if a property does not hold.
//!
//! | target | reads | properties |
//! |---|---|---|
//! | `link` | an address, then actions | see [`link`](fn@link) |
//! | `search` | a text and a query | see [`search`](fn@search) |
//! | `import` | an exported file that is dropped on the page | see [`import`](fn@import) |
//! | `data` | a file of the dataset | see [`data`](fn@data) |
//! | `thesaurus` | a query, and other names for terms of the records | see [`thesaurus`](fn@thesaurus) |
//! | `list` | the link of a list of records, then actions | see [`list`](fn@list) |
//!
//! A new target needs a module here, a program in `src/bin`, a folder in `corpus/`, a dictionary and an entry in
//! [`TARGETS`].

#[allow(dead_code, clippy::pedantic, reason = "checked where it belongs")]
#[path = "../../build/mod.rs"]
mod compiler;
mod data;
mod import;
#[allow(dead_code, clippy::pedantic, reason = "checked where it belongs")]
#[path = "../../build/lexicon/mod.rs"]
mod lexicon;
mod link;
mod list;
mod search;
mod thesaurus;

pub use data::data;
pub use import::import;
pub use link::link;
pub use list::list;
pub use search::search;
pub use thesaurus::thesaurus;

/// A target: takes any bytes, panics if a property does not hold.
pub type Target = fn(&[u8]);

/// Returns the seed inputs of a target.
pub type Seeds = fn() -> Vec<Vec<u8>>;

/// Every target by its name, with its seed inputs.
pub const TARGETS: &[(&str, Target, Seeds)] = &[
    ("link", link, link::seeds),
    ("search", search, search::seeds),
    ("import", import, import::seeds),
    ("data", data, data::seeds),
    ("thesaurus", thesaurus, thesaurus::seeds),
    ("list", list, list::seeds),
];

/// Splits off the first line.
fn lines(bytes: &[u8]) -> (&[u8], &[u8]) {
    let mut lines = bytes.splitn(2, |&byte| byte == b'\n');
    (lines.next().unwrap_or_default(), lines.next().unwrap_or_default())
}

/// Decodes bytes as a browser would.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::TARGETS;

    #[test]
    fn seeds_and_corpus_break_no_promise() {
        for (name, target, seeds) in TARGETS {
            for seed in seeds() {
                target(&seed);
            }
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
            let kept = fs::read_dir(&folder).expect("each target has a folder in corpus/");
            for file in kept {
                target(&fs::read(file.expect("a file").path()).expect("it can be read"));
            }
        }
    }
}
