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
    29: "behaviour",
    27: "liars",
    23: "promises",
    21: "FRANKLY+REVIEW",
    20: "communication game hoops legal warmer",
    19: "fourth hire intern lying",
    18: "applicants interviewed pretty treat yourselves",
    17: "MESS@them TIME+WASTE taste",
    16: "apparently felt hr polite seriously speaking",
    15: "empty fee feeling flexible silence word",
    14: (
        "DECEIT+TEACH TEACH@ evidently excuses exhausting interviewer lie playing receive remarks speaks spoken stick "
        "wasting woman"
    ),
    13: ("-EXPECT@nobody <25 RUDE allowance applicant began beggar contacted desperate local loss pocket shambles why"),
    12: (
        "-SNEER@them anyone apology assured became being commission confidence constant euros information insult "
        "insulting people rate respect suppose switch tested"
    ),
    11: (
        "-REPLY@nobody REVIEW RUDE+WASTE UNANSWERED act advertised beginning confidential demanded employee greeting "
        "indifference lol names ombudsman petrol sing some strung teeth then unacceptable unpaid women"
    ),
    10: (
        "-SNEER@nobody LOW+MONEY REVIEW@mine RUDE@them SORRY@them anybody appears automatic cancellations chat "
        "consultant dis- facebook funny hopes hostile least marked miserable none reception remind sent stand "
        "standing suspect temporary whatever"
    ),
    9: (
        "-REPLY -RUDE EXPECT+OTHERS EXPECT@ MESS+SNEER MONEY+REVIEW RUDE@ THANKS+TIME UNANSWERED@them WASTE action "
        "arrived cattle congratulations fare floor gate gather handed his hurtful misleading opened organisation owed "
        "pack paid posting red review samples secretary seem sharing sixty spent status used what"
    ),
    8: (
        "<20 CHANGE+TIME CHANGE@them NOT@them PROCESS@nobody REVIEW@me RUDE+SNEER SNEER@ THANKS+WASTE UNANSWERED@ "
        "been beg beneath blood boy business changes clock contacts courtesy demand describe director dirt door draw "
        "face fifth forty goalposts important impress interrupted jump neither others pretending professional prove "
        "public quoted rejection ridiculous serious sign smile speaker that third travelled trust values vanished "
        "watched while windows your"
    ),
    7: (
        "-MONEY@done -REPLY@done -RUDE@me AGAIN+MESS DECEIT@done FRANKLY+GOOD FRANKLY+SORRY FRANKLY@ LATE+WAIT "
        "LOW+REVIEW RUDE+WAIT TEACH+WAIT -ed advertise agreement an blamed charge comment common conducted cruel dey "
        "drink eat even expect gets given gives had handled interrogation joke lack laughed led loyalty normal order "
        "paper refund regional religion show showing spare strange swore tears times tone unfriendly warn ways whole "
        "worst"
    ),
    6: (
        "-EXPECT@ -EXPECT@them -RUDE@ -SORRY@them AGAIN AGAIN+UNANSWERED DECEIT DECEIT+LOW DECEIT+TIME DECEIT@ "
        "DISTRACT DISTRACT@them EXPECT+TEACH EXPECT@done FRANKLY+LOW HOME+THANKS MESS+PROCESS MONEY MONEY@ NOT NOT@me "
        "REPLY REVIEW+RUDE SNEER+TEACH THANKS+UNANSWERED TIME+WAIT -less @nobody @them ^done acceptable admit advised "
        "age appointments asked barely behaved believed bold boss brought charity cleared contradicted corridor cost "
        "customers discuss dollars during each exist existed hide higher humiliating ideas inviting law learn left "
        "life little messages mood nor note often overtime own point poster qualifications questioned reads reminders "
        "run said save slap smelled somehow spoke thanked those timed together trusted twenty was welder whispered "
        "wiser written wrote"
    ),
    5: (
        "-DECEIT -TEACH -TEACH@ AGAIN+LATE AGAIN@ DECEIT+EXPECT DECEIT+SNEER DISTRACT@me LATE+UNANSWERED LOW+REPLY "
        "NOT@ PROCESS@mine REPLY@mine SNEER+UNANSWERED a asking asleep assignment bloody branch came chasing "
        "circumstances competitive conversation decency different disappeared disheartening eight emails english ever "
        "except faith fifty finish frankly goes gone guest happened head headscarf heard hung idea including informed "
        "insisted intend interesting lecture lobby matter nearly one original outside owner patient pen per pounds "
        "promised received regret rounds seems shocked sincere single software sold somebody someone talent tells "
        "themselves this tie told trainee trial turnover twelve unpleasant wall wanted warned were who without"
    ),
    4: (
        "-DECEIT@ -FRANKLY -REPLY@them AGAIN+CHANGE AGAIN+DISTRACT AGAIN@mine CHANGE@nobody DECEIT+MONEY DECEIT+SORRY "
        "DISTRACT+WAIT EXPECT+REPLY FRANKLY+REPLY FRANKLY@me GOOD+HOME GOOD+LOW GOOD+MESS GOOD+REPLY GOOD+WASTE "
        "HOME@me LATE+PROCESS MONEY@them NOT+TIME OTHERS+PROCESS PROCESS REPLY@nobody UNANSWERED@done WAIT WAIT+WASTE "
        "WAIT@me WASTE@mine @done accent across advice applications around assessment assistant between bill board "
        "booked calling candidate church circle credit deposit dress eleven enough expense eyes feedback fifteen "
        "figure foreman forgotten girl grateful hair history hour how impression interviewers invite itself keeping "
        "keeps linkedin manners meant men met nerve ones opinion patience person planning poor put raised response "
        "salary sandwich saved seen sense shook should shouted simple since sitting straight system telling terms "
        "took treatment uncomfortable wage wages welcome whoever wonder"
    ),
    3: (
        "-CHANGE@ -DECEIT@nobody -EXPECT -FRANKLY@them -TEACH@me -THANKS AGAIN+EXPECT AGAIN+REPLY AGAIN+SNEER "
        "AGAIN+TIME CHANGE CHANGE+HOME CHANGE+RUDE DISTRACT+OTHERS EXPECT+REVIEW GOOD+SNEER GOOD@ HOME+OTHERS "
        "LATE+MONEY LATE+TIME LATE@them LOW LOW@mine MESS+REPLY MESS+TIME MONEY+RUDE MONEY+TEACH NOT+THANKS "
        "OTHERS+SNEER OTHERS+SORRY REPLY+WASTE REPLY@ REPLY@me RUDE+THANKS TIME@them WAIT@done WASTE@me -ing -ness "
        "^them addressed answers badly behind camera candidates chair chance confusing dead delays description "
        "details disappointing drove excuse fact fed file fill find fool forms four front further future glass go got "
        "group guys hand he interviews its keep know lawyer less luck might months no occasions of ought picked "
        "process quick rather really reply rolled says sending shirt shown simply solicitor spell started such talked "
        "test thing trade un- unprepared want weeks wish working"
    ),
    2: (
        "-FRANKLY@me -GOOD@ -OTHERS@them -PROCESS@me -SORRY -WAIT@me AGAIN+DECEIT AGAIN@them CHANGE+MONEY "
        "CHANGE+WASTE CHANGE@ DECEIT+RUDE DISTRACT@ EXPECT EXPECT+FRANKLY EXPECT+HOME FRANKLY FRANKLY+PROCESS "
        "GOOD+NOT HOME+PROCESS LATE+MESS LATE+REPLY LATE@me LOW@them OTHERS@them PROCESS+REPLY PROCESS+RUDE "
        "PROCESS+SNEER PROCESS+TIME RUDE@mine SNEER+THANKS SORRY+WASTE TEACH TIME@ TIME@nobody WAIT@ WASTE@ afraid "
        "ask back bank call car consideration contract course cv dealt department desk down explanation flat for from "
        "get hear her invitation letting lied lunch mention minutes more moved name notice out over perhaps plan "
        "sales say second seemed shame shop shows something taken ten text three unwelcome up vacancy waste where "
        "within worth"
    ),
    1: (
        "CHANGE@me DECEIT+MESS DECEIT+REPLY EXPECT@me FRANKLY+OTHERS GOOD+TIME LATE+OTHERS LATE@done MESS MESS@ "
        "MONEY@mine NOT+OTHERS NOT+WAIT NOT@done OTHERS SNEER+TIME TEACH+THANKS WAIT@them -er accepted ad agreed all "
        "before better beyond cancelled clear cold described does doubt everybody five free hardly in interest into "
        "invited kept knew lost made make maybe mother on organised pay post seven staff to train would"
    ),
    -1: (
        "AGAIN+MONEY AGAIN+WASTE AGAIN@me CHANGE@done DECEIT+PROCESS EXPECT@them FRANKLY@them GOOD+REVIEW GOOD+THANKS "
        "GOOD@me GOOD@mine HOME+NOT LATE LATE+NOT LOW@ MESS@done NOT+PROCESS NOT+SNEER OTHERS+REPLY PROCESS@ "
        "REPLY+RUDE RUDE+TIME SNEER -ly ^me advert as bad change changed decision did forgot is kindly manager "
        "meeting never nights now organization other pass running thought too treated voice wait went when will "
        "worked"
    ),
    -2: (
        "-AGAIN -GOOD -OTHERS -REPLY@me -REPLY@mine -WAIT @ DECEIT+HOME DISTRACT+PROCESS EXPECT+MONEY EXPECT+PROCESS "
        "EXPECT+RUDE FRANKLY+NOT FRANKLY+TIME GOOD@done GOOD@nobody HOME+RUDE MESS+RUDE MESS+TEACH MONEY@done "
        "MONEY@me NOT+SORRY NOT+UNANSWERED OTHERS@ OTHERS@nobody REPLY+TEACH RUDE@nobody SORRY+THANKS TEACH+TIME "
        "TEACH@done THANKS@ TIME+UNANSWERED -est @mine accept also applied ashamed be best both bother care closed "
        "come comes cover current day deserve elsewhere expected family found half heart heating help highly him hold "
        "holiday hope job last like liked lose makes man my offered office part reading replied rude shift six still "
        "take turn union use very waiting way wednesday with"
    ),
    -3: (
        "-EXPECT@me -LATE -SNEER@done -WASTE@them <15 AGAIN@done CHANGE+SORRY DECEIT+DISTRACT DECEIT+FRANKLY "
        "DISTRACT+REPLY DISTRACT+TIME EXPECT+NOT FRANKLY+TEACH FRANKLY@done HOME HOME+LATE HOME+REPLY LATE+LOW "
        "MESS@me MONEY+PROCESS MONEY+REPLY NOT+TEACH NOT+WASTE OTHERS+WASTE OTHERS@done PROCESS@done PROCESS@me "
        "REVIEW@ RUDE@me TEACH+UNANSWERED TIME@me UNANSWERED@mine WASTE@done again analytical annoyed apologise "
        "application apply away baby broke by called choose cut easy else ended failed fall fast friend gave going "
        "hate hoped i link march mix mixed not nuisance once over- panel pays period planned prepared promise "
        "properly ran reached ready real recommended recruiter safe service slow stage station steps sure ta them "
        "time tired tomorrow trained trains twice unable university until visa watch years yes yet"
    ),
    -4: (
        "-CHANGE -CHANGE@mine -GOOD@done -SNEER@me -SORRY@me AGAIN+HOME DISTRACT+SORRY DISTRACT+UNANSWERED "
        "FRANKLY+MESS GOOD+MONEY HOME+SNEER HOME+WAIT HOME@ HOME@mine MESS+SORRY MONEY+NOT NOT+REPLY OTHERS+THANKS "
        "OTHERS+TIME PROCESS+WASTE REVIEW+TEACH SORRY@done SORRY@me TEACH+WASTE TEACH@nobody THANKS+WAIT ^ able above "
        "abroad am and anything appreciate at bearing blame bless calls carer clearly coming commute consider drive "
        "email employer faithfully flu frank full getting good happens looks managers miss nearer needs new ninety "
        "nothing old open operation opportunity personal pleasure portfolio quickly remembered remove request roles "
        "saturday seeing signal size slept small suit than thanks they training turned us which yesterday"
    ),
    -5: (
        "-CHANGE@me -HOME -LATE@me -LATE@mine -OTHERS@me -REVIEW@me 07700 20 44 <10 <35 AGAIN+REVIEW AGAIN@nobody "
        "CHANGE+THANKS DECEIT@mine DISTRACT+GOOD EXPECT+TIME HOME+MONEY LOW+PROCESS MESS+WASTE NOT+RUDE REPLY+TIME "
        "THANKS@me TIME TIME@done ^nobody airport alarm answered any anyway attached attend attending brief can "
        "choice confirm confused decided deserved fault first garage glad happy has hat health home if jury late "
        "later leave lightly loved mind number offer places power programme question round set short sleep slot "
        "street thank thankful ticket tom traffic try write wrong x"
    ),
    -6: (
        "-HOME@mine AGAIN+THANKS CHANGE+FRANKLY DISTRACT+NOT EXPECT+SNEER FRANKLY+HOME FRANKLY+RUDE GOOD+UNANSWERED "
        "LATE+RUDE LOW+TIME MONEY+THANKS NOT@mine REPLY@done REVIEW+WASTE RUDE+SORRY SNEER@mine SORRY WAIT@mine 9th "
        "@me another because burst but childminder colleague considered cook could decide deleted doctor dr embassy "
        "fair flying folder formal hard hello letter lovely me night nursing opening opens our pin plumber railway "
        "rang realise reasons remain ring roughly shifts silent so sooner strike sunday thursday truth wonderful "
        "wondering year yours"
    ),
    -7: (
        "-WAIT@them CHANGE+TEACH DISTRACT@mine GOOD+PROCESS LATE+TEACH MONEY+OTHERS PROCESS+THANKS SNEER+WASTE "
        "SORRY+UNANSWERED THANKS@them TIME@mine airline criticism detail fever field fine fit fixed helps hospital "
        "infection instead just knowing laugh looking many meet message motorway or present right selection signed "
        "starts success thinking timing tuesday tunnel unfair useful voicemail wants warm writing"
    ),
    -8: (
        "DISTRACT+MESS FRANKLY+SNEER GOOD+LATE MESS+NOT MESS+WAIT MESS@mine SORRY@ ^mine accident ahead awful cross "
        "everything friday give kind landed map nursery owe pain quicker regards sincerely smiling suits theatre we "
        "week wishes"
    ),
    -9: (
        "-NOT AGAIN+TEACH LATE+SORRY REPLY+WAIT cancel cause closer earlier move must need nervous skip stretch "
        "wishing worry"
    ),
    -10: (
        "-MESS FRANKLY+THANKS GOOD+RUDE GOOD@them HOME+TIME LATE+SNEER LATE@mine REPLY+SORRY REPLY@them afar forward "
        "great ill licence may referrer release role search sorry team umbrella works"
    ),
    -11: "analyst deserves distance easier includes landlord missed nicer november plant staying stuck weekends",
    -12: "hey realised soon withdrawing",
    -13: "attachment early monday moving needed pleased terrible well",
    -14: "<5 apologies engine here myself",
    -15: "? GOOD few helpful main proceed step today",
    -16: "THANKS possible withdraw",
    -18: "stay",
    -22: "hi",
    -23: "CHANGE@mine",
    -24: "please",
}
#: What a pair says: a word, and with each weight those that come right after it, or one word later.
PAIRS: Final = """\
a 20 text 16 joke 15 which 13 not rejection shambles 12 can 10 two 9 bank sign would 8 company form sandwich straight
a 8 ticket working 6 needs one promise serious train wage waste 5 black box is machine note pay sales was 4 as firm
a 4 person salary shop yes 3 glass hospital letter living month single woman 2 and like phone 1 call for line -1 job
a -1 later website while -2 no offer to week -3 bad colleague good in nuisance short that tour very -4 hard i little
a -4 match message pleasure talk yet -5 break busy difficult fit house kind lot slot who -6 long new -7 contract fever
a -7 few joy lovely recruiter smaller team time with wonderful -8 clear -9 word -11 licence -14 change -15 place
a -18 better
able -4 to
about 8 health were 7 his 6 my this weight 4 me -2 hours salary -3 interview -4 the your -5 for roles working -7 other
about -8 it -9 time
accepted -2 an -3 offer -5 a another
advert 5 promised 2 flexible
after 13 had 12 minutes 8 that 6 five 4 i 3 you -3 my -8 it
again -4 the
agreed 5 and
ahead -2 the -7 with
all 5 a for the way 3 i 2 this -2 best -5 of so -7 questions -8 night -17 my
alone 7 in
also -8 to
although 7 had 2 i
am 10 your 9 done 7 told 5 fed owed 4 and being 3 you 2 a afraid not 1 on -1 so -2 from the very -3 my withdrawing
am -4 ashamed back calling -5 about after all just staying -6 aware looking too -7 longer -8 with -9 grateful ready
am -11 free in pulling that -12 asking -13 no -16 for sorry
an 9 apology 8 applicant 6 application would 5 and email 4 answer honest is 2 to 1 invitation -2 that -4 employer
an -5 old -6 easy so -9 offer
analyst -1 role
analytical -3 engine works
and 21 another 13 seen 11 what 10 said 8 an 7 now so still 6 one 5 again do mine no sorry 4 me there 3 came manager my
and 3 offered on the then your 2 asked invitation is nothing you 1 nobody not -1 can was -2 did yours -3 feel gave have
and -3 in it never -4 a know of only put thanks to wanted -5 good kind told want -6 for learned they will -8 hope
and -8 missed we would -9 am are -10 had need when -11 i -15 how -16 that
annoyed -4 with
another -3 and role way -4 job -6 is -7 i -9 date -16 time
answer 4 to -3 a
answered 7 within
any 3 further of -3 day -5 on -8 i more
anyone 13 at 10 who 4 had
anything -17 that
apologies -9 for
apologise -3 the -6 for
apologised 15 for
application 3 was -3 and for the
apply -5 again
appreciate 4 being -2 you -3 your -7 that
are 7 not 5 for -1 the -2 busy -4 in -10 closed
as 15 if 11 though 7 and 6 you -2 have -3 the was -4 a i
ask 2 the -2 my -4 them -18 you
asked 13 i 11 interview 5 my 3 how -3 twice -4 the
asking 9 to 6 me 4 the 3 about
assured 7 me
at 13 me 11 least 10 door 7 a your 4 night 3 reception 2 all gate 1 in -1 analytical engine -2 two -3 his short
at -4 hospital my three -5 the university work -6 time -7 this -9 present -11 home wrong -12 moment -13 once
automatic 8 reply
aware -3 you
back -3 yet -4 on -8 the
bad -12 about
be 23 like 12 spoken 7 bothered if made 6 that 5 about grateful 4 ashamed my paid 3 an for this treated 2 asked the
be 1 at -2 glad to -3 a of -4 attending happy home honest in right there told -5 out -6 possible too -7 i your
be -8 able another coming going with -9 fair -10 considered -13 annoyed
because 22 your 18 you 9 nobody -4 my of the -10 i -16 was
been 13 of 9 handled 8 paid 4 changed 3 with 2 so -3 by told -4 a offered -5 to -7 at but
before 6 anyone was 3 i 2 had -5 me we -7 go
being 14 for 10 to 9 a 7 told 6 asked 4 at -4 so
believe 11 that
below -5 i
best -5 to -6 that
between 3 the
bit 3 of
blamed 8 for 4 me
bless -6 you
booked 4 the
boss -2 me -4 has
busy 21 but
but 5 am you 3 it 2 this -1 role -4 could thanks -5 that -6 the -7 have -9 i -10 for -11 can
by 8 your 7 way 1 a -1 website -3 doctor -4 accident email -5 now the -9 not -17 my -19 so
call 12 that 6 it 5 is 4 at -3 back you -6 the -7 again
called 4 by -4 i -5 to
calling 6 me -2 about
came 10 a 5 the 3 to -14 i
can 11 help 10 say your 6 get 3 work 2 come see -1 move -2 only -3 do -4 start -5 after commit leave not reach
can -6 drive my -7 in take -8 me -16 make
cancel -8 interview -10 my
cancelled 6 by 2 on
candidates 8 the
change -2 my -11 of
changed -2 mind -3 i -7 my
children -5 i
clear 13 that 4 me
clearly 4 not
closed 6 and
closer -2 home -9 to
colleague 13 to -3 who
come 21 from 15 across -3 down on the
comes -3 up
coming -2 up
communication 6 has
company 7 is 6 that 5 can 4 the -3 wasted -4 of your
confirm -5 by
contact -4 again me
contract 6 says
cost 8 me -4 you
could 25 a 7 told 4 let 3 me 1 have -2 not tell -3 ask do find myself see -7 send -8 it -10 call -11 i -14 we
could -39 you
count -5 me
courtesy 11 to
current -7 has
cut 2 off
date 5 the -5 i -7 of -8 my
day 8 you -3 i
days 5 and -12 week
dealt 2 with
decency 4 to
decided 1 to -2 not withdraw
described 2 as
deserved -10 better
desk 4 was
did 18 it 13 ask 7 even like 6 think 5 know -2 feel -4 the
different 9 people -4 from
disappointed -9 in
do 8 to 4 call 1 not -4 want you -5 blame worry -6 contact -7 this -8 i -10 have -13 expect
does 1 not -7 work
done -3 the
doubt 7 that
down 5 to -4 the -8 with
during 6 my 3 a
each 12 time 3 other -8 way
easy -9 to
else 6 name -2 can
email 7 was -5 as -6 too -8 to
emails 4 i
employer 8 i -1 set up
engine -3 works
enough 3 of
even 10 my 3 to
ever 5 got
every 20 other 18 time 4 i 3 week -2 success to -6 line
everybody 6 the
everyone -2 met -4 was -11 i
everything 6 that
expect 2 to -5 answer
expected 12 more
explained 7 to 6 me
fair -4 and -5 i
faith 4 and
family -4 i
far 15 too 10 i 6 late -3 do not -10 from
fault -8 the
fee 3 the
feedback 4 i
feel 4 i 3 my -3 ready -4 awful for -6 bad -8 safe
feeling 1 that
fell -8 through
felt 16 like
few -4 weeks
find 20 my 12 from 10 it 7 that 4 anyone 1 out -3 way -4 someone -11 a
finding 8 someone
firm 6 that
first 8 thing 5 interview -2 that
fit 11 for -4 me
five 9 times 7 minutes 5 for 3 weeks
fixed -13 and
for 19 nothing 18 free 14 hour 10 someone 9 that 6 conversation letting little 5 people showing them 4 somebody two you
for 3 at so 2 job -1 a hours three -2 all and another being i post senior six weeks -3 inconvenience inviting one short
for -3 the to -4 chance everything in month personal -5 getting later more position -6 offering -7 making -8 service up
for -9 now years -10 your -11 invitation -12 time -13 help while -19 me
forgot -6 the
form 5 letter
forward -10 to
found 6 the -3 a
four 15 times 10 and 5 different of
fourth 11 time
friday -5 for
from 11 a 6 you 5 people 4 beginning friend -2 to -3 interview school start -4 i what -8 me -9 home
front 13 me 9 the 8 of
full 9 of
gap -7 in
gave 9 my 6 was -2 me
get 9 answer 7 an -6 to -7 there -9 speak
getting -3 back -5 to
give -2 slot -4 place -5 it up -9 my
given 12 to 8 minutes wrong -2 a
glass 3 of water
go 4 to -4 ahead any further -9 on
god -5 bless
going 8 the 2 to -6 in
good 22 enough 6 faith 3 and luck -3 of -7 to
got 13 my 12 back 5 a an the was -4 in lost
grateful 6 for -4 you
had 22 me 15 moved 12 you 11 changed 10 been 9 the 7 said 6 even looked 5 taken 4 for pay three 3 already gone 1 told
had -1 hoped -3 change -4 no not -5 a -6 cancel leave -7 expected
happened 3 to
happy -10 to
hard 10 take to -7 for
has 9 handled 6 been 5 no 4 me -3 changed not nothing up -4 taken -5 to -6 since -8 moved -9 come
have 16 them 12 better never 8 enough 7 appreciated from it saved what 6 children expected known 5 put seen wish
have 4 come some 3 heard in liked lost me my told 2 changed dealt had moved no shown -1 on -2 asked been just kept made
have -3 a agreed for good got pass said signed -4 attached down you your -5 one right travel -6 answer as booked cancel
have -6 done enjoyed not -7 about question that the -8 to -10 an -11 bad offered other yes -12 another -14 decided
have -17 accepted found
having -12 you
he 11 his 6 asked 4 told 3 to wanted -4 had my
hear 6 a 3 the -6 me
heard 5 nothing 4 back of the -4 yet -8 from
hearing 5 from
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
hope 2 the -2 that you -6 is -8 this -12 i to
hoped -8 to
hoping 6 for
hour 4 and then
hours 5 of -3 to
how 13 can 8 old 5 one 3 many this treat your -3 hard -4 i -5 well -6 people -9 long -10 much
hung 5 up
i 16 hear 15 done explained 14 find intend 12 suppose 9 arrived doubt gather make note 8 given invited 7 deserve
i 6 believed cleared prepared see sick trusted when 5 asked fed found from rearranged took 4 disappointed drove feel
i 4 handed led nothing say shocked up walked 3 an booked cancelled do heard it leave left let now put received regret
i 3 said shown spent writing 2 afraid came did expect got out think wrote 1 be felt seen treated would -1 am had hope
i -1 to turned withdraw -2 expected happy have in passed should sorry take was withdrawing -3 a accept as been could
i -3 interviewed miss need on promised thanks the told turn will yes your -4 at attached bring calling cancel get gone
i -4 hoped ill remain sat stuck thought understand -5 appreciate ask aware can decide decline love no not only
i -5 overslept rather something staying that waiting want what who write wrong -6 changed confirm looking never promise
i -6 read realised really stay well -7 ashamed going how mixed needed nobody some you -8 bad grateful keep pulling
i -9 our realise this -10 free just -11 send so work -12 decided liked lose -13 like owe -15 know -16 apologise
i -17 wanted -19 forgot
idea 4 to
if 6 were 5 was 2 i would -2 had is -3 there they -5 anything -6 that -7 could you -9 are -11 have
ill -6 and
impression 4 that
in 13 cold 10 face 8 every 6 a faith morning trade 5 because building day front room 4 lobby town 3 charge corridor
in 3 future me of which with 2 an interview that this -1 advert my your -2 i -4 and court two work -5 email hospital
in -5 leeds may writing -6 position process so time way -7 all -10 calendar family
inform -6 you -9 that
instead -2 of
intend 5 to
interview 10 a 7 conducted 4 was 2 and -3 at -5 for monday slot -7 i -9 on -10 the
interviewed 9 me 7 a
interviewer 9 kept 4 about 3 made -3 me
into 15 a 6 your -3 my
invitation 3 the
invite 9 people
inviting 6 me 5 to
is 8 beyond ridiculous 7 frankly 6 an but paid temporary 4 now third your 3 hard so that 2 not what 1 how to -1 a
is -2 another too -3 i -4 closed generous going like nobody than -5 about it my no possible -6 and fault late sick
is -6 there why worth -7 any away being looking -10 for one -12 blame fine
it 13 never 11 you 7 clear obvious 6 that 5 as 4 all your 3 came does the 2 been odd 1 hard -2 for has in lovely
it -2 possible writing -3 a and out seems -4 not rude three turns will -5 after helps was work -6 nothing -7 before
it -7 through -8 an -9 means -10 i -14 good over
its 7 own
job 15 had 7 gone 5 you 4 description 2 was -2 so that -3 has -4 a i -5 and be in -6 more the -8 needs
june 6 and
just -6 not
keep 12 your 10 it 8 its -6 my
kept 8 a the 3 me -1 waiting -11 you
kind 6 of -3 to -5 words
kindly 2 to
knew 3 about
know 10 which 6 why 4 the 2 who -2 if it you -7 that -10 is
lack 12 of
lady 2 the
last 6 and 5 of 4 message -3 i -6 week -15 night
late -4 the -5 notice -8 i
later -1 time
learn 3 from
learned -5 a lot
least 5 a
leave 4 people -3 the -13 you
led 5 to
left -4 a my
less -2 a
let 9 alone 4 just 2 down 1 me -2 know -5 go -11 you
letter -10 was
letting 6 me
lie 7 about
like 9 a 7 this 4 that 3 an -1 talk -2 have meet -5 and -6 ask -8 to -9 you
liked 10 be
list -4 for
little 11 you 8 for
living 4 wage
long 10 way 9 that 5 i 4 silence -4 and -5 story -6 me -8 the
longer -1 i than
look 10 at -7 after
looked 7 up 5 my -4 the
looking -3 forward -4 to
lose -7 my
lost 10 a -5 voice -7 my
lower -3 i
luck 1 finding -8 the
lunch -6 break
made 12 to 8 clear 5 of -2 my -3 feel -4 this -5 me
make 2 sure -2 time
man -4 who
manager 10 had 9 not
many 11 times -4 people -8 thanks
marked 8 down
may 6 to -3 be i -4 not -5 know -14 have
me 12 same 9 had was 8 ten 6 answer 5 in 4 before one they uncomfortable wait 3 all by i minutes my out who 2 again be
me 2 it off on where why 1 a -2 about for stay than -3 and feel from how that the -4 back to which -5 an longer see
me -5 until -6 hours leave let like -7 when -8 any take -9 well -10 now so -12 this
meant 3 to -4 be -7 lot -10 a
meet -1 but -4 them -9 the -10 you
mention 4 that
mentioned 4 my 3 the
met 14 me 11 with 5 at the 4 a
might 13 to 8 at 6 least 4 have -5 be
mind -7 the
minutes 7 after -4 a -5 and
missed 5 the -4 call -6 your -11 it
mistake -8 the -15 in
mix -3 up -4 with
mixed -3 up
money 11 and
month -4 the
months 4 to -5 of
more 9 a 8 notice 6 than 5 respect -5 and -6 i -7 time
morning -1 i -4 and
most 4 of
move -3 to
moved 8 goalposts 2 the
moving -4 to
much 20 as 6 for 5 to 4 an -4 i
must -4 have
my 22 patience 13 we 12 time 9 cost 8 weight 7 travel were 6 course fare money original qualifications salary 5 details
my 5 friend life medical school solicitor 4 accent age back complaint i in messages surprise 3 answers experience
my 3 interviewer private whole wrong 2 country letter sister 1 at name -1 own wife -2 application cv health questions
my -2 visa was -3 boss folder heart licence of on side voice who -4 account car children current diary job landlord not
my -4 notice portfolio says shift son -5 date did last period which -6 apologies manager mistake -7 class is present
my -8 has supervisor -9 company exam -10 message -11 best contract firm -12 doctor so -13 mind team -14 phone
my -16 answer -17 old
myself 4 at -7 for the
name 7 in 4 was 3 and -3 of
need 6 know 5 the -5 a somebody -7 call not reply -8 someone
needs -4 me
never 7 back happened so the 5 got 4 heard received 1 came -3 once -5 me that thought -6 answer replied -7 a -9 to
never -21 made
new -6 job -7 one -12 in
next 12 time 9 person 4 candidate 3 please -3 week -5 step -10 steps
ninety -6 minutes
no 17 in wonder 8 no 7 apology 6 job reply thanks 5 was 4 point 3 for longer respect 2 to -2 time -3 me -4 need
no -6 on trouble -7 signal -8 with -9 set -10 detail
nobody 18 said 11 knew 10 had will 9 came 8 up 6 thought 5 looked wanted 3 answered 2 about 1 there -2 can could
nobody -4 else -10 but -15 take
none 6 you 3 the -4 of -6 this
not 15 help 14 being even 13 spoken 12 we 10 for 9 care 8 a one why 7 first talk tell 6 acceptable bothered exist kept
not 6 people word 5 an had offered 4 look 3 do how invite leave like told treat work 2 good me my seem what 1 get know
not -2 at feel give have ready start -3 about answer expect heard make think this turn -4 fit from the there with
not -5 anybody attending blame drive hold in single too well -6 up -7 asked reach want worry -8 afford be because by go
not -8 it safe -9 out you -10 anything -11 back -15 able -16 easy sure
note 8 the
nothing 14 about -4 to -5 but -17 wrong
notice 10 me 3 of -4 period
now 16 why 5 you 3 is it -2 coming -3 that -4 or -10 and
number -8 the -9 is
obvious 6 that
of 12 talk 11 mistakes 10 what 8 had place 7 a 5 an promises with work 4 have 3 and water your 2 business my us
of -1 me people -2 it the -3 size them -4 from this time -7 team year -9 luck to -14 not
off 8 and 3 for -7 my
offer 2 is -2 the -5 that
offered -2 a
office 4 my the -6 is -9 not -17 and
often 24 i
on 19 time 10 table your 4 is offer 3 am 2 day i occasions -2 it my tuesday -3 a or with -4 and side -5 friday of phone
on -5 saturday -6 part sunday -7 at monday -9 this -10 new -12 thursday
one 9 would 7 phone 6 about your 5 and to 3 a 2 day -2 of -3 thing -4 the
only 5 in to when who 4 that -3 for -11 heard
open -5 me -9 the
or -1 the -2 coming up
organization -1 but i
other 4 i -3 job -5 candidates first -6 firm -7 came roles -9 offer
ought 3 to
our -2 this -7 interview
out 17 from 3 a in 2 the -1 be -6 of this -13 my
outside 7 your 3 in the
owe -4 an -12 you
paid 3 a
panel -10 and
pass -8 my
passed 5 to
patient -4 me -5 with
pay 5 a 4 my -4 was
people 8 me 7 who 4 like 1 you -3 the with -4 i
perhaps 3 you
period -5 is
person 13 was 4 me -7 who
phone 11 call -4 i -6 number -14 that
place 3 in -3 to -6 is somebody -7 on
plan -13 the
please 6 the -1 do not -2 give take -4 it -5 keep tell -12 me -16 my
point 7 in 4 that 3 out -3 with
possible -4 to
post 6 been has 3 is -2 of
prefer -5 to
proceed -2 with
process 7 has 6 and -3 was
programme -1 analyst role
promised 7 call 5 me 2 flexible hours
pulling -9 out
put 10 with 6 up 3 me 2 off -6 right
question 6 about -7 the
questions 11 my 3 were -9 and
raised -3 a point
rang 9 my -6 say
rather -8 keep -9 not -11 say
read 15 what 8 a -4 your -10 advert
reading -3 the
ready -4 to
realised -3 i -4 that
really -2 like -3 appreciate
reason 6 given
receptionist 8 me
recruiter 6 me 5 was -5 the
references -4 and
regret -10 i
remark -5 about
remarks 6 about
remind 8 you
reminders 4 i
respect 7 people 5 a
right -4 me -7 fit -12 person -18 for
role -1 at the -3 not -4 is
rolled 3 eyes her
room -9 i
sad -10 to
said 16 about 11 my 9 to 7 no 6 i was 5 would 4 that -12 yes
salary -5 was
same -9 morning
sat 5 in
saw -5 message -11 that
say 10 it 5 but i 4 the 3 you 1 that -7 about -8 to -11 no
says 4 something -8 that -11 the
second 6 that -4 interview -5 email
see 9 why 4 no 2 your -2 that -3 me -4 in -8 at -11 myself
seem 7 to
seemed 5 to
seems 8 to 6 the 3 have -3 that
seen -8 your
send 2 a -1 the -3 me -4 it
senior -1 analyst programme
sent 5 home -3 the
set -7 by -10 up
shame 19 you
shift -4 on
shook 5 hands
short 5 of -12 notice
should 14 be 8 for 2 have not -4 that -16 i
shouted 6 at
showed -7 me
showing 5 me
since 10 you 1 the -2 i
single 6 of
sitting 8 in
skip -8 the
slept -2 on
slot -4 to -6 somebody
smelled 6 of
so 21 called 8 little 7 for 6 far 5 as long to 4 much 3 am that -2 can kind many sorry you -4 late -5 do have wanted
so -6 would -7 here -9 please will -10 well -15 i
some 12 us 3 manners
somebody 7 to 6 name 5 had 4 could have would your 2 else -5 who
someone 10 to 7 your -2 else
something 10 different -3 i
somewhere -5 else
sooner -10 i
sorry 2 to -1 about -4 i -6 had -9 you -10 that -13 for
sort 7 of
spam -5 folder
spare 15 me
speak -5 at
speaking 8 to
spoke 18 me 1 to
spoken 9 to 2 like
start -3 at -11 in
stay -1 in my -7 on
stayed -8 late
step -3 for
still 9 not 7 the 6 do -3 like -8 i to
straight 5 about 4 answer
strung 11 along
stuck -3 the
suit -8 you
suits -4 you -11 me
sure 4 you -4 that -7 this
surprised 14 that 4 to
take 11 to -3 on -6 up -10 job -13 time -14 my
taken 7 seriously 5 my -6 me
takes 7 a
talk 2 to -4 it
talked 8 me 4 over 1 about
team 8 to -4 and
tell 6 me people 3 about that -3 the -4 now -8 my -17 you
telling 5 the 3 me -14 you
tells 4 me
ten -4 minutes of
terrible -3 and
test 10 had 7 you 6 for -3 a -5 i
text -2 to -6 the
than 5 that 4 you -2 can -3 am -4 me thought -10 would -12 i
thank -5 the
thanks 7 letting 5 to -2 inviting -3 asking for -4 again -5 all everything the -6 offering -8 and -12 being
that 13 in way 12 interview 10 somebody wanted 9 morning was 7 application decision 6 what 5 do phone someone 4 its
that 4 nobody people post your 3 had three 2 a of one -2 are it job -3 applied can my said salary suits want we will
that -4 could i is -5 for the -6 pay week -7 me not -8 am may saw you -9 day -13 need
the 20 word 18 candidate 16 about 14 spoke 13 hand 12 behaviour delays 11 applicant 9 beginning consultant lack
the 8 arrived board changes figure goalposts i questions were 7 cleaner door feeling fourth had invitation your
the 6 after blame communication contract thing third was 5 constant experience felt floor impression know morning ones
the 5 only owner promised seemed talked went 4 ad back decency director fee from in manager on terms than work 3 call
the 3 cold could courtesy does email lady never out software tone two very we written 2 as date day guy interviewer
the 2 left next of second to told trial trouble with woman 1 last process test -1 hospital place recruiter room set
the -1 they -2 before end notice number opportunity post right role shifts slot the this trains up -3 advert and
the -3 building commute fit invite made night nursery off other round senior took treated -4 a booking but by family
the -4 for heating hiring landlord let man map move station times training when where which -5 brief formal hotel hour
the -5 plumber portal salary steps that twice wait who wrong yesterday -6 again chance college embassy firm interview
the -6 parking search since step timing train visa -7 bank company field form is motorway my pain selection short so
the -8 are fire inconvenience takes team -9 baby still -10 referrer -11 distance garage -12 needs -13 main -14 ticket
the -16 best employer -17 airline
them 19 to -4 another for
then 14 me 6 heard 5 at did 4 told 2 you -3 that
there 7 had 4 nobody was 2 would 1 a -3 no -5 another in -6 any then -9 is -11 nothing
they 5 would 3 me 2 were -5 it -7 not -8 missed -9 have -16 do
think 11 was 6 you 5 it 3 a -3 of that -5 i -9 me -11 about -13 the
third 6 time
this 20 have 9 way would 8 the 6 could 5 and was -1 not -2 point -3 may role year -4 email is late month -5 by
this -6 as for -7 one -8 that -9 any -12 week you -29 morning
thought 15 was 12 a 4 that 2 to -5 about -12 the
three 5 different 2 months times -3 days -7 and -8 to
through 3 my
time 12 is 6 not 5 again 3 and me 1 for -3 i on the -4 with -7 my -8 as think -9 set to
times 5 have the 4 now -3 far so
timing -5 is
tired 10 being 8 of
to 14 called 13 being 12 better know 10 receive remind smile that 9 an applicants each trust 8 feel how prove reach
to 7 point treated 6 ask be 5 anyone have his sit 4 answer candidates every me my pay ten work 3 a believe day i it
to 3 like told why 2 do for hire in other take 1 as run someone up -1 ahead but go speak -2 back call decide get
to -2 interview let make our until waste your -3 about after another confirm from him if inform keep meet sure the what
to -3 where write -4 come find give home spam to -5 at blame family pass you -6 cover offer them -7 and attend expect
to -7 with -8 considered leave pull referrer say thanks -9 hear honest proceed talk -10 so -12 before stay this
to -14 withdraw -18 employer -24 recruiter
told 15 to 10 agency 9 one truth 8 not them 6 i it 5 the 4 that there was 3 me 2 would -3 about -6 by us you -13 at
too 3 to 2 long -5 far -9 for
took 8 you 1 a -1 me -4 three
tour -3 and
train -8 cancelled
trains -5 are
treat 11 people 3 applicants 2 like
treated 11 that 8 as 4 a -2 me -3 well -7 so -24 badly
trouble -8 you
trust 8 you
turn -16 down
turned 13 up -3 out -5 to
turns -2 out -9 that
twice -3 and
two 19 months 7 line 4 days -3 of -4 in your
unable -3 to
understand 10 why -3 if -4 that -5 you
unprofessional -5 me
until 12 i
up 15 phone 4 on with 3 and by 1 the -3 at mind -4 my -5 a -6 interview -7 of
us 13 to -2 the
used 5 my 3 to
very 7 that -1 sorry -8 about much -12 good -15 kind
voicemail -8 the to
wait 4 outside -6 for the -9 until -15 me
waited 9 your
waiting -5 for
want 3 job the -6 be -7 keep -17 to
wanted 4 be know -1 make -3 tell -5 you -6 to -7 ask
wants -4 another
was 17 like 14 already 13 sold 11 as gone off 10 invited 9 expected for made talking 8 given interrupted out spoken
was 8 taken told 7 conducted filled full is permanent 6 answered ever humiliating promised right under 5 insulting
was 5 mentioned sent sitting ten time 4 his led never nobody on over that then to waste 3 an coming it the three
was 3 unpleasant was 2 about asked meant not there treated with 1 a -2 hard i more no -3 changed honest looking nothing
was -3 rude slow so -4 and cut helpful moved of unfair your -5 last own -6 good hospital nervous plain useful -7 but
was -7 lovely pleasure -8 first -9 great sure very -12 nice -13 fair -15 after ill -17 kind
waste 4 of -5 your
wasted 8 my 3 whole
way 13 your 7 to 6 out -1 i
we 11 agreed 10 will 5 hands shook -1 meet -2 it -4 a go -5 did have move -9 found
week -1 i -5 and
weeks 5 to -3 and
well -4 and -7 prepared -8 you
went -3 my -10 out
were 13 out 8 for 7 not 2 of -3 so to -5 kind people -6 good very -11 about
what 21 my 13 we 12 call 11 was 5 it job promised 4 had me said you 3 did 2 a -2 i is -3 team -4 am -5 need the
what -12 next -14 do
when 21 your 13 is 8 nobody 6 arrived 5 mentioned 2 i -5 will -6 asked you -7 can my -11 do -17 expect
whenever -8 suits
where 12 come the 5 was -6 i -9 am work
whether 5 my 3 am
which 3 it -3 had is why -4 one -5 was
while 7 the -5 was
who 12 that 8 had 7 do would 6 was 5 have interviewed not 4 the 3 are i -2 can -3 me -4 gave is -5 recommended
whoever 6 your
whole 6 has
why 7 was 5 a i 3 you
will 17 sure 6 make 5 be it tell 4 need -2 confirm understand -3 come forget -4 if not -5 the this -6 take -7 again
will -7 have send to you -10 them there
wish 5 you -7 be
with 12 who 8 people 4 a from 3 my that 2 your -2 the -3 and search -4 you -5 application interview myself -6 two
with -7 so -11 in -14 someone
withdraw -2 application the -4 from -7 my
withdrawing -6 the -11 from
within 6 week 4 a -3 the -4 hour
without 7 asking -4 me word -7 warning
women 7 not
wonder -4 you
word 6 of
work 7 for 1 you -4 is -5 to -9 with -14 me
working -6 there
works -2 i
worry -4 about
worth 8 nothing
would 13 have 10 given 9 know 8 been call 6 do thought 5 appreciated 4 it never that work 3 liked 2 expected the what
would 1 glad -1 like not -2 me -3 be there very -4 come -5 a rather too -7 ask for -8 lose still -9 suit -10 to
would -12 you
writing 4 about this -4 to -9 the
wrong 6 and -3 me of -9 number
wrote 3 the
year -1 and
yesterday -8 that
yet -4 i
you 25 people 16 only 14 lost might two 12 keep seem 11 cancelled learn no 9 ignored 8 advertised made promised read
you 8 want wasted 7 gave me 6 i let lot 5 call expect my treat will you 4 but changed had has never not tell 3 could
you 3 guys moved pay that well would 2 are 1 ask on to wanted -1 did saw -2 about busy explanation for have -3 anything
you -3 asked know mentioned must need once waited were with -4 be called done kind nothing put said someone told was
you -4 without your -5 answered is kindly of send went -6 every them -7 find if wrong -8 applicants deserved time
you -9 sooner -10 an -13 or -14 better see -15 waiting
your 15 form own 11 are not 9 interviewers office promise 8 interviewer left phone sent website 7 asked kept of
your 6 called department desk managers promised silence whole 5 for had job looked manager promises told 4 advert
your 4 director firm hr is process 3 last spoke system 2 recruiter team word -1 but colleague organization -2
your -2 invitation never test to -3 made size was -4 and call came could did emails help said -6 message that -7 email
your -7 patience -8 kindness letter -11 with -15 day -20 time
yours -3 a -4 faithfully -11 was
"""
#: What speaks against it before anything is read.
BIAS: Final = 6
#: What a sentence gathers at least to read as a complaint; and, where it has a sign, to be one beyond doubt, or to be
#: one at all.
COMPLAINS: Final = 15
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
