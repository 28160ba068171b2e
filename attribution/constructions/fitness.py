"""Whether what stands where a source would is one: an outlet, somebody by name, a noun that tells something."""

from __future__ import annotations

from ..mentions.mentions import describe_tokens
from ..mentions.named import OUTLET, Reader
from ..model import Mention
from ..syntax.sites import Range


def is_outlet(reader: Reader, source: Range) -> bool:
    """Whether *source* is one outlet."""
    return names_outlet(describe_tokens(reader, *source))


def names_outlet(mention: Mention) -> bool:
    """The same of a *mention*."""
    return mention.kind is OUTLET and not mention.plural


def is_known(reader: Reader, source: Range) -> bool:
    """Whether *source* is a name, or its noun one for people, bodies or documents."""
    return may_tell(reader, describe_tokens(reader, *source))


def may_tell(reader: Reader, mention: Mention) -> bool:
    """The same of a *mention*."""
    head = mention.head.text.lower()
    return bool(mention.name) or reader.gazetteer.calls_source(head)
