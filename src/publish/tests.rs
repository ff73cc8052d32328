//! The files of the real dataset, read back by readers that know nothing of this program.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod columns;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{DATA_VERSION, Published, csv, files};
use crate::report::{
    Addressee, Attribution, Basis, Family, Figure, FigureSubject, Instrument, MeasureKind, OFFICIAL_URL, REPORT,
    Record, RecordId, RecordType, Region, State, Status, TITLE, Theme,
};

/// One record type: the stem of its files, its header line, the size of its table.
fn tables() -> [(&'static str, &'static str, usize); 12] {
    [
        ("states", "state,name,iso3,region", REPORT.states().len()),
        (
            "instruments",
            "instrument,name,short_name,family,year,count_2015,count_2017,change,lists_states,paragraphs",
            REPORT.instruments().len(),
        ),
        ("statements", "instrument,state,iso3,status,date,basis,paragraph,note", REPORT.statements().len()),
        (
            "measures",
            "measure,theme,topics,states,iso3,kind,summary,paragraph,attribution,notes",
            REPORT.measures().len(),
        ),
        ("initiatives", "initiative,entities,countries,summary,paragraph", REPORT.initiatives().len()),
        ("developments", "development,body,symbol,date,summary,paragraph", REPORT.developments().len()),
        (
            "recommendations",
            "recommendation,addressee,topics,summary,paragraph,related_stated,related_editorial",
            REPORT.recommendations().len(),
        ),
        ("conclusions", "conclusion,topics,summary,paragraph", REPORT.conclusions().len()),
        ("context", "context,topics,summary,paragraph", REPORT.context().len()),
        (
            "figures",
            "figure,value,unit,what,period,approximate,source,paragraph,subject,notes,estimated",
            REPORT.figures().len(),
        ),
        ("references", "reference,title,paragraphs,symbol,footnotes", REPORT.references().len()),
        ("notes", "note,subject,summary,paragraph", REPORT.notes().len()),
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

#[test]
fn every_record_comes_back_cell_by_cell() {
    #[track_caller]
    fn case<R: Published>(records: &[R]) {
        let text = csv(records);
        let mut reader = ::csv::Reader::from_reader(text.as_bytes());
        assert_eq!(reader.headers().unwrap(), R::COLUMNS);
        for record in records {
            let named = [record.fields(), record.derived()].concat();
            for column in R::COLUMNS {
                assert_eq!(named.iter().filter(|(name, _)| name == column).count(), 1, "{}: {column}", R::NAME);
            }
        }
        let read: Vec<::csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let cells: Vec<::csv::StringRecord> = records.iter().map(|record| record.cells().into()).collect();
        assert_eq!(read, cells, "{}", R::NAME);
    }
    case(REPORT.states());
    case(REPORT.instruments());
    case(REPORT.statements());
    case(REPORT.measures());
    case(REPORT.initiatives());
    case(REPORT.developments());
    case(REPORT.recommendations());
    case(REPORT.conclusions());
    case(REPORT.context());
    case(REPORT.figures());
    case(REPORT.references());
    case(REPORT.notes());
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
    for figure in REPORT.figures() {
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
    fn case<'a, R: Published + 'a>(record: Option<&'a R>, row: &str) {
        let text = csv([record.expect("the record is in the dataset")]);
        assert_eq!(text.split("\r\n").nth(1), Some(row));
    }
    let state = |slug: &str| REPORT.states().iter().find(|state: &&State| state.slug == slug);
    let statement = |slug: &str| REPORT.statements().iter().find(|statement| statement.slug == slug);
    let figure = |value: &str| REPORT.figures().iter().find(|figure: &&Figure| figure.value == value);
    let instrument = |slug: &str| REPORT.instruments().iter().find(|instrument: &&Instrument| instrument.slug == slug);

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
    let cells = instrument("ilo-c189").unwrap().cells();
    assert_eq!(cells[3..9], ["ilo-convention", "2011", "21", "24", "3", "true"]);
    let cells = instrument("istanbul-convention").unwrap().cells();
    assert_eq!(cells[3..9], ["regional", "", "", "", "", "true"]);
    let cells = figure("601000000000").unwrap().cells();
    assert_eq!((&*cells[1], &*cells[7]), ("601000000000", "7"));
    assert_eq!(figure("46.1").unwrap().cells()[1], "46.1");
}

#[test]
fn several_values_are_joined_by_semicolons() {
    let measure = REPORT.measures().iter().find(|measure| measure.states.len() > 1).unwrap();
    let [first, second, ..] = measure.states else { panic!("fewer than two States") };
    let cells = measure.cells();
    assert!(cells[3].starts_with(&format!("{};{}", first.get().slug, second.get().slug)), "{cells:?}");
    assert!(cells[4].starts_with(&format!("{};{}", first.get().iso3, second.get().iso3)), "{cells:?}");
    assert_eq!(cells[3].split(';').count(), measure.states.len());

    let group = REPORT.measures().iter().find(|measure| measure.states.is_empty()).unwrap().cells();
    assert_eq!((&*group[3], &*group[4]), ("", ""));

    let note = REPORT.notes().iter().find(|note| note.paragraphs.len() > 1).unwrap();
    let joined = note.paragraphs.iter().map(ToString::to_string).collect::<Vec<_>>().join(";");
    assert_eq!(note.cells()[3], joined);
}

#[test]
fn a_sub_item_keeps_its_letter() {
    let row = rows("recommendations").into_iter().find(|row| row["recommendation"] == "64-f").unwrap();
    assert_eq!(row["paragraph"], "64(f)");
}
