//! Who is bound by what: States, instruments and the statements on both.

use super::{Cell, flag, notes, paragraph, paragraphs, stated};
use crate::publish::Published;
use crate::report::{Instrument, State, Statement};

impl Published for State {
    const NAME: &'static str = "states";
    const COLUMNS: &'static [&'static str] = &["state", "name", "iso3", "region"];

    fn cells(&self) -> Vec<Cell> {
        vec![self.slug.into(), self.name.into(), self.iso3.into(), self.region.slug().into()]
    }
}

impl Published for Instrument {
    const NAME: &'static str = "instruments";
    const COLUMNS: &'static [&'static str] = &[
        "instrument",
        "name",
        "short_name",
        "family",
        "year",
        "count_2015",
        "count_2017",
        "change",
        "lists_states",
        "paragraphs",
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.slug.into(),
            self.name.into(),
            self.short_name.into(),
            self.family.slug().into(),
            stated(self.year),
            stated(self.count(2015)),
            stated(self.count(2017)),
            stated(self.change()),
            flag(self.lists_states),
            paragraphs(self.paragraphs),
        ]
    }
}

impl Published for Statement {
    const NAME: &'static str = "statements";
    const COLUMNS: &'static [&'static str] =
        &["instrument", "state", "iso3", "status", "date", "basis", "paragraph", "note"];

    fn cells(&self) -> Vec<Cell> {
        let state = self.state.get();
        vec![
            self.instrument.get().slug.into(),
            state.slug.into(),
            state.iso3.into(),
            self.status.slug().into(),
            stated(self.date),
            self.basis.slug().into(),
            paragraph(self.paragraph),
            notes(self.notes),
        ]
    }
}
