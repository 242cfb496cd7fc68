"""Readers that several tests need: one for every outcome, and one with every detail filled in."""

from collections.abc import Mapping

#: Answers that lead to each outcome, complete, with plenty of time and email as the usual channel.
REACHED_BY: Mapping[str, Mapping[str, str]] = {
    outcome: {
        **answers,
        "notice": "passed" if outcome == "apologise" else "over-48h",
        "booked-by": "employer",
        "channel": "email",
        "stage": "first",
    }
    for outcome, answers in {
        "walk-away": {"reason": "unsafe"},
        "apologise": {"reason": "personal", "certainty": "yes", "sounding-board": "yes", "interest": "no"},
        "reschedule": {"reason": "cannot-make-it", "certainty": "no", "sounding-board": "yes", "interest": "no"},
        "attend": {"reason": "nerves", "certainty": "no", "sounding-board": "yes", "interest": "no"},
        "wait": {
            "reason": "pending-offer",
            "offer-status": "verbal",
            "certainty": "yes",
            "sounding-board": "yes",
            "interest": "no",
        },
        "talk-first": {
            "reason": "terms",
            "certainty": "no",
            "raised": "no",
            "sounding-board": "yes",
            "interest": "no",
        },
        "ask-other-roles": {
            "reason": "not-a-fit",
            "certainty": "yes",
            "sounding-board": "yes",
            "interest": "yes",
            "asked-other-roles": "no",
        },
        "withdraw": {"reason": "personal", "certainty": "yes", "sounding-board": "yes", "interest": "no"},
    }.items()
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
}
