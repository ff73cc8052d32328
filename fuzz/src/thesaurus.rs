//! The target `thesaurus`: arbitrary other names for terms of the records, and a query that uses them.

use faceted_search::{Lexicon, Tables, TextIndex, TextQuery};

use crate::{
    lexicon::{Compiled, Files, THESAURUS, compile},
    text,
};

/// The texts of the records.
const TEXTS: &str = "jordan-shelter\nDomestic workers in shelters\nA woman, women; recruitment and recruits\nLabour \
    organizations; a counselling centre\nConvention No. 189\nUN-Women\nhealth care\n1,000 visas";

/// The language file of the test.
const LANGUAGE: &str = r#"{ "without_content": ["how", "many"], "endings": ["ment", "s"],
    "signs": [["%", " per cent "]], "plurals": [["", "s"]],
    "together": [["woman", "women"]], "apart": [], "compounds": ["health care"],
    "spellings": [["bour", "bor"], ["iz", "is"]] }"#;

/// Uses the first line as a query and the others as a thesaurus.
///
/// The compiler says what is wrong with any file, in sentences of one line that name the file. With a file in which
/// nothing is wrong any query can be read, and what is said to be looked for, too, is found.
///
/// # Panics
///
/// If any of this does not hold.
pub fn thesaurus(bytes: &[u8]) {
    let (first, rest) = crate::lines(bytes);
    let (typed, thesaurus) = (text(first), text(rest));
    let compiled = match compile(&files(thesaurus), TEXTS) {
        Ok(compiled) => compiled,
        Err(errors) => {
            assert!(!errors.is_empty(), "wrong, and nothing is said");
            for sentence in errors.iter().map(ToString::to_string) {
                assert!(sentence.starts_with(THESAURUS) && !sentence.contains(char::is_control), "{sentence:?}");
            }
            return;
        }
    };
    let query = TextQuery::read(&typed, &Lexicon::new(TEXTS, tables(&compiled)));
    let index = TextIndex::build(TEXTS.split('\n').map(|line| [line]));
    let found = index.search(&query);
    for expansion in index.expansions(&query) {
        assert!(!expansion.words.is_empty(), "an expansion without words");
        // Of several terms the others have to be found as well.
        if query.len() == 1 {
            let held = index.search(&TextQuery::parse(&["\"", &expansion.words].concat()));
            assert!(!held.is_disjoint(&found), "{typed:?} does not find {:?}", expansion.words);
        }
    }
}

fn files(thesaurus: String) -> Files {
    Files { thesaurus, states: "{}".to_owned(), language: LANGUAGE.to_owned() }
}

fn tables(compiled: &Compiled) -> Tables<'_> {
    let mut parts = compiled.text.splitn(6, '\n');
    let mut next = || parts.next().unwrap_or_default();
    let (endings, plurals, common, signs, spellings, names) = (next(), next(), next(), next(), next(), next());
    Tables { families: &compiled.families, endings, plurals, common, signs, spellings, names }
}

/// Names of every form, valid and invalid.
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
