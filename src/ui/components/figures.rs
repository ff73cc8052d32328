//! Figures of a record, each with its subject, its period and its source.

use yew::prelude::*;

use crate::{
    report::{FigureId, FigureSubject, RecordId},
    text::{Language, figures as texts},
};

use super::copy::copy_record;

/// A list of figures.
pub fn figures(language: Language, ids: &[FigureId]) -> Html {
    let remark = |remark: &str| html! { <>{ " " }<small>{ language.record_figure_remark(remark) }</small></> };
    html! {
        <ul class="figures">
            for id in ids {
                <li key={id.get().slug}>
                    <strong>{ texts::amount(language, id.get()) }</strong>{ " " }{ id.get().what }
                    if id.get().subject == FigureSubject::Everyone {
                        { remark(language.record_everyone()) }
                    }
                    if let Some(period) = id.get().period {
                        { remark(&texts::period(language, period)) }
                    }
                    if let Some(source) = id.get().source {
                        { remark(&language.record_figure_source(source)) }
                    }
                    { " " }{ copy_record(language, RecordId::Figure(*id)).done() }
                </li>
            }
        </ul>
    }
}
