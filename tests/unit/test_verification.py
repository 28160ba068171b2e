"""Graphs held against their sources: every verdict, and what rules read of it."""

from __future__ import annotations

import json

import pytest

from attribution.auditing import audit
from attribution.config import Config
from attribution.drafts import analyze_source
from attribution.graph import AttributionGraph
from attribution.pipeline import analyze
from attribution.readers import parse
from attribution.transcripts import parse_source
from attribution.verbatim.guards import Gate
from attribution.verbatim.sources import SourceKind
from attribution.verification import (
    Check,
    Options,
    Verdict,
    Verification,
    render_verification,
    verification_to_dict,
    verify,
)
from tests.builders import graph_from_marked

HEARING = parse_source(
    "ANA ORTIZ: We will appeal the ruling of the court. I did not take a single dollar, um, from the Northtown fund.\n"
    "RAJ NAIR: The mill lost 4.5 million dollars last year, you know, and nobody told us about the loan from Carrow.\n"
    "PETRA COLE: Then somebody should have asked. It is my job to read the accounts, and I read them in May, as I do "
    "every year before the audit begins and the councillors leave for the summer.\n"
    "ANA ORTIZ: We cannot carry on like this.\n",
    "hearing.txt",
)
RELEASE = parse_source(
    "FOR IMMEDIATE RELEASE\n\n“We are not selling the mill,” said Raj Nair, chief executive of Harbour Mill. The new "
    "bridge over the river will cost twice as much as the county planned, and the work will not begin before spring.\n",
    "release.txt",
)
EXPRESS = parse_source(
    "The mayor of Northtown will resign in June, two officials said on Tuesday.\n",
    "e.txt",
    "article",
    outlet="Daily Express",
)
GUARDIAN = parse_source(
    "“Everything was fine on Monday and now we are all out of work,” said Lena Marsh, a welder.\n",
    "g.txt",
    "article",
    outlet="The Guardian",
)


def quoted(quote: str, speaker: str = "Ana Ortiz") -> AttributionGraph:
    quote = quote.replace("[", r"\[").replace("]", r"\]")
    return graph_from_marked(f"[content:“{quote}”] [source={speaker}:{speaker}] [cue:said].")


def check(quote: str, speaker: str = "Ana Ortiz", **options: Options) -> Check:
    return verify(quoted(quote, speaker), [HEARING], **options).checks[0]


@pytest.mark.parametrize(
    ("quote", "speaker", "verdict"),
    [
        ("We will appeal the ruling of the court,", "Ana Ortiz", Verdict.EXACT),
        ("I didn’t take a single dollar from the Northtown fund,", "Ana Ortiz", Verdict.EXACT),
        ("the mill lost $4.5 million last year and nobody told us,", "Raj Nair", Verdict.EXACT),
        ("We will appeal … the court,", "Ana Ortiz", Verdict.EXACT),
        ("[The union] will appeal the ruling of the court,", "Ana Ortiz", Verdict.BRACKETED),
        ("I did take a single dollar from the Northtown fund,", "Ana Ortiz", Verdict.ALTERED),
        ("I did [indeed] take a single dollar from the Northtown fund,", "Ana Ortiz", Verdict.ALTERED),
        ("The mill lost $5.4 million last year,", "Raj Nair", Verdict.ALTERED),
        ("We should appeal the ruling of the court,", "Ana Ortiz", Verdict.ALTERED),
        ("The mill lost 4.5 million dollars last year, about the loan from Carrow,", "Raj Nair", Verdict.ELIDED),
        ("We will appeal the court,", "Ana Ortiz", Verdict.ELIDED),
        ("We will appeal the ruling, we cannot carry on like this,", "Ana Ortiz", Verdict.SPLICED),
        ("We will appeal the ruling … we cannot carry on like this,", "Ana Ortiz", Verdict.SPLICED),
        ("Nobody told us about the loan,", "Ana Ortiz", Verdict.WRONG_SPEAKER),
        ("The governor and his friends stitched us up from the start,", "Ana Ortiz", Verdict.NOT_FOUND),
        ("The governor and his friends stitched us up from the start,", "Lena Marsh", Verdict.NOT_COVERED),
    ],
)
def test_verdicts(quote: str, speaker: str, verdict: Verdict) -> None:
    found = check(quote, speaker)
    assert found.verdict is verdict
    assert found.speaker == speaker


def test_several_verdicts_the_gravest_first() -> None:
    found = check("Nobody told him about the loan from Carrow,")
    assert found.verdicts == (Verdict.WRONG_SPEAKER, Verdict.ALTERED)
    assert found.passage is not None
    assert found.passage.speaker == "RAJ NAIR"
    assert HEARING.text[found.passage.span.start : found.passage.span.end] == found.passage.span.text


def test_a_dropped_not_is_named() -> None:
    assert check("I did take a single dollar from the Northtown fund,").gates == (Gate.NEGATION,)


def test_translated_words_are_not_covered() -> None:
    graph = graph_from_marked(
        "[content:“The governor stitched us up from the start,”] [source=Ana Ortiz:Ana Ortiz] [cue:said] "
        "through an interpreter."
    )
    found = verify(graph, [HEARING]).checks[0]
    assert (found.verdict, found.reason) == (Verdict.NOT_COVERED, "the draft says the words were translated")


def test_unnamed_speakers_are_not_covered() -> None:
    graph = graph_from_marked(
        "[content:“The governor stitched us up from the start,”] [source:two officials] [cue:said]."
    )
    assert verify(graph, [HEARING]).checks[0].verdict is Verdict.NOT_COVERED


def test_short_unattributed_quotations_are_left_alone() -> None:
    graph = graph_from_marked("The play “Loud Water” opens on Friday. [source:Ana Ortiz] [cue:said] [content:nothing].")
    assert [each.span.text for each in verify(graph, [HEARING]).checks] == ["nothing"]


def test_blocks_and_posts_are_checked_where_the_article_gives_them_somebody() -> None:
    announced = "Ana Ortiz said:\n\n> We will appeal the ruling of the county.\n\nIt rained.\n"
    posted = "It rained.\n\n> “We will appeal the ruling of the county.”\n\nIt rained.\n"
    (found,) = verify(analyze_source(parse(announced, "draft.md")), [HEARING]).checks
    assert (found.verdict, found.span.text) == (Verdict.ALTERED, "We will appeal the ruling of the county.")
    assert verify(analyze_source(parse(posted, "draft.md")), [HEARING]).checks == ()


def test_no_sources_cover_nothing() -> None:
    found = verify(quoted("We will appeal the ruling,"), [])
    assert [(each.verdict, each.reason) for each in found.checks] == [(Verdict.NOT_COVERED, "no sources were supplied")]


def test_words_that_stand_only_in_a_release_have_a_medium() -> None:
    found = verify(quoted("We are not selling the mill,", "Raj Nair"), [RELEASE]).checks[0]
    assert (found.verdict, found.medium) == (Verdict.EXACT, SourceKind.RELEASE)
    assert check("We will appeal the ruling of the court,").medium is None


def test_the_credited_outlet_has_not_got_it() -> None:
    graph = graph_from_marked(
        "[content1:“Everything was fine on Monday and now we are all out of work,”] [source1=Lena Marsh:Lena Marsh] "
        "[cue1<2:said], [source2=Daily Express:the Express] [cue2@Daily Express:reported][content2:.]"
    )
    verdicts = {each.verdict for each in verify(graph, [EXPRESS, GUARDIAN]).checks}
    assert Verdict.WRONG_OUTLET in verdicts
    only_guardian = {each.verdict for each in verify(graph, [GUARDIAN]).checks}
    assert Verdict.WRONG_OUTLET not in only_guardian


def test_a_paraphrase_gets_evidence_not_a_verdict() -> None:
    graph = graph_from_marked("[source=Raj Nair:Raj Nair] [cue:said] [content:the mill had lost $6 million last year].")
    found = verify(graph, [HEARING]).checks[0]
    assert found.verdict is Verdict.PARAPHRASE
    assert found.support is not None
    assert found.support.missing_numbers == ("6",)
    assert 0.4 < found.support.score < 0.9
    assert found.support.passage.words == "mill lost 4.5 million dollars last year"


def test_evidence_is_told_in_whole_words_as_printed() -> None:
    record = parse_source("RAJ NAIR: It cost £30m in all, and £4.5 million last year alone.\n", "record.txt")
    graph = graph_from_marked("[source=Raj Nair:Raj Nair] [cue:said] [content:the closures cost £30m in all].")
    support = verify(graph, [record]).checks[0].support
    assert support is not None
    assert support.missing == ("closures",)
    assert "cost" in support.shared
    assert support.passage.words == "cost £30m"


def test_copied_words_are_found_and_credit_counts() -> None:
    copied = "The new bridge over the river will cost twice as much as the county planned, and the work will not begin."
    plain = verify(graph_from_marked(copied + " [source:Ana Ortiz] [cue:left] [content:early]."), [RELEASE]).copies
    assert [(copy.words, copy.credited) for copy in plain] == [(21, False)]
    short = verify(
        graph_from_marked("The new bridge over the river will cost more. [source:Ana] [cue:left] [content:early]."),
        [RELEASE],
    )
    assert short.copies == ()


def test_stricter_options_find_less() -> None:
    quote = "We must appeal this ruling of the judge,"
    assert check(quote, options=Options(min_score=0.4)).verdict is Verdict.ALTERED
    assert check(quote, options=Options(min_score=0.95)).verdict is Verdict.NOT_FOUND


def test_verification_for_readers_and_machines() -> None:
    graph = quoted("I did take a single dollar from the Northtown fund,")
    found = verify(graph, [HEARING])
    assert isinstance(found, Verification)
    assert render_verification(found, graph.document.text) == (
        "1:2: altered (negation): I did take a single dollar from the Northtown fund,\n"
        "    draft:  Ana Ortiz\n"
        "    source: hearing.txt, ANA ORTIZ\n"
        "    I did [-not-] take a single dollar from the Northtown fund\n"
        "1 checked against 1 source: 1 altered\n"
    )
    data = json.loads(json.dumps(verification_to_dict(found)))
    assert data["schema"] == "attribution-verification/1"
    assert [edit["op"] for edit in data["checks"][0]["edits"]] == ["equal", "dropped", "equal"]
    assert found.having(Verdict.ALTERED) == found.of(0) == found.checks


@pytest.mark.parametrize(
    "text", ["", "\x00", "[" * 3000, "…" * 3000, "“" * 500, "a" * 50_000, "\ud800 [\ud800] …", "A: " * 2000]
)
def test_hostile_sources_and_quotations(text: str) -> None:
    source = parse_source(text, "hostile")
    assert verify(quoted("We will appeal the ruling of the court,"), [source]).checks
    assert verify(
        graph_from_marked("[content:“" + text.replace("[", r"\[").replace("]", r"\]") + "”] [source:Ana] [cue:said]."),
        [HEARING],
    )


def test_a_source_that_is_no_source_is_refused_with_what_makes_one() -> None:
    with pytest.raises(TypeError, match=r"not str \(attribution\.transcripts\.parse_source makes one"):
        verify(graph_from_marked("[content1:“No,”] [source1:he] [cue1:said]."), ["No."])  # type: ignore[list-item]


def test_a_splice_whose_gap_is_marked_is_not_told_to_mark_it() -> None:
    far = "MR VALE: I know. CHAIR: And the fund? MR VALE: No. " * 40
    source = parse_source(
        f"MR VALE: That is not what people wanted.\nCHAIR: And?\n{far}\nMR VALE: Nobody will lose a post.\n", "t"
    )
    graph = graph_from_marked(
        "[content1:“That is not what people wanted … Nobody will lose a post,”] [source1:Dominic Vale] [cue1:said]."
    )
    found = audit(graph, Config(select=("ATT503",)), verification=verify(graph, [source]))
    assert [(finding.message, finding.hint) for finding in found] == [
        ("joins words that stand far apart in the source", "split the quotation")
    ]


@pytest.mark.parametrize(
    ("said", "added"),
    [
        ("We paid the bills in March or April", "or April"),
        ("And yes, we paid the bills in March", "And yes"),
    ],
)
def test_words_added_at_an_end_join_nothing_with_anothers_turn(said: str, added: str) -> None:
    source = parse_source(
        "CHAIR: Did you pay?\nMS RUIZ: We paid the bills in March.\nCHAIR: Thank you. Next?\nMR COLE: I see.\n", "t"
    )
    graph = graph_from_marked(f"[content1:“{said},”] [source1=Ana Ruiz:Ana Ruiz] [cue1:said].")
    (check,) = verify(graph, [source]).checks
    assert check.verdicts == (Verdict.ALTERED,)
    assert [edit.draft.text for edit in check.edits if edit.op == "added"] == [added]
    assert all(edit.op in ("equal", "added") for edit in check.edits)


@pytest.mark.parametrize("quote", ["Nobody warned me that the tide was coming in", "We were told that it was safe"])
def test_whom_a_quotation_tells_of_is_not_its_speaker(quote: str) -> None:
    graph = analyze(f"“{quote},” Ngozi Okafor said.")
    (check,) = verify(graph, [parse_source("OKAFOR: We closed the road at midnight.\n", "hearing.txt")]).checks
    assert (check.speaker, check.verdict) == ("Ngozi Okafor", Verdict.NOT_FOUND)
