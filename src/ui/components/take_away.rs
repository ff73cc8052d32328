//! What readers can share or download: the link, files of exactly what is shown, citations, and a frame for other
//! sites. Exported files are also opened here.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    explore::{MOST_PICKED, sources::ask as sources_shown},
    link::{Page, View},
    publish::{self, Answer, Citation, Format},
    report::{RecordId, symbol_slug},
    text::{Language, citation, clip::Copied, quote::Quote, sheets::sheets, sources, take_away as words},
    ui::{
        browser,
        markup::{Element, el, maybe},
        own_list::OwnList,
        page_context::PageContext,
        stateful::{LocalState, StateHandle, stateful},
    },
};

/// The name of citation files, without the extension.
const FILE_STEM: &str = symbol_slug!();

/// The media type of tables.
const CSV: &str = "text/csv;charset=utf-8";
/// The name of the files of works, without the extension.
const WORKS: &str = "works";

/// The group of buttons and collapsible parts for what is shown, and the button that opens a file.
pub fn take_away(context: &PageContext) -> Html {
    let context = context.clone();
    stateful("take-away", move |handle| draw(&context, handle), |_, _| ())
}

fn draw(context: &PageContext, handle: &StateHandle) -> Html {
    let language = context.language;
    // Files, citations and frame are only made on demand.
    let asked = handle.local != LocalState::Nothing;
    let more = if asked { more(context) } else { Vec::new() };
    el("div class='take-away' role='group'")
        .word_attr("aria-label", language.take_away_group())
        .with(copies(&Copied::Link).text(language.take_away_link()))
        .child(maybe(share(context)))
        .child(maybe(only_sheet(context)))
        .with(drawer(language.take_away_more(), handle.on(LocalState::Open), more))
        .done()
}

/// A part that is collapsed at first.
fn drawer(name: &'static str, opened: Callback<MouseEvent>, content: Vec<Html>) -> Element {
    el("details class='take-away__drawer'")
        .with(el("summary").on_click(opened).text(name))
        .with(el("div").list(content))
}

/// Files of what is shown, the button that opens one, citations, and the frame.
fn more(context: &PageContext) -> Vec<Html> {
    let language = context.language;
    let open = el("label class='take-away__open'")
        .with(el("input type='file' class='visually-hidden' accept='.json,application/json'"))
        .text(language.take_away_open());
    let buttons = el("div class='take-away__buttons'")
        .with(el("span class='take-away__files'").list(files(context)))
        .child(maybe(as_list(context)))
        .with(open);
    let part = |name, content| drawer(name, Callback::noop(), content).done();
    vec![
        buttons.done(),
        part(language.take_away_cite(), citations(context)),
        part(language.take_away_embed(), frame(context)),
    ]
}

/// The button that shares the view with another program, if the browser supports it.
fn share(context: &PageContext) -> Option<Element> {
    let shared = context.clone();
    let press = move |_| {
        let title = words::view_title(shared.language, &shared.view);
        browser::share(&title, &address(&shared, false));
    };
    browser::can_share()
        .then(|| el("button type='button'").on_click(Callback::from(press)).text(context.language.take_away_share()))
}

/// A button that copies something, in the style of the buttons next to it.
fn copies(copied: &Copied) -> Element {
    el("button type='button'").attr("data-copy", copied.name().into())
}

/// Buttons for the files of what is shown, a pair for each table.
fn files(context: &PageContext) -> Vec<Html> {
    let language = context.language;
    let answers: Vec<_> = Answer::all(&context.view).into_iter().map(Rc::new).collect();
    let pair = |answer: &Rc<Answer>| {
        // Two tables are distinguished by the kind of their rows.
        let count = answer.records.len();
        let rows = match answer.record.filter(|_| answers.len() > 1) {
            Some(record) => language.counted(record.into(), count),
            None => language.take_away_rows(count),
        };
        let button = |json: bool| {
            el("button type='button'")
                .flag("disabled", answer.records.is_empty())
                .on_click(save(context, answer, json))
                .string(if json { language.take_away_json(&rows) } else { language.take_away_csv(&rows) })
        };
        let place = answers.iter().position(|other| Rc::ptr_eq(other, answer)).unwrap_or_default();
        let sheet = (answers.len() > 1)
            .then(|| sheet_button(context, answer, place).string(language.take_away_sheet_of(&rows)));
        el("span class='take-away__files'")
            .key(answer.stem())
            .child(maybe(sheet))
            .with(button(false))
            .with(button(true))
            .done()
    };
    let mut files: Vec<_> = answers.iter().map(pair).collect();
    if context.view.page == Page::Sources {
        files.push(works(context, &sources_shown(&context.view.selection).0));
    }
    files
}

/// Buttons for the works shown, in the formats of reference managers.
fn works(context: &PageContext, shown: &[RecordId]) -> Html {
    let language = context.language;
    let exported = Rc::new(sources::exported(language, shown));
    let (none, counted) = (exported.is_empty(), language.source_works(exported.len()));
    let button = |format: Format| {
        let exported = exported.clone();
        let name = match format {
            Format::Bibtex => language.source_bibtex(&counted),
            Format::Ris => language.source_ris(&counted),
        };
        let save = move |_| {
            let works = publish::works::write(&exported, format);
            browser::download(&[WORKS, format.ending()].concat(), format.media_type(), &works);
        };
        el("button type='button'").flag("disabled", none).on_click(Callback::from(save)).string(name)
    };
    let (bibtex, ris) = (button(Format::Bibtex), button(Format::Ris));
    el("span class='take-away__files'").key(WORKS).with(bibtex).with(ris).done()
}

/// A link to a list of what is shown, to be arranged, added to another list or printed; `None` for a single record, for
/// more than a list can hold, and on the page of the list.
fn as_list(context: &PageContext) -> Option<Element> {
    let records: Vec<_> = Answer::all(&context.view).into_iter().flat_map(|answer| answer.records).collect();
    let fits = (2..=MOST_PICKED).contains(&records.len()) && context.view.page != Page::List;
    fits.then(|| {
        let name = context.language.take_away_list(records.len());
        el("a").attr("href", context.href(&OwnList::shown(records))).string(name)
    })
}

/// The button for the file that most readers want, next to the link; if there are several tables, their buttons are
/// among the files.
fn only_sheet(context: &PageContext) -> Option<Element> {
    let [answer] = <[Answer; 1]>::try_from(Answer::all(&context.view)).ok()?;
    Some(sheet_button(context, &answer, 0).text(context.language.take_away_sheet()))
}

/// The button for a spreadsheet, without its label.
fn sheet_button(context: &PageContext, answer: &Answer, place: usize) -> Element {
    el("button type='button'").flag("disabled", answer.records.is_empty()).on_click(save_sheet(context, place))
}

/// Makes a table for spreadsheets, named after the selection, and saves it.
fn save_sheet(context: &PageContext, place: usize) -> Callback<MouseEvent> {
    let context = context.clone();
    Callback::from(move |_| {
        let address = |view: &View| browser::absolute(&context.href(view));
        let sheets = sheets(context.language, &context.view, &address, true);
        let name = publish::sheet_name(&context.view, place);
        if let Some(sheet) = sheets.get(place) {
            browser::download(&name, CSV, &sheet.csv());
        }
    })
}

/// Makes a file and saves it.
fn save(context: &PageContext, answer: &Rc<Answer>, json: bool) -> Callback<MouseEvent> {
    let (context, answer) = (context.clone(), answer.clone());
    Callback::from(move |_| {
        let language = context.language;
        let say = |id| Quote::of(language, id).noted(language);
        let (ending, media_type, text) = if json {
            let sentence = words::selection(language, &context.view);
            (".json", "application/json", answer.json(&address(&context, false), &sentence, &say))
        } else {
            (".csv", CSV, answer.csv(&say))
        };
        browser::download(&[answer.stem(), ending].concat(), media_type, &text);
    })
}

/// The full address of the view, or of the view in a frame.
fn address(context: &PageContext, embedded: bool) -> String {
    browser::absolute(&context.href(&(*context.view).clone().embedded(embedded)))
}

/// The citations of the report and of the view, in three formats.
fn citations(context: &PageContext) -> Vec<Html> {
    let today = browser::today();
    let language = context.language;
    let named = citation::paragraphs(language, &context.view);
    let cited = [
        citation::of_page(language, context.view.page, &named, today),
        citation::view(language, &context.view, &named, address(context, false), today),
    ];
    let both = |write: &dyn Fn(&Citation) -> String, joint: &str| cited.each_ref().map(write).join(joint);
    let un_style = both(&|cited| citation::un_style(language, cited), "\n\n");
    vec![
        el("p class='hint'").text(language.take_away_cite_lead()).done(),
        snippet(language, language.take_away_un_style(), un_style, None),
        snippet(language, language.take_away_bibtex(), both(&Citation::bibtex, "\n"), Some(Format::Bibtex)),
        snippet(language, language.take_away_ris(), both(&Citation::ris, ""), Some(Format::Ris)),
    ]
}

/// The view as a frame.
fn frame(context: &PageContext) -> Vec<Html> {
    let language = context.language;
    let title = language.title_page(&words::view_title(language, &context.view));
    vec![
        el("p class='hint'").text(language.take_away_embed_lead()).done(),
        snippet(language, language.take_away_frame(), publish::iframe(&address(context, true), &title), None),
    ]
}

/// A text to copy, and to save in its format if it has one.
fn snippet(language: Language, name: &'static str, text: String, format: Option<Format>) -> Html {
    let saved = text.clone();
    let copied = Copied::Text(text.clone());
    let save = format.map(|format| {
        let save = move |_| browser::download(&[FILE_STEM, format.ending()].concat(), format.media_type(), &saved);
        el("button type='button'").on_click(Callback::from(save)).string(language.take_away_save(name))
    });
    el("div")
        .class("snippet", "snippet--prose", name == language.take_away_un_style())
        .key(name)
        .with(el("p class='snippet__name'").text(name))
        .with(el("pre").string(text))
        .with(
            el("div class='snippet__buttons'")
                .with(copies(&copied).string(language.take_away_copy(name)))
                .child(maybe(save)),
        )
        .done()
}
