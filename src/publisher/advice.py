"""What the checklist page advises before Python has started, and where Python cannot run: outcome, channel and words.

The literals are the engine's own, conditions as data; `overrides/assets/checklist/advice.mjs` evaluates them. What only
Python can work out (deadlines, score, findings) is not here.
"""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Final

from checklist.channels import CHANNEL_RULES, HOW, HOW_WHILE_CLOSED, SAY_FIRST, TELL_FIRST
from checklist.clock import CLOSES, OPENS
from checklist.conditions import AllOf
from checklist.outcomes import OUTCOMES

#: Without the engine's plan for the deadlines, nobody can say at what hour.
_WHILE_CLOSED: Final[Mapping[str, str]] = {
    channel: how.replace(", {if_there}", "").format(when="as soon as they open")
    for channel, how in HOW_WHILE_CLOSED.items()
}


def describe_advice() -> dict[str, object]:
    """Return outcomes and channels in the engine's order, with the words for each, as the page's scripts read them."""
    return {
        "outcomes": [
            {
                "id": one.id,
                "headline": one.headline,
                "how": one.how,
                "grounds": [{"when": carry(way.when), "headline": way.headline} for way in one.grounds],
            }
            for one in OUTCOMES
        ],
        "channels": [{"id": one.channel, "when": carry(one.when)} for one in CHANNEL_RULES],
        "how": HOW,
        "closed": _WHILE_CLOSED,
        "office": [OPENS.hour, CLOSES.hour],
        "tellFirst": {by: [recipient, SAY_FIRST[recipient]] for by, recipient in TELL_FIRST.items()},
    }


def carry(conditions: AllOf) -> list[dict[str, object]]:
    """Return conditions in the JSON that the page's scripts evaluate."""
    return [asdict(one) for one in conditions]
