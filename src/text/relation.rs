//! Sentences on what speaks to a recommendation.

use crate::{
    explore::relations::{related, states_behind},
    report::{Link, RecommendationId},
};

use super::{grammar::number, labels};

/// "12 records speak to it, 2 of them linked in the report; measures credited to 15 States", or only what the report links.
#[must_use]
pub fn answer(recommendation: RecommendationId, stated_only: bool) -> String {
    let all = related(recommendation);
    let stated: Vec<_> = all.iter().filter(|other| other.link == Link::Stated).collect();
    if stated_only {
        return [labels::RECORDS.counted(stated.len()).as_str(), " linked in the report"].concat();
    }
    let states = labels::STATES.counted(states_behind(all.iter().map(|other| other.record)).len());
    let speak = if all.len() == 1 { " speaks to it, " } else { " speak to it, " };
    let stated = if stated.is_empty() { "none".into() } else { number(stated.len()) };
    let records = labels::RECORDS.counted(all.len());
    [&records, speak, &stated, " of them linked in the report; measures credited to ", &states].concat()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn the_answer_counts_records_links_and_states() {
        for id in RecommendationId::all() {
            let all = answer(id, false);
            assert!(all.starts_with(&id.get().related.len().to_string()), "{all}");
            let stated = id.get().related.iter().filter(|other| other.link == Link::Stated).count();
            assert!(answer(id, true).starts_with(&stated.to_string()));
            assert_eq!(all.contains("none of them"), stated == 0);
        }
    }
}
