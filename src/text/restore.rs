//! Sentences about an exported file that was opened.

use crate::{
    publish::{
        DATA_VERSION, FORMAT,
        restore::{Difference, FileState, NotRestored, Restored},
    },
    report::REPORT,
};

use super::{Language, take_away::version};

/// The sentence about a file that was restored.
#[must_use]
pub fn restored(language: Language, restored: &Restored) -> String {
    let said = match &restored.state {
        FileState::Verified(records) => language.restore_verified(*records),
        FileState::OtherData { version: theirs, hash } => language
            .restore_other_data(&version(language, theirs, hash), &version(language, DATA_VERSION, REPORT.data_hash())),
        FileState::OtherFormat(theirs) => language.restore_other_format(theirs, FORMAT),
    };
    match &restored.foreign_host {
        Some(host) => language.restore_foreign_host(&said, host),
        None => said,
    }
}

/// Why a file was not restored, and what can be done.
#[must_use]
pub fn not_restored(language: Language, problem: &NotRestored) -> String {
    let fixed = match problem {
        NotRestored::TooLarge => language.restore_too_large(),
        NotRestored::Unreadable => language.restore_unreadable(),
        NotRestored::Binary => language.restore_binary(),
        NotRestored::NotOurs => language.restore_not_ours(),
        NotRestored::Link(link) => return language.restore_link(link),
        NotRestored::Changed { difference, .. } => return language.restore_changed(&place(language, difference)),
    };
    fixed.into()
}

fn place(language: Language, difference: &Difference) -> String {
    match difference {
        Difference::Field(key) => language.restore_differs_in_field(key),
        Difference::Record(id) => language.restore_differs_at(id.record_type(), id.slug()),
        Difference::End => language.restore_differs_at_end().into(),
        Difference::BrokenOff(Some(id)) => language.restore_breaks_off_at(id.record_type(), id.slug()),
        Difference::BrokenOff(None) => language.restore_breaks_off_at_end().into(),
    }
}
