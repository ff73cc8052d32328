//! The sentences about a search: what was searched for, what was ignored, and nothing that is untrue.

use super::{
    super::{labels, nothing, summary},
    open,
};
use crate::{
    explore::{
        Coverage, Matrix,
        listing::listing,
        search_all,
        sources::ask,
        statements::{instrument_rows, statements},
    },
    link::{Page, View},
    report::{REPORT, RecordType},
    text::Language,
};

/// The number of records that a view shows, and their total.
fn counts(view: &View) -> (usize, usize) {
    let selection = &view.selection;
    let of_type = |record| (listing(record, selection).records.len(), REPORT.count(record));
    match view.page {
        Page::Matrix => (Matrix::of(selection).states.len(), REPORT.states().len()),
        Page::Coverage => (Coverage::of(selection).rows.len(), REPORT.states().len()),
        Page::Instruments => {
            (instrument_rows(&statements().ask(selection), selection).len(), REPORT.instruments().len())
        }
        Page::Search => {
            let found = search_all::search(&selection.text);
            (found.iter().map(|group| group.found.len()).sum(), search_all::total())
        }
        Page::States => of_type(RecordType::State),
        Page::UnAction => of_type(RecordType::Initiative),
        Page::Developments => of_type(RecordType::Development),
        Page::Recommendations => of_type(RecordType::Recommendation),
        Page::Context => of_type(RecordType::Context),
        Page::Figures => of_type(RecordType::Figure),
        Page::Sources => (ask(selection).0.len(), REPORT.sources().len() + REPORT.references().len()),
        Page::Measures => of_type(RecordType::Measure),
        Page::Overview
        | Page::Compare
        | Page::List
        | Page::Paragraphs
        | Page::About
        | Page::Instrument(_)
        | Page::Measure(_)
        | Page::Recommendation(_)
        | Page::Topics
        | Page::Topic(_)
        | Page::State(_)
        | Page::Paragraph(_)
        | Page::NotFound => panic!("nothing can be searched for on {:?}", view.page),
    }
}

/// The pages on which something can be searched for, each with a word that some of its records have.
const PAGES: [(&str, &str); 11] = [
    ("measures", "shelter"),
    ("instruments", "trafficking"),
    ("matrix", "jordan"),
    ("coverage", "shelter"),
    ("states", "jordan"),
    ("un-action", "women"),
    ("developments", "women"),
    ("recommendations", "women"),
    ("context", "women"),
    ("figures", "women"),
    ("search", "shelter"),
];

fn line(page: &str, text: &str) -> (String, usize, usize) {
    let text: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
    let decoded = open(&format!("{page}/?q={text}"));
    assert_eq!(decoded.dropped, [], "{page} {text}");
    let (shown, total) = counts(&decoded.view);
    (summary::line(Language::English, &decoded.view, shown, total), shown, total)
}

/// Letters and emoji that no record contains: alone, next to a word that some contain, and within one.
#[test]
fn a_letter_that_no_record_has_is_not_passed_over() {
    const STRANGE: [&str; 14] = [
        "नेपाल",
        "😀",
        "中国",
        "ネパール",
        "네팔",
        "ประเทศไทย",
        "ישראל",
        "Հայաստան",
        "საქართველო",
        "ኢትዮጵያ",
        "نيبال",
        "Непал",
        "ﷺ",
        "♀",
    ];
    for (page, word) in PAGES {
        for strange in STRANGE {
            for text in
                [strange.to_owned(), format!("{strange} {word}"), format!("{word}{strange}"), format!("\"{strange}\"")]
            {
                let (line, shown, _) = line(page, &text);
                assert_eq!(shown, 0, "{line}");
                assert!(line.ends_with(&format!("matching “{text}”")), "{line}");
            }
        }
    }
}

/// Punctuation alone is never said to match.
#[test]
fn signs_alone_are_said_not_to_be_searched_for() {
    for (page, _) in PAGES {
        for signs in ["-", "%", "“”", "- %", "€", "→"] {
            let (line, shown, total) = line(page, signs);
            assert_eq!(shown, if page == "search" { 0 } else { total }, "{line}");
            assert!(line.ends_with(&format!(", “{signs}” not searched for")), "{line}");
            assert!(!line.contains("matching"), "{line}");
        }
    }
}

#[track_caller]
fn case(link: &str, sentence: &str) {
    let decoded = open(link);
    assert_eq!(decoded.dropped, [], "the link is right");
    assert_eq!(summary::sentence(Language::English, &decoded.view), sentence);
}

/// The sentence is also used in printed pages, citations, frames and exported files.
#[test]
fn what_was_passed_over_stands_in_the_sentence() {
    case("measures/?q=shelter", "matching “shelter”");
    case("measures/?q=50+%25", "matching “50 %”");
    case("measures/?q=%25+50+women", "matching “% 50 women”, “%” not searched for");
    case("measures/?q=women+NOT+men", "matching “women NOT men”, “NOT” not searched for");
    case("measures/?q=women+%26+men+%E2%80%93+x", "matching “women & men – x”, “& –” not searched for");
    case("measures/?q=UN-Women,+%22domestic+work%22!", "matching “UN-Women, \"domestic work\"”");
    case("measures/?q=%25&theme=legislation", "in Legislation, “%” not searched for");
    // Punctuation alone belongs to the text around a link, or to a phrase that is about to be typed.
    case("measures/?q=%22", "");
    let words: Vec<String> = (0..40).map(|number| format!("w{number}")).collect();
    let (read, rest) = (words.join("+"), words[32..].join(" "));
    case(&format!("measures/?q={read}"), &format!("matching “{}”, “{rest}” not searched for", words.join(" ")));
}

/// Forms and names that do not occur in the records of the page were not looked for.
#[test]
fn nothing_is_said_to_be_looked_for_that_is_not_there() {
    #[track_caller]
    fn case(link: &str, expected: Option<&str>) {
        let expected = expected.map(|forms| format!("The search also looked for: {forms}"));
        assert_eq!(summary::expanded(Language::English, &open(link).view), Vec::from_iter(expected), "{link}");
    }
    case("measures/?q=how+many+women+migrants", Some("woman and migrant"));
    case("measures/?q=many", None);
    case("measures/?q=buses", None);
    case("search/?q=how+many+policies", Some("policy"));
    case("search/?q=movies", None);
    case("matrix/?q=women", None);
    case("recommendations/?q=turkiye", None);
    case("context/?q=turkiye", None);
    case("measures/?q=%25", None);
    case("search/", None);
}

/// Names from the thesaurus are marked as ours, and only listed if they occur in the records of the page.
#[test]
fn other_names_are_said_to_be_ours() {
    #[track_caller]
    fn case(link: &str, expected: &[&str]) {
        assert_eq!(summary::expanded(Language::English, &open(link).view), expected, "{link}");
    }
    let ours = "Also searched for, from our own list of other names (editorial): ";
    case("measures/?q=maids", &[&[ours, "domestic work"].concat()]);
    case("matrix/?q=turkiye", &[&[ours, "Turkey"].concat()]);
    case("states/?q=turkiye", &[&[ours, "Turkey"].concat()]);
    case("instruments/?q=russia", &[&[ours, "Russian Federation"].concat()]);
    case("search/?q=turkiye", &[&[ours, "Turkey"].concat()]);
    case("search/?q=GR+26", &[&[ours, "recommendation No. 26"].concat()]);
    case("search/?q=labor", &["The search also looked for: labour"]);
    case(
        "search/?q=healthcare",
        &[
            "The search also looked for: health care",
            "Also found by our own topics (editorial): “Health” and “Domestic and care work”",
        ],
    );
    case("states/?q=maids", &[]);
    case("matrix/?q=GR+26", &[]);
}

/// Words without content filter nothing, alone or next to others, and the sentence says so.
#[test]
fn words_without_content_are_named() {
    for (page, word) in PAGES {
        let (line_alone, shown, total) = line(page, "how many");
        assert_eq!(shown, if page == "search" { 0 } else { total }, "{line_alone}");
        assert!(line_alone.ends_with(", “how many” not searched for"), "{line_alone}");
        let (_, with_word, _) = line(page, word);
        let (line, shown, _) = line(page, &format!("how many {word}"));
        assert_eq!(shown, with_word, "{line}");
        assert!(line.ends_with(&format!("matching “how many {word}”, “how many” not searched for")), "{line}");
    }
}

/// An empty result of a search does not say what the report covers; an empty result of filters explains what silence
/// means.
#[test]
fn nothing_found_is_told_as_it_is() {
    #[track_caller]
    fn case(link: &str, means: &str) {
        assert_eq!(nothing::explanation(Language::English, &open(link).view), means, "{link}");
    }
    let none = "No record here uses these words in the form you searched for. ";
    let none_left = "No record that matches the other filters uses these words in the form you searched for. ";
    let other_words = "The report may cover the subject in other words.";
    case("measures/?q=zebra", &[none, other_words].concat());
    case("search/?q=%22workers+domestic%22", &[none, other_words].concat());
    case("measures/?q=zebra&theme=legislation", &[none_left, other_words].concat());
    case("coverage/?q=zebra&region=asia", &[none_left, other_words].concat());
    case("matrix/?q=zebra", &[none, "This page searches the names of States only."].concat());
    case("states/?q=zebra", &[none, "This page searches the names of States only."].concat());
    case("instruments/?q=zebra", &[none, "This page searches the names of instruments and States only."].concat());
    let silence =
        "Absence here means “not in this report”. It does not mean that a State did nothing or is not a party.";
    case("measures/?state=nepal&theme=prevention", silence);
    case("measures/?q=%25&state=nepal&theme=prevention", silence);
}

#[test]
fn a_chip_says_whether_its_text_is_searched_for() {
    let chip = |link: &str| {
        let selection = open(link).view.selection;
        labels::filter(Language::English, selection.filters()[0], &selection)
    };
    assert_eq!(chip("measures/?q=shelter"), "Search, “shelter”");
    assert_eq!(chip("measures/?q=%25"), "Not searched for, “%”");
}
