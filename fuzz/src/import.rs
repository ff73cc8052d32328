//! The target `import`: a file dropped on the page, exported from the explorer or from anywhere else.

use std::sync::OnceLock;

use explorer::{
    link::{Page, View, decode, encode},
    publish::{
        Answer, DATA_VERSION,
        restore::{FileState, NotRestored, Restored, check},
    },
    report::{REPORT, RecordId},
    text::{Language, quote::Quote, restore as words, summary},
};

use crate::text;

/// The address of the site that wrote the exports.
const SITE: &str = "https://example.org/a/b/";
/// The origin of the explorer that reads them.
const ORIGIN: &str = "https://example.org";

/// The views whose exports are changed: short ones of every list, one without records. The last gives two files.
const LINKS: [&str; 12] = [
    "measures/?theme=legislation&state=jordan",
    "instruments/?q=c189",
    "matrix/?state=togo",
    "coverage/?theme=legislation&state=jordan",
    "states/?q=jordan",
    "un-action/?q=domestic",
    "developments/?q=global",
    "recommendations/?q=zzz",
    "context/?q=remittances",
    "figures/?q=billion",
    "search/?q=billion",
    "compare/?state=japan&state=togo",
];

/// The longest input that scripts/fuzz.sh makes, in bytes.
const LONGEST_INPUT: usize = 1024;

/// The longest sentence about a file, in characters.
const LONGEST_SENTENCE: usize = 400;

/// The most records of a view that is also exported.
const FEW: usize = 8;

/// The first byte determines how the others are used: after `@` they are the link of a file with a valid envelope,
/// after `#` a change to an export, after `~` the white space with which another program saved one. Any other input is
/// the file itself, as the browser reads it.
///
/// Any file can be read, and gives a short message. A file that is accepted opens a list of records, whose link is read
/// as the same view with nothing left out, and the exports of that view are verified when they are read. An export is
/// verified with any indentation and escapes, but not if it is changed anywhere except in its link, data version and
/// format. A verified file is JSON with the same values.
///
/// # Panics
///
/// If any of this does not hold.
pub fn import(bytes: &[u8]) {
    match bytes.split_first() {
        Some((b'@', link)) => linked(&text(link)),
        Some((b'#', change)) => changed(change),
        Some((b'~', spaces)) => saved_again(spaces),
        _ => drop(read(&text(bytes))),
    }
}

fn sentence(view: &View) -> String {
    summary::sentence(Language::English, view)
}

/// A record as pages say it.
fn say(id: RecordId) -> String {
    Quote::of(Language::English, id).noted(Language::English)
}

/// Reads a file, and checks the result and its message.
fn read(file: &str) -> Result<Restored, NotRestored> {
    let outcome = check(file, ORIGIN, sentence, &say, normal);
    let said = match &outcome {
        Ok(restored) => {
            leads_to_records(&restored.view);
            if let FileState::Verified(records) = restored.state {
                assert_eq!(values(file)["records"].as_array().map(Vec::len), Some(records));
            }
            words::restored(Language::English, restored)
        }
        Err(problem) => {
            if let NotRestored::Changed { view, .. } = problem {
                leads_to_records(view);
            }
            words::not_restored(Language::English, problem)
        }
    };
    assert!(said.ends_with('.') && said.chars().count() <= LONGEST_SENTENCE, "{said:?}");
    outcome
}

/// Replaces the browser's JSON parser.
fn normal(text: &str) -> Option<String> {
    serde_json::from_str::<serde_json::Value>(text).ok().map(|value| value.to_string())
}

/// Checks that the page can open a view: it lists records, and its link is read as the same view.
fn leads_to_records(view: &View) {
    assert_ne!(view.page, Page::NotFound);
    let url = encode(view);
    let again = decode(&url.path, &url.query);
    assert_eq!(&again.view, view, "{url:?}");
    assert!(again.dropped.is_empty(), "{url:?} leaves out {:?}", again.dropped);
}

/// Reads an arbitrary link in a file that is valid except for its records.
fn linked(link: &str) {
    let file = export(0);
    let Ok(restored) = read(&[&file.text[..file.link.0], link, &file.text[file.link.1..]].concat()) else { return };
    for answer in Answer::all(&restored.view).iter().filter(|answer| answer.records.len() <= FEW) {
        let own = answer.json(&encode(&restored.view).below(SITE), &sentence(&restored.view), &say);
        verified(&own, &restored.view);
    }
}

/// Reads an export with some bytes replaced: two bytes give the position, one the number of bytes to remove, and the
/// rest is inserted instead.
fn changed(change: &[u8]) {
    let &[number, high, low, gone, ref new @ ..] = change else { return };
    let Export { text: own, link, view } = export(number);
    let start = usize::from(u16::from_be_bytes([high, low])) % own.len();
    let end = own.len().min(start + usize::from(gone));
    let file = text(&[&own.as_bytes()[..start], new, &own.as_bytes()[end..]].concat());
    let Ok(Restored { view: restored, state: FileState::Verified(_), .. }) = read(&file) else {
        assert_ne!(&file, own, "an export is refused");
        return;
    };
    // The link may be spelt in other ways if it leads to a view with the same records and the same name.
    if start > link.1 || end < link.0 {
        assert_eq!(&restored, view);
        assert_eq!(compared(&file), compared(own), "a changed file is verified");
    }
}

/// The values of a file without those that may differ from the export.
fn compared(file: &str) -> serde_json::Value {
    let mut values = values(file);
    if let Some(envelope) = values.as_object_mut() {
        envelope.retain(|key, _| key != "data_version" && key != "format");
    }
    values
}

/// Reads an export with other white space between its lines; every second one with all non-ASCII characters escaped.
fn saved_again(spaces: &[u8]) {
    let Some((&number, spaces)) = spaces.split_first() else { return };
    let own = export(number);
    let mut spaces = spaces.iter().map(|space| [" ", "\n", "\r", "\t"][usize::from(space % 4)]);
    let lines = own.text.lines().flat_map(|line| [line, spaces.next().unwrap_or("\n")]);
    let file: String = lines.collect();
    let file = if number % 2 == 0 { file } else { file.chars().map(escaped).collect() };
    verified(&file, &own.view);
}

fn escaped(sign: char) -> String {
    if sign.is_ascii() {
        return sign.to_string();
    }
    sign.encode_utf16(&mut [0; 2]).iter().fold(String::new(), |text, unit| format!("{text}\\u{unit:04x}"))
}

fn verified(file: &str, view: &View) {
    let Ok(Restored { view: restored, state: FileState::Verified(_), .. }) = read(file) else {
        panic!("{file} is refused");
    };
    assert_eq!(&restored, view);
}

/// The values that any JSON parser reads from a file.
fn values(file: &str) -> serde_json::Value {
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    serde_json::from_str(file).unwrap_or_else(|problem| panic!("{file} is verified and no JSON: {problem}"))
}

/// A file that the explorer exported.
struct Export {
    view: View,
    text: String,
    /// The byte positions at which its link begins and ends.
    link: (usize, usize),
}

/// All exports, written only once.
fn exports() -> &'static [Export] {
    static EXPORTS: OnceLock<Vec<Export>> = OnceLock::new();
    EXPORTS.get_or_init(|| LINKS.into_iter().flat_map(given_away).collect())
}

fn export(number: u8) -> &'static Export {
    &exports()[usize::from(number) % exports().len()]
}

/// The exports of the view of a link.
fn given_away(link: &str) -> Vec<Export> {
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    let view = decode(path, query).view;
    let link = encode(&view).below(SITE);
    let file = |answer: &Answer| {
        let text = answer.json(&link, &sentence(&view), &say);
        let start = text.find(&link).unwrap_or_default();
        Export { view: view.clone(), link: (start, start + link.len()), text }
    };
    Answer::all(&view).iter().map(file).collect()
}

/// Exports that fit into an input, the same with other data, links, changes, and files from elsewhere.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let unindented = |export: &Export| export.text.lines().map(str::trim_start).collect::<String>();
    let short: Vec<String> = exports().iter().map(unindented).filter(|file| file.len() <= LONGEST_INPUT).collect();
    let other = |(old, new): (&str, &str)| short.first().map(|file| file.replace(old, new));
    let others =
        [(REPORT.data_hash(), "00ff"), (DATA_VERSION, "0.0.7"), ("/undocs.org/", "/example.org/"), ("\": ", "\" :\t")];
    let links = LINKS.map(|link| ["@", SITE, link].concat());
    let more = ["@measures/40-3/", "@../../", "@", "\u{feff}{", "PK\u{3}\0", "measure,theme\r\n40-3,legislation\r\n"];
    let texts =
        short.iter().cloned().chain(others.into_iter().filter_map(other)).chain(links).chain(more.map(Into::into));
    let codes = [&b"#\x00\x00\x00\x00"[..], b"#\x03\x01\x90\x01x", b"#\x07\x02\x58\x00 ", b"~\x04\x00\x01\x02\x03"];
    texts.map(String::into_bytes).chain(codes.map(<[u8]>::to_vec)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_has_exports_and_some_fit_into_an_input() {
        assert!(LINKS.iter().all(|link| !given_away(link).is_empty()));
        let whole = |seed: &&Vec<u8>| {
            let state = read(&text(seed)).map(|restored| restored.state);
            matches!(state, Ok(FileState::Verified(records)) if records > 0)
        };
        let seeds = seeds();
        assert!(seeds.iter().filter(whole).count() > 2);
        assert!(seeds.iter().all(|seed| seed.len() <= LONGEST_INPUT));
    }
}
