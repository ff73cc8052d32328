//! Questions over whole rows of the matrix: bound by all of these, silent on these, different among the States shown.

use yew::prelude::*;

use crate::{
    explore::{Matrix, Selection},
    link::Action,
    report::InstrumentId,
    text::words::matrix as words,
};

use super::super::context::use_explorer;

/// The questions.
#[component]
pub fn SetQuestions() -> Html {
    let explorer = use_explorer();
    let selection = &explorer.view.selection;
    let differs = {
        let (dispatch, on) = (explorer.dispatch.clone(), !selection.differs);
        Callback::from(move |_: Event| dispatch.emit(Action::Differs(on)))
    };
    html! {
        <>
            <SetQuestion question={Question::Bound} />
            <SetQuestion question={Question::Silent} />
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

#[derive(PartialEq, Properties)]
struct QuestionProps {
    question: Question,
}

#[component]
fn SetQuestion(props: &QuestionProps) -> Html {
    let explorer = use_explorer();
    let selection = &explorer.view.selection;
    let question = props.question;
    let chosen = question.chosen(selection);
    let act = |id: InstrumentId| {
        let dispatch = explorer.dispatch.clone();
        Callback::from(move |_: Event| dispatch.emit(question.toggle(id)))
    };
    html! {
        <details class="facet" open={question == Question::Bound || !chosen.is_empty()}>
            <summary><span class="facet__name">{ question.title() }</span></summary>
            <fieldset>
                <legend class="visually-hidden">{ question.title() }</legend>
                <ul>
                    for id in InstrumentId::all().filter(|id| id.get().lists_states) {
                        <SetValue
                            key={id.get().slug}
                            slug={question.slug()}
                            {id}
                            count={question.count(selection, id)}
                            chosen={chosen.contains(&id)}
                            onchange={act(id)}
                        />
                    }
                </ul>
            </fieldset>
        </details>
    }
}

#[derive(PartialEq, Properties)]
struct SetValueProps {
    slug: &'static str,
    id: InstrumentId,
    count: usize,
    chosen: bool,
    onchange: Callback<Event>,
}

#[component]
fn SetValue(props: &SetValueProps) -> Html {
    let id = [props.slug, "-", props.id.get().slug].concat();
    let idle = props.count == 0 && !props.chosen;
    html! {
        <li class={classes!("facet__value", idle.then_some("is-idle"))}>
            <label for={id.clone()}>
                <input {id} type="checkbox" checked={props.chosen} disabled={idle} onchange={&props.onchange} />
                <span class="facet__label">{ props.id.get().short_name }</span>
                <span class="facet__count">{ props.count }</span>
            </label>
        </li>
    }
}
