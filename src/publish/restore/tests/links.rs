//! What a file may say about its origin.

use super::*;

#[test]
fn the_site_may_have_moved() {
    #[track_caller]
    fn case(root: &str, foreign: Option<&str>) {
        let link = encode(&open(LAW)).below(root);
        let file = export(LAW).replace(&encode(&open(LAW)).below(SITE), &link);
        assert!(file.contains(&link));
        assert_eq!(verified_from(&file, LAW).as_deref(), foreign, "{root}");
        let other = read(&file.replace(REPORT.data_hash(), "00ff")).unwrap();
        assert_eq!(other.foreign_host.as_deref(), foreign, "{root}");
    }
    case("https://example.org/", None);
    case("https://example.org/measures/", None);
    case("http://127.0.0.1:8080/", Some("127.0.0.1:8080"));
    case("https://evil.example/", Some("evil.example"));
    case("https://example.org.evil.example/a/b/", Some("example.org.evil.example"));
    case("https://evil.example/https://example.org/", Some("evil.example"));
    let file = export("measures/").replace("/measures/\"", "/measures/index.html\"");
    assert!(file.contains("index.html"));
    verified(&file, "measures/");
}

#[test]
fn a_link_that_got_a_fragment_is_a_change() {
    let file = export("measures/");
    for fragment in ["#", "#results", "#:~:text=law", "#\u{202e}"] {
        let spoilt = file.replace("/measures/\"", &["/measures/", fragment, "\""].concat());
        assert_ne!(spoilt, file);
        changed(&spoilt, field("link"));
    }
}

#[test]
fn a_number_in_quotation_marks_is_a_change() {
    let file = export(LAW);
    let case = |from: &str, to: &str, key: &'static str| {
        assert!(file.contains(from), "{from}");
        changed(&file.replacen(from, to, 1), field(key));
    };
    case("\"total\": 68", "\"total\": \"68\"", "total");
    case("\"record_type\": \"measures\"", "\"record_type\": measures", "record_type");
}

#[test]
fn links_that_lead_to_no_records() {
    #[track_caller]
    fn case(link: &str) {
        let file = export("measures/").replace("https://example.org/a/b/measures/", link);
        assert_eq!(read(&file), Err(NotRestored::Link(shown(link))), "{link}");
    }
    case("");
    case("https://example.org/");
    case("https://example.org/a/b/nowhere/");
    case("https://example.org/a/b/about/");
    case("https://example.org/a/b/measures/?colour=red");
    case("https://example.org/a/b/compare/?state=jordan");
    case("javascript:alert(1)");
    case("javascript:alert(1)//measures/");
    case("data:text/html,/measures/");
    case("file:///tmp/x/measures/");
    case("//evil.example/measures/");
    case("/measures/");
    case("measures/");
    case("https://user@evil.example/measures/");
    case("https://evil.example\\\\example.org/measures/");
    case("https://ex\u{202e}ample.org/measures/");
    case(&["https://example.org/", &"a".repeat(4000)].concat());
}
