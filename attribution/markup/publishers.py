"""Whose page it is: which outlet published a text that a draft is held against, as far as the page tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from ..expressions import expression, over_text
from ..vocabulary.outlets import default_registry

_KEYS = ("outlet", "publication", "publisher", "site", "source")
_ADDRESSES = ("url", "link", "canonical")
_SITE_NAMES = ("og:site_name", "application-name")
_PAGE_ADDRESSES = ("canonical", "og:url")
_HEAD = 50_000
"""How many characters of a page may hold its head."""
_TAG = over_text(r"<(?:meta|link)\b[^>]{0,900}>", re.IGNORECASE)
_ATTRIBUTE = over_text(
    r"\b(property|name|rel|content|href)\s{0,3}=\s{0,3}(?:\"([^\"]{0,600})\"|'([^']{0,600})')", re.IGNORECASE
)
_TITLE = over_text(r"<title\b[^>]{0,200}>([^<]{1,400})", re.IGNORECASE)
_PARTED = over_text(r"\s[|–—-]\s")
# the agency of a dateline, as in "LAGOS, March 3 (Reuters) - The pier"
_DATELINE = expression(r"(?m)^\p{Lu}[\p{L}\d.,’' -]{1,60}\((\p{L}[\p{L} -]{1,40})\)\s{0,2}[-–—]")


def find_publisher(raw: str, front_matter: Mapping[str, Any]) -> str:
    """The outlet that published the page *raw*: as it calls itself, by its address or by its dateline; "" if untold."""
    told = [value for key in _KEYS if isinstance(value := front_matter.get(key), str) and value]
    for name in (*told, *_site_names(raw)):
        if "://" not in name:
            return _known(name) or name
    addresses = [value for key in (*_KEYS, *_ADDRESSES) if isinstance(value := front_matter.get(key), str)]
    for address in (*addresses, *_page_addresses(raw)):
        name = _publisher_at(address) if "://" in address else ""
        if name:
            return name
    title = _TITLE.search(raw, 0, _HEAD)
    parts = _PARTED.split(unescape(title.group(1))) if title else []
    dateline = _DATELINE.search(raw, 0, _HEAD)
    return (_known(parts[-1].strip()) if len(parts) > 1 else "") or (_known(dateline.group(1)) if dateline else "")


def _known(name: str) -> str:
    """What the registry calls the outlet with this *name*, "" where it has none or several."""
    found = default_registry().named(name.strip())
    return found[0].name if len(found) == 1 else ""


def _publisher_at(address: str) -> str:
    """The outlet that publishes at *address*; of several, the one that the address is called by."""
    found = default_registry().of_domain(address)
    if len(found) > 1:
        found = tuple(outlet for outlet in found if outlet.name.lower().replace(" ", "") in address.lower())
    return found[0].name if len(found) == 1 else ""


def _site_names(raw: str) -> Iterator[str]:
    return (content.strip() for name, content in _told_in_head(raw) if name in _SITE_NAMES and content.strip())


def _page_addresses(raw: str) -> Iterator[str]:
    return (content for name, content in _told_in_head(raw) if name in _PAGE_ADDRESSES)


def _told_in_head(raw: str) -> Iterator[tuple[str, str]]:
    """What the head of an HTML page tells of it, by name."""
    for tag in _TAG.finditer(raw, 0, _HEAD):
        told = {match[1].lower(): unescape(match[2] or match[3] or "") for match in _ATTRIBUTE.finditer(tag.group())}
        name = told.get("property") or told.get("name") or told.get("rel") or ""
        yield name.lower(), told.get("content") or told.get("href") or ""
