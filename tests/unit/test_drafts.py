"""One draft from its file to its report."""

import pytest

from attribution.config import Config
from attribution.drafts import (
    Task,
    analyze_source,
    check_draft,
    check_source,
    config_for,
    enabled_own,
    in_lines,
    lexicon_for,
    load_sources,
    read_draft,
    verify_sources,
)
from attribution.errors import InputError
from attribution.readers import parse
from attribution.suppressions import MALFORMED, UNREASONED, UNUSED
from tests.commandline import CLAIMED, CLEAN


def test_what_keeps_a_draft_from_being_checked_is_its_error(desk):
    report = check_draft("none.md", Task())
    assert (report.path, report.graph) == ("none.md", None)
    assert report.error.startswith("cannot be read")
    (desk / "a.md").write_text(CLAIMED)
    assert [each.code for each in check_draft("a.md", Task()).findings] == ["ATT401"]


def test_a_fault_of_ours_is_told_as_one(desk, monkeypatch):
    def fail(*_, **__):
        raise RuntimeError("no")

    (desk / "a.md").write_text(CLAIMED)
    monkeypatch.setattr("attribution.drafts.audit", fail)
    assert check_draft("a.md", Task()).error == "internal error: RuntimeError: no (please report it)"


def test_settings_are_those_that_the_task_allows(desk):
    (desk / "attribution.toml").write_text('profile = "legal"\n')
    (desk / "other.toml").write_text('profile = "wire"\n')
    (desk / "a.md").write_text(CLAIMED)

    def profile(task):
        return read_draft("a.md", task)[1].config.profile

    assert profile(Task()) == "legal"
    assert profile(Task(isolated=True)) == "desk"
    assert profile(Task(config_path="other.toml")) == "wire"
    assert profile(Task(given={"profile": "strict"})) == "strict"
    assert config_for("a.md", Task(isolated=True)) is None


@pytest.mark.parametrize(
    ("code", "settings", "told"),
    [
        ("ATT402", {}, True),
        ("ATT4", {}, True),
        ("ATT104", {}, False),  # not in the desk's profile
        ("ATT104", {"profile": "wire"}, True),
        ("ATT502", {}, False),  # needs sources
        ("ATT5", {}, False),
    ],
)
def test_a_directive_is_idle_only_where_its_rules_were_run(desk, code, settings, told):
    (desk / "a.md").write_text(f"<!-- attribution: ignore[{code}] agreed -->\n\n{CLEAN}")
    assert [each.code for each in check_draft("a.md", Task(given=settings)).findings] == ["ATT901"] * told


def test_with_sources_a_directive_about_them_is_idle_or_not(desk):
    (desk / "a.md").write_text(f"<!-- attribution: ignore[ATT502] agreed -->\n\n{CLEAN}")
    (desk / "minutes.txt").write_text("ANA ORTIZ: The quay is shut.\n")
    assert [each.code for each in check_draft("a.md", Task(sources=("minutes.txt",))).findings] == ["ATT901"]


def test_markup_tells_the_graph_of_links_and_sections():
    graph = analyze_source(parse(f"# Head\n\n[The mayor](u) {CLAIMED[10:]}", "a.md"))
    assert [section.kind.value for section in graph.document.sections][:1] == ["headline"]
    assert len(graph.document.links) == 1
    assert graph.document.name == "a.md"


def test_a_lexicon_of_a_newsroom_is_read_once(desk):
    (desk / "verbs.tsv").write_text("gruffle\t\tneutral\tthat\tHe gruffled that it was so.\n")
    files = (("verbs", (str(desk / "verbs.tsv"),)),)
    assert lexicon_for(files) is lexicon_for(files)
    assert any(entry.lemma == "gruffle" for entry in lexicon_for(files).entries)
    with pytest.raises(InputError, match=r"^none\.tsv: cannot be read"):
        lexicon_for((("verbs", ("none.tsv",)),))


def test_own_findings_are_wanted_by_profile_or_by_code():
    assert enabled_own(Config()) == {UNUSED, MALFORMED}
    assert UNREASONED in enabled_own(Config(extend_select=(UNREASONED,)))
    assert enabled_own(Config(ignore=("ATT9",))) == frozenset()


def test_only_changed_lines_are_reported(desk):
    source = parse(f"{CLAIMED}\n{CLAIMED.replace('mayor', 'clerk')}", "a.md")
    every = check_source(source, Config(), "a.md", Task())
    assert len(every.findings) == 2
    assert len(in_lines(every, every.findings, [(1, 1)])) == 1
    changed = {str((desk / "a.md").resolve()): [(3, 3)]}
    (kept,) = check_source(source, Config(), "a.md", Task(changed=changed)).findings
    assert every.locate(kept.span).line == 3
    assert check_source(source, Config(), "a.md", Task(changed={})).findings == ()


def test_a_byte_order_mark_is_no_part_of_the_first_row(desk):
    (desk / "own.tsv").write_bytes("\ufefflemma\tstance\r\ngruffle\tdoubted\r\n".encode())
    (entry,) = [each for each in lexicon_for((("verbs", ("own.tsv",)),)).entries if each.lemma == "gruffle"]
    assert entry.stance.value == "doubted"


def test_directives_take_findings_out():
    report = check_source(
        parse(f"<!-- attribution: ignore[ATT401] fair -->\n\n{CLAIMED}", "a.md"), Config(), "-", Task()
    )
    assert report.findings == ()
    assert [each.code for each in report.suppressed] == ["ATT401"]


def test_sources_are_read_out_of_folders(desk):
    (desk / "texts").mkdir()
    (desk / "texts/hearing.txt").write_text("ANA RUIZ: The bins were emptied.\nCHAIR: Thank you.\n")
    graph = analyze_source(parse(CLEAN, "a.md"))
    assert verify_sources(graph, ()) is None
    assert verify_sources(graph, ("texts",)).sources == ("hearing.txt",)
    (desk / "empty").mkdir()
    with pytest.raises(InputError, match="no source texts in empty"):
        load_sources(("empty",))
    with pytest.raises(InputError, match=r"^none\.txt: cannot be read"):
        load_sources(("none.txt",))


def test_sources_have_the_encoding_named(desk):
    (desk / "old.txt").write_bytes("ANA RUIZ: “Né à Hale.”".encode("cp1252"))
    (desk / "new.txt").write_text("ANA RUIZ: “Né à Hale.”", "utf-8")
    old, new = [source.text for _, source in load_sources(("old.txt", "new.txt"), "cp1252")]
    assert old == new
    with pytest.raises(InputError, match=r"^old\.txt: is not UTF-8.*--encoding cp1252"):
        load_sources(("old.txt",))


def test_a_folder_of_sources_may_hold_subtitles(desk):
    (desk / "said").mkdir()
    (desk / "said/a.srt").write_text("1\n00:00:01,000 --> 00:00:02,000\nANA ORTIZ: We left.\n")
    (desk / "said/b.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Raj Nair>We stayed.\n")
    (desk / "said/c.jpg").write_bytes(b"\xff")
    assert [source.name for _, source in load_sources(("said",))] == ["a.srt", "b.vtt"]


def test_a_source_has_the_outlet_that_its_page_names(desk):
    (desk / "a.html").write_text(
        '<meta property="og:site_name" content="Irish Times"><p>The pier will close in May.</p>'
    )
    (desk / "b.md").write_text("---\noutlet: The Dale Courier\n---\n\nThe pier will close in May.\n")
    (desk / "c.txt").write_text("ANA RUIZ: The pier will close.\nCHAIR: When?\n")
    loaded = [source for _, source in load_sources(("a.html", "b.md", "c.txt"))]
    assert [source.outlet for source in loaded] == ["The Irish Times", "The Dale Courier", ""]
    assert [str(source.kind) for source in loaded] == ["article", "article", "transcript"]
