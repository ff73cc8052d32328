//! Findings for the overview: sentences with counts from the records, made when the site is built, each with the view
//! that proves it.

use crate::{
    explore::{Coverage, FacetKey, Matrix, Selection, Sort, SortKey, facet_key::ordinal, measures::measures_only},
    link::{Page, View},
    report::{InstrumentId, ON_DOMESTIC_MIGRANTS, StateId, TOPICS_ASKED, Theme},
};

use super::{Language, names};

/// A sentence about the report, with its proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The finding, in one sentence.
    pub sentence: String,
    /// The number in it that the view shows, with what it counts.
    pub number: String,
    /// Where it comes from: a paragraph, or "counted from this report".
    pub source: String,
    /// The view that proves it.
    pub view: View,
}

/// The findings on what the States reported. A finding whose records are missing is left out.
#[must_use]
pub fn findings(language: Language) -> Vec<Finding> {
    [bound_by_both, silent_on_protection, trained_officials]
        .into_iter()
        .filter_map(|finding| finding(language))
        .collect()
}

/// A finding based on our own count, and the view that proves it.
fn counted(language: Language, states: usize, sentence: String, page: Page, selection: Selection) -> Finding {
    let number = language.findings_of_all(states, StateId::all().len());
    Finding { sentence, number, source: language.findings_counted().into(), view: View::with(page, selection) }
}

fn bound_by_both(language: Language) -> Option<Finding> {
    let [migrants, domestic] = ON_DOMESTIC_MIGRANTS.map(InstrumentId::from_slug);
    let both = [migrants?, domestic?];
    let selection = Selection { bound: both.to_vec(), ..Selection::default() };
    let states = Matrix::of(&selection).states;
    let [migrants, domestic] = both.map(|id| id.get().short_name);
    let names = names::states(language, &states);
    let sentence = language.findings_bound(states.len(), StateId::all().len(), migrants, domestic, &names);
    Some(counted(language, states.len(), sentence, Page::Matrix, selection))
}

/// The States for which no measure on protection is reported; entries in progress, views and needs do not count.
fn silent_on_protection(language: Language) -> Option<Finding> {
    let on_protection = Selection::only(FacetKey::Theme, ordinal(Theme::Protection.index()));
    let selection = measures_only(&on_protection);
    let silent = Coverage::of(&selection).silent;
    let names = names::states(language, &silent);
    let sentence = language.findings_silent(silent.len(), StateId::all().len(), &names);
    (!silent.is_empty()).then(|| counted(language, silent.len(), sentence, Page::Coverage, selection))
}

fn trained_officials(language: Language) -> Option<Finding> {
    let [training, _] = TOPICS_ASKED;
    let selection = Selection::only(FacetKey::Topic, FacetKey::Topic.ordinal(training)?);
    let states = Coverage::of(&selection).rows.len();
    let sentence = language.findings_training(states, StateId::all().len());
    Some(counted(language, states, sentence, Page::Coverage, selection))
}

/// The finding on the largest rise of a worldwide total.
#[must_use]
pub fn small_steps(language: Language) -> Option<Finding> {
    let most = InstrumentId::all().filter_map(|id| id.get().change()).max()?;
    let counted = InstrumentId::all().filter(|id| id.get().change().is_some()).count();
    let sentence = language.findings_small_steps(counted, usize::try_from(most).ok()?);
    let selection = Selection { sort: Some(Sort::descending(SortKey::Change)), ..Selection::default() };
    let source = language.findings_totals_source().to_owned();
    let number = language.findings_none_of(counted);
    Some(Finding { sentence, number, source, view: View::with(Page::Instruments, selection) })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use std::collections::BTreeSet;

    use super::*;
    use crate::report::{Basis, LAST_PARAGRAPH, MeasureKind, REPORT, RecordType};

    const LANGUAGE: Language = Language::English;

    #[test]
    fn the_findings_read_as_the_report_has_them() {
        let told = findings(LANGUAGE).into_iter().chain(small_steps(LANGUAGE));
        let sentences: Vec<_> = told.map(|finding| finding.sentence).collect();
        let expected = [
            "2 of the 25 reporting States are bound by both ILO C143 (migrant workers) and ILO C189 \
             (domestic workers): Italy and the Philippines.",
            "For 10 of the 25 reporting States, no measure on protection and assistance is reported here: Argentina, \
             Burkina Faso, Cyprus, Jordan, Mozambique, Nepal, the Philippines, the Russian Federation, Sri Lanka and \
             Togo.",
            "11 of the 25 reporting States reported training for public officials.",
            "None of the 5 instruments with totals for both years gained more than 3 States from 2015 to 2017.",
        ];
        assert_eq!(sentences, expected);
    }

    #[test]
    fn every_finding_holds_its_number_once() {
        for Finding { sentence, number, .. } in findings(LANGUAGE).into_iter().chain(small_steps(LANGUAGE)) {
            assert_eq!(sentence.matches(&number).count(), 1, "{sentence}");
        }
    }

    /// Counts again independently, with slugs and loops, without entries in progress, views and needs.
    #[test]
    fn the_silent_states_have_no_measure_on_protection() {
        let measures = REPORT.measures().iter();
        let credited: BTreeSet<_> = measures
            .filter(|it| it.theme == Theme::Protection && it.kind == MeasureKind::Measure)
            .flat_map(|it| it.states)
            .map(|id| id.get().slug)
            .collect();
        let sentence = silent_on_protection(LANGUAGE).unwrap().sentence;
        let silent = REPORT.states().iter().filter(|state| !credited.contains(state.slug));
        assert!(sentence.starts_with(&format!("For {} of the 25", silent.clone().count())), "{sentence}");
        assert!(silent.clone().all(|state| sentence.contains(state.name)), "{sentence}");
    }

    /// Numbers that fixed sentences write in digits.
    #[test]
    fn numbers_in_digits_are_those_of_the_records() {
        let of_states = [
            LANGUAGE.page_heading_overview(),
            LANGUAGE.page_heading_states(),
            LANGUAGE.page_lead_instruments(),
            LANGUAGE.page_description_matrix(),
            LANGUAGE.page_description_coverage(),
            LANGUAGE.page_description_states(),
            LANGUAGE.overview_by_state(),
            LANGUAGE.state_footnote(),
            LANGUAGE.basis(Basis::Collective),
            LANGUAGE.paragraph_basis(Basis::Collective),
            LANGUAGE.site_rows(RecordType::State),
        ];
        let of_paragraphs =
            [LANGUAGE.not_found_paragraph(), LANGUAGE.page_description_paragraphs(), LANGUAGE.paragraph_lead()];
        let numbers = |sentence: &str| -> Vec<usize> {
            sentence.split(|sign: char| !sign.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
        };
        for sentence in of_states {
            assert!(numbers(sentence).contains(&StateId::all().len()), "{sentence}");
        }
        for sentence in of_paragraphs {
            assert!(numbers(sentence).contains(&usize::from(LAST_PARAGRAPH)), "{sentence}");
        }
    }

    /// Numbers that fixed sentences spell out.
    #[test]
    fn numbers_in_words_are_those_of_the_records() {
        let heading = LANGUAGE.overview_by_theme(68);
        let headings =
            [heading.as_str(), Language::English.page_lead_coverage()].map(|sentence| sentence.contains(" six themes"));
        assert_eq!((headings, Theme::ALL.len()), ([true; 2], 6));
        let counted = InstrumentId::all().filter(|id| id.get().change().is_some()).count();
        assert!(counted == 5 && LANGUAGE.overview_change_lead().contains("five instruments"), "{counted}");
    }

    #[test]
    fn every_finding_leads_to_a_view_that_says_something() {
        for finding in findings(LANGUAGE).into_iter().chain(small_steps(LANGUAGE)) {
            assert_ne!(finding.view.page, Page::NotFound);
            assert_ne!(finding.view, View::of(finding.view.page), "{}", finding.sentence);
        }
    }
}
