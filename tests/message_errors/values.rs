//! Variables and plural forms.

use crate::fixture::case;

#[test]
fn variables_are_declared_and_used() {
    case("save = Save { $a }\n", &["text/en/page.ftl:2: save uses $a, which its comment does not declare"]);
    case("#   $a (Text) - a\nsave = Save\n", &["text/en/page.ftl:3: save declares $a and does not use it"]);
    case("#   $a (Text) - a\n#   $a (Text) - a\nsave = Save { $a }\n", &["text/en/page.ftl:4: save declares $a twice"]);
    case(
        "a = { b }\n#   $x (Text) - x\nb = { $x }\n",
        &["text/en/page.ftl:4: a uses $x, which its comment does not declare"],
    );
}

#[test]
fn declarations_have_one_form() {
    for line in ["$a - a", "$a (Text)", "$a: Text", "$A (Text) - a", ".all (Size) - a"] {
        let said = format!("{line:?} is not a declaration for save; write \"$name (Number) - what it is\"");
        case(&format!("#   {line}\nsave = Save\n"), &[&format!("text/en/page.ftl:3: {said}")]);
    }
    case(
        "#   $a (Weight) - a\nsave = Save { $a ->\n   *[small] x\n }\n",
        &[
            "text/en/page.ftl:3: save declares $a as Weight, which is not Text, Number, Change, Flag or a closed set",
            "text/en/page.ftl:3: save does not have exactly the members of Weight; not known: small",
        ],
    );
    case(
        "#   $type (Text) - a\nsave = { $type }\n",
        &["text/en/page.ftl:3: save declares $type, which is a keyword of Rust; choose another name"],
    );
}

#[test]
fn types_select_or_are_inserted() {
    case(
        "#   $a (Size) - a\nsave = { $a }\n",
        &["text/en/page.ftl:3: save inserts $a, which is of type Size and can only select"],
    );
    case(
        "#   $a (Text) - a\nsave = { $a ->\n   *[x] x\n }{ $a }\n",
        &["text/en/page.ftl:3: save selects by $a, which is of type Text and can only be inserted"],
    );
    case(
        "save = { \"a\" ->\n   *[a] x\n }\n",
        &["text/en/page.ftl:2: save selects by something that is not a variable"],
    );
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let of = |variants: &str| format!("#   $a (Number) - a\nsave = {{ $a ->\n{variants}\n }}\n");
    case(&of("    [0] none\n    [one] x\n   *[other] y"), &[]);
    let lead = "text/en/page.ftl:3: save selects by the number $a with other plural forms than en has";
    case(&of("   *[other] y"), &[&format!("{lead}; missing: one")]);
    case(&of("    [0] x\n   *[1] y"), &[&format!("{lead}; missing: one, other")]);
    case(&of("    [one] x\n    [few] x\n   *[other] y"), &[&format!("{lead}; not known: few")]);
    case(&of("    [one] x\n    [one] x\n   *[other] y"), &["text/en/page.ftl:5: save has one twice"]);
}
