"""Small words that have two readings, by what stands beside them: "that", "then", "since", "about", "both"."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.calendar import DATES
from ..vocabulary.grammar import ANYBODY
from ..vocabulary.tags import over_tags
from .retagging import Text, at_each, at_first, at_last, with_tag
from .verbless import SAYING

_AMOUNTING = words("around about over under")
_COUNTING, _CITING = words("both each all"), words("citing quoting")
_SIDES = words("outside inside")
_SOMEBODY = ANYBODY | words("nothing everything anything something")
_FRACTIONS = words("third half quarter fifth")


def _count_about(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    if text.norms[token] in _AMOUNTING and (tags[token + 1] == "C" or text.norms[token + 2] in _FRACTIONS):
        tags = with_tag(tags, token, "R")
    return tags


def _own_as_several(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    owned = text.norms[token] == "'" and text.norms[token - 1][-1] == "s"
    return with_tag(tags, token, "'") if owned else tags


def _relate(text: Text, tags: str, match: re.Match[str]) -> str:
    return with_tag(tags, match.start(), "W") if text.norms[match.end(1) - 1] in SAYING else tags


def _open_clause(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    subject = text.norms[token + 1]
    named = tags[token + 1] == "P" and subject not in DATES
    opens = text.norms[token] == "that" and (named or subject in _SOMEBODY)
    return with_tag(tags, token, "T") if opens else tags


def _count_citing(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    counted = text.norms[token] in _COUNTING and text.norms[token + 1] in _CITING
    return with_tag(tags, token, "R") if counted else tags


def _name_of_two(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    return with_tag(tags, token, "P") if text.types[token].tag == "P" else tags


SMALL_WORDS = (
    at_first(
        "be_ill",
        "there are no “was ill has died”",
        "The man who said he was ill/J has died.",
        over_tags("R(?<=bR)(?=[hm])"),
        "J",
        shapes=("bRh", "bRm"),
    ),
    at_first(
        "that_before_several",
        "several would be “those”",
        "He said two days ago that/T nurses on the ward were ill.",
        over_tags("D(?<![.«»,:;(]D)(?=[CJK]{0,2}S[EFdpbhmo])"),
        "T",
        words("that"),
    ),
    at_first(
        "doubt_clause",
        "somebody with a name doubts what has a verb of its own",
        "Okafor doubts/z her colleagues will agree.",
        over_tags("S(?<=PS)(?=[Di][JKN]{0,3}[<noun>][xR]{0,2}[<finite>])"),
        "z",
        words("doubts"),
        shapes=("PSi", "PSD"),
    ),
    at_first(
        "that_before_owned",
        "nobody says “that her children” of what one points at",
        "She said on Monday that she was ill, and that/T her children were asleep.",
        over_tags("D(?=i[JKN]{0,3}[<noun>])"),
        "T",
        words("that"),
        shapes=("Di",),
    ),
    at_each(
        "that_before_somebody",
        "nobody says “that nobody” or “that Ruiz” of one of several",
        "He was quick to add that/T nobody had died.",
        over_tags("D(?<![EF]D)(?=(?:N|P{1,4})[xR]{0,2}[<finite>])"),
        _open_clause,
        words=(words("that"),),
    ),
    at_first(
        "most_of_several",
        "of several it may be most who do something, and no verb is done most ahead of them",
        "The survey finds most/K voters back a ban.",
        over_tags("R(?<=[dzp]R)(?=[JN]{0,2}S)"),
        "K",
        words("most"),
    ),
    at_first(
        "then_before_title",
        "who was captain then is described so",
        "He was asked by then/J captain Ann Lee.",
        over_tags("R(?<=BR)(?=[NP])"),
        "J",
        words("then"),
        shapes=("BRN", "BRP"),
    ),
    at_first(
        "since_within_verbs",
        "“has since resigned” is like “has now resigned”",
        "He has since/R resigned.",
        over_tags("E(?<=hE)(?=[nexd])"),
        "R",
        words("since"),
        shapes=("hE",),
    ),
    at_first(
        "outside_or_in",
        "“Outside, she wept” tells where, as “There, she wept” does",
        "Outside/R, his wife, Ann Lee, said so.",
        over_tags("J(?<![^.»«].)(?=,)"),
        "R",
        _SIDES,
    ),
    at_first(
        "outside_court",
        "there is no outside court, as there are outside experts",
        "Outside/E court, Ann Lee said so.",
        over_tags("J(?<![^.»«].)(?=D|N[,PDiI])"),
        "E",
        _SIDES,
    ),
    at_first(
        "per_cent",
        "“60 per cent of them” is like “60 percent of them”",
        "The tax is opposed by 60 per/C cent of them.",
        over_tags("E(?<=CE)(?=N)"),
        "C",
        words("per"),
        words=(words("cent"),),
        shapes=("CEN",),
    ),
    at_first(
        "fraction",
        "“a third of the firms” is like “a part of the firms”",
        "A third/N of the pupils said so.",
        over_tags("J(?<=D.)(?=F|R?[dzp])"),
        "N",
        _FRACTIONS,
    ),
    at_each(
        "count_about",
        "“around a third” is like “roughly a third”",
        "About/R 20 pupils said so.",
        over_tags("E(?<![^.«»,;:TR&]E)(?=(?:D[NJ]|C)[^<finite>.,;:«»]{1,24}[<finite>])"),
        _count_about,
        words=(_AMOUNTING,),
    ),
    at_each(
        "own_as_several",
        "“the workers' party” is like “the worker's party”",
        "It was read out by the Weavers'/' Guild.",
        over_tags('"(?<=[SP]")(?=[JKNSP])'),
        _own_as_several,
        words=(words("'"),),
        shapes=('S"', 'P"'),
    ),
    at_first(
        "both_of_them",
        "a “both” between commas joins no two",
        "The couple, both/D in their sixties, said so.",
        over_tags("&(?<=,&)(?=[EFNSPJ][^<finite>,&.;:]{0,12},)"),
        "D",
        words("both"),
    ),
    at_each(
        "each_citing",
        "of several who cite somebody “each” tells that all do, and not whom they cite",
        "The Sun and the Post said so, each/R citing two aides.",
        over_tags("D(?<=,D)(?=g)"),
        _count_citing,
        words=(_COUNTING, _CITING),
        shapes=(",Dg",),
    ),
    at_each(
        "relate",
        "what somebody says is unfair is what “that” stands for",
        "It is a rule that/W the firm says is unfair.",
        over_tags("T(?<=[<noun>]T)(?=([<nominal>I$]{1,5}[dzp])R?[<finite>])"),
        _relate,
        words=(SAYING,),
    ),
    at_first(
        "like",
        "groups like the Ring do not like it, where they have a verb behind",
        "Groups like/E the Ring, which is banned, are growing.",
        over_tags("p(?<=[NS]p)(?=[<nominal>]{1,5}(?:&[JNPS]{1,4})?(?:R?[<finite>]|,[WwDi][^.;»,]{1,20},R?[<finite>]))"),
        "E",
        words("like"),
    ),
    at_first(
        "opposite",
        "“opposite her” is like “behind her”",
        "Opposite/E her sat the mayor.",
        over_tags("J(?<![DJiNSPC]J)(?=[iIDP])"),
        "E",
        words("opposite"),
    ),
    at_first(
        "forward",
        "a forward speaks",
        "The Carrick forward/N complained.",
        over_tags("R(?:(?<=DR)|(?<=[DJ][PNJ]R))(?=[xRh]{0,2}[dzn])"),
        "N",
        words("forward"),
    ),
    at_each(
        "name_of_two",
        "a word in capitals between “and” and a name belongs to that",
        "In a note, the Food and Drink/P Federation said so.",
        over_tags("v(?<=[NSP]&v)(?=P)"),
        _name_of_two,
        shapes=("N&vP", "P&vP", "S&vP"),
    ),
    at_last(
        "neither",
        "ahead of a verb “neither” is like “never”: it is no part of the subject",
        "He neither/x confirmed nor denied it.",
        over_tags("[NSPI][D&](?=[dz])"),
        "x",
        words("neither"),
    ),
)
