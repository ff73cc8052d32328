//! The works behind the footnotes, then the documents that the text cites.

use yew::prelude::*;

use crate::{
    explore::{
        Selection,
        sources::{CITED, ask, cited},
    },
    report::{RecordId, RecordType},
    ui::{
        components::{
            entry_list::{IN_SIGHT, entry_list},
            filter_layout::FilterLayout,
        },
        markup::el,
        page_context::PageContext,
    },
};

use super::{filter_page, measures::count, offered_facets, suggestions};

/// The body of the page.
pub fn page(context: &PageContext) -> Html {
    let selection = &context.view.selection;
    let (found, outcome) = ask(selection);
    let all = cited().ask(&Selection::default());
    let documents = found.partition_point(|id| id.record_type() == RecordType::Source);
    let (sources, documents) = found.split_at(documents);
    let mut groups = Vec::new();
    for (record, records) in CITED.into_iter().zip([sources, documents]) {
        if !records.is_empty() {
            groups.push(group(context, record, records));
        }
    }
    filter_page(
        context,
        FilterLayout {
            facets: offered_facets(context.view.page, &|key, value| {
                (count(&all, key, value) > 0).then(|| count(&outcome, key, value))
            }),
            shown: found.len(),
            total: outcome.total,
            suggestions: suggestions(selection, found.len(), &|rest| ask(rest).0.len()),
            results: el("div class='groups'").list(groups).done(),
            ..FilterLayout::default()
        },
    )
}

/// The records found of one type, with its name and their number.
fn group(context: &PageContext, record: RecordType, records: &[RecordId]) -> Html {
    let language = context.language;
    let head = el("header")
        .with(el("h3").text(language.record_type(record)))
        .with(el("p class='group__count'").string(language.counted(record.into(), records.len())));
    el("section class='cited'").key(record.slug()).with(head).with(entry_list(context, records, IN_SIGHT)).done()
}
