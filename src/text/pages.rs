//! The title, heading, lead and description of every page.

#[cfg(feature = "static")]
use crate::report::{REPORT, TopicId};
use crate::{
    explore::{FacetKey, paragraphs::section_of},
    link::{Page, View},
    report::{Locator, Measure, ParagraphNumber},
};

use super::{Counted, Language, labels};

/// The document's title: the page, then the site.
#[must_use]
pub fn title(language: Language, page: Page) -> String {
    if page == Page::Overview {
        language.title_overview().into()
    } else {
        language.title_page(&heading(language, page))
    }
}

/// The top heading of the page.
#[must_use]
pub fn heading(language: Language, page: Page) -> String {
    let fixed = match page {
        Page::Overview => language.page_heading_overview(),
        Page::Instruments => language.page_heading_instruments(),
        Page::Instrument(id) => id.get().name,
        Page::Matrix => language.page_heading_matrix(),
        Page::Measures => language.page_heading_measures(),
        Page::Measure(id) => return measure_heading(language, id.get()),
        Page::Coverage => language.page_heading_coverage(),
        Page::States => language.page_heading_states(),
        Page::State(id) => id.get().name,
        Page::Compare => language.page_heading_compare(),
        Page::UnAction => language.page_heading_un_action(),
        Page::Developments => language.page_heading_developments(),
        Page::Topics => language.page_heading_topics(),
        Page::Topic(id) => id.get().name,
        Page::Recommendations => language.page_heading_recommendations(),
        Page::Recommendation(id) => {
            return language.page_heading_recommendation(&language.paragraph(id.get().paragraph));
        }
        Page::Context => language.page_heading_context(),
        Page::Figures => language.page_heading_figures(),
        Page::Sources => language.page_heading_sources(),
        Page::Paragraphs => language.page_heading_paragraphs(),
        Page::Paragraph(number) => return paragraph_heading(language, number),
        Page::Search => language.page_heading_search(),
        Page::List => language.page_heading_list(),
        Page::About => language.page_heading_about(),
        Page::NotFound => language.page_heading_not_found(),
    };
    fixed.into()
}

/// The name of a view in links to it: the footnote if one is selected, otherwise the page.
#[must_use]
pub fn name_of_view(language: Language, view: &View) -> String {
    let footnotes = &view.selection.choice(FacetKey::Source).any;
    match footnotes.first() {
        Some(footnote) => language.source_name(labels::value(language, FacetKey::Source, *footnote)),
        None => name(language, view.page),
    }
}

/// The name of a page in navigation and in links to it.
#[must_use]
pub fn name(language: Language, page: Page) -> String {
    let fixed = match page {
        Page::Overview => language.page_name_overview(),
        Page::Instruments => language.page_name_instruments(),
        Page::Instrument(id) => id.get().short_name,
        Page::Matrix => language.page_name_matrix(),
        Page::Measures => language.page_name_measures(),
        Page::Measure(id) => return language.page_name_measure(id.get().slug),
        Page::Coverage => language.page_name_coverage(),
        Page::States => language.page_name_states(),
        Page::State(id) => id.get().name,
        Page::Compare => language.page_name_compare(),
        Page::UnAction => language.page_name_un_action(),
        Page::Developments => language.page_name_developments(),
        Page::Topics => language.page_name_topics(),
        Page::Topic(id) => id.get().name,
        Page::Recommendations => language.page_name_recommendations(),
        Page::Recommendation(id) => {
            return language.page_name_recommendation(&language.bare_paragraph(id.get().paragraph));
        }
        Page::Context => language.page_name_context(),
        Page::Figures => language.page_name_figures(),
        Page::Sources => language.page_name_sources(),
        Page::Paragraphs => language.page_name_paragraphs(),
        Page::Paragraph(number) => return language.paragraph(Locator::paragraph(number.get())),
        Page::Search => language.page_name_search(),
        Page::List => language.page_name_list(),
        Page::About => language.page_name_about(),
        Page::NotFound => language.page_name_not_found(),
    };
    fixed.into()
}

/// The lead below the heading of a page that the program draws; empty if the heading is sufficient.
#[must_use]
pub fn lead(language: Language, page: Page) -> &'static str {
    match page {
        Page::Instruments => language.page_lead_instruments(),
        Page::Measures => language.page_lead_measures(),
        Page::Matrix => language.matrix_lead(),
        Page::Coverage => language.page_lead_coverage(),
        Page::States => language.page_lead_states(),
        Page::Compare => language.page_lead_compare(),
        Page::UnAction => language.page_lead_un_action(),
        Page::Developments => language.page_lead_developments(),
        Page::Recommendations => language.page_lead_recommendations(),
        Page::Context => language.page_lead_context(),
        Page::Figures => language.page_lead_figures(),
        Page::Sources => language.page_lead_sources(),
        Page::Search => language.page_lead_search(),
        Page::List => language.page_lead_list(),
        Page::Overview
        | Page::Instrument(_)
        | Page::Measure(_)
        | Page::State(_)
        | Page::Recommendation(_)
        | Page::Topics
        | Page::Topic(_)
        | Page::Paragraphs
        | Page::Paragraph(_)
        | Page::About
        | Page::NotFound => "",
    }
}

/// The description of the ratification table: not every instrument has totals or a list of States.
#[cfg(feature = "static")]
fn of_instruments(language: Language) -> String {
    let all = REPORT.instruments();
    let totals = all.iter().filter(|treaty| treaty.change().is_some()).count();
    let listed = all.iter().filter(|treaty| treaty.lists_states).count();
    language.page_description_instruments(totals, all.len(), listed)
}

/// One sentence for search engines and link previews.
#[cfg(feature = "static")]
#[must_use]
pub fn description(language: Language, page: Page) -> String {
    let of_record = |summary, paragraph| language.page_description_record(summary, &language.paragraph(paragraph));
    let fixed = match page {
        Page::Overview => language.page_description_overview(),
        Page::Instruments => return of_instruments(language),
        Page::Instrument(id) => return language.page_description_instrument(id.get().summary),
        Page::Matrix => language.page_description_matrix(),
        Page::Measures => return language.page_description_measures(REPORT.measures().len()),
        Page::Measure(id) => return of_record(id.get().summary, id.get().paragraph),
        Page::Coverage => language.page_description_coverage(),
        Page::States => language.page_description_states(),
        Page::State(id) => return language.page_description_state(id.get().name),
        Page::Compare => language.page_description_compare(),
        Page::UnAction => return language.page_description_un_action(REPORT.initiatives().len()),
        Page::Developments => return language.page_description_developments(REPORT.developments().len()),
        Page::Topics => return language.page_description_topics(TopicId::all().len()),
        Page::Topic(id) => return language.page_description_topic(id.get().name, id.get().definition),
        Page::Recommendations => return language.page_description_recommendations(REPORT.recommendations().len()),
        Page::Recommendation(id) => return of_record(id.get().summary, id.get().paragraph),
        Page::Context => return language.page_description_context(REPORT.context().len()),
        Page::Figures => return language.page_description_figures(REPORT.figures().len()),
        Page::Sources => language.page_description_sources(),
        Page::Paragraphs => language.page_description_paragraphs(),
        Page::Paragraph(number) => return language.page_description_paragraph(number.get().into()),
        Page::Search => language.page_description_search(),
        Page::List => language.page_description_list(),
        Page::About => language.page_description_about(),
        Page::NotFound => language.page_description_not_found(),
    };
    fixed.into()
}

/// "Jordan: Legislation, measure 40-5".
fn measure_heading(language: Language, measure: &Measure) -> String {
    let states: Vec<_> = measure.states.iter().map(|id| id.get().name).collect();
    let who = match states.as_slice() {
        [] => language.no_state().into(),
        [_, _, _, _, ..] => language.counted(Counted::State, states.len()),
        few => language.all_of(few),
    };
    language.page_heading_measure(&who, language.theme(measure.theme), measure.slug)
}

/// "Paragraph 33: International instruments".
fn paragraph_heading(language: Language, number: ParagraphNumber) -> String {
    let paragraph = number.get().into();
    match section_of(number) {
        Some(section) => language.page_heading_paragraph_in(paragraph, section.title),
        None => language.page_heading_paragraph(paragraph),
    }
}
