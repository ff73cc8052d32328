//! Writes the tables of letters; how they are made is in `build/letters.rs`, which a test makes once more.

use std::path::PathBuf;
use std::{env, fs, io};

#[path = "build/letters.rs"]
mod letters;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build");
    let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or(io::ErrorKind::NotFound)?;
    fs::write(out.join("letters.rs"), letters::tables())
}
