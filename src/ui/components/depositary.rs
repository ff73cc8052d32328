//! Where to check a treaty position today.

use yew::prelude::*;

use crate::{report::Family, text::words::depositary as words};

/// A link to the depositary's register.
pub fn depositary(family: Family) -> Html {
    let (href, name) = match family {
        Family::UnTreaty => ("https://treaties.un.org/pages/ParticipationStatus.aspx?clang=_en", words::UNITED_NATIONS),
        Family::IloConvention => ("https://normlex.ilo.org/", words::ILO),
        Family::Regional => ("https://www.coe.int/en/web/conventions/", words::COUNCIL_OF_EUROPE),
    };
    html! { <a {href}>{ name }</a> }
}
