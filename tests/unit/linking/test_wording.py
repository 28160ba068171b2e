"""The words of a cue. Each marked text gives source and content; the cue marked is the one wanted, after *head*."""

from __future__ import annotations

import pytest

from attribution import inline
from attribution.arguments.judges import default_judges
from attribution.arguments.links import Link, is_passive
from attribution.arguments.pieces import trim_content
from attribution.channels.recipients import find_leads, find_occasions, find_recipient
from attribution.document import build_document
from attribution.linking.wording import describe_cue, measure_cue
from attribution.model import CueKind, Stance, Tense
from attribution.syntax.columns import analyse_syntax
from attribution.syntax.sites import Range, group_of


class Case:
    """A marked text as a link with the cue group that linking would find."""

    def __init__(self, marked: str, head: str = "") -> None:
        found = inline.parse(marked)
        self.wanted = found.relations[0]
        self.document = build_document(found.text)
        self.syntax = analyse_syntax(self.document, default_judges().weights)
        token = self.syntax.norms.index(head) if head else self.tokens(self.wanted.cue).end - 1
        source = self.tokens(self.wanted.source[0]) if self.wanted.source else None
        pieces = tuple(map(self.tokens, self.wanted.content))
        self.link = Link(token, Range(*group_of(self.syntax, token)), source, pieces, "right", 0)
        measured = measure_cue(self.syntax, self.link)
        self.cue = describe_cue(self.document, self.syntax, self.link, *measured)

    def tokens(self, span) -> Range:
        tokens = self.document.tokens
        return Range(tokens.starts.index(span.start), tokens.ends.index(span.end) + 1)

    def text(self, tokens) -> str | None:
        if tokens is None:
            return None
        return self.document.text[self.document.tokens.starts[tokens.start] : self.document.tokens.ends[tokens.end - 1]]


EXTENTS = [
    # the verb group, whole
    ("[source:She] [cue:said] [content:that the dam was safe].", "said"),
    ("[source:She] [cue:would not have said] [content:that the dam was safe].", "said"),
    ("[source:She] [cue:has repeatedly denied] [content:the charge].", "denied"),
    ("[source:The union] [cue:is expected] [content:to strike].", "expected"),
    # particles and the preposition that leads to the content
    ("[source:He] [cue:pointed out] [content:that the road was closed].", "pointed"),
    ("[source:The union] [cue:called for] [content:a strike].", "called"),
    ("[source:The mayor] [cue:spoke about] [content:the levy].", "spoke"),
    # adverbs of manner beside the verb
    ("[source:She] [cue:said angrily] [content:that the dam was safe].", "said"),
    ("[source:She] [cue:angrily said] [content:that the dam was safe].", "said"),
    # light verbs with their noun
    ("[source:The union] [cue:made a plea for] [content:more time].", "made"),
    # no recipient
    ("[source:She] [cue:told] reporters [content:that the dam was safe].", "told"),
    ("[source:The firm] [cue:notified] its clients [content:that the office would close].", "notified"),
    # adjectives with their copula
    ("[source:She] [cue:is adamant] [content:that the levy is unfair].", "adamant"),
    ("[source:Mr. Cole] [cue:was not aware] [content:that the dam had failed].", "aware"),
    ("[source:The union] [cue:has been critical of] [content:the levy].", "critical"),
    ("[source:The unhappy mayor], [cue:adamant] [content:that he had won], left.", "adamant"),
    # an adverb of hearsay alone
    ("The club has [cue:reportedly] [content:agreed a fee].", "reportedly"),
    # formulas
    ("[cue:According to] [source:the agency], [content:the bridge will reopen].", "according"),
]


@pytest.mark.parametrize(("marked", "head"), EXTENTS)
def test_the_extent_of_a_cue(marked, head):
    case = Case(marked, head)
    assert case.cue.span == case.wanted.cue
    assert case.cue.head.text.lower() == head


@pytest.mark.parametrize(
    ("marked", "head", "tense"),
    [
        ("[source:She] [cue:said] [content:so].", "said", Tense.PAST),
        ("[source:She] [cue:had said] [content:that it was over].", "said", Tense.PAST),
        ("[source:She] [cue:says] [content:that it is over].", "says", Tense.PRESENT),
        ("[source:They] [cue:are saying] [content:that it is over].", "saying", Tense.PRESENT),
        ("[source:She] [cue:will say] [content:that it is over].", "say", Tense.FUTURE),
        ("[source:She] [cue:would say] [content:that it is over].", "say", Tense.CONDITIONAL),
        ("[source:The union] called off the strike, [cue:saying] [content:it had won].", "saying", Tense.NONE),
        ("There were [cue:fears] [content:that the dam would fail].", "fears", Tense.NONE),
    ],
)
def test_the_tense_of_a_cue(marked, head, tense):
    assert Case(marked, head).cue.tense is tense


@pytest.mark.parametrize(
    ("marked", "head", "negated"),
    [
        ("[source:She] [cue:did not say] [content:that it was over].", "say", True),
        ("[source:She] [cue:didn't say] [content:that it was over].", "say", True),
        ("[source:She] [cue:didn’t say] [content:that it was over].", "say", True),
        ("[source:She] [cue:has never said] [content:that it was over].", "said", True),
        ("[source:Mr. Cole] [cue:was not aware] [content:that the dam had failed].", "aware", True),
        ("[source:She] [cue:said] [content:that it was not over].", "said", False),
        ("[source:She] [cue:denied] [content:that it was over].", "denied", False),
        ("[source:She] never [cue:claimed] [content:that it was over].", "claimed", True),
        ("[source:She] no longer [cue:claims] [content:that it is over].", "claims", True),
        ("[source:No minister] [cue:has claimed] [content:that it was over].", "claimed", True),
        ("[source:Nobody] [cue:claims] [content:it is over].", "claims", True),
        ("[source:No 10] [cue:said] [content:that it was over].", "said", False),
        ("[content:It is over], [cue:said] [source:nobody]", "said", True),
    ],
)
def test_negation_is_that_of_the_cue(marked, head, negated):
    assert Case(marked, head).cue.negated is negated


def test_the_lexicon_gives_lemma_stance_and_kind():
    cue = Case("[source:She] [cue:denied] [content:that it was over].", "denied").cue
    assert (cue.lemma, cue.stance, cue.kind, cue.entry) == ("deny", Stance.DENIED, CueKind.VERB, "verbs:deny")
    cue = Case("[source:He] [cue:pointed out] [content:that the road was closed].", "pointed").cue
    assert (cue.lemma, cue.entry) == ("point out", "verbs:point out")


def test_a_verb_the_lexicon_lacks_is_the_weights_own():
    cue = Case("[source:She] [cue:zorbed] [content:that it was over].", "zorbed").cue
    assert (cue.lemma, cue.stance, cue.entry) == ("zorbed", Stance.NEUTRAL, "weights")


def test_a_passive_without_a_source_is_hearsay():
    case = Case("It [cue:is said] [content:that the tower leans].", "said")
    assert is_passive(case.syntax, case.link)
    assert case.cue.reports.value == "hearsay"
    active = Case("[source:She] [cue:has said] [content:so].", "said")
    assert not is_passive(active.syntax, active.link)


@pytest.mark.parametrize(
    ("marked", "head", "recipient"),
    [
        ("[source:Ruiz] [cue:told] Reuters [content:that the dam was safe].", "told", "Reuters"),
        ("[source:Ruiz] [cue:told] her own staff [content:that the dam was safe].", "told", "her own staff"),
        ("[source:Ruiz] [cue:said] to reporters [content:that the dam was safe].", "said", "reporters"),
        ("[content:“We won,”] [source:Ruiz] [cue:told] The Ledger.", "told", "The Ledger"),
        ("[content:“We won,”] [source:Ruiz] [cue:said] in an interview with The Ledger.", "said", "The Ledger"),
        ("[source:The firm] [cue:notified] clients [content:that the office would close].", "notified", "clients"),
        ("[source:Ruiz] [cue:said] [content:that the dam was safe].", "said", None),
        ("[content:“We won,”] [source:Ruiz] [cue:said].", "said", None),
        ("[source:Ruiz] [cue:announced] [content:the closure].", "announced", None),
    ],
)
def test_the_recipient(marked, head, recipient):
    case = Case(marked, head)
    leads = find_leads(case.syntax, case.link, find_occasions(case.syntax, [case.link]))
    assert case.text(find_recipient(case.syntax, case.link, leads)) == recipient


@pytest.mark.parametrize(
    ("marked", "head", "cue", "content"),
    [
        ("[source:The firm] [cue:announced] [content:plans to shut its plant].", "announced", "announced plans", None),
        ("[source:The league] [cue:cried] [content:foul over the call].", "cried", "cried foul", "over the call"),
    ],
)
def test_a_phrase_takes_its_words_from_the_content(marked, head, cue, content):
    case = Case(marked, head)
    entry, extent = measure_cue(case.syntax, case.link)
    kept = trim_content(case.link.pieces, extent)
    assert case.text(extent) == cue
    assert case.text(kept[0]) == (content or "to shut its plant")
    assert describe_cue(case.document, case.syntax, case.link, entry, extent) == case.cue


def test_a_phrase_never_takes_the_whole_content():
    case = Case("[source:The firm] [cue:announced] [content:plans].", "announced")
    _, extent = measure_cue(case.syntax, case.link)
    assert trim_content(case.link.pieces, extent) == case.link.pieces


def test_trimming_can_split_a_piece():
    assert trim_content((Range(0, 9), Range(12, 15)), Range(3, 5)) == (Range(0, 3), Range(5, 9), Range(12, 15))
    assert trim_content((Range(3, 5),), Range(2, 6)) == ()
