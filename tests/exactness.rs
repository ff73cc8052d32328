//! The records are as precise as the report: qualifications, bodies and links, typed from its text.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use std::collections::BTreeSet;

use explorer::report::{FigureId, MeasureId, MeasureKind, REPORT, Recommendation, RecordId, RecordType, RelationBasis};

/// All text of a record that readers see.
fn text(record: RecordType, slug: &str) -> String {
    match RecordId::find(record, slug).unwrap_or_else(|| panic!("no {} {slug}", record.slug())) {
        RecordId::Context(id) => id.get().summary.to_owned(),
        RecordId::Development(id) => format!("{}: {}", id.get().body, id.get().summary),
        RecordId::Initiative(id) => id.get().summary.to_owned(),
        RecordId::Measure(id) => id.get().summary.to_owned(),
        RecordId::Recommendation(id) => id.get().summary.to_owned(),
        RecordId::Figure(id) => id.get().what.to_owned(),
        RecordId::Reference(id) => id.get().title.to_owned(),
        other => panic!("{other:?} is not looked at here"),
    }
}

/// Required words that are missing in the text of their record.
fn lost(kept: &[(RecordType, &str, &[&str])]) -> Vec<String> {
    let lost = kept.iter().flat_map(|(record, slug, words)| {
        let text = text(*record, slug);
        words.iter().filter(move |words| !text.contains(**words)).map(move |words| format!("{slug}: {words}"))
    });
    lost.collect()
}

/// Words of the report without which a record would have another meaning.
#[test]
fn qualifications_are_kept() {
    let kept: &[(RecordType, &str, &[&str])] = &[
        (RecordType::Context, "8-3", &["criminalize irregular entry or stay"]),
        (
            RecordType::Development,
            "24-1",
            &["against women and girls", "gender equality", "empowerment", "development"],
        ),
        (RecordType::Development, "22-2", &["every form of violence and discrimination against women and girls"]),
        (RecordType::Development, "35-2", &["Cambodia, Indonesia and the Philippines: "]),
        (RecordType::Initiative, "55-1", &["Supported and encouraged"]),
        (
            RecordType::Recommendation,
            "64-g",
            &["all migration policies", "discriminatory", "national migration policies"],
        ),
        (RecordType::Measure, "45-2", &["immediate members of their family"]),
        (RecordType::Context, "2-3", &["for all workers, particularly women migrants"]),
        (RecordType::Figure, "6-5", &["Australia", "New Zealand", "Melanesia", "Micronesia", "Polynesia"]),
        (RecordType::Development, "22-1", &["women’s economic empowerment in the changing world of work"]),
        (RecordType::Reference, "e-2017-27", &["women’s economic empowerment in the changing world of work"]),
        (RecordType::Context, "20-3", &["European Centre against Racism and Intolerance"]),
        (RecordType::Context, "17-3", &["The Committee", "general recommendation No. 32"]),
    ];
    assert_eq!(lost(kept), Vec::<String>::new());
}

/// The minor points of the text are in records, too.
#[test]
fn minor_facts_are_recorded() {
    let kept: &[(RecordType, &str, &[&str])] = &[
        (RecordType::Context, "3-1", &["violence and other abuse"]),
        (RecordType::Context, "4-3", &["ILO", "IOM", "OHCHR", "UN-Women", "WHO", "footnote 2"]),
        (RecordType::Context, "4-4", &["non-State actors", "important role"]),
        (RecordType::Context, "6-4", &["de-skilled"]),
        (RecordType::Context, "7-5", &["growing readiness to remit"]),
        (RecordType::Context, "10-3", &["“pay-as-you-go”"]),
        (RecordType::Context, "13-4", &["Save the Children", "unaccompanied migration", "trafficked"]),
        (RecordType::Context, "17-3", &["Committee on the Elimination of Discrimination against Women"]),
        (RecordType::Context, "29-2", &["Every two years", "A/71/223", "seventy-first session", "footnote 46"]),
        (RecordType::Context, "33-1", &["Several of the reporting States", "ILO conventions"]),
        (RecordType::Context, "51-1", &["trauma"]),
        (RecordType::Development, "21-4", &["intergovernmental and expert bodies", "law, policy and norms"]),
        (RecordType::Development, "22-3", &["end all violence", "in private and in public"]),
        (RecordType::Initiative, "57-1", &["specific needs and vulnerabilities"]),
        (
            RecordType::Recommendation,
            "64",
            &["discrimination and violence", "decent work", "social protection", "justice", "public services"],
        ),
    ];
    assert_eq!(lost(kept), Vec::<String>::new());
}

/// "Identified a national policy priority" is an act of policy, not a view on somebody else's.
#[test]
fn views_and_needs_are_those_that_the_report_words_so() {
    let of_kind = |kind: MeasureKind| -> Vec<_> {
        REPORT.measures().iter().filter(|measure| measure.kind == kind).map(|measure| measure.slug).collect()
    };
    assert_eq!(of_kind(MeasureKind::Statement), ["52-2", "53-4"]);
    assert_eq!(of_kind(MeasureKind::Need), ["43-2"]);
    assert_eq!(of_kind(MeasureKind::InProgress), ["37-5", "49-1"]);
}

#[test]
fn topics_have_support_in_the_paragraph() {
    let on = |slug: &str, topic: &str| {
        MeasureId::from_slug(slug).unwrap().get().topics.iter().any(|id| id.get().slug == topic)
    };
    assert!(!on("53-5", "training-of-officials"), "para. 53 does not say who was trained");
    assert!(!on("43-3", "trafficking-and-smuggling"), "para. 43 speaks of neither");
    let name = REPORT.topics().iter().find(|topic| topic.slug == "indigenous-women").map(|topic| topic.name);
    assert_eq!(name, Some("Indigenous and minority women"), "para. 14 speaks of ethnic minorities");
}

/// The records that a recommendation names.
fn stated(recommendation: &Recommendation) -> BTreeSet<String> {
    let stated = recommendation.related.iter().filter(|relation| relation.basis == RelationBasis::Stated);
    stated.map(|relation| format!("{} {}", relation.record.slug(), relation.id)).collect()
}

/// The links that each recommendation makes by naming something, typed from paras. 64 and 65.
#[test]
fn stated_links_are_those_that_the_recommendation_names() {
    let expected: &[(&str, &[&str])] = &[
        ("64", &[]),
        ("64-a", &["context 2-1", "conclusion 63-1"]),
        ("64-b", &["context 2-2", "context 2-3"]),
        ("64-c", &["development 28-2", "development 28-3"]),
        (
            "64-d",
            &[
                "initiative 55-2",
                "initiative 55-3",
                "development 21-2",
                "development 21-3",
                "conclusion 63-2",
                "context 5-3",
                "context 5-4",
            ],
        ),
        (
            "64-e",
            &[
                "instrument migrant-workers-convention",
                "instrument organized-crime-convention",
                "instrument trafficking-protocol",
                "instrument smuggling-protocol",
                "context 30-1",
            ],
        ),
        ("64-f", &["initiative 55-1", "initiative 57-3", "instrument ilo-c189", "figure 34-1", "figure 34-2"]),
        ("64-g", &[]),
        ("64-h", &[]),
        ("64-i", &[]),
        ("64-j", &[]),
        ("64-k", &["context 9-4"]),
        ("64-l", &[]),
        ("64-m", &[]),
        ("65", &["initiative 57-1", "initiative 57-2"]),
    ];
    for (recommendation, (slug, expected)) in REPORT.recommendations().iter().zip(expected) {
        assert_eq!(recommendation.slug, *slug);
        assert_eq!(stated(recommendation), expected.iter().map(ToString::to_string).collect(), "{slug}");
    }
    assert_eq!(REPORT.recommendations().len(), expected.len());
}

#[test]
fn related_records_are_neither_far_fetched_nor_missing() {
    let linked = |slug: &str, other: &str| {
        let recommendation = REPORT.recommendations().iter().find(|it| it.slug == slug).unwrap();
        recommendation.related.iter().any(|it| format!("{} {}", it.record.slug(), it.id) == other)
    };
    for (slug, other) in [
        ("64-g", "initiative 54-4"),
        ("64-g", "figure 54-2"),
        ("64-h", "figure 58-1"),
        ("65", "figure 4-2"),
        ("65", "figure 58-1"),
        ("65", "measure 53-1"),
        ("65", "measure 53-2"),
    ] {
        assert!(!linked(slug, other), "{other} is far-fetched for {slug}");
    }
    for (slug, other) in [
        ("64-a", "measure 52-1"),
        ("64-g", "context 17-1"),
        ("64-g", "conclusion 60-2"),
        ("64-j", "measure 40-3"),
        ("64-j", "measure 40-7"),
        ("64-j", "measure 52-1"),
    ] {
        assert!(linked(slug, other), "{other} is missing for {slug}");
    }
}

/// Each oddity of the text has a note, and the records that it concerns name it.
#[test]
fn oddities_have_their_notes() {
    let expected: &[(&str, &[&str])] = &[
        ("footnote-numbers", &[]),
        ("ilo-signing", &["initiative 57-3"]),
        ("preventive-measures-unnamed", &["measure 47-1"]),
        ("regulation-2008", &["measure 40-2", "figure 40-1"]),
        ("women-in-migration-network", &["context 4-2"]),
        ("high-level-meeting", &["context 5-1", "development 21-1"]),
        ("dollars", &["context 7-3", "figure 7-1", "figure 7-2"]),
    ];
    for (slug, records) in expected {
        let place = REPORT.notes().iter().position(|note| note.slug == *slug);
        let place = place.unwrap_or_else(|| panic!("no note {slug}"));
        for record in *records {
            let (kind, id) = record.split_once(' ').unwrap();
            let notes = match RecordId::find(RecordType::from_slug(kind).unwrap(), id).unwrap() {
                RecordId::Initiative(id) => id.get().notes,
                RecordId::Measure(id) => id.get().notes,
                RecordId::Context(id) => id.get().notes,
                RecordId::Development(id) => id.get().notes,
                RecordId::Figure(id) => id.get().notes,
                other => panic!("{other:?} has no notes"),
            };
            assert!(notes.iter().any(|note| note.index() == place), "{record} does not name {slug}");
        }
    }
}

/// The only contradiction about States concerns three of them; for the others, the sentence on all 25 is not odd.
#[test]
fn the_note_on_three_states_concerns_only_these() {
    let concerned = REPORT
        .statements()
        .iter()
        .filter(|said| said.notes.iter().any(|note| note.get().slug == "trafficking-protocol-all-25"));
    let states: Vec<_> = concerned.map(|said| said.state.get().slug).collect();
    assert_eq!(states, ["china", "china", "japan", "japan", "jordan", "jordan"]);
}

/// "An estimated" and "estimates that" mean the same, "approximately" something else; neither gives an exact number.
#[test]
fn estimates_and_approximations_are_distinguished() {
    let published = |slug: &str, key: &str| {
        let fields = explorer::report::Record::fields(FigureId::from_slug(slug).unwrap().get());
        fields.into_iter().find(|(name, _)| *name == key).map(|(_, value)| value)
    };
    let flag = |on: bool| Some(explorer::report::Value::Flag(on));
    for slug in ["6-2", "15-1", "15-2"] {
        assert_eq!((published(slug, "approximate"), published(slug, "estimated")), (flag(true), flag(true)), "{slug}");
    }
    for slug in ["6-1", "6-3", "6-4", "6-5", "6-6", "7-2", "13-1"] {
        assert_eq!((published(slug, "approximate"), published(slug, "estimated")), (flag(true), flag(false)), "{slug}");
    }
    let inexact = REPORT.figures().iter().filter(|figure| figure.approximate).count();
    assert_eq!(inexact, 10, "the report qualifies no other figure");
}
