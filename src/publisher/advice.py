"""What the checklist page advises before Python has started, and where Python cannot run: outcome, channel and words.

The literals are the engine's own, conditions as data; `overrides/assets/checklist/advice.mjs` evaluates them. What only
Python can work out (deadlines, score, findings) is not here.
"""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Final

from checklist.channels import CHANNEL_RULES, FORMS_OF, HOW, HOW_WHILE_CLOSED, SAY_FIRST, TELL_FIRST
from checklist.clock import CLOSES, EVENING_ENDS, OPENS
from checklist.conditions import AllOf, answer_is
from checklist.outcomes import OUTCOMES
from checklist.rules import SHORT_NOTICE

#: Without the engine's plan for the deadlines, nobody can say at what hour.
_WHILE_CLOSED: Final[Mapping[str, str]] = {
    channel: how.replace(", {if_there}", "").format(when="as soon as they open")
    for channel, how in HOW_WHILE_CLOSED.items()
}


#: The situation of the message library that fits, by its id; the first whose conditions hold.
LIBRARY: Final = (
    ("withdraw-staying", (answer_is("outcome", "withdraw"), answer_is("reason", "staying"))),
    ("withdraw-treated-badly", (answer_is("outcome", "withdraw"), answer_is("reason", "treated-badly"))),
    ("withdraw-late", (answer_is("outcome", "withdraw"), answer_is("notice", *SHORT_NOTICE))),
    ("withdraw-recruiter", (answer_is("outcome", "withdraw"), answer_is("booked-by", "recruiter"))),
    ("withdraw-no-time", (answer_is("outcome", "withdraw"), answer_is("notice", "not-scheduled"))),
    ("withdraw-another-offer", (answer_is("outcome", "withdraw"), answer_is("offer-status", "signed"))),
    ("withdraw", (answer_is("outcome", "withdraw"),)),
    ("reschedule-no-call", (answer_is("outcome", "reschedule"), answer_is("missed-by", "them"))),
    ("reschedule-illness", (answer_is("outcome", "reschedule"), answer_is("reason", "illness-or-family"))),
    ("reschedule", (answer_is("outcome", "reschedule"),)),
    ("talk-first-interview-format", (answer_is("outcome", "talk-first"), answer_is("reason", "interview-format"))),
    ("talk-first", (answer_is("outcome", "talk-first"),)),
    ("ask-other-roles", (answer_is("outcome", "ask-other-roles"),)),
    ("apologise-1", (answer_is("outcome", "apologise"), answer_is("certainty", "yes"))),
    ("apologise", (answer_is("outcome", "apologise"),)),
)


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
        "forms": FORMS_OF,
        "library": [{"id": situation, "when": carry(when)} for situation, when in LIBRARY],
        "office": [OPENS.hour, CLOSES.hour, EVENING_ENDS.hour],
        "tellFirst": {by: [recipient, SAY_FIRST[recipient]] for by, recipient in TELL_FIRST.items()},
    }


def carry(conditions: AllOf) -> list[dict[str, object]]:
    """Return conditions in the JSON that the page's scripts evaluate."""
    return [asdict(one) for one in conditions]
