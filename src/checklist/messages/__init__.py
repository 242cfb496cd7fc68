"""What is said in each situation, to whom and in which tone, as data: a topic for each, and the second message."""

from collections.abc import Mapping
from typing import Final

from checklist.conditions import Asked, holds
from checklist.messages.afterwards import AFTER_FORM, AFTER_SENDING, INSTEAD
from checklist.messages.asking import ASK_OTHER_ROLES, DO_IT_ANOTHER_WAY, TALK_FIRST, TALK_IT_OVER
from checklist.messages.coming import ATTEND, COME_EARLIER, HEAR_THEIR_ANSWER, MEET_AFTER_ALL, RESCHEDULE, WAIT
from checklist.messages.leaving import APOLOGIZE, WALK_AWAY, WITHDRAW, WITHDRAW_IN_TWO_LINES
from checklist.messages.replies import ANSWERED, REPLIES, Reply
from checklist.messages.topic import BYE_FOR_NOW, DECIDES, HAS_TO_LEAVE, Speech, Topic

#: What is said, by situation: the first one whose conditions hold is the reader's.
TOPICS: Final[Mapping[str, Topic]] = {
    "walk-away": WALK_AWAY,
    "apologise": APOLOGIZE,
    "hear-their-answer": HEAR_THEIR_ANSWER,
    "come-earlier": COME_EARLIER,
    "wait": WAIT,
    "ask-other-roles": ASK_OTHER_ROLES,
    "meet-after-all": MEET_AFTER_ALL,
    "reschedule": RESCHEDULE,
    "attend": ATTEND,
    "do-it-another-way": DO_IT_ANOTHER_WAY,
    "talk-first": TALK_FIRST,
    "talk-it-over": TALK_IT_OVER,
    "withdraw-in-two-lines": WITHDRAW_IN_TWO_LINES,
    "withdraw": WITHDRAW,
}


def find_topic(facts: Asked) -> Topic:
    """Return the first topic whose conditions hold for the answers, with the outcome among them."""
    return next(topic for topic in TOPICS.values() if holds(topic.when, facts))


__all__ = [
    "AFTER_FORM",
    "AFTER_SENDING",
    "ANSWERED",
    "BYE_FOR_NOW",
    "DECIDES",
    "HAS_TO_LEAVE",
    "INSTEAD",
    "REPLIES",
    "TOPICS",
    "Reply",
    "Speech",
    "Topic",
    "find_topic",
]
