//! Questions over whole rows of the matrix: bound by all of these, silent on these, different among the States shown.

use yew::prelude::*;

use crate::{
    explore::{Matrix, Selection},
    link::Action,
    report::InstrumentId,
    text::words::matrix as words,
};

use super::super::explorer::Explorer;

/// The questions.
pub fn set_questions(explorer: &Explorer) -> Html {
    let selection = &explorer.view.selection;
    let differs = {
        let (dispatch, on) = (explorer.dispatch.clone(), !selection.differs);
        Callback::from(move |_: Event| dispatch.emit(Action::Differs(on)))
    };
    html! {
        <>
            { set_question(explorer, Question::Bound) }
            { set_question(explorer, Question::Silent) }
            <p class="facet facet--single">
                <label for="differs">
                    <input id="differs" type="checkbox" checked={selection.differs} onchange={differs} />
                    { words::DIFFERS }
                </label>
            </p>
        </>
    }
}

/// What is asked of an instrument.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Question {
    Bound,
    Silent,
}

impl Question {
    const fn slug(self) -> &'static str {
        match self {
            Self::Bound => "bound",
            Self::Silent => "silent",
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Bound => words::BOUND,
            Self::Silent => words::SILENT,
        }
    }

    const fn chosen(self, selection: &Selection) -> &Vec<InstrumentId> {
        match self {
            Self::Bound => &selection.bound,
            Self::Silent => &selection.silent,
        }
    }

    const fn toggle(self, id: InstrumentId) -> Action {
        match self {
            Self::Bound => Action::ToggleBound(id),
            Self::Silent => Action::ToggleSilent(id),
        }
    }

    /// How many States are left once an instrument is asked for as well.
    fn count(self, selection: &Selection, id: InstrumentId) -> usize {
        let mut asked = selection.clone();
        let chosen = match self {
            Self::Bound => &mut asked.bound,
            Self::Silent => &mut asked.silent,
        };
        chosen.push(id);
        Matrix::of(&asked).states.len()
    }
}

fn set_question(explorer: &Explorer, question: Question) -> Html {
    let chosen = question.chosen(&explorer.view.selection);
    html! {
        <details class="facet" open={question == Question::Bound || !chosen.is_empty()}>
            <summary><span class="facet__name">{ question.title() }</span></summary>
            <fieldset>
                <legend class="visually-hidden">{ question.title() }</legend>
                <ul>
                    for id in InstrumentId::all().filter(|id| id.get().lists_states) {
                        { set_value(explorer, question, id) }
                    }
                </ul>
            </fieldset>
        </details>
    }
}

fn set_value(explorer: &Explorer, question: Question, instrument: InstrumentId) -> Html {
    let selection = &explorer.view.selection;
    let id = [question.slug(), "-", instrument.get().slug].concat();
    let count = question.count(selection, instrument);
    let chosen = question.chosen(selection).contains(&instrument);
    let idle = count == 0 && !chosen;
    let onchange = explorer.dispatch.reform(move |_: Event| question.toggle(instrument));
    html! {
        <li key={instrument.get().slug} class={classes!("facet__value", idle.then_some("is-idle"))}>
            <label for={id.clone()}>
                <input {id} type="checkbox" checked={chosen} disabled={idle} {onchange} />
                <span class="facet__label">{ instrument.get().short_name }</span>
                <span class="facet__count">{ count }</span>
            </label>
        </li>
    }
}
