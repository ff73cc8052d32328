//! Figures of a record, each with its subject, its period and its source.

use yew::prelude::*;

use crate::{
    report::{FigureId, FigureSubject, RecordId},
    text::figures as texts,
    ui::page_context::PageContext,
};

use super::{copy::copy_record, footnotes::footnotes};

/// A list of figures.
pub fn figures(context: &PageContext, ids: &[FigureId]) -> Html {
    let language = context.language;
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
                    { footnotes(context, RecordId::Figure(*id)) }
                    { " " }{ copy_record(language, RecordId::Figure(*id)).done() }
                </li>
            }
        </ul>
    }
}
