//! The built files under names made of their content, so that they can be cached for ever.

use std::{fs, path::Path};

use super::{
    Folder, SiteError, digest,
    folder::files_of,
    scripts::{self, Scripts},
};

/// A file that pages load.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asset {
    /// Where it lies below the site's root.
    pub path: String,
    /// What a browser checks it against.
    pub integrity: String,
}

/// One build: what every page of it loads and carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Build {
    /// Its name, made of everything in it; empty until all pages are drawn.
    pub id: String,
    /// The one style sheet.
    pub style: Asset,
    /// The glue that loads the program.
    pub glue: Asset,
    /// The program.
    pub program: Asset,
    /// Starts the glue; a file of its own, so that the policy can forbid inline scripts.
    pub boot: Asset,
    /// The one script that stands inside of every page.
    pub early: String,
}

impl Build {
    /// Puts what Trunk built into `assets/` of the site.
    ///
    /// # Errors
    /// When a file is missing or cannot be read, or a script has no place for a name.
    pub fn of(built: &Path, scripts: &Scripts, site: &mut Folder) -> Result<Self, SiteError> {
        let program = put(site, "explorer", "wasm", &find(built, "_bg.wasm")?);
        let glue = put(site, "explorer", "js", &find(built, ".js")?);
        let style = put(site, "explorer", "css", &find(built, ".css")?);
        let boot = scripts::boot(scripts, &glue.path, &program.path)?;
        let boot = put(site, "boot", "js", boot.as_bytes());
        Ok(Self { id: String::new(), style, glue, program, boot, early: scripts.early.clone() })
    }

    /// The files that every page loads.
    #[must_use]
    pub const fn assets(&self) -> [&Asset; 4] {
        [&self.style, &self.glue, &self.program, &self.boot]
    }
}

/// Adds a file under a name made of its content.
pub(super) fn put(site: &mut Folder, stem: &str, ending: &str, content: &[u8]) -> Asset {
    let path = format!("assets/{stem}-{}.{ending}", digest::name_of(content));
    site.put(path.as_str(), content);
    Asset { path, integrity: digest::integrity(content) }
}

/// The content of the one file with this ending.
fn find(folder: &Path, ending: &str) -> Result<Vec<u8>, SiteError> {
    let paths: Vec<_> = files_of(folder)?.into_iter().filter(|path| path.to_string_lossy().ends_with(ending)).collect();
    let [path] = paths.as_slice() else {
        return Err(SiteError::Count { ending: ending.into(), folder: folder.into(), found: paths.len() });
    };
    fs::read(path).map_err(|error| SiteError::new("read", path, &error))
}
