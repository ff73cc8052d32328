//! The small scripts around the program, from `static/scripts/`, with placeholders to be filled in.

use std::{fs, path::Path};

use super::{Asset, SiteError};

/// The scripts as written by Trunk's hook: minified, with placeholders in double underscores.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scripts {
    /// The inline script of every page.
    pub early: String,
    /// Handles changes that extensions and translators make to the page, keeps the focus in an open dialog, and starts
    /// the program; includes the glue.
    pub boot: String,
    /// The service worker, which keeps the site for offline use.
    pub worker: String,
    /// Replaces the service worker if the site must not be kept.
    pub worker_off: String,
}

impl Scripts {
    /// Reads the scripts from a folder.
    ///
    /// # Errors
    /// If one of them cannot be read.
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

/// The script that starts the program, which is in the same folder. The script makes the browser check the integrity of
/// the program, because a page cannot.
///
/// # Errors
/// If the script lacks a placeholder.
pub fn boot(scripts: &Scripts, Asset { path, integrity }: &Asset) -> Result<String, SiteError> {
    let name = path.trim_start_matches("assets/").to_owned();
    let blanks = [("__PROGRAM__", name), ("__INTEGRITY__", integrity.clone())];
    fill("boot.js", &scripts.boot, blanks)
}

/// Fills in the placeholders, all of which must be present.
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
