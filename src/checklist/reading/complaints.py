"""Whether a sentence complains, told by all of its words together.

A complaint put politely has no phrase of its own: "Every other employer replied within two days."
Here every word says a little for or against: by itself, with its neighbours, by its kind and its ending, by the
kinds that meet, and by whom the sentence is about. A sentence that gathers enough reads as a complaint. That is a
likelihood: it warns, and never stops.

The weights were fitted to 11,000 sentences by logistic regression and rounded. They are additive, so one that misleads
can be changed by hand, on the proof beside it.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import combinations
from typing import Final

from checklist.reading import signs
from checklist.reading.matching import STOP, Words, gather, inflect

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
        "waste+ nothing lost lose unpaid free fare ticket refund+ reimburse+ cost costs spent bother+ effort owe+ "
        "trip drove travelled journey hotel"
    ),
    "RUDE": (
        "rude arrogant unprofessional disrespect+ disrespectful insult+ offensive unfriendly hostile cold curt short "
        "abrupt dismiss+ condescending patronising unpleasant mean aggressive mock+ laugh+ sigh+ shout+ snap+ roll+ "
        "belittle+ humiliate+ joke+ remark+ comment+ tone manner+ attitude unwelcome uncomfortable small stupid fool "
        "number nuisance interrogate+ grilled lecture+ rough nobody pushy lied"
    ),
    "DISTRACT": "phone laptop watch emails typing yawn+ lunch bored distracted interrupt+",
    "MESS": (
        "mess chaotic confus+ confusion disorganised unprepared badly poorly wrong mistake+ error+ mixed mix lost "
        "locked broken crash+ dead dirty impersonal incompetence careless carelessness unacceptable inappropriate "
        "unreasonable excessive unfair hurtful ugly horrible awful terrible dreadful nightmare rushed vague unclear"
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
    "LOW": "low lower less below under insult insulting embarrassing half cut short beginner joke worth trainee",
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

#: What a cue says for a complaint or against it: "not" a word, "un-" its beginning, "-ed" its ending, "REPLY" a word of
#: that kind, "-REPLY" one that is denied, "REPLY@done" one of what happened to the writer, "REPLY+WAIT" two kinds that
#: meet, "@nobody" of whom the sentence is, "^me" of whom it is first, "<10" that it has fewer words, "?" that it asks.
# + Your recruiter sold me a job that does not exist.
# + My calls were never returned.
# + Every other employer I spoke to managed to reply within two days.
# - I waited until my boss was back before I could decide.
# - It would have been a great step for me.
# - Your recruiter explained everything, and I have no more questions.
# - I did not return your calls, and I am sorry.
# - I am sorry that nobody told you sooner.
# - My old company wasted a lot of people's time with long processes.
# - My landlord promised to repair the heating and never replied.
WEIGHTS: Final[Mapping[int, str]] = {
    28: "behaviour liars",
    23: "promises",
    22: "FRANKLY+REVIEW",
    21: "game",
    20: "hire hoops legal warmer yourselves",
    19: "intern lying treat",
    18: "MESS@them applicants fourth pretty",
    17: "hr receive seriously taste",
    16: "TIME+WASTE apparently communication interviewed polite speaking",
    15: "empty fee feeling flexible lie playing word",
    14: ("-EXPECT@nobody RUDE TEACH@ excuses exhausting interviewer remarks silence speaks spoken stick wasting woman"),
    13: (
        "<25 DECEIT+TEACH allowance applicant assured became began beggar commission confidence contacted desperate "
        "evidently felt hurtful local loss pocket shambles"
    ),
    12: (
        "-SNEER@them act anyone apology being constant euros insult insulting marked ombudsman petrol rate sing "
        "strung suppose switch tested why"
    ),
    11: (
        "REVIEW UNANSWERED advertised cancellations confidential demanded dis- facebook greeting handed hopes lol "
        "names none people respect teeth then unacceptable unpaid whatever women"
    ),
    10: (
        "-SNEER@nobody LOW+MONEY RUDE+WASTE RUDE@them WASTE appears beginning cattle chat consultant employee funny "
        "indifference least miserable organisation owed paid posting reception remind review sharing sixty temporary "
        "used"
    ),
    9: (
        "-REPLY -REPLY@nobody -RUDE EXPECT+OTHERS PROCESS@nobody REVIEW@me REVIEW@mine SORRY@them THANKS+TIME "
        "UNANSWERED@them action anybody automatic beg congratulations draw gather hostile important information "
        "opened pack professional red samples secretary sent some stand suspect watched windows"
    ),
    8: (
        "<20 CHANGE+TIME CHANGE@them EXPECT@ MESS+SNEER MONEY+REVIEW NOT@them RUDE@ SNEER@ TEACH+WAIT UNANSWERED@ "
        "advertise arrived been beneath blamed blood boy changes courtesy demand describe dirt door drink face fare "
        "fifth gives goalposts handled his impress interrupted joke jump little misleading neither prove public "
        "quoted rejection ridiculous seem show speaker spent standing status that third travelled values vanished "
        "what your"
    ),
    7: (
        "-RUDE@me AGAIN+MESS DECEIT+TIME DECEIT@done FRANKLY+GOOD FRANKLY+LOW FRANKLY@ LATE+WAIT LOW+REVIEW NOT "
        "RUDE+SNEER RUDE+WAIT SNEER+TEACH THANKS+WASTE TIME+WAIT -ed @nobody agreement business charge clock comment "
        "common conducted dey eat gate gets given had interrogation lack laughed lecture led loyalty messages normal "
        "noticing often order others own paper pretending reads refund regional religion serious sign spare strange "
        "swore tears those times together trust unfriendly warn while written"
    ),
    6: (
        "-EXPECT@ -EXPECT@them -MONEY@done -REPLY@done -RUDE@ -SORRY@them -TEACH AGAIN AGAIN+UNANSWERED DECEIT "
        "DECEIT+LOW DECEIT@ DISTRACT DISTRACT@them FRANKLY+SORRY HOME+THANKS MONEY MONEY@ REPLY REVIEW+RUDE "
        "THANKS+UNANSWERED -less @them ^done acceptable admit advised age an appointments asking assignment barely "
        "behaved believed bold boss charity chasing cleared contacts contradicted conversation corridor cost cruel "
        "customers dollars english even ever except exist expect forty happened hide humiliating ideas inappropriate "
        "including insisted intend inviting learn left mood nineteen outside point poster pounds qualifications "
        "reasonable reminders response run said save showing slap smelled somehow spoke talent themselves timed told "
        "tone trusted twenty was welder whispered whole wiser worst"
    ),
    5: (
        "-DECEIT -TEACH@ AGAIN+LATE AGAIN@ CHANGE@nobody DECEIT+SNEER DISTRACT@me EXPECT+TEACH EXPECT@done GOOD+LOW "
        "GOOD+MESS LATE+PROCESS LATE+UNANSWERED MESS+PROCESS NOT@ NOT@me PROCESS@mine REPLY@mine UNANSWERED@done a "
        "accent advice asked assistant bloody brought candidate circle circumstances competitive dealt decency "
        "deposit director disappeared discuss during each emails faith fifty figure finish forgotten frankly goes "
        "gone grateful guest head heard higher hung idea interesting law life lobby manners matter nearly nor note "
        "opinion original overtime owner patient pen per person planning poor questioned received rounds seems seen "
        "shocked shown sincere single sitting smile software sold somebody tells this tie trainee trial turnover "
        "twelve uncomfortable unpleasant unwelcome wall wanted warned weeks were who whoever wrote"
    ),
    4: (
        "-DECEIT@ -FRANKLY AGAIN+CHANGE AGAIN+SNEER AGAIN@mine DECEIT+EXPECT DECEIT+MONEY DECEIT+SORRY DISTRACT+WAIT "
        "EXPECT+REPLY FRANKLY@me GOOD+HOME GOOD+REPLY GOOD+WASTE GOOD@ HOME@me LATE+REPLY LATE@them LOW LOW+REPLY "
        "MONEY+TEACH MONEY@them NOT+TIME OTHERS+PROCESS OTHERS+SNEER REPLY+WASTE SNEER+UNANSWERED WAIT WAIT+WASTE "
        "WASTE@mine @done applications around badly between board booked calling came church different disheartening "
        "dragged dress eight eleven enough expense eyes fifteen four girl glass got hand he history how impression "
        "interviewers itself keeping keeps less linkedin location meant men met nerve one ones patience promised put "
        "quick really regret reply salary sandwich shirt shook should shouted since someone straight such talk talked "
        "taxi telling terms took un- upsetting wage wages welcome wish without"
    ),
    3: (
        "-CHANGE@ -DECEIT@nobody -OTHERS@them -REPLY@them -TEACH@me -THANKS AGAIN+DISTRACT AGAIN+EXPECT AGAIN+REPLY "
        "CHANGE CHANGE+HOME CHANGE+RUDE DISTRACT+OTHERS FRANKLY+REPLY HOME+OTHERS LATE+TIME LOW@them MESS+REPLY "
        "MESS+TIME MONEY+RUDE NOT+THANKS OTHERS+SORRY PROCESS PROCESS+REPLY PROCESS+RUDE PROCESS+SNEER REPLY@ TEACH "
        "TIME@them WAIT@done WAIT@me -ing ^them across addressed answers assessment behind candidates chair confusing "
        "course credit delays description desk details disappointing drove excuse explanation fact fed feedback file "
        "fill find fool from future go group guys hear hour interviews invite keep know lawyer letters luck might "
        "months more no numbers occasions of ought picked process rather rolled says seemed sending sense simple "
        "simply solicitor spell started system test three trade unprepared vacancy want working"
    ),
    2: (
        "-EXPECT -FRANKLY@me -FRANKLY@them -GOOD@ -PROCESS@me -SORRY AGAIN+TIME AGAIN@them CHANGE+MONEY CHANGE+WASTE "
        "CHANGE@ DECEIT+RUDE DISTRACT+TEACH DISTRACT@ EXPECT EXPECT+HOME EXPECT@me FRANKLY FRANKLY+PROCESS GOOD+NOT "
        "GOOD+SNEER HOME+MESS HOME+PROCESS LATE+MESS LATE+MONEY LATE@me LOW@mine MONEY@mine OTHERS@them PROCESS+TIME "
        "REPLY@me SORRY+WASTE TIME@ WAIT@them WASTE@ WASTE@me -ness afraid ask back bank better beyond call camera "
        "car contract cv dead department described five flat floor for front get her interest its letting longer look "
        "looked lunch mention moved notice out over passed perhaps say shame shop shows something taken text thing up "
        "waste weekend where within"
    ),
    1: (
        "-WAIT@me AGAIN+DECEIT CHANGE@me DECEIT+GOOD DECEIT+MESS DECEIT@me EXPECT+FRANKLY FRANKLY+OTHERS GOOD+OTHERS "
        "LATE@done MESS MESS@ NOT@done OTHERS PROCESS+REVIEW RUDE@mine SNEER+TIME TEACH+THANKS WAIT@ -er ad agreed "
        "all answer before cold days does doubt down everybody free have hours interview into invitation invited long "
        "lost make maybe minutes mis- morning mother name on organised pay post second spot tell think to train "
        "trouble worth would"
    ),
    -1: (
        "-AGAIN -WASTE AGAIN+MONEY CHANGE@done DECEIT+PROCESS EXPECT+RUDE EXPECT@them FRANKLY@them GOOD+MONEY "
        "GOOD+TEACH GOOD+THANKS GOOD@me HOME+RUDE LATE LOW@ MESS+TEACH MESS@done NOT+SNEER OTHERS+TEACH PROCESS@ "
        "SNEER@them WASTE@them -ly ^me accept accepted as bad change date decision exam experience heart honest house "
        "liked line meeting never nights now other running senior the thought too treated voice wait went when will "
        "work worked"
    ),
    -2: (
        "-GOOD@done -OTHERS -REPLY@me -REPLY@mine -TEACH@them -UNANSWERED@me @ AGAIN+WASTE DISTRACT+HOME "
        "DISTRACT+PROCESS EXPECT+MONEY EXPECT+NOT EXPECT+PROCESS FRANKLY+NOT FRANKLY+TIME FRANKLY@done GOOD+REVIEW "
        "GOOD@nobody HOME+NOT HOME+REPLY LATE+NOT MESS+RUDE MESS@me MONEY+PROCESS MONEY@done MONEY@me NOT+PROCESS "
        "NOT+TEACH OTHERS@ REPLY+TEACH RUDE+TEACH RUDE+TIME RUDE@me RUDE@nobody SORRY+THANKS TEACH+TIME TEACH@done "
        "THANKS@ WASTE@done -est @mine advert also annoyed applied ashamed baby be best both bother changed closed "
        "come comes cover day disappointed elsewhere ended expected family forgot half him hold hope is job last like "
        "lose makes man march moment my offered office organization panel part period reading ready replied rude "
        "shift still take them turn twice union use very waiting way wednesday with yet"
    ),
    -3: (
        "-GOOD -LATE -MESS@nobody -NOT@me -SNEER@done -WASTE@them 2 <15 AGAIN@done CHANGE+SORRY DISTRACT+REPLY "
        "EXPECT@mine FRANKLY+TEACH GOOD@done GOOD@mine HOME+LATE LOW+NOT MONEY+REPLY NOT+REPLY NOT+SORRY "
        "NOT+UNANSWERED NOT+WASTE OTHERS+WASTE OTHERS@done PROCESS+WASTE PROCESS@done PROCESS@me REVIEW@ "
        "TEACH+UNANSWERED TEACH+WASTE TIME+UNANSWERED TIME@me ^ again analytical and apologise application at away "
        "broke by called confirm cut deserve documents else fast going hate help highly hoped link mixed nearer new "
        "not nuisance old once open over- pays places planned promise properly reached recommended recruiter safe "
        "service six stage stolen sure ta time tired trains us visa watch years yesterday"
    ),
    -4: (
        "-CHANGE -EXPECT@me -SNEER@me AGAIN+HOME DECEIT+DISTRACT DECEIT+FRANKLY DISTRACT+GOOD DISTRACT+SORRY "
        "DISTRACT+TIME DISTRACT+UNANSWERED FRANKLY+MESS HOME HOME+SNEER HOME+WAIT HOME@ HOME@mine LATE+LOW "
        "LOW+PROCESS MESS+SORRY MONEY+NOT OTHERS+THANKS REVIEW+TEACH SORRY@done SORRY@me TEACH@nobody THANKS+WAIT "
        "able above abroad am any anything appreciate bearing blame bless choose coming consider deserved drive email "
        "faithfully fall frank friend gave getting good happens happy holiday i later loved managers mix needs ninety "
        "nothing operation opportunity personal pleasure programme ran reasons remembered request roles round "
        "saturday seeing signal slept steps suit than thanks they ticket trained turned unable university until which "
        "yes"
    ),
    -5: (
        "-CHANGE@me -LATE@me -LATE@mine -SORRY@me 07700 20 44 <35 AGAIN@nobody CHANGE+FRANKLY CHANGE+THANKS "
        "DISTRACT+NOT DISTRACT@mine EXPECT+TIME GOOD+UNANSWERED HOME+MONEY MESS+WASTE NOT+RUDE OTHERS+TIME REPLY+TIME "
        "SORRY THANKS@me TIME TIME@done ^nobody airport attached attending brief burst calls can clearly colleague "
        "confused decided dr employer fair first flying formal garage glad health if jury late leave looks mind miss "
        "number offer opening power question quickly raise set short size small street strike thank thankful tom "
        "tomorrow training try wrong x"
    ),
    -6: (
        "-HOME -HOME@mine -REVIEW@me <10 AGAIN+REVIEW AGAIN+THANKS DECEIT@mine DISTRACT+MESS EXPECT+SNEER "
        "FRANKLY+HOME LATE+RUDE LOW+TIME MONEY+OTHERS MONEY+THANKS NOT@mine REPLY@done REVIEW+WASTE RUDE+SORRY "
        "SNEER@mine SORRY+UNANSWERED WAIT@mine 9th @me another answered anyway attend because but choice commute "
        "considered cook could doctor easy embassy fault give hard has hello home letter looking me message night "
        "nursing opens our plumber present railway rang realise ring roughly shifts sleep slot so sunday thursday "
        "traffic truth warm wondering write year yours"
    ),
    -7: (
        "CHANGE+TEACH FRANKLY+SNEER GOOD+LATE GOOD+PROCESS LATE+TEACH MESS@mine PROCESS+THANKS SNEER+WASTE TIME@mine "
        "^mine ahead airline criticism decide detail fever fit fixed folder helps hospital just knowing laugh many "
        "motorway or remain right selection silent sooner starts success thinking timing tuesday unfair useful "
        "voicemail wants weekends wishes wonderful"
    ),
    -8: (
        "-NOT -WAIT@them AGAIN+TEACH FRANKLY+RUDE MESS+NOT MESS+WAIT SORRY@ THANKS@them accident awful cross "
        "everything friday instead kind lovely map owe pain regards smiling suits team theatre tunnel we week writing"
    ),
    -9: (
        "-MESS HOME+TIME REPLY+WAIT REPLY@them cancel cause closer earlier excellent landed meet move must nervous "
        "nursery signed sincerely stretch worry"
    ),
    -10: (
        "FRANKLY+THANKS GOOD@them LATE+SNEER LATE+SORRY LATE@mine REPLY+SORRY ill includes licence may need november "
        "quicker referrer release role search skip wishing"
    ),
    -11: (
        "GOOD+RUDE afar analyst deleted deserves distance easier field fine forward great landlord missed nicer plant "
        "soon sorry staying studied umbrella withdrawing works"
    ),
    -12: "here hey monday moving realised stuck",
    -13: "attach attachment early needed well",
    -14: "<5 apologies myself terrible",
    -15: "? engine few main pleased proceed step today withdraw",
    -16: "GOOD helpful possible",
    -17: "THANKS",
    -19: "stay",
    -21: "hi",
    -22: "CHANGE@mine",
    -24: "please",
}
#: What a pair says: a word, and with each weight those that come right after it, or one word later.
PAIRS: Final = """\
a 21 text 15 joke 14 rejection 13 can shambles 12 not which 10 two 9 bank form 8 sandwich sign straight ticket working
a 8 would 7 serious 6 box company confirmation needs one promise sales train wage waste 5 machine pay was 4 as firm
a 4 glass letter note person salary shop 3 hospital is living month phone single 2 and hotel like woman 1 line
a -1 from great later website while -2 that -3 bad colleague good i no nuisance very week -4 fit house in little lot
a -4 message pleasure short who yet -5 break difficult hard match slot talk -6 few long new team -7 clear contract
a -7 fever joy kind recruiter smaller with wonderful -8 time word -10 lovely -11 licence -14 change place -18 better
able -4 to
about 8 his 7 family health 6 this weight 5 me my 4 were -3 hours interview salary the -4 your -5 for roles working
about -7 other -9 it -10 time
accepted -2 an -3 job offer -5 a another
advert 5 promised 2 flexible
after 16 had 13 minutes 8 that 7 five 3 i you -3 my -5 it
again 4 again -4 the
agreed 6 and
ahead -2 the -7 with
all 6 a way 4 i the 3 this -2 best -5 of so -7 questions -8 night -17 my
alone 7 in
also -7 to
although 7 had 2 i
am 11 your 9 done 7 told 5 being fed owed 4 and 3 you 2 a afraid not 1 on -1 so -2 from thankful very -3 calling the
am -3 withdrawing -4 ashamed my -5 about after all -6 aware looking staying too -7 longer with -9 grateful ready
am -10 that -11 free in pulling -12 asking -13 no -16 for -17 sorry
an 9 apology applicant 7 would 6 application 5 and email 4 answer is 2 hour invitation to -4 that -5 old -6 easy so
an -9 offer
analyst -1 role
analytical -3 engine works
and 19 another 18 seen 17 pay yet 15 person 12 what 8 still 7 an now 6 again one said 5 manager no so sorry there
and 4 came me offered 3 asked nothing on the then 2 invitation my your 1 is not you -1 has -2 can was -3 did feel gave
and -3 have in never only to yours -4 it of put wanted will -5 a good kind know learned thanks -6 they told want
and -7 for -8 are missed would -9 hope we -10 am had -11 need when -12 i -13 how -16 that
annoyed -5 with
another -2 opening so -3 and role way -4 job -6 is -8 i -9 date -17 time
answer 3 to -2 a
answered 8 within
any -3 day -5 on -8 more -9 i
anyone 10 at who 4 had
anything -17 that
apologies -9 for
apologise -4 the -5 for
apologised 15 for
application 3 was -3 for the
apply -6 again
appreciate 3 being -3 you your -6 that
are 7 not 4 for -4 in -10 closed
as 15 if 9 though 7 and 6 you -3 have the was -4 a i
ask 2 the -3 my -4 them -12 you
asked 13 i 11 interview 7 my 3 a how 2 about -2 for the
asking 8 to 5 me the 3 about
assured 7 me
at 13 me 11 door least 8 your 7 a 5 night place 3 all gate reception 2 in -1 analytical engine -2 two -3 his -4
at -4 hospital short three -5 my the university work -6 time -7 this -10 present wrong -11 moment -12 home -14 once
automatic 8 reply
aware -3 you
back -3 yet -4 on -6 the
bad -12 about
be 25 like 12 spoken 8 if 7 bothered made that 5 about grateful 4 an ashamed my 3 asked for 2 at interviewed the this
be 2 treated -2 to -3 glad -4 a attending happy home in of right there told -5 honest -6 again out possible too with
be -7 able i your -8 another coming going -9 fair -10 considered -13 annoyed
because 23 your 19 you 8 nobody -4 my of -5 the -9 i -16 was
been 13 of 9 handled 8 paid 5 given 4 changed 3 with 2 so -3 by told -4 offered -5 a to -7 at but
before 6 anyone was 4 i 2 had -5 we -7 go
being 14 for 10 to 9 a told 6 asked 4 at -3 and -4 so
believe 8 that
below -5 i
best -3 wishes -5 to -6 that
between 3 the
blamed 8 for 3 me
bless -6 you
booked 4 the
boss -4 has
busy 21 but
but 6 am 5 you 3 it 2 this -1 role -4 could -5 thanks that -7 the -8 have -9 for i -11 can
by 7 way 5 your 1 a -1 website -3 doctor -5 accident now the -6 email -9 not -18 my so
call 12 that 7 it 3 is -3 back you -6 the -7 again
called 4 by -4 i -5 to
calling 6 me -2 about
came 10 a 6 the -13 i
can 12 help 11 your 10 say 3 work 2 see 1 come -1 move -2 only -3 do start -4 after not reach -5 commit drive leave
can -6 my -7 in take -8 me -15 make
cancel -8 interview -10 my
cancelled 6 by 2 on
candidates 9 the
change -2 heart my -11 of
changed -3 i -7 my
children -5 i
clear 12 that 4 me
clearly 5 not
closed 6 and
closer -2 home -8 to
colleague 13 to -3 who
come 21 from 15 across -2 the -3 down on
comes -3 up
coming -2 up
communication 7 has
company 7 is 6 can that -3 wasted -6 your
confirm -5 by
contact -3 again me
contract 6 says
cost 10 me -5 you
could 25 a 8 told 4 let 3 me 1 have -2 not tell -3 find myself see -4 ask -7 in send -10 call it -12 i -15 we
could -37 you
count -5 me
courtesy 11 to
current -7 has
cut 2 off
date 4 the -5 i -7 of -8 my
day 9 you -3 i
days 7 and -13 week
dealt 5 with
decency 3 to
decided 1 to -1 stay -2 not -3 withdraw
described 2 as
deserved -10 better
desk 4 was
did 18 it 12 ask 10 anyone 8 even 6 think 5 know -2 feel -4 the
different 8 people
disappointed -9 in
do 8 to 4 call 1 not -1 it -4 want you -5 contact worry -6 blame -7 this -8 i -10 have -15 expect
does 2 not -5 work
doubt 7 that
down 3 to -4 the -9 with
during 6 my 3 a
each 14 time 4 other -9 way
easy -9 to
else 6 name -2 can
email 7 was -1 the -4 i -5 as -6 too -7 to
emails 3 i
employer 9 i -1 set up
engine -3 works
even 10 my 3 to
ever 5 got
every 20 other 19 time 5 i -2 success to -6 line
everybody 6 the
everyone -2 met -4 was -12 i
everything 6 that
expect 2 to -5 answer
expected 11 more
explained 7 to 6 me
fair -4 and -5 i
faith 4 and
family -4 i
far 14 too 10 i 6 late -3 do -4 not -10 from
fault -9 the
fee 3 the
feedback 4 i
feel 6 my 4 i -4 awful ready -5 for -7 bad -8 safe
feeling 1 that
fell -8 through
felt 9 like
few -4 weeks
find 20 my 12 from 10 it 8 that 4 anyone -1 time -3 way -4 someone -12 a
finding 8 someone
firm 6 that
first 8 thing 7 the -2 that
fit -4 me
five 10 times 7 minutes 5 for 3 weeks
fixed -13 and
for 19 nothing 18 free 15 hour 10 that 9 someone 6 conversation letting little 5 people them 4 showing somebody two you
for 3 at 2 job so -1 a hours three -2 an and another being i senior short six to -3 all inconvenience inviting month
for -3 post the -4 chance everything forty in more one -5 getting personal -6 later making -7 offering -8 service up
for -9 now years -10 time your -11 invitation -13 help -14 while -19 me
forgot -6 the
form 5 letter
forward -10 to
found 5 the -3 a
four 16 times 7 and 6 different 5 of
fourth 11 time
friday -5 for
from 11 a 6 you 5 people 4 beginning friend -1 the your -2 my -3 start -4 interview what -5 i -8 home me
front 13 me 9 the 8 of
full 7 of
gap -6 in
gave 14 no 10 my 6 was -2 me
get 8 answer 7 an -6 to -7 there -9 speak
getting -3 back -6 to
give -2 slot the -4 place -5 it up -10 my
given 9 minutes 8 wrong 7 to -2 a
glass 4 of water
go 4 to -3 any further -4 ahead -10 on
god -5 bless
going 8 the 2 to -7 in
good 22 enough 6 faith 3 and luck -3 of questions -6 to
got 13 my 12 back 5 no the 4 was 3 a an -4 in lost
grateful 6 for -4 you
great -4 for
had 23 me 16 moved 13 you 12 changed 10 been 9 the 6 even looked said 5 taken 4 already for gone three 3 that 1 told
had -1 hoped -3 change set -4 no -5 leave not -6 a cancel -7 expected
half -1 hour
happened 3 to
happy -12 to
hard 10 take to -7 for
has 9 handled 6 been no 4 me on -3 not nothing up -4 changed taken -5 to -6 since -8 moved -9 come
have 15 them 12 never 11 better 9 enough saved 8 appreciated 7 from what 6 children expected it known 5 dealt put seen
have 4 in some 3 come given heard liked lost my told 2 had me moved no shown -1 on -2 just said -3 a agreed been for
have -3 got made pass signed -4 attached you -5 booked down one -6 answer as done enjoyed question right that travel
have -7 cancel not the -8 about to -10 an -11 bad offered other yes -13 decided -14 another -16 accepted -19 found
having -12 you
he 11 his 6 asked 4 told 3 to wanted -4 had my
hear 6 a 3 the -6 me
heard 6 of 5 nothing the 3 back -4 yet -6 from
hearing 5 from
hello -13 this -14 is
help 10 that -5 with
her 3 eyes
here -4 the -5 is -8 it
hi -9 this
hiring -2 manager
his 4 and phone 2 own -3 watch
hold -4 the
home -4 i
honest -4 about i -7 you
hope -2 that -3 you -6 is -8 this -12 i -13 to
hoped -7 to
hoping 7 for
hour 4 then 3 and
hours 5 of -3 to -6 do
how 13 can 8 old 5 one 4 that your 3 many this treat -3 hard -5 i -6 people well -9 long -13 much
hung 5 up
i 16 explained hear 15 done intend 13 find 12 suppose 10 note 9 doubt gather given make 8 deserve invited 7 see
i 6 believed cleared prepared sick trusted when 5 fed rearranged took walked 4 arrived disappointed feel found handed
i 4 heard led said say shocked up 3 accepted an asked booked cancelled do drove felt from it left let nothing now put
i 3 tell writing 2 afraid be came did expect got out received regret spent there would 1 more think two -1 am hope
i -1 looked to was -2 expected for have in should take thanks withdrawing -3 a accept admire as been bring calling
i -3 happy need on the told turn will yes your -4 all appreciate ask at attached cancel could get gone ill interviewed
i -4 love passed remain sat sorry stuck thought understand want what -5 aware decline hoped no nobody not overslept
i -5 rather realised something that who write wrong -6 can decide how looking needed never only promise read stay
i -6 staying waiting well -7 ashamed changed confirm going mixed really some you -8 bad grateful pulling -9 just our
i -9 this -10 free realise -11 send so work -12 like liked lose -13 decided owe -14 keep -15 know -16 apologise
i -18 wanted -19 forgot
idea 5 to
if 7 were 5 was 4 somebody 2 i would -1 is -3 had there they -4 anything -6 that -7 could you -10 are -11 have
ill -6 and
impression 4 that
in 13 cold 10 face 7 every 6 a faith front 5 because building morning trade 4 corridor lobby room town 3 an charge
in 3 future of 2 that the this 1 interview -1 i my -3 and -4 court two -5 hospital leeds may -6 all email position
in -6 process so time way -7 writing -9 calendar -10 family
inform -5 you -9 that
informed 9 the
instead -2 of
intend 6 to
interview 10 a 7 conducted 3 was 2 and -4 at monday this -5 for -7 i -9 on the
interviewed 9 a me -5 for
interviewer 9 kept 4 about did made -4 me
into 16 a 6 your -4 my
invitation 3 the
invite 9 people
inviting 6 me to
is 8 beyond ridiculous 7 but frankly 6 an paid temporary 5 now third 4 that your 3 hard 2 not what 1 how -1 another
is -2 right too -3 going i -4 being generous nobody than -5 about it like my possible -6 fault late no there -7 and any
is -7 away looking moving sick why -9 for -10 one -11 blame easy fine
it 14 never 11 you 8 clear 7 obvious 6 had that 5 as 4 all your 3 came does the 2 been odd 1 hard is -1 took -2 and for
it -2 has in -3 a out possible seems -4 not rude three turns will work -5 after helps lovely was -6 nothing -7 an
it -8 before through -9 means -10 i -14 good -15 over
its 7 own
job 17 had 7 gone 5 you 4 description 3 was -1 i -2 so that -4 a has -5 and be in -6 more -8 needs
june 7 and
just -3 your -6 not
keep 12 your 8 its 7 it -5 my
kept 8 a 7 the 3 me -1 waiting -11 you
kind 7 of -2 regards -3 enough -4 to -5 words
kindly 2 to
knew 5 about -4 my
know 12 which 6 why 3 the 2 who -2 if it you -6 that will -11 is
lack 12 of
last 6 and 5 of -3 i job -6 week -17 night
late -5 notice the -8 i
later -2 time
learned -5 lot -6 a
least 5 a
leave 4 people -2 the -12 you
led 5 to
left 5 on -4 a -5 my
less -4 a
let 8 alone 4 just 3 down 2 me -3 know -5 go -11 you
letter -10 was
letting 6 me
lie 8 about
like 10 a 7 this 4 an that -1 talk withdraw -2 have meet -4 and -7 ask -9 to -12 you
liked 10 be
list -4 for
little 11 you 7 for
living 4 wage
long 10 that way 6 i 4 silence -5 and me -6 story -9 the
longer -1 i
look 9 at -7 after
looked 6 up 5 my -5 the
looking -3 forward -4 to
lose -6 my
lost 10 a -5 voice -7 my
lower -3 i
luck -7 the
lunch -7 break
made 12 to 8 clear 5 of -2 my -3 feel -5 me
make 2 sure -2 time
man -4 who
manager 11 had 10 not
many 11 times -4 good people -8 thanks
marked 9 down
may 6 to -3 i not -5 know -15 have
me 12 same 9 had ten was 6 answer 5 in 4 before uncomfortable wait 3 by i minutes one out who 2 all be it off where why
me 1 my -1 not -2 feel how stay than that -3 about and for from the -4 back see to -5 an longer until -6 hours leave
me -6 let like -7 when -8 take -9 any now well -11 so -12 this
meant 3 to -5 be -7 lot -10 a
meet -1 but -4 them -8 you -10 the
mentioned 4 my
met 11 with 9 me 5 a at 4 the
might 12 to 8 at 6 least 4 have -5 be
mind -7 the
minutes 7 after -4 a -8 and
missed 5 the -1 and -4 call -6 your -11 it
mistake -8 the -15 in
mix -4 up
mixed -3 up
money 11 and
month -4 the
months 4 to -4 of
more 10 a 8 notice 6 respect than -5 and -7 i time
morning -2 i -5 and
most 3 of
move -3 to
moved 8 goalposts 2 the -9 by
moving -5 to
much 19 as 6 for 5 to 4 an -6 i
must -4 have
my 23 patience 13 we 12 time 9 cost 8 weight 7 travel were 6 course details fare life messages original qualifications
my 5 friend in medical money salary school solicitor 4 accent age back complaint i whole 3 answers interviewer wrong
my 1 at country name -1 own wife -2 application health of on questions visa was who -3 boss children cv folder heart
my -3 last licence notice side voice -4 account car current date diary landlord period shift -5 broke job not so son
my -6 apologies did manager -7 class is mistake present -8 has supervisor -9 company -11 exam firm message -12 best
my -12 contract -13 doctor team -14 mind -16 old phone -17 answer
myself 4 at -6 for -7 the
name 7 in 4 was 3 and
need 5 know the 1 to -5 somebody -6 a -7 not reply someone -8 call
needs -3 me
never 8 back happened 7 so 6 got the 4 heard received 3 about -3 once -5 me that -6 answer replied thought -7 a i
never -9 to -22 made
new -6 one -7 job -12 in
next 13 person 12 time 4 candidate 3 please -3 week -5 step -11 steps
ninety -6 minutes
no 18 wonder 16 in 7 apology no point was 6 job reply thanks 4 respect 3 for 2 longer to -4 me need -5 on time
no -6 trouble -8 set signal with -9 detail
nobody 19 said 12 knew 11 came 9 had will 7 up 6 thought 5 looked wanted 3 answered 2 about 1 there -1 could to
nobody -2 can -5 else -11 but -16 take
none 7 you 3 the -4 of -6 this
not 15 being help 14 even 13 spoken 12 we 10 for 9 care one 8 why 7 a first people 6 acceptable bothered exist kept
not 6 talk word 5 an 4 had invite look offered show 3 do how leave me treat what work 2 get good i my seem 1 keep know
not -2 at give have ready start think -3 about heard make turn with -4 answer from the there this -5 asked attending
not -5 drive fit hold in single too up -6 blame -7 be because leaving reach want well worry -8 afford by go it safe
not -9 anything out you -10 back -14 easy -15 able -16 sure
note 8 the
nothing 14 about -4 to -5 but -17 wrong
notice 11 me -3 period
now 15 why 4 it you 3 is -2 coming -3 that -4 or -11 and
number -8 the -9 is
obvious 6 that
of 11 talk 10 mistakes 9 place what 8 had 7 a 5 promises with work 4 an and have water 3 business your 2 life us
of 1 my -1 me people the -2 heart -3 them time -4 it this -7 team year -9 luck to -15 not
off 8 and 2 for -8 my
offer 2 is -3 the -5 that
offered -2 a
office 4 my the -6 is -10 not -16 and
often 25 i
on 22 time 11 spot table 9 your 4 is offer 3 am i 2 day his occasions 1 me -1 the -2 it my tuesday -3 a and or with
on -4 of side -5 part phone saturday -6 friday sunday -7 at monday -8 this -10 new -12 thursday
one 9 would 7 phone your 6 about 5 and to 4 a 2 day -2 of -5 the
only 6 in 5 to when who 4 that -4 for -11 heard
open -6 me -9 the
or -1 the -2 coming up
organization -1 i -2 but
other 4 i -3 job -4 candidates -5 first -6 firm -8 came roles -9 offer
ought 3 to
our 3 conversation -6 interview
out 17 from 3 a in 2 the -1 be -6 of -7 this -13 my
outside 7 your 3 in the
owe -4 an -13 you
paid 3 a
panel -10 and
pass -8 my
passed 5 to
patient -4 me -5 with
pay 5 a 4 my -4 was
people 8 me who 4 like 2 you -3 the -4 i with
perhaps 3 you
period -7 is
person 13 was 3 me -8 who
phone 11 call -4 i -8 number -14 that
place -3 to -6 somebody -7 is on
plan -12 the
please 6 the -1 not -2 do give let take -3 it -5 keep tell -12 me -16 my
point 6 in 4 out that -3 with
possible -4 to
post 6 been has 2 is -3 of
prefer -5 to
proceed -2 with
process 6 and has 1 is -3 was
programme -1 analyst role
promised 8 call 5 me 2 flexible
pulling -9 out
put 9 with 6 up 2 me off -3 the -6 right
question 7 about -7 the
questions 9 my 3 were -9 and
raised -3 a point
rang 9 my -6 say
rather -8 keep -9 not -11 say
read 16 what 8 a -1 the -5 your -10 advert
reading -4 the
ready -4 to
realised -3 i -4 that
really -2 like -3 appreciate
reason 6 given
receptionist 8 me
recruiter 6 was 5 me -1 set -2 not -5 the
regret -10 i
remark -5 about
remarks 6 about
remind 8 you
reminders 4 i
reply 5 have
respect 7 people 5 a
right -4 me -7 fit -12 person -17 for
role -2 at -3 not -6 is
rolled 3 eyes her
room -4 was -9 i
sad -11 to
said 12 my 10 to 7 i no 5 about would 3 that -12 yes
salary -6 was
same -10 morning
sat 4 in
saw -6 message -12 that
say 10 it 5 but i 3 the 2 you 1 that -8 about -9 to -10 no
says 4 something -9 that -12 the
second 6 that -4 interview -5 email
see 9 why 4 no 2 your -2 that -4 in me -8 at -11 myself
seem 6 to
seemed 4 to
seems 8 to 5 the 3 have -3 that
seen -8 your
send 2 a -2 me -4 it
senior -1 analyst programme
sent 5 home 1 to -2 the
set -7 by -9 up
shame 19 you
shift -4 on
shook 5 hands
short 6 of -4 call -13 notice
should 16 be 8 for 2 have not -16 i
shouted 6 at
showed -7 me
showing 4 me
since 9 you -2 i
single 6 of 5 about
sitting 8 in
skip -9 the
slept -2 on
slot -4 to -6 somebody
smelled 6 of
so 21 called 7 for little 6 far 5 as to 4 am long much 2 that -1 can -2 kind many sorry you -3 soon -4 late -5 do have
so -5 wanted -6 would -7 here -9 please well will -15 i
some 12 us 3 manners 1 of
somebody 7 had to 6 name 5 have 4 could would your 1 else -5 who
someone 11 to 6 your -2 else
something 10 different
somewhere -5 else
sooner -12 i
sorry 3 to 2 say -2 about my -4 i -5 had -9 you -10 that -14 for
sort 7 of
spam -5 folder
spare 14 me
speak -5 at
speaking 8 to
spoke 18 me 2 to
spoken 9 to 3 like
start -3 at -10 in
stay -1 in my -7 on
stayed -8 late
step -3 for
still 9 not 7 the 6 do -3 like -8 i to
straight 5 about 4 answer
strung 12 along
stuck -4 the
suit -7 you
suits -4 you -11 me
sure 3 you -3 that -7 this
surprised 14 that
take 11 to -3 on -6 up -11 job -13 time -14 my
taken 8 seriously 5 my -6 me
takes 7 a
talk -5 it -12 with
talked 9 over 6 me 1 about
team 8 to -4 and
tell 6 me 3 about that -3 the -4 now -10 employer -17 you
telling 6 the 3 me -13 you
tells 4 me
ten -4 of
terrible -3 and
test 6 for you -5 i
text -2 to -5 the
than 6 that 4 you -2 can day -3 a am -4 me -5 thought -6 had -9 would -12 i
thank -4 the
thanks 7 letting 6 to -3 asking for inviting -4 again -5 all everything the -7 offering -8 and -13 being
that 14 way 13 interview 12 in 10 morning somebody wanted 8 application was 7 decision what 5 do people someone
that 4 its nobody phone post three 3 had never of 2 a one your -2 it job want -3 applied are said suits we will
that -4 have is my -5 can could for i the week -7 me not pay you -8 am may saw -9 day -14 need
the 19 word 18 candidate 16 about 13 behaviour spoke 12 delays hand 11 spot 10 applicant 9 arrived beginning consultant
the 9 lack questions 8 board changes door goalposts i 7 cleaner communication experience feeling invitation 6 after
the 6 blame contract felt figure fourth thing third was your 5 constant director from had impression in manager ones
the 5 only owner promised respect seemed were 4 back email fee lady morning never on talked terms than work 3 ad call
the 3 cold could courtesy decency does left out software told trial two went with written 2 as date day guy interviewer
the 2 last next second tone trouble very woman 1 of process said test time to -1 hospital least place set start they
the -2 did end notice number opportunity recruiter right slot strike this trains up -3 and before building commute for
the -3 invite made news night nursing other round senior took -4 a advert brief but by documents family fit formal
the -4 hiring hour landlord let man map move nursery off station times training treated where which -5 college heating
the -5 hotel now plumber salary steps that train twice wait wrong yesterday -6 again company embassy field firm
the -6 interview is search since so step timing visa who -7 bank chance form motorway pain parking selection short team
the -8 are fire inconvenience takes -9 baby still -10 garage referrer -11 distance -12 needs -13 main -14 ticket
the -16 best -17 airline employer
them 18 to -4 another for
then 15 me 7 heard 5 at did 4 told 2 you -3 that -6 my
there 7 had 5 was 4 nobody 2 none would 1 a -3 no -5 another in -6 any then -8 is -12 nothing
they 5 would 3 me -5 it -6 not -8 missed -9 have -16 do
think 6 you 5 it 3 a -3 i -4 of -9 me -11 about -13 the
third 6 time
this 19 have 9 would 8 the way 6 could 5 and was -2 point -3 role -4 email is year -5 by late -6 as for -7 one
this -8 any -9 that -10 you -14 week -38 morning
thought 15 was 12 a 4 that 3 to -5 about -12 the
three 5 different 2 months times -4 days -7 and -8 to
through 3 my
time 12 is 6 not 4 again 3 me 2 and 1 for -3 i on -4 with -7 my -8 think to -9 as set
times 5 have 4 the -3 far so
timing -5 is
tired 10 being 8 of
to 14 called 13 being 12 know smile 10 each remind that 9 an applicants receive trust 8 feel how point prove reach
to 7 be better left treated 6 ask 5 answer anyone have his pay sit 4 a candidates every my ten work 3 believe chase do
to 3 it me told why 2 asked hire i interviewed like other run take 1 as for in spoken up who -1 ahead but else go speak
to -1 think -2 back from get inform interview let make our the waste your -3 about another confirm first give him if
to -3 keep what where -4 after and blame come decide find home spam sure to -5 at meet pass until you -6 cover family
to -6 offer thank them with write -7 attend expect say -8 considered leave pull referrer thanks -9 hear honest proceed
to -10 so talk -11 stay this -12 before -15 withdraw -16 employer -23 recruiter
told 15 to 10 agency 9 one truth 8 them 7 i not 6 it 5 the 4 there was 3 me 2 that would -2 your -3 about -5 by
told -6 us you -14 at
too 3 to 2 long -6 far -8 for
took 8 you 1 a -1 me -4 three
train -8 cancelled
trains -6 are
treat 11 people 3 applicants 2 like
treated 13 that 10 the 9 as 4 a -2 me -3 well -6 so -24 badly
trouble -8 you
trust 8 you
turn -17 down
turned 11 up -3 out -5 to
turns -2 out -9 that
twice 9 that 3 i -4 and
two 20 months 7 emails line 5 the 3 days -3 in of
unable -4 to
understand 10 why -3 if the -5 that -6 you
unprofessional -5 me
until 8 i
up 15 phone 4 by on with -3 at mind my -5 a -7 interview of
us 13 to -2 the
used 5 my 3 to
very 7 that -1 sorry -8 much -10 about -13 good -14 kind
voicemail -8 the to
wait 4 outside -5 for -6 the -8 until -15 me
waited 9 your
waiting -5 for
want 4 the -6 be -7 keep -18 to
wanted 4 be know -1 make -3 tell -4 you -6 ask to
wants -4 another
was 18 like 13 already sold 11 gone off 10 as 9 expected filled invited made talking 8 ever is permanent taken told
was 7 answered conducted for out spoken 6 full humiliating interrupted under 5 given insulting mentioned on over
was 5 promised right sent sitting ten time to 4 about an his led that the then waste 3 coming it never nobody not
was 3 unpleasant was 2 there with 1 a asked left treated -2 no -3 honest looking moved of one rude so -4 cut helpful
was -4 nothing pleased slow unfair -5 and interviewed last own your -6 good hospital lovely nervous plain useful
was -7 but pleasure -8 sure -9 first -10 great -11 very -13 nice -14 fair ill -15 after -17 kind
waste 4 of -5 your
wasted 8 my 3 whole
way 13 your 7 to 6 out -2 i
we 11 agreed 10 will 5 hands shook -1 any meet set -2 it -4 a go -5 did have move -10 found
week -1 i -5 and
weeks 4 to -3 and
well -4 and -8 prepared -9 you
went -3 my -9 out
were 14 out 7 for not 5 looking 3 of -3 so to -5 kind people very -6 good -11 about
what 21 my 13 call we 12 was 6 job promised said 5 you 4 me 3 did it 2 a -2 i -3 team -4 am -5 need the -11 next
what -13 do
when 22 your 13 is 9 nobody 6 mentioned 3 said 2 arrived i 1 the -4 will -5 asked -6 you -8 my -11 do -17 expect
whenever -7 suits
where 12 come the 5 was -6 i -9 work -10 am
whether 5 my 3 am 1 i -2 is there
which 4 it -1 i -3 had is why -4 one -6 was
while 7 the -6 was
who 12 that 9 had 7 do meant would 5 have interviewed was 4 are not the 3 i -2 can -3 me -4 gave is -5 recommended
whoever 6 your
whole 6 has
why 7 was 5 a i 3 you
will 18 sure 6 it make 5 be tell 4 need -2 understand -3 come confirm forget not -4 if this -5 take -6 the -7 again
will -7 have send to you -9 there -10 them
wish 5 you -6 be
with 12 who 8 people 5 from her 4 a that 3 my 2 no 1 more your -2 and the -3 search -4 wishes -5 application interview
with -5 myself two you -7 so -11 in -15 someone
withdraw -2 the -3 application -4 from -8 my
withdrawing -6 the -11 from
within 5 a week -4 hour
without 6 asking 1 my -3 an answer -5 word -7 warning
women 6 not
wonder -4 you
word 6 of
work 7 for 1 you -4 is -5 to -9 with -14 me
working -6 there
works -2 i
worry -4 about
worth 8 nothing
would 13 have 10 given 9 been know 8 call 7 do 6 appreciated 5 that thought 4 it never work 3 liked the what 2 expected
would -1 not -2 be -3 me there very -5 a ask come rather too -6 for -8 lose still -9 suit -11 to -12 you
writing 5 about -5 to -8 the
wrong 6 and -3 me of -9 number
wrote 3 the
year -1 and
yesterday -4 and -9 that
yet -4 i
you 25 people 15 lost only 13 keep might two 12 learn seem 11 cancelled no nobody 10 ignored looking 9 promised wasted
you 8 advertised made read want 7 gave 6 call let lot me treat 5 expect will you 4 had has i my never twice would
you 3 changed could guys moved not pay that 2 are wanted 1 on to -1 saw -2 about did explanation for have -3 anything
you -3 asked know need once were with without -4 be kind must nothing someone your -5 answered called done is kindly of
you -5 said told went -6 every send them -7 find if -8 applicants wrong -9 deserved sooner time -11 an -13 or
you -14 better -15 see waiting
your 16 own 14 form 12 are 11 not 10 interviewers 9 office promise 8 left phone 7 interviewer kept of sent 6 called
your 6 department desk had promised silence website whole 5 firm for job looked manager managers promises 4 advert hr
your 4 process spoke told 3 assistant is last recruiter team word -1 but colleague organization -2 invitation never
your -3 could to was -4 and call did emails help made -5 came message said -6 that -7 email -8 kindness patience
your -9 letter -11 with -16 day -20 time
yours -4 a faithfully -12 was
"""
#: What speaks against it before anything is read.
BIAS: Final = 6
#: What a sentence gathers at least to read as a complaint; and, where it has a sign, to be one beyond doubt, or to be
#: one at all.
COMPLAINS: Final = 15
ACCUSES: Final = 30
MEANS_IT: Final = -22

#: How many words a negation reaches: "not a very kind answer".
_REACH: Final = 4
#: How many words "my" reaches: "my last but one company" is not theirs.
_OWN: Final = 4
_MY: Final = gather("my our")
#: What is the writer's, and theirs to deal with: "my emails went unanswered".
_SENT: Final = gather(
    "message messages email emails call calls letter letters application cv resume time name details accent question "
    "questions request requests documents age portfolio answer answers"
)
_SHE: Final = gather("he she they his her their")
_ANYONE: Final = gather("you your people somebody someone anyone everyone")
_THEM: Final = signs.CLASSES["they"] | _SHE | _ANYONE | {"organisation", "desk"}
#: After these an employer is none of those written to: "another firm".
_OTHER: Final = gather("other another previous former current present old")
_PASSIVE: Final = gather("was were been being got")
_STARTS: Final = ("un", "dis", "mis", "over")
_ENDS: Final = ("ing", "ed", "ly", "est", "er", "less", "ness")
#: How many letters a word has besides its ending at least.
_STEM: Final = 3
#: Sentences of so many words and more are equally long.
_LONG: Final = 30


def weigh(words: Words) -> Iterator[tuple[int, int, int]]:
    """Yield each sentence of a text, as its first word and the one after its last, with what it gathers."""
    weights = read_weights()
    named, start = ["them"], 0
    for end, word in enumerate((*words.words, STOP)):
        if word == STOP:
            if end > start:
                cues = find_cues(words.words[start:end], named)
                last = min(end, len(words.words) - 1)
                if "?" in words.text[words.starts[last] : words.ends[last]]:
                    cues.add("?")
                yield start, end, sum(weights[cue] for cue in weights.keys() & cues) - BIAS
            start = end + 1


def find_cues(sentence: Sequence[str], named: list[str]) -> set[str]:
    """Return all in the words of a sentence that may have a weight.

    Args:
        sentence: Its words.
        named: Whom "they" means, which is changed by whoever is named in the sentence.
    """
    kinds, met = _kinds(), set[str]()
    subjects = list(_follow(sentence, named))
    cues = {f"<{min(len(sentence), _LONG) // 5 * 5 + 5}", f"^{next(filter(None, subjects), '')}"}
    cues.update(sentence, (f"@{about}" for about in set(subjects)), *map(_parts, set(sentence)))
    cues.update(f"{one} {other}" for after in (1, 2) for one, other in zip(sentence, sentence[after:], strict=False))
    denied = -_REACH
    for here, (word, about) in enumerate(zip(sentence, subjects, strict=True)):
        for kind in kinds.get(word, ()):
            met.add(kind)
            heard = f"-{kind}" if here - denied < _REACH else kind
            cues |= {heard, f"{heard}@{about}"}
        if word in signs.NEGATIONS:
            denied = here
    cues.update(f"{one}+{other}" for one, other in combinations(sorted(met), 2))
    return cues


def _follow(sentence: Sequence[str], named: list[str]) -> Iterator[str]:  # noqa: C901, PLR0912 - one case for each
    """Yield for each word of a sentence whom it is about."""
    kinds = _kinds()
    before = about = ""
    own = 0
    for here, word in enumerate(sentence):
        own -= 1
        if word in _MY:
            about = "mine" if _SENT.isdisjoint(sentence[here + 1 : here + 3]) else "done"
            own = _OWN
        elif before in _MY:
            pass
        elif word in _THEM and before not in signs.OBJECT_OF:
            if word in _SHE:
                about = named[0]
            elif word in _ANYONE:
                about = "them"
            elif before in _OTHER or "HOME" in kinds.get(before, ()):
                about = "mine"
            elif own < 0 or about != "mine":
                about = "them"
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
        yield about
        before = word


@lru_cache(4096)
def _parts(word: str) -> Sequence[str]:
    """Return the beginnings and endings of a word that say something by themselves: "un-", "-less"."""
    most = len(word) - _STEM
    starts = [f"{one}-" for one in _STARTS if len(one) <= most and word.startswith(one)]
    return starts + [f"-{one}" for one in _ENDS if len(one) <= most and word.endswith(one)]


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
def read_weights() -> Mapping[str, int]:
    """Return the weight of each cue, a pair with a space between its words."""
    weights = {cue: weight for weight, cues in WEIGHTS.items() for cue in cues.split()}
    for line in PAIRS.splitlines():
        first, *seconds = line.split()
        weight = 0
        for second in seconds:
            if second.lstrip("-").isdecimal():
                weight = int(second)
            else:
                weights[f"{first} {second}"] = weight
    return weights
