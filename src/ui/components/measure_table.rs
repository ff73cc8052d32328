//! Measures as a table.

use yew::prelude::*;

use crate::{
    explore::SortKey,
    link::Page,
    report::MeasureId,
    text::{grammar, labels, pages, words::record as words},
};

use super::{super::context::use_explorer, marked::Marked, sort_header::SortHeader, state_links::StateLinks};

/// The measures.
#[derive(PartialEq, Properties)]
pub struct MeasureTableProps {
    /// In the order of the rows.
    pub ids: Vec<MeasureId>,
}

/// The table, in a region that can be scrolled by keyboard.
#[component]
pub fn MeasureTable(props: &MeasureTableProps) -> Html {
    html! {
        <div class="table-scroll" role="region" tabindex="0" aria-label={pages::heading(Page::Measures)}>
            <table class="measure-table">
                <caption class="visually-hidden">{ pages::heading(Page::Measures) }</caption>
                <thead>
                    <tr>
                        <SortHeader column={SortKey::Paragraph} />
                        <SortHeader column={SortKey::State} />
                        <th scope="col">{ words::SUMMARY }</th>
                        <th scope="col">{ words::THEME }</th>
                        <th scope="col">{ words::KIND }</th>
                    </tr>
                </thead>
                <tbody>
                    for id in &props.ids {
                        <MeasureRow key={id.get().slug} id={*id} />
                    }
                </tbody>
            </table>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct MeasureRowProps {
    id: MeasureId,
}

#[component]
fn MeasureRow(props: &MeasureRowProps) -> Html {
    let explorer = use_explorer();
    let measure = props.id.get();
    html! {
        <tr>
            <th scope="row">
                <a href={explorer.page_href(Page::Measure(props.id))}>
                    { grammar::paragraph(measure.paragraph) }
                    <span class="visually-hidden">{ ", " }{ pages::name(Page::Measure(props.id)) }</span>
                </a>
            </th>
            <td><StateLinks states={measure.states} /></td>
            <td><Marked text={measure.summary} /></td>
            <td>{ labels::theme(measure.theme) }</td>
            <td>{ labels::kind(measure.kind) }</td>
        </tr>
    }
}
