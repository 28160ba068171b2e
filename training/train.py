"""Learns every weight of the library from the training articles and writes attribution/data/weights.txt.

usage: python training/train.py --corpus FOLDER [-o attribution/data/weights.txt]
       python training/train.py --corpus FOLDER --link-only [--trainings 4] [-o attribution/data/weights.txt]
       python training/train.py --nested-only [-o attribution/data/weights.txt]

FOLDER holds train.jsonl and train_parses.jsonl.gz as training/corpus.py describes them. Tags and first-pass scores of
an article are always those of models that did not see it (jackknife), so that what is learned from them holds for new
text. Trains eight times and averages, which takes some fifty minutes of one core; the result is the same at
every run.

With --link-only the table by which a whole link is judged is learned alone, with --nested-only the two tables of nested
relations; the other weights in the output file stay as they are. The latter takes half a minute and no corpus but ours.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from attribution.arguments.continuations import Flow
from attribution.arguments.judges import build_judges
from attribution.arguments.layouts import LAYOUTS
from attribution.cues.candidates import FAINTEST, Candidate, first_features
from attribution.cues.formulas import HEARERS
from attribution.cues.rivals import rival_rows
from attribution.learned.tagging import type_key, voice_of
from attribution.learned.weights import Table, Weights, parse_weights, score
from attribution.syntax.columns import analyse_syntax
from attribution.syntax.sites import Range
from attribution.vocabulary.gazetteer import FIRST_NAME, default_gazetteer
from attribution.vocabulary.lexicon import Lexicon, default_lexicon
from training.averaging import average, draw
from training.corpus import Article, find_verb_phrases, load_articles, set_heads
from training.examples import continuation_groups, find_precedents, flow_of, linking_groups
from training.link_examples import link_examples
from training.nested import nested_tables
from training.own import load_nested, load_others, load_own
from training.priors import Priors, heads_and_unclear, held_out_priors
from training.ranker import train_binary, train_cascade, train_ranker
from training.tagger import train_tagger
from training.voices import count_voices
from training.weightsfile import render_weights, replace_tables

T = TypeVar("T")
FOLDS = 4
FORM_TAGS = {
    "VB": "vp", "VBZ": "z", "VBD": "d", "VBN": "n", "VBG": "g", "NN": "N", "NNS": "S", "JJ": "J", "RB": "R",
}  # fmt: skip
"""The tagger's tags of the lexicon's."""
FirstExample = tuple[int, list[str], bool | None]
"""Token, features, is it a cue."""
FIRST_PENALTY, SECOND_PENALTY, LINKING_PENALTY, LINK_PENALTY = 8.0, 6.0, 1.8, 10.0
LINK_FOLDS = 4
TRAININGS = 8
Tagger = Mapping[str, Mapping[str, Table]]
"""The tagger's tables, by part and feature."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--nested-only", action="store_true", help="renew the tables of nested relations in the output")
    parser.add_argument("--link-only", action="store_true", help="renew the table of whole links in the output")
    parser.add_argument("--trainings", type=int, default=TRAININGS, help="how many to average, 8 unless told")
    parser.add_argument("-o", "--output", type=Path, default=Path("attribution/data/weights.txt"))
    parser.add_argument("--leave-out", default="", help="a publisher or a month (2016-05) that is not trained on")
    arguments = parser.parse_args()
    if arguments.nested_only:
        renew(arguments.output, nested_tables(load_nested(), read_weights(arguments.output)))
        return
    if arguments.corpus is None:
        parser.error("give --corpus FOLDER, or --nested-only")
    train_once = learn_link if arguments.link_only else learn_drawn
    with ProcessPoolExecutor() as workers:
        learn_once = partial(train_once, arguments.corpus, arguments.leave_out)
        learned = list(workers.map(learn_once, range(arguments.trainings)))
    tables = average([each.tables for each in learned])
    if arguments.link_only:
        renew(arguments.output, tables)
        return
    text = render_weights(learned[0].tagger, tables)
    arguments.output.write_text(text, encoding="utf-8")
    say(f"{len(text):,} characters to {arguments.output}")


def read_weights(file: Path) -> Weights:
    """The weights in *file*."""
    return parse_weights(file.read_text(encoding="utf-8"))


def renew(file: Path, tables: Mapping[str, Table]) -> None:
    """Put *tables* into the weights *file* in place of those it has by their names."""
    file.write_text(replace_tables(file.read_text(encoding="utf-8"), tables), encoding="utf-8")
    for name, table in tables.items():
        say(f"{name}: {len(table)} weights to {file}")


class Learned(NamedTuple):
    """What one training gives."""

    tagger: Tagger
    tables: Mapping[str, Table]


def learn_drawn(corpus: Path, left_out: str, number: int) -> Learned:
    """One of the trainings, by the articles of *corpus* and our own in the order of its *number*."""
    return learn(draw_articles(corpus, left_out, number), draw(load_nested(), number))


def learn_link(corpus: Path, left_out: str, number: int) -> Learned:
    """The table of whole links by one of the trainings."""
    tagger, _, linked = learn_passes(draw_articles(corpus, left_out, number))
    return Learned(tagger, {"link": train_links(*linked)})


def draw_articles(corpus: Path, left_out: str, number: int) -> list[Article]:
    """The articles that the training of this *number* learns from, in its order."""
    articles = load_articles(corpus, "train")
    if left_out:
        articles = [a for a in articles if a.publisher != left_out and left_out not in a.id]
    own = load_own() + load_others()
    say(f"training {number + 1}: {len(articles)} articles and {len(own)} of our own")
    return draw(articles + own, number)


def say(message: str) -> None:
    print(f"{time.process_time():6.0f} s  {message}", flush=True)


def train(articles: list[Article], nested: list[Article]) -> str:
    """The weights file of a single training."""
    return render_weights(*learn(articles, nested))


def learn(articles: list[Article], nested: list[Article]) -> Learned:
    """The tagger and the tables learned from *articles*, those of nested relations from the articles *nested*."""
    tagger, tables, linked = learn_passes(articles)
    tables["link"] = train_links(*linked)
    say(f"link: {len(tables['link'])} weights")
    tables |= linking_tables(articles, linked.flows)
    tables |= nested_tables(nested, parse_weights(render_weights(tagger, tables)))
    say(f"linking: {sum(map(len, tables.values()))} weights in all")
    return Learned(tagger, tables)


class Linked(NamedTuple):
    """Articles with the candidates of their cues, scored by passes that did not see them, and what linking needs."""

    articles: list[Article]
    candidates: list[list[Candidate]]
    flows: list[Flow]


def learn_passes(articles: list[Article]) -> tuple[Tagger, dict[str, Table], Linked]:
    """The tagger and the passes over cues, and what they make of the articles that they did not see."""
    lexicon = default_lexicon()
    tagger = tag_by_folds(articles, lexicon)
    counts = Priors.of(articles, lexicon)
    tables: dict[str, Table] = {"voice": set_voices(articles), "cue prior": counts.table()}
    priors = [held_out_priors(article, counts) for article in articles]
    tables["cue first"], firsts = train_first(articles, priors)
    say(f"cue first: {len(tables['cue first'])} weights")
    tables["cue second"], candidates = train_second(articles, firsts)
    say(f"cue second: {len(tables['cue second'])} weights")
    flows = [flow_of(article, found) for article, found in zip(articles, candidates, strict=True)]
    return tagger, tables, Linked(articles, candidates, flows)


def linking_tables(articles: list[Article], flows: list[Flow]) -> dict[str, Table]:
    """The tables of every decision after the cue."""
    tables: dict[str, Table] = {}
    linked = list(zip(articles, flows, strict=True))
    tables["continuation"] = train_ranker(continuation_groups(linked), penalty=LINKING_PENALTY)
    for name, groups in linking_groups(linked).items():
        glances, looks = train_cascade(groups, penalty=LINKING_PENALTY)
        tables[name + " glance"], tables[name + " look"] = glances, looks
        cases = find_precedents(groups, glances, looks)
        if name == "content end":
            cases = {case: outcome for case, outcome in cases.items() if outcome}
        if cases:
            tables[name + " case"] = cases
    for part in ("glance", "look"):
        split_layouts(tables, part)
    return tables


def split_layouts(tables: dict[str, Table], part: str) -> None:
    """Give each layout a table of its own: their features are the same."""
    whole = tables.pop("layout " + part)
    for name in LAYOUTS:
        prefix = name + "\t"
        tables[f"layout {name} {part}"] = {
            key.removeprefix(prefix): weight for key, weight in whole.items() if key.startswith(prefix)
        }


def train_links(articles: list[Article], candidates: list[list[Candidate]], flows: list[Flow]) -> Table:
    """The table that tells which links are right, from links by tables that did not see their articles."""
    rows, answers = [], []
    for fold in range(LINK_FOLDS):
        others, their_flows = all_but(articles, fold, LINK_FOLDS), all_but(flows, fold, LINK_FOLDS)
        tables = linking_tables(others, their_flows)
        judges = build_judges(parse_weights(render_weights({}, tables)))
        for number in range(fold, len(articles), LINK_FOLDS):
            found_rows, found_answers = link_examples(articles[number], candidates[number], flows[number], judges)
            rows += found_rows
            answers += found_answers
    return train_binary(rows, answers, penalty=LINK_PENALTY)


def all_but(rows: list[T], fold: int, count: int = FOLDS) -> list[T]:
    """The rows of all articles that are not in *fold* of *count*."""
    return [row for number, row in enumerate(rows) if number % count != fold]


def known_tags(lexicon: Lexicon) -> dict[str, str]:
    """The tags of the lexicon's words and of first names, by their forms: what the articles lack is no stranger."""
    tags = {type_key(name.title()): "P" for name, fact in default_gazetteer().facts.items() if fact & FIRST_NAME}
    tags |= {noun: "S" if noun.endswith("s") else "N" for noun in HEARERS}
    for form, entries in lexicon.forms.items():
        told = "".join([FORM_TAGS.get(each.tag, "") for each in entries])
        if told:
            tags[form] = "".join(dict.fromkeys(told))
    return tags


def surest_tags(lexicon: Lexicon) -> dict[str, str]:
    """The verbal tags of the forms of verbs that nearly always report."""
    tags = {}
    for form, entries in lexicon.forms.items():
        sure = [each.tag for each in entries if each.entry.table == "verbs" and each.entry.strength == "strong"]
        tags[form] = "".join([FORM_TAGS[tag] for tag in sure])
    return tags


def tag_by_folds(articles: list[Article], lexicon: Lexicon) -> dict[str, dict[str, dict[str, int]]]:
    """Set each article's syntax with a tagger that has not seen it; return the tagger of all."""
    known, expected = known_tags(lexicon), surest_tags(lexicon)
    for fold in range(FOLDS):
        tagger = train_tagger(tag_sequences(all_but(articles, fold)), known, expected, epochs=2)
        weights = parse_weights(render_weights(tagger, {}))
        for article in articles[fold::FOLDS]:
            article.syntax = analyse_syntax(article.document, weights)
            article.phrases = find_verb_phrases(article.syntax)
            set_heads(article)
        say(f"tagger, fold {fold + 1} of {FOLDS}")
    return train_tagger(tag_sequences(articles), known, expected)


def set_voices(articles: list[Article]) -> Table:
    """Give the words of each article the voices that they have in the articles of other folds; return those of all."""
    for fold in range(FOLDS):
        voices = count_voices(all_but(articles, fold))
        for word in {word for article in articles[fold::FOLDS] for word in article.syntax.types}:
            word.voice = voice_of(word.stem, voices)
    return count_voices(articles)


def tag_sequences(articles: list[Article]) -> list[tuple[list[str], list[str]]]:
    """The forms and the tags of each article that has tags."""
    return [
        ([word.form for word in article.document.tokens.words], article.tags) for article in articles if article.tags
    ]


def train_first(articles: list[Article], priors: list[list[str]]) -> tuple[Table, list[list[tuple[int, int]]]]:
    """The first pass's table, and the jackknifed (token, score) pairs of every article."""
    examples = [first_examples(article, prior) for article, prior in zip(articles, priors, strict=True)]

    def fit(chosen: list[list[FirstExample]]) -> Table:
        rows = [(features, answer) for example in chosen for _, features, answer in example if answer is not None]
        return train_binary([r for r, _ in rows], [a for _, a in rows], penalty=FIRST_PENALTY)

    tables = [fit(all_but(examples, fold)) for fold in range(FOLDS)]
    scores = [
        [(token, score(features, tables[number % FOLDS].get)) for token, features, _ in example]
        for number, example in enumerate(examples)
    ]
    return fit(examples), scores


def first_examples(article: Article, priors: list[str]) -> list[FirstExample]:
    """An example of each candidate; None where nobody can tell: in contents, beside cue heads."""
    syntax = article.syntax
    gold, unclear = heads_and_unclear(article)
    unclear |= {token for relation in article.relations for token in relation.cue} - gold | told_by_layout(article)
    examples = []
    for start, end in zip(syntax.sentences, syntax.sentences[1:], strict=False):
        for token in range(start, end):
            if priors[token]:
                answer = None if token in unclear or not article.teaches_cues else token in gold
                word = Range(token, token + (len(article.phrases[token].words) if token in article.phrases else 1))
                examples.append((token, first_features(syntax, priors[token], word, start, end), answer))
    return examples


def told_by_layout(article: Article) -> set[int]:
    """The colons of transcripts and headlines of our own, which labels.py finds: they would make cues of all colons."""
    if not article.complete:
        return set()
    return {relation.head for relation in article.relations if article.syntax.tags[relation.head] == ":"}


def train_second(articles: list[Article], firsts: list[list[tuple[int, int]]]) -> tuple[Table, list[list[Candidate]]]:
    """The second pass's table, and every article's candidates with jackknifed scores."""
    examples = [second_examples(article, scored) for article, scored in zip(articles, firsts, strict=True)]
    answers = [second_answers(article, example) for article, example in zip(articles, examples, strict=True)]

    def fit(numbers: list[int]) -> Table:
        pairs = [
            (features, answer)
            for number in numbers
            for (_, _, features), answer in zip(examples[number], answers[number], strict=True)
            if answer is not None
        ]
        return train_binary([row for row, _ in pairs], [answer for _, answer in pairs], penalty=SECOND_PENALTY)

    numbers = list(range(len(articles)))
    tables = [fit(all_but(numbers, fold)) for fold in range(FOLDS)]
    candidates = [
        [Candidate(token, first, score(features, tables[number % FOLDS].get)) for token, first, features in example]
        for number, example in enumerate(examples)
    ]
    return fit(numbers), candidates


def second_answers(article: Article, example: list[tuple[int, int, list[str]]]) -> list[bool | None]:
    """Whether each candidate is the cue of an outermost relation; None for one beside the head of a cue.

    None for all of an article that teaches no cues.
    """
    if not article.teaches_cues:
        return [None] * len(example)
    gold = {relation.head for relation in article.outermost}
    beside = {token for relation in article.relations for token in relation.cue if relation.parent is None} - gold
    beside |= told_by_layout(article)
    return [None if token in beside else token in gold for token, _, _ in example]


def second_examples(article: Article, scored: list[tuple[int, int]]) -> list[tuple[int, int, list[str]]]:
    """(token, first score, features) of each candidate that the first pass leaves."""
    syntax = article.syntax
    examples = []
    left = [(token, total) for token, total in scored if total > FAINTEST]
    for start, end in zip(syntax.sentences, syntax.sentences[1:], strict=False):
        inside = [(token, total) for token, total in left if start <= token < end]
        for (token, total), features in zip(inside, rival_rows(syntax, inside), strict=True):
            examples.append((token, total, features))
    return examples


if __name__ == "__main__":
    main()
