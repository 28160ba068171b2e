"""Stems: one crude key for all forms of a word, so that what is learned of "said" holds for "saying".

A stem is a key for looking weights up, not a lemma to show to anybody; the lexicon knows lemmas.
"""

from __future__ import annotations

_IRREGULAR = """
be: am are been being is was were; bear: bore; beat: beat beaten; becom: became; begin: began begun; behold:
beheld; bet: bet; bid: bade bidden; bind: bound; bleed: bled; blow: blew blown; break: broke broken; breed:
bred; bring: brought; build: built; buy: bought; cast: cast; catch: caught; child: children; choos: chose
chosen; cling: clung; com: came; creep: crept; deal: dealt; die: died dying; dig: dug; do: did does doing done;
draw: drawn drew; drink: drank drunk; driv: driven drove; eat: ate eaten; fall: fallen fell; feed: fed; feel:
felt; fight: fought; find: found; fle: fled; fly: flew flown; forbid: forbade forbidden; forese: foresaw;
foretell: foretold; forget: forgot forgotten; forgiv: forgave forgiven; freez: froze frozen; get: got gotten;
giv: gave given; go: gone went; grow: grew grown; hang: hung; hav: had has having; hear: heard; hid: hid hidden;
hit: hit; hold: held; hurt: hurt; keep: kept; kneel: knelt; know: knew known; label: labelled labelling; lay:
laid; lead: led; learn: learnt; leav: left; lend: lent; let: let; lie: lain lay lied lying; light: lit; los:
lost; mak: made; man: men; mean: meant; meet: met; mislead: misled; misspeak: misspoke; mistak: mistaken
mistook; overcom: overcame; overrid: overridden overrode; overse: oversaw overseen; overthrow: overthrew
overthrown; pay: paid; person: people; prov: proved proven; put: put; quit: quit; read: read; rebuild: rebuilt;
retell: retold; rid: ridden rode; ring: rang rung; ris: risen rose; run: ran; say: said say; see: saw seen;
seek: sought; sell: sold; send: sent; set: set; shak: shaken shook; shed: shed; shoot: shot; show: shown; shut:
shut; signal: signalled signalling; sing: sang sung; sit: sat; sleep: slept; speak: spoke spoken; spell: spelt;
spend: spent; spin: spun; split: split; spread: spread; stand: stood; steal: stole stolen; stick: stuck; strid:
strode; strik: struck; striv: striven strove; swear: swore sworn; sweep: swept; swim: swam; swing: swung; tak:
taken took; teach: taught; tear: tore torn; tell: tells told; think: thought; throw: threw thrown; tie: tied
tying; undercut: undercut; understand: understood; undertak: undertaken undertook; undo: undid undone; uphold:
upheld; wak: woke woken; wear: wore worn; weep: wept; win: won; wind: wound; withdraw: withdrawn withdrew;
withhold: withheld; woman: women; writ: written wrote
"""
_APART = """
adoptee: adoptee adoptees; appointee: appointee appointees; bane: bane; bare: bare bared bares; caste: caste castes;
fins: fin fins; grips: grip grips gripped gripping; hats: hat hats; hops: hop hops hopped hopping; pane: pane panes;
plane: plane planes; rags: rag rags; rats: rat rats; scrape: scrape scraped scrapes scraping;
trustee: trustee trustees; writs: writ writs
"""
"""What would have the stem of a word that reports: "plane" that of "plan", "hat" that of "hate"."""

IRREGULAR_STEMS = {
    form: key
    for table in (_IRREGULAR, _APART)
    for key, _, forms in (row.partition(": ") for row in table.replace("\n", " ").strip().split("; "))
    for form in forms.split()
}
"""Irregular form to stem ("said" to "say")."""

_SUFFIXES = ("ing", "ed", "es", "s")


def stem(norm: str) -> str:
    """The stem of a lower-case word: "denies" and "denied" give "deny", "planned" gives "plan"."""
    known = IRREGULAR_STEMS.get(norm)
    if known is not None:
        return known
    if len(norm) < 4:
        return norm
    if norm.endswith(("ies", "ied")):
        return norm[:-3] + "y"
    return _drop_final_e(_drop_suffix(norm))


def _drop_suffix(norm: str) -> str:
    for suffix in _SUFFIXES:
        if norm.endswith(suffix) and len(norm) - len(suffix) >= 3 and not norm.endswith("ss"):
            bare = norm[: -len(suffix)]
            doubled = suffix in ("ing", "ed") and len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] not in "sl"
            return bare[:-1] if doubled else bare
    return norm


def _drop_final_e(norm: str) -> str:
    return norm[:-1] if norm.endswith("e") and len(norm) > 3 else norm
