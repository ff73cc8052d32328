//! Links to the registers in which the current status of a treaty can be checked.

use yew::prelude::*;

use crate::{report::Instrument, text::Language, ui::markup::el};

/// A link to the page of an instrument in the register of its depositary.
pub fn depositary(language: Language, instrument: &Instrument) -> Html {
    el("a").word_attr("href", instrument.status_page).text(language.record_register(instrument.family)).done()
}
