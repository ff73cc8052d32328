//! The ink of pictures for files of their own: the page's rules, with its light colours spelt out.
//!
//! A picture that was taken away is opened by programs that know no custom properties, and none of the page's sheets.

/// The rules with every `var(--name)` replaced by the light value of that token.
///
/// # Errors
/// Names a token that the sheet of tokens does not hold.
pub(crate) fn sheet(rules: &str, tokens: &str) -> Result<String, String> {
    let rules = rules.split_once("*/").map_or(rules, |(_, rules)| rules);
    let mut sheet = String::new();
    for (place, part) in rules.split("var(--").enumerate() {
        if place == 0 {
            sheet.push_str(part);
            continue;
        }
        let (name, rest) = part.split_once(')').ok_or("a token is not closed")?;
        sheet.push_str(light(name, tokens).ok_or_else(|| format!("tokens.css has no --{name}"))?);
        sheet.push_str(rest);
    }
    Ok(sheet.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The value of a token, in light colours.
fn light<'a>(name: &str, tokens: &'a str) -> Option<&'a str> {
    let (_, rest) = tokens.split_once(&format!("--{name}: "))?;
    let (value, _) = rest.split_once(';')?;
    Some(value.strip_prefix("light-dark(").and_then(|pair| pair.split(',').next()).unwrap_or(value))
}
