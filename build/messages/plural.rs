//! The plural forms of whole numbers in the languages of the United Nations, as CLDR has them. `src/text/language.rs`
//! chooses between them.

/// Every form, in the order of CLDR.
pub(crate) const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The forms of a language.
pub(crate) fn forms(tag: &str) -> &'static [&'static str] {
    match tag {
        "ar" => &ALL,
        "zh" => &["other"],
        "fr" | "es" => &["one", "many", "other"],
        "ru" => &["one", "few", "many"],
        _ => &["one", "other"],
    }
}
