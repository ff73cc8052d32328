//! Compiles `data/`, `text/`, the lexicon of the search and the style sheet of downloaded charts into the program. The
//! compilers are in `build/`; this file contains only what Cargo requires of a build script.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

#[path = "build/mod.rs"]
mod compiler;
#[path = "build/lexicon/mod.rs"]
mod lexicon;
#[path = "build/messages/mod.rs"]
mod messages;

/// The style sheet of the charts.
const INK: &str = "static/css/components/chart-ink.css";
/// The values of the colours that it uses.
const TOKENS: &str = "static/css/tokens.css";

fn main() -> ExitCode {
    // The sources determine which messages are used.
    for source in ["data", "text", "src", INK, TOKENS] {
        println!("cargo::rerun-if-changed={source}");
    }
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

/// Writes the dataset, the lexicon, the messages and the style sheet of charts, or returns one sentence for each error.
fn run() -> Result<(), Vec<String>> {
    let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| vec!["OUT_DIR is not set".to_owned()])?;
    let report = compiler::files::read(Path::new("data"))
        .and_then(|files| compiler::compile(&files))
        .map_err(|errors| errors.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let lexicon = lexicon::read(Path::new(""))
        .and_then(|files| lexicon::compile(&files, &report.texts))
        .map_err(|errors| errors.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let messages = messages::files::read(Path::new("text"), Path::new("src"))
        .and_then(|files| messages::compile(&files))
        .map_err(|errors| errors.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let text = |path| fs::read_to_string(path).map_err(|error| vec![format!("{path} cannot be read: {error}")]);
    let ink = compiler::ink::sheet(&text(INK)?, &text(TOKENS)?).map_err(|error| vec![format!("{INK}: {error}")])?;
    let failed = |error: io::Error| vec![format!("what was compiled cannot be written: {error}")];
    fs::write(out.join("report.txt"), report.texts).map_err(failed)?;
    fs::write(out.join("report.bin"), report.codes).map_err(failed)?;
    fs::write(out.join("lexicon-en.txt"), lexicon.text).map_err(failed)?;
    fs::write(out.join("lexicon-en.bin"), lexicon.families).map_err(failed)?;
    for (tag, catalogue) in messages.catalogues {
        fs::write(out.join(format!("messages-{tag}.txt")), catalogue).map_err(failed)?;
    }
    fs::write(out.join("messages.rs"), messages.functions).map_err(failed)?;
    fs::write(out.join("ink.css"), ink).map_err(failed)
}
