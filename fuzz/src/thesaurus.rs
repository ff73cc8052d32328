//! Thesaurus: other names for what the records say, as somebody may have written them, and a query that uses them.

use faceted_search::{Lexicon, Tables, TextIndex, TextQuery};

use crate::{
    lexicon::{Compiled, Files, THESAURUS, compile},
    text,
};

/// What the records say.
const TEXTS: &str = "jordan-shelter\nDomestic workers in shelters\nA woman, women; recruitment and recruits\nLabour \
    organizations; a counselling centre\nConvention No. 189\nUN-Women\nhealth care\n1,000 visas";

/// What is known of the language.
const LANGUAGE: &str = r#"{ "without_content": ["how", "many"], "endings": ["ment", "s"],
    "together": [["woman", "women"]], "apart": [], "compounds": ["health care"],
    "spellings": [["bour", "bor"], ["iz", "is"]] }"#;

/// Takes the first line as a query and the others as a thesaurus.
///
/// The compiler says what is wrong with any file, in sentences of one line that name the file. With a file in which
/// nothing is wrong any query can be read, and finds no less than without: a word may be found by other words too, but
/// never only by them.
///
/// # Panics
///
/// When one of these is not so.
pub fn thesaurus(bytes: &[u8]) {
    let (first, rest) = crate::lines(bytes);
    let (typed, thesaurus) = (text(first), text(rest));
    let compiled = match compile(&Files { thesaurus, language: LANGUAGE.to_owned() }, TEXTS) {
        Ok(compiled) => compiled,
        Err(errors) => {
            assert!(!errors.is_empty(), "wrong, and nothing is said");
            for sentence in errors.iter().map(ToString::to_string) {
                assert!(sentence.starts_with(THESAURUS) && !sentence.contains(char::is_control), "{sentence:?}");
            }
            return;
        }
    };
    let lexicon = lexicon(&compiled);
    let query = TextQuery::read(&typed, &lexicon);
    let index = TextIndex::build(TEXTS.split('\n').map(|line| [line]));
    let (found, plain) = (index.search(&query), index.search(&TextQuery::read(&typed, &without_names(&compiled))));
    assert!(plain.ones().all(|record| found.contains(record)), "{typed:?} finds less with {:?}", compiled.text);
    for expansion in index.expansions(&query) {
        assert!(!expansion.words.is_empty(), "an expansion without words");
    }
}

fn lexicon(compiled: &Compiled) -> Lexicon<'_> {
    let mut parts = compiled.text.splitn(4, '\n');
    let mut next = || parts.next().unwrap_or_default();
    let families = &compiled.families;
    let tables = Tables { families, endings: next(), common: next(), spellings: next(), names: next() };
    Lexicon::new(TEXTS, tables)
}

fn without_names(compiled: &Compiled) -> Lexicon<'_> {
    let mut parts = compiled.text.splitn(4, '\n');
    let mut next = || parts.next().unwrap_or_default();
    let families = &compiled.families;
    let tables = Tables { families, endings: next(), common: next(), spellings: next(), names: "" };
    Lexicon::new(TEXTS, tables)
}

/// Names of every form, right ones and wrong ones.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let seeds = [
        "maids\n[{\"names\":[\"Maid\",\"Home-help\"],\"finds\":[\"domestic work*\"]}]",
        "C 189 and c189\n[{\"names\":[\"C #\",\"C#\",\"convention #\"],\"finds\":[\"No. #\"]}]",
        "\"health care\" centers\n[{\"names\":[\"clinic\"],\"finds\":[\"health care\",\"centre\"]}]",
        "how many\n[{\"names\":[\"\"],\"finds\":[\"zebra\"]},{\"names\":[],\"finds\":[]}]",
        "x\n[{\"names\":[\"a\",\"a\"],\"finds\":[\"women\"]},{\"names\":[\"women\"],\"finds\":[\"women\"]}]",
        "UN women; =*#\n[{\"names\":[\"a;b=c*\"],\"finds\":[\"un women\"],\"more\":1}]",
    ];
    seeds.iter().map(|seed| seed.as_bytes().to_vec()).collect()
}
