"""Results put from one text into another that it is made of: each span where it stands there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from attrs import evolve

from ..model import Attribution, Content, Cue, Entity, Link, Mention, Quotation, Section
from ..spans import SourceMap, Span


class Restorer:
    """Puts what was found in a text where its *source_map* tells, in *text*; what two results hold stays one."""

    def __init__(self, text: str, source_map: SourceMap) -> None:
        self.text = text
        self.segments = source_map.segments
        self.starts = [start for start, _, _ in self.segments]
        self.mentions: dict[int, tuple[Mention, Mention]] = {}

    def restore_links(self, links: Iterable[Link]) -> tuple[Link, ...]:
        """*links* where they stand."""
        return tuple([evolve(link, span=self.place(link.span)) for link in links])

    def restore_quotations(self, quotations: Iterable[Quotation]) -> tuple[Quotation, ...]:
        """*quotations* where they stand."""
        return tuple([evolve(each, span=self.place(each.span), inner=self.place(each.inner)) for each in quotations])

    def restore_sections(self, sections: Iterable[Section]) -> tuple[Section, ...]:
        """*sections* where they stand."""
        return tuple([Section(self.place(section.span), section.kind) for section in sections])

    def restore_attributions(self, attributions: Iterable[Attribution]) -> tuple[Attribution, ...]:
        """*attributions* where they stand."""
        return tuple([self._restore_attribution(each) for each in attributions])

    def restore_entities(self, entities: Iterable[Entity]) -> tuple[Entity, ...]:
        """*entities*, each mention where it stands."""
        return tuple(
            [
                Entity(
                    id=each.id,
                    name=each.name,
                    kind=each.kind,
                    mentions=tuple(map(self._restore_mention, each.mentions)),
                    outlet=each.outlet,
                    gender=each.gender,
                )
                for each in entities
            ]
        )

    def place(self, span: Span) -> Span:
        """*span* where it stands: what its first to its last character stand for."""
        start, end = span.start, span.end
        first, before, length = self.segments[bisect_right(self.starts, start) - 1]
        if end - first <= length:  # within one run that both texts have, as nearly always
            begin, beyond = before + start - first, before + end - first
            return Span(begin, beyond, self.text[begin:beyond])
        begin = self.offset(start)
        if end == start:
            return Span(begin, begin, "")
        first, before, length = self.segments[bisect_right(self.starts, end - 1) - 1]
        beyond = before + (min(end - first, length) if length > 0 else -length)
        return Span(begin, beyond, self.text[begin:beyond])

    def offset(self, start: int) -> int:
        """Where the character at *start* stands."""
        first, before, length = self.segments[bisect_right(self.starts, start) - 1]
        return before + (min(start - first, length) if length > 0 else 0)

    def _restore_attribution(self, found: Attribution) -> Attribution:
        content, source, recipient = found.content, found.source, found.recipient
        return Attribution(
            id=found.id,
            cue=self._restore_cue(found.cue),
            source=source and self._restore_mention(source),
            content=Content(tuple(map(self.place, content.spans)), content.kind),
            kind=found.kind,
            pattern=found.pattern,
            confidence=found.confidence,
            parent=found.parent,
            recipient=recipient and self._restore_mention(recipient),
        )

    def _restore_cue(self, cue: Cue) -> Cue:
        span = self.place(cue.span)
        return Cue(
            span=span,
            head=span if cue.head is cue.span else self.place(cue.head),
            kind=cue.kind,
            lemma=cue.lemma,
            stance=cue.stance,
            reports=cue.reports,
            tense=cue.tense,
            negated=cue.negated,
            entry=cue.entry,
        )

    def _restore_mention(self, mention: Mention) -> Mention:
        known = self.mentions.get(id(mention))
        if known is None:
            spans = tuple([self.place(span) for span in mention.spans])
            placed = Mention(
                spans=spans,
                head=spans[0] if mention.head is mention.spans[0] else self.place(mention.head),
                kind=mention.kind,
                name=mention.name,
                title=mention.title,
                affiliation=mention.affiliation and self.place(mention.affiliation),
                plural=mention.plural,
                gender=mention.gender,
            )
            known = self.mentions[id(mention)] = (placed, mention)
        return known[0]
