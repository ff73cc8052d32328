//! Writes the whole folder.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

use crate::{link::Page, publish};

use super::{Address, Assets, document};

/// Why the folder could not be written.
#[derive(Debug)]
pub enum SiteError {
    /// A file or folder refused.
    File {
        /// What was tried.
        action: &'static str,
        /// On what.
        path: PathBuf,
        /// The system's reason.
        reason: String,
    },
    /// Trunk's folder does not hold exactly one file of a kind.
    Count {
        /// The ending of the file.
        ending: String,
        /// The folder.
        folder: PathBuf,
        /// How many there are.
        found: usize,
    },
}

impl SiteError {
    pub(super) fn new(action: &'static str, path: &Path, error: &io::Error) -> Self {
        Self::File { action, path: path.into(), reason: error.to_string() }
    }
}

impl fmt::Display for SiteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { action, path, reason } => write!(f, "could not {action} {}: {reason}", path.display()),
            Self::Count { ending, folder, found } => {
                write!(f, "{} holds {found} files that end in {ending}; there must be one", folder.display())
            }
        }
    }
}

/// Writes every page, the assets, the data files and the files of `extra` (icons, manifest) into a folder.
///
/// `site_url` is the public address, with a slash at its end, if it is known; `not_found_root` is where the site lies on its
/// host, for the one page that may be shown at any depth.
///
/// # Errors
/// When something cannot be read or written.
pub fn write(
    built: &Path,
    extra: &Path,
    site: &Path,
    site_url: Option<&str>,
    not_found_root: &str,
) -> Result<usize, SiteError> {
    let assets = Assets::copy(built, site)?;
    let mut written = 0;
    for page in Page::all() {
        let html = document(page, &assets, &Address::of(page, site_url));
        put(&site.join(page.path()).join("index.html"), html.as_bytes())?;
        written += 1;
    }
    let lost = Address { root: not_found_root.into(), site_url: site_url.map(str::to_owned) };
    put(&site.join("404.html"), document(Page::NotFound, &assets, &lost).as_bytes())?;
    for (name, text) in publish::files() {
        put(&site.join("api/v1").join(name), text.as_bytes())?;
    }
    copy_files(extra, site)?;
    Ok(written)
}

/// Copies the files that lie directly in a folder; its folders are the business of others.
fn copy_files(from: &Path, to: &Path) -> Result<(), SiteError> {
    let entries = fs::read_dir(from).map_err(|error| SiteError::new("read", from, &error))?;
    for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).filter(|path| path.is_file()) {
        if let Some(name) = path.file_name() {
            fs::copy(&path, to.join(name)).map_err(|error| SiteError::new("copy", &path, &error))?;
        }
    }
    Ok(())
}

fn put(path: &Path, content: &[u8]) -> Result<(), SiteError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| SiteError::new("create", folder, &error))?;
    }
    fs::write(path, content).map_err(|error| SiteError::new("write", path, &error))
}
