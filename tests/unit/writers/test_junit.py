"""The report as JUnit XML."""

import xml.etree.ElementTree as ElementTree

from attrs import evolve

from attribution.writers import Report, junit
from tests.reports import sample


def test_junit_is_xml_with_its_counts():
    root = ElementTree.fromstring(junit.render(sample()))
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("6", "2", "1")
    assert len(root.findall(".//testcase")) == 6
    assert len(root.findall(".//failure")) == 2


def test_what_does_not_fail_the_run_passes_with_a_note():
    root = ElementTree.fromstring(junit.render(evolve(sample(), fail_on=None)))
    assert root.get("failures") == "0"
    assert len(root.findall(".//system-out")) == 4


def test_a_clean_file_is_a_case_that_passes():
    root = ElementTree.fromstring(junit.render(Report(files=sample().files[1:2])))
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("1", "0", "0")


def test_a_notice_is_a_case_that_was_skipped():
    (file,) = sample().files[1:2]
    root = ElementTree.fromstring(junit.render(Report(files=(evolve(file, remarks=("no such desk",)),))))
    (suite,) = root
    assert (suite.get("tests"), suite.get("skipped"), suite.get("failures")) == ("1", "1", "0")
    assert root.find(".//skipped").get("message") == "no such desk"
