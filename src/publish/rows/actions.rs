//! What was done: national measures, United Nations initiatives, global developments.

use super::iso3;
use crate::publish::Published;
use crate::report::{Development, Fields, Initiative, Measure};

impl Published for Measure {
    const NAME: &'static str = "measures";
    const COLUMNS: &'static [&'static str] =
        &["measure", "theme", "topics", "states", "iso3", "kind", "summary", "paragraph", "attribution", "notes"];

    fn derived(&self) -> Fields {
        vec![iso3(self.states)]
    }
}

impl Published for Initiative {
    const NAME: &'static str = "initiatives";
    const COLUMNS: &'static [&'static str] = &["initiative", "entities", "countries", "summary", "paragraph"];
}

impl Published for Development {
    const NAME: &'static str = "developments";
    const COLUMNS: &'static [&'static str] = &["development", "body", "symbol", "date", "summary", "paragraph"];
}
