//! Writes the site into a folder: `prerender <folder built by Trunk> <folder to write>`.
//!
//! The environment says where it will be: `SITE_URL`, its public address; `SITE_ROOT`, its path on the host, which is taken
//! from the address if not given; `FRAME_ANCESTORS`, who may show it in a frame; `OFFLINE=off` for the kill switch.

use std::{env, path::Path, process::ExitCode};

use explorer::site::{self, Offline, Settings, SiteError, policy};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [built, folder] = arguments.as_slice() else {
        eprintln!("usage: prerender <folder built by Trunk> <folder to write>");
        return ExitCode::FAILURE;
    };
    match write(Path::new(built), Path::new(folder)) {
        Ok(files) => {
            println!("wrote {files} files into {folder}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(built: &Path, folder: &Path) -> Result<usize, SiteError> {
    let site = site::make(built, Path::new("static"), &settings())?;
    site.write(folder)?;
    Ok(site.iter().count())
}

fn settings() -> Settings {
    let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    let with_slash = |address: String| if address.ends_with('/') { address } else { address + "/" };
    let site_url = set("SITE_URL").map(with_slash);
    let root = set("SITE_ROOT").map(with_slash).or_else(|| site_url.as_deref().and_then(path_of));
    Settings {
        root: root.unwrap_or_else(|| "/".into()),
        site_url,
        ancestors: set("FRAME_ANCESTORS").unwrap_or_else(|| policy::ANCESTORS.into()),
        offline: if set("OFFLINE").is_some_and(|value| value == "off") { Offline::Off } else { Offline::Kept },
    }
}

/// The path in an address: `/explorer/` of `https://example.org/explorer/`.
fn path_of(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    rest.find('/').and_then(|start| Some(rest.get(start..)?.to_owned()))
}
