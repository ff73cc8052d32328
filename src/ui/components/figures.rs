//! Figures of a record, each with its subject, its period and its source.

use yew::prelude::*;

use crate::{
    report::{FigureId, FigureSubject},
    text::{Language, figures as texts},
};

/// A list of figures.
pub fn figures(language: Language, ids: &[FigureId]) -> Html {
    html! {
        <ul class="figures">
            for id in ids {
                <li key={id.get().slug}>
                    <strong>{ texts::amount(language, id.get()) }</strong>{ " " }{ id.get().what }
                    if id.get().subject == FigureSubject::Everyone {
                        { " " }<small>{ "(" }{ language.record_everyone() }{ ")" }</small>
                    }
                    if let Some(period) = id.get().period {
                        { " " }<small>{ "(" }{ texts::period(language, period) }{ ")" }</small>
                    }
                    if let Some(source) = id.get().source {
                        { " " }<small>{ "(" }{ language.record_figure_source(source) }{ ")" }</small>
                    }
                </li>
            }
        </ul>
    }
}
