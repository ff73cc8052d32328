//! Compiles `data/` into the program. The work is done by `build/mod.rs`; here belongs only what Cargo asks of a script.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

#[path = "build/mod.rs"]
mod compiler;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(messages) => {
            for message in messages {
                println!("cargo::error={message}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Writes the dataset and the tables of letters, or says what is wrong, one sentence each.
fn run() -> Result<(), Vec<String>> {
    let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| vec!["OUT_DIR is not set".to_owned()])?;
    let report = compiler::files::read(Path::new("data"))
        .and_then(|files| compiler::compile(&files))
        .map_err(|errors| errors.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let failed = |error: io::Error| vec![format!("the compiled data cannot be written: {error}")];
    fs::write(out.join("report.txt"), report.texts).map_err(failed)?;
    fs::write(out.join("report.bin"), report.codes).map_err(failed)?;
    fs::write(out.join("fold.rs"), compiler::fold::tables()).map_err(failed)
}
