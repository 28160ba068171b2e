"""Score one reader's marks of the same articles against another's, by the measures of speakers.py.

usage: python bench/agreement.py GOLD OTHER

Both are folders of marked Markdown files with the same names. What two people agree on is what an analysis can reach.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gold import Article, read_articles
from scoring import Ratio
from speakers import Predicted, judge, show, total

from attribution.errors import InputError


def as_predicted(article: Article) -> list[Predicted]:
    """The relations of *article* as if an analysis had found them; who repeats the parent's speaker is an echo."""
    found = []
    for relation in article.relations:
        parent = None if relation.parent is None else article.relations[relation.parent]
        echo = parent is not None and relation.speaker is not None and relation.speaker == parent.speaker
        found.append(Predicted(relation, (relation.speaker,) if relation.speaker else (), echo))
    return found


def agree(gold: Path, other: Path) -> dict[str, Ratio]:
    """The figures of *other* against *gold*; InputError where an article is missing or its text another."""
    second = {article.name: article for article in read_articles(other)}
    judgements = []
    for article in read_articles(gold):
        again = second.get(article.name)
        if again is None or again.text != article.text:
            problem = "is missing" if again is None else "has another text"
            raise InputError(f"{article.name} {problem}", place=str(other), remedy="mark the text of the first reader")
        judgements.append(judge(article, as_predicted(again)))
    return total(judgements)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, help="folder of the reader who is taken to be right")
    parser.add_argument("other", type=Path, help="folder of the other reader")
    options = parser.parse_args(arguments)
    try:
        print(show(agree(options.gold, options.other)))
    except (InputError, OSError) as error:
        print(f"agreement.py: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
