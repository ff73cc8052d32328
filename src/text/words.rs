//! The fixed words of the interface, by the part of the page in which they stand.

/// The frame around every page.
pub mod shell {
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
}

/// The facets, chips and summary of pages that can be narrowed down.
pub mod filter {
    /// The panel's heading.
    pub const PANEL: &str = "Filters";
    /// How filters work together.
    pub const RULE: &str = "Within one filter, any of the chosen values will do. Across filters, all must hold.";
    /// Label of the search box.
    pub const SEARCH: &str = "Search these records";
    /// How the search reads words.
    pub const SEARCH_HINT: &str = "All words must occur; quotation marks keep words together.";
    /// Marks what is ours.
    pub const EDITORIAL: &str = "editorial";
    /// Any of several values.
    pub const ANY: &str = "any of these";
    /// All of several values.
    pub const ALL: &str = "all of these";
    /// How a facet's chosen values are combined.
    pub const MATCH: &str = "Match";
    /// Button beside a value.
    pub const EXCLUDE: &str = "not";
    /// Its name for who cannot see the row.
    pub const EXCLUDE_LONG: &str = "not ";
    /// Before a chip's name.
    pub const REMOVE: &str = "Remove filter: ";
    /// All chips at once.
    pub const CLEAR: &str = "Clear all filters";
    /// The chips' name.
    pub const CHIPS: &str = "Filters in force";
    /// Opens the panel on a phone.
    pub const OPEN: &str = "Filters";
    /// Closes it.
    pub const CLOSE: &str = "Show ";
    /// Heading of the results.
    pub const RESULTS: &str = "Results";
    /// Nothing found.
    pub const NOTHING: &str = "Nothing in this report fits all of these filters";
    /// What that means.
    pub const NOTHING_MEANS: &str =
        "Absence here means “not in this report”. It does not mean that a State did nothing or is not a party.";
    /// Before the offers.
    pub const RELIEF: &str = "Take one filter away:";
    /// Between a filter and the count without it.
    pub const WITHOUT: &str = "Without ";
    /// Before what a search also found.
    pub const EXPANDED: &str = "The search also looked for: ";
    /// The order's label.
    pub const ORDER: &str = "Order";
    /// The order of the report.
    pub const ORDER_REPORT: &str = "As in the report";
    /// The same, from its end.
    pub const ORDER_REPORT_DESCENDING: &str = "From the end of the report";
    /// Alphabetical.
    pub const ORDER_STATE: &str = "By State, A to Z";
    /// Alphabetical, from the end.
    pub const ORDER_STATE_DESCENDING: &str = "By State, Z to A";
    /// Earliest first; what has no date comes last.
    pub const ORDER_DATE: &str = "By date, earliest first";
    /// Latest first; what has no date comes last.
    pub const ORDER_DATE_DESCENDING: &str = "By date, latest first";
    /// The form's label.
    pub const FORM: &str = "Form";
}

/// Records and their evidence.
pub mod record {
    /// The State column.
    pub const STATES: &str = "States";
    /// The table of measures.
    pub const MEASURES_TABLE: &str = "National measures in the report’s order or by State";
    /// The summary column.
    pub const SUMMARY: &str = "What was reported";
    /// The source column.
    pub const SOURCE: &str = "Source";
    /// The status column.
    pub const STATUS: &str = "Status in the report";
    /// Names in a record.
    pub const NAMES: &str = "Named in the report";
    /// Figures in a record.
    pub const FIGURES: &str = "Figures";
    /// Notes on a record.
    pub const NOTES: &str = "Note on the source";
    /// Marks a figure that is no exact count.
    pub const APPROXIMATELY: &str = "about ";
    /// A figure about people of any sex.
    pub const EVERYONE: &str = "not about women alone";
    /// Before a figure's period.
    pub const PERIOD: &str = "period: ";
    /// What stands where a conclusion names nobody.
    pub const CONCLUSION: &str = "Conclusion";
    /// An initiative for which the report names no entity.
    pub const NO_ENTITY: &str = "No entity named";
    /// Before a figure's source.
    pub const FIGURE_SOURCE: &str = "source named: ";
    /// Nothing stated.
    pub const NOT_STATED: &str = "Not stated";
    /// The same in full.
    pub const NOT_STATED_LONG: &str = "Not stated in this report";
    /// What silence means.
    pub const SILENCE: &str =
        "Silence is not a “no”: the report does not say that the State is outside the instrument.";
    /// Two statements.
    pub const TWO_STATEMENTS: &str = "The report says two things. Both are shown; neither is preferred.";
    /// Where to look today.
    pub const CHECK_TODAY: &str = "Check the position today";
    /// Closes a dialog.
    pub const CLOSE: &str = "Close";
    /// The dialog's name.
    pub const EVIDENCE: &str = "Evidence";
    /// The record before.
    pub const PREVIOUS: &str = "Previous";
    /// The record after.
    pub const NEXT: &str = "Next";
    /// Other records of the paragraph.
    pub const SAME_PARAGRAPH: &str = "Also from this paragraph";
    /// Between the number of measures of a paragraph and its name.
    pub const IN_PARAGRAPH: &str = " in ";
    /// The official document.
    pub const OFFICIAL: &str = "Official document";
    /// Topics.
    pub const TOPICS: &str = "Topics";
    /// Theme.
    pub const THEME: &str = "Theme";
    /// Kind.
    pub const KIND: &str = "Kind";
    /// Attribution.
    pub const ATTRIBUTION: &str = "Attribution";
    /// Before an instrument's name.
    pub const WHOLE_INSTRUMENT: &str = "All that the report says on ";
    /// Before the date of a later entry into force.
    pub const DATE: &str = "Date of entry into force for the State: ";
}

/// From recommendation to action.
pub mod relation {
    /// Between the number of records that speak to a recommendation and how many of these links the report makes.
    pub const OF_WHICH_STATED: &str = " speak to it, of which the report itself links ";
    /// After the number of records that the report itself links to a recommendation.
    pub const STATED: &str = " linked in the report";
    /// Between that and the number of States.
    pub const STATES_BEHIND: &str = "; measures credited to ";
}

/// The registers of treaties.
pub mod depositary {
    /// The depositary of UN treaties.
    pub const UNITED_NATIONS: &str = "United Nations Treaty Collection";
    /// The ILO's register.
    pub const ILO: &str = "NORMLEX, the ILO’s register";
    /// The Council of Europe's register.
    pub const COUNCIL_OF_EUROPE: &str = "Council of Europe Treaty Office";
}

/// The matrix.
pub mod matrix {
    /// Under the heading.
    pub const LEAD: &str = "What the report says of each reporting State and each instrument for which it names States. Every cell opens its evidence.";
    /// The table's caption.
    pub const CAPTION: &str = "Reporting States by instrument; each cell gives the status in the report’s own verb";
    /// A set question.
    pub const BOUND: &str = "Bound by all of";
    /// A set question.
    pub const SILENT: &str = "Nothing stated on";
    /// A set question.
    pub const DIFFERS: &str = "Only instruments on which the States shown differ";
    /// The flag of a cell.
    pub const TWO: &str = "two statements";
    /// The legend.
    pub const LEGEND: &str = "What the shapes and words mean";
    /// No column is left, because the report lists no States for what was chosen.
    pub const NO_LISTS: &str = "The report gives only worldwide totals for the instruments chosen and names no State, so there is no column to show.";
    /// No column is left.
    pub const NO_COLUMNS: &str =
        "The report says the same of all States shown on every instrument chosen, so no column is left.";
}

/// The leads and notes of single pages.
pub mod pages {
    /// Under the heading of the measures.
    pub const MEASURES_LEAD: &str = "What States told the Secretary-General they were doing, summarized paragraph by paragraph. Entries are self-reported and of unequal length: how much a State reported is not a measure of how much it does.";
    /// Under the heading of the instruments.
    pub const INSTRUMENTS_LEAD: &str = "How many States worldwide had joined each instrument in 2015 and in 2017, and how many of the 25 reporting States the report names for it.";
    /// The table's caption.
    pub const INSTRUMENTS_CAPTION: &str = "Worldwide ratifications in 2015 and 2017, and reporting States named";
    /// Under totals.
    pub const WORLDWIDE: &str =
        "Totals for 2015 and 2017 are worldwide, from paras. 30 and 34; they are not counts over the reporting States.";
    /// Under our counts.
    pub const COUNTED: &str = "“Reporting States named” is counted from this report, under the filters in force.";
    /// No list of States.
    pub const NO_LIST: &str = "No list";
    /// On an instrument without a list.
    pub const ONLY_TOTAL: &str = "The report gives only worldwide totals for this instrument and names no State. It therefore stands in no row of the matrix.";
    /// The family.
    pub const FAMILY: &str = "Family";
    /// The totals.
    pub const TOTALS: &str = "Worldwide totals";
    /// The statements.
    pub const STATED: &str = "What the report states";
    /// Their table.
    pub const STATED_TABLE: &str = "Statements on this instrument, State by State";
    /// How a statement covers its State.
    pub const BASIS: &str = "How it is said";
    /// Before the path of a page that does not exist.
    pub const NOT_FOUND_PATH: &str = "No page of the explorer has the address ";
    /// Before a page that may be meant.
    pub const NOT_FOUND_NEAR: &str = "You may be looking for something in ";
    /// Where a paragraph was asked for.
    pub const NOT_FOUND_PARAGRAPH: &str = "The report has paragraphs 1 to 65 and no other.";
    /// Before the ways on.
    pub const NOT_FOUND_WAYS: &str = "These pages exist:";
}

/// What stands under the heading of pages that list one type of record.
pub mod leads {
    use crate::link::Page;

    /// The lead of a page; empty where it has none.
    #[must_use]
    pub const fn of(page: Page) -> &'static str {
        match page {
            Page::States => {
                "The Member States whose submissions the report uses (footnote 1). Each leads to all that the report says of it."
            }
            Page::UnAction => {
                "What United Nations and related entities did in support of States. The countries named here are places or subjects of that work; being named is not reporting."
            }
            Page::Developments => {
                "Norms, resolutions and meetings of the period, as the report has them. Dates are given only where the report gives them."
            }
            Page::Recommendations => {
                "What the report asks of States and of the United Nations system, and which of its own records speak to it. Links marked “editorial” are ours, not the report’s."
            }
            Page::Context => "Why women who migrate for work face violence, point by point.",
            Page::Figures => {
                "Every number in the report with whose total it is, its period and the source that the report names. Some are about everyone, not about women alone; these say so."
            }
            Page::Coverage => {
                "How many measures the report credits to each reporting State under each of its headings. An empty cell means that no measure is reported here. The volume of reporting is not performance."
            }
            Page::Compare => {
                "Choose two to four reporting States. The report’s statements on instruments and the measures it credits stand side by side; what differs is said in words."
            }
            Page::Search => "All kinds of record at once. Names of States are also found by other names in use.",
            _ => "",
        }
    }
}

/// State by theme.
pub mod coverage {
    /// The table's caption.
    pub const CAPTION: &str =
        "Measures credited to each reporting State under each heading of the report; counted from this report";
    /// The last column.
    pub const ALL: &str = "All shown";
    /// The row of sums.
    pub const STATES: &str = "States with a measure";
    /// A cell without measures.
    pub const NONE: &str = "none reported here";
    /// Over the States without a fitting measure.
    pub const SILENT: &str = "No measure reported here";
    /// What that means.
    pub const CAUTION: &str = "Absence means “not in this report”. Entries are self-reported and of unequal length: the volume of reporting is not performance.";
    /// Before the list of headings on which the report says nothing of a State.
    pub const SILENCES: &str = "Where the report is silent";
    /// Between a count of States and the number of States asked for.
    pub const OF: &str = " of ";
}

/// States side by side.
pub mod compare {
    /// Legend of the choice.
    pub const CHOOSE: &str = "States to compare";
    /// Too few are chosen.
    pub const TOO_FEW: &str = "Choose at least two States.";
    /// Only one is chosen.
    pub const ONE: &str = "One State is chosen. Choose at least one more.";
    /// Too many are chosen.
    pub const TOO_MANY: &str = "More than four States do not fit side by side. Take some away:";
    /// A way on.
    pub const EXAMPLE: &str = "For example: ";
    /// The first table.
    pub const INSTRUMENTS: &str = "Instruments";
    /// Its caption.
    pub const INSTRUMENTS_CAPTION: &str = "What the report states on each instrument, State by State";
    /// The second table.
    pub const THEMES: &str = "Measures by theme";
    /// Its caption.
    pub const THEMES_CAPTION: &str = "The measures that the report credits to each State, by theme";
    /// The last column.
    pub const DIFFERENCE: &str = "Difference";
    /// The States differ.
    pub const DIFFERS: &str = "Differs";
    /// They do not.
    pub const SAME: &str = "Same";
    /// To all measures of the States.
    pub const MEASURES: &str = "All measures of these States in one list";
    /// To the matrix of the States.
    pub const MATRIX: &str = "These States in the matrix";
}

/// The search over everything.
pub mod search {
    /// Label of the box in the header.
    pub const LABEL: &str = "Search the whole report";
    /// In the empty box.
    pub const PLACEHOLDER: &str = "Search all records";
    /// Its button.
    pub const GO: &str = "Search";
    /// Before anything is asked.
    pub const EMPTY: &str = "Type a word: shelter, recruitment, Nepal, “domestic workers”, 189.";
    /// Nothing found.
    pub const NOTHING: &str = "Nothing in this report matches all of these words";
    /// Before single words that are found.
    pub const SINGLE: &str = "Search for one word alone:";
    /// To the rest of a group.
    pub const ALL: &str = "Show all ";
}

/// The overview.
pub mod overview {
    /// Under the heading.
    pub const LEAD: &str = "A/72/215, the report of the Secretary-General on violence against women migrant workers, covers July 2015 to June 2017. Here its facts can be narrowed down, compared and taken away, each with the paragraph behind it, and a link that shows others exactly what you see.";
    /// Heading.
    pub const FINDINGS: &str = "What stands out";
    /// Heading.
    pub const QUESTIONS: &str = "Questions to begin with";
    /// A question.
    pub const QUESTION_BOUND: &str = "Which reporting States are bound by both ILO C143 and ILO C189?";
    /// A question.
    pub const QUESTION_DOMESTIC: &str = "Who reported a measure on domestic and care work?";
    /// A question.
    pub const QUESTION_TRAINING: &str = "Who reported training for public officials?";
    /// A question.
    pub const QUESTION_SILENT: &str = "Of which States is no measure on protection and assistance reported here?";
    /// A question.
    pub const QUESTION_COMPARE: &str = "How do Jordan, Nepal and the Philippines compare?";
    /// A question.
    pub const QUESTION_ACTION: &str = "What does the report recommend, and which measures speak to it?";
    /// Heading.
    pub const CHANGE: &str = "Ratifications worldwide, 2015 and 2017";
    /// Under it.
    pub const CHANGE_LEAD: &str =
        "The report gives two totals for five instruments (paras. 30 and 34). They count all States of the world.";
    /// To the table.
    pub const WHOLE_TABLE: &str = "The whole ratification table";
    /// Heading.
    pub const COVERAGE: &str = "Who is credited with measures under which heading";
    /// To the table.
    pub const WHOLE_COVERAGE: &str = "The whole coverage, with the silences";
    /// After the number of measures.
    pub const BY_THEME: &str = " under six headings of the report";
    /// Heading.
    pub const BY_STATE: &str = "The 25 reporting States and the measures that name them";
    /// Between a number of measures and the name of a State, for who hears the link alone.
    pub const MEASURES_OF: &str = " measures credited to ";
    /// Under the States.
    pub const VOLUME: &str = "Numbers are counted from this report. The volume of reporting is not performance.";
}

/// The about page.
pub mod about {
    use crate::report::NoteKind;

    /// Under the heading.
    pub const LEAD: &str = "This explorer holds the facts of one document: A/72/215, Violence against women migrant workers, Report of the Secretary-General to the seventy-second session of the General Assembly.";
    /// Heading.
    pub const METHOD: &str = "How it was made";
    /// The rules.
    pub const METHOD_LINES: &[&str] = &[
        "Every record names the paragraph it comes from. Summaries are written by us in plain English; names, numbers, dates and symbols are the report’s.",
        "Silence is not a “no”. A State that a paragraph does not name is not stated in this report; we never say that it is not a party or has no measure.",
        "We keep the report’s verb: ratified, acceded, party and signatory are different statements.",
        "Where the report says two things of one State and instrument, both are shown and flagged.",
        "Totals of ratifications are worldwide. What we count ourselves is marked “counted from this report”.",
        "Each list of States keeps its own measure. A sentence about a group is credited to no single State. Partners and places of United Nations work are not reporting States.",
        "Topics, regions and search aliases are ours and marked “editorial”. Regions follow the United Nations M49 standard.",
        "States are never ranked. Entries are self-reported, undated and of unequal length; the volume of reporting is not performance.",
    ];
    /// Heading.
    pub const STATUSES: &str = "What the statuses mean";
    /// Heading.
    pub const KINDS: &str = "What the kinds of measure mean";
    /// Heading.
    pub const TOPICS: &str = "Topics";
    /// Under it.
    pub const TOPICS_LEAD: &str = "Topics are editorial: we assign them so that records can be found across headings.";
    /// Heading.
    pub const NOTES: &str = "Notes on the source";
    /// Under it.
    pub const NOTES_LEAD: &str = "What does not agree or looks odd in the report, and what we did about it.";
    /// Heading.
    pub const DATA: &str = "Data downloads";
    /// Under it.
    pub const DATA_LEAD: &str = "Every record type as CSV (UTF-8, RFC 4180) and JSON.";
    /// Column.
    pub const RECORDS: &str = "Records";
    /// Column.
    pub const COUNT: &str = "Number";
    /// Column.
    pub const FILES: &str = "Files";
    /// Before the hash.
    pub const HASH: &str = "SHA-256 of the data: ";
    /// Heading.
    pub const CITE: &str = "How to cite";
    /// Before the citation.
    pub const CITE_REPORT: &str = "Cite the report itself for any fact, with the paragraph:";
    /// On views.
    pub const CITE_VIEW: &str = "To point to a selection, cite its view: “Cite” at the end of every page gives the citation with the link, the date and the version of the data. The link keeps its meaning.";

    /// The heading over notes of a kind.
    #[must_use]
    pub const fn notes_heading(kind: NoteKind) -> &'static str {
        match kind {
            NoteKind::Contradiction => "Contradictions",
            NoteKind::Oddity => "Oddities",
            NoteKind::Method => "Method",
        }
    }
}
