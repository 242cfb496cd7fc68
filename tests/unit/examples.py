"""Readers that several tests need: one for every outcome, and one with every detail filled in."""

from collections.abc import Mapping

#: Complete answers that lead to each outcome, with plenty of time, and email as the usual channel: each question that
#: is asked is answered, and no other.
REACHED_BY: Mapping[str, Mapping[str, str]] = {
    "walk-away": {"reason": "unsafe"},
    "apologise": {
        "reason": "personal",
        "notice": "passed",
        "missed-by": "me",
        "certainty": "yes",
        "booked-by": "employer",
    },
    "wait": {"reason": "pending-offer", "notice": "over-48h", "offer-status": "verbal"},
    "ask-other-roles": {
        "reason": "not-a-fit",
        "notice": "over-48h",
        "certainty": "yes",
        "interest": "yes",
        "asked-other-roles": "no",
        "booked-by": "employer",
        "stage": "first",
    },
    "reschedule": {
        "reason": "cannot-make-it",
        "notice": "over-48h",
        "certainty": "no",
        "booked-by": "employer",
        "stage": "first",
        "channel": "email",
    },
    "attend": {"reason": "nerves", "notice": "over-48h", "certainty": "no"},
    "talk-first": {
        "reason": "terms",
        "notice": "over-48h",
        "certainty": "no",
        "raised": "no",
        "booked-by": "employer",
        "stage": "first",
    },
    "talk-it-over": {
        "reason": "personal",
        "notice": "over-48h",
        "certainty": "not-sure",
        "sounding-board": "no",
    },
    "withdraw": {
        "reason": "personal",
        "notice": "over-48h",
        "certainty": "yes",
        "interest": "no",
        "booked-by": "employer",
        "stage": "first",
        "channel": "email",
    },
}

#: Details as people have them.
ORDINARY_DETAILS: Mapping[str, str] = {
    "your_name": "Ada King Byron",
    "their_name": "Mr Babbage",
    "company": "Analytical Engine Works",
    "role": "Senior Programme Analyst",
    "recruiter_name": "Mary Somerville",
    "referrer_name": "Augustus De Morgan",
    "your_phone": "+44 20 7946 0123",
    "reason_given": "My family needs me at home for the coming months, so I cannot take on a new job now",
    "your_question": "How many days a week are in the office",
    "other_times": "Any afternoon next week",
}
