//! Measures as a table.

use yew::prelude::*;

use crate::{
    explore::SortKey,
    link::Page,
    report::MeasureId,
    text::{grammar, labels, pages, words::record as words},
};

use super::{super::explorer::Explorer, marked::marked, sort_header::sort_header, state_links::state_links};

/// The table, in a region that can be scrolled by keyboard.
pub fn measure_table(explorer: &Explorer, ids: &[MeasureId]) -> Html {
    html! {
        <div class="table-scroll" role="region" tabindex="0" aria-label={pages::heading(Page::Measures)}>
            <table class="measure-table">
                <caption class="visually-hidden">{ pages::heading(Page::Measures) }</caption>
                <thead>
                    <tr>
                        { sort_header(explorer, SortKey::Paragraph, false) }
                        { sort_header(explorer, SortKey::State, false) }
                        <th scope="col">{ words::SUMMARY }</th>
                        <th scope="col">{ words::THEME }</th>
                        <th scope="col">{ words::KIND }</th>
                    </tr>
                </thead>
                <tbody>
                    for id in ids {
                        { row(explorer, *id) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn row(explorer: &Explorer, id: MeasureId) -> Html {
    let measure = id.get();
    html! {
        <tr key={measure.slug}>
            <th scope="row">
                <a href={explorer.page_href(Page::Measure(id))}>
                    { grammar::paragraph(measure.paragraph) }
                    <span class="visually-hidden">{ ", " }{ pages::name(Page::Measure(id)) }</span>
                </a>
            </th>
            <td>{ state_links(explorer, measure.states) }</td>
            <td>{ marked(explorer, measure.summary) }</td>
            <td>{ labels::theme(measure.theme) }</td>
            <td>{ labels::kind(measure.kind) }</td>
        </tr>
    }
}
