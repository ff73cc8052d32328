//! What stands under the heading of pages that list one type of record.

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
            "Choose two to four reporting States. The report’s statements on instruments and the measures it credits are side by side; differences are marked in words. Where nothing is stated for a State, that is not a difference."
        }
        Page::Search => "All kinds of record at once. Names of States are also found by other names in use.",
        _ => "",
    }
}
