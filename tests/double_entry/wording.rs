//! Compares the modes of recommendations, the dates of initiatives and the titles of sections with the second entry.

use std::collections::BTreeSet;

use explorer::{
    report::{LAST_PARAGRAPH, Locator, Mode, REPORT},
    text::Language,
};

use super::{one_sided, table};

#[test]
fn recommendations_keep_the_report_s_words() {
    let typed: BTreeSet<_> = table::<(u8, String)>("recommending.tsv").into_iter().collect();
    let words = |mode: Mode, locator: Locator| match (mode, locator.paragraph) {
        (Mode::Encouraged, 64) => "are encouraged",
        (Mode::Encouraged, _) => "is encouraged",
        (Mode::Should, _) => "should",
    };
    let recorded: BTreeSet<_> = REPORT
        .recommendations()
        .iter()
        .flat_map(|it| it.mode.iter().map(|mode| (it.paragraph.paragraph, words(*mode, it.paragraph).to_owned())))
        .collect();
    assert_eq!(one_sided(&typed, &recorded), Vec::<String>::new());
    assert!(REPORT.recommendations().iter().all(|it| !it.mode.is_empty()));
    // The opening sentence, thirteen items and the paragraph after them.
    let opening = Locator::paragraph(64);
    assert_eq!(REPORT.recommendations().iter().filter(|it| it.paragraph == opening).count(), 1);
    assert_eq!(REPORT.recommendations().len(), 15);
}

#[test]
fn initiatives_have_the_dates_of_the_report() {
    let typed: BTreeSet<_> = table::<(u8, String, String)>("initiative_dates.tsv")
        .into_iter()
        .map(|(paragraph, date, _)| (paragraph, date))
        .collect();
    let dated = |it: &explorer::report::Initiative| Some((it.paragraph.paragraph, Language::English.date(it.date?)));
    let recorded: BTreeSet<_> = REPORT.initiatives().iter().filter_map(dated).collect();
    assert_eq!(one_sided(&typed, &recorded), Vec::<String>::new());
}

#[test]
fn every_paragraph_is_in_its_section_of_the_report() {
    let typed = table::<(String, String, u8)>("sections.tsv");
    for number in 1..=LAST_PARAGRAPH {
        let (numeral, title, _) = typed.iter().rfind(|(_, _, first)| *first <= number).unwrap();
        let section = REPORT.sections().iter().find(|it| (it.first..=it.last).contains(&number)).unwrap();
        assert_eq!(section.part, format!("{numeral}. {title}"), "para. {number}");
    }
}
