"""Whether a sentence complains, told by all of its words together.

A complaint put politely has no phrase of its own: "Every other employer replied within two days."
Here every word says a little for or against: by itself, with its neighbours, by its kind and its ending, by the
kinds that meet, and by whom the sentence is about. A sentence that gathers enough reads as a complaint. That is a
likelihood: it warns, and never stops.

The weights were fitted to 58,200 sentences by logistic regression and rounded. They are additive, so one that misleads
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
    39: "busy_but",
    38: "told_twice",
    37: "evidently",
    35: "i_explained",
    33: "fifth",
    32: "i_presume",
    30: "decision_easy how_can liars my_fee you_advertised",
    29: "bear_us have_saved might_want the_nephew time_worth wasting_my your_boss",
    28: (
        "as_sample communication diversity exposure incompetence lie_about me_stand someone_would taking_advice "
        "thanks_nothing was_promised women"
    ),
    27: "<30 advertise an_invitation bill_for classy last_you nobody_came say_me scored to_grateful was_his wearing",
    26: "chase_you circle indifference my_patience not_impressed parting una was_answered will_sure",
    25: (
        "an_icebreaker because_nobody because_you because_your could_told not_wanted or_go so_called some_us "
        "the_protection then_told there_had told_for up_numbers wanted_be why_a"
    ),
    24: (
        "a_calendar acas behaviour bully_and congratulated contempt every_email fair_work kindness_to measured "
        "my_elsewhere next_will presented security_firm they_wanted to_hire took_you up_phone where_come would_what "
        "you_rude you_stop your_left your_managers"
    ),
    23: (
        "as_left banter everyone_else for_we forgive_but friendlier humiliated humiliation i_advise in_chair "
        "in_should insulted it_appears marked nobody_your one_line phrase poster than_did thousand_naira to_dear "
        "what_for within_days you_cancelled your_agency your_consultant"
    ),
    22: (
        "a_meant a_raffle a_taste algorithm awards be_hearing been_paid began beggars believe_is beneath came_after "
        "competency correspondence eighth emoji eye_contact forwarded had_last marked_for pan play_with punctuality "
        "references_were rejection_to respect_a said_sorry scheduler seen_better shortly such_an the_applicants "
        "unacceptable was_already was_interested was_spoken with_man yall you_learn you_lied you_meant your_lead "
        "yourselves"
    ),
    21: (
        "a_beggar and_friday and_interview and_person anybody_with back_please be_posting being_for better_things "
        "bro decency dressed each_the eleven_weeks flag for_nothing her_nails i_forgive i_pity jobless me_show "
        "much_ask n_you of_business on_occasions patronised questions_for runaround silence_me surgeons "
        "surprisingly talked_down the_photocopier was_left was_taken would_appreciated yawned you_people "
        "you_promised"
    ),
    20: (
        "<25 against_own appearance as_did be_ashamed be_spoken be_touch blamed_for calls_a circle_back "
        "corrected_my enemy environmental equally exhausting expected_better forgot_me honesty_and i_suppose "
        "in_course invoice it_cancelled liked_be lost_count made_clear made_fun my_sheet my_sunday nice_you "
        "nobody_thought photograph_of promised_call promises responsible sign_away something_wrong spared "
        "strung_along suppose surprise_you take_down than_got the_fifth the_partner this_have thought_a "
        "to_different treatment_is waiting_you was_sold you_even you_only your_idea your_own"
    ),
    19: (
        "2nd_9th a_game a_mind about_his answered_with arrogance at_least be_true being_to better_from blonde bot "
        "btw callback called_it carrier could_an described_as did_anybody did_that different_for euro got_was hell "
        "his_was how_a i_entitled i_notice in_return insult interviewer know_somebody lights_were lodged me_same "
        "minute_chat my_feedback never_come no_came none_you now_why quoted_to reason_given rejected_me right_up "
        "say_was says_lot scoring_sheet shabby shame_you shaved teaching_was that_nine the_bins the_emails the_guts "
        "the_promised the_swore thief through_glass to_labour us_we verbal want_my was_handed when_needed why "
        "workers you_ignored you_say your_daughter"
    ),
    18: (
        "a_thumbs a_working and_monday annoyed_that applicants back_before because_asked came_an can_without "
        "cancelled_by clipboard did_anyone euros every_time expired_before facebook first_name for_applicants "
        "for_candidate have_guts he_started hired_or hoops hope_the hurtful instructed kindly_stop know_whose "
        "lesson_in letters_from like_that made_to many_times me_answer mind_send moment_asked monday_on my_custom "
        "my_goodwill my_star name_not need_your nobody_met nor_i often_i on_every other_had radio reddit remarks "
        "respect_people same_form silence_as smile_more speaks_to texted the_ceo the_feeling the_fourth they_turned "
        "thinking_a tired_being trusted was_sent waste_my whoever_wrote with_his work_got you_going you_make "
        "you_wasted your_free your_matron"
    ),
    17: (
        "-REPLY@done a_company a_human acknowledgement am_first amusing and_neither and_pay anyone_in as_though "
        "asked_do be_curious begging_for behind_back best_and by_lad chasing_you cheap chef_threw closed_my "
        "congratulated_me could_learn cute different_people disappeared do_insult doormat employee even_had exist "
        "existed eye_rolling future_you get_answer guess had_hear have_shared headscarf hi_and hire hotel_the ideas "
        "in_face job_had know_name knows_what leave_to loyalty me_he me_somebody means_in more_respect more_warmth "
        "my_weight nearly_there on_since on_speaker on_stage onboarding only_was outside_in passed_around pitched "
        "progress ran_my read_down screenshots searched second_you see_have she_said since_easter smirk some_doing "
        "someone_to stars_for statements tagged that_felt the_intern the_manner theft this_way told_come told_there "
        "two_months veterinary was_lied were_away whether_husband whether_she who_thought wonder_how ye you_laughed "
        "your_talent"
    ),
    16: (
        "a_committee a_opinion and_three anyone_there apparently applicants_to are_reason area_manager asked_if "
        "asking_my at_tax attitude automated barrister being_laughed can_whistle centrelink certainly chewing "
        "commission community conclusions conducted could_even counted creepy describing dirt drunk employees "
        "equality ever_my expect_from face_on firstname flexible for_eleven for_recruitment glassdoor got_told "
        "headed how_one humour i_doubt i_smell i_suggest impress in_in insulting its_been long_enough male "
        "many_more me_notice minute_to my_petrol neither never_mentioned nobody_knew not_bother notes_me now_know "
        "or_what own_face presumably really_from recommend refuse_to seated second_the seconds seems_the serious "
        "seven_times sharing_my since_nobody since_said than_was that_its that_nurses that_wanted the_delays "
        "the_messages the_seventh there_since to_flexible took_place twelve_for twenty_for vanish veteran "
        "waiting_your wanted_somebody was_crying was_invited was_quizzed was_staff was_told we_people were_taken "
        "which_more which_on whoever_is with_logo wonder_your worth_nothing yer your_deputy your_regrets your_say"
    ),
    15: (
        "REPLY@nobody a_bed a_blazer a_box about_teeth advert_up agents all_talk and_foreman and_seen and_time "
        "as_if asked_your bait be_speaking been_done been_happy been_passed behave bit_much came_before candidates "
        "chair_me chairman chef_a conclude conclude_that consisted contacted culture day_they desperate did_ask "
        "different_salaries done_something every_applicant examined expense family_friendly felt_an fiction "
        "find_from find_my for_price funny_how girls goodwill had_her hard_take he_it human i_pointed interrupted "
        "interviewed_me kept_side kind_of know_do like_cattle like_dog little_you lost_application luck_will "
        "make_people me_eight me_still men meter more_notice muslim my_years never_spoken never_tell next_time "
        "of_every of_twenty organise own_conclusions owner pan_my pretty ramp_was rejected remind_the resilience "
        "revert rung said_was said_who says_was sells seven_to shirt_for shook_on should_listened shown shutters "
        "silence silence_is so_times somebody_to someone_had spoke_of surprised_that thanks_i thanks_me that_four "
        "then_say they_can they_would think_why think_you threw_the tiktok to_each to_feel too_busy treated_by "
        "us_would warned_about was_answering was_coming was_shut was_talking was_timed was_used was_while we_see "
        "we_will were_we what_did which_school who_them with_date writes yet_to you_long you_seem your_chat "
        "your_excuses your_got your_turnover"
    ),
    14: (
        "-REPLY@nobody a_farce also_the an_or and_calls and_wrong another_applicant asked_could asked_five asked_in "
        "badly_run basic better_manners bothered_to bring_up bullying call_monday can_lose charge_for coat_off "
        "contained cultural cv_to dear_first deducted disability_is ever_be expect_letter expected_more farce "
        "file_with flew_in fourth free_work give_back good_know hate_see have_managed have_without he_put "
        "hiring_and hiring_is how_his how_not i_keeping i_mentioned i_refused if_wanted in_confidence intercom "
        "interviewer_was its_own left_room left_standing length_of like_think little_to lying_on me_post men_and "
        "my_wrong names_the never_let never_them nine_thousand no_contract none_for not_once object_being "
        "of_employers of_no on_mother one_star one_us other_girls out_order own_says passion paying_the pinned pity "
        "place_was please_or process_is question_a rejection remind_you run_i said said_next saw_of say_who scolded "
        "sentences sex signature sixth so_assume spent_our start_has still_waiting strung subject take_to taste "
        "that_man the_law the_wall then_asked then_at threw_my through_a to_its to_wall to_we told_are treat_people "
        "until_i ups us_were visa_ran was_be was_cruel was_is was_speaking we_with were_looking what_he "
        "whoever_that within_week word_of words words_were would_printed would_stop yawning you_candidates "
        "you_handle you_hide you_might your_brochure your_conscience your_hospital your_keeps your_locked "
        "your_mistake your_partner your_saying"
    ),
    13: (
        "a_callback a_check a_code a_mere a_promise a_sorry a_telephone a_trainee accused addressed after_had "
        "against_law am_copying an_employer and_director and_down and_heard and_on apparently_the applicant "
        "are_about asked_that asking_the backup been_was behaved blocked_me board_was brochure by_machine "
        "can_upside candidate_to cattle child_with coincidence consisted_of could_count councillor curious cvs "
        "days_of departments dignity directors discrimination disheartening done_being dynamic each_time email_with "
        "explain_a explained_about family_atmosphere fault_your first_aid five_for five_one five_times for_every "
        "for_people from_parking from_you given_minutes given_was golf had_got had_made has_now have_count he_tell "
        "help_that hopes hundred_and hung_on hurt_to i_bought i_copying i_curious i_drove illegal impression_that "
        "in_business in_people in_photo induction_was ink interns invited_me is_hardly it_funny its_word "
        "just_because last_three led man_you manager_his mate_i me_dear mere messages_have my_loyalty my_messages "
        "my_minded no_apology no_no no_record nobody_checked not_being not_treat often_that on_mr one_like "
        "only_somebody organisation outfit panel_a passport_copy pay_your payslip_the peanuts people_like phoned_me "
        "played point_that precisely put_with quota record_of respect_was respond rest_us rich said_come "
        "same_evening screen_and show_that shows sit_a sniggering so_little spare_me speaks_volumes spelled "
        "spent_interview standing_in steer steer_clear suppose_it sure_was talking_a tell_people telling "
        "thanked_for that_building that_values the_cheek the_faculty the_phoned the_welcome them_like thing_on "
        "though_would thrice to_believe to_was toilets told_bring told_one told_we too_expensive trust_you two_was "
        "una_dey understand_why until_had unwelcome up_as volumes warned_and was_asked was_done was_given watching "
        "well_have whatsapp when_a when_went whispered who_are who_he who_that who_would will_pleased would_call "
        "would_good would_have would_wish you_left you_lost you_nobody you_taken you_us you_want your_lot "
        "your_manager your_my your_promised your_silence your_statement your_values your_will your_wrote"
    ),
    12: (
        "4_a CHANGE@nobody ^done ^them a_a a_communications a_forty a_free a_joke a_mark a_nurse a_parking "
        "a_photograph a_process a_slide about_religion about_wife accent advertised_a advertising agency_have "
        "am_keeping an_acknowledgement an_would and_note and_returned appears asked_it asked_was assignment "
        "assistant_to assume assured back_same be_insulted be_nice be_tested because_he being_lied between_the "
        "blamed bought_the breath_for but_so by_boy by_child call_it came_your card_for client_was commitment "
        "constant dated_the deposit_for deputy_said details_i do_appreciate dread drove_from excuses expensive "
        "from_someone gave_was google had_confused had_offered had_warmer have_interviewed have_polite have_spared "
        "have_warmer her_at hiding hold_breath hole how_feels i_answering i_assured i_dread i_exist i_hear i_intend "
        "i_thanks interviews_in it_every it_says lectured looked_from looking_his luck_a lunch_would manage_a "
        "manner_in manners marked_as maternity_the may_june maybe_the me_alone member_of minimum_wage my_day my_my "
        "my_original my_sample my_time names news_is next_applicant no_chair no_who not_five noted now_its occur "
        "occur_to of_staff of_unpaid of_water office_a ombudsman on_record on_twitter opinion out_from "
        "over_shoulder own_on pages passed_to people_can people_first person_not person_would personality phoned "
        "postdocs pronounce quizzed raised_to rang_ask re_advertised recruiter_to round_that says_we school_was "
        "see_what seen_a somebody_was somebody_your someone_told sort_your stood_there stopwatch taken_aback teeth "
        "telephoned telling_to the_candidate the_commissioner the_email the_gentleman the_golf the_receipt "
        "the_receipts the_runaround the_spoke the_urgent then_me then_why then_you third_a this_how times_since "
        "to_difficult to_lose to_man to_tested to_waiting today_is told_to took_day train_your trainee_who "
        "travelled trial_is tyres unlimited used_my values was_assured was_gone was_had was_lost was_put we_value "
        "were_for were_meant were_not what_call what_husband when_gave whenever_i where_the which_of who_came "
        "who_decided who_told woman would_always would_suggest year_old you_forgot you_keep you_my you_obviously "
        "you_owe you_times you_used your_loss your_portal your_since"
    ),
    11: (
        "-EXPECT@them <20 OTHERS+THANKS RUDE THANKS+UNANSWERED a_can a_candidate a_cleaner a_greeting a_not "
        "a_presentation a_station a_thanks a_worker about_family act advert_a after_i already_your am_done am_your "
        "and_name and_reply and_salary and_unpaid and_yet anybody apology_would as_test asked_what asks_to "
        "be_shouted beginning believe_that blamed_me bother_with bus_fare by_person campaign can_see caste "
        "charging_for common company_for compared confidential_and cruel cupboard dear_candidate demand did_up "
        "energy enough_i everything_i explain_to explanation faster find_that first_week for_bank for_uniform "
        "for_was four_minutes four_times fourth_time get_one gives_a got_an got_back had_learn had_you handed_over "
        "have_brought have_children have_expected he_his he_told her_name hi_thanks hijab his_fingers hours_was hrs "
        "i_say i_seen inbox_is instagram interview_a invite_people is_anyone is_asking it_you kept_my kindly_tell "
        "know_because lady_me loss made_sign men_in messed_about might_like minutes_your mocked mouth mp my_travel "
        "my_twenty my_your name_in nine_in nine_weeks nobody_mentioned nobody_rang nobody_said nobody_will "
        "not_acceptable not_aware not_care notice_of now_three of_did of_promises one_afternoon one_to one_you "
        "original p45 people_you pitch plan_have porters precious prove questions_my quoted_back receive "
        "recruitment_has religion reminders said_do scolded_for sentence seriously seven_weeks sheet sign_it "
        "since_february smelled so_for spoken_like straight_answer tank_of tea_for team_could tell_him text_at "
        "thanks_to that_three that_way the_chairs the_diversity the_exit the_nerve the_own the_owner the_pile "
        "the_remark the_smoking the_than the_toilet the_told them_the thing_have this_what this_your to_bother "
        "to_candidates to_forget to_prove to_record to_shout told told_of told_she told_them took_off top_the trust "
        "trust_the twitter two_nights un unfriendly urgent vape very_least waited_your want_it was_aware was_over "
        "was_point was_somebody was_still way_your we_shook weighed wheelchair_was when_is when_walked when_would "
        "which_you who_does who_says why_nobody why_they with_are with_people would_thought would_treat ye_me "
        "you_hired you_knew you_no you_you your your_business your_delay your_diary your_firm your_instagram "
        "your_investors your_last your_pay zero"
    ),
    10: (
        "a_friday a_head a_hiring a_lad a_love a_receptionist a_sentence a_sort a_stopwatch a_university a_what "
        "about_marriage about_so accused_of action after_five aloud am_only an_day and_contract and_switch "
        "answer_of answered_in anyone anyone_at april_and are_asking ask_me asked_by asked_large asked_question "
        "asking assessor attend_and bait_and bait_switch be_bothered be_embarrassed before_anyone before_would "
        "beg_for beside black_hole but_not by_i by_man calling_me can_assume ceo chairs circus client_me "
        "competitive consultants conversation could_spare curious_to dear_firstname dear_sir department_to "
        "did_think disheartening_to documents_and door_and doubt_that during_a during_my emails employers empty "
        "exact face favour feeling fella felt_so filed fire_exit for_last for_print for_then form_letter form_three "
        "four_occasions from_somebody furniture gather_the gone_long grow had_been had_changed has_it have_cost "
        "he_looked he_the he_to hear_by her_on honestly_a hr i_began i_done i_ignored i_point i_rung i_warned "
        "immediate_start in_how in_stairwell in_which intern interviewers is_record is_strange it_everyone it_hurt "
        "it_make job_fair junior keep_your knew know_who lad_told last_day least_a least_have lecture left_hand "
        "less like_being luck_my man_was me_could me_minutes met_with mop much_as my_coat my_expense my_facebook "
        "my_leave my_students my_turban name_it next_the next_you nice_of nobody_looked not_hurt not_interview "
        "not_really notice_me of_other on_advert only_assume only_thing over_me over_there owner_me panel_was "
        "patience_ran people_they perhaps_you person_a phone_call photocopier picture professional questioned quote "
        "read_out reads reception_the record_my recruiter_said recruitment remarkably rumour sat_your say_is "
        "say_you sent seven shared_with she_up since_ask since_clocks single six_for slot_was so_long so_sorry "
        "somebody_could somebody_have somebody_should somebody_there suspect taken_seriously talent telling_a tells "
        "test_you text_said than_one than_your that_candidate that_contract that_sells the_behaviour the_culture "
        "the_door the_eleven the_minimum the_phrase the_supervisor the_the the_threw the_top the_wanted the_your "
        "then_what they_a they_made think_should thought_to time_have to_information to_judge to_left to_like "
        "to_play to_smile toilet told_i told_is treated_the treats two_line under_review value_time want_that "
        "wanted_a wanted_yes warmer_welcomes was_booked was_brought was_called was_humiliating was_interviewed "
        "was_offered was_opened was_shown were_your what whose with_clipboard with_more would_embarrassed "
        "would_well you_changed you_lot you_made you_paying you_treat your_behaviour your_onboarding your_post "
        "your_supervisor your_told your_waiting"
    ),
    9: (
        "-MONEY@done 11 LOW+THANKS MESS@them UNANSWERED@them a_board a_diary a_handshake a_laugh a_midwife "
        "a_patient a_public a_stitch a_the a_then admin again_morning all_a all_i already_in and_again and_five "
        "and_got and_last and_less and_when another_man any_them apologised_for argued asked_you at_gate back_with "
        "be_interested became before_it beginning_to behind_a billed bit_rich both_ways brand bursar but_never "
        "call_not called_a called_by came_a can_a cancelled_a candidate_in chat closed_and coat_on collected "
        "communications confidential copied could_run could_with dare day_after day_the dealt dealt_with do_to "
        "down_as drawer each_i ears education email_and enjoy equal even_a every_other expenses fee filmed for_call "
        "for_fourth for_like for_pay four_i from_man game get_an girl given_to goalposts good_faith has_heard heads "
        "hers hours_of i_consider i_want if_this in_asked in_corridor in_drawer in_faith in_front in_morning "
        "in_someone interview_notes interviewer_my introduce introduced is_taking it_from keeps_its labour "
        "lady_said last_time lasted leadership learn_from least_the lied_about long_that looked_my luck_in luck_you "
        "made_do manager_asked manager_put me_front me_guess me_wrong met_me mr_said ms_i mug music my_good "
        "my_trial news_to night_i no_but no_call no_job no_point nobody_down nobody_up none not_tell note_that "
        "now_it now_understand of_about of_working on_arrival on_someone one_email or_not owed pack payroll pen "
        "perhaps_could picked_up please_stop profile questions_about quite_something rearranged refund "
        "remarks_about respect response rolled_eyes said_we salaries sent_home should_not shouted smelled_of smiley "
        "so_as so_much somebody something_be standards stitch stitch_up supposed_be takes_some team_not tell_a "
        "tested texts that_an that_being that_feedback that_shift that_woman the_applicant the_ended the_equality "
        "the_five the_goalposts the_member the_person the_previous the_professor the_seemed the_text the_toilets "
        "then_not think_a think_how thinking_that this_with times_now tired_of to_not treated_better two_after "
        "up_from us_it walked_in wanted_me was_conducted was_interrupted was_introduced was_marked was_quoted "
        "was_there we_know we_like we_your were_more what_job what_your whatever when_arrived when_somebody "
        "whole_thing why_should will_put wonder wonder_why word_is would_know you_turned your_page your_system"
    ),
    8: (
        "-LOW@them -SNEER@them AGAIN+LATE CHANGE+LOW EXPECT+OTHERS FRANKLY+SORRY GOOD+SORRY LATE+UNANSWERED "
        "LATE+WAIT NOT@them PROCESS@nobody SORRY@them a_face a_grown a_name a_sandwich a_seat a_suit a_two a_way "
        "across advert_is advert_promised after_way again_this agency_to already_you and_by and_for and_second "
        "and_tell answered_by anyone_with apprentice ask_a asked_to asked_where asleep assessment at_me at_they "
        "atmosphere back_that be_grateful before_they both_the by_stranger call_that can_conclude candidates_for "
        "chair cleaners corrected cost_me costs_nothing could_a courtesy_to cultural_fit customers cv_the data_and "
        "day_one dean did_come director director_asked doing_a dollars doubt english even_after expect expected_a "
        "for_candidates for_hour form_times friday_was from_hr front_me given going_the going_to good_enough got_a "
        "grateful_for group_chat guess_the guest guys had had_me had_sign handed_to handshake have_dealt have_met "
        "have_some have_yet he_asked he_at he_could her_the hi_is hung i_given i_see in_about in_charge in_every "
        "in_july in_on in_three including interest interview_conducted interview_was introduced_as invited is_is "
        "is_way it_clear it_had job_description kept_the kindly_do knew_more knows lack language lanyard learn_the "
        "least legal letters lie line_manager literally long_way look_your looked_at made_decision mail_the make_it "
        "manager_said me_speak my_could my_expenses my_for my_ideas my_interest my_job my_three my_visit "
        "my_wheelchair newspaper nineteen no_will nobody_tell normal not_appreciate not_help not_soul not_write "
        "nurses of_his of_others of_told oga on_instagram on_linkedin on_time one_think only_conclude only_in "
        "only_when own_in pack_was paragraph picks polite position_was printed promise_a public punctual "
        "question_was rang_my read_upside read_what reception recording refers refers_to remind reply requested "
        "returned role_was rung_at said_my said_so say_but see_how seems_be sends sent_a separate seventh "
        "since_your six_minutes so_why solicitor something_to stacking statement strength_your struck suggest_that "
        "sure_the sweetheart than_the that the_chief the_constant the_decency the_hr the_lack the_questions "
        "the_real the_subject the_unpaid the_whatsapp the_word then_then they_my this this_was three_ways time_not "
        "to_buy to_describe to_one to_person told_would treat_like treat_the twice_that unpaid_and used_it view_of "
        "wait_in was_advised was_drunk was_filled was_made was_mentioned was_never was_signed was_whether wasted_my "
        "week_you weeks_of well_to what_got what_of what_was while_i while_your who whoever with_interview "
        "with_name with_of woman_in would_known wrote y'all yes_or you_advertise you_as you_but you_found you_has "
        "you_just you_me you_moved you_put you_since you_too you_will your_for your_is your_office your_reception "
        "your_should"
    ),
    7: (
        "-OTHERS@them 2 40 50 <35 AGAIN@ DECEIT+LATE FRANKLY+REVIEW MONEY REPLY+REVIEW REVIEW+TIME RUDE+WAIT "
        "TIME+WASTE UNANSWERED UNANSWERED@ WASTE ^me a_came a_card a_favour a_group a_is a_off a_paper a_person "
        "a_pitch a_quick a_reply a_shambles a_shift a_was a_you about_me according according_to advertised "
        "after_you although am_from am_now am_off am_sure and_another and_call and_no and_sorry another_name app "
        "application_was asked_prove asks at_interview been_asked before_he beg believe_the believed benefit bill "
        "bottle boxes but_this but_you calendar_invite called_me came_from can_get can_recommend candidate casual "
        "chap charge cheek confidence contract_says copy cost day_at deputy eating eighteen else_in even_the "
        "every_answer explain_me feet_on felt_like find_another first_thing five_in for_by for_half for_own "
        "for_that for_who founder fourteen from_one good_i guests had_applied had_explain hair handed_me "
        "handshake_and have_against have_listened have_seldom held held_the hires hiring hope_your hour_a hour_with "
        "hr_is hurt i_advised i_count i_expect i_guess i_introduced i_invited i_mind i_more i_owed i_seldom i_stood "
        "i_surprised i_trusted if_was immediate important impression in_contract in_february in_offer in_we "
        "in_writing inbox information interview_is interviewed interviewed_a is_always is_illegal it_never job_was "
        "know_which laughed_at let_a linkedin listed listening make_a man_my managed_to maybe mention_that "
        "my_deposit my_details my_disability my_documents my_fare my_form my_interviewer my_presentation "
        "my_qualifications my_you name_and need_know never_back nine_of nobody_in not_and not_even not_first "
        "of_communication of_on of_them of_would often oh on_his on_page on_your one_about one_can opened paid_for "
        "password people_in people_that photo planning post_and principal process_has promise put_his quick rate "
        "read_it reckon record_that recruiter_was reflect remark ringing role_the rolled said_will see_if see_why "
        "seemed_to shambles shame sharing she_told show skills so_far some someone sorry_not soul spare_the "
        "star_sign stay_in stay_my still_not still_the stop_calling tears tell_about ten_at that_about that_do "
        "that_in that_manager the_arrived the_consultant the_corridor the_interviewing the_lead the_matron "
        "the_ombudsman then_said they_at think_was this_has this_the thought_would three_your time_for to_know "
        "to_other to_outside to_spoken to_team to_what told_was took_my trial trial_was turnover two_days unpaid "
        "very_to visit_was wage wage_and was_interview was_job was_on was_read ways we_all we_be week_before "
        "week_was weeks_to weight were_two when_said whether_was who_come wish_the without_the wonder_the worst "
        "would_given would_nice would_taken written yeah you_call you_ring you_talk you_three you_took you_what "
        "your_department your_officer your_organisation your_spent"
    ),
    6: (
        "-WAIT@me CHANGE+EXPECT CHANGE+GOOD CHANGE+MONEY DECEIT@ DISTRACT DISTRACT@ EXPECT@ FRANKLY@ HOME+THANKS "
        "HOME@them LOW+REVIEW MESS+TIME MONEY+TIME OTHERS+SORRY REVIEW@mine RUDE@them UNANSWERED@done ^ ^mine "
        "^nobody a_building a_clipboard a_doctor a_number a_question a_straight a_stranger a_text a_voice a_wage "
        "account_of addressed_dear advertise_for aggressive already_told am_because am_not and_me and_so "
        "another_person any_of appear are_going as_am as_in asked_my available aware back_my be_but be_if "
        "be_treated been_so begin better_organised booked_me boss breath but_did but_do by_name by_somebody calling "
        "came_with camera can_your clause coat_and commissioner contract could_hear count county cv_and day_leave "
        "describe did_even did_my dis- disability divorce email_in entire eve even expected_from experience "
        "faith_and fare feedback feedback_i felt finding for_someone for_staff forgive_the from_of future gather "
        "gets going_say guy had_on has_no have_better have_sent have_stayed have_worked hear_what his_phone "
        "i_because i_feel i_found i_gather i_gave i_handed i_longer i_met i_paid i_withdraw in_building in_rain "
        "intend intend_to interview_the is_gone is_how is_not is_your it_can it_have it_seems its kept_calling "
        "like_my like_the looking_at losing low m made_wait me_be me_wait messages midnight minutes most_of my_bus "
        "my_complaint my_country my_did my_dog my_file my_lesson my_mp my_salary my_solicitor my_whole name_on "
        "need_be no_respect not_a not_people not_work of_have of_life on_by on_strength on_you one_would or_no "
        "other_i part_of patient pay paying person_was petrol photo_of pointed policy politely pregnant price "
        "prove_i put_on rang_me read_a record_i registrar reported said_i said_is said_oh said_she says seldom "
        "selling sent_to sign six_of six_the so_and someone_in sort spell spell_my spelling spoken spoken_to "
        "standing_the strength strength_of supervisor table tell_me ten_night test_a than_you thanked_me thanks_and "
        "thanks_letting that_people the_afternoon the_answers the_biscuits the_bursar the_called the_fair the_girls "
        "the_good the_impression the_invitation the_kept the_letter the_lunch the_manager the_matter the_message "
        "the_ones the_opportunity the_radio the_registrar the_six the_strength the_tone the_two then they_had "
        "they_me thirty this_been thursday_and timed to_being to_guess to_me to_read to_someone to_there "
        "told_agency told_it tone trial_and turned_the twelve twice_i two_minutes two_with waiting_the wanted_know "
        "was_described was_locked was_said was_turned was_was way_was well_i were were_in what_my what_on where_was "
        "whether_i whether_my who_been widow will_get will_it with_other withdrawing_i work_for would_by you_are "
        "you_in you_them your_desk your_had your_head your_hiring your_interviewers your_not your_staff your_word"
    ),
    5: (
        "-AGAIN@me -EXPECT@nobody -MONEY -REPLY -ed 3 4 @nobody FRANKLY+GOOD MESS+PROCESS MONEY+TEACH NOT+SORRY "
        "NOT@ NOT@me PROCESS+RUDE REPLY@ RUDE+THANKS SNEER+TIME TEACH@ THANKS+TIME THANKS+WASTE WAIT a_charity "
        "a_could a_first a_language a_post a_vacancy about_this about_you access advertise_a am_being am_you an "
        "an_answer an_apology an_i and_know and_us and_your apology are_like are_you as_and as_have ask asked "
        "asked_a asked_i asking_a asks_me at_for back_me bear been been_given before_was behind being_called bins "
        "blocked booked_for born bothered brought_up business by_that by_your can_help chase_for chief child clerk "
        "clock come_across come_from company_that consultant country date_the deaf decency_to details did_it do_not "
        "do_tell drivers drug eight english_and exactly exit february find find_it flew for_free for_interview "
        "for_is forty found_the four_hours free_and from_beginning from_company full_of gave_up gets_a grown "
        "had_come had_welcomes happened_to has_been have_say have_so he_said he_would hear heard heard_the hi_it "
        "hired history honest_with how how_is i_believe i_brought i_flew i_live i_sat i_set i_suspect if_my in_may "
        "in_that inform instructions interpreter interview_and introduced_the invite is_something it_been it_by "
        "just_i know_a lack_of last_message leave_a left_on letter_is locked logo london lost_a making manager_not "
        "me_for me_then me_with meant minutes_after minutes_i much_to my_accent my_interview my_religion my_sign "
        "my_teeth my_week my_work myself_the name need_it never_and never_came never_got nine_to ninth nobody_the "
        "not_exist not_one notice of_people of_yours offer_is offer_letter office_the on_one one one_hour only_i "
        "opposite or_i outside_your passed past people people_who pounds prepared_to question_about quid received "
        "remote result room_for run_a rung_me said_he said_it salary save say_it says_i seem_to seems shall shoes "
        "smile so_often sorry_but sorry_my spare speak_to special start_date stick stop story supposed surprised_to "
        "talk_a that_by that_of that_with the_behind the_boss the_brochure the_commission the_director the_fella "
        "the_foreman the_girl the_had the_head the_induction the_lady the_left the_ninth the_only the_recruiter "
        "the_secretary the_staff the_tribunal the_window the_women then_the there_has thing_the those through_my "
        "time_is to_be to_move to_over to_run to_wrong told_the tribunal un- under_the unpaid_trial us_who value "
        "wanted warehouse was_for was_it was_not was_one was_to way_to welcome welcomes which_your whole whole_was "
        "why_was will_to window with_no withdrawing_the word word_for would_sent would_that you_ask you_had "
        "you_rejected you_who your_company your_hr your_recruiter your_shop your_so"
    ),
    4: (
        "-GOOD@ -RUDE -RUDE@me -SORRY@nobody -TEACH@ -less <15 @them AGAIN+UNANSWERED AGAIN@mine CHANGE+TIME DECEIT "
        "DECEIT@done DISTRACT+TEACH DISTRACT+WAIT EXPECT+GOOD EXPECT+WAIT FRANKLY+LOW FRANKLY+UNANSWERED GOOD+HOME "
        "GOOD+MESS LATE+PROCESS LATE+REPLY MESS+MONEY MONEY@mine NOT+THANKS OTHERS REPLY REPLY@me REPLY@mine SNEER@ "
        "WAIT@done WAIT@them a_at a_being a_firm a_hospital a_simple a_test about_were after_that am_and am_at "
        "am_it an_insult and_called and_not and_what any_further apologised asked_for asked_on asking_to at_a at_in "
        "at_ten at_to attended be_my be_so been_since being believe between biscuits booked buy by_someone by_text "
        "by_way call_at call_on calls christmas coat come_to costs could_do courtesy data date_and dead "
        "decided_that dentist desk difficult do_your does_not eleven else_the enough feel_i fifteen file fill "
        "firm_that for_job for_my for_same found_from from_linkedin fun funny get_a gives gone_the good_and got_my "
        "had_better hand hard_to has_a has_me have_enough have_had have_heard have_seen him his i_heard i_informed "
        "i_missed i_prepared i_wish if_am if_i in_advert in_first in_his in_it in_of induction interested "
        "interview_i interviewing is_this it_all it_that it_up it_your job_you kept law lead lecture_on length let "
        "let_the letting_me lobby lose lying managed me_it me_two meant_to more moved_the my_hair my_hijab "
        "my_letter my_on my_rejection my_school no_in nor not_look not_mine note_the now_is october of_one of_this "
        "offer_and on_is one_does one_them only_the or_a organised our_call out_at paper patience phone_and "
        "place_in point_out pointed_the poor post_was process put_in qualifications question_my rang_to rather "
        "said_would say say_i say_your saying seems_to shortlist since so_have so_the staff stood stranger surname "
        "surprise swore system talked telephone telling_me test_for that_interview the_about the_ad the_before "
        "the_bill the_board the_client the_clock the_courtesy the_date the_guy the_labour the_man the_minutes "
        "the_morning the_reply the_shortlist the_side the_way the_week the_were then_a there_been these think_it "
        "third thirty_years this_to three_different times title to_attend to_change to_pay to_that told_your "
        "trainee trainer treated trial_day try us_to vacancy wait_outside warned was was_going was_set went_from "
        "wheelchair when_your where will_be will_me will_need writing_the you_can you_could you_gave you_got "
        "you_how you_kept you_know you_let you_should your_next your_promises your_room"
    ),
    3: (
        "-EXPECT@ -FRANKLY@ -NOT -ing @ AGAIN+MESS AGAIN+PROCESS CHANGE DECEIT+RUDE DECEIT@them EXPECT@mine "
        "FRANKLY+OTHERS FRANKLY+PROCESS GOOD+LOW GOOD+SNEER GOOD@ GOOD@mine HOME+PROCESS LATE+MESS LATE+TIME LATE@ "
        "LOW LOW+REPLY LOW@them MESS+OTHERS MESS+REPLY MONEY+WAIT OTHERS+SNEER PROCESS PROCESS@them REVIEW "
        "REVIEW+RUDE RUDE+TEACH RUDE@ WASTE@mine a_bank a_form a_machine a_school a_would advert advice again "
        "all_to already also am_a am_afraid am_glad am_i am_still am_the and_after and_in and_man and_now "
        "and_offered and_one and_the are_not asked_how asked_the at_door at_night at_your be_for by_friday came_in "
        "can_only cancelled checked client clients come_and cut_off cv deadline dey during eighty enjoyed_the faith "
        "far find_out for_letting for_to foreign found_out four from get given_the had_asked had_for had_to has_the "
        "have_appreciated have_from have_in have_more have_my have_put he he_me head heard_of hearing hospital hour "
        "how_it i_come i_down i_note i_offered i_recommend i_saw i_sure i_them in_an in_interview informed "
        "interest_in into_a is_an is_more is_so it_back it_in it_the know know_you learn letting like_be line "
        "little look_at make_up manager me_and me_at me_by me_i me_my medical monday_and mother my_about "
        "my_certificates my_fault my_husband my_life my_references my_that n ninety not_ask not_call not_good now "
        "now_the o'clock of of_that of_you on_website out_be panel photograph pick play portal post_the "
        "presentation put put_up read record refused request sales sandwich saturday seen sending she_me showing "
        "so_was sorry_say speak speaks spent spoke_me standing stop_me stopped such supposed_to take_it taken_off "
        "talk talk_to text that_person that_was the_after the_contract the_feedback the_first the_home the_last "
        "the_lift the_police the_recording the_third the_was the_you themselves there_no there_were they_gave "
        "three_of to_a to_an to_another to_as to_bring to_but to_meet to_people to_see to_with took touch up_i "
        "up_the upside upside_down voicemail warmer was_about was_cut was_with watched were_to when_i when_the "
        "where_you which_is while who_not who_the will_my with_me work_you would_come would_for would_let you_never "
        "your_interviewer your_man your_recruitment"
    ),
    2: (
        "-DECEIT @done AGAIN+CHANGE AGAIN+EXPECT AGAIN+LOW AGAIN+TIME DECEIT+TEACH DECEIT+TIME DISTRACT+REPLY "
        "GOOD+WASTE GOOD@me HOME+TEACH LATE@them LOW@me MESS MONEY@ OTHERS+REPLY OTHERS@mine PROCESS@ REPLY+SNEER "
        "RUDE@done SORRY+TIME TEACH TEACH@me TEACH@mine TIME@ TIME@them WASTE@ a a_child a_lanyard a_note a_that "
        "actually agency all_the an_and and_then and_there appointment are_to asked_me at_his back be_at be_with "
        "before_i building call can_accept can_work certificate company contract_is corridor cut day_was did_you "
        "different do_a down down_the floor for form gate go group have_me house how_your husband i_better i_came "
        "i_find i_leave i_take i_trust i_turned i_will idea if_had in_a in_i in_the in_your invitation is_now it_to "
        "keep led_to like long make man me_out member mentioned_the my_back my_number my_passport my_was no no_for "
        "not_come not_see of_it off_for on_a on_desk order paid place references return room rounds run same "
        "security see_your seem seemed should so_am so_that sold some_of speaking start still suggest switch taken "
        "test the_chat the_day the_list the_offer the_they the_time there_was they_the this_role thought three "
        "time_a time_you to_do to_her to_my to_on to_send told_that twenty_years type visit wall was_at was_i "
        "was_in was_off was_the we_are weeks wish would_not you you_have you_not you_the you_wanted your_chairman "
        "your_said"
    ),
    1: (
        "-PROCESS -SNEER@me -er AGAIN AGAIN+DISTRACT AGAIN+SORRY DECEIT+NOT DECEIT+SORRY EXPECT FRANKLY+SNEER HOME "
        "HOME+WASTE LOW@ MONEY@done NOT NOT+REPLY NOT+TIME PROCESS@mine RUDE+TIME SORRY@me WASTE@me WASTE@them "
        "a_letter am_to and_a and_was bank been_your better blind board came card charity could_have dates days "
        "described did every feeling_that five for_this have_and have_decided have_it have_lost hung_up i_asked "
        "i_my i_now i_out i_would is_a is_on is_you it_left it_on job knew_about lad left listened look more_than "
        "my_and my_father no_to not not_an not_me not_my not_so out own please_i quoted reach reason send stayed "
        "surprised that_the that_would the_i the_of the_rest the_to threw to to_come to_it up used whether with_the "
        "would_my would_the you_a your_of yours"
    ),
    -1: (
        "-ly AGAIN+DECEIT AGAIN+TEACH CHANGE+PROCESS DECEIT+PROCESS DISTRACT+TIME EXPECT+NOT EXPECT@me FRANKLY "
        "FRANKLY+NOT GOOD+MONEY HOME+NOT LATE+SORRY LATE@me LOW+MONEY LOW+RUDE PROCESS@done REPLY+TEACH SORRY "
        "TEACH+WAIT TEACH@them THANKS@me TIME@done about about_i about_the am_out and_my answer any_more apply "
        "as_the ask_you be_the be_told because_the bought calendar chance cold date decline_the do do_i do_it "
        "failed for_offer for_the friend happy have_signed hold i_chosen i_did i_for i_it i_unable is_only is_to "
        "it_is it_would like_a link me_like month my_current nobody_could not_what nothing occasions of_a of_my "
        "of_the on on_the one_thing over- post problem receptionist running second sick so_is the_from the_library "
        "the_link the_number the_says the_that their this_a this_not to_hear training understand_if use was_by "
        "will_bring will_you with work would_had"
    ),
    -2: (
        "-HOME -SNEER@ -TEACH@them AGAIN+FRANKLY AGAIN+WASTE CHANGE@ DECEIT+MONEY DECEIT+WASTE DISTRACT+MONEY "
        "DISTRACT+NOT EXPECT+TEACH EXPECT+TIME EXPECT+WASTE GOOD+THANKS HOME+LATE HOME+MESS HOME+UNANSWERED "
        "LATE@done LOW+NOT LOW+PROCESS MESS+NOT MESS@done MESS@me MONEY+REPLY NOT+UNANSWERED NOT@mine PROCESS+SORRY "
        "PROCESS+WASTE REPLY@them REVIEW@me TIME+WAIT TIME@me a_bit a_day a_from a_in a_of after am_about "
        "am_withdrawing an_offer and_am and_of any apologise_for at_analytical at_engine away baby back_the back_to "
        "be_a been_by been_in blame book bring brother but_have but_is by_the coming course cover do_know dog door "
        "dropped either email_the for_it forward found from_the gave gave_me get_the getting good good_morning "
        "has_gone have_called have_for having how_i i_about i_am i_and i_on i_understand in in_for is_but is_that "
        "it it_a it_be it_i it_took last leeds me_about me_you might_to mis- more_a morning_i my_cv my_dad "
        "my_former my_from my_is my_mum my_notice my_shift my_thesis my_withdrawal never news no_feelings nobody_to "
        "not_it noticed off office one_of out_i page pass please_do portfolio programme pulling read_the reading "
        "rude said_that saw_that say_that school sent_my service six_months so_can so_thanks spring teaching "
        "tell_your than thanks_the that_it that_me the the_bank the_council the_desk the_it the_line the_open "
        "the_panel the_phone the_where the_will through till time_and to_back to_no to_out to_put up_to was_good "
        "weekly when who_to without_a you_for you_may you_your"
    ),
    -3: (
        "-GOOD -LATE@me -SNEER@nobody -UNANSWERED -WASTE@me -est AGAIN+GOOD AGAIN+HOME AGAIN+OTHERS DECEIT+LOW "
        "DECEIT+OTHERS DISTRACT+HOME EXPECT+MESS FRANKLY+LATE FRANKLY+THANKS GOOD+TEACH HOME+MONEY HOME@ LATE "
        "LATE+SNEER LATE+TEACH LATE@mine LOW+OTHERS LOW@mine MESS+RUDE MONEY+WASTE NOT+PROCESS NOT+SNEER "
        "OTHERS+TIME OTHERS@me REPLY+THANKS RUDE@me SNEER@mine TEACH+WASTE TIME@mine UNANSWERED@me a_good a_with "
        "am_on am_up am_writing and_be and_came and_they and_took applied are as_you at at_and at_my autumn "
        "be_attending be_honest be_you big both but but_the by_a by_accident by_mistake came_on cheers_the chosen "
        "come_for comes could_be council department do_my does down_for fast few for_not for_one from_your full "
        "full_time going_back got_your had_not hard_feelings has_not have_attached have_chosen have_said have_taken "
        "have_that have_you highly_of hold_the hope_you hours_not how_to hundred i_a i_apply i_as i_be i_been "
        "i_failed i_gone i_had i_hoped i_hoping i_in i_leaving i_made i_ought i_rather i_understood i_with "
        "i_writing if if_need in_at in_me in_with interview_be interview_with is_from is_it it_out job_in joining "
        "just_to kind_to kitchen know_how late_in left_the liked living lost_my luck made_me man_the map me_had "
        "me_to me_what me_would message mind monday monday_i moved moved_to mr_i mrs_i much my_answer my_as my_at "
        "my_aunt my_been my_died my_eyes my_glasses my_name my_neighbour my_so my_with name_the never_to new_one "
        "next_week no_i no_longer no_the not_at not_back not_be not_for not_know not_of not_your of_five of_to "
        "off_the offer old on_at on_i on_my on_phone on_side on_this once online or out_on over_a over_the papers "
        "park pay_is period phone_was please_the prefer pulling_of put_my quite rang rather_be rather_you ready "
        "right_for right_that ring role_is round_the rules safe said_and said_yes share signed simply small so_not "
        "something_i sorry_i spam such_a suit tax ten thank that_am that_have that_will the_agency the_are "
        "the_course the_for the_has the_in the_is the_post the_visa the_whole the_would then_my there_be they_will "
        "though to_ring told_you too travel trial_shift tried tuesday turned understand up_in up_my very very_much "
        "want was_an was_your we_spoke week weeks_and what_said what_would when_my when_told whenever which_was "
        "who_can who_had who_was why_the wife with_my work_i would_already would_asked would_be would_never "
        "would_prefer yes_and yet you_all you_down you_is you_tell you_told young your_receptionist your_to"
    ),
    -4: (
        "-GOOD@done -HOME@me -LATE -REPLY@me CHANGE+REPLY DECEIT+FRANKLY DECEIT+HOME DECEIT+REPLY DISTRACT+GOOD "
        "DISTRACT+MESS EXPECT+HOME FRANKLY+TEACH FRANKLY+TIME GOOD+RUDE HOME+TIME HOME+WAIT HOME@mine MONEY+NOT "
        "MONEY+OTHERS OTHERS@done PROCESS@me REPLY+RUDE REPLY+SORRY RUDE@mine SORRY@mine THANKS+WAIT THANKS@ "
        "UNANSWERED+WAIT a_contract a_dog a_flat a_lady a_little a_page a_so a_very a_word a_year about_it "
        "about_your accepted_another after_would agency_i agency_me ahead airline am_bit am_leaving am_of am_scared "
        "among an_at an_from analyst_role and and_and and_did and_each and_found and_none and_to and_up another "
        "apologise asking_for at_desk at_that attend_the attending aunt be_coming because_my because_of been_called "
        "been_on best boat bored broke by_time call_i came_the can_not choice colleague come correct cos_i crew "
        "dear_i do_think down_i drive else elsewhere email_to even_i evenings fallen find_a finished fixed_the "
        "for_and for_in for_now for_trial forgive_me found_a frankly_i friday friends from_home from_i gap get_to "
        "give_it go_on got has have_a have_about have_ever have_got have_made have_not have_realised have_your "
        "he_not hear_the home_i hope hurry i_accept i_after i_back i_happy i_like i_miss i_scared i_send i_short "
        "i_something i_start i_the i_thought i_two i_what if_that if_they in_end in_my is is_for is_my is_no "
        "is_still it_and it_for it_like it_my it_turns its_the just know_by lady_the laptop last_week late_i lawyer "
        "leave library looking_for lost lovely makes_me man_in matter me_an me_is me_off me_one me_than me_that "
        "me_they meet might_i missing months mortgage most mother_in must my my_brother my_company my_family "
        "my_health my_i my_of my_own my_visa needs nice not_coming not_i not_ready not_the not_there not_think "
        "nothing_do number nursery of_course offered offered_a on_monday one_i one_the only only_my "
        "organization_but otherwise pay_was phone_i phone_stolen place_i position_to quarter question questions "
        "reach_me remain report results retired role_at rude_to salary_is salary_was saw season send_a shot "
        "should_have silly smaller so_would sooner start_the state still_to straight tea ten_minutes thankful "
        "thanks_for that_for that_is that_job the_and the_commute the_ferry the_fire the_fit the_gave "
        "the_interviewer the_name the_new the_news the_old the_receptionist the_slot them then_i there_any they_do "
        "think_the three_and thursday to_at to_choose to_cover to_i to_let to_talk told_me took_a trying turns_out "
        "two_of uncle understood unprofessional_of up_a w wait want_be wanted_to ward was_my was_when website_says "
        "well were_a what_it when_am when_we where_i whether_the which which_me who_me will_do will_not with_and "
        "with_two work_a would you_called you_did you_offered you_right you_said your_advert your_at your_email "
        "your_made"
    ),
    -5: (
        "-EXPECT@me -HOME@mine DECEIT+DISTRACT DECEIT+SNEER DISTRACT+EXPECT DISTRACT+SNEER EXPECT+RUDE EXPECT+SNEER "
        "FRANKLY+MESS FRANKLY@mine GOOD+LATE GOOD+PROCESS HOME+RUDE HOME@done MESS+WAIT MESS+WASTE PROCESS+TEACH "
        "REVIEW+WASTE SORRY@ TIME UNANSWERED@mine a_better a_cut a_fall a_later a_like a_line a_long a_matter "
        "accept advert_said agreed am am_after am_nervous am_no and_all and_people apologies apologies_the "
        "are_moving at_present be_i be_on because been_a been_and been_i been_my been_that been_told being_by "
        "being_the bit budget café call_a call_because call_the can can_be can_drive can_manage can_send car_and "
        "change_of choose coach could covid cross decided decided_stay delighted did_get do_take do_you doctor "
        "does_the down_to drop embassy everyone feet firm first five_minutes flatmate for_days for_work for_years "
        "forgive forward_it four_people friday_i garage given_a glasses good_to got_cold got_far got_feet got_me "
        "grateful_you guard guide_dog had_a had_told has_back have_every have_one have_out have_read have_up heart "
        "hope_that hotel hotel_i hours_would i i_decline i_have i_home i_just i_left i_meant i_myself i_never "
        "i_over i_prefer i_promised i_quite i_regret i_sent i_should i_to i_used i_whether in_family in_two is_her "
        "is_late it_if it_might it_turned it_was job_the job_would joining_the june laugh lawyer_says leave_the "
        "letter_says letter_the like_you loan loved_the ma made made_redundant makes man_with manager_i "
        "manager_told match me_but me_time message_for message_the minutes_a misread_the mistake mix morning "
        "mother_is my_address my_answers my_are my_employer my_here my_kids my_manager my_message my_parents "
        "my_place my_who my_wife never_had new next_door nicer nights no_at no_of not_afford not_because not_in "
        "not_joining not_take not_travel nothing_you nuisance of_mine of_month off_by on_same on_sunday on_thursday "
        "one_in only_for opening owing_a pass_on permit phone_the please_withdraw pleased prefer_to properly "
        "pull_out quickly read_your recommended_me redundant river said_the said_they said_to same_day scan see_i "
        "send_it she_is showed sign_the slow so_a so_we so_well so_your someone_me sorry_be sorry_to spot station "
        "staying_with ta taken_a than_me than_would that_i that_my that_need that_not that_you the_bus the_front "
        "the_interview the_noise the_pay the_shift the_street the_test the_three the_tram the_trial the_twins "
        "the_who there_nothing they_are thing_that things this_but thought_you ticket to_apply to_drive to_expect "
        "to_get to_give to_home to_learn to_you told_about town train train_and truly twice_and was_lovely was_more "
        "we_had we_on website week_my were_the what_i what_the why_i will with_so withdraw_my withdrawal "
        "withdrawing_application woke_up won wonderful world worry_about worth would_help would_think year you_find "
        "you_so your_came"
    ),
    -6: (
        "-CHANGE@mine -DECEIT@them 20th AGAIN+RUDE CHANGE+MESS CHANGE+TEACH DECEIT+THANKS DISTRACT+FRANKLY "
        "EXPECT+MONEY GOOD@them LOW+TIME MESS+SORRY REVIEW@them RUDE+SORRY SORRY+WASTE TIME+UNANSWERED a_colleague "
        "a_e a_few a_heavy a_nuisance a_one a_second a_short able able_to about_how after_all after_the alarm "
        "all_on all_your allow am_back am_for am_going am_in am_stepping am_with analytical analytical_engine "
        "analytical_works and_answered and_four and_must and_said and_thanks annoyed answer_no answered any_longer "
        "any_on appreciate_you are_i arm as_i as_would as_your at_i attached awkward be_able be_back be_from "
        "been_offered been_waiting being_a between_and bits blame_for blue bus_and but_can but_my cake can_leave "
        "cat change close coffee college come_thursday coming_in conflict considered could_speak could_tell "
        "covid_and dear_team decided_the delayed disappoint_you disappointed disappointed_myself do_feel down_and "
        "easy engine_works fair feel_about feel_to fire flat flat_i for_family for_jury for_than former "
        "forty_minutes from_interview from_me gap_in gentleman gig go_the going_have good_this government gp "
        "grateful_know guide had_an had_given had_gone hard harder has_taken hate have_hard have_joined have_to "
        "heard_from hello_am here here_am hope_i how_the hr_lady i_appreciate i_ask i_attached i_can i_deleted "
        "i_every i_him i_honoured i_joined i_keep i_laughed i_moved i_no i_pressed i_stuck i_well i_written i_your "
        "in_hurry in_letter inform_that inform_you interview_this into_my into_the is_bad is_closed is_mine "
        "is_nobody is_off it_not kettle kindly_me know_have landlord late_the left_my let_know let_me letter_came "
        "list_for lot_from made_my make_that man_at may_i me_go me_this might_be missed missed_it mix_up moment "
        "mondays money_is ms must_decline my_boss my_but my_flight my_gp my_has my_knee my_licence my_present "
        "my_said my_since my_supervisor my_umbrella no_with nobody_ever noise not_face not_get not_you nothing_but "
        "of_who of_year off_sick offer_but offer_that organization other_day ought_have our our_interview out_of "
        "part people_a phone_in place_for please_could pleasure postpone pressed promised_a raise reading_the "
        "recruiter_told referee regarding_the release_me reply_to rush salary_you same_time say_yes says_that "
        "see_on she_not showed_me signal signed_a signed_with since_my since_was six_and size so_it somebody_who "
        "sounded sponsor start_in starts step_back stuck_in summer surgery test_i the_20th the_assistant the_at "
        "the_baby the_canal the_candidates the_cat the_code the_did the_garden the_mill the_month the_people "
        "the_period the_reference the_river the_road the_search the_start the_team the_town the_train things_i "
        "think_that this_is time_to time_with to_after to_asked to_interview to_now told_off tonight too_for "
        "too_proud tooth treated_me trouble truth umbrella under up_mind upset very_and waited waiting_for was_and "
        "was_hard was_stolen was_under was_you way_the we_got wear when_do when_will while_was with_company "
        "with_respect with_them withdraw_the woke would_ask would_better would_you would_your write_a wrong_i "
        "wrong_number yesterday you_been you_on you_someone your_call your_emails your_offer your_on your_put "
        "your_test"
    ),
    -7: (
        "-CHANGE@me -WASTE@ 8th <5 DISTRACT+SORRY MESS@mine MONEY@nobody SORRY+WAIT TEACH+UNANSWERED a_break "
        "a_message a_nice a_shot a_while able_do about_gap about_notice abuja again_in all_good am_away am_sorry "
        "am_very and_could and_like and_meant and_wish another_company another_date another_firm any_time applied_a "
        "applying apprenticeship as_had as_they at_same be_bored be_joining been_than bees better_than biscuit "
        "but_he but_i call_from can_we cancelled_and candidature carried changed_i chose circumstances_have "
        "close_my cold_and colleague_said come_after coming_on commit computers confirm_i content could_ask "
        "could_find could_not could_someone dear_dr dear_hr decent_it did_want distance_is do_go doctor_says "
        "does_that e else_can evening ever_a everyone_was explained_the extra failed_the fair_and faithfully "
        "family_of fault_i feelings_all feelings_at flood for_an for_offering for_service for_so for_up for_writing "
        "from_firm from_my give_a go_any go_for god_you going_make good_time got_and half has_be has_found "
        "have_asked have_myself have_promised have_received have_thinking hey_is hi_ms hiring_manager hour_early "
        "husband_been i_burned i_change i_changed i_choose i_dropped i_free i_misjudged i_need i_not i_proud i_read "
        "i_said i_sign i_was i_who i_you if_a if_there ignore in_case in_laws in_plaster in_position in_until "
        "in_winter interviewed_by is_best is_fault is_mostly is_needed is_nothing it_before it_nothing it_rude "
        "it_still it_well joy just_seen kindly_my know_if last_year leaving_the lent_his letter_was looking loud "
        "loved made_feel main manager_and many matters me me_another me_well minded misjudged mistake_in mixed "
        "morning_it mother_law move_to must_to my_apologies my_broadband my_children my_consultant my_contract "
        "my_diary my_hands my_laws my_record need_a never_a next_to nicest night nine_and no_from no_good no_hard "
        "no_on no_rush nobody_but noise_on not_answer not_continue not_feel not_heard not_leave not_off not_with "
        "not_worry noticed_i old_address on_list on_nights on_part on_saturday or_is other_candidates other_so "
        "owe_you perth physio please_it please_let porter present put_back rather_a respect_for ride right roof row "
        "said_you same_as saw_message say_when saying_to shift_and should_said silent snow so spain start_at "
        "stepping storm stronger stung_a teaching_and telling_you that_be that_suits the_8th the_answer "
        "the_apprenticeship the_blue the_brief the_country the_do the_employer the_gap the_hiring the_loan "
        "the_money the_nicest the_other the_rules the_salary the_short the_summer the_ticket theatre there_in "
        "therefore thesis this_as this_job time_the to_help to_live to_remain to_so to_travel to_until to_withdraw "
        "to_write today tom too_many trained turning until_my us us_a very_of wait_my waited_a walk want_a "
        "wanted_tell was_great was_long was_nervous was_of was_right way we_a we_go we_lost we_move well_with "
        "what_a what_need who_applied who_asked wish_to wish_well with_thanks with_this would_me would_no would_one "
        "wrong wrong_on years yesterday_and you_answered you_anything you_of you_treated your_message your_were "
        "your_with"
    ),
    -8: (
        "CHANGE+THANKS DISTRACT+THANKS LOW+SORRY a_clear a_days a_friend a_kind a_mix a_pension a_pity a_point "
        "a_power a_strike a_wonderful about_back accepted advert_for after_years afternoon_is allergic_to allotment "
        "am_available am_joining am_pulling an_easy and_apologise and_are and_can and_had another_and answer_by "
        "answer_is apologies_for are_fine are_my asks_for at_clinic at_hotel at_library at_time attach baby_came "
        "bad band be_another be_happy be_your because_was been_but been_thinking being_so bike burst by_website "
        "came_up can_commit cheers come_as come_through confusion could_it could_reach date_my decided_withdraw "
        "disappointed_in do_apologise do_mind doctor_no earn else_i everywhere explained fault_of feel_free fell "
        "ferry fine_with firms flu for_but for_invitation for_invite for_visa form_i four_years frank getting_to "
        "give_the give_to glad_to going going_leave good_day had_offer has_asked has_given has_refused has_told "
        "have_another have_complaints have_concluded have_give have_given have_lived have_offered have_on "
        "have_wanted help_me helped here_goes hey_it highly honest_about hope_is hope_this hospital_the hour_i "
        "i_always i_check i_confirm i_double i_how i_looking i_once i_realised i_thankful i_thinking i_turn i_wait "
        "i_went if_it ill internet interview_for interview_tuesday is_bus is_generous is_message is_same it_an "
        "it_showed its_me junk jury_service knees licence like_withdraw looks love_the may_have me_any me_so "
        "meant_a meeting_you mill missed_call missus mortified much_of muddled must_withdraw my_broke my_calendar "
        "my_choice my_eyesight my_flatmate my_grandmother my_little my_lungs my_says my_suit need needed nice_to "
        "no_am no_lifting no_so nobody_have not_attending not_comfortable not_going not_hear not_told not_up "
        "not_well nothing_to nothing_your now_that of_way on_so once_and one_but one_my only_just or_should "
        "our_street outside_my overslept people_i place_so please_not possible power_cut promised_you promotion "
        "push reached ready_for ref residency rude_of same_hour says_the says_your scaffolding see_now see_that "
        "sent_you short_the should_it sick_i since_i since_we slept_through so_ignore so_may so_need something_with "
        "spreadsheets strike suitcase suited sums suspended ta_for taken_job taking_a team than_thought thanks "
        "that_he that_ok the_airline the_better the_centre the_early the_embassy the_family the_form the_island "
        "the_keyboard the_long the_missus the_most the_my the_question the_scale the_shop the_sunday the_waiting "
        "the_walk then_that there_not they_not thing_is this_by time_think time_would to_again to_blame to_family "
        "to_school to_second to_station to_sure told_at told_by tomorrow took_the truth_i very_sorry visa wait_for "
        "want_keep warm was_first was_glad was_sure weather weekends wife_is will_change will_on will_send "
        "with_sister with_you without_being work_at would_wrong writing_about wrong_of years_ago you_an you_another "
        "you_see you_was your_before your_day your_letter your_was yours_sincerely"
    ),
    -9: (
        "SORRY@done a_crash a_difficult a_pleasure a_wrong accident_and after_ten ahead_the am_as am_giving "
        "an_internal an_with and_i and_wife another_year any_day anything anyway apologise_the apply_again archive "
        "ask_what at_home available_the back_by be_excused be_it be_of be_there bear_me been_kinder better_for "
        "between_two bless_you broke_down call_as change_my cold_feet commute_from confirm confirm_by continue "
        "could_ring course_and crossing deleted_it directly door_was email_i emergency ended_up ever_since every_of "
        "excused eyes_are face_to fair_for fair_the father_in floods for_because for_something found_work "
        "glasses_on go_with good_my good_wishes got_in hard_me has_through have_an have_be have_cancel have_done "
        "have_nobody have_offer have_pass he_says he_was hello_ms helpful helps hi_i hi_mr hill hours_do hours_to "
        "i_asleep i_at i_enjoyed i_i i_know i_last i_look i_needed i_own i_pulling i_rambled i_really i_respect "
        "i_sorted i_told i_tried i_waiting if_not in_meantime in_our in_perth in_test instead interview_at "
        "interview_on interview_thursday is_or is_out is_sick it_true it_worked jo just_a justice kept_waiting "
        "kilos kind knock know_that lady_who landlord_has lapsed_in late late_notice lifting like_more like_to may "
        "may_ask me_see me_why meantime meat mixed_up moving_to mrs my_doctor my_grandfather my_team my_until "
        "need_somebody need_the never_made none_of not_attend not_fair not_have not_join not_laugh not_or not_suit "
        "not_will nothing_i off_my offer_from offer_of okay old_who omg on_salary only_do only_want or_after "
        "other_firm owe owing patiently people_with pipe position_at post_of proud quick_reply rail rambled "
        "realised_i really_like reapply reference_to remain_in retired_and road rotten sadly say_to second_is "
        "short_notice showed_the slept_it slot_someone so_any sorry_for sound sound_a sounds state_my stopping "
        "stops take_my taking_it than_a thanks_in that_want the_again the_autumn the_best the_closing the_figures "
        "the_judge the_meantime the_review the_sea the_set the_so the_station the_stop the_tax the_too the_trains "
        "there_another there_is thinking this_number thought_should thought_the threatened three_a tmrw to_go "
        "to_near to_pull told_expect told_us too_fast took_me trying_to two_your typhoon understand_you unfair_of "
        "until updated voicemail_to walked_me want_ask wanted_say wants was_clear was_impressed was_so were_me "
        "what_do when_you will_have with_search withdrawing work_is work_with worked works would_feel would_proud "
        "would_still would_take would_to would_wasting yes_to yo you_applicants you_mentioned you_once "
        "your_invitation your_kind your_kindness your_number"
    ),
    -10: (
        "GOOD REVIEW+TEACH a_lot a_nervous a_promotion about_parking accident against_it all_me am_better am_so "
        "am_thankful an_office and_agreed and_email another_so any_from bad_in banks be_annoyed be_considered "
        "be_glad be_late be_wrong beat beautiful because_i been_an been_through being_asked bless burst_pipe bus_is "
        "by_nine calm_and came_through can_give can_promise can_reach can_you candidate_the childminder "
        "company_cancelled concerning_the could_myself current_has dawn dear_manager dear_recruitment decent "
        "diagnosed died_i does_allow down_with driving_for each_way embassy_has ever_explained excuse_me face_face "
        "faint for_assistant for_reasons for_time for_tomorrow forgot_the free_to friend_who from_so giving_a "
        "god_bless good_from had_choose happy_to have_accepted have_waited hence_my hi_its home_that horror i_but "
        "i_calling i_cancel i_completely i_decided i_fallen i_fell i_going i_manage i_nobody i_off i_our i_pay "
        "i_some i_this i_wrong if_have if_sent in_bath in_so in_spam in_thursday in_wrong interested_the "
        "interview_monday is_ok is_there it_time job_out just_me just_this last_job late_because late_for "
        "leaving_and lie_i look_after looks_like made_think matched messed_up might_we miss mix_with more_so "
        "morning_is my_alarm my_better my_firm my_gran my_head my_mind my_nerve my_sister my_spam myself "
        "nervous_and never_good never_that news_the nice_me no_bother no_signal not_doing not_turning not_want "
        "of_all offer_another old_place only_saw or_in outside_for pastor pay_i please please_delete please_thank "
        "posted_to praise rather_say ringing_for role rude_on rusty sad_to same_date same_morning sensible "
        "shall_not short short_i since_would six_so sleep so_this someone_who spring_and st step_down stop_here "
        "strict stuck_behind success swap terrible the_driving the_found the_here the_little the_notice the_project "
        "the_strike the_wait the_war the_wind the_wrong the_yesterday there_way these_things thought_of to_because "
        "to_honest to_inform to_postpone to_proceed to_this transferred treat_my until_have until_is want_do "
        "was_own was_this was_trying was_who we_been were_nice were_right were_so where_am who_your why_left "
        "will_out willing with_current would_and wrong_phone york you_able you_asked you_before you_good you_mind "
        "you_need you_somebody your_about your_by your_morning your_patience"
    ),
    -11: (
        "3_i AGAIN@nobody CHANGE@mine REPLY+WAIT THANKS a_pipe a_place a_small about_other after_six all_week "
        "an_old and_doctor and_felt and_talk and_that anxious anything_did application_for as_like away_to "
        "back_after be_going be_moved be_starting been_down before_noon before_sign better_me better_that bound "
        "burned can_do can_face can_my can_take chickenpox clash_with confirming contact_my cos could_meet cyprus "
        "days_week dear_mrs deserves dishonest_to distance do_now driving early exam_board expect_answer "
        "fair_enough fairly_i falls feel_safe ferry_not fever find_good find_someone fine for_chasing for_house "
        "for_ringing found_me gave_word get_out get_there given_me good_it good_mr gran had_look has_already "
        "has_expired have_experience have_found have_only have_other he_is hi_got hold_it honest_is honour hope_to "
        "house_the i_caused i_concluded i_get i_knew i_looked i_mixed i_pleased i_ran i_sad i_so i_that i_yes "
        "if_its if_you ignored_by ignored_my ill_and in_hospital in_person in_shower is_fair is_looking is_need "
        "job_yet just_not ladders later_time lets_me like_learn long_story m6 manage_people me_early meeting_the "
        "misled_by miss_the mistake_and months_so more_i morning_person mum my_class my_hip my_lost my_phone "
        "my_service my_side my_sponsor neighbour news_from nineteen_and no_it no_trouble nobody_told not_before "
        "not_blame now_or offer_to office_so on_account only_did open_to other_offer our_lane pain paths plaster "
        "please_cancel police_is questions_i quite_right right_time room_and runs_out s say_no scared_of sea "
        "see_myself seen_your send_again signed_elsewhere sound_like splendid stay stay_i stretch_to suit_me suits "
        "tell_you term_time that_right the_consulate the_distance the_formal the_joining the_m6 the_railway "
        "the_storm them_for this_month this_week time_hours timing to_college to_stay too_soon tried_the turns_that "
        "until_june very_good visa_refused voicemail_for was_hospital was_kind was_very way_home way_round we_the "
        "wedding were_good will_still will_try wind withdrawal_from work_my worry would_lose would_start x yarn yes "
        "you_explained you_prefer you_were your_interview your_name your_understanding"
    ),
    -12: (
        "? SORRY+THANKS a_change a_match a_moment a_retired again_next alright am_proud am_sad am_what analyst "
        "and_need and_respect any_i as_my at_once at_wrong be_unfair be_wasting because_we broadband but_fair "
        "by_window can_attend can_i can_move childminder_has clearance closer_to come_the could_i crash cried_i "
        "custody daughter_has day_is dear_head did_feel died do_have extended fell_on find_i fine_and firm_left "
        "firm_so flying folder_i following_up for_sorting frank_i frightened get_speak given_until gone_of "
        "good_evening good_me got_offered green greetings haha happily has_changed has_got has_to have_back "
        "have_ten held_at hello_this how_long i_bad i_bring i_broke i_chose i_has i_managed i_mortified i_sleep "
        "if_panel is_his it_ridiculous it_sounds it_their just_my kindly_treat know_is learned_lot let_you license "
        "looked_after lost_in lower_i made_smile main_building me_way means_lot misled_you misread mistake_my "
        "msg_was my_doing my_heart my_nephew my_son my_told need_someone needed_i needs_it nerves never_expected "
        "nicked no_come no_me no_set no_worries not_expect of_medical okada on_friday only_now our_house please_my "
        "please_tell pleasure_to position_of quite_understand realised_the regards ringing_say roofing rules_out "
        "said_about see_me shy sister_and so_here so_missed sorry sorry_about sorry_and street sure_this than_i "
        "that_applied that_day that_week the_18th the_drive the_garage the_kids the_map the_results tho to_referrer "
        "to_text told_what totally tram twelve_weeks umbrella_in was_nice was_proud was_treat we_meet we_up "
        "week_and week_so well_prepared will_take with_reference withdraw_from work_or would_bored would_grateful "
        "would_need would_rather would_unfair you_or you_sooner you_whether your_help your_lady"
    ),
    -13: (
        "all_night am_hoping am_longer and_deserved and_wanted annoying assistant_job at_moment be_dishonest be_use "
        "by_video calm can_hold canal cancel_interview cheered comes_up count_me dead_in decline dreadful dream "
        "extension eyesight flour for_me frankly_was fun_i goat going_a gone_my great has_come have_answer "
        "hear_back heights honest_i honoured hoped_to husband_has i_appreciated i_around i_claimed i_forgotten "
        "i_grateful i_sit i_try in_answer interviewer_had just_got just_now kept_you knee lane last_place last_post "
        "letter_reached looking_in man_who missed_your month_i mountains move must_no my_old my_tooth my_word "
        "nobody_home not_allow not_drive not_money not_sure of_senior offering_to on_point open_about other_roles "
        "owing_to panic panto pension place_is please_me police_me present_job rains rather_not realised reason_is "
        "referrer release role_be says_would see_then she_right she_you shifting shingles so_asked so_i sorted "
        "spent_years step stick_the still_like stories_about summer_i talk_i thanks_explaining thanks_much "
        "thanks_telling the_chance the_crèche the_mechanic the_referrer they_given think_and think_of to_twice "
        "train_i unable unable_to up_interview was_pleased we_found weeks_that were_but winter worried would_suit "
        "year_so you_believe you_if youngest yours_faithfully"
    ),
    -14: (
        "a_joy a_lovely a_recipe accepted_a after_twenty am_keen am_more an_early as_child at_school attached_you "
        "away_a be_enough because_would before_decide better_it blunt bridge can_start carol clear_and could_send "
        "cried days_are deserve_who ever_had ex_is exactly_as eyes_not feel_bad fixed for_moment for_while "
        "forward_the grandfather grateful_a hand_off has_moved have_booked hear_me heavy her_i hiya hope_did "
        "how_much i_badly i_decide i_happily i_simply i_trying i_work in_least is_better is_right it_good jury "
        "keep_you made_permanent manager_job many_are my_can my_circumstances my_knees my_laptop my_partner "
        "my_temper my_uncle near need_pay need_reply needs_someone never_meant next_steps night_my no_my "
        "nobody_fault not_out not_press now_and of_running off_is our_village planned_for please_send please_use "
        "proud_to pulling_out realized reflection_on renewal review_of ridiculous_to roughly say_how since_left "
        "so_please speak_at steady straight_away talk_my tea_and tell_whether the_bridge the_main the_move the_sums "
        "they_have this_year time_set to_ye too_early too_far train_cancelled train_company truth_be try_again "
        "two_offers visa_has viva was_but was_fair was_ignoring we_laughed where_will which_why wish_be "
        "with_colleague with_great with_police would_welcome writing_before yet_i you_wrong younger "
        "your_apprentices your_twice"
    ),
    -15: (
        "a_bereavement a_minutes am_any am_bound and_family and_feel and_thought as_should at_old because_got "
        "been_nicer before_go before_yours but_am by_bank chuffed could_wait criticism_of dear_ms decided_not "
        "deserved did_mind do_expect dropped_tray easy_to ended_in even_though even_with everything fine_me "
        "for_another for_help for_more full_i future_i gone_with had_leave have_nicer heating_and hi_this hip "
        "i_apologise i_her i_ring ignoring_you it_lovely like_ask lungs minded_i mostly must_not my_exam my_kitchen "
        "my_last my_nerves no_complaints noise_the not_anything not_noticed on_mondays only_like operation our_has "
        "pay_fixed possible_to present_has reflection regret_i regret_it relief renewed right_fit ringing_the sheep "
        "sincerely slow_in so_looked starts_at stay_on staying stuck sure_of talk_with they_missed this_email "
        "this_one to_refuse to_through tomorrow_i use_to useful was_ashamed was_kindest went_off when_expect "
        "whenever_suits will_sit withdraw without_it worries would_dishonest wrist you_suggested you_waiting "
        "your_courtesy your_note your_question"
    ),
    -16: (
        "a_happy all_much allows and_enjoyed and_learned anyone_i at_so awful been_posted but_there by_if callum "
        "came_i carried_my chosen_to clashes_with commute current_job declining_the does_matter earlier entirely_my "
        "find_me for_team good_afternoon has_good hey_its i_hung i_liked i_overslept i_rude i_truly i_wanted "
        "in_head is_away it_over it_run its_from job_now job_where kindly_consider latex lost_your met_my my_garden "
        "my_how my_memory not_stretch nothing_would receipt_of rightly should_i so_excuse take_on talk_it "
        "that_starts the_timing toddler treated_badly twice_once university_has voicemail_the want_to was_pleasure "
        "what_came will_better will_there with_myself with_real withdrawn_my"
    ),
    -17: (
        "a_fraud a_slow alarms be_full below_my closer falls_on fault_the gentle go_ahead grandson has_offered "
        "hiya_its i_attach i_beg i_care i_embarrassed i_messed i_return is_fine lost_voice manage_the much_i new_in "
        "not_stop nothing_bad nothing_have put_foot say_because seen_that service_and set_by so_had so_if sorry_if "
        "spring_i stung thanks_whoever thought_about to_date waiting_my wanted_ask waste_your who_recommended "
        "will_follow you_deserved your_honesty your_students your_time"
    ),
    -18: (
        "about_minutes any_this called_up car_i chill decided_against do_come every_right fault has_us helped_me "
        "hold_up i_lose i_misread i_write keyboard looked_like my_bad off_feet opens_a or_by railway read_advert "
        "so_nice spot_on sry studied take_time turn_down was_fun was_honest we_i withdrawing_my"
    ),
    -19: (
        "am_ready an_who bow_out brilliant could_call council_has disappoint dr finish_my first_as for_laughing "
        "have_question have_yes heard_on is_blame know_so me_let my_previous my_silence no_detail no_this "
        "nobody_take not_able not_taking off_so old_and peace spam_folder staying_put stolen thanking_you "
        "thanks_being the_patience to_decline were_sound whatever_decide will_again you_heard"
    ),
    -20: (
        "am_embarrassed and_we blessing called_to clashes count_as fit_me give_slot have_always hey i_confused "
        "it_easy not_easy not_start old_company open_me owe_them patient_with so_forgive thanks_asking that_why "
        "think_me this_morning unfair unprofessional_me unwell wanted_you"
    ),
    -21: (
        "am_ashamed at_ease below_i by_friend can_make ease for_back husband_and i_loved i_owe is_why no_hurry "
        "on_silent please_ignore please_keep proceed sorry_that that_may then_found time_which very_about "
        "was_exactly works_i would_understand yours_was"
    ),
    -22: "dad had_people i_much if_anything like_own needs_me same_name so_no sorry_had to_employer was_ill work_me",
    -23: (
        "am_slow cheese cold_is for_tuesday gutted hello hence_the i_stay landlords not_possible not_reach would_mean"
    ),
    -24: (
        "be_possible fall got_into home_for meets nothing_wrong now_than please_forgive prices see_at sooner_i soup "
        "the_bigger"
    ),
    -25: "another_time attached_as be_home by_my calling_about flooded meant_lot nearer not_sleep tell_if",
    -26: "chance_of daft exams hello_mr i_ashamed last_night made_day nervous power suits_me to_recruiter",
    -27: "dear hi i_forgot monthly tell_employer the_be",
    -28: "hence i_honestly i_into i_promise right_person",
    -29: "am_free could_you",
    -30: "a_delight hopeless lent_me",
    -31: "cancel_my could_we",
    -33: "dear_mr scared twins",
    -36: "withdrawing_from",
}
#: What speaks against it before anything is read.
BIAS: Final = 23
#: What a sentence gathers at least to read as a complaint; and, where it has a sign, to be one beyond doubt, or to be
#: one at all.
COMPLAINS: Final = 12
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
