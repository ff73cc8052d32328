//! A status as shape and word; colour adds nothing that these do not say.

use yew::prelude::*;

use crate::{
    report::{Statement, Status},
    text::{grammar, labels},
};

/// The shape and the word.
pub fn status_mark(status: Status, label: &str) -> Html {
    html! {
        <span class={classes!("status", ["status--", status.slug()].concat())}>
            { shape(status) }
            <span class="status__word">{ label }</span>
        </span>
    }
}

/// A statement as shape and word.
pub fn statement_mark(statement: &Statement) -> Html {
    status_mark(statement.status, &statement_label(statement))
}

/// The word for a statement, with its date where it has one.
fn statement_label(statement: &Statement) -> String {
    match statement.date {
        Some(date) => labels::in_force_from(&grammar::date(date)),
        None => labels::status(statement.status).into(),
    }
}

/// Filled disc, filled diamond, filled square for what binds; open shapes for what does not.
fn shape(status: Status) -> Html {
    let drawn = match status {
        Status::Ratified => html! { <circle cx="6" cy="6" r="4.5" fill="currentColor" /> },
        Status::Acceded => html! { <path d="M6 .8 11.2 6 6 11.2.8 6Z" fill="currentColor" /> },
        Status::Party => html! { <rect x="1.75" y="1.75" width="8.5" height="8.5" fill="currentColor" /> },
        Status::Signatory => {
            html! { <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.75" /> }
        }
        Status::EntersIntoForce => html! {
            <path d="M6 1.5V6h4.5M6 1.5a4.5 4.5 0 1 0 4.5 4.5" fill="none" stroke="currentColor" stroke-width="1.75" />
        },
    };
    html! { <svg class="status__shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">{ drawn }</svg> }
}
