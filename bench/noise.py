"""Print how often each audit rule fires: ``python bench/noise.py FOLDER_OR_JSONL``.

FOLDER holds .txt files, JSONL lines with a "text". ``--show CODE`` prints the hits of one rule with the text around
them, to be judged by hand. The last lines give the findings an article of each profile.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from attribution.auditing import audit, severity_of
from attribution.config import PROFILES, Config
from attribution.model import Finding
from attribution.pipeline import analyze
from attribution.rules import RULES


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("where", type=Path)
    parser.add_argument("--show", default="", metavar="CODE", help="print this rule's hits")
    parser.add_argument("--limit", type=int, default=0, help="look at so many articles only")
    parser.add_argument("--publication", default="")
    options = parser.parse_args()
    everything = Config(
        select=("ALL", *(rule.code for rule in RULES)), profile="strict", publication=options.publication
    )
    found: list[tuple[Finding, ...]] = []
    for number, text in enumerate(read_texts(options.where)):
        if options.limit and number >= options.limit:
            break
        findings = audit(analyze(text), everything)
        found.append(findings)
        if options.show:
            show(text, number, [finding for finding in findings if finding.code == options.show])
    if not options.show:
        print_table(found)


def read_texts(where: Path) -> Iterator[str]:
    if where.is_dir():
        for path in sorted(where.glob("**/*.txt")):
            yield path.read_text(encoding="utf-8")
        return
    with where.open(encoding="utf-8") as lines:
        for line in lines:
            yield str(json.loads(line)["text"])


def show(text: str, number: int, findings: list[Finding]) -> None:
    for finding in findings:
        start, end = finding.span.start, finding.span.end
        before, after = text[max(0, start - 240) : start], text[end : end + 240]
        print(f"[{number}:{start}] {finding.message}\n    {before}⟦{finding.span.text}⟧{after}".replace("\n\n", " ¶ "))
        print()


def print_table(found: list[tuple[Finding, ...]]) -> None:
    articles = max(1, len(found))
    hits = Counter(finding.code for findings in found for finding in findings)
    struck = Counter(code for findings in found for code in {finding.code for finding in findings})
    print(f"{'rule':<36} {'profiles':<28} {'hits':>6} {'/article':>9} {'% articles':>10}")
    for rule in RULES:
        profiles = " ".join(rule.profiles) or "off"
        count, share = hits[rule.code], 100 * struck[rule.code] / articles
        print(f"{rule.code} {rule.name:<29} {profiles:<28} {count:>6} {count / articles:>9.3f} {share:>10.1f}")
    for profile in PROFILES:
        config = Config(profile=profile)
        codes = {rule.code for rule in RULES if config.enables(rule.code, rule.profiles)}
        errors = {rule.code for rule in RULES if rule.code in codes and severity_of(rule, config).value == "error"}
        counts = sorted(sum(finding.code in codes for finding in findings) for findings in found)
        serious = sum(finding.code in errors for findings in found for finding in findings)
        print(
            f"{profile:<8} median {median(counts or [0]):g}  p95 {percentile(counts, 0.95)}  "
            f"mean {sum(counts) / articles:.2f}  errors {serious / articles:.2f} an article"
        )


def percentile(counts: list[int], share: float) -> int:
    return counts[min(len(counts) - 1, int(share * len(counts)))] if counts else 0


if __name__ == "__main__":
    main()
