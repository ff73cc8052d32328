//! The plural forms of whole numbers in the languages of the United Nations, as CLDR has them. `src/text/language.rs`
//! chooses between them.

/// Every form, in the order of CLDR.
pub(crate) const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The forms of a language, if they are known here.
pub(crate) fn forms(tag: &str) -> Option<&'static [&'static str]> {
    Some(match tag {
        "ar" => &ALL,
        "zh" => &["other"],
        "en" => &["one", "other"],
        "fr" | "es" => &["one", "many", "other"],
        "ru" => &["one", "few", "many"],
        _ => return None,
    })
}
