//! The frame around every page.

/// First link of every page.
pub const SKIP: &str = "Skip to content";
/// First link of pages with results.
pub const SKIP_TO_RESULTS: &str = "Skip to results";
/// Beside the symbol of the report.
pub const TAGLINE: &str = "Violence against women migrant workers";
/// The navigation's name.
pub const NAVIGATION: &str = "Pages";
/// The colour scheme's name.
pub const THEME: &str = "Colours";
/// Follow the system.
pub const THEME_SYSTEM: &str = "System";
/// Light.
pub const THEME_LIGHT: &str = "Light";
/// Dark.
pub const THEME_DARK: &str = "Dark";
/// What the site is, in the footer.
pub const ABOUT: &str = "An independent explorer of one United Nations report. It is not a publication of the United Nations. Summaries are ours; facts, names and figures are the report’s.";
/// Before the link to the document.
pub const SOURCE: &str = "Source: Report of the Secretary-General, ";
/// After it.
pub const PERIOD: &str = ", covering July 2015 to June 2017. Treaty positions have changed since: check the depositary before relying on one.";
/// Before the version of the data.
pub const DATA: &str = "Data version ";
/// Without JavaScript.
pub const NO_SCRIPT: &str = "Filtering and sorting need JavaScript. Without it, everything is listed here in full, and the data can be downloaded from the About page.";
/// The name of the list of all pages.
pub const CONTENTS: &str = "All pages";
/// Pages that begin with States.
pub const BY_STATE: &str = "State by State";
/// Pages that begin with a subject.
pub const BY_SUBJECT: &str = "Subject by subject";
/// Pages that begin with the report's text.
pub const THE_TEXT: &str = "The text itself";
/// Back from an embedded view.
pub const EMBEDDED: &str = "Open this view in the A/72/215 Explorer";
/// The notice's name.
pub const NOTICE: &str = "About this link";
