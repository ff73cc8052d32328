//! The plural forms of whole numbers in the languages of the United Nations, according to CLDR. `src/text/language.rs`
//! chooses between them.

use super::catalogue::PluralForm;

/// The plural forms of a language, if it is in this list.
pub(crate) fn forms(tag: &str) -> Option<&'static [&'static str]> {
    Some(match tag {
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        "zh" => &["other"],
        "en" => &["one", "other"],
        "fr" | "es" => &["one", "many", "other"],
        "ru" => &["one", "few", "many"],
        _ => return None,
    })
}

/// The place of a form, from which its letter follows. Names that are none are found before.
pub(crate) fn place(name: &str) -> usize {
    let form = match name {
        "zero" => PluralForm::Zero,
        "one" => PluralForm::One,
        "two" => PluralForm::Two,
        "few" => PluralForm::Few,
        "many" => PluralForm::Many,
        _ => PluralForm::Other,
    };
    form as usize
}
