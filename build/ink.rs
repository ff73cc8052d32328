//! The ink of pictures for files of their own: the page's rules, with its light colours spelt out.
//!
//! A picture that was taken away is opened by programs that know no custom properties, and none of the page's sheets.

/// The rules with every `var(--name)` replaced by the light value of that token.
///
/// # Errors
/// Names a token that the sheet of tokens does not hold.
pub(crate) fn sheet(rules: &str, tokens: &str) -> Result<String, String> {
    let rules = rules.split_once("*/").map_or(rules, |(_, rules)| rules);
    Ok(spelt_out(rules, tokens)?.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Rules or a value with the tokens in them, and those in the tokens, spelt out.
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

/// The value of a token, in light colours: what `var(--light, …)` falls back to.
fn light<'a>(name: &str, tokens: &'a str) -> Option<&'a str> {
    let (_, rest) = tokens.split_once(&format!("--{name}: "))?;
    let (value, _) = rest.split_once(';')?;
    Some(value.strip_prefix("var(--light, ").and_then(|pair| pair.split(')').next()).unwrap_or(value))
}
