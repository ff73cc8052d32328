//! What must hold whatever is read. Each target takes bytes, reads them as one of the explorer's readers would get
//! them, and panics if a promise is broken.
//!
//! | target | reads | promises |
//! |---|---|---|
//! | `link` | an address, then what a reader does | see [`link`](fn@link) |
//! | `search` | a text and a query | see [`search`](fn@search) |
//! | `import` | an exported file that is dropped on the page | see [`import`](fn@import) |
//! | `data` | a file of the dataset | see [`data`](fn@data) |
//! | `thesaurus` | a query, and other names for what the records say | see [`thesaurus`](fn@thesaurus) |
//! | `list` | the link of a list of records, then what a reader does | see [`list`](fn@list) |
//!
//! A further reader becomes a module here, a program in `src/bin`, a folder in `corpus/`, a dictionary and a name in
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

/// A target: takes anything, panics on a broken promise.
pub type Target = fn(&[u8]);

/// Gives the inputs that a target starts from.
pub type Seeds = fn() -> Vec<Vec<u8>>;

/// Every target by its name, with the inputs to start from.
pub const TARGETS: &[(&str, Target, Seeds)] = &[
    ("link", link, link::seeds),
    ("search", search, search::seeds),
    ("import", import, import::seeds),
    ("data", data, data::seeds),
    ("thesaurus", thesaurus, thesaurus::seeds),
    ("list", list, list::seeds),
];

/// The first line and the rest.
fn lines(bytes: &[u8]) -> (&[u8], &[u8]) {
    let mut lines = bytes.splitn(2, |&byte| byte == b'\n');
    (lines.next().unwrap_or_default(), lines.next().unwrap_or_default())
}

/// Bytes as the text that a browser makes of them.
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
