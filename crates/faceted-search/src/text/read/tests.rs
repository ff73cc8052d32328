#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::text::fold::is_mark;
use crate::text::lexicon::{Tables, families};

/// Terms as they were typed: phrases in brackets, without the closing one if the last word may be a beginning; followed
/// by the alternatives in braces.
fn shown(query: &TextQuery) -> String {
    let row = |Row { words, open, .. }: &Row| match (words.contains(' '), open) {
        (false, true) => words.clone(),
        (true, true) => format!("[{words}"),
        (_, false) => format!("[{words}]"),
    };
    let term = |term: &Term| {
        let further: Vec<_> = term.rows[1..].iter().map(row).collect();
        let further = if further.is_empty() { String::new() } else { format!("{{{}}}", further.join(",")) };
        row(&term.rows[0]) + &further
    };
    query.terms.iter().map(term).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn case(text: &str, expected: &str) {
    assert_eq!(shown(&TextQuery::parse(text)), expected, "{text}");
}

#[test]
fn words_and_phrases_are_distinguished() {
    case("Domestic  workers", "domestic workers");
    case(r#"shelter "Domestic Workers" Jordan"#, "shelter [domestic workers] jordan");
    case("“one two” „three four‟ «five»", "[one two] [three four] [five]");
    case("‹one two› 「three」 ＂four five＂", "[one two] [three] [four five]");
    case(r#"a"b"c"#, "a [b] c");
    case("UN-Women’s", "[un women");
}

#[test]
fn an_apostrophe_is_a_quotation_mark_only_around_words() {
    case("‘domestic workers’", "[domestic workers]");
    case("‘domestic workers’ rights", "[domestic workers] rights");
    case("workers’ rights, women’s", "workers rights women");
    case("workers' and employers' rights", "workers and employers rights");
    case("the ’90s", "the 90s");
    case("‘one two", "[one two");
    case("‘one “two” three’", "[one two three]");
    case("d'Ivoire ‘Côte d’Ivoire’", "d ivoire [cote d ivoire]");
}

#[test]
fn an_open_quote_reaches_to_the_end() {
    case(r#"shelter "domestic wor"#, "shelter [domestic wor");
    case(r#"one "two" "three"#, "one [two] three");
}

#[test]
fn numbers_are_whole_words_and_symbols_are_phrases() {
    case("189 c189 1,000 2015-2017", "[189] c189 [1000] [2015] [2017]");
    case("A/HRC/31/35 E/2017", "[a hrc 31 35] [e 2017]");
    case("a/hrc/31/35", "a [hrc 31 35]");
    case("5.2 64(f) 64 (f) No.189", "[5 2] [64 f [64] f [no 189]");
    case("women/men and.so", "women men and so");
}

#[test]
fn redundant_terms_are_left_out() {
    case("", "");
    case(r#"" … !"#, "");
    case(r#""" a """#, "a");
    case("women Women wOMEN", "women");
    assert!(TextQuery::parse(" – ").is_empty());
    assert!(!TextQuery::parse("a").is_empty());
}

#[track_caller]
fn dropped_case(tail: &str, dropped: Option<&str>) {
    let words: Vec<String> = (0..MAX_TERMS).map(|number| number.to_string()).collect();
    let query = TextQuery::parse(&format!("{}{tail}", words.join(" ")));
    assert_eq!(query.terms.len(), MAX_TERMS);
    assert_eq!(query.dropped(), dropped);
}

#[test]
fn text_beyond_the_limit_is_reported() {
    dropped_case("", None);
    dropped_case(" 1 2", None);
    dropped_case(" 1 one Two ", Some("one Two"));
    dropped_case(r#" "Éa b" c"#, Some(r#""Éa b" c"#));
}

#[track_caller]
fn unsearched_case(text: &str, expected: &str) {
    assert_eq!(TextQuery::parse(text).unsearched(), expected, "{text}");
}

#[test]
fn parts_that_are_not_searched_for_are_reported() {
    unsearched_case("", "");
    unsearched_case("  ", "");
    unsearched_case(" – ", "–");
    unsearched_case(r#"" … !"#, r#"" … !"#);
    unsearched_case(r#"50 % of "women & men""#, "% &");
    unsearched_case(r#"a - b & "" “c”"#, "- &");
    unsearched_case("UN-Women, women’s (2017)!", "");
    unsearched_case("नेपाल 😀 中国", "");
    let many: Vec<String> = (0..MAX_TERMS + 2).map(|number| number.to_string()).collect();
    unsearched_case(&format!(" {} ", many.join(" ")), "32 33");
    unsearched_case(&format!("% {}", many.join(" ")), "% 32 33");
}

const TEXTS: &str = "woman women recruit recruitment recruiters health care percent cent cooperation labour labours \
    domestic workers 189 1,000 who agencies travel counselled";

fn with_lexicon(text: &str) -> TextQuery {
    let stem = |word: &str| match word {
        "woman" => "women".to_owned(),
        _ => word.trim_end_matches("ers").trim_end_matches("ment").trim_end_matches('s').to_owned(),
    };
    let families = families(TEXTS, stem);
    let tables = Tables {
        families: &families,
        endings: "s y ed or ing ies ment ers",
        plurals: "=s;y=ies",
        common: "how many who of and",
        signs: "%= per cent ;a/res/=",
        spellings: "labor=labour;percentage=percent;healthcare=health care",
        names: "maid;Nanny;sex work=domestic work*\nc #;convention #=No. #;#\nof=World Health\ncare home;Percent",
    };
    TextQuery::read(text, &Lexicon::new(TEXTS, tables))
}

#[track_caller]
fn lexicon_case(text: &str, expected: &str) {
    assert_eq!(shown(&with_lexicon(text)), expected, "{text}");
}

#[test]
fn forms_of_a_word_are_looked_for() {
    // What is typed may be the beginning of a word; other forms are looked for as they are.
    lexicon_case("women", "women{[woman]}");
    lexicon_case("recruitment", "recruitment{[recruit],[recruiters]}");
    lexicon_case("recruiter", "recruiter{[recruit],[recruitment]}");
    lexicon_case("agency", "agency{[agencies]}");
    lexicon_case("recruiting", "recruiting{[recruit],[recruiters],[recruitment]}");
    lexicon_case("recruitm cooking", "recruitm cooking");
    lexicon_case("labor", "labour");
    lexicon_case("labored", "laboured{[labour],[labours]}");
    lexicon_case("travelling", "travelling{[travel]}");
    lexicon_case("traveling", "traveling{[travel]}");
    lexicon_case("counselor", "counselor{[counselled]}");
    lexicon_case("\"women\" 189", "[women] [189]");
}

#[test]
fn compounds_are_one_word_or_two() {
    lexicon_case("healthcare", "health care");
    lexicon_case("health care", "health care");
    lexicon_case("co-operation", "[co operation{cooperation}");
    lexicon_case("per cent", "per cent{percent}");
    lexicon_case("1 000", "[1]{[1000]} [000]{[1000]}");
    lexicon_case("who care", "care");
}

#[test]
fn other_names_find_the_words_of_the_texts() {
    lexicon_case("maids", "[maids]{[domestic work}");
    lexicon_case("how many nannies", "[nannies]{[domestic work}");
    lexicon_case("maidstone", "maidstone");
    lexicon_case("c1a cx", "c1a cx");
    lexicon_case("x convention 97", "x [no 97]{[97]} [no 97]{[97]}");
    lexicon_case("C189", "[no 189]{[189]} [no 189]{[189]}");
    lexicon_case("\"C189\"", "[c189]");
    lexicon_case("convention 189/2", "[convention] [189 2]");
}

#[test]
fn a_name_of_several_words_means_nothing_else() {
    lexicon_case("convention 189", "[no 189]{[189]} [no 189]{[189]}");
    lexicon_case("convention 189-x", "[no 189]{[189]} [no 189]{[189]} x");
    lexicon_case("sex workers", "[domestic work [domestic work");
    // Each of a line without what it stands for finds all, as it is written.
    lexicon_case("care homes", "[care home]{[percent]} [care home]{[percent]}");
    lexicon_case("percent", "percent{[care home]}");
}

#[test]
fn signs_beside_numbers_are_read_as_words() {
    lexicon_case("48%", "[48] per cent{percent}");
    lexicon_case("48 %", "[48] per cent{percent}");
    lexicon_case("A/RES/70/1", "[70 1]");
    assert_eq!(with_lexicon("% 5 women").unsearched(), "%");
    assert_eq!(with_lexicon("women %").unsearched(), "%");
}

#[test]
fn words_without_content_are_ignored_and_reported() {
    assert_eq!(with_lexicon("how many women of Nepal").unsearched(), "how many of");
    assert_eq!(with_lexicon("who").unsearched(), "who");
    assert!(with_lexicon("how many").is_empty());
    lexicon_case("\"how many\"", "[how many]");
    lexicon_case("HOW MANY WOMEN", "women{[woman]}");
}

#[test]
fn capitals_tell_a_known_acronym_from_a_word_without_content() {
    lexicon_case("OF", "[OF]{[world health]}");
    lexicon_case("\"OF\"", "[OF]");
    lexicon_case("what OF does", "what [OF]{[world health]} does");
    lexicon_case("of", "");
    // No name is written so.
    lexicon_case("WHO", "");
    assert_eq!(with_lexicon("women AND care").unsearched(), "AND");
}

#[test]
fn the_nearest_words_come_first() {
    let lexicon = Lexicon::new("recruit recruitment recruiting care cart women", Tables::default());
    assert_eq!(lexicon.near("recruitement"), ["recruitment"]);
    assert_eq!(lexicon.near("recriut"), ["recruit"]);
    assert_eq!(lexicon.near("caer"), ["care"]);
    assert_eq!(lexicon.near("care"), ["cart"]);
    assert!(lexicon.near("car").is_empty());
    assert!(lexicon.near("नेपाल").is_empty());
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in any::<String>()) {
        for query in [TextQuery::parse(&text), with_lexicon(&text)] {
            prop_assert!(query.terms.len() <= MAX_TERMS);
            prop_assert!(query.dropped().is_none_or(|dropped| text.contains(dropped)));
        }
    }

    /// A query that searches for nothing reports its whole text, and no letter of any script is silently ignored.
    #[test]
    fn nothing_is_ignored_silently(text in "(\\PC|[ \"“a1%–😀नि中]){0,12}") {
        let query = TextQuery::parse(&text);
        prop_assert!(query.unsearched().split(' ').all(|part| text.contains(part)));
        prop_assert_eq!(query.is_empty(), query.unsearched() == text.trim());
        let asked: String = query.terms.iter().map(|term| term.rows[0].words.clone()).collect();
        for c in text.chars().filter(|c| c.is_alphanumeric() && !c.is_ascii_alphabetic()) {
            let word = folded(c.encode_utf8(&mut [0; 4])).map(|(_, word)| word).next();
            prop_assert!(is_mark(c) || word.is_some_and(|word| asked.contains(&word)), "{c:?} of {text:?}");
        }
    }

    /// A lexicon adds to what is asked for and takes nothing away, but for words that say nothing and for what whole
    /// words begin.
    #[test]
    fn a_lexicon_only_adds(text in "(women |recruiting |maid |health |per |[ \"]){0,8}") {
        let (plain, rich) = (TextQuery::parse(&text), with_lexicon(&text));
        for term in &plain.terms {
            prop_assert!(rich.terms.iter().any(|other| other.rows[0].words == term.rows[0].words));
        }
    }
}

#[test]
fn other_names_are_written_as_people_read_them() {
    let words: Vec<String> = with_lexicon("c97 maids").expansions().into_iter().map(|found| found.words).collect();
    assert_eq!(words, ["No. 97", "97", "No. 97", "97", "domestic work"]);
}
