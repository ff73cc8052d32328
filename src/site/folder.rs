//! The site while it is being made: its files by their paths, in memory.

use std::{collections::BTreeMap, fs, path::Path};

use super::SiteError;

/// Every file of the site by its path below the root. In the order of the paths, so that whatever is made of all files
/// comes out the same each time.
#[derive(Debug, Default)]
pub struct Folder(BTreeMap<String, Vec<u8>>);

impl Folder {
    /// Adds a file, or writes it again.
    pub fn put(&mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), content.into());
    }

    /// Adds the files that lie directly in a folder of the disk; its own folders are the business of others.
    ///
    /// # Errors
    /// When something cannot be read.
    pub fn take_in(&mut self, from: &Path) -> Result<(), SiteError> {
        for path in files_of(from)? {
            if let Some(name) = path.file_name() {
                let content = fs::read(&path).map_err(|error| SiteError::new("read", &path, &error))?;
                self.put(name.to_string_lossy(), content);
            }
        }
        Ok(())
    }

    /// The files, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(path, content)| (path.as_str(), content.as_slice()))
    }

    /// The content of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// Writes everything below a folder of the disk.
    ///
    /// # Errors
    /// When something cannot be written.
    pub fn write(&self, to: &Path) -> Result<(), SiteError> {
        for (path, content) in self.iter() {
            let path = to.join(path);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|error| SiteError::new("create", folder, &error))?;
            }
            fs::write(&path, content).map_err(|error| SiteError::new("write", &path, &error))?;
        }
        Ok(())
    }
}

/// The files directly in a folder of the disk, in the order of their names.
pub(super) fn files_of(folder: &Path) -> Result<Vec<std::path::PathBuf>, SiteError> {
    let entries = fs::read_dir(folder).map_err(|error| SiteError::new("read", folder, &error))?;
    let mut paths: Vec<_> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()).collect();
    paths.sort();
    Ok(paths)
}
