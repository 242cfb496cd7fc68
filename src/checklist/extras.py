"""Sentences of a message that its writer adds or takes out with one tap.

Whether one is in counts as the answer ("yes" or "no") to a question of its id, so the lines of a message hang on it
like on any other answer. Where it is not on offer the question is not asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from checklist.conditions import AllOf, AnyOf, Asked, answer_is, answer_is_not, any_holds, holds
from checklist.rules import AHEAD

#: Whether the reader wrote a reason of their own, as a question.
REASON_GIVEN: Final = "reason-given"
#: The same of a question, and of when they could come.
QUESTION_GIVEN: Final = "question-given"
TIMES_GIVEN: Final = "times-given"
#: What a message answers, as a question and the option for a first message, which answers nothing.
FIRST: Final = ("reply-to", "none")


@dataclass(frozen=True, slots=True)
class Extra:
    """One such sentence: its permanent id, what it is called, for whom it is on offer, and for whom it is in at first.

    Conditions may also ask for `form`, `recipient`, `tone`, `reply-to`, `reason-given`, `decided`, and the ones before.
    """

    id: str
    label: str
    when: AllOf
    at_first: AnyOf = ()


EXTRAS: Final = (
    Extra(
        "bereavement",
        "Say that there has been a death in my family",
        when=(
            answer_is("reason", "illness-or-family"),
            answer_is("outcome", "withdraw", "reschedule", "apologise"),
            answer_is(*FIRST),
        ),
    ),
    # The base article's own sentence. One reason is enough, so the reader's own takes its place.
    Extra(
        "right-fit",
        "Say that it isn’t right for me at this stage",
        when=(
            answer_is("outcome", "withdraw"),
            answer_is_not("reason", "treated-badly"),
            answer_is("form", "email"),
            answer_is(*FIRST),
        ),
        at_first=(
            (
                answer_is("tone", "warm", "formal"),
                answer_is_not("bereavement", "yes"),
                answer_is_not(REASON_GIVEN, "yes"),
                answer_is_not("reason", "accepted-offer"),
            ),
        ),
    ),
    Extra(
        "travel-booked",
        "They have booked travel or a room for me",
        when=(
            answer_is("outcome", "withdraw", "reschedule"),
            answer_is("notice", *AHEAD),
            answer_is("form", "email", "call"),
            answer_is("recipient", "employer", "recruiter"),
            answer_is(*FIRST),
        ),
    ),
    Extra(
        "time-works",
        "The time they offer suits me",
        when=(answer_is("reply-to", "offers-time"), answer_is("outcome", "reschedule", "apologise")),
        at_first=((),),
    ),
    Extra(
        "will-talk",
        "I’d be glad to talk",
        when=(answer_is("reply-to", "asks-to-talk"),),
        at_first=((answer_is("decided", "no"),),),
    ),
    Extra(
        "hear-more",
        "I’d like to hear more about that role",
        when=(answer_is("reply-to", "offers-role"),),
        at_first=(
            (answer_is("decided", "no"),),
            (
                answer_is("outcome", "withdraw"),
                answer_is("interest", "yes", "maybe"),
                answer_is_not("reason", "treated-badly"),
            ),
        ),
    ),
)


def settle_extras(facts: Asked, wanted: Mapping[str, bool]) -> dict[str, str]:
    """Return which extras are on offer and whether each is in, as answers, in order.

    Args:
        facts: The answers, with the outcome, and with form, recipient, tone and `reply-to` of the message.
        wanted: What the reader has chosen, by id; what they have not touched is in or out as at first.
    """
    settled: dict[str, str] = {}
    for extra in EXTRAS:
        known = {**facts, **settled}
        if holds(extra.when, known):
            is_in = wanted.get(extra.id, any_holds(extra.at_first, known))
            settled[extra.id] = "yes" if is_in else "no"
    return settled
