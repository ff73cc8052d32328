//! The one component for parts of a page with local state, which no link holds and no other part reads, or with a
//! redraw policy: drawn again only when a memo key changes, or only after what comes first was painted.
//!
//! Each type of Yew component and each kind of hook makes the page heavier, so there is one component, without hooks:
//! a part gives it the function that draws.

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
    /// Nothing yet, or nothing any more.
    #[default]
    Nothing,
    /// It is open.
    Open,
    /// One of the words that the part knows, such as the colour scheme that was chosen.
    Word(&'static str),
    /// A text that is being typed and not searched for yet.
    Draft(AttrValue),
    /// The last step on the list that is shown, to be told and taken back.
    Arranged(Rc<Arranged>),
    /// A text that is shown.
    Shown(AttrValue),
}

/// A step on a list of records.
#[derive(Debug, PartialEq)]
pub struct Arranged {
    /// What is said of it.
    pub said: String,
    /// The list before it.
    pub before: Vec<RecordId>,
    /// The list after it. While another is shown, there is nothing to tell.
    pub after: Vec<RecordId>,
    /// Where focus goes once that list is drawn.
    pub focus: Cell<Option<Focus>>,
}

/// What a part keeps between drawings without being drawn again when it changes.
#[derive(Default)]
pub struct Scratch {
    /// The timer of what it does after a pause.
    pub timer: RefCell<Option<Timer>>,
    /// What it listens for on the whole document.
    pub listener: RefCell<Option<Listener>>,
    /// Where focus goes after the next drawing.
    pub focus: Cell<Option<Focus>>,
    /// Whether it was drawn open once: it does not close by itself then.
    pub opened: Cell<bool>,
}

/// Where focus goes when what had it is no longer there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The button with this index, from 0.
    Button(usize),
    /// The results, which the buttons are about.
    Subject,
}

/// When a part is drawn again: by default whenever what is around it is.
#[derive(Default)]
pub struct Redraw {
    /// Not drawn again while this is unchanged.
    pub memo_key: Option<(usize, AttrValue)>,
    /// How soon it is drawn after an action.
    pub priority: Priority,
}

/// Reads and changes the local state of a part.
#[derive(Clone)]
pub struct StateHandle {
    /// The state as of this drawing.
    pub local: LocalState,
    link: Scope<Stateful>,
    /// The same for as long as the part is on the page.
    pub scratch: Rc<Scratch>,
}

impl StateHandle {
    /// Changes the state and draws the part again.
    pub fn set(&self, local: LocalState) {
        self.link.send_message(Some(local));
    }

    /// Does something after a pause, unless another pause is begun or the part is gone by then.
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

    /// A listener that changes the state.
    pub fn on<E: 'static>(&self, local: LocalState) -> Callback<E> {
        let handle = self.clone();
        Callback::from(move |_| handle.set(local.clone()))
    }
}

/// A part with local state; `drawn` is called after each drawing and told whether it was the first.
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
    /// The new state, or none for the drawing that was scheduled.
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
            // It may have been drawn meanwhile.
            return std::mem::take(&mut self.waits) && browser::take_back();
        };
        // Drawn even if the state is the same: a dialog that is asked for again has been closed by its own button.
        self.handle.local = local;
        // A draft is what the box holds already: no node changes.
        matches!(self.handle.local, LocalState::Draft(_)) || browser::take_back()
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
        // New parts are drawn before those that were there: once one of these is drawn, all are.
        if !first {
            browser::give_back();
        }
        (context.props().drawn)(&self.handle, first);
    }
}
