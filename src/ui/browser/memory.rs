//! The reader's list in the storage of the browser, which outlasts the tab.

use web_sys::Storage;

use super::window;

/// The key of the list in the storage of the browser.
const LIST: &str = "list";

/// The browser does not allow storage for this site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denied;

fn storage() -> Result<Storage, Denied> {
    window().and_then(|window| window.local_storage().ok()?).ok_or(Denied)
}

/// The query of the list that is stored; empty if there is none, or if a page is drawn without a browser.
pub fn remembered_list() -> Result<String, Denied> {
    if !cfg!(target_family = "wasm") {
        return Ok(String::new());
    }
    Ok(storage()?.get_item(LIST).map_err(|_| Denied)?.unwrap_or_default())
}

/// Stores the query of the list; an empty one removes it.
pub fn remember_list(query: &str) -> Result<(), Denied> {
    let storage = storage()?;
    let done = if query.is_empty() { storage.remove_item(LIST) } else { storage.set_item(LIST, query) };
    done.map_err(|_| Denied)
}
