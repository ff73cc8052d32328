//! What the report makes of it: context, conclusions, recommendations.

use super::{Cell, paragraph, topics};
use crate::publish::Published;
use crate::report::{Conclusion, ContextPoint, Recommendation};

impl Published for Recommendation {
    const NAME: &'static str = "recommendations";
    const COLUMNS: &'static [&'static str] = &["recommendation", "addressee", "topics", "summary", "paragraph"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.slug.into(),
            self.addressee.slug().into(),
            topics(self.topics),
            self.summary.into(),
            paragraph(self.paragraph),
        ]
    }
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
