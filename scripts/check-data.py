"""Holds the CSV files against the types that datapackage.json declares, and citations against the titles in them, by readers
that know nothing of this site."""

import csv
import json
import re
import sys
from pathlib import Path

import bibtexparser
import pandas
import rispy
from frictionless import Package

# What TeX prints for each command; no BibTeX parser knows all of them.
COMMANDS = {"textbackslash": "\\", "textbraceleft": "{", "textbraceright": "}", "textasciitilde": "~", "textasciicircum": "^"}
TYPES = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}


def problems_of_package(path: Path) -> list[str]:
    """What the Frictionless tool finds: sizes, hashes, types, constraints, keys."""
    report = Package(str(path)).validate()
    return [f"{task.place}: {error.message}" for task in report.tasks for error in task.errors]


def problems_of_csv(path: Path, fields: list[dict]) -> list[str]:
    """Whether Python's csv reads the declared columns, and rows as long as the header."""
    with path.open(newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file, strict=True)
    wrong = [f"{path.name}: a row of {len(row)} cells" for row in rows if len(row) != len(header)]
    declared = [field["name"] for field in fields]
    return wrong + ([] if header == declared else [f"{path.name}: columns {header}, declared {declared}"])


def problems_of_pandas(path: Path, fields: list[dict], records: int) -> list[str]:
    """Whether pandas reads every column under its declared type, and misses nothing that is required."""
    types = {field["name"]: TYPES[field["type"]] for field in fields}
    try:
        frame = pandas.read_csv(path, dtype=types, keep_default_na=False, na_values=[""])
    except ValueError as error:
        return [f"{path.name}: {error}"]
    required = [field["name"] for field in fields if field.get("constraints", {}).get("required")]
    wrong = [f"{path.name}: {name} is empty somewhere" for name in required if frame[name].isna().any()]
    wrong += [f"{path.name}: {name} is {frame[name].dtype}" for name, kind in types.items() if frame[name].dtype != kind]
    return wrong + ([] if len(frame) == records else [f"{path.name}: {len(frame)} rows, {records} records in JSON"])


def printed(value: str) -> str:
    """What TeX prints of a value."""
    inner = value[1:-1] if value.startswith("{") else value
    return re.sub(r"\\(?:([a-z]+)\{\}|(.))", lambda found: COMMANDS[found[1]] if found[1] else found[2], inner)


def problems_of_citations(folder: Path) -> list[str]:
    """Whether bibtexparser and rispy read in citations the titles that were written, whatever was searched for."""
    titles = json.loads((folder / "citations.json").read_text(encoding="utf-8"))
    library = bibtexparser.parse_string((folder / "citations.bib").read_text(encoding="utf-8"))
    wrong = [f"citations.bib: {block.error}" for block in library.failed_blocks]
    read = [printed(entry["title"]) for entry in library.entries]
    wrong += [] if read == titles else [f"citations.bib: titles {read}, written {titles}"]
    records = rispy.loads((folder / "citations.ris").read_text(encoding="utf-8"))
    read = [record["title"] for record in records]
    return wrong + ([] if read == titles else [f"citations.ris: titles {read}, written {titles}"])


def problems_of_list(folder: Path) -> list[str]:
    """Whether both read of a full list each record once, in its order, with its paragraph and what it says."""
    written = json.loads((folder / "list.json").read_text(encoding="utf-8"))
    library = bibtexparser.parse_string((folder / "list.bib").read_text(encoding="utf-8"))
    wrong = [f"list.bib: {block.error}" for block in library.failed_blocks]
    fields = [{name: printed(field.value) for name, field in entry.fields_dict.items()} for entry in library.entries]
    read = [[entry.key, one.get("note", ""), one.get("abstract", "")] for entry, one in zip(library.entries, fields)]
    keyed = [["a-72-215-" + re.sub("-+", "-", name), note, summary] for name, note, summary in written]
    wrong += [f"list.bib: {one}, written {other}" for one, other in zip(read, keyed) if one != other]
    records = rispy.loads((folder / "list.ris").read_text(encoding="utf-8"))
    found = [["".join(record.get("notes", [])), record.get("abstract", "")] for record in records]
    wrong += [f"list.ris: {one}, written {other[1:]}" for one, other in zip(found, written) if one != other[1:]]
    counts = [len(library.entries), len(records), len(written)]
    return wrong + ([] if len(set(counts)) == 1 else [f"list: {counts} records in BibTeX, RIS and the list"])


def main(folder: Path, citations: Path) -> int:
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    problems = problems_of_package(folder / "datapackage.json")
    problems += problems_of_citations(citations) + problems_of_list(citations)
    tables = [resource for resource in package["resources"] if resource["format"] == "csv"]
    rows = 0
    for table in tables:
        path, fields = folder / table["path"], table["schema"]["fields"]
        records = len(json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["records"])
        rows += records
        problems += problems_of_csv(path, fields) + problems_of_pandas(path, fields, records)
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    if not problems:
        print(f"{len(tables)} tables, {rows} rows: valid for Frictionless, read by csv and by pandas with the declared types.")
        print("Citations and a list of eighty: read by bibtexparser and rispy.")
    return 1 if problems or not tables else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
