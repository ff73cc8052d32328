//! Citations: which paragraphs they name, and that parsers read back what was written, for any search.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

mod citations {
    pub mod readers;
    mod views;
}

use std::collections::BTreeMap;

use citations::readers::{Entry, bibtex, ris};
use explorer::{
    explore::MOST_PICKED,
    link::{Page, View, decode, encode},
    publish::Citation,
    report::{PartialDate, RecordId, RecordType},
    text::{Language, citation},
};
use proptest::prelude::*;

const ROOT: &str = "https://example.org/a/";
const DAY: Option<PartialDate> = Some(PartialDate { year: 2026, month: Some(11), day: Some(4) });

fn view(link: &str) -> View {
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    let decoded = decode(path, query);
    assert!(decoded.dropped.is_empty(), "{link} cannot be read");
    decoded.view
}

fn searched(page: &str, text: &str) -> View {
    decode(page, &form_urlencoded::Serializer::new(String::new()).append_pair("q", text).finish()).view
}

/// The paragraphs that the citations of a view name.
fn paragraphs(view: &View) -> String {
    citation::paragraphs(Language::English, view)
}

/// The report and the view, as a page offers them.
fn cited(view: &View) -> [Citation; 2] {
    let (named, address) = (paragraphs(view), encode(view).below(ROOT));
    [citation::report(Language::English, &named, DAY), citation::view(Language::English, view, &named, address, DAY)]
}

#[test]
fn citations_name_the_paragraphs_of_the_cited_records() {
    #[track_caller]
    fn case(link: &str, named: &str) {
        let view = view(link);
        assert_eq!(paragraphs(&view), named, "{link}");
        let [report, page] = cited(&view);
        let styled = [citation::un_style(Language::English, &report), citation::un_style(Language::English, &page)];
        let ends = if named.is_empty() { String::new() } else { [", ", named].concat() };
        assert!(styled[0].contains(&["A/72/215 (2017)", &ends, ". Available from"].concat()), "{}", styled[0]);
        let note = if named.is_empty() { String::new() } else { ["”, A/72/215, ", named, ", data version"].concat() };
        assert!(styled[1].contains(&note), "{}", styled[1]);
        let notes = |entry: &Entry, name: &str| entry.get(name).cloned().unwrap_or_default();
        assert_eq!(notes(&bibtex(&report.bibtex())[0].1, "note"), named);
        assert_eq!(notes(&ris(&report.ris())[0], "N1"), named);
        for note in [notes(&bibtex(&page.bibtex())[0].1, "note"), notes(&ris(&page.ris())[0], "N1")] {
            let begins =
                if named.is_empty() { "data version ".into() } else { format!("A/72/215, {named}, data version ") };
            assert!(note.starts_with(&begins), "{note}");
        }
    }
    case("measures/40-3/", "para. 40");
    case("recommendations/64-f/", "para. 64 (f)");
    case("paragraphs/33/", "para. 33");
    case("paragraphs/64/", "para. 64");
    case("instruments/ilo-c189/", "paras. 34, 55, 57 and 64 (f)");
    case("states/togo/", "paras. 4, 31, 33, 37, 39, 47, 52 and 53");
    case("measures/?state=jordan&theme=legislation", "paras. 37 and 40");
    case("topics/health/", "paras. 1, 9, 11, 12, 25, 39, 40, 51, 54, 64 (k) and 64 (l)");
    // A question over the matrix is cited for its answer, not for the whole rows.
    case("matrix/?bound=ilo-c143", "para. 33");
    case("matrix/?state=jordan&state=togo&bound=ilo-c143&silent=ilo-c189", "paras. 33 and 34");
    // Many places are given as ranges, a great many as one.
    case("measures/", "paras. 36–53");
    case("recommendations/", "paras. 64 and 65");
    case("compare/?state=jordan&state=nepal", "paras. 31, 33, 37, 40, 41, 42, 43, 44, 50, 52 and 53");
    case("search/?q=shelter", "paras. 9, 38, 39, 40, 46, 51, 53, 64, 64 (k) and 64 (l)");
    case("search/?q=women", "paras. 1–12, 14–31 and 35–65");
    case("compare/", "");
    case("measures/?q=zebra", "");
    case("", "");
    case("about/", "");
    case("paragraphs/", "");
}

#[test]
fn every_page_of_one_record_names_its_paragraphs() {
    for page in Page::all() {
        let named = paragraphs(&View::of(page));
        let is_one = matches!(
            page,
            Page::Instrument(_) | Page::Measure(_) | Page::State(_) | Page::Recommendation(_) | Page::Paragraph(_)
        );
        if is_one {
            assert!(named.starts_with("para. ") || named.starts_with("paras. "), "{page:?}: {named:?}");
        }
    }
}

#[test]
fn two_citations_share_a_key_only_if_they_are_the_same() {
    let selections =
        ["", "?theme=legislation", "?state=jordan", "?state=nepal", "?q=law", "?q=laws", "?q=a&state=jordan"];
    let mut views: Vec<_> = Page::all().into_iter().map(View::of).collect();
    views.extend(
        ["measures/", "coverage/", "search/"]
            .iter()
            .flat_map(|page| selections.iter().map(move |query| decode(page, query.trim_start_matches('?')).view)),
    );
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for view in &views {
        for citation in cited(view) {
            let written = citation.bibtex();
            let (key, _) = bibtex(&written).remove(0);
            let first = seen.entry(key.clone()).or_insert_with(|| written.clone());
            assert_eq!(*first, written, "the key {key} stands for both");
        }
    }
    assert!(seen.len() > 200, "{} keys", seen.len());
}

/// The citations of every record in the report.
fn records() -> Vec<Citation> {
    let every = RecordType::ALL.iter().flat_map(|record| RecordId::every(*record));
    every.map(|id| citation::record(Language::English, id, DAY)).collect()
}

#[test]
fn every_record_is_cited_under_a_key_of_its_own_and_read_with_its_paragraphs_and_its_words() {
    let mut seen = BTreeMap::new();
    for cited in records() {
        let record = cited.record.clone().expect("it is of a record");
        let (key, entry) = bibtex(&cited.bibtex()).remove(0);
        let read = ris(&cited.ris()).remove(0);
        for (field, tag, written) in [("abstract", "AB", &record.summary), ("note", "N1", &cited.note)] {
            let expected = (!written.is_empty()).then_some(written);
            assert_eq!((entry.get(field), read.get(tag)), (expected, expected), "{key}");
        }
        assert!(key.starts_with(&["a-72-215-", record.id.record_type().slug(), "-"].concat()), "{key}");
        assert_eq!(seen.insert(key.clone(), record.id), None, "the key {key} stands for two records");
    }
    assert!(seen.len() > 400, "{} keys", seen.len());
}

#[test]
fn a_page_of_a_record_cites_the_record() {
    #[track_caller]
    fn case(link: &str, key: &str) {
        let view = view(link);
        let cited = citation::of_page(Language::English, view.page, &paragraphs(&view), DAY);
        assert_eq!(bibtex(&cited.bibtex()).remove(0).0, key);
    }
    case("measures/40-3/", "a-72-215-measure-40-3");
    case("recommendations/64-f/", "a-72-215-recommendation-64-f");
    case("instruments/ilo-c189/", "a-72-215-instrument-ilo-c189");
    case("states/togo/", "un-a-72-215-paras-4-31-33-37-39-47-52-and-53");
    case("measures/?state=jordan&theme=legislation", "un-a-72-215-paras-37-and-40");
    case("measures/", "un-a-72-215-paras-36-53");
    case("topics/health/", "un-a-72-215-paras-1-9-11-12-25-39-40-51-54-64-k-and-64-l");
}

#[test]
fn keys_stay() {
    let id = RecordId::named("measure.40-3").expect("the measure is in the dataset");
    let key = bibtex(&citation::record(Language::English, id, None).bibtex()).remove(0).0;
    assert_eq!(key, "a-72-215-measure-40-3");
    let keys = |link: &str| cited(&view(link)).map(|citation| bibtex(&citation.bibtex()).remove(0).0);
    assert_eq!(keys("measures/"), ["un-a-72-215-paras-36-53", "a-72-215-explorer-innbmnmfjimnaabc"]);
    assert_eq!(keys("recommendations/64-f/")[0], "un-a-72-215-para-64-f");
    assert_eq!(keys("measures/?state=jordan&theme=legislation")[0], "un-a-72-215-paras-37-and-40");
}

/// Writes files that `make check-data` reads with third-party programs, and files with the expected titles.
#[test]
fn files_for_other_programs_are_written() {
    const SEARCHES: [&str; 8] =
        ["law", "{", "}", "a}\n}\n@misc{b,", "\\", "100 % & #1_$", "~^\u{2028}\u{85}x", "\r\nER  - \r\nTY  - JOUR"];
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let views = SEARCHES.map(|text| searched("search/", text));
    let all: Vec<_> = views.iter().map(|view| cited(view)[1].clone()).chain(records()).collect();
    let of = |write: fn(&Citation) -> String| all.iter().map(write).collect::<String>();
    let titles: Vec<_> = all.iter().map(|citation| in_one_line(&citation.title)).collect();
    std::fs::write(folder.join("citations.bib"), of(Citation::bibtex)).unwrap();
    std::fs::write(folder.join("citations.ris"), of(Citation::ris)).unwrap();
    std::fs::write(folder.join("citations.json"), serde_json::to_string(&titles).unwrap()).unwrap();
    // A full list, as on its page.
    let listed: Vec<_> = records().into_iter().step_by(5).take(MOST_PICKED).collect();
    assert_eq!(listed.len(), MOST_PICKED);
    let joined = |write: fn(&Citation) -> String, joint| listed.iter().map(write).collect::<Vec<_>>().join(joint);
    let told = |citation: &Citation| {
        let record = citation.record.as_ref().expect("it is of a record");
        [record.id.name().replace('.', "-"), citation.note.clone(), record.summary.clone()]
    };
    std::fs::write(folder.join("list.bib"), joined(Citation::bibtex, "\n")).unwrap();
    std::fs::write(folder.join("list.ris"), joined(Citation::ris, "")).unwrap();
    let told: Vec<_> = listed.iter().map(told).collect();
    std::fs::write(folder.join("list.json"), serde_json::to_string(&told).unwrap()).unwrap();
}

/// Searches with text that has a meaning in one of the formats, and letters between.
fn hostile() -> impl Strategy<Value = String> {
    let signs = vec![
        "{",
        "}",
        "\\",
        "%",
        "&",
        "#",
        "$",
        "_",
        "~",
        "^",
        "\"",
        "'",
        ",",
        "@misc{a,",
        "}\n}\n",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\u{85}",
        "\u{2028}",
        "\u{2029}",
        "\u{b}",
        "\u{1c}",
        "ER  - ",
        "\r\nTY  - JOUR",
        "\\textbraceleft{}",
        "{\\%",
        "–",
        "é",
        "law",
        " ",
        "Jordan",
        "ﬁ",
        "🙂",
    ];
    prop::collection::vec(prop::sample::select(signs), 1..12).prop_map(|parts| parts.concat())
}

/// A text on one line.
fn in_one_line(text: &str) -> String {
    let ends = |sign: char| sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}');
    text.chars().map(|sign| if ends(sign) { ' ' } else { sign }).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parsers_read_back_what_was_written(text in hostile(), page in prop::sample::select(vec!["measures/", "search/"])) {
        let view = searched(page, &text);
        let title = in_one_line(&explorer::text::take_away::view_title(Language::English, &view));
        let address = encode(&view).below(ROOT);
        let both = cited(&view);
        let entries = bibtex(&both.each_ref().map(Citation::bibtex).join("\n"));
        prop_assert_eq!(entries.len(), 2);
        prop_assert_eq!(&entries[1].1["title"], &title);
        prop_assert_eq!(&entries[1].1["url"], &address);
        let records = ris(&both.each_ref().map(Citation::ris).concat());
        prop_assert_eq!(records.len(), 2);
        prop_assert_eq!(&records[1]["TI"], &title);
        prop_assert_eq!(&records[1]["UR"], &address);
        let name = explorer::text::take_away::view_title(Language::English, &view);
        prop_assert!(citation::un_style(Language::English, &both[1]).contains(&name));
    }

    #[test]
    fn two_searches_have_two_keys(one in hostile(), other in hostile()) {
        let (one, other) = (searched("search/", &one), searched("search/", &other));
        let key = |view: &View| bibtex(&cited(view)[1].bibtex()).remove(0).0;
        prop_assert_eq!(key(&one) == key(&other), encode(&one) == encode(&other));
    }
}
