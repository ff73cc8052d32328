//! What stands under the heading of pages that list one type of record.

use crate::link::Page;

/// The lead of a page; empty where it has none.
#[must_use]
pub const fn of(page: Page) -> &'static str {
    match page {
        Page::States => "The Member States whose submissions the report uses (footnote 1). Each leads to its page.",
        Page::UnAction => {
            "What United Nations and related entities did in support of States. The countries named here are places or subjects of that work; being named is not reporting."
        }
        Page::Developments => {
            "Norms, resolutions and meetings, as the report sets them out. Dates are given only where the report gives them."
        }
        Page::Recommendations => {
            "What the report asks of States and of the United Nations system, and which records are related to it. Links marked “editorial” are ours, not the report’s."
        }
        Page::Context => "Why women who migrate for work face violence, point by point.",
        Page::Figures => {
            "Figures that the report gives, each with what it counts, its period if stated and the source that the report names, if any. Some are about everyone, not about women alone; these say so."
        }
        Page::Coverage => {
            "How many measures the report credits to each reporting State under each of the six headings on national measures. An empty cell means that no measure is reported here. The volume of reporting is not performance."
        }
        Page::Compare => {
            "Choose two to four reporting States. The report’s statements on instruments and the measures it credits are side by side; differences are marked in words. Where nothing is stated for a State, that is not a difference."
        }
        Page::Search => "All kinds of record at once. Names of States are also found by other names in use.",
        _ => "",
    }
}
