//! Files that are opened again: unchanged, reformatted, with other data, and not exported by us.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::{prelude::*, sample::Index};
use serde_json::Value;

use super::{sanitize::LONGEST_SHOWN, *};
use crate::{
    link::{encode, tests::view},
    publish::{DATA_VERSION, file_stem},
    report::RecordType,
    text::{Language, quote::Quote, summary},
};

mod changes;
mod links;
mod values;

const SITE: &str = "https://example.org/a/b/";
/// The origin of the explorer that reads the files.
const ORIGIN: &str = "https://example.org";

fn sentence(view: &View) -> String {
    summary::sentence(Language::English, view)
}

fn say(id: RecordId) -> String {
    Quote::of(Language::English, id).noted(Language::English)
}

/// The view of a link below the root.
fn open(link: &str) -> View {
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    decode(path, query).view
}

/// The files that a view exports, as its page makes them.
fn exports(view: &View, root: &str) -> Vec<String> {
    let link = encode(view).below(root);
    Answer::all(view).iter().map(|answer| answer.json(&link, &sentence(view), &say)).collect()
}

/// The only file of a link.
fn export(link: &str) -> String {
    let [file] = &exports(&open(link), SITE)[..] else { panic!("{link} gives not one file") };
    file.clone()
}

fn read(text: &str) -> Result<Restored, NotRestored> {
    check(text, ORIGIN, sentence, &say, normal)
}

/// The normal form of a value as in a browser, except that the keys of objects are sorted: numbers are read as 64-bit
/// floats.
fn normal(text: &str) -> Option<String> {
    fn as_read(value: &mut Value) {
        match value {
            Value::Number(number) => {
                let digits = number.as_f64().map(|number| number.to_string()).unwrap_or_default();
                *value = serde_json::from_str(&digits).unwrap_or_default();
            }
            Value::Array(values) => values.iter_mut().for_each(as_read),
            Value::Object(fields) => fields.values_mut().for_each(as_read),
            _ => {}
        }
    }
    let mut value = serde_json::from_str(text).ok()?;
    as_read(&mut value);
    Some(value.to_string())
}

fn field(key: &str) -> Difference {
    Difference::Field(key.to_owned())
}

/// A file of the data folder.
fn data_file(record: RecordType) -> (String, String) {
    let wanted = [file_stem(record), ".json"].concat();
    crate::publish::files().into_iter().find(|(name, _)| *name == wanted).unwrap()
}

#[track_caller]
fn verified(text: &str, link: &str) {
    assert_eq!(verified_from(text, link), None);
}

/// The foreign host that a verified file names.
#[track_caller]
fn verified_from(text: &str, link: &str) -> Option<String> {
    let Restored { view, state, foreign_host } = read(text).unwrap();
    assert_eq!(view, open(link));
    assert!(matches!(state, FileState::Verified(records) if records > 0), "{state:?}");
    foreign_host
}

#[track_caller]
fn changed(text: &str, at: Difference) {
    let difference = match read(text) {
        Err(NotRestored::Changed { difference, .. }) => Some(difference),
        _ => None,
    };
    assert_eq!(difference, Some(at));
}

const LAW: &str = "measures/?q=law&theme=legislation&sort=-state&view=table";

#[test]
fn every_page_with_files_takes_them_back() {
    for link in [
        "instruments/?sort=-change",
        "matrix/?bound=ilo-c143&bound=ilo-c189",
        LAW,
        "measures/?q=%22law%22",
        "coverage/?region=asia",
        "compare/?state=jordan&state=nepal",
        "states/?region=africa",
        "un-action/",
        "developments/?sort=-date",
        "recommendations/?view=stated",
        "context/?q=women",
        "figures/",
        "search/?q=shelter",
    ] {
        let files = exports(&open(link), SITE);
        assert!(!files.is_empty(), "{link}");
        for file in files {
            verified(&file, link);
        }
    }
}

#[test]
fn white_space_between_the_parts_does_not_matter() {
    let file = export(LAW);
    verified(&["\u{feff}", &file.replace('\n', "\r\n"), "\r\n"].concat(), LAW);
    verified(&file.replace("\n  ", "\n\t"), LAW);
    verified(&file.lines().map(str::trim_start).collect::<String>(), LAW);
    verified(&file.replace("\": ", "\"\n:\t"), LAW);
}

#[test]
fn a_release_that_changes_no_data_verifies_what_the_one_before_it_wrote() {
    let file = export(LAW);
    let ours = ["\"", DATA_VERSION, "\""].concat();
    for version in ["\"0.0.7\"", "\"10.2.0-beta\"", "null"] {
        verified(&file.replace(&ours, version), LAW);
    }
}

#[test]
fn a_file_that_another_program_saved_again_is_the_same_file() {
    let file = export("search/?q=shelter");
    let sign = |sign: char| match sign {
        ' '..='~' => sign.to_string(),
        _ => sign.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04X}")).collect::<Vec<_>>().concat(),
    };
    let ascii: String = file.replace('\n', "").chars().map(sign).collect();
    assert!(ascii.contains("\\u201C"), "the sentence quotes");
    verified(&ascii, "search/?q=shelter");
    verified(&file.replace('/', "\\/"), "search/?q=shelter");
    verified(&file.replace("shelter", "\\u0073helter"), "search/?q=shelter");
    changed(&file.replace("women", "\\u0057omen"), field("title"));
}

#[test]
fn a_file_in_the_order_of_the_report_is_verified() {
    let in_report = |link: &str| {
        let view = open(link);
        let [answer] = &Answer::all(&view)[..] else { panic!("{link} gives not one file") };
        (export(link), answer.as_in_report().json(&encode(&view).below(SITE), &sentence(&view), &say))
    };
    let (now, before) = in_report("measures/?theme=legislation");
    assert_ne!(now, before);
    verified(&now, "measures/?theme=legislation");
    verified(&before, "measures/?theme=legislation");
    // If the reader chose an order, only that order is accepted.
    let (_, other) = in_report("measures/?sort=-paragraph");
    assert!(matches!(read(&other), Err(NotRestored::Changed { difference: Difference::Record(_), .. })));
}

#[test]
fn files_of_the_data_folder_lead_to_their_pages() {
    let unlisted = [RecordType::Conclusion, RecordType::Note];
    for record in RecordType::ALL {
        let (name, text) = data_file(*record);
        if unlisted.contains(record) {
            assert_eq!(read(&text), Err(NotRestored::Link(api::LINK.to_owned())), "{name}");
            continue;
        }
        let Restored { view, state, .. } = read(&text).unwrap_or_else(|problem| panic!("{name}: {problem:?}"));
        assert!(matches!(state, FileState::Verified(records) if records > 0), "{name}: {state:?}");
        // Documents are listed on the page of sources and again on the page of paragraphs.
        let page = if *record == RecordType::Reference { Page::Sources } else { Page::listing(*record) };
        assert_eq!(view, View::of(page));
    }
    let (_, states) = data_file(RecordType::State);
    assert_eq!(read(&states).unwrap().view.page, Page::States);
    changed(
        &states.replacen("Jordan", "Jardon", 1),
        Difference::Record(RecordId::find(RecordType::State, "jordan").unwrap()),
    );
}

#[test]
fn other_data_are_restored_but_not_verified() {
    let file = export(LAW);
    let case = |from: &str, to: &str| {
        let Restored { view, state, .. } = read(&file.replace(from, to)).unwrap();
        assert_eq!(view, open(LAW));
        state
    };
    let FileState::OtherData { version, hash } = case(REPORT.data_hash(), "00ff") else { panic!() };
    assert_eq!((version.as_str(), hash.as_str()), (DATA_VERSION, "00ff"));
    let FileState::OtherData { version, hash } = case(REPORT.data_hash(), &"é".repeat(4000)) else { panic!() };
    assert_eq!((version.as_str(), hash.chars().count()), (DATA_VERSION, LONGEST_SHOWN + 1));
    let other = file.replace(DATA_VERSION, "\u{202e}7.0.0\\u2066").replace(REPORT.data_hash(), "00ff");
    let FileState::OtherData { version, .. } = read(&other).unwrap().state else { panic!() };
    assert_eq!(version, "7.0.0", "signs that steer a line, escaped or not");
}

#[test]
fn another_format_is_restored_but_not_compared() {
    let file = export(LAW);
    let format = format!("\"format\": {FORMAT}");
    let first = format!("  {format},\n");
    assert!(file.contains(&first));
    // A file that names none is of the first.
    let unnamed = read(&file.replace(&first, "")).unwrap().state;
    assert_eq!(unnamed, FileState::OtherFormat("1".to_owned()));
    for (number, said) in [("3", "3"), ("\"1\"", "1"), ("null", "null"), ("\"é\u{202e}\"", "é")] {
        let state = read(&file.replace(&format, &["\"format\": ", number].concat())).unwrap().state;
        assert_eq!(state, FileState::OtherFormat(said.to_owned()));
    }
    for spoilt in ["\"2\"", "2 2", "2, \"format\": 2"] {
        let file = file.replace(&format, &["\"format\": ", spoilt].concat());
        changed(&file, field("format"));
    }
}

#[test]
fn what_is_not_ours_is_told_apart() {
    #[track_caller]
    fn case(text: &str, problem: NotRestored) {
        assert_eq!(read(text), Err(problem));
    }
    case("", NotRestored::NotOurs);
    case("{}", NotRestored::NotOurs);
    case("measure,theme\r\n40-3,legislation\r\n", NotRestored::NotOurs);
    case("{\"title\": \"Violence against women migrant workers\"}", NotRestored::NotOurs);
    case(&export(LAW).replace(OFFICIAL_URL, "https://undocs.org/A/1"), NotRestored::NotOurs);
    case("PK\u{3}\u{4}\0\0", NotRestored::Binary);
    case("\u{fffd}PNG", NotRestored::Binary);
    case(&" ".repeat(LARGEST as usize + 1), NotRestored::TooLarge);
}

#[test]
fn the_largest_export_is_far_below_the_limit() {
    let largest = crate::publish::files().into_iter().map(|(_, text)| text.len()).max().unwrap();
    assert!(largest * 10 < LARGEST as usize, "{largest} bytes");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_view_comes_back_from_its_files(view in view()) {
        for file in exports(&view, SITE) {
            let restored = read(&file).unwrap();
            prop_assert_eq!(&restored.view, &view);
            prop_assert!(matches!(restored.state, FileState::Verified(_)));
        }
    }

    #[test]
    fn a_spoilt_sign_is_never_verified(place in any::<Index>(), sign in any::<char>()) {
        let file = export("measures/?theme=legislation&state=jordan");
        let (at, old) = file.char_indices().nth(place.index(file.chars().count())).unwrap();
        let spoilt = [&file[..at], sign.encode_utf8(&mut [0; 4]), &file[at + old.len_utf8()..]].concat();
        // A link may be spelt differently and mean the same, and the location of the site is not compared.
        let begin = file.find(SITE).unwrap();
        let in_link = (begin..begin + file[begin..].find('"').unwrap()).contains(&at);
        let begin = file.find(DATA_VERSION).unwrap();
        let in_version = (begin..begin + DATA_VERSION.len()).contains(&at);
        let harmless = in_link || in_version || normal(&spoilt) == normal(&file);
        if let Ok(Restored { state: FileState::Verified(_), view, .. }) = read(&spoilt) {
            prop_assert!(harmless, "{} at {}", sign, at);
            prop_assert_eq!(view, open("measures/?theme=legislation&state=jordan"));
        }
    }

    #[test]
    fn anything_can_be_read(text in any::<String>(), cut in any::<Index>()) {
        let file = export("states/");
        let cut = file.floor_char_boundary(cut.index(file.len()));
        prop_assert!(read(&text).is_err());
        let spliced = [&file[..cut], &text, &file[cut..]].concat();
        let _ = read(&spliced);
    }
}
