"""The rule about speakers whom nothing introduces."""

from __future__ import annotations

from collections.abc import Iterator

from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..model import Attribution, CueKind, Entity, EntityKind, Mention, MentionKind, Severity
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.gazetteer import default_gazetteer
from .base import Context, Hit, rule
from .cues import is_clause
from .draft import Draft
from .words import lowered, words

# "Lee, a nurse", "Lee — who runs", "Lee of the union"
_APPOSED = tuple(
    [f"{mark} {word}" for mark in (",", " —", " –", " -") for word in ("a ", "an ", "who")]
    + [" — the ", " – the ", "—a ", "—who", " of ", " from ", " at ", " (", ", for "]
)
# what only leads up to a quotation: "Lee was unmoved.", "Lee saw it another way."
_ONLY_SPEAKS = over_text(
    r"\s(?:(?:was|is|remain(?:s|ed)|sound(?:s|ed)|seem(?:s|ed)|look(?:s|ed)|feels|felt)"
    r"(?:\s(?:not|less|more|so|quite|far|also|equally|still|having|in|no|none|of|it)){0,3}\s(?!born)[a-z-]{1,20}"
    r"|(?:dis)?agree[ds]|shrug(?:s|ged)|laugh(?:s|ed)|smile[ds]|sigh(?:s|ed)|nod(?:s|ded)|demur(?:s|red)|concur(?:s|red)"
    r"|(?:saw|sees)\sit\s(?:differently|another\sway)|(?:took|takes|had|has)\s(?:an?|the)\s(?:different|opposite)\sview"
    r"|puts?\sit\s(?:more\s)?[a-z]{1,20})[.:]"
)
# "For Dench, Asha Menon said her client was ashamed": counsel
# "In his column for The Age, Gideon Moss argued": an author
_ACTS_FOR = over_text(
    r"(?:\A|[.!?”\"]\s|\n)(?:For\s(?!example|instance)"
    r"|In\s(?:his|her)\s(?:[a-z]{2,12}\s)?(?:blog|book|column|diary|memoir|newsletter|novel|review|thesis)\b)[^.,;:]{0,40},\s$"
)
_LONGEST_OPENING = 64  # characters
_SHORT = over_text(r"[A-Z][a-z]?\.")
_GETS_ITS_WAY = ("insist", "insist on")
_LEDE_ROLE = 4  # words: "The outgoing deputy head"
_AGED = expression(r"\p{N}{1,3}-year-old\b")


@rule(
    "ATT706",
    name="bare-speaker",
    severity=Severity.INFO,
    guideline="The Reuters handbook: a source is identified by name and position.",
    bad=["Ann Lee said the road floods."],
    good=["Ann Lee, who lives on Mill Road, said the road floods."],
    profiles=("wire",),
    options={"known": ()},
)
def bare_speaker(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A person is quoted and the text never says who they are."""
    draft, seen = context.draft, set[int]()
    sources = frozenset([found.source.span.start for found in graph.attributions if found.source])
    for found in draft.body_statements:
        speaker = graph.speaker(found)
        if speaker is None or speaker.kind is not EntityKind.PERSON or speaker.id in seen or found.source is None:
            continue
        if found.cue.kind is CueKind.COLON:  # the label of a turn has no room for a role
            continue
        if found.cue.lemma in _GETS_ITS_WAY and not is_clause(found):  # "insisted on taking the penalty"
            continue
        seen.add(speaker.id)
        source = _led_up_to(draft, speaker) or found.source
        known = not _is_persons(source, speaker.name) or speaker.name in context.options["known"]
        known = known or _is_told_of(draft, speaker, sources) or _is_of_the_lede(draft, speaker)
        known = known or _is_described_behind(draft, found) or _is_described_ahead(draft, found)
        if not known and not any(_presented(draft, mention) for mention in speaker.mentions):
            yield Hit(source.span, f"nothing says who {speaker.name} is", "add a role or a place", found.id)


def _is_persons(source: Mention, name: str) -> bool:
    """Whether a source is told by a name that is surely a person's: "Harrow Transport" may be a firm."""
    names = name.lower().replace("-", " ").split()  # "Vice-Admiral Ann Lee" tells who she is
    bare = source.kind is MentionKind.NAMED or _is_polite(source)
    told = not (words("no-name").isdisjoint(names) and default_gazetteer().roles.keys().isdisjoint(names))
    if not bare or len(names) < 2 or told:
        return False  # "Communications Director Ann Lee" tells who she is, "Garda Ann Lee", too
    return names[0] in default_gazetteer().genders or not any(name in default_dictionary() for name in names)


def _is_polite(mention: Mention) -> bool:
    """Whether nothing but "Mr" or "Mrs" stands before a name, which tell nobody who it is."""
    role = default_gazetteer().roles.get(mention.title.lower())
    return role is not None and role.courtesy and not role.groups


def _led_up_to(draft: Draft, speaker: Entity) -> Mention | None:
    """Where somebody is named only to be quoted: "Lee was unmoved. “We will see,” she said."""
    first = speaker.mentions[0]
    return first if first.name and _only_speaks(draft, first.span.end) else None


def _only_speaks(draft: Draft, end: int) -> bool:
    """Whether what stands behind the name that ends at *end* only leads up to a quotation, and tells no office."""
    match = _ONLY_SPEAKS.match(draft.text, end)
    return match is not None and match.group().split()[-1].strip(".:") not in default_gazetteer().roles


def _is_told_of(draft: Draft, speaker: Entity, sources: frozenset[int]) -> bool:
    """Whether the text tells of a person, too, and does not only let them speak: the reader knows who they are."""
    named = [each.span for each in speaker.mentions if each.name and each.span.start not in sources]
    return any(not _only_speaks(draft, span.end) for span in named)


def _is_of_the_lede(draft: Draft, speaker: Entity) -> bool:
    """Whether the lede tells of somebody whom the second paragraph names: "A nurse has won. ¶ Ann Lee said"."""
    body, paragraphs = draft.body_paragraphs, draft.graph.document.paragraphs
    if len(body) < 2:
        return False
    lede, second = paragraphs[body[0]], paragraphs[body[1]]
    opening = lede.text.lower().split()[: _LEDE_ROLE + 1]
    roles = default_gazetteer().roles
    told = opening[0] in ("a", "an", "the") and any(word in roles and not roles[word].plural for word in opening)
    return told and speaker.mentions[0].span.start == second.start and not draft.people_named(lede.start, lede.end)


def _is_described_ahead(draft: Draft, found: Attribution) -> bool:
    """Whether the sentence ahead brings on somebody without a name: "The premier is on her feet. Ann Lee says"."""
    number = draft.sentence_at(min(found.cue.span.start, found.content.spans[0].start)) - 1
    if number < 0 or found.source is None:
        return False
    ahead = draft.graph.document.sentences[number]
    if draft.paragraph_at(ahead.start) != draft.paragraph_at(found.source.span.start):
        return False
    opening = lowered(ahead.text).replace("'s ", "'s the ").split()[: _LEDE_ROLE + 1]
    roles = default_gazetteer().roles
    owned = next((place for place, word in enumerate(opening) if word in ("the", "his", "her", "then")), -1)
    role = any(word in roles and not roles[word].plural for word in opening[owned + 1 :]) if owned >= 0 else False
    return role and not draft.people_named(ahead.start, ahead.end)


def _is_described_behind(draft: Draft, found: Attribution) -> bool:
    """Whether the sentence behind tells who has spoken: "“Keep it,” Ann Lee said. The former mayor swims there"."""
    sentences = draft.graph.document.sentences
    number = draft.sentence_at(max(found.cue.span.end, found.content.spans[-1].end) - 1) + 1
    article, *described = sentences[number].text.lower().split()[: _LEDE_ROLE + 1] if number < len(sentences) else [""]
    roles = default_gazetteer().roles
    return article == "the" and any(
        _AGED.match(word) or (word in roles and not roles[word].plural) for word in described
    )


def _tells_job(word: str) -> bool:
    """Whether the last word before a name ends what tells who it is: "the head of highways,", "Defending,"."""
    if word.lower() in default_gazetteer().roles or word in ("Defending,", "Prosecuting,", "Chairing,"):
        return True
    return word.endswith(",") and word.islower()


def _presented(draft: Draft, mention: Mention) -> bool:
    """Whether this mention, or what stands before or behind it, says who the person is."""
    start, end = mention.span.start, mention.spans[-1].end
    before = draft.text[max(0, start - 40) : start].split()
    while before and _SHORT.fullmatch(before[-1]):  # "Undersecretary Ma. Theresa Lagman"
        before.pop()
    if before and (before[-1].lower() in words("presenting-before") or _tells_job(before[-1])):
        return True  # "the inspector is Gareth Ings", "retired astronaut Jo Pitt"
    if _ACTS_FOR.search(draft.text, max(0, start - _LONGEST_OPENING), start):
        return True
    polite = _is_polite(mention)
    if (mention.title and not polite) or mention.affiliation or (mention.kind is MentionKind.TITLED and not polite):
        return True
    if mention.name and len(mention.text.strip(" ,").removeprefix(mention.title).lstrip()) > len(mention.name):
        return True
    after = draft.text[end : end + 8]
    if after.startswith(_APPOSED) or after[2:3].isdigit():
        return True
    follows = draft.text[end : end + 40].split()
    if after.startswith(", "):  # "Margit Sohl, chief executive of"
        return any(word.strip(",.") in default_gazetteer().roles for word in follows[1:4])
    if _only_speaks(draft, end):
        return False
    since = follows[:1] in (["has"], ["had"]) and not words("presenting-since").isdisjoint(follows[1:3])
    return (since or not words("presenting").isdisjoint(follows[:1])) and not draft.is_quoted(start)
