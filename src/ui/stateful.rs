//! The one component for parts of a page that remember something, what no link holds and no other part asks for, or that have
//! a pace of their own: they are not drawn again while what they hang on stays, or only after what comes first was painted.
//!
//! Each type of Yew component costs the page a kilobyte and a half of brotli, and so does each kind of hook. So there is
//! one, without hooks: a part gives it the function that draws and the kind of thing it remembers.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::timers::callback::Timeout;
use yew::{
    html::Scope,
    prelude::*,
    virtual_dom::{Key, VComp},
};

use crate::report::{InstrumentId, StateId};

use super::browser::{self, Priority};

/// What a part may remember.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum LocalState {
    /// As at the start.
    #[default]
    Nothing,
    /// It stands open.
    Open,
    /// One of its words.
    Word(&'static str),
    /// A text that is being typed.
    Draft(AttrValue),
    /// A cell of the matrix.
    Cell(StateId, InstrumentId),
}

/// What a part keeps without drawing it.
#[derive(Default)]
pub struct Scratch {
    /// What it will do after a pause.
    pub timer: RefCell<Option<Timeout>>,
    /// Where focus goes after the next drawing.
    pub focus: Cell<Option<Focus>>,
    /// It was drawn open once, and does not close by itself.
    pub opened: Cell<bool>,
}

/// Where focus goes when what had it is no longer there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The button at a place among its like.
    Button(usize),
    /// What the buttons are about.
    Subject,
}

/// When a part follows what is around it: by default whenever that is drawn.
#[derive(Default)]
pub struct Redraw {
    /// All that it shows hangs on, beside its key: it is not drawn again while this stays as it is.
    pub memo_key: Option<(usize, AttrValue)>,
    /// Its turn.
    pub priority: Priority,
}

/// A part's hold on what it remembers.
#[derive(Clone)]
pub struct StateHandle {
    /// What it remembers now.
    pub local: LocalState,
    link: Scope<Stateful>,
    /// Stays the same as long as the part is on the page.
    pub scratch: Rc<Scratch>,
}

impl StateHandle {
    /// Makes the part remember something else and draws it again.
    pub fn set(&self, local: LocalState) {
        self.link.send_message(Some(local));
    }

    /// Does something after a pause, unless something else is to be done after one or the part is gone by then.
    pub fn after(&self, pause: u32, act: impl FnOnce(&Self) + 'static) {
        let Self { local, link, scratch } = self.clone();
        // The desk holds the timer, so the timer does not hold the desk.
        let scratch = Rc::downgrade(&scratch);
        let timer = Timeout::new(pause, move || {
            if let Some(scratch) = scratch.upgrade() {
                scratch.timer.replace(None);
                act(&Self { local, link, scratch });
            }
        });
        self.scratch.timer.replace(Some(timer));
    }

    /// A listener that makes the part remember something.
    pub fn on<E: 'static>(&self, local: LocalState) -> Callback<E> {
        let handle = self.clone();
        Callback::from(move |_| handle.set(local.clone()))
    }
}

/// A part that remembers something; what it does once it stands in the document, the first time or again, comes last.
pub fn stateful(
    name: &'static str,
    draw: impl Fn(&StateHandle) -> Html + 'static,
    drawn: impl Fn(&StateHandle, bool) + 'static,
) -> Html {
    put(Redraw::default(), name.into(), Rc::new(draw), Rc::new(drawn))
}

/// A part with a pace of its own, which does nothing once it stands in the document.
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

/// How a part looks and what it does.
#[derive(Properties)]
struct StatefulProps {
    redraw: Redraw,
    draw: Rc<Draw>,
    drawn: Rc<Drawn>,
}

/// What is around a part has been drawn anew, so it is, too.
impl PartialEq for StatefulProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

struct Stateful {
    handle: StateHandle,
    /// It will be drawn later.
    waits: bool,
    /// It has not been drawn yet.
    empty: bool,
}

impl Stateful {
    /// Lets it be drawn later, once however often this is asked for.
    fn wait(&mut self, priority: Priority) {
        if !std::mem::replace(&mut self.waits, true) {
            let link = self.handle.link.clone();
            browser::schedule(priority, move || link.send_message(None));
        }
    }
}

impl Component for Stateful {
    /// What to remember; none to be drawn again.
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
            // Not if it was drawn meanwhile.
            return std::mem::take(&mut self.waits) && browser::take_back();
        };
        // Also if it remembers that already: who asks for a dialog again has closed it.
        self.handle.local = local;
        // A draft is the value of a box: no node changes with it.
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
        // Parts that are new are drawn before the others: only a part that was there tells that all have been.
        if !first {
            browser::give_back();
        }
        (context.props().drawn)(&self.handle, first);
    }
}
