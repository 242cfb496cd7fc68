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
from checklist.reading.matching import Words, gather, inflect

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

#: What a cue says for a complaint or against it: "not" a word, "not_one" two with one between at most, "un-" how a word
#: begins, "-ed" how it ends, "REPLY" a word of that kind, "-REPLY" one that is denied, "REPLY@done" one of what
#: happened to the writer, "REPLY+WAIT" two kinds that meet, "@nobody" of whom the sentence is, "^me" of whom it is
#: first, "<10" that it has fewer words, "?" that it asks.
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
    39: "told_twice",
    37: "busy_but",
    36: "i_explained",
    35: "evidently would_wish",
    33: "because_your you_advertised",
    32: "nobody_came",
    31: "could_told i_presume",
    30: "<30 because_you fifth liars lie_about many_times some_us",
    29: "certainly communication diversity from_man my_fee or_go searched the_nephew you_cancelled your_own",
    28: "and_another btw every_email how_can not_impressed scored thought_a was_answered women",
    27: "acas as_did goodwill insulted my_patience time_worth up_phone",
    26: (
        "a_calendar behaviour bill_for i_advise ideas indifference last_you next_will say_me seconds so_called "
        "where_come your_left"
    ),
    25: (
        "a_game a_working advertise an_icebreaker because_nobody bother_with chase_you closed_my commission "
        "employee have_saved in_confidence in_should little_you marked presented take_down taking_advice "
        "was_interested you_stop your_consultant yourselves"
    ),
    24: (
        "a_code a_mind an_invitation at_least be_hearing believe_that better_things bully_and circle email_with "
        "i_note lost_count measured not_wanted shaved thanks_nothing to_grateful tuesday_then una was_handed "
        "wasting_my you_meant"
    ),
    23: (
        "as_left awards banter be_posting been_paid bring_up competency decency decision_easy drunk each_the "
        "exposure hoops in_business job_had never_come nobody_your one_line other_had promises quizzed scheduler "
        "that_four the_emails the_guts the_photocopier to_labour us_we was_spoken what_for will_sure within_days "
        "you_make"
    ),
    22: (
        "2nd_9th about_his also_the and_pay contempt correspondence dressed environmental everyone_else for_nothing "
        "it_appears liked_be much_ask own_told punctuality rejection_to someone_would surprise_you surprisingly "
        "tagged the_ceo threw_my vanish wanted_be was_promised was_sold well_have what_call you_us"
    ),
    21: (
        "a_check a_meant against_own be_ashamed beneath congratulated cute did_that drove_from euro exist fair_work "
        "forgive_but forwarded friendlier have_without in_course in_face incompetence interns kindness_to messaged "
        "might_want on_speaker outfit references_were sat_down teaching_was to_hire trusted two_months up_numbers "
        "when_needed why_a would_what you_left you_only your_idea"
    ),
    20: (
        "a_beggar a_taste and_seen beg_for bro different_for emoji exhausting had_last i_forgive i_notice "
        "interviewer kindly_stop lesson_in lodged made_fun man_would my_custom my_elsewhere on_every on_occasions "
        "outside_in own_face passion phrase reason_given shirt_for strung_along the_fourth to_dear was_his was_left "
        "wearing would_cancelled you_laughed you_learn you_lied your_boss"
    ),
    19: (
        "<25 a_tip and_handed anybody_with as_though assume beggars behaved came_after coat_and desperate "
        "did_anyone did_ask exact from_someone got_was guess hold_breath how_a how_one i_entitled i_pointed "
        "i_suppose it_every male no_came of_business progress second_the she_said smile_more than_did then_told "
        "tired_being to_beg too_busy was_invited was_talking when_went which_school would_appreciated would_well "
        "yall you_even you_times your_agency"
    ),
    18: (
        "and_friday and_time been_done being_to better_from billed by_lad called_it chef_a face_on flexible he_it "
        "her_nails i_doubt interviewed invoice my_weight out_order over_two parting remarks remind_the shame_you "
        "silence sitting_there sixth something_wrong suppose teeth the_delays the_manner the_protection then_at "
        "they_can to_was to_we want_my was_taken waste_my were_taken whoever_wrote yer you_hired you_ignored "
        "you_people your_turnover"
    ),
    17: (
        "CHANGE@nobody after_had and_interview and_person asked_if began being_for blamed_for brand came_an "
        "chairs_and circle_back clipboard conclusions congratulated_me contacted costs_nothing could_even "
        "described_as euros every_applicant every_time expected_better find_my for_applicants for_was has_now "
        "headscarf his_phone human humiliated i_answering in_offer instructed insult know_because loyalty me_answer "
        "me_show minute_chat my_sheet name_not never_mentioned nice_you nobody_met nobody_thought none_you now_know "
        "often_i onboarding photograph_of place_was poster pronounce put_phone really_from respect_people runaround "
        "said_was same_evening says_lot seven_to shelves since_nobody somebody_to statements take_to talked_down "
        "telling_a that_wanted the_comment the_fifth the_promised the_runaround the_swore then_asked there_had "
        "this_way to_describe took_place trust_you unacceptable was_already was_mentioned was_told what_did why "
        "with_people worth_nothing your_hospital your_keeps your_locked your_matron"
    ),
    16: (
        "11 a_cleaner about_firm amusing and_wrong apparently applicant at_table attitude be_spoken being_laughed "
        "bullying calls_a cancelled_by caste chasing_you conducted corrected_my could_run culture different_people "
        "different_salaries expense facebook find_from hopes hurtful illegal intern is_hardly lost_application "
        "made_clear made_to masterclass monday_on more_notice my_goodwill my_messages my_your never_let no_no "
        "no_will nor_i notice_me of_every pan precisely read_out rung said_sorry said_who say_you seen_better shown "
        "shrug sniggering spared such_an the_faculty them_by then_say this_have told_for took_you unwelcome was_is "
        "was_lied whispered whoever_that with_man"
    ),
    15: (
        "-REPLY@done a_thumbs agents and_monday applicants as_test asked_it automated be_turned beginning but_never "
        "by_man candidates charge_for consisted consisted_of counted curious_to cv_to dated_the dread each_time "
        "enemy examined expect_letter five_for forgot_me glassdoor hard_take hate_see he_to hijab i_bought i_dread "
        "information insulting lawyer_will least_a length_of like_cattle manners me_same minute_to my_caste "
        "my_wrong naming next_time nobody_a nobody_knew noticing_that of_others people_first position_was recommend "
        "said_so same_form say_but screenshots sells serious sex signature since_ask somebody_there speaks_to "
        "surprised_to tank_of than_was the_applicants the_bins the_five the_law then_then then_why treat_people "
        "treat_your uncomfortable until_had very_least was_had was_sent we_value were_looking were_meant when_a "
        "who_are with_logo word_of you_lot you_seem you_wasted your_daughter your_manager your_managers"
    ),
    14: (
        "<35 REPLY@nobody a_opinion a_what about_teeth acknowledgement addressed and_salary and_yet asked_that "
        "asked_was be_bothered be_nice be_touch bot brochure candidate_to cheap closed_and company_that "
        "contract_you conversation could_a customers deducted done_something existed family_friendly for_we "
        "form_letter fourth gives_a had_before had_hear have_count here_we hiding hire hope_the hurt_to i_keeping "
        "i_refused i_say i_suggest interrupted introduced invite it_funny it_had it_make kept_calling leave_to "
        "like_think men my_my my_visit name_in names neither never_spoken never_them news_to nobody_up not_being "
        "not_bother not_treat of_about on_instagram one_like one_to passed_round phoned polite promised_call "
        "rejected remarkably rolled_eyes since_easter sit_a so_why someone_had strung surprised_that tells that_its "
        "the_lack the_partner the_pile thief timed to_feel to_flexible to_lose toilet told_to twitter want_it "
        "warned_about was_coming was_locked was_shut was_signed was_still we_people were_for when_walked who_told "
        "woman words_were would_call year_old you_keep you_nobody your_deputy your_hr your_loss your_promises "
        "your_talent zero"
    ),
    13: (
        "-SNEER@them a_candidate a_company a_mark a_promise a_wages advertising am_done and_last and_neither "
        "applicants_to apprentice ask_me asking asking_the because_asked being_but better_manners breath_for cattle "
        "company_for constant consultancy contained cultural curious do_insult email_and expired_the feet_on "
        "form_three four_minutes girls given_minutes golf happened_to have_brought he_put headed impression_that "
        "in_in insisted is_illegal kept_my know_who led left_standing like_that marked_down may_june me_bring "
        "me_could me_dear me_luck more_respect much_as my_feedback my_original my_trial my_years nerve_to "
        "never_with nine_minutes none noted of_when one_another one_email organisation out_from outside_your "
        "passed_to perhaps_could person_a process_is recruiter_to recruitment remind_you said say_was seemed_to "
        "seriously should_listened silence_is someone_to spoken_like stood_there straight_answer taste tell_to "
        "thanked_for that_being the_intern the_remark them_the think_should though_would to_candidates to_prove "
        "told_is told_she travelled treated_by unlimited unpaid_trial waited_your was_given we_shook we_will "
        "whatsapp which_more who_decided who_would with_more words would_good would_have you_has you_lost "
        "you_promised your_got your_officer your_say"
    ),
    12: (
        "MESS@them a_a a_nurse a_process a_sorry a_surname a_text a_university advertised_a am_keeping and_down "
        "and_heard appears asking_my at_loss be_tested between_the call_it call_monday call_not chat could_spare "
        "disheartening education eight_minutes eleven_weeks enjoy expired_before explain_a eye_contact filmed "
        "five_times for_by for_eleven for_people four_occasions four_times from_beginning from_parking get_answer "
        "good_faith had_filled had_left hands_on has_it have_polite have_spared have_yet he_the hi_thanks hrs "
        "hung_on i_assured i_done i_hear i_intend i_marked i_mentioned i_point i_rung in_faith in_people "
        "interview_a long_enough loss me_wait mr_said my_day my_sample my_time my_travel next_the no_contract "
        "nobody_said now_why of_asking of_staff often_that opinion photocopier pretty process_has put_with "
        "quick_chat refund refuse_to religion respect_a rest_us role_was seventh sheet shook_on show_that sign_it "
        "slot_was so_long spent_whole stacking supposed_be that_values the_behaviour the_behind the_exit the_real "
        "the_receipt the_the the_top the_welcome to_each to_its to_person to_tested toilets told_we top_the "
        "understand_why until_i up_as used_it was_asked was_assured when_would where_the which_of would_stop "
        "you_going you_owe you_used your_recruitment your_will"
    ),
    11: (
        "-REPLY@nobody <20 THANKS+UNANSWERED ^done ^them a_certain a_favour a_form a_presentation a_receptionist "
        "a_sort a_thanks a_two accused action after_five aloud and_name and_on answer_of anyone_me apologised_for "
        "are_about as_if ask_a asked_i at_interview at_noon back_that basic been_passed before_anyone "
        "better_organised between_a both_the bought_the chairs competitive confidential_and courtesy_to "
        "dear_firstname deposit_for did_anybody equality everything_i find_another first_were firstname fourth_time "
        "from_we game had_me handshake has_heard her_name hi_is hiring_is i_began i_guess if_wanted in_which "
        "instagram interest interviewed_me is_anyone is_is it_from it_says junior kindly_not lecture made_decision "
        "marked_for me_he me_minutes mocked my_star next_you no_apology nobody_mentioned not_help not_mine now_it "
        "of_no of_twenty office_a owner people_like pitch plan_have porters post_had read_what reception "
        "recruiter_was rejection remind said_do shows so_for somebody spare_me star_sign status still_waiting "
        "subject taken_seriously telling ten_at that_building that_feedback that_interviews the_diversity the_door "
        "the_member the_professor the_than the_wall time_have told_i told_would trust_the visit_was wanted_a was_be "
        "was_conducted was_interrupted was_there we_know wheelchair_was which_you who_came whoever wonder "
        "would_thought ye yeah yet_to you_made you_might you_treat you_will your your_onboarding"
    ),
    10: (
        "-EXPECT@them -LOW@them 50 FRANKLY@ LATE+WAIT RUDE RUDE+WAIT a_box a_lad a_seat a_you according "
        "according_to accused_of all_a all_three and_again and_reply and_three anyone anyone_at asked_by "
        "be_insulted be_interested blamed_me bothered_to bus_fare but_this by_someone by_stranger candidate "
        "confidence confidential corrected day_after day_at department_to deputy difference_a difference_between "
        "disability do_to eleven_at excuses feeling fella first_name for_that founder four_i from_one from_you "
        "front_me goalposts going_the had_learn had_warmer had_welcomes have_against have_children have_met "
        "have_sent have_warmer hear_by hour_with i_ignored i_thanks is_taking it_hurt kind_of kindly_do least_have "
        "long_way looked_at lying m made_wait mp mr_that my_coat my_leave my_turban nine_weeks no_point "
        "nobody_looked not_tell nurses oga ombudsman pages pay_a personality planning pointed radio rang_me receive "
        "reminders round_that said_she separate serving seven seven_weeks show six_of smelled soul spell spent_our "
        "standing_in supposed_to tested than_one that_manager that_way the_arrived the_decency the_goalposts "
        "the_golf the_own the_told told_bring told_there treated_the unpaid up_from used_my view_of wednesday_and "
        "welcomes were_read what_job what_on what_we when_is will_need with_clipboard would_know would_suggest "
        "you_knew you_moved you_want you_wrote your_portal your_supervisor"
    ),
    9: (
        "-FRANKLY@them -OTHERS@them -SORRY@nobody CHANGE+MONEY DISTRACT+WAIT DISTRACT@ EXPECT+OTHERS "
        "FRANKLY+UNANSWERED OTHERS+THANKS UNANSWERED@them a_can a_clipboard a_language a_not a_photograph "
        "a_sandwich a_sentence a_straight a_strange a_way act advert_promised after_i against_law all_for "
        "an_acknowledgement anybody apology appreciate_being asked_to asked_what asks_me at_gate at_me but_did by_i "
        "call_that called_by calling_me came_from can_your cancelled_a compared contract_says cost_me cv_the dealt "
        "dealt_with do_appreciate doubt email_in english expenses explain_to explanation felt_like five_in for_call "
        "from_company gather get_an given given_to had_applied had_down have_better have_dealt have_listened held "
        "hiring hours_in hours_of hurt i_drove i_feel i_gather i_gently inbox interviewer_was invited_me it_clear "
        "job_was keep_your last_time led_to left_on legal let_a like_the linkedin low manager_said marked_as "
        "member_of minutes_i my_rejection my_sign next_applicant next_person ninth no_but no_job no_record not_and "
        "note_that of_other oh on_time opened_my original pack paying payroll people_that person_was phone_call "
        "picked_up point_that professional punctual questions_about questions_my rang_my reads record_i rejected_me "
        "remarks_about rich sent smelled_of somebody_your speak_to still_not stop_calling suggest_that supposed "
        "thanks_so that_of that_people that_three the_biscuits the_constant the_dean the_email the_hr the_previous "
        "the_unpaid then then_me then_you think_you this_with through_my times_the to_bother twice_i values "
        "wage_and wall was_advised was_booked was_kept was_offered was_over was_used were_not what what_got "
        "when_somebody whether_was whether_would with_other work_for would_by you_me you_my you_no you_put you_say "
        "your_for your_interviewers your_last your_partner your_system"
    ),
    8: (
        "-EXPECT@nobody AGAIN+LATE AGAIN@ NOT@them PROCESS@nobody SORRY@them THANKS+WASTE TIME+WASTE WASTE a_free "
        "a_joke a_much a_number a_parking a_patient a_quick a_wage accent and_for and_got and_no and_so and_what "
        "and_your app april_and area asked_my assessor assured_me at_for back_with became been_asked before_it "
        "beginning_to behind bit_much by_person called_me came_with camera can_see charge clock copy dean demand "
        "did_even did_think director dis- eighteen emails empty even even_a february fee find_that finding "
        "for_uniform free_and gave_no girl going_to good_enough got_an had_got had_thought had_you hair "
        "have_appreciated have_say help_that hi_it hope_your i_invited i_more i_see i_somebody in_corridor in_july "
        "interviewers into_a its its_own kept_the know_which labour lack lasted learn_from looked_my lost_a "
        "messages met_with mouth my_details my_wheelchair not_once now_you of_would on_your one_you only_in owed "
        "passed password patient perhaps_you person_would politely promised_me prove public quick record_of "
        "record_that recording respect returned salaries say_is seem_to sentence showing so_far solicitor spare "
        "spoken_to still_the than_your thanks_letting thanks_to that the_about the_called the_candidate "
        "the_director the_girl the_good the_staff the_wanted the_your through_a to_his to_one told_it took_my "
        "treated_better treats trust two_with warmer_welcomes was_on was_put was_shown was_was way_your we_hands "
        "we_were weeks_of well_i went_from what_of wheelchair whole_thing will_that without_asking would_nice "
        "would_wanted you_advertise you_but you_changed you_just your_desk your_firm your_is your_office "
        "your_silence"
    ),
    7: (
        "-MONEY@done -RUDE 40 DECEIT EXPECT+WAIT EXPECT@ FRANKLY+REVIEW FRANKLY+SORRY GOOD+SORRY MESS+PROCESS MONEY "
        "OTHERS+SORRY RUDE@them ^me a_is a_was a_would about_me about_this after_that all_i am_glad am_sure "
        "an_answer an_apology and_me another_person at_door attended be_grateful be_treated before_would "
        "believe_the blamed but_not by_who called_a calling chair chairman cupboard cut_off date_the day_the "
        "divorce drug during_my eating experience face fare felt fifty_minutes file for_who front_of gave_up "
        "grateful_for had_asked had_been had_looked had_moved he_asked he_told i_believe i_found in_morning "
        "in_three instructions interviewed_a invited is_how it_never it_you job_description knew language "
        "laughed_at least less lie lied_about man_a met_me midnight minutes_before my_back my_solicitor myself_the "
        "name_and no_respect nor not_look of_panel of_people often on_you one_would or_i other_i past pay "
        "people_you pity pregnant quid quoted read_a read_it rung_at said_we say_your says_i see_how see_why "
        "sent_home shouted single so_as so_much some someone spelling spoke_me spoken staff suspect table talent "
        "test_for than_the that_in the_applicant the_client the_courtesy the_induction the_matron the_owner "
        "the_person the_questions the_supervisor this this_has this_the time_is to_be to_believe to_smile told wage "
        "walked_in wanted_know warned was_for was_made was_one what_was what_your where_was while_i who who_i whole "
        "whose why_was worst would_expected written wrote yes_or you_are you_forgot you_how you_in you_let "
        "you_rejected you_took you_you your_department your_since your_told your_word zero_hours"
    ),
    6: (
        "-REPLY DECEIT+LATE DISTRACT@them EXPECT+REVIEW LATE+UNANSWERED LOW@them MESS+TIME NOT+SORRY NOT@ NOT@me "
        "TEACH@ UNANSWERED UNANSWERED@ WAIT ^ ^nobody a_charity a_first a_grown a_name a_off a_reply a_test a_the "
        "across already_you although an and_called and_when any_of application_was as_and asked_for asked_how "
        "asking_me assessment be_so been being_at booked came_a can_a can_keep chief child clause come_across "
        "come_to cost day_was dentist details do_a else_the expect feedback flew for_own for_someone foreign "
        "found_the get_a good_i grown had have_cost have_expected have_more have_stayed hung i_advised i_brought "
        "i_given i_live i_owed i_seen i_want impression in_charge in_front in_interview in_on intend intend_to "
        "interview_was it_all it_came it_have it_that kept_me kept_original knows lack_of lanyard length letters "
        "logo looking_at make_a make_it managed manager_not matron maybe meant my_country my_interviewer "
        "my_religion my_salary name_on never_and not_a not_appreciate not_even not_one one only_thing opened paid "
        "people people_who post_the printed record recruiter_me reply request said_would say saying sent_to "
        "should_be should_not since so_often sort surname tell_me thanked_me that_do the_3rd the_between "
        "the_commission the_invitation the_letter the_only the_strength the_toilet the_tone they_had they_would "
        "this_and to_being to_know to_me to_that trial trial_was two_days un- urgent value wanted was_it was_never "
        "watched ways weeks_to weight welcome well_to which_your who_that with_me withdrawing_the word_for "
        "would_taken y'all you_call you_had your_organisation your_should"
    ),
    5: (
        "-AGAIN@ -TEACH -WAIT@me -ed 3rd 4 @nobody AGAIN+MESS CHANGE+GOOD DECEIT+SORRY FRANKLY+GOOD HOME+THANKS "
        "HOME@them LATE+REPLY LOW+WAIT MONEY+TEACH MONEY+TIME PROCESS+RUDE REPLY REPLY@ UNANSWERED@done ^mine "
        "a_hospital a_stranger a_woman advertised am_and am_at am_being am_from am_only at_a beside bill bins boss "
        "but_you call_at certain come_from consultant could_do did_your drivers during each_of eight eleven exit "
        "for_free foreman gets grateful had_my had_nothing had_to handed_me hard_to has_been has_me have_heard he "
        "hear heard how hr i_expect i_gave i_will i_wish in_trade in_writing induction interest_in interview_and "
        "interview_the is_now is_you is_your know letting_me make_up manager me_by me_i met minutes missed_the "
        "much_to my_accent my_dog my_english my_file my_interview my_job no_in not_an not_call off_for on_strength "
        "one_does one_your only_i or_a or_no part_of part_the pen poor put_on rate received ring_me room_for rounds "
        "said_it sandwich says seemed seen shall shown_the sign smile so_was some_of standing stood stop_me stopped "
        "strength strength_of suggest supervisor surprised talked telephone tell_a telling_me that_a that_about "
        "the_boss the_committee the_consultant the_corridor the_feedback the_fella the_first the_morning the_ones "
        "the_reply the_two the_week the_were the_word third this_to those thought_to times title to_like to_read "
        "to_run to_treat to_what tone treated warmer was was_going was_not were whether_i who_not who_the will_be "
        "will_it with_job word you_as your_site your_spent"
    ),
    4: (
        "-EXPECT@ -FRANKLY@ -MONEY -RUDE@me 3 <15 @them AGAIN+CHANGE AGAIN+UNANSWERED DECEIT+EXPECT DECEIT+TEACH "
        "DECEIT@ DISTRACT EXPECT@mine GOOD+HOME GOOD+LOW GOOD+WASTE HOME+PROCESS LATE+PROCESS LATE@ LOW@me "
        "REPLY+REVIEW REPLY@mine REVIEW+TIME REVIEW@mine RUDE+SNEER RUDE@done SNEER+TIME SNEER@ TEACH@mine "
        "THANKS+TIME THANKS@mine a_at a_post a_question a_shift a_simple about_pay advised already_told am_it am_my "
        "am_not an_hour and_by and_one and_the apologised are_not asked asking_to at_your ate be_for be_if be_my "
        "because_the been_given before_i before_you being business by_your call call_on clear_that client coat "
        "contract costs data date_and do_not everybody feedback_i fill first_and for_hour for_letting forty free "
        "gives group hand handed_a have_had have_now head health him hired his i_find i_handed i_prepared i_trust "
        "in_building in_country in_it interested interviewing it_back it_been it_left it_seems knew_about left let "
        "letting little locked look_at lunch me_out meant_to mr my_certificates my_husband my_references name "
        "never_asked nobody_the not_exist not_so not_work notice now_the of of_that of_you paid_for panel patience "
        "phone_and pick portal pounds put rather run run_a said_he said_i sales say_it seems seems_to sending "
        "sent_a shame she_me should sister so_have so_that so_the start_date started stay_in stranger text the_ad "
        "the_after the_contract the_gentleman the_had the_minutes the_point the_you themselves thousand "
        "three_different to_man to_other to_see told_that told_the took touch used was_about was_to was_with when_i "
        "when_your where with_a with_i would_for you_ask you_could you_gave you_got you_kept you_wanted "
        "your_company your_so"
    ),
    3: (
        "-DECEIT -GOOD@ -OTHERS -ing 2 @ @done CHANGE CHANGE+EXPECT CHANGE+TIME CHANGE@them DISTRACT+TEACH "
        "EXPECT+GOOD FRANKLY+PROCESS GOOD@mine LATE@them LOW+REPLY MONEY+WAIT OTHERS@mine PROCESS PROCESS@mine "
        "PROCESS@them REVIEW SNEER+TEACH SNEER@done TEACH a a_letter a_single actually again already also am_a "
        "am_afraid am_you and_in and_now and_you ask asked_me asks been_since before_had blind box but_do but_it "
        "calls can_work committee company daughter description did enough feeling_that find floor for_what for_you "
        "from_linkedin gone good_and got_a happened has_a have_gone have_no he_me he_said how_treat husband i_asked "
        "i_being i_from i_missed i_out i_sat i_sure i_withdraw if_i in_advert in_and in_hand in_that interview_i "
        "is_not it_to kept let_the making me_my me_with member my_for my_form my_on my_that my_was my_work n "
        "nobody_at nobody_had not_ask now partner perhaps point_out policy queue recruiter resigned room salary sat "
        "seem spent spoke start system taken that_interview that_was that_your the_before the_board the_date "
        "the_head the_impression the_lady the_manager the_offer the_recruiter the_to the_way there_no they_me "
        "think_it thirty this_role three_of three_people time_you to_bring to_call to_send up_the was_i weeks "
        "with_the you_have you_never you_the you_who your_head your_panel"
    ),
    2: (
        "-PROCESS AGAIN AGAIN+TIME AGAIN@mine DECEIT+NOT DECEIT+TIME FRANKLY+OTHERS FRANKLY@them GOOD+OTHERS "
        "HOME+TEACH HOME+WASTE LATE+TIME LOW LOW@ MONEY+RUDE MONEY@ MONEY@mine NOT+THANKS NOT+TIME OTHERS "
        "OTHERS+REPLY REPLY+SNEER REPLY@me RUDE@ TEACH@done am_still am_the and_there assured be_with board "
        "children christmas cut down faith find_it find_out five for for_my from funny get have_in have_me "
        "have_seen hello_i hours i_came i_heard i_shall i_still i_stood i_take if_is if_would in_a in_an in_your "
        "interviews invitation is_so it_the it_your lift line live make me_as me_for me_it more mother no_to normal "
        "not_me not_my on_his own paper passport person post_was process references simple stop such taking "
        "thanks_your that_there the_third there think to_a to_on twenty twenty_years two two_and up vacancy we_are "
        "while whom with_no would_like would_not you you_to you_would your_hiring"
    ),
    1: (
        "-FRANKLY AGAIN+EXPECT AGAIN+REPLY AGAIN@done CHANGE+HOME DECEIT+RUDE EXPECT@me GOOD@ MESS+REPLY MESS@done "
        "MONEY+PROCESS NOT PROCESS+WAIT PROCESS@ REPLY+WASTE RUDE+TEACH THANKS@me WAIT@them a_man ad agency all_the "
        "am_told as_an back badly bank believe came could_have count day days different excuse fifty gate go "
        "have_my hour i_afraid in_the interview is_in it_in lad man me_at me_on my_experience not not_do on_day "
        "photograph read same see_the stayed sure tells_me thanked that_had the_i the_was three to to_it to_my "
        "was_in which_is wish would_told you_can you_not your_of your_team"
    ),
    -1: (
        "-ly @me AGAIN+GOOD AGAIN+HOME DECEIT+FRANKLY DISTRACT+TIME EXPECT+TIME GOOD+SNEER HOME HOME+MONEY HOME+NOT "
        "LATE@me MESS+TEACH MESS@me SNEER SORRY TEACH@them a_from a_who after and_all and_it and_would as be by can "
        "decide did_not failed for_it friend full good have have_for i_it i_miss in job_so made_my monday month "
        "mr_i my_dad of_my question round simply tell_the the the_name the_that the_whole to_say to_the to_withdraw "
        "was_a was_marked why_i you_that your_called"
    ),
    -2: (
        "-LATE@me AGAIN+DECEIT AGAIN+FRANKLY AGAIN+MONEY AGAIN+WASTE CHANGE+PROCESS DECEIT+PROCESS DISTRACT+NOT "
        "FRANKLY FRANKLY+THANKS GOOD+MONEY GOOD+TEACH HOME+MESS LOW+NOT MONEY@me NOT+PROCESS NOT+REVIEW "
        "OTHERS+WASTE REPLY+TEACH RUDE@mine TEACH+WAIT TEACH+WASTE a_and a_bit a_of a_on about_it agreed am and_am "
        "and_have application applied are as_a assistant at_analytical at_and at_engine back_the be_the but_my "
        "cancel case do_it door drive else for_now from_the give_my hard_feelings have_been her hours_i i_got i_had "
        "i_in i_keep i_thought it_is it_turns it_would kindly_me know_i leave letter liked may_i mine moment moving "
        "my_i my_visa my_will next_week no_feelings not_know not_think not_this nothing offer or please_do pleased "
        "questions saw service she_is tax that_it the_are the_commute the_company the_council the_ferry the_for "
        "the_in the_place the_post the_test them things time_and to_no tried tuesday turn use what_would where_i "
        "who_is with without without_a you_said you_tell"
    ),
    -3: (
        "-GOOD -HOME -WASTE@me DECEIT+OTHERS DECEIT@me EXPECT+MESS EXPECT+NOT FRANKLY+NOT HOME+LATE HOME+TIME "
        "HOME+WAIT LATE+TEACH LATE@mine LOW+MONEY MESS+NOT MONEY+NOT PROCESS+THANKS PROCESS+WASTE PROCESS@done "
        "PROCESS@me REPLY+RUDE REPLY@them RUDE@me TEACH+UNANSWERED TIME TIME@me allow am_writing and_could "
        "and_never and_she answer at_desk be_glad be_out because_was been_by best bit both but by_the call_the "
        "choice come could_tell cover decided_stay did_the do_know do_think do_you does email for_an for_not "
        "for_years found glasses god had_a has_not have_signed having hope_you hundred i_a i_be i_decline i_have "
        "i_left i_on i_ought i_rather i_short i_signed i_the i_too i_understand i_writing in_my is is_fault is_from "
        "is_my is_that is_to it_i it_me kind_to kitchen know_if lost lost_my made_me me_about me_like me_to mix_up "
        "morning_i most moved my my_at my_current my_own my_wife my_with news nine no_from not_for not_your of_me "
        "of_the of_to offered offered_a office old on_phone on_the once only out_to over_the page park please_the "
        "quite ready rush season short_notice so_you soon than thanks_the that_have the_has the_is the_it the_line "
        "the_new the_one the_pension the_school they_are they_it to_find to_talk training travel up_in very what_i "
        "will_not with_and with_my with_two would would_be year_and yet your_made"
    ),
    -4: (
        "-EXPECT@me -REPLY@me -est AGAIN+RUDE AGAIN+TEACH CHANGE+NOT CHANGE+REPLY CHANGE+TEACH DECEIT+HOME "
        "DECEIT+REPLY EXPECT+RUDE EXPECT+SNEER EXPECT+WASTE FRANKLY+LATE FRANKLY+TEACH GOOD+PROCESS HOME+LOW "
        "HOME@done HOME@mine LATE LATE@done MESS+SORRY MESS+WASTE MONEY+REPLY OTHERS@done PROCESS+TEACH THANKS@ "
        "TIME+WAIT TIME@done TIME@mine UNANSWERED@me a_call about_the accept accepted ahead am_able am_back am_no "
        "am_on am_scared analyst_role and_of and_said and_they any as_you as_your at at_my attached because_have "
        "break broke brother by_a came_on change could could_be decline_the do_i engine everyone few give_the "
        "glad_to go_on good_morning happy have_a have_got have_offered have_realised have_that he_not hi_i holiday "
        "hotel i_agreed i_always i_am i_been i_regret i_scared i_to i_try i_used if is_for is_it is_no it_a it_and "
        "job_for just laptop late_i later_time laughed left_the let_me lovely map me_what message mind misread_the "
        "miss mixed_up morning my_boss my_company my_daughter my_employer my_glasses my_in my_is my_neighbour "
        "name_the never_to nice no_on nobody_but not_be not_i not_in not_the nuisance nursing of_us on_it on_my "
        "on_side organization organization_but out_on owe_an pleasure role_at role_is saw_that scared_of "
        "senior_analyst showed signed silly since_i sir six_months slow small so_can sorry_i spam suit ten that_is "
        "that_my the_again the_bank the_bus the_course the_fire the_month the_panel the_people the_round the_train "
        "then_i thursday ticket till too turns_out twenty_minutes understand understand_if up_a up_at up_for us "
        "wait waiting_for was_rude we_have we_on well what_a what_the which which_was wish_to work_the would_asked "
        "you_all you_been you_do you_right your_email your_has your_offer"
    ),
    -5: (
        "-CHANGE@me -HOME@me -LATE -TEACH@them DISTRACT+GOOD DISTRACT+SORRY FRANKLY+MESS FRANKLY+TIME GOOD+LATE "
        "HOME+UNANSWERED MESS+RUDE MESS+WAIT REPLY+SORRY TIME+UNANSWERED a_cut a_friend a_in a_second a_short a_so "
        "a_year accepted_another after_all ahead_the am_leaving analytical analytical_engine analytical_works and "
        "and_did and_only and_people answer_no apologies as_would be_joining because_my big blame change_of chosen "
        "close comes correct council course dear_dr doctor email_to engine_works evening fair fair_and feet find_a "
        "firm first flat for_one forgive forty_minutes friday full_time gave_me give_me grateful_you half "
        "have_decided have_ever have_not how_the hurry i i_back i_can i_failed i_gone i_just i_meant i_no i_passed "
        "i_said i_this i_your ill in_with internet interview_at is_i is_late is_me it_for it_not just_a just_not "
        "knees know_have last_week laugh lawyer ma makes match me_an missed_call missed_it moved_to must_decline "
        "my_are my_been my_from my_have my_message my_of my_son new nicer nights no_need no_with not_coming "
        "not_feel not_have not_leave not_you now_that number on_account on_sunday our out_of part phone_was prefer "
        "pulling reached receptionist rude_to running said_the said_yes salary_you say_that says_that scan signal "
        "slot so_a so_could so_it somebody_who sooner step_back tea teaching that_am that_i the_and the_assistant "
        "the_at the_hours the_interview the_open the_other the_question the_reference the_salary the_shift "
        "the_start the_team the_took the_trial the_walk think_i this_is three_and to_after to_at to_choose to_i "
        "to_let told_about told_by told_us too_much took_the town treated_me trouble turned_out until_my wait_for "
        "walk was_and was_hard was_open we_had website were_the when_my wife will witness worth would_help would_no "
        "year years you_called you_did you_for young your_call your_message"
    ),
    -6: (
        "<5 CHANGE+THANKS DISTRACT+EXPECT GOOD+RUDE HOME+RUDE LOW+TIME NOT+UNANSWERED OTHERS+TIME REPLY+THANKS "
        "REVIEW@them SNEER@mine SORRY+THANKS a_break a_nuisance a_small a_very able able_to airline all_my am_as "
        "am_going am_nervous and_are and_be and_must another answer_is answered as_i be_able be_honest be_i be_on "
        "been_a been_told bless_you but_can but_the call_i can_be can_not can_the caught change_my cheers_for "
        "colleague college continue could_i could_not disappointed do_mind do_worry easy every_to feel_about "
        "for_and for_later for_so for_your former from_me get_to good_day had_gone had_read has has_asked hate "
        "have_said have_to heart highly hiring_manager hold_the hope_is how_i i_appreciate i_manage i_off i_prefer "
        "i_sent i_start i_stuck i_wait i_went i_yes ill_and in_family in_our inform_that it_out it_rude job_the "
        "landlord let_know like_to like_withdraw looking made me_off me_that might_be mix_with months more_a mum "
        "my_children my_hands my_parents my_present my_shift my_side my_so my_who need_a needs nervous_and night "
        "no_hard noise not_at not_take not_with noticed november nursery of_month off_i only_for otherwise "
        "over_with papers phone_the please_cancel post_of recommended_me role said_you sea smaller so_would state "
        "station stepping stuck_in suits test_i thanks thanks_for that_you the_answer the_library the_my the_pay "
        "the_set the_three thinking_about time_to to_give to_go to_interview to_near to_remain to_sure to_until "
        "today tomorrow too_proud train trying us_a waited wanted_to warm was_an was_glad was_my way_the we_spoke "
        "wear weekends were_right when_am will_forget withdraw_the won would_better would_take yesterday you_find "
        "you_mind you_on your_kind your_on your_test your_with"
    ),
    -7: (
        "-HOME@mine DECEIT+THANKS EXPECT+MONEY MONEY+OTHERS SORRY@mine THANKS@them a_long a_offer a_one a_while "
        "about_other about_your am_getting am_sorry am_with an_with and_apologise and_came and_like and_none "
        "and_thanks apologise at_time be_there because been_but between_two budget by_so call_a can_we chose "
        "confirming confusion cross dear_ms failed_the faithfully fell_on finished fire firms flu form_i "
        "from_interview give_a given_me go_further go_with good_to got_on guard guide had_an hard has_moved "
        "have_asked have_given have_on have_one help_me helped home_i i_ask i_before i_broke i_choose i_fell i_ill "
        "i_laughed i_like i_need i_pulling i_send i_told i_with if_that if_there in_case in_last in_so in_winter "
        "instead it_my joining jury_service late licence makes_me may_have me_now me_so misread missed missing "
        "mistake mixed mortgage must my_answer my_contract my_eyesight my_foot my_has my_health my_heart my_manager "
        "my_mum neighbour nobody_can not_answer nothing_but nothing_to of_year on_friday only_just other_candidates "
        "owing people_i place_i power_cut present promotion referee remain remain_in right right_that same_as "
        "showed_me silent so still_to storm strong surgery team that_pay the_centre the_form the_island the_shop "
        "the_short the_ticket the_who there_another to_because to_inform to_start to_step to_you told_at too_for "
        "tough two_of under up_my visa was_of was_so way where_am wishes with_you withdrawing wonderful work_is "
        "would_you wrong you_able you_of you_was your_about your_came your_letter"
    ),
    -8: (
        "-WASTE@ GOOD@them REVIEW+TEACH SORRY@done a_colleague a_later a_position again_in alarm am_just am_pulling "
        "and_i and_wife another_year any_on apologise_the appreciate_you are_i arm at_home be_considered be_moved "
        "be_unfair because_of been_and being_by being_so bike bring_the broke_the but_i by_website can_send "
        "candidature circumstances_have coffee confirm considered daughter_has dear_manager dear_mrs do_expect drop "
        "elsewhere ferry following_on for_service for_up from_my getting going good_this green has_taken has_to "
        "have_be have_cancel have_done have_experience have_only have_out have_turned heavy helps honest_about "
        "honest_is hope_i hope_that how_long i_check i_how i_i i_mortified i_never i_realised i_should i_thankful "
        "i_was i_you ignore in_person interviewed_by is_need is_out is_right is_same it_an it_was job_would "
        "kept_waiting late_for leaving_the left_my library looks loved me me_this me_well minutes_a mistake_and "
        "more_i morning_is move ms my_knee my_sister my_uncle need need_the no_rush none_of not_joining not_move "
        "not_start of_all on_this one_my please_my possible proper questions_i quickly read_my reading_the "
        "realised_the renewal right_time roof rotten saw_message say_yes she_not sign_the since_my so_we sorry_for "
        "sound start_at start_in stay_i summer taken_a terrible text_to that_need that_not that_week the_baby "
        "the_bridge the_candidates the_code the_did the_distance the_family the_fit the_gap the_hiring the_money "
        "the_old the_sea the_waiting the_wrong thesis they_not this_number thought_of time_the to_home to_proceed "
        "to_pull to_stay to_this to_twice truth turning uncle until us_all was_lovely was_nice wee were_good "
        "were_nice when_you willing worked works would_unfair you_an you_asked your_interview your_was"
    ),
    -9: (
        "-LOW@me AGAIN@nobody CHANGE@mine GOOD LOW+SORRY SORRY@ a_lot a_message a_place a_point am_after am_away "
        "am_thankful analyst and_agreed and_can and_that another_date anyway away_a away_to bad_to be_happy be_of "
        "because_i been_offered canada canal cancel_interview carried choose cold_feet could_find did_a did_feel "
        "did_get do_apologise dying find_i flat_i for_jury forward_the found_me gap_in gardener goodbye_to grant "
        "happy_to have_complaints have_myself hey_its hope_this i_at i_attached i_bring i_going i_honoured i_look "
        "i_looked i_looking i_myself i_nobody i_not i_pay i_pleased i_ran i_really i_that i_tried if_have if_it "
        "if_you interview_for interview_on is_message is_there it_true kind kindly_my know_that lets_me many me_go "
        "mrs my_gran my_said my_team my_until nobody_told not_expect not_up nothing_would of_course on_thursday "
        "other_offer ought_have owe please_you posted_to proud_to push rather_not realised_i road room_and says_the "
        "shall_not slept_through so_please so_well still_like stung stung_a take_on taking_it than_a thanks_telling "
        "that_day the_do the_formal the_hostel the_review the_river the_station the_sunday the_thanks there_is "
        "thing_that thinking this_as to_school too_soon took_me trained trying_to tuesday_i twice_and very_good "
        "voicemail_the voicemail_to wanted_tell was_clear we_lost we_meet weather week_so weekly what_do will_have "
        "will_on wish_be with_great with_thanks withdraw_from work_at would_me would_need you_back you_if you_is "
        "you_treated your_asked your_help"
    ),
    -10: (
        "-SORRY@me CHANGE+MESS RUDE+SORRY THANKS+WAIT ahead_with all_night am_calling and_doctor and_had anything "
        "application_for apply_again as_my better_than but_am but_fair can_leave can_move can_my cat cheers "
        "clash_with could_come decent_it do_have down_with else_i ended_in ever_a fine_me flying following_up "
        "for_reasons for_ringing frank from_home get_out get_speak gig good_evening got_in gran had_leave has_be "
        "have_pass have_right here here_it hi_got honest_i honour i_appreciated i_dropped i_forgotten i_lose i_read "
        "i_some in_position in_test is_looking is_nobody is_nothing it_nothing just_seen knee last_place "
        "learned_lot lifting list_for long_story made_think main manage_people manager_and many_are may may_know "
        "me_see morning_person mostly must_no my_laptop my_last needed no_signal no_worries nobody_fault not_worry "
        "on_sundays one_so place_is please please_not please_thank pleasure_to possible_to proud pulling_out "
        "read_your reapply ringing_the rules_out said_about say_how say_to see_that showed_the so_here so_need "
        "sorted stuck_the than_i that_be the_airline the_closing the_notice the_so the_strike there_nothing timing "
        "to_expect to_so typhoon umbrella was_first was_impressed was_kind was_very we_a we_the when_do worry "
        "would_to you_hear younger your_name your_note your_patience"
    ),
    -11: (
        "-MESS@me a_million a_minutes a_shot about_gap all_good all_week am_longer an_old another_so apprenticeship "
        "ask_what at_ease at_i bad be_wasting because_would bound can_commit closer_to come_through confirm_by "
        "could_ask course_and custody day_is decided_withdraw decline distance driving early ease email_i explained "
        "extended fell few_minutes fine finish_my go_any has_changed has_come have_accepted he_was hear_me heights "
        "helpful hip honest_you hotel_i i_apply i_decided i_get i_know i_rude i_so i_waiting in_hospital in_year "
        "is_or job_needs know_will last_employer leave_the let_you like_ask look_after man_who matched me_way mix "
        "month_i my_head my_mind my_nerves my_results my_says my_sponsor needed_i never_a no_good no_trouble "
        "noise_the not_out not_want now_and now_or off_my offer_from offered_more out_time plaster please_tell "
        "present_has rather_say reason_is regards relocate runs_out see_me short since_would so_tell sorry_if spain "
        "starts street strike suited than_thought thanks_million the_chance the_embassy the_judge the_kids "
        "this_month thought_about time_with to_honest to_referrer to_write told_what turns_that unable unable_to "
        "very_much was_own was_proud wedding went_off whatever_decide withdraw work_with worried would_and "
        "would_still years_ago yet_i you_believe you_sooner you_were your_reached"
    ),
    -12: (
        "DISTRACT+MESS REPLY+WAIT a_bereavement a_change accepted_a accident alright am_proud am_so apologise_for "
        "be_dishonest be_going been_down bridge broadband call_after came_through can_hold can_you changed_i "
        "could_myself current_job decent declining_the dishonest_to dream each_way faint falls far_from feel_bad "
        "for_time for_while getting_to go_ahead god_you going_a good_mr has_given has_us have_an have_another "
        "have_found hiya i_bad i_enjoyed i_free i_our if_panel in_thursday into_my just_got last_job letter_was "
        "may_my mill miss_the mistake_my must_not my_hip my_phone myself needs_it no_if no_set not_anything "
        "not_before not_blame not_possible offer_to on_reserve only_saw pain panic please_forgive please_send "
        "please_use realised referrer regret_i review_of rude_on says_should sorry strict success suit_me ta "
        "talk_it tea_and tell_whether tell_you that_left the_consulate the_drive the_garage the_looks the_referrer "
        "the_there the_trains this_week thought_the threatened time_think to_again to_station too_of wants was_joy "
        "were_so will_an wind with_so you_deserved you_or"
    ),
    -13: (
        "THANKS a_pleasure about_minutes am_for am_hoping and_need and_thought annoying assistant_job at_moment "
        "at_school before_go being_asked by_friend by_video call_from can_i can_reach can_take chose_the comes_up "
        "decided_the doctor_says eyesight fault_i feel_to ferry_not fever fine_and first_as for_laughing for_me "
        "for_more for_offering for_team friend_who gentle give_slot goat gone_my good_afternoon has_offered "
        "have_always have_answer have_booked hi_this i_after i_but i_calling i_care i_fallen i_her interview_monday "
        "is_fair it_over jury kindly_consider manage_the misled_me my_can my_knees my_old my_temper near news_the "
        "no_my not_allow not_stop not_sure nothing_bad of_running off_is office_so our_house please_give please_me "
        "present_job receipt_of right_fit role_be say_no so_had stay_on term_time thanks_offering the_best "
        "the_quiet the_stop think_of this_one to_blame too_far train_i understand_you until_is was_but we_for "
        "week_and why_left will_out with_myself with_search worries would_grateful would_rather yes you_need "
        "you_see you_somebody yours_faithfully"
    ),
    -14: (
        "a_wonderful allergic_to allows am_more and_enjoyed and_feel beat been_posted better_it bow_out call_again "
        "calm childminder clashes_with clearance could_send council_has criticism_of deserved died ever_had "
        "every_right everything expect_answer extension fixed found_in full_i great_for haha have_yes hence_my "
        "hence_the hope_to hoped_to how_much husband_has i_simply i_trying i_wanted in_plaster is_his it_good joy "
        "kept_you know_is me_let moving_to my_circumstances my_exam my_firm my_reading my_word need_reply "
        "need_someone newborn next_steps no_complaints not_money or_is our_has outside_my pension position_of rains "
        "reflection reflection_on rusty singing so_i sorry_you stay straight_away sure_this take_my talk_my "
        "the_storm time_set train_cancelled treated_badly two_offers useful waiting_my wanted_ask was_pleased "
        "we_waited will_there winter you_whether your_by your_morning"
    ),
    -15: (
        "? am_keen and_deserved and_family any_i apologies_for at_bus at_old at_so at_wrong better_me bits bless "
        "burned burst called_to came_i can_do can_face can_give come_the commute decided_against disappointed_in "
        "fault_the feel_safe for_help get_there gone_through gone_with good_it helped_me hiya_its i_apologise "
        "i_around i_grateful i_knew i_return ignoring_you is_blame is_why its_the lost_in lungs my_calendar "
        "my_partner needs_me not_stretch opening other_firm owing_to patient_with railway review_your root roughly "
        "same_name seen_that so_asked sounds spam_folder speak_at speak_up step stuck take_time that_why the_crèche "
        "the_shower they_have they_missed this_year to_employer toddler try_again twelve_weeks unfair was_fair "
        "was_ignoring were_sound whenever_suits which_why who_recommended will_take with_real would_dishonest "
        "would_welcome wrist your_question your_time"
    ),
    -16: (
        "a_match a_moment a_pipe alarms and_wanted been_nicer calling_about can_start chosen_to clashes clear_and "
        "closer cos crash dr dreadful for_another future_i god_bless great have_nicer have_question hear_back "
        "hold_up honoured i_beg i_confused i_misread i_needed i_overslept i_wrong is_better is_fine it_after "
        "just_now know_so lost_voice mortified muddled my_bad new_in no_me not_sleep nothing_have on_mondays "
        "once_me other_roles our_village owe_you pay_fixed please_ignore release relief sad_to set_by should_i "
        "should_it so_nice sorry_had sry staying steady stolen thanking_you thanks_asking thanks_being that_applied "
        "that_right the_employer the_rent the_results them_for this_email time_which to_date to_decline where_will "
        "works_i would_lose yes_to your_honesty"
    ),
    -17: (
        "a_fraud am_giving at_once be_enough below_my called_up callum cried even_though fault find_me fit_me "
        "heard_on held_up holiday_in i_loved i_who if_anything it_their its_from lawyer_friend moved_our my_eyes "
        "nerves never_made not_easy now_than old_company operation owe_them peace so_no someone_me something_with "
        "thanks_much the_city the_map the_sums the_timing train_company truly turn_down wait_my wanted_you was_fun "
        "was_honest was_pleasure we_i will_again withdrawing_my"
    ),
    -18: (
        "am_ashamed and_learned be_home earlier frankly_was hand_off he_is hope_did i_decide i_embarrassed i_mixed "
        "i_promise lane money_the my_previous no_detail not_reach nothing_wrong off_so old_and proceed see_at "
        "seen_your sorry_about sorry_that studied that_may work_me would_mean would_understand you_waiting"
    ),
    -19: (
        "a_joy a_lovely am_embarrassed am_ready and_felt awful be_possible blunt chance_of could_call from_so "
        "home_for i_liked i_managed i_ring i_sit i_work it_easy my_apologies no_hurry nobody_take prices put_foot "
        "right_for sleep so_if swap then_found think_me to_through very_about you_heard yours_was"
    ),
    -20: (
        "am_slow disappoint easy_to hopeless i_sad i_stay is_until job_where meets much_i my_doctor not_taking "
        "staying_put tell_employer the_patience this_morning to_ye unprofessional_me unwell waited_a waste_your"
    ),
    -21: "blessing hey my_silence my_spam quite_right so_forgive the_bigger the_move want_to would_suit",
    -22: (
        "am_free and_we another_time but_there flooded gutted i_ashamed i_into i_write ignored_my monthly not_able "
        "sincerely talk_with tell_if"
    ),
    -23: "a_delight brilliant by_my daft falls_on have_promised hello lent_me sooner_i",
    -24: "dad hello_mr hence husband_and i_owe last_night meant_lot on_silent please_keep right_person so_may",
    -25: "a_slow fall i_forgot i_honestly made_day nearer open_about service_and soup suits_me the_main the_project",
    -26: "attached_as dear got_into missed_your",
    -27: "could_we could_you exams rightly",
    -28: "hello_this nervous scared was_ill",
    -29: "cancel_my dear_mr to_recruiter",
    -30: "twins",
    -31: "hi power the_be",
    -32: "withdrawing_from",
    -39: "can_make",
}
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
    named = ["them"]
    for start, end, asks in words.split_sentences():
        cues = find_cues(words.words[start:end], named)
        if asks:
            cues.add("?")
        yield start, end, sum(weights[cue] for cue in weights.keys() & cues) - BIAS


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
    cues.update(f"{one}_{other}" for after in (1, 2) for one, other in zip(sentence, sentence[after:], strict=False))
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
    """Return the weight of each cue."""
    weights: dict[str, int] = {}
    for weight, cues in WEIGHTS.items():
        weights |= dict.fromkeys(cues.split(), weight)
    return weights
