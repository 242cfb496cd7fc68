"""Labels for the ids of forms, recipients, tones, details and parts, for the page and the terminal.

The engine itself only knows the ids.
"""

from collections.abc import Mapping
from typing import Final

#: The first recipient and the first tone are the defaults.
RECIPIENT_NAMES: Final[Mapping[str, str]] = {
    "employer": "The employer",
    "recruiter": "The recruiter",
    "referrer": "The person who recommended me",
}
FORM_NAMES: Final[Mapping[str, str]] = {
    "email": "Email",
    "call": "Phone call",
    "voicemail": "Voicemail",
    "text": "Text message",
}
#: The heading of a draft, by form.
DRAFT_HEADINGS: Final[Mapping[str, str]] = {**FORM_NAMES, "call": "What to say on the phone"}
TONE_NAMES: Final[Mapping[str, str]] = {"warm": "Warm", "brief": "Brief", "formal": "Formal"}
ENGLISH_NAMES: Final[Mapping[str, str]] = {"en-US": "American", "en-GB": "British"}

DETAIL_NAMES: Final[Mapping[str, str]] = {
    "your_name": "Your name",
    "their_name": "Who you are writing to",
    "company": "The company",
    "role": "The job",
    "recruiter_name": "The recruiter’s name",
    "referrer_name": "The name of the person who recommended you",
    "your_phone": "Your phone number",
    "reason_given": "Your reason, in one sentence",
    "your_question": "What you want to ask them",
    "other_times": "When you could come",
}

#: The parts of an email and of a call. A voicemail and a text have one part, which needs no label.
PART_NAMES: Final[Mapping[str, str]] = {
    "subject": "Subject",
    "body": "Message",
    "opening": "Open with",
    "point": "Say it",
    "if_told_to_go_ahead": "If they say “go ahead”",
    "if_asked_why": "If they ask why",
    "if_offered_another_time": "If they offer another time",
    "if_annoyed": "If they are annoyed",
    "closing": "Close with",
}
