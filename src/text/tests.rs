//! The sentences about a view, word for word. Each case is a link, as a reader would open it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::link::{Decoded, decode};

mod compare;
mod copies;
mod matrix;
mod notices;
mod quote;
mod searches;
mod summary;
mod take_away;
mod titles;

fn open(link: &str) -> Decoded {
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    decode(path, query)
}
