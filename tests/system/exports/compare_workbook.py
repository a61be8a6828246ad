"""Compares the sheets of a workbook with the CSV files of the same facts, cell by cell: compare_workbook.py FILE DIR"""
import csv
import datetime
import json
import os
import re
import sys

import openpyxl

LINK = re.compile(r"""^=HYPERLINK\("#'([^"]+)'!A(\d+):[A-Z]+(\d+)",(\d+)\)$""")


def text_of(cell):
    """A cell as CSV has it."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, datetime.datetime):
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    # XML has one form of line ends.
    return str(cell).replace("\r\n", "\n")


def restored(cell):
    return cell[1:] if cell.startswith("'") else cell


def rows_of(folder, resource):
    with open(os.path.join(folder, resource["path"]), encoding="utf-8", newline="") as file:
        rows = [[restored(cell).replace("\r\n", "\n") for cell in row] for row in csv.reader(file)]
    numbers = [index for index, field in enumerate(resource["schema"]["fields"]) if field["type"] == "number"]
    for row in rows[1:]:
        for index in numbers:
            row[index] = text_of(float(row[index])) if row[index] else ""
    return rows[1:]


def main(path, folder):
    with open(os.path.join(folder, "datapackage.json"), encoding="utf-8") as file:
        resources = json.load(file)["resources"]
    values = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    # Sheets of kinds come first, in the order of their tables; then the other tables, and last what their columns hold.
    in_order = [resource for resource in resources if resource["name"].startswith("kind_")] + [resource for resource in resources if not resource["name"].startswith("kind_")]
    assert len(values.sheetnames) == len(in_order) + 1, values.sheetnames
    for name, resource in zip(values.sheetnames, in_order):
        sheet, width = values[name], len(resource["schema"]["fields"])
        assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref and sheet["A1"].font.bold, name
        found = [[text_of(cell) for cell in row[:width]] for row in sheet.iter_rows(min_row=2, values_only=True)]
        expected = rows_of(folder, resource)
        assert found == expected, (name, next(pair for pair in zip(found, expected) if pair[0] != pair[1]) if len(found) == len(expected) else (len(found), len(expected)))
    links = 0
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    target, first, last, shown = LINK.match(cell.value).groups()
                    below = values[target]
                    assert below.cell(int(first), 1).value == int(shown) or int(last) - int(first) + 1 == int(shown), (sheet.title, cell.coordinate)
                    links += 1
    print(f"{len(in_order)} sheets alike, {links} links that lead to their rows")


main(*sys.argv[1:])
