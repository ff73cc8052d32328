//! Where to check a treaty position today.

use yew::prelude::*;

use crate::{
    report::Family,
    text::words::depositary as words,
    ui::markup::{el, fixed},
};

/// A link to the register of whoever keeps instruments of this family.
pub fn depositary(family: Family) -> Html {
    let (href, name) = match family {
        Family::UnTreaty => ("https://treaties.un.org/pages/ParticipationStatus.aspx?clang=_en", words::UNITED_NATIONS),
        Family::IloConvention => ("https://normlex.ilo.org/", words::ILO),
        Family::Regional => ("https://www.coe.int/en/web/conventions/", words::COUNCIL_OF_EUROPE),
    };
    el("a", fixed![]).word_attr("href", href).text(name).done()
}
