//! A second language.

use crate::compiler::compile;
use crate::fixture::{messages, used};

const ENGLISH: &str = "save = Save
#   $count (Number) - how many
#   $name (Text) - whose
found =
    { $count ->
        [one] { $count } record of { $name }
       *[other] { $count } records of { $name }
    }
#   $on (Flag) - whether
state = { $on ->
    [yes] on
   *[no] off
 }
";

#[track_caller]
fn case(russian: &str, expected: &[&str]) {
    let russian = format!("### Страница\n{russian}");
    assert_eq!(messages(&used(ENGLISH, &[("text/ru/page.ftl", &russian)])), expected);
}

const FOUND: &str = "found = { $count ->\n    [one] { $count } a { $name }\n    [few] { $count } b { $name }\n   *[many] { $count } c { $name }\n }\n";

#[test]
fn a_language_has_its_own_plural_forms() {
    case(&format!("save = Сохранить\n{FOUND}state = вкл\n"), &[]);
    case(
        "save = Сохранить\nfound = { $name }: { $count } { $count ->\n    [one] a\n   *[other] b\n }\nstate = вкл\n",
        &[
            "text/ru/page.ftl:3: found selects by the number $count with other plural forms than ru has; missing: few, many; not known: other",
        ],
    );
    case("save = Сохранить\nfound = { $name }: { $count }\nstate = вкл\n", &[]);
}

#[test]
fn the_plural_forms_of_a_language_are_written_down() {
    assert_eq!(
        messages(&used(ENGLISH, &[("text/sw/page.ftl", "### Ukurasa\nsave = Hifadhi\n")])),
        ["text/sw:1: the plural forms of sw are not known; add them to build/messages/plural.rs"]
    );
}

#[test]
fn the_messages_are_the_same() {
    case(&format!("{FOUND}state = вкл\n"), &["text/en/page.ftl:2: save is missing in ru"]);
    case(
        &format!("save = Сохранить\n{FOUND}state = вкл\nopen = Открыть\n"),
        &["text/ru/page.ftl:9: open is not a message of the English files"],
    );
}

#[test]
fn the_values_are_the_same() {
    case(
        "save = Сохранить\nfound = { $count }\nstate = вкл\n",
        &["text/ru/page.ftl:3: found leaves out $name, which the English message uses"],
    );
    case(
        &format!("save = Сохранить\n{FOUND}state = вкл {{ $size }}\n"),
        &["text/ru/page.ftl:8: state uses $size, which its comment does not declare"],
    );
}

#[test]
fn fixed_texts_stay_fixed_in_translations() {
    let english = "#   $count (Number) - how many\nnoun = { $count ->\n    [one] record\n   *[other] records\n }\n";
    let files = used(english, &[("text/zh/page.ftl", "### 页\nnoun = { $count } 条\n")]);
    assert_eq!(messages(&files), ["text/zh/page.ftl:2: noun inserts $count, where English only selects by it"]);
}

#[test]
fn catalogues_count_alike() {
    let russian = format!("### Страница\nstate = вкл\n{FOUND}save = Сохранить\n");
    let compiled = compile(&used(ENGLISH, &[("text/ru/page.ftl", &russian)])).unwrap();
    let russian: Vec<_> = compiled.catalogues["ru"].lines().collect();
    assert_eq!(russian[1..], ["Сохранить", "вкл"]);
    let english: Vec<_> = compiled.catalogues["en"].lines().collect();
    assert_eq!(english[1..], ["Save", "\u{2}a\u{3}bon\u{3}aoff\u{4}"]);
}
