//! The style sheet of downloaded charts: colours are written out, and sheets that cannot be read are reported.

use crate::compiler::ink::sheet;

const TOKENS: &str = ":root {
  --light: initial;
  --dark: ;
  --paper: var(--light, #fff) var(--dark, #000);
  --line: #ccc;
  --orange: var(--light, 1, 2, 3) var(--dark, 4, 5, 6);
  --accent: rgb(var(--orange));
}
";

#[test]
fn tokens_are_spelt_out_in_light_colours() {
    let rules = "/* Why. */\n.a {\n  fill: var(--paper);\n  stroke: var(--line);\n  color: var(--accent);\n}\n";
    assert_eq!(sheet(rules, TOKENS).as_deref(), Ok(".a { fill: #fff; stroke: #ccc; color: rgb(1, 2, 3); }"));
}

#[test]
fn tokens_that_cannot_be_resolved_are_named() {
    assert_eq!(sheet(".a { fill: var(--gold); }", TOKENS), Err("tokens.css has no --gold".into()));
    assert_eq!(sheet(".a { fill: var(--paper", TOKENS), Err("a token is not closed".into()));
}
