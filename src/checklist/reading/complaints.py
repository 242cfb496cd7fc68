"""Whether a sentence complains, told by all of its words together.

A complaint put politely has no phrase of its own: "Every other employer replied within two days."
Here every word says a little for or against: by itself, with the one before it, by its kind, and by whom the sentence
is about. A sentence that gathers enough reads as a complaint. That is a likelihood: it warns, and never stops.

The weights were fitted to 6,400 sentences by logistic regression and rounded. They are additive, so one that misleads
can be changed by hand, on the proof beside it.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from checklist.reading import signs
from checklist.reading.matching import STOP, gather, inflect

#: Kinds of words; "excuse+" is a word in all its regular forms.
KINDS: Final[Mapping[str, str]] = {
    "NOT": "not never without hardly barely neither rarely",
    "LATE": "late later delay+ slow longer long still yet finally drag+ date silence",
    "TIME": "minute+ hour+ day+ week+ month+ year+",
    "AGAIN": (
        "twice again times endless several many third fourth fifth each every another more three four five six seven "
        "eight nine ten eleven twenty thirty forty fifty half"
    ),
    "REPLY": (
        "reply replied replying answer+ response+ acknowledge+ return+ explanation+ explain+ feedback courtesy word "
        "confirm+ inform+ tell told telling mention+ warn+ apologise+ apologize+ apology introduce+ greet+ hello rang "
        "ring called"
    ),
    "UNANSWERED": (
        "unanswered ignore+ unread ghost+ chase+ remind+ reminder+ hold forgot forgotten forget overlook+ hanging dark"
    ),
    "WAIT": "wait+ sat sit stood standing sitting kept lobby corridor",
    "WASTE": (
        "waste+ nothing lost lose unpaid free fare ticket refund+ reimburse+ cost costs spent "
        "bother+ effort owe+ trip drove travelled journey hotel"
    ),
    "RUDE": (
        "rude arrogant unprofessional disrespect+ disrespectful insult+ offensive unfriendly hostile cold curt short "
        "abrupt dismiss+ condescending patronising unpleasant mean aggressive mock+ laugh+ sigh+ shout+ snap+ roll+ "
        "belittle+ humiliate+ joke+ remark+ comment+ tone manner+ attitude unwelcome uncomfortable small stupid fool "
        "number nuisance interrogate+ grilled lecture+ rough nobody pushy lied"
    ),
    "DISTRACT": "phone laptop watch emails typing yawn+ lunch bored distracted interrupt+",
    "MESS": (
        "mess chaotic confus+ confusion disorganised unprepared badly poorly wrong mistake+ error+ "
        "mixed mix lost locked broken crash+ dead dirty impersonal incompetence careless carelessness unacceptable "
        "inappropriate unreasonable excessive unfair hurtful ugly horrible awful terrible dreadful nightmare "
        "rushed vague unclear"
    ),
    "DECEIT": (
        "promise+ assure+ advertise+ advert ad advertisement described agreed lied misled misleading dishonest honest "
        "honesty truth false upfront trust excuse+ suddenly instead turned turns really actually hidden hide"
    ),
    "CHANGE": (
        "change+ move+ reschedul+ rearranged shifted cancel+ postpone+ withdrew withdrawn switch+ brought forward "
        "goalposts mind disappeared"
    ),
    "MONEY": "salary salaries pay paid paying wage+ money offer+ bonus benefits rate budget",
    "LOW": ("low lower less below under insult insulting embarrassing half cut short beginner joke worth trainee"),
    "EXPECT": (
        "expect+ hoped thought deserve+ least decent decency polite courteous fair nice respect respected value+ "
        "appreciated simple proper bit enough seriously serious professional professionalism"
    ),
    "FRANKLY": (
        "frankly honestly quite simply sadly unfortunately disappoint+ disappointment disheartening surprised "
        "surprise shocked frustrat+ annoyed upset angry pity shame impress+ doubt+ wonder+ must say regret+"
    ),
    "SNEER": (
        "clearly obviously plainly seems seem seemed wonderful thoughtful generous called imagine funny mystery luck "
        "wonder bothered bother care interested idea sure honour"
    ),
    "OTHERS": (
        "other others elsewhere competitors better worse worst unlike another else any employer companies firm business"
    ),
    "TEACH": (
        "advise suggest learn teach train trained training future next perhaps maybe manners sort stop need needs how "
        "way people candidates applicants candidate treat+ treatment"
    ),
    "REVIEW": "review+ glassdoor online complaint complain+ report+ lawyer union warn experience",
    "PROCESS": (
        "process interview interviews round rounds test assignment task project interviewing application form link "
        "portal system website meeting"
    ),
    "SORRY": "sorry apologies apologise+ apologize+ forgive ashamed embarrassed regret excuse",
    "THANKS": "thanks grateful appreciate appreciated thankful",
    "GOOD": (
        "kind kinder kindest kindly kindness friendly friendliest helpful great lovely patient patience warm warmth "
        "warmly welcoming welcome generous happy glad enjoy+ pleasure pleasant pleased delight+ wonderful nice nicer "
        "nicest nicely good best lucky success excellent quick quickly clear understanding fun impressed love+ moved "
        "touched gracious respect thoughtful brave ease honour+ privilege joy charming perfect useful interesting "
        "inspiring inspired encouragement admire+ smile+ courteous thorough fair flexible flexibility bright likeable "
        "valued meant honestly openness trust harm fuss trouble effort"
    ),
    "HOME": (
        "home mother father son daughter kids children child wife husband partner family doctor hospital surgery "
        "operation ill illness sick fever flu cold car train bus traffic flight flat landlord school nursery college "
        "university exam course visa boss rent house childcare babysitter health diary calendar bank commute lift "
        "weather baby parents sister brother grandmother vet dentist consulate embassy platform clinic"
    ),
}

#: What a cue says for a complaint or against it: "not" a word, "sorry_nobody" two, "REPLY" a word of that kind,
#: "-REPLY" one that is denied, "REPLY@done" one of what happened to the writer, "@nobody" of whom the sentence is.
# + Your recruiter sold me a job that does not exist.
# + My calls were never returned.
# + Every other employer I spoke to managed to reply within two days.
# - I waited until my boss was back before I could decide.
# - It would have been a great step for me.
# - Your recruiter explained everything, and I have no more questions.
# - I did not return your calls, and I am sorry.
# - I am sorry that nobody told you sooner.
WEIGHTS: Final[Mapping[int, str]] = {
    14: "legal",
    12: "for_nothing",
    11: "would_have",
    10: "as_if felt least",
    9: "about_my clear_that communication ever regret seem talked",
    8: (
        "-DECEIT CHANGE@ REVIEW REVIEW@me SORRY@them UNANSWERED anybody feeling flexible had have_never i_said "
        "respect say_that silence the_questions why"
    ),
    7: (
        "-RUDE RUDE SNEER@ TEACH@ WASTE@mine a_company and_now apology applicants arrived being i_found moved passed "
        "people says seen so_long spent straight to_work treat two_days up_with"
    ),
    6: (
        "AGAIN CHANGE@them EXPECT WASTE advertised an anyone for_you has_been interviewer little not_even promised "
        "run so_much third to_do to_have to_know two_months was will_be word working"
    ),
    5: (
        "-EXPECT DECEIT EXPECT@done LOW MESS@them MONEY@ NOT NOT@them RUDE@ TEACH@mine @them asked at_all even "
        "feedback i_got ignored like meant none on_your paid point received sent since somebody that_a the_contract "
        "the_manager to_tell was_asked were"
    ),
    4: (
        "-REPLY -REPLY@nobody -SNEER -TEACH -TEACH@them MESS RUDE@them TEACH@them TIME@ WAIT came clear did_not five "
        "given he his made month months my_time off person put salary spoke that times to_ask told took was_told went "
        "what whole work_for your"
    ),
    3: (
        "DECEIT@done DECEIT@them DISTRACT DISTRACT@them EXPECT@ FRANKLY@ NOT@ PROCESS TEACH@me @done a am_not and_you "
        "applied asking back four get i_do in_a is_the left let_me name no of one out someone tell_me then told_me "
        "treated up was_a"
    ),
    2: (
        "-REPLY@them AGAIN@ DECEIT@ FRANKLY FRANKLY@me LATE@ MONEY@them OTHERS@me OTHERS@them PROCESS@them REPLY "
        "REPLY@me SNEER WAIT@me WASTE@me @nobody be been better had_to interview_was keep know minutes only pay said "
        "should to_me weeks"
    ),
    1: "CHANGE GOOD@ MONEY REPLY@ after in it process the the_job two",
    -1: ("-GOOD EXPECT@them HOME@mine OTHERS about ask company good i_am i_was is long tell time to to_the when with"),
    -2: (
        "-LATE @ PROCESS@done THANKS@ THANKS@me TIME am am_sorry at email family first friday from_the i_can i_could "
        "interview me_to monday nothing offer recruiter take the_recruiter there to_hear tuesday withdraw work "
        "you_have"
    ),
    -3: (
        "NOT@mine OTHERS@ OTHERS@done REPLY@done REPLY@them SORRY@ @mine about_it and answer as_i but but_i by can do "
        "employer have_decided i i_have leave more not not_want now on_monday our right role_is than thanks "
        "thanks_for the_interview they to_withdraw very was_not will would would_rather you_need"
    ),
    -4: (
        "HOME a_lot about_the another_time cancel could could_we decided fair going i_had it_was lot move not_do open "
        "really referrer set_up so sorry_that that_i that_you the_next the_referrer the_right the_team them thursday "
        "to_stay voicemail want_to will_not works yesterday you_tell"
    ),
    -5: (
        "-LATE@me MONEY@done a_new again application been_a colleague did give home i_understand i_wanted just meet "
        "must myself of_the role rude slot sorry that_the the_other time_to to_leave to_talk voicemail_to we which"
    ),
    -6: (
        "GOOD@them SORRY a_job another because_i email_to few firm fit for_your have_a have_to if many not_be number "
        "on_my or part set sooner step team than_i this_morning withdrawing would_like year years"
    ),
    -7: (
        "letter_says CHANGE@mine REPLY@mine SORRY@me THANKS an_offer change had_a i_know kind like_to made_me message "
        "missed new night of_me possible say_no stay tell_you today well with_you write your_email"
    ),
    -8: ("at_once from_me hospital i_thought i_told in_writing needed nothing_to said_yes the_employer week wrong"),
    -9: "a_place -HOME GOOD and_i and_that here licence makes need owe short so_i you_know your_time",
    -10: "could_you my_old not_sure",
    -11: "may please treated_badly",
    -14: "for_me",
}
#: What speaks against it before anything is read.
BIAS: Final = 7
#: What a sentence gathers at least to read as a complaint; and what one with a sign gathers at least if the sign is
#: meant.
COMPLAINS: Final = 7
MEANS_IT: Final = -10

#: How many words a negation reaches: "not a very kind answer".
_REACH: Final = 4
_MY: Final = gather("my our")
#: What is the writer's, and theirs to deal with: "my emails went unanswered".
_SENT: Final = gather(
    "message messages email emails call calls letter letters application cv resume time name details accent question "
    "questions request requests documents age portfolio answer answers"
)
_SHE: Final = gather("he she they his her their")
_ANYONE: Final = gather("you your people somebody someone anyone everyone")
_THEM: Final = signs.CLASSES["they"] | _SHE | _ANYONE | {"organisation", "desk"}
_PASSIVE: Final = gather("was were been being got")


def weigh(words: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Yield each sentence of a text, as its first word and the one after its last, with what it gathers."""
    weights = _weights()
    named, start = ["them"], 0
    for end, word in enumerate((*words, STOP)):
        if word == STOP:
            if end > start:
                yield start, end, sum(weights.get(cue, 0) for cue in find_cues(words[start:end], named)) - BIAS
            start = end + 1


def find_cues(sentence: Sequence[str], named: list[str]) -> set[str]:  # noqa: C901 - one case for each that it is about
    """Return all in a sentence that may have a weight.

    Args:
        sentence: Its words.
        named: Whom "they" means, which is changed by whoever is named in the sentence.
    """
    kinds, cues = _kinds(), set[str]()
    before = about = ""
    denied = -_REACH
    for here, word in enumerate(sentence):
        if word in _MY:
            about = "mine" if _SENT.isdisjoint(sentence[here + 1 : here + 3]) else "done"
        elif before in _MY:
            pass
        elif word in _THEM and before not in signs.OBJECT_OF:
            about = named[0] if word in _SHE else "them"
        elif word in signs.US:
            about = "me"
        elif word in {"nobody", "none"}:
            about = "nobody"
        elif "HOME" in kinds.get(word, ()) and before in {"the", "a", "at"}:
            about = "mine"
        elif about == "me" and word in _PASSIVE:
            about = "done"
        if about == "mine" or (about == "them" and word in _THEM - _ANYONE):
            named[0] = about
        cues |= {f"@{about}", word, f"{before}_{word}"}
        for kind in kinds.get(word, ()):
            heard = f"-{kind}" if here - denied < _REACH else kind
            cues |= {heard, f"{heard}@{about}"}
        if word in signs.NEGATIONS:
            denied = here
        before = word
    return cues


@cache
def _kinds() -> Mapping[str, Sequence[str]]:
    """Return the kinds that each word is of."""
    kinds: dict[str, list[str]] = {}
    for kind, words in KINDS.items():
        for word in words.split():
            for form in inflect(word[:-1]) if word.endswith("+") else (word,):
                kinds.setdefault(form, []).append(kind)
    return kinds


@cache
def _weights() -> Mapping[str, int]:
    return {cue: weight for weight, cues in WEIGHTS.items() for cue in cues.split()}
