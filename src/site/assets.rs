//! The built files under names made of their content, so that they can be cached for ever.

use std::{fs, path::Path};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

use super::SiteError;

/// The names of the files that every page loads, below the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    /// The one style sheet.
    pub style: String,
    /// The glue that loads the program.
    pub glue: String,
    /// The program.
    pub program: String,
    /// Starts the glue; a file of its own, so that the policy can forbid inline scripts.
    pub boot: String,
}

impl Assets {
    /// Copies what Trunk built from one folder into `assets/` of another.
    ///
    /// # Errors
    /// When a file is missing or cannot be read or written.
    pub fn copy(built: &Path, site: &Path) -> Result<Self, SiteError> {
        let folder = site.join("assets");
        fs::create_dir_all(&folder).map_err(|error| SiteError::new("create", &folder, &error))?;
        let take = |ending: &str| find(built, ending);
        let (style, glue, program) = (take(".css")?, take(".js")?, take("_bg.wasm")?);
        let program = put(site, "explorer", "wasm", &program)?;
        let glue = put(site, "explorer", "js", &glue)?;
        let style = put(site, "explorer", "css", &style)?;
        let boot = put(site, "boot", "js", boot_script(&glue, &program).as_bytes())?;
        Ok(Self { style, glue, program, boot })
    }
}

/// Loads the program next to itself, whatever the path of the page.
fn boot_script(glue: &str, program: &str) -> String {
    let name = |path: &str| path.trim_start_matches("assets/").to_owned();
    format!(
        "import start from './{}';\nstart({{ module_or_path: new URL('./{}', import.meta.url) }});\n",
        name(glue),
        name(program)
    )
}

/// The content of the one file with this ending.
fn find(folder: &Path, ending: &str) -> Result<Vec<u8>, SiteError> {
    let entries = fs::read_dir(folder).map_err(|error| SiteError::new("read", folder, &error))?;
    let mut paths: Vec<_> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    paths.sort();
    let [path] = paths.as_slice() else {
        return Err(SiteError::Count { ending: ending.into(), folder: folder.into(), found: paths.len() });
    };
    fs::read(path).map_err(|error| SiteError::new("read", path, &error))
}

fn put(site: &Path, stem: &str, ending: &str, content: &[u8]) -> Result<String, SiteError> {
    let name = format!("assets/{stem}-{}.{ending}", short_hash(content));
    let path = site.join(&name);
    fs::write(&path, content).map_err(|error| SiteError::new("write", &path, &error))?;
    Ok(name)
}

fn short_hash(content: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(&Sha256::digest(content)[..9])
}
