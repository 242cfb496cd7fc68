"""The signs, as data: phrases by which a message's purpose, thanks and faults are recognised. Syntax: see `matching`.

A sign is here because people write it, and because those who mean nothing of the kind do not. Its proof stands in its
own literal, as comments, which no browser has to load: "# +" a sentence that it must be found in, "# -" one about which
nothing may be said. A test tries them all, and fails for a sign that lacks either and for a phrase that no "+" meets.

Where a message leaves doubt the reader has the benefit of it: a false accusation at 23:00 costs more trust than a fault
that was missed.
"""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from checklist.english import gather

#: What a sign shows: first what a message is for, then what it should not say.
Family: TypeAlias = Literal[
    "leaves", "moves", "proposes", "confirms", "requests", "sorry", "begs", "thanks",
    "mocks", "insults", "belittles", "accuses", "slighted", "costs", "preaches", "sneers", "curses", "threatens",
    "slams", "explains", "explains-at-length", "complains", "may-complain",
]  # fmt: skip

#: How a sign is undone, although its words are there; see `statements`.
Undoing: TypeAlias = Literal[
    "hedged", "denied", "doubted", "own", "name", "not-they", "not-theirs", "unless-they", "softened"
]


#: A sign: its name, unique among all; in what words it is said; how it is undone, if not as all its family is. Plain
#: tuples, because a browser takes up constants as they are and would have to run a call for each.
Sign: TypeAlias = tuple[str, tuple[str, ...]] | tuple[str, tuple[str, ...], tuple[Undoing, ...]]

#: How the signs of a family are undone.
_GRIEVANCE: Final[tuple[Undoing, ...]] = ("doubted", "own", "name")
UNDONE: Final[Mapping[Family, tuple[Undoing, ...]]] = {
    "leaves": ("hedged",),
    "moves": ("denied",),
    "proposes": ("denied",),
    "confirms": ("hedged",),
    "requests": ("denied",),
    "insults": ("softened", "name", "not-theirs"),
    "belittles": ("softened", "name", "unless-they"),
    **dict.fromkeys(("accuses", "slighted", "costs", "preaches", "sneers", "curses", "threatens"), _GRIEVANCE),
}

#: What "@name" in a phrase stands for.
CLASSES: Final[Mapping[str, frozenset[str]]] = {
    name: gather(words)
    for name, words in {
        "job": (
            "interview role job position post opportunity invitation invite offer chance one vacancy process"
            " appointment slot selection meeting recruitment search it this that race running list shortlist contention"
            " application candidacy candidature name hat cv resume profile file place work interviews"
        ),
        "go": (
            "accept apply appear assist attend be carry come commit continue do fit get go interview join keep make"
            " match meet move participate present proceed progress pursue show sit suit take travel turn"
        ),
        "going": (
            "able accepting appearing applying attending available coming considered considering continuing doing free"
            " going interviewing joining making moving participating proceeding progressing pursuing taking there"
            " progressed seeking looking interested"
        ),
        "time": (
            "time times day days date dates slot slots week weeks morning afternoon appointment timing month hour"
            " occasion moment"
        ),
        "they": (
            "you they he she recruiter recruiters manager managers panel interviewer interviewers staff team hr company"
            " colleague colleagues receptionist director assistant people agency office reception firm employer"
            " department man woman lady gentleman guy"
        ),
        "did": (
            "answer answered answers reply replied replies respond responded call called calls rang ring phone phoned"
            " wrote write write told tell explain explained apologise apologize apologised apologized bother bothered"
            " show showed turn turned listen listened care cared cares introduce introduced greet greeted offered let"
            " got gets get read reads looked look sent send paid return returned acknowledge acknowledged pick picks"
            " picked know knew knows said say thought arrived appeared asked kept keep spoke mentioned came understand"
            " confirmed honoured honored spell"
        ),
        "day": "monday tuesday wednesday thursday friday",
        "when": (
            "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sun"
            " today tomorrow tmrw tmr week weekend wkend month morning afternoon aft evening date slot later earlier"
            " wait after back either"
        ),
        "contact": "contact call email ring phone message text approach write bother",
        "site": "glassdoor linkedin indeed google trustpilot reddit twitter facebook tiktok online kununu media",
        "reply": "reply answer call response word news feedback apology explanation warning courtesy notice email",
        "advise": (
            "answer read check keep pay treat think listen train learn apologise apologize respect plan prepare"
            " organise organize hire invite stop fix reply call look pick remember write phone choose update hold"
        ),
        "private": (
            "religion religious church married marriage marital husband wife boyfriend girlfriend children child kids"
            " baby pregnant pregnancy family age old weight politics political ethnicity race disability sexuality"
        ),
    }.items()
}

SIGNS: Final[Mapping[Family, tuple[Sign, ...]]] = {
    # --- Purpose ----------------------------------------------------------------------------------------------------
    #: It pulls out.
    "leaves": (
        (
            "withdraws",
            # + I WITHDRAW.
            # + I have withdrawn from the search.
            # + This is my withdrawl of application.
            # + I would like to cancel.
            # + I respectfully decline.
            # + I reject the interview.
            # + I refuse it and resign from the selection.
            # + I must renounce to the interview.
            # + I must forego the interview.
            # + I wish to terminate my application.
            # + I desist from the process.
            # + I annul the interview of Tuesday.
            # - I do not want to withdraw.
            # + I think it's fairest to everybody if I withdraw now.
            # - If I withdraw, I will tell you.
            (
                "withdraw+/withdrawn/withdrawal/withdrew/withdrawl/withdrawel",
                "cancel+/cancellation/cancelation",
                "decline+/reject+/refuse+",
                "quit+/resign+/renounce+/desist+/abandon+",
                "annul+/terminate+/discontinue+/retract+/rescind+",
                "forgo/forego+/forfeit/relinquish",
            ),
        ),
        (
            "pulls-out",
            # + I am pulling out of the interview.
            # + I would like to bow out.
            # + I will step aside for others.
            # + I shall bail.
            # + I give up on this job.
            # + I'm hanging up my boots.
            # + I am throwing in the towel.
            # + I need to back away.
            # - I am thinking about backing out.
            (
                "back+ away/off",
                "pull+ out/myself",
                "bow+/back+/drop+/opt+/duck+ out",
                "step+/stand+ back/aside/away/down/out",
                "bail+",
                "give+/gave up",
                "hang+ up my",
                "throw+ in",
            ),
        ),
        (
            "takes-the-name-back",
            # + I am pulling my application.
            # + Please remove my profile.
            # + Kindly drop my name from the list.
            # + Please take me off your list.
            # + I am taking myself out of contention.
            # + Please consider my application closed.
            # + I retire my candidature.
            # + Please do not go ahead with my application.
            # + I would like to be taken out of the process.
            # + Count me out.
            # + I'd like to be removed from consideration.
            # + I prefer to be left out of this round.
            # - I am not sure whether to take my name off the list.
            (
                "left/leave+ me? out of",
                "removed/withdrawn/excused/taken from/off/out",
                (
                    "pull+/drop+/stop+/close+/retire+/withhold/take+/remove+/strike/scratch/delete/end+ my/me/myself/"
                    "our/the ~ @job"
                ),
                "consider+/treat/regard my/this/the @job closed/finished/ended/withdrawn/over/cancelled/void",
                "excuse+/recuse/remove+/rule+/count+/take myself/me out/from/off",
                "out of the running/race/process/mix/picture",
                "not ~ ahead/forward/further with my",
            ),
        ),
        (
            "says-no",
            # + I must say no to the interview.
            # + It's a no from me.
            # + It's a pass from me.
            # + I have to turn the interview down.
            # + I am going to pass.
            # + I will have to pass on this.
            # + Thanks, but no thanks.
            # + It will have to be a no.
            # + My answer has to be no.
            # + I will pass.
            # + Unfortunately it is a no.
            # + It's still no.
            # + No thank you to the interview.
            # + So no interview for me.
            # + No to the interview, I'm afraid.
            # + My answer is still no, and I'd ask you not to ring.
            # + I am returning your invitation to interview with my regrets.
            # - I hope that you will not say no to my request.
            (
                "will/shall/must pass .",
                "is a no",
                "is/be still? no ./and",
                "answer is still? no",
                "no to the",
                "no thanks to the",
                "no interview for me",
                "return+ your ~ invitation",
                "say+/said no",
                "a no/pass from/for/on",
                "be a no",
                "turn+ ~ down",
                "going/have/decided/chosen/need/choosing to pass",
                "pass+ on this/the/your/it",
                "but no thanks",
            ),
        ),
        (
            "skips-it",
            # + I'll sit this one out.
            # + I'll be skipping Friday.
            # + I will give the interview a miss.
            # + I am calling it a day.
            # + Please scrap my interview.
            # + I have to let this one go.
            # + I am letting go of this opportunity.
            # + I am knocking it on the head.
            # + We had better leave it there.
            # + I had better leave the race now.
            # + I am saying goodbye to this process.
            # + I think it best that we part ways here.
            # + This is where I get off.
            # + Let us call the whole thing off.
            # + I call it quits.
            # + It is better for me to stop here.
            # + We can close the matter here.
            # + The interview on Tuesday is no good to me any more.
            # - I would never skip the interview.
            (
                "sit+ this/it/the ~ out",
                "skip+",
                "give+ ~ a miss/pass",
                "call+ ~ off/quits",
                "call+ it/this a day",
                "scrap+ my/the/it",
                "let+ this/it/the ~ go",
                "let+ go",
                "knock+ ~ on the head",
                "leave+ it",
                "leave+ the process/race/search/selection",
                "say+ goodbye to/here",
                "part+ ways",
                "where i get off",
                "stop+/finish+ here",
                "close+/end+ the/this ~ matter/process/file",
                "no good to me",
            ),
        ),
        (
            "frees-the-slot",
            # + Please give my slot to somebody else.
            # + You can release the slot.
            # + You needn't expect me on Monday.
            # + Don't expect me on Thursday.
            # + No need to keep Thursday free for me.
            # + Do not hold my place.
            # + Please carry on without me.
            # + I must ask to be released from our appointment.
            # + Please let someone else have the interview.
            # + Please offer it to someone else.
            # + Please don't schedule me.
            # + Kindly consider other candidates.
            # + Please consider somebody else.
            # + Please go ahead with them.
            # - Maybe I should give my slot to somebody.
            # - You may want to consider the other candidates first, perhaps.
            (
                "consider somebody/someone else",
                "release+/free/freeing/give+/offer+/fill/let/pass my/the/up/this/your ~ slot/time/spot/place",
                "not/need ~ expect+/wait+ ~ me",
                "not/need ~ hold/keep/save my/the/a/this/@day",
                "without me",
                "ahead with them/others",
                "released/excused/relieved from",
                "offer/give/let ~ someone/somebody/others/another else?",
                "do not schedule/book/invite/expect/include/put/count me/on",
                "consider+ other+/another",
            ),
        ),
        (
            "has-another",
            # + I have taken another job.
            # + I've gone for another offer.
            # + I have accepted a job closer to home.
            # + I got hired elsewhere.
            # + I have already found a job.
            # + I've signed somewhere else.
            # + I've landed something else.
            # + I have joined as a teacher.
            # + ive just signed with someone else
            # + I have committed to another organisation.
            # + I am going in a different direction.
            # + I have one other job now.
            # + I am starting a new role in May.
            # + I have said yes elsewhere.
            # + I have made other arrangements.
            # + I am sorted now.
            # + I've accepted something closer to home.
            # + I got selected in other company.
            # + I've taken the other one.
            # + I've decided to go with another firm.
            # + I took the job with your rivals across the road.
            # - Somebody may make me an offer.
            (
                "accepted/taken/found/got/landed something/somewhere",
                "taken/accepted the other",
                "go/going/gone/went for/with ~ offer/role/job/position/company/employer/firm/opportunity/else",
                "accept+/taken/took the/a ~ job/offer/position/role/post with/at/from",
                "go/going/take+/taken in/down/my? ~ different/another/other/new direction/path/way/route/turn",
                (
                    "accept+/taken/took/taking/signed/start+/landed/secured/found/find/got/get/have/pursue+/explore+/"
                    "follow/choose/chosen ~ another/other/one/different/new/alternative/something/somewhere/a/an ~ "
                    "opportunity+/role+/job/position+/offer/path/contract/place/post/else/employment/proposal/work"
                ),
                "say/said yes elsewhere/somewhere/to/already",
                "other/another/prior arrangements/plans/commitment+",
                "am/i sorted/settled/suited",
                "hired/employed/recruited/selected in/by/at/with/elsewhere/somewhere/already",
                "have/i just? joined/signed/committed as/with/to/at/elsewhere/somewhere/another",
            ),
        ),
        (
            "stays",
            # + I'm staying put.
            # + I've decided to remain with my present employer.
            # + My decision is to stay.
            # + I have been kept on where I work.
            # + I carry on working at the bakery.
            # + I stay there, with my old employer.
            # + I am off the market now.
            # + My boss said yes, so I am staying.
            # + I simply prefer to stay.
            # + I want to remain a freelancer.
            # + I can't leave my job.
            # + I was asked to stay.
            # + I'm gonna stay on at college.
            # - You may want to stay away.
            (
                "not leave my",
                "asked to stay",
                "prefer+ to stay/keep/remain",
                (
                    "stay+/remain+/stick+/kept on? ~ where/current/present/put/job/employer/college/school/university/"
                    "freelance/freelancer"
                ),
                "decided/chosen/choosing/elected/opted/decision/choice ~ stay/remain/keep/stick/focus",
                "carry+ on working",
                "i/will stay there/here",
                "off the market",
                "am/be staying/stopping",
            ),
        ),
        (
            "decided-against",
            # + I have decided against it.
            # + I have decided not to go ahead.
            # + I'd rather not come.
            # + I've changed my mind about the job.
            # + This job is not for me.
            # + I don't think the job is for me.
            # + It is not the right step for me.
            # + I don't think sales is for me.
            # + With a new baby I don't think I should go ahead with the interview.
            # + I don't think it makes sense to continue with Thursday.
            # + I can't work there anymore because of football.
            # + It isn't a good fit.
            # + It no longer suits me.
            # + It's not going to happen for me.
            # + I've realised the role isn't what I'm after.
            # + This is not my path.
            # + I am not the right person.
            # + It was not meant to be.
            # + My situation has changed.
            # + I am not willing or ready.
            # + I've had a change of heart.
            # - I have not decided against it.
            (
                "change of heart",
                "decided/chosen/opted/advised against",
                "decided/chosen/choosing/elected/opted/decision/choice/rather/best/prefer+/wish not",
                "change+ my mind",
                "not/never for me",
                "not ~ job/role/position/one ~ for me",
                "not/never/longer ~ fit/match/suit+/suitable/right",
                "not ~ happen for me",
                "not think ~~ for me",
                "not think i/we should @go",
                "not think it makes sense to @go",
                "not work there any/anymore",
                "not what i/we am/are/was/were? after/looking/want+",
                "not/never my/the/a/your right? path/way/thing/future/calling/person/man/woman/candidate/cup",
                "not meant to",
                "situation/circumstances/plans/priorities ~ changed/shifted",
                "not willing/ready/prepared",
            ),
        ),
        (
            "wants-no-more",
            # + I am no longer interested.
            # + I am not interested in the vacancy.
            # + I am no more available.
            # + I have no more interest in the position.
            # + My interest in the role has ended.
            # + I lost interest for this position.
            # + I do not want this job any more.
            # + I don't want the interview anymore.
            # + I do not wish to proceed.
            # + I don't want to go any further.
            # + I no longer wish to be considered.
            # + I am no longer in the running.
            # + I do not see myself continuing.
            # + I am no longer looking.
            # + I no longer need the appointment.
            # + I am no longer on the job market.
            # + I can no longer come.
            # - I hope you are not bored by my interest in the process.
            (
                "not/never/hardly interested",
                "no more/longer ~ interest+/available/able/possible/need+/require+/looking/searching",
                (
                    "no longer ~ @go/@going/@job/in/fits/suits/sense/wish/want/need+/require/like/candidate/on/able/"
                    "possible/push+"
                ),
                "no/lost/lose any? more? interest ~ job/role/position/interview/process/post",
                "interest ~ has/is ended/gone/over",
                "not want/need ~ job/interview/role/position/post/appointment ~ more/anymore/longer",
                "not/never want/wish/plan/intend/like/desire/choose/hope/see/present/take ~ @go",
                "not/never see myself",
            ),
        ),
        (
            "will-not-come",
            # + I will not be able to attend.
            # + I won't be coming.
            # + I can't make it after all.
            # + I cannot able to come.
            # + I shall not proceed.
            # + I am not coming.
            # + I am not going to be coming in.
            # + I won't take you up on the interview.
            # + I do not accept the interview.
            # + I don't present myself to the interview.
            # + I will not be moving forward.
            # + I'm not taking this any further.
            # + I am unable to attend.
            # + I won't be at the interview.
            # + I won't be there on Tuesday.
            # + I'm out.
            # + I have to leave the hat out of it: my name out, please.
            # + I can not assist to the interview.
            # + It is impossible to come.
            # + I could not accept another job.
            # + I will not push through with it.
            # + I am not in a position to take part any more.
            # + Let's not go ahead with Friday.
            # + It is not possible for me.
            # + I'm ringing to say I can't.
            # + It's a firm no from me.
            # + sorry Mr Khan not comin to interview
            # + Unfortunately I can't now.
            # + I'll have to cry off.
            # - Perhaps I cannot come.
            (
                "can/could/will/would/shall/must not/never ~ @go",
                (
                    "not/never be? ~ @going ~ job/interview/forward/further/ahead/part/up/it/on/through/in/today/"
                    "tomorrow/any/this"
                ),
                "am/are not/never be? @going",
                "not/never accept/continue/proceed/pursue/participate/join/progress/present/attend/appear/come",
                "unable/impossible/unavailable",
                "out of it",
                "i am out",
                "not/never push+/going through",
                "not in a/any position",
                "not/never go/going/move+/proceed ahead/forward/through/on/further",
                "not possible/feasible",
                "to say i can not",
                "can not now",
                "cry+ off",
                "no from me",
                "not comin",
            ),
        ),
    ),
    #: It asks for another time.
    "moves": (
        (
            "reschedules",
            # + Could we reschedule?
            # + I would like to re-arrange the interview.
            # + I kindly request for postponement.
            # + May we defer it?
            # + Could we prepone the interview?
            # - I would not postpone it.
            (
                "reschedule+/rearrange+/postpone+/postponement",
                "re arrange+/schedule+",
                "prepone+/defer+/deferral",
            ),
        ),
        (
            "another-time",
            # + Could we meet on another day?
            # + Please give me another date.
            # + Could we move the interview?
            # + Could I trouble you for a different slot?
            # + Could we push it back a week?
            # + Might we speak two days later?
            # + May I please ask for a second chance?
            # + Could I come tomorrow instead?
            # + Could we do this online?
            # + Would you still see me?
            # + Can we move to Friday?
            # - I do not need another day, thank you.
            (
                (
                    "another/different/other/new/alternative/alternate/later/earlier/better/second/fresh ~ @time/"
                    "meeting/chance"
                ),
                (
                    "move+/shift/change+/push+/bring/put+/swap/delay/advance/displace ~ interview/it/meeting/time+/"
                    "slot/appointment/date/back/forward/call/session"
                ),
                "move+ to",
                "instead",
                "day+/week+/hour+/month/bit/little/while later/earlier/sooner",
                "do ~ online",
                "still see/meet me",
            ),
        ),
    ),
    #: It proposes a time, which moves an interview only for whoever wants it moved.
    "proposes": (
        (
            "names-a-time",
            # + Would Tuesday suit?
            # + Friday works for me.
            # + Could we do the week after?
            # + Could we meet by video?
            # + Any chance we could speak on Monday?
            # + Is tomorrow morning any good?
            # + Would it be possible to meet next week?
            # + Could we meet next Friday morning?
            # + Could we speak later in the week?
            # + Could you see me before or after lunch?
            # + Is there a slot after four?
            # + Could it wait till the following week?
            # + Can we do it when I get back?
            # + I wanted to ask whether I might do it in the evening.
            # + If theres any way I can come this aft.
            # + Would Friday do you?
            # + Would you be able to do a video interview?
            # + Any chance of this afternoon?
            # + I could be with you within half an hour today.
            # - I could not do Saturday.
            # - Tuesday would not suit, I fear.
            (
                "would ~ work/suit",
                "work+/suit+ for/the/you/them",
                "day/week/month after",
                "by video/phone",
                "any chance we/i/you",
                "@day/morning/afternoon/tomorrow ~ any good",
                "possible to? move/change/shift/have/do/meet/speak",
                (
                    "could/can/might/may/would we/i/you ~ next/this/tomorrow/the/@day ~ week/month/afternoon/morning/"
                    "evening/day/@day"
                ),
                "later/earlier in/on/that/this/the",
                "before or after",
                "slot/time/see/meet me? ~ after/before/around",
                "could/can/might/may/would/will/is we/i/you/it/there/the ~ @when",
                "i/we might/could ~~ @when",
                "do/make/have/be it ~ @when",
                "would @when",
                "do/have a? video/phone/online/virtual",
                "any way/chance/possibility i/we/you can/could ~ @when",
                "any way/chance/possibility of ~ @when",
            ),
        ),
    ),
    #: It says that its writer will come.
    "confirms": (
        (
            "will-come",
            # + I confirm my presence for Tuesday.
            # + I will be there.
            # + I look forward to it.
            # + See you on Monday.
            # + Count me in.
            # + I am happy to meet you.
            # + I will keep the appointment.
            # + I am still coming on Tuesday.
            # + Two o'clock suits me.
            # + We are still on for Friday.
            # + Tuesday at two is perfect for me.
            # + I accept the invitation for interview.
            # + I'd like to come after all.
            # + Yes, I am coming for the interview on Monday.
            # - I might come, if my health lets me.
            (
                "confirm+/confirmation",
                "accept the/your ~ invitation/interview/appointment",
                "will/shall ~ be there/coming/attending/present",
                "will/shall/plan/intend attend/come/join/see/be/to",
                "look+ forward",
                "see/seeing you",
                "count me in",
                "come/coming after all",
                "i am coming for/to/on/in",
                "happy/glad/pleased/delighted/excited to attend/come/join/meet/accept/be",
                "keep+ ~ interview/appointment/time/slot",
                "still ~ come+/attend+/there/on/in",
                "suit+/works/fine/good/perfect for? me",
            ),
        ),
    ),
    #: It puts a question or a request to the employer, with or without a question mark.
    "requests": (
        (
            "asks",
            # + Could you tell me how long it takes?
            # + I wanted to ask about the hours.
            # + I was wondering about the hours.
            # + Please let me know.
            # + Kindly advise on the parking.
            # + Please keep my details.
            # + I have a question about the pay.
            # + I am following up on my email of Monday.
            # + I'm calling to ask if there is any flexibility on the start date.
            # + I'd like to have a short talk with you about the salary.
            # + I'm happy to ring whenever suits you.
            # + Give me a bell when you have a minute.
            # - I do not want to ask for anything.
            (
                "could/can/may/might/would you/we/i",
                (
                    "like/love/want+/hope+/need/wish/writing/grateful/glad/pleased to? ask/talk/discuss/know/speak/"
                    "understand/clarify/hear/check/learn/raise/explore"
                ),
                "follow+ up",
                "like/love/want+/hope+ to have/arrange/set ~ talk/chat/word/call/conversation",
                "wonder+",
                "please/kindly let/tell/advise/confirm/call/ring/explain/clarify",
                "let me know",
                "keep my ~ cv/resume/details/name/application",
                "question+/query+",
                "call+/ring+/phone+/here to ask",
                "happy/glad/free to ring/call/talk/chat/speak",
                "give me a bell/call/ring/shout",
            ),
        ),
    ),
    #: It says sorry.
    "sorry": (
        (
            "is-sorry",
            # + I apologise.
            # + With regret I must cancel.
            # + Please excuse the short notice.
            # + I know this is late notice.
            # - I have no complaints.
            (
                "sorry/apology+/apologise+/apologetic",
                "regret+/regrettably/regretfully/forgive/forgiveness/pardon/excuse/inconvenience+",
                "short/late/little/last notice/minute",
            ),
        ),
    ),
    #: It says sorry, in so many words.
    "begs": (
        (
            "says-sorry-outright",
            # + I am sorry.
            # + Regrettably I must cancel.
            # - I know this is late notice.
            (
                "sorry/apology+/apologise+/forgive/pardon",
                "regret+/regrettably",
            ),
        ),
    ),
    #: It thanks.
    "thanks": (
        (
            "thanks",
            # + Thank you for your time.
            # + I am grateful for the invitation.
            # + It was kind of you to ask me.
            # + I remember your kindness.
            # + It means a lot.
            # + I am honoured that you asked.
            # - You were kind.
            (
                "thank+/thankyou/thankful/thankfully/thx/tnx/ty/tks/thnx/cheers/ta",
                "grateful/gratefully/gratitude/appreciate+/appreciation/appreciative",
                "kind/good/generous/nice/lovely/great/helpful of you",
                "your/the ~ kindness/generosity/hospitality/courtesy",
                "means/meant a lot",
                "honoured/honored/obliged/indebted/bless+/flattered/privilege/gracias/merci",
            ),
        ),
    ),
    # --- Faults -----------------------------------------------------------------------------------------------------
    #: It only seems to thank.
    "mocks": (
        (
            "thanks-for-nothing",
            # + Thanks for nothing.
            # + Thank you so much for wasting my morning.
            # + Thank you for not even replying.
            # + No thanks to your receptionist I found the door.
            # - Thank you for not minding my late reply.
            # - No thank you to the interview.
            (
                "thanks so? much? for nothing/wasting/ghosting/ignoring/messing/lying",
                "thanks so? much? for not ~ replying/answering/calling/telling/listening/bothering/reading/showing",
                "no thanks to you/them/him/her/your",
            ),
        ),
    ),
    #: It insults, unless it speaks of its writer or takes the edge off.
    "insults": (
        (
            "rude",
            # + That was rude.
            # + What an arrogant answer.
            # + The feedback I got was insulting.
            # + It was downright insulting.
            # + How unprofessional.
            # + It was a cold and rude answer.
            # - I do not want to be rude.
            # - Mr Rude was kind to me.
            # - Some idiot drove into my car.
            # - The weather here is disgusting and the roads are flooded.
            # - I know how unprofessional this looks.
            # - It would be unprofessional of me to stay silent.
            # - I am sorry for the lack of professionalism on my part.
            (
                (
                    "amateurish/arrogance/arrogant/atrocious/clueless/condescending/contempt/deceitful/discourteous/"
                    "disgrace/disgraceful/dishonest/dishonesty/disrespect+/disrespectful/farce/farcical/idiot+/idiotic/"
                    "stupidest/dumbest/childish/snotty/imbecile+/incompetence/incompetent/laughable/liar+/moron+/pathetic/patronising/"
                    "patronizing/rude/rudeness/rudest/shambles/shambolic/shameful/scandalous/lamentable/deplorable/"
                    "despicable/inexcusable/unserious/toxic/unprofessional/unprofessionally/unprofessionalism/"
                    "insulting/insulted/humiliated/humiliating/outrageous/appalling/disgusting/illegal/unlawful/"
                    "discrimination/discriminatory/harassment/disorganised/disorganized/impolite/unacceptable"
                ),
            ),
        ),
        (
            "jeers",
            # + Unpaid trials are taking the mickey.
            # + That cow on the front desk sent me home.
            # + No show from you last week, none from me this week: how does it feel?
            # + Dear Hiring Team, if there is such a thing.
            # - I am allergic to cow's milk.
            # - I am not taking the mickey, I promise.
            (
                "take+/took/taken the mick/mickey/piss",
                "that/silly/stupid/old/rude/fat cow/cows/bitch/git/hag/bloke/punk",
                "if there is such",
                "how does it/that feel",
            ),
        ),
    ),
    #: It insults if it speaks of the employer, and of nobody and nothing else.
    "belittles": (
        (
            "speaks-ill-of-them",
            # + Your process is a mess.
            # + The panel was distracted.
            # + The pay is a joke.
            # + Your recruiter was late.
            # + I found your colleague's remarks offensive.
            # + He read my answers back in a silly voice.
            # + The manager was eating his lunch while I talked.
            # + Your company seems badly organised.
            # + I found the whole process slow and confusing.
            # + Your assistant spoke to me as if I were a child.
            # - I feel terrible about this.
            # - My own diary is a mess.
            # - I am sorry to mess up your day.
            # - You did nothing wrong.
            # - Thank you for your message, and sorry for my late reply.
            # - I have had a slow and frustrating week.
            # - I organised my day badly.
            # - A recruiter who rang me from another firm was so unpleasant that I nearly gave up.
            (
                (
                    "badly/poorly/terribly/appallingly organised/organized/run/managed/prepared/planned/handled/"
                    "written/paid/informed/thought"
                ),
                "spoke/talked/treated/looked/acted/behaved ~ as/like if/though/i/a/an",
                "slow/confusing/frustrating/exhausting/tedious/impersonal/unwelcoming/messy/embarrassing/disappointing",
                (
                    "abysmal/amateur+/bad/biased/contradictory/curt/dubious/fake/filthy/gruff/inconsistent/misleading/"
                    "offensive/prejudice+/shabby/silly/brusque/contradicted/contradicts/confused/incoherent/awful/"
                    "careless/chaos/chaotic/circus/clown+/crooks/disgusted/disorganisation/dreadful/exploitative/"
                    "garbage/greedy/hopeless/horrible/horrendous/hostile/insult+/inconsiderate/joke/lazy/lousy/"
                    "mediocre/mess/nonsense/ridiculous/rubbish/sexist/racist/shady/sloppy/stupid/sucks/terrible/trash/"
                    "unethical/unreliable/untrustworthy/useless/worst/aggressive/bored/boring/cheap/creepy/dismissive/"
                    "distracted/evasive/inept/insolent/mean/nasty/peanuts/pushy/sarcastic/scam/shameless/unfair/"
                    "unfriendly/unhelpful/uninterested/unprepared/unkind/untrue/yawning/bullies/sham/slapdash/clumsy/"
                    "ignorant/indifferent/abrupt/unreasonable/unpleasant/hypocrites/hypocritical"
                ),
                (
                    "was/were/is/are/kept/sat ~ eating/texting/scrolling/typing/smirking/chewing/checking/shouting/"
                    "laughing/chatting/whispering/interrupting"
                ),
                "was/were/is/are ~ late/wrong/rushed",
            ),
        ),
        (
            "does-them-down",
            # + Your staff laughed at my accent.
            # + You mocked the person who wrote it.
            # + Your colleague snapped at me.
            # + The director lied.
            # + They kept me waiting.
            # + You left me in the dark.
            # + Your office got the day wrong.
            # + You are remarkably bad at it.
            # + The manager was on his phone.
            # + He barely looked up.
            # + Your manager forgot that I was there.
            # + You lost my documents.
            # - I laughed at my own mistake.
            # - Thank you for calling, I forgot the time.
            # - The garage kept me waiting.
            # - I got the day wrong.
            (
                (
                    "forgot/laughed/mocked/shouted/yelled/screamed/swore/sneered/smirked/yawned/snapped/barked/bullied/"
                    "harassed/belittled/lied/misled/deceived/cheated/ridiculed/humiliates/patronised/patronized/"
                    "bombarded/pestered/botched/bungled/muddled/reneged/backtracked/dithered/scoffed/sniggered/"
                    "interrogated/gaslit/berated/lectured/snubbed"
                ),
                "kept/left/keep+/leave+/made/making me/us ~ wait+/hanging/guessing/dark/standing/sitting",
                "got/get+/had ~ wrong",
                "lost/ignored/ghosted my/me",
                "bad/badly/poor/poorly/terrible/hopeless at",
                "was/were/is/are/kept/playing/looking ~ phone+/laptop/mobile",
                "barely/hardly/scarcely looked/listened/read/spoke/let/knew/said/made/gave/glanced/noticed",
            ),
        ),
    ),
    #: It says what they did, or did not do.
    "accuses": (
        (
            "cuts-short",
            # + I tried to explain, but the lady put the phone down on me.
            # + It wasn't right of your colleague to ring my boss without asking me.
            # + I have asked three times and you fobbed me off.
            # - I am sorry that I put the phone down on you.
            # - It was not right of me to keep you waiting.
            (
                "put/hung/slammed ~ down/up ~ on me",
                "not right/fair/nice/kind/fine/okay of your/you/him/her/them/the",
                "fob+/fobbed/fobbing ~ off",
            ),
        ),
        (
            "never-answers",
            # + Nobody at your reception picks up the phone.
            # + Nobody bothered to reply.
            # + None of you answered.
            # + No one ever got back to me.
            # + I sent four emails and you answered none of them.
            # + Not one person said hello.
            # + Nobody from your office told me about the change.
            # + None of my emails was answered.
            # - Nobody else could take my shift.
            # - I told nobody.
            (
                "none of my ~ was/were/has/have/got",
                "nobody @did",
                "nobody has/had/have/ever/even ~ @did",
                "nobody at/in/from/of/on your/the/hr ~ @did",
                "none of you/them/your",
                "nobody/none in/at/from/on the/your",
                "not one person/reply/answer/call/email/message/word",
                "@did/to none/neither/nothing/zero of",
            ),
        ),
        (
            "they-never",
            # + You never sent the details.
            # + Your recruiter did not show up.
            # + They have not even replied.
            # + You could not even spell my name.
            # + A company that can't even answer is not for me.
            # + You do not care about people.
            # + You failed to tell me.
            # + You people are not serious at all.
            # + You cannot expect experience for that.
            # - You have never been anything but kind.
            # - I hope you did not keep the room for me.
            # - You did not do anything wrong.
            # - My manager never told me about the rota.
            (
                "@they can not ~ expect/demand",
                "@they never ~ @did",
                "@they did/could/can/has/have/had/would not ~ @did",
                "@they/that/who/which did/could/can/has/have/had/would/do/does/is/was/are/were not even",
                "@they do/does not care/bother/value/respect/read/listen",
                "@they failed/neglected/forgot/refused/omitted/declined to/me/my/us/about",
                (
                    "@they are/is/were/was not serious/professional/organised/organized/trustworthy/competent/honest/"
                    "prepared/ready"
                ),
            ),
            ("doubted", "own", "not-they"),
        ),
        (
            "asked-what-nobody-may",
            # + Your interviewer asked me about my religion.
            # + I was asked if I plan to have children.
            # + He asked how old I am.
            # + He wanted to know whether my husband minds.
            # + I was asked questions about my weight.
            # - They asked for my date of birth.
            (
                "@they/was/were asked/asking/asks me/if/about/whether/how/when/why/what ~~ @private",
                "@they wanted/wished to know ~~ @private",
                "questions/remarks/comments/jokes about my",
            ),
        ),
    ),
    #: It says what the writer suffered.
    "slighted": (
        (
            "not-acceptable",
            # + This is not professional.
            # + Your tone was hardly respectful.
            # - I am sorry, I know that it is not very professional.
            ("not/hardly/far ~ professional/acceptable/respectful/serious",),
            ("own", "not-theirs"),
        ),
        (
            "how-they-treat",
            # + If that is how you treat people, no thank you.
            # - How you read my plan of the kitchen pleased me.
            (
                "how/way you/they/your/company treat+",
                "if this/that is how/way",
            ),
            (),
        ),
        (
            "was-treated-so",
            # + I was treated like dirt.
            # + The way your manager spoke to me was not right.
            # + After the way I was treated I see no point in it.
            # + I have been misled.
            # + I was not given so much as a glass of water.
            # + I was left in the lobby.
            # + I was kept standing in a corridor.
            # + I was passed from one department to the next.
            # + I was never told about the test.
            # + You treated my sister badly.
            # + I have never felt so unwelcome.
            # + I feel ignored.
            # + I was shouted at.
            # + I was put off by the way the director spoke.
            # + It left a bad taste.
            # + That is no way to treat people.
            # + I came only to be told that it was off.
            # + I have never come across such incompetence.
            # + It was a mess from the beginning.
            # - I was treated very kindly by your team.
            # - I was not given the gift of patience, alas.
            (
                "mess/chaos/joke/farce/nightmare from ~ start/beginning/first",
                (
                    "treat+ ~ badly/poorly/unfairly/rudely/terribly/appallingly/dirt/rubbish/contempt/disrespect/"
                    "garbage/fool/idiot/shabbily/horribly/number/criminal/servant/slave/child/nobody/nothing"
                ),
                "way you/your/they/he/she ~ spoke/talked/handled/conducted/ran/behaved/dealt",
                "way i/we was/were/am/have ~ treated/spoken/talked/handled/received",
                (
                    "was/been/being/were ~ lied/misled/deceived/strung/messed/jerked/cheated/fobbed/mucked/ghosted/"
                    "ignored/belittled/interrupted/mocked/laughed/shouted/yelled/bullied/snubbed/insulted/harassed/"
                    "brushed/talked"
                ),
                "not/without/never ~ so much as",
                "put off by ~ your/way/how/attitude/manner",
                "bad/bitter/sour/poor/negative taste/impression",
                "no/not a/the? way to ~ treat/run/hire/behave/recruit/speak/conduct",
                "only to ~ find/told/discover/learn/hear/wait/see",
                (
                    "i/we was/were left/kept/made/forced to/in/on/at/waiting/standing/sitting/hanging/without/alone/"
                    "outside"
                ),
                "was/were/been/being passed/sent/bounced/shunted ~ from/round/around/away/back",
                "i/we was/were never told/given/asked/offered/informed/warned/greeted/thanked/introduced/called",
                (
                    "never felt/been/seen/met/had/heard/experienced/dealt/come/known ~ so/such ~ incompetence/"
                    "arrogance/rudeness/disrespect/unwelcome/badly/poorly/rudely/rude/little/disorganised/poor/bad/"
                    "unprofessional/embarrassed"
                ),
                (
                    "feel+/felt ~ ignored/unwelcome/humiliated/disrespected/insulted/unvalued/undervalued/intimidated/"
                    "used/belittled/cheated/unappreciated/fool"
                ),
            ),
        ),
        (
            "said-it-before",
            # + As I have already told you twice, I cannot come.
            # + I wrote for the third time.
            # + How many times must I say it?
            # - As I told you on the phone, I am moving house.
            (
                (
                    "already/repeatedly told/said/written/explained/asked/informed/wrote you/it/this/to? ~ twice/times/"
                    "before/once/already"
                ),
                "for the ~ third/fourth/fifth/hundredth/last/umpteenth time",
                "how many/often times must/do",
            ),
        ),
        (
            "expected-better",
            # + I would have expected better.
            # + I am disappointed with your process.
            # + A reply would have been nice.
            # + One would think that a company of your size could answer an email.
            # + It is a shame that your company shows so little of it.
            # + That is the least you could have done.
            # + There was a lack of respect.
            # + You let me down.
            # + I do not trust you.
            # + I deserve better.
            # + You showed no respect for people.
            # + I see no point in coming back.
            # + It was a waste of my time.
            # + You wasted my morning.
            # + I doubt that you will find anyone.
            # + I have had poor communication from you.
            # + I have had enough of this.
            # + That is the worst interview ever.
            # + Your form crashed and your help desk was no help.
            # + I am not impressed.
            # + That is not good enough.
            # + That speaks volumes.
            # + It says everything I need to know.
            # + There were red flags.
            # + It was a complete waste.
            # + You should have told me.
            # + You lowballed me.
            # + Your salary is very less.
            # + You might at least have told me.
            # + I expected more.
            # + I had hoped for at least a polite reply.
            # + I prefer people who value my time.
            # + It would have been polite to let me know.
            # + You ask people to work unpaid.
            # + You asked for a project without paying for it.
            # + I do not appreciate being lied to.
            # + I would have thought that a bank could do that.
            # + What you offer would be low for a beginner.
            # + I do not like being treated as a number.
            # - I am disappointed in myself.
            # - You deserved better from me.
            # - It would have been nice to meet you.
            # - I do not want to waste your time.
            # - I have nothing bad to say about anyone.
            # - I am sorry that I let you down.
            (
                "would have thought",
                "is/be/was low for",
                "not like/enjoy ~ treated/spoken/lied/ignored/kept/made/talked",
                "without pay+/payment",
                "not appreciate ~ being/your/how/way",
                "would/might have been polite/courteous/decent/professional/considerate/honest/respectful",
                "candidates/people/applicants/someone/anyone ~~ unpaid/free/paying",
                (
                    "disappointed/disappointing/appalled/disgusted/offended/outraged/unimpressed/frustrated/annoyed/"
                    "angry/furious/livid/irritated/unhappy/dismayed/shocked/upset/fed by/with/at/in/up/that/how ~ you/"
                    "your/how/way/lack/process/company/treatment/communication/attitude/manner/organisation/team/"
                    "recruiter/tone/nobody/with"
                ),
                "expect+ more/better",
                "hoped/expected ~ least/polite/simple/proper ~ reply/answer/courtesy/call/response/apology",
                "value+/respect+ my/people/candidates/applicants/other ~ time",
                "@reply ~ would/might/could have been/not",
                "one/you/anyone/anybody would have? think/thought/expect",
                "pity/shame ~ that your/you/my/nobody/they",
                "least you/they could/can",
                (
                    "lack/absence of ~ respect/communication/professionalism/organisation/organization/courtesy/"
                    "transparency/honesty/consideration/decency/integrity/manners/interest"
                ),
                "you/they/company/team/recruiter ~ let me/us down",
                "not trust you/your/them",
                "i/candidates/people/applicants ~ deserve+ better/more/respect",
                "no/any/little/zero ~ courtesy/decency/respect/manners/professionalism",
                "no/what point/sense",
                (
                    "waste+ of? ~ my/our/everyone/people/candidates/person ~ time/day/morning/afternoon/energy/money/"
                    "week/effort"
                ),
                "complete/total/utter/absolute/massive/such/big/huge waste",
                "doubt ~ you/anyone/anybody/they",
                (
                    "bad/poor/terrible/awful/horrible/horrendous/dreadful/atrocious/appalling/shocking/lousy/abysmal/"
                    "worst/shoddy/negative/disgraceful ~ reputation/communication/organisation/organization/management/"
                    "attitude/manners/experience/treatment/behaviour/behavior/company/process/interviewer+/recruiter+/"
                    "employer/leadership/show"
                ),
                "enough of/is this/that/your/being/waiting/enough",
                "worst/rudest/slowest/poorest ~~ ever",
                "form/portal/website/site/system/line ~ crashed/crashes/broke/broken/failed",
                "no ~ help/use",
                "not/hardly ~ impressed",
                "not/hardly good enough",
                (
                    "you/they ~ should/could/might ~ have ~ told/warned/said/thought/replied/called/informed/checked/"
                    "apologised/apologized/mentioned/asked/answered/read"
                ),
                "lowball+/underpaid/underpay+",
                "salary/pay/wage+/offer/money is/are very/too/so/really/insultingly less/low/small/bad/poor",
                "speak+/spoke for? themselves/itself/volumes",
                "says/tells/shows/told ~ everything/all/lot ~ need/about/know",
                "show+ so? little/no",
                "red flag+",
            ),
        ),
    ),
    #: It demands to be paid.
    "costs": (
        (
            "wants-it-paid",
            # + I expect you to pay my ticket.
            # + I trust that you will reimburse me for the day I lost.
            # + You owe me an apology.
            # + I am sending you the bill.
            # + I spent eighty pounds because of your mistake.
            # + I came all the way from Hull for nothing.
            # + I took an unpaid day off for this.
            # + I expect my travel costs to be refunded.
            # + My train cost ninety euros, which I expect back.
            # - Could you let me know if travel is paid for?
            # - Thank you for offering to pay my ticket.
            # - I took the day off for the interview.
            (
                "expect/want ~ back .",
                "expect+/demand+/insist+ ~~ refunded/reimbursed/paid/covered/compensated",
                (
                    "expect+/demand/insist/trust/require/want/must/should/shall ~ pay/reimburse/refund/compensate/"
                    "repay/cover"
                ),
                "you/company/they owe+ me/us",
                "send+/sent/forward+ ~ bill/invoice",
                "because/thanks of/to your ~ mistake/error/incompetence/fault/blunder/confusion/colleague/delay/doing",
                (
                    "came/come/travelled/traveled/drove/went/took/paid/prepared/bought/booked/trip/journey/way ~~ for "
                    "nothing"
                ),
                "took/taken/lost ~ unpaid/wages/pay",
            ),
        ),
    ),
    #: It teaches them manners.
    "preaches": (
        (
            "teaches-manners",
            # + Somebody should teach your staff how to answer a telephone.
            # + I'd advise you to train your interviewers.
            # + I suggest that in future you read a CV first.
            # + Perhaps a second look at your calendar would help you in future.
            # + You need to do better.
            # + Get your act together.
            # + Maybe next time somebody could bother to look at my application.
            # + I hope that you learn from this.
            # + Have some manners.
            # + Sort yourselves out.
            # + You have no idea how to treat candidates.
            # + It is not my job to remind you.
            # + Your team needs to work on this.
            # + Maybe you should answer your emails.
            # + Next time, please do not invite people.
            # + I hope others get more respect.
            # + I hope you will be more honest with the next person.
            # + Perhaps one day you will learn.
            # + You might want to check your facts.
            # - I suggest you speak to my colleague Ann, who is looking.
            # - I hope to work with you in the future.
            # + Your staff need to learn some manners.
            # - I will learn from this.
            # - I need to learn the route with my guide dog.
            # - You need to know that I can't drive.
            # - You should not have to wait for me.
            # - Next time you need a cook, please think of me.
            (
                "one day ~ learn",
                "you might/may want/wish to check/learn/train/treat/reconsider",
                (
                    "hope/trust ~ you/they ~ more ~ honest/careful/polite/professional/respectful/organised/organized/"
                    "punctual/serious"
                ),
                "you/they/somebody/someone should/ought/must/could to? @advise",
                "next time ~~ not/bother/read/check",
                "hope ~~ respect/courtesy/manners",
                "should/ought/must/advise/suggest/recommend ~ teach/train/learn/improve",
                "you/they/team/staff ~ need+ to? teach/train/learn/improve",
                "suggest/advise/recommend ~~ in future",
                "help you in future",
                "maybe/perhaps next time",
                "you/they need/should/must/can/could/ought to? do better",
                "get+ your act+/house/facts",
                "sort yourself/yourselves/your",
                "hope/trust ~ you/they/this ~ learn/lesson",
                "basic/some/common/good manners/courtesy/decency",
                "no idea how to",
                "not my/your job to",
                "you/your/they ~ need+ to ~ learn/improve/sort/rethink/train/fix/work",
            ),
        ),
    ),
    #: It sneers or swears.
    "sneers": (
        (
            "dismisses",
            # + You can kiss my ass.
            # + Honestly, you're having a laugh.
            # + I found a real job.
            # + You guys no showed me last week.
            # + Up yours.
            # + Bloody cheek.
            # + You've got a nerve.
            # + Over my dead body.
            # + In your dreams.
            # + Do you even read your emails?
            # + Is this a joke?
            # + I couldn't care less about your policy.
            # + I don't give a damn about your test.
            # + I can't be arsed with your test.
            # + Lol nope.
            # + WTF is this?
            # + You blew it.
            # + I'm sick of you people.
            # + Stop wasting my time.
            # + Use your brain.
            # - I can't be there on Monday, and I'm sick of this flu.
            # - I could not care less about titles; it's the hours I need.
            # - I would like to stop wasting your time.
            # - Do you actually check references first?
            # - You have a nerve specialist on site, I know.
            (
                "kiss my ass/arse/butt",
                "you are having a laugh",
                "found a real job",
                "you ~ no showed",
                "up yours",
                "bloody cheek",
                "you have got a nerve",
                "over my dead body",
                "in your dreams",
                "do you even read/listen/care",
                "is this/that a joke",
                "could not care less about you/your",
                "not give a damn/toss/shit/fuck/crap/monkeys about you/your",
                "not be arsed/fucked",
                "lol/lmao nope",
                "wtf/stfu/gtfo",
                "you blew it/this",
                "sick of you people/lot/guys",
                "stop wasting/harassing/pestering my/me/us",
                "use your brain",
            ),
        ),
        (
            "sneers",
            # + Good luck finding someone for that salary.
            # + Since you seem to have trouble keeping appointments, I withdraw.
            # + Organisation is clearly not your strong suit.
            # + Apparently you never got my letter.
            # + Congratulations on the slowest process in town.
            # + I have better things to do.
            # + I have seen better run lemonade stands.
            # + It is your loss.
            # + I dodged a bullet.
            # + Who do you think you are?
            # + How dare you!
            # + Shame on you.
            # + You should be ashamed of yourself.
            # + You are looking for a slave, not an assistant.
            # + I would never work for a boss like that.
            # + A company that actually answers has hired me.
            # + Some of us have to work.
            # + Are you kidding?
            # + Good riddance.
            # + Was that too much to ask?
            # + No wonder people leave.
            # + My time is precious too.
            # + You had the nerve to call.
            # + I am not jumping through hoops.
            # + You had already picked your favourite, and the rest was for show.
            # + My bloody train was on time, unlike your manager.
            # + It is your own fault.
            # + I will not put up with it.
            # + I do wonder how anybody gets hired by you.
            # + It seems that my time is worth nothing to you.
            # + He had no idea who I was.
            # + Good luck with that attitude.
            # + Good luck, you will need it.
            # + I wish you luck in finding someone desperate enough.
            # + It is a mystery to me how you stay in business.
            # + Had I known how you work, I would never have applied.
            # + With that salary you will only get beginners.
            # + Good luck with your next victim.
            # + I've met car dealers with more integrity.
            # - Good luck finding the right person.
            # - I hope that you find somebody soon.
            # - You were patient, and I was ashamed of myself.
            # - I have read that your company actually makes toys.
            # - I gave you an old address, so it is no wonder that nothing reached me.
            # - I wonder how you will manage the change; good luck with it.
            (
                "will only get/find/attract/hire",
                "next victim/fool/idiot/mug",
                "mystery ~ how/why",
                "had i known/realised/realized how/what you/your",
                "luck in/with finding/getting/hiring ~~ desperate/willing/cheap/stupid/that/mug/idiot",
                (
                    "good/best luck finding/getting/hiring/keeping ~~ for/at/with/who/on/to? that/this/such/salary/pay/"
                    "wage/money/anyone/anybody/mug/idiot/fool/staff"
                ),
                "seem+/appear+ to have/struggle/think ~ trouble/difficulty/problem+/forgotten/struggle/you",
                "clearly/obviously/evidently/apparently/presumably ~ not/no/never/nothing/only your/you/their/my/these",
                "clearly/obviously/evidently/apparently/presumably you/your/they ~ not/no/never/nothing/only",
                "congratulations/congrats on/to the/your ~ slowest/worst/longest/least/on/losing",
                "better/more important? things to do",
                "seen/known/met better/worse ~ run/managed/organised/organized/in/from/lemonade",
                "your loss",
                "dodged/dodging a bullet",
                "who do you think you",
                "how dare",
                "shame on",
                "ashamed of yourself/yourselves",
                "be ashamed",
                "look+/want+/need/seeking ~ slave/servant/mug/doormat/robot/idiot/fool/cheap",
                "work+ for/with ~ boss/people/company/manager/person/place/team/firm like that/this/him/her/yours/them",
                "company/employer/firm/place/business/organisation that/who/which/where actually",
                "some of us",
                "are you kidding/joking/serious",
                "good riddance",
                "with more ~ integrity/manners/decency/honesty/backbone",
                "too much to ask/expect",
                "no wonder that? you/your/they/people/nobody/everybody/everyone",
                "my time is/has ~ valuable/precious/worth/value/too",
                "had/have/has the nerve/cheek/audacity/gall",
                "not/to/of jump+ through",
                "already picked/chosen/decided/hired ~ favourite/favorite/candidate/someone/who/on",
                "for show",
                "unlike you/your/some/others",
                "your own fault",
                "not ~ put up with",
                "put+ up with this/that/it/you/your",
                "wonder how/why anybody/anyone/nobody",
                "nothing to you",
                "no idea ~ who/what/why i/my/the",
                "good/best luck with that/such/this ~ attitude/salary/process/turnover/pay",
                "you will/are/may ~ need it/luck",
            ),
        ),
        (
            "if-you-had-read-it",
            # + As you'd know if you had ever read my CV, I don't drive.
            # + You will no doubt understand if you ever read it.
            # + Had you bothered to look, you would know.
            # - If you have read my CV, you know that I cook.
            (
                "if/since you/anyone/anybody/somebody had/ever ~ bothered/read/cared/looked/listened/asked/checked",
                "had you ~ bothered/read/cared/looked/listened/asked/checked",
            ),
            (),
        ),
        (
            "swears",
            # + What a load of crap.
            # + You bastards.
            # + Piss off.
            # + Damn you and your job.
            # + Go to hell.
            # + Stick your job.
            # + Keep your stupid job.
            # + Your whole bunch of clowns can wait.
            # + Take your bloody offer back.
            # + What a joke this was.
            # - I have to withdraw from the interview at the Crap Taxidermy Museum.
            # - Dear Mr Prick, I hope this finds you well.
            (
                (
                    "fuck+/shit/shitty/shitshow/bullshit/asshole+/arsehole+/wanker+/bastard+/bitch+/dickhead+/twat+/"
                    "prick+/cunt+/crap/crappy/bollocks"
                ),
                "piss+ off/about/around/me",
                "screw/sod/bugger/damn you/your/off/this/it/them",
                "go to hell",
                "stick/shove your/it/this/the",
                (
                    "pack/bunch/load/pile/full/bundle of liars/lies/idiots/amateurs/clowns/crooks/nonsense/rubbish/"
                    "fools/jokers"
                ),
                "your bloody/damn/stupid/ridiculous/silly",
                "what/how/such a/an joke/farce/shambles/disgrace/circus/mess/insult",
            ),
        ),
    ),
    #: It wishes them ill.
    "curses": (
        (
            "wishes-ill",
            # + I hope your company goes bankrupt.
            # + Karma will take care of people like you.
            # + You will regret this.
            # + It serves you right.
            # + You will get what you deserve.
            # + I hope it never works out for you.
            # + I hope you never fill the post.
            # - I hope you never have to go through this.
            # - I know I will regret this.
            (
                "hope/wish ~~ bankrupt/fail+/suffer+/rot/collapse/sacked/fired/bust",
                "karma",
                "you/they will/would regret",
                "serves you/them",
                "get+/got what you/they/is ~ deserve+/coming",
                "hope it/this never works/succeeds/goes",
                "hope ~~ never ~ fill/find/hire/succeed/recover/work",
            ),
        ),
    ),
    #: It threatens.
    "threatens": (
        (
            "goes-to-law",
            # + You will be hearing from my lawyer.
            # + I am reporting this to the labour office.
            # + I will sue your company.
            # + I shall take this to the ombudsman.
            # + I will make a complaint.
            # + You have not heard the last of me.
            # + I intend to take legal action.
            # + My lawyer will be in touch.
            # + I will let the union know.
            # + I'm taking legal advice.
            # + I have a good mind to report this to ACAS.
            # + I shall be speaking to my solicitor.
            # - I will be reporting to a new manager in May.
            # - I am training as a solicitor.
            # - I have no complaint to make.
            # - My lawyer advised me to stay.
            (
                "speak+/talk+/consult+/contact+/instruct+ ~ my ~ lawyer/solicitor/attorney",
                "hear+/heard from my ~ lawyer/solicitor/attorney/union",
                "report+ you/this/it/your/them/him/her to?",
                "sue+ you/your/the/them",
                "take+/took this/it/you/them ~ tribunal/ombudsman/court/press/newspaper/union/regulator/police",
                "file+/lodge+/make+/submit ~ complaint/grievance",
                "not ~ the last of me/this",
                "my lawyer/solicitor/attorney/union will/shall",
                "let/tell+/inform the/my union/press/police/papers/regulator",
                "take+/seek+/consider+ legal",
                "good/half mind to",
            ),
        ),
        (
            "threatens-harm",
            # + I am going to put him through the window.
            # + I'll smash his face in.
            # + I know where you live.
            # + You had better watch your back.
            # + I will beat you up.
            # - I broke my nose at football.
            # - My back is killing me.
            # - I know where you are, so I can find it.
            (
                "put/throw+ him/her/you/them/that ~ through/under the",
                (
                    "smash+/punch+/break/kick+/slap+/bash+ ~ his/her/your/their/him/you/them ~ face/teeth/head/nose/"
                    "legs/in"
                ),
                "will/going to? ~ kill/hurt/beat/batter/smash/punch/slap/strangle you/him/her/them",
                "know where you/he/she/they work/works/live/lives/park/parks",
                "watch your back",
            ),
        ),
        (
            "warns-others",
            # + I will be sharing my experience on Glassdoor.
            # + Expect a review on Google.
            # + I will tell everyone to avoid you.
            # + I'll make sure my whole course knows how you operate.
            # + I shall warn others.
            # + I'll be posting this on LinkedIn.
            # + People will hear about this.
            # + I will leave a negative review.
            # + I will name and shame you.
            # + Word gets around.
            # + You can imagine what I will be telling my colleagues about you.
            # - I shall be telling my grandson about it.
            # - I saw you on LinkedIn.
            # - I looked at the reviews on Kununu.
            # - I will tell my friends how kind you were.
            # - I know it helps if I post my CV on Indeed.
            (
                (
                    "share+/write+/leave+/post+/publish+/put+/tell/describe ~ experience/story/review/this/it/truth/"
                    "what/everything/that ~~ @site"
                ),
                "expect/my ~ review+/posts on/about ~ @site",
                "tell+ everyone/everybody/people/others/friends/all/my ~ avoid/not/stay/truth/steer",
                "tell+ everyone/everybody/people/others/friends/all/my ~ about you/your/this/how",
                "make+ sure/certain ~~ know+/hear+/learn/avoid+",
                "warn+ everyone/everybody/others/people/my/friends/candidates/all",
                "everyone/everybody/people/others/world will/shall hear/know/learn",
                "leave+/write+/post+/give ~ honest/bad/negative/poor/damning/star/scathing ~ review/rating",
                "name and shame",
                "word gets/will/travels ~ around/fast",
                "what i will ~ tell+/say+/write+",
            ),
        ),
    ),
    #: It closes the door.
    "slams": (
        (
            "wants-no-more-of-them",
            # + Never contact me again.
            # + Do not call me again.
            # + Don't call.
            # + Do not contact me any more.
            # + Stop emailing me.
            # + Leave me alone.
            # + Lose my number.
            # + I will never apply to you again.
            # + I never want to hear from you again.
            # + I want nothing more to do with you.
            # + You are the last company on earth I would work for.
            # + I will stay well away from you.
            # + I am not interested in anything else from you.
            # + Under no circumstances will I come.
            # + Not in a million years.
            # + I would never set foot in your office.
            # + I am done with you.
            # + Don't bother replying.
            # + I have blacklisted your company.
            # + I am happy to burn this bridge.
            # + Never again will I apply here.
            # + Take me off your list for good.
            # - I hope never to trouble you again.
            # - Please do not bother to reply if you are busy.
            # - I did not want to leave you alone with this.
            # - Please don't call before six.
            # - I could never work nights again.
            (
                "not/never ever? @contact to? me/us again/ever/anymore",
                "not/never ever? @contact me? any/in more/further/future/longer",
                "never @contact me/us",
                "do not @contact me? .",
                "stop contacting/calling/emailing/ringing/phoning/messaging/texting/writing/bothering",
                "leave me alone",
                "lose/delete/forget/block my number/email/address",
                (
                    "never ~ work+/apply+/interview/consider+/recommend/deal/buy/use/speak ~ you/your/company/anyone/"
                    "here/with/for ~ again?"
                ),
                "never/not ever? want/wish/like/care to hear/see/speak/work ~ again/ever",
                "want+/wish nothing more/else/further? to do with",
                "last company/job/place/firm/employer/people on/i",
                "stay+/keep+/steer well/far/right/clear? away/of/clear from/of/away? you/your/this/me",
                "not/never interested in anything/any ~ else/ever/from/other/future/now",
                "under no circumstances",
                "not/never in a million",
                "not/never ~ set foot",
                "done with you/your/this",
                (
                    "do not bother/waste contacting/calling/replying/emailing/writing/getting/your/coming/inviting/"
                    "asking/trying"
                ),
                "burn+/burnt ~ bridge+",
                "blacklist+",
                "never again will/would/shall",
                "list+ for good",
            ),
        ),
    ),
    #: It explains, one reason after another. Each counts once for every time it stands there.
    "explains": (
        (
            "gives-reasons",
            # + I withdraw because I have moved.
            # + It is due to my health.
            # + The reason is my health.
            # + That is why I withdraw.
            # + You see, my mother is ill.
            # + The truth is that I am tired.
            # + Truth be told, I am tired.
            # + To be honest, I am tired.
            # + I honestly cannot.
            # + I want to explain my reasons.
            # + I want you to understand.
            # + Firstly, it is far.
            # + On top of that, it is dear.
            # + Besides, it rains.
            # + To make matters worse, it rains.
            # + Another reason is the rain.
            # + Therefore I withdraw.
            # + It is not only far.
            # + As I mentioned, it is far.
            # - I have made up my mind.
            (
                "because/cos/cuz/bcoz/coz",
                "due/owing/account to/of",
                "reason+ is/was/are/for/being/why/i/that",
                "that/which is why",
                "you see",
                "thing/truth/fact is",
                "truth be told",
                "to be honest/frank/fair/truthful",
                "honestly/frankly",
                "explain+/justify ~ why/myself/situation/reason+/decision/background",
                "want+/like/need you to? to? know/understand/an",
                "firstly/secondly/thirdly/lastly",
                "on top of",
                "besides/moreover/furthermore/additionally/plus",
                "to make matters",
                "another/other/main/second/also reason/thing/issue/factor",
                "therefore/consequently/hence",
                "not only",
                "as i mentioned/explained/said/told",
            ),
        ),
    ),
    #: It explains at length: each counts for two.
    "explains-at-length": (
        (
            "explains-at-length",
            # + Let me explain myself.
            # + It is a long story.
            # + I owe you an explanation.
            # + I have a number of reasons.
            # + You should have the whole story.
            # + I could explain it all at length.
            # - I will spare you the details.
            (
                "let me explain",
                "explain myself/everything",
                "explain+ ~ at length",
                "long/whole story",
                "owe you an explanation",
                "number/variety/several/many/couple/few of? reasons",
            ),
        ),
    ),
}

#: The families that accuse somebody, and those that close the door.
GRIEVANCES: Final[tuple[Family, ...]] = (
    "mocks", "insults", "belittles", "accuses", "slighted", "costs", "preaches", "sneers", "curses", "threatens",
)  # fmt: skip
SLAMS: Final[tuple[Family, ...]] = ("slams", "threatens")
#: Those of them whose signs the rest of the sentence has to bear out; see `complaints`.
BORNE_OUT: Final[tuple[Family, ...]] = ("belittles", "accuses", "slighted")

# --- How a sign is undone -------------------------------------------------------------------------------------------

#: Words that undo a sign of purpose a few words later: "I do not want to withdraw", "if I cancel".
HEDGES: Final = gather("not never without maybe perhaps possibly might if whether tempted unsure probably")
#: Words that undo one within two words: "I am considering withdrawing".
NEAR_HEDGES: Final = gather("considering contemplating leaning")
#: Like `HEDGES`, but pairs of words.
HEDGING_PAIRS: Final = frozenset(
    (
        ("should", "i"),
        ("i", "may"),
        ("no", "intention"),
        ("you", "think"),
        ("thinking", "of"),
        ("thinking", "about"),
        ("thinking", "to"),
        ("considering", "to"),
    )
)
#: Words between hedge and sign that make it plain again: "I was not sure, but I have decided to withdraw".
CLEARERS: Final = gather(
    "so and but therefore hence because decided decision could please must chosen although however then than asking "
    "thought concluded realised realized"
)

#: What stands before a name, perhaps with a full stop.
TITLES: Final = gather("mr mrs ms miss dr prof")
#: What else may be so without anybody's fault: "a terrible time", "an awful cold".
FAULTLESS: Final = gather(
    "accident bug cold connection day flu headache line luck migraine moment news shame signal time timing traffic "
    "weather week"
)
#: Whose fault a word is, by the nearest of these before it.
THEM: Final = CLASSES["they"] | gather(
    "your yours their his her process recruitment management communication interview emails behaviour behavior "
    "attitude treatment organisation organization experience everyone everything hiring salary pay wages form "
    "advert advertisement website offer questions somebody someone owner whole"
)
OURS: Final = gather("my our")
US: Final = gather("i my mine myself we our")
#: What is nobody's fault, whatever is said of it.
NOBODY: Final = gather("weather rain snow storm flu cough traffic road roads trains bus flight landlord")
#: Whom an insult is to: "rude to me", and not "rude to cancel".
TO_WHOM: Final = gather("me my us our everyone everybody anyone anybody people candidates applicants a an the any your")
#: After "I" these leave somebody else to blame: "the feedback I got was insulting".
GOT: Final = gather("got received met heard saw")
#: What takes the edge off where it stands shortly before: "I hope this does not sound rude".
SOFTENERS: Final = gather(
    "not never no nor without nothing hope hopefully sorry seem seems sound sounds sounding seeming appear appearing "
    "across if forgive avoid least look looks looking may might would"
)
#: The same where it stands right after: "how rude this looks".
SEEMS: Final = gather("look looks looked seem seems sound sounds appear appears")
#: What tells that a writer speaks of themselves where it stands shortly after: "rude of me", "on my part".
SELF_BLAME: Final = frozenset(
    (
        ("of", "me"),
        ("on", "my"),
        ("from", "my"),
        ("of", "my"),
        ("for", "me"),
        ("by", "me"),
        ("with", "my"),
        ("in", "myself"),
        ("of", "myself"),
        ("with", "myself"),
        ("at", "myself"),
    )
)
#: What takes an accusation back, where it stands shortly before.
NEGATIONS: Final = gather("not never no nobody without none neither")
DOUBTS: Final = gather("not no without if hope avoid nor sorry apologise apologize forgive apologies nobody glad")
#: After these "you" does nothing: "I let you know that I lost my phone".
OBJECT_OF: Final = gather(
    "thank thanks let wish tell see meet give ask inform to for with from at of about contact assure thanking letting "
    "telling seeing meeting giving asking informing by on call email write owe"
)

#: Words that are written in capitals only to shout.
SMALL_WORDS: Final = gather(
    "am an and are be because been but can cannot can't did do don't done enough ever every for from get got has "
    "have how if in is it just let me my never no nobody not nothing now of on or please should so stop such that "
    "the their them then there they this time to too very was waste wasted waiting want were what when why will "
    "with won't would you your really absolutely again always anyone disgrace disgusting ridiculous unacceptable "
    "rude"
)

#: Words of English that similar languages do not share; a text with hardly any is not searched for signs.
ENGLISH: Final = gather(
    "the you your my to and for not are have that with this but because would thank thanks please sorry interview job "
    "i regards hello dear been can it of be longer find another indeed application withdraw"
)
