"""Predict the outermost attributions of gold articles, in the form the scorer reads.

usage: python bench/accuracy.py GOLD.jsonl -o PREDICTED.jsonl [--leaning NAME]

A gold line holds at least {"id", "text"}; only these are looked at. A predicted line is {"id", "attributions":
[{"source": SPANS, "cue": SPANS, "content": SPANS, "confidence": C}]} with SPANS lists of [start, end) offsets into the
text. Nested attributions (relays) are left out.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from attribution.document import build_document
from attribution.linking.assembly import LEANINGS, link
from attribution.model import Attribution
from attribution.vocabulary.lexicon import default_lexicon


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--leaning", choices=sorted(LEANINGS), default="balanced", help="few mistakes or few misses")
    arguments = parser.parse_args()
    lines = [line for line in arguments.gold.read_text("utf-8").split("\n") if line.strip()]
    with arguments.output.open("w", encoding="utf-8") as stream:
        for line in lines:
            article = json.loads(line)
            predicted = predict(article["text"], arguments.leaning)
            stream.write(json.dumps({"id": article["id"], "attributions": predicted}) + "\n")
    print(f"{len(lines)} articles to {arguments.output}")


def predict(text: str, leaning: str = "balanced") -> list[dict[str, Any]]:
    """The outermost attributions of *text* as spans."""
    lexicon = default_lexicon()
    found = link(build_document(text, lexicon=lexicon), lexicon, leaning=leaning)
    return [as_spans(attribution) for attribution in found if attribution.parent is None]


def as_spans(attribution: Attribution) -> dict[str, Any]:
    source = attribution.source
    return {
        "source": [[span.start, span.end] for span in source.spans] if source else [],
        "cue": [[attribution.cue.span.start, attribution.cue.span.end]],
        "content": [[span.start, span.end] for span in attribution.content.spans],
        "confidence": attribution.confidence,
    }


if __name__ == "__main__":
    main()
