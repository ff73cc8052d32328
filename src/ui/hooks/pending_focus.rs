//! Hands focus on after the element that had it is gone.

use std::{cell::Cell, rc::Rc};

use yew::prelude::*;

use super::super::browser;

/// A list whose items take focus from one another.
#[derive(Clone)]
pub struct PendingFocus {
    /// The element around the list's buttons.
    pub list: NodeRef,
    wanted: Rc<Cell<Option<usize>>>,
}

impl PendingFocus {
    /// After the next drawing, focus goes to the button at this place, or the last, or what is said to come after.
    pub fn ask(&self, place: usize) {
        self.wanted.set(Some(place));
    }
}

/// Focus for a list of buttons that grows and shrinks; `after` is the id of what takes focus from an empty list.
#[hook]
pub fn use_pending_focus(count: usize, after: &'static str) -> PendingFocus {
    let list = use_node_ref();
    let wanted = use_mut_ref(|| Rc::new(Cell::new(None))).borrow().clone();
    let pending = PendingFocus { list: list.clone(), wanted: wanted.clone() };
    use_effect_with(count, move |_| {
        if let Some(place) = wanted.take() {
            browser::focus_button(&list, place, after);
        }
    });
    pending
}
