//! Questions about whole rows of the matrix: bound by all of these, silent on these, different among the States shown.

use yew::prelude::*;

use crate::{
    explore::{Matrix, Selection},
    link::Action,
    report::InstrumentId,
    text::Language,
    ui::{
        markup::{el, fragment},
        page_context::PageContext,
    },
};

use super::facets::{Tick, ticked_value};

/// The questions about whole rows of the matrix, each with its values.
pub fn set_questions(context: &PageContext) -> Html {
    let on = context.view.selection.differs;
    let input = el("input id='differs' type='checkbox'")
        .checked(on)
        .on_change(context.dispatch.reform(move |_| Action::Differs(!on)));
    let differs = el("p class='facet facet--single'")
        .with(el("label for='differs'").with(input).text(context.language.matrix_differs()));
    let means = el("p class='hint'").text(context.language.matrix_differs_means());
    fragment(vec![
        set_question(context, Question::Bound),
        set_question(context, Question::Silent),
        differs.done(),
        means.done(),
    ])
}

/// A question about an instrument.
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

    fn title(self, language: Language) -> &'static str {
        match self {
            Self::Bound => language.matrix_bound(),
            Self::Silent => language.matrix_silent(),
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

    /// How many States are left once an instrument is added to the question.
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

fn set_question(context: &PageContext, question: Question) -> Html {
    let asked = !question.chosen(&context.view.selection).is_empty();
    let values = InstrumentId::all().filter(|id| id.get().lists_states);
    let fieldset = el("fieldset")
        .with(el("legend class='visually-hidden'").text(question.title(context.language)))
        .with(el("ul").list(values.map(|id| set_value(context, question, id)).collect()));
    el("details class='facet'")
        .flag("open", question == Question::Bound || asked)
        .with(el("summary").with(el("span class='facet__name'").text(question.title(context.language))))
        .with(fieldset)
        .done()
}

fn set_value(context: &PageContext, question: Question, instrument: InstrumentId) -> Html {
    let selection = &context.view.selection;
    let slug = instrument.get().slug;
    let count = question.count(selection, instrument);
    let on = question.chosen(selection).contains(&instrument);
    let idle = count == 0 && !on;
    let toggle = context.dispatch.reform(move |_| question.toggle(instrument));
    let id = [question.slug(), "-", slug].concat();
    el("li")
        .key(slug)
        .class("facet__value", "is-idle", idle)
        .with(ticked_value(
            context.language,
            id,
            instrument.get().short_name,
            count,
            Tick { on, disabled: idle, toggle },
        ))
        .done()
}
