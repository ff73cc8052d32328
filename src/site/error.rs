//! Errors of writing the site.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

/// Why the site could not be written.
#[derive(Debug)]
pub enum SiteError {
    /// An operation on a file or folder failed.
    File {
        /// The operation that failed.
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The error message of the system.
        reason: String,
    },
    /// Trunk's folder does not contain exactly one file of a kind.
    Count {
        /// The beginning and the ending of its name.
        name: [&'static str; 2],
        /// The folder that was given.
        folder: PathBuf,
        /// How many such files there are.
        found: usize,
    },
    /// An environment variable has an invalid value.
    Setting {
        /// The name of the variable.
        name: &'static str,
        /// The value of the variable.
        value: String,
        /// What is allowed, worded as the end of a sentence.
        wanted: &'static str,
    },
    /// A script lacks a placeholder that must be in it.
    Blank {
        /// The name of the script.
        script: &'static str,
        /// The name of the placeholder.
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
