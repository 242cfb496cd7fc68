"""Finding placeholders that are not filled in, and template wording such as "and/or" or "(s)".

Regular expressions on the unsplit text. Every repetition is bounded, so that matching stays linear in the text.
"""

import re
from collections.abc import Iterable, Iterator

#: Words that the placeholders of common templates are made of.
_OF = (
    r"(?:your|the|my|company|organi[sz]ation|employer|hiring|manager|recruiter|interviewer|contact|job|position|role"
    r"|first|last|full|person|applicant|candidate|school|team|department)"
)
_WHAT = r"(?:name|title|number|date|time|reason|company|employer|position|role|job|day|manager|email|address|here)"
_BLANK = re.compile(
    r"\[[^\]\n]{0,60}\]"
    r"|\{{1,2}[^{}\n]{0,60}\}{1,2}"
    r"|<{1,2}[^\W\d][^<>\n@:/]{0,60}>{1,2}"
    r"|«[^»\n]{0,60}»"
    r"|_{3,}|_{2,}(?=\()|\([Nn]ame of [^)\n]{1,40}\)"
    r"|(?<=\s)\.{4,}(?=\s)"
    r"|\bXX+\b|(?<![\w-])XYZ\b|\bTBD\b|\bT\.B\.D\.|…{2,}|%[A-Z][A-Z_]+%|\$\w+\$|##+\w*|(?<!\w)\*{3,}"
    r"|\bABC (?:Company|Corp|Corporation|Inc|Ltd|Pvt)\b"
    r"|\((?i:insert|enter|add|fill in|your name|your)\b[^()\n]{0,40}\)(?=[ ,.]*$|[.,])"
    r"|\((?![Ff]ull[ -][Tt]ime\))"
    rf"(?:(?:insert|enter|add|your|the) ){{0,3}}(?:{_OF}(?:['’]s)? ){{0,2}}{_WHAT}(?:[ /]{{1,3}}{_WHAT}){{0,3}}\)"
    r"|\b(?:insert|INSERT|Insert|ENTER|Enter)(?: (?:your|the|a|YOUR|THE|A))?"
    r" (?:[Nn]ame|[Rr]eason|[Dd]ate|[Cc]ompany|[Tt]ime|[Jj]ob|[Rr]ole|NAME|REASON|DATE|COMPANY|TIME|JOB|ROLE)\b"
    r"|\bYour Name\b|^[ \t]*your name[ \t]*$|\b[Yy]our [Nn]ame here\b"
    r"|\byour (?:company|phone|role|job) (?:name |number |title )?here\b"
    r"|\b(?:Company|Employer|Organi[sz]ation|Interviewer|Recruiter|First|Last|Full|Manager|Hiring Manager|Contact"
    r"|Position|Candidate)(?:['’]s)? Name\b"
    r"|\b(?:Job|Position|Role) (?:Title|Name)\b"
    r"|\bCOMPANY(?: NAME)?\b(?=[^A-Z]*[a-z])|\b[Ll]orem ipsum\b"
    r"|\b[dD]{2}[/.-][mM]{2}(?:[/.-][yY]{2,4})?\b|\b[mM]{2}/[dD]{2}(?:/[yY]{2,4})?\b"
    r"|(?<=Dear )(?:None|null|undefined|NaN|N/A|Name|NAME|Sir/Madam/Name)\b"
    r"|(?<=Hello )(?:None|null|undefined|NaN|N/A|Name|NAME)\b"
    r"|(?<=Hi )(?:None|null|undefined|NaN|N/A|Name|NAME)\b"
    r"|^(?:Dear|Hello|Hi) (?:…|\.{3}) ?(?=,|$)|^Dear ,",
    re.MULTILINE,
)
#: What no name holds, so that a blank stays one if it was typed into a field.
_GENERIC = re.compile(rf"(?i:\b(?:{_OF}|{_WHAT}|insert|enter|fill|add)\b)")
#: The same in round brackets, where a role may say "(day)" or "(team manager)".
_GENERIC_IN_ROUND = re.compile(r"(?i:\b(?:your|the|insert|enter|add|fill|name|title|number|email|reason|here)\b)")
#: What is a blank where it is all that was typed into a field, and may be part of a name: "TBD Media Group".
_ALONE = re.compile(r"XX+|_+|TBD")
#: What stands in brackets in ordinary mail.
_NO_BLANK = re.compile(r"\[(?:#?[A-Z]*-?\d+|ext(?:ernal)?|sic|…|cid:.*|[^\]]*[!?])\]", re.IGNORECASE)


def find_blanks(text: str, details: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield the placeholders in a text; a detail that looks like one, as some company names do, is none."""
    known = tuple(details)
    for match in _BLANK.finditer(text):
        blank = match[0]
        is_harmless = _NO_BLANK.fullmatch(blank) or any(
            blank in one and not (_ALONE.fullmatch(blank) and one.strip() == blank) for one in known
        )
        generic = _GENERIC_IN_ROUND if blank.startswith("(") else _GENERIC
        if not is_harmless or generic.search(blank):
            yield match.span()


_TEMPLATE_WORDS = re.compile(
    r"\band/or\b|\b[^\W\d_]{2,}\((?:s|es|ies)\)|\b(?:s/he|he/she|his/her|him/her|he or she/they)\b"
    r"|\bM(?:r|rs|s)\.?/M(?:r|rs|s|iss)\b\.?(?:/M(?:s|iss)\.?)?"
    r"|\b(?:role/position|position/role|job/position|job/role|role/job|interview/meeting|meeting/interview|date/time"
    r"|day/time|company/organi[sz]ation|phone/email|email/phone|withdraw/cancel|cancel/reschedule|cancel/withdraw)\b",
    re.IGNORECASE,
)


def find_template_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text reads like a template: "and/or", "position(s)"."""
    return (match.span() for match in _TEMPLATE_WORDS.finditer(text))
