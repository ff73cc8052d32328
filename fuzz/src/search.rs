//! The target `search`: an arbitrary query in an arbitrary text.

use std::cell::RefCell;

use explorer::{
    explore::{Selection, lexicon, measures::measures},
    report::REPORT,
};
use faceted_search::{MAX_TERMS, TextIndex, TextQuery, is_quotation_mark, marks};

use crate::{lines, text};

/// Reads the first line as a query and the others as the fields of one record.
///
/// Any query can be read, with or without the lexicon of the report, and finds a record that contains it. Matches are
/// marked in their field; marks are on letters, in order and do not overlap. A search of the measures finds no more
/// than there are.
///
/// # Panics
///
/// If any of this does not hold.
pub fn search(bytes: &[u8]) {
    let (first, rest) = lines(bytes);
    let (typed, text) = (text(first), text(rest));
    let index = TextIndex::build([text.split('\n')]);
    for query in [&TextQuery::parse(&typed), &*lexicon::query(&typed)] {
        let found = index.search(query);
        assert_eq!(found.len(), 1);
        let marked = text.split('\n').filter(|field| mark(field, query)).count();
        assert!(!query.is_empty() || found.contains(0), "nothing asked finds all");
        assert!(query.is_empty() || !found.contains(0) || marked > 0, "found and not marked");
        assert!(query.len() <= MAX_TERMS);
        for expansion in index.expansions(query) {
            let words = expansion.words;
            let parts = words.split(' ').all(|word| index.search(&TextQuery::parse(word)).contains(0));
            assert!(
                parts || index.search(&TextQuery::parse(&format!("\"{words}"))).contains(0),
                "{words:?} is in no text"
            );
        }
        assert!(query.is_empty() == (query.unsearched() == typed.trim()), "passed over without a word");
    }
    // A query that quotes a whole text finds it: reading and indexing split words in the same way.
    let whole =
        TextQuery::parse(&format!("\"{}\"", text.split('\n').next().unwrap_or("").replace(is_quotation_mark, " ")));
    assert!(index.search(&whole).contains(0) || whole.is_empty());

    SELECTION.with_borrow_mut(|selection| {
        selection.text = typed;
        assert!(measures().ask(selection).count() <= REPORT.measures().len());
    });
}

thread_local! {
    static SELECTION: RefCell<Selection> = RefCell::new(Selection::default());
}

/// Whether the query marks anything in a field; also checks the marks.
fn mark(field: &str, query: &TextQuery) -> bool {
    let marks = marks(field, query);
    let mut end = None;
    for mark in &marks {
        assert!(field.get(mark.clone()).is_some_and(|marked| !marked.is_empty()), "{mark:?} of {field:?}");
        assert!(end.is_none_or(|end| end < mark.start), "{marks:?} meet");
        end = Some(mark.end);
    }
    !marks.is_empty()
}

/// Words, phrases, forms, letters of other scripts, marks.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let seeds = [
        "women\nShelters for a woman and her children\nUN-Women",
        "\"domestic work\nA policy on domestic workers' rights; women’s shelters",
        "cote “d ivoire” policies\nCo\u{302}te d’Ivoire, Æsir, ŁÓDŹ\n家 дом",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3 4 5 6 7 8\nA/72/215",
        "«men» man person's analyses\npersons, people, analysis; 's s ’s",
        "how many ‘domestic workers’ GR 26 maids healthcare\nhealth care 1,000 traf\u{ad}ﬁcking, recommendation No. 26",
        "recruiting labor WHO A/HRC/31/35 64(f) co-operation per cent\nrecruitment, labour, World Health Organization",
    ];
    seeds.iter().map(|seed| seed.as_bytes().to_vec()).collect()
}
