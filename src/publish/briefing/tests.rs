//! What a briefing looks like, and that no word of it becomes markup.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use html5gum::{Token, Tokenizer};
use proptest::{collection::vec, prelude::*};

use super::{Briefing, Entry, Group, Line, in_one_line};

fn line(words: &str, link: &str) -> Line {
    Line { words: words.into(), link: link.into() }
}

fn briefing(heading: &str) -> Briefing {
    let entry = Entry {
        name: "Measure 40-3".into(),
        said: "Jordan: Opened <shelters> & more.".into(),
        facts: vec![line("Source: para. 40", ""), line("", "https://example.org/?a=1&b=\"2\"")],
    };
    Briefing {
        language: "en",
        title: "1 record".into(),
        about: vec![line("Report:", "https://example.org/")],
        groups: vec![Group { heading: heading.into(), entries: vec![entry] }],
    }
}

#[test]
fn headings_follow_one_another() {
    let expected = "<h1>1 record</h1>
<p>Report: <a href=\"https://example.org/\">https://example.org/</a></p>
<h2>Measure 40-3</h2>
<p>Jordan: Opened &lt;shelters&gt; &amp; more.</p>
<ul>
<li>Source: para. 40</li>
<li><a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">https://example.org/?a=1&amp;b=&quot;2&quot;</a></li>
</ul>
";
    assert_eq!(briefing("").html(), expected);
    let grouped = expected.replace("<h2>Measure 40-3</h2>", "<h2>Measures</h2>\n<h3>Measure 40-3</h3>");
    assert_eq!(briefing("Measures").html(), grouped);
}

#[test]
fn plain_text_has_a_line_for_each_line() {
    let expected = "1 record
Report: https://example.org/

Measures

Measure 40-3
Jordan: Opened <shelters> & more.
Source: para. 40
https://example.org/?a=1&b=\"2\"
";
    assert_eq!(briefing("Measures").text(), expected);
}

#[test]
fn the_file_asks_for_nothing() {
    let file = briefing("").file();
    assert!(file.starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">"), "{file}");
    assert!(file.contains("<title>1 record</title>"), "{file}");
    let (tags, _) = read(&file);
    for tag in ["script", "link", "img", "iframe", "object", "base"] {
        assert!(!tags.iter().any(|(name, _)| name == tag), "{tag}");
    }
    assert!(!file.contains("url(") && !file.contains("@import"));
}

/// The tags of some HTML, each with its attributes, and its texts without blanks around them.
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
    fn no_word_becomes_markup(title in words(), about in words(), link in words(), name in words(), said in words()) {
        let entry = Entry { name: name.clone(), said: said.clone(), facts: vec![line("", &link)] };
        let groups = vec![Group { heading: String::new(), entries: vec![entry] }];
        let briefing = Briefing { language: "en", title: title.clone(), about: vec![line(&about, "")], groups };
        let (tags, texts) = read(&briefing.html());
        let names: Vec<_> = tags.iter().map(|(name, _)| name.as_str()).collect();
        let mut expected = vec!["h1", "p", "h2", "p", "ul", "li"];
        if !link.is_empty() {
            expected.push("a");
            prop_assert_eq!(&tags.last().unwrap().1, &[in_one_line(&link)]);
        }
        prop_assert_eq!(names, expected);
        let mut said: Vec<_> = [title, about, name, said, link].iter().map(|text| in_one_line(text).trim().to_owned()).collect();
        said.retain(|text| !text.is_empty());
        prop_assert_eq!(texts, said);
    }

    #[test]
    fn plain_text_stays_a_line_a_line(title in any::<String>(), said in any::<String>()) {
        let entry = Entry { said, ..Entry::default() };
        let groups = vec![Group { heading: String::new(), entries: vec![entry] }];
        let briefing = Briefing { title, groups, ..Briefing::default() };
        prop_assert_eq!(briefing.text().lines().count(), 4);
    }
}
