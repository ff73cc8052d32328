//! Descriptions of the dataset for programs: the Frictionless data package next to its files, the JSON-LD on the about
//! page, and the version file.

use serde_json::{Map, Value, json};

use crate::{
    link::Page,
    publish::{
        DATA_FOLDER, DATA_VERSION, file_stem,
        schema::{self, Column, Kind, Table},
    },
    report::{OFFICIAL_URL, PERIOD_FIRST, PERIOD_LAST, REPORT, RecordType, SYMBOL, TITLE, symbol_slug},
    text::site as words,
};

use super::{Folder, LANGUAGE, digest};

const PACKAGE: &str = "datapackage.json";
const DATE: &str = r"^\d{4}(-\d{2}(-\d{2})?)?$";
const PARAGRAPH: &str = r"^\d{1,2}(\([a-z]\))?$";
const PARAGRAPHS: &str = r"^\d{1,2}(\([a-z]\))?(;\d{1,2}(\([a-z]\))?)*$";
const LICENCES: [(&str, &str, &str); 2] = [
    ("MIT", "MIT License", "https://opensource.org/license/mit"),
    ("Apache-2.0", "Apache License 2.0", "https://www.apache.org/licenses/LICENSE-2.0"),
];

/// Adds the description of the data files as a data package.
pub fn add_package(site: &mut Folder, site_url: Option<&str>) {
    let package = package(site, site_url);
    site.put([DATA_FOLDER, PACKAGE].concat(), pretty(&package));
}

/// Adds a file with the versions of the data and of the site.
pub fn add_version(site: &mut Folder, build: &str) {
    let version = json!({ "data_version": DATA_VERSION, "data_hash": REPORT.data_hash(), "build": build });
    site.put([DATA_FOLDER, "version.json"].concat(), pretty(&version));
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

fn package(site: &Folder, site_url: Option<&str>) -> Value {
    let licences = LICENCES.map(|(name, title, path)| json!({ "name": name, "title": title, "path": path }));
    let tables = schema::schema();
    let resources = tables.iter().flat_map(|table| [csv(table, site), json_file(table.record, site)]);
    let mut package = json!({
        "profile": "data-package",
        "name": symbol_slug!(),
        "title": LANGUAGE.site_data_title(),
        "description": LANGUAGE.site_data_description_whole(),
        "version": DATA_VERSION,
        "hash": format!("sha256:{}", REPORT.data_hash()),
        "keywords": keywords(),
        "licenses": licences,
        "sources": [{ "title": format!("{SYMBOL}, {TITLE}"), "path": OFFICIAL_URL }],
        "resources": resources.collect::<Vec<_>>(),
    });
    if let Some(url) = site_url {
        package["homepage"] = url.into();
    }
    package
}

/// The keywords of the dataset.
fn keywords() -> Vec<&'static str> {
    LANGUAGE.site_data_keywords().split("; ").collect()
}

/// The resource of a CSV file, with the types of its columns.
fn csv(table: &Table, site: &Folder) -> Value {
    let stem = file_stem(table.record);
    let foreign: Vec<_> = table.points_to.iter().map(|(column, other)| foreign_key(column, *other)).collect();
    let mut schema = json!({
        "fields": table.columns.iter().map(|column| field(table.record, column)).collect::<Vec<_>>(),
        "primaryKey": table.key,
        "missingValues": [""],
    });
    if !foreign.is_empty() {
        schema["foreignKeys"] = foreign.into();
    }
    let mut resource = resource(table.record, stem, "csv", "text/csv", site);
    resource["profile"] = "tabular-data-resource".into();
    resource["description"] = LANGUAGE.site_rows(table.record).into();
    resource["encoding"] = "utf-8".into();
    resource["dialect"] = json!({ "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true });
    resource["schema"] = schema;
    resource
}

/// The resource of a JSON file: the same records with more fields, in the envelope that names their source.
fn json_file(record: RecordType, site: &Folder) -> Value {
    let name = format!("{}-json", file_stem(record));
    let mut resource = resource(record, &name, "json", "application/json", site);
    resource["profile"] = "data-resource".into();
    resource
}

fn resource(record: RecordType, name: &str, format: &str, media_type: &str, site: &Folder) -> Value {
    let path = format!("{}.{format}", file_stem(record));
    let content = site.get(&[DATA_FOLDER, &path].concat()).unwrap_or_default();
    json!({
        "name": name,
        "title": LANGUAGE.record_type(record),
        "path": path,
        "format": format,
        "mediatype": media_type,
        "bytes": content.len(),
        "hash": format!("sha256:{}", digest::hex(content)),
    })
}

fn foreign_key(column: &str, other: RecordType) -> Value {
    json!({ "fields": [column], "reference": { "resource": file_stem(other), "fields": [other.slug()] } })
}

fn field(record: RecordType, column: &Column) -> Value {
    let mut constraints = Map::new();
    if column.required {
        constraints.insert("required".into(), true.into());
    }
    let kind = match &column.kind {
        Kind::Text => "string",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Flag => "boolean",
        Kind::OneOf(slugs) => {
            constraints.insert("enum".into(), slugs.clone().into());
            "string"
        }
        Kind::PartialDate => pattern(&mut constraints, DATE),
        Kind::Paragraph => pattern(&mut constraints, PARAGRAPH),
        Kind::Paragraphs => pattern(&mut constraints, PARAGRAPHS),
    };
    let mut field = json!({ "name": column.name, "type": kind });
    if let Some(description) = words::column(LANGUAGE, record, column.name) {
        field["description"] = description.into();
    }
    if !constraints.is_empty() {
        field["constraints"] = constraints.into();
    }
    field
}

fn pattern(constraints: &mut Map<String, Value>, pattern: &str) -> &'static str {
    constraints.insert("pattern".into(), pattern.into());
    "string"
}

/// The description for dataset search engines: a data block, which browsers do not execute.
#[must_use]
pub fn json_ld(site_url: Option<&str>) -> String {
    let public = |path: &str| [site_url.unwrap_or("../"), path].concat();
    let download = |record: &RecordType, ending: &str, media_type: &str| {
        let path = format!("{DATA_FOLDER}{}.{ending}", file_stem(*record));
        json!({ "@type": "DataDownload", "encodingFormat": media_type, "contentUrl": public(&path) })
    };
    let files = RecordType::ALL.iter();
    let files =
        files.flat_map(|record| [download(record, "csv", "text/csv"), download(record, "json", "application/json")]);
    let data = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": LANGUAGE.site_data_title(),
        "description": LANGUAGE.site_data_description(),
        "url": public(&Page::About.path()),
        "version": DATA_VERSION,
        "inLanguage": "en",
        "temporalCoverage": format!("{PERIOD_FIRST}/{PERIOD_LAST}"),
        "keywords": keywords(),
        "license": LICENCES.map(|(_, _, path)| path),
        "isBasedOn": OFFICIAL_URL,
        "isAccessibleForFree": true,
        "distribution": files.collect::<Vec<_>>(),
    });
    // Escaped so that no text in it can end the block.
    format!("<script type=\"application/ld+json\">{}</script>\n", data.to_string().replace('<', "\\u003c"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::publish;

    fn site() -> Folder {
        let mut site = Folder::default();
        for (name, text) in publish::files() {
            site.put([DATA_FOLDER, &name].concat(), text);
        }
        site
    }

    #[test]
    fn every_data_file_is_a_resource_with_its_size_and_hash() {
        let site = site();
        let package = package(&site, Some("https://example.org/"));
        assert_eq!(package["homepage"], "https://example.org/");
        let resources = package["resources"].as_array().unwrap();
        assert_eq!(resources.len(), site.iter().count());
        for resource in resources {
            let content = site.get(&[DATA_FOLDER, resource["path"].as_str().unwrap()].concat()).unwrap();
            assert_eq!(resource["bytes"], content.len());
            assert_eq!(resource["hash"], format!("sha256:{}", digest::hex(content)));
        }
    }

    #[test]
    fn columns_have_types_and_tables_point_at_one_another() {
        let package = package(&site(), None);
        let table = |name: &str| {
            let resources = package["resources"].as_array().unwrap();
            resources.iter().find(|resource| resource["name"] == name).unwrap()["schema"].clone()
        };
        let instruments = table("instruments");
        assert_eq!(instruments["fields"][5]["type"], "integer");
        assert_eq!(instruments["fields"][8]["type"], "boolean");
        assert_eq!(instruments["primaryKey"], json!(["instrument"]));
        let statements = table("statements");
        assert_eq!(
            statements["foreignKeys"][0]["reference"],
            json!({ "resource": "instruments", "fields": ["instrument"] })
        );
        assert_eq!(statements["fields"][3]["constraints"]["enum"][0], "ratified");
        assert_eq!(statements["fields"][6]["constraints"], json!({ "required": true, "pattern": PARAGRAPH }));
    }

    #[test]
    fn the_block_of_data_cannot_be_left_by_its_text() {
        let block = json_ld(None);
        let inside = block.strip_prefix("<script type=\"application/ld+json\">").unwrap();
        let inside = inside.trim_end().strip_suffix("</script>").unwrap();
        assert!(!inside.contains('<'));
        let data: Value = serde_json::from_str(inside).unwrap();
        assert_eq!(data["url"], "../about/");
        assert_eq!(data["distribution"].as_array().unwrap().len(), 2 * RecordType::ALL.len());
    }
}
