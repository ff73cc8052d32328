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
pub enum Memory {
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
pub struct Desk {
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
pub struct Pace {
    /// All that it shows hangs on, beside its key: it is not drawn again while this stays as it is.
    pub hangs_on: Option<(usize, AttrValue)>,
    /// Its turn.
    pub turn: Priority,
}

/// A part's hold on what it remembers.
#[derive(Clone)]
pub struct Hold {
    /// What it remembers now.
    pub memory: Memory,
    link: Scope<Part>,
    /// Stays the same as long as the part is on the page.
    pub desk: Rc<Desk>,
}

impl Hold {
    /// Makes the part remember something else and draws it again.
    pub fn set(&self, memory: Memory) {
        self.link.send_message(Some(memory));
    }

    /// Does something after a pause, unless something else is to be done after one or the part is gone by then.
    pub fn after(&self, pause: u32, act: impl FnOnce(&Self) + 'static) {
        let Self { memory, link, desk } = self.clone();
        // The desk holds the timer, so the timer does not hold the desk.
        let desk = Rc::downgrade(&desk);
        let timer = Timeout::new(pause, move || {
            if let Some(desk) = desk.upgrade() {
                desk.timer.replace(None);
                act(&Self { memory, link, desk });
            }
        });
        self.desk.timer.replace(Some(timer));
    }

    /// A listener that makes the part remember something.
    pub fn on<E: 'static>(&self, memory: Memory) -> Callback<E> {
        let hold = self.clone();
        Callback::from(move |_| hold.set(memory.clone()))
    }
}

/// A part that remembers something; what it does once it stands in the document, the first time or again, comes last.
pub fn part(name: &'static str, draw: impl Fn(&Hold) -> Html + 'static, drawn: impl Fn(&Hold, bool) + 'static) -> Html {
    put(Pace::default(), name.into(), Rc::new(draw), Rc::new(drawn))
}

/// A part with a pace of its own, which does nothing once it stands in the document.
pub fn paced_part(pace: Pace, key: Key, draw: impl Fn(&Hold) -> Html + 'static) -> Html {
    put(pace, key, Rc::new(draw), Rc::new(nothing_more))
}

fn nothing_more(_: &Hold, _: bool) {}

#[inline(never)]
fn put(pace: Pace, key: Key, draw: Rc<Draw>, drawn: Rc<Drawn>) -> Html {
    VComp::new::<Part>(Rc::new(PartProps { pace, draw, drawn }), Some(key)).into()
}

type Draw = dyn Fn(&Hold) -> Html;
type Drawn = dyn Fn(&Hold, bool);

/// How a part looks and what it does.
#[derive(Properties)]
struct PartProps {
    pace: Pace,
    draw: Rc<Draw>,
    drawn: Rc<Drawn>,
}

/// What is around a part has been drawn anew, so it is, too.
impl PartialEq for PartProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

struct Part {
    hold: Hold,
    /// It will be drawn later.
    waits: bool,
    /// It has not been drawn yet.
    empty: bool,
}

impl Part {
    /// Lets it be drawn later, once however often this is asked for.
    fn wait(&mut self, turn: Priority) {
        if !std::mem::replace(&mut self.waits, true) {
            let link = self.hold.link.clone();
            browser::schedule(turn, move || link.send_message(None));
        }
    }
}

impl Component for Part {
    /// What to remember; none to be drawn again.
    type Message = Option<Memory>;
    type Properties = PartProps;

    fn create(context: &Context<Self>) -> Self {
        let hold = Hold { memory: Memory::default(), link: context.link().clone(), desk: Rc::default() };
        let turn = context.props().pace.turn;
        let empty = turn != Priority::Now;
        let mut part = Self { hold, waits: false, empty };
        if empty {
            part.wait(turn);
        }
        part
    }

    fn update(&mut self, _: &Context<Self>, memory: Option<Memory>) -> bool {
        let Some(memory) = memory else {
            self.empty = false;
            // Not if it was drawn meanwhile.
            return std::mem::take(&mut self.waits) && browser::take_back();
        };
        // Also if it remembers that already: who asks for a dialog again has closed it.
        self.hold.memory = memory;
        // A draft is the value of a box: no node changes with it.
        matches!(self.hold.memory, Memory::Draft(_)) || browser::take_back()
    }

    fn changed(&mut self, context: &Context<Self>, before: &PartProps) -> bool {
        let Pace { hangs_on, turn } = &context.props().pace;
        if hangs_on.is_some() && *hangs_on == before.pace.hangs_on {
            return false;
        }
        let first = *turn == Priority::Now;
        if first {
            (self.waits, self.empty) = (false, false);
        } else {
            self.wait(*turn);
        }
        first
    }

    fn view(&self, context: &Context<Self>) -> Html {
        if self.empty { Html::default() } else { (context.props().draw)(&self.hold) }
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        // Parts that are new are drawn before the others: only a part that was there tells that all have been.
        if !first {
            browser::give_back();
        }
        (context.props().drawn)(&self.hold, first);
    }
}
