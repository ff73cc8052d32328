//! The parts of pages. Each shows what it receives and reports what was pressed.

pub mod chips;
pub mod contents;
pub mod copy;
pub mod count_link;
pub mod depositary;
pub mod entry;
pub mod entry_list;
pub mod evidence;
pub mod expanded;
pub mod facets;
#[cfg(feature = "static")]
pub mod figures;
pub mod filter_layout;
pub mod footnotes;
pub mod list_button;
pub mod list_files;
pub mod marked;
pub mod measure_table;
pub mod measures_only;
pub mod notes;
pub mod nothing_found;
pub mod notice;
pub mod opened_file;
pub mod search_box;
pub mod set_questions;
pub mod shell;
pub mod site_search;
pub mod sort_header;
pub mod source;
pub mod state_links;
pub mod status_mark;
pub mod table;
pub mod take_away;
pub mod theme_switch;

/// Stands between things of a row. The blank before the point does not break, so that no line begins with it.
pub const BETWEEN: &str = "\u{a0}· ";
