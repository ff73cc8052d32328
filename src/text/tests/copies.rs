//! What is copied and what is opened in a spreadsheet, character by character.

use super::{
    super::{
        Language,
        clip::{Clip, Copied},
        sheets::sheets,
    },
    open,
};
use crate::{
    link::{View, encode},
    publish::{Sheet, sheet_name},
    report::{RecordId, RecordType},
};

const ENGLISH: Language = Language::English;

fn address(view: &View) -> String {
    encode(view).below("https://example.org/")
}

/// What a button on a page puts on the clipboard.
fn clip(link: &str, copied: &str) -> Clip {
    Copied::named(copied).clip(ENGLISH, &open(link).view, &address)
}

fn sheet(link: &str, sourced: bool) -> Sheet {
    sheets(ENGLISH, &open(link).view, &address, sourced).remove(0)
}

/// The cells of a table, row by row.
fn rows(sheet: &Sheet) -> Vec<Vec<&str>> {
    sheet.plain().split('\n').map(|row| row.split('\t').collect()).collect()
}

#[test]
fn a_record_is_copied_with_its_source_and_its_link() {
    let Clip { plain, html } = clip("measures/", "measure.38-1");
    let measure = RecordId::named("measure.38-1").unwrap().measure().unwrap().get();
    let who = ENGLISH.all_of(&measure.states.iter().map(|id| id.get().name).collect::<Vec<_>>());
    let what = measure.summary.trim_end_matches('.');
    let link = "https://example.org/measures/38-1/";
    assert_eq!(plain, format!("{who}: {what} (A/72/215, para. 38).\n{link}"));
    assert_eq!(html, format!("<p><strong>{who}</strong>: {what} (<a href=\"{link}\">A/72/215, para. 38</a>).</p>"));
    let need = clip("measures/", "measure.43-2").plain;
    assert!(need.starts_with("Costa Rica and Ecuador: Highlighted "), "{need}");
    assert!(need.contains(" (need named; A/72/215, para. 43).\n"), "{need}");
}

#[test]
fn what_has_no_page_of_its_own_is_linked_to_on_the_page_of_its_paragraph() {
    let link = "https://example.org/paragraphs/15/#figure-15-2";
    let Clip { plain, html } = clip("figures/", "figure.15-2");
    assert!(plain.starts_with("an estimated 73.4 per cent: ") && plain.ends_with(&["\n", link].concat()), "{plain}");
    assert!(plain.contains("; A/72/215, para. 15).\n"), "{plain}");
    assert!(html.contains(&["<a href=\"", link, "\">A/72/215, para. 15</a>"].concat()), "{html}");
}

#[test]
fn evidence_is_copied_with_its_address() {
    #[track_caller]
    fn case(cell: &str, said: &str) {
        let link = ["\nhttps://example.org/matrix/?cell=", cell].concat();
        assert_eq!(clip("matrix/?differs=1", &["cell.", cell].concat()).plain, [said, &link].concat());
    }
    case("nepal.trafficking-protocol", "Nepal, Trafficking Protocol: Ratified (A/72/215, para. 31).");
    case("china.trafficking-protocol", "China, Trafficking Protocol: Ratified; Acceded (A/72/215, para. 31).");
    case("jordan.ilo-c189", "Jordan, ILO C189: Not stated (A/72/215).");
}

#[test]
fn an_answer_is_copied_with_what_it_is_about() {
    let Clip { plain, html } = clip("measures/?theme=legislation", "23 of 68 measures in Legislation");
    let link = "https://example.org/measures/?theme=legislation";
    assert_eq!(
        plain,
        format!(
            "National measures: 23 of 68 measures in Legislation (A/72/215, paras. 36, 37, 38, 39 and 40).\n{link}"
        )
    );
    assert!(html.starts_with("<p><strong>National measures</strong>: 23 of 68"), "{html}");
    let whole = clip("matrix/?bound=ilo-c189", "As A/72/215 reports, none.").plain;
    assert!(whole.starts_with("As A/72/215 reports, none (A/72/215, "), "{whole}");
}

#[test]
fn a_table_is_copied_as_a_table_and_as_one_line_for_each_row() {
    let link = "matrix/?state=china&state=jordan&instrument=trafficking-protocol&instrument=ilo-c189";
    let Clip { plain, html } = clip(link, "table.0");
    let below = "Matrix: States and instruments, limited to China or Jordan, on the Trafficking Protocol or ILO C189 \
                 (A/72/215, para. 31).";
    let expected = [
        "State\tTrafficking Protocol\tILO C189",
        "China\tRatified; Acceded\tNot stated",
        "Jordan\tRatified; Acceded\tNot stated",
        below,
        &address(&open(link).view),
    ];
    assert_eq!(plain, expected.join("\n"));
    let table = "<table><tr><th>State</th><th>Trafficking Protocol</th><th>ILO C189</th></tr>\
         <tr><td>China</td><td>Ratified; Acceded</td><td>Not stated</td></tr>\
         <tr><td>Jordan</td><td>Ratified; Acceded</td><td>Not stated</td></tr></table><p>";
    assert!(html.starts_with(table), "{html}");
    // A table that is part of a static page.
    let brought = clip("states/jordan/", "Instrument\tStatus\nILO C189\tNot <stated>");
    assert!(brought.plain.starts_with("Instrument\tStatus\nILO C189\tNot <stated>\nJordan (A/72/215, paras. "));
    assert!(brought.html.contains("<tr><td>ILO C189</td><td>Not &lt;stated&gt;</td></tr>"), "{}", brought.html);
}

#[test]
fn the_matrix_for_a_spreadsheet_has_a_column_of_paragraphs_for_each_instrument() {
    let csv = sheet("matrix/?state=china&state=jordan&instrument=trafficking-protocol&instrument=ilo-c189", true).csv();
    let expected = "\u{feff}State,Trafficking Protocol,\"Trafficking Protocol, paragraph\",ILO C189,\"ILO C189, paragraph\"\r\n\
         China,Ratified; Acceded,para. 31,Not stated,\r\nJordan,Ratified; Acceded,para. 31,Not stated,\r\n";
    assert_eq!(csv, expected);
}

#[test]
fn coverage_spells_out_silence() {
    let shown = sheet("coverage/?state=jordan&state=togo&theme=protection&theme=cooperation", false);
    assert_eq!(
        shown.plain(),
        "State\tProtection and assistance\tCooperation\tTotal, counted from this report\nJordan\tnone reported here\t1\t1\n\
         Togo\tnone reported here\t3\t3\nStates with an entry\t0 of 2\t2 of 2\t2 of 2"
    );
}

/// As on the page, each number says what in it is no measure; for a spreadsheet, also where the report says it.
#[test]
fn coverage_tells_kinds_apart_and_names_paragraphs() {
    let link = "coverage/?state=indonesia&state=italy&theme=legislation&theme=prevention";
    assert_eq!(
        rows(&sheet(link, true)),
        [
            vec![
                "State",
                "Legislation",
                "Legislation, paragraph",
                "Prevention and training",
                "Prevention and training, paragraph",
                "Total, counted from this report",
            ],
            vec!["Indonesia", "1 (1 in progress)", "para. 37", "none reported here", "", "1 (1 in progress)"],
            vec!["Italy", "none reported here", "", "1 (1 in progress)", "para. 49", "1 (1 in progress)"],
            vec!["States with an entry", "1 of 2", "", "1 of 2", "", "2 of 2"],
        ]
    );
    let copied = clip(link, "table.0").plain;
    assert!(copied.contains("Indonesia\t1 (1 in progress)\tnone reported here\t1 (1 in progress)\n"), "{copied}");
    assert!(copied.contains("(A/72/215, paras. 37 and 49).\n"), "{copied}");
}

/// A copied table is cited for all that is in it; the answer to a question over the matrix for itself.
#[test]
fn an_answer_is_cited_apart_from_the_table_below_it() {
    let (answer, table) = (clip("matrix/?bound=ilo-c143", "Five."), clip("matrix/?bound=ilo-c143", "table.0"));
    assert!(answer.plain.contains("(A/72/215, para. 33)."), "{}", answer.plain);
    assert!(table.plain.contains("(A/72/215, paras. 31, 32, 33, 34 and 35)."), "{}", table.plain);
}

#[test]
fn a_footnote_leads_to_itself() {
    let link = "https://example.org/sources/?source=12";
    assert!(clip("sources/", "source.12").plain.ends_with(&["\n", link].concat()));
    let rows_of_sources = sheet("sources/", true);
    assert!(rows(&rows_of_sources).iter().any(|row| row[row.len() - 1] == link));
    let figures = sheet("figures/", true);
    assert!(rows(&figures).iter().any(|row| row[row.len() - 1] == "https://example.org/paragraphs/15/#figure-15-2"));
}

#[test]
fn instruments_stand_as_shown() {
    let shown = sheet("instruments/?q=C189", false);
    assert_eq!(
        shown.plain(),
        "Instrument\t2015\t2017\tChange\tReporting States with a statement, counted from this report\tSource\n\
         ILO C189\t21\t24\t3\t7\tA/72/215, paras. 34, 55, 57 and 64 (f)"
    );
}

#[test]
fn a_comparison_gives_two_tables_with_paragraphs_in_their_cells() {
    let both = sheets(ENGLISH, &open("compare/?state=china&state=jordan").view, &address, true);
    assert_eq!(both.len(), 2);
    let (instruments, themes) = (rows(&both[0]), rows(&both[1]));
    assert_eq!(instruments[0], ["Instrument", "China", "Jordan", "Comparison"]);
    assert_eq!(themes[0], ["Theme", "China", "Jordan", "Comparison"]);
    let protocol = instruments.iter().find(|row| row[0] == "Trafficking Protocol").unwrap();
    assert_eq!(protocol[1], "Ratified; Acceded (para. 31)");
    assert!(themes.iter().flatten().any(|cell| *cell == "None reported here"), "{themes:?}");
    assert!(themes.iter().flatten().any(|cell| cell.contains("(para. 5")), "{themes:?}");
    assert_eq!(sheets(ENGLISH, &open("compare/?state=jordan").view, &address, true), []);
}

#[test]
fn lists_have_names_for_slugs_and_no_number_that_looks_like_a_day() {
    #[track_caller]
    fn case(link: &str, columns: &[&str], first: &[&str]) {
        let sheet = sheet(link, true);
        let rows = rows(&sheet);
        assert_eq!(rows[0][..columns.len()], *columns);
        assert_eq!(rows[0][columns.len()..], ["Source", "Link"]);
        assert_eq!(rows[1][..first.len()], *first);
        assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{link}");
    }
    case("states/?region=africa", &["State", "Region"], &["Burkina Faso", "Africa", "A/72/215, para. 4"]);
    case(
        "measures/?state=jordan&theme=legislation",
        &["Record", "State", "Theme", "Kind", "Summary", "Topic"],
        &["measure 37-1"],
    );
    case(
        "un-action/",
        &["Record", "Entity", "Countries", "Heading", "Date", "Summary", "Topic"],
        &["initiative 54-1", "WHO", "Not stated", "Research and data"],
    );
    case(
        "developments/",
        &["Record", "Body", "Date", "Document", "State", "Summary", "Topic"],
        &["development 21-1", "General Assembly", "19 September 2016", "Not stated"],
    );
    case(
        "recommendations/",
        &["Record", "Addressed to", "Mode", "Summary", "Topic"],
        &["recommendation 64", "To States", "the report’s term: “encouraged”"],
    );
    case("context/", &["Record", "Summary", "Topic"], &["context point 1-1"]);
    case("search/?q=shelter", &["Type", "Summary"], &["National measures"]);
    let figures = sheet("figures/", true);
    let figures = rows(&figures);
    let share = figures.iter().find(|row| row[0] == "figure 15-2").unwrap();
    assert_eq!(share[1..4], ["an estimated 73.4 per cent", "73.4", "per cent"]);
}

#[test]
fn cells_are_safe_and_whole() {
    let mut sheet = Sheet::default();
    sheet.cell("a");
    sheet.cell("b\tc");
    sheet.end();
    sheet.cell("=1+1");
    sheet.cell("-2");
    sheet.end();
    sheet.cell("");
    sheet.cell("x\ny");
    assert_eq!(sheet.plain(), "a\tb c\n=1+1\t-2\n\tx y");
    let quoted = Sheet::from_plain("a\tb\n\"q\", <b>\t");
    assert_eq!(sheet.csv(), "\u{feff}a,b c\r\n'=1+1,-2\r\n,x y\r\n");
    assert_eq!(quoted.csv(), "\u{feff}a,b\r\n\"\"\"q\"\", <b>\",\r\n");
    assert_eq!(
        quoted.html(),
        "<table><tr><th>a</th><th>b</th></tr><tr><td>&quot;q&quot;, &lt;b&gt;</td><td></td></tr></table>"
    );
    assert_eq!(Sheet::from_plain("a\tb\nc\td").plain(), "a\tb\nc\td");
}

#[test]
fn files_are_named_after_what_is_selected() {
    #[track_caller]
    fn case(link: &str, place: usize, name: &str) {
        assert_eq!(sheet_name(&open(link).view, place), name);
    }
    case("matrix/", 0, "a-72-215-matrix.csv");
    case("measures/?state=jordan&theme=legislation", 0, "a-72-215-measures-theme-legislation-state-jordan.csv");
    case("compare/?state=jordan&state=nepal", 1, "a-72-215-compare-2-state-jordan-state-nepal.csv");
    let long = ["measures/?q=", &"word+".repeat(30)].concat();
    assert_eq!(sheet_name(&open(&long).view, 0).len(), 124);
}

#[test]
fn a_button_names_what_it_copies() {
    for id in RecordType::ALL.iter().filter_map(|record| RecordId::at(*record, 0)) {
        assert_eq!(Copied::named(&Copied::Record(id).name()), Copied::Record(id));
    }
    for name in
        ["cell.jordan.ilo-c189", "table.1", "list.", "link.", "text.a\tlist.", "a\tb\nc\td", "12 of 68 measures"]
    {
        assert_eq!(Copied::named(name).name(), name);
    }
    // A link and a text for programs have no format for word processors.
    let link = Copied::Link.clip(ENGLISH, &open("measures/?q=law").view, &address);
    assert!(link.plain.ends_with("measures/?q=law") && link.html.is_empty());
    let text = Copied::named("text.@misc{\tkey}").clip(ENGLISH, &open("").view, &address);
    assert_eq!(text, Clip { plain: "@misc{\tkey}".into(), html: String::new() });
    // Everything else is an answer.
    for name in ["cell.jordan", "table.x", "measure.99-9", ""] {
        assert_eq!(Copied::named(name), Copied::Answer(name.into()));
    }
}
