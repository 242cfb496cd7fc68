"""Whether a sentence complains, told by all of its words together.

A complaint put politely has no phrase of its own: "Every other employer replied within two days."
Here every word says a little for or against: by itself, with its neighbours, by its kind and its ending, by the
kinds that meet, and by whom the sentence is about. A sentence that gathers enough reads as a complaint. That is a
likelihood: it warns, and never stops.

The weights were fitted to 57,400 sentences by logistic regression and rounded. They are additive, so one that misleads
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
    41: "busy_but",
    37: "evidently",
    36: "i_explained told_twice",
    33: "i_presume",
    32: "decision_easy",
    31: "fifth you_advertised",
    30: "have_saved how_can liars my_fee wasting_my your_boss",
    29: "bear_us incompetence lie_about say_me taking_advice the_nephew",
    28: (
        "as_sample communication diversity exposure last_you me_stand might_want someone_would thanks_nothing "
        "time_worth was_promised women"
    ),
    27: (
        "<30 advertise an_invitation bill_for chase_you classy indifference nobody_came not_impressed parting "
        "scored to_grateful una was_his will_sure"
    ),
    26: "a_mind circle fair_work my_patience so_called some_us wanted_be was_answered",
    25: (
        "a_calendar an_icebreaker because_nobody behaviour bully_and contempt had_last i_advise my_elsewhere "
        "not_wanted or_go then_told your_left your_managers"
    ),
    24: (
        "acas as_left banter because_you because_your being_for callback congratulated could_told it_appears "
        "kindness_to marked measured next_will presented said_sorry security_firm surprisingly the_applicants "
        "there_had they_wanted to_dear to_hire told_for up_numbers wearing where_come why_a would_what you_rude "
        "you_stop your_consultant"
    ),
    23: (
        "and_person awards believe_is came_after competency correspondence dressed every_email flag for_we "
        "forgive_but friendlier humiliated humiliation in_chair in_should nice_you one_line phrase play_with "
        "scheduler surprise_you than_did to_different trusted unacceptable what_for with_man within_days yall "
        "you_meant your_agency your_lead"
    ),
    22: (
        "a_meant a_raffle a_taste algorithm beggars beneath better_things blamed_for decency different_for each_the "
        "eighth emoji everyone_else for_nothing forwarded i_pity insulted n_you nobody_your of_business pan poster "
        "punctuality rejection_to seen_better shortly such_an thousand_naira was_already was_left when_went "
        "would_appreciated you_cancelled you_learn your_idea yourselves"
    ),
    21: (
        "and_friday as_did back_please be_posting be_spoken been_paid btw eleven_weeks environmental exhausting "
        "eye_contact her_nails honesty_and i_forgive jobless lost_count made_fun me_show much_ask on_occasions "
        "patronised reason_given respect_a runaround says_lot shaved strung_along surgeons take_down talked_down "
        "than_got the_photocopier treatment_is up_phone was_interested was_spoken was_taken yawned you_people"
    ),
    20: (
        "2nd_9th <25 a_beggar a_game against_own and_interview annoyed_that anybody_with appearance be_ashamed "
        "be_hearing be_touch be_true began bro called_it calls_a carrier chef_threw circle_back corrected_my drunk "
        "enemy equally expected_better forgot_me in_return insult it_cancelled liked_be lodged many_times "
        "my_feedback my_sheet my_sunday nobody_thought past_one photograph_of questions_for references_were "
        "rejected_me say_was seven_to shame_you something_wrong spared suppose that_nine the_guts the_promised "
        "the_protection this_have thought_a through_glass to_candidates waiting_you want_my was_sold when_needed "
        "whether_husband you_even you_lied you_only you_promised"
    ),
    19: (
        "about_his answered_with arrogance at_least being_to better_from blonde bot could_an described_as "
        "did_anybody did_that do_insult employee expired_before for_applicants got_was hell hired_or hoops "
        "hotel_the how_a i_entitled i_suppose ideas in_course interviewer invoice job_had made_clear me_same "
        "moment_asked more_warmth my_star never_come no_came none_you other_had outside_in pitched promised_call "
        "promises respect_people responsible right_up same_form smile_more speaks_to teaching_was the_bins "
        "the_fifth thief to_labour took_you us_we verbal was_handed which_more why wonder_how workers you_make "
        "you_say your_daughter your_own"
    ),
    18: (
        "a_human a_working are_reason back_before barrister behind_back can_without cheap clipboard could_even cute "
        "euro euros ever_my facebook for_candidate future_you have_guts have_shared headscarf hire his_was hope_the "
        "how_one hurtful i_notice in_face instructed kindly_stop know_name know_somebody know_whose knows_what "
        "lesson_in letters_from like_that me_answer minute_chat monday_on my_custom my_goodwill my_weight name_not "
        "nobody_met nor_i now_know now_why often_i on_every on_speaker onboarding own_face presumably radio ran_my "
        "read_down reddit remarks scoring_sheet seems_the shabby silence_as since_said statements tagged the_ceo "
        "the_emails the_fourth the_partner the_swore they_turned this_way tired_being veterinary was_cruel waste_my "
        "whoever_wrote you_going you_ignored you_wasted"
    ),
    17: (
        "am_first amusing and_monday and_pay anyone_in applicants as_though asked_do at_tax automated because_asked "
        "being_laughed best_and by_lad cancelled_by centrelink certainly closed_my congratulated_me could_learn "
        "did_anyone different_people disappeared doormat even_had every_time exist existed expect_from first_name "
        "for_eleven for_recruitment get_answer guess had_hear he_started hi_and i_doubt its_been long_enough "
        "loyalty made_to marked_for me_notice mind_send nobody_knew on_since only_was passed_around progress "
        "quoted_to screenshots searched seated second_you seconds see_have she_said since_nobody smirk someone_to "
        "stars_for texted that_nurses that_wanted the_feeling the_intern theft thinking_a told_there two_months "
        "veteran waiting_your warned_about was_lied was_quizzed was_sent was_timed were_away were_taken whether_she "
        "who_thought with_his work_got worth_nothing ye you_laughed your_deputy your_free your_matron your_talent"
    ),
    16: (
        "a_bed a_committee a_company a_opinion acknowledgement and_neither and_seen anyone_there apparently "
        "asked_if asking_my attitude bait been_passed came_an chasing_you chef_a chewing commission conclusions "
        "conducted creepy describing desperate did_ask dirt equality examined expense face_on fiction find_from "
        "funny_how glassdoor goodwill got_told he_it humour i_pointed i_refused i_suggest impress in_in like_cattle "
        "make_people male many_more me_he meter minute_to muslim need_your never_mentioned never_tell not_bother "
        "of_every phoned really_from refuse_to rejected remind_the revert said_was says_was sells serious shirt_for "
        "silence since_easter than_was that_four that_its the_delays the_manner the_seventh there_since they_would "
        "told_come took_place twelve_for twenty_for vanish wanted_somebody was_staff was_told we_people well_have "
        "were_we what_did which_school whoever_is with_logo wonder_your yer you_candidates you_long your_excuses "
        "your_keeps your_lot"
    ),
    15: (
        "-REPLY@done a_farce a_thumbs about_teeth agents all_talk and_calls and_foreman and_three and_wrong "
        "applicants_to area_manager be_speaking been_done behave bit_much bullying call_monday candidates community "
        "conclude conclude_that consisted contained counted cv_to day_they dear_first done_something employees "
        "every_applicant expect_letter expected_more farce felt_an file_with find_my firstname flew_in for_price "
        "girls had_her hard_take hate_see have_managed have_without he_put headed how_not i_keeping i_marked "
        "if_wanted insulting interrupted interviewed_me interviewer_was kind_of know_do leave_to left_room "
        "little_you lost_application luck_will lying_on me_eight me_post me_somebody me_still men more_notice "
        "more_respect my_years neither never_spoken never_them next_time no_chair nobody_checked notes_me of_twenty "
        "one_star or_what own_conclusions pan_my passport_copy payslip_the pretty question_a ramp_was recommend "
        "said_who second_the seven_times should_listened shutters signature silence_is so_times somebody_to "
        "someone_had taste text_at thanks_i thanks_me then_say think_you tiktok to_flexible to_we too_busy "
        "treated_by trust_you until_had ups was_answering was_coming was_shut was_talking was_used we_see what_he "
        "which_on with_date would_call would_printed writes yawning yet_to you_seem your_brochure your_chat "
        "your_conscience your_hospital your_locked your_mistake your_say your_turnover your_will"
    ),
    14: (
        "CHANGE@nobody REPLY@nobody a_blazer a_box a_free a_sorry a_telephone agency_have an_employer and_heard "
        "and_time another_applicant apparently_the asked_could asked_five asked_in asking_the asks_to assume backup "
        "basic be_curious been_happy believe_that better_manners bring_up campaign can_upside candidate_to "
        "charge_for charging_for coat_off contacted could_count cultural culture cvs dated_the deducted "
        "different_salaries dignity explained_about family_atmosphere family_friendly first_aid flexible for_every "
        "from_you given_minutes good_know have_brought have_count her_at hiring_and hiring_is human hundred_and "
        "hung_on hurt_to i_curious i_drove i_mentioned in_confidence induction_was intercom is_hardly is_wonder "
        "it_funny its_own left_standing length_of like_think little_to men_and mind_being my_wrong names_the "
        "nearly_there never_let nine_thousand no_contract no_record not_five not_once object_being of_staff "
        "on_record organise other_girls out_order outfit own_says owner passion pay_your paying_the pinned "
        "place_was precisely process_is remarkably remind_you resilience rest_us run_i rung said said_next saw_of "
        "say_who scolded sentences sex sharing_my shook_on sixth speaks_volumes spent_our spoke_of start_has "
        "still_waiting strung subject surprised_that take_to telephoned tell_him that_man that_three the_wall "
        "them_like they_can though_would threw_my to_feel to_its to_wall to_was today_is too_expensive treat_people "
        "una_dey until_i unwelcome us_would volumes warned_and was_done was_invited was_speaking was_while we_value "
        "we_will were_looking when_a who_them why_they will_pleased word_of words would_stop you_hide you_left "
        "you_lost you_might your_got your_manager your_promised"
    ),
    13: (
        "-REPLY@nobody a_check a_code a_mark a_mere a_promise a_trainee accused addressed after_had against_law "
        "also_the am_copying am_keeping an_or and_director and_on appears are_about as_if asked_that be_nice "
        "because_he been_was behaved bothered_to brochure but_so by_child by_machine card_for cattle client_was "
        "consisted_of consultancy days_of departments discrimination disheartening done_being drove_from email_with "
        "fault_your five_for five_times for_people four_minutes give_back given_was golf has_now have_interviewed "
        "have_polite have_spared he_tell help_that hole hopes how_his i_assured i_bought i_copying i_exist i_thanks "
        "illegal impression_that in_business in_people ink interns invited_me it_every its_word just_because "
        "kept_my led man_you manage_a manager_his mate_i maternity_the may_june mere messages_have mouth my_loyalty "
        "my_messages my_travel nine_weeks no_apology no_no none_for not_being not_care of_no office_a often_that "
        "on_mother on_mr one_like one_us only_somebody panel_a people_first people_like phoned_me played please_or "
        "point_that pronounce put_with quota rang_ask record_of recruiter_to rejection round_that same_evening "
        "sat_your says_we screen_and seen_a show_that shown shows so_little spare_me spelled stood_there suppose_it "
        "sure_was teeth tell_people thanked_for that_building the_faculty the_law the_urgent the_welcome then_asked "
        "then_at then_why this_how thrice through_a to_difficult to_waiting toilets told_are told_bring told_one "
        "told_them told_we train_your up_as us_were used_my values was_asked was_assured was_be was_given was_had "
        "was_is watching were_rung what_husband whatsapp which_of which_you who_are who_would whoever_that "
        "within_week woman would_good would_wish you_nobody you_owe you_taken you_us your_loss your_my your_partner "
        "your_portal your_silence your_statement your_wrote"
    ),
    12: (
        "4_a THANKS+UNANSWERED ^done ^them a_forty a_nurse a_parking a_photograph a_process a_slide a_station "
        "about_religion about_wife advertised_a already_your am_your an_acknowledgement and_down and_name "
        "and_returned and_salary and_unpaid and_yet applicant asked_it asked_was assistant_to assured be_tested "
        "being_lied between_the blamed bother_with bought_the breath_for call_it caste chairman coincidence "
        "commitment constant cupboard curious dear_candidate deputy_said dread dynamic everything_i excuses "
        "expensive explain_a find_that for_uniform fourth from_parking from_someone google had_got had_made "
        "had_warmer had_you handed_over have_warmer hiding his_fingers hold_breath how_feels i_answering i_dread "
        "i_intend interview_a interviews_in invite_people is_asking it_you kindly_tell lady_me last_three lectured "
        "looked_from looking_his loss manner_in maybe_the me_dear men_in minimum_wage minutes_your my_day my_my "
        "my_your name_in names next_applicant no_who nobody_mentioned nobody_said nobody_will not_acceptable "
        "not_treat notice_me now_its now_three occur occur_to of_did of_other of_water on_twitter one_afternoon "
        "opinion organisation out_from own_on owner_me pages passed_to people_can people_you person_would "
        "personality questions_my quizzed re_advertised receive reminders respect_was rich see_what sit_a "
        "sniggering somebody_there someone_told standing_in stopwatch straight_answer talking_a tank_of telling "
        "telling_to that_values the_candidate the_chairs the_commissioner the_gentleman the_golf the_receipt "
        "the_runaround the_smoking the_spoke then_you they_could thing_on third_a thought_to to_believe to_each "
        "to_lose to_man to_tested told_to took_day trial_is tyres un understand_why unfriendly unlimited was_gone "
        "was_lost was_still were_for were_meant were_not when_gave when_would where_the whispered who_came who_that "
        "words_were would_always would_have would_suggest you_keep you_knew you_times you_used you_you your_booking "
        "your_business your_investors your_pay your_since your_values"
    ),
    11: (
        "-EXPECT@them <20 MESS@them RUDE a_a a_candidate a_cleaner a_greeting a_joke a_lad a_not a_presentation "
        "a_receptionist a_thanks a_what a_worker about_family accent act advertising after_five all_a am_done "
        "am_only an_would and_note and_reply anybody apology_would are_asking as_test asked_you assignment "
        "attend_and back_same be_shouted beg_for black_hole blamed_me bus_fare calling_me can_see ceo company_for "
        "compared confidential_and consultants conversation could_spare could_with dear_sir demand deposit_for "
        "directors do_appreciate during_a each_time employers energy explain_to explanation faster fire_exit "
        "five_one for_bank form_letter four_times fourth_time furniture gather_the get_one gives_a gives_the got_an "
        "got_back had_been had_changed had_learn has_it have_children have_cost he_told hear_by her_on hi_thanks "
        "hijab honestly_a hours_was hrs i_began i_hear i_say i_seen in_which inbox_is instagram is_anyone it_hurt "
        "it_make it_says know_because lad_told least_a least_have lecture like_being made_sign man_was manners "
        "marked_as me_front me_minutes member_of met_with mocked my_expense my_original my_time my_twenty nine_in "
        "not_aware not_hurt not_really noted notice_of of_nearly of_promises of_unpaid ombudsman on_advert one_you "
        "original over_shoulder people_they person_a pitch porters precious professional quoted_back rang_me reads "
        "recruitment recruitment_has refund religion rumour scolded_for sentence seriously sheet sign_it smelled "
        "so_sorry somebody_could somebody_was sort_your spoken_like talent telling_a test_you than_one "
        "that_candidate that_sells the_behaviour the_diversity the_email the_exit the_own the_owner the_person "
        "the_pile the_supervisor the_than them_the then_me thing_have this_what times_since to_bother to_forget "
        "to_like to_prove to_record told_of took_off top_the trust twitter unpleasant urgent us_it warmer_welcomes "
        "was_aware was_brought was_called was_point was_put was_somebody way_your we_your weighed what_call "
        "what_job wheelchair_was when_is when_walked who_decided who_says why_nobody with_more with_people "
        "would_thought ye_me year_old you_changed you_forgot you_my you_want your your_delay your_instagram "
        "your_post your_waiting"
    ),
    10: (
        "-LOW@them 11 OTHERS+THANKS a_board a_can a_diary a_friday a_head a_hiring a_laugh a_love a_sentence a_sort "
        "a_stopwatch a_university about_so accused_of action advert_a after_i aloud an_day and_again and_less "
        "and_switch and_when another_man answer_of answered_in anyone_at anyone_with ask_me asked_by asked_large "
        "asked_question asked_what asking bait_and bait_switch be_bothered be_insulted been_shown before_anyone "
        "before_would beginning beginning_to beside bursar by_boy by_i by_person call_not call_that called_dear "
        "can_a candidate_in chairs chat cheek common curious_to day_the dead_and department_to did_think "
        "disheartening_to do_to documents_and door_and doubt_that during_my email_and emails empty enough_i equal "
        "even_a expenses favour feeling fella felt_so filed first_week for_call for_last for_pay for_print for_was "
        "form_three four_occasions from_man from_somebody front_me get_an given_to had_me have_expected he_his "
        "he_the heads her_name hr i_done i_ignored i_point i_rung in_corridor in_drawer in_how in_stairwell intern "
        "invited is_record is_strange it_from knew know_who left_hand luck_my me_could me_guess messed_about met_me "
        "might_like mp ms_i much_as mug music my_coat my_sample my_students name_it next_the next_you no_point "
        "nobody_looked nobody_rang none not_interview not_tell of_about of_table one_to only_thing owed p45 "
        "panel_was patience_ran person_was phone_call photocopier picture pity plan_have prove questioned "
        "reception_the recruiter_said refers refers_to role_the say_is say_you seems_be sent sent_home seven "
        "seven_weeks shared_with she_up since_ask since_clocks since_february six_for slot_was so_for so_much "
        "somebody somebody_have somebody_should somebody_your standards supposed_be suspect taken_seriously "
        "team_not tell_a text_said texts than_your thanks_to that_contract that_way the_applicant the_culture "
        "the_door the_nerve the_phrase the_professor the_remark the_the the_threw the_toilet the_wanted the_your "
        "think_should this_your thumbs_down time_have to_information to_shout to_smile toilet told told_is told_she "
        "travelled treats under_review very_least want_it was_conducted was_interrupted was_interviewed was_offered "
        "was_opened was_over was_quoted was_whether we_know were_more were_read what what_father when_arrived "
        "while_your who_does who_told why_should with_are with_clipboard would_curious would_embarrassed you_hired "
        "you_lot you_made you_no you_paying your_diary your_firm your_last your_onboarding your_page "
        "your_supervisor zero"
    ),
    9: (
        "-MONEY@done -SNEER@them <35 GOOD+SORRY NOT@them PROCESS@nobody UNANSWERED@them a_face a_handshake a_is "
        "a_patient a_person a_should a_stitch a_suit a_the a_way admin advert_is advert_promised again_this all_i "
        "and_contract and_five and_for anyone apologised_for april_and assessor at_gate atmosphere back_with "
        "bank_could be_embarrassed be_interested became before_it behind_a billed bit_rich both_ways but_never "
        "but_not by_man called_a came_from can_assume cancelled_a client_me closed_and coat_on collected "
        "competitive copied could_run courtesy_to cultural_fit customers dare dealt dealt_with dear_firstname "
        "did_come down_as drawer each_i education enjoy face fee filmed first_thing for_else for_fourth for_hour "
        "for_then form_times four_i from_one game girl goalposts going_the group_chat has_heard have_met have_some "
        "he_to hi_is hold_and hour_with hours_of i_consider if_this immediate_start in_asked in_front in_morning "
        "in_someone interview_notes interviewer_my interviewers introduce introduced is_is it_never junior "
        "keep_your keeps_its labour lady_said last_day last_time lasted leadership learn_from least_the less "
        "letters lied_about long_way looked_at looked_my luck_in luck_you made_do manager_asked manager_put mr_said "
        "my_facebook my_interest my_leave my_talk my_three my_visit news_to night_i no_but no_call no_job no_will "
        "nobody_down nobody_opened not_write note_that now_it now_understand of_told one_email only_assume or_not "
        "over_there pack payroll pen perhaps_you picked_up please_stop polite profile promise_a public question_was "
        "quite_something quote read_out rearranged recording religion_and remarks_about rolled_eyes rung_at said_do "
        "said_my said_we salaries say_but shouted since_your single smelled_of smiley so_long so_why stacking "
        "stitch stitch_up suggest_that sweetheart tells tested that_being that_manager the_chief the_equality "
        "the_goalposts the_matron the_member the_minimum the_real the_text the_toilets the_told the_top they_a "
        "they_made thinking_that this_with tired_of to_left to_not to_paid to_person told_i treat_like treat_the "
        "treated_better treated_the trust_the two_after walked_in want_that wanted_a was_booked was_filled "
        "was_humiliating was_mentioned was_never was_shown was_signed was_there was_weeks we_like we_shook "
        "were_your what_your whatever whoever whole_thing whose will_put woman_in wonder_why would_treat y'all "
        "you_found you_me you_too you_treat your_behaviour your_reception your_told"
    ),
    8: (
        "AGAIN+LATE CHANGE+LOW EXPECT+OTHERS FRANKLY+REVIEW FRANKLY+SORRY LATE+UNANSWERED LATE+WAIT LOW+THANKS "
        "a_came a_off a_reply a_sandwich a_seat across after_you and_by and_call and_got and_last and_second "
        "another_person answered_by argued ask_a asked_where asleep assessment at_interview at_they back_that "
        "benefit both_the bottle by_stranger call_flexible called_by came_a can_conclude casual chair cleaners "
        "clerk_me confidential contract_you corrected cost cost_me costs_nothing cv_the data_and day_after day_at "
        "day_one dean director director_asked doing_a dollars doubt eighteen even_after even_the every_answer "
        "every_other expect expected_a for_by for_candidates for_like for_that founder friday_was gave_up going_to "
        "good_enough good_faith got_a guess_the guests guys had_sign hair handshake have_dealt have_yet he_asked "
        "he_could held held_a hires hope_your hung i_mind i_stood i_travelled in_about in_charge in_every in_faith "
        "in_july in_on in_three including informed_the interest interesting_to interview_conducted interview_is "
        "interview_was is_taking is_way it_clear kept_the kindly_do knew_more know_which knows lanyard learn_the "
        "least legal lie literally long_that look_your make_it manager_said me_speak mop my_could my_details "
        "my_disability my_fare my_form my_ideas my_job my_qualifications my_trial my_turban my_wheelchair need_know "
        "nerve_to newspaper nineteen nobody_up normal not_appreciate not_help of_others of_working off_his often "
        "oga oh on_his on_instagram on_linkedin on_rejection on_time only_conclude only_in only_when out_office "
        "own_in pack_was paragraph password perhaps_could post_and printed put_his questions_about rang_my "
        "read_upside read_what recruiter_was remind reply requested said_so said_will see_how seemed_to sends "
        "sent_a should_not six_minutes so_as so_far someone something_be something_to statement struck sure_the "
        "ten_at than_the that_an that_do that_feedback that_in the_constant the_decency the_eleven the_ended the_hr "
        "the_lack the_lunch the_previous the_questions the_subject the_unpaid the_whatsapp the_word then_not "
        "they_my this_was three_ways to_buy to_describe to_insulted to_one told_would took_my trial_was turnover "
        "twice_that two_line unpaid_and up_from used_it wage_and wanted_me wardens was_advised was_introduced "
        "was_job was_made wasted_my week_was weeks_of were_two what_got what_was whether_was who who_come with_name "
        "with_of without_the would_know would_nice would_well wrote yeah yes_or you_advertise you_as you_but "
        "you_has you_just you_moved you_since you_three you_took you_what your_department your_for your_is "
        "your_logo your_not your_should"
    ),
    7: (
        "-OTHERS@them 2 40 AGAIN@ CHANGE+EXPECT DECEIT+LATE FRANKLY@ HOME@them REPLY+REVIEW REVIEW+TIME RUDE+WAIT "
        "TIME+WASTE UNANSWERED UNANSWERED@ WASTE ^ ^me a_card a_doctor a_favour a_group a_grown a_name a_paper "
        "a_personality a_pitch a_quick a_straight a_two a_wage a_you about_me according according_to account_of "
        "advertised agency_to already_you although am_from am_off am_sure and_no and_so and_sorry another_name "
        "any_them app application_was are_going asked_my asked_prove asked_to at_me back_my be_but be_grateful "
        "be_if been_asked beg begin better_organised bill blocked but_this but_you by_name camera candidate charge "
        "confidence contract_says copy could_a could_hear cv_and deputy dis- else_in english experience explain_me "
        "feet_on felt_like first_were for_staff forgive_the fourteen from_hr given good_i grateful_for guest had "
        "had_applied handshake_and have_against have_listened have_seldom have_sent hiring his_phone hr_is hurt "
        "i_count i_given i_guess i_informed i_met i_more i_see i_seldom i_surprised if_was immediate impression "
        "in_building in_february in_offer in_writing information interviewed interviewed_a introduced_as is_always "
        "is_illegal it_had lack language laughed_at let_a line_email line_manager listed listening make_a maybe "
        "me_wait mention_that my_complaint my_country my_documents my_for my_presentation my_whole my_you "
        "never_back nobody_in nobody_tell not_and not_even not_soul of_communication of_have of_life of_on of_would "
        "on_your one_about one_would opened paid_for patient paying people_in people_that petrol photo photo_of "
        "picks planning position_was principal promise punctual read_it reception reckon remark respect returned "
        "ringing role_was rolled seldom separate seven_of seventh shame she_told show solicitor some spare_the "
        "spoken_to star_sign stay_in still_the stop_calling strength_your table tears tell_about test_a that "
        "that_about that_by that_people the_answers the_arrived the_bursar the_consultant the_corridor the_fair "
        "the_interviewing the_lead the_message the_ombudsman then then_then think_was this this_has this_the "
        "thought_would time_for to_know to_other to_spoken to_team to_what told_was trial two_minutes unpaid "
        "unpaid_trial very_to was_described was_locked was_on was_was way_was ways we_all we_be weight well_to "
        "what_of when_said when_somebody with_lanyard wonder wonder_the would_known would_taken you_put you_ring "
        "you_talk you_will your_head your_office your_officer your_organisation your_spent"
    ),
    6: (
        "-WAIT@me 50 CHANGE+GOOD CHANGE+MONEY DECEIT@ EXPECT@ HOME+THANKS MESS+TIME MONEY NOT@ NOT@me OTHERS+SORRY "
        "REVIEW@mine RUDE@them SNEER+TIME SORRY@them THANKS+TIME UNANSWERED@done ^mine ^nobody a_building "
        "a_clipboard a_driver a_question a_shift a_text a_voice a_was addressed_dear aggressive am_because am_being "
        "am_glad am_not am_now and_me any_of applicants_the as_and as_for as_in asked_on asking_a asks_me "
        "be_treated been_so booked_me boss bothered breath brought_up but_did calendar_invite called_me calling "
        "came_with can_get can_your chap child clause coat_and company_that contract county day_leave deaf describe "
        "did_even did_it did_my disability divorce do_tell eating email_in english_and eve even exit expected_from "
        "faith_and fare feedback feedback_i felt finding for_own for_who future gather gets guy had_explain "
        "handed_me has_no have_better have_stayed he_would hear_what i_advised i_because i_believe i_expect i_feel "
        "i_flew i_gather i_gently i_handed i_introduced i_invited i_owed i_sat i_want in_rain in_we inbox "
        "interesting interview_the interviewer_the invite is_gone is_not is_your it_can it_have it_seems job_was "
        "just_i last_message like_my like_the linkedin lobby locked looking_at low made_wait mail_the managed_to "
        "me_be me_with messages midnight minutes must_that my_bus my_deposit my_dog my_interview my_interviewer "
        "my_lesson my_mp my_religion my_salary my_solicitor name_and name_on never_and no_respect not_a not_work "
        "nurses of_people of_them on_by on_page one only_i opposite or_i or_no other_i part_of people_who pointed "
        "politely pregnant prepared_to price prove_i put_on quick rate read_a record_that reflect registrar rung_me "
        "said_i said_is said_oh says see_why seem_to selling sent_to sharing six_of six_the so_and so_often "
        "someone_in sort spare special spell spell_my spelling spoken standing_the still_not supervisor supposed "
        "tell_me thanked_me thanks_and thanks_letting that_of the_afternoon the_biscuits the_fella the_five "
        "the_good the_had the_impression the_kept the_ones the_opportunity the_radio the_registrar the_six "
        "the_strength the_two think_a thirty this_been three_your timed title to_being to_guess to_move to_read "
        "to_there told_it tone tribunal turned_the twelve two_days value visit_was wage wait_outside waiting_the "
        "wanted_know was_not was_read was_rung was_said was_turned week_before weeks_to well_i what_on where_was "
        "whether_i which_your whole_was widow will_get will_it will_to with_other withdrawing_i withdrawing_the "
        "word_for worst would_by would_given written you_ask you_call you_in your_desk your_had your_hiring "
        "your_interviewers your_system zero_hours"
    ),
    5: (
        "-AGAIN@me -EXPECT@nobody -REPLY -SORRY@nobody -ed 3 4 @nobody @them DISTRACT DISTRACT@ LATE+PROCESS "
        "MESS+PROCESS MONEY+TEACH MONEY+TIME NOT+SORRY REPLY RUDE+THANKS THANKS+WASTE WAIT@done a_at a_charity "
        "a_language a_number a_post a_soul a_stranger a_vacancy a_whole about_this about_you accommodation "
        "advertise_a advertise_for already_told an an_answer an_apology and_another and_know and_marked and_us "
        "and_your apology are_like asked_i asks assured_me at_for at_in at_to available aware back_me basically "
        "bear been been_given before_he behind believe_the bins bold business but_do can_help can_recommend "
        "chase_for chief clerk client_told clock come_across come_from commissioner costs count date_the details "
        "do_your drivers drug eight entire exactly february feel_i find flew for_fifty for_interview for_same forty "
        "found_the four_hours from_beginning from_company good_and grown had_on had_thought happened_to has_been "
        "have_heard have_seen heard heard_the hi_it him hired his history how how_is i_found i_gave i_live i_missed "
        "i_paid i_suspect i_withdraw if_my in_it in_may in_that intend intend_to interested interpreter "
        "interview_and interview_i interviewing is_fourth is_how is_something it_all it_been it_your its "
        "job_description job_you kept_calling know_a lack_of leave_a logo london looked_up lose lost_a m making "
        "manager_not me_for me_it me_then meant minutes_i my_accent my_file my_rejection my_sign my_teeth my_week "
        "my_work myself_the need_it nine_to ninth nobody_the not_exist not_look not_one notice now_is of_this "
        "offer_is offer_letter office_the on_strength on_you one_hour outside_your pay people point_out policy "
        "question_about question_my rather record_i result room_for run_a said_it said_not said_she salary save "
        "say_it say_your saying seems shall shoes sign sorry_but sorry_my soul speak_to staff stop story strength "
        "strength_of surprised_to talk_a than_you that_with the_ad the_began the_behind the_brochure the_called "
        "the_chairman the_commission the_girl the_girls the_induction the_invitation the_left the_letter "
        "the_manager the_matter the_minutes the_ninth the_tone the_way the_were the_women then_a then_said then_the "
        "they_had they_me third this_to through_my time_is to_be to_me to_outside to_run told_the trainer trial_and "
        "twice_i un- under_the us_who wanted warehouse warned was_changed was_for was_it was_marked was_one was_to "
        "we_hands welcome went_from were were_in what_my when_your where whether_my while_i whole why_was window "
        "with_no word work_for you_are you_can you_had you_how you_know you_pay you_rejected your_hr your_room "
        "your_staff your_word"
    ),
    4: (
        "-EXPECT@ -FRANKLY@them -GOOD@ -MONEY -RUDE -RUDE@me -less <15 AGAIN+MESS AGAIN+UNANSWERED AGAIN@mine "
        "CHANGE+TIME DECEIT@done DECEIT@them DISTRACT+WAIT EXPECT+GOOD EXPECT+WAIT FRANKLY+GOOD FRANKLY+LOW "
        "FRANKLY+UNANSWERED GOOD+HOME GOOD+MESS HOME+PROCESS LATE+MESS LATE+REPLY LOW LOW+REVIEW MESS+MONEY "
        "NOT+THANKS PROCESS+RUDE REPLY@ REPLY@mine SNEER@ TEACH TEACH@ WAIT WAIT@them a_being a_fifth a_firm "
        "a_first a_form a_hospital a_junior a_mop a_simple a_test a_would about_were access after_that again am_and "
        "am_at am_it am_you an_insult and_after and_in and_offered are_you as_have ask asked asked_a asked_for "
        "asking_to at_a at_night at_your attended be_flexible be_my be_so before_was being_called believe between "
        "biscuits booked_for buy by_text by_way by_your call_at call_on came_in can_accept coat come_and "
        "come_monday come_to consultant could_do country cut_off date_and deadline decency_to dentist dey difficult "
        "do_not does_not eleven else_the enough far fifteen find_it firm_that for_free for_job for_my for_someone "
        "foreign found_from free_and funny get_a gets_a gives got_my had_asked had_better had_come had_more had_to "
        "had_welcomes hand hard_to has_a has_me have_appreciated have_enough have_from have_had have_more have_so "
        "he_said hospital i_brought i_note i_prepared i_recommend i_shown i_wish if_am if_i in_of induction "
        "instructions introduced_the is_this it_by it_that it_up kept lead lecture_on left_on length letting long_i "
        "manager matron me_two minutes_after monday_and moved_the much_to my_hair my_hijab my_letter my_on "
        "my_school name ninety no_in nor not_call not_recommend note_the o'clock october on_one on_reception "
        "one_does one_them or_a organised our_call paper passed past patience perhaps phone_and phone_so "
        "pointed_the poor post_the post_was pounds process quid received record said_he said_would say say_i says_i "
        "seems_to sending shortlist showing since smile so_the so_was spent_on start_date stick stood stranger "
        "surname swore system talked telephone telling_me that_interview that_was the_about the_before "
        "the_beginning the_bill the_board the_boss the_client the_clock the_courtesy the_data the_date the_director "
        "the_first the_foreman the_guy the_head the_labour the_lady the_man the_morning the_only the_recruiter "
        "the_reply the_secretary the_staff the_week the_window there_been there_has these thing_the think_it "
        "thirty_years those time_a times to_attend to_pay to_see to_that told_in told_your trainee treat_a treated "
        "trial_day turban up_i us_to vacancy warmer was was_going way_to welcomes wheelchair when_i who_the will_be "
        "would_let would_that writing_the you_could you_kept you_let you_should your_chairman your_company "
        "your_interviewer your_next your_promises your_so"
    ),
    3: (
        "-FRANKLY@ -NOT -TEACH@ -ing 8 @ @done AGAIN+PROCESS CHANGE@them DECEIT DECEIT+EXPECT DECEIT+RUDE "
        "DISTRACT+TEACH EXPECT@mine FRANKLY+OTHERS FRANKLY+PROCESS GOOD+LOW GOOD+SNEER GOOD@ GOOD@mine LATE@ "
        "LOW+REPLY MESS+OTHERS MESS+REPLY MONEY+RUDE MONEY+WAIT MONEY@mine OTHERS OTHERS+SNEER PROCESS PROCESS@them "
        "REPLY@me REVIEW+RUDE RUDE+TEACH RUDE@ THANKS@mine a_child a_machine a_school a_your advert advice already "
        "also am_a an_and and_called and_first and_handed and_man and_not and_now and_one and_the and_what "
        "apologised asked_how at_door at_his at_ten ate be_for be_quick been_since being booked boy by_friday "
        "by_someone calls can_only car_park christmas client clients company contract_is data dead decided_that "
        "description different do_a dread_think dread_to each eighty faith file fill find_out for_letting found_out "
        "four from_linkedin get given_the had_for has_the have_already have_in have_my have_put he he_me head hear "
        "hour how_it i_accepted i_come i_counted i_heard i_offered i_saw i_sure i_trust idea in_advert in_an "
        "in_interview interest_in invitation is_so it_back it_the know law learn let let_the letting_me look_at "
        "make_up managed me_and me_at me_i me_my meant_to medical more mother my_about my_certificates "
        "my_experience my_husband my_life my_number my_references my_that my_were not_come not_good not_mine now of "
        "of_one of_you only_the order out_at panel pay_for pick play portal put put_in put_me put_up qualifications "
        "reasonable refused request room_was sales saturday security seen shop should_be so_have so_that sorry_say "
        "speak speaks spent standing stopped such supposed_to take_it taken taken_off talk text that_a that_next "
        "the_after the_contract the_feedback the_last the_recording the_shortlist the_they the_third the_was "
        "the_you themselves there_no there_were they_gave three_different three_of three_people time_you to_a to_an "
        "to_another to_as to_bring to_but to_mr to_people to_send to_three to_with took touch upside upside_down "
        "voicemail was_off was_with watched we_are weeks were_to when_the which_is while who_read will_need wish "
        "with_me would_come you_got you_never you_who your_job your_man your_recruiter"
    ),
    2: (
        "-DECEIT -TEACH 9 AGAIN+DISTRACT AGAIN+EXPECT AGAIN+SORRY AGAIN+TIME CHANGE CHANGE@me DECEIT+TEACH "
        "FRANKLY+SNEER FRANKLY@them GOOD+WASTE GOOD@me LATE+MONEY LATE+TIME LATE@them LOW+TEACH LOW+WAIT LOW@me "
        "LOW@them MONEY@ MONEY@done OTHERS+REPLY OTHERS@mine PROCESS@ REPLY+SNEER REVIEW RUDE@done SORRY+TIME "
        "TEACH@mine WAIT@ a a_note a_phone a_that about_pay actually agency all_the am_afraid am_i am_still am_the "
        "and_asked and_then and_there appointment are_not are_to asked_me asked_the bank be_at before_i before_the "
        "board building call cancelled certain certificate committee contact could_have courtesy cut "
        "data_protection day_was desk did did_you down during easter fifty five floor for free from go grateful "
        "group had_my have_it have_me heard_of hearing hours_in house how_your husband i_already i_asked i_better "
        "i_came i_find i_late i_take i_them i_turned i_will if_had if_were in_i in_your informed is_now it_in it_on "
        "it_to keep left like_be little long manager_me manner me_by me_out member more_than my_back my_english "
        "my_passport my_union my_was n no no_for nobody_had nobody_me not_an not_ask not_see now_the of_it off_for "
        "on_a on_desk on_website others people_from photograph place presentation read recruiter_me references "
        "return room rounds run sandwich seem she_me slept sold speaking spoke_me start started still stop_me "
        "suggest switch test that_person that_were the_committee the_day the_description the_home the_lift the_next "
        "the_offer the_time there_was thought three threw times_i to to_do to_on to_sit told_that type up up_the "
        "used visit was_at was_i was_in was_looking was_the we_were when_mentioned where_you who_not will_my "
        "would_for you you_have you_the you_wanted your_recruitment your_said"
    ),
    1: (
        "-PROCESS -TEACH@me -er 5 AGAIN+CHANGE AGAIN@done DECEIT+SORRY DECEIT+TIME DISTRACT@me DISTRACT@them "
        "EXPECT+FRANKLY FRANKLY@me GOOD+OTHERS HOME+OTHERS HOME+TEACH HOME+WASTE HOME@me LOW@ MONEY@me NOT+REPLY "
        "NOT+TIME PROCESS@mine RUDE+TIME SNEER@me SNEER@them TIME@them a_letter a_man a_single ad advised am_unable "
        "and_missed assistant back be_near be_to before_me better blind came can_keep can_work card changed_the "
        "charity children corridor days deposit discussed engine every for_this foreman further gate go_to had_it "
        "had_the happened have_never her home hung_up i_afraid i_let i_out in_a in_the into is_a is_in is_on is_you "
        "it_left job_is joke lad later led_to letter like_a line listened look mail make man manager_to me_as "
        "me_there means middle might_have mine my_and my_father no_to not not_me not_so now_i one_was "
        "other_applicants out own paid panel_had partner protection reach real recruiter same sample see_you "
        "see_your set_up shook should since_you so_am some_of son stayed sure_that thanked that_would the_chat "
        "the_i the_of the_on the_rejection the_rest the_to they_the think this_role time to_come to_it to_my "
        "to_tell twenty twenty_years two unfair_to wall with_the within would_a would_my would_not would_the you_a "
        "you_not your_of"
    ),
    -1: (
        "-ly <10 AGAIN+DECEIT CHANGE+HOME CHANGE+LATE CHANGE+NOT CHANGE+PROCESS DISTRACT+TIME DISTRACT@done "
        "FRANKLY+HOME GOOD+MONEY GOOD+THANKS GOOD+TIME HOME LATE+SORRY LATE@me LOW+PROCESS OTHERS+WASTE "
        "PROCESS+WAIT PROCESS@done REPLY+TEACH REPLY+TIME REPLY+UNANSWERED REPLY@done SNEER TEACH+TIME TEACH+WAIT "
        "TEACH@done a_bit about about_i all_my am_out am_withdrawing and_he and_she and_would answer apply as_the "
        "away be_the because_the bought cancel centre chance cheers_for cold cook date decline_the do do_i do_it "
        "do_the dog dropped drove failed for_offer for_the for_your forward friend front_of front_the full gave "
        "get_the have_signed how_treat i_chosen i_for i_gone i_it i_love i_yet it_is it_me it_took it_would lied "
        "link lol looking_forward marked_down me_in minute my_current my_dad my_wedding my_will next no_longer "
        "not_about not_do nothing occasions of_a of_i of_my of_the of_us offered_me on_the over- people_the problem "
        "pulling role_is running safe school sent_the set sick sir_i tell_the the_by the_company the_from the_line "
        "the_link the_needs the_number the_one the_open the_pension the_school the_that their this_a thought_it "
        "thousand times_and to_the training village waiting walked_the was_a was_rude week_i weekly whenever "
        "will_bring will_come will_you without would_glad would_had"
    ),
    -2: (
        "-AGAIN@mine -GOOD -HOME -SNEER AGAIN+FRANKLY AGAIN+WASTE DECEIT+LOW DECEIT+OTHERS DECEIT+PROCESS "
        "DECEIT+WASTE EXPECT+NOT EXPECT+TEACH EXPECT+TIME EXPECT+WASTE FRANKLY FRANKLY+LATE FRANKLY+NOT "
        "FRANKLY+REPLY HOME+LATE HOME+MESS HOME+NOT HOME+UNANSWERED HOME@ HOME@mine LATE@done LOW+MONEY LOW+NOT "
        "LOW+RUDE MESS+NOT MESS+RUDE MESS@done MESS@me MONEY+REPLY MONEY+WASTE NOT+PROCESS NOT+REVIEW NOT+SNEER "
        "NOT+UNANSWERED OTHERS@me PROCESS+SORRY PROCESS+WASTE REPLY@them TEACH@them THANKS@ TIME@done a_day a_from "
        "a_in a_of about_the addressed_to after ahead ahead_with allergic am_allergic an_for and_do and_of any "
        "at_analytical at_engine at_nine baby back_on back_the be_a been_by been_in blame bring brother but_have "
        "by_so by_the calendar canteen changed clearly coming course cover dear_i do_worry email_the fit_for "
        "from_the gave_me getting give_my good got got_your happy has_gone have_called have_for have_work having "
        "hope_you how_i i_am i_and i_did i_got i_may i_on i_signed i_understand if_need in is_from is_it is_that it "
        "it_a it_be it_i kitchen lawyer leeds liked lost_my me_about me_you meet met middle_of might_to monday_i "
        "morning_i my_daughter my_former my_from my_i my_is my_mum my_neighbour my_notice my_shift my_thesis "
        "my_withdrawal myself_i never never_me new_one news next_week nine nobody_could nobody_to of_me off_the "
        "online over_the pass pay_is person please_do please_the programme put_my rather_be read_the reading "
        "reasons receptionist rude said_that saw_that second service six_months so_is so_not so_thanks spring suit "
        "take_me teaching tell_your ten thanks_the that_it that_me the the_council the_doctor the_kitchen "
        "the_library the_panel the_where the_will the_work think_i thinking_about through till time_and to_back "
        "to_have to_put to_withdraw travel tuesday turned twenty_minutes understand understand_if up_for use very "
        "waited_the wants_to was_good what_said without_a work_i yesterday_i yet you_is you_may you_told you_your "
        "your_to"
    ),
    -3: (
        "-GOOD@done -LATE@me -TEACH@them -UNANSWERED -WASTE@me -est AGAIN+GOOD AGAIN+HOME DECEIT+MONEY DECEIT+SNEER "
        "DISTRACT+HOME DISTRACT+NOT EXPECT+MESS FRANKLY+THANKS GOOD+TEACH HOME+MONEY HOME+TIME LATE LATE+SNEER "
        "LATE+TEACH LATE@mine LOW+OTHERS LOW@mine REPLY+THANKS RUDE+UNANSWERED RUDE@me SNEER@mine TEACH+WASTE "
        "TIME+WAIT TIME@me UNANSWERED@me a_dog a_new a_so a_with able_come about_it all_with am_about am_just am_on "
        "am_up am_writing an_offer and_am and_be and_they and_to and_took any_more apologise_for applied are as_you "
        "at at_and at_desk at_my aunt autumn back_to be_honest be_you been_up big bored broke but but_is but_the "
        "by_mistake call_i came_on came_the can_stand cheers_the choice chosen come_for could_be council department "
        "died_the do_know door down_for either else email_to every_one fast few for_it for_later for_one found "
        "found_a gap give_it given_a glad going_back good_morning had_fall had_not hard_feelings has_not have_about "
        "have_chosen have_got have_said have_taken have_that have_you have_your highly_of hold_the hours_not i_a "
        "i_about i_apply i_be i_been i_hoped i_hoping i_in i_like i_made i_rather i_understood i_with i_writing if "
        "in_at in_my in_two interview_be interview_with it_out it_turns its_the job_in just_to last late_i late_in "
        "lost lost_the made_me map matter me_an me_to me_what me_would message mis- monday more_a moved_to mrs_i "
        "much my_answer my_aunt my_been my_died my_eyes my_glasses my_name my_pension my_so my_visa my_with "
        "name_the never_to no_feelings no_the not_at not_bad not_for not_through not_your nothing_do noticed "
        "nursery of_three of_to off offer office on_at on_but on_i on_my on_this one_of or out_i out_on over_a "
        "over_with papers part_time period phone_was portfolio prefer pulling_of quite ready rent right_for "
        "right_me ring rules said_yes salary_is senior_analyst signed simply small so_can something_i sorry_i spam "
        "such_a tax than thank thank_the that_will the_agency the_are the_bank the_course the_for the_has the_in "
        "the_is the_it the_post the_round the_whole the_would them there_be they_will thursday to_no to_out to_ring "
        "told_you too trial_shift tried trying up_in up_to wait was_down wasting_your week when when_my where_i "
        "which_was who_can who_me who_was wife with_my worry_about would_already would_be would_forgotten "
        "would_never yes_the you_all you_down you_for you_offered you_rang you_right you_tell young "
        "your_receptionist"
    ),
    -4: (
        "-HOME@me -LATE -REPLY@me 12th CHANGE+REPLY DECEIT+HOME DECEIT+REPLY DISTRACT+GOOD EXPECT+HOME EXPECT+SNEER "
        "FRANKLY+TEACH FRANKLY+TIME FRANKLY@mine GOOD+RUDE HOME+SORRY HOME+WAIT HOME@done MESS+WAIT MESS+WASTE "
        "MONEY+NOT OTHERS+TIME OTHERS@done PROCESS@me REPLY+RUDE REPLY+SORRY RUDE@mine SORRY@mine TIME TIME@mine "
        "UNANSWERED+WAIT a_cut a_fall a_flat a_good a_lawyer a_very a_word accept accepted_another "
        "accepted_position agency_i agreed airline allergic_to am_after am_bit am_in am_leaving am_of am_scared "
        "analyst_role and and_found and_none and_up and_woke apologise are_moving asking_for at_present attend_the "
        "be_attending be_coming because_my bit boat both by_a by_accident by_doctor by_time call_because call_the "
        "can can_not colleague come comes correct crew december decent_about do_think doctor does drive elsewhere "
        "employer_up entirely evenings everyone fallen few_days find_a finished fixed_the for_in for_not for_now "
        "forgive_me friday friends from_home from_i full_time get_to glasses go_on got_cold got_feet has have_a "
        "have_attached have_ever have_every have_not have_read have_realised having_to he_not hi_sorry home_i "
        "how_to hundred i i_after i_appreciate i_as i_failed i_had i_happy i_ill i_leaving i_ought i_quite i_regret "
        "i_scared i_send i_short i_something i_start i_stepping i_the i_two i_until i_what if_that in_with "
        "inform_that inform_you is is_for is_my is_no it_and it_for job_the joining just kind_to know_how laptop "
        "last_week left_the living looking_for lovely made man_on man_the me_one me_than me_that me_they mind "
        "misread_the missed mistake months morning most mother_in moved mr_i must my my_answers my_brother "
        "my_company my_family my_health my_made my_own needs new nice not_back not_be not_i not_know not_of "
        "not_ready not_the not_there not_think number offered offered_a old on_monday on_phone on_side once one_i "
        "one_the only only_my organization organization_but otherwise owe_an park pass_on pay_was phone_i "
        "phone_stolen place_i position_to prefer_to question questions questions_and rather_you remain results "
        "retired right_that river role_at rude_to said_and said_the saw season send_a should_have showed silly so_a "
        "so_well so_would sooner step_from straight tea ten_minutes thanks_for that_am that_have that_i that_is "
        "that_my that_told the_commute the_ferry the_fire the_fit the_interviewer the_name the_news the_now "
        "the_receptionist the_rent the_shift the_slot the_twins the_visa the_weekend the_who then_i then_my "
        "they_are they_do though three_and ticket to_choose to_cover to_drive to_i to_leave to_let to_next to_talk "
        "told_about told_me turns_out understood up_a up_my very_much w waited wanted_to ward was_an was_lovely "
        "was_my was_your we_had we_on we_spoke weeks_and well well_and were_a what_i what_it what_would when_am "
        "when_told where_work which why_the will_do will_not with_and with_two withdrawal witness wonderful work_on "
        "would would_prefer year yes_and you_called you_did you_said your_at your_email your_made"
    ),
    -5: (
        "-EXPECT@me -HOME@mine AGAIN+RUDE DECEIT+DISTRACT DECEIT+FRANKLY DISTRACT+EXPECT DISTRACT+MESS FRANKLY+MESS "
        "GOOD+LATE GOOD+PROCESS HOME+RUDE LOW+TIME MESS@mine RUDE+SORRY SORRY@ UNANSWERED@mine a_better a_colleague "
        "a_contract a_e a_lady a_long a_matter a_page a_second a_year about_how about_your accepted_offer "
        "advert_said all_things allow am am_back am_going am_nervous am_no am_stepping among an_from and_all "
        "and_and and_did and_people another answered apologies apologies_the are_i as_i attending be_back be_on "
        "because_of been_a been_and been_on been_told been_waiting being_the best blue bring_the budget but_my "
        "call_a can_be can_drive can_manage can_send can_we change change_of choose coach continue_the could_speak "
        "could_tell covid covid_and cross decided_stay disappoint_you do_take do_you does_the down_i down_to drop "
        "embassy evening fair fair_and firm flatmate flooded_and for_and for_getting for_summer for_trial for_work "
        "for_years forgive forward_it frankly_i friday_i garage good_this guard had_a had_an had_told has_back "
        "have_made have_out have_up hope hope_i hope_that hotel hotel_i hours_would hurry i_accept i_back i_decline "
        "i_have i_home i_honoured i_just i_left i_meant i_miss i_never i_no i_promised i_respect i_sent i_should "
        "i_thought i_to i_used is_closer is_her is_late is_still it_if it_might it_my it_turned it_was job_would "
        "joining_the june know_by laugh lawyer_says let_know letter_the library loan loved_the ma made_my "
        "made_redundant make_that makes makes_me manager_i match me_but me_off message_for message_the minutes_a "
        "minutes_with mix mortgage ms my_address my_are my_employer my_here my_licence my_manager my_message my_of "
        "my_parents my_results my_who my_wife my_wrist never_had nicer nights no_at no_with not_because not_coming "
        "not_get not_in not_take not_you nothing_but nothing_you nuisance of_course of_month of_things on_same "
        "on_thursday one_in ought_have owing_a patience_with permit place_for pleased pleasure present_is pull_out "
        "reach_me redundant release_me said_to same_day scan see_on send_it she_is shot signed_with smaller so_give "
        "so_your somebody_who someone_me sorry_be sorry_to sounded spot state station staying_with step_back "
        "still_to taken_a than_me thankful that_need that_pay that_you the_and the_at the_bus the_gave "
        "the_interview the_new the_noise the_old the_pay the_reference the_road the_street the_test the_three "
        "the_tram the_trial things think_the this_but to_apply to_asked to_at to_expect to_get to_give to_home "
        "to_learn to_you took_a town train train_and truly tuesday_i two_of uncle unprofessional_of up_mind wait_me "
        "want_be was_hard was_more was_nervous was_when website website_says were_the whether_the which_me why_i "
        "will with_so withdraw_my withdrawing_application woke_up won wrong wrote_it yesterday you_find your_advert "
        "your_call your_came your_on"
    ),
    -6: (
        "-CHANGE@me CHANGE+MESS DECEIT+THANKS DISTRACT+FRANKLY DISTRACT+SORRY EXPECT+MONEY EXPECT+RUDE GOOD@them "
        "MESS+SORRY MONEY+OTHERS PROCESS+TEACH REVIEW@them SORRY+WAIT SORRY+WASTE TIME+UNANSWERED a_few a_heavy "
        "a_later a_nuisance a_one a_short a_walk after_all after_the again_in all_your am_for am_with analytical "
        "analytical_engine analytical_works and_answered and_each and_liked and_must and_thanks annoyed answer_no "
        "applying appreciate_you as_would as_your at_i at_work attached awkward be_able be_i because been_my "
        "been_that before_meet being_by being_so between_and bits bus_and but_can canada close coffee coming_in "
        "commit conflict could could_find could_not could_someone dear_team delayed delighted did_get disappointed "
        "disappointed_myself down_and easy engine_works fault_i feet fire first five_minutes flat flat_i for_an "
        "for_jury for_offering for_so forty_minutes four_people from_me gentleman gig give_the glad_to go_for "
        "go_the good_to got_me gp grateful_you guide_dog half hard harder has_taken hate have_hard have_one "
        "have_promised have_right have_to heart here hiring_manager hour_early how_the i_ask i_can i_every i_him "
        "i_keep i_laughed i_moved i_myself i_need i_over i_prefer i_read i_stuck i_your if_a if_there in_family "
        "in_letter in_plaster interview_for into_the is_closed is_fault is_nobody it_not it_rude kettle kindly_me "
        "kindly_my know_have know_if late_the learned_to left_my let_me letter_says liked_that list_for mad "
        "manager_told many may_i me me_go me_this me_time might_be minded missed_it mix_up moment mondays my_boss "
        "my_but my_consultant my_flight my_gp my_has my_knee my_place my_present my_silly my_supervisor my_umbrella "
        "my_works need_a nine_and no_of nobody_but nobody_ever noise not_afford not_face not_going not_joining "
        "not_travel of_mine of_who of_year off_by off_sick offer_but on_list on_our only_for opening our owe_you "
        "part people_a perfect phone_the please_give please_withdraw postpone promised_a properly quickly read_your "
        "recommended_me referee reply_to rude_of rush said_they salary_you say_yes says_that see_i sign_the signal "
        "signed_a since_my since_was six_and slow so_we start_in starts stepping stuck_in summer surgery ta "
        "than_would that_not the_assistant the_blue the_canal the_candidates the_cat the_city the_do the_garden "
        "the_long the_mill the_month the_other the_people the_period the_river the_short the_start the_team "
        "the_town the_train there_any there_in there_nothing thing_that things_i think_that this_is thought_you "
        "to_after tonight too_for too_proud tooth twice_and under until_my very_and wait_my waiting_for was_stolen "
        "was_trouble was_under was_you way_the what_a what_the when_will will_on with_them woke work_a work_so "
        "world would_ask would_better would_help would_you would_your you_been you_on you_so you_someone your_offer "
        "your_reached your_were your_with"
    ),
    -7: (
        "20th <5 CHANGE+TEACH LOW+SORRY TEACH+UNANSWERED a_break a_friend a_nice a_shot a_while able able_do "
        "able_to about_gap about_notice ahead_the alarm all_on am_away am_sorry and_could and_like and_meant "
        "and_said and_wish any_longer any_on any_time applied_a apprenticeship arm as_had be_bored be_happy "
        "be_joining been_offered blame_for but_i by_website cake call_from came_up can_leave candidature carried "
        "cat change_my changed_i cheers chose college come_after come_thursday coming_on could_ask dear_dr dear_hr "
        "decent_it decided_the did_want distance_is do_feel e emergency every_of explained_the extra failed_the "
        "faithfully family_of feel_to feelings_all feelings_at following_on for_family for_service for_up former "
        "from_interview from_my gap_in give_a god_you going_make good_day government grateful_know guide had_gone "
        "has_asked has_be has_found have_asked have_give have_myself have_thinking heard_from here_am hey_is hey_it "
        "hour_i i_attached i_burned i_changed i_choose i_free i_not i_pressed i_proud i_said i_was i_who ill_and "
        "in_position in_until in_winter internet interview_on is_mine is_mostly is_needed is_nothing is_off it_an "
        "it_before it_nothing it_still joy landlord last_year leave_the leaving_the lent_his letter_came looking "
        "made_feel main man_at manager_and me_so me_well missed_call mixed money_is morning_it mother_law "
        "must_decline must_withdraw my_boy my_contract my_diary my_little my_record my_said my_since never_a "
        "next_to nicest night no_from no_hard no_on no_rush noise_on not_continue not_feel not_heard not_up "
        "not_worry now_that on_nights on_saturday on_sunday on_sundays or_should other_so our_interview out_of "
        "perth phone_in please_could please_it porter present pressed put_back raise rather_a reading_the ready_for "
        "rob roof same_as saw_message she_not should_said showed_me silent size snow so so_it so_may sponsor "
        "start_at storm stronger stung_a sums suspended team test_i that_be that_our the_20th the_apprenticeship "
        "the_baby the_brief the_centre the_did the_form the_gap the_hiring the_loan the_my the_nicest the_question "
        "the_rules the_salary the_search the_summer theatre then_that therefore this_as time_to time_with to_help "
        "to_inform to_interview to_live to_now to_so to_station to_sure to_travel to_until too_many treated_me "
        "trouble truth turning umbrella unfair_you upset us us_a visa walk wanted_tell was_and was_close was_first "
        "was_great was_of was_so we_a we_go we_lost wear well_with what_need when_do wish_to wish_well with_company "
        "with_thanks with_this with_you withdraw_the worth would_me would_no write_a wrong_i years years_ago "
        "yesterday_and you_answered you_anything you_of your_message your_test"
    ),
    -8: (
        "-MESS@nobody -WASTE@ 8th CHANGE+THANKS a_days a_kind a_message a_pension a_point a_power a_promotion "
        "a_wonderful about_back all_good allotment an_easy and_apologise and_are and_can and_had another_and "
        "another_company answer_by answer_is answered_everything apologies_for archive as_they ask_what at_same "
        "attach bad band be_another be_glad be_of be_your because_was been_but been_thinking before_applying "
        "better_than bike bless_you broke_down burst but_he can_commit circumstances_have close_my cold_and "
        "cold_feet colleague_said come_as come_through commute_from confirm confirm_i confusion considered could_it "
        "could_reach date_my do_apologise do_instead do_mind doctor_no doctor_says does_allow dreading ever_a "
        "everyone_was explained eyes_are fair_for fault_of feel_about feel_free ferry fine_with firms flood flu "
        "frank getting_to give_to go_further go_with got_and got_in hard_me has_refused has_told have_an "
        "have_complaints have_done have_given have_offered have_on help_me helped helpful here_goes hi_ms "
        "honest_about hope_is hours_do husband_been i_change i_confirm i_deleted i_double i_dropped i_enjoyed i_how "
        "i_joined i_misjudged i_once i_thankful i_thinking i_told i_wait i_went i_you ignore ill in_case in_laws "
        "in_meantime in_perth instead interview_this interview_tuesday interviewed_by into_my is_best is_message "
        "is_out is_same its_me jury_service just_a just_seen knees letter_was licence like_to looks loud love_the "
        "loved may_ask may_have me_see meant_a meantime mill misjudged mix_with move_to muddled must_to "
        "my_apologies my_broadband my_broke my_children my_choice my_flatmate my_grandmother my_hands my_laws "
        "my_says my_suit no_good nobody_have not_answer not_attending not_hear not_told not_well not_will not_with "
        "nothing_to noticed_i offer_another on_salary one_but one_my only_just or_is other_candidates people_i "
        "place_so please_not possible power_cut promised_you promotion reached really_like ride right said_you "
        "say_when saying_to says_your see_now see_that sent_you short_notice short_the showed_the sick_i since_i "
        "since_we sound spain state_my strike ta_for taken_job taking_a teaching_and than_thought thanks that_he "
        "that_ok that_suits the_8th the_again the_airline the_answer the_autumn the_best the_better the_closing "
        "the_embassy the_employer the_family the_keyboard the_meantime the_money the_most the_scale the_set the_so "
        "the_sunday the_ticket the_waiting the_walk there_not thesis they_not thing_is thought_the time_the "
        "time_think time_would to_again to_blame to_family to_remain to_second to_write today told_at told_by "
        "told_us tom tomorrow took_the trained very_of voicemail_to wait_for waited_a want_a wants warm was_glad "
        "was_long was_sure way we_got we_move weekends who_asked wife_is will_send work_at worked works would_feel "
        "would_one would_take would_wrong writing_about wrong_number wrong_of wrong_on you_an you_another you_see "
        "you_treated you_was your_day your_letter your_was yours_sincerely"
    ),
    -9: (
        "GOOD a_clear a_wrong accepted accident_and after_years all_me am_as am_giving am_pulling an_internal "
        "an_with and_agreed and_i another_date any_day anything anyway apologise_the are_fine are_my asks_for "
        "at_home at_time baby_came back_by be_considered be_excused be_there been_kinder bees between_two "
        "company_cancelled continue could_ring course_and dear_head disappointed_in down_with due_my earn else_can "
        "else_i email_i ended_up everywhere excused father_in fell floods for_but for_invitation for_reasons form_i "
        "found_work four_years glasses_on going going_leave good_my good_wishes had_offer happy_to has_given "
        "has_through have_experience have_lived have_nobody he_was hello_ms helps hi_mr hope_this hospital_the "
        "i_always i_asleep i_at i_but i_cancel i_check i_going i_i i_know i_looking i_our i_pulling i_rambled "
        "i_realised i_sorted i_this i_tried i_waiting if_it in_our interview_at is_bus is_generous is_there "
        "it_showed it_true jo kept_waiting kilos kind know_that landlord_has last_job late late_notice lifting "
        "like_withdraw look_after may me_why miss mixed_up mortified mrs much_of my_alarm my_eyesight my_firm "
        "my_grandfather my_lungs my_mind my_side need need_somebody need_the needed nervous_and nice_to no_am "
        "no_lifting none_of not_have not_join not_leave not_or not_suit nothing_i of_way off_my offer_from okay "
        "old_who on_part on_so once_and only_do only_want our_street outside_my overslept owe owing people_with "
        "pipe place_somebody please_cancel post_of proud push questions_i rail rambled realised_i realised_the "
        "reference_to residency road role sadly same_hour say_to says_the scaffolding slept_through slot_someone "
        "so_ignore something_with sorry_for sounds spreadsheets spring_and stopping stops suitcase suited take_my "
        "taking_it the_early the_figures the_found the_island the_notice the_review the_sea the_station the_tax "
        "the_trains the_wrong there_is thinking tmrw to_near to_postpone to_pull to_school told_expect took_me "
        "truth_i trying_to understand_you until updated very_sorry wanted_say was_clear was_impressed was_nice "
        "weather well_looked were_right when_you will_have withdrawing work_is would_still would_to would_wasting "
        "yes_to you_asked you_explained you_mentioned you_need your_invitation your_kind your_number your_patience"
    ),
    -10: (
        "CHANGE@mine DISTRACT+THANKS REVIEW+TEACH SORRY@done a_crash a_lot a_nervous a_pleasure against_it "
        "am_better am_so am_thankful and_that and_wife another_year apply_again be_annoyed be_going be_it be_wrong "
        "because_i been_an being_asked better_for bless burst_pipe bus_is by_nine can_do can_promise can_you "
        "confirm_by could_myself current_has dawn days_week dear_manager died_i driving_for early embassy_has "
        "ever_explained ever_since excuse_me faint fair_the following_up for_something for_time for_tomorrow "
        "for_visa forgot_the given_me god_bless good_me had_choose has_changed have_accepted have_another "
        "have_cancel have_other have_pass he_says hence_my hi_i highly horror i_bring i_calling i_completely "
        "i_fallen i_fell i_look i_manage i_mixed i_needed i_own i_really i_some i_wrong if_not in_so in_spam "
        "in_test in_wrong interested_the interview_monday interview_thursday is_likely is_ok is_sick it_time "
        "it_worked job_out just_me just_this knock lady_who lapsed_in late_for leaving_and lets_me like_learn "
        "looks_like matched me_any messed_up mistake_and more_i morning_is moving_to my_class my_doctor my_gran "
        "my_head my_nerve my_phone my_sister my_spam my_team my_until myself neighbour never_made news_the "
        "no_bother no_criticism no_it no_so not_attend not_doing not_fair of_all offer_of on_friday or_after or_in "
        "other_firm outside_for pastor patiently plaster please please_delete please_my please_thank position_at "
        "praise quite_understand reapply remain_in rotten rude_on rusty sad_to same_date same_morning short short_i "
        "since_would sleep slept_it so_any so_here so_need so_this someone_who step_down stop_here strict "
        "stuck_behind success suits terrible than_a thanks_in that_want the_driving the_here the_judge the_shop "
        "the_stop the_strike the_too there_way these_things this_number thought_of thought_should threatened "
        "to_because to_go to_proceed to_this too_fast tried_the two_your typhoon unfair_of walked_me want_do "
        "was_trying was_who we_been wedding were_nice were_so what_do where_am who_your why_left will_out will_try "
        "willing with_current with_search work_with would_and would_proud yes yo you_able you_good you_mind "
        "you_once you_prefer you_somebody you_were your_about your_by your_interview your_kindness your_morning "
        "your_put"
    ),
    -11: (
        "REPLY+WAIT a_pipe a_place a_small about_other about_parking accident after_six all_week an_office an_old "
        "and_doctor and_felt and_need and_talk another_so application_for as_like at_once available_the back_after "
        "bad_in banks be_late be_wasting bear_me beat beautiful been_through before_noon better_me bound burned "
        "calm_and can_face can_give can_reach can_take candidate_the childminder could_i could_meet daughter_has "
        "dear_mrs dear_recruitment decent decided_withdraw deleted_it deserves diagnosed died dishonest_to distance "
        "do_now driving face_to fairly_i falls ferry_not fever fine for_assistant free_to friend_who from_so "
        "get_out giving_a good_from gran haha have_be have_found have_only have_waited he_is hi_got hi_its "
        "home_that hope_to i_caused i_get i_nobody i_off i_pay i_ran i_sad i_so i_that i_yes if_have if_its if_you "
        "ignored_by ignored_my in_person is_fair is_looking is_need is_or ladders late_because later_time "
        "long_story made_think main_building me_early meat meeting_the misled_by miss_the morning_person my_heart "
        "my_hip my_lost my_service my_sponsor needed_i never_good no_signal no_trouble not_allow not_before "
        "not_blame not_turning not_want now_or offer_to office_so omg on_account only_now only_saw open_to "
        "other_offer our_lane paths pay_i police_is quick_reply rather_say realised regards replying_to right_time "
        "room_and runs_out say_no scared_of sea see_myself send_again sensible shall_not signed_elsewhere six_so "
        "sorry_about st stay stretch_to suit_me swap tell_you term_time that_right that_week the_distance "
        "the_formal the_kids the_missus the_project the_wait the_wind the_yesterday them_for there_another "
        "this_month this_week timing to_college to_honest too_soon totally until_is until_june very_good was_own "
        "was_very we_meet we_the week_and well_prepared were_good will_still wind withdrawal_from worry yarn york "
        "you_before younger_i your_help your_name your_understanding"
    ),
    -12: (
        "? AGAIN@nobody SORRY+THANKS a_match all_night alright am_proud am_sad analyst anxious any_i anything_did "
        "as_my at_wrong away_to be_moved been_down better_that but_fair came_through can_move can_my "
        "cancel_interview chickenpox childminder_has clash_with clearance closer_to come_the concerning_the "
        "confirming count_me custody day_is do_have dreadful exam_board expect_answer fair_enough feel_safe "
        "find_someone fine_and firm_left flying for_chasing for_house for_ringing for_sorting found_me frank_i "
        "frightened fun_i get_speak given_until go_any going_a good_evening good_it good_mr green had_look "
        "hello_this honest_i honest_is honour house_the i_broke i_chose i_forgotten i_grateful i_has i_knew "
        "i_mortified i_pleased i_try in_hospital in_shower in_thursday it_sounds just_not let_you license "
        "looked_after lost_in made_smile me_way misread month_i months_so move mum my_doing my_nephew my_old my_son "
        "my_told needs_it never_expected news_from nicked no_me no_set no_worries nobody_told not_expect on_point "
        "our_house pain pension pleasure_to posted_to quite_right rather_not reason_is referrer ringing_say s "
        "said_about see_me seen_your sorry sorry_and splendid stay_i street summer_i talk_i than_i thanks_much "
        "that_day the_consulate the_garage the_joining the_railway the_referrer the_storm tho to_referrer to_stay "
        "tram transferred turns_that twelve_weeks umbrella_in until_have visa_refused was_hospital was_kind "
        "was_pleased was_proud way_home way_round where_will will_take winter with_reference withdraw_from work_my "
        "would_bored would_grateful would_lose would_need would_suit x you_or you_sooner you_whether"
    ),
    -13: (
        "THANKS a_moment a_retired am_longer am_what and_respect and_wanted annoying assistant_job at_moment "
        "be_dishonest be_unfair be_use because_we before_go broadband calm can_i canal comes_up cos crash cried_i "
        "criticism_of decline did_feel each_way extended extension eyes_not fell_on find_i fixed flour for_me "
        "get_there gone_my great greetings happily has_already has_come has_got has_to have_back have_ten hear_back "
        "heights held_at hold_it how_long husband_has i_around i_bad i_claimed i_concluded i_decided i_looked "
        "i_managed i_sit i_sleep if_panel in_answer interviewer_had is_his is_right it_ridiculous it_their just_my "
        "kept_you kindly_treat know_is lane last_place letter_reached lower_i man_who must_no near need_someone "
        "needs_someone nerves nineteen_and no_come nobody_home not_drive not_money not_sure of_medical offering_to "
        "open_about other_roles place_is please_me please_tell position_of present_job rules_out see_then she_you "
        "shifting shy so_i so_missed sorted spent_years starts_at stick_the still_like stories_about straight_away "
        "sure_this tea_and thanks_telling the_crèche the_drive the_map the_mechanic the_results they_have to_twice "
        "told_what train_cancelled train_company train_i unable unable_to up_interview was_treat we_found we_up "
        "would_rather would_start would_unfair year_so you_if you_waiting younger yours_faithfully"
    ),
    -14: (
        "3_i a_change a_joy after_twenty am_bound am_hoping am_keen am_more an_early and_deserved at_school "
        "because_got because_would blunt but_am by_video can_hold can_start chuffed clear_and cried did_mind dream "
        "ended_in even_with everything ex_is eyesight feel_bad for_more for_team for_while frankly_was goat "
        "got_offered grandfather grateful_a had_leave hand_off has_moved have_answer have_booked her_i hiya "
        "honoured hope_did hoped_to how_much i_appreciated i_badly i_decide i_happily i_simply in_least is_better "
        "it_lovely jury just_got just_now knee learned_lot manage_people manager_job mistake_my mostly must_not "
        "my_circumstances my_knees my_temper my_tooth my_uncle need_pay not_out now_and okada our_village owing_to "
        "panic panto pay_fixed present_has pulling_out rains receipt_of reflection_on release review_of role_be "
        "roofing she_right shingles so_looked step talk_my thanks_explaining that_applied that_starts the_bridge "
        "the_chance the_main the_move the_sums think_and think_of this_year to_refuse too_far was_fair was_ignoring "
        "was_kindest we_laughed week_so were_but with_police withdraw work_or worried wrist yet_i you_believe "
        "you_suggested youngest your_lady"
    ),
    -15: (
        "a_bereavement a_lovely a_recipe and_course and_feel and_thought as_child away_a awful be_enough "
        "before_decide before_yours better_it by_if could_send days_are declining_the deserve_who deserved "
        "do_expect entirely_my ever_had exactly_as fine_me for_help for_moment hear_me heating_and heavy "
        "i_apologise i_liked i_ring i_trying i_work ignoring_you it_good job_now keep_you like_ask looking_in "
        "made_permanent many_are missed_your my_can my_exam my_laptop my_last my_nerves my_partner my_word "
        "need_reply next_steps no_my nobody_fault noise_the not_anything of_running off_is only_like our_has "
        "planned_for please_send proud_to renewal ridiculous_to right_fit roughly say_how set_by sheep since_left "
        "sincerely so_asked so_please sound_like speak_at staying steady stuck tell_whether they_given they_missed "
        "this_one time_set try_again two_offers viva was_ashamed was_but went_off when_expect whenever_suits "
        "which_why wish_be with_colleague with_myself worries would_dishonest you_wrong your_twice"
    ),
    -16: (
        "a_minutes accepted_a all_much allows and_family and_learned at_old at_so been_nicer been_posted bridge "
        "callum came_i carried_my clashes_with dear_ms decided_not earlier easy_to every_right falls_on for_another "
        "forward_the full_i future_i gone_with have_nicer hey_its hi_this hip i_her i_hung i_rude i_truly i_wanted "
        "is_away it_over its_from kindly_consider latex lungs minded_i my_garden my_kitchen my_memory never_meant "
        "night_my no_complaints not_stretch nothing_would on_mondays operation please_use possible_to reflection "
        "regret_i regret_it relief renewed seen_that should_i so_excuse sure_of take_on talk_it talk_with "
        "the_timing thought_about to_through to_ye toddler tomorrow_i too_early university_has useful visa_has "
        "voicemail_the will_better will_sit will_there with_great without_it would_welcome your_note your_question"
    ),
    -17: (
        "a_fraud a_happy about_minutes alarms am_any and_enjoyed any_this anyone_i as_should below_my but_there "
        "by_bank car_i carol chosen_to closer commute current_job does_matter dropped_tray even_though fault "
        "go_ahead good_afternoon i_attach i_care i_embarrassed i_messed i_overslept is_fine job_where lost_your "
        "met_my my_bad my_how nothing_have read_advert ringing_the slow_in so_nice spring_i stay_on stung "
        "this_email to_date treated_badly use_to waiting_my was_fun was_honest was_pleasure waste_your "
        "who_recommended will_follow with_real withdrawn_my you_deserved your_time"
    ),
    -18: (
        "a_slow be_full bow_out called_up chill council_has do_come fault_the find_me gentle grandson has_offered "
        "has_us helped_me hiya_its i_beg i_return keyboard looked_like lost_voice manage_the much_i my_previous "
        "new_in not_able not_stop nothing_bad off_feet put_foot rightly say_because service_and so_if sorry_if "
        "spot_on stolen unfair want_to we_i were_sound will_again withdrawing_my your_honesty"
    ),
    -19: (
        "am_ready an_who called_to could_call decided_against dr finish_my first_as fit_me for_laughing give_slot "
        "hey hold_up i_lose i_misread in_head know_so no_detail no_this not_taking old_and opens_a or_by railway "
        "so_had sry staying_put studied take_time thanking_you thanks_whoever this_morning to_decline wanted_ask "
        "whatever_decide"
    ),
    -20: (
        "am_embarrassed and_we brilliant clashes count_as disappoint have_always have_yes heard_on i_confused "
        "i_write is_blame is_why me_let my_silence nobody_take not_start off_so old_company open_me owe_them "
        "sorry_that spam_folder thanks_asking thanks_being that_why the_patience then_found turn_down "
        "unprofessional_me unwell wanted_you would_understand you_heard"
    ),
    -21: (
        "am_ashamed below_i blessing by_friend for_back have_question husband_and i_owe it_easy no_hurry not_easy "
        "on_silent peace please_ignore proceed that_may think_me yours_was"
    ),
    -22: (
        "at_ease can_make ease i_loved if_anything like_own not_reach patient_with same_name so_forgive so_no "
        "sorry_had time_which to_employer very_about was_exactly work_me works_i"
    ),
    -23: "hence_the landlords needs_me please_keep see_at",
    -24: (
        "be_possible by_my cheese cold_is dad flooded for_tuesday gutted had_people hello home_for i_stay "
        "not_possible nothing_wrong sooner_i was_ill"
    ),
    -25: (
        "am_slow another_time be_home calling_about fall got_into i_much meets now_than prices soup tell_if would_mean"
    ),
    -26: "last_night meant_lot monthly nearer nervous not_sleep please_forgive power",
    -27: "chance_of daft hello_mr hi i_ashamed made_day suits_me tell_employer the_be the_bigger to_recruiter",
    -28: "could_you exams hence i_forgot i_honestly i_into right_person",
    -29: "am_free dear hopeless i_promise",
    -30: "a_delight attached_as could_we lent_me",
    -31: "dear_mr",
    -32: "cancel_my",
    -33: "scared",
    -34: "twins",
    -36: "withdrawing_from",
}
#: What speaks against it before anything is read.
BIAS: Final = 23
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
