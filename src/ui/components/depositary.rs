//! Where to check the current status of a treaty.

use yew::prelude::*;

use crate::{report::Family, text::Language, ui::markup::el};

/// A link to the register of whoever keeps instruments of this family.
pub fn depositary(language: Language, family: Family) -> Html {
    let href = match family {
        Family::UnTreaty => "https://treaties.un.org/pages/ParticipationStatus.aspx?clang=_en",
        Family::IloConvention => "https://normlex.ilo.org/",
        Family::Regional => "https://www.coe.int/en/web/conventions/",
    };
    el("a").word_attr("href", href).text(language.record_register(family)).done()
}
