//! The title, heading and description of every page.

use crate::{
    explore::paragraphs::section_of,
    link::Page,
    report::{Locator, Measure, ParagraphNumber, REPORT},
};

use super::{
    Counted, Language,
    grammar::{all_of, bare_paragraph, paragraph},
};

/// The name of the site.
pub const SITE: &str = "A/72/215 Explorer";

/// The document's title: the page, then the site.
#[must_use]
pub fn title(page: Page) -> String {
    match page {
        Page::Overview => [SITE, ": violence against women migrant workers"].concat(),
        _ => [heading(page).as_str(), " · ", SITE].concat(),
    }
}

/// The page's one top heading.
#[must_use]
pub fn heading(page: Page) -> String {
    match page {
        Page::Overview => {
            "What 25 States and the United Nations reported on violence against women migrant workers".into()
        }
        Page::Instruments => "Ratification table".into(),
        Page::Instrument(id) => id.get().name.into(),
        Page::Matrix => "States and instruments".into(),
        Page::Measures => "National measures".into(),
        Page::Measure(id) => measure_heading(id.get()),
        Page::Coverage => "Coverage: States and themes".into(),
        Page::States => "The 25 reporting States".into(),
        Page::State(id) => id.get().name.into(),
        Page::Compare => "Compare States".into(),
        Page::UnAction => "United Nations action".into(),
        Page::Developments => "Developments: norms and meetings".into(),
        Page::Recommendations => "Recommendations, and what speaks to them".into(),
        Page::Recommendation(id) => ["Recommendation in ", &paragraph(id.get().paragraph)].concat(),
        Page::Context => "The context of women’s migration".into(),
        Page::Figures => "Figures in the report".into(),
        Page::Paragraphs => "Paragraph by paragraph".into(),
        Page::Paragraph(number) => paragraph_heading(number),
        Page::Search => "Search the whole report".into(),
        Page::About => "About this explorer".into(),
        Page::NotFound => "There is no page here".into(),
    }
}

/// The name of a page in navigation and in links to it.
#[must_use]
pub fn name(page: Page) -> String {
    match page {
        Page::Overview => "Overview".into(),
        Page::Instruments => "Instruments".into(),
        Page::Instrument(id) => id.get().short_name.into(),
        Page::Matrix => "Matrix".into(),
        Page::Measures => "Measures".into(),
        Page::Measure(id) => ["Measure ", id.get().slug].concat(),
        Page::Coverage => "Coverage".into(),
        Page::States => "States".into(),
        Page::State(id) => id.get().name.into(),
        Page::Compare => "Compare".into(),
        Page::UnAction => "UN action".into(),
        Page::Developments => "Developments".into(),
        Page::Recommendations => "Recommendations".into(),
        Page::Recommendation(id) => ["Recommendation ", &bare_paragraph(id.get().paragraph)].concat(),
        Page::Context => "Context".into(),
        Page::Figures => "Figures".into(),
        Page::Paragraphs => "Paragraphs".into(),
        Page::Paragraph(number) => paragraph(Locator::paragraph(number.get())),
        Page::Search => "Search".into(),
        Page::About => "About".into(),
        Page::NotFound => "Not found".into(),
    }
}

/// One sentence for search engines and link previews.
#[must_use]
pub fn description(page: Page) -> String {
    match page {
        Page::Overview => "Explore United Nations report A/72/215: which reporting States are bound by which instrument, and what each reported doing for women migrant workers. Every entry with its paragraph.".into(),
        Page::Instruments => "Worldwide ratifications in 2015 and 2017 of the instruments in United Nations report A/72/215, and what it states on reporting States for each.".into(),
        Page::Instrument(id) => [id.get().summary, " From United Nations report A/72/215."].concat(),
        Page::Matrix => "What United Nations report A/72/215 says of each of 25 reporting States and each instrument, with the evidence for every cell.".into(),
        Page::Measures => {
            let count = REPORT.measures().len().to_string();
            [&count, " entries on national measures from United Nations report A/72/215, filterable by State, theme and topic, each with its paragraph."].concat()
        }
        Page::Measure(id) => {
            let measure = id.get();
            [measure.summary, " United Nations report A/72/215, ", &paragraph(measure.paragraph), "."].concat()
        }
        Page::Coverage => "Which of 25 reporting States reported a measure under which heading of United Nations report A/72/215, and where the report is silent.".into(),
        Page::States => "The 25 States that reported to the Secretary-General for A/72/215, each with a page of its own.".into(),
        Page::State(id) => ["What United Nations report A/72/215 says of ", id.get().name, ": instruments, national measures, and where it is silent. Every entry with its paragraph."].concat(),
        Page::Compare => "Two to four reporting States side by side, instrument by instrument and theme by theme, as United Nations report A/72/215 has them.".into(),
        Page::UnAction => "What United Nations entities did in support of States and of women migrant workers, from United Nations report A/72/215.".into(),
        Page::Developments => "Norms, resolutions and meetings that concern women migrant workers, from United Nations report A/72/215.".into(),
        Page::Recommendations => "The recommendations of United Nations report A/72/215, each with the measures, instruments, initiatives and other records related to it.".into(),
        Page::Recommendation(id) => [id.get().summary, " United Nations report A/72/215, ", &paragraph(id.get().paragraph), "."].concat(),
        Page::Context => "Why women migrant workers face violence: the points of context in United Nations report A/72/215, each with its paragraph.".into(),
        Page::Figures => "Figures in United Nations report A/72/215, each with what it counts, and with its period and source where the report gives them.".into(),
        Page::Paragraphs => "The 65 paragraphs of United Nations report A/72/215 and what was recorded from each.".into(),
        Page::Paragraph(number) => ["Everything recorded from paragraph ", &number.get().to_string(), " of United Nations report A/72/215, Violence against women migrant workers."].concat(),
        Page::Search => "Search all records of United Nations report A/72/215 at once: measures, instruments, recommendations, figures and more.".into(),
        Page::About => "How the explorer of United Nations report A/72/215 was made, what the statuses mean, notes on the source, data downloads and how to cite.".into(),
        Page::NotFound => "No page of the explorer of United Nations report A/72/215 has this address.".into(),
    }
}

/// "Jordan: Legislation, measure 40-5".
fn measure_heading(measure: &Measure) -> String {
    let states: Vec<_> = measure.states.iter().map(|id| id.get().name).collect();
    let who = match states.as_slice() {
        [] => Language::English.no_state().into(),
        [_, _, _, _, ..] => Language::English.counted(Counted::State, states.len()),
        few => all_of(few),
    };
    [who.as_str(), ": ", Language::English.theme(measure.theme), ", measure ", measure.slug].concat()
}

/// "Paragraph 33: International instruments".
fn paragraph_heading(number: ParagraphNumber) -> String {
    let heading = ["Paragraph ", &number.get().to_string()].concat();
    section_of(number).map_or_else(|| heading.clone(), |section| [&heading, ": ", section.title].concat())
}
