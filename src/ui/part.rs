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
}

/// A part's hold on what it remembers.
#[derive(Clone)]
pub struct Hold {
    /// What it remembers now.
    pub memory: Memory,
    /// Makes it remember something else and draws it again.
    pub set: Callback<Memory>,
    /// Stays the same as long as the part is on the page.
    pub desk: Rc<Desk>,
}

impl Hold {
    /// A listener that makes the part remember something.
    pub fn on<E: 'static>(&self, memory: Memory) -> Callback<E> {
        self.set.reform(move |_| memory.clone())
    }
}

/// A part that remembers something; what it does once it stands in the document, the first time or again, comes last.
pub fn part(name: &'static str, draw: impl Fn(&Hold) -> Html + 'static, drawn: impl Fn(&Hold, bool) + 'static) -> Html {
    let props = PartProps { draw: Rc::new(draw), drawn: Rc::new(drawn) };
    VComp::new::<Part>(Rc::new(props), Some(Key::from(name))).into()
}

type Draw = dyn Fn(&Hold) -> Html;
type Drawn = dyn Fn(&Hold, bool);

/// How a part looks and what it does.
#[derive(Properties)]
struct PartProps {
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
    type Message = Memory;
    type Properties = PartProps;

    fn create(context: &Context<Self>) -> Self {
        let set = context.link().callback(|memory| memory);
        Self(Hold { memory: Memory::default(), set, desk: Rc::default() })
    }

    fn update(&mut self, _: &Context<Self>, memory: Memory) -> bool {
        let changed = self.0.memory != memory;
        self.0.memory = memory;
        changed
    }

    fn view(&self, context: &Context<Self>) -> Html {
        (context.props().draw)(&self.0)
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        (context.props().drawn)(&self.0, first);
    }
}
