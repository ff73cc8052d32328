//! The style sheet of downloaded charts: the page's rules, with its light colours written out.
//!
//! Downloaded charts are opened by programs that support no custom properties and do not have the page's style sheets.

/// The rules with every `var(--name)` replaced by the light value of that token.
///
/// # Errors
/// Names a token that `tokens.css` does not define.
pub(crate) fn sheet(rules: &str, tokens: &str) -> Result<String, String> {
    let rules = rules.split_once("*/").map_or(rules, |(_, rules)| rules);
    Ok(spelt_out(rules, tokens)?.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Replaces the tokens in rules or in a value with their values, recursively.
fn spelt_out(text: &str, tokens: &str) -> Result<String, String> {
    let mut parts = text.split("var(--");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(')').ok_or("a token is not closed")?;
        let value = light(name, tokens).ok_or_else(|| format!("tokens.css has no --{name}"))?;
        whole.push_str(&spelt_out(value, tokens)?);
        whole.push_str(rest);
    }
    Ok(whole)
}

/// The light value of a token: the fallback in `var(--light, …)`.
fn light<'a>(name: &str, tokens: &'a str) -> Option<&'a str> {
    let (_, rest) = tokens.split_once(&format!("--{name}: "))?;
    let (value, _) = rest.split_once(';')?;
    Some(value.strip_prefix("var(--light, ").and_then(|pair| pair.split(')').next()).unwrap_or(value))
}
