"""Seeded news-like articles of our own making, for timing: the usual mix of quotations, relays and plain narrative."""

from __future__ import annotations

import random

FIRST = "Ana Tom Maria Jack Lena Omar Ruth Ivan Grace Peter Nadia Colin".split()
LAST = "Ruiz Okafor Lindqvist Marsh Petrenko Hale Brannigan Sato Moreau Tilley Vance Achterberg".split()
ROLES = [
    "the council leader", "a spokeswoman for the ministry", "the union's general secretary", "a retired judge",
    "chief executive of the water company", "the shadow transport secretary", "a professor of public health",
]  # fmt: skip
OUTLETS = ["Reuters", "The Guardian", "the BBC", "The Washington Post", "Le Monde", "the Press Association"]
CLAIMS = [
    "the bridge would stay closed until the spring", "the plan had never been put to a vote",
    "nobody had been told of the change before Monday", "the figures did not include the cost of the new line",
    "the firm will cut 1,200 jobs by 2026", "the river had risen by 3.5 metres in two days",
    "there was no evidence that the vaccine caused the illness",
]  # fmt: skip
QUOTES = [
    "We have waited nine years for this and we will not wait any longer", "It is a disgrace, and everybody knows it",
    "I have never seen water like it", "The numbers speak for themselves", "You cannot run a hospital on goodwill",
]  # fmt: skip
PLAIN = [
    "The road runs along the old canal and carries about 14,000 vehicles a day.",
    "Work began in April 2019, four months late, after a dispute over the contract.",
    "A second phase, costing £38m, is planned for the east bank of the river.",
    "Hundreds of people gathered outside the town hall in the rain on Tuesday evening.",
    "The company's shares fell 4.2% in early trading before recovering some of the loss.",
    "Two earlier inquiries, in 2008 and 2014, ended without a report.",
]
VERBS = ["said", "added", "told reporters", "argued", "insisted", "warned", "explained", "claimed"]


def generate(articles: int, *, words: int = 735, seed: int = 7) -> list[str]:
    """*articles* texts of about *words* words each; the same for the same *seed*."""
    rng = random.Random(seed)
    return [_article(rng, words) for _ in range(articles)]


def _article(rng: random.Random, words: int) -> str:
    people = [(f"{rng.choice(FIRST)} {rng.choice(LAST)}", rng.choice(ROLES)) for _ in range(5)]
    paragraphs: list[str] = []
    count = 0
    while count < words:
        paragraph = " ".join(_sentence(rng, people) for _ in range(rng.randint(1, 4)))
        paragraphs.append(paragraph)
        count += len(paragraph.split())
    return "\n\n".join(paragraphs)


def _sentence(rng: random.Random, people: list[tuple[str, str]]) -> str:
    name, role = rng.choice(people)
    last, claim, quote, verb = name.split()[1], rng.choice(CLAIMS), rng.choice(QUOTES), rng.choice(VERBS)
    shapes = [
        f"{name}, {role}, {verb} that {claim}.",
        f"“{quote},” {last} {verb}.",
        f"“{quote},” said {name}, {role}. “{rng.choice(QUOTES)}.”",
        f"According to {rng.choice(OUTLETS)}, {claim}.",
        f"{claim[0].upper()}{claim[1:]}, {name} told {rng.choice(OUTLETS)}.",
        f"{last} denied that {claim}, {rng.choice(OUTLETS)} reported.",
        f"Officials believe {claim}.",
        f"The minister is expected to announce that {claim}.",
    ]
    return rng.choice(PLAIN) if rng.random() < 0.45 else rng.choice(shapes)
