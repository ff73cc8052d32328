//! The footnotes, one row each. A column on works holds a value for each work in their order, with a semicolon between
//! two, and nothing where the footnote does not give it.

use crate::report::{Field, Fields, Holds, Source, Value, Work};

columns! {
    Source as it by ["source"], told as [first_title(it)] {
        source,
        kind,
        number_legible,
        marker_lost,
        paragraphs,
        records,
        unmarked,
        ibid,
        documents,
        summary,
        scope,
        authors: ByWork = by_work(it, |work| Value::Made(work.authors.join(" and "))),
        title: ByWork = by_work(it, |work| text(work.title)),
        described: ByWork = by_work(it, |work| text(work.described)),
        container: ByWork = by_work(it, |work| text(work.container)),
        publisher: ByWork = by_work(it, |work| text(work.publisher)),
        place: ByWork = by_work(it, |work| text(work.place)),
        date: ByWork = by_work(it, |work| work.date.value()),
        address: ByWork = by_work(it, |work| text(work.address)),
        accessed: ByWork = by_work(it, |work| work.accessed.value()),
    }
}

/// The title of the first work, or what tells the footnote in its place.
fn first_title(source: &Source) -> &'static str {
    let first = source.works_cited().first();
    first.and_then(|work| work.title.or(work.described)).or(source.summary).unwrap_or_default()
}

/// A value for each work of a footnote.
struct ByWork(Vec<Value>);

fn by_work(source: &Source, value: fn(&Work) -> Value) -> ByWork {
    let mut values: Vec<_> = source.works.iter().map(value).collect();
    // Where no work has one, the cell is empty and no row of separators.
    if values.iter().all(|value| *value == Value::Absent) {
        values.clear();
    }
    ByWork(values)
}

fn text(words: Option<&'static str>) -> Value {
    words.map_or(Value::Absent, Value::Text)
}

impl Field for ByWork {
    fn value(&self) -> Value {
        Value::List(self.0.clone())
    }

    fn holds() -> Holds {
        <Vec<&'static str> as Field>::holds()
    }
}
