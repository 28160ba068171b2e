"""``attribution rule``: what the rules are, and why."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

import click

from ..config import Choices, suggest
from ..errors import ConfigError
from ..rules import NEEDS, RULES, Rule
from ..rules.examples import Example
from ..rules.measured import measured

_SHOWN = 3


@click.command()
@click.argument("code", required=False)
def rule(code: str | None) -> None:
    """List the rules or those of a family (ATT2), or explain one.

    Why it is there, its examples, how often it fires and how often it is right.
    """
    if code is None:
        click.echo("\n".join(_list()))
        return
    found = [each for each in RULES if each.code.startswith(code.upper()) or code.lower() == each.name]
    if not found:
        known = [name for each in RULES for name in (each.code, each.name)]
        remedy = suggest(code, known) or "list them: attribution rule"
        raise ConfigError(f"unknown rule {code!r}", remedy=remedy)
    click.echo("\n".join(_explain(found[0]) if len(found) == 1 else _list(found)))


def _list(rules: Iterable[Rule] = RULES) -> Iterator[str]:
    for each in rules:
        where = ", ".join(each.profiles) or "off"
        needs = f" (needs {each.needs})" if each.needs and each.needs != "suppressions" else ""
        yield f"{each.code}  {each.severity.value:7}  {each.name:28} {where}{needs}"


def _explain(rule: Rule) -> Iterator[str]:
    yield f"{rule.code} {rule.name} · {rule.severity.value}"
    yield rule.summary
    yield ""
    if rule.guideline:
        yield from textwrap.wrap(rule.guideline, 100)
        yield ""
    yield f"profiles   {', '.join(rule.profiles) or 'none: select it by its code'}"
    for severity, profiles in groupby(rule.severities, key=rule.severities.__getitem__):
        yield f"severity   {severity.value} in {', '.join(profiles)}"
    if rule.needs:
        yield f"needs      {NEEDS[rule.needs]}"
    if rule.fix != "none":
        yield f"fix        {rule.fix}: attribution check {'--fix' if rule.fix == 'safe' else '--unsafe-fixes'}"
    for name, value in rule.options.items():
        shown = ", ".join(value) if isinstance(value, tuple) else value
        among = f" (of {', '.join(value.among)})" if isinstance(value, Choices) else ""
        yield f"option     {name} = {shown}{among}"
    yield f"measured   {_measured(rule.code)}"
    yield from _examples("flagged", rule.examples(), fires=True)
    yield from _examples("fine", rule.examples(), fires=False)


def _measured(code: str) -> str:
    figures = measured(code)
    if figures is None:
        return "not measured"
    note = f" ({figures.note})" if figures.note else ""
    rate = f"{figures.hits_per_article:.2f} hits an article, {figures.articles:.0%} of articles"
    if figures.precision is None:
        return f"{rate}; no hit read by hand{note}"
    right = f"{figures.right} of {figures.judged} hits read by hand were right, {figures.precision:.0%}"
    return f"{rate}; {right}{note}"


def _examples(title: str, examples: Iterable[Example], *, fires: bool) -> Iterator[str]:
    shown = [each for each in examples if each.fires is fires][:_SHOWN]
    if shown:
        yield ""
        yield f"{title}:"
    for each in shown:
        yield textwrap.indent(each.text, "    ")
        yield from (textwrap.indent(f"source: {source}", "        ") for source in each.sources[:1])
