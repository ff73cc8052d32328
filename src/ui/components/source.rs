//! Where a record comes from.

use yew::prelude::*;

use crate::{
    report::{Locator, OFFICIAL_URL},
    text::grammar,
};

use super::super::markup::{el, fixed};

/// "para. 33", linked to the official document.
pub fn source(paragraphs: &[Locator]) -> Html {
    el("a", fixed!["class" = "source", "href" = OFFICIAL_URL]).string(grammar::paragraphs(paragraphs)).done()
}
