//! Singular and plural of English words: searching "women" also finds "woman".
//!
//! Rules and a short table, for folded words. A form that no text holds does no harm, so the rules stay simple; a form
//! that means something else would, so they leave alone what only looks like a plural. Other languages will need their
//! own rules beside these.

/// The words whose forms no rule gives, each with all its forms; alone if it has one form only.
const FAMILIES: &[&[&str]] = &[
    &["woman", "women"],
    &["man", "men"],
    &["child", "children"],
    &["person", "persons", "people"],
    &["life", "lives"],
    &["wife", "wives"],
    &["analysis", "analyses"],
    &["crisis", "crises"],
    &["census", "censuses"],
    &["status", "statuses"],
    &["news"],
    &["series"],
    &["species"],
];

/// The other number of a folded word: its plurals if it is a singular, else its singular.
pub(super) fn other_forms(word: &str) -> Vec<String> {
    if let Some(family) = FAMILIES.iter().find(|family| family.contains(&word)) {
        return family.iter().filter(|form| **form != word).map(|form| (*form).to_owned()).collect();
    }
    if word.len() < 3 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Vec::new();
    }
    singular(word).or_else(|| plural(word)).into_iter().collect()
}

/// The singular of what looks like a plural. Short words (its, has, was) and those in -ss, -us, -is do not.
fn singular(word: &str) -> Option<String> {
    let stem = word.strip_suffix('s')?;
    if word.len() < 4 || stem.ends_with(['s', 'u', 'i']) {
        return None;
    }
    if let Some(stem) = word.strip_suffix("ies")
        && stem.len() > 1
    {
        return Some([stem, "y"].concat());
    }
    let hissing = stem.strip_suffix('e').filter(|stem| takes_es(stem));
    Some(hissing.unwrap_or(stem).to_owned())
}

/// The plural of what does not end like one.
fn plural(word: &str) -> Option<String> {
    if takes_es(word) {
        return Some([word, "es"].concat());
    }
    if word.ends_with('s') {
        return None;
    }
    match word.strip_suffix('y') {
        Some(stem) if stem.len() > 2 && !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => Some([stem, "ies"].concat()),
        _ => Some([word, "s"].concat()),
    }
}

fn takes_es(word: &str) -> bool {
    ["ss", "sh", "ch", "x", "zz"].iter().any(|ending| word.ends_with(ending))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn case(word: &str, forms: &[&str]) {
        assert_eq!(other_forms(word), forms, "{word}");
    }

    #[track_caller]
    fn pair(singular: &str, plural: &str) {
        case(singular, &[plural]);
        case(plural, &[singular]);
    }

    #[test]
    fn rules_work_both_ways() {
        pair("policy", "policies");
        pair("agency", "agencies");
        pair("country", "countries");
        pair("survey", "surveys");
        pair("shelter", "shelters");
        pair("box", "boxes");
        pair("branch", "branches");
        pair("process", "processes");
        pair("law", "laws");
        pair("day", "days");
        pair("abuse", "abuses");
        pair("nurse", "nurses");
        pair("tie", "ties");
    }

    #[test]
    fn irregular_words_are_looked_up() {
        pair("woman", "women");
        pair("man", "men");
        pair("child", "children");
        pair("life", "lives");
        pair("wife", "wives");
        pair("crisis", "crises");
        pair("status", "statuses");
        case("person", &["persons", "people"]);
        case("persons", &["person", "people"]);
        case("people", &["person", "persons"]);
        case("series", &[]);
    }

    #[test]
    fn what_only_looks_like_a_plural_stays() {
        case("access", &["accesses"]);
        case("virus", &[]);
        case("basis", &[]);
        case("this", &[]);
        case("its", &[]);
        case("has", &[]);
        case("by", &[]);
        case("any", &["anys"]);
        case("189", &[]);
        case("1990s", &[]);
        case("дом", &[]);
        case("", &[]);
    }

    proptest! {
        #[test]
        fn never_its_own_form_and_never_shorter_than_two(word in "[a-z]{0,3}(s|es|ies|y|x|ss|us|is)?|\\PC*") {
            for form in other_forms(&word) {
                prop_assert_ne!(&form, &word);
                prop_assert!(form.len() > 1);
            }
        }
    }
}
