//! The parts of pages. Each shows what it is given and reports what was pressed.

pub mod chips;
pub mod contents;
pub mod count_link;
pub mod depositary;
pub mod entry;
pub mod evidence;
pub mod facets;
#[cfg(feature = "static")]
pub mod figures;
pub mod marked;
pub mod measure_table;
pub mod notes;
pub mod nothing_found;
pub mod notice;
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
pub mod workbench;
