//! Sentences of the pages that say all, every, no or only: untrue ones must not return, each listed with the fact that
//! contradicts it, and those that the records can support are checked against them.

use explorer::{
    link::Page,
    report::{
        Attribution, Basis, Figure, InstrumentId, MeasureId, MeasureKind, NoteId, REPORT, RecordId, StateId,
        StatementId,
    },
    text::{Counted, Language, figures::rounded, measures},
};

use super::{PAGES, check, dom::Document};

/// Sentences that the report or the records contradict, with the reason.
const UNTRUE: [(&str, &str); 31] = [
    ("does not name this one", "para. 31 names China, Japan and Jordan in its next sentence"),
    (
        "does not say which of them",
        "\"these plans\" (41) are those of eight States, \"such training\" (50) that of eleven",
    ),
    ("and names no State", "para. 37 names Indonesia with the Migrant Workers Convention"),
    ("stands in no row", "instruments are columns of the matrix"),
    ("No heading of the report names fewer", "the headings on United Nations initiatives name fewer"),
    ("Reporting States named", "para. 31 names three States, and says something of all 25"),
    ("reporting States that it names for each", "the same"),
    ("All that the report says", "para. 13 speaks of Italy, and para. 16 of Mexico"),
    ("all that the report says", "the same"),
    ("Everything the report cites", "most of the 54 footnotes are in no reference"),
    ("Every number in", "the two general recommendations of para. 3 are no figure"),
    ("Every figure in the report", "the same"),
    ("meetings of the period", "the report gives no date to general recommendation No. 26"),
    ("and meetings from July 2015", "the same"),
    ("did for women migrant workers from July 2015", "paras. 54 to 58 date few initiatives"),
    ("Dates in the report", "paras. 5, 54, 57 and 58 have further dates"),
    ("Linked by the report", "the report links no records"),
    ("linked by the report", "the same"),
    ("linked in the report", "the same"),
    ("report itself links", "the same"),
    ("Links stated in the report", "the recommendation names records, the report states no link"),
    ("includes Australia and New Zealand.", "footnote 5 names Melanesia, Micronesia and Polynesia, too"),
    ("about 73.4 per cent", "para. 15 gives an estimate"),
    ("period: 2017-06-01", "para. 34 counts as at that day"),
    ("ratifications in 2015 and 2017 of the instruments", "the report gives totals for five of ten"),
    ("had joined each instrument", "five of the ten instruments have totals"),
    ("reporting States and each instrument, with", "it lists no States for two"),
    ("Every record names", "States and two of the notes on method name no paragraph"),
    ("self-reported, undated", "para. 40 dates inspections to 2016"),
    ("No norm, resolution or meeting in the report names", "paras. 31 to 35 name States with norms"),
    ("everything is listed here in full", "the search lists nothing without JavaScript"),
];

fn untrue(document: &Document) -> Vec<String> {
    let description = document.meta("description").unwrap_or_default();
    let told = |words: &str| document.words.contains(words) || description.contains(words);
    UNTRUE.iter().filter(|(words, _)| told(words)).map(|(words, why)| format!("{words:?}: {why}")).collect()
}

#[test]
fn no_page_says_anything_known_to_be_untrue() {
    check(|_, document| untrue(document));
    let bad = Document::read("<meta name=description content='Every number in it'><p>Dates in <b>the report</b></p>");
    assert_eq!(untrue(&bad).len(), 2);
}

/// Finds wrong plurals such as "1 measures".
fn wrong_number(document: &Document) -> Vec<String> {
    let nouns = Counted::ALL.iter().map(|counted| Language::English.counted(*counted, 2));
    let wrong = nouns.filter_map(|two| Some(["1", two.strip_prefix('2')?].concat()));
    let alone = |words: &String| {
        let before = |(place, _): (usize, &str)| document.words[..place].chars().next_back();
        document
            .words
            .match_indices(words.as_str())
            .map(before)
            .any(|before| !before.is_some_and(|sign| sign.is_ascii_digit() || sign == ',' || sign == '.'))
    };
    wrong.filter(alone).collect()
}

#[test]
fn one_is_singular() {
    check(|_, document| wrong_number(document));
    assert_eq!(
        wrong_number(&Document::read("<a>1<span> measures credited to China</span></a> 21 figures")),
        ["1 measures"]
    );
}

fn words(page: Page) -> &'static str {
    &PAGES[&page.path()].1.words
}

/// The sentences below a statement are true for its State and for its paragraph.
#[test]
fn the_wording_of_a_statement_fits_its_paragraph() {
    for said in StatementId::all().map(StatementId::get).filter(|said| said.basis == Basis::Collective) {
        let named = REPORT
            .statements()
            .iter()
            .any(|other| other.paragraph == said.paragraph && other.state == said.state && other.basis == Basis::Named);
        let sentence = Language::English.basis(said.basis);
        assert!(!named || !sentence.contains("paragraph"), "{}: {sentence}", said.slug);
    }
}

/// The note on three States is on their pages and on the page of the instrument, but on no other State's page.
#[test]
fn a_note_on_three_states_is_only_on_their_pages() {
    let note = NoteId::from_slug("trafficking-protocol-all-25").unwrap().get();
    let with: Vec<_> = StateId::all().filter(|id| words(Page::State(*id)).contains(note.summary)).collect();
    assert_eq!(with.iter().map(|id| id.get().slug).collect::<Vec<_>>(), ["china", "japan", "jordan"]);
    let protocol = InstrumentId::from_slug("trafficking-protocol").unwrap();
    assert!(words(Page::Instrument(protocol)).contains(note.summary));
}

/// The page of an instrument says that it has no list of States exactly if that is so.
#[test]
fn instruments_without_a_list_say_so() {
    for id in InstrumentId::all() {
        let says = words(Page::Instrument(id)).contains("lists no States");
        assert_eq!(says, !id.get().lists_states, "{}", id.get().slug);
        assert_eq!(REPORT.statements().iter().any(|said| said.instrument == id), id.get().lists_states);
    }
}

/// Measures, drafts, views and needs are counted separately wherever those of a State are counted.
#[test]
fn counts_of_a_state_do_not_mix_kinds_silently() {
    for id in StateId::all() {
        let credited: Vec<_> = MeasureId::all().filter(|measure| measure.get().states.contains(&id)).collect();
        let mixed = credited.iter().any(|measure| measure.get().kind != MeasureKind::Measure);
        let told = measures::composition(Language::English, credited.iter().copied());
        assert_eq!(told.is_some(), mixed, "{}", id.get().slug);
        if let Some(told) = told {
            for page in [Page::State(id), Page::States] {
                assert!(words(page).contains(&told), "{}: {told}", page.path());
            }
        }
    }
}

/// The lead of the measures counts each kind, and those that are credited to no State.
#[test]
fn the_measures_say_what_is_counted() {
    let count =
        |fits: &dyn Fn(&explorer::report::Measure) -> bool| REPORT.measures().iter().filter(|it| fits(it)).count();
    let group = count(&|it| it.attribution == Attribution::Group);
    let credited = count(&|it| it.kind == MeasureKind::Measure && it.attribution != Attribution::Group);
    let of = |kind: MeasureKind| count(&|it| it.kind == kind);
    let sentence = format!(
        "{} entries: {credited} measures credited to States, {group} reported for States as a group, {} in progress, {} views expressed and {} need named.",
        REPORT.measures().len(),
        of(MeasureKind::InProgress),
        of(MeasureKind::Statement),
        of(MeasureKind::Need),
    );
    assert!(words(Page::Measures).contains(&sentence), "{sentence}");
    assert_eq!(credited + group + of(MeasureKind::InProgress) + of(MeasureKind::Statement) + of(MeasureKind::Need), 68);
}

/// Each figure that is an estimate or an approximation says so wherever it is an entry.
#[test]
fn figures_are_qualified_as_in_the_report() {
    let shown = words(Page::Figures);
    for figure in REPORT.figures() {
        let Figure { value, unit, .. } = figure;
        let amount = format!("{} {unit}", rounded(Language::English, value));
        let lead = match (figure.estimated, figure.approximate) {
            (true, _) => "an estimated ",
            (_, true) => "about ",
            _ => "",
        };
        assert!(shown.contains(&[lead, &amount].concat()), "{lead}{amount}");
    }
    assert!(shown.contains("as at 1 June 2017"));
}

/// Records of every type can be related, and are shown on the recommendation's page.
#[test]
fn related_context_and_conclusions_are_shown() {
    for recommendation in explorer::report::RecommendationId::all() {
        let (_, document) = &PAGES[&Page::Recommendation(recommendation).path()];
        for relation in recommendation.get().related {
            let id = RecordId::find(relation.record, relation.id).unwrap();
            let anchor = [id.record_type().slug(), "-", id.slug()].concat();
            assert!(document.entries.iter().any(|entry| entry.id == anchor), "{anchor}");
        }
    }
}
