//! The small scripts around the program, from `static/scripts/`, with the names that are known only now filled in.

use std::{fs, path::Path};

use super::{Asset, SiteError};

/// The scripts as Trunk's hook left them: made small, with blanks in double underscores.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scripts {
    /// Stands inside of every page.
    pub early: String,
    /// Watches what others do to the page, keeps the reader in an open dialog, and starts the program; with the glue.
    pub boot: String,
    /// Keeps the site for use offline.
    pub worker: String,
    /// Takes the worker's place where the site must not be kept.
    pub worker_off: String,
}

impl Scripts {
    /// Reads them from a folder.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn read(folder: &Path) -> Result<Self, SiteError> {
        let script = |name: &str| {
            let path = folder.join(name);
            let text = fs::read_to_string(&path).map_err(|error| SiteError::new("read", &path, &error))?;
            Ok(text.trim().to_owned())
        };
        Ok(Self {
            early: script("early.js")?,
            boot: script("boot.js")?,
            worker: script("worker.js")?,
            worker_off: script("worker-off.js")?,
        })
    }
}

/// The script that starts the program, given the program, which lies beside it. The script has it checked, because a
/// page has no means to.
///
/// # Errors
/// When the script has no place for a name.
pub fn boot(scripts: &Scripts, Asset { path, integrity }: &Asset) -> Result<String, SiteError> {
    let name = path.trim_start_matches("assets/").to_owned();
    let blanks = [("__PROGRAM__", name), ("__INTEGRITY__", integrity.clone())];
    fill("boot.js", &scripts.boot, blanks)
}

/// Fills blanks in; each must be there.
pub(super) fn fill<const N: usize>(
    script: &'static str,
    text: &str,
    blanks: [(&'static str, String); N],
) -> Result<String, SiteError> {
    blanks.into_iter().try_fold(text.to_owned(), |text, (blank, value)| {
        if text.contains(blank) { Ok(text.replace(blank, &value)) } else { Err(SiteError::Blank { script, blank }) }
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn program() -> Asset {
        Asset { path: "assets/a.wasm".into(), integrity: "sha384-x".into() }
    }

    #[test]
    fn the_program_lies_beside_the_script_that_starts_it() {
        let scripts = Scripts { boot: "__PROGRAM__ __INTEGRITY__".into(), ..Scripts::default() };
        assert_eq!(boot(&scripts, &program()).unwrap(), "a.wasm sha384-x");
    }

    #[test]
    fn a_script_without_a_place_for_a_name_is_refused() {
        let scripts = Scripts { boot: "__PROGRAM__".into(), ..Scripts::default() };
        let error = boot(&scripts, &program()).unwrap_err();
        assert_eq!(error.to_string(), "boot.js has no __INTEGRITY__ to fill in");
    }
}
