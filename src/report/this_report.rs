//! What is specific to this report and would differ for a similar one: its names, its structure by paragraphs, and the
//! records to which our sentences, charts and questions refer. Its contents are in `data/`, words about it in `text`.
//!
//! The data compiler compiles this file, too.

use super::date::PartialDate;
use super::locator::Locator;
use super::vocabulary::{Addressee, Family, InitiativeHeading, MainSection, Mode, Theme};

/// The symbol of the report.
pub const SYMBOL: &str = "A/72/215";
/// The title of the report.
pub const TITLE: &str = "Violence against women migrant workers";
/// The official document.
pub const OFFICIAL_URL: &str = "https://undocs.org/A/72/215";
/// The part of its address that the code of a language may follow.
const OFFICIAL_HOST: &str = "https://undocs.org/";
/// The first month of the period that the report covers (para. 2).
pub const PERIOD_FIRST: PartialDate = PartialDate { year: 2015, month: Some(7), day: None };
/// Its last month.
pub const PERIOD_LAST: PartialDate = PartialDate { year: 2017, month: Some(6), day: None };

/// The symbol as used in file names.
#[allow(unused_macros, reason = "the data compiler names no files")]
macro_rules! symbol_slug {
    () => {
        "a-72-215"
    };
}
#[allow(unused_imports, reason = "the data compiler names no files")]
pub(crate) use symbol_slug;

/// The number of the last paragraph.
pub const LAST_PARAGRAPH: u8 = 65;
/// The paragraph that has sub-items.
pub const PARAGRAPH_WITH_ITEMS: u8 = 64;
/// The letter of its last sub-item.
pub const LAST_ITEM: char = 'm';
/// The paragraph whose footnote lists the reporting States.
pub const PARAGRAPH_OF_STATES: Locator = Locator::paragraph(4);
/// The number of States that reported (footnote 1).
pub const STATE_COUNT: usize = 25;

/// The number of the last footnote.
pub const LAST_FOOTNOTE: usize = 54;

/// The years of the works that footnotes cite.
pub const YEARS_OF_WORKS: [&str; 10] = ["2001", "2003", "2009", "2010", "2011", "2012", "2014", "2015", "2016", "2017"];

/// The years for which the report gives worldwide totals of instruments.
pub const YEARS_COUNTED: [u16; 2] = [2015, 2017];

/// Paragraphs that a recommendation takes up by a term or a body, without a reference: the instruments of para. 30, the
/// "firewalls" of para. 9, the Global Migration Group of para. 57.
pub const TAKEN_UP: [(&str, u8); 3] = [("64-e", 30), ("64-k", 9), ("65", 57)];

/// The host of the register in which the depositary of such instruments lists the States bound by each.
#[must_use]
pub const fn register_of(family: Family) -> &'static str {
    match family {
        Family::UnTreaty => "treaties.un.org",
        Family::IloConvention => "normlex.ilo.org",
        Family::Regional => "www.coe.int",
    }
}

/// The official languages of the document: the code in its address, and the language's own name for itself.
pub const OFFICIAL_LANGUAGES: [(&str, &str); 6] =
    [("ar", "العربية"), ("zh", "中文"), ("en", "English"), ("fr", "Français"), ("ru", "Русский"), ("es", "Español")];

/// The official document in the language of this code.
#[must_use]
pub fn official_url_in(code: &str) -> String {
    [OFFICIAL_HOST, code, "/", SYMBOL].concat()
}

/// The report's sub-heading above a measure.
#[must_use]
pub const fn theme_of(locator: Locator) -> Option<Theme> {
    match locator.paragraph {
        36..=40 => Some(Theme::Legislation),
        41..=43 => Some(Theme::Policies),
        44..=46 => Some(Theme::DataAndResearch),
        47..=50 => Some(Theme::Prevention),
        51 => Some(Theme::Protection),
        52..=53 => Some(Theme::Cooperation),
        _ => None,
    }
}

/// The report's sub-heading above an initiative.
#[must_use]
pub const fn heading_of(locator: Locator) -> Option<InitiativeHeading> {
    match locator.paragraph {
        54 => Some(InitiativeHeading::ResearchAndData),
        55..=56 => Some(InitiativeHeading::LegislativeAndPolicySupport),
        57..=58 => Some(InitiativeHeading::AdvocacyAndCapacity),
        _ => None,
    }
}

/// The addressee of a recommendation's paragraph.
#[must_use]
pub const fn addressee_of(locator: Locator) -> Option<Addressee> {
    match locator.paragraph {
        64 => Some(Addressee::States),
        65 => Some(Addressee::UnSystem),
        _ => None,
    }
}

/// The words with which a recommendation's paragraph recommends.
#[must_use]
pub const fn mode_of(locator: Locator) -> &'static [Mode] {
    match locator.paragraph {
        64 => &[Mode::Encouraged],
        65 => &[Mode::Encouraged, Mode::Should],
        _ => &[],
    }
}

/// The main section that contains a paragraph.
#[must_use]
pub const fn main_section_of(locator: Locator) -> MainSection {
    match locator.paragraph {
        ..=4 => MainSection::Introduction,
        5..=20 => MainSection::Context,
        21..=28 => MainSection::GlobalDevelopments,
        29..=53 => MainSection::MeasuresByMemberStates,
        54..=58 => MainSection::UnInitiatives,
        59.. => MainSection::Conclusions,
    }
}

/// The instruments on migrant workers and on domestic workers; one of our questions asks which States are bound by
/// both.
pub const ON_DOMESTIC_MIGRANTS: [&str; 2] = ["ilo-c143", "ilo-c189"];
/// The figures of migrant domestic workers, and of the women among them.
pub const DOMESTIC_WORKERS: [&str; 2] = ["15-1", "15-2"];
/// The figures of remittances, and of the share that women send.
pub const REMITTANCES: [&str; 2] = ["7-1", "7-2"];
/// The figures of migrants, and of the women among them.
pub const MIGRANTS: [&str; 2] = ["6-1", "6-2"];
/// The context points that describe the violence: in domestic work, at the place of work, on the journey.
pub const VIOLENCE: [&str; 3] = ["15-4", "7-6", "10-1"];
/// The topics of findings and questions on the overview.
pub const TOPICS_ASKED: [&str; 2] = ["training-of-officials", "domestic-and-care-work"];
/// The States that the overview offers to compare.
pub const STATES_COMPARED: [&str; 3] = ["jordan", "nepal", "philippines"];

/// The map of the reporting States, each by its ISO 3166 code, with north at the top. The layout is editorial.
pub const TILE_MAP: [&str; 9] = [
    "... ... ... ... ... POL ... ... RUS ... ...",
    "... ... ... ... ITA BIH ... ... ... ... ...",
    "... ... ... ... ... GRC TUR ... ... CHN JPN",
    "MEX ... ... ... ... ... CYP JOR NPL ... ...",
    "... JAM DOM BFA ... ... ... ... ... KHM PHL",
    "... CRI ... ... TGO ... ... ... LKA ... ...",
    "... ECU ... ... ... ... ... ... ... IDN ...",
    "... ... ... ... ... ... MOZ ... ... ... ...",
    "... ... ARG ... ... ... ... ... ... ... AUS",
];
