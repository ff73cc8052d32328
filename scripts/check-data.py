"""Holds the CSV files against the types that datapackage.json declares, by three readers that know nothing of this site."""

import csv
import json
import sys
from pathlib import Path

import pandas
from frictionless import Package

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


def main(folder: Path) -> int:
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    problems = problems_of_package(folder / "datapackage.json")
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
    return 1 if problems or not tables else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
