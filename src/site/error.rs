//! Why the site could not be written.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

/// Why the folder could not be written.
#[derive(Debug)]
pub enum SiteError {
    /// A file or folder refused.
    File {
        /// What was tried.
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        reason: String,
    },
    /// Trunk's folder does not hold exactly one file of a kind.
    Count {
        /// How its name begins and ends.
        name: [&'static str; 2],
        /// The folder that was given.
        folder: PathBuf,
        /// How many there are.
        found: usize,
    },
    /// The environment says something that cannot be meant.
    Setting {
        /// The variable of the environment.
        name: &'static str,
        /// What it was set to.
        value: String,
        /// What it may be, as the end of a sentence.
        wanted: &'static str,
    },
    /// A script has no place for a name that must be in it.
    Blank {
        /// The script that lacks it.
        script: &'static str,
        /// The name of the place.
        blank: &'static str,
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
            Self::Count { name: [start, end], folder, found } => {
                write!(f, "{} holds {found} files {start}*{end}; there must be one", folder.display())
            }
            Self::Setting { name, value, wanted } => write!(f, "{name} is {value:?}; {wanted}"),
            Self::Blank { script, blank } => write!(f, "{script} has no {blank} to fill in"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_name_what_is_wrong() {
        let refused = io::Error::other("no room");
        let error = SiteError::new("write", Path::new("dist/index.html"), &refused);
        assert_eq!(error.to_string(), "could not write dist/index.html: no room");
        let error = SiteError::Count { name: ["site", ".css"], folder: ".site".into(), found: 2 };
        assert_eq!(error.to_string(), ".site holds 2 files site*.css; there must be one");
        let error = SiteError::Blank { script: "boot.js", blank: "__GLUE__" };
        assert_eq!(error.to_string(), "boot.js has no __GLUE__ to fill in");
    }
}
