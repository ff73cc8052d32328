//! Measures how much each part of a program adds to its compressed size: `weigh <program with names> <folder with
//! packed data>...`, as JSON. The first folder whose data are in the program is used.
//!
//! The weight of a part is what the compressed program would lose without it: its functions or data are left out, and
//! the rest is compressed as on the site. What similar parts have in common counts for none of them, so the weights add
//! up to less than the whole.

use std::{cmp::Reverse, collections::BTreeMap, error::Error, fs, path::Path};

use brotli::{BrotliCompress, enc::BrotliEncoderParams};
use serde_json::json;
use wasmparser::{Data, DataKind, KnownCustom, Name, Operator, Parser, Payload};

/// The part of `ui` that is not in a subfolder.
const OTHER_UI: &str = "`ui`, the rest";

/// Pieces of the program, each with the part that it belongs to.
type Pieces<'a> = Vec<(String, &'a [u8])>;

/// The program, in pieces.
#[derive(Default)]
struct Program<'a> {
    functions: Vec<&'a [u8]>,
    names: BTreeMap<usize, &'a str>,
    data: Memory,
    imported: usize,
}

/// The memory as the program finds it: what its segments leave out between them is zero.
#[derive(Default)]
struct Memory {
    /// The address of the first byte.
    start: Option<usize>,
    bytes: Vec<u8>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let bytes = fs::read(arguments.next().ok_or("weigh <program> <folder>...")?)?;
    let folders: Vec<_> = arguments.collect();
    let program = read(&bytes)?;
    let functions: Pieces<'_> = program
        .functions
        .iter()
        .enumerate()
        .map(|(place, body)| (part_of(program.names.get(&(program.imported + place)).unwrap_or(&"")), *body))
        .collect();
    let mut weighed = weigh(&functions);
    let divided = folders.iter().find_map(|folder| divide(&program.data.bytes, Path::new(folder)).transpose());
    weighed.extend(weigh(&divided.ok_or("the packed data of no folder are in the program")??));
    println!("{}", json!(weighed));
    Ok(())
}

fn read(bytes: &[u8]) -> Result<Program<'_>, Box<dyn Error>> {
    let mut program = Program::default();
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports {
                    program.imported += usize::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => program.functions.push(&bytes[body.range()]),
            Payload::DataSection(segments) => {
                for segment in segments {
                    place(&mut program.data, &segment?)?;
                }
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(names) = section.as_known() {
                    for name in names {
                        if let Name::Function(functions) = name? {
                            for named in functions {
                                let named = named?;
                                program.names.insert(usize::try_from(named.index)?, named.name);
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    Ok(program)
}

/// Puts a segment where the program has it. The segments are in the order of their addresses; the stack is before them.
fn place(memory: &mut Memory, segment: &Data<'_>) -> Result<(), Box<dyn Error>> {
    let DataKind::Active { offset_expr, .. } = &segment.kind else { return Err("a segment without an address".into()) };
    let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
        return Err("a segment whose address is computed".into());
    };
    let address = usize::try_from(value)?;
    let start = *memory.start.get_or_insert(address);
    memory.bytes.resize(memory.bytes.len().max(address - start), 0);
    memory.bytes.extend(segment.data);
    Ok(())
}

/// The part that a function belongs to: a top-level module of the explorer, or the crate that it comes from. A generic
/// function of a library that is instantiated for a type of ours counts as ours.
fn part_of(name: &str) -> String {
    let path = without_hashes(name);
    if let Some((_, inside)) = path.split_once("explorer::") {
        return room(inside);
    }
    let own = path.trim_start_matches(['<', '&', '[', '(', ' ']).split("::").next().unwrap_or_default();
    let part = match own {
        "app" => OTHER_UI,
        "faceted_search" => "the engine",
        "js_sys" | "web_sys" | "wasm_bindgen" | "gloo_utils" | "gloo_timers" => "bindings to the browser",
        "fixedbitset" | "form_urlencoded" | "percent_encoding" | "rlsf" | "implicit_clone" | "once_cell" => {
            "other crates"
        }
        _ if path.contains("yew::") => "Yew",
        _ => "standard library",
    };
    part.to_owned()
}

/// The top-level module of the explorer for the path of an item.
fn room(inside: &str) -> String {
    let mut folders = inside.split("::").map(|folder| folder.split(['<', '>', ',', ' ']).next().unwrap_or_default());
    match (folders.next().unwrap_or_default(), folders.next().unwrap_or_default()) {
        ("ui", inner @ ("pages" | "components" | "charts" | "browser")) => format!("`ui/{inner}`"),
        ("ui", _) => OTHER_UI.to_owned(),
        (room, _) => format!("`{room}`"),
    }
}

/// Removes the hashes in names such as `explorer[131c8023a52209b7]::ui`.
fn without_hashes(name: &str) -> String {
    let mut pieces = name.split('[');
    let mut path = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once(']') {
            Some((hash, rest)) if hash.len() > 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => path += rest,
            _ => path.extend(["[", piece]),
        }
    }
    path
}

/// The data: the report's texts, its codes, and all other constants; `None` if the folder's data are not in them.
fn divide<'a>(data: &'a [u8], folder: &Path) -> Result<Option<Pieces<'a>>, Box<dyn Error>> {
    let mut parts = Vec::new();
    let mut rest = vec![data];
    for (name, file) in
        [("data: texts of the report's records", "report.txt"), ("data: codes of the report's records", "report.bin")]
    {
        let wanted = fs::read(folder.join(file))?;
        let found = |piece: &&[u8]| piece.windows(wanted.len()).position(|window| window == wanted);
        let Some(place) = rest.iter().position(|piece| found(piece).is_some()) else { return Ok(None) };
        let piece = rest.remove(place);
        let start = found(&piece).unwrap_or_default();
        parts.push((name.to_owned(), &piece[start..start + wanted.len()]));
        rest.extend([&piece[..start], &piece[start + wanted.len()..]]);
    }
    parts.extend(rest.into_iter().map(|piece| ("data: words of the pages, tables, names".to_owned(), piece)));
    Ok(Some(parts))
}

/// Every part with its size in bytes and its weight, the heaviest first.
fn weigh(pieces: &[(String, &[u8])]) -> Vec<(String, usize, usize)> {
    let mut bytes: BTreeMap<&str, usize> = BTreeMap::new();
    for (part, piece) in pieces {
        *bytes.entry(part).or_default() += piece.len();
    }
    let without = |left_out: Option<&str>| {
        compressed(pieces.iter().filter(|(part, _)| Some(part.as_str()) != left_out).map(|(_, piece)| *piece))
    };
    let whole = without(None);
    let mut weighed: Vec<_> = bytes
        .into_iter()
        .map(|(part, bytes)| (part.to_owned(), bytes, whole.saturating_sub(without(Some(part)))))
        .collect();
    weighed.sort_by_key(|(_, _, weight)| Reverse(*weight));
    weighed
}

/// Compresses as `site::compress` does, which this package cannot call, as it is built without Yew.
fn compressed<'a>(pieces: impl Iterator<Item = &'a [u8]>) -> usize {
    let together = pieces.collect::<Vec<_>>().concat();
    let params = BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: together.len(), ..Default::default() };
    let mut packed = Vec::new();
    // Writing to a vector cannot fail.
    BrotliCompress(&mut together.as_slice(), &mut packed, &params).map_or(0, |_| packed.len())
}
