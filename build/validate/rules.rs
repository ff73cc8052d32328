//! Fields that follow from others of the same record, or from the paragraph it comes from.

use std::collections::HashSet;

use crate::compiler::breach::Breach;
use crate::compiler::error::{At, DataError, Fault};
use crate::compiler::locator::Locator;
use crate::compiler::shapes::{Measure, Statement};
use crate::compiler::statements::singles;
use crate::compiler::tables::Dataset;
use crate::compiler::this_report::{addressee_of, heading_of, mode_of, register_of, theme_of};
use crate::compiler::vocabulary::{Addressee, Attribution, InitiativeHeading, Status, Theme};

pub(super) fn check(dataset: &Dataset, errors: &mut Vec<DataError>) {
    statements(dataset, errors);
    for measure in &dataset.measures {
        attribution(measure, errors);
        let theme = theme_of(measure.paragraph).map(Theme::slug);
        fits(measure.theme.slug(), measure.paragraph, theme, &At::of(measure).field("theme"), errors);
    }
    for initiative in &dataset.initiatives {
        let heading = heading_of(initiative.paragraph).map(InitiativeHeading::slug);
        let at = At::of(initiative).field("heading");
        fits(initiative.heading.slug(), initiative.paragraph, heading, &at, errors);
    }
    for recommendation in &dataset.recommendations {
        let addressee = addressee_of(recommendation.paragraph).map(Addressee::slug);
        let at = At::of(recommendation).field("addressee");
        fits(recommendation.addressee.slug(), recommendation.paragraph, addressee, &at, errors);
        let expected = mode_of(recommendation.paragraph);
        if recommendation.mode != expected {
            let expected = expected.iter().map(|mode| mode.slug()).collect();
            let fault = Breach::WrongMode { paragraph: recommendation.paragraph, expected }.into();
            errors.push(At::of(recommendation).field("mode").error(fault));
        }
    }
    dates(dataset, errors);
    status_pages(dataset, errors);
}

/// The date of an initiative may be that of a study, a term or a plan: the summary says which.
fn dates(dataset: &Dataset, errors: &mut Vec<DataError>) {
    for initiative in &dataset.initiatives {
        let year = initiative.date.map(|date| date.year);
        if let Some(year) = year.filter(|year| !initiative.summary.as_str().contains(&year.to_string())) {
            errors.push(At::of(initiative).field("date").error(Breach::DateUnsaid { year }.into()));
        }
    }
}

/// A status page is on the site of its instrument's depositary, and its date of retrieval is a day.
fn status_pages(dataset: &Dataset, errors: &mut Vec<DataError>) {
    for instrument in &dataset.instruments {
        let host = register_of(instrument.family);
        if !instrument.status_page.as_str().starts_with(&["https://", host, "/"].concat()) {
            errors.push(At::of(instrument).field("status_page").error(Breach::OtherRegister { host }.into()));
        }
        if instrument.taken.day.is_none() {
            errors.push(At::of(instrument).field("taken").error(Breach::NoDay.into()));
        }
    }
}

/// A later entry into force has a date, and no statement occurs twice.
fn statements(dataset: &Dataset, errors: &mut Vec<DataError>) {
    for (index, entry) in dataset.statements.iter().enumerate() {
        if entry.status == Status::EntersIntoForce && entry.date.is_none() {
            errors.push(At::entry::<Statement>(index).field("date").error(Fault::WithoutDate));
        }
    }
    let mut seen = HashSet::new();
    for single in singles(dataset) {
        if !seen.insert(single.slug()) {
            let fault = Fault::StatementTwice {
                state: single.state.to_owned(),
                instrument: single.entry.instrument.as_str().to_owned(),
                status: single.entry.status.slug(),
            };
            errors.push(single.at().field("states").error(fault));
        }
    }
}

/// What a group did is credited to no State; everything else to at least one.
fn attribution(measure: &Measure, errors: &mut Vec<DataError>) {
    let states = measure.states.len();
    let fault = match measure.attribution {
        Attribution::Group if states > 0 => Fault::GroupWithStates { states },
        Attribution::Named | Attribution::Inherited if states == 0 => {
            Fault::WithoutStates { attribution: measure.attribution.slug() }
        }
        Attribution::Group | Attribution::Named | Attribution::Inherited => return,
    };
    errors.push(At::of(measure).field("states").error(fault));
}

/// A value is the one that its paragraph requires.
fn fits(value: &'static str, paragraph: Locator, expected: Option<&'static str>, at: &At, errors: &mut Vec<DataError>) {
    if expected != Some(value) {
        errors.push(at.clone().error(Fault::WrongParagraph { value, paragraph, expected }));
    }
}
