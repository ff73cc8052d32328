//! The title, heading and description of every page.

use crate::{
    link::Page,
    report::{Measure, REPORT},
};

use super::{
    grammar::{all_of, paragraph},
    labels,
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
        Page::About => "About".into(),
        Page::NotFound => "Not found".into(),
    }
}

/// One sentence for search engines and link previews.
#[must_use]
pub fn description(page: Page) -> String {
    match page {
        Page::Overview => "Explore United Nations report A/72/215: which reporting States are bound by which instrument, and what each reported doing for women migrant workers. Every entry with its paragraph.".into(),
        Page::Instruments => "Worldwide ratifications in 2015 and 2017 of the instruments in United Nations report A/72/215, and the reporting States that it names for each.".into(),
        Page::Instrument(id) => [id.get().summary, " From United Nations report A/72/215."].concat(),
        Page::Matrix => "What United Nations report A/72/215 says of each of 25 reporting States and each instrument, with the evidence for every cell.".into(),
        Page::Measures => {
            let count = REPORT.measures.len().to_string();
            [&count, " national measures from United Nations report A/72/215, filterable by State, theme and topic, each with its paragraph."].concat()
        }
        Page::Measure(id) => {
            let measure = id.get();
            [measure.summary, " United Nations report A/72/215, ", &paragraph(measure.paragraph), "."].concat()
        }
        Page::About => "How the explorer of United Nations report A/72/215 was made, what the statuses mean, notes on the source, data downloads and how to cite.".into(),
        Page::NotFound => "No page of the explorer of United Nations report A/72/215 has this address.".into(),
    }
}

/// "Jordan: Legislation, measure 40-5".
fn measure_heading(measure: &Measure) -> String {
    let states: Vec<_> = measure.states.iter().map(|id| id.get().name).collect();
    let who = match states.as_slice() {
        [] => labels::NO_STATE.into(),
        [_, _, _, _, ..] => labels::STATES.counted(states.len()),
        few => all_of(few),
    };
    [who.as_str(), ": ", labels::theme(measure.theme), ", measure ", measure.slug].concat()
}
