//! Writes the tables of letters, which `build/letters.rs` generates; a test generates them again.

use std::path::PathBuf;
use std::{env, fs, io};

#[path = "build/letters.rs"]
mod letters;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build");
    let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or(io::ErrorKind::NotFound)?;
    fs::write(out.join("letters.rs"), letters::tables())
}
