"""The plain constructions of frames.py: sentences in the inline notation, and what is put into them by turns."""

from __future__ import annotations

from typing import NamedTuple

SOURCES = {
    "name": ("Ann Lee", "Omar Tal"),
    "titled": ("Mayor Ann Lee", "Police Chief Omar Tal", "Ms Orwin"),
    "pronoun": ("she", "they"),
    "plural": ("residents", "two ministers", "critics of the plan"),
    "group": ("the players’ association", "Harrow Council", "the environment ministry"),
    "acronym": ("the FAA", "Unison", "the NUT"),
    "document": ("a lawsuit unsealed on Friday in federal court", "a report published this week by the county"),
    "survey": (
        "a survey carried out in February",
        "the poll of 1,200 voters",
        "a 2019 study in the journal Marine Botany",
    ),
    "cache": ("a cache of invoices and messages", "internal emails from the firm"),
    "quantified": ("eight in ten tenants", "more than half of the members", "one of the two officials"),
    "modified": (
        "a spokesman for Governor Bo Roe",
        "the wife of a Leeds lawyer, Bo Roe,",
        "the head of the FAA, Bo Roe,",
    ),
    "appositive": ("Ann Lee, the plant’s safety chief,", "Omar Tal, a lawyer for Acme and two other firms,"),
    "long": (
        "Ann Lee, who chairs the Fishing, Farming and Forestry Committee and sits on the board,",
        "the Friends of Yar Wood, a group of 60 mostly retired residents,",
        "Omar Tal, an analyst at Bernes Securities in Paris, France,",
    ),
}
CLAUSES = (
    "the plan was dead",
    "ministers had known of the leak",
    "the town needs a second bridge",
    "Bo Roe would lose his seat",
    "fares would rise by a tenth",
    "nobody at the depot had been told",
)
QUOTED = (
    "We were never asked",
    "It is a stain on this city",
    "Nobody will sign that",
    "The bridge should have been shut",
)
INFINITIVES = ("to close the depot", "to sell the land behind the school", "to meet the families")
OBJECTS = ("the plan", "the sale of the land", "a ban on lead shot", "that claim")
GERUNDS = ("closing the depot", "selling the land behind the school")
PRONOUNS = (
    "it was too late",
    "they had been lied to",
    "there was no sign of a leak",
    "she would appeal",
    "he had never met the firm",
    "this would not do",
)
PARTED = (
    ("the plan", "was dead"),
    ("ministers", "had known of the leak"),
    ("there was", "no sign of a deal"),
    ("Bo Roe", "would lose his seat"),
    ("the firm that ran the depot", "owed the town $2 million"),
)
NEWS = (
    "plan is dead",
    "council to lose vote",
    "nobody warned depot staff",
    "bridge must close",
    "fares will rise by 10%",
)
TIMES = ("on Monday", "last week", "within the hour", "over the weekend", "on May 3", "the next day")
OWNERS = {"she": "her", "they": "their"}
SEVERAL = ("residents", "two", "critics", "internal", "eight", "more", "they", "the Friends")
"""How sources of several begin, which have the verb's plural."""
FILLERS = {
    "C": CLAUSES,
    "Q": QUOTED,
    "I": INFINITIVES,
    "O": OBJECTS,
    "G": GERUNDS,
    "T": TIMES,
    "P": PRONOUNS,
    "H": NEWS,
}

SAYING = ("say", "claim", "insist", "warn", "report", "argue", "believe", "add", "confirm", "admit", "think", "predict")
TELLING = ("tell", "warn", "remind", "assure", "inform", "notify", "advise", "promise")
URGING = ("urge", "ask", "order", "press", "direct", "implore", "invite", "encourage")
BIDDING = ("tell", "advise", "warn", "beg", "instruct", "remind")
"""Of whom the one that is told is no part of what is told, as the scheme has it."""
DECREES = ("approve", "ban", "halt", "veto", "reject", "repeal", "back", "scrap", "block", "cap", "overturn", "suspend")
DECIDING = ("vote", "resolve", "agree", "decide", "opt", "choose")
TAGS = ("say", "add", "claim", "warn", "argue", "recall", "explain", "insist", "joke", "write", "note", "reply")
ASKING = ("ask", "question", "wonder", "discuss", "debate", "consider")
EXPLAINING = ("explain", "describe", "reveal", "ask", "show", "recall")
HEARD = ("say", "think", "believe", "expect", "report", "allege", "rumour", "suppose", "understand")
BLAMING = ("criticise", "attack", "blame", "condemn", "praise", "slam", "chide", "denounce", "mock", "thank")
VERBS = {
    "saying": SAYING, "telling": TELLING, "urging": URGING, "bidding": BIDDING, "decrees": DECREES, "tags": TAGS,
    "deciding": DECIDING, "asking": ASKING, "explaining": EXPLAINING, "heard": HEARD, "blaming": BLAMING,
}  # fmt: skip
WORDS = {
    "claims": (
        "claim insistence suggestion assertion admission allegation belief prediction warning contention fear view"
        " hope assurance"
    ).split(),
    "about": ("insistence on", "opposition to", "support for", "call for", "criticism of", "plea for", "hopes of"),
    "feared": ("fears", "hopes", "suspicions", "worries", "doubts"),
    "felt": ("concern", "anger", "speculation", "unease", "optimism"),
    "pleas": ("calls", "demands", "pleas", "appeals"),
    "sure": (
        "adamant clear confident sure certain convinced hopeful optimistic worried concerned furious insistent"
    ).split(),
    "minded": (
        *("opposed to", "critical of", "wary of", "sceptical of", "in favour of", "against", "unhappy with", "keen on"),
    ),
    "adverbs": ("reportedly", "allegedly", "supposedly", "purportedly"),
    "views": ("view", "opinion", "telling", "account", "judgment", "estimation", "version"),
    "counts": ("count", "account", "estimate", "reckoning", "admission"),
    "said of": ("the words", "the view", "the opinion", "the eyes", "the judgment"),
    "holding": ("view", "position", "argument", "hope", "fear", "verdict", "message", "claim"),
    "headed": ("says", "warns", "claims", "insists", "admits", "reveals"),
}  # fmt: skip
"""Words other than verbs that take turns, as {word}."""


class Construction(NamedTuple):
    """A sentence with places for a source ({S}, at its end {s}, with a {comma}), a verb ({past} …) and what it brings.

    {owner} is the source as that whose something is, {a} and {b} are the parts of a clause between which it speaks.
    *verbs* is one of VERBS, or of WORDS, or a frame, for the lexicon's strong verbs that have it; *barred* are the
    kinds of source that it does not go with, or with which it does not change.
    """

    name: str
    verbs: str
    sentence: str
    barred: tuple[str, ...] = ()


_S, _N, _SV = "[source:{S}]", "[content:that {C}]", "[source:{S}] [cue:{past}]"
_BOTH = "[source1,2:{S}] [cue1:{past}] [content1:that {C}]"
_PAPERS = ("document", "survey", "cache")
_BEHIND = (*_PAPERS, "pronoun")
_COMMAS = ("modified", "appositive", "long")
_UNOWNING = (*_PAPERS, "document", "quantified", *_COMMAS)
_LONE = (*_BEHIND, "name", "titled", "acronym", "document", *_COMMAS)
_WHAT = "[content:What the town needed]"
_ACCORDING = "[cue:according to] [source:{s}]"
_SAID_ON = "[source1,2:{S}] [cue:{past}]"
_ONE = tuple(kind for kind in SOURCES if kind != "name")
CONSTRUCTIONS = (
    Construction("S V that C", "that", f"{_SV} {_N}."),
    Construction("S Vs that C", "that", f"{_S} [cue:{{present}}] {_N}."),
    Construction("S V C", "saying", f"{_SV} [content:{{C}}]."),
    Construction("S has V-ed that C", "that", f"{_S} [cue:{{has}} {{participle}}] {_N}."),
    Construction("S did not V that C", "that", f"{_S} [cue:did not {{base}}] {_N}."),
    Construction("S will V that C", "that", f"{_S} [cue:will {{base}}] {_N}."),
    Construction("S refused to V that C", "that", f"{_S} [cue:refused] [content:to {{base}} that {{C}}].", _PAPERS),
    Construction("C, S V", "saying", f"[content:{{C}}], {_SV}."),
    Construction("C, S Vs", "saying", f"[content:{{C}}], {_S} [cue:{{present}}]."),
    Construction("C, V S", "saying", "[content:{C}], [cue:{past}] [source:{s}].", _BEHIND),
    Construction("C, according to S", "saying", "[content:{C}], [cue:according to] [source:{s}].", ("pronoun",)),
    Construction("According to S, C", "saying", "[cue:according to] [source:{S}]{comma} [content:{C}].", ("pronoun",)),
    Construction("“Q,” S V", "tags", f"[content:“{{Q}},”] {_SV}.", _PAPERS),
    Construction("“Q,” V S", "tags", "[content:“{Q},”] [cue:{past}] [source:{s}].", _BEHIND),
    Construction("S V: “Q”", "quote", "[source:{S}] [cue:{past}:] [content:“{Q}.”]", _PAPERS),
    Construction("S V, “Q”", "quote", f"{_SV}, [content:“{{Q}}.”]", _PAPERS),
    Construction("S V to do", "to", f"{_SV} [content:{{I}}].", _PAPERS),
    Construction("S V O", "object", f"{_SV} [content:{{O}}]."),
    Construction("S V doing", "ing", f"{_SV} [content:{{G}}].", _PAPERS),
    Construction("S decreed O", "decrees", f"{_SV} [content:{{O}}].", _PAPERS),
    Construction("S resolved to", "deciding", f"{_SV} [content:{{I}}].", _PAPERS),
    Construction("S resolved T to", "deciding", f"{_SV} on Monday [content:{{I}}].", _PAPERS),
    Construction("O was V-ed by S", "decrees", "[content:{O}] [cue:was {participle}] by [source:{s}].", _BEHIND),
    Construction("S told R that C", "telling", f"{_SV} reporters {_N}."),
    Construction("S told R C", "telling", f"{_SV} a crowd in Leeds [content:{{C}}]."),
    Construction("S urged R to", "urging", f"{_SV} [content:ministers {{I}}]."),
    Construction("S put X at", "saying", f"{_S} [cue:put] [content:the toll at 22]."),
    Construction("S puts X at", "saying", f"{_S} [cue:{{puts}}] [content:the cost of the repairs at $2.4 million]."),
    Construction("S has put X at", "saying", f"{_S} [cue:{{has}} put] [content:the chances of a deal at 60 per cent]."),
    Construction(
        "S, V-ing that, did", "that", f"{_S}{{comma}} [cue:{{gerund}}] {_N}, left the room.", ("long", *_PAPERS)
    ),
    Construction("S did, V-ing that C", "that", f"{_S} left the room, [cue:{{gerund}}] {_N}.", _PAPERS),
    Construction("S V T that C", "that", f"{_SV} on Monday {_N}."),
    Construction("S V in a letter that", "that", f"{_SV} in a letter to the board {_N}."),
    Construction("S V in a talk C", "saying", f"{_SV} in an interview on Friday {_N}."),
    Construction("S V O T", "object", f"{_SV} [content:{{O}}] {{T}}."),
    Construction("S V that, and V O", "that", f"{_BOTH} and [cue2:accused] [content2:officials of lying]."),
    Construction("S V that, and V that", "that", f"{_BOTH} and [cue2:insisted] [content2:that nobody would wait]."),
    Construction("S V that, but V to", "that", f"{_BOTH} but [cue2:declined] [content2:to name the firm]."),
    Construction("On T S V that C", "that", f"On Monday {_SV} {_N}."),
    Construction("In court S V that C", "that", f"In court {_SV} {_N}."),
    Construction("In a letter S V that C", "that", f"In a letter to staff {_SV} {_N}."),
    Construction("At O in P S V that C", "that", f"At a rally in Leeds {_SV} {_N}."),
    Construction("Later S V O", "object", f"Two days later {_SV} [content:{{O}}]."),
    Construction("S also V that C", "that", f"{_S} also [cue:{{past}}] {_N}."),
    Construction("S V at the time C", "saying", f"{_SV} at the time [content:{{C}}]."),
    Construction("C, S V T", "saying", f"[content:{{C}}], {_SV} on Monday."),
    Construction(
        "No sign that C, V S", "saying", "[content:There was no sign that {C}], [cue:{past}] [source:{s}].", _BEHIND
    ),
    Construction("At O, S V that C", "that", f"At a hearing in Leeds, {_SV} {_N}."),
    Construction("When C, S V that C", "that", f"When the vote was lost, {_SV} {_N}."),
    Construction("After O, S V O", "object", f"After a meeting with the owners, {_SV} [content:{{O}}]."),
    Construction("Asked, S V that C", "that", f"[cue2:asked] [content2:whether {{C}}], {_SV} [content:that it had]."),
    Construction(
        "R, who V that C", "that", "Bo Roe’s sister, [source:who] [cue:{past}] [content:that {C}], left.", _ONE
    ),
    Construction("It was V-ed that C", "passive", "It [cue:was {participle}] [content:that {C}].", _ONE),
    # what is asked, and what stands within, ahead of or around what is told
    Construction("S V whether C", "asking", f"{_SV} [content:whether {{C}}].", _PAPERS),
    Construction("S V how C", "explaining", f"{_SV} [content:how {{C}}]."),
    Construction("S would not say if C", "asking", f"{_S} [cue:would not say] [content:whether {{C}}].", _PAPERS),
    Construction("S declined to say", "asking", f"{_S} [cue:declined] [content:to say whether {{C}}].", _PAPERS),
    Construction("Asked if C, S V it", "saying", f"[cue2:asked] [content2:if {{C}}], {_SV} [content:{{P}}].", _PAPERS),
    Construction("What O, S V, is C", "saying", f"{_WHAT}, {_SV}, [content:was a second bridge]."),
    Construction(
        "If C, S V, C", "saying", f"[content:If the plan is dropped], {_SV}, [content:the town will lose out]."
    ),
    Construction(
        "If C, S V T, C", "saying", f"[content:If he stays], {_SV} on Monday, [content:the town will lose out]."
    ),
    Construction("X, S V, did", "saying", f"[content:{{a}}], {_SV}, [content:{{b}}]."),
    Construction("X, according to S, did", "saying", f"[content:{{a}}], {_ACCORDING}, [content:{{b}}].", ("pronoun",)),
    Construction(
        "X was, acc. to S, Y", "saying", f"[content:The plan was], {_ACCORDING}, [content:a fraud].", ("pronoun",)
    ),
    Construction("S V that, if C, C", "that", f"{_SV} [content:that, if the plan is dropped, {{C}}]."),
    Construction("S V P", "saying", f"{_SV} [content:{{P}}]."),
    Construction("S V T P", "saying", f"{_SV} on Monday [content:{{P}}]."),
    Construction("S V C and that C", "saying", f"{_SV} [content:{{C}} and that nobody would pay]."),
    Construction(
        "S V C, but R V", "saying", f"{_SV} [content:{{C}}], but [source2:the firm] [cue2:denied] [content2:it]."
    ),
    Construction(
        "C, S V; R V C", "saying", f"[content:{{C}}], {_SV}; [source2:the firm] [cue2:said] [content2:it was safe]."
    ),
    Construction("S V it was “Q”", "saying", f"{_SV} [content:the plan was “a stain on this city”]."),
    # when, where and how
    Construction("S T V that C", "that", f"{_S} on Monday [cue:{{past}}] {_N}.", _COMMAS),
    Construction("But S V that C", "that", f"But {_SV} {_N}."),
    Construction("However, S V that C", "that", f"However, {_SV} {_N}."),
    Construction("S, however, V that C", "that", f"{_S}, however, [cue:{{past}}] {_N}.", _COMMAS),
    Construction("S, speaking in P, V", "that", f"{_S}, speaking in Leeds, [cue:{{past}}] {_N}.", (*_PAPERS, *_COMMAS)),
    Construction("Speaking in P, S V", "that", f"Speaking in Leeds, {_SV} {_N}.", _PAPERS),
    Construction("To O, S V that C", "saying", f"In an interview with the BBC, {_SV} [content:{{C}}].", _PAPERS),
    Construction("S told O T C", "telling", f"{_S} [cue:told] Reuters on Monday [content:{{C}}].", _PAPERS),
    Construction("S told O that C", "telling", f"{_S} [cue:told] the Daily Mail {_N}.", _PAPERS),
    Construction(
        "S and R V that C", "that", "[source:{S} and Bo Roe] [cue:{past}] [content:that {C}].", (*_PAPERS, *_COMMAS)
    ),
    Construction("S did and V that C", "that", f"{_S} left the hall and [cue:{{past}}] {_N}.", _PAPERS),
    Construction("S did, V-ing C", "saying", f"{_S} left the hall, [cue:{{gerund}}] [content:{{C}}].", _PAPERS),
    Construction("C, S V, V-ing that", "saying", f"[content:{{C}}], {_SAID_ON}, [cue2:adding] [content2:that {{P}}]."),
    Construction(
        "C, V S, V-ing that",
        "saying",
        "[content:{C}], [cue:said] [source1,2:{s}], [cue2:adding] [content2:that {P}].",
        (*_BEHIND, *_COMMAS),
    ),
    Construction("S took to X to V C", "saying", f"{_S} took to X [cue:to {{base}}] [content:{{C}}].", _PAPERS),
    Construction("S hit back, V-ing C", "saying", f"{_S} hit back, [cue:{{gerund}}] [content:{{C}}].", _PAPERS),
    Construction("As S V, C", "saying", f"As {_SV}, [content:{{C}}].", ("pronoun",)),
    # to whom and of whom
    Construction("S told R to", "bidding", f"{_SV} ministers [content:{{I}}]."),
    Construction("S blamed R for", "blaming", f"{_SV} [content:ministers for {{G}}].", _PAPERS),
    Construction("S accused R of", "blaming", f"{_S} [cue:accused] [content:ministers of {{G}}]."),
    Construction("S hit out at R for", "blaming", f"{_S} [cue:hit out at] [content:ministers for {{G}}].", _PAPERS),
    Construction("S called X Y", "blaming", f"{_S} [cue:called] [content:the plan a disaster for the town]."),
    Construction("S V X as Y", "as", f"{_SV} [content:the plan as a disaster for the town]."),
    # by other words than verbs
    Construction("S was ADJ that C", "sure", f"{_S} [cue:{{was}} {{word}}] {_N}.", _PAPERS),
    Construction("S is ADJ of O", "minded", f"{_S} [cue:{{be}} {{word}}] [content:{{O}}].", _PAPERS),
    Construction(
        "S’s N that C", "claims", "[source:{owner}] [cue:{word}] [content:that {C}] drew laughter.", _UNOWNING
    ),
    Construction(
        "S’s N on O", "about", "[source:{owner}] [cue:{word}] [content:a second vote] drew laughter.", _UNOWNING
    ),
    Construction("N among S that C", "feared", "There were [cue:{word}] among [source:{s}] [content:that {C}].", _LONE),
    Construction("A N among S that", "felt", "There was [cue:{word}] among [source:{s}] [content:that {C}].", _LONE),
    Construction("N among S are", "feared", "[cue:{word}] among [source:{s}] [content:that {C}] had grown.", _LONE),
    Construction(
        "N by S for O",
        "pleas",
        "[cue:{word}] by [source:{S}] for [content:a second vote] had grown.",
        (*_BEHIND, *_COMMAS),
    ),
    Construction("A report by S V that", "saying", "[source:A report by {s}] [cue:found] [content:that {C}].", _BEHIND),
    Construction("S’s N is that C", "holding", "[source:{owner}] [cue:{word} is] [content:that {C}].", _UNOWNING),
    Construction("In S’s N, C", "views", "In [source:{owner}] [cue:{word}], [content:{C}].", _UNOWNING),
    Construction("By S’s own N, C", "counts", "By [source:{owner}] own [cue:{word}], [content:{C}].", _UNOWNING),
    Construction("In N of S, C", "said of", "[cue:in {word} of] [source:{S}]{comma} [content:{C}].", ("pronoun",)),
    Construction("To quote S, C", "said of", "[cue:to quote] [source:{S}]{comma} [content:{C}].", ("pronoun",)),
    Construction("S was quoted as", "saying", f"{_S} [cue:{{was}} quoted] as saying [content:{{C}}].", _PAPERS),
    Construction("X was V-ed as Y", "as", "[content:The plan] [cue:was {participle} as] [content:a disaster].", _ONE),
    Construction("X is V-ed to", "heard", "[content:Bo Roe] [cue:is {participle}] [content:to own the depot].", _ONE),
    Construction(
        "X was V-ed to have", "heard", "[content:Bo Roe] [cue:was {participle}] [content:to have left the city].", _ONE
    ),
    Construction("X ADV did", "adverbs", "[content:Bo Roe] [cue:{word}] [content:sold the depot].", _ONE),
    Construction("It has been V-ed that", "heard", "It [cue:has been {participle}] [content:that {C}].", _ONE),
    # headlines
    Construction(
        "H: C, says S", "headed", "[content:{H}], [cue:{word}] [source:{s}]\n\nThe council met.", (*_PAPERS, "pronoun")
    ),
    Construction(
        "H: C, S says", "headed", "[content:{H}], [source:{S}] [cue:{words}]\n\nThe council met.", ("pronoun",)
    ),
    Construction("H: S says C", "headed", "[source:{S}] [cue:{words}] [content:{H}]\n\nThe council met.", ("pronoun",)),
    Construction(
        "H: ‘Q’: S", "headed", "[content:‘{Q}’][cue::] [source:{s}]\n\nThe council met.", (*_PAPERS, "pronoun")
    ),
    Construction(
        "H: S: ‘Q’", "headed", "[source:{s}][cue::] [content:‘{Q}’]\n\nThe council met.", (*_PAPERS, "pronoun")
    ),
    Construction(
        "H: ‘Q’, says S",
        "headed",
        "[content:‘{Q}’], [cue:{word}] [source:{s}]\n\nThe council met.",
        (*_PAPERS, "pronoun"),
    ),
)
