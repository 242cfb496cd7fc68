"""Phrases: what a line of a message may name in braces, made of the details that a reader typed.

Details stay as they were typed, but for what would break a sentence (see `tidy`, `_role`, `_sentence` and `_times`).
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from checklist.assessment import Assessment
from checklist.english import say_time
from checklist.fragments import IN_PLACE_OF_A_VERB, QUESTIONS, REASONS, REASONS_MISSED, TIMES, Fragments, complete
from checklist.lines import ENDINGS

#: How a line may name the interview.
_INTERVIEW: Final = ("the_interview", "my_interview", "my_interview_in_short", "to_interview")
#: The details that each phrase is made of; any other phrase is the detail of its name.
MADE_OF: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(_INTERVIEW, ("role", "company")),
    "the_role": ("role",),
    "them": ("company",),
    **dict.fromkeys(("you_or_them", "the_time"), ()),
    "about": ("role", "your_name"),
    "signature": ("your_name", "your_phone"),
    "times": ("other_times",),
    "own_times": ("other_times",),
}
#: What some type before the name of whom they write to.
_GREETING = re.compile(
    r"^(?:(?:dear|hello|hi|hey),? +)?(?:the +(?=.*\b(?:team|manager|department|panel|committee)\b))?", re.IGNORECASE
)


def make_phrases(
    details: Mapping[str, str], to_name: str, recipient: str, assessment: Assessment, reword: Callable[[str], str]
) -> dict[str, str]:
    """Return what a line may name: the details, and the phrases made of whichever of them are there.

    Args:
        details: The details that are answers, each as `tidy` returns it.
        to_name: The one that names the recipient; empty where it is not known.
        recipient: One of `frames.RECIPIENTS`.
        assessment: What `assess` returned.
        reword: Applied to words of ours, as in `lines.fill`.
    """
    name, company = details.get("your_name", ""), _TAKES_THE.sub("the ", _unstop(details.get("company", "")))
    role = _role(details.get("role", ""), company)
    reasons = REASONS_MISSED if assessment.outcome == "apologise" else REASONS
    signature = "".join(f"\n{line}" for line in (name, details.get("your_phone", "")) if line)
    return {
        **details,
        **_name_interview(role, company, assessment, recipient),
        "company": company,
        "them": company or "them",
        # A short message to anybody else does not name it.
        "the_time": _name_time(assessment, recipient),
        "you_or_them": "you" if recipient == "employer" else "them",
        "reason_given": _sentence(details.get("reason_given", ""), reasons, reword),
        "your_question": _sentence(details.get("your_question", ""), QUESTIONS, reword),
        **_times(details.get("other_times", ""), reword),
        "the_role": f"the {role}" if role else "this role",
        "to_name": _GREETING.sub("", to_name),
        "about": ", ".join(part for part in (role, name) if part not in {"", _SOME_JOB}),
        "signature": signature,
    }


def _name_time(assessment: Assessment, recipient: str) -> str:
    """Return what follows "I can't make": with two hours left a date would be odd."""
    if assessment.notice == "under-2h":
        return "it today"
    return "that time" if assessment.starts_at and recipient == "employer" else "the scheduled time"


def _name_interview(role: str, company: str, assessment: Assessment, recipient: str) -> dict[str, str]:
    """Return what the interview is called; while no time is set there is none yet, so the role stands for it."""
    at_company = f" at {company}" if company else ""
    says_where = recipient != "employer" and bool(company)  # to anybody else it may be one of many
    for_role = f" for the {role}" if role else ""
    if assessment.notice == "not-scheduled":
        in_full = f"the {role or 'role'}{at_company}"
        in_short = f"the role{at_company}" if says_where or not role else f"the {role}"
        invited = f"interview{for_role}{at_company}"
        return dict(zip(_INTERVIEW, (in_full, in_full, in_short, invited), strict=True))
    starts_at, english = assessment.starts_at, assessment.case.english
    when = f" on {say_time(starts_at, english)}" if starts_at else ""
    of = for_role + at_company + when
    in_short = when or for_role or at_company
    if says_where:
        in_short = at_company
    mine = f"my interview{at_company}{when}" if when else f"my interview{of}"
    named = (f"the interview{of}", mine, f"my interview{in_short}", f"interview{of}")
    return dict(zip(_INTERVIEW, named, strict=True))


def tidy(typed: str) -> str:
    """Return what was typed on one line, single-spaced, and without a comma or the like at its end."""
    return re.sub(r"\s+", " ", typed).rstrip(" ,;:")


#: Words that keep the full stop at their end: "Acme Inc.".
_SHORTENED: Final = re.compile(
    r"inc|ltd|co|corp|llc|llp|plc|bros|mfg|intl|assoc|jr|sr|st|dr|mr|mrs|ms|prof|asst|dept|\w|.*\..*", re.IGNORECASE
)


def _unstop(name: str) -> str:
    """Return a name without the full stop that was typed after it, unless it belongs to it: "Acme Inc.", "S.A."."""
    last = name.rpartition(" ")[2].removesuffix(".")
    return name if _SHORTENED.fullmatch(last) else name.removesuffix(".")


#: How a name begins that takes an article within a sentence.
_TAKES_THE: Final = re.compile(r"^(?=(?:University|Department|Ministry|Office|Library|Museum) (?:of|for) )")


#: What a role may be called already, so that "role" need not follow it.
_NOUN: Final = (
    "role|position|post|job|vacancy|opening|opportunity|shift|scheme|internship|apprenticeship|traineeship|placement"
    "|fellowship|residency|programme|program"
)
_NAMES_ITSELF: Final = re.compile(rf"(({_NOUN}) (of|as) .*|(.* )?({_NOUN}))( \([^()]*\)|,.*)?", re.IGNORECASE)


#: What is done there is no name for a role: "working in the kitchen". "Nursing Assistant" is one.
_IS_DONE: Final = re.compile(r"[a-z]+ing (?:in|at|for|with|on|as|to|from|behind|the|an?) .*", re.IGNORECASE)
_SOME_JOB: Final = "job"


def _role(typed: str, company: str) -> str:
    """Return the role so that "the …" can stand before it and the company after: "a nurse" becomes "nurse role"."""
    role = re.sub(r"^([Tt]he|an?|An?(?= [a-z])) ", "", _unstop(typed))
    for ending in (f" at {company}", f" with {company}"):
        if company and role[-len(ending) :].lower() == ending.lower():
            role = role[: -len(ending)]
    if _IS_DONE.fullmatch(role):
        return _SOME_JOB
    if not role or _NAMES_ITSELF.fullmatch(role):
        return role
    return f"role of {role}" if "," in role else f"{role} role"


_QUOTES: Final = {'"': '"', "'": "'", "“": "”", "‘": "’", "«": "»", "„": "“"}
#: How a question begins.
_ASKS: Final = re.compile(
    r"(who|what|when|where|why|which|how|is|are|am|was|were|do|does|did|can|could|will|would|shall|should|may|might"
    r"|has|have|had)\b",
    re.IGNORECASE,
)


def _sentence(typed: str, fragments: Fragments, reword: Callable[[str], str]) -> str:
    """Return the reader's own words as a sentence: without quotes, with a capital and an end.

    What lacks a beginning gets one (see `fragments`); a name such as "iPhone" keeps its small letter.
    """
    text = typed
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1] and text[-1] not in text[1:-1]:
        text = text[1:-1].strip()
    text = complete(text, fragments, reword) or text
    if text.partition(" ")[0].islower():
        text = text[0].upper() + text[1:]
    ended = not text or text.rstrip("\"'”’»)").endswith(ENDINGS)
    last = re.split(r"(?<=[.?!…]) ", text)[-1]
    return text if ended else f"{text}{'?' if _ASKS.match(last) else '.'}"


#: What begins a list of times with a capital only because a phone puts one there.
_TIME_WORDS: Final = re.compile(
    r"(Any|All|Most|Every|The|On|From|After|Before|Between|Next|This|Tomorrow|Today|Mornings?|Afternoons?|Evenings?"
    r"|Weekdays?|Weekends?|Anytime|Whenever|Early|Late|Later|At|In|Either|Only)\b"
)


def _times(typed: str, reword: Callable[[str], str]) -> dict[str, str]:
    """Return when the reader could come: as what follows "I'm available", or whole where they wrote a sentence."""
    times = re.sub(r"^sorry,? (?:but )?", "", typed, flags=re.IGNORECASE)
    if not times:
        return {}
    if whole := complete(times, TIMES, reword):
        return {"own_times": whole[0].upper() + whole[1:]}
    if re.match(r"(I|I['’]\w+|We|My|Could|Would|Is|Are|Do|Does|Will|Can(?!['’]t)|How)\b", times):
        return {"own_times": _sentence(times, (), reword)}
    times = times.rstrip(".")
    for pattern, lead in IN_PLACE_OF_A_VERB:
        if begins := re.match(pattern, times.lower()):
            return {"own_times": f"{reword(lead)}{times[begins.end() :]}."}
    return {"times": times[0].lower() + times[1:] if _TIME_WORDS.match(times) else times}
