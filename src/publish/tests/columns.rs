//! Columns that were added later, at the end.

use super::{column, rows, slugs};
use crate::report::{Mode, REPORT, RecordId, RecordType, RelationBasis, SourceKind};

/// Columns that keep a row from being misread: whom a figure counts, who is credited, who made a link.
#[test]
fn rows_carry_what_prevents_misuse() {
    let row = |stem: &str, slug: &str| {
        rows(stem).into_iter().find(|row| row.values().any(|cell| cell == slug)).unwrap_or_else(|| panic!("no {slug}"))
    };
    let dead = row("figures", "11-1");
    assert_eq!((dead["subject"].as_str(), dead["notes"].as_str()), ("everyone", "dead-or-missing-year"));
    let (share, remitted) = (row("figures", "15-2"), row("figures", "7-2"));
    assert_eq!((share["approximate"].as_str(), share["estimated"].as_str()), ("true", "true"));
    assert_eq!((remitted["approximate"].as_str(), remitted["estimated"].as_str()), ("true", "false"));
    let inspections = row("measures", "40-7");
    assert_eq!((&*inspections["attribution"], &*inspections["notes"]), ("inherited", "ministry-unnamed"));
    let trafficking = row("references", "sales-e-16-iv-6");
    assert_eq!((&*trafficking["symbol"], &*trafficking["footnotes"]), ("Sales No. E.16.IV.6", "37"));
    let help = row("recommendations", "65");
    assert_eq!(help["mode"], "encouraged;should");
    assert_eq!(row("initiatives", "57-2")["date"], "2018-03");
    let protocol = row("instruments", "smuggling-protocol");
    assert!(protocol["status_page"].contains("mtdsg_no=XVIII-12-b&chapter=18"), "{protocol:?}");
    assert_eq!(protocol["taken"], "2026-11-28");
    let in_force = row("figures", "34-1");
    assert_eq!(in_force["topics"], "ratification;domestic-and-care-work");
    assert_eq!(row("initiatives", "55-1")["topics"], in_force["topics"]);
    assert_eq!(row("developments", "22-1")["topics"], "employment-conditions");
    let [gone, named] = [row("figures", "6-1"), dead];
    assert_eq!((&*gone["source"], &*gone["sources"]), ("", "4"), "a footnote is no name in the sentence");
    assert_eq!((&*named["source"], &*named["sources"]), ("IOM", "25"));
    for recommendation in REPORT.recommendations() {
        let row = row("recommendations", recommendation.slug);
        let words: Option<Vec<_>> = row["mode"].split(';').map(Mode::from_slug).collect();
        assert_eq!(words.as_deref(), Some(recommendation.mode), "{}", recommendation.slug);
        for (column, basis) in
            [("related_stated", RelationBasis::Stated), ("related_editorial", RelationBasis::Editorial)]
        {
            let related = recommendation.related.iter().filter(|relation| relation.basis == basis);
            let related: Vec<_> = related.map(|it| [it.record.slug(), ".", it.id].concat()).collect();
            assert_eq!(row[column], related.join(";"), "{} {column}", recommendation.slug);
        }
    }
}

/// The file holds what a bibliography needs: editors if there are no authors, volume and number.
#[test]
fn works_are_described_in_full() {
    let rows = rows("sources");
    let row = |slug: &str| rows.iter().find(|row| row["source"] == slug).unwrap();
    assert_eq!(row("26")["editors"], "Freedman, Jane and Kivilcim, Zeynep and Ozgür Baklacioglu, Nurcan");
    assert_eq!((&*row("14")["volume"], &*row("14")["issue"]), ("17", "2"));
    for (column, works) in [("genre", 0), ("symbol", 0)] {
        let given = rows.iter().filter(|row| !row[column].is_empty()).count();
        assert!(given > works, "{column}");
    }
}

/// The columns of footnotes, and those that refer to footnotes, contain only existing slugs.
#[test]
fn columns_on_footnotes_hold_known_slugs() {
    let every = RecordType::ALL.iter().flat_map(|record| RecordId::every(*record));
    let every = every.map(|id| [id.record_type().slug(), ".", id.slug()].concat()).collect();
    let (references, sources, kinds) =
        (column("references", "reference"), column("sources", "source"), slugs(SourceKind::ALL, SourceKind::slug));
    let mut known = vec![
        ("sources", "records", &every),
        ("sources", "unmarked", &every),
        ("sources", "documents", &references),
        ("references", "footnotes", &sources),
        ("references", "kind", &kinds),
        ("sources", "kind", &kinds),
    ];
    let tables = ["measures", "initiatives", "developments", "context", "figures", "notes"];
    known.extend(tables.map(|stem| (stem, "sources", &sources)));
    for (stem, column, known) in known {
        for row in rows(stem) {
            for slug in row[column].split(';').filter(|slug| !slug.is_empty()) {
                assert!(known.contains(slug), "{stem}.csv, column {column}: {slug:?}");
            }
        }
    }
}

#[test]
fn a_sub_item_keeps_its_letter() {
    let row = rows("recommendations").into_iter().find(|row| row["recommendation"] == "64-f").unwrap();
    assert_eq!(row["paragraph"], "64(f)");
}
