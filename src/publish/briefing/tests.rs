//! The structure of a briefing, and that none of its words becomes markup.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use html5gum::{Token, Tokenizer};
use proptest::{collection::vec, prelude::*};

use super::{Briefing, Line, Role};

fn line(role: Role, words: &str, link: &str) -> Line {
    Line { role, words: words.into(), link: link.into() }
}

fn one_line(text: &str) -> String {
    text.chars().map(super::in_one_line).collect::<String>().trim().to_owned()
}

fn briefing() -> Briefing {
    let lines = vec![
        line(Role::Title, "1 record", ""),
        line(Role::Words, "Report:", "https://example.org/"),
        line(Role::Heading, "Measures", ""),
        line(Role::SubHeading, "Measure 40-3", ""),
        line(Role::Words, "Jordan: Opened <shelters> & more.", ""),
        line(Role::Fact, "Theme: Legislation", ""),
        line(Role::Fact, "", "https://example.org/?a=1&b=\"2\""),
        line(Role::Heading, "Figures", ""),
        line(Role::Fact, "2", ""),
    ];
    Briefing { language: "en", lines }
}

#[test]
fn lines_become_headings_paragraphs_and_lists() {
    let expected = "<h1>1 record</h1>
<p>Report: <a href=\"https://example.org/\">https://example.org/</a></p>
<h2>Measures</h2>
<h3>Measure 40-3</h3>
<p>Jordan: Opened &lt;shelters&gt; &amp; more.</p>
<ul>
<li>Theme: Legislation</li>
<li><a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">https://example.org/?a=1&amp;b=&quot;2&quot;</a></li>
</ul>
<h2>Figures</h2>
<ul>
<li>2</li>
</ul>
";
    assert_eq!(briefing().html(), expected);
}

#[test]
fn plain_text_has_a_line_for_each_line() {
    let expected = "1 record
Report: https://example.org/

Measures

Measure 40-3
Jordan: Opened <shelters> & more.
Theme: Legislation
https://example.org/?a=1&b=\"2\"

Figures
2
";
    assert_eq!(briefing().text(), expected);
}

#[test]
fn the_file_asks_for_nothing() {
    let file = briefing().file();
    assert!(file.starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">"), "{file}");
    assert!(file.contains("<title>1 record</title>"), "{file}");
    assert!(file.contains(&["<main>\n", &briefing().html(), "</main>"].concat()), "{file}");
    let (tags, _) = read(&file);
    for tag in ["script", "link", "img", "iframe", "object", "base"] {
        assert!(!tags.iter().any(|(name, _)| name == tag), "{tag}");
    }
    assert!(!file.contains("url(") && !file.contains("@import"));
}

/// The tags of an HTML text, each with its attributes, and its trimmed texts.
fn read(html: &str) -> (Vec<(String, Vec<String>)>, Vec<String>) {
    let (mut tags, mut texts) = (Vec::new(), Vec::new());
    let string = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    for token in Tokenizer::new(html) {
        match token.unwrap() {
            Token::StartTag(tag) => {
                let values = tag.attributes.values().map(|value| string(value)).collect();
                tags.push((string(&tag.name), values));
            }
            Token::String(text) => texts.push(string(&text).trim().to_owned()),
            Token::EndTag(_) | Token::Doctype(_) => {}
            other => panic!("{other:?}"),
        }
    }
    texts.retain(|text| !text.is_empty());
    (tags, texts)
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        vec(prop::sample::select(vec!['<', '/', '&', '"', '\'', '>', 'a', ';', '#', '-', '!']), 0..20)
            .prop_map(String::from_iter)
    ]
}

proptest! {
    #[test]
    fn no_word_becomes_markup(title in words(), said in words(), link in words()) {
        let lines = vec![line(Role::Title, &title, ""), line(Role::Words, &said, ""), line(Role::Fact, "", &link)];
        let briefing = Briefing { language: "en", lines };
        let (tags, texts) = read(&briefing.html());
        let names: Vec<_> = tags.iter().map(|(name, _)| name.as_str()).collect();
        let mut expected = vec!["h1", "p", "ul", "li"];
        if !link.is_empty() {
            expected.push("a");
            prop_assert_eq!(one_line(&tags.last().unwrap().1[0]), one_line(&link));
        }
        prop_assert_eq!(names, expected);
        let mut said: Vec<_> = [title, said, link].iter().map(|text| one_line(text)).collect();
        said.retain(|text| !text.is_empty());
        prop_assert_eq!(texts, said);
    }

    #[test]
    fn plain_text_stays_a_line_a_line(title in any::<String>(), said in any::<String>()) {
        let lines = vec![line(Role::Title, &title, ""), line(Role::Words, &said, "")];
        prop_assert_eq!(Briefing { language: "en", lines }.text().lines().count(), 2);
    }
}
