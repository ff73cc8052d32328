//! Words for the members of closed sets.

use crate::fixture::case;

#[test]
fn attributes_are_exactly_the_members() {
    case("#   .each (Size) - a size\nsize =\n    .large = L\n    .small = S\n", &[]);
    let lead = "text/en/page.ftl:3: size does not have exactly the members of Size";
    case("#   .each (Size) - a size\nsize =\n    .small = S\n", &[&format!("{lead}; missing: large")]);
    case(
        "#   .each (Size) - a size\nsize =\n    .small = S\n    .large = L\n    .huge = H\n",
        &[&format!("{lead}; not known: huge")],
    );
    case(
        "#   .each (Size) - a size\nsize =\n    .small = S\n    .small = S\n    .large = L\n",
        &["text/en/page.ftl:5: size has small twice"],
    );
}

#[test]
fn a_set_is_declared() {
    case(
        "size =\n    .small = S\n    .large = L\n",
        &[
            "text/en/page.ftl:2: size has attributes; declare their set in its comment: \".each (Theme) - what they are\"",
        ],
    );
    case("#   .each (Size) - a size\nsize = S\n", &["text/en/page.ftl:3: size declares .each and has no attributes"]);
    case(
        "#   .each (Size) - a size\nsize = S\n    .small = S\n    .large = L\n",
        &["text/en/page.ftl:3: size has a text and attributes; split it into two messages"],
    );
    case(
        "#   .each (Weight) - a weight\nsize =\n    .small = S\n",
        &["text/en/page.ftl:3: size declares .each as Weight, which is not Text, Number, Change, Flag or a closed set"],
    );
}

#[test]
fn selectors_have_exactly_the_members() {
    let of = |variants: &str| format!("#   $a (Size) - a\nsave = {{ $a ->\n{variants}\n }}\n");
    case(&of("    [large] L\n   *[small] S"), &[]);
    let lead = "text/en/page.ftl:3: save does not have exactly the members of Size";
    case(&of("   *[small] S"), &[&format!("{lead}; missing: large")]);
    case(&of("    [small] S\n    [large] L\n   *[other] O"), &[&format!("{lead}; not known: other")]);
    let of = |variants: &str| format!("#   $a (Flag) - a\nsave = {{ $a ->\n{variants}\n }}\n");
    case(&of("    [yes] Y\n   *[no] N"), &[]);
    case(
        &of("    [true] Y\n   *[false] N"),
        &[
            "text/en/page.ftl:3: save does not have exactly the members of Flag; missing: no, yes; not known: true, false",
        ],
    );
}
