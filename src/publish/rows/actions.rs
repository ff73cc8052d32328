//! What was done: national measures, United Nations initiatives, global developments.

use super::{Cell, list, notes, paragraph, stated, topics};
use crate::publish::Published;
use crate::report::{Development, Initiative, Measure};

impl Published for Measure {
    const NAME: &'static str = "measures";
    const COLUMNS: &'static [&'static str] =
        &["measure", "theme", "topics", "states", "iso3", "kind", "summary", "paragraph", "attribution", "notes"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.slug.into(),
            self.theme.slug().into(),
            topics(self.topics),
            list(self.states.iter().map(|state| state.get().slug)),
            list(self.states.iter().map(|state| state.get().iso3)),
            self.kind.slug().into(),
            self.summary.into(),
            paragraph(self.paragraph),
            self.attribution.slug().into(),
            notes(self.notes),
        ]
    }
}

impl Published for Initiative {
    const NAME: &'static str = "initiatives";
    const COLUMNS: &'static [&'static str] = &["initiative", "entities", "countries", "summary", "paragraph"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.slug.into(),
            list(self.entities.iter().map(|entity| entity.get().slug)),
            list(self.countries.iter().map(|country| country.slug())),
            self.summary.into(),
            paragraph(self.paragraph),
        ]
    }
}

impl Published for Development {
    const NAME: &'static str = "developments";
    const COLUMNS: &'static [&'static str] = &["development", "body", "symbol", "date", "summary", "paragraph"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.slug.into(),
            self.body.into(),
            self.symbol.unwrap_or_default().into(),
            stated(self.date),
            self.summary.into(),
            paragraph(self.paragraph),
        ]
    }
}
