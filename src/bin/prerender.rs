//! Writes the site into a folder: `prerender <folder built by Trunk> <folder to write>`.
//!
//! Environment variables say where the site will be served: `SITE_URL`, its public address; `SITE_ROOT`, its path on
//! the host (by default, the path of the address); `FRAME_ANCESTORS`, the sites that may show it in a frame;
//! `OFFLINE=off`, the kill switch of the offline copy; `COMPRESS=off`, to write no compressed files.

use std::{env, path::Path, process::ExitCode};

use explorer::site::{self, Settings, SiteError};

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
    let settings = Settings::read(|name| env::var(name).ok())?;
    let site = site::make(built, Path::new("static"), &settings)?;
    site.write(folder)?;
    Ok(site.iter().count())
}
