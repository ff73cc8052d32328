//! The built files under names derived from their content, so that they can be cached forever.

use std::{fs, path::Path};

use super::{
    Folder, SiteError, digest,
    folder::files_of,
    scripts::{self, Scripts},
};

/// A file that pages load.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asset {
    /// Its path below the root of the site.
    pub path: String,
    /// The hash against which browsers check it.
    pub integrity: String,
}

/// One build: the files that every page loads, and the script that every page contains.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Build {
    /// Its name, derived from all its contents; empty until all pages are drawn.
    pub id: String,
    /// The only style sheet.
    pub style: Asset,
    /// The program as WebAssembly.
    pub program: Asset,
    /// The script that starts the program, with the glue between program and browser. It is one file, so that one hash
    /// in the page covers all scripts, and a separate file, so that the policy can forbid inline scripts.
    pub boot: Asset,
    /// The only inline script of every page.
    pub early: String,
}

impl Build {
    /// Adds the files built by Trunk to `assets/` of the site.
    ///
    /// # Errors
    /// If a file is missing or cannot be read, or a script lacks a placeholder.
    pub fn of(built: &Path, scripts: &Scripts, site: &mut Folder) -> Result<Self, SiteError> {
        let program = put(site, "app", "wasm", &find(built, "app", "_bg.wasm")?);
        let style = put(site, "explorer", "css", &find(built, "site", ".css")?);
        let boot = scripts::boot(scripts, &program)?;
        let boot = put(site, "boot", "js", boot.as_bytes());
        Ok(Self { id: String::new(), style, program, boot, early: scripts.early.clone() })
    }

    /// The files that pages load.
    #[must_use]
    pub const fn assets(&self) -> [&Asset; 3] {
        let Self { style, program, boot, .. } = self;
        [style, boot, program]
    }
}

/// Adds a file under a name derived from its content.
pub(super) fn put(site: &mut Folder, stem: &str, ending: &str, content: &[u8]) -> Asset {
    let path = format!("assets/{stem}-{}.{ending}", digest::name_of(content));
    site.put(path.as_str(), content);
    Asset { path, integrity: digest::integrity(content) }
}

/// The content of the only file whose name has this beginning and ending.
fn find(folder: &Path, start: &'static str, ending: &'static str) -> Result<Vec<u8>, SiteError> {
    let fits = |path: &Path| {
        path.file_name().is_some_and(|name| {
            let name = name.to_string_lossy();
            name.starts_with(start) && name.ends_with(ending)
        })
    };
    let paths: Vec<_> = files_of(folder)?.into_iter().filter(|path| fits(path)).collect();
    let [path] = paths.as_slice() else {
        return Err(SiteError::Count { name: [start, ending], folder: folder.into(), found: paths.len() });
    };
    fs::read(path).map_err(|error| SiteError::new("read", path, &error))
}
