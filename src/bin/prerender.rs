//! Writes the site into a folder: `prerender <folder built by Trunk> <folder to write>`.
//!
//! `SITE_URL` is the public address, for canonical links; `SITE_ROOT` is where the site lies on its host, for the page of
//! unknown addresses (`/` by default).

use std::{env, path::Path, process::ExitCode};

use explorer::site;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [built, folder] = arguments.as_slice() else {
        eprintln!("usage: prerender <folder built by Trunk> <folder to write>");
        return ExitCode::FAILURE;
    };
    let with_slash = |address: String| if address.ends_with('/') { address } else { address + "/" };
    let site_url = env::var("SITE_URL").ok().filter(|url| !url.is_empty()).map(with_slash);
    let root = env::var("SITE_ROOT").ok().filter(|root| !root.is_empty()).map_or_else(|| "/".into(), with_slash);
    match site::write(Path::new(built), Path::new("static"), Path::new(folder), site_url.as_deref(), &root) {
        Ok(pages) => {
            println!("wrote {pages} pages into {folder}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
