"""The signs, as data: phrases by which a message's purpose, thanks and faults are recognised. Syntax: see `matching`.

A phrase is here because people write it where they mean this, and not where they do not. Precision goes before recall:
a false accusation at 23:00 costs more trust than a fault that was missed.
"""

from typing import Final

from checklist.reading.matching import gather

# --- Purpose --------------------------------------------------------------------------------------------------------

#: It pulls out.
LEAVES: Final = (
    "withdraw/withdrawing/withdrawn/withdrawal/withdrew/withdrawl/withdrawel",
    "pull/pulling/pulled out/myself",
    "pull/pulling/pulled my ~ name/application/candidacy/candidature/hat/cv/resume",
    "bow/bowing/bowed/back/backing/backed/drop/dropping/dropped/opt/opting/opted/duck/ducking out",
    "step/stepping/stepped/stand/standing back/aside/away/down/out",
    "cancel/cancelling/canceling/cancelled/canceled/cancellation/cancelation",
    "call/calling/called it/this/off off?",
    "decline/declining/declined",
    "turn/turning/turned ~ down",
    "take/taking a pass",
    "going/have/decided/chosen/need/choosing to pass",
    "pass/passing on this/the/your/it ~ opportunity/role/position/job/one/interview/invitation/invite/offer/chance",
    "pass/passing on this/the/your/it opportunity/role/position/job/one/interview/invitation/invite/offer/chance",
    "bail/bailing",
    "quit/quitting/resign/resigning/renounce/renouncing/desist/desisted/desisting/refuse/refusing",
    "give/giving/gave up",
    "retire/retiring/withhold/take/taking my ~ candidature/candidacy/application/name back/out/off?",
    "retire/retiring my ~ candidature/candidacy/application/name",
    "take/taking back my",
    "hired in/by/at/with",
    "no longer ~ push/pushing",
    "knock/knocking ~ on the head",
    "give/giving it/this a miss",
    "carry/carrying on working",
    "not push/pushing through",
    "drop/dropping/stop/stopping/close/closing my ~ candidature/candidacy/application/name/profile/file",
    "a no from me/my",
    "not wait for me",
    "not hold/keep/save my/the/a/this/that/monday/tuesday/wednesday/thursday/friday ~ slot/place/time/spot/seat",
    "not can ~ assist/attend/come/go/be",
    "not ~ assist to",
    "found/find/got other/another/new/different/a work/job/role/position/employment",
    "discontinue/discontinuing/retract/retracting/rescind/rescinding/forgo/forego/forfeit/relinquish",
    "excuse/excusing/recuse/remove/removing/rule/ruling/count/counting myself/me out/from",
    "excuse/remove/count/rule myself/me",
    "remove/removing/take/taking/strike/scratch my/me/our ~ from/off/out",
    "remove/take/withdraw/delete/close/end my/the application/candidacy/candidature/file/name",
    "throw/throwing in the towel",
    "release/releasing/free/freeing/give/giving/offer/offering/fill/let/pass my/the/this/up/your ~ slot/time/spot",
    "give/giving/offer/offering/let my/the/this/your ~ place/slot/spot/time/interview/turn",
    "give/giving/let someone/somebody/another ~ place/slot/spot/time/interview/turn/chance",
    "plan/go/carry/continue/proceed/manage ~ without me",
    "end/ending/close/closing/finish/finishing my/the/this/things/it ~ application/process/candidacy/here",
    "leave/leaving it there/here/at",
    "go/going/gone/went with another/someone/somebody/a/an ~ offer/role/job/position/company/employer/opportunity",
    "go/going in/down? a/another? ~ different/another/other direction/path/way/route",
    "take/taking/taken my ~ different/another/new direction/path/way/route",
    (
        "pursue/pursuing/explore/exploring/follow/accept/accepting/accepted/take/taken/taking/found/got ~ "
        "another/other/different/new/alternative ~ opportunity/opportunities/role/roles/job/position/positions/"
        "offer/path"
    ),
    (
        "accept/accepted/accepting/taken/took/signed/start/starting/started/landed/secured ~ "
        "job/role/position/offer/post/contract/place"
    ),
    "stay/staying/remain/remaining/stick/sticking ~ where/current/present/put",
    "decided/chosen/choosing/elected/opted/decision/choice to stay/remain/keep/stick/focus",
    "decided/chosen/opted/advised against",
    "decided/chosen/choosing/elected/opted/decision/choice not",
    "rather/best/prefer/preferred/wish not to? go/come/attend/continue/proceed/take/be/pursue/move/interview",
    # "not …", whatever stands before the "not".
    "not/never be ~ able/available/free/going/coming/attending/there/joining/continuing/proceeding/taking/accepting",
    "not/never be ~ making/moving/pursuing/participating/interviewing/present/considering/progressing/meeting",
    "not/never able/available ~ attend/come/make/continue/proceed/accept/join/take/go/meet/interview/participate/keep",
    "not/never attend/attending/continue/continuing/proceed/proceeding/pursue/pursuing/participate/participating",
    "not/never accept/accepting/join/joining/progress/progressing/interview/interviewing/apply/applying/appear",
    "not/never coming/come/show/turn/keep",
    "not/never make/making/do/doing it/that/this/the/our/my/today/tomorrow/tonight/your",
    "not/never take/taking ~ part/role/job/position/place/further/up/offer/post/interview/opportunity/forward",
    "not/never move/moving/go/going/carry/carrying/press/pressing ahead/forward/through/further/on/any/to",
    "not/never to? be going/coming",
    (
        "not/never want/wish/wishing/plan/planning/intend/intending/like/liking/desire/choose/hope/going to? be? "
        "continue/continuing/proceed/go/attend/come/pursue/considered/move/take/carry/interview/accept/join/apply"
    ),
    "not/never interested",
    "not/never for me",
    "not/never ~ fit/match/suit",
    "not/never the/a/quite/really right/good/best ~ fit/match/role/move/time/job/position/step/one/place",
    "not/never be ~ right fit/match/role/move/job",
    "can/could/would not be there/at/able",
    "not/never be there",
    "can/could/will not ~ attend/make/come/be/go/join/continue/proceed/accept/commit/meet/interview/participate/travel",
    "no longer ~ interested/able/wish/want/available/pursue/pursuing/looking/seeking/continue/consider/considering",
    "no longer ~ considered/need/require/proceed/apply/applying/like/take/attend/possible/suit/keen/searching/open",
    "no longer ~ going/moving/coming/attending/in/candidate/right/fit/hold/join/joining/fits/suits/needed/on",
    "unable/impossible/unavailable",
    "out of the running/race/process/hat/mix/picture",
    "out of it",
    "i am out",
    "name/hat out",
)
#: It asks for another time.
MOVES: Final = (
    "reschedule/rescheduling/rescheduled/rearrange/rearranging/rearranged/postpone/postponing/postponed/postponement",
    "re arrange/schedule/arranged/scheduled",
    (
        "another/different/other/new/alternative/alternate/later/earlier/better/second/fresh ~ "
        "time/times/day/days/date/dates/slot/slots/week/morning/afternoon/appointment/timing/month/hour/meeting"
    ),
    (
        "move/moving/shift/change/changing/push/pushing/bring/put/putting/swap/delay/defer/advance ~ "
        "interview/it/this/meeting/time/slot/appointment/date/back/forward/call/timing"
    ),
    "instead",
    "day/days/week/weeks/hour/hours/month/bit/little/while later/earlier/sooner",
    "move/moving/moved to/it",
    "slot/time after/before/around",
    "would ~ work/suit",
    "work/works/suit/suits for/the/you/them",
    "day/week/month after",
    "by video/phone",
    "any chance we/i/you",
    "monday/tuesday/wednesday/thursday/friday ~ any good",
    "still see me",
    "do it/this online",
    "possible to displace/move/change/shift/have/do/meet/speak",
    (
        "could/can/might/may/would we/i/you ~ next/this/tomorrow/the/monday/tuesday/wednesday/thursday/friday ~ "
        "week/month/afternoon/morning/evening/day"
    ),
    "later/earlier in/on/that/this/the",
    "prepone/preponed",
    "before or after",
    "see/meet me ~ before/after",
)
#: It says that its writer will come.
CONFIRMS: Final = (
    "confirm/confirming/confirmed/confirmation",
    "will/shall ~ be there/coming/attending/present",
    "will/shall attend/come/join/see/be",
    "look/looking/looks forward",
    "see/seeing you",
    "count me in",
    "happy/glad/pleased/delighted/excited to attend/come/join/meet/accept/be",
    "keep/keeping ~ interview/appointment/time/slot",
    "am still? coming/attending/in",
    "still ~ coming/attending/come/attend/there",
    "suits/suit/works/fine/good/perfect for? me",
    "still on for",
    "time/monday/tuesday/wednesday/thursday/friday ~ work/works/is well/fine/perfect/good/great/for",
    "count on me",
)
#: It puts a question or a request to the employer, with or without a question mark.
REQUESTS: Final = (
    "could/can/may/might/would you/we/i",
    (
        "like/love/want/wanted/hope/hoping/need/wish/writing/grateful/glad to? "
        "ask/talk/discuss/know/speak/understand/clarify/hear/check/learn/raise/explore"
    ),
    "wondering/wondered/wonder",
    "please/kindly let/tell/advise/confirm/call/ring/explain/clarify",
    "let me know",
    "keep my ~ cv/resume/details/name/application",
    "question/questions/query/queries",
)
#: It says sorry.
SORRY: Final = (
    "sorry/apology/apologies/apologise/apologize/apologising/apologizing/apologised/apologized/apologetic",
    "regret/regrets/regrettably/regretfully/forgive/forgiveness/pardon/excuse/inconvenience/inconvenienced",
    "short/late/little/last notice/minute",
)
#: It says sorry outright.
BEGS: Final = (
    "sorry/apology/apologies/apologise/apologize/apologising/apologizing/apologised/apologized/forgive/pardon",
    "regret/regrets/regrettably",
)
#: It thanks.
THANKS: Final = (
    "thank/thanks/thankyou/thankful/thankfully/thanking/thanked/thx/tnx/ty/tks/thnx/cheers/ta",
    "grateful/gratefully/gratitude/appreciate/appreciated/appreciates/appreciating/appreciation/appreciative",
    "kind/good/generous/nice/lovely/great/helpful of you",
    "your/the ~ kindness/generosity/hospitality",
    "means/meant a lot",
    "much obliged/indebted",
    "honoured/honored/obliged/indebted/bless/blessed/flattered/privilege/gracias/merci",
)
#: It thanks only in irony.
NO_THANKS: Final = (
    "thank/thanks you? so? for nothing/wasting/ghosting/ignoring/messing/lying",
    "thank/thanks you? so? for not",
    "no thanks to",
)

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
    "concluded realised realized"
)

# --- Faults ---------------------------------------------------------------------------------------------------------

#: Titles before a name, perhaps with a full stop.
TITLES: Final = ("mr", "mrs", "ms", "miss", "dr", "prof")

#: It accuses, or lists what went wrong, in any context.
ACCUSES: Final = (
    "fuck/fucking/fucked/fucks/shit/shitty/shitshow/bullshit/asshole/arsehole/arseholes/assholes/wanker/wankers",
    "bastard",
    "bastards/bitch/bitches/dickhead/dickheads/twat/twats/prick/pricks/cunt/cunts/crap/crappy/bollocks",
    "piss/pissed/pissing off/about/around/me",
    "screw/sod/bugger/damn you/your/off/this/it/them",
    "go to hell",
    "get stuffed",
    "what/how/such a/an joke/farce/shambles/disgrace/circus/mess/insult",
    "joke of a/an",
    "how dare",
    "shame on",
    "you/they should be ashamed",
    "ashamed of yourself/yourselves",
    "good riddance",
    "get a grip",
    "get/getting your act/acts/house",
    "sort yourself/yourselves",
    "sort your ~ out",
    "dodged/dodging a bullet",
    "bait and switch",
    "red flag/flags",
    "slave/sweat/sweatshop labour/labor/wages/shop",
    "good luck finding/getting/hiring/keeping ~ anyone/anybody/staff/mug/idiot/fool",
    "better/more important? things to do",
    "who do you think you",
    "are you kidding/joking",
    "it/that is your loss",
    "your interviewer/manager/recruiter/team ~ not even",
    "not ~ treated with",
    "way i was ~ spoken/treated like",
    "way i was spoken",
    "wasting everybody/everyone time",
    "not trust you/your",
    "an insult to",
    "reputation as a",
    "in their right mind",
    "another sucker/mug/fool/idiot",
    "companies/company/employers that actually",
    "speak/speaks for themselves/itself",
    "your own fault",
    "not worth my time",
    "do not care/value/respect/appreciate ~ candidates/people/applicants/staff/others/employees/time",
    "you/they/nobody/one/recruiter/company/manager ~ do/did/does/could/can/would not even",
    "you/they/company/team ~ not/never care/cared",
    "not/never even? bothered",
    "not even bother",
    "not/never bother to/replying/answering/calling",
    "could not be bothered",
    "not/never/nobody/noone/one/least even? had/have the ~ courtesy/decency/manners/respect",
    "had/have the nerve/cheek",
    "no/any/lacks/lacked/lacking/zero ~ common/basic/simple ~ courtesy/decency/respect/manners",
    "nobody/noone ~ reply/replied/replies/called/answered/answers/bothered/responded/contacted/told/explained",
    "nobody/noone ~ got/gets/rang/phoned/wrote/showed/turned/listens/listened/cares/cared/knew/knows/apologised",
    "no/not one ~ reply/replied/replies/called/answered/answers/bothered/responded/contacted/told/explained",
    "no one ~ got/gets/rang/phoned/wrote/showed/turned/listens/listened/cares/cared/knew/knows/apologised/apologized",
    "you/they/recruiter/manager/team/hr/company/interviewer/staff ~ never ~ reply/replied/called/answered/answer/got",
    "you/they/recruiter/manager/team/hr/company/interviewer/staff ~ never ~ bothered/responded/told/apologised/rang",
    "you/they/recruiter/manager/team/hr/company/interviewer/staff ~ never ~ phoned/listened/showed/turned/apologized",
    "kept/left/keep/leave/leaving/keeping/made/making me ~ waiting/hanging/wait/guessing",
    "kept/left/leave/leaving/keeping me in the dark",
    "you/they/he/she/nobody/recruiter/team/company have? ignored/ignore",
    "been/being/was/were ignored",
    "gone/went/go/been/remain/remained unanswered/ignored/unreturned",
    "you/they ~ chosen/chose/choose/decided to ignore",
    "no call/reply/answer/response/apology/explanation ever? came/arrived/followed",
    "you/your/they/company/organization/organisation/team/recruiter/manager/nobody ~ failed/failing to",
    "too busy to answer/reply/respond/call/ring/write/read/meet/talk",
    "took/takes/taken/taking/take you/them ~ weeks/months/days/ages/forever/years",
    "slowest/longest/worst/rudest ~ process/hiring/interview/company/recruiter/communication",
    "congratulations on the slowest/worst/longest/least",
    "some of us",
    "some nerve",
    "little/bit ~ courtesy/respect/professionalism/decency/manners/organisation",
    "how disappointing/rude/typical/predictable/charming/pathetic/unprofessional/disrespectful",
    "already picked/chosen/decided/hired ~ favourite/favorite/candidate/someone/who/on",
    "for show",
    "suggest ~ in future/the",
    "in the? future you/your/try/please should/may/might/need/must/treat/show",
    "hope ~ you/they ~ learn",
    "rescheduling/moving/cancelling/postponing me/on ~ times/twice/again",
    "no idea how to treat",
    "how to treat people/candidates/applicants/staff/others",
    "your bloody/damn/stupid/ridiculous/silly/so",
    "jump/jumping through ~ hoops",
    "is/are/was/were/been ~ sexist/racist/discriminatory/inappropriate/homophobic/ageist",
    "out of line",
    (
        "such a/an? amateurish/arrogant/clueless/condescending/disgraceful/dishonest/disrespectful/incompetent/"
        "pathetic/rude"
    ),
    "such a/an? shambolic/toxic/unprofessional/incompetence/arrogance/rudeness/disrespect/contempt/unprofessionalism",
    "ghosted/ghosting me/us",
    "you/they/been ghosted/ghosting",
    "you/they/recruiter/manager/he/she/company have? been? lied/lying/lie/misled/deceived/misrepresented/cheated",
    "been/being/was lied/misled/deceived/strung/messed/jerked/cheated/fobbed/mucked",
    "misled/deceived/cheated/insulted/disrespected/belittled/bullied me",
    "messed/messing/jerked/jerking/strung/stringing/mucked/mucking me",
    "pack/bunch/load/pile/full/bundle of liars/lies/idiots/amateurs/clowns/crooks/nonsense/rubbish/fools/jokers",
    "treated/treat/treats/treating ~ badly/poorly/unfairly/rudely/terribly/appallingly/disgracefully/dirt/rubbish",
    "treated/treat/treats/treating ~ contempt/disrespect/garbage/fool/idiot/shabbily/horribly/awfully",
    "how/way you treat/treated people/candidates/applicants/staff/me/your",
    "treat/treats/treating people/candidates/applicants/staff/your ~ like/this/that",
    "wasted/wasting/waste/wastes my ~ time/day/morning/afternoon/energy/money/week",
    "wasted our/people/candidates time",
    "wasted/wasting enough/so/too? ~ of? my time",
    "waste of ~ my time",
    "complete/total/utter/absolute/massive/such/big/huge waste",
    "expected/expect/expecting/hoped ~ better/more from/of",
    "i/candidates/people/applicants deserve better/more",
    (
        "disappointed/disappointing/appalled/disgusted/insulted/offended/outraged/unimpressed/frustrated/annoyed/angry/"
        "furious/livid/irritated/unhappy/fed/dismayed/shocked by/with/at/in/up ~ "
        "you/your/how/way/lack/process/company/treatment/communication/attitude/manner/organisation/team/recruiter/tone"
    ),
    "not/hardly ~ impressed/happy by/with/at ~ you/your/how/way/lack/process/company/treatment/communication/attitude",
    "fed up ~ you/your/waiting/chasing/hearing/asking",
    "sick of",
    "sick and tired",
    "had enough of",
    "last straw",
    "tired of your/waiting/chasing",
    "not ~ put up with",
    "you/they ~ should have told/warned/said/thought/replied/called/informed/checked/apologised/apologized/mentioned",
    "company/employer/firm/place/business/organisation that/who/which/where actually",
    "actual/real/proper company/employer/firm",
    "respect/value my/other/people/candidates/applicants time",
    "stick/shove your/it/this/the",
    "keep your stupid/lousy? job",
    "you/they/team/company ~ should/need/must/might/ought ~ learn",
    (
        "bad/poor/terrible/awful/horrible/horrendous/dreadful/atrocious/appalling/shocking/lousy/abysmal/worst/shoddy/"
        "negative/disgraceful/worrying/damning "
        "reviews/reputation/communication/organisation/organization/management/attitude/manners/experience/treatment/"
        "behaviour/behavior/company/process/interviewer/interviewers/recruiter/recruiters/employer/employers/"
        "leadership/"
        "ratings/glassdoor"
    ),
    "bad/poor/terrible/awful/horrible/horrendous/dreadful/worst interview process/experience",
    "worst ~ ever",
    (
        "lack/absence of any? basic? respect/communication/professionalism/organisation/organization/courtesy/"
        "transparency/"
        "honesty/consideration/decency/integrity/manners"
    ),
    (
        "you/your/they/their/company/team/process/recruiter ~ not/never ~ "
        "professional/organised/organized/trustworthy/competent"
    ),
    "you/they/he/she have? kept/keep/keeps changing/moving/rescheduling/cancelling/asking/postponing",
    "you/they/he/she ~ changed/moved/rescheduled/cancelled/canceled/postponed ~ twice/times/again",
    "been/was/were ~ changed/moved/rescheduled/cancelled/canceled/postponed on? me? twice/two/three/four/five/several",
    "third/fourth/fifth/second time you/they",
    "not what you/they promised/advertised/said/told",
    "you/they ~ lost/mislaid/forgot my/about/to/me",
    "you/they promised/advertised/told/said ~ but",
    "high/staff turnover",
    "low/insulting ball/offer",
    "lowball/lowballed/lowballing/underpaid/underpaying/underpay",
    "you/they clearly/obviously/evidently/apparently ~ not/no/never/nothing/only",
    "clearly/obviously/evidently you/they ~ not/no/never/nothing/only",
    "if/had/since you had? bothered",
    "yours ~ not",
    "free labour/labor/work",
    (
        "is/was/were frankly/simply/just/quite/plain/totally/completely/downright "
        "insulting/outrageous/unacceptable/shocking/ridiculous/appalling/disgusting"
    ),
    "ignoring people/candidates/applicants/me",
    "desperate enough",
    "not even apologise/apologize/reply/call/answer/say/respond/bother",
    "no/any respect for ~ people/candidates/applicants/others/time",
    "like any competent/decent/normal/professional",
    "poor that you/i/nobody/no",
    "poor show",
    "you/they need/should/must/can/could/ought to? do better",
    "hope you/they/it never/fail/fails/lose/regret",
    "no wonder nobody/no/noone/people/staff/turnover",
    "my time is valuable/precious/worth",
    "you/they/company/team/recruiter ~ let me down",
    "being/been/was badly? let down",
)
#: It insults, unless it is about its writer or softened: "I do not want to be rude".
INSULTS: Final = gather(
    "amateurish arrogance arrogant atrocious clueless condescending contempt deceitful discourteous disgrace "
    "disgraceful dishonest dishonesty disrespect disrespected disrespectful farce farcical idiot idiotic idiots "
    "childish snotty imbecile imbeciles incompetence incompetent laughable liar liars moron morons "
    "pathetic patronising patronizing rude rudeness rudest shambles shambolic shameful scandalous "
    "lamentable deplorable despicable inexcusable unserious toxic unprofessional unprofessionally unprofessionalism"
)
#: Nouns that such an adjective blames nobody with: "a terrible time", "an awful cold".
FAULTLESS: Final = gather(
    "accident bug cold connection day flu headache line luck migraine moment news shame signal time timing traffic "
    "weather week"
)
#: It insults only if it is about the employer: "your process is a mess".
SLIGHTS: Final = gather(
    "abysmal amateur amateurs appalling awful careless chaos chaotic circus clown clowns crooks disgusting "
    "disgusted disorganised disorganized disorganisation dreadful exploitative garbage greedy hopeless horrible "
    "horrendous hostile insults insulted inconsiderate insult insulting joke lazy lousy mediocre mess nonsense "
    "outrageous ridiculous rubbish sexist racist shady sloppy stupid sucks terrible trash unacceptable unethical "
    "unreliable untrustworthy useless worst"
)
#: Whom an insult is about, by the nearest of these before it.
THEM: Final = gather(
    "you your yours they their he she her his company firm team process recruiter recruiters recruitment manager "
    "managers management interviewer interviewers hr staff communication interview emails behaviour behavior "
    "attitude treatment organisation organization experience everyone everything receptionist people agency hiring "
    "salary pay wages boss employer panel"
)
OURS: Final = gather("my our")
US: Final = gather("i my mine myself we our")
#: Words that soften an insult a few words later: "I hope this does not sound rude".
SOFTENERS: Final = gather(
    "not never no nor without hope hopefully sorry seem seems sound sounds sounding seeming appear appearing across "
    "if forgive avoid least look looks looking may might would"
)
#: What, right after an insult, turns it on the writer: "rude of me", "unprofessional to cancel so late".
SELF_BLAME: Final = (
    ("of", "me"),
    ("on", "my"),
    ("from", "my"),
    ("of", "my"),
    ("for", "me"),
    ("by", "me"),
    ("with", "my"),
)

#: Words that negate a sign a few words later, and words that take back an accusation.
NEGATIONS: Final = gather("not never no nobody noone without")
DOUBTS: Final = gather("not no without if hope avoid nor")

#: It breaks off for good.
SLAMS: Final = (
    "not/never ever? contact/call/email/ring/phone/message/text/approach/write/bother to? me/us again/ever/anymore",
    (
        "not/never ever? contact/call/email/ring/phone/message/text/approach/write/bother to? me/us any/in more/"
        "further/future"
    ),
    "never contact/call/email/ring/phone/message/approach/bother me/us",
    "not/never ever contact/call/email/ring/phone/message/approach/bother me/us",
    "stop contacting/calling/emailing/ringing/phoning/messaging/texting/writing/bothering",
    "leave me alone",
    "lose/delete/forget/block my number/email",
    "lose my number/address",
    (
        "never ~ work/apply/applying/working/interview/consider/considering/recommend/recommending/deal/buy/"
        "buying/use/speak "
        "~ again/you/your/here/there/company/anyone"
    ),
    "not/never ~ apply/applying/working/hearing/dealing/work ~ ever again",
    "never again will/would/shall i apply/recommend/buy/consider/deal/work",
    "never/not ever? want/wish/like/care to hear/see/speak/work ~ again/ever",
    "want/wants/wish/wanted nothing more/else/further? to do with",
    "not/never ~ work for/with/there/here ~ if/again/ever",
    "last company/job/place/firm/employer/people on",
    "stay/keep/steer/stays/keeping/staying well/far/right? away from/of you/your/this/me",
    "not/never interested in anything/any ~ else/ever/from/other/future/now",
    "under no circumstances",
    "not/never in a million",
    "hell freezes/froze",
    "not/never ~ set foot",
    "done with you/your/this",
    "do not bother/waste contacting/calling/replying/emailing/writing/getting/your/coming/inviting/asking/trying/to",
    "burn/burned/burnt/burning ~ bridge/bridges",
    "tell/telling/warn/warning everyone/everybody/people/others/friends/all/my ~ avoid/about/how/not/stay/know",
    "blacklist/blacklisted/blacklisting",
    "steer clear",
    "review/reviews/post/posting on/a/about ~ glassdoor/linkedin/indeed/online/twitter/google",
    "warn/warning everyone/others/people/my/friends",
)

#: It explains at length: each counts for two.
EXPLAINS_AT_LENGTH: Final = (
    "let me explain",
    "long story",
    "to make matters",
    "owe you an explanation",
    "explain myself/everything",
    "explain/explained/explaining ~ at length",
    "the whole story",
    "number/variety/several/many/couple few? of? reasons",
)
#: It explains, one reason after another. Each occurrence counts.
EXPLAINS: Final = (
    "because/cos/cuz/bcoz/coz",
    "due/owing/thanks to",
    "on account of",
    "reason/reasons is/was/are/for/being/why/i/that",
    "number/variety/several/many/couple/few of? reasons",
    "that/which is why",
    "you see",
    "thing/truth/fact is",
    "truth be told",
    "to be honest/frank/fair/truthful",
    "honestly",
    "frankly",
    "let me explain",
    "explain/explaining/justify ~ why/myself/situation/reason/reasons/decision/background",
    "want/wanted/like/need/owe you to? to? know/understand/an",
    "owe you an explanation",
    "firstly/secondly/thirdly/lastly",
    "first of all",
    "on top of",
    "not to mention",
    "besides/moreover/furthermore/additionally/plus",
    "in addition",
    "to make matters",
    "another/other/main/second/also reason/thing/issue/factor",
    "therefore/consequently/hence",
    "not only",
    "long story",
    "as well as that",
    "apart from that",
    "in fact",
    "at the same time",
    "what is more",
    "as i mentioned/explained/said/told",
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
    "i regards "
    "hello dear been can it of be longer find another indeed application withdraw"
)
