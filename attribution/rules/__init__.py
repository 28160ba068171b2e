"""The rules of the audit, in one ordered table. To add one: write the function in its family's file, name it here."""

from __future__ import annotations

from collections.abc import Mapping

from .ambiguity import ambiguous_speaker
from .amounts import unattributed_figure
from .base import NEEDS, Context, Hit, Option, Rule, rule
from .chains import circular_source
from .claims import bare_allegation, hearsay_passive
from .collectives import weasel_collective
from .corroboration import false_corroboration
from .cues import factive_endorsement, loaded_verb, mind_reading
from .disclosures import we_understand
from .document import no_response, single_source, source_dominance, uncorroborated_lead
from .figures import headline_figure
from .groups import plural_singular_sources
from .headlines import headline_claim_unattributed, headline_quote_absent
from .hedges import headline_upgrade
from .judgements import anonymous_pejorative
from .links import link_outlet_mismatch, outlet_without_link
from .marks import unbalanced_quote
from .outlets import generic_reports, second_hand_unverified
from .pictures import image_without_credit
from .quotes import late_attribution, speaker_switch
from .refutation import refute
from .repeats import quote_varies
from .sides import verb_asymmetry
from .sources import anonymity_unexplained, vague_anonymous
from .speakers import bare_speaker
from .spelling import name_spelling
from .studies import study_unnamed
from .surveys import poll_undisclosed
from .tool import bad_directive, ignore_without_reason, low_confidence, unused_ignore
from .unattributed import unattributed_quote
from .verbatim import (
    hidden_anonymity,
    hidden_medium,
    quote_altered,
    quote_not_found,
    uncredited_copy,
    unmarked_elision,
    wrong_speaker,
)

RULES: tuple[Rule, ...] = (
    unattributed_quote,
    late_attribution,
    unattributed_figure,
    hearsay_passive,
    bare_allegation,
    ambiguous_speaker,
    speaker_switch,
    vague_anonymous,
    anonymity_unexplained,
    anonymous_pejorative,
    plural_singular_sources,
    we_understand,
    weasel_collective,
    outlet_without_link,
    link_outlet_mismatch,
    generic_reports,
    second_hand_unverified,
    hidden_anonymity,
    circular_source,
    false_corroboration,
    uncredited_copy,
    loaded_verb,
    refute,
    factive_endorsement,
    mind_reading,
    verb_asymmetry,
    quote_not_found,
    quote_altered,
    unmarked_elision,
    wrong_speaker,
    hidden_medium,
    unbalanced_quote,
    quote_varies,
    headline_claim_unattributed,
    headline_quote_absent,
    headline_upgrade,
    image_without_credit,
    headline_figure,
    single_source,
    uncorroborated_lead,
    no_response,
    poll_undisclosed,
    study_unnamed,
    bare_speaker,
    source_dominance,
    name_spelling,
    unused_ignore,
    bad_directive,
    ignore_without_reason,
    low_confidence,
)


def known(rules: tuple[Rule, ...] = RULES) -> Mapping[str, Mapping[str, Option]]:
    """The codes of *rules* with their options, as ``Config.from_mapping`` wants them."""
    return {rule.code: rule.options for rule in rules}


__all__ = ["NEEDS", "RULES", "Context", "Hit", "Rule", "known", "rule"]
