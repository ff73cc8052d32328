//! What the report makes of it: context, conclusions, recommendations.

use super::{Cell, list, paragraph, topics};
use crate::publish::Published;
use crate::report::{Conclusion, ContextPoint, Link, Recommendation};

impl Published for Recommendation {
    const NAME: &'static str = "recommendations";
    const COLUMNS: &'static [&'static str] =
        &["recommendation", "addressee", "topics", "summary", "paragraph", "related_stated", "related_editorial"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.slug.into(),
            self.addressee.slug().into(),
            topics(self.topics),
            self.summary.into(),
            paragraph(self.paragraph),
            related(self, Link::Stated),
            related(self, Link::Editorial),
        ]
    }
}

/// The records to which a link of this origin leads, as `measure.40-3`: slugs of different types may be the same.
fn related(recommendation: &Recommendation, link: Link) -> Cell {
    let related = recommendation.related.iter().filter(|relation| relation.link == link);
    list(related.map(|relation| [relation.record.slug(), ".", relation.id].concat()))
}

impl Published for Conclusion {
    const NAME: &'static str = "conclusions";
    const COLUMNS: &'static [&'static str] = &["conclusion", "topics", "summary", "paragraph"];

    fn cells(&self) -> Vec<Cell> {
        vec![self.slug.into(), topics(self.topics), self.summary.into(), paragraph(self.paragraph)]
    }
}

impl Published for ContextPoint {
    const NAME: &'static str = "context";
    const COLUMNS: &'static [&'static str] = &["context", "topics", "summary", "paragraph"];

    fn cells(&self) -> Vec<Cell> {
        vec![self.slug.into(), topics(self.topics), self.summary.into(), paragraph(self.paragraph)]
    }
}
