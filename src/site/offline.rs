//! The files that the service worker keeps for offline use, and its script.
//!
//! Pages and data are transferred as a single file of texts by path. Pages share most of their bytes, so compressing
//! them together takes a fraction of the size; and a single file is received either completely or not at all.

use serde_json::{Map, Value, json};

use crate::{link::NO_ADDRESS, publish};

use super::{
    Build, Folder, SiteError,
    assets::{Asset, put},
    digest,
    document::{ICON, LARGE_ICON},
    scripts::{Scripts, fill},
};

/// Whether the site may be kept for offline use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Offline {
    /// The site is kept.
    #[default]
    Kept,
    /// Everything kept is deleted: the kill switch.
    Off,
}

/// Adds the service worker and the file of texts.
///
/// # Errors
/// If the script of the worker lacks a placeholder.
pub fn add(site: &mut Folder, build: &Build, scripts: &Scripts, offline: Offline) -> Result<(), SiteError> {
    let worker = match offline {
        Offline::Off => scripts.worker_off.clone(),
        Offline::Kept => {
            let texts = texts(site);
            let count = texts.len();
            let texts = put(site, "site", "json", Value::Object(texts).to_string().as_bytes());
            worker(&scripts.worker, build, &icons(site), (&texts, count))?
        }
    };
    site.put("sw.js", worker);
    Ok(())
}

/// The images that are kept.
fn icons(site: &Folder) -> Vec<Asset> {
    let kept = |path: &str| Some(Asset { path: path.into(), integrity: digest::integrity(site.get(path)?) });
    [ICON, LARGE_ICON].into_iter().filter_map(kept).collect()
}

/// The script of the worker, filled in with the files that are kept individually, the file of texts and the number of
/// texts.
fn worker(script: &str, build: &Build, icons: &[Asset], (texts, count): (&Asset, usize)) -> Result<String, SiteError> {
    let entry = |asset: &Asset| json!([asset.path, asset.integrity]);
    let files: Vec<Value> = build.assets().into_iter().chain(icons).map(entry).collect();
    let count = json!(files.len() + count);
    let blanks = [
        ("__BUILD__", json!(build.id)),
        ("__FILES__", files.into()),
        ("__TEXTS__", entry(texts)),
        ("__COUNT__", count),
    ];
    fill("worker.js", script, blanks.map(|(blank, value)| (blank, value.to_string())))
}

/// Every text to which a page of the site links, by the path that browsers request.
fn texts(site: &Folder) -> Map<String, Value> {
    let kept = |path: &&str| is_page(path) || path.starts_with("api/") || is_notice(path) || is_decoration(path);
    site.iter()
        .filter(|(path, _)| kept(path))
        .filter_map(|(path, content)| Some((address(path), std::str::from_utf8(content).ok()?.into())))
        .collect()
}

fn is_page(path: &str) -> bool {
    path == NO_ADDRESS || path == "index.html" || path.ends_with("/index.html")
}

/// Whether the about page links to this file.
fn is_notice(path: &str) -> bool {
    path == publish::LICENCES || path == publish::COMPONENTS
}

fn is_decoration(path: &str) -> bool {
    path == "icon.svg" || path == "manifest.webmanifest"
}

/// The path of a file as browsers request it: a page is requested by its folder.
fn address(path: &str) -> String {
    path.strip_suffix("index.html").unwrap_or(path).to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn site() -> Folder {
        let mut site = Folder::default();
        site.put("index.html", "<p>one</p>");
        site.put("a/b/index.html", "<p>\u{201c}two\u{201d}</p>");
        site.put("404.html", "lost");
        site.put("api/v1/a.csv", "a,b\r\n");
        site.put("icon.svg", "<svg/>");
        site.put("icon-64.png", [0x89, 0x50]);
        site.put("robots.txt", "left out");
        site.put("card.png", [0xff, 0xd8]);
        site
    }

    fn scripts() -> Scripts {
        Scripts {
            worker: "[__BUILD__,__FILES__,__TEXTS__,__COUNT__]".into(),
            worker_off: "off".into(),
            ..Scripts::default()
        }
    }

    #[test]
    fn the_worker_names_every_file_and_the_texts_hold_every_page() {
        let (mut site, asset) = (site(), |path: &str| Asset { path: path.into(), integrity: format!("sha256-{path}") });
        let (style, program, boot) = (asset("a.css"), asset("app.wasm"), asset("boot.js"));
        let build = Build { id: "b1".into(), style, program, boot, early: String::new() };
        add(&mut site, &build, &scripts(), Offline::Kept).unwrap();
        let worker: Value = serde_json::from_slice(site.get("sw.js").unwrap()).unwrap();
        assert_eq!(worker[0], "b1");
        assert_eq!(worker[1].as_array().unwrap().len(), 4);
        assert_eq!(worker[1][2], json!(["app.wasm", "sha256-app.wasm"]));
        assert_eq!(worker[1][3][0], "icon-64.png");
        assert!(worker[1][3][1].as_str().unwrap().starts_with("sha256-"));
        assert_eq!(worker[3], 9);
        let texts: Value = serde_json::from_slice(site.get(worker[2][0].as_str().unwrap()).unwrap()).unwrap();
        let paths: Vec<_> = texts.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(paths, ["", "404.html", "a/b/", "api/v1/a.csv", "icon.svg"]);
        assert_eq!(texts["a/b/"], "<p>“two”</p>");
        assert_eq!(texts["api/v1/a.csv"], "a,b\r\n");
    }

    #[test]
    fn switched_off_nothing_is_kept() {
        let mut site = site();
        let before = site.iter().count();
        add(&mut site, &Build::default(), &scripts(), Offline::Off).unwrap();
        assert_eq!(site.get("sw.js"), Some("off".as_bytes()));
        assert_eq!(site.iter().count(), before + 1);
    }
}
