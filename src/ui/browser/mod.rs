//! The browser: the only user of `web_sys`, `js_sys`, `wasm_bindgen` and `gloo`. Listeners and timers are re-exported
//! by this module, events by Yew.
//!
//! Every call may be refused (private windows, policies, throttling); a refusal is passed over or answered with
//! `false`, and the page goes on. `address` reads links, `history` and `focus` keep the position of the reader,
//! `foreign_changes` undoes what others do to the page, `scheduler` delays work, `prerendered` fetches the bodies of
//! static pages, `records` finds the buttons of records on them, `memory` keeps the reader's list, `fields` reads
//! forms, `files` takes files from the reader, `picture` and `download` save some; the other modules are named after
//! what they contain.

mod address;
mod clipboard;
mod date;
mod dialog;
mod document;
mod download;
mod fields;
mod files;
mod focus;
mod foreign_changes;
mod history;
mod memory;
mod picture;
mod prerendered;
mod records;
mod scheduler;
#[cfg(feature = "web")]
mod start;
mod theme;

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Window};

pub use gloo::{events::EventListener as Listener, timers::callback::Timeout as Timer};

pub use address::{absolute, current_href, followed_link, location, open, open_instead, reload, stay_in_frame};
pub use clipboard::{can_share, copy, on_pressed, share};
pub use date::today;
pub use dialog::{close_dialog, show_dialog, shows_dialog};
pub use document::{print, set_title, show_views};
pub use download::download;
pub use fields::{chosen_place, selected_index, submitted_search, typed_text};
pub use files::{normal_json, on_file};
pub use focus::{catch_focus, focus_button, focus_on, has_focus};
pub use foreign_changes::{redo_foreign_changes, undo_foreign_changes};
pub use history::{ReaderPosition, on_return, push, remember_position, replace, restore, restore_start, rewrite};
pub use memory::{Denied, remember_list, remembered_list};
pub use picture::saved_picture;
#[cfg(feature = "static")]
pub use prerendered::PRERENDERED_ID;
pub use prerendered::{Prerendered, fetch_prerendered, fill_slot, portal};
pub use records::{Mark, mark_records, pressed_record};
pub use scheduler::{Priority, schedule, settle};
#[cfg(feature = "web")]
pub use start::{StaticPage, page_is_replaced, static_page};
pub use theme::{choose_theme, chosen_theme};

/// The window; `None` if a page is drawn without a browser.
fn window() -> Option<Window> {
    cfg!(target_family = "wasm").then(web_sys::window).flatten()
}

/// The first match of a selector. Links in charts are not HTML elements but take focus in the same way, so the type is
/// not checked.
fn query(selector: &str) -> Option<HtmlElement> {
    Some(window()?.document()?.query_selector(selector).ok()??.unchecked_into())
}

/// A link resolved against the address of the current page.
fn resolved(href: &str) -> Option<web_sys::Url> {
    web_sys::Url::new_with_base(href, &window()?.location().href().ok()?).ok()
}
