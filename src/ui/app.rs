//! The root component: holds the location, passes the decoded view down, and turns actions into new locations.
//!
//! It has no hooks, like the only other component (`ui::stateful`): hooks would add five kilobytes to the page.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    explore::Selection,
    link::{Action, Decoded, Page, View, action, address, decode, encode},
    publish::restore::NotRestored,
    text::Language,
};

use super::{
    browser::{self, Listener, Prerendered},
    components::{
        evidence::EVIDENCE,
        list_button,
        shell::{Listeners, shell},
    },
    location::{Arrival, Change, Location},
    opened_file::OpenedFile,
    own_list::OwnList,
    page_context::PageContext,
    pages::page_body,
    pressed::pressed,
};

/// The language and the initial location of the app.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The language of the page.
    pub language: Language,
    /// The prefix of every path: `/`, `/a/b/`, or `../../` on a static page.
    pub root: AttrValue,
    /// The path below the root.
    pub path: AttrValue,
    /// The query without its question mark.
    #[prop_or_default]
    pub query: AttrValue,
    /// The body of the static file, if the page is static and the file is available.
    #[prop_or_default]
    pub prerendered: Option<Prerendered>,
}

/// The whole explorer.
pub struct App {
    location: Location,
    /// The location, decoded.
    view: Rc<View>,
    dropped: Rc<Vec<crate::link::Dropped>>,
    /// Whether the location is new, so that title, focus and scroll position have not been updated yet.
    fresh: bool,
    /// The number of the last move; a page that arrives for an earlier one is ignored.
    latest: u32,
    opened: Option<OpenedFile>,
    /// The list that the reader keeps.
    own: Rc<OwnList>,
    listeners: Vec<Listener>,
}

/// An event that the app handles.
pub enum Message {
    /// A part of the page requests an action.
    Act(Action),
    /// The reader followed a link.
    Follow(Box<View>),
    /// The reader went back or forward.
    Return(browser::ReaderPosition),
    /// A static page has arrived, or could not be loaded.
    Fetched(Box<Move>, Option<Prerendered>),
    /// The reader opened a file; contains its text, or why it could not be read.
    Opened(Result<String, NotRestored>),
}

/// A move to another location.
pub struct Move {
    to: Location,
    href: String,
    change: Change,
    ticket: u32,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let AppProps { path, query, prerendered, .. } = context.props().clone();
        let Decoded { view, dropped } = decode(&path, &query);
        let own = OwnList::remembered();
        // A link from which all records were dropped does not refer to the reader's own list.
        let view = if dropped.is_empty() { own.fill(view) } else { view };
        Self {
            location: Location { path, query, arrival: Rc::new(Arrival::Start), prerendered },
            view: Rc::new(view),
            dropped: Rc::new(dropped),
            fresh: true,
            latest: 0,
            opened: None,
            own: Rc::new(own),
            listeners: Vec::new(),
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        let draws = match message {
            Message::Act(step) => self.act(context, &step),
            Message::Follow(view) => self.follow(context, &self.own.now().fill(view.opened_from(&self.view))),
            Message::Return(position) => self.come_back(context, position),
            Message::Fetched(step, _) if step.ticket != self.latest => false,
            Message::Fetched(step, None) => {
                step.change.leave_for(&step.href);
                false
            }
            Message::Fetched(step, prerendered) => self.show(*step, prerendered),
            Message::Opened(file) => {
                let opened = OpenedFile::read(file, &self.view, context.props().language);
                let elsewhere = opened.view != *self.view;
                let view = opened.view.clone();
                self.opened = Some(opened);
                !elsewhere || self.go(context, &view, Change::Push)
            }
        };
        draws && browser::undo_foreign_changes()
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let root = context.props().root.clone();
        let click = {
            let (language, root, view) = (context.props().language, root.clone(), self.view.clone());
            context.link().batch_callback(move |event| pressed(language, &root, &view, &event))
        };
        let submit = context.link().batch_callback(|event: SubmitEvent| {
            let text = browser::submitted_search(&event, "#site-search")?;
            event.prevent_default();
            let selection = Selection { text: action::search_text(&text), ..Selection::default() };
            Some(Message::Follow(Box::new(View::with(Page::Search, selection))))
        });
        let dispatch = context.link().callback(Message::Act);
        let (language, arrival) = (context.props().language, self.location.arrival.clone());
        let page_context = PageContext {
            language,
            root,
            arrival,
            view: self.view.clone(),
            dropped: self.dropped.clone(),
            own: self.own.clone(),
            dispatch,
        };
        let prerendered = self.location.prerendered.as_ref();
        let body = page_body(&page_context, &self.location.path, prerendered);
        let opened = self.opened.as_ref().filter(|opened| opened.view == *self.view);
        shell(&page_context, opened, Listeners { click, submit }, (body, prerendered))
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if self.view.page.is_static() {
            let own = self.own.clone();
            browser::mark_records(|record| list_button::mark(context.props().language, &own.records, record));
        }
        browser::redo_foreign_changes();
        if first {
            self.check_start(context);
            let returned = context.link().callback(Message::Return);
            self.listeners.extend(browser::on_return(move |position| returned.emit(position)));
            self.listeners.extend(browser::remember_position());
            let opened = context.link().callback(Message::Opened);
            self.listeners.extend(browser::on_file(&opened));
        }
        if std::mem::take(&mut self.fresh) {
            browser::show_views(&self.view.selection.views);
            self.location.arrive(context.props().language, &self.view);
        }
        if let Some(opened) = &mut self.opened {
            opened.arrive(&self.view);
        }
    }
}

impl App {
    /// Corrects an address that was damaged or is outdated. For a wrong address of a static page, hosts serve the page
    /// for unknown addresses, which opens the correct one.
    fn check_start(&self, context: &Context<Self>) {
        let AppProps { root, path, query, .. } = context.props();
        let Some(url) = address(&self.view, &self.dropped, query) else { return };
        let elsewhere = url.path != path.as_str();
        if !elsewhere && url.query == query.as_str() {
            return;
        }
        let href = url.below(root);
        if !self.view.page.is_static() || self.location.prerendered.is_some() {
            browser::rewrite(&href, query);
        } else if elsewhere {
            // If only the page's own file is missing, opening its address would lead here again.
            browser::open_instead(&href);
        }
    }

    /// Performs an action that a part of the page requests.
    fn act(&mut self, context: &Context<Self>, step: &Action) -> bool {
        let by_list = matches!(step, Action::Pick(_) | Action::Arrange(_));
        let change = if by_list || matches!(step, Action::Search(_)) { Change::Replace } else { Change::Push };
        let next = action::apply(&self.view, step.clone());
        let own = self.own.now();
        let changed = own.after(step, &self.view, &next).map(OwnList::with);
        let keeps = changed.is_some();
        self.own = Rc::new(changed.unwrap_or(own));
        if next != *self.view {
            return self.go(context, &next, change);
        }
        if next.selection.cell.is_some() {
            // The browser may have closed the dialog of the evidence without having reported it yet.
            browser::show_dialog(EVIDENCE);
        }
        if keeps {
            // The view is the same but must be redrawn, because its parts show the state of the list.
            self.view = Rc::new(next);
        }
        keeps
    }

    /// Follows a link. A link to the current view only scrolls to its top, without a new entry in the history.
    fn follow(&mut self, context: &Context<Self>, view: &View) -> bool {
        if *view == *self.view && self.dropped.is_empty() {
            // A page that has not arrived yet is no longer wanted.
            self.latest = self.latest.wrapping_add(1);
            browser::restore(&browser::ReaderPosition::default());
            return false;
        }
        self.go(context, view, Change::Push)
    }

    fn go(&mut self, context: &Context<Self>, view: &View, change: Change) -> bool {
        let url = encode(view);
        let href = url.below(&context.props().root);
        let same = self.view.page == view.page;
        let arrival = match change {
            _ if !same => Arrival::NewPage,
            Change::Replace => Arrival::Searched,
            Change::Push | Change::None => Arrival::Pressed { focused: browser::has_focus() },
        };
        // A static page has the same body in another form, and focus stays in it.
        let prerendered = self.location.prerendered.clone().filter(|_| same);
        let to = Location { path: url.path.into(), query: url.query.into(), arrival: Rc::new(arrival), prerendered };
        self.open(context, view.page, to, href, change)
    }

    fn come_back(&mut self, context: &Context<Self>, position: browser::ReaderPosition) -> bool {
        let (path, query) = browser::location(&context.props().root);
        let page = Page::from_path(&path);
        let to = Location {
            path: path.into(),
            query: query.into(),
            arrival: Rc::new(Arrival::Return(position)),
            prerendered: None,
        };
        self.open(context, page, to, browser::current_href(), Change::None)
    }

    /// Shows an interactive page at once, and also a static page whose body is available. Any other static page is
    /// shown when its file has arrived; if the file cannot be loaded, the browser opens the address.
    fn open(&mut self, context: &Context<Self>, page: Page, to: Location, href: String, change: Change) -> bool {
        self.latest = self.latest.wrapping_add(1);
        let step = Move { to, href, change, ticket: self.latest };
        if !page.is_static() || step.to.prerendered.is_some() {
            let prerendered = step.to.prerendered.clone();
            return self.show(step, prerendered);
        }
        let address = step.href.clone();
        let link = context.link().clone();
        browser::fetch_prerendered(&address, move |prerendered| {
            link.send_message(Message::Fetched(Box::new(step), prerendered));
        });
        false
    }

    fn show(&mut self, step: Move, prerendered: Option<Prerendered>) -> bool {
        step.change.record(&step.href);
        self.location = Location { prerendered, ..step.to };
        let Decoded { view, dropped } = decode(&self.location.path, &self.location.query);
        self.view = Rc::new(view);
        self.dropped = Rc::new(dropped);
        self.fresh = true;
        true
    }
}
