//! The files of the real dataset, read back by independent parsers.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod columns;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{DATA_VERSION, csv, file_stem, files, rows as published};
use crate::report::{
    Addressee, Attribution, Basis, Family, FigureId, FigureSubject, MeasureId, MeasureKind, NoteId, OFFICIAL_URL,
    REPORT, RecordId, RecordType, Region, Status, TITLE, Theme, Value as Cell,
};

/// One record type: the stem of its files, its header line, the size of its table.
fn tables() -> [(&'static str, &'static str, usize); 13] {
    [
        ("states", "state,name,iso3,region", REPORT.states().len()),
        (
            "instruments",
            "instrument,name,short_name,family,year,count_2015,count_2017,change,lists_states,paragraphs,status_page,taken",
            REPORT.instruments().len(),
        ),
        ("statements", "instrument,state,iso3,status,date,basis,paragraph,note", REPORT.statements().len()),
        (
            "measures",
            "measure,theme,topics,states,iso3,kind,summary,paragraph,attribution,notes,sources",
            REPORT.measures().len(),
        ),
        (
            "initiatives",
            "initiative,entities,countries,summary,paragraph,date,topics,sources",
            REPORT.initiatives().len(),
        ),
        ("developments", "development,body,symbol,date,summary,paragraph,topics,sources", REPORT.developments().len()),
        (
            "recommendations",
            "recommendation,addressee,topics,summary,paragraph,related_stated,related_editorial,mode",
            REPORT.recommendations().len(),
        ),
        ("conclusions", "conclusion,topics,summary,paragraph", REPORT.conclusions().len()),
        ("context", "context,topics,summary,paragraph,sources", REPORT.context().len()),
        (
            "figures",
            "figure,value,unit,what,period,approximate,source,paragraph,subject,notes,estimated,topics,sources",
            REPORT.figures().len(),
        ),
        ("references", "reference,title,paragraphs,symbol,footnotes,kind", REPORT.references().len()),
        ("notes", "note,subject,summary,paragraph,sources", REPORT.notes().len()),
        (
            "sources",
            "source,kind,number_legible,marker_lost,paragraphs,records,unmarked,ibid,documents,summary,scope,authors,title,described,container,publisher,place,date,address,accessed,editors,volume,issue,genre,symbol",
            REPORT.sources().len(),
        ),
    ]
}

fn text(name: &str) -> String {
    files().into_iter().find(|(file, _)| file == name).unwrap_or_else(|| panic!("no file {name}")).1
}

fn value(stem: &str) -> Value {
    serde_json::from_str(&text(&format!("{stem}.json"))).unwrap()
}

/// The rows of a CSV file, each by column.
fn rows(stem: &str) -> Vec<BTreeMap<String, String>> {
    let text = text(&format!("{stem}.csv"));
    ::csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
}

#[test]
fn every_type_has_its_two_files_once_in_order() {
    let names: Vec<String> = files().into_iter().map(|(name, _)| name).collect();
    let expected: Vec<String> =
        tables().iter().flat_map(|(stem, ..)| [format!("{stem}.csv"), format!("{stem}.json")]).collect();
    assert_eq!(names, expected);
}

#[test]
fn headers_and_row_counts_are_exact() {
    for (stem, header, count) in tables() {
        let text = text(&format!("{stem}.csv"));
        assert_eq!(text.split("\r\n").next(), Some(header), "{stem}");
        assert!(text.ends_with("\r\n"), "{stem}");
        assert!(count > 0, "{stem} is empty");
        assert_eq!(rows(stem).len(), count, "{stem}");
    }
}

/// A value as written in a cell.
fn cell(value: &Cell) -> String {
    match value {
        Cell::Absent | Cell::Object(_) => String::new(),
        Cell::Flag(flag) => flag.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Text(text) | Cell::Decimal(text) => (*text).to_owned(),
        Cell::Made(text) => text.clone(),
        Cell::List(values) => values.iter().map(cell).collect::<Vec<_>>().join(";"),
    }
}

/// The cells of a record's row.
fn cells(id: RecordId) -> Vec<String> {
    let named = published::row(id).cells();
    let value = |column: &&str| named.iter().find(|(name, _)| name == column).map(|(_, value)| cell(value)).unwrap();
    published::columns(id.record_type()).iter().map(value).collect()
}

#[test]
fn every_record_comes_back_cell_by_cell() {
    for &record in RecordType::ALL {
        let (columns, stem) = (published::columns(record), file_stem(record));
        let text = text(&format!("{stem}.csv"));
        let mut reader = ::csv::Reader::from_reader(text.as_bytes());
        assert_eq!(reader.headers().unwrap(), columns);
        for id in RecordId::every(record) {
            let named = published::row(id).cells();
            for column in columns {
                assert_eq!(named.iter().filter(|(name, _)| name == column).count(), 1, "{stem}: {column}");
            }
        }
        let read: Vec<::csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let cells: Vec<::csv::StringRecord> = RecordId::every(record).map(|id| cells(id).into()).collect();
        assert_eq!(read, cells, "{stem}");
    }
}

#[test]
fn json_says_what_it_holds() {
    for (stem, _, count) in tables() {
        let value = value(stem);
        assert_eq!(value["title"], TITLE, "{stem}");
        assert_eq!(value["source"], OFFICIAL_URL, "{stem}");
        assert_eq!(value["link"], "../../", "{stem}");
        assert_eq!(value["shown"], count, "{stem}");
        assert_eq!(value["total"], count, "{stem}");
        assert_eq!(value["data_version"], DATA_VERSION, "{stem}");
        assert_eq!(value["data_hash"], REPORT.data_hash(), "{stem}");
        assert_eq!(value["record_type"], stem);
        assert_eq!(value["records"].as_array().unwrap().len(), count, "{stem}");
    }
}

#[test]
fn both_formats_name_the_same_records_in_the_same_order() {
    for (stem, header, _) in tables().into_iter().filter(|(stem, ..)| *stem != "statements") {
        let id = header.split(',').next().unwrap();
        let from_csv: Vec<String> = rows(stem).iter().map(|row| row[id].clone()).collect();
        let from_json: Vec<String> =
            value(stem)["records"].as_array().unwrap().iter().map(|r| r[id].as_str().unwrap().to_owned()).collect();
        assert_eq!(from_csv, from_json, "{stem}");
    }
}

#[test]
fn statements_name_their_state_and_instrument() {
    let value = value("statements");
    let pairs = |read: &dyn Fn(&str) -> String| (read("instrument"), read("state"), read("status"));
    let from_json: Vec<_> = value["records"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| pairs(&|key| r[key].as_str().unwrap().to_owned()))
        .collect();
    let from_csv: Vec<_> = rows("statements").iter().map(|row| pairs(&|key| row[key].clone())).collect();
    assert_eq!(from_json, from_csv);
}

#[test]
fn figures_are_numbers_in_both_formats() {
    let value = value("figures");
    for (object, row) in value["records"].as_array().unwrap().iter().zip(rows("figures")) {
        let number = &object["value"];
        assert!(number.is_number(), "{object}");
        assert_eq!(number.as_f64(), row["value"].parse().ok(), "{object}");
        assert!(!number.is_f64() || row["value"].contains('.'), "{object}");
    }
}

#[test]
fn a_published_figure_keeps_every_other_field() {
    for figure in RecordId::every(RecordType::Figure).map(published::row) {
        let differing = figure.fields().into_iter().zip(figure.object()).filter(|(record, object)| record != object);
        let names: Vec<_> = differing.map(|((key, _), _)| key).collect();
        assert_eq!(names, ["value"]);
    }
}

fn slugs<T: Copy>(all: &[T], slug: fn(T) -> &'static str) -> BTreeSet<String> {
    all.iter().map(|value| slug(*value).to_owned()).collect()
}

fn column(stem: &str, column: &str) -> BTreeSet<String> {
    rows(stem).into_iter().map(|mut row| row.remove(column).unwrap()).collect()
}

#[test]
fn coded_columns_hold_known_slugs() {
    #[track_caller]
    fn case(stem: &str, column: &str, known: &BTreeSet<String>) {
        for row in rows(stem) {
            for slug in row[column].split(';').filter(|slug| !slug.is_empty()) {
                assert!(known.contains(slug), "{stem}.csv, column {column}: {slug:?} in {row:?}");
            }
        }
    }
    let flags = BTreeSet::from(["true".to_owned(), "false".to_owned()]);
    let topics: BTreeSet<String> = REPORT.topics().iter().map(|topic| topic.slug.to_owned()).collect();
    let entities: BTreeSet<String> = REPORT.entities().iter().map(|entity| entity.slug.to_owned()).collect();
    let mut countries = column("states", "state");
    countries.extend(REPORT.places().iter().map(|place| place.slug.to_owned()));

    case("states", "region", &slugs(Region::ALL, Region::slug));
    case("instruments", "family", &slugs(Family::ALL, Family::slug));
    case("instruments", "lists_states", &flags);
    case("statements", "instrument", &column("instruments", "instrument"));
    case("statements", "state", &column("states", "state"));
    case("statements", "iso3", &column("states", "iso3"));
    case("statements", "status", &slugs(Status::ALL, Status::slug));
    case("statements", "basis", &slugs(Basis::ALL, Basis::slug));
    case("statements", "note", &column("notes", "note"));
    case("measures", "theme", &slugs(Theme::ALL, Theme::slug));
    case("measures", "states", &column("states", "state"));
    case("measures", "iso3", &column("states", "iso3"));
    case("measures", "kind", &slugs(MeasureKind::ALL, MeasureKind::slug));
    case("initiatives", "entities", &entities);
    case("initiatives", "countries", &countries);
    case("recommendations", "addressee", &slugs(Addressee::ALL, Addressee::slug));
    for stem in ["measures", "recommendations", "conclusions", "context"] {
        case(stem, "topics", &topics);
    }
    case("figures", "approximate", &flags);
    case("figures", "estimated", &flags);
    case("figures", "subject", &slugs(FigureSubject::ALL, FigureSubject::slug));
    case("figures", "notes", &column("notes", "note"));
    case("measures", "attribution", &slugs(Attribution::ALL, Attribution::slug));
    case("measures", "notes", &column("notes", "note"));
    let every = RecordType::ALL.iter().flat_map(|record| (0..).map_while(|place| RecordId::at(*record, place)));
    let every = every.map(|id| [id.record_type().slug(), ".", id.slug()].concat()).collect();
    case("recommendations", "related_stated", &every);
    case("recommendations", "related_editorial", &every);
}

#[test]
fn rows_read_as_promised() {
    #[track_caller]
    fn case(id: RecordId, row: &str) {
        let text = csv(published::columns(id.record_type()), &mut [published::row(id).cells()].into_iter());
        assert_eq!(text.split("\r\n").nth(1), Some(row));
    }
    let find = |record, slug: &str| RecordId::find(record, slug).expect("the record is in the dataset");
    let state = |slug: &str| find(RecordType::State, slug);
    let statement = |slug: &str| find(RecordType::Statement, slug);
    let instrument = |slug: &str| find(RecordType::Instrument, slug);
    let figure = |value: &str| {
        let figure = FigureId::all().find(|figure| figure.get().value == value);
        RecordId::Figure(figure.expect("the figure is in the dataset"))
    };

    case(state("jordan"), "jordan,Jordan,JOR,asia");
    case(
        statement("jamaica--ilo-c189--enters-into-force"),
        "ilo-c189,jamaica,JAM,enters-into-force,2017-10-11,named,34,c189-jamaica",
    );
    case(statement("nepal--trafficking-protocol--ratified"), "trafficking-protocol,nepal,NPL,ratified,,collective,31,");
    case(
        statement("japan--trafficking-protocol--signatory"),
        "trafficking-protocol,japan,JPN,signatory,,named,31,trafficking-protocol-all-25",
    );
    let listed = cells(instrument("ilo-c189"));
    assert_eq!(listed[3..9], ["ilo-convention", "2011", "21", "24", "3", "true"]);
    let regional = cells(instrument("istanbul-convention"));
    assert_eq!(regional[3..9], ["regional", "", "", "", "", "true"]);
    let remitted = cells(figure("601000000000"));
    assert_eq!((&*remitted[1], &*remitted[7]), ("601000000000", "7"));
    assert_eq!(cells(figure("46.1"))[1], "46.1");
}

#[test]
fn several_values_are_joined_by_semicolons() {
    let measure = MeasureId::all().find(|measure| measure.get().states.len() > 1).unwrap();
    let [first, second, ..] = measure.get().states else { panic!("fewer than two States") };
    let row = cells(RecordId::Measure(measure));
    assert!(row[3].starts_with(&format!("{};{}", first.get().slug, second.get().slug)), "{row:?}");
    assert!(row[4].starts_with(&format!("{};{}", first.get().iso3, second.get().iso3)), "{row:?}");
    assert_eq!(row[3].split(';').count(), measure.get().states.len());

    let group = MeasureId::all().find(|measure| measure.get().states.is_empty()).unwrap();
    let group = cells(RecordId::Measure(group));
    assert_eq!((&*group[3], &*group[4]), ("", ""));

    let note = NoteId::all().find(|note| note.get().paragraphs.len() > 1).unwrap();
    let joined = note.get().paragraphs.iter().map(ToString::to_string).collect::<Vec<_>>().join(";");
    assert_eq!(cells(RecordId::Note(note))[3], joined);
}
