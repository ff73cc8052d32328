//! Links to what the report does not contain: the document in its languages, and the States that are bound today.

use std::collections::BTreeMap;

use explorer::{
    link::Page,
    report::{InstrumentId, LAST_PARAGRAPH, ParagraphNumber, REPORT, StateId},
};

use super::{PAGES, dom::Document};

/// The page of each instrument on the site of its depositary, typed from the registers.
const STATUS_PAGES: [(&str, &str); 10] = [
    (
        "migrant-workers-convention",
        "treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-13&chapter=4&clang=_en",
    ),
    (
        "organized-crime-convention",
        "treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12&chapter=18&clang=_en",
    ),
    (
        "trafficking-protocol",
        "treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18&clang=_en",
    ),
    (
        "smuggling-protocol",
        "treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-b&chapter=18&clang=_en",
    ),
    ("ilo-c097", "normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:11300:0::NO::P11300_INSTRUMENT_ID:312242"),
    ("ilo-c111", "normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:11300:0::NO::P11300_INSTRUMENT_ID:312256"),
    ("ilo-c143", "normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:11300:0::NO::P11300_INSTRUMENT_ID:312288"),
    ("ilo-c181", "normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:11300:0::NO::P11300_INSTRUMENT_ID:312326"),
    ("ilo-c189", "normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:11300:0::NO::P11300_INSTRUMENT_ID:2551460"),
    ("istanbul-convention", "www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=210"),
];

/// The official languages, each by its own name for itself.
const LANGUAGES: [(&str, &str); 6] =
    [("ar", "العربية"), ("zh", "中文"), ("en", "English"), ("fr", "Français"), ("ru", "Русский"), ("es", "Español")];

fn document(page: Page) -> &'static Document {
    &PAGES[&page.path()].1
}

/// The number of links from a page to an external address.
fn links_to(document: &Document, address: &str) -> usize {
    document.all("a").filter(|tag| tag.get("href") == Some(address)).count()
}

#[test]
fn each_instrument_leads_to_its_page_at_the_depositary() {
    let pages: BTreeMap<_, _> = STATUS_PAGES.into_iter().collect();
    assert_eq!(pages.len(), REPORT.instruments().len());
    for id in InstrumentId::all() {
        let (document, own) = (document(Page::Instrument(id)), pages[id.get().slug]);
        for (slug, page) in &pages {
            let expected = usize::from(*page == own);
            assert_eq!(links_to(document, &format!("https://{page}")), expected, "{} to {slug}", id.get().slug);
        }
        assert!(document.words.contains("Address recorded on 28 November 2026."), "{}", id.get().slug);
    }
}

#[test]
fn each_state_leads_to_all_status_pages() {
    for id in StateId::all() {
        for (slug, page) in STATUS_PAGES {
            assert_eq!(
                links_to(document(Page::State(id)), &format!("https://{page}")),
                1,
                "{} to {slug}",
                id.get().slug
            );
        }
    }
}

#[test]
fn paragraphs_and_the_about_page_lead_to_the_document_in_six_languages() {
    let paragraphs = (1..=LAST_PARAGRAPH).filter_map(ParagraphNumber::new).map(Page::Paragraph);
    for page in paragraphs.chain([Page::About]) {
        let document = document(page);
        for (code, name) in LANGUAGES {
            let address = format!("https://undocs.org/{code}/A/72/215");
            let link = document.all("a").find(|tag| tag.get("href") == Some(&address));
            let link = link.unwrap_or_else(|| panic!("/{} does not lead to {address}", page.path()));
            assert_eq!((link.get("hreflang"), link.get("lang")), (Some(code), Some(code)), "/{}", page.path());
            assert!(document.words.contains(name), "/{}: {name}", page.path());
        }
    }
}

/// Paragraphs below a sub-heading of the report also name their section.
#[test]
fn paragraphs_under_a_sub_heading_name_their_section() {
    let words = |number: u8| &document(Page::Paragraph(ParagraphNumber::new(number).unwrap())).words;
    let fifth = "Section V. Initiatives of United Nations and related entities in support of national efforts";
    assert!(words(54).contains(fifth) && words(58).contains(fifth) && !words(53).contains(fifth));
    assert!(words(40).contains("Section IV. Measures reported by Member States"));
    assert!(words(64).contains("Section VI. Conclusions and recommendations"));
    assert!(!words(29).contains("Section IV."), "its heading is the title of the section");
    assert!(document(Page::Paragraphs).words.contains(fifth));
}

/// The report's wording is on the page of each recommendation and in the lists.
#[test]
fn recommendations_show_the_report_s_word() {
    for recommendation in explorer::report::RecommendationId::all() {
        let words = &document(Page::Recommendation(recommendation)).words;
        let helps = recommendation.get().slug == "65";
        assert!(words.contains("“encouraged” to act"), "{}", recommendation.get().slug);
        assert_eq!(words.contains("“should” act"), helps, "{}", recommendation.get().slug);
    }
    let list = &document(Page::Recommendations).words;
    assert_eq!(list.matches("the report’s term: “encouraged”").count(), 15);
    assert_eq!(list.matches("the report’s term: “should”").count(), 1);
    let action = &document(Page::UnAction).words;
    for date in ["date: March 2016", "date: 2016", "planned for March 2018", "date: 2015"] {
        assert!(action.contains(date), "{date}");
    }
}
