//! The one component for parts of a page that remember something: what no link holds and no other part asks for.
//!
//! Each type of Yew component costs the page a kilobyte and a half of brotli, and so does each kind of hook. So there is
//! one, without hooks: a part gives it the function that draws and the kind of thing it remembers.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::timers::callback::Timeout;
use yew::{
    prelude::*,
    virtual_dom::{Key, VComp},
};

use crate::report::{InstrumentId, StateId};

use super::components::entry_list::Shelf;

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
    /// The button, by its place, to which focus goes after the next drawing.
    pub focus: Cell<Option<usize>>,
    /// The records that it has put together.
    pub shelf: RefCell<Shelf>,
}

/// When a part follows what is around it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// In the same moment.
    AtOnce,
    /// When what is in sight has been painted.
    Later,
    /// When this number is another: what it shows hangs on nothing but its key and what the number stands for.
    With(usize),
}

/// How long what comes later waits, in milliseconds: for the frame that shows what comes first. Not for a call before the next
/// frame, because there are none while the page is hidden.
const A_FRAME: u32 = 30;

/// A part's hold on what it remembers.
#[derive(Clone)]
pub struct Hold {
    /// What it remembers now.
    pub memory: Memory,
    /// Makes it remember something else and draws it again.
    pub set: Callback<Memory>,
    /// Draws it again.
    again: Callback<()>,
    /// Stays the same as long as the part is on the page.
    pub desk: Rc<Desk>,
}

impl Hold {
    /// A listener that makes the part remember something.
    pub fn on<E: 'static>(&self, memory: Memory) -> Callback<E> {
        self.set.reform(move |_| memory.clone())
    }

    /// Draws it again after what is drawn now has been painted.
    pub fn later(&self) {
        let again = self.again.clone();
        self.desk.timer.replace(Some(Timeout::new(A_FRAME, move || again.emit(()))));
    }
}

/// A part that remembers something; what it does once it stands in the document, the first time or again, comes last.
pub fn part(name: &'static str, draw: impl Fn(&Hold) -> Html + 'static, drawn: impl Fn(&Hold, bool) + 'static) -> Html {
    paced_part(Pace::AtOnce, name.into(), draw, drawn)
}

/// A part with a pace of its own.
pub fn paced_part(
    pace: Pace,
    key: Key,
    draw: impl Fn(&Hold) -> Html + 'static,
    drawn: impl Fn(&Hold, bool) + 'static,
) -> Html {
    let props = PartProps { pace, draw: Rc::new(draw), drawn: Rc::new(drawn) };
    VComp::new::<Part>(Rc::new(props), Some(key)).into()
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

struct Part(Hold);

impl Component for Part {
    /// What to remember; none to be drawn again.
    type Message = Option<Memory>;
    type Properties = PartProps;

    fn create(context: &Context<Self>) -> Self {
        let set = context.link().callback(Some);
        let again = context.link().callback(|()| None);
        Self(Hold { memory: Memory::default(), set, again, desk: Rc::default() })
    }

    fn update(&mut self, _: &Context<Self>, memory: Option<Memory>) -> bool {
        let changed = memory.as_ref() != Some(&self.0.memory);
        self.0.memory = memory.unwrap_or_else(|| std::mem::take(&mut self.0.memory));
        changed
    }

    fn changed(&mut self, context: &Context<Self>, before: &PartProps) -> bool {
        let pace = context.props().pace;
        match pace {
            Pace::AtOnce => true,
            Pace::Later => {
                self.0.later();
                false
            }
            Pace::With(_) => pace != before.pace,
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        (context.props().draw)(&self.0)
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        (context.props().drawn)(&self.0, first);
    }
}
