"""Phrases: what a line of a message may name in braces, made of the details that a reader typed.

Details stay as they were typed, but for what would break a sentence (see `tidy`, `_role`, `_sentence` and `_times`).
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from checklist.assessment import Assessment
from checklist.english import gather, say_clock, say_time
from checklist.fragments import (
    CAPITALISED,
    IN_PLACE_OF_A_VERB,
    QUESTIONS,
    TIMES,
    Fragments,
    complete,
    find_reasons,
)
from checklist.lines import ENDINGS

#: How a line may name the interview.
_INTERVIEW: Final = ("the_interview", "my_interview", "my_interview_in_short", "to_interview")
#: The details that each phrase is made of; any other phrase is the detail of its name.
MADE_OF: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(_INTERVIEW, ("role", "company")),
    "the_role": ("role",),
    **dict.fromkeys(("you_or_them", "the_time"), ()),
    "about": ("role", "your_name"),
    "signature": ("your_name", "your_phone"),
    "times": ("other_times",),
    "own_times": ("other_times",),
}
#: Words for a recipient that are no name.
_OFFICE: Final = gather(
    "team manager department panel committee hr head headteacher lead director owner principal recruiter"
    " recruitment recruiting hiring talent human people staff staffing sales admin admissions administrator career"
    " careers job jobs office officer service services group agency school company ltd coordinator clerk assistant"
    " secretary teacher supervisor store shop shift chair"
)
_NOBODY: Final = gather(
    "manager recruiter supervisor boss owner employer interviewer someone somebody anyone there hello hi hey"
)
_SOMEBODY: Final = gather("lady man guy woman person")
#: Titles before a name, and family names that come first: what follows is no family name.
_NOT_FIRST: Final = gather(
    "mr mrs ms miss mx madam ma'am ma’am major dr prof professor doctor sir dame lord lady rev reverend fr father"
    " mother brother sister aunt auntie aunty uncle pastor bishop imam rabbi sheikh chief chef coach nurse matron"
    " big young old little wee señor señora sr sra srta madame mme mlle monsieur signor signora cllr sergeant pc"
    " inspector president dean vicar deacon smt shri ustad haji datuk pak ibu bapak rev'd st mc not"
    " tío tía tio tia"
    " attorney advocate counselor minister mayor senator governor commander admiral provost chancellor detective ward"
    " capt captain col lt sgt judge hon eng engr barr alhaji alhaja don herr frau abdul abu md wang li zhang liu"
    " chen yang huang zhao wu zhou xu sun ma zhu hu guo lin he gao nguyen tran le pham kim park lee choi"
)
_TITLED: Final = r"(?:M(?:rs?|s|iss|x)|Dr|Prof(?:essor)?|Sister|Judge|Captain|Principal|Attorney)\b"
_LINK: Final = gather("van der de den la da di dos del du von bin ibn ter al el ul ur wa abd and or of the")
#: What some type after a name to say whose it is.
_TAG: Final = r"(?<=[\w.])(?: \([^()]*\)$| (?:[Ff]rom|FROM|at|AT|in|with|@|[-–—|]) .*)"
#: A post before a name: "Ward Manager Sally Pike"; "Director Chen" may be how one is addressed.
_POST: Final = (
    r"(?i)^(?:[\w-]+ ){0,2}(?:manager|director|supervisor|coordinator) "
    r"(?!(?:of|for|and|at|the|team)\b)(?=[^\W\d_]+ [^\W\d_][\w'-]*$)"
)
_NAME: Final = r"[^\W\d_]+(?:(?:['’-]|\.? )[^\W\d_]+)*\.?"


def _untag(tag: re.Match[str]) -> str:
    """Return nothing for a tag, and a tag whole that may be part of a name: "Anna - Maria"."""
    begins, *words = tag[0].lower().replace("(", " ( ").split()
    return "" if begins in {"(", "from", "at", "with", "@"} or not _OFFICE.isdisjoint(words) else tag[0]


def _capitalise(name: str) -> str:
    """Return a name with a capital for what was typed in small letters, or in capitals if it is no short form."""
    if not name:
        return ""
    words = name.split(" ")
    if words[-1].lower() in _OFFICE or not re.fullmatch(_NAME, name) or not {*"\u0130\u0131"}.isdisjoint(name):
        return re.sub(r"\bhr\b", "HR", name)
    if name.isupper() and max(map(len, words)) > 3:  # noqa: PLR2004 - "JP", "AMY"
        is_short = re.compile(r"[^AEIOUY]+|[IVX]+|\W")  # "JP MORGAN III"
        words = [word if is_short.fullmatch(word) else word.lower() for word in words]
    elif not name.islower():
        first = words[0]  # "devon Baptiste"
        return name[0].upper() + name[1:] if first.islower() and first not in _LINK else name
    return " ".join(
        re.sub(r"(?:^|(?<=-)|(?<=\b[do]['’])|(?<=^mc))\w", lambda match: match[0].title(), word)
        if word.islower() and word not in _LINK
        else word
        for word in words
    )


def _name_company(typed: str) -> str:
    """Return a company as it stands within a sentence; several words that were typed small get capitals."""
    name = _unstop(typed)
    # "mydentist" and "jp morgan" may be spelt like that.
    if re.fullmatch(r"[a-z]{4,}(?: (?:[a-z]{4,}|of|the|and|for))+", name):
        name = re.sub(r"\b(?!(?:of|the|and|for)\b)[a-z]", lambda first: first[0].upper(), name)
    return re.sub(_TAKES_THE, "the ", name) if name else ""


def _greet(typed: str, form: str, tone: str) -> str:
    """Return whom a greeting names: by the first of two names unless it is formal; empty if it is no name.

    Nobody who picks up the phone or has a phone number is a team.
    """
    if not typed:
        return ""
    name = re.sub(_TAG, _untag, re.sub("^(?:dear|hello|hi|hey),? +", "", typed, flags=re.IGNORECASE))
    name = re.sub(_POST, "", name)
    whole, *tag = re.split(",? the |, ", name, maxsplit=1)
    several = re.search(r"(?:^|\s)(?:and|or|to|&)(?:\s|$)", name)
    if whole and tag and not several and not _OFFICE.isdisjoint(tag[0].lower().split()):
        name = whole
    words = [word.rstrip(".") for word in (name.lower() or "-").split(" ")]
    if words[0] in {"the", "a", "an", "my"} and words[1:] and not (_OFFICE | _NOBODY | _SOMEBODY).isdisjoint(words):
        name, words = name.partition(" ")[2], words[1:]
        if words[0] in _SOMEBODY:
            return ""
    if words[-1] in _NOBODY and _OFFICE.issuperset(words[:-1]):
        return ""
    if form != "email" and words[-1] in _OFFICE:
        return ""
    name = _capitalise(name)
    first, *middle, _ = words if len(words) > 1 else (*words, "")
    if first in _NOT_FIRST:
        name = name[0].upper() + name[1:]
    # "Ms Fiona MacRae", but "Ms Wang Li" and "Sir Ian Hall"
    if re.match(_TITLED, name) and len(middle) == 1 and (_NOT_FIRST | _LINK).isdisjoint(middle):
        name = f"{name.partition(' ')[0]} {name.rpartition(' ')[2]}"
    is_sure = (
        (tone != "formal" or form != "email")
        and not middle[1:]
        and (not middle or middle[0] in _LINK or len(middle[0]) == 1)
        and len(first) > 1
        and first not in _NOT_FIRST | _LINK
        and first < "\u0250"  # in other scripts a family name may come first
        and not any(word.isupper() for word in name.split(" ") if len(word) > 2)  # noqa: PLR2004 - "SMITH John"
        and (_OFFICE | {"and", "or", "sir", "ji"}).isdisjoint(words)
        and re.fullmatch(_NAME, name)
    )
    return name.partition(" ")[0] if is_sure else name


def make_phrases(
    details: Mapping[str, str],
    to_name: str,
    recipient: str,
    assessment: Assessment,
    reword: Callable[[str], str],
    form: str,
    tone: str,
) -> dict[str, str]:
    """Return what a line may name: the details, and the phrases made of whichever of them are there.

    Args:
        details: The details that are answers, each as `tidy` returns it.
        to_name: The one that names the recipient; empty where it is not known.
        recipient: One of `frames.RECIPIENTS`.
        assessment: What `assess` returned.
        reword: Applied to words of ours, as in `lines.fill`.
        form: One of `frames.FORMS`.
        tone: One of `frames.TONES`.
    """
    name = _capitalise(details.get("your_name", ""))
    if form != "email":  # "Nadia Rahimi, PhD"
        name = name.partition(",")[0]
        if recipient == "referrer":  # they know each other
            name = _greet(name, form, tone)
    company = _name_company(details.get("company", ""))
    in_print = details.get("role", "")
    # Nobody says brackets aloud, or what an advertisement has after a dash.
    aloud = re.sub(r" \([^()]*\)(?=$|,| [-–—|])| [-–—|] .*", "", in_print)
    role = _role(in_print if form in {"email", "text"} else aloud, company)
    reasons = find_reasons(assessment.case.facts["reason"], missed=assessment.outcome == "apologise")
    signature = "".join(f"\n{line}" for line in (name, details.get("your_phone", "")) if line)
    return {
        **details,
        "your_name": name,
        **_name_interview(role, company, assessment, recipient),
        "company": company,
        "the_time": _name_time(assessment, recipient, details.get("other_times", "")),
        "you_or_them": "you" if recipient == "employer" else "them",
        "reason_given": _sentence(details.get("reason_given", ""), reasons, reword),
        "your_question": _sentence(details.get("your_question", ""), QUESTIONS, reword),
        **_times(details.get("other_times", ""), assessment.case.english, reword),
        "the_role": f"the {role}{_pause(role, company)}" if role else "this role",
        "to_name": (greeted := _greet(to_name, form, tone)),
        "to_person": "" if greeted.rpartition(" ")[2].lower() in _OFFICE else greeted,
        "about": ", ".join(part for part in (role.removeprefix("role of "), name) if part not in {"", _SOME_JOB}),
        "signature": signature,
    }


def _name_time(assessment: Assessment, recipient: str, other_times: str) -> str:
    """Return what follows "I can't make": with two hours left a date would be odd, unless they can come later."""
    if assessment.notice == "under-2h" and not re.search("today|later|this|tonight", other_times, re.IGNORECASE):
        return "it" if _is_today(assessment) else "it today"
    # A short message to anybody else does not name it.
    return "that time" if assessment.starts_at and recipient == "employer" else "the scheduled time"


def _name_interview(role: str, company: str, assessment: Assessment, recipient: str) -> dict[str, str]:
    """Return what the interview is called; while no time is set there is none yet, so the role stands for it."""
    at_company = f" at {company}" if company else ""
    says_where = recipient != "employer" and bool(company)  # to anybody else it may be one of many
    for_role = f" for the {role}{_pause(role, company)}" if role else ""
    if assessment.notice == "not-scheduled":
        in_full = f"the {role or 'role'}{_pause(role, company)}{at_company}"
        in_short = f"the role{at_company}" if says_where or not role else f"the {role}"
        invited = f"interview{for_role}{at_company}"
        return dict(zip(_INTERVIEW, (in_full, in_full, in_short, invited), strict=True))
    starts_at, english = assessment.starts_at, assessment.case.english
    day = f"today at {say_clock(starts_at, english)}" if starts_at and _is_today(assessment) else ""
    when = f"{',' if ',' in company else ''} {day or f'on {say_time(starts_at, english)}'}" if starts_at else ""
    of = for_role + at_company + when
    in_short = when.lstrip(",") or for_role.rstrip(",") or at_company
    if says_where:
        in_short = at_company
    mine = f"my interview{at_company}{when}" if when else f"my interview{of}"
    named = (f"the interview{of}", mine, f"my interview{in_short}", f"interview{of}")
    return dict(zip(_INTERVIEW, named, strict=True))


def _is_today(assessment: Assessment) -> bool:
    """Return whether the interview is so soon, and by its own clock on the same day, that its date would be odd."""
    starts_at, now = assessment.starts_at, assessment.case.now
    return bool(
        assessment.notice == "under-2h"
        and starts_at
        and now
        and now.astimezone(starts_at.tzinfo).date() == starts_at.date()
    )


def _pause(role: str, company: str) -> str:
    """Return the comma that ends an apposition before " at …": "the role of Nurse, nights, at Acme"."""
    return "," if "," in role and company else ""


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


#: A name that takes an article within a sentence, or how one begins: "the City of York", but "City of York Council".
_TAKES_THE: Final = (
    r"(?i)^(?:the (?=.)|(?=(?:university|school|faculty|department|ministry|office|library|museum|city|county"
    r"|state(?! of (?:the|play))|town|diocese|institute|(?:london |royal )?borough) (?:of|for)"
    r" (?!.* (?:council|college|school)$)"
    r"|\S.* (?:directorate|department)$"
    r"|\S+ (?:store|branch|site|warehouse|depot) (?:on|in|at|near|by) "
    r"|(?:nhs|bbc|raf|bank of england|(?:us |british |royal )?(?:army|navy|air force)|(?:british |american )?red cross"
    r"|national trust|(?:home|post) office|met(?:ropolitan)? police|salvation army|co-op)$))"
)


#: What a role may be called already, so that "role" need not follow it.
_NOUN: Final = (
    "role|position|post|job|vacancy|opening|opportunity|scheme|internship|apprenticeship|traineeship|placement"
    "|fellowship|residency|programme|program"
)
_NAMES_ITSELF: Final = re.compile(
    rf"(({_NOUN}) (of|as) .*|(.* )?({_NOUN}))( \d{{4}})?( \([^()]*\)|,.*)?", re.IGNORECASE
)


#: What is done there is no name for a role: "working in the kitchen". "Nursing Assistant" is one.
_IS_DONE: Final = re.compile(r"[a-z]+ing (?:in|at|for|with|on|as|to|from|behind|the|an?) .*", re.IGNORECASE)
_SOME_JOB: Final = "job"


def _role(typed: str, company: str) -> str:
    """Return the role so that "the …" can stand before it and the company after: "a nurse" becomes "nurse role"."""
    # An advertisement has its pay in brackets, and a dash for a comma.
    typed = re.sub(" [-–—|] ", ", ", re.sub(r" \([^()]*[$£€][^()]*\)", "", typed))
    role = re.sub(r"^(?![Aa] (?:level|grade|class|shift)\b)([Tt]he|an?|An?(?= [a-z])) ", "", _unstop(typed))
    for ending in (f" at {company}", f" with {company}"):
        if company and role[-len(ending) :].lower() == ending.lower():
            role = role[: -len(ending)]
    if _IS_DONE.fullmatch(role) and role[1:].islower():  # "Nursing in the Community Lead" is a title
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


#: "i", and short forms without their apostrophe, where nothing else is meant.
_SHORT_FORM: Final = (
    r"(?i)\b(?:i(?:m|ve|d(?= (?:like|love|rather|prefer))|ll(?= (?:be|have|need)))?(?![.\w])"
    r"|(do|did|does|ca|wo|is|was|are|have|has|had|would|could|should)(nt)|(that|what|who|how|there|she)(s)"
    r"|(they|you|we)(ve)|(they|you)(re)|(it)(s)(?= (?:not|too|a|an|the|just|really|more|less|quite|hard|mostly|all|been"
    r"|going|because|about|my|so)\b))\b"
)


def _add_apostrophe(found: re.Match[str]) -> str:
    word, ending = [part for part in found.groups() if part] or (found[0][0].upper(), found[0][1:])
    ending = ending.lower()
    if word.isupper() and len(word) > 1:
        return found[0]
    return f"{word}n't" if ending == "nt" else f"{word}'{ending}" if ending else word


#: The first letter of a sentence that follows another, unless that ends in a short form or the word is like "iPhone".
_NEXT_SENTENCE: Final = r"(?:(?<=[?!] )|(?<=[a-z]{3}\. )(?<!(?:etc|ept|rox|ext|max)\. ))[a-z](?=[a-z']* )"


def _sentence(typed: str, fragments: Fragments, reword: Callable[[str], str]) -> str:
    """Return the reader's own words as a sentence: without quotes, with a capital and an end.

    What lacks a beginning gets one (see `fragments`); a name such as "iPhone" keeps its small letter.
    """
    text = re.sub(_SHORT_FORM, _add_apostrophe, typed) if typed else ""
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1] and text[-1] not in text[1:-1]:
        text = text[1:-1].strip()
    if not (text.endswith("?") and _ASKS.match(text)):
        whole = complete(text, fragments, reword)
        # "Need a visa?" is no statement.
        text = text if not whole or (text.endswith("?") and whole.startswith("I ")) else whole
    if text.partition(" ")[0].islower():
        text = text[0].upper() + text[1:]
    text = re.sub(_NEXT_SENTENCE, lambda first: first[0].upper(), re.sub(r"(?<!\.)\.\.$", ".", text))
    ended = not text or text.rstrip("\"'”’»)").endswith(ENDINGS)
    last = re.split(r"(?<=[.?!…]) ", text)[-1]
    asks = _ASKS.match(last) and fragments in (QUESTIONS, ())  # "did not turn up" is a reason
    return text if ended else f"{text}{'?' if asks else '.'}"


_DAY: Final = r"(?:mon|tues?|wed(?:nes)?|weds|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\b"
_MONTH: Final = r"(?:(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*|may)\b"
_CLOCK: Final = r"(?:\d{1,2}(?:[:.]\d\d)? ?[ap]m|\d{1,2}[:.]\d\d|noon|midday)\b(?! ?[-–]| to)"
#: How times begin that want a preposition, with the British and the American one.
_PREPOSITIONS: Final = (
    (rf"{_CLOCK}|lunch", "at ", "at "),
    (r"(?:the )?weekends?\b", "at ", "on "),
    (r"(?:(?:first|second|last) )?(?:week|half) (?:of|after|commencing|beginning)\b", "the ", "the "),
    (rf"weekday|(?:the )?\d{{1,2}}(?:st|nd|rd|th)\b|\d{{1,2}} {_MONTH}|{_MONTH} \d", "on ", "on "),
    (rf"{_DAY}(?! ?(?:[-–]|to|thr\w+) ?{_DAY})", "on ", ""),
)


def _times(typed: str, english: str, reword: Callable[[str], str]) -> dict[str, str]:
    """Return when the reader could come: as what follows "I'm available", or whole where they wrote a sentence."""
    if not typed:
        return {}
    times = re.sub(r"^sorry,? (?:but )?", "", re.sub(_SHORT_FORM, _add_apostrophe, typed), flags=re.IGNORECASE)
    times = re.sub(
        r"\b(?:(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri)(?:days?)?|(?:satur|sun)days?"
        rf"|(?!may [a-z])(?:(?<=\d(?:st|nd|rd|th) | of ){_MONTH}|(?<=\d ){_MONTH}|{_MONTH}(?= \d)))\b",
        lambda match: match[0].title(),
        times,
    )
    if whole := complete(times, TIMES, reword):
        return {"own_times": whole[0].upper() + whole[1:]}
    if re.match(
        r"(I|I['’]\w+|We|My|Could|Would|Is|Are|Do|Does|Will|Can(?!['’]t)|How|What about)\b", times, re.IGNORECASE
    ):
        return {"own_times": _sentence(times, (), reword)}
    times = re.sub(r"\.$|,? (?:please|pls|if possible)\.?$", "", times)
    times = re.sub(r"\b([Aa]ny)thing\b", r"\1 time", times)
    for pattern, lead in IN_PLACE_OF_A_VERB:
        if begins := re.match(pattern, times.lower()):
            return {"own_times": f"{reword(lead)}{times[begins.end() :]}."}
    first, _, then = times.partition(" ")
    if (
        (not then[:1].isupper() or re.match(f"(?i){_DAY}", then))
        and first.isalpha()
        and first[1:].islower()
        and not re.match(rf"(?i){_DAY}|{_MONTH}|{CAPITALISED}", first)
    ):
        times = times[0].lower() + times[1:]
    american = english == "en-US"
    if not american:
        times = re.sub(rf"(?i)([ap]m|[:.-]\d+|noon|midday) (?={_DAY})", r"\1 on ", times)
    times = re.sub(rf"(?i)({_DAY}) (?={_CLOCK})", r"\1 at ", times)
    leads = (lead[american] for pattern, *lead in _PREPOSITIONS if re.match(f"(?i){pattern}", times))
    return {"times": "any time" if times == "any" else next(leads, "") + times}
