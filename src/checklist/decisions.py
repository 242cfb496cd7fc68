"""The decision: what to do and how to say it, the first outcome and the first channel that fit the answers."""

from collections.abc import Mapping

from checklist.channels import CHANNEL_RULES, ChannelRule
from checklist.conditions import Asked, holds
from checklist.outcomes import OUTCOMES, Outcome
from checklist.questions import ask


def decide(answers: Mapping[str, str]) -> tuple[str, str]:
    """Return the ids of outcome and channel alone, which is all that some need.

    Args:
        answers: Question id to option id, as `parse` lets through; answers that do not apply are ignored.
    """
    outcome, channel = settle(ask(answers))
    return outcome.id, channel.channel


def settle(asked: Asked) -> tuple[Outcome, ChannelRule]:
    """Return outcome and channel for the questions that are asked, as `questions.ask` gives them."""
    outcome = next(one for one in OUTCOMES if any(holds(case, asked) for case in one.cases))
    told = {**asked, "outcome": outcome.id}
    return outcome, next(one for one in CHANNEL_RULES if holds(one.when, told))
