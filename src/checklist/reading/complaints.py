"""Whether a sentence complains, told by all of its words together.

A complaint put politely has no phrase of its own: "Every other employer replied within two days."
Here every word says a little for or against: by itself, with its neighbours, by its kind and its ending, by the
kinds that meet, and by whom the sentence is about. A sentence that gathers enough reads as a complaint, and one that
gathers some may be one. That is a likelihood: it warns, or asks, and never stops.

The weights were fitted to 78,600 sentences by logistic regression and rounded. They are additive, so one that misleads
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
# ~ No serious engineer would work with the mess you showed me.
# - I waited until my boss was back before I could decide.
# - It would have been a great step for me.
# - Your recruiter explained everything, and I have no more questions.
# - I did not return your calls, and I am sorry.
# - I am sorry that nobody told you sooner.
# - My old company wasted a lot of people's time with long processes.
# - My landlord promised to repair the heating and never replied.
WEIGHTS: Final[Mapping[int, str]] = {
    53: "exposure",
    41: "busy_but",
    39: "bear_us",
    35: "i_explained",
    34: "i_presume was_promised you_advertised",
    33: "algorithm an_or how_can",
    32: "diversity have_saved incompetence presumably say_me smile_more taking_advice time_worth",
    31: "bill_for hurtful i_forgive liars phrase",
    30: (
        "because_nobody behave contempt every_email found_who i_smell many_but patronised poster see_have "
        "was_answered wasting_my"
    ),
    29: (
        "amusing chase_you classy competency department_the friendlier if_wanted shortly thanks_nothing then_told "
        "there_had why_a you_lied you_meant"
    ),
    28: (
        "<30 acas an_invitation behaviour beneath can_without communication could_told decision_easy forgot_me "
        "got_was me_stand my_patience presented than_another"
    ),
    27: (
        "a_beggar advertise circle_back decency employee exhausting eye_contact i_advise indifference might_want "
        "my_petrol next_will of_business seconds tired_being was_interested"
    ),
    26: (
        "closed_my marked_for not_impressed now_know should_ever surprisingly the_emails the_guts thousand_naira "
        "token up_numbers you_wasted your_conscience your_own"
    ),
    25: (
        "as_sample backside because_you because_your blonde desperate employees fair_work fifth for_nothing "
        "forgive_but ideas insulted many_times no_contract nobody_your one_like references_were respect_a such_an "
        "than_yours that_today the_nephew they_wanted una waiting_your wanted_be was_spoken where_come "
        "would_appreciated your_managers"
    ),
    24: (
        "a_raffle a_taste began callback clever_to cold_shoulder councillor evidently family_friendly flatter "
        "humiliation i_travelled is_remarkable liked_be lowballed nobody_came not_wanted promises some_us than_got "
        "the_ceo was_already what_goes you_rude you_yourselves your_idea your_say"
    ),
    23: (
        "a_asking a_game and_person are_lying be_ashamed be_hearing carrier chef_threw circle clipboard "
        "corrected_my correspondence felt_an firstname fobbed fobbed_off for_we forwarded friends_the front_my "
        "glassdoor i_pity my_custom now_why reason_given said_sorry said_who security_firm take_down "
        "the_photocopier the_staffroom to_different to_grateful unacceptable vibes within_days your_agency"
    ),
    22: (
        "amateurs another_man applicants_to as_left at_least behind_back being_for blamed_for bog century "
        "congratulated_me could_an different_people examined expected_better expired_before got_number had_hear "
        "her_nails high_of hired_or how_not humiliated insults its_word known_from lodged monkeys naming_names "
        "next_a on_speaker on_then promised_call punchline rejected_me rejection_to remarks scored screenshots "
        "seen_better shirt_for shrug that_man think_why to_labour twice_can will_sure yer you_cancelled you_stop "
        "you_swore your_consultant yourselves"
    ),
    21: (
        "asking_who because_asked certainly conclude conclude_that do_insult equally every_time fiction future_you "
        "glad_my hoops know_whose letters_the lie_about lost_count made_to measured monday_on more_warmth my_enemy "
        "my_fee my_star never_come nobody_checked nobody_thought pan precisely questions_for respect_people smirk "
        "so_little someone_had spit suppose_should that_nine the_seventh though_not tiktok vetted waiting_you "
        "was_used were_taken workers worth_nothing yall you_people you_say your_chat"
    ),
    20: (
        "<25 <35 a_survey and_ye appears_to application_has are_really arrogance as_test asked_if be_curious bullet "
        "clap described_as did_would doormat drawer each_the existed expense games get_answer give_back hope_the "
        "i_notice interviewer invisible marked_as me_dear minute_chat nobody_knew not_deaf own_face pitched quizzed "
        "reported_it run_i same_form says_was shabby sharing_my sixth some_doing tagged telephoned than_your "
        "this_have this_way threw_my to_dear us_we we_see whether_husband women you_only you_promised you_proud "
        "your_free"
    ),
    19: (
        "agents anybody_with anyone_in asked_your back_please been_done begging_for better_from better_manners "
        "bully_and but_so calls_a cancelled_by cheap chef_a child_with crumbs did_anyone dodged emoji every_month "
        "exist facebook for_applicants gave_was go_your honesty_and i_exist i_lodged i_pointed i_suggest i_suppose "
        "in_face insight interview_conducted invites it_cancelled job_had kindly_stop letters_from like_cattle "
        "make_people me_answer me_somebody my_feedback name_not never_let new_hire only_was or_what outside_in "
        "own_uniform passport_copy pay_your peanuts play_with progress quick_you quoted_to really_from reassuring "
        "resource revert salaries sat_like say_was scheduler serious sex since_nobody sniggering so_what start_has "
        "strung_along tbc teaching_was the_cheek the_commissioner the_eight the_phrase the_promised this_how thrice "
        "through_glass ticks to_its to_not took_place twelve_for was_cruel was_planning was_taken was_talking "
        "we_people whether_she will_pleased you_ignored you_laughed you_lost you_since"
    ),
    18: (
        "-REPLY@done a_calendar a_hi a_qualification acknowledgement addressed and_friday and_salary and_woman "
        "are_about asap asked_where back_before backup badly_run banter barrister be_speaking been_paid been_passed "
        "candidates coincidence commitment consisted could_even dear_first deserve_better did_up done_something "
        "done_without drove_from dude fault_your find_from for_price for_recruitment for_ye gone_long guess_my "
        "hurt_to i_flew intercom invoice jobless leave_to like_last man_have marked me_same my_messages my_sheet "
        "nearly_there none_you occasion opened_with paid_you parting passed_around put_with remark_that remind_the "
        "reminders seated second_year sentences_for silence_is so_times standards stopwatch surprised_that text_a "
        "that_being that_nurses the_culture the_delays the_protection the_texts theft they_turned think_you "
        "took_you trusted under_that up_phone was_is was_left was_lied was_sold what_call what_for while_your "
        "wonder_your word_is words_were would_suggest yawned you_forgot your_lead your_tells"
    ),
    17: (
        "a_human against_law an_icebreaker and_down applicants are_asking asked_do assurance bit_much blocked_me "
        "bro bullying by_lad charge_for commission conclusions creepy cute dear_firstname equality expected_more "
        "expensive filmed fire_exit flexible for_candidate for_had from_end golf guess had_got had_mentioned "
        "hiring_is is_law is_seventh keeps_a lost_application loyalty me_still measured_my mouth much_ask "
        "my_elsewhere my_goodwill my_minded my_original my_twenty my_you n_you need_your next_time nobody_met nor_i "
        "of_employers on_occasions passed_round passed_to plaque punctuality recommend resilience runaround "
        "said_your say_they say_who since_said spoken_like stands_for steer steer_clear suppose suppose_it "
        "swore_blind to_flexible to_smile to_wall to_we told_bring told_there too_busy train_your tumbleweed "
        "twice_that two_months unpaid_day voicemails wanted_somebody waste_my what_he whispered why you_used "
        "your_deputy your_partners yous"
    ),
    16: (
        "500 CHANGE@nobody a_hello a_sorry a_thanks a_thumbs a_working aged agency_have and_interview asked_on "
        "asked_question assured_me at_tax atmosphere attitude bait be_shouted being_to blamed bot by_machine "
        "came_after candidate_to card_for compared constant contacted contained cvs day_they day_wages did_that "
        "dignity do_appreciate eleven_weeks euro excuses family_atmosphere five_times fourth_time gave_no given_was "
        "goodwill grow had_warmer have_shared have_warmer headscarf heaven_the hire_a i_assured illegal in_capitals "
        "in_glasses interns like_am like_family looking_his man_said me_decision more_attention my_sunday my_years "
        "never_mentioned nobody_mentioned not_staff not_treat now_three of_names of_should on_every one_line "
        "one_star organise pocket_money process_is recruiter_said recruiter_to refers refers_to remarkably rest_us "
        "rich said_next saturday_a seven_to should_listened silence since_clocks since_february so_far "
        "someone_would sort_your space_and spared staff_you still_waiting stood_a stood_there sure_was talked_down "
        "test_you text_at text_said thanks_i the_faculty the_spoke the_whatsapp them_like then_why they_would thief "
        "tiles treats trusted_with us_would vaping very_least was_assured was_be was_his was_sent was_told "
        "was_vaping we_value when_somebody whenever_i where_your whoever_that wonder_how you_candidates you_changed "
        "you_even you_hide you_just you_owe you_taken your_instagram your_locked your_loss your_supervisor"
    ),
    15: (
        "REPLY@nobody a_company a_mark a_meant a_trap access_request and_pay and_returned answer_of apparently_the "
        "applicant_not are_proud as_if at_me automated be_nice be_posting best_and bravo breath btw call_monday "
        "called_it calling_me came_an can_assume can_whistle ceo coat_was community consisted_of consistent "
        "different_for dynamic environment expect_letter flag four_occasions front_me good_faith had_picked "
        "handed_over hate_see have_cost hilarious in_bin in_chair instructed insulting it_funny it_leave kind_of "
        "last_you lecture_on like_that luck_a many_more me_post minimum_wage my_compliments my_expense no_fee no_no "
        "not_five on_mother one_email one_us only_assume other_girls outfit own_conclusions passion phoned_me "
        "point_that precious red_flag rejected_for rota_was saw_of says_lot scolded scoring_sheet searched see_who "
        "seventh she_said shook_on somebody_was spare_me star_sign tank_of tell_people the_applicants the_chairs "
        "the_fourth the_screenshots there_since thinking_a this_what to_hire toilets told_come told_twice told_we "
        "took_day took_from transparency want_my was_coming was_handed was_interviewed was_timed we_you were_rung "
        "whatsapp why_should with_clipboard within_week would_send you_learn you_us your_excuses your_since"
    ),
    14: (
        "a_bed a_code a_invite a_presentation a_sentence advertising an_acknowledgement and_its as_though ask_me "
        "asking_the assume back_that basic be_embarrassed beg_for behaved believed_you better_organised blind_it "
        "bothered_to brochure called_dear can_see client_list collected congratulated consultants could_run "
        "cultural culture cv_to days_of deducted disappeared discrimination doubt_the dressed_up email_with emailed "
        "environmental environmental_health equal expect_from explained_about famous feet_on for_then from_parking "
        "googled had_you hard_take have_him help_that honestly_a hundred_and i_thanks interviewed_me interviews_in "
        "is_fourth jokes_about last_three left_hand length_of like_think management manager_his me_buy men "
        "might_suggest mocked more_notice morgue motto my_twelve my_wheelchair my_your nine_weeks no_apology "
        "no_chair nobody_up number_your of_nothing on_twitter on_understanding only_somebody other_had owner_me "
        "people_you phoned pity plan_have question_was rang_ask read_down read_out recruitment_has referred_to "
        "responsible rolled_eyes rounds_a said said_not sent_away seventeen shame_you shop_that shown signature "
        "since_easter since_when so_called something_wrong sorry_my speaks_to strung taken_seriously than_was "
        "thanked_for that_its that_three the_feeling the_intern the_previous the_talent the_understanding "
        "the_urgent the_wanted there_never they_can time_has to_was today_is told_for told_one trial_is try_it "
        "two_was una_dey unlimited ups urgent us_was us_were value walked_in wanted_me was_asked was_filled was_had "
        "was_humiliating was_speaking was_still wasted_my were_looking what_husband when_a who_them why_nobody "
        "with_man wrote_and yawning you_care you_hired you_knew your_business your_foyer your_keeps your_partner "
        "your_right your_silence zero"
    ),
    13: (
        "THANKS+UNANSWERED ^them a_fifth a_head a_hiring a_midwife a_promise a_senior a_stopwatch a_what after_way "
        "and_monday and_name and_seen and_unpaid and_yet answered_by answered_with anyone_me anyone_there "
        "apology_would applicant appointment_was asked_was barely be_interested be_touch because_he cattle "
        "charitable circus client_was competitive confidential_and courtesy_to cupboard describing did_ask "
        "disheartening door_of during_my else_in enough_tell even_after every_applicant everyone_else exciting "
        "filed four_minutes funny_how given_away had_offered he_at he_told hijab hiring_and his_fingers i_curious "
        "indeed insult interrupted interviewer_was just_because lady_me last_day like_being long_enough lot_to "
        "manners mentioned_union minutes_your my_interviewer my_my my_time nerve_to nice_you no_record none_for "
        "noted notice_of of_whom on_read onboarding organisation own_says owner people_first professional "
        "questions_my quite_the quote re_advertised rejected rejection religion round_that scolded_for shutters "
        "sit_a slogan somebody_to spent_more strength_your surely suspect_the talent teach_to telling_a thanked_me "
        "that_four the_bins the_fella the_law the_own then_me then_not this_day to_bother to_feel to_man travelled "
        "treat_a treat_people unpaid_and values was_booked was_brought was_gone was_shut was_signed was_somebody "
        "was_while well_have whether_am which_more who_decided who_says whole_thing wrong_floor yet_to you_going "
        "you_left you_make you_nobody you_what your_should your_values"
    ),
    12: (
        "-EXPECT@them a_can a_cattle a_diary a_golf a_grown a_mere a_slap a_slide a_warehouse admin after_i am_your "
        "and_nine and_note and_on apparently applicants_i asking_my assignment assistant_me assistant_to be_but "
        "be_spoken bursar called_a came_a cancellation caste chairman chairs coat_off could_count counted cruel "
        "dated_the did_think doubt drunk each_time eleven_minutes every_answer explain_to faster followed_by "
        "for_bank for_every for_people fourth foyer game gather_the goalposts god_the had_made had_sign has_heard "
        "have_count heard_you hire hours_of hours_was i_began i_hear i_intend immediate immediate_start important "
        "impression_that in_people instagram interest interviewers invited invited_me is_always is_hardly is_theft "
        "keep_your least_have lecture little_to little_you made_do manager_asked me_guess me_he me_speaker "
        "meant_something mere mp my_expenses needful neither no_who not_aware note_that of_no of_twenty often_i "
        "older on_commitment opinion out_office over_me p45 panel_was prize process_that prove_i quite_something "
        "quota rang_me rang_my record_that religion_and run_by say_is second_the seemed_to sells sentences she_up "
        "sheet show_that sign_it slap smelled sneered somebody_could stitch stitch_up that_been that_shift "
        "the_candidate the_goalposts the_paperwork the_professor the_spent the_subject then_asked then_say "
        "then_what this_your threat thumbs_up to_each to_will told told_are turnover un wanted_a wardens "
        "warned_about was_aware was_interview was_introduced was_led was_mentioned was_put was_thanked weighed "
        "what_got what_my wheelchair_was when_is when_would who_told will_your witnesses wonder_why word_of words "
        "would_call would_know would_treat y'all ye_me yes_or you_keep you_made you_seem you_turned your "
        "your_centre your_left your_lot your_onboarding your_pay your_portal your_son your_talent your_turnover"
    ),
    11: (
        "<20 OTHERS+THANKS a_free a_language a_laugh a_mind a_quiz a_voucher a_work about_his about_people "
        "accept_my accused accused_of advice_to agency_to an_employer an_insult and_call and_less and_offer "
        "and_time answer_was anybody apologised_for appointment_letter asked_it at_its attend_and bank_could "
        "begging between_first billed black_hole blamed_me boss bother_with bus_fare but_not by_man by_somebody "
        "campaign can_upside cancelled_a client_me costs_nothing cultural_fit data_and dear_candidate demand "
        "details_and directors each_of email_and employers enjoy expected_from explanation find_my first_name "
        "five_for for_someone for_uniform form_letter from_hr from_you google had_more have_expected have_polite "
        "have_without heads his_was hold_breath how_speak hr human humour i_bought i_doubt i_gently i_see if_was "
        "in_confidence intern interview_a interviewer_my is_taking it_appears its_own kept_my know_who leadership "
        "led less lobby look_your looked_from luck_you members men_and meter more_respect much_as my_rejection "
        "my_sample my_trial myself_the names naming news_to no_but no_job nobody_rang not_apply now_understand "
        "observe_that ombudsman opened or_i out_from parking_wardens pay_peanuts perhaps_next personality place_was "
        "please_stop polite pronounce quoted_back recording role_the rung said_will says_there says_we see_what "
        "something_to spent_our sure_the suspect take_to taste teeth ten_at tested_me texts that_values the_exit "
        "the_gentleman the_get the_golf the_lack the_local the_runaround the_unpaid the_welcome they_a thorough "
        "thought_a timed tips to_believe toilet took_off treated_better treated_by treated_the twitter two_line "
        "unpaid until_i up_from views want_that was_done was_invited was_new was_quoted we_shook we_will were_more "
        "what_did what_job what_this when_one with_people with_we with_what wonder_the work_of would_embarrassed "
        "would_have wow ye_not years_experience your_boss your_brochure your_last your_manager your_officer "
        "your_payroll your_trial"
    ),
    10: (
        "-EXPECT@nobody -REPLY@nobody -SORRY@nobody 50 FRANKLY+SORRY RUDE ^done a_birthday a_candidate a_check "
        "a_clipboard a_farce a_handshake a_not a_parking a_suit adults advert_promised advertised_a aggressive "
        "an_audition and_again and_me and_rejection and_switch anyone_with appears are_as as_did as_nobody "
        "asked_what asking at_door bait_and bait_switch be_insulted be_sharing beginning bent breath_for by_person "
        "call_not chair clerk_me closed_and confidential congratulations_on consultant copied count_the dare dean "
        "dear_sir deposit_for do_to each_i equal_opportunities expenses face farce feelings find_that for_by "
        "form_three form_times four_the four_times free_consultancy from_someone good_enough graduates hand_my "
        "hands_on has_no have_met have_spared he_called he_could her_at hiring hole how_a hr_is hrs hung_on i_done "
        "i_handed i_mentioned in_building in_inbox in_return in_stairwell interesting_to investors is_record "
        "is_strange it_had it_says least_the like_was listening loss low man_was managed_to manager_had maybe "
        "me_wrong my_day my_disability my_fare my_wrong name_it next_the not_being not_help not_interview of_places "
        "of_rejection off_you on_board on_rejection on_since out_order over_there pack paid_and payslip people_can "
        "pitch planning position_was pretty profile qualification questions_about radio recruitment refuse_to "
        "reject rung_at said_she said_was said_we sat_down secret seems_be seven seven_of shows shutters_down "
        "signing slide sneered_at so_and so_long somebody somebody_should somebody_your someone_was something_be "
        "spare_next sponsorship standing_in statement straight_answer subject telling texting than_did thanks_a "
        "thanks_to that_candidate that_place the_applicant the_diversity the_door the_equality the_fifth "
        "the_partner the_pile the_real the_supervisor the_swore the_toilets them_the they_at though_would "
        "three_your time_have to_candidates to_forget to_judge to_left to_lose to_person told_she told_them trainer "
        "treat_like used_it view_of warmer was_described was_given was_offered was_over was_read was_shown watching "
        "water_no ways wellbeing whether_was which_it which_you whistle will_hearing woman you_last you_lot "
        "you_might you_want you_you your_contract your_page your_the your_waiting"
    ),
    9: (
        "-SNEER@them CHANGE+LOW MESS@them NOT@them PROCESS@nobody UNANSWERED@them a_box a_hole a_name a_nurse "
        "a_person a_process a_rich a_smiley a_way about_sick about_were all_a am_because am_from and_got and_marked "
        "and_neither and_reply and_today and_wrong appointments are_like asked_prove asks at_five at_loss attended "
        "before_anyone behind_a bloke born broken_and by_stranger candidates_for chewing confidence contract_says "
        "conversation copy cost_me cost_my could_a curious customers date_and dear_name department_to do_send "
        "dollars draw empty experience favour feedback_i five_in for_candidates four_i get_an girls got_back "
        "got_told grown guess_the had_been had_on hair handed_me handshake has_now have_against have_better "
        "have_children have_killed have_listened he_to hi_is his_phone hung i_drove i_feel i_guess i_introduced "
        "i_mind i_note i_point i_say i_seen if_this in_in in_on in_rain in_there in_three information interview_was "
        "interviewed interviewing introduced_as it_clear it_his it_never job_your jumble killed kindly_do knew_more "
        "languages last_time lasted like_my linkedin made_wait me_minutes me_wait merely my_cost my_details "
        "my_interest my_leave my_lesson my_mp my_qualifications my_students my_weight name_in need_know ninth "
        "nobody_the none not_bother not_care not_first not_once of_about of_waiting of_would office_a on_linkedin "
        "one_them one_you other_i owed paragraph password paying_the payroll people_like photograph_of picture "
        "pigeon purpose put_on quid record_of remarks_about remind_you rolled_her round_and said_do scores sent_a "
        "sent_home sent_to seriously seven_weeks so_hard so_much so_why someone_to spare stacking stay_the "
        "suggestion supposed_be takes_some tell_about ten_night that_manager the_advertisement the_behind "
        "the_biscuits the_boss the_comment the_corridor the_email the_hand the_headhunter the_kept the_member "
        "the_message the_minimum the_monday the_ones the_person the_poor the_radio the_shutters the_told the_top "
        "they_said think_how thumbs_down treat_the trust under_review unread up_down want_it was_there we_know "
        "wearing well_for went_from were_for were_your what_was where_the who_came whose will_need with_more "
        "with_no with_of would_wanted you_put you_will your_told"
    ),
    8: (
        "11 EXPECT+OTHERS RUDE+THANKS THANKS+WASTE THANKS@mine ^ a_a a_clock a_diversity a_key a_off a_patient "
        "a_picture a_question a_sandwich a_shift a_shrug a_stitch a_the according according_to all_to also "
        "and_contract and_last and_second and_so and_when april_and as_am assessment beginning_to believed "
        "between_the bit_rich blind blood_and both_the bought_the candidate_a chair_no commissioner company_that "
        "could_your cv_the day_after day_at day_one day_the dealt dealt_with deputy disabled do_get doing_a down_as "
        "drivers english entire expect fact_that fee fix for_call for_last for_own for_same friday_was gender "
        "girls_the gives glass_of going_say guests had_explain had_me had_moved handshake_and have_appreciated "
        "have_rarely have_sent have_some have_yet he_the heard held_in held_the hi_vis how_could how_is hun "
        "i_believed i_presented i_rung ideas_and in_charge in_every in_how in_we in_which inbox informed "
        "interview_notes invite it_put it_you just_i kept_the know_a knows_what labour lack least letters "
        "lied_about like_the line_manager literally locked_door looking_at make_it member_of messages met_me "
        "met_with minute_i minutes_i missed_my music my_coat my_documents my_file my_offer my_question my_solicitor "
        "naira never_so night_i nobody_tell not_write notes_me o'clock of_other of_promises of_told of_yours "
        "offer_letter oga on_time on_your one_about one_to only_thing or_no original paid_for panel_a patient pen "
        "person_would photo played please_your pound printed promise prove pull put_to qualified read_upside reads "
        "receive reception reckon recruiter_swore respect returned robot said_oh sat_there see_how seems show "
        "side_of since_your so_for solicitor sorry_but spelled start_was status still_the strung_me successful "
        "sweetheart telling_me thanked_my that that_contract that_sells that_way that_with the_chief the_decency "
        "the_girls the_like the_matter the_remark the_than the_the the_tribunal the_two then_at then_you this_was "
        "this_with thought_to three_ways thrown tired_of to_like to_treated today_i told_to top_the tribunal trick "
        "trust_the up_as very_to vis warmer_welcomes was_eating was_rung was_turned way_to way_was we_like "
        "week_before well_i went_out were_before were_read were_you whatever which_of who_come who_that who_this "
        "who_would whoever will_let wish_the withdrew wonder ye yeah you_advertise you_found you_me you_my "
        "you_wanted you_who your_area your_department your_do your_new your_reception your_recruitment your_spent"
    ),
    7: (
        "-MONEY@done -OTHERS -WASTE@mine 40 AGAIN@ DECEIT+LATE FRANKLY+LOW FRANKLY+REVIEW LATE+WAIT MONEY+WAIT "
        "SORRY@them UNANSWERED@done ^me ^mine a_card a_could a_deal a_degree a_doctor a_firm a_hospital a_lanyard "
        "a_lecture a_photograph a_reason a_seat a_straight a_university a_you act addressed_dear advert advertised "
        "all_i aloud already_you am_but am_owed am_sure an_organisation an_would and_by and_called and_no anyone "
        "anyone_who app application_was as_in asked_a asked_how asks_to assessor assured at_expense at_gate "
        "at_interview available back_with basically be_grateful became been_given been_since before_it before_would "
        "believe beside between between_a blocked but_do but_your buy by_i call_that came_from came_with can_a "
        "consultancy could_spare country_we dis- email_in euros face_on fellow felt firm_of for_eleven for_is "
        "for_that for_was foreign gather given going_to got_an group_chat guys had_asked have_brought have_dealt "
        "have_worked he_his hear heard_the held hurt i_beginning i_expect i_given i_met i_surprised i_trust impress "
        "impression in_faith in_lift in_someone instructions intend intend_to interview_the interviewer_the it_can "
        "job_description just_say kept_calling knew know_my know_which known_the lack_of lanyard left_on "
        "left_standing legal lie like_i link_to long_i looked_my man_would marked_down memory minutes mug "
        "my_complaint my_deposit my_dog my_presentation my_religion my_salary my_year name_on never_seen nine_of "
        "no_address no_respect nobody_said not_appreciate not_call nurses of_life oh on_how on_instagram on_is "
        "on_page or_will own_in page_and people_in people_that pointed pointed_the policy pregnant public put_his "
        "put_in quick quicker record_i refund reply said_i said_so say_you saying see_if seem_to sent separate "
        "shame shelves shift_was should_not silence_has six_of so_often sold_to some spent_on spoken_to "
        "standing_the tears tell_a test_a tested than_the that_an that_money that_says the_answers the_arrived "
        "the_director the_girl the_head the_hr the_impression the_induction the_invitation the_kind the_ombudsman "
        "the_owner the_pen the_printer the_saying the_word then they_had they_made they_me those_who through_a "
        "through_my time_a to_guess to_one to_someone told_it took_my touch try two_the under_the understand_why "
        "vacancy voicemail was_changed was_interrupted was_locked was_said was_seen was_was wash watched weeks_of "
        "weeks_to were_not what_have when_said whether_my who will_get with_his withdraw_the word_for would_got "
        "would_put would_well would_wish writing_the written year_old you_as you_ever you_moved you_six you_three "
        "you_wrote your_agent your_assistant your_end your_firm your_recruiter your_room your_will"
    ),
    6: (
        "-RUDE@me -WAIT@me 4 @nobody CHANGE+EXPECT CHANGE+GOOD CHANGE+MONEY DISTRACT DISTRACT+WAIT FRANKLY@ "
        "GOOD+SORRY HOME+THANKS MESS+MONEY MESS+PROCESS MESS+TIME NOT@ NOT@me OTHERS+SORRY TEACH@ UNANSWERED "
        "WAIT@done a_bank a_cleaner a_driver a_mop a_number a_post a_quick a_wage a_was a_welder a_would about_me "
        "accent access added advertisement all_three already_told am_beginning an_i and_for and_heard and_in any_of "
        "apology appears_the as_have as_was ask_if asked_in asked_of asked_to asked_who asking_a assume_the at_how "
        "aware bar be_good be_if be_more be_so be_treated been_asked begin believe_the booked_me brought_up "
        "by_someone by_your called_by calling can_your cash chap chat cheek cleaners clock collect "
        "competitive_salary contract could_with date_the deaf dey did_even director discussed eating emails "
        "emails_i entry even_the fifteen find firm_that first_was for_fifty for_free for_job found_the four_hours "
        "fourteen from_company from_man from_one gets girl good_i gum had_that had_thought hard_to he his his_on "
        "how_you humiliating i_believe i_dread i_found i_gave i_more i_sat i_want in_february in_was in_writing "
        "interesting introduced introduced_the is_illegal is_this is_your it_from job_was junior know_your knows "
        "lady_said learn leaves length locked logo looked_at lose make_a manager_said matron may_and me_along meant "
        "met_the minutes_after my_bus my_country my_for my_form my_hair my_job my_three need_be nineteen normal "
        "not_even occasions off_for often on_by on_desk on_file on_first on_one only_in organised pages part_of "
        "petrol photograph picks play post_and post_been question_my rang_to rate read_in remark_my reported "
        "ringing role_was sales sandwich saturday says_i scoring second_and sell she_told single single_question "
        "so_did someone soul special spoken staff stop_me stop_telling suggest_that supposed survey tells temp "
        "tested_on thanks_letting that_in that_people the_afternoon the_brochure the_committee the_consultant "
        "the_conversation the_fair the_foreman the_interviewing the_labour the_list the_ninth the_opportunity "
        "the_point the_poster the_shortlist the_strength the_tone the_were the_women the_your them_on then_the "
        "then_then there_has this this_the time_is to_be to_being to_know to_outside to_over to_prove to_read "
        "to_that told_i told_is told_would tone trial trial_and two_minutes wage warned was_asking was_from was_it "
        "was_never was_to what what_of when_i where_it whether_i will_go without_asking without_the word "
        "would_given would_sent would_thought wrote_down you_call you_has you_kept you_no you_talk you_took "
        "you_treat your_desk your_is your_promise your_promises your_shop your_system your_word"
    ),
    5: (
        "-AGAIN@ -AGAIN@me -HOME@them -MONEY -RUDE -ed 2 <15 EXPECT@ FRANKLY+GOOD GOOD+MESS LATE+PROCESS LATE@ "
        "MONEY MONEY+RUDE MONEY+TIME NOT+SORRY NOT+THANKS OTHERS REPLY REVIEW+RUDE REVIEW@mine RUDE@ TIME+WASTE "
        "UNANSWERED@ WAIT WASTE ^nobody a_charity a_first a_joke a_lad a_law a_link a_reply a_simple a_ticket "
        "about_pay across advertise_for after_that am_an am_and am_still an_answer an_email an_empty and_man "
        "and_now and_there and_what another_day another_name answering are_you asked audition back_me back_my "
        "be_bothered be_my been_your bill bold breaks but_will but_you by_at by_way by_you calendar_invite call_it "
        "camera can_read candidate chase_for checked christmas clause cleaner clerk coat come_from come_monday cost "
        "could_hear data data_protection decency_to decided_to describe did_it even even_a exit february feedback "
        "feeling figure file find_it for_interest form_and formality from_linkedin funny gave_my gentleman_who "
        "given_to giving got_a grateful_for guy had_applied had_better had_my has_been have_had have_left have_put "
        "have_so he_would heard_of help_the hired hope_your i_accepted i_gather i_live i_suspect if_am in_front "
        "in_interview in_it in_offer in_trade interview_is is_not job_you key known left_in letting_me ma'am making "
        "managed me_for me_i midnight mislaid mop more my_accent my_before my_hijab my_ideas my_interview my_letter "
        "my_travel name no_wonder not_a not_got notice now now_is of_people offered_to on_his on_trial one one_does "
        "only_the perhaps phone_call photocopier please_i point_out portal post_the price question_about rang_the "
        "read_a received record referred remark return room_for say say_it says sending_me sentence shouted showing "
        "since_is smiley so_as spell spoke_me start_date stood stop surname system teach tell_me than_you that_by "
        "that_of that_was the_called the_chairman the_commission the_decision the_had the_manager the_notes "
        "the_questions the_reply the_six the_staff there_would they_my thing_the thirty_years this_has those times "
        "title to_me to_other to_remind to_run to_what told_had told_was trial_was turned_the two_days un- wall "
        "wanted warehouse we_be well_to what_your when_the where whoever_wrote why_was wife_i would_gently "
        "would_taken would_told wrote you you_are you_had you_in you_rejected you_should your_company your_hire "
        "your_hiring your_interviewers your_office your_organisation"
    ),
    4: (
        "-REPLY -less @them AGAIN+CHANGE AGAIN+LATE AGAIN@mine DECEIT@done DECEIT@them DISTRACT@ EXPECT+GOOD "
        "GOOD+UNANSWERED HOME+PROCESS HOME@them LATE+MESS LATE+UNANSWERED LATE@them LOW+REVIEW MONEY+TEACH "
        "PROCESS+RUDE REPLY+REVIEW REVIEW+TIME RUDE+WAIT SNEER+THANKS SORRY+TIME THANKS+TIME a_favour a_formality "
        "a_is a_text a_whole about_this after_had after_you again agency all_and although am_i am_not am_only "
        "am_the an an_apology and_another and_handed and_offered and_still and_this apologised april as_and ask_a "
        "asked_i asked_my asked_the asking_me asks_me at_in at_night attention be_as because_am been been_sent "
        "been_so behind being_called believe_that biscuits blind_was booked bothered by_text call_at called_me "
        "calls can_accept charge client come_to corridor costs could_do cut day_was dead details did_you different "
        "difficult disability do_not does_not eleven exactly feeling_that fella finding first_and first_to flew "
        "for_letting forty found_out free front_of get gets_a give group had had_no has_a have_enough have_seen "
        "he_asked headhunter here_i hi_it history honesty hours_in i_call i_informed i_turned i_withdraw in_may "
        "induction interested interview_i invitation is_you it_your language lead let local looked_me lost_a "
        "make_up manager may_be may_your me_be me_by me_hold medical member menu missed_the monday_and must_be "
        "my_fault my_medical my_visit my_work name_and next_applicant nobody_had not_and not_let not_one not_tell "
        "not_who not_why not_work now_it of of_staff offer_was on_strength opportunities out_to outside_your "
        "overqualified pay paying people people_who phone_so picked pounds protection put_up remind remote result "
        "said_would salary same save sending shall shortlist since_you slides so_the speak_to supervisor switch "
        "swore table take_it tell test thats the_a the_about the_after the_before the_cold the_contract the_entire "
        "the_left the_meeting the_minutes the_only the_photo the_recruiter the_rest the_room the_table the_third "
        "the_way themselves there_no thirty this_and thought_would threw time_you tip to_pay to_people to_see "
        "turned_up twice_i unsuccessful upside upside_down used wanted_know was was_made was_on was_the weight were "
        "were_in while_i who_a who_are who_not will_be will_it with_other work_for worst would_come would_in "
        "would_nice would_that you_but you_never your_job your_next"
    ),
    3: (
        "-MONEY@ -NOT -PROCESS -ing @ @done AGAIN+MESS AGAIN+PROCESS CHANGE+TIME DECEIT+EXPECT DECEIT+RUDE DECEIT@ "
        "DISTRACT@done EXPECT+WAIT FRANKLY+UNANSWERED GOOD+HOME GOOD@me GOOD@mine LATE+REPLY LATE+TIME LATE+WASTE "
        "LOW+MONEY LOW+REPLY LOW+WAIT MONEY@ MONEY@mine NOT@done PROCESS REVIEW RUDE@done RUDE@them SNEER@ "
        "WAIT@them a_being a_chef a_for a_stranger advised all_the already am_afraid am_told am_waiting and_one "
        "and_the appointment are_not as_as ask ask_i asked_me at_a ate bear before_me before_the before_was being "
        "bins board box building business by_friday call called cancel charity clients come_across committee "
        "corrected count courtesy cv day_off dentist description do_a dress eighty expect_a expected_a faith_and "
        "fifty for_interview for_sake for_this for_what for_who for_you from_to future given_the gone good_and "
        "grateful had_to happened have_my have_stayed health hiding i_asked i_came i_invited i_paid i_saw i_sure "
        "i_there i_very if_i if_is if_were in_corridor in_morning in_room in_that interest_in interpreter "
        "interview_and is_good is_how is_now is_quite it_all it_back it_have it_that it_the it_up its keeping know "
        "know_what let_a letting listened look look_at mate me_and me_know me_with much_for my_was my_we next_you "
        "no_in nobody_on not not_an now_the of_one of_water of_you on_hold or_a original_certificates out_ten paper "
        "part_the patients pay_my poor queue really rota run_a sake seat seen shop so_to somebody_would sort speak "
        "start strength_of talk talked_to telephone telling_the that_about that_do that_were the_ad the_bin "
        "the_client the_date the_deputy the_feedback the_first the_letter the_next the_recording the_vacancy "
        "the_wall the_was the_week the_window the_woman there_been these thing_about think_it third this_my "
        "this_time this_to thought to_his to_three trial_day turned_down twelve twenty_years visit visitor was_one "
        "was_sitting was_with we_are welcome were_to when_he when_mentioned which_your will_my will_to wish "
        "would_been would_for would_my you_can you_gave your_can your_for your_said your_says your_so"
    ),
    2: (
        "-DECEIT -FRANKLY@me -NOT@me AGAIN+UNANSWERED CHANGE+LATE CHANGE@me CHANGE@them DECEIT DECEIT+TEACH "
        "DECEIT@mine EXPECT+SORRY FRANKLY+MONEY FRANKLY+PROCESS GOOD+NOT GOOD+SNEER GOOD@ HOME+TEACH LOW LOW@them "
        "MESS+REPLY MONEY@done NOT+REPLY NOT+TEACH OTHERS+PROCESS PROCESS@ PROCESS@mine REPLY@ REPLY@me REPLY@mine "
        "REVIEW@ RUDE+TEACH RUDE+WASTE SNEER+TIME SORRY@me TEACH@done TEACH@mine WASTE@mine a a_form a_note a_or "
        "a_school a_two actually am_a am_to an_and and_know appreciate asked_for at_your back be_at be_that "
        "birthday cancelled chase child contact country dated desk did do_hope do_tell done during expected far "
        "fare five floor for for_my foreman four further gave_a gave_the get_a go_to going_be got_my grateful_the "
        "had_the had_welcomes hand handed handed_a have_and have_from have_kept have_me have_more he_said head hour "
        "i_cried i_down i_leave i_let i_lost i_take i_them in_country in_i is_so is_something it_came it_in it_on "
        "lad lady line m me_at me_had mother my_application my_certificates my_number my_references my_union n no_i "
        "no_to nor numbers of_in of_them of_was on_a others our_call own passed past patience pay_a phone_and plan "
        "politely presentation process promised put put_me put_the quiz quoted reach read rounds said_he secretary "
        "security seems_to sign simple since sir six_us smile started stranger sure taken talk_about talked "
        "the_advert the_board the_home the_hospital the_last the_lift the_man the_off the_offer the_one the_record "
        "the_they the_time the_toilet the_we three three_different to_a to_an to_another to_chase to_meet to_my "
        "to_on to_send told_the treated two_hundred up was_i way_your we_do welcomes when_asked where_was which_is "
        "while whole will_the would_like would_not you_ask you_know you_not you_would your_colleague your_has "
        "your_head your_in your_interviewer your_site"
    ),
    1: (
        "-er 5 @mine AGAIN+TIME CHANGE CHANGE+HOME DISTRACT+WASTE EXPECT+PROCESS EXPECT+REPLY HOME+WASTE LOW+TEACH "
        "LOW@me MESS MESS@ OTHERS+REPLY OTHERS@mine PROCESS+REPLY PROCESS@them REPLY+WASTE TEACH TEACH@me WAIT@me "
        "WASTE@ a_at a_no a_test a_to after_me am_glad am_my and_have apologise bag be_in being_so bin bus can_keep "
        "can_work card chief company days degree deposit do_the enough fifty_minutes find_out from give_me have_in "
        "he_me him himself hope_find how i_afraid i_assume i_could i_find i_hope i_now i_recommend i_will i_would "
        "if_the in_an in_the is_on law little manager_me mentioned_the my_best my_breath my_experience my_face "
        "my_on no_doubt nobody_there not_exist not_my on_panel only_who opportunity paid panel pulling recruiter "
        "ring sample seem sent_me she_me should should_be so_have so_that so_was sold some_of spare_the spent spoke "
        "standing supposed_to surprised teaching that_the that_would the_back the_chair the_guard the_lady "
        "the_morning the_words thing this_i to to_in took tried turn was_not was_off weekly wheelchair wish_you "
        "with_a would_the you_could you_got you_the your_man"
    ),
    -1: (
        "-TEACH@them AGAIN CHANGE+NOT CHANGE+OTHERS EXPECT+NOT EXPECT+WASTE FRANKLY GOOD+MONEY HOME+TIME LATE+SNEER "
        "LATE+THANKS LATE@mine LOW+PROCESS MESS+NOT MONEY@me NOT+PROCESS NOT+SNEER REPLY+TEACH TEACH+TIME a_and "
        "a_bit a_from addressed_to afraid agreed am_going and_go and_it are_in at_his back_to be be_a be_asked "
        "be_for before but_have but_it by calendar car changed_my chosen comment council do_know door due email "
        "every_one exam feet for_the forgive_me forward from_a have_since her home how_i i_am i_an i_from i_heard "
        "i_missed i_send i_wish in_advert is_to it_a may_i me_the met missed_it moving my_withdrawal near_my "
        "new_one no_feelings not_to of_my of_to one_was pleased post quite ready reasons running send so_could son "
        "sorry_the summer ta ten the_bridge the_night the_pension the_post the_slot the_which the_whole there_a "
        "think_i thought_i through to_at to_come to_pass to_remain was_being was_looking was_rude with_it with_two "
        "without you_at your_chairman yours"
    ),
    -2: (
        "-AGAIN -GOOD@them -ly AGAIN+LOW DECEIT+HOME DECEIT@me DISTRACT+TIME EXPECT+HOME EXPECT+TEACH EXPECT+TIME "
        "FRANKLY+TIME GOOD+REPLY GOOD+THANKS HOME+LOW HOME+NOT HOME+WAIT HOME@mine LOW+NOT LOW+OTHERS MESS+TEACH "
        "MONEY+THANKS NOT NOT+REVIEW NOT+UNANSWERED OTHERS+WASTE OTHERS@done OTHERS@me PROCESS+TEACH PROCESS@done "
        "PROCESS@me REVIEW@me RUDE@me SNEER@mine SORRY TEACH+WASTE THANKS@me TIME TIME@done a_burst a_great a_in "
        "a_long a_of a_second a_thing a_with a_witness able_to about_a about_i about_your all allergic_to am_about "
        "am_sorry am_unable an_on and_only and_took and_were and_with annoyed apologise_for ask_you at "
        "at_analytical at_engine at_my at_the back_the be_coming be_honest be_on bring but_is but_the call_i "
        "cheers_the class come completely current declining did_not does fine_i for_it formal from_i full good "
        "had_not have_applied have_got have_your hi_i hold_the hope_i hotel i_a i_be i_chosen i_hate i_hoped i_left "
        "i_must i_quite i_sent i_still i_stuck i_thought if_need in in_e in_family interview is_that is_the it_has "
        "it_is it_me it_more it_out it_there it_turns it_would kitchen lawyer learned leave link lol looking_for "
        "me_about me_like me_than me_time me_to message mis- missed_call monday_i month more_a my_current my_died "
        "my_family my_mother my_place my_visa my_wedding need_to needs never_to night_and no_worries not_for of_and "
        "of_i of_the off offer on_phone one_in only out_my patience_with questions quiet round rude said_that "
        "see_why see_you service shot since_my so_am so_is so_we sooner stepping take_job tax term the_dog the_for "
        "the_in the_it the_needs the_news the_position the_road the_same the_twins them things this_as this_role "
        "till time_i times_and to_and to_i too travel turned_out two_and until_the up_a up_to very waiting was_by "
        "was_no was_stolen we_on week what_you when_my will_come with with_about witness would_had you_about "
        "you_may you_tell your_called your_to your_with"
    ),
    -3: (
        "-GOOD -HOME@mine -est 14th AGAIN+HOME AGAIN+REVIEW AGAIN+WASTE CHANGE+PROCESS CHANGE+REPLY DECEIT+LOW "
        "DECEIT+REPLY DISTRACT@me FRANKLY+LATE FRANKLY+NOT FRANKLY+TEACH FRANKLY+WAIT FRANKLY@mine GOOD+TEACH "
        "HOME+MONEY HOME+REVIEW HOME@ LATE@done LOW@mine MESS+RUDE MONEY+NOT OTHERS+RUDE PROCESS+SORRY REPLY@them "
        "REVIEW@them RUDE+SNEER RUDE@mine SORRY+THANKS SORRY+WASTE SORRY@ TIME+WAIT TIME@me TIME@mine "
        "UNANSWERED@mine a_day a_lawyer a_like a_man a_short a_team a_who after afternoon am_out and_am and_has "
        "and_my and_to and_told and_would any_more applied apply as_you ask_the at_and at_desk because because_the "
        "because_was been_the blame blue but can_be cheers_for clearly close coffee considered could_be could_get "
        "course date do_it do_want do_worry dog drive dropped engine fallen family for_at forgot garage gave "
        "gave_me given_a go_on got got_on got_the had_a had_an had_fall hall hands has_gone have_given have_taken "
        "have_that having home_and hope_that hope_you i_about i_accept i_allergic i_called i_had i_have i_it i_just "
        "i_nervous i_only i_sorry if in_at in_with into_my is_any is_fault is_for is_from it_for it_i it_nothing "
        "lab late_for leave_there left_the life liked looking_forward lost_my luck man_the map march_i me_an me_not "
        "me_off me_one me_that me_what mean message_for mine mistake mixed moved_to my_company my_firm my_gran "
        "my_is my_neighbour my_thesis my_wife my_with new no_at no_from no_if nobody_my not_be not_go nothing of_an "
        "off_my on_monday on_my on_sunday once one_the other out_a page park pass period porter portfolio possible "
        "prison problem promised_my receptionist safe sat second she_is sir_i so_it so_would spam spring station "
        "still_open stuck_in than that_had that_is that_it that_post the the_again the_clinic the_from "
        "the_interviewer the_my the_open the_right the_set the_street the_who the_work then_i then_that there_any "
        "there_in thought_it ticket to_hear to_leave to_talk too_for tractor train trained trouble true turned_to "
        "twenty_minutes understand_if very_much wait waiting_for was_an which_me which_was who_was will_not "
        "will_understand will_you without_a world worries would_be would_forgotten would_never yet you_apology "
        "you_be you_did you_do you_for you_told you_well you_your young your_made"
    ),
    -4: (
        "-EXPECT@me -HOME -REPLY@me DECEIT+DISTRACT DECEIT+OTHERS DECEIT+THANKS DECEIT+WAIT EXPECT+THANKS "
        "FRANKLY+MESS GOOD+PROCESS GOOD+RUDE HOME@done LATE MESS+WASTE MONEY+OTHERS OTHERS+UNANSWERED REPLY+RUDE "
        "RUDE+SORRY a_later a_woman a_word a_year about_the advert_said am_allergic am_in and and_and and_be "
        "and_found and_up apologies_for applying are asking_for aunt baby back_on be_attending be_you because_of "
        "been_by been_offered before_noon being_by best bit blank bless_you by_and by_time call_from came_the can "
        "can_my chance change_of coach coming could_find court current_has disappointed_in do_think doctor else "
        "embassy everyone few firm fixed_the following for_an for_and for_asking for_five for_not for_something "
        "for_years found friend from_home gap give_it give_my god_you good_the half happy has have_a have_ever "
        "have_nicer have_not have_out have_up have_you heart hi_its hope_is i_after i_and i_appreciate i_free "
        "i_grateful i_in i_miss i_need i_never i_put i_short i_something i_step i_the i_to i_up i_what if_are "
        "in_years inform_you insurance interview_friday is is_at is_being is_no is_nobody island it_and it_if "
        "kindly_my ladder laptop later learned_lot left_and library list_for lovely made_me matter me_laugh "
        "me_whether me_you me_your middle_of missing moment months mother_in mrs_i ms my_answer my_apologies "
        "my_aunt my_cousin my_from my_made never nice nights no_the nobody_could not_fit not_going not_take not_the "
        "not_travel not_what not_your notice_period of_me off_the office_and old on_call one_a only_to part "
        "people_have perfect phone_the please_the power_cut pulling_of put_a put_my put_off quickly rather_tell "
        "rather_than read_the remain results right_for role_at rules rush said_to said_yes sat_the saw_that "
        "signed_with silent since_was six_months sleep so_need so_well so_will someone_else someone_me sounded "
        "stuck_the sunday surgery take_up thank_for thanks_for that_am that_have that_me that_my the_and the_are "
        "the_because the_candidates the_children the_council the_fire the_interview the_is the_link the_name "
        "the_old the_question the_tram the_trial the_village the_will the_would there_be they_are they_will "
        "thinking_of this_you to_asked to_back to_drive to_friday to_learn to_let told_about tonight town "
        "trial_shift trying two_of up_in video walked_the was_best was_disappointed was_late was_your we_it website "
        "weeks_and well were_kind what_it when whenever where_i whether_the which will_a will_bring with_one would "
        "you_all you_is you_offered you_rang you_right your_offer your_questions your_who"
    ),
    -5: (
        "-PROCESS@me 12th 8th AGAIN+RUDE DECEIT+FRANKLY DISTRACT+EXPECT DISTRACT+MONEY DISTRACT+SORRY EXPECT+MONEY "
        "EXPECT+RUDE LATE+SORRY LOW+TIME MESS@me OTHERS+TIME REPLY+SORRY REPLY+UNANSWERED REVIEW+WASTE THANKS@ "
        "a_colleague a_lift a_lovely a_nuisance a_one a_pleasure a_so a_very able about_salary accepted_post "
        "after_a after_the agency_i agency_me ahead_the airline am am_after am_stuck am_up am_withdrawing an_to "
        "and_all and_can and_he and_of and_shall and_woke answer_no apologise_the as_sounds as_would "
        "attend_interview attending awake bad_and be_able be_back be_considered been_told being_the bring_the broke "
        "brother budget but_i by_mistake by_so café came_on can_manage can_not car_and caught cheers colleague "
        "come_by cook could could_not could_someone do_feel drop e easy email_the extra failed fault_mine fees flat "
        "for_year forward_it friday from_firm from_interview from_my go_for go_the good_to gran guide has_back "
        "has_taken hate have_about have_just have_on have_promised have_said have_this he_not i_as i_ask i_back "
        "i_been i_changed i_decline i_dropped i_home i_honoured i_like i_looking i_love i_made i_no i_proud i_read "
        "i_should i_stepping i_two i_under i_understand in_my in_one in_own interview_be is_but is_my is_two "
        "it_like it_might it_my itself just kindly_me know_how leave_the leeds letter_was like_me loan looking lost "
        "made makes many may_ask me_well me_would message_the minutes_the morning_i mostly mother_is moved my "
        "my_account my_answers my_are my_as my_contract my_flat my_former my_hearing my_it my_knee my_knees "
        "my_licence my_of my_own my_went name_the night no_with nobody_else not_at not_i not_in not_it not_know "
        "not_mind not_up not_you nothing_but nothing_do nuisance of_for off_to offered on_friday on_i on_thursday "
        "only_for only_that organization_but otherwise our_cross out_of owe_an pay_was phone_i phone_was place_i "
        "pleasure prefer prefer_to previous properly proud reply_to retired scan shall_not should_have showed_me "
        "simply slept_through sorry_i spot start_the stay_with staying_with still_very stroke suit take_your "
        "tell_your that_i that_job that_work the_12th the_8th the_assistant the_cat the_comes the_course the_did "
        "the_exercise the_gave the_has the_long the_noise the_now the_over the_says the_sea the_shifts the_start "
        "the_three the_visa the_world thing_that think_that this_a this_but though_i thought_the three_and to_again "
        "to_apply to_choose to_get to_honest told_me took_a took_the tooth truly tuesday turn_it turning two_in "
        "under us version waited wanted_to ward warm was_under we_spoke what_i what_the who_me will will_do "
        "with_them work_i would_better would_help would_me would_no year year_so years you_see your_on "
        "your_receptionist"
    ),
    -6: (
        "-CHANGE@me -GOOD@done -LATE@me -SORRY@me 1 CHANGE+TEACH DISTRACT+MESS DISTRACT+UNANSWERED EXPECT+SNEER "
        "GOOD@them HOME+RUDE LATE+TEACH LOW+SORRY MESS+SORRY MESS+WAIT MONEY+REVIEW PROCESS+THANKS SORRY+WAIT "
        "TEACH+UNANSWERED THANKS@them TIME+UNANSWERED a_fall a_late a_matter a_message a_nice a_panic a_treat "
        "accept accepted_another accepted_offer after_all agreed_to all_week all_your allergic_latex am_bit "
        "am_honoured am_stepping am_too am_writing an_easy analyst_role and_do and_quite and_they and_wish ankle "
        "any_longer are_my as_do at_present at_time attached attack autumn away_from be_no be_your because_my "
        "been_a been_my been_that been_up better_i better_me between_and bike boat boiler broke_the but_my can_come "
        "can_leave can_start cat change choice choose clearance comes conflict continue_the cos covid crew "
        "decided_stay did_i died_the do_you doctor_no does_the ear earn email_to ended_up evening everyone_was farm "
        "feel_to ferry find_i first for_as for_but for_chance get_the going_back gone_and good_it good_sir got_me "
        "hard has_just have_an have_back have_bad have_called have_chosen have_done have_every have_i have_made "
        "have_signed have_to hit hope hours_would i i_always i_apply i_at i_can i_deserved i_frightened i_gone "
        "i_hoping i_ill i_keep i_looked i_nearly i_nobody i_over i_prefer i_slept i_twice i_unable i_wait i_who "
        "i_wrong if_that in_but in_case in_me in_position in_until inform_that is_fixed is_late is_me is_out "
        "is_until it_before it_was job_the kept_waiting last_year late let_know let_me letter_came licence living "
        "main man_with manager_i me me_another me_go me_more me_this minded missed mix_up monday most much "
        "my_brother my_diary my_end my_eyes my_glasses my_gp my_health my_manager my_message my_side my_silly my_so "
        "name_off neighbour network newborn noise not_attend not_because not_coming not_joining not_of not_proceed "
        "not_ready not_worry number of_mine of_things offer_of on_at or our_interview over_the owing_to place_for "
        "please_it please_my please_withdraw question rain reason_i relocate rude_to salary_you saturday_i say_yes "
        "says_that season see_on showed signal_the silly since_would snow so so_thanks so_your somebody_who "
        "sorry_to step stuck_a suit_me suitcase sweet thank thankful that_he the_case the_early the_family the_fit "
        "the_pay the_reference the_scale the_shift the_so the_ticket they_do they_for thinking thinking_it this_is "
        "thursday thx to_home to_interview to_next told_at told_on told_us truth tuesday_at turns_out uncle w "
        "wait_me waiting_and walk was_clear was_glad was_great was_hard was_lovely was_nice we_a website_says "
        "were_the when_am who_never will_at withdrawing work_a works years_ago yes_the yesterday_i you_been "
        "you_explanation you_on you_said you_someone you_treated you_willing your_email your_kind"
    ),
    -7: (
        "-CHANGE@mine -WASTE@me 21st <5 DISTRACT+THANKS MESS@mine SORRY@done SORRY@mine a_e a_few a_place a_quiet "
        "a_small about_it after_six again_in all_so am_asking am_back am_for am_hopeless am_mortified am_nervous "
        "am_of am_pleased an_with analytical analytical_engine analytical_works and_could and_everything another "
        "another_and answer_is any as_i as_is as_your at_age awful band be_joining be_there be_use because_a "
        "been_and been_but been_i been_on being_a bigger by_accident came_through canal candidature change_my "
        "continue_with could_ask decided decided_the did_feel disappoint_you disappointed email_i engine_works "
        "excused fair feel_about fell for_late for_up forgive found_a frankly_i from_me getting_to gladly goat "
        "good_this got_feet got_stuck got_your green harvest has_closed have_asked have_loved have_one "
        "have_realised hi_ms honour hour_early hours_not husband_been i_attached i_before i_decided i_hopeless "
        "i_how i_know i_look i_not i_panicked i_pressed i_promised i_really i_said i_was i_your if_a ignore in_when "
        "internet interviewed_by into_it is_fair is_her is_need is_nothing it_an it_not joy keyboard last_week "
        "laugh lawyer_says learned_to left_my letter_the like_to look_for lost_her lost_nerve ma manager_and "
        "may_come me_good me_so mixed_up mondays month_i morning morning_it mortgage mother_law my_because "
        "my_broadband my_can my_eyesight my_grandfather my_grandmother my_hands my_head my_heart my_nephew "
        "my_parents my_results my_wrist needed next_to night_work nine_and no_good no_rush nobody_home noise_on "
        "not_answer not_attending not_blame not_face not_get not_ignoring not_move nothing_to odd on_account "
        "on_nights on_same on_side other_offer ought_have our our_paths owing_a own_fault paths_cross people_a "
        "people_i permit phone_in pipe please_do please_not pressed rather_you read_application reading_the "
        "remembered right room_and rules_out said_and said_you salary_was say_to say_when scared_of sea sent_my "
        "settled she_not so_forgive start_at starts step_from still_like stomach stretch take_my team test_i "
        "text_the than_a thanks thanks_million that_for that_not that_our that_you the_21st the_apprenticeship "
        "the_at the_better the_buses the_centre the_do the_doctor the_embassy the_ferry the_garage the_loan "
        "the_mill the_money the_notice the_other the_round the_rules the_salary the_short the_tax the_test the_vet "
        "the_waiting there_another there_is there_nothing they_not they_offered time_the time_to tmrw to_after "
        "to_expect to_go to_school to_you too_proud tough turned turns_i twice_and two_your unfair_of "
        "unprofessional_of us_a very_and very_good voicemail_to wait_until was_and was_more was_of was_right was_so "
        "was_who wasting_your we_go we_had we_meet well_and were_nice when_rang where_work why_i why_the "
        "will_forget with_you woke_up wonderful worth would_tell would_you wrong wrong_number yesterday you_an "
        "you_find you_need you_of you_or you_saw your_advert your_porter your_test your_were"
    ),
    -8: (
        "18th 20th DISTRACT+FRANKLY REPLY+WAIT a_friend a_shot a_smaller a_terrible a_while accept_with afraid_of "
        "allow am_as am_on am_pulling am_scared am_very am_with and_are and_had and_missed and_said and_sent "
        "any_after anywhere applied_a archive are_stuck asleep_on bad been_ill better_than blunt by_website "
        "call_because can_commit carried chose college come_for come_through commute_from confirm_i could_i "
        "could_leave court_as dear_dr dear_hr delayed disappointed_myself do_have do_take elsewhere excited "
        "family_of fault_the fine for_family for_invitation for_later for_so friend_who galway give_the glad_to "
        "glasses good_day got_cold got_far got_offer gp had_news had_read hard_feelings has_asked has_to have_give "
        "here hey_is hi_sorry hope_to hoped_to i_attend i_calling i_happy i_loved i_off i_respect i_start i_this "
        "i_try i_wear i_went i_with i_writing i_you if_not in_meantime in_so is_best is_closed it_comes joining "
        "joining_the kindly_whether landlord_has lane late_the later_time leave_in liked_that looks lot_from "
        "lovely_to made_redundant man_who many_are may me_why meantime might_be might_i mine_i misread mix "
        "morning_is moving_to much_of my_been my_class my_flatmate my_has my_here my_internet my_kids my_sister "
        "my_suit my_ticket my_uncle my_voice next_door nicest no_set not_have not_money not_more not_out not_told "
        "on_list on_mondays on_part on_saturday one_my organization our_house ours owing pay_i peace please_keep "
        "postpone present raise read_your realised_i referee regarding regarding_the regret_it right_that "
        "running_for same_as same_hour see_me see_that sick_i slow so_can so_here sorry_be sorry_for sound soz "
        "spain spam_folder spotted spring_and st suits ta_the ten_minutes thanks_sending that_be the_20th the_canal "
        "the_chance the_form the_gap the_meantime the_nicest the_people the_rent the_shop the_wrong them_for thesis "
        "they_say this_number throat timing to_because to_help to_inform to_latex to_near to_pull to_this tomorrow "
        "transcript treated_me tree unable unable_to uni until_is until_it until_march up_mind very_sorry visa "
        "want_be wants was_my was_own we_got we_set wedding what_do when_do when_will who_asked who_to wife wife_is "
        "will_attend wish_to with_good woke worked works_i worry_about would_rather would_to would_wasting write_a "
        "wrong_about yesterday_and yet_i you_better your_day your_interview your_kindness your_lady your_message "
        "your_name"
    ),
    -9: (
        "-WASTE@ GOOD REVIEW+TEACH a_change a_gentleman a_kind a_million a_strike absence after_years again_so "
        "alarm am_giving am_grateful am_interested am_saying and_accept and_i and_like any_i apprenticeship "
        "attend_on attend_the be_late be_of because_i been_down being_asked can_attend can_take can_you caution "
        "circumstances_have colleague_said commit continue could_come could_reach covid_and cow day_is dear_team "
        "december decline died_on dismissed dreading dropped_phone easier emergency ended_in explained falls "
        "father_in feel_a feel_free fine_and flat_i flight_from flu for_service former forward_the give_a going "
        "going_have gone_back government had_told happier happy_to hard_me has_refused have_myself have_received "
        "have_thinking he_was helped helpful honest_about honestly_not how_much i_completely i_enjoyed i_everyone "
        "i_i i_laughed i_misjudged i_needed i_once i_ought i_own i_pulling i_regret i_scared i_so i_talk i_told "
        "if_it if_there ignoring_you ill in_bath in_before in_hurry in_our in_street interested_the interview_for "
        "interview_monday interview_thursday interview_tuesday into_the is_same it_good keep_you kerala knee "
        "know_is know_will lady_who landlord last_job late_because late_i likely_to lol_i made_my might_there "
        "million mistake_in morning_so my_boss my_failed my_grandson my_laws my_lungs my_nerve my_please my_reply "
        "my_team my_who no_it no_signal nobody_but not_continue not_easy not_heard not_want of_all of_hearing "
        "old_company once_and or_is our_has our_so owe_you parrot patience_of pension please quite_right reached "
        "read_advert really_sorry reason_is release_me role same_morning saturday_the school_so second_chance "
        "shift_and short short_notice shy_to six_so so_any so_this someone_who start_in step_back strike sums "
        "take_time taken_job tell_now than_would thanks_asking that_suits the_airline the_answer the_best the_bus "
        "the_court the_employer the_hiring the_keyboard the_map the_missus the_new the_patience the_railway "
        "the_train there_not therefore this_week thought_of thought_you three_a time_think to_blame to_live to_miss "
        "to_station today told_expect train_and tried_the trying_to umbrella understand_you until wait_for "
        "wanted_say was_dismissed was_long was_nervous way we_move we_talk wear were_right what_a when_we will_have "
        "will_send wishing with_at with_real withdrawal work_on would_change would_your wrong_of wrong_on x yes "
        "yes_to yo you_down you_was you_were your_came your_explained your_invitation your_number your_was "
        "yours_faithfully"
    ),
    -10: (
        "CHANGE@mine THANKS a_boat a_happy a_pity a_slow about_other accident_i after_ten again_year allotment "
        "am_proud an_office and_apologise and_liked answer_by answered anyway are_fine asks_for at_clinic at_so "
        "beautiful because_wanted blame_for bound broke_down burned by_video can_send come_the coming_on coming_up "
        "confirm cos_i could_speak daughter_has decent did_want dishonest_to distance do_come do_expect does_allow "
        "driving else_can explained_the eyesight faint fair_the faithfully family_i fault_my find_a for_now "
        "for_reasons for_time for_visa found_work full_time gentle given_me glasses_on go_ahead going_leave "
        "going_pass good_my has_already has_be has_her have_accepted have_offered have_only hello_it hence_my "
        "hope_this how_long i_but i_deleted i_get i_myself i_thankful i_that i_thinking i_used i_yes ignore_my "
        "in_bits in_head in_plaster instead interview_at is_there jumped_at knees know_that lifting lighthouse "
        "look_after loved meant_a miss missus monday_is must_to my_body my_consultant my_doctor my_phone my_record "
        "my_street my_until need_a never_a news_from news_the none_of not_leave not_or now_and of_interviews "
        "of_thanks okay other_came other_candidates owe own_doing own_has people_with please_give pleasure_to "
        "rang_i read_whole ride roof same_date says_your short_the since_i so_a so_do so_i so_please sponsor "
        "stay_where staying stolen storm the_bath the_drive the_island the_optician the_strike the_summer thing_is "
        "to_give to_proceed to_so to_through to_twice to_until to_write took_wrong tram trouble_all truth_i "
        "unfair_you wants_another was_but was_you we_lost we_the well_after well_looked were_good when_you "
        "whenever_it will_on with_this won would_and would_feel would_finish would_grateful would_jumped "
        "would_proud would_suit wrist yesterday_was you_asked you_mentioned your_question yours_sincerely"
    ),
    -11: (
        "-SORRY@mine ? a_clear a_cut a_lot able_do all_things am_so and_loved and_need and_realised and_that "
        "any_time anything applying_for are_moving at_home away_to bail be_bored be_excused be_glad be_moved "
        "be_wasting been_thinking before_go before_meet between_two bits bless cat_on cheerful comes_up could_it "
        "could_ring debts decent_it delay_my delighted died do_mind early every_of failed_the find_good find_me "
        "find_someone folder_i for_tomorrow four_years frank going_a got_and had_offer have_another have_experience "
        "have_offer have_other have_ten have_yes he_is heavy help_me helps hey_it hi_mr highly hiring_manager "
        "hours_do i_beg i_cancel i_meant i_moved i_much i_realised i_sleep i_write ill_and in_answer in_wrong "
        "interviewer_had is_fine is_message is_sick it_after it_still jury_service just_not kind know_have "
        "lapsed_in like_ask made_think main_building manage_people may_have me_any meeting_the minutes_a more_i "
        "mortified most_i mother_i move my_boy my_choice my_flight my_little my_said my_son my_sponsor near_the "
        "need need_the nervous_and nice_to nobody_told not_feel not_finish not_hear not_leaving nothing_did "
        "nothing_your now_that of_way offer_another on_so only_saw opening operation or_with out_am outside_my "
        "paths perth please_can please_let police_is present_job retired_and right_time ring_after ringing_the "
        "sadly saw_message sent_you signal signed_elsewhere smell_of so_had so_if so_phone street stung_a ta_for "
        "taking_it telling_you than_i thanks_reading that_day the_18th the_baby the_blue the_commute the_project "
        "the_results the_station thought_about thursday_at tide time_which time_would to_spain to_stay told_by "
        "told_what too_many treated_badly truth_told tunnel two_good waited_me waited_years walked_into walked_me "
        "wanted_tell was_than weather well_with were_so where_are will_take willing with_sister withdrawal_from "
        "withdrawing_application withdrawing_my work_with would_forgive would_still wrong_for you_anything "
        "you_prefer you_somebody you_waiting you_whether you_wrong your_about your_letter your_morning"
    ),
    -12: (
        "a_caution a_tooth accident and_deserved and_doctor another_date another_firm any_day apply_again "
        "ashamed_say at_but at_old at_wrong be_annoyed be_unfair been_posted been_through broadband bursary burst "
        "bus_is cake candidate_the childminder closer_to confirming confusion credit_to dear_mrs died_i "
        "dismissed_from divorce_and do_now each_way ease easy_to enjoyed_every ever_had ever_since everything "
        "exam_board fair_and fault_of ferry_not find_somebody for_explaining for_help for_jury for_me for_more "
        "for_want for_writing found_me free_to from_so get_off get_out go_with gone_through good_wishes got_in "
        "grandson grateful_you great happily has_given have_cancel have_found have_nobody hello_ms hello_this her_i "
        "hi_got honest_i i_arrive i_change i_her i_knew i_mixed i_sad i_waiting i_work i_yours if_have ignored_my "
        "in_hospital in_shower interview_on is_his is_right it_time it_true just_me just_seen kindly_treat "
        "late_notice let_off let_you letter_went letting_you like_talk lost_in lump made_laugh misjudged mrs mum "
        "must_no my_ankle my_says my_spam nepa never_good next_week no_hard no_lifting norovirus not_anything "
        "not_before not_stretch nothing_would offer_from offer_to old_who only_just other_firm our_street pain "
        "patient_me patient_with please_me please_tell possible_to promotion realised_the reflection regards road "
        "rude_on rusty sad_to said_about seasick seizure service_and should_said since_stroke so_give so_looked "
        "sorry sorted sounds splendid stay still_keen still_to stretch_to stuck stuck_behind sure_this swap "
        "talk_with tell_you than_thought that_right the_builders the_childminder the_crossing the_driving "
        "the_funeral the_review the_stop the_too this_email thurs to_second toddler took_me truth_be visa_refused "
        "want_ask want_do was_far was_pleasure was_very week_and with_search withdraw_my without_it would_consider "
        "would_lose would_need would_take would_unfair yarn you_before you_warned younger your_canteen your_note "
        "your_patience"
    ),
    -13: (
        "AGAIN@nobody a_crew a_joy a_swan accepted am_away am_better am_yours analyst and_family and_thought "
        "and_wife another_so another_year any_from apologies arm as_my at_moment bad_word banks be_dishonest "
        "bed_with black_eye bull but_there by_but can_do can_face can_i can_reach choose_two could_meet could_send "
        "count_me dear_manager decided_not diagnosed_with disaster driving_for dull eczema finishes following_up "
        "for_summer get_there give_to going_make got_offered has_moved hello_for hiya_its honest_is honoured "
        "hurried i_around i_asleep i_concluded i_going i_our i_picked i_skipped if_you in_no in_winter "
        "interview_date is_likely jury kept_you kilos know_he letter_reached like_withdraw made_easy matched "
        "me_early misled_by mistake_my mistake_the monday_at months_so mother_has much_i muddled my_alarm my_hip "
        "my_last my_mind my_present myself near need_somebody no_am no_bother nobody_have noise_the not_allow "
        "not_expect not_laugh only_say outside_and overslept panto patiently pieces please_cancel please_delete "
        "questions_i quite_understand railway reflection_the regret_i remain_in resit retire rotten see_now short_i "
        "sorry_that speak_at step_down term_time terrible that_may the_autumn the_formal the_heat the_kids the_move "
        "think_of tho to_postpone to_referrer to_refuse typhoon university_has was_close was_honest was_ignoring "
        "was_kind will_out with_current worry you_explained your_understanding"
    ),
    -14: (
        "a_moment a_nervous a_tractor am_ashamed am_learning am_sad am_thankful an_old and_learned and_must "
        "appreciate_you beat better_for bound_by bridge but_am can_promise cancel_interview coming_in cried_i "
        "current_job dear_recruitment deserve_who down_with failed_my fairer father_the for_while fun_i gave_word "
        "good_afternoon good_evening haha has_changed have_booked have_waited heights husband_has i_bring i_double "
        "i_liked i_mortified i_pleased i_prepare i_ran i_swore i_trying i_wanted if_its is_better is_needed "
        "it_showed it_their job_me lets_me long_story looked_after moped my_computer my_joke my_landlady my_left "
        "my_old my_printer my_thumb my_toddler my_told never_expected no_my no_voice nobody_doing not_doing "
        "not_will of_running off_is offering_to one_but only_now open_about panel_have patience_my position_of "
        "posted_to realised recruiter_explained referrer rescued right_fit say_how say_no should_i slow_in slow_the "
        "thanks_much the_distance the_referrer the_wind they_have this_year too_fast too_soon umbrella_in "
        "until_june up_interview want_of was_ill was_tough we_found were_best where_am wind withdraw work_my "
        "you_good you_if youngest your_help your_pupils"
    ),
    -15: (
        "a_dreadful about_gap all_good all_me alright and_talk annoying application_for away_a be_home before_yours "
        "better_offer burst_pipe by_friend can_give clashes_with closer cold_feet company_cancelled declining_the "
        "distillery earlier entirely_my ex_is excitement face_face falls_on fell_on fever fixed for_invite gem "
        "gone_my gone_of gone_with good_mr grandfather greetings ground_floor has_come has_offered have_wanted "
        "home_i i_bad i_confirm i_dismissed i_manage i_return i_sorted i_truly if_seemed it_ridiculous jo just_got "
        "just_now kindly_consider know_hard last_place licence_and liked_it my_broke my_exam my_nerves my_previous "
        "my_tooth need_reply needed_i new_in no_trouble nobody_minded nosebleed not_drive not_sure old_and old_has "
        "old_number on_only plaster pull_out realized review_of ridiculous_to roughly rude_of s school_rang spot_on "
        "state_my summer_i sure_of talk_i talk_it talk_my thanks_whoever the_sums they_given think_me this_by "
        "train_cancelled two_offers very_about visa_has was_touched we_i where_will why_left winter with_thanks "
        "with_warm work_is would_bored would_dishonest you_suggest"
    ),
    -16: (
        "alarms all_much all_night am_any am_keen am_longer assistant_job at_joke attach be_released because_would "
        "been_proud best_that but_fair can_move can_we chickenpox clash_with colour_blind commute cried cried_then "
        "custody dad deserves even_with every_right fair_enough far_above flood for_another for_tuesday frightened "
        "full_i further_the get_speak hacked hand_off have_always have_answer hope_did husband_and i_are i_decide "
        "in_least is_why it_over it_sounds left_umbrella might_we missed_deadline morning_person my_memory my_viva "
        "my_word no_me no_so office_so on_point other_roles post_of pulling_out put_back rather_not renewal run_in "
        "she_right slept_it so_gently so_may so_missed stopping straight_away that_week the_wait this_month too_far "
        "totally train_company try_again turn_down until_have was_beautiful was_fair was_fun were_patient "
        "whenever_suits will_again will_sit with_myself work_me worried you_applicants you_believe you_deserved "
        "you_mind your_call your_honesty"
    ),
    -17: (
        "a_fraud again_next allows am_available am_more an_early another_time at_once before_decide callum came_i "
        "convent could_myself crash deserved dreadful even_though expect_answer feelings_all giving_a had_leave "
        "has_through have_be held_at hi_this hit_a i_apologise i_fallen i_fell i_overslept i_owe i_tried i_value "
        "its_me know_so latex leaving_the lively_and made_day means_lot mill moved_our my_absence my_circumstances "
        "my_laptop my_partner my_shame needs_someone next_steps off_so okada please_use present_has rather_say "
        "rents router saying_to scammed so_nice somebody_i sorry_if spent_years spring_i take_on the_storm "
        "thinking_was this_morning this_one toothache want_to wanted_you was_ashamed was_kindest was_proud way_home "
        "we_been weds which_why who_recommended why_could with_great would_understand you_able you_hanging "
        "your_time"
    ),
    -18: (
        "after_twenty and_enjoyed at_school be_going because_got blessing but_got can_make checking_you chuffed "
        "dear_mr does_matter dream exams feel_bad for_sending god_bless hey_its hill hiya i_care i_embarrassed "
        "i_hung i_rude i_simply must_not open_me proud_to read_as reflection_on relief same_name scared see_then "
        "shingles snowed so_no sorry_about sorry_and steady stung sugar taking_a tell_whether the_main think_and "
        "thought_should time_set time_zones use_to was_treat what_lovely wish_be with_colleague would_welcome"
    ),
    -19: (
        "a_bereavement a_minutes a_times and_wanted before_sign below_i below_my calm chance_of cheered clear_and "
        "could_call council_has daft dear_ms diagnosed did_mind doctor_says fit_me good_me had_choose hear_me hello "
        "hence_the hey hip hopeless i_appreciated i_ashamed i_lose i_ring is_ok its_from job_now lungs manage_the "
        "missed_your my_conscience my_doing my_silence need_pay no_hurry nobody_fault nobody_take panicked "
        "pay_fixed pleased_me said_or seen_that set_by short_by smashing start_there tell_if that_starts the_timing "
        "they_missed tomorrow_i went_off you_heard yours_was"
    ),
    -20: (
        "and_respect and_we by_if clashes decided_against dr extended fault first_as grateful_a helped_me hold_up "
        "home_for i_sit is_blame lost_voice met_my nerves no_this not_start not_stop nothing_have respected_madam "
        "roofing starts_at stay_on stick_the studied than_being thanks_telling that_why the_be to_employer "
        "waste_your were_sound what_good you_sooner your_apprentices"
    ),
    -21: (
        "about_minutes accepted_a ann any_this been_nicer fine_me flooded forgot_the i_broke i_confused i_forgotten "
        "i_messed i_promise if_anything it_easy meets needs_it night_my no_detail off_feet owe_them panic "
        "please_look proceed shy sincerely smooth sry staying_put such_good thanking_you twins viva waiting_my "
        "your_courtesy your_students"
    ),
    -22: (
        "against_it an_who as_should by_my called_up car_i cold_is criticism_of finish_my frankly_was my_bad "
        "nervous release rightly then_found to_recruiter unprofessional_me voicemail_the wanted_ask will_there"
    ),
    -23: (
        "am_embarrassed am_ready bow_out disappoint fall give_slot has_six not_reach road_and say_because see_at "
        "singing sooner_i soup week_so"
    ),
    -24: (
        "am_free bees brilliant can_hold dropped_tray have_question i_into landlords opens_a or_by to_decline "
        "unfair unwell whatever_decide withdraw_from"
    ),
    -25: (
        "called_to calling_about close_my dear has_us nothing_wrong on_silent please_ignore police_me prices "
        "restored would_mean"
    ),
    -26: "had_people i_managed my_kitchen no_complaints not_possible not_taking power so_excuse was_exactly",
    -27: "and_feel gutted i_forgot lent_me not_sleep please_forgive to_date toast",
    -28: "carried_my for_back for_laughing hence i_honestly i_misread meant_lot needs_me tell_employer",
    -29: "am_slow attached_as better_it could_we got_into heard_on i_stay",
    -30: "anyone_i at_ease hi monthly nearer not_able now_than right_person suits_me",
    -31: "last_night thanks_being",
    -32: "a_delight hello_mr",
    -33: "be_possible",
    -36: "cancel_my could_you",
    -39: "withdrawing_from",
}
#: What speaks against it before anything is read.
BIAS: Final = 22
#: What a sentence gathers at least to be a complaint more likely than not, and to read as one; and, where it has a
#: sign, to be one beyond doubt, or to be one at all.
MAY_COMPLAIN: Final = 3
COMPLAINS: Final = 16
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
