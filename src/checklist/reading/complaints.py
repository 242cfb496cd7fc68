"""Whether a sentence complains, told by all of its words together.

A complaint put politely has no phrase of its own: "Every other employer replied within two days."
Here every word says a little for or against: by itself, with its neighbours, by its kind and its ending, by the
kinds that meet, and by whom the sentence is about. A sentence that gathers enough reads as a complaint. That is a
likelihood: it warns, and never stops.

The weights were fitted to 44,100 sentences by logistic regression and rounded. They are additive, so one that misleads
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
    35: "evidently",
    30: "<30 fifth liars",
    29: "certainly communication diversity searched",
    28: "btw scored women",
    27: "acas goodwill insulted",
    26: "behaviour ideas indifference seconds",
    25: "advertise commission employee marked presented yourselves",
    24: "circle measured shaved una",
    23: "awards banter competency decency drunk exposure hoops promises quizzed scheduler",
    22: "contempt correspondence dressed environmental punctuality surprisingly tagged vanish",
    21: "beneath congratulated cute euro exist forwarded friendlier incompetence interns messaged outfit trusted",
    20: "bro emoji exhausting interviewer lodged passion phrase wearing",
    19: "<25 assume beggars behaved desperate exact guess male progress yall",
    18: "billed flexible interviewed invoice parting remarks silence sixth suppose teeth yer",
    17: (
        "CHANGE@nobody began brand clipboard conclusions contacted euros headscarf human humiliated instructed insult "
        "loyalty onboarding poster pronounce runaround shelves statements unacceptable why"
    ),
    16: (
        "11 amusing apparently applicant attitude bullying caste conducted culture expense facebook hopes hurtful "
        "illegal intern masterclass pan precisely rung shown shrug sniggering spared unwelcome whispered"
    ),
    15: (
        "-REPLY@done agents applicants automated beginning candidates consisted counted dread enemy examined "
        "glassdoor hijab information insulting manners naming recommend screenshots sells serious sex signature "
        "uncomfortable"
    ),
    14: (
        "<35 REPLY@nobody acknowledgement addressed bot brochure cheap conversation customers deducted existed fourth "
        "hiding hire interrupted introduced invite men names neither phoned polite rejected remarkably strung tells "
        "thief timed toilet twitter woman zero"
    ),
    13: (
        "-SNEER@them advertising apprentice asking cattle constant consultancy contained cultural curious girls golf "
        "headed insisted led none noted organisation recruitment said seriously taste travelled unlimited whatsapp "
        "words"
    ),
    12: (
        "MESS@them appears chat disheartening education enjoy filmed hrs loss opinion photocopier pretty refund "
        "religion seventh sheet stacking toilets"
    ),
    11: (
        "-REPLY@nobody <20 THANKS+UNANSWERED ^done ^them accused action aloud basic chairs competitive equality "
        "firstname game handshake instagram interest junior lecture mocked owner pitch porters reception rejection "
        "remind shows somebody status subject telling whoever wonder ye yeah your"
    ),
    10: (
        "-EXPECT@them -LOW@them 50 FRANKLY@ LATE+WAIT RUDE RUDE+WAIT according anyone candidate confidence "
        "confidential corrected deputy disability excuses feeling fella founder goalposts lying m mp nurses oga "
        "ombudsman pages personality planning pointed radio receive reminders separate serving seven show smelled "
        "soul spell tested unpaid welcomes"
    ),
    9: (
        "-FRANKLY@them -OTHERS@them -SORRY@nobody CHANGE+MONEY DISTRACT+WAIT DISTRACT@ EXPECT+OTHERS "
        "FRANKLY+UNANSWERED OTHERS+THANKS UNANSWERED@them act anybody apology compared dealt doubt english expenses "
        "explanation gather given held hiring hurt inbox legal linkedin low ninth oh original pack paying payroll "
        "professional punctual reads rich sent supposed then values wall what"
    ),
    8: (
        "-EXPECT@nobody AGAIN+LATE AGAIN@ NOT@them PROCESS@nobody SORRY@them THANKS+WASTE TIME+WASTE WASTE accent app "
        "area assessor became behind camera charge clock copy dean demand director dis- eighteen emails empty even "
        "february fee finding girl hair interviewers its labour lack lasted messages mouth owed passed password "
        "patient politely prove public quick recording respect returned salaries sentence showing solicitor spare "
        "that treats trust wheelchair"
    ),
    7: (
        "-MONEY@done -RUDE 40 DECEIT EXPECT+WAIT EXPECT@ FRANKLY+REVIEW FRANKLY+SORRY GOOD+SORRY MESS+PROCESS MONEY "
        "OTHERS+SORRY RUDE@them ^me attended blamed calling chair chairman cupboard divorce drug eating experience "
        "face fare felt file instructions invited knew language least less lie midnight nor often past pay pity "
        "pregnant quid quoted shouted single some someone spelling spoken staff suspect table talent this told wage "
        "warned who whole whose worst written wrote"
    ),
    6: (
        "-REPLY DECEIT+LATE DISTRACT@them EXPECT+REVIEW LATE+UNANSWERED LOW@them MESS+TIME NOT+SORRY NOT@ NOT@me "
        "TEACH@ UNANSWERED UNANSWERED@ WAIT ^ ^nobody across although an assessment been booked chief child clause "
        "cost dentist details expect feedback flew foreign grown had hung impression intend knows lanyard length "
        "letters logo managed matron maybe meant one opened paid people printed record reply request say saying since "
        "sort surname trial un- urgent value wanted watched ways weight welcome y'all"
    ),
    5: (
        "-AGAIN@ -TEACH -WAIT@me 4 AGAIN+MESS CHANGE+GOOD DECEIT+SORRY FRANKLY+GOOD HOME+THANKS HOME@them LATE+REPLY "
        "LOW+WAIT MONEY+TEACH MONEY+TIME PROCESS+RUDE REPLY REPLY@ UNANSWERED@done -ed 3rd @nobody ^mine advertised "
        "beside bill bins boss certain consultant drivers during eight eleven exit foreman gets grateful he hear "
        "heard how hr induction know manager met minutes pen poor rate received rounds sandwich says seemed seen "
        "shall sign smile standing stood stopped strength suggest supervisor surprised talked telephone third those "
        "times title tone treated warmer was were word"
    ),
    4: (
        "-EXPECT@ -FRANKLY@ -MONEY -RUDE@me 3 <15 AGAIN+CHANGE AGAIN+UNANSWERED DECEIT+EXPECT DECEIT+TEACH DECEIT@ "
        "DISTRACT EXPECT@mine GOOD+HOME GOOD+LOW GOOD+WASTE HOME+PROCESS LATE+PROCESS LATE@ LOW@me REPLY+REVIEW "
        "REPLY@mine REVIEW+TIME REVIEW@mine RUDE+SNEER RUDE@done SNEER+TIME SNEER@ TEACH@mine THANKS+TIME THANKS@mine "
        "@them advised apologised asked ate being business call client coat contract costs data everybody fill forty "
        "free gives group hand head health him hired his interested interviewing left let letting little locked lunch "
        "mr name notice of panel patience pick portal pounds put rather run sales seems sending shame should sister "
        "started stranger text themselves thousand took touch used where"
    ),
    3: (
        "-DECEIT -GOOD@ -OTHERS 2 @ CHANGE CHANGE+EXPECT CHANGE+TIME CHANGE@them DISTRACT+TEACH EXPECT+GOOD "
        "FRANKLY+PROCESS GOOD@mine LATE@them LOW+REPLY MONEY+WAIT OTHERS@mine PROCESS PROCESS@mine PROCESS@them "
        "REVIEW SNEER+TEACH SNEER@done TEACH -ing @done a actually again already also ask asks blind box calls "
        "committee company daughter description did enough find floor gone happened husband kept making member n now "
        "partner perhaps policy queue recruiter resigned room salary sat seem spent spoke start system taken thirty "
        "weeks"
    ),
    2: (
        "-PROCESS AGAIN AGAIN+TIME AGAIN@mine DECEIT+NOT DECEIT+TIME FRANKLY+OTHERS FRANKLY@them GOOD+OTHERS "
        "HOME+TEACH HOME+WASTE LATE+TIME LOW LOW@ MONEY+RUDE MONEY@ MONEY@mine NOT+THANKS NOT+TIME OTHERS "
        "OTHERS+REPLY REPLY+SNEER REPLY@me RUDE@ TEACH@done assured board children christmas cut down faith five for "
        "from funny get hours interviews invitation lift line live make more mother normal own paper passport person "
        "process references simple stop such taking there think twenty two up vacancy while whom you"
    ),
    1: (
        "-FRANKLY AGAIN+EXPECT AGAIN+REPLY AGAIN@done CHANGE+HOME DECEIT+RUDE EXPECT@me GOOD@ MESS+REPLY MESS@done "
        "MONEY+PROCESS NOT PROCESS+WAIT PROCESS@ REPLY+WASTE RUDE+TEACH THANKS@me WAIT@them ad agency back badly bank "
        "believe came count day days different excuse fifty gate go hour interview lad man not photograph read same "
        "stayed sure thanked three to wish"
    ),
    -1: (
        "AGAIN+GOOD AGAIN+HOME DECEIT+FRANKLY DISTRACT+TIME EXPECT+TIME GOOD+SNEER HOME HOME+MONEY HOME+NOT LATE@me "
        "MESS+TEACH MESS@me SNEER SORRY TEACH@them -ly @me after as be by can decide failed friend full good have in "
        "monday month question round simply the"
    ),
    -2: (
        "-LATE@me AGAIN+DECEIT AGAIN+FRANKLY AGAIN+MONEY AGAIN+WASTE CHANGE+PROCESS DECEIT+PROCESS DISTRACT+NOT "
        "FRANKLY FRANKLY+THANKS GOOD+MONEY GOOD+TEACH HOME+MESS LOW+NOT MONEY@me NOT+PROCESS NOT+REVIEW OTHERS+WASTE "
        "REPLY+TEACH RUDE@mine TEACH+WAIT TEACH+WASTE agreed am application applied are assistant cancel case door "
        "drive else her leave letter liked mine moment moving nothing offer or pleased questions saw service tax them "
        "things tried tuesday turn use with without"
    ),
    -3: (
        "-GOOD -HOME -WASTE@me DECEIT+OTHERS DECEIT@me EXPECT+MESS EXPECT+NOT FRANKLY+NOT HOME+LATE HOME+TIME "
        "HOME+WAIT LATE+TEACH LATE@mine LOW+MONEY MESS+NOT MONEY+NOT PROCESS+THANKS PROCESS+WASTE PROCESS@done "
        "PROCESS@me REPLY+RUDE REPLY@them RUDE@me TEACH+UNANSWERED TIME TIME@me allow answer best bit both but choice "
        "come cover does email found glasses god having hundred is kitchen lost most moved my news nine offered "
        "office old once only page park quite ready rush season soon than training travel very would yet"
    ),
    -4: (
        "-EXPECT@me -REPLY@me AGAIN+RUDE AGAIN+TEACH CHANGE+NOT CHANGE+REPLY CHANGE+TEACH DECEIT+HOME DECEIT+REPLY "
        "EXPECT+RUDE EXPECT+SNEER EXPECT+WASTE FRANKLY+LATE FRANKLY+TEACH GOOD+PROCESS HOME+LOW HOME@done HOME@mine "
        "LATE LATE@done MESS+SORRY MESS+WASTE MONEY+REPLY OTHERS@done PROCESS+TEACH THANKS@ TIME+WAIT TIME@done "
        "TIME@mine UNANSWERED@me -est accept accepted ahead any at attached break broke brother change could engine "
        "everyone few happy holiday hotel if just laptop laughed lovely map message mind miss morning nice nuisance "
        "nursing organization pleasure showed signed silly sir slow small spam suit ten thursday ticket till too "
        "understand us wait well which"
    ),
    -5: (
        "-CHANGE@me -HOME@me -LATE -TEACH@them DISTRACT+GOOD DISTRACT+SORRY FRANKLY+MESS FRANKLY+TIME GOOD+LATE "
        "HOME+UNANSWERED MESS+RUDE MESS+WAIT REPLY+SORRY TIME+UNANSWERED analytical and apologies big blame chosen "
        "close comes correct council course doctor evening fair feet firm first flat forgive friday half hurry i ill "
        "internet knees laugh lawyer ma makes match new nicer nights number our part prefer pulling reached "
        "receptionist running scan signal slot sooner tea teaching town trouble walk website wife will witness worth "
        "year years young"
    ),
    -6: (
        "<5 CHANGE+THANKS DISTRACT+EXPECT GOOD+RUDE HOME+RUDE LOW+TIME NOT+UNANSWERED OTHERS+TIME REPLY+THANKS "
        "REVIEW@them SNEER@mine SORRY+THANKS able airline another answered caught colleague college continue "
        "disappointed easy former has hate heart highly landlord looking made months mum needs night noise noticed "
        "november nursery otherwise papers role sea smaller state station stepping suits thanks today tomorrow train "
        "trying waited warm wear weekends won yesterday"
    ),
    -7: (
        "-HOME@mine DECEIT+THANKS EXPECT+MONEY MONEY+OTHERS SORRY@mine THANKS@them apologise because budget chose "
        "confirming confusion cross faithfully finished fire firms flu guard guide hard helped instead joining late "
        "licence misread missed missing mistake mixed mortgage must neighbour owing present promotion referee remain "
        "right silent so storm strong surgery team tough under visa way wishes withdrawing wonderful wrong"
    ),
    -8: (
        "-WASTE@ GOOD@them REVIEW+TEACH SORRY@done alarm arm bike candidature coffee confirm considered drop "
        "elsewhere ferry getting going green heavy helps ignore library looks loved me move ms need possible proper "
        "quickly renewal roof rotten sound summer terrible thesis truth turning uncle until wee willing worked works"
    ),
    -9: (
        "-LOW@me AGAIN@nobody CHANGE@mine GOOD LOW+SORRY SORRY@ analyst anyway canada canal carried choose dying "
        "gardener grant kind many mrs owe push road stung thinking trained weather weekly"
    ),
    -10: (
        "-SORRY@me CHANGE+MESS RUDE+SORRY THANKS+WAIT anything cat cheers flying frank gig gran here honour knee "
        "lifting main may mostly needed please proud reapply sorted timing typhoon umbrella worry younger"
    ),
    -11: (
        "-MESS@me apprenticeship bad bound custody decline distance driving early ease explained extended fell fine "
        "heights helpful hip matched mix plaster regards relocate short spain starts street strike suited unable "
        "wedding withdraw worried"
    ),
    -12: (
        "DISTRACT+MESS REPLY+WAIT accident alright bridge broadband decent dream faint falls hiya mill myself pain "
        "panic realised referrer sorry strict success ta threatened wants wind"
    ),
    -13: "THANKS annoying eyesight fever gentle goat jury near worries yes",
    -14: (
        "allows beat calm childminder clearance deserved died everything extension fixed haha joy newborn pension "
        "rains reflection rusty singing stay useful winter"
    ),
    -15: (
        "? bits bless burned burst commute lungs opening railway root roughly sounds step stuck toddler unfair wrist"
    ),
    -16: (
        "alarms clashes closer cos crash dr dreadful great honoured mortified muddled release relief sry staying "
        "steady stolen"
    ),
    -17: "callum cried fault nerves operation peace truly",
    -18: "earlier lane proceed studied",
    -19: "awful blunt prices sleep swap",
    -20: "disappoint hopeless meets unwell",
    -21: "blessing hey",
    -22: "flooded gutted monthly sincerely",
    -23: "brilliant daft hello",
    -24: "dad hence",
    -25: "fall nearer soup",
    -26: "dear",
    -27: "exams rightly",
    -28: "nervous scared",
    -30: "twins",
    -31: "hi power",
}
#: What a pair says: a word, and with each weight those that come right after it, or one word later.
PAIRS: Final = """\
2nd 22 9th
a 26 calendar 25 game working 24 code mind 21 check meant 20 beggar taste 19 tip 16 cleaner 15 thumbs 14 opinion what
a 13 candidate company mark promise wages 12 a nurse process sorry surname text university 11 certain favour form
a 11 presentation receptionist sort thanks two 10 box lad seat you 9 can clipboard language not photograph sandwich
a 9 sentence straight strange way 8 free joke much number parking patient quick wage 7 is was would 6 charity first
a 6 grown name off reply test the 5 hospital stranger woman 4 at post question shift simple 3 letter single 1 man
a -1 from who -2 and bit of on -4 call -5 cut friend in second short so year -6 break nuisance small very -7 long offer
a -7 one while -8 colleague later position -9 lot message place point -11 million minutes shot -12 bereavement change
a -13 pleasure -14 wonderful -16 match moment pipe -17 fraud -19 joy lovely -23 delight -25 slow
able -6 to
about 22 his 16 firm 14 teeth 7 me this 4 pay -2 it -4 the -7 other your -11 gap -13 minutes
accepted -5 another -12 a
according 10 to
accused 10 of
advert 9 promised
advertised 12 a
after 17 had 11 five 9 i 7 that -5 all
again -8 in
against 21 own 9 law
ahead -5 the -10 with
all 10 a three 9 for 7 i 1 the -6 my -10 night -11 good week
allergic -14 to
already 6 you 4 told
also 22 the
am 13 done 12 keeping 7 glad sure 5 and at being from only 4 it my not 3 a afraid you 2 still the 1 told -3 writing
am -4 able back no on scared -5 leaving -6 as going nervous -7 getting sorry with -8 just pulling -9 after away
am -9 thankful -10 calling -11 longer -12 proud so -13 for hoping -14 more -15 keen -17 giving -18 ashamed -19
am -19 embarrassed ready -20 slow -22 free
an 25 icebreaker 24 invitation 9 acknowledgement 7 answer apology 4 hour -7 with -11 old
analyst -4 role
analytical -5 engine works
and 28 another 22 pay 20 seen 19 handed 18 friday time 17 interview person 16 wrong 15 monday 14 salary yet 13 last
and 13 neither 12 down heard 11 name on 10 again reply three 8 for got no so what your 7 me 6 called when 4 by one the
and 3 in now you 2 there -1 all it would -2 am have -3 could never she -4 of said they -5 did only people -6 are be
and -6 must -7 apologise came like none thanks -8 i wife -9 agreed can that -10 doctor had -13 need thought -14 enjoyed
and -14 feel -15 deserved family -16 wanted -18 learned -19 felt -22 we
another 7 person -8 year -9 date -11 so -22 time
answer 11 of -5 no -6 is
any 6 of -8 on -15 i
anybody 19 with
anyone 11 me 10 at
apologies -15 for
apologise -8 the -12 for
apologised 11 for
applicants 13 to
application 6 was -10 for
apply -10 again
appreciate 9 being -8 you
april 8 and
are 11 about 4 not -8 i
as 27 did 23 left 19 though 15 test 11 if 6 and 1 an -2 a -4 you your -5 would -6 i -10 my
ask 13 me 11 a -11 what
asked 17 if 15 it 14 that was 11 i 10 by 9 to what 8 my 6 for how 3 me
asking 13 the 12 my 6 me 4 to
asks 9 me
assistant -13 job
assured 8 me
at 24 least 16 table 12 loss 11 interview noon 9 gate me 8 for 7 door 5 a 4 your -2 analytical and engine -3 desk
at -4 my -7 time -8 home -11 ease i -13 moment school -15 bus old so wrong -17 once
attached -26 as
away -9 a to
back 11 that 8 with -2 the
bad -9 to
be 24 hearing 23 posting 21 ashamed 16 spoken 15 turned 14 bothered nice touch 12 tested 10 insulted interested
be 7 grateful treated 6 so 4 for if my 2 with -2 the -3 glad out -5 joining -6 able honest i on -7 there -8 considered
be -8 moved unfair -9 happy of -11 wasting -12 dishonest going -17 enough -18 home -19 possible
because 33 your 30 you 25 nobody 13 asked 4 the -3 was -4 have -5 my -8 of -9 i -11 would
been 23 paid 18 done 11 passed 8 asked 4 given 3 since -3 by -6 a told -7 but -8 and -9 offered -12 down -14 posted
been -16 nicer
before 11 anyone 8 it 7 would 4 i you 3 had -13 go
beg 20 for
beginning 8 to
being 18 to 17 for 16 laughed 13 but 6 at -8 by so -13 asked
believe 24 that 7 the
below -17 my
better 24 things 18 from 13 manners 11 organised -10 than -14 it -15 me
between 12 the 11 a -7 two
bill 26 for
bit 8 much
blamed 17 for 10 me
bless -6 you
both 11 the
bother 25 with
bothered 10 to
bought 11 the
bow -14 out
breath 13 for
bring 23 up -8 the
broke -8 the
bully 24 and
bus 10 fare
busy 37 but
but 15 never 10 this 9 did 7 not 5 you 3 do it -2 my -6 can the -8 i -10 am fair -22 there
by 18 lad 15 man 10 someone stranger 9 i 8 person 7 who 4 your -3 the -4 a -7 so -8 website -13 friend video -23 my
call 12 it monday not 9 that 5 at 4 on -3 the -6 i -7 a -12 after -13 from -14 again
called 18 it 9 by 8 me 7 a -15 to -17 up
calling 9 me -16 about
calls 16 a
came 19 after 17 an 9 from 8 with 6 a -4 on -12 through -15 i
can 9 your 8 see 6 a keep 3 work -6 be not the -7 we -8 send -10 leave move my -11 commit -12 hold you -13 i reach take
can -15 do face give -16 start -39 make
cancel -9 interview -29 my
cancelled 16 by 9 a
candidate 14 to
chairs 17 and
chance -19 of
change -5 of -6 my
changed -12 i
charge 15 for
chase 25 you
chasing 16 you
cheers -6 for
chef 18 a
chose -13 the
chosen -16 to
circle 17 back
circumstances -8 have
clash -10 with
clashes -14 with
clear 4 that -16 and
closed 25 my 14 and
closer -11 to
coat 19 and
cold -9 feet
come 6 across to 5 from -11 through -15 the
comes -13 up
company 14 that 13 for
confidential 11 and
confirm -11 by
congratulated 17 me
consisted 15 of
contract 14 you 9 says
corrected 16 my
cost 9 me
costs 17 nothing
could 31 told 17 even 16 run 14 a 12 spare 5 do 1 have -3 tell -4 be -6 i not -9 find -10 come -11 ask -12 myself
could -14 send -19 call -27 we you
council -14 has
course -11 and
courtesy 11 to
criticism -14 of
curious 15 to
current -12 job
cut 7 off
cv 15 to 9 the
date 7 the 4 and
dated 15 the
daughter -8 has
day 10 after at 7 the 6 was -11 is
dealt 9 with
dear 11 firstname -5 dr -7 ms -8 manager mrs -29 mr
decent -10 it
decided -3 stay -11 withdraw -13 the -15 against
decision 23 easy
decline -4 the
declining -12 the
department 10 to
deposit 11 for
described 17 as
did 21 that 19 anyone ask 11 anybody 8 even think 5 your -1 not -3 the -9 a feel get
difference 10 a between
different 20 for 16 people salaries
disappointed -15 in
dishonest -12 to
do 13 insult 10 to 9 appreciate 6 a 4 not -2 it -3 know think you -4 i -6 mind worry -8 expect -9 apologise -10 have
doctor -13 says
done 14 something
down -10 with
drove 21 from
during 7 my
each 23 the 15 time 5 of -12 way
easy -20 to
eight 12 minutes
eleven 12 weeks 10 at
else 6 the -10 i
email 24 with 13 and 9 in -5 to -11 i
ended -10 in
engine -5 works
even 8 a -17 though
ever -10 a -14 had
every 28 email 17 applicant time -6 to -14 right
everyone 22 else
everything 11 i
expect 15 letter -14 answer
expected 17 better
expired 13 the 12 before
explain 12 a 9 to
eye 12 contact
face 18 on
failed -7 the
fair 21 work -5 and
falls -23 on
family 14 friendly
far -12 from
fault -13 i -15 the
feedback 4 i
feel -6 about -12 bad -13 to -15 safe
feeling 3 that
feet 13 on
fell -7 on
felt 9 like
ferry -13 not
few -11 minutes
fifty 7 minutes
find 17 my 16 from 11 another 8 that 2 it out -5 a -9 i -17 me
fine -10 me -13 and
finish -11 my
first 11 were 10 name 4 and -13 as
fit -17 me
five 15 for 12 times 9 in
flat -9 i
following -8 on -10 up
for 22 nothing 17 applicants was 14 we 12 by eleven people 10 that 9 call 8 uniform 7 who 6 own someone 5 free 4 hour
for 4 letting 3 what you 2 my -1 it -2 now -3 an not years -5 one -6 and later so your -8 service up -9 jury -10
for -10 reasons ringing -12 time while -13 laughing me more offering team -15 help -16 another
forgive 21 but
forgot 15 me
form 14 letter 13 three -7 i
forty -5 minutes
forward -9 the
found 6 the -9 me -14 in
four 13 minutes 12 occasions times 10 i
fourth 11 time
frankly -18 was
free 8 and
friend -13 who
from 29 man 19 someone 12 beginning parking 11 we 10 one you 9 company 3 linkedin -2 the -6 me -7 interview -8 my
from -10 home -19 so
front 10 me 7 of
full -5 time -14 i
future -16 i
gap -9 in
gave 8 no 7 up -5 me
get 12 answer 9 an 6 a -6 to -10 out speak -15 there
getting -12 to
give -2 my -4 the -5 me -7 a -13 slot
given 13 minutes 9 to -7 me
gives 14 a
glad -4 to
go -4 on -7 further with -11 any -12 ahead
god -12 you -16 bless
going 10 the 8 to -12 a
gone -13 my -15 through with
good 12 faith 8 enough 6 i 3 and -4 morning -6 day -7 to -8 this -10 evening -12 mr -13 afternoon -15 it
goodbye -9 to
got 19 was 8 an 3 a -7 on -10 in -26 into
grateful 7 for -5 you
great -14 for
had 20 last 14 before hear 12 filled left 11 me 10 learn warmer welcomes 9 applied down 8 got thought you 7 asked been
had 7 looked moved 5 my nothing to -3 a -6 gone read -7 an -10 leave
hand -18 off
handed 5 me 4 a
hands 12 on
happened 13 to
happy -9 to
hard 15 take 5 to -2 feelings
has 17 now 12 it 11 heard 5 been me 3 a -3 not -6 asked -7 moved -8 taken to -10 be -11 changed come -12 given us
has -13 offered
hate 15 see
have 25 saved 21 without 14 count 13 brought 12 polite spared yet 10 against children met sent warmer 9 better dealt
have 9 listened 8 appreciated say 6 cost expected more stayed 5 heard 4 had now 3 gone no 2 in me seen 1 my -1 for
have -2 been -3 signed -4 a got offered realised that -5 decided ever not -6 said to -7 asked given on one -8 be cancel
have -8 done experience only out turned -9 complaints myself -10 pass right -11 accepted -12 an another found
have -13 always answer booked -14 yes -16 nicer question -23 promised
he 18 it 15 to 13 put 12 the 7 asked told 3 me said -4 not -11 was -18 is
hear 10 by -11 me -16 back
heard -17 on
held -17 up
hello 2 i -24 mr -28 this
help 8 that -7 me
helped -15 me
hence -14 my the
her 18 nails 11 name
here 14 we -10 it
hey -9 its
hi 12 thanks 11 is 8 it -4 i -10 got -13 this
hiring 11 is -6 manager
his 17 phone
hiya -15 its
hold 19 breath -6 the -16 up
holiday -17 in
home -7 i -19 for
honest -8 about is -10 i -11 you
hope 14 the 8 your -3 you -6 is -8 i that -9 this -14 to -18 did
hoped -14 to
hotel -11 i
hour 10 with
hours 9 in of -2 i
how 28 can 19 a one 3 treat -5 the -6 i -8 long -14 much
hung 12 on
hurt 14 to
husband -14 has -24 and
i 36 explained 31 presume 26 advise 24 note 20 forgive notice 19 entitled pointed suppose 18 doubt 17 answering
i 15 bought dread 14 keeping refused say suggest 12 assured done hear intend marked mentioned point rung 11 began guess
i 10 ignored thanks 9 drove feel gather gently 8 invited more see somebody 7 believe found 6 advised brought given live
i 6 owed seen want 5 expect gave will wish 4 find handed prepared trust 3 asked being from missed out sat sure withdraw
i 2 came heard shall still stood take 1 afraid -1 it miss -2 got had in keep thought -3 a be decline have left on ought
i -3 rather short signed the too understand writing -4 agreed always am been regret scared to try used -5 back can
i -5 failed gone just meant no passed said this your -6 appreciate manage off prefer sent start stuck wait went yes
i -7 ask before broke choose fell ill laughed like need pulling send told with -8 check how i mortified never realised
i -8 should thankful was you -9 at attached bring going honoured look looked looking myself nobody not pay pleased ran
i -9 really that tried -10 appreciated dropped forgotten lose read some -11 apply decided get know rude so waiting
i -12 bad enjoyed free our -13 after but calling care fallen her -14 simply trying wanted -15 apologise around grateful
i -15 knew return -16 beg confused misread needed overslept wrong -17 loved who -18 decide embarrassed mixed promise
i -19 liked managed ring sit work -20 sad stay -22 ashamed into write -24 owe -25 forgot honestly
if 11 wanted 3 i 2 is would -7 that there -9 have it you -12 panel -17 anything
ignored -22 my
ignoring -15 you
ill -6 and
impression 13 that
in 25 confidence should 23 business 21 course face 17 offer 13 in 12 faith people 11 which 8 corridor july 7 morning
in 7 three 6 charge front interview on 5 trade writing 4 building country it 3 advert and hand that 2 a an your
in 1 the -3 my -5 with -6 family our -7 case last so winter -8 person -10 position test -11 hospital year -12 thursday
in -14 plaster
inform -6 that
intend 6 to
interest 5 in
interview 12 a 6 was 5 and the 3 i -5 at -9 for on -13 monday
interviewed 11 me 7 a -8 by
interviewer 9 was
into 8 a -12 my
invited 9 me
is 16 hardly 13 illegal 11 anyone is 10 taking 7 how 5 now you your 3 not 2 so 1 in -3 fault from my that to -4 for it
is -4 no -5 i late me -8 need out right same -9 message there -10 looking nobody nothing -11 or -13 fair -14 his
is -15 blame why -16 better fine -20 until
it 22 appears 19 every 14 funny had make 11 from says 10 hurt 9 clear 7 never you 6 all came have that 4 back been left
it 4 seems 3 to 2 the your 1 in -2 is turns would -3 i me -4 a and -5 for not -6 out rude -7 my -8 an was -9 true
it -10 nothing -13 over -14 good -16 after -17 their -19 easy
its 8 own -15 the -17 from
job 23 had 9 was 7 description -1 so -4 for -6 the -8 would -11 needs -20 where
jury -7 service
just -5 a not -10 seen -12 got -16 now
keep 9 your
kept 14 calling 13 my 8 the 6 me original -8 waiting -14 you
kind 10 of -3 to
kindly 20 stop 11 not 10 do -2 me -9 my -13 consider
kindness 21 to
knew 4 about
know 17 because 13 who 8 which -2 i -3 if -5 have -9 that -11 will -14 is -16 so
lack 6 of
last 26 you 9 time -5 week -10 place -11 employer -12 job -24 night
late -4 i -8 for
later -4 time
laughed 7 at
lawyer 15 will -17 friend
learn 8 from
learned -10 lot
least 15 a 10 have
leave 14 to -11 the
leaving -8 the
led 9 to
left 13 standing 9 on -4 the -8 my
length 15 of
lent -23 me
lesson 20 in
let 9 a 3 the -4 me -6 know -11 you
lets -9 me
letter -12 was
letting 5 me
lie 30 about
lied 7 about
like 15 cattle 14 think 13 that 9 the -6 to withdraw -11 ask
liked 22 be
list -10 for
little 25 you
long 12 enough 10 way -10 story
look 4 at -11 after
looked 10 at 8 my
looking 6 at
lost 24 count 16 application 8 a -3 my -15 in -16 voice
made 20 fun 16 clear to 11 decision 10 wait -1 my -3 me -10 think -25 day
make 6 a it 5 up
makes -7 me
man 20 would 7 a -11 who
manage -10 people -13 the
manager 9 said 6 not -10 and
many 30 times -10 are
marked 13 down 11 for 9 as
may 13 june -2 i -7 have -10 know -12 my
me 17 answer show 15 same 13 bring could dear luck 12 wait 11 he minutes 5 by i 4 out 3 my with 2 as for it 1 at on
me -3 about like to -4 what -5 an -6 off that -7 now so -8 this well -9 go -10 see -11 way -14 let
meant 4 to -24 lot
member 9 of
met 8 with 7 me
might 21 want -6 be
minute 17 chat 15 to
minutes 9 i 7 before -8 a
misled -13 me
misread -4 the
miss -12 the
missed 5 the -5 call it -26 your
mistake -8 and -12 my
mix -3 up -6 with
mixed -4 up
monday 16 on
money -18 the
month -11 i
more 16 notice 13 respect -6 a -8 i
morning -3 i -8 is -10 person
moved -5 to -17 our
moving -14 to
mr 12 said 10 that -1 i
much 22 ask 13 as 5 to -20 i
must -5 decline -10 no -12 not
my 29 fee 27 patience 20 custom elsewhere 18 weight 17 sheet 16 goodwill messages your 15 caste wrong 14 my visit
my 13 feedback original trial years 12 day sample time travel 11 star 10 coat leave turban 9 rejection sign 8 details
my 8 wheelchair 7 back solicitor 6 country interviewer religion salary 5 accent dog english file interview job 4
my 4 certificates husband references 3 for form on that was work 1 experience -1 dad -2 i visa will -3 at current own
my -3 wife with -4 boss company daughter employer glasses in is neighbour -5 are been from have message of son
my -6 children hands parents present shift side so who -7 answer contract eyesight foot has health heart manager mum
my -8 knee sister uncle -9 gran said team until -10 laptop last -11 head mind nerves results says sponsor -12 hip phone
my -13 can knees old temper -14 circumstances exam firm reading word -15 calendar partner -16 bad -17 eyes -18 previous
my -19 apologies -20 doctor -21 silence spam
myself 7 the
name 17 not 14 in 7 and 6 on -4 the
need -6 a -8 the -14 reply someone
needed -11 i
needs -12 it -15 me
nerve 13 to
nervous -6 and
never 23 come 17 mentioned 16 let 14 spoken them 13 with 6 and 4 asked -4 to -11 a -17 made
new -16 in
news 14 to -13 the
next 26 will 15 time 12 the 11 you 9 applicant person -2 week -14 steps
nice 17 you
nine 13 minutes 10 weeks
no 19 came 16 no will 12 contract 11 apology 10 point 9 but job record 7 respect 5 in 2 to -2 feelings -3 from
no -4 on -5 need with -6 hard -8 rush -10 signal worries -11 good trouble -12 if set -13 my -14 complaints -16 me
no -18 detail -19 hurry
nobody 32 came 23 your 17 met thought 15 a knew 14 up 12 said 11 mentioned 10 looked 4 the 3 at had -4 but -7 can
nobody -9 told -10 fault -19 take
noise -11 the
none 17 you -8 of
nor 16 i
not 28 impressed 24 wanted 14 being bother treat 11 help mine 10 tell 9 and 8 once 7 look 6 a appreciate even one
not 5 an call 4 exist so work 3 ask 2 me my 1 do -2 know think this -3 for your -4 be i in the -5 coming feel have
not -5 leave you -6 at take with -7 answer -8 joining move start -9 expect up -10 worry -11 out want -12 anything
not -12 before blame possible -13 allow stop sure -14 money -15 stretch -16 sleep -17 easy -18 reach -20 taking
not -22 able
note 9 that
nothing -7 but to -9 would -13 bad -16 have -18 wrong
notice 16 me
noticing 15 that
now 17 know 12 why 11 it 8 you 4 the -5 that -11 and or -17 than
of 19 business 16 every 15 others 14 about 13 when 12 asking staff 11 no twenty 9 other 8 would 7 panel people 4 that
of 4 you -1 my -3 me the to -4 us -6 month -7 year -8 all -9 course -13 running
off 5 for -6 i -11 my -13 is -18 so
offer -11 from -12 to
offered -3 a -11 more
office 11 a -13 so
often 17 i 12 that
old -17 company -18 and
on 21 speaker 20 every occasions 14 instagram 9 time 8 your 7 you 5 strength 2 his 1 day -3 phone the -4 it my side
on -5 account sunday -7 friday -8 this -9 thursday -10 sundays -12 reserve -16 mondays -24 silent
once -16 me
one 23 line 14 like to 13 another email 8 you 7 would 5 does your -8 my -10 so
only 8 in 6 thing 5 i -6 for -7 just -12 saw
open -25 about
opened 9 my
or 29 go 7 i 5 a no -14 is
organization -4 but
other 23 had 7 i -7 candidates -9 offer -15 firm -16 roles
ought -9 have
our -13 house -14 has -16 village
out 18 order 13 from -3 to -4 on -5 of -11 time
outside 20 in 13 your -14 my
over 18 two -3 the -6 with
owe -4 an -16 you -17 them
owing -15 to
own 22 told 20 face
paid 4 for
part 5 of the
passed 14 round 13 to
patient -15 with
pay 10 a -16 fixed
people 15 first 11 like 9 that 7 you 6 who -7 i
perhaps 13 could 8 you
person 13 a 9 was 8 would
phone 9 call 4 and -5 was -6 the
photograph 17 of
picked 9 up
place 17 was -7 i -10 is
plan 11 have
please -2 do -3 the -6 cancel -8 my -9 you -10 not thank -11 tell -12 forgive send use -13 give me -16 ignore
please -24 keep
pleasure -10 to
point 9 that 3 out
position 15 was -14 of
possible -10 to
post 11 had 6 the 2 was -6 of
posted -9 to
power -7 cut
present -11 has -13 job
process 13 is 12 has
promised 14 call 8 me
proud -9 to
pulling -10 out
put 17 phone 12 with 5 on -19 foot
questions 9 about my -8 i
quick 12 chat
quite -21 right
rang 10 me 9 my
rather -9 not -11 say
read 16 out 11 what 7 a it -8 my -10 your
reading -8 the
realised -8 the -9 i
really 17 from
reason 20 given -11 is
receipt -13 of
recommended -6 me
record 9 i 8 of that
recruiter 13 to 11 was 6 me
references 21 were
reflection -14 on
refuse 12 to
regret -12 i
rejected 9 me
rejection 22 to
remain -7 in
remarks 9 about
remind 18 the 13 you
respect 17 people 12 a
rest 12 us
review -12 of -15 your
right -7 that -8 time -13 fit -19 for -24 person
ring 5 me
ringing -10 the
role 12 was -4 at is -13 be
rolled 14 eyes
room 5 for -9 and
round 10 that
rude -5 to -12 on
rules -10 out
run 4 a
rung 7 at
runs -11 out
sad -16 to
said 17 was 16 sorry who 15 so 11 do 10 she 7 we 6 would 5 it 4 he i -5 the yes -6 you -10 about
salary -5 you
same 17 evening 15 form -7 as -15 name
sat 21 down
saw -4 that -8 message
say 26 me 16 you 15 but 13 was 8 is 7 your 4 it -5 that -8 yes -10 how to -13 no
says 17 lot 7 i -5 that -9 the -12 should
scared -4 of
second 19 the
see 7 how why 1 the -10 that -11 me -18 at
seem 8 to
seemed 13 to
seems 4 to
seen 16 better -15 that -18 your
senior -4 analyst
sent 7 home 6 to 4 a
service -25 and
set -16 by
seven 17 to 10 weeks
shall -9 not
shame 18 you
she 19 said 4 me -2 is -8 not
shirt 20 for
shook 12 on
short -3 notice
should 13 listened 6 be not -16 i it
show 12 that
showed -7 me -10 the
shown 5 the
sign 12 it -8 the
silence 13 is
since 17 nobody 15 ask 14 easter -4 i -8 my -11 would
sit 14 a
sitting 18 there
six 10 of -4 months
slept -9 through
slot 12 was
smelled 9 of
smile 19 more
so 26 called 14 why 12 long 11 for 8 far 7 as much 6 often 5 was 4 have that the -3 you -4 can -5 a could it -6 would
so -8 we -9 please well -10 here need -11 tell -13 had -14 i -15 asked -16 nice -17 no -19 if -21 forgive -24 may
some 30 us 5 of
somebody 17 to 15 there 9 your -5 who
someone 22 would 14 had 13 to -17 me
something 18 wrong -17 with
sooner -23 i
sorry -4 i -8 for -11 if -14 you -16 had -18 about that
spam -15 folder
spare 11 me
speak 9 to -15 at up
speaks 15 to
spent 12 whole 10 our
spoke 7 me
spoken 13 like 8 to
standing 10 in
star 11 sign
start 4 date -8 at in
stay 4 in -8 i -13 on
staying -20 put
step -5 back
still 11 waiting 9 not 8 the -7 to -9 like
stood 13 there
stop 9 calling 5 me
straight 13 answer -14 away
strength 5 of
strung 20 along
stuck -6 in -10 the
stung -9 a
such 16 an
suggest 9 that
suit -12 me
suits -25 me
supposed 12 be 10 to
sure -14 this
surprise 22 you
surprised 15 to 14 that
take 25 down 17 to -9 on -14 my -15 time
taken 11 seriously -8 a
taking 25 advice -9 it
talk -12 it -14 my -22 with
talked 17 down
tank 15 of
tea -12 and
teaching 21 was
tell 13 to 6 me 5 a -1 the -12 whether you -20 employer -22 if
telling 17 a 5 me
tells 1 me
ten 11 at
term -13 time
test 7 for -6 i
text -8 to
than 19 did 15 was 10 one 8 your 7 the -9 a -10 i -11 thought
thanked 13 for 6 me
thanking -16 you
thanks 24 nothing 9 so 8 letting to 2 your -3 the -6 for -9 telling -11 million -13 offering -16 asking being
thanks -17 much
that 23 four 17 wanted 14 its 13 being 12 values 11 building feedback interviews 10 manager way 9 of people three
that 7 in 6 do 5 a about 3 interview was your 2 there 1 had -2 it -3 have -4 is my -5 am i -6 you -7 pay -8 need not
that -8 week -9 day -10 be -12 left -15 why -16 applied right -18 may
the 29 nephew 23 emails guts photocopier 22 ceo 20 fourth 18 delays manner protection 17 comment fifth promised
the 17 runaround swore 16 faculty 15 applicants bins five law 14 lack partner pile 13 intern remark 12 behaviour behind
the 12 exit real receipt the top welcome 11 diversity door member professor than wall 10 arrived decency goalposts golf
the 10 own told 9 biscuits constant dean email hr previous unpaid 8 about called candidate director girl good staff
the 8 wanted your 7 applicant client courtesy induction matron owner person questions supervisor 6 3rd between
the 6 commission invitation letter only strength toilet tone 5 boss committee consultant corridor feedback fella first
the 5 morning ones reply two week were word 4 ad after contract gentleman had minutes point you 3 before board date
the 3 head impression lady manager offer recruiter to way 2 third 1 i was -1 name that whole -2 are commute company
the -2 council ferry for in place post test -3 has is it line new one pension school -4 again bank bus course fire
the -4 month panel people round train -5 and assistant at hours interview open other question reference salary shift
the -5 start team took trial walk -6 answer library my pay set three -7 centre form island shop short ticket who
the -8 baby bridge candidates code did distance family fit gap hiring money old sea waiting wrong -9 do formal hostel
the -9 review river station sunday thanks -10 airline closing notice so strike -11 chance embassy judge kids -12
the -12 consulate drive garage looks referrer there trains -13 best quiet stop -14 storm -15 crèche shower -16 employer
the -16 rent results -17 city map sums timing -20 patience -21 bigger move -25 main project -31 be
them 16 by 13 the -16 for
then 19 told 18 at 17 asked 16 say 15 then why 9 me you -4 i -19 found
there 17 had 3 no -7 another -9 is -10 nothing
they 18 can 6 had would 3 me -3 are it -8 not -15 have missed
thing -9 that
think 13 should 9 you 3 it -5 i -13 of -19 me
thinking -6 about
this 17 way 16 have 9 with 7 has the 6 and 5 to 3 role -5 is -8 number -9 as -11 month -12 week -13 one -15 year
this -16 email -20 morning
though 13 would
thought 28 a 5 to -8 of -11 about -12 the
three 4 different 3 of people -5 and
threw 22 my
through 9 my 8 a
time 27 worth 11 have 7 is 3 you -2 and -6 to -8 the -11 with -12 think -14 set -16 which
times 9 the
tired 19 being
to 24 grateful 23 labour 21 hire 20 dear 19 beg 18 was we 17 describe 14 feel flexible lose 13 candidates prove
to 12 each its person tested 9 bother 8 his one 7 be believe smile 6 being know me that 5 like read run treat what
to 4 man other see 3 bring call send 2 a on 1 it my -1 say the withdraw -2 no -3 find talk -5 after at choose i let
to -6 give go interview near remain sure until -7 because inform start step you -8 home proceed pull stay this twice
to -9 school -10 expect so -11 honest referrer write -12 again station -13 blame -15 employer -16 date decline
to -19 through -20 ye -29 recruiter
told 39 twice 16 for 14 to 13 is she 12 we 11 i would 10 bring there 8 it 4 that the -5 about by us -7 at -11 what
too 19 busy -5 much -6 proud -7 for -9 soon -12 of -13 far
took 17 place 16 you 8 my -5 the -9 me
top 12 the
train -13 i -14 cancelled -17 company
treat 15 people your
treated 13 by 10 the 8 better -5 me -14 badly
trial 6 was
trust 17 you 11 the
try -15 again
trying -9 to
tuesday 24 then -9 i
turn -17 down
turned -5 out
turns -4 out -11 that
twelve -15 weeks
twenty 2 years -4 minutes
twice 9 i -9 and
two 21 months 8 with 6 days 2 and -7 of -14 offers
unable -11 to
understand 12 why -4 if -13 you
unpaid 13 trial
unprofessional -20 me
until 15 had 12 i -5 my -13 is
up 27 phone 21 numbers 12 as 10 from 3 the -3 in -4 a at for -7 my
us 23 we -6 a -8 all
used 12 it 10 my
very 15 least -9 good -11 much -19 about
view 10 of
visit 11 was
voicemail -9 the to
wage 9 and
wait -5 for -17 my
waited 13 your -20 a
waiting -4 for -14 my
walked 7 in
want 18 my 14 it -21 to
wanted 22 be 11 a 7 know -6 to -9 tell -14 ask -17 you
warmer 8 welcomes
warned 14 about
was 28 answered 25 interested 24 handed 23 spoken 22 promised sold 20 his left 19 invited talking 18 taken 17 already
was 17 mentioned told 16 is lied 15 had sent 14 coming locked shut signed still 13 given 12 asked assured 11 be
was 11 conducted interrupted there 9 advised booked kept offered over used 8 on put shown was 7 for made one 6 it never
was 5 going not 4 about to with 3 i 1 in -1 a marked -4 rude -5 and hard open -6 an glad my -7 of so -8 lovely nice
was -9 clear -10 first impressed kind very -11 own proud -12 joy -13 but -14 pleased -15 fair ignoring -17 fun honest
was -17 pleasure -28 ill
waste 18 my -20 your
wasting 24 my
way 8 your -6 the
we 15 value 14 people 13 shook will 11 know 8 hands were 2 are -4 have on -5 had -6 spoke -9 lost meet -10 a the
we -13 for -14 waited -17 i
wednesday 10 and
week -9 so -13 and
weeks 8 of 6 to
well 22 have 8 i 6 to
went 8 from -11 off
were 18 taken 15 looking meant 14 for 10 read 9 not -5 the -6 right -8 good nice -12 so -15 sound
what 23 for 22 call 17 did 10 job on we 9 got 8 of 7 was your -2 would -3 i -4 a the -9 do
whatever -11 decide
wheelchair 11 was
when 21 needed 19 went 15 a 14 walked 12 would 10 is 9 somebody 4 i your -5 my -6 am -8 you -10 do
whenever -15 suits
where 26 come 12 the 7 was -2 i -7 am -16 will
whether 9 was would 5 i
which 19 school 13 more 12 of 11 you 6 your 1 is -4 was -15 why
while 7 i
who 15 are 14 told 13 decided would 11 came 7 i 6 that 5 not the -2 is -15 recommended
whoever 18 wrote 16 that
whole 8 thing
why 21 a 7 was -1 i -13 left
will 23 sure 10 need 8 that 5 be it -3 not -6 forget -9 have on -12 an -13 out -14 there -15 take -17 again
wish -4 to -9 be
with 17 people 16 man 15 logo 13 more 10 clipboard 9 other 6 me 5 job 4 a i 3 the 2 no -3 and my two -7 you -9 great
with -9 thanks -12 so -13 myself search -15 real
withdraw -6 the -9 from
withdrawing 6 the -17 my -32 from
within 23 days
without 8 asking -2 a
word 15 of 6 for
words 14 were
work 9 for -4 the -7 is -9 at -11 with -18 me
works -16 i
worth 17 nothing
would 35 wish 21 what 20 cancelled 19 appreciated well 14 call 13 good have 12 stop 11 thought 10 know suggest 9 by
would 8 nice wanted 7 expected 6 taken 4 for 2 like not 1 told -3 be -4 asked -5 help no -6 better take -7 you
would -8 unfair -9 me need -10 to -11 and still -13 grateful rather -15 dishonest welcome -16 lose -18 mean understand
would -21 suit
year 14 old -3 and
years -11 ago
yes 7 or -16 to
yet 11 to -11 i
you 33 advertised 29 cancelled 25 stop 24 meant 23 make 22 us 21 left only 20 laughed learn lied 19 even times
you 18 hired ignored people 15 lot seem wasted 14 keep nobody 13 has lost promised 12 going owe used 11 made might
you 11 treat will 10 knew moved want wrote 9 me my no put say 8 advertise but changed just 7 are forgot how in let
you 7 rejected took you 6 call had 5 as 4 ask could gave got kept wanted 3 have never the who 2 to would 1 can not
you -1 that -2 said tell -4 all been do right -5 called did for -6 find mind on -7 able of was -8 an asked -9 back if
you -9 is treated -10 hear -11 believe sooner were -12 deserved or -13 need see somebody -14 whether -18 waiting
you -19 heard
your 29 own 26 left 25 consultant 21 idea 20 boss 19 agency 18 turnover 17 hospital keeps locked matron 15 daughter
your 15 manager managers 14 deputy hr loss promises talent 13 got officer say 12 recruitment will 11 onboarding
your 10 portal supervisor 9 for interviewers last partner system 8 desk firm is office silence 7 department since told
your 7 word 6 organisation should 5 site spent 4 company so 3 head panel 2 hiring 1 of team -1 called -3 made -4 email
your -4 has offer -5 call message -6 kind on test with -7 about came letter -8 interview was -9 asked help -10 name
your -10 note patience -11 reached -14 by morning -15 question time -16 honesty
yours -13 faithfully -19 was
zero 7 hours
"""
#: What speaks against it before anything is read.
BIAS: Final = 24
#: What a sentence gathers at least to read as a complaint; and, where it has a sign, to be one beyond doubt, or to be
#: one at all.
COMPLAINS: Final = 15
ACCUSES: Final = 20
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
