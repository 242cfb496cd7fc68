"""Whether a sentence complains, told by all of its words together.

A complaint put politely has no phrase of its own: "Every other employer replied within two days."
Here every word says a little for or against: by itself, with its neighbours, by its kind and its ending, by the
kinds that meet, and by whom the sentence is about. A sentence that gathers enough reads as a complaint. That is a
likelihood: it warns, and never stops.

The weights were fitted to 10,700 sentences by logistic regression and rounded. They are additive, so one that misleads
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
#: meet, "@nobody" of whom the sentence is, "^me" of whom it is
#: first, "<10" that it has fewer words, "?" a mark in it.
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
    42: "“",
    29: "behaviour",
    28: "liars",
    23: "promises",
    21: "FRANKLY+REVIEW game hoops",
    20: "communication legal lying warmer",
    19: "hire intern",
    18: "fourth interviewed yourselves",
    17: "MESS@them TIME+WASTE applicants hr taste treat",
    16: "apparently fee felt flexible polite pretty seriously speaking",
    15: "TEACH@ feeling receive silence woman word",
    14: "empty exhausting interviewer lie loss playing pocket remarks speaks spoken stick wasting why",
    13: (
        "-SNEER@them <25 DECEIT+TEACH RUDE allowance apology applicant began beggar commission contacted desperate "
        "evidently excuses insulting local shambles"
    ),
    12: (
        "-EXPECT@nobody advertised anyone assured became confidence confidential constant euros information people "
        "petrol respect strung suppose switch tested women"
    ),
    11: (
        "-REPLY@nobody REVIEW RUDE@them UNANSWERED act being cancellations demanded employee facebook greeting "
        "indifference insult least marked names none ombudsman opened rate reception remind sing some then "
        "unacceptable unpaid"
    ),
    10: (
        "LOW+MONEY RUDE+WASTE SORRY@them WASTE anybody appears automatic cattle consultant dis- funny handed hopes "
        "hostile lol miserable secretary sent stand suspect teeth temporary whatever"
    ),
    9: (
        "-REPLY -RUDE -SNEER@nobody EXPECT+OTHERS EXPECT@ MESS+SNEER REVIEW@mine RUDE+SNEER RUDE@ THANKS+TIME "
        "UNANSWERED@them action arrived comment congratulations door draw fare floor gate gather his hurtful "
        "interrupted misleading organisation owed pack paid posting red review samples seem sharing sixty speaker "
        "spent standing vanished what your"
    ),
    8: (
        "CHANGE@them DECEIT@done FRANKLY+GOOD MONEY+REVIEW NOT@them PROCESS@nobody REVIEW@me THANKS+WASTE UNANSWERED@ "
        "been beg beginning blood charge clock common contacts courtesy cruel demand describe director drink even "
        "fifth forty given gives goalposts important neither others professional prove public quoted rejection "
        "ridiculous serious sign smile status swore third travelled used values watched windows"
    ),
    7: (
        "-EXPECT@ -MONEY@done -REPLY@done -RUDE@ -RUDE@me <20 AGAIN AGAIN+MESS AGAIN+UNANSWERED CHANGE+TIME "
        "DECEIT+LOW FRANKLY+LOW FRANKLY+SORRY FRANKLY@ LATE+WAIT SNEER@ TEACH+WAIT -ed advertise agreement beneath "
        "blamed bold business changes chat conducted dey dirt eat expect face gets had interrogation joke lack "
        "laughed learn led left loyalty messages mood normal often order own paper pretending refund regional "
        "religion reminders run show showing spare spoke tears that times together tone trust trusted unfriendly warn "
        "ways while whole worst"
    ),
    6: (
        "-SORRY@them DECEIT DECEIT+TIME DISTRACT DISTRACT@them EXPECT+TEACH EXPECT@done HOME+THANKS LOW+REPLY "
        "LOW+REVIEW MESS+PROCESS MONEY MONEY@ NOT NOT@me REPLY REVIEW+RUDE RUDE+WAIT SNEER+TEACH THANKS+UNANSWERED "
        "@nobody @them ^done admit age an appointments asked barely behaved believed chasing cleared contradicted "
        "cost customers decency dollars during ever except exist existed frankly goes guest handled hide higher "
        "humiliating ideas impress insisted intend inviting jump law life nineteen nor note outside overtime "
        "qualifications questioned questionnaire rounds save sincere single slap smelled sold somebody strange talent "
        "thanked those timed twelve twenty unpleasant warned welder were wiser"
    ),
    5: (
        "-DECEIT -EXPECT@them -TEACH -TEACH@ AGAIN+LATE AGAIN@ AGAIN@mine DECEIT+EXPECT DECEIT+SNEER DECEIT@ GOOD+LOW "
        "GOOD+MESS LATE+UNANSWERED NOT+TIME NOT@ OTHERS+PROCESS PROCESS@mine REPLY@mine SNEER+UNANSWERED TIME+WAIT "
        "UNANSWERED@done -less a acceptable asking asleep assignment bloody booked boss branch brought bully came "
        "conversation corridor different disappeared discuss each emails faith feedback fifteen finish foreman gone "
        "happened head hung idea including interesting itself lecture little lobby matter nearly nerve one opinion "
        "original patient payroll pen per planning point poster pounds promised punctuality put reads received regret "
        "said salary seems shocked sitting software somehow someone straight tells themselves this tie told trainee "
        "treatment trial turnover wall was who whoever without written wrote"
    ),
    4: (
        "-DECEIT@ -DECEIT@nobody -FRANKLY -REPLY@them -SORRY@nobody AGAIN+CHANGE AGAIN+EXPECT CHANGE CHANGE@nobody "
        "DECEIT+SORRY DISTRACT@me EXPECT+REPLY EXPECT+REVIEW FRANKLY@me GOOD+HOME GOOD+WASTE HOME@me MONEY@them "
        "REPLY@nobody WAIT WAIT+WASTE WAIT@me WASTE@mine @done accent across advice applications around assistant "
        "badly behind between bill board candidates chair church competitive deposit description details "
        "disheartening eight eleven english enough expense eyes figure forgotten forms generous grateful group hair "
        "hand heard hired history hour how impression informed interviewers keeping keeps know less linkedin manners "
        "men met months ones owner patience person poor raised reply response sandwich saved seen shirt shook should "
        "shouted since terms took uncomfortable wage wages want wanted welcome wonder"
    ),
    3: (
        "-EXPECT -FRANKLY@them -GOOD@ -TEACH@me AGAIN+DISTRACT AGAIN+REPLY AGAIN+SNEER CHANGE+HOME CHANGE+RUDE "
        "DECEIT+MONEY DECEIT+RUDE DISTRACT+OTHERS DISTRACT+WAIT EXPECT+HOME FRANKLY+REPLY GOOD+REPLY GOOD+WAIT GOOD@ "
        "HOME+OTHERS LATE+MONEY LATE+PROCESS LATE+TIME LATE@them LOW MESS+REPLY MESS+TIME MONEY+RUDE MONEY+TEACH "
        "OTHERS+SNEER OTHERS@me OTHERS@them PROCESS PROCESS+REPLY REPLY+WASTE REPLY@ REPLY@me RUDE+THANKS TEACH TIME@ "
        "TIME@nobody TIME@them WAIT@done WASTE@me -ing -ness ^them advised answers assessment calling camera chance "
        "confusing credit data dead delays disappointing drove excuse explanation fact fed fifty file fill fool four "
        "future glass go got guys he interviews its lawyer letters luck mention might no notice occasions of ought "
        "picked process rather really reason report rolled school seemed sending sense shop shown simply solicitor "
        "sort spell started such system talked thing trade un- unprepared weeks whispered wish working"
    ),
    2: (
        "-CHANGE@ -FRANKLY@me -OTHERS@them -PROCESS@me -THANKS -WAIT@me AGAIN+DECEIT AGAIN+LOW AGAIN+TIME AGAIN@them "
        "CHANGE+MONEY CHANGE+WASTE CHANGE@ CHANGE@me DISTRACT@ EXPECT FRANKLY+MONEY FRANKLY+PROCESS GOOD+NOT "
        "GOOD+SNEER GOOD+TIME HOME+PROCESS LATE+MESS LATE+OTHERS LATE+REPLY LOW@mine LOW@them MESS NOT+THANKS "
        "OTHERS+SORRY PROCESS+RUDE PROCESS+SNEER PROCESS@them RUDE@mine SNEER+THANKS SORRY+WASTE WAIT@ WASTE@ afraid "
        "all ask back bank better candidate car consideration course dealt department desk everyone feels find five "
        "flat from front get hear her into keep letting lied longer looked lunch meant minutes more moved name "
        "organised out over passed phone plan sales say second shame shows simple something taken telling ten test "
        "three unwelcome up vacancy waste where within worth"
    ),
    1: (
        "-SORRY AGAIN+PROCESS CHANGE+NOT DECEIT+GOOD DECEIT+MESS DECEIT+REPLY DECEIT@me EXPECT+FRANKLY EXPECT+GOOD "
        "EXPECT@me FRANKLY FRANKLY+OTHERS LATE@done LATE@me LOW+RUDE MESS@ MONEY@mine NOT+REVIEW NOT+WAIT NOT@done "
        "OTHERS@mine PROCESS+TEACH PROCESS+TIME SNEER+TIME WAIT@them -er accepted agreed before building call clear "
        "cold contract days does doubt down everybody for free hardly hours interest invitation invited make morning "
        "mother on pay perhaps post same see seven staff tell to train travel trouble website"
    ),
    -1: (
        "-AGAIN -OTHERS -UNANSWERED AGAIN+GOOD AGAIN+MONEY AGAIN+WASTE AGAIN@me CHANGE+PROCESS CHANGE@done "
        "DECEIT+PROCESS DECEIT@them EXPECT@them GOOD+REVIEW GOOD+TEACH GOOD+THANKS GOOD@me HOME+NOT HOME+RUDE LATE "
        "LATE+NOT LOW@done MESS@done MONEY@me NOT+PROCESS NOT+SNEER OTHERS+REPLY OTHERS+TEACH SNEER -est ^me advert "
        "bad best change decision did expected experience forgot form honest hope house kindly last liked meeting "
        "never now offered organization other the thought too wait went when worked yet"
    ),
    -2: (
        "-MONEY -REPLY@me -REPLY@mine -WAIT <15 @ DISTRACT+PROCESS EXPECT+PROCESS FRANKLY+NOT FRANKLY+TIME "
        "FRANKLY@them GOOD@done GOOD@nobody LOW+NOT MESS+RUDE MESS+TEACH MONEY+PROCESS MONEY@done NOT+SORRY NOT+TEACH "
        "NOT+UNANSWERED NOT+WASTE OTHERS@ PROCESS@done REPLY+TEACH RUDE@nobody THANKS@ TIME+UNANSWERED WASTE@done -ly "
        "@mine accept applied apply as ashamed be bother broke changed closed comes commit cover current deserve done "
        "family fast heart heating help highly him hold is job like makes march my nights office panel part planned "
        "properly reading replied rude running she shift slow take them through time turn twice under union until use "
        "very visa waiting way wednesday will with"
    ),
    -3: (
        "-GOOD -LATE -WASTE@them AGAIN@done CHANGE+SORRY DECEIT+DISTRACT DECEIT+HOME DISTRACT+RUDE EXPECT+MONEY "
        "EXPECT+NOT FRANKLY+TEACH FRANKLY@done HOME HOME+REPLY HOME+WAIT LATE+LOW MESS@me MONEY+NOT OTHERS+WASTE "
        "OTHERS@done PROCESS@me REVIEW@ RUDE+TEACH RUDE+TIME RUDE@me SORRY+THANKS TEACH+TIME TEACH+UNANSWERED "
        "TEACH@done TIME@me UNANSWERED@mine again also am analytical and annoyed apologise application away baby by "
        "choose come cut day drive easy elsewhere employers ended failed fall gave going half hate helped holiday "
        "hoped link lose mixed not nuisance once over- period prepared promise ran reached ready real recommended "
        "remark request rota service six station steps still suit sure ta than thanks tired trained unable university "
        "watch years yesterday"
    ),
    -4: (
        "-CHANGE -CHANGE@mine -EXPECT@me -GOOD@done -SNEER@me -SORRY@me AGAIN+HOME AGAIN@nobody DISTRACT+REPLY "
        "DISTRACT+SORRY DISTRACT+TIME DISTRACT+UNANSWERED FRANKLY+MESS GOOD+MONEY HOME+LATE HOME+SNEER HOME@ "
        "MESS+SORRY MONEY+REPLY NOT+REPLY OTHERS+THANKS OTHERS+TIME PROCESS+WASTE REPLY+TIME REVIEW+TEACH SORRY@done "
        "SORRY@me TEACH+WASTE TEACH@nobody ^ abroad anything appreciate at attached bearing blame bless called calls "
        "carer clearly commute consider dear decided else email employer faithfully frank friend full glad good "
        "happens happy health i jury leave looks man managers mind miss mix nearer needs ninety nothing open opening "
        "operation opportunity pays personal places pleasure portfolio quickly recruiter roles safe saturday seeing "
        "signal size slept small stage they ticket training trains us which x yes"
    ),
    -5: (
        "-LATE@me -LATE@mine -OTHERS@me -REVIEW@me 07700 20 44 <10 <35 AGAIN+REVIEW CHANGE+THANKS DISTRACT+GOOD "
        "EXPECT+TIME GOOD+UNANSWERED HOME@mine LOW+PROCESS MESS+WASTE NOT+RUDE SNEER@nobody THANKS+WAIT THANKS@me "
        "TIME TIME@done ^nobody able airport alarm answered any anyway attending brief burst can choice coming "
        "confirm confused could decide deserved doctor fault first formal garage getting has hello holm home if late "
        "later letter loved lovely new number offer old power programme question rang remembered roughly round set "
        "sleep slot street success thank tom tomorrow traffic truth try turned write wrong"
    ),
    -6: (
        "-CHANGE@me -HOME -HOME@mine 2 AGAIN+THANKS CHANGE+FRANKLY DECEIT@mine DISTRACT+NOT DISTRACT@mine "
        "EXPECT+SNEER FRANKLY+HOME FRANKLY+RUDE HOME+MONEY LATE+RUDE LATE+TEACH LOW+TIME MONEY+OTHERS MONEY+THANKS "
        "NOT@mine REPLY@done REVIEW+WASTE SNEER@mine SORRY WAIT@mine 9th @me because but childminder colleague "
        "considered cook deleted dr embassy fair field flu flying folder hard hat laugh lightly me night nursing "
        "opens pin plumber present railway reasons remain right ring shifts short silent so sooner starts strike "
        "thankful thursday unfair warm wonderful wondering writing"
    ),
    -7: (
        "-WAIT@them CHANGE+TEACH GOOD+PROCESS MESS+NOT PROCESS+THANKS RUDE+SORRY SNEER+WASTE SORRY+UNANSWERED "
        "TIME@mine ^mine airline another attend criticism cross detail everything fever fine fit fixed helps hospital "
        "infection instead just kind knowing looking many map motorway or our realise selection signed theatre "
        "thinking timing tuesday useful wants week year yours"
    ),
    -8: (
        "DISTRACT+MESS FRANKLY+SNEER GOOD+LATE MESS+WAIT MESS@mine SORRY@ THANKS@them accident ahead awful friday "
        "give meet message nursery owe pain quicker regards sincerely smiling suits sunday tunnel wishes"
    ),
    -9: (
        "-NOT FRANKLY+THANKS HOME+TIME LATE+SORRY REPLY+WAIT cancel closer earlier great landed move need nervous "
        "referrer search skip stretch team"
    ),
    -10: (
        "-MESS AGAIN+TEACH GOOD@them LATE+SNEER REPLY+SORRY REPLY@them afar cause forward ill includes licence may "
        "must november release sorry stuck umbrella we wishing works worry"
    ),
    -11: (
        "GOOD+RUDE LATE@mine analyst deserves distance landlord missed nicer plant realised role soon voicemail "
        "weekends"
    ),
    -12: "<5 attachment easier hey moving staying withdrawing",
    -13: "early monday needed pleased well",
    -14: "apologies engine here myself terrible",
    -15: "? helpful main possible proceed step today withdraw",
    -16: "GOOD THANKS few",
    -18: "stay",
    -22: "! hi",
    -23: "CHANGE@mine",
    -26: "please",
}
#: What a pair says: a word, and with each weight those that come right after it, or one word later.
PAIRS: Final = """\
a 16 text 15 joke which 13 not rejection shambles 12 can 11 two 10 bank sign would 8 company form sandwich straight
a 8 ticket working 7 wage 6 needs one sales serious train 5 black firm is machine note pay person promise salary waste
a 4 as box shop single 3 glass hospital letter living man month woman yes 2 and candidate for like phone 1 call line
a -1 job website -2 bad offer to -3 good in little nuisance short that tour very week -4 fit hard house i kind lot
a -4 message no pleasure slot talk yet -5 break difficult match new who -6 busy contract joy long -7 clear fever few
a -7 lovely recruiter smaller team time with wonderful -8 word -11 licence -14 change place -17 better
able -5 to
about 8 health his were 6 my this weight 5 me -2 hours salary -3 interview -4 roles the your -5 for working -6 other
about -8 it -10 time
accepted -3 offer -5 a another
advert 5 promised
after 13 had 12 minutes 8 that 6 five 5 i 4 you -3 my -7 it
again -4 the
agreed 5 and
ahead -2 the -8 with
all 5 a for the way 3 i -3 best -4 so -5 of -7 questions -8 night -18 my
alone 8 in
also -7 to
although 6 had 2 i
am 10 done your 6 owed 5 fed told 4 and being 3 you 2 a afraid not 1 i on -1 so -2 from the very -3 calling withdrawing
am -4 ashamed back my -5 about after all just -6 aware looking staying too -7 longer -8 with -10 grateful pulling ready
am -11 free in that -13 asking no -16 for -17 sorry
an 9 apology 8 applicant 7 application 6 would 5 and email is 4 answer honest 3 to 2 invitation 1 hour -2 that
an -4 old -5 so -6 easy -9 offer
analyst -1 role
analytical -3 engine works
and 21 another 12 what 10 said seen 9 an 6 now one so 5 again mine no sorry still there 4 me 3 came invitation manager
and 3 my nothing offered on the your 2 is nobody not you 1 then -1 can -3 did feel gave have in it never -4 a know of
and -4 only put to wanted -5 for good kind thanks told want -6 learned they will -8 am hope missed we -9 are had would
and -10 need when -12 i -15 how -17 that
annoyed -4 with
another -3 and role way -4 job -6 is -7 i -9 date -16 time
answer 3 your -3 a
answered 7 within
any 4 of -3 day -5 on -8 more -9 i
anyone 13 at 10 who 4 had
anything -17 that
apologies -9 for
apologise -3 the -5 for
apologised 14 for
application 3 was -3 and for the
apply -4 again
appreciate 3 being -3 you your -7 that
are 6 not 5 for -2 the -4 in -10 closed
as 15 if 11 though 7 and you -2 have -3 an i the was -4 a
ask 2 the -2 my -4 them -18 you
asked 11 i interview 6 my 2 a -3 the twice
asking 9 to 6 me 4 the 3 about
assured 7 me
at 12 me 11 least 10 door 7 a your 4 it night point 3 all reception 1 in -1 analytical engine -2 two -3 his short three
at -4 hospital work -5 my the time university -7 this -9 present -10 home -11 wrong -12 moment -13 once
automatic 8 reply
aware -3 you
back -3 on -4 yet -8 the
bad -12 about
be 22 like 12 spoken 7 bothered if made 5 about grateful paid that 4 ashamed flexible my 3 an for treated 2 at the this
be 1 asked -1 glad -2 to -3 of -4 a attending happy home honest in near right there -5 out told -6 possible too
be -7 i with your -8 another coming going -9 able fair -10 considered -13 annoyed
because 22 your 18 you 8 nobody -3 my -4 of the -9 i -16 was
been 13 of 9 handled 8 paid 4 changed 3 with 2 so -2 told -3 by offered -5 a -6 at to -7 but
before 6 anyone was 3 i 2 had -4 me -5 we -7 go
being 13 for 10 to 8 asked 6 told 5 a at -3 on -4 so
believe 12 that
below -5 i
best -5 that to
between 3 the
bit 3 of
blamed 8 for 4 me
bless -6 you
booked 3 the
boss -3 me -5 has
busy 21 but
but 6 am 5 you 3 a it 2 this -1 role -4 could thanks -5 that the -6 have -9 for -10 can i
by 7 way your 3 that 2 a -1 website -4 accident email the -5 now -9 not -17 my -19 so
call 13 that 7 it 5 at is -2 you -3 a back -5 the -6 again
called 4 by -3 i -4 to
calling 4 me -2 about
came 10 a 5 the 3 to -14 i
can 11 help 10 say your 6 get 3 see work -2 the -3 start -4 not -5 after commit leave reach -6 drive my -7 in take
can -8 me -16 make
cancel -8 interview -10 my
cancelled 7 by 2 on
candidates 8 the
change -2 my -10 of
changed -2 mind -3 i -8 my
children -5 i
clear 13 that
clearly 4 not
closed 6 and
closer -8 to
colleague 11 to -3 who
come 21 from 15 across -3 down on -5 the
comes -3 up
communication 6 has
company 7 is 5 can that -3 wasted -4 of your
confirm -5 by
contract 8 says
cost 9 me -4 you
could 25 a 7 told 4 let 3 me 1 have -2 find not tell -3 myself -4 ask do see -6 send -8 it -10 call -11 i -14 we
could -42 you
count -5 me
courtesy 11 to
current -7 has
date 5 the -5 i -7 of -8 my
day 8 you -3 i
days 4 and -3 a -11 week
dealt 2 with
decency 4 to
decided 1 to -2 withdraw -3 not
described 3 as
deserved -10 better
desk 4 was
did 18 it 13 ask 8 even 7 like 6 think 5 know 4 so 1 not -3 feel -4 the
different 9 people -3 from
disappointed -9 in
do 8 to 3 call -3 know you -4 want -5 blame contact worry -7 this -8 i -10 have -13 expect
does 1 not -7 work
done -3 the
doubt 7 that
down 5 to -3 the -8 with
due 3 to
during 6 my 3 a
each 13 time 3 other -8 way
easy -10 to
else 6 name -2 can
email 7 was -1 the -6 as too -8 to
emails 4 i
employer 8 i
engine -3 works
even 10 my 4 to
ever 5 got
every 20 other 18 time 4 i 3 week -2 to -6 line
everybody 5 the
everyone -3 met -4 was -12 i
everything 6 that
expect 2 to -5 answer
expected 11 more
explained 7 to 6 me
fair 4 tell -3 and -5 i
faith 4 and
family -4 i
far 15 too 10 i 6 late -3 do not -10 from
fault -8 the
feedback 4 i
feel 4 i 3 my 1 that -3 ready -4 awful for -7 bad -8 safe
feeling 1 that
fell -7 through
felt 17 like
few -4 weeks
find 20 my 12 from 9 it 8 that 4 anyone -3 way -4 someone -11 a
finding 8 someone
firm 6 that
first 8 thing 5 interview
fit 10 for -4 me
five 8 times 7 minutes 5 for 3 weeks
fixed -12 and
for 19 free 18 nothing 14 hour 10 that 9 someone 7 little 6 conversation letting 5 people showing them 4 two you
for 3 so somebody 2 at job 1 interview -1 a and i -2 day post senior six weeks -3 all another inconvenience inviting
for -3 offer one short the to -4 being chance everything hotel in month -5 later more personal position -6 getting
for -6 offering -7 making service -8 up -9 years -10 now your -11 invitation -12 time -13 help while -19 me
forgot -6 the
form 5 letter
forward -10 to
found 6 the -3 a
four 15 times 11 and 5 of 4 different
fourth 12 time
friday -5 for
from 10 a 6 you 5 friend 4 people 3 beginning -1 the -2 interview -3 start to -4 i what -7 me -9 home
front 15 me 9 the 7 of
full 10 of
gap -6 in
gave 9 my 6 was -2 me
get 9 answer 7 an -6 to -8 there -9 speak
getting -3 back -5 to
give -4 place -5 it up -10 my
given 12 to 8 minutes 7 wrong -3 a
glass 3 of water
go 4 to -3 any further -4 ahead -9 on
god -5 bless
going 8 the 2 to -7 in
good 19 enough 6 faith 4 luck 3 and -3 of -8 to
got 13 my 12 back 6 an 4 a the -4 lost -5 in
grateful 7 for
had 23 me 16 moved 13 you 11 changed 10 been 8 the 7 said 6 looked 5 even pay three 4 for taken 3 already gone 1 told
had -1 hoped -3 change -4 no -5 not -6 cancel leave -7 a expected
happened 3 to
happy -10 to
hard 10 take to -8 for
has 9 handled 6 been 5 no 4 me -3 changed not nothing up -4 taken -5 to -6 since -8 moved -9 come
have 16 them 12 never 11 better 9 enough 8 what 7 appreciated expected known saved 6 children it 5 put seen wish
have 4 in some told 3 changed chosen come from had heard liked me my 2 dealt lost moved no shown -1 on -2 asked just
have -2 made said -3 a agreed been for good got signed -4 attached down travel you your -5 as done go one right
have -6 answer booked cancel enjoyed not question that -7 about the to -10 an -11 bad offered other yes -13 another
have -14 decided -17 accepted -18 found
having -12 you
he 12 his 7 asked 4 told 3 to wanted -4 had my
hear 6 a 2 the -6 me
heard 6 nothing 4 back of the -4 yet -8 from
hearing 6 from
hello -13 this -15 is
help 11 that -5 with
her 3 eyes
here -3 the -7 it -10 is
hi -10 this
hiring -2 manager
his 4 and phone 2 own -3 watch
hold -4 the
home -4 i
honest -4 about i -7 you
hope 2 the -2 that you -5 is -7 this -12 to -13 i
hoped -8 to
hoping 6 for
hour 4 and then
hours 5 of -4 to
how 13 can 8 old 6 one 3 many this treat was your 1 you -3 hard -4 i -5 people -6 well -8 long -10 much
hung 5 up
i 15 done explained hear intend 12 find suppose 9 arrived doubt gather make note 8 given 7 deserve invited see trusted
i 6 believed cleared from prepared sick when 5 asked fed handed rearranged took 4 chosen disappointed drove feel found
i 4 nothing say shocked shown up walked 3 an cancelled do heard it leave left let meant now put received regret said
i 3 spent 2 afraid booked came did expect got my out think would writing wrote 1 be felt seen treated -1 expected hope
i -1 lost should to withdraw -2 am happy in prefer sorry the was will withdrawing -3 a accept all as been bring calling
i -3 could gone have interviewed miss need on passed promised thanks told turn yes your -4 ask at attached aware cancel
i -4 get hoped ill love no remain sat stuck thought understand waiting -5 appreciate decline never not overslept
i -5 promise rather realised something that want who write wrong -6 decide how looking only stay staying well what
i -7 ashamed can changed confirm going mixed needed nobody read really some you -8 bad grateful keep -9 just our
i -9 pulling realise -10 free this -11 send so work -12 decided like liked -13 lose -14 owe -15 apologise know
i -17 wanted -19 forgot
idea 4 to
if 7 were 5 was 2 i would -1 is -2 had -3 there they -4 anything -6 that -7 could -8 you -9 are -11 have
ill -3 i -6 and
impression 4 that
in 13 cold 10 face 8 every 7 a front 6 faith trade 5 building day morning 4 because charge lobby me of room town
in 3 corridor future which 2 an the this 1 interview that -1 advert your -2 i -3 two work -4 and court email -5
in -5 hospital leeds so -6 all may position time way writing -7 process -9 calendar -10 family
inform -5 you -9 that
instead -2 of
intend 6 to
interested -2 in
interview 10 a 7 conducted 3 was -3 at -5 for monday slot -7 i -8 on -9 the
interviewed 9 me 8 a
interviewer 9 kept 4 about 3 made -3 me
into 14 a 6 your -3 my
invitation 3 the
invite 10 people
inviting 6 me 5 to
is 8 beyond ridiculous 7 frankly 6 an but 5 now paid temporary 4 anything hard third wrong 3 so that 2 in what 1 not
is -1 a -2 nothing too -3 i -4 generous going it like nobody than -5 about closed late my no possible -6 and being
is -6 fault sick there why worth -7 any away looking -9 one -10 for -12 blame fine
it 13 never 11 you 8 clear 7 as obvious that 5 your 4 all came 3 does should would 2 been feels odd the 1 be hard is
it -1 took -2 a for has in possible -3 and out seems -4 not rude turns will -5 after helps three was work -6 nothing
it -6 through -7 an before -9 means -10 i -13 good -14 over
its 7 own
job 15 had 7 gone 5 description you 2 was -2 so that -3 i -4 a has -5 and be in -6 more the -8 needs
june 6 and
just -5 not
keep 12 your 10 it 7 its -5 my
kept 8 a the 4 me -1 waiting -11 you
kind 6 of -3 to -5 words
knew 3 about
know 11 which 6 why 3 the -2 if it you -7 that -11 is
lack 12 of
lady 2 the
last 6 and 5 of -3 i -6 week -15 night
late -4 the -5 notice -8 i
later -2 time
learned -5 a lot
least 6 a
leave 4 people -3 it the -14 you
led 6 to
left -4 a in -5 my
less -2 a
let 10 alone 4 just 2 down me -3 know -5 go -12 you
letter -10 was
letting 6 me
lie 8 about
like 7 a this 5 that -2 have meet -5 and -6 ask -8 to -9 you
liked 10 be
list -4 for
little 11 you 8 for 4 to
living 4 wage
long 10 way 9 that 5 i 4 silence -5 and story -6 me -7 the
longer -1 than
look 11 at -7 after
looked 6 up 5 my -5 the
looking -2 forward -4 to
lose -8 my
lost 11 a -4 voice -6 my
lower -3 i
luck 2 finding -7 the
lunch -6 break
made 13 to 8 clear 6 of -2 my -3 feel -5 me
make 4 that 2 sure -2 time
man -3 who
manager 10 had not
many 11 times 5 i -4 people -9 thanks
marked 8 down
may 6 to -2 i -3 be -4 not -5 know -15 have
me 11 same 10 was 9 had 8 ten 6 answer 5 they 4 before in one uncomfortable wait 3 all by minutes my off out who
me 2 again be i it on where why -2 about for how not stay than that the -3 and feel -4 back from see to which -5 an
me -5 longer until -6 hours leave let like -7 when -8 any take -9 now well -10 so -12 this
meant 3 to -4 be -6 lot -9 a
meet -1 but -4 them -9 the -10 you
mention 4 that
mentioned 4 my 3 the
met 15 me 11 with 5 a the 4 at
might 13 to 8 at 6 least 4 have -5 be
mind -7 the
minutes 7 after -4 a -5 and
missed 5 the -4 call -6 your -10 it
mistake -8 the -15 in
mix -4 up with
mixed -3 up
money 11 and
month -4 the
months 4 to -4 of
more 10 a 8 notice 6 than 5 respect -5 and -6 i -7 time
morning -4 and
most 4 of
moved 8 goalposts 2 the
moving -4 to
much 20 as 6 for 5 an to -4 i
must -4 have
my 22 patience 14 we 11 time 8 cost weight 7 travel were 6 course fare original qualifications salary 5 details life
my 5 medical money solicitor 4 accent back complaint friend messages school surprise 3 answers fault in interviewer
my 3 private whole wrong 2 experience i letter sister 1 at family -1 cv health own visa wife -2 application was
my -3 first folder heart landlord licence of on questions side voice who -4 account children current diary not notice
my -4 period portfolio shift son -5 car date did job last which -6 apologies is manager -7 class mistake present
my -7 supervisor -8 has -9 company exam -10 message -11 best contract firm -12 so -13 doctor mind team -15 phone
my -16 answer old
myself -7 for the
name 7 in 4 was 3 and -3 of
need 6 know 5 the -5 a somebody -7 not reply someone -8 call
needs -3 me
never 7 back happened so the 5 got 4 heard received -3 once -5 replied that -6 answer me thought -7 a -9 to -21 made
new -6 job one -12 in
next 12 time 9 person 4 candidate 3 please -4 week -5 step -10 steps
ninety -6 minutes
no 17 in wonder 8 apology no 7 job 6 reply thanks was 4 point 3 for respect 2 longer to -2 time -3 me -5 need -6 on
no -6 trouble -7 with -8 signal -9 set -10 detail
nobody 18 said 12 knew 10 had 9 came will 8 up 6 thought 4 looked wanted 3 answered -1 me -2 can could -4 else
nobody -10 but -15 take
none 6 you 4 the -4 of -6 this
not 15 help 13 being even spoken 10 for 9 care one we 7 a first people talk why 6 bothered exist kept tell word
not 5 acceptable an had offered 4 come invite look 3 good how leave like told treat what work 2 get i know me my seem
not -2 at feel have make ready start this -3 about answer expect heard the there think turn -4 anybody fit from hold in
not -4 with -5 attending blame drive single too up well -6 want -7 asked because go it out reach worry -8 afford be by
not -8 safe you -10 anything -11 back -14 able -16 easy sure
note 8 the
nothing 9 about -4 but to -17 wrong
notice 10 me 3 of -4 period
now 15 why 4 is you 3 it -4 that -5 or -10 and
number -9 is -11 the
obvious 6 that
of 13 talk 10 mistakes what 8 had place 7 a 5 an promises with work 4 have your 3 and business us water 2 my -1 it me
of -1 people -3 size the them this -4 from time -7 team year -8 to -9 luck -14 not
off 8 and 3 for -6 my
offer 2 is -2 the -5 that
offered -2 a
offering -4 to
office 4 my the -6 is -9 not -17 and
often 24 i
on 20 time 10 your 7 table 5 form 4 is 3 am offer 2 day i -2 it my with -3 a or top tuesday -4 and of saturday side
on -5 friday sunday -6 part phone -7 at monday -10 new this -13 thursday
once 2 i
one 9 would 7 phone 6 about your 5 and to 3 a 2 day -2 of -3 thing -4 more the
only 6 who 5 when 4 in to 3 that -4 for -9 heard
open -5 me -9 the
or 2 no -1 the
organization -1 but i
other 4 i -3 job -4 candidates first -6 firm -7 came -8 roles -9 offer
ought 3 to
our -7 interview
out 17 from 4 a in 2 the -1 be -6 of this -13 my
outside 7 your 3 in the
owe -4 an -13 you
paid 4 a
panel -4 had -11 and
pass -7 my
passed 5 to
patient -4 me -5 with
pay 5 a my -3 for -4 was
people 8 me 7 who 4 like 2 you -3 the with -4 are -5 i -6 no
perhaps 3 you
period -5 is
person 13 was 4 me -7 who
phone 11 call 5 is -4 i -6 number -14 that
place 3 in -3 to -7 is on somebody
plan -13 the
please 7 the -2 do give not take -5 keep tell -10 me -16 my
point 7 in 4 that 3 out -3 with
possible -4 to
post 6 been has 3 is -2 of
prefer -4 to
process 7 has 6 and -3 was
programme -1 analyst role
promised 7 call 5 me
pulling -7 out
put 10 with 6 up 3 me off -6 right
question 6 about -7 the
questions 11 my 4 were -9 and
raised -3 a point
rang 9 my -6 say
rather -8 keep -9 not -11 say
read 15 what 9 a -4 your -11 advert
reading -4 the
ready -4 to
realised -3 i -4 that
really -2 like -3 appreciate
reason 6 given
receptionist 8 me
recruiter 6 me was -5 the
references -4 and
regret -10 i
remark -4 about
remarks 6 about
remind 9 you
reminders 4 i
respect 6 people 5 a
right -2 to -4 me -7 fit -12 person -17 for
role -1 at the -3 is not
rolled 3 eyes her
room -9 i
sad -10 to
said 17 about 10 my 9 to 7 i no 6 was 5 would 3 that 2 the -12 yes
salary -6 was
same -3 time -10 morning
sat 5 in
saw -5 message -10 that
say 10 it 5 but i 3 the you 2 that -7 about -8 to -11 no
says 5 something -8 that -11 the
second 5 that -4 interview -5 email
see 10 why 4 no 2 your -3 me that -4 in -9 at -11 myself
seem 7 to
seemed 5 to
seems 9 to 6 the 4 have -3 that
seen -8 your
send -4 it me
senior -1 analyst programme
sent 5 home -3 the
set -7 by -10 up
shame 19 you
shift -4 on
shook 4 hands
short 6 of -13 notice
should 14 be 8 for 2 have not -4 that -16 i
shouted 6 at
showed -8 me
showing 4 me
since 8 you 1 the -2 i
single 6 of
sitting 8 in
skip -8 the
slept -3 on
slot -4 to -6 somebody
smelled 6 of
so 20 called 7 for little 6 far 5 as long to 4 am 3 much that -2 kind many sorry you -4 late wanted -5 do -6 would
so -7 here -8 have please will -10 well -16 i
some 12 us 3 manners
somebody 8 to 6 had name 5 have 4 could would your 2 else -5 who
someone 10 to 7 your -2 else -3 with
something 11 different -3 i
somewhere -5 else
sooner -11 i
sorry 5 the 3 to -2 about -6 had i -10 that you -14 for
sort 6 of
spam -5 folder
spare 14 me
speak -5 at
speaking 8 to
spoke 18 me
spoken 9 to 2 like
start -3 at -11 in
stay -1 in -7 on
stayed -8 late
step -3 for
still 9 not 7 do the -3 like -7 i -8 to
straight 5 about 4 answer
strung 12 along
stuck -3 the
suit -7 you
suits -4 you -11 me
sure 4 you -4 that -7 this
surprised 14 that 4 to
take 10 to -3 on -6 up -10 job -12 time -13 my
taken 7 seriously 5 my -7 me
takes 7 a
talk -5 it
talked 7 me 4 over 2 about
team 8 to -5 and
tell 6 me 5 people 3 that -3 the -4 now -9 my -17 you
telling 6 the 2 me -13 you
tells 4 me
ten -3 minutes of
terrible -3 and
test 10 had 8 you 7 for -3 a -5 i
text -2 to -5 the
than 5 that 4 you -2 can -3 a am -4 me thought -11 would -12 i
thank -5 the
thanks 7 letting 5 to 1 your -2 inviting -3 asking -4 again for -5 all everything the -6 offering -7 and -11 being
that 14 way 13 in 12 interview 11 somebody 10 morning wanted 9 was 8 decision 7 application what 5 do people someone
that 5 your 4 its nobody phone post 3 a had one three 2 never of -2 it -3 applied are can my said suits want we will
that -4 could i only salary wrong -5 for is the -6 be me pay week -7 am not you -8 may saw -9 day -13 need
the 20 candidate 18 word 17 about 14 spoke 13 behaviour hand 12 delays 11 applicant 9 arrived beginning consultant lack
the 8 board changes door goalposts had i questions were 7 after cleaner contract feeling figure your 6 blame
the 6 communication fourth invitation only thing third was 5 ad constant experience felt floor impression know promised
the 5 seemed talked went 4 back call cold decency director fee in manager morning on owner terms than tone work
the 3 could courtesy date does email flat from lady never out software trial two very written 2 as day desk gate
the 2 interviewer left next of same second test to told trouble with woman would 1 at job last process -1 end least old
the -1 one recruiter room set slot they warm -2 before did notice number place post right round the this -3 advert and
the -3 building commute family for made night nursery role says senior station took treated up will -4 booking but by
the -4 fit formal hotel hour landlord let map move other times training wait when where which -5 a brief firm heating
the -5 hiring man parking plumber portal salary search steps that timing train twice who wrong yesterday -6 again
the -6 chance college embassy field interview invite is my since step visa -7 are bank calendar company form motorway
the -7 pain selection short so team -8 baby fire inconvenience still takes -9 referrer -11 distance garage -12 needs
the -13 main -14 ticket -15 employer -16 best -17 airline
them 19 to -4 another for
then 16 me 7 heard 5 at did 4 told 2 you -2 it -3 that
there 7 had 5 was 4 nobody 3 would 1 a -2 no -4 another -5 any in -6 then -9 is -14 nothing
they 5 made 3 me 2 were -5 it -6 not -8 missed -9 have -16 do
think 11 was 6 you 5 it 3 a -2 of -3 that -6 i -9 me -10 about -13 the
third 6 time
this 19 have 9 the way would 5 and could was -2 but point -3 role -4 email is late month -5 by year -6 as for -7 one
this -8 any that -12 you -13 week -30 morning
thought 15 was 12 a 4 that 2 to -5 about -12 the
three 6 different 3 weeks 2 months -3 days -7 and -8 to
through 4 my
time 12 is 6 not 4 again 3 me 2 and 1 for -2 i you -3 on the -4 with -8 as my -9 set think to
times 5 the 4 have now -3 far so
timing -5 is
tired 10 being 8 of
to 13 called 12 being better know 11 receive remind smile 10 each 9 an applicants that 8 how prove reach trust 7 point
to 7 treated 6 ask be feel 5 have his me pay sit 4 a answer anyone believe candidates every like ten there work
to 3 day i it my why 2 do for hire in on other read run someone take told 1 as up -1 but speak -2 back decide get
to -2 interview make the your -3 about after another confirm from him if inform keep let meet sure what where write
to -4 come find give spam to -5 at blame family home offer them two you -6 attend cover pass -7 and considered expect
to -8 proceed pull referrer say talk thanks with -9 hear honest leave so -12 before stay this -13 withdraw -18 employer
to -23 recruiter
today 4 i
told 17 to 9 agency one truth 8 not them 7 the 6 i it 5 there 4 that was 3 me -3 about -5 you -6 by us -13 at
too 4 to 2 long -5 far -8 for
took 8 you 1 a -2 me -4 three
tour -3 and
train -8 cancelled
trains -5 are
treat 11 people 3 applicants like
treated 11 that 8 as 5 a -2 me -3 well -7 so -24 badly
trouble -8 you
trust 8 you
turn -16 down
turned 9 up -3 out -4 to
turns -2 out -10 that
twice -3 for -4 and
two 19 months 7 line 4 days -3 in of -4 your
unable -3 to
understand 9 why -3 if -5 that you
unprofessional -5 me
until 12 i
up 14 phone 5 on 4 with 3 and 1 the -3 at mind -4 my -5 a -6 interview -7 of
us 13 to -2 the
used 5 my 3 to
very 7 that 3 with -1 sorry -7 much -8 about -12 good -15 kind
voicemail -8 the to
wait 4 outside -6 for -7 the -8 until -15 me
waited 9 your -3 for
waiting -5 for
want -6 be -7 keep -17 to
wanted 5 know 4 be -1 make -3 tell -5 you -6 to -7 ask
wants -4 another
was 18 like 14 already sold 11 gone 10 as for off 9 expected interrupted invited made talking 8 filled full is out
was 8 spoken taken under 7 conducted given permanent told 6 answered ever humiliating promised right sitting 5
was 5 insulting mentioned sent time 4 an it never nobody on over ten the then to waste 3 asked cancelled coming his
was 3 meant only three unpleasant was with 2 a not that there treated 1 about -1 in -2 no -3 changed hard honest
was -3 looking nothing rude slow so -4 and helpful i moved own unfair your -5 last of -6 but cut hospital nervous plain
was -6 useful -7 good lovely pleasure -8 first -9 great sure very -12 nice -13 fair -15 after ill -16 kind
waste 3 of -5 your
wasted 9 my
way 14 your 7 to 6 out -1 i
we 11 agreed 4 hands shook 2 on -1 meet -2 are it -4 go have -5 did move -6 a -10 found
week -6 and
weeks 5 to -2 and
well -4 and -7 prepared -8 you
went -3 my -10 out
were 14 out 9 for 6 not 3 of -3 so to -4 people -5 kind -6 good very -11 about
what 22 my 12 call we 7 was 6 promised 5 it job you 4 did had me said 2 a -3 i team -4 am -5 need the -11 next
what -14 do
when 22 your 14 is 8 nobody 7 arrived 5 mentioned 2 i -5 will -6 asked can you -8 my -12 do -17 expect
whenever -7 suits
where 12 come the 5 was -6 i -9 work -10 am
whether 5 my 4 am
which 4 it -3 had is why -4 one -5 was
while 8 the 2 i -5 was
who 13 that 8 had 7 do would 6 was 5 have not 4 interviewed the 3 i -2 can -3 me -4 gave -5 is recommended
whoever 6 your
whole 6 has
why 8 was 5 a i
will 17 sure 6 be make 5 it tell 4 need -2 confirm understand -3 come forget -4 if not -5 take this -6 the -7 again
will -7 have send to -8 you -10 them there
wish 5 you -7 be
with 9 who 8 people 5 from 4 a 3 my that your -2 the -3 and search you -4 myself -5 application interview two -7 so
with -10 in -15 someone
withdraw -2 application the -4 from -7 my
withdrawing -6 the -11 from
within 6 week 5 a -3 the -4 hour
without 6 asking -5 word -7 warning
women 7 not
wonder -4 you
word 7 of
work 7 for 1 you -4 is -6 to -8 with -15 me
working -6 there
works -2 i
worry -3 the -4 about
worth 9 nothing
would 14 have 11 given 9 know 8 been call 7 do thought 6 appreciated 4 it never work 3 expected liked that what
would 2 the 1 glad -1 not -2 me there -3 be very -4 come -5 rather too -6 a for grateful -7 ask lose still -9 suit
would -10 to -11 you
writing 3 about this -1 to -9 the
wrong 5 and -9 number
wrote 3 the 1 to
year -1 and
yes 2 or
yesterday -8 that
yet -4 i
you 25 people 16 only 14 lost might two 12 keep no seem 11 cancelled learn 9 advertised ignored promised want 8 read
you 8 wasted 7 gave made me 6 i let you 5 call will 4 but could expect had lot my never not pay tell treat would
you 3 changed guys has moved that well 2 are ask 1 to wanted -2 about by did explanation for have mentioned -3 anything
you -3 asked know need once waited were with your -4 be done kind must nothing put said someone without -5 answered
you -5 called is kindly of send told was went -6 every find -7 if them wrong -8 applicants time -9 deserved sooner
you -11 an -13 or -14 better -15 see waiting
your 14 form own 11 are not 10 office promise 9 interviewers 8 interviewer kept left phone sent 7 called of website
your 6 asked department desk hr job promised silence whole 5 advert firm is looked manager managers promises 4 director
your 4 had process told 3 spoke system 2 for recruiter team -1 but organization -2 colleague invitation never to
your -3 call size was -4 and could emails help made said -5 came did message -6 email that -7 patience -8 kindness
your -8 letter -11 with -15 day -21 time
yours -3 a -4 faithfully -12 was
"""
#: What speaks against it before anything is read.
BIAS: Final = 7
#: What a sentence gathers at least to read as a complaint; and, where it has a sign, to be one beyond doubt, or to be
#: one at all.
COMPLAINS: Final = 16
ACCUSES: Final = 30
MEANS_IT: Final = -20

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
_MARKS: Final[Mapping[str, str]] = {"?": "?", "!": "!", "“": "“", '"': "“"}
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
                there = words.text[words.starts[start] : words.ends[last]]
                cues |= {cue for mark, cue in _MARKS.items() if mark in there}
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
