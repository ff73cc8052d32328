//! The order of content on pages: findings before the description of the database, silence before numbers.

use explorer::{
    link::Page,
    report::{REPORT, Theme},
    text::{
        Language,
        findings::{findings, small_steps},
        lead::leads,
    },
};

use super::PAGES;

const LANGUAGE: Language = Language::English;

fn words(page: Page) -> &'static str {
    &PAGES[&page.path()].1.words
}

/// The position of the first occurrence of each text; all must occur.
fn places(words: &str, texts: &[&str]) -> Vec<usize> {
    texts.iter().map(|text| words.find(text).unwrap_or_else(|| panic!("{text:?} is not there"))).collect()
}

#[test]
fn the_overview_leads_with_women_and_violence_and_ends_with_sizes() {
    let leads = leads(LANGUAGE);
    assert_eq!(leads.len(), 3);
    let mut texts = Vec::new();
    for lead in &leads {
        texts.extend([lead.sentence(LANGUAGE, &lead.number(LANGUAGE)), lead.violence.summary.to_owned()]);
    }
    texts.push(LANGUAGE.overview_reported().to_owned());
    texts.extend(findings(LANGUAGE).into_iter().chain(small_steps(LANGUAGE)).map(|finding| finding.sentence));
    texts.extend([LANGUAGE.overview_questions().to_owned(), LANGUAGE.overview_contents().to_owned()]);
    let texts: Vec<_> = texts.iter().map(String::as_str).collect();
    assert!(places(words(Page::Overview), &texts).is_sorted(), "{texts:?}");
}

#[test]
fn each_lead_leads_to_its_paragraphs() {
    let (_, document) = &PAGES[&Page::Overview.path()];
    for lead in leads(LANGUAGE) {
        for locator in [lead.share.paragraph, lead.violence.paragraph] {
            let href = ["paragraphs/", &locator.paragraph.to_string(), "/"].concat();
            let found = document.all("a").any(|tag| tag.get("href").is_some_and(|to| to.ends_with(&href)));
            assert!(found, "{href}");
        }
    }
}

#[test]
fn coverage_names_its_silences_before_its_table() {
    let silent = |theme: Theme| {
        let credited = |slug: &str| {
            let mut measures = REPORT.measures().iter().filter(|it| it.theme == theme);
            measures.any(|it| it.states.iter().any(|id| id.get().slug == slug))
        };
        REPORT.states().iter().filter(|state| !credited(state.slug)).count()
    };
    let mut texts = vec![LANGUAGE.coverage_silent().to_owned()];
    texts.extend(Theme::ALL.iter().map(|theme| format!("{}: {} of 25", LANGUAGE.theme(*theme), silent(*theme))));
    texts.push(LANGUAGE.coverage_caption().to_owned());
    let texts: Vec<_> = texts.iter().map(String::as_str).collect();
    assert!(places(words(Page::Coverage), &texts).is_sorted(), "{texts:?}");
}

/// Browsers also expose text inside images, so a chart hides its labels and says everything in its sentence.
#[test]
fn the_content_of_a_chart_is_hidden_from_screen_readers() {
    let mut pictures = 0;
    for (_, document) in PAGES.values() {
        let images =
            document.tags.windows(2).filter(|pair| pair[0].name == "svg" && pair[0].get("role") == Some("img"));
        for pair in images {
            assert_eq!(pair[1].get("aria-hidden"), Some("true"));
            pictures += 1;
        }
    }
    assert_eq!(pictures, 6, "three on the overview; ratifications, dates and shares");
}

/// Large numbers are in words on the page; files have all their digits.
#[test]
fn large_numbers_are_short_on_the_page_alone() {
    for (said, digits) in [
        ("601 billion US dollars", "601000000000"),
        ("244 million people", "244000000"),
        ("11.5 million people", "11500000"),
    ] {
        assert!(words(Page::Figures).contains(said), "{said}");
        assert!(!words(Page::Figures).contains(&LANGUAGE.group(digits)), "{digits}");
        let file = explorer::publish::files().into_iter().find(|(name, _)| *name == "figures.csv").unwrap().1;
        assert!(file.contains(digits), "{digits}");
    }
}

/// Context points stand under the sections of the report that they come from.
#[test]
fn context_points_stand_under_the_sections_of_the_report() {
    let headings = [
        "I. Introduction: 11 context points",
        "II. Context: 55 context points",
        "IV. Measures reported by Member States: 8",
    ];
    assert!(places(words(Page::Context), &headings).is_sorted());
}

/// A number of records that is none leads nowhere.
#[test]
fn no_link_leads_to_no_records() {
    let recommendations = &PAGES[&Page::Recommendations.path()].1;
    assert!(words(Page::Recommendations).contains("(0 named in the recommendation); entries credited to 0 States"));
    assert!(recommendations.counts.iter().all(|count| !count.text.starts_with("0 ")));
}
