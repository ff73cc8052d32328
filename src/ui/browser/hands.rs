//! Other hands in the page: a browser's translator or an extension replaces, splits, moves and adds nodes among those that the
//! program has drawn, while Yew goes on writing into nodes that it believes to be there.
//!
//! Before the program draws, what others have done is taken back, the last change first, so that every node stands where the
//! program left it. After the drawing their changes are made once more wherever nothing was drawn: a translated page stays
//! translated except for what the action has changed, which the translator finds by itself. Changes by others cause no drawing
//! of their own, so that the program and a translator never answer each other without end.

use std::cell::{Cell, RefCell};

use js_sys::{Array, Map};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, MutationObserver, MutationObserverInit, MutationRecord, Node, NodeList};

use super::{
    address::reload,
    focus::{focus_there, has_focus},
    query, window,
};

thread_local! {
    /// Reports every change of nodes and texts within the page; none before the program has drawn first.
    static OBSERVER: RefCell<Option<MutationObserver>> = const { RefCell::new(None) };
    /// What others have done since the program drew last, in their order.
    static THEIRS: RefCell<Vec<MutationRecord>> = const { RefCell::new(Vec::new()) };
    /// What was taken back for the drawing under way, the last change first.
    static TAKEN: RefCell<Vec<Taken>> = const { RefCell::new(Vec::new()) };
    /// What had focus before that.
    static FOCUSED: RefCell<Option<Element>> = const { RefCell::new(None) };
    /// Whether the program is drawing: what changes now is its own work.
    static DRAWING: Cell<bool> = const { Cell::new(false) };
    /// Whether the nodes can no longer be put back where the program left them.
    static LOST: Cell<bool> = const { Cell::new(false) };
}

/// So many changes are remembered. A translator makes three for each text, and the largest page has some 5,000 texts; an
/// extension that moves something all the time would otherwise fill the memory.
const MOST: usize = 60_000;

/// On the root of the page once others have changed it; `static/scripts/boot.js` looks there.
const TOUCHED: &str = "data-touched";

/// A change that was taken back, and the text that it had made if it was one of a text.
struct Taken {
    record: MutationRecord,
    text: Option<String>,
}

/// Watches the page from now on.
pub fn watch() {
    let noted = Closure::<dyn FnMut(Array)>::new(|records: Array| note(&records)).into_js_value();
    if let Ok(observer) = MutationObserver::new(noted.unchecked_ref()) {
        observe(&observer);
        OBSERVER.set(Some(observer));
    }
}

/// Takes back what others have done, so that the program can draw. Tells whether it can; if not, the browser loads the address
/// anew.
#[must_use]
pub fn take_back() -> bool {
    if !DRAWING.replace(true)
        && let Some(observer) = OBSERVER.with_borrow(Clone::clone)
    {
        note(&observer.take_records());
        let theirs = THEIRS.take();
        if theirs.is_empty() {
            // What the program does itself need not even be written down.
            observer.disconnect();
        } else {
            FOCUSED.set(window().and_then(|window| window.document()?.active_element()));
            match theirs.into_iter().rev().map(undo).collect() {
                Some(taken) => TAKEN.set(taken),
                None => LOST.set(true),
            }
            observer.take_records();
        }
    }
    if LOST.get() {
        reload();
    }
    !LOST.get()
}

/// Ends a drawing: does once more what others had done where nothing was drawn, and watches them again.
pub fn give_back() {
    if !DRAWING.replace(false) {
        return;
    }
    let Some(observer) = OBSERVER.with_borrow(Clone::clone) else { return };
    let taken = TAKEN.take();
    let drawn = (!taken.is_empty()).then(|| observer.take_records());
    observe(&observer);
    if let Some(drawn) = drawn {
        let settled = settled(&drawn, &taken);
        taken.iter().rev().for_each(|taken| redo(taken, &settled));
    }
    if let Some(focused) = FOCUSED.take()
        && !has_focus()
    {
        focus_there(focused.unchecked_ref());
    }
}

/// Watches the page; an element that is watched already is not watched twice.
fn observe(observer: &MutationObserver) {
    if let Some(app) = query("#app") {
        let _ = observer.observe_with_options(&app, &options());
    }
}

fn options() -> MutationObserverInit {
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_character_data_old_value(true);
    options.set_subtree(true);
    options
}

/// Remembers what others have done. What they take out of the page stays watched, because it may have to come back.
fn note(records: &Array) {
    let Some(observer) = OBSERVER.with_borrow(Clone::clone) else { return };
    let options = options();
    for record in records.iter().map(JsCast::unchecked_into::<MutationRecord>) {
        each(&record.removed_nodes(), |node| drop(observer.observe_with_options(&node, &options)));
        THEIRS.with_borrow_mut(|theirs| theirs.push(record));
    }
    if THEIRS.with_borrow(Vec::len) > MOST {
        THEIRS.take();
        observer.disconnect();
        LOST.set(true);
    }
    if let Some(app) = query("#app").filter(|_| records.length() > 0) {
        let _ = app.set_attribute(TOUCHED, "");
    }
}

/// Takes back one change; fails where the page is not as it was after it.
fn undo(record: MutationRecord) -> Option<Taken> {
    let target = record.target()?;
    let text = record.old_value().and_then(|old| {
        let text = target.node_value();
        target.set_node_value(Some(&old));
        text
    });
    let done = replace(&target, &record.added_nodes(), &record.removed_nodes(), record.next_sibling().as_ref());
    done.then_some(Taken { record, text })
}

/// Does a change once more, unless something was drawn there.
fn redo(Taken { record, text }: &Taken, settled: &Map) {
    let target = record.target().filter(Node::is_connected);
    let scope = if text.is_some() { target.as_ref().and_then(Node::parent_node) } else { target.clone() };
    let (Some(target), Some(scope)) = (target, scope) else { return };
    let theirs = settled.get(&scope);
    if theirs.is_undefined() || theirs.is_truthy() {
        if text.is_some() {
            target.set_node_value(text.as_deref());
        }
        // As far as it goes: what is done here is noted as theirs, and taken back before the next drawing.
        replace(&target, &record.removed_nodes(), &record.added_nodes(), record.next_sibling().as_ref());
    }
}

/// For nodes within which something was drawn, `false`; for others whose children were changed, whether something stands in
/// place of what was taken out of them: if not, it may have gone to where it is not put again.
fn settled(drawn: &Array, taken: &[Taken]) -> Map {
    let settled = Map::new();
    for record in drawn.iter().map(JsCast::unchecked_into::<MutationRecord>) {
        let mut around = record.target();
        while let Some(node) = around.filter(|node| !settled.has(node)) {
            settled.set(&node, &JsValue::FALSE);
            around = node.parent_node();
        }
    }
    for Taken { record, .. } in taken {
        let target = record.target().into();
        if settled.get(&target) != JsValue::FALSE {
            if record.added_nodes().length() > 0 {
                settled.set(&target, &JsValue::TRUE);
            } else if !settled.has(&target) {
                settled.set(&target, &JsValue::NULL);
            }
        }
    }
    settled
}

/// Puts nodes in the place of others; tells whether that could be done.
fn replace(parent: &Node, old: &NodeList, new: &NodeList, next: Option<&Node>) -> bool {
    let mut done = true;
    each(old, |node| done &= parent.remove_child(&node).is_ok());
    each(new, |node| done &= parent.insert_before(&node, next).is_ok());
    done
}

fn each(nodes: &NodeList, act: impl FnMut(Node)) {
    (0..nodes.length()).filter_map(|place| nodes.get(place)).for_each(act);
}
