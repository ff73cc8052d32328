//! Numbers and claims in the summaries of notes and instruments, which are typed by hand.

use std::collections::BTreeSet;

use explorer::{
    explore::Cell,
    report::{FigureId, InstrumentId, MeasureId, NoteId, REPORT, RecordType, StateId, Status},
    text::Language,
};

/// Numbers in words, as in the summaries.
const IN_WORDS: [&str; 11] = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/// Whether a text contains a number, in words up to ten and in digits above.
fn gives(text: &str, number: usize) -> bool {
    let written = IN_WORDS.get(number).map_or_else(|| number.to_string(), ToString::to_string);
    text.to_lowercase().split(|sign: char| !sign.is_alphanumeric()).any(|word| word == written)
}

fn note(slug: &str) -> &'static str {
    NoteId::from_slug(slug).unwrap_or_else(|| panic!("no note {slug}")).get().summary
}

fn states(measure: &str) -> BTreeSet<&'static str> {
    let measure = MeasureId::from_slug(measure).unwrap_or_else(|| panic!("no measure {measure}")).get();
    measure.states.iter().map(|id| id.get().slug).collect()
}

/// The summary of an instrument gives its number of States for each status, and its worldwide totals.
#[test]
fn summaries_of_instruments_count_their_statements() {
    for id in InstrumentId::all() {
        let treaty = id.get();
        for status in [Status::Ratified, Status::Party, Status::Signatory] {
            let said = REPORT.statements().iter().filter(|said| said.instrument == id && said.status == status).count();
            // A single State is named instead.
            assert!(said < 2 || gives(treaty.summary, said), "{} {}: {said}", treaty.slug, status.slug());
        }
        for total in treaty.counts {
            assert!(treaty.summary.contains(&total.count.to_string()), "{}: {}", treaty.slug, total.count);
        }
        let says_none = treaty.summary.contains("no worldwide total") || treaty.summary.contains("no total");
        assert_eq!(says_none, treaty.counts.is_empty(), "{}", treaty.slug);
        assert_eq!(treaty.summary.contains("no list of States"), !treaty.lists_states, "{}", treaty.slug);
    }
}

/// If a summary names one silent State, there is no other.
#[test]
fn a_summary_that_names_a_silent_state_names_all() {
    let id = InstrumentId::from_slug("ilo-c111").unwrap();
    let silent: Vec<_> = StateId::all().filter(|state| Cell::of(*state, id).is_silent()).collect();
    assert_eq!(silent.iter().map(|id| id.get().name).collect::<Vec<_>>(), ["Japan"]);
    assert!(id.get().summary.contains("nothing is stated for Japan"));
}

#[test]
fn notes_have_the_counts_of_the_records() {
    let counted = [
        ("penal-codes-status", states("38-1").len()),
        ("penal-codes-status", states("38-2").len()),
        ("access-to-justice-many", states("43-1").len()),
        ("bilateral-sri-lanka", states("52-1").len()),
        ("regional-mechanisms", states("53-1").len()),
        ("regional-mechanisms", MeasureId::from_slug("53-2").unwrap().get().names.len()),
        ("treaty-counts-worldwide", REPORT.instruments().iter().filter(|treaty| !treaty.lists_states).count()),
        ("trafficking-protocol-all-25", REPORT.states().len()),
    ];
    for (slug, number) in counted {
        assert!(gives(note(slug), number), "{slug}: {number}");
    }
    assert!(states("38-2").is_subset(&states("38-1")));
    assert!(!states("52-1").contains("sri-lanka") && states("53-3").contains("sri-lanka"));
    assert!(!states("53-1").contains("indonesia") && !states("53-1").contains("jordan"));
    for name in ["Australia", "Costa Rica", "Mexico", "the Philippines"] {
        assert!(note("capacity-building-many").contains(name), "{name}");
    }
    assert_eq!(states("48-2").len(), 4);
}

#[test]
fn notes_say_no_and_none_where_the_records_have_none() {
    let named =
        |slug: &'static str| REPORT.figures().iter().filter(move |it| it.notes.iter().any(|id| id.slug() == slug));
    assert!(named("undated-figures").count() > 0 && named("undated-figures").all(|figure| figure.period.is_none()));
    let value = |slug: &str| FigureId::from_slug(slug).unwrap().get().value.parse::<u32>().unwrap();
    assert!(value("54-2") * 2 < value("54-1"), "73 of 2,165 are far from most");
    let network = REPORT.context().iter().filter(|it| it.summary.contains("Women in Migration Network"));
    assert_eq!(network.map(|it| it.slug).collect::<Vec<_>>(), ["4-2"], "nothing else comes from it");
    assert!(REPORT.measures().iter().all(|it| !it.summary.contains("Women in Migration Network")));
    let lost = REPORT.sources().iter().filter(|it| it.marker_lost);
    assert_eq!(lost.clone().map(|it| it.slug).collect::<Vec<_>>(), ["13", "17", "24", "43"]);
    assert!(lost.flat_map(|it| it.records).all(|id| id.record_type() == RecordType::Note), "no record depends on them");
    assert!(REPORT.initiatives().iter().any(|it| it.slug == "58-3" && it.entities.is_empty()));
}

/// The change log counts the records of each type.
#[test]
fn the_change_log_counts_the_records() {
    let log = std::fs::read_to_string("CHANGELOG.md").unwrap();
    let log: Vec<_> = log.split_whitespace().collect();
    let log = log.join(" ");
    for &record in RecordType::ALL {
        let count = REPORT.count(record);
        let words = if record == RecordType::Measure {
            format!("{count} entries on national measures")
        } else {
            Language::English.counted(record.into(), count)
        };
        assert!(log.contains(&words), "{words}");
    }
}
