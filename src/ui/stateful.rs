//! The component for parts of a page with local state, which is neither in links nor read by other parts, or with a
//! redraw policy: redrawn only when a memo key changes, or only after more urgent parts have been painted.
//!
//! Each type of Yew component and each kind of hook makes the page larger, so there is only one component, without
//! hooks, and each part passes it the function that draws.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use yew::{
    html::Scope,
    prelude::*,
    virtual_dom::{Key, VComp},
};

use crate::report::RecordId;

use super::browser::{self, Listener, Priority, Timer};

/// The local state of a part.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum LocalState {
    /// No state yet, or no longer.
    #[default]
    Nothing,
    /// The part is open.
    Open,
    /// A word known to the part, such as the chosen colour scheme.
    Word(&'static str),
    /// A text that is being typed and has not been searched for yet.
    Draft(AttrValue),
    /// A text that is shown.
    Shown(AttrValue),
    /// The last step on the list that is shown, to be announced and undone.
    Arranged(Rc<Arranged>),
}

/// A step on a list of records.
#[derive(Debug, PartialEq)]
pub struct Arranged {
    /// The announcement of the step.
    pub said: String,
    /// The list before it.
    pub before: Vec<RecordId>,
    /// The list after it. While another list is shown, the step is not announced.
    pub after: Vec<RecordId>,
    /// Where focus moves once that list is drawn.
    pub focus: Cell<Option<Focus>>,
}

/// Data that a part keeps between drawings; changes do not cause a redraw.
#[derive(Default)]
pub struct Scratch {
    /// The timer of an act after a pause.
    pub timer: RefCell<Option<Timer>>,
    /// A listener on the whole document.
    pub listener: RefCell<Option<Listener>>,
    /// Where focus moves after the next drawing.
    pub focus: Cell<Option<Focus>>,
    /// Whether it was ever drawn open; it then does not close by itself.
    pub opened: Cell<bool>,
}

/// Where focus moves when the element that had it is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The button with this index, from 0.
    Button(usize),
    /// The results that the buttons control.
    Subject,
}

/// When a part is redrawn: by default, whenever the surrounding part is.
#[derive(Default)]
pub struct Redraw {
    /// The part is not redrawn while this is unchanged.
    pub memo_key: Option<(usize, AttrValue)>,
    /// How soon the part is drawn after an action.
    pub priority: Priority,
}

/// Reads and changes the local state of a part.
#[derive(Clone)]
pub struct StateHandle {
    /// The state at the time of this drawing.
    pub local: LocalState,
    link: Scope<Stateful>,
    /// Shared by all drawings as long as the part is on the page.
    pub scratch: Rc<Scratch>,
}

impl StateHandle {
    /// Changes the state and redraws the part.
    pub fn set(&self, local: LocalState) {
        self.link.send_message(Some(local));
    }

    /// Calls `act` after a pause, unless another pause has begun or the part has been removed by then.
    pub fn after(&self, pause: u32, act: impl FnOnce(&Self) + 'static) {
        let Self { local, link, scratch } = self.clone();
        // The scratch owns the timer, so the timer must not own the scratch.
        let scratch = Rc::downgrade(&scratch);
        let timer = Timer::new(pause, move || {
            if let Some(scratch) = scratch.upgrade() {
                scratch.timer.replace(None);
                act(&Self { local, link, scratch });
            }
        });
        self.scratch.timer.replace(Some(timer));
    }

    /// A callback that changes the state.
    pub fn on<E: 'static>(&self, local: LocalState) -> Callback<E> {
        let handle = self.clone();
        Callback::from(move |_| handle.set(local.clone()))
    }
}

/// A part with local state; `drawn` is called after each drawing, with whether it was the first.
pub fn stateful(
    name: &'static str,
    draw: impl Fn(&StateHandle) -> Html + 'static,
    drawn: impl Fn(&StateHandle, bool) + 'static,
) -> Html {
    put(Redraw::default(), name.into(), Rc::new(draw), Rc::new(drawn))
}

/// A part with local state and a redraw policy, which does nothing after a drawing.
pub fn stateful_with(redraw: Redraw, key: Key, draw: impl Fn(&StateHandle) -> Html + 'static) -> Html {
    put(redraw, key, Rc::new(draw), Rc::new(nothing_more))
}

fn nothing_more(_: &StateHandle, _: bool) {}

#[inline(never)]
fn put(redraw: Redraw, key: Key, draw: Rc<Draw>, drawn: Rc<Drawn>) -> Html {
    VComp::new::<Stateful>(Rc::new(StatefulProps { redraw, draw, drawn }), Some(key)).into()
}

type Draw = dyn Fn(&StateHandle) -> Html;
type Drawn = dyn Fn(&StateHandle, bool);

/// The functions of a part, and its redraw policy.
#[derive(Properties)]
struct StatefulProps {
    redraw: Redraw,
    draw: Rc<Draw>,
    drawn: Rc<Drawn>,
}

/// Never equal: two functions cannot be compared, and `changed` decides by the memo key.
impl PartialEq for StatefulProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

struct Stateful {
    handle: StateHandle,
    /// Whether a drawing has been scheduled.
    waits: bool,
    /// Whether it has not been drawn yet.
    empty: bool,
}

impl Stateful {
    /// Schedules a drawing, unless one is scheduled already.
    fn wait(&mut self, priority: Priority) {
        if !std::mem::replace(&mut self.waits, true) {
            let link = self.handle.link.clone();
            browser::schedule(priority, move || link.send_message(None));
        }
    }
}

impl Component for Stateful {
    /// The new state, or `None` for a scheduled drawing.
    type Message = Option<LocalState>;
    type Properties = StatefulProps;

    fn create(context: &Context<Self>) -> Self {
        let handle = StateHandle { local: LocalState::default(), link: context.link().clone(), scratch: Rc::default() };
        let priority = context.props().redraw.priority;
        let empty = priority != Priority::Now;
        let mut this = Self { handle, waits: false, empty };
        if empty {
            this.wait(priority);
        }
        this
    }

    fn update(&mut self, _: &Context<Self>, local: Option<LocalState>) -> bool {
        let Some(local) = local else {
            self.empty = false;
            // The part may have been drawn in the meantime.
            return std::mem::take(&mut self.waits) && browser::undo_foreign_changes();
        };
        // The part is drawn even if the state is the same, because a dialog that is requested again was closed by its
        // own button.
        self.handle.local = local;
        // The box already contains the draft, so no node changes.
        matches!(self.handle.local, LocalState::Draft(_)) || browser::undo_foreign_changes()
    }

    fn changed(&mut self, context: &Context<Self>, before: &StatefulProps) -> bool {
        let Redraw { memo_key, priority } = &context.props().redraw;
        if memo_key.is_some() && *memo_key == before.redraw.memo_key {
            return false;
        }
        let first = *priority == Priority::Now;
        if first {
            (self.waits, self.empty) = (false, false);
        } else {
            self.wait(*priority);
        }
        first
    }

    fn view(&self, context: &Context<Self>) -> Html {
        if self.empty { Html::default() } else { (context.props().draw)(&self.handle) }
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        // New parts are drawn before existing ones, so once an existing part is drawn, all are.
        if !first {
            browser::redo_foreign_changes();
        }
        (context.props().drawn)(&self.handle, first);
    }
}
