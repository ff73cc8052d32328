//! What static files say that the program does not draw: notices on its faults, the picture of a link, the data package.

use crate::report::RecordType;

/// The name of every notice below.
pub const NOTICE: &str = "Notice";
/// The program takes long.
pub const SLOW: &str = "Filters, sorting and search are still loading. Everything on this page can be read meanwhile.";
/// The style sheet did not come.
pub const PLAIN: &str = "The layout of this page could not be loaded, so it looks plain and leaves pictures out. Everything else is here; the numbers of the pictures stand in their tables.";
/// The program did not start.
pub const FAULT: &str = "Filters, sorting and search could not be started. Everything on this page can be read, but a selection in its link is not applied: all records are listed.";
/// The program stopped.
pub const CRASH: &str = "This page has stopped answering. Load it again: its link keeps the selection.";
/// Another try.
pub const AGAIN: &str = "Load the page again";
/// A newer build is here.
pub const UPDATE: &str = "A new version of this site is available. The link and the selection stay as they are.";
/// To it.
pub const UPDATE_NOW: &str = "Load the new version";
/// Not now.
pub const UPDATE_LATER: &str = "Later";

/// What the picture of a link preview shows.
pub const CARD: &str = "A/72/215 Explorer: violence against women migrant workers";

/// The title of the data.
pub const DATA_TITLE: &str = "Records of United Nations report A/72/215, Violence against women migrant workers";
/// What the data are.
pub const DATA_DESCRIPTION: &str = "Structured records of the Report of the Secretary-General A/72/215, Violence against women migrant workers, covering July 2015 to June 2017: reporting States, instruments and what is said of both, national measures, United Nations initiatives, developments, recommendations, conclusions, context, figures, references, and notes on the source. Every record names its paragraph. A State that a paragraph does not name is not stated in the report; it is not a no. Summaries, topics, regions and cross-links are the editors’; names, numbers, dates and symbols are the report’s. Not a publication of the United Nations.";
/// Whose work the report is.
pub const DATA_LICENCE: &str = "The licences cover the records as compiled and summarised here. The report itself is a document of the United Nations and is not part of them.";
/// What the data are about.
pub const DATA_KEYWORDS: [&str; 6] = [
    "women migrant workers",
    "violence against women",
    "labour migration",
    "treaty ratification",
    "United Nations",
    "A/72/215",
];

/// What a table holds, one row each.
#[must_use]
pub const fn rows(record: RecordType) -> &'static str {
    match record {
        RecordType::State => "The 25 States that reported, by their names in the report.",
        RecordType::Instrument => "The instruments of which the report gives totals or names States.",
        RecordType::Statement => "What the report says of one State and one instrument, in the report’s verb.",
        RecordType::Measure => "What a State or several reported doing.",
        RecordType::Initiative => "What United Nations entities did.",
        RecordType::Development => "Norms, resolutions and meetings.",
        RecordType::Recommendation => "What the report recommends, and to whom.",
        RecordType::Conclusion => "What the report concludes.",
        RecordType::Context => "What the report says of the situation.",
        RecordType::Figure => "Numbers, with what they count and who is named as their source.",
        RecordType::Reference => "Documents that the report cites, with the paragraphs.",
        RecordType::Note => "Contradictions and oddities of the source, and what was done about them.",
    }
}

/// What is in a column, where its name does not say it.
#[must_use]
pub fn column(record: RecordType, name: &str) -> Option<&'static str> {
    Some(match name {
        "subject" if record == RecordType::Figure => "Whom it counts: women alone, everyone, or not people.",
        "paragraph" => "The paragraph of the report, with a sub-item in brackets: 33, 64(f).",
        "paragraphs" => "Paragraphs of the report, joined with semicolons.",
        "iso3" => "ISO 3166-1 alpha-3 codes, joined with semicolons where there are several.",
        "region" => "United Nations M49 region. Editorial.",
        "topics" => "Topics, joined with semicolons. Editorial.",
        "states" => "States that reported it, joined with semicolons; empty where none is credited.",
        "entities" => "United Nations entities, joined with semicolons.",
        "countries" => "States and other countries, joined with semicolons.",
        "count_2015" | "count_2017" => "States parties worldwide, as the report gives them; not counted from the rows.",
        "change" => "The later total less the earlier one.",
        "lists_states" => "Whether the report lists States for the instrument, or gives totals only.",
        "status" => "The report’s verb. An entry into force still to come is a status of its own.",
        "date" => "As exact as the report: a year, a month or a day.",
        "basis" => "Whether the sentence names the State or speaks of all that reported.",
        "kind" => "A measure, one in progress, a view expressed, or a need named.",
        "attribution" => {
            "Whether the sentence names its States, continues about one named before, or speaks of a group, which credits none."
        }
        "approximate" => "The report gives no exact number: it says approximately, or calls it an estimate.",
        "estimated" => "The report calls the number an estimate; it is then approximate, too.",
        "symbol" => "The symbol of the document, if the report gives one.",
        "footnotes" => "Footnotes that cite it, joined with semicolons. Most of their numbers are inferred.",
        "related_stated" => "Records that the recommendation names, as type.id, joined with semicolons.",
        "related_editorial" => "Records that the editors relate to it, as type.id, joined with semicolons.",
        "summary" => "In the editors’ words.",
        "value" => "A plain decimal number.",
        "what" => "What is counted, and of whom.",
        "period" => "Time that the figure covers, if stated.",
        "source" => "Whom the report names as the source of the figure, if anyone.",
        "note" | "notes" => "Notes on the source that concern the row, joined with semicolons.",
        "year" => "The year in the instrument’s title, if it has one.",
        _ => return None,
    })
}
