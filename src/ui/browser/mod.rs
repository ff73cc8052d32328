//! The browser: history, focus, scroll, clipboard, files, stored settings. The only user of `web_sys` and `gloo`.
//!
//! Every call may be refused (private windows, policies, throttling); a refusal is passed over or answered with `false`, and
//! the page goes on. `start` mounts the program, `address` reads links, `history` and `focus` keep the reader's place,
//! `hands` keeps apart what others do to the page, `scheduler` puts work off, `prerendered` fetches the bodies of static pages, `picture` saves what
//! is drawn, `files` takes files from the reader, `device` is everything else outside of the page.

mod address;
mod device;
mod files;
mod focus;
mod hands;
mod history;
mod picture;
mod prerendered;
mod scheduler;
#[cfg(feature = "web")]
mod start;

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Window};

pub use address::{
    absolute, current_href, followed_link, location, open, open_instead, reload, stay_in_frame, submitted_search,
};
pub use device::{
    choose_theme, chosen_theme, close_dialog, copy, download, set_title, show_dialog, show_views, shows_dialog, today,
};
pub use files::{normal_json, on_file};
pub use focus::{catch_focus, focus_button, focus_on, has_focus, on_slash};
pub use hands::{give_back, take_back};
pub use history::{ReaderPosition, on_return, push, remember_position, replace, restore, restore_start, rewrite};
pub use picture::saved_picture;
#[cfg(feature = "static")]
pub use prerendered::PRERENDERED_ID;
pub use prerendered::{fetch_prerendered, fill_slot};
pub use scheduler::{Priority, schedule, settle};
#[cfg(feature = "web")]
pub use start::mount;

fn window() -> Option<Window> {
    web_sys::window()
}

/// Links of pictures are no elements of HTML, but take focus in the same way: the type is not asked for.
fn query(selector: &str) -> Option<HtmlElement> {
    Some(window()?.document()?.query_selector(selector).ok()??.unchecked_into())
}

/// A link as seen from the page that is shown.
fn resolved(href: &str) -> Option<web_sys::Url> {
    web_sys::Url::new_with_base(href, &window()?.location().href().ok()?).ok()
}
