//! Assembles the site, each step building on the previous ones.

use std::{fmt::Write, path::Path};

use crate::{
    link::{NO_ADDRESS, Page},
    publish,
};

use super::{
    Address, Build, Compressed, Drawn, Folder, Settings, SiteError, compress, crawlers, dataset, digest, offline,
    policy, scripts::Scripts,
};

/// The whole site: the files built by Trunk, the licence notices of its software, and the files of `extra` (icons,
/// manifest).
///
/// # Errors
/// If something is missing or cannot be read.
pub fn make(compiled: &Path, extra: &Path, settings: &Settings) -> Result<Folder, SiteError> {
    let site_url = settings.site_url.as_deref();
    let scripts = Scripts::read(&compiled.join("scripts"))?;
    let mut site = Folder::default();
    site.take_in(extra)?;
    site.take_in(&compiled.join("shipped"))?;
    for (name, text) in publish::files() {
        site.put([publish::DATA_FOLDER, &name].concat(), text);
    }
    dataset::add_package(&mut site, site_url);
    let mut build = Build::of(compiled, &scripts, &mut site)?;
    let pages = draw(settings);
    build.id = id(&site, &pages, &build, &scripts.worker);
    for (path, page) in &pages {
        site.put(path.as_str(), page.document(&build));
    }
    dataset::add_version(&mut site, &build.id);
    site.put("robots.txt", crawlers::robots(site_url));
    if let Some(url) = site_url {
        site.put("sitemap.xml", crawlers::sitemap(url));
    }
    offline::add(&mut site, &build, &scripts, settings.offline)?;
    if settings.compressed == Compressed::Beside {
        compress::add(&mut site);
    }
    site.put("_headers", policy::headers_file(&build.early, &settings.ancestors));
    let sums = sums(&site);
    site.put("SHA256SUMS", sums);
    Ok(site)
}

/// Every page with the path of its file.
fn draw(settings: &Settings) -> Vec<(String, Drawn)> {
    let site_url = settings.site_url.as_deref();
    let own = |page: Page| (page.path() + "index.html", Drawn::new(page, Address::of(page, site_url)));
    let lost = Address { root: settings.root.clone(), site_url: settings.site_url.clone() };
    let lost = (NO_ADDRESS.to_owned(), Drawn::new(Page::NotFound, lost));
    Page::all().into_iter().map(own).chain([lost]).collect()
}

/// The name of a build: a hash of all its content, including the worker. The worker stores each build under its name,
/// and a new worker must not write to the store from which the previous one still answers.
fn id(site: &Folder, pages: &[(String, Drawn)], build: &Build, worker: &str) -> String {
    let pages = pages.iter().map(|(path, page)| (path.as_str(), page.document(build).into_bytes()));
    let files = site.iter().map(|(path, content)| (path, content.to_vec()));
    let worker = [("worker", worker.as_bytes().to_vec())];
    let text = files.chain(pages).chain(worker).fold(String::new(), |text, (path, content)| line(text, path, &content));
    digest::name_of(text.as_bytes())
}

/// The hashes of all files, in the format of `sha256sum --check`.
fn sums(site: &Folder) -> String {
    site.iter().fold(String::new(), |text, (path, content)| line(text, path, content))
}

fn line(mut text: String, path: &str, content: &[u8]) -> String {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{}  {path}", digest::hex(content));
    text
}
