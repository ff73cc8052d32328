//! What the report makes of it: context, conclusions, recommendations.

use crate::publish::Published;
use crate::report::{Conclusion, ContextPoint, Fields, Recommendation, RelationBasis, Value};

impl Published for Recommendation {
    const NAME: &'static str = "recommendations";
    const COLUMNS: &'static [&'static str] =
        &["recommendation", "addressee", "topics", "summary", "paragraph", "related_stated", "related_editorial"];

    fn derived(&self) -> Fields {
        vec![
            ("related_stated", related(self, RelationBasis::Stated)),
            ("related_editorial", related(self, RelationBasis::Editorial)),
        ]
    }
}

/// The related records on this basis, as `measure.40-3`: slugs of different types may be the same.
fn related(recommendation: &Recommendation, basis: RelationBasis) -> Value {
    let related = recommendation.related.iter().filter(|relation| relation.basis == basis);
    Value::List(related.map(|relation| Value::Made([relation.record.slug(), ".", relation.id].concat())).collect())
}

impl Published for Conclusion {
    const NAME: &'static str = "conclusions";
    const COLUMNS: &'static [&'static str] = &["conclusion", "topics", "summary", "paragraph"];
}

impl Published for ContextPoint {
    const NAME: &'static str = "context";
    const COLUMNS: &'static [&'static str] = &["context", "topics", "summary", "paragraph"];
}
