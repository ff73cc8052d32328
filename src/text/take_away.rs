//! The words around what a reader takes away: link, files, citations, frame, and files that come back.

use crate::{
    link::{Page, View},
    publish::DATA_VERSION,
    report::REPORT,
};

use super::{pages, summary};

/// The group's name.
pub const GROUP: &str = "Take away what is shown";
/// Copies the address of the view.
pub const COPY: &str = "Copy link";
/// It is on the clipboard.
pub const COPIED: &str = "Link copied";
/// The browser refused.
pub const NOT_COPIED: &str = "The browser did not allow copying. The link is in the address bar.";
/// A text other than the link is on the clipboard.
pub const TEXT_COPIED: &str = "Copied";
/// The browser refused.
pub const TEXT_NOT_COPIED: &str = "The browser did not allow copying. Select the text instead.";

/// Opens the citations.
pub const CITE: &str = "Cite";
/// Over the citations.
pub const CITE_LEAD: &str = "The report, for any fact in it, with its paragraph; then this view, with its link, the date \
                             and the version of the data.";
/// The first style.
pub const UN_STYLE: &str = "United Nations style";
/// A format.
pub const BIBTEX: &str = "BibTeX";
/// A format.
pub const RIS: &str = "RIS";
/// Before the name of what is copied.
pub const COPY_TEXT: &str = "Copy ";
/// Before the name of what is saved.
pub const SAVE: &str = "Save ";

/// Opens the frame for other sites.
pub const EMBED: &str = "Embed";
/// Over the frame.
pub const EMBED_LEAD: &str =
    "Paste this into a page of your own: the results of this view alone, with a link back to all of it.";
/// What is copied there.
pub const FRAME: &str = "HTML";

/// Takes an exported file.
pub const OPEN: &str = "Open an exported file";
/// While a file is held over the page.
pub const DROP: &str = "Drop a JSON file that was exported here: its view opens, and its records are checked.";

/// Before the date of a printout.
pub const PRINTED: &str = "Printed on ";

/// The name of a view: its page and its selection.
#[must_use]
pub fn view_title(view: &View) -> String {
    let (heading, sentence) = (pages::heading(view.page), summary::sentence(view));
    let joint = if view.page == Page::Compare { ": " } else { ", " };
    if sentence.is_empty() { heading } else { [heading, sentence].join(joint) }
}

/// Which data these are: "data version 0.1.0 (0123456789ab)".
#[must_use]
pub fn data_version() -> String {
    ["data version ", &version(DATA_VERSION, REPORT.data_hash())].concat()
}

/// A version of the data with the beginning of its hash.
#[must_use]
pub fn version(version: &str, hash: &str) -> String {
    let short: String = hash.chars().take(12).collect();
    [version, " (", &short, ")"].concat()
}
