//! The date on the reader's device.

use crate::report::PartialDate;

/// The reader's date; `None` if a page is drawn without a browser.
#[must_use]
pub fn today() -> Option<PartialDate> {
    cfg!(target_family = "wasm").then(js_sys::Date::new_0).and_then(|now| {
        let part = |part: u32| u8::try_from(part).ok();
        let year = u16::try_from(now.get_full_year()).ok()?;
        Some(PartialDate { year, month: part(now.get_month() + 1), day: part(now.get_date()) })
    })
}
