//! A view as a link and back.
//!
//! A page is a path, a selection is a query string. This module reads and writes both, repairs links that were damaged
//! in transit (`damage`), reports what it could not read, finds the page of a place in the report (`pointer`), and
//! turns an action into the next view. Words for people belong to `text`, the browser's history to `ui`.

pub mod action;
mod alias;
mod cell;
mod damage;
mod decode;
mod dropped;
mod encode;
mod key;
mod page;
mod page_macro;
mod page_spec;
mod pointer;
mod view;

#[cfg(test)]
pub mod tests;

pub use action::Action;
pub use cell::cell;
pub use damage::{is_rest_of_query, split_query};
pub use decode::{Decoded, LONGEST_QUERY, address, decode};
pub use dropped::{Dropped, Reason};
pub use encode::{Url, cell_name, encode};
pub use key::Key;
pub use page::{NO_ADDRESS, Page, RecordPage};
pub use page_spec::{Content, Drawn, Facet, Group, PageSpec, Picture};
pub use pointer::{Pointer, pointed_at};
pub use view::View;
