"""The report as Checkstyle XML."""

import xml.etree.ElementTree as ElementTree

from attribution.writers import Report, checkstyle
from tests.reports import sample


def test_checkstyle_has_a_file_for_each_file_and_an_error_for_each_finding():
    root = ElementTree.fromstring(checkstyle.render(sample()))
    assert [file.get("name") for file in root] == ["desk/council.md", "clean.txt", "broken copy.md"]
    rows = root.findall("./file/error")
    assert [row.get("severity") for row in rows] == ["error", "info", "error", "warning", "error"]
    assert rows[1].get("source") == "attribution.ATT401"
    assert (rows[1].get("line"), rows[1].get("column")) == ("5", "96")


def test_nothing_found_is_a_file_without_rows():
    root = ElementTree.fromstring(checkstyle.render(Report(files=sample().files[1:2])))
    assert [len(file) for file in root] == [0]
