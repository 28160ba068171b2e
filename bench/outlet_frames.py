"""Print how often an outlet is found in the usual frames: ``python bench/outlet_frames.py [--every N] [--worst N]``.

Each name and each alias that stands for its outlet alone, and mastheads that no registry has, stand in sentences such
as "…, the mayor told O" or "O's Ana Ruiz reported that …". Counted is how often a statement goes through that outlet.
Then the reverse: words and names that some outlet has, too, in sentences that mean none.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from naming import same_name
from speakers import read_graph

from attribution import analyze
from attribution.mentions.mastheads import KIND_NOUNS
from attribution.model import Outlet
from attribution.vocabulary.outlets import default_registry

FRAMES = {
    "told": "The plan is dead, the mayor told {the}.",
    "told before": "The mayor told {the} that the plan was dead.",
    "reported": "{The} reported on Monday that the plan was dead.",
    "behind": "The plan was dead, {the} reported.",
    "said": "The plan was dead, {the} said.",
    "said inside": "The plan, {the} said, was dead.",
    "according": "According to {the}, the plan was dead.",
    "according behind": "The plan was dead, according to {the}.",
    "interview with": "“The plan is dead,” the mayor said in an interview with {the}.",
    "told in interview": "In an interview with {the}, the mayor said that the plan was dead.",
    "interview published": "In an interview published on Sunday in {the}, the mayor said that the plan was dead.",
    "speaking to": "Speaking to {the}, the mayor said that the plan was dead.",
    "owner": "{The}’s Ana Ruiz reported that the plan was dead.",
    "reporter": "The plan is dead, the mayor told a reporter for {the}.",
    "first reported": "The plan was dead, as first reported by {the}.",
    "report in": "The plan was dead, according to a report in {the}.",
    "report by": "A report by {the} said that the plan was dead.",
    "quoted": "“The plan is dead,” the mayor was quoted as saying by {the}.",
    "citing": "The plan was dead, the agency said, citing {the}.",
    "per": "The plan was dead, per {the}.",
    "via": "The plan was dead, via {the}.",
    "wrote in": "The mayor wrote in {the} that the plan was dead.",
    "writing in": "Writing in {the}, the mayor said that the plan was dead.",
    "column": "In a column for {the}, the mayor said that the plan was dead.",
    "understands": "{The} understands that the plan is dead.",
    "learned": "{The} has learned that the plan is dead.",
    "asked by": "Asked by {the} about the plan, the mayor said it was dead.",
    "source": "The plan was dead, a source told {the} on condition of anonymity.",
    "exclusively": "The mayor spoke exclusively to {the}, saying that the plan was dead.",
    "comment": "The plan was dead, the mayor said in a comment to {the}.",
    "reply": "In a reply to {the}, the mayor said that the plan was dead.",
    "exchange": "The mayor said in an exchange of messages with {the} that the plan was dead.",
    "emailed": "“The plan is dead,” the mayor said in an email to {the}.",
    "letter": "In a letter to {the}, the mayor said that the plan was dead.",
    "by phone": "The mayor told {the} by phone that the plan was dead.",
    "contacted": "Contacted by {the}, the mayor said that the plan was dead.",
    "when reached": "“The plan is dead,” the mayor said when reached by {the}.",
    "who spoke": "The mayor, who spoke to {the}, said that the plan was dead.",
    "spoke and": "The mayor spoke to {the} and said that the plan was dead.",
    "two people": "The plan was dead, according to two people who spoke to {the}.",
    "warned in": "The mayor warned in {the} that the plan was dead.",
    "quoted in": "“The plan is dead,” the mayor was quoted in {the} as saying.",
    "quotes": "{The} quoted the mayor as saying that the plan was dead.",
    "carried": "The plan was dead, the mayor said in remarks carried by {the}.",
    "source ahead": "“The plan is dead,” said Ana Ruiz, an engineer in York, in an interview with {the}.",
    "source to": "“The plan is dead,” said Ana Ruiz, an engineer in York, to {the}.",
    "reporter asked": "Asked about the plan by a reporter for {the}, the mayor said it was dead.",
    "said to reporter": "“The plan is dead,” the mayor said to a reporter from {the}.",
    "correspondent": "A correspondent for {the} said that the plan was dead.",
    "a reporter": "Ana Ruiz, a reporter for {the}, wrote that the plan was dead.",
    "who covers": "Ana Ruiz, who covers the city for {the}, wrote that the plan was dead.",
    "of": "Ana Ruiz, of {the}, wrote that the plan was dead.",
    "profile": "In a 2021 profile in {the}, the mayor said that the plan was dead.",
    "insisted to": "The mayor insisted to {the} that the plan was dead.",
    "assured": "The mayor assured {the} that the plan was dead.",
    "editorial": "In an editorial, {the} said that the plan was dead.",
    "source named": "{The}, citing two officials, said that the plan was dead.",
    "as per": "As per {the}, the plan was dead.",
    "earlier": "{The} had reported in May that the plan was dead.",
}
"""Of every outlet."""
AIRED = {
    "on": "The plan is dead, the mayor said on {the}.",
    "told programme": "The plan is dead, the mayor told {the}’s Breakfast programme.",
    "speaking on": "Speaking on {the}, the mayor said that the plan was dead.",
    "appearance": "The mayor said during an appearance on {the} that the plan was dead.",
    "later on": "The mayor later said on {the} that the plan was dead.",
    "live on": "Speaking live on {the}, the mayor said that the plan was dead.",
    "vowed on": "The mayor vowed on {the} that the plan was dead.",
    "who spoke on": "The mayor, who spoke on {the} on Sunday, said that the plan was dead.",
    "guest": "The mayor, who was a guest on {the}, said that the plan was dead.",
    "caller": "A caller to {the} said that the plan was dead.",
    "listeners": "The mayor told {bare} listeners that the plan was dead.",
    "debate": "During a debate on {the}, the mayor said that the plan was dead.",
    "source on": "“The plan is dead,” said Ana Ruiz, an engineer in York, on {the}.",
    "host asked": "Asked by {bare} host Ana Ruiz about the plan, the mayor said it was dead.",
}
"""Of broadcasters alone."""
PRINTED = {
    "day": "In Monday’s {bare}, Ana Ruiz wrote that the plan was dead.",
    "day behind": "The plan was dead, Ana Ruiz wrote in Monday’s {bare}.",
    "this morning": "Writing in this morning’s {bare}, the mayor said that the plan was dead.",
    "readers": "Ana Ruiz told {bare} readers that the plan was dead.",
    "its reporter": "“The plan is dead,” the mayor told a {bare} reporter.",
    "headline": "Plan is dead, mayor tells {bare}",
}
"""Of newspapers alone."""
UNREGISTERED = (
    "the Marlow Gazette",
    "Radio Kestrel",
    "KVTR-TV",
    "the Penlow Evening Post",
    "Kestrel FM",
    "WQZT",
    "Norvale News",
    "the Tarnby Courier",
    "Penlow Today",
    "the Norvale Business Journal",
    "DaleLive",
    "the Daily Kestrel",
    "the newspaper Der Kestrel",
    "the weekly Tarnblatt",
    "Kestrel magazine",
    "the Norvale News Agency",
    "TV Norvale",
    "the Tarn Valley Independent",
    "Channel 17",
    "the Kestrel podcast",
    "the Quill newsletter",
    "the website Tarnwire",
)
DECOYS = (
    ("the Sun", "The witness said that the Sun had set by nine."),
    ("Sun", "Sun and wind dried the fields, farmers said."),
    ("Express", "The Express train left on time, the operator said."),
    ("Mail", "The Mail on the desk was unopened, the clerk said."),
    ("Royal Mail", "Royal Mail said that letters would be late."),
    ("Post Office", "The Post Office said that 12 branches would close."),
    ("Washington Post Office", "The mayor told the Post Office that the van was gone."),
    ("Time", "Time will tell, the mayor said."),
    ("Nature", "Nature finds a way, the biologist said."),
    ("Science", "Science has shown that sleep helps, she said."),
    ("Science Minister", "The Science Minister told MPs that the lab would close."),
    ("Independent Commission", "The Independent Commission said that votes were miscounted."),
    ("Independent", "Independent councillor Ana Ruiz told the meeting that the plan was dead."),
    ("independents", "The independents said that the plan was dead."),
    ("Sky", "Sky will cut 2,000 jobs, the union said."),
    ("Fox", "Mr Fox said that the plan was dead."),
    ("Liam Fox", "Liam Fox told MPs that the plan was dead."),
    ("Fortune", "Fortune favours the brave, the coach said."),
    ("Fortune 500", "A Fortune 500 company said that it would move."),
    ("Variety", "Variety is good for pupils, the head said."),
    ("Wired", "Wired phones still work, the operator said."),
    ("Guardian", "The legal guardian told the court that the boy was ill."),
    ("Guardian Angels", "The Guardian Angels said that patrols would go on."),
    ("Observer", "The UN observer said that the truce held."),
    ("Star", "The star told fans that the tour was off."),
    ("Star Wars", "The Star Wars actor said that the film was late."),
    ("Mirror", "The mirror showed that the car had stopped, the expert said."),
    ("Herald", "Herald of Free Enterprise survivors said that the doors were open."),
    ("Spectator", "A spectator told stewards that the wall was loose."),
    ("Economist", "The economist said that rates would fall."),
    ("Atlantic", "The Atlantic was calm, the skipper said."),
    ("Hill", "The mayor said that the Hill was closed to cars."),
    ("Capitol Hill", "Aides on the Hill said that the bill was dead."),
    ("Bild", "Das Bild hing schief, said Ana Ruiz."),
    ("People", "People said that the plan was dead."),
    ("The People", "The people told the mayor that the plan was dead."),
    ("People’s Party", "The People’s Party said that the plan was dead."),
    ("OK", "It was OK, the driver said."),
    ("Hello", "Hello, the driver said."),
    ("Quartz", "Quartz was found in the cave, the geologist said."),
    ("Forbes", "Ana Forbes told the court that the plan was dead."),
    ("Axios", "The mayor said that the Spectrum was wide."),
    ("Today", "Today the mayor said that the plan was dead."),
    ("Newsnight", "The mayor told voters tonight that the plan was dead."),
    ("Insider", "An insider said that the plan was dead."),
    ("Stars and Stripes", "The Stars and Stripes flew at half-mast, a guard said."),
    ("Nation", "The nation was told that the war was over."),
    ("Nation of Islam", "The Nation of Islam said that the march would go on."),
    ("New Republic", "The new republic said that it would join."),
    ("Standard", "The standard said that walls must be a foot thick."),
    ("Standard Chartered", "Standard Chartered said that profits rose."),
    ("Standard Life", "Standard Life told investors that profits rose."),
    ("Press Association", "The club’s press officer said that the plan was dead."),
    ("National Guard", "The National Guard said that 200 troops were ready."),
    ("National Party", "The National Party said that the plan was dead."),
    ("The National", "The National Trust said that the house would open."),
    ("Age", "Age UK said that the poor would suffer."),
    ("Daily", "Daily, the mayor says that the plan is dead."),
    ("Journal", "In her journal she wrote that the plan was dead."),
    ("Bee", "The bee population fell, the study said."),
    ("Oregonian", "The Oregonian senator said that the plan was dead."),
    ("Australian", "The Australian said that he had been lucky."),
    ("Hindu", "The Hindu priest said that the temple was old."),
    ("Citizen", "A citizen told the council that the plan was dead."),
    ("Advocate", "The advocate told the court that the plan was dead."),
    ("Telegraph Hill", "Telegraph Hill residents said that the road was loud."),
    ("Chronicle", "The chronicle of the abbey says that the monks fled."),
    ("Monitor", "The heart monitor showed that she was alive."),
    ("Argus", "The store chain Argos said that profits rose."),
    ("Vice", "The vice squad said that the plan was dead."),
    ("Rolling Stone", "A rolling stone gathers no moss, the coach said."),
    ("Politico", "The politician said that the plan was dead."),
    ("Vox", "Vox leader Ana Ruiz said that the plan was dead."),
    ("Vox party", "The far-right party Vox said that the plan was dead."),
    ("Expansion", "Expansion will cost jobs, the union said."),
    ("Country Living", "Country living is cheap, she said."),
    ("Face", "The Face of Boe said that the plan was dead."),
    ("Week", "The week was long, the mayor said."),
    ("Business Insider", "A business insider said that the plan was dead."),
    ("Mother Jones", "Her mother Jones called Ann said that the plan was dead."),
    ("Radio Times", "The radio times were wrong, the clerk said."),
    ("BBC Trust", "Jobs at the BBC would go, the union said."),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=4, metavar="N", help="each outlet in one frame of N (4)")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="also print the N outlets missed most")
    options = parser.parse_args()
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    missed: defaultdict[str, list[str]] = defaultdict(list)
    for frame, form, outlet, text in sentences(options.every):
        found = goes_through(text, outlet)
        asked[frame] += 1
        right[frame] += found
        if not found:
            missed[form].append(frame)
    print(f"{'frame':22}{'sentences':>10}{'right %':>10}")
    for frame in asked:
        print(f"{frame:22}{asked[frame]:>10}{100 * right[frame] / asked[frame]:>10.1f}")
    print(f"{'all':22}{asked.total():>10}{100 * right.total() / asked.total():>10.1f}")
    for form, frames in sorted(missed.items(), key=lambda each: -len(each[1]))[: options.worst]:
        print(f"{len(frames):3} {form}: {', '.join(frames)}")
    for word, text in DECOYS:
        for name in outlets_of(text):
            print(f"no outlet {word!r}: {text} → {name}")


def sentences(every: int) -> Iterator[tuple[str, str, str, str]]:
    """Frame, form, canonical name and text; each form stands in one frame of *every*, by turns."""
    forms = [(form, outlet.name, outlet.kind) for outlet in default_registry().outlets for form in sure_forms(outlet)]
    forms += [(name, name, unregistered_kind(name)) for name in UNREGISTERED]
    for number, (form, name, kind) in enumerate(forms):
        frames = FRAMES | {"broadcaster": AIRED, "newspaper": PRINTED, "tabloid": PRINTED}.get(kind, {})
        for place, (frame, text) in enumerate(frames.items()):
            if (number + place) % every == 0 or form in UNREGISTERED:
                yield frame + (" *" if form in UNREGISTERED else ""), form, name, text.format(**_written(form))


def sure_forms(outlet: Outlet) -> list[str]:
    """The name and the aliases of an *outlet* by which it alone is meant."""
    named = default_registry().named
    return [form for form in dict.fromkeys((outlet.name, *outlet.aliases)) if named(form) == (outlet,)]


def unregistered_kind(name: str) -> str:
    """The kind of an outlet by its *name*, "" where it holds the word for one: the newspaper Der Kestrel."""
    if any(word in name for word in ("Radio", "TV", "FM", "WQZT", "Channel")):
        return "broadcaster"
    return "newspaper" if all(word[0].isupper() for word in name.removeprefix("the ").split()) else ""


def _written(form: str) -> dict[str, str]:
    bare = form[4:] if form[:4] in ("The ", "the ") else form
    the, upper = (f"the {bare}", f"The {bare}") if bare != form else (form, form)
    return {"the": the, "The": upper, "bare": bare}


def goes_through(text: str, outlet: str) -> bool:
    """Whether a statement of *text* goes through the *outlet*, with or without the word for its kind."""
    bare = " ".join(word for word in outlet.split() if word not in KIND_NOUNS)
    return any(same_name(name, found) for found in outlets_of(text) for name in (outlet, bare))


def outlets_of(text: str) -> list[str]:
    """The outlets through which the statements of *text* go."""
    found = [each.relation.outlet for each in read_graph(analyze(text))]
    return [name for name in dict.fromkeys(found) if name]


if __name__ == "__main__":
    main()
