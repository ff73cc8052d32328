//! What is said of an exported file that was opened.

use crate::{
    publish::{
        DATA_VERSION, FORMAT,
        restore::{Difference, FileState, NotRestored, Restored},
    },
    report::{REPORT, RecordId},
};

use super::{
    grammar::{number, quoted},
    labels,
    take_away::version,
};

/// The notice's name.
pub const NOTICE: &str = "About the file";
/// The way on from a file whose view is known but that was not opened.
pub const OPEN_VIEW: &str = "Open the view of its link, as it is today";

/// What was found in a file that was restored.
#[must_use]
pub fn restored(restored: &Restored) -> String {
    let said = match &restored.state {
        FileState::Verified(1) => "View restored and file verified: its record is exactly the one shown here.".into(),
        FileState::Verified(records) => {
            let count = number(*records);
            ["View restored and file verified: its ", &count, " records are exactly those of this view."].concat()
        }
        FileState::OtherData { version: theirs, hash } => [
            "View restored, but the file could not be verified: it says that it was made from data version ",
            &quoted(&version(theirs, hash)),
            ", and this explorer holds ",
            &version(DATA_VERSION, REPORT.data_hash()),
            ". Its records may differ from those shown here.",
        ]
        .concat(),
        FileState::OtherFormat(theirs) => [
            "View restored, but the file could not be verified: it is written in format ",
            &quoted(theirs),
            ", and this explorer compares format ",
            &number(FORMAT),
            ".",
        ]
        .concat(),
    };
    match &restored.foreign_host {
        Some(host) => {
            [&said, " Its link names another host, ", &quoted(host), "; the view shown is that of this explorer."]
                .concat()
        }
        None => said,
    }
}

/// Why a file was not restored, and what can be done.
#[must_use]
pub fn not_restored(problem: &NotRestored) -> String {
    match problem {
        NotRestored::TooLarge => {
            "This file is larger than 2 MB and was not read. Files exported from this explorer are smaller.".into()
        }
        NotRestored::Unreadable => "The browser could not read this file. Try to open it once more.".into(),
        NotRestored::Binary => {
            "This file holds no text. Open a file that was saved with “JSON” on a page of this explorer.".into()
        }
        NotRestored::NotOurs => {
            "This file was not exported from this explorer. Open one that was saved with “JSON” on one of its pages."
                .into()
        }
        NotRestored::Link(link) => {
            ["The link in this file leads to no list of records in this explorer: ", &quoted(link), "."].concat()
        }
        NotRestored::Changed { difference, .. } => {
            ["This file was changed after it was exported, so its view was not opened. ", &place(difference)].concat()
        }
    }
}

fn place(difference: &Difference) -> String {
    match difference {
        Difference::Field(key) => ["It first differs in what it says under ", &quoted(key), "."].concat(),
        Difference::Record(id) => ["It first differs at ", &record(*id), "."].concat(),
        Difference::End => "It first differs after the last record that was exported.".into(),
        Difference::BrokenOff(Some(id)) => ["It breaks off at ", &record(*id), "."].concat(),
        Difference::BrokenOff(None) => "It breaks off after its last record.".into(),
    }
}

fn record(id: RecordId) -> String {
    [labels::record_noun(id.record_type()).one, " ", id.slug()].concat()
}
