//! Findings for the overview: sentences that are counted from the records when the site is built, each with the view
//! that proves it.

use crate::{
    explore::{Coverage, FacetKey, Matrix, Selection, Sort, SortKey, facet_key::ordinal},
    link::{Page, View},
    report::{
        DOMESTIC_WORKERS, FigureId, InstrumentId, MeasureKind, ON_DOMESTIC_MIGRANTS, StateId, TOPICS_ASKED, Theme,
    },
};

use super::{Language, states::all_in_sentence};

/// One sentence on the report, with what proves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is so, in one sentence.
    pub sentence: String,
    /// Where it comes from: a paragraph, or "counted from this report".
    pub source: String,
    /// The view that shows it.
    pub view: View,
}

/// The findings. A figure that the report does not hold leaves its finding out.
#[must_use]
pub fn findings(language: Language) -> Vec<Finding> {
    [women_in_domestic_work, bound_by_both, smallest_heading, trained_officials, small_steps]
        .into_iter()
        .filter_map(|finding| finding(language))
        .collect()
}

/// What we count ourselves, and the view that shows it.
fn counted(language: Language, sentence: String, page: Page, selection: Selection) -> Finding {
    Finding { sentence, source: language.findings_counted().into(), view: View::with(page, selection) }
}

fn women_in_domestic_work(language: Language) -> Option<Finding> {
    let [total, share] = DOMESTIC_WORKERS.map(FigureId::from_slug);
    let (total, share) = (total?.get(), share?.get());
    if !(total.estimated && share.estimated) {
        return None;
    }
    let sentence = language.findings_domestic_work(share.value, &language.group(total.value));
    let selection = Selection { text: "\"domestic workers\"".into(), ..Selection::default() };
    let view = View::with(Page::Figures, selection);
    Some(Finding { sentence, source: language.paragraph(total.paragraph), view })
}

fn bound_by_both(language: Language) -> Option<Finding> {
    let [migrants, domestic] = ON_DOMESTIC_MIGRANTS.map(InstrumentId::from_slug);
    let both = [migrants?, domestic?];
    let selection = Selection { bound: both.to_vec(), ..Selection::default() };
    let states = Matrix::of(&selection).states;
    let [migrants, domestic] = both.map(|id| id.get().short_name);
    let names = all_in_sentence(language, &states);
    let sentence = language.findings_bound(states.len(), StateId::all().len(), migrants, domestic, &names);
    Some(counted(language, sentence, Page::Matrix, selection))
}

/// The heading under which the fewest States are credited with a measure, and how many it is silent on. What is in
/// progress, views and needs are left out.
fn smallest_heading(language: Language) -> Option<Finding> {
    let measures = || Selection::only(FacetKey::Kind, ordinal(MeasureKind::Measure.index()));
    let all = Coverage::of(&measures());
    let theme = Theme::ALL.iter().copied().min_by_key(|theme| all.states_under(*theme))?;
    let (reported, all) = (all.states_under(theme), StateId::all().len());
    let sentence = language.findings_smallest_heading(language.theme(theme), reported, all, all - reported);
    let selection = measures().with_only(FacetKey::Theme, ordinal(theme.index()));
    Some(counted(language, sentence, Page::Coverage, selection))
}

fn trained_officials(language: Language) -> Option<Finding> {
    let [training, _] = TOPICS_ASKED;
    let selection = Selection::only(FacetKey::Topic, FacetKey::Topic.ordinal(training)?);
    let states = Coverage::of(&selection).rows.len();
    let sentence = language.findings_training(states, StateId::all().len());
    Some(counted(language, sentence, Page::Coverage, selection))
}

/// By how much worldwide totals rose at most.
fn small_steps(language: Language) -> Option<Finding> {
    let most = InstrumentId::all().filter_map(|id| id.get().change()).max()?;
    let counted = InstrumentId::all().filter(|id| id.get().change().is_some()).count();
    let sentence = language.findings_small_steps(counted, usize::try_from(most).ok()?);
    let selection = Selection { sort: Some(Sort::descending(SortKey::Change)), ..Selection::default() };
    let source = language.findings_totals_source().to_owned();
    Some(Finding { sentence, source, view: View::with(Page::Instruments, selection) })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use std::collections::BTreeSet;

    use super::*;
    use crate::report::{Basis, LAST_PARAGRAPH, REPORT, RecordType};

    const LANGUAGE: Language = Language::English;

    #[test]
    fn the_findings_read_as_the_report_has_them() {
        let sentences: Vec<_> = findings(LANGUAGE).into_iter().map(|finding| finding.sentence).collect();
        let expected = [
            "ILO estimates that 73.4 per cent of the world’s 11,500,000 migrant domestic workers are women.",
            "2 of the 25 reporting States are bound by both ILO C143 (migrant workers) and ILO C189 \
             (domestic workers): Italy and the Philippines.",
            "Of the six headings on national measures, none has measures by fewer States than Cooperation: 13 of the \
             25 reporting States are credited with one; for the other 12, none is reported here.",
            "11 of the 25 reporting States reported training for public officials.",
            "None of the 5 instruments with worldwide totals gained more than 3 States from 2015 to 2017.",
        ];
        assert_eq!(sentences, expected);
    }

    /// Counted once more with slugs and loops, and without what is in progress, views and needs.
    #[test]
    fn no_heading_has_measures_of_fewer_states() {
        let states = |theme: Theme| {
            let measures = REPORT.measures().iter();
            let credited = measures.filter(|it| it.theme == theme && it.kind == MeasureKind::Measure);
            credited.flat_map(|it| it.states).map(|id| id.get().slug).collect::<BTreeSet<_>>().len()
        };
        let sentence = smallest_heading(LANGUAGE).unwrap().sentence;
        let fewest = Theme::ALL.iter().map(|theme| states(*theme)).min().unwrap();
        let named: Vec<_> =
            Theme::ALL.iter().filter(|theme| sentence.contains(Language::English.theme(**theme))).collect();
        assert_eq!(named.iter().map(|theme| states(**theme)).collect::<Vec<_>>(), [fewest]);
        let of_all = format!("{fewest} of the {} reporting States", StateId::all().len());
        assert!(sentence.contains(&of_all), "{sentence}");
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
        let (finding, heading) = (smallest_heading(LANGUAGE).unwrap().sentence, LANGUAGE.overview_by_theme(68));
        let headings = [finding.as_str(), heading.as_str(), Language::English.page_lead_coverage()]
            .map(|sentence| sentence.contains(" six headings"));
        assert_eq!((headings, Theme::ALL.len()), ([true; 3], 6));
        let counted = InstrumentId::all().filter(|id| id.get().change().is_some()).count();
        assert!(counted == 5 && LANGUAGE.overview_change_lead().contains("five instruments"), "{counted}");
    }

    #[test]
    fn every_finding_leads_to_a_view_that_says_something() {
        for finding in findings(LANGUAGE) {
            assert_ne!(finding.view.page, Page::NotFound);
            assert_ne!(finding.view, View::of(finding.view.page), "{}", finding.sentence);
        }
    }
}
