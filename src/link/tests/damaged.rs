//! Links that were damaged in transit, and what they meant.

use crate::{
    explore::FacetKey,
    link::{Decoded, Key, Page, Reason, decode, encode},
};

/// Checks a damaged path and query: the canonical link of what was meant, and the parts that are reported as dropped.
#[track_caller]
pub(super) fn case(path: &str, query: &str, meant: &str, dropped: &[(&str, Reason)]) {
    let decoded = decode(path, query);
    assert_eq!(encode(&decoded.view).below(""), meant);
    let found: Vec<_> = decoded.dropped.iter().map(|part| (part.raw.as_str(), part.reason)).collect();
    assert_eq!(found, dropped);
}

/// A damaged path of a page.
#[track_caller]
fn path(damaged: &str, meant: &str) {
    case(damaged, "", meant, &[]);
}

/// A damaged query of the measures.
#[track_caller]
pub(super) fn measures(damaged: &str, meant: &str) {
    case("measures/", damaged, &["measures/?", meant].concat(), &[]);
}

/// A damaged query of the matrix.
#[track_caller]
fn matrix(damaged: &str, meant: &str) {
    case("matrix/", damaged, &["matrix/?", meant].concat(), &[]);
}

/// Checks a search as written in a link, and the search that is made.
#[track_caller]
pub(super) fn search(carried: &str, meant: &str) {
    let decoded = decode("search/", &["q=", carried].concat());
    assert_eq!(decoded.view.selection.text, meant);
    assert_eq!(decoded.dropped, []);
}

#[test]
fn signs_of_the_sentence_around_a_link_are_no_part_of_it() {
    const SIGNS: &str = ". , ; : ! ? ) ] > \" ' ” ’ * _ … » 。 ） ، ؟ / .) )). !!! ** ”. ’, ... \"). %22 %27 %29 %2E %E2%80%9D \
        %E2%80%99 %3E. %252E &quot; &#39; &gt; %26quot%3B .%20 +)";
    for sign in SIGNS.split(' ') {
        for (path, query) in [
            ("measures/", "theme=legislation&state=costa-rica"),
            ("measures/", "topic=discrimination&topic=health&topic.match=all"),
            ("measures/", "state.not=jordan"),
            ("measures/", "sort=-state"),
            ("measures/", "sort=state&view=table"),
            ("measures/", "kind=need"),
            ("measures/", "region=asia"),
            ("measures/", "q=women"),
            ("matrix/", "bound=ilo-c143&bound=ilo-c189"),
            ("matrix/", "silent=ilo-c111"),
            ("matrix/", "differs=1"),
            ("matrix/", "cell=costa-rica.trafficking-protocol"),
            ("matrix/", "instrument=ilo-c189"),
            ("matrix/", "status=enters-into-force"),
            ("un-action/", "entity=iom"),
            ("compare/", "state=jordan&state=nepal"),
            ("list/", "record=measure.40-3&record=statement.jamaica--ilo-c189--enters-into-force"),
            ("list/", "record=figure.15-2&view=grouped"),
            ("sources/", "source=7"),
            ("sources/", "section=measures-by-member-states"),
            ("sources/", "q=fact+sheet"),
        ] {
            case(path, &[query, sign].concat(), &[path, "?", query].concat(), &[]);
        }
        for whole in [
            "measures/",
            "measures/40-3/",
            "instruments/ilo-c189/",
            "paragraphs/33/",
            "recommendations/64-f/",
            "list/",
            "sources/",
            "topics/",
            "topics/domestic-and-care-work/",
        ] {
            path(&[whole, sign].concat(), whole);
            path(&[whole.trim_end_matches('/'), sign].concat(), whole);
        }
    }
}

#[test]
fn paths_are_read_as_they_were_meant() {
    path("Measures/40-3/index.html.", "measures/40-3/");
    path("measures//40-3/", "measures/40-3/");
    path("//measures///40-3//", "measures/40-3/");
    path("measures/40-3).", "measures/40-3/");
    path("MEASURES/INDEX.HTML", "measures/");
    path("index.html", "./");
    path("./measures/./", "measures/");
    path("%6datrix/", "matrix/");
    path("measures%2F40-3%2F", "measures/40-3/");
    path("measures%252F40-3", "measures/40-3/");
    path("states/costa%20rica/", "states/costa-rica/");
    path("states/costa+rica/", "states/costa-rica/");
    path("states/costa-%0D%0Arica/", "states/costa-rica/");
    path("states/costa%E2%80%91rica", "states/costa-rica/");
    path("%20measures/%20", "measures/");
    path("mea\u{200b}sures/40-\u{ad}3/", "measures/40-3/");
    path("measures/40-3%E2%80%8B", "measures/40-3/");
    path("measures/40-3%25E2%2580%258B", "measures/40-3/");
    path("\u{feff}measures/", "measures/");
    path("&lt;measures/40-3/&gt;", "measures/40-3/");
    path("Ratifications.", "instruments/");
    path("instruments//C189/", "instruments/ilo-c189/");
    path("paragraphs/+33", "paragraphs/33/");
    path("Topics//Domestic-And-Care-Work/index.html", "topics/domestic-and-care-work/");
    path("topics%2Fdomestic%2520and%20care+work", "topics/domestic-and-care-work/");
    path("LIST/index.html.", "list/");
    path("//sources//", "sources/");
}

#[test]
fn ampersands_are_read_however_they_were_written() {
    const SIGNS: &str = "&amp; &AMP; &#38; &#038; &#x26; &#X26; %26amp%3B %26AMP%3b &amp%3B %26amp; %2526amp%253B &amp;amp; \
        &amp;amp;amp; &amp;#38; && &&amp;& &%26amp%3B %26%2338%3B";
    let meant = "theme=legislation&state=jordan";
    for sign in SIGNS.split(' ') {
        measures(&["state=jordan", sign, "theme=legislation"].concat(), meant);
    }
    measures("state=jordan&amp;theme=legislation&amp;", meant);
    case("measures/", ".", "measures/", &[]);
    case("measures/", "=x", "measures/", &[("=x", Reason::UnknownKey)]);
    measures("?state=jordan&?theme=legislation", meant);
    case("measures/", "q=women&#38;men", "measures/?q=women", &[("men", Reason::UnknownKey)]);
}

#[test]
fn what_was_encoded_too_often_is_read() {
    let meant = "theme=legislation&state=jordan";
    measures("state%3Djordan%26theme%3Dlegislation", meant);
    measures("state%253Djordan%2526theme%253Dlegislation", meant);
    measures("state=jordan&theme%3Dlegislation", meant);
    measures("state=%256Aordan&theme=%25256Cegislation", meant);
    measures("%73tate=jordan&%2574heme=legislation", meant);
    measures(
        "topic%252Ematch=all&topic=health&topic=discrimination",
        "topic=discrimination&topic=health&topic.match=all",
    );
    measures("q=domestic%2520work", "q=domestic+work");
    measures("q=domestic%252520work", "q=domestic+work");
    measures("q=c%25C3%25B4te", "q=c%C3%B4te");
    measures("q%3Ddomestic%2520work%26view%3Dtable", "q=domestic+work&view=table");
    measures("q=women%26men&state=jordan", "q=women%26men&state=jordan");
}

#[test]
fn invisible_signs_are_passed_over() {
    for sign in [
        "\u{200b}",
        "\u{200c}",
        "\u{200d}",
        "\u{200e}",
        "\u{200f}",
        "\u{2060}",
        "\u{2068}",
        "\u{206a}",
        "\u{feff}",
        "\u{ad}",
        "\u{61c}",
        "\u{180e}",
        "\u{e0041}",
        "&shy;",
        "&#8203;",
    ] {
        let meant = "q=women&theme=legislation&sort=-state";
        measures(
            &["q=wo", sign, "men&th", sign, "eme=legis", sign, "lation&sort=", sign, "-state", sign].concat(),
            meant,
        );
    }
    measures("q=%E2%80%8Bwomen%C2%AD&st%E2%81%A0ate=jor%EF%BB%BFdan", "q=women&state=jordan");
    measures("state=%25E2%2580%258Bjordan", "state=jordan");
    matrix("bound=ilo-%E2%80%8Bc189%E2%80%8E.", "bound=ilo-c189");
}

#[test]
fn capitals_blanks_and_wrapped_lines_are_read() {
    measures("TOPIC=Health&Topic=DISCRIMINATION&topic.match=ALL", "topic=discrimination&topic=health&topic.match=all");
    measures("State.Not=Jordan&VIEW=Table&SORT=-State", "state.not=jordan&sort=-state&view=table");
    measures("Q=Women", "q=Women");
    measures("COUNTRY=Turkiye&THEME=Data", "theme=data-and-research&state=turkey");
    measures("state=Costa+Rica&theme=data+and%20research", "theme=data-and-research&state=costa-rica");
    measures("state=costa-%0D%0A+rica", "state=costa-rica");
    measures("state=costa%E2%80%91rica&sort=%E2%88%92state", "state=costa-rica&sort=-state");
    measures("state=costa%2Brica", "state=costa-rica");
    measures("state=%22jordan%22&theme=&quot;legislation&quot;", "theme=legislation&state=jordan");
    matrix("BOUND=ILO-C189&Silent=ILO+C111&Differs=1", "bound=ilo-c189&silent=ilo-c111&differs=1");
    matrix("status=Enters+Into+Force", "status=enters-into-force");
    case("un-action/", "entity=ILO&kind=need", "un-action/?entity=ilo", &[("kind=need", Reason::KeyOfOtherPage)]);
    case("recommendations/64-F/", "view=STATED", "recommendations/64-f/?view=stated", &[]);
    case("instruments/", "sort=-Count-2017", "instruments/?sort=-count-2017", &[]);
}

#[test]
fn keys_of_carriers_are_dropped_without_a_word() {
    const KEYS: &str = "utm_source=x UTM_Campaign=a.b utm_medium fbclid=IwAR0% gclid=1 gclsrc=aw.ds gbraid=1 wbraid=1 dclid=1 \
        msclkid=1 yclid=1 twclid=1 ttclid=1 li_fat_id=1 mc_cid=1 mc_eid=1 igsh=1 igshid=1 si=1 ref=x \
        ref_src=twsrc%5Etfw _x_tr_sl=en _x_tr_hl=fr _x_tr_pto=wapp _hsenc=1 _hsmi=1 __hstc=1 mkt_tok=1 vero_id=1 \
        oly_enc_id=1 oly_anon_id=1 s_cid=1 __cft__[0]=AZ __tn__=R __cft__%5B0%5D=AZ amp amp=1 amp_js_v=0.1 \
        usqp=mq _ga=1 _gl=1 srsltid=1 mtm_source=x pk_campaign=x hsa_cam=1";
    for key in KEYS.split(' ') {
        measures(&["state=jordan&", key].concat(), "state=jordan");
        case("about/", key, "about/", &[]);
        case("measures/40-3/", key, "measures/40-3/", &[]);
    }
    case("measures/", "utm=1", "measures/", &[("utm=1", Reason::UnknownKey)]);
    case("measures/", "refs=1", "measures/", &[("refs=1", Reason::UnknownKey)]);
}

#[test]
fn all_else_is_named_still() {
    let state = Reason::UnknownValue(Key::Facet(FacetKey::State));
    case("measures/", "state=atlantis.", "measures/", &[("state=atlantis.", state)]);
    case("measures/", "state=jordan%2526x", "measures/", &[("state=jordan%2526x", state)]);
    case("measures/", "state=jor.dan", "measures/", &[("state=jor.dan", state)]);
    case("measures/", "state=jordan%25ff", "measures/", &[("state=jordan%25ff", state)]);
    case("measures/", "state=%2", "measures/", &[("state=%2", Reason::BrokenEncoding)]);
    let sort = Reason::UnknownValue(Key::Sort);
    case("measures/", "sort=--state", "measures/", &[("sort=--state", sort)]);
    for unknown in
        ["measures/403", "measures/40--3x", "measures/4 0-3", "states/atlantis", "..%2fevil.example/measures/"]
    {
        path(unknown, "./");
        assert_eq!(decode(unknown, "").view.page, Page::NotFound, "{unknown}");
    }
}

/// What stays of a search: punctuation at its end is removed unless it closes what was opened in it, invisible
/// characters are removed, and everything encoded is decoded.
#[test]
fn a_search_stays_what_its_reader_typed() {
    search("women.", "women");
    search("%22domestic+workers%22", "\"domestic workers\"");
    search("%22domestic+workers%22.", "\"domestic workers\"");
    search("%E2%80%9Cdomestic+workers%E2%80%9D).", "“domestic workers”");
    search("%E2%80%9Edomestic+workers%E2%80%9C", "„domestic workers“");
    search("%C2%ABdomestic+workers%C2%BB,", "«domestic workers»");
    search("%E3%80%8Cdomestic+workers%E3%80%8D", "「domestic workers」");
    search("%E2%80%B9domestic+workers%E2%80%BA.", "‹domestic workers›");
    search("shelter%E3%80%8F", "shelter");
    search("&quot;domestic+workers&quot;", "\"domestic workers\"");
    search("shelter%22", "shelter");
    search("%22migrant+women%22+shelter%22", "\"migrant women\" shelter");
    search("64+(f)", "64 (f)");
    search("64(f)).", "64(f)");
    search("shelter)", "shelter");
    search("[sic]", "[sic]");
    search("traffick*", "traffick");
    search("women's", "women's");
    search("workers%27", "workers");
    search("%27care+work%27", "'care work'");
    search("100%25", "100%");
    search("100%2525", "100%");
    search("100%25+de", "100% de");
    search("5%25+c%25C3%25B4te", "5% côte");
    search("100%25de", "100%de");
    search("100%25zz", "100%zz");
    search("R%26D", "R&D");
    search("R%2526D", "R&D");
    search("%26lt%3Bb%26gt%3B", "<b>");
    search("a%2Bb", "a+b");
    search("wo%C2%ADmen", "women");
    search("...", "");
    search("%EF%BF%BD", "\u{fffd}");
}

/// Checks the address that the address bar should show for a link.
#[track_caller]
fn address(path: &str, query: &str, meant: Option<&str>) {
    let Decoded { view, dropped } = decode(path, query);
    let address = crate::link::address(&view, &dropped, query);
    assert_eq!(address.map(|url| url.below("")).as_deref(), meant);
}

#[test]
fn an_address_is_put_right_and_keeps_what_was_left_out() {
    address("measures/", "state=jordan", Some("measures/?state=jordan"));
    address("", "", Some("./"));
    address("measures/", "state=Jordan.", Some("measures/?state=jordan"));
    address("Measures//40-3).", "utm_source=a", Some("measures/40-3/"));
    address("measures", "", Some("measures/"));
    address("measures/", "sort=paragraph&q=", Some("measures/"));
    address("measures/", "state=Jordan.&colour=red", Some("measures/?state=Jordan.&colour=red"));
    address("MEASURES/", "state=Jordan.&colour=red", Some("measures/?state=Jordan.&colour=red"));
    address("no-such-page/", "state=jordan", None);
    address("No-Such-Page).", "", None);
}
