//! The site under construction: its files by path, in memory.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use super::SiteError;

/// Every file of the site by its path below the root, in the order of the paths, so that everything derived from all
/// files is reproducible.
#[derive(Debug, Default)]
pub struct Folder(BTreeMap<String, Vec<u8>>);

impl Folder {
    /// Adds or replaces a file.
    pub fn put(&mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), content.into());
    }

    /// Adds the files that are directly in a folder on disk, without its subfolders.
    ///
    /// # Errors
    /// If something cannot be read.
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

    /// Writes everything below a folder on disk, readable by everyone: web servers often run as a different user than
    /// the one who builds the site, whose files may be private by default.
    ///
    /// # Errors
    /// If something cannot be written.
    pub fn write(&self, to: &Path) -> Result<(), SiteError> {
        let mut folders = BTreeSet::new();
        for (path, content) in self.iter() {
            let path = to.join(path);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|error| SiteError::new("create", folder, &error))?;
                folders.extend(folder.ancestors().take_while(|folder| folder.starts_with(to)).map(Path::to_path_buf));
            }
            fs::write(&path, content).map_err(|error| SiteError::new("write", &path, &error))?;
            open(&path, 0o644)?;
        }
        folders.iter().try_for_each(|folder| open(folder, 0o755))
    }
}

/// Sets permissions so that everyone can read a file or enter a folder, on systems that have them.
#[cfg(unix)]
fn open(path: &Path, mode: u32) -> Result<(), SiteError> {
    use std::os::unix::fs::PermissionsExt;
    let permissions = fs::Permissions::from_mode(mode);
    fs::set_permissions(path, permissions).map_err(|error| SiteError::new("open for everyone", path, &error))
}

#[cfg(not(unix))]
fn open(_: &Path, _: u32) -> Result<(), SiteError> {
    Ok(())
}

/// The files directly in a folder on disk, ordered by name.
pub(super) fn files_of(folder: &Path) -> Result<Vec<std::path::PathBuf>, SiteError> {
    let entries = fs::read_dir(folder).map_err(|error| SiteError::new("read", folder, &error))?;
    let mut paths: Vec<_> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()).collect();
    paths.sort();
    Ok(paths)
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::{env, os::unix::fs::PermissionsExt, process};

    use super::*;

    #[test]
    fn what_is_written_can_be_read_by_everyone() {
        let to = env::temp_dir().join(format!("explorer-folder-{}", process::id()));
        let mut site = Folder::default();
        site.put("index.html", "one");
        site.put("a/b/index.html", "two");
        site.write(&to).unwrap();
        let parts = ["", "a", "a/b", "index.html", "a/b/index.html"].map(|part| to.join(part));
        // As left by a user whose files are private by default.
        for part in parts.iter().rev() {
            let closed = if part.is_dir() { 0o700 } else { 0o600 };
            fs::set_permissions(part, fs::Permissions::from_mode(closed)).unwrap();
        }
        site.write(&to).unwrap();
        let modes = parts.map(|part| fs::metadata(part).unwrap().permissions().mode() & 0o777);
        fs::remove_dir_all(&to).unwrap();
        assert_eq!(modes, [0o755, 0o755, 0o755, 0o644, 0o644]);
    }
}
