"""Whether a sentence complains, told by all of its words together.

A complaint put politely has no phrase of its own: "Every other employer replied within two days."
Here every word says a little for or against: by itself, with its neighbours, by its kind and its ending, by the
kinds that meet, and by whom the sentence is about. A sentence that gathers enough reads as a complaint, and one that
gathers some may be one. That is a likelihood: it warns, or asks, and never stops.

The weights were fitted to 84,900 sentences by logistic regression and rounded. They are additive, so one that misleads
can be changed by hand, on the proof beside it.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import combinations
from typing import Final

from checklist.english import gather
from checklist.reading import signs
from checklist.reading.matching import Words, inflect

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
    43: "liars",
    42: "exposure",
    41: "busy_but",
    40: "bear_us",
    36: "i_smell",
    35: "spit was_promised you_lied",
    34: "algorithm how_can i_pity i_presume incompetence smile_more you_advertised",
    33: "classy hurtful see_have time_worth wasting_my",
    32: "diversity have_saved taking_advice",
    31: "bill_for phrase poster presumably yer you_meant",
    30: (
        "amusing an_or arrogance because_nobody could_told department_the friendlier i_forgive then_told there_had "
        "this_story"
    ),
    29: (
        "<30 chase_you decency every_email fair_work i_explained lodged many_but patronised presented say_me "
        "up_numbers was_interested why_a"
    ),
    28: (
        "an_invitation behave behaviour competency decision_easy evidently eye_contact forgot_me found_who got_was "
        "me_stand might_want my_patience new_hire not_impressed piss than_another token was_answered you_wasted"
    ),
    27: (
        "can_without closed_my communication contempt employee employees i_advise indifference monkeys of_business "
        "references_were seconds smirk tired_being world_is worth_nothing your_idea"
    ),
    26: (
        "a_asking acas as_sample beneath blonde desperate for_nothing forgive_but grand_so have_warmer i_travelled "
        "many_times marked_for no_contract nobody_your one_like pay_your that_today the_ceo the_nephew "
        "thousand_naira up_could vibes wanted_be where_come work_got you_swore"
    ),
    25: (
        "a_raffle because_you because_your corrected_my flatter glad_my got_number insulted letters_the my_petrol "
        "on_then promised_call respect_a scored self_respect some_doing surprisingly than_yours the_emails "
        "waiting_you was_already was_spoken would_appreciated you_stop your_conscience your_managers your_say "
        "yourselves"
    ),
    24: (
        "a_game a_thumbs advertise applicants_to be_ashamed because_asked callback carrier cold_shoulder "
        "different_people had_hear humiliation ideas on_speaker promises reason_given same_form screenshots "
        "seen_better should_ever sniggered some_us such_an than_got the_charm the_photocopier they_wanted una "
        "would_suggest you_rude you_yourselves your_agency your_own"
    ),
    23: (
        "a_taste amateurs and_person as_left be_true cheap clap clever_to conclude correspondence councillor "
        "cowboys doormat equally expected_better for_we friends_the future_you health_safety liked_be lowballed "
        "my_fee not_stupid now_know now_why punchline quick_you rejected_me security_firm sharing_my so_little "
        "suppose_should to_different unacceptable waiting_your what_goes whether_husband will_sure within_days "
        "you_promised"
    ),
    22: (
        "a_qualification are_really are_reason as_test at_least be_shouted child_with commitment done_without eeoc "
        "examined expired_before fifth firstname games have_guts her_nails high_of hired_or hoops how_not insults "
        "interviewer is_remarkable luck_a moment_asked nobody_came nobody_checked nobody_met not_wanted one_she "
        "rejection_to say_was shirt_for shrug since_nobody something_wrong surprised_that take_down that_man "
        "think_why though_not tiktok to_smile twice_can us_we we_see were_taken whether_she your_consultant"
    ),
    21: (
        "<25 a_hi another_man are_lying asking_who began being_for blamed_for cancelled_by century congratulated_me "
        "could_an do_insult each_the existed feel_sorry forwarded humiliated insight measured morgue mouthed "
        "much_ask my_custom my_feedback my_messages nepotism next_a nobody_knew nobody_thought parting pitched "
        "precisely remarks respect_people run_bath said_who so_what standards strung_along telephoned text_a "
        "than_your thinking_a this_how to_dear to_hell trial_shifts was_sold was_used yall you_people"
    ),
    20: (
        "<35 a_survey and_till appears_to are_saying asked_where bait banter be_hearing behind_back better_from "
        "charge_for chasing_you did_would drawer emoji escape every_time exist family_friendly for_maybe for_ye "
        "give_back glassdoor good_riddance guess hurt_to i_exist i_notice i_suppose if_wanted it_cancelled kayo "
        "know_whose made_to me_answer me_dear me_somebody my_star my_you naming_names one_star own_face photo_from "
        "progress rates really_from remark_that riddance say_they says_was since_when someone_had tagged tbc "
        "that_being the_commissioner the_phrase the_promised the_spoke theft to_grateful to_its to_labour "
        "voicemails was_cruel was_lied we_people what_for what_he women workers you_cancelled you_even you_since "
        "your_chat your_free your_gaffer your_tells"
    ),
    19: (
        "a_calendar a_human addressed and_woman anybody_with application_has back_please badly_run blocked_me "
        "came_after consistent cute dear_firstname did_anyone expense forty_at gall get_answer heartless hiring_is "
        "hope_the hundred_and i_pointed invisible its_word jobless licence_you like_family man_have manage_to "
        "monday_on more_warmth my_twenty never_come nobody_sorry nor_i not_beggar not_deaf of_employers opened_with "
        "outside_in paid_you pan play_with pull_other pyramid reported_it resource sat_like say_who scheduler "
        "sentences_for shortly since_said sixth slave sniggering sort_your spare_me spiteful start_by text_at "
        "the_culture the_delays the_seventh they_turned this_way thrice to_we took_place trusted vetted vile was_is "
        "was_planning was_timed will_pleased word_is you_lost you_owe your_locked"
    ),
    18: (
        "a_mind a_sorry and_down and_friday and_salary anyone_in are_we asked_do asked_if assurance at_tax "
        "back_before backup barrister begging_for best_and better_manners bit_much bro certainly circle cto cvs "
        "day_they described_as drove_from dude facebook fault_your for_applicants for_candidate for_had for_price "
        "for_recruitment front_my go_your had_got i_intend in_face in_glasses insulting intercom interns "
        "interview_conducted is_feedback its_been jog jog_on kindly_stop left_building live_your make_people "
        "marked_as me_same measured_my name_not need_your never_let not_paying occasion on_occasions one_line "
        "open_was passed_round passport_copy process_is punctuality put_with quizzed quoted_to remind_the reminders "
        "revert said_sorry salaries serious show_that silence_is someone_would spoken_like start_has starting_to "
        "stopwatch swore_blind teach_to teaching_was thanks_nothing the_protection the_staffroom told_bring "
        "took_home took_you train_your tumbleweed under_that up_phone want_from waste_my while_your why why_should "
        "wonder_your yawned you_forgot you_ignored you_laughed you_lose you_only you_proud you_say your_lead"
    ),
    17: (
        "-REPLY@done a_clipboard a_hello a_memory a_working am_four an_acknowledgement an_icebreaker and_pay ang "
        "are_asking asked_your back_that be_nice been_paid been_passed bot btw bullet bullying by_lad candidate_to "
        "card_for charging_for clowns conclusions consisted crumbs day_wages dear_first did_up done_you expensive "
        "farce find_from fire_exit flexible gave_was had_mentioned have_cost have_count heaven_the i_assured "
        "illegal it_funny it_leave job_had just_because leave_to looking_his lost_count lucky_i man_said me_still "
        "more_attention my_elsewhere my_goodwill my_years no_record nobody_answers nobody_mentioned none_you "
        "of_whom on_every only_was or_what outfit passed_to rang_my recommend recruiter_to referred_to rejected_for "
        "run_i saturday_a searched second_year seven_to seventeen sex shabby should_listened so_far suppose "
        "suppose_it that_its that_nurses the_jar them_like there_since think_you ticks to_will toilets try_it "
        "twelve_for un unlimited vaping very_least wanted_somebody was_assured was_sent was_taken was_vaping "
        "were_rung where_your whispered you_hide you_learn you_long you_used your_deputy your_excuses "
        "your_instagram your_partners"
    ),
    16: (
        "500 CHANGE@nobody a_presentation a_senior a_work action against_law agents amateur_hour and_returned "
        "apology_would applicant_not applicants as_if asap asked_question atmosphere attitude audacity being_to "
        "came_an can_whistle candidates compared competitive con constant could_even could_run cowards creepy cv_to "
        "dressed_up exciting exhausting family_atmosphere for_then from_end front_me gave_no given_was gone_long "
        "grow have_phoned how_speak invoice is_law keeps_its lecture_on lie_about lost_application loyalty "
        "management marked monkey mouth my_original my_sheet n_you next_time next_will no_chair not_aware not_staff "
        "notice_me of_should on_speakerphone phoned_me photocopied pity point_that precious professional quite_the "
        "reassuring runaround scolded see_who shame_you shocked sign_that since_easter slavery so_times spared "
        "still_waiting strung team_could team_leader text_said thanked_for that_four the_applicants the_audacity "
        "the_fourth the_talent the_texts the_urgent the_whatsapp they_would thief this_have to_each to_hire to_wall "
        "told_come told_for took_from transparency twitter two_months us_were walked_in was_left was_told we_value "
        "what_call what_husband whatsapp when_somebody which_school wonder_how words_were work_free work_of "
        "wrong_wrong you_seem you_turned your_partner your_supervisor yous"
    ),
    15: (
        "a_promise a_thanks a_zoom admin advertising after_way and_interview answer_of as_did as_nobody ask_me "
        "asking_the assume assured_me be_embarrassed before_got begging blamed blind_it breath by_machine called_a "
        "calls_a can_lose cattle cc ceo collected commission congratulated consultants contacted contained culture "
        "days_of different_for disheartening do_appreciate dodged dynamic environment equal every_applicant "
        "every_month expect_from fiction filmed find_own five_times flag four_occasions fourth_time from_parking "
        "golf good_faith good_know goodwill had_courtesy had_offered had_picked have_shared headscarf hilarious "
        "honesty_and hop i_curious i_flew in_chair is_seventh keeps_a kind_of last_you leadership least_the "
        "left_hand length_of like_last like_think like_was manager_his me_alone me_post messed_about minute_chat "
        "mocked my_expense nearly_there no_apology no_fee not_treat on_mother one_us other_girls other_had "
        "own_conclusions own_says ping_pong pocket_money pong porters quite_something re_advertised read_down "
        "red_flag refers refers_to resilience rest_us say_not seventh sheet shop_that silence since_clocks "
        "since_february so_called sorry_my staff_you star_sign stitch stitch_up strength_your test_you thanks_i "
        "the_cheek the_feeling the_poor they_can this_day through_glass tiles time_has to_bother to_man to_thirty "
        "treat_a treated_by twice_that unpaid_day ups us_would value was_aware was_be was_coming was_handed "
        "was_humiliating was_somebody was_talking we_you were_looking when_a you_changed you_dare you_going "
        "you_just you_us you_want your_loss your_right your_since your_up your_values"
    ),
    14: (
        "a_bed a_code a_company a_hiring a_mark a_not a_novelty a_sentence a_slap accent_i amateur and_its "
        "are_about are_proud automated be_posting beg_for behaved believed_you brochure called_it calling_me "
        "can_assume circle_back clipboard community company_no consisted_of corporate could_your cupboard day_when "
        "definitely dirt disappeared discrimination door_of doubt_the each_of email_with emailed enough_tell "
        "enthusiasm equality euro excuses expect_letter expect_my famous faster fourth funny_how god_the got_same "
        "handed_over hate_see he_at help_that hire_a his_fingers honestly_a hours_was hr_is i_quote i_suggest "
        "instructed interrupted interviews_in invited_me is_fourth kindness_to like_being like_cattle look_your "
        "made_do managed_to manager_asked manners many_more me_guess might_suggest my_interviewer my_rejection "
        "my_your never_mentioned nice_you none_for not_interview novelty number_your of_names of_no of_nothing "
        "often_i on_read on_understanding one_email only_assume owner_me parking_wardens peanuts people_you "
        "plan_have pronounce question_was quote record_that recruiter_said rejection religion remarkably rich "
        "rota_was rumour run_by saw_of say_is says_lot second_the she_said shook_on signature slap slogan "
        "somebody_to speaks_to steer steer_clear sure_was takes_special tank_of tell_people than_was that_three "
        "that_word the_chairs the_law the_promise the_understanding then_what think_are to_candidates to_feel "
        "to_not to_was today_is told_there told_twice too_busy two_ticks us_was was_asked was_filled was_introduced "
        "was_speaking was_while well_have were_more who_says why_nobody would_good would_send wrote_and yes_or "
        "yet_to you_care you_insisted you_make your_client your_onboarding your_planner"
    ),
    13: (
        "-EXPECT@them REPLY@nobody THANKS+UNANSWERED ^them a_fifth a_invite a_meant a_midwife a_sort after_i "
        "agency_to am_your and_monday and_name and_on and_time answered_by answered_with are_as as_though asked_on "
        "asking_my at_me basic be_interested being_lied better_organised bravo bus_fare calling_at can_upside "
        "capitals caste client_list coincidence confidential_and cultural deducted describing details_and "
        "different_salaries everyone_else expected_from feet_on fobbed fobbed_off form_three four_minutes foyer "
        "get_an given_away had_sign has_heard hijab i_mentioned if_was immediate in_people instagram insult "
        "integrity interviewed_me is_dated is_hardly know_who last_three least_you lecture led lesson_in "
        "letters_from like_am me_he men minimum_wage more_notice motto my_cost my_twelve myself_the neither news_to "
        "nine_weeks nobody_up onboarding opinion out_from passion pay_peanuts perhaps_next rang_me read_out "
        "recruitment_has responsible rung_at said said_do said_she scolded_for seemed_to she_up should_known "
        "shutters sit_a so_hard so_why staffroom surely take_to taken_seriously talent telling_a ten_at that_shift "
        "the_fella the_golf the_own the_payslip the_previous the_screenshots the_subject the_wanted then_me "
        "then_say then_why to_place toilet told_one told_we treated_better turnover una_dey values views was_booked "
        "was_brought was_had was_interviewed was_mentioned was_offered was_put wasted_my we_will what_job "
        "whoever_that with_man within_week wonder_the wonder_why you_hired you_last you_needed you_obviously your "
        "your_business your_centre your_foyer your_silence your_trial zero"
    ),
    12: (
        "<20 FRANKLY+SORRY a_mere a_stopwatch aggressive and_eight and_nine and_note and_seen and_yet answer_was "
        "anyone_me apologised_for apparently_the applicant asked_large asked_was assistant_to assume_the bald "
        "bank_could be_curious be_sharing be_touch been_left biro boss brand bully_and bursar but_so by_stranger "
        "came_a can_see cancellation chairman cheek chef_a circus client_me costs_nothing counted courtesy_to "
        "data_and dated_the dear_sir did_ask did_that dignity directors doubt during_my each_time enemy even_after "
        "exists filed first_were flew_from fool_me for_every for_print from_you giggling good_enough had_more "
        "had_you have_polite he_could heads hole hr hun i_bought i_dodged i_gently i_hear i_see immediate_start "
        "impression_that in_capitals in_only in_stairwell indeed interest is_always it_says last_day less like_that "
        "little_you long_enough looked_from lot_to meant_something members mere mp mr_said my_details my_expenses "
        "my_my my_sample my_wheelchair name_it names no_job no_no no_who nobody_bothered not_bother not_spell "
        "note_that older on_page one_told organisation phoned photograph_of pigeon prove_i questions_my quid quota "
        "recruitment rejected right_hand role_the round_that rounds_a said_next said_your sat_down sells sent_to "
        "sentences seven_of shown sign_it sneered somebody_could something_to spirit surprised_to suspect talking_a "
        "team_to tested_me than_did that_contract the_candidate the_guts the_lack the_local the_real the_spent "
        "then_asked there_never thorough to_left to_steer to_voicemail took_day treated_the two_faced two_line "
        "unpaid_and up_from wage_and waited_your want_my wanted_me warned_about was_done was_still weighed what_did "
        "wheelchair_was when_would whether_am whether_was whole_thing with_people word_gets words would_know "
        "would_treat ye you_keep you_knew you_left you_made you_nobody you_tried your_boss your_hung your_left "
        "your_lot your_page your_portal your_turnover"
    ),
    11: (
        "PROCESS@nobody a_can a_diary a_handshake a_language a_process a_quiz a_slide a_suit a_voucher about_his "
        "about_people accept_my accused_of advert_promised am_reporting an_insult and_again and_offer and_wrong "
        "anybody appointment_was asked_it barely be_but be_spoken beginning between_first billed black_hole bully "
        "but_not by_man chairs closed_and confidential congratulations_on consultancy consultant could_count "
        "country_we demand deposit_for each_i eleven_weeks else_in empty enjoy equal_opportunities expenses "
        "explain_to explanation followed_by for_honesty for_people four_the from_hr gather_the get_one goalposts "
        "got_back got_told graduates had_made hands_on have_expected have_met he_told heard_you hire hiring_and "
        "his_phone hours_of how_a i_reporting i_thanks i_want important in_confidence in_rain in_return interview_a "
        "interview_notes interviewer_was interviewers introduced_as invited is_theft it_appears its_own lasted "
        "little_to luck_you made_wait man_was more_respect much_as my_compliments my_fare my_time my_trial "
        "my_weight no_pay nobody_down nobody_rang noted notice_of occur occur_to of_asking of_twenty opened or_i "
        "organise out_office over_me p45 paid_and panel_was pans paying_the payroll point_of process_that recording "
        "robot said_will says_we see_what shambles shelves since_before sneered_at so_long somebody_should "
        "spent_our standing_in still_owed subject sure_the talked_down taste ten_night texting thanked_me thanks_to "
        "that_been that_candidate that_values the_bins the_biscuits the_goalposts the_member they_a they_at "
        "this_your threat timed tips to_believe to_flexible to_judge told told_she treat_like treat_people "
        "trust_the unpaid until_i want_it was_described was_gone was_invited was_quoted was_shown was_thanked "
        "wellbeing were_you what_my when_gave when_is which_more who_decided who_told whose with_more word_of "
        "would_have would_what wow writes y'all you_moved your_department your_last your_manager your_pay "
        "your_should your_talent"
    ),
    10: (
        "-EXPECT@nobody -TIME@them OTHERS+THANKS UNANSWERED@them ^done a_beggar a_birthday a_firm a_free a_key "
        "a_nurse a_picture a_smiley a_the a_warehouse accused acknowledgement adults all_a am_because an_day "
        "and_call and_less and_me and_rejection apparently appears applicants_i asked_what asking asks bent "
        "blamed_me both_the by_person civil conversation count_the cruel cultural_fit curious cv_the dean "
        "department_to do_to dollars email_and favour fifteen first_name first_week fix for_bank form_letter "
        "four_rounds four_times game gave_to girls going_the going_to good_at group_chat had_been had_nothing "
        "have_against have_children have_killed have_sent have_spared he_to held_the hold_breath how_could human "
        "hung_on i_believed i_doubt i_drove i_handed i_mind in_in intern interviewed interviewing it_can it_you "
        "job_your keep_your kept_my killed kindly_do known_the languages lie like_i like_my like_the linkedin lobby "
        "logo me_wait me_wrong minutes_before mug my_coat my_disability my_interest my_wrong naming nerve_to no_but "
        "nobody_tell not_care not_help of_form of_places of_waiting of_would oh ombudsman on_rejection on_since "
        "one_you out_order owner pack panel_a people_can people_first people_like personality pitch planning "
        "position_was pretty questions_about quicker radio read_what record_i rolled_eyes rung said_was said_we "
        "scores secret seems_be sent_home seriously shutters_down signing slide so_and somebody somebody_your "
        "sponsorship statement stood_there stop_me straight_answer teeth telling texts thanks_a that_place "
        "the_advertisement the_applicant the_exit the_foreman the_gentleman the_get the_message the_paperwork "
        "the_partner the_person the_professor the_runaround the_swore the_toilets the_word them_the then_not "
        "though_would thought_a to_beg to_forget told_are told_them trainer travelled trust under_review up_down "
        "urgent wage_a warmer_welcomes was_given was_his was_locked was_new was_over was_shut watching we_shook "
        "wearing weeks_of well_for went_from which_you while_talked while_you who_are who_this wife_says will_your "
        "with_his with_no woman wonder would_call would_embarrassed years_experience you_cut you_what you_who "
        "you_will your_brochure"
    ),
    9: (
        "-REPLY@nobody 50 MESS@them NOT@them OTHERS+SORRY RUDE THANKS+WASTE a_box a_candidate a_clock a_could "
        "a_degree a_diversity a_grown a_parking a_question a_reason a_shrug about_sick according according_to adult "
        "advertised advertised_a all_i am_done am_from am_sure and_called and_got and_no and_switch and_third "
        "and_us any_them as_in asked_prove assessment assessor attended bait_and bait_switch be_insulted behind_a "
        "bothered_to breath_for broken_and but_who buy by_somebody cancelled_a candidate_a chair copied dare "
        "date_and day_at days_in dear_candidate did_think discussed employers experience face face_on five_for "
        "five_in for_by for_eleven foreign four_hours from_someone gather google guess_the had_on hair hand_my "
        "has_no have_better have_brought have_some have_worked heard_the her_on hiring hrs humour hung i_done "
        "i_guess i_rung i_say if_this in_building in_every in_february in_how in_someone in_which information "
        "informed interview_was it_clear it_had it_never job_description lady_me last_time letters lies looked_my "
        "loss low manager_had marked_down marketing maybe messages music my_day my_documents my_file my_headscarf "
        "my_leave my_lesson my_mp my_qualifications my_solicitor my_students of_about of_promises of_yours "
        "offer_letter on_board only_thing or_will paragraph pen people_my people_that polite profile prove put_on "
        "read_upside record_of remarks_about remind rival said_not sat_your say_your seems so_much someone_called "
        "someone_to somewhere_the spare spell_my stacking stay_the strung_me sweetheart takes_some tears tested "
        "thanked_my that the_behind the_corridor the_diversity the_door the_email the_intern the_nerve the_owner "
        "the_radio the_remark the_shutters the_supervisor the_than the_told the_tribunal the_two the_unpaid "
        "the_welcome then_at they_said think_how this_was three_ways threw_my time_have to_being to_guess to_lose "
        "to_person trick understand_why used_it was_eating was_read was_said was_there was_was way_to way_was "
        "we_know week_before well_i were_for which_of will_get will_hearing will_need wish_the would_ever yeah "
        "you_you your_contract your_firm your_officer your_payroll your_spent your_the your_waiting"
    ),
    8: (
        "-REVIEW@them -SNEER@them DECEIT+LATE FRANKLY+REVIEW RUDE+THANKS ^ a_a a_bank a_check a_doctor a_head "
        "a_hospital a_lanyard a_mop a_patient a_plumber a_rich a_shift a_way a_welder a_what about_me about_were "
        "accent access act advertise_for aloud also am_looking and_contract and_last and_marked and_today are_like "
        "asked_in assured at_expense at_gate at_loss at_they been_given before_anyone before_would beginning_to "
        "bit_rich born but_do can_your charming chewing clear_that company_that confidence cost_me could_a "
        "day_after day_leave deaf deputy doing_a down_as drunk emails english entire expect fee feelings find_my "
        "find_that for_being for_own for_three for_uniform formality free_consultancy friday_was from_man girls_the "
        "gives glass_of had_me had_moved handed_me handshake has_now hate_to have_dealt have_listened he_called "
        "heard heard_of i_beginning i_seen ideas_and in_bold in_charge in_on in_there in_three in_we inbox "
        "interesting introduced_the invite is_got is_this just_i kept_calling knew knows_what laughed_my left_in "
        "letter_me listening locked_door long_i man_would member_of minute_i minutes_after my_could my_question "
        "my_salary name_in need_know never_so new_year next_the nineteen ninth none not_appreciate not_being "
        "not_even of_other of_told off_you oga on_linkedin on_time or_no original other_i over_there owed patient "
        "people_in person_would phone_on photo played please_i please_stop pointed pound pregnant rang_ask rang_the "
        "rang_to reckon recruiter_swore refuse_to replies reported respect returned rolled_her rounds_for said_i "
        "sat_there say_you says_do see_how see_if see_one seem_to sent_a seven shame should_not shows side_of "
        "silence_has so_for so_often solicitor sorry_but stop_calling successful suggest_that supposed_be "
        "tell_about telling_me than_the that_manager the_boss the_equality the_fifth the_labour the_like the_matter "
        "the_monday the_pile the_top there_has they_had thought_to three_your time_is today_i took_my top_the "
        "treat_the treats tribunal under_the up_as vacancy very_to wanted_a warned was_changed was_signed "
        "was_turned wash ways what_of where_the which_it whistle who_came who_would whoever widow will_let "
        "with_clipboard word_for would_got would_wanted would_wish you_are you_ever you_found you_lot you_me you_my "
        "you_put you_wanted your_reception"
    ),
    7: (
        "-HOME@them -SORRY@nobody 11 40 CHANGE+GOOD EXPECT+OTHERS FRANKLY+LOW GOOD+SORRY LATE+WAIT REPLY "
        "REVIEW@mine THANKS@mine UNANSWERED@done ^me ^mine a_card a_deal a_lecture a_off a_person a_photograph "
        "a_quick a_seat a_straight a_would addressed_dear advert am_beginning am_off am_owed an_would and_by "
        "and_neither and_reply and_so anyone application_was are_you as_have asked_a asked_how asking_a asks_me "
        "asks_to at_door basically been_since before_it believe believe_the believed beside between blind blocked "
        "bloke blood_and but_this called_by came_with chat_a collect commissioner copy corridor could_hear could_me "
        "could_spare customers data day_the dealt dealt_with dis- disabled drivers eye fact_that feedback_i "
        "for_call for_same for_that four_i get girl_on grown guests had_explain had_warmer handshake_and "
        "have_appreciated have_yet he_his he_the hear held hi_is hope_your how_is i_feel i_gather i_given i_met "
        "i_more i_note i_point i_sure i_trust in_faith is_word it_from kept_the know_a know_my know_which know_your "
        "knows labour lack_of lady_said learn line_manager looking_at lying make_it me_minutes memory met_me "
        "minutes minutes_i missed_my my_bus my_fault my_for my_year naira name name_on need_be night_i nobody_said "
        "nobody_the normal not_once not_organise not_write now_it nurses o'clock on_desk on_how on_instagram "
        "on_your organised paid_for password payslip picture policy ppl printed public put_in put_to question_my "
        "reads receive refund remark ringing round_and sending_me she_told shouted show single skills so_did "
        "special spend spent_on spoken standing_the start_was supposed surprise survey teaches tell_a temp test_a "
        "thanks_and that_an that_sells that_wanted the_arrived the_brochure the_decency the_director the_girls "
        "the_hand the_head the_impression the_induction the_interviewing the_invitation the_ones the_pen the_poster "
        "the_saying the_the the_tone the_women them_on then then_you there_would they_me this_the thursday_and "
        "times tired_of to_insulted to_know to_like to_one to_prove to_what told_is told_it told_to touch try_the "
        "want_me warmer was_interrupted weeks_i weeks_to went_with were_not what when_said who who_that will_go "
        "would_given writing_the year_old you_no you_six you_treat your_agent your_desk your_end your_told "
        "your_will your_you"
    ),
    6: (
        "-AGAIN@ -AGAIN@me -MONEY -REPLY @nobody CHANGE+EXPECT CHANGE+LOW CHANGE+MONEY DISTRACT@ FRANKLY@ "
        "GOOD+UNANSWERED MONEY+WAIT NOT@ NOT@me SORRY@them TEACH@ TIME+WASTE WAIT a_as a_cleaner a_hole a_number "
        "a_sandwich a_simple a_ticket a_university a_wage about_this admit all_this all_three already_told "
        "an_answer an_is and_for and_heard and_in and_man and_second apology app appears_the as_am as_was asked "
        "asked_to at_interview available back_my back_with be_bothered be_grateful be_so been_asked before_was "
        "between_the booked_me both_know by_i by_someone by_way by_your call_that called_me calling came_from can_a "
        "candidate cash chap chase_for checked clerk clock coat competitive_salary contract could_organise day_one "
        "do_get draw eight_of emails_i entry even feel_i felt find find_it firm_that first_was foot for_fifty "
        "for_is for_job for_last for_someone for_was found_the from_linkedin gave_up girl given giving got_an gum "
        "has_been have_passed have_so he hired hurt i_accepted i_expect i_gave i_sat i_turned impression in_bin "
        "in_his in_lift interview_is interview_the is_not it_put job_was junior know_when lanyard learned_the "
        "leave_a left_on literally looked_at lunch make_a managed matron may_and me_be meant_for menu met_with "
        "minds mop more my_country my_dog my_job my_presentation my_religion my_work need_it never_seen no_will "
        "no_wonder not_call not_got not_tell of_people off_for often on_first one_about one_does one_them or_a "
        "organise_a out_your petrol phone_call pointed_the portal post_and promise pull put_his quick rate "
        "reception reply rich_to role_was said_so sales sandwich say says showing since_it so_as so_sorry some "
        "someone soul spoke_me spoken_to still_the stop tell_me telling_the tells thanks_letting that_in that_with "
        "the_afternoon the_answers the_bill the_cold the_committee the_consultant the_girl the_hr the_list "
        "the_ninth the_notes the_ombudsman the_reply the_shortlist the_strength the_your thing_the thirty_years "
        "this this_to those through_a time_a to_be to_outside to_treated told_had told_i told_would tone try "
        "twice_i was_seen was_to we_be we_like what_got what_was whatever whether_i while_i whiteboard wife_i "
        "without_asking work_for would_put written wrote_down you_advertise you_as you_call you_kept you_talk "
        "your_next your_recruiter your_shop your_word"
    ),
    5: (
        "-OTHERS -RUDE -RUDE@me -TEACH@ -WAIT@me -WASTE@nobody 4 <15 AGAIN+CHANGE AGAIN@ DECEIT+EXPECT DECEIT@them "
        "DISTRACT+OTHERS EXPECT+GOOD FRANKLY+GOOD GOOD+MESS GOOD@me GOOD@mine HOME+THANKS LATE+UNANSWERED "
        "MESS+PROCESS MESS+TIME MONEY MONEY+RUDE NOT+SORRY OTHERS PROCESS+RUDE REPLY+REVIEW REVIEW+RUDE RUDE@ "
        "THANKS+TIME UNANSWERED UNANSWERED@ WAIT@done a_bully a_driver a_farce a_first a_lad a_law a_link a_name "
        "a_post a_reply a_you about_pay across all_and already_you am_and am_but am_i am_not am_still am_the am_you "
        "an an_email and_there and_when answering april as_and ask_i asked_my asked_of asked_who at_night audition "
        "back_me bar be_if be_my be_treated became been_from been_your being_called bold bothered breath_the "
        "but_will camera car_park chat christmas cleaners come_monday confidence_and cost costs data_protection "
        "date_the dear_name dentist did_even did_it do_a does_not eighty even_a even_the exit expected_a faced "
        "feeling fella figure firm_of first_to flew for_free for_interest for_letting for_who for_you fourteen "
        "from_in from_one front_of gave_my gets_a got_a grateful_for guy had_applied have_had he_would headhunter "
        "his honest hours_in how_you humiliating i_assume i_believe i_dread i_found i_live i_suspect if_am in_front "
        "in_it in_morning in_was in_writing instructions is_now is_your it_up job_gone lack lead least leaves legal "
        "letting_me link_to locked lose me_by meant mention_the midnight monday_and my_form my_interview my_letter "
        "my_three nine_to no_show not_a not_exist not_one not_work notice now occasions of_life of_staff offered_to "
        "on_file on_hold on_strength on_trial one one_to only_in out_to pages part_of part_the paying perhaps "
        "phone_so photocopier photograph play please_your point_out protection put_phone raised record recorded "
        "remote return rolled say_it saying says_i sell sent sentence separate since_you since_your somebody_would "
        "spelled staff start_date supervisor switch swore takes_a talked_to teach tell_it that_about that_of "
        "that_says the_a the_about the_decision the_evening the_had the_only the_opportunity the_point "
        "the_questions the_room the_staff the_table the_were then_the third threw through_my title to_me to_other "
        "to_read to_run to_see to_that to_wrong trial trial_was two_days two_the un- unsuccessful upside "
        "upside_down us_to voicemail wage wanted wanted_know warehouse was_from was_never was_on watched we_are "
        "were_in what_your when_i when_the where where_it who_not why_was without_the would_come would_told you "
        "you_had you_has you_in you_never you_rejected you_think you_took you_wrote your_organisation your_promises "
        "your_room"
    ),
    4: (
        "-ed -less @ @them AGAIN+LATE AGAIN+MESS AGAIN+UNANSWERED CHANGE@them DECEIT+RUDE DISTRACT+WAIT "
        "DISTRACT@them EXPECT+SORRY FRANKLY+UNANSWERED GOOD@ HOME@them LATE+PROCESS LATE@ MESS+MONEY MONEY+TEACH "
        "MONEY+TIME MONEY@ MONEY@mine NOT+THANKS RUDE+WAIT SNEER@ SORRY+TIME WASTE ^nobody a_being a_charity "
        "a_favour a_was after_that after_you again agency already am_told an_empty and_another and_handed and_now "
        "and_offered and_one and_this and_what another_day another_name any_of apologised appointment are_not ask_a "
        "asked_the asking_me at_in attention aware be_as been_so behind believe_that board booked box bunch_of "
        "but_would by_friday by_text by_you call_at call_it calls cancelled charge chief clause cleaner come_from "
        "come_to corrected could_do count courtesy dead decency_to decided_to describe did_you different difficult "
        "director do_not dress eating eleven exactly february fifty file finding form_and found_out free funny "
        "gave_the gentleman_who get_a gets given_the given_to group guys had had_better had_my had_no happened "
        "hard_to has_a have_put have_stayed he_asked health hiding history i_call i_informed i_paid if_i if_were "
        "in_interview in_may induction interview_i introduced invitation is_you it_back it_only it_the just_so key "
        "know language leave_my let_a local lost_a ma'am making manager may_be me_for me_i me_then meaning meant_to "
        "medical member met_the moved_the much_for my_before my_hair my_hijab my_was name_and next_you now_is "
        "of_one offer_was on_his on_one only_the pay pay_my people people_who picked price question_about received "
        "result said_he salary saturday shortlist six_of smiley so_the some_of star stood strength_of surname "
        "system table take_it tell_that test than_you that_by that_people that_was the_after the_before the_client "
        "the_commission the_entire the_feedback the_lot the_manager the_meeting the_next the_recruiter the_rest "
        "the_was the_way the_window the_year themselves then_said they_my thirty this_and thought_would thousand "
        "time_you to_his to_pay trial_and turned_the twelve twenty_years two_hundred used wall was_it was_made "
        "weight when_he when_mentioned who_a whoever_wrote will_be will_it will_my will_to wish with_other "
        "would_for would_give would_that wrote you_but you_gave you_might you_would your_branch your_interviewers "
        "your_job your_office your_system yours_is"
    ),
    3: (
        "-NOT -OTHERS@them -ing 2 @done AGAIN+PROCESS AGAIN@mine CHANGE+TIME DECEIT@ DECEIT@done DISTRACT@done "
        "DISTRACT@mine EXPECT@ FRANKLY+PROCESS FRANKLY@them GOOD+HOME GOOD@done HOME+PROCESS LATE+MESS LATE+MONEY "
        "LATE+REPLY LATE+TIME LATE+WASTE LATE@them LOW+MONEY LOW+REPLY LOW+REVIEW LOW+WAIT MESS+OTHERS NOT+TEACH "
        "NOT@done OTHERS@mine PROCESS PROCESS@ REVIEW REVIEW+TIME RUDE+TEACH RUDE@done RUDE@them TEACH@done "
        "WASTE@mine a_for a_note a_or alone am_a am_afraid am_to and_know and_the as_it ask asked_me at_a at_ten "
        "be_that been before_me before_the bill birthday building business but_you but_your call called can_keep "
        "can_read charity chef client clients committee cut cv day_off details diary disability do_tell expected "
        "feedback feeling_that felt_like find_out for_interview for_this forty from_to future give gone got_my "
        "had_for had_to handed have_from have_left have_me have_more have_seen have_with he_said here_i hi_it "
        "honesty i_came i_hope i_invited i_lost i_saw i_stood i_take i_tell if_is if_would in_room in_that in_trade "
        "interest_in interested interview_and is_as it_have it_that it_your job_you just_the known laughed_at let "
        "listened look lot make_up mate may_your me_and me_if me_know me_with means might mother must_be "
        "my_application my_ideas my_number my_references not_an not_and not_let not_why now_the of of_was of_water "
        "of_you only_i only_who paper patients put_up queue read read_a really rota same seen sent_the sharing "
        "since_is smile so_to spare_the speak surprised talk the_ad the_advert the_between the_bin the_called "
        "the_contract the_first the_wall the_we the_week the_you there_was these thing_about think_it this_my "
        "thought three_i times_i to_but to_people to_send to_three told_the turned_down visit visitor was was_the "
        "was_with welcome were word would_been would_not would_thought you_not your_can your_colleague your_company "
        "your_hiring your_interviewer your_recruitment"
    ),
    2: (
        "-FRANKLY@me -MONEY@ -NOT@me AGAIN+REPLY AGAIN+TIME CHANGE@me DECEIT+TEACH DECEIT@mine DISTRACT "
        "FRANKLY+MONEY HOME+TEACH HOME+WASTE LOW LOW@done LOW@them MONEY@done NOT+REPLY OTHERS+PROCESS PROCESS@mine "
        "PROCESS@them RUDE@nobody SORRY@me TEACH@mine WAIT@them a a_form a_text all_the although and_at and_you "
        "as_as asked_i be_to bear before_i being bin bins calendar can_work come_across company contact country "
        "dated deal deposit desk dey did do_hope do_the during faith_and fare five for_my for_what foreman good_and "
        "grateful grateful_the had_the had_welcomes have_and have_in head i_asked i_brought i_could i_give i_got "
        "i_leave i_recommend i_there i_very in_country in_i is_good it_came it_on its know_what lady law letting "
        "line look_at me_at me_my my_certificates my_face my_life my_to n no_doubt nobody_had not not_my numbers "
        "of_it of_them on_a on_tuesday others paid passed past politely presentation process put_me quiz quoted "
        "recruiter ridiculous seat secretary security seems_to sending shall sign since sister so_have spell spent "
        "standing start such taken thanks_your the_chair the_date the_hospital the_last the_letter the_lift "
        "the_offer the_recording the_said the_third the_time to_an to_chase to_in to_my to_on to_tell told_in "
        "treated up was_not was_one welcomes were_to wheelchair where_was which_is which_your whole will_the "
        "with_the would_in you_can you_could you_got you_it your_chairman your_for your_so"
    ),
    1: (
        "-DECEIT -LATE -RUDE@them -er @mine CHANGE CHANGE+LATE DECEIT EXPECT+PROCESS GOOD+NOT GOOD+TIME LATE+NOT "
        "LOW@ LOW@me MESS@ NOT+TIME OTHERS+REPLY OTHERS@them PROCESS+TIME REPLY+WASTE REPLY@me REVIEW@ SNEER+TIME "
        "TEACH TEACH@me WASTE@ WASTE@me a_at a_letter a_school a_test a_that a_two actually agreed am_glad am_my "
        "am_staying an_and and_a and_then apologise at_your attend back be_in bought day_was degree done enough for "
        "four go_to hand handed_a has_me have_been have_my he_me him how i_come i_down i_heard i_let i_staying "
        "i_will i_would if_the in_a in_of in_the is_how is_so it_all it_in keep lad lent like little m me_a me_as "
        "might_have minute my_about my_accent my_experience my_mum my_on no_and no_i no_to nobody_there not_me "
        "on_it own patience phone_and poor put reach rounds seem sent_me she_me should small so_that son "
        "supposed_to talked test_was that_were the_gate the_i the_morning the_one the_phone the_went the_woman "
        "the_words their there_no time_and to_a to_take to_treat treat twice use was_that wish_you with_that worst "
        "would_like would_my write you_ask you_i you_the your_said your_site"
    ),
    -1: (
        "@me AGAIN+OTHERS AGAIN@them DECEIT+GOOD DECEIT+HOME DISTRACT+TIME EXPECT+NOT FRANKLY+LATE FRANKLY+REPLY "
        "HOME HOME+NOT HOME+TIME HOME+UNANSWERED LATE@me LOW+PROCESS MESS+NOT NOT+WASTE OTHERS+TEACH OTHERS+WASTE "
        "REPLY+SNEER SNEER THANKS@me UNANSWERED@mine a_from a_time about_i addressed_to am_out am_sorry an_idiot "
        "and_did answer as_a at_his baby be be_a because_have before both by by_the call_i council decline_the "
        "did_not doing due exam feet from_a from_the glad have have_applied have_decided hello_i hello_is her "
        "hope_find hurry i_failed i_send i_signed i_withdrawing in_law into is_and is_to it it_a it_more kind_to "
        "looking_forward love may_i me_one me_to message met move_to mr my_died my_landlord my_visa my_wife "
        "my_withdrawal next not_think not_to of_the offered_me on promised_my questions quiet quite references "
        "said_no side sitting so_am suggest summer the_agency the_are the_twins the_whole three_different "
        "three_times to_ask to_at to_i to_out to_the told_that tried wait_the was_by was_marked was_no was_rude "
        "weekly weeks went which_me without would_a would_forgotten your_called"
    ),
    -2: (
        "-GOOD@me -GOOD@them -TEACH AGAIN+LOW AGAIN+TEACH CHANGE+NOT DECEIT+SNEER DECEIT@me EXPECT+TEACH "
        "EXPECT+WASTE EXPECT@them FRANKLY+TIME GOOD+REPLY HOME+LATE HOME+LOW HOME+WAIT HOME@mine LATE+RUDE LOW+NOT "
        "NOT NOT+REVIEW NOT+UNANSWERED OTHERS@done OTHERS@me PROCESS+TEACH PROCESS@done PROCESS@me REPLY+TEACH "
        "RUDE@mine SNEER+WAIT SNEER@mine TEACH+WASTE TIME TIME@done TIME@mine a_and a_bit a_in a_of a_second "
        "a_thing a_with able_to about_your all am_able am_about am_leaving am_up and_go and_my and_were and_with "
        "and_your apply are_in at at_analytical at_engine at_the back_the be_for be_on because been_offered "
        "cheers_for close could_get dear_i door drive each fallen for_i for_it forward full gave_me good had_not "
        "have_out have_that have_your hold_the hope_i hotel i_am i_an i_be i_had i_hoped i_love i_on i_slept "
        "i_stuck i_wish in in_and interview is_from it_i it_is it_me it_nothing it_turns it_would know_i laptop "
        "leave left_the life lol looking_for lost_my mad map me_like me_what mine monday_i month morning_i moving "
        "my_alarm my_thesis nice no_from noticed nursery of_an of_and of_i of_to offer on_my one_i patience_with "
        "pleased pleasure possible ready_to regret round rude running see send set sleep so_is so_would sooner "
        "sorry_the take take_up ten term the_bank the_dog the_flood the_for the_from the_hours the_in the_it "
        "the_road the_sea the_set the_which the_with the_work them thought_i time_i to_and to_for too trained "
        "travel trouble turned_out understand up_the very waiting was_a week_i what_said when_my will_not with "
        "with_about with_two withdraw_the without_a work would_glad yet you_be yours"
    ),
    -3: (
        "-AGAIN -GOOD@done -PROCESS@me -REPLY@me AGAIN+HOME AGAIN+WASTE CHANGE+PROCESS CHANGE+REPLY DECEIT+REPLY "
        "DECEIT+THANKS EXPECT+HOME EXPECT+RUDE EXPECT+TIME FRANKLY FRANKLY+TEACH FRANKLY+WAIT FRANKLY@mine "
        "GOOD+TEACH GOOD+THANKS HOME+REVIEW LATE LATE@done LOW+OTHERS LOW@mine MESS+RUDE MESS+TEACH MONEY+THANKS "
        "OTHERS+RUDE PROCESS+SORRY REVIEW@me RUDE+SNEER SORRY SORRY+THANKS SORRY@ TIME+WAIT TIME@me a_burst "
        "a_colleague a_like a_long a_man a_word about_the above after against am_no am_unable and and_found and_has "
        "and_only and_to and_told and_took and_would any_more apologies_for around as_you ask_the ask_you "
        "asking_for at_and at_desk at_my be_coming be_i been_by been_the being_by bit bring but_it by_and change_of "
        "changed_my class come considered course cross current department do_expect do_it do_worry doctor drop "
        "dropped due_to engine entirely extra fast fees few for_asking for_year forget forgot forgot_to formal "
        "from_interview given_a good_it got_the had_a had_an hall hands has heart home_and i_a i_about i_accept "
        "i_have i_in i_it i_just i_leaving i_left i_understand in_e in_with is_nobody is_that is_the it_for it_out "
        "kitchen know_how lab learned learned_lot like_a liked love_to me_not me_your message_for missed_it mistake "
        "more_a my_gran my_mother my_name my_neighbour need_to never_to new no_the not_afford not_be not_for not_go "
        "not_take not_the not_up notice_period old on_monday on_sunday one_in one_the only out_a page period "
        "please_the position rang reasons remain results role_is rules said_that said_to sat second since_my "
        "since_was so_need station stepping stuck_in stuck_the such_a sunday ta tax tea than that_is that_it the "
        "the_because the_candidates the_clinic the_comes the_company the_interviewer the_library the_my the_needs "
        "the_pension the_post the_three the_ticket the_trial the_village the_who then_i then_that there_a there_be "
        "this_role this_you ticket till times_and to_back to_let to_pass to_talk to_work too_for tractor train up_a "
        "walked_the want_you was_late we_a we_it we_on we_spoke week what_it who_was will_come will_you would_had "
        "would_never yes_the you_may you_right you_tell your_team your_that your_to your_with"
    ),
    -4: (
        "-EXPECT@me -GOOD -est 12th 14th AGAIN+RUDE DECEIT+DISTRACT DECEIT+OTHERS EXPECT+MONEY FRANKLY+MESS "
        "FRANKLY+NOT GOOD@them HOME@ HOME@done LOW+SORRY MESS+WASTE MONEY+NOT MONEY+REVIEW OTHERS+TIME REPLY+RUDE "
        "REPLY+UNANSWERED REPLY@them a_day a_lift a_lovely a_pleasure a_team a_who a_woman a_year able afternoon am "
        "am_stuck am_withdrawing am_writing and_all and_am and_be and_of and_up answer_no applied applying are_and "
        "autumn be_able be_back because_of because_the because_was been_told blue brother by_time came_the can_not "
        "coach coffee could_not court date does does_the dog embassy everyone fine_i first flat for_an for_five "
        "for_not for_something for_years found friend from_home from_my gap gave got_me half hard have_a have_nicer "
        "have_not have_on have_promised have_said have_up having hi_i hope_that hundred i_and i_back i_called "
        "i_dropped i_grateful i_hate i_miss i_need i_nervous i_no i_put i_the i_to i_under i_up i_what if in_my "
        "in_town insurance interview_be is is_any is_for is_no is_off it_there just kept_waiting lawyer leave_there "
        "library loud luck made man_the many me_about me_off me_that me_time me_would me_you middle_of missed_call "
        "mother_in mother_is mrs_i my_answer my_apologies my_as my_cousin my_former my_from my_is my_knees my_place "
        "my_went my_with needs never no_if no_longer no_worries nobody_could not_coming not_fit not_going not_in "
        "not_want not_what not_worry not_you not_your of_me off_my off_to office_and on_call on_friday on_phone "
        "only_to other otherwise out_my over_the papers part phone_the please_thank po porter problem proper put_a "
        "put_my read_the ready role_at rush same_day sat_the see_you service shall_not share should_have showed "
        "showed_me six_months so_we so_will spring straight surgery thanks_for that_have that_job the_12th "
        "the_children the_council the_course the_fire the_have the_interview the_link the_parking the_season "
        "the_tram the_visa the_will the_would there_any there_in they_are things to_friday to_hear to_learn "
        "to_leave told_about told_me told_on took_the trial_shift true trying turned_to turning two_of "
        "understand_if until_the up_in video wait wait_for waiting_for want wanted_to warm was_an was_hard "
        "was_nobody was_own was_your weeks_and well when whenever where_i which which_was who_never why_the will_at "
        "work_i would would_be would_want you_about you_offered you_see you_someone you_told you_your young "
        "your_and your_on"
    ),
    -5: (
        "-HOME -HOME@mine -LATE@me -LOW@me 20th DECEIT+FRANKLY DECEIT+LOW DECEIT+WAIT DISTRACT+LATE DISTRACT+MONEY "
        "DISTRACT+SNEER EXPECT+SNEER GOOD+PROCESS GOOD+RUDE HOME+MONEY LATE+SORRY LOW+TIME MESS+WAIT MESS@me "
        "MONEY+OTHERS OTHERS+UNANSWERED PROCESS+THANKS REPLY+SORRY REVIEW@them RUDE+SORRY TEACH+UNANSWERED a_later "
        "a_message a_nuisance a_one a_short a_treat advert_said after_a after_the ahead_the allowed am_in and_he "
        "and_they and_woke another_and answer_your apologise_for are as_witness at_i at_same be_considered "
        "be_honest be_joining be_you been_on best blank boots bored budget but_is but_thanks call_from came_on cat "
        "coming cook cos covid do_think do_want do_you earn easy else ended_up failed farm fault_mine find_i "
        "fixed_the following for_and forward_it go_on good_sir got gran has_gone has_my has_taken have_done "
        "have_given have_i have_just have_made have_something have_this have_waited have_you he_not heard_from "
        "hi_its hope_is hope_you i i_after i_appreciate i_been i_can i_decline i_deserved i_free i_honoured i_like "
        "i_never i_nobody i_sorry i_step i_stepping i_two i_wait i_wear i_wrong if_a if_that in_case in_own "
        "inform_you is_at is_fault is_me is_out it_an it_and it_like it_my job_for just_a just_been just_my "
        "last_year later laugh leave_the leeds left_my let_know like_me list_for loan lost made_me man_with me_well "
        "missing mix_up months moved moved_to ms much my_answers my_are my_can my_company my_head my_hearing "
        "my_licence my_made my_of night_work nights no_good nobody_else not_about not_it not_move not_ready "
        "not_travel nothing of_who off_the offer_of offered on_i on_thursday one_a only_for only_that or_is "
        "organization_but other_offer ought_have out_of park perfect phone_was place_for prefer prefer_to previous "
        "proud pulling_of put_off question rather_tell rather_than receptionist reply_to rude_to saw_that season "
        "see_on she_is shot signed_with silent simply sir_am sir_i slept slept_through so_well somebody_who "
        "sorry_to stay_on stroke stupid that_had that_he that_me that_my the_20th the_and the_assistant the_box "
        "the_bridge the_cat the_exercise the_gave the_has the_is the_name the_noise the_now the_open the_question "
        "the_says the_shift the_shop the_start thing_that this_a though_i thought_it three_and tmrw to_apply "
        "to_waste took_a town tuesday turn_it twenty_minutes us very_much waited ward was_first was_under was_what "
        "website website_says were_about were_kind were_the what_i whether_the who_me will_bring will_find with_one "
        "with_you withdraw_application wonderful work_a worries would_already would_me would_no you_all you_did "
        "you_down you_on you_rang you_said you_so you_well your_asked your_made your_offer your_receptionist "
        "your_who"
    ),
    -6: (
        "-CHANGE@mine -SNEER@ -SORRY@me 8th <5 DISTRACT+MESS EXPECT+THANKS HOME+RUDE LATE+TEACH REVIEW+WASTE "
        "SORRY+WAIT THANKS@them TIME+UNANSWERED a_change a_fall a_few a_line a_nice a_small a_so accepted_another "
        "after_all agreed_to airline allow am_after am_bit am_honoured am_pleased am_pulling am_stepping am_too "
        "an_easy an_with analyst_role and_are and_can and_quite and_wish another another_company another_date any "
        "are_my are_off as_do as_would attached attack attend_interview aunt back_on be_late be_use because_my "
        "been_a been_i been_up between_and blame burnt but_the café can can_manage can_my chance change choice "
        "clearance colleague conflict continue_the could could_someone current_has decided decided_stay decided_the "
        "disappointed do_feel doctor_no down_i e email_i email_to emergency evenings fair_and feel_a feel_to firm "
        "for_as for_but for_chance for_invitation form_i found_a friday get_the getting_to give_a go_for goat "
        "good_the good_to happy_to have_about have_asked have_chosen have_ever have_interview have_one have_to "
        "honour hope hoped_to hours_would husband_been i_always i_as i_ask i_at i_attached i_looked i_made i_over "
        "i_really i_said i_should i_try i_was i_who idiot if_are in_me in_one in_until internet interviewed_by "
        "is_but is_fair is_my is_until it_before it_good it_might it_not it_was job_the kindly_my last_week late "
        "late_reply lawyer_says let_me letter_the letter_was looking lovely makes married matter may_ask me_go "
        "me_now mess message_the minutes_the missed monday most my my_aunt my_broadband my_brother my_contract "
        "my_employer my_eyes my_firm my_flat my_glasses my_hands my_kids my_manager my_own my_until name_off "
        "next_to no_at no_excuse no_with not_at not_joining not_know not_mind not_of notice_is number of_mine "
        "of_things on_at or organization our_cross owe_an people_a people_have place_i please_it properly "
        "rather_you regarding right_for right_that room_and safe said_yes salary_was salary_you same_hour says_that "
        "she_not so so_can so_forgive start_the starts stay_with suit suit_me suits sums sweet than_a thank "
        "thanks_million that_am that_i that_you the_8th the_again the_at the_case the_centre the_chance the_did "
        "the_early the_embassy the_ferry the_garage the_over the_pay the_reference the_so the_tax the_world "
        "there_is think_that thinking thinking_of this_but this_is thx time_the to_asked to_choose to_interview "
        "to_pull to_withdraw to_you turned turns_out two_your under unprofessional_of up_mind useful walk was_great "
        "was_nice was_of was_right we_had were_right what_the who_to why_i will will_do will_forget worry_about "
        "would_think wrong_about year_so yesterday you_an you_find you_is you_must you_treated your_kind"
    ),
    -7: (
        "-WASTE@me CHANGE+TEACH DISTRACT+THANKS DISTRACT+UNANSWERED MESS+SORRY MESS@mine SORRY@done THANKS@ a_flat "
        "a_fool a_pain a_shot a_very about_it about_parking accept accepted_offer agency_me all_so all_your am_back "
        "am_for am_giving am_hopeless am_mortified am_of am_with an_to analytical analytical_engine "
        "analytical_works and_could and_do and_had and_like ankle anyway applied_a as_i as_your at_age at_so "
        "away_from bad_and band be_no be_there been_and better_i better_me boiler bring_the broke by_accident "
        "by_day by_mistake by_so by_website came_through can_come can_you canal cancel_interview car_and caught "
        "choose chose come_for come_the continue_with crew decent_about died_the disappoint_you do_take down_and "
        "else_i elsewhere email_the ended_in engine_works fair ferry firms flu for_good for_up frankly_i friend_who "
        "from_me gladly gone_and good_day got_far got_feet got_stuck happier happy hard_feelings harvest have_an "
        "have_called have_only helped helpful hi_sorry hours_not i_hoping i_not i_prefer i_pressed i_promised "
        "i_pulling i_read i_regret i_start i_this i_unable i_with i_writing in_family in_person in_when inform_that "
        "interview_at into_it is_nothing itself joining keyboard know_is learned_to like_to living main man_who "
        "manager_i march_i me moment money_i morning_so mostly mother_law moving_to my_account my_class my_eyesight "
        "my_gp my_grandfather my_health my_heart my_parents my_results my_silly my_supervisor my_voice name_the "
        "neighbour never_a never_had night nine_and no_problem noise_on not_because not_before not_face not_have "
        "not_ignoring nuisance on_account on_saturday on_side operation our_interview our_paths owing_a owing_to "
        "parrot paths_cross people_i perfectly permit perth reason_i regarding_the respectfully said_and said_you "
        "scan see_that sent_my settled silly sorry_for spot start_at stay_put step step_from team text_the "
        "thank_for that_for the_21st the_apprenticeship the_better the_bus the_buses the_church the_do the_doctor "
        "the_fit the_hiring the_long the_money the_other the_round the_rules the_salary the_scale the_waiting "
        "there_another there_nothing thesis they_not thinking_it this_week thought_the thursday time_to to_blame "
        "to_expect to_get to_go to_home to_school to_this told_at tough truth tuesday_at tuesday_i turns_i uncle "
        "us_a very_and very_good w want_a want_be was_clear was_lovely was_more was_my was_so was_who we_got "
        "where_work wish_to with_good with_them works works_i worth would_help would_to wrong year yesterday_i yo "
        "you_another you_need you_of your_email your_number your_questions your_test"
    ),
    -8: (
        "-WASTE@ 21st DISTRACT+SORRY SORRY@mine a_e a_friend a_million a_panic a_place a_while again_in alarm am_as "
        "am_asking am_colour am_on am_scared am_very and_everything and_i and_said and_sent and_until any_after "
        "anywhere apply_again archive are_moving are_stuck as_sounds at_present awful be_home be_your because_a "
        "been_that being_a bike bits bless_you blunt boat but_and but_i call_because can_commit can_leave carried "
        "change_my college comes confirm_i could_ask could_come could_reach dawn decent delayed did_i easier "
        "excited falls fault_the fell for_late for_later for_now for_service for_so for_thursday for_waiting "
        "forgive former froze give_the given_me glad_to got_cold got_place got_your green had_read had_told has_to "
        "have_loved have_off have_realised have_signed he_was hi_ms hit hope_this hope_to i_apply i_attend i_but "
        "i_calling i_colour i_even i_going i_gone i_happy i_hopeless i_how i_keep i_know i_look i_looking i_loved "
        "i_respect i_something i_twice i_your in_area in_hurry in_meantime in_street is_closed is_fixed is_her "
        "is_late is_mine joy kindly_me landlord lane late_i late_the later_time licence like_go liked_you looks "
        "lost_nerve lot_from made_my made_redundant make_that many_are may me_good me_why meantime mine_i mix "
        "mixed_up money_is morning morning_it muddled my_end my_here my_knee my_lungs my_message my_nephew my_so "
        "need_a newborn next_door nicest no_set noise none_of not_answer not_continue not_more not_out not_suit "
        "not_too nothing_do nothing_to odd of_hearing on_list on_same our owe owe_a own_fault patience_of pay_i "
        "pension please_do please_my present pressed rain rang_i read_your referee remembered right rules_out "
        "running_for same_as say_to say_yes scared_of scarf school_so see_me signed_a since_accident since_would "
        "slow small_i snow so_a so_here so_thanks so_your someone_who sorting spring_and still_like still_very "
        "stuck_a take_my take_time taught_me terrible test_i thankful thanks thanks_asking thanks_sending that_be "
        "that_not that_our the_best the_canal the_employer the_family the_form the_gap the_meantime the_mill "
        "the_new the_nicest the_notice the_people the_rent the_test the_too the_wrong then_your they_for "
        "thought_you three_a to_honest to_next to_until told_expect told_us tomorrow_i treated_me tree trying_to "
        "twice_and until_is up_so use_you very_of very_sorry visa wanted_say wants was_and was_best was_glad "
        "was_nervous was_sure was_than wasting_your way wear wee were_good when_rang when_will wife will_have wind "
        "with_new withdrawing woke_up work_on work_with worked worry would_better would_still would_wasting "
        "would_you years you_get you_was your_by your_day your_lady"
    ),
    -9: (
        "-SORRY@mine 18th REPLY+WAIT REVIEW+TEACH a_quiet a_smaller about_other about_roles afraid_of after_six "
        "again_so already_and am_grateful and_agreed and_talk answer_is any_hour any_longer as_like asleep_on bad "
        "be_glad be_of bridge broke_down but_my but_there by_video can_move can_start can_take caution "
        "childminder_has chosen_to circumstances_have colour_blind continue could_i could_leave could_speak day_is "
        "dear_hr dear_team decline died_on do_come does_allow ear evening everyone_was explained explained_the "
        "eyesight father_in find_someone fine for_explaining for_ringing frank full_time glasses glasses_on go_any "
        "going_back good_this gp happily has_asked has_her has_refused hate have_accepted have_give have_thinking "
        "heavy here home_i how_much i_before i_deleted i_everyone i_laughed i_manage i_meant i_needed i_scared i_so "
        "i_talk i_thankful i_thinking i_told i_waiting i_went i_you in_bath in_our interested_the into_the is_fine "
        "is_hours is_same kind knee lady_who landlord_has late_because look_after ma million misread miss "
        "mistake_in morning_is mortgage most_i much_of my_been my_flatmate my_has my_internet my_nerve my_record "
        "my_side my_suit my_ticket my_wrist needed no_it no_needed no_rush not_get not_leave not_told of_all "
        "of_nerves of_way off_is offer_from okay on_nights on_so one_my our_house our_so ours owing packed "
        "patient_my place_at please please_give please_not please_tell please_withdraw read_application realised_i "
        "regret_it release_me ring_i runs_out same_morning saturday_the sea sent_you shop_and short sick_i since_i "
        "sorry_be sound soz spain spam_folder sponsor st step_back still_can storm stung_a ta_for than_had "
        "than_would that_day that_ok the_airline the_boots the_court the_extra the_parrot there_not they_say "
        "time_think to_after to_because to_inform to_live to_near to_station tomorrow tooth train_and transcript "
        "twice_a unable unable_to unfair_of until until_march wait_me waiting_and wanted_tell was_pleasure was_you "
        "we_talk wedding well_and well_looked were_nice were_so what_a what_do when_we when_you who_asked wife_is "
        "wishing with_at with_real withdraw_from withdraw_my withdrawing_my woke would_and would_feel would_lose "
        "would_take write_a wrong_number wrong_of yesterday_and yet_i you_been you_good you_sorry you_were "
        "your_advert your_before your_interview your_invitation your_kindness your_name your_question your_were"
    ),
    -10: (
        "? CHANGE@mine a_gentleman after_years again_year am_nervous am_sorted an_office and_each and_liked "
        "and_that any_i any_trouble appreciate_you as_is at_home attend_on attend_the be_bored be_moved beautiful "
        "because_wanted been_down been_thinking before_go before_meet being_asked better_than bound burned calm_and "
        "can_send candidature chat_the cheers childminder commute cos_i could_it could_send courage daughter_has "
        "dear_hiring december decent_it delighted disappointed_myself dismissed do_have dropped_phone ever_had "
        "few_minutes flat_i for_reasons for_time for_while found_work giving_up go_with going got_in government "
        "have_myself have_offered have_received have_yes hello_it honest_i how_long i_decided i_enjoyed i_i i_once "
        "i_ought i_own i_shy i_that if_it if_not if_there ignore ignore_my ignoring_you in_hospital in_no in_so "
        "instead interview_for interview_thursday is_right it_still joining_the jumped_at kerala last_person "
        "leave_in leaving_the let_you licence_and lifting like_ask loved may_come me_so meant_a might_there month_i "
        "more_i mortified my_boss my_diary my_grandson my_left my_little my_phone my_please my_present my_reply "
        "my_sister my_uncle my_who nav next_week no_signal nobody_ever not_leaving not_money now_and offer_to "
        "on_part opening other_candidates our_has out_am own_has phone_in place_is please_let postpone quite_right "
        "railway reached really_sorry receipt_of ride role sat_nav shift_and short_the six_so smell_of so_any so_do "
        "so_i so_if sorry_if spotted stomach success tell_now ten_minutes the_answer the_bath the_map the_optician "
        "the_patience the_railway the_strike the_trains therefore thinks_i thought_of time_which time_would to_help "
        "to_miss to_so to_spain to_twice today took_me truth_i tunnel two_weeks understand_you uni voicemail_to "
        "wales was_dismissed was_long we_lost we_meet we_the week_and will_attend will_take withdraw "
        "withdrawal_from won would_finish would_forgive would_grateful would_jumped would_rather would_suit "
        "would_your wrist x yes yesterday_was you_mentioned you_somebody your_came your_emails your_message "
        "your_was yours_faithfully"
    ),
    -11: (
        "GOOD THANKS a_boat a_clear a_cut a_kind a_pity a_slow a_star a_terrible a_until accident_i alarms "
        "allotment am_allergic am_more am_proud am_replying and_apologise and_doctor and_enjoyed and_missed "
        "answer_by answered any_time asks_for at_clinic be_wasting because_i been_kinder bless broadband bursary "
        "can_attend colleague_said coming_on commit confirm content could_on course_and daft died dishonest_to "
        "distance dreading driving dull ease else_can failed_its fair_the feel_free find_a find_me find_somebody "
        "fine_my for_visa forgot_the four_years from_so gentle go_ahead gone_through had_offer has_be has_changed "
        "have_offer have_other have_ten he_is highly home_office honest_about hours_do i_are i_knew i_misjudged "
        "i_myself i_replying i_work i_yes i_yours ill ill_and in_answer in_wrong interview_tuesday it_time "
        "jury_service just_as justice keep_you know_that know_will ladders last_job late_notice lighthouse lol_i "
        "lost_in made_think matched may_have might_be might_i minutes_a monday_is move my_choice my_consultant "
        "my_flight my_nerves my_son my_street my_team need nepa nervous_and never_that news_from no_so nobody_but "
        "nobody_have not_easy nothing_did nothing_your now_that of_interviews other_came our_street own_doing paths "
        "patient_with people_with please_keep please_say po_for possible_to promotion read_advert reapply reason_is "
        "ringing_the roof rotten sad_to sadly said_about says_your short_notice so_looked so_this somebody_i "
        "staying still_to taken_job tell_you telling_you than_i thanks_explaining the_baby the_dentist the_drive "
        "the_keyboard the_project the_review the_station the_stop the_train thursday_at to_family to_proceed "
        "told_by told_what train_company tram unfair_you walked_me want_of was_very weather week_so well_after "
        "whenever_it will_again will_on will_send with_this withdrawing_application without_it wrong_for yes_to "
        "you_anything you_if you_waiting your_about your_explained your_note your_patience yours_sincerely"
    ),
    -12: (
        "a_caution a_dreadful accident all_things am_interested am_keen and_deserved anything applying_for are_fine "
        "ashamed_say away_a bail but_wife cake can_i candidate_the cheerful come_through coming_up could_ring "
        "court_as covid_and decided_not delay_my diagnosed_with died_i driving_for each_way early easy_to "
        "ever_since every_of everything failed_the faint faithfully fell_on flying for_help for_jury for_me for_mr "
        "forward_the found_me going_a going_leave going_pass got_and got_offer got_offered grandson grateful_you "
        "great hard_me has_moved helps her_i hey_it hi_mr hiring_manager hiya_its honoured i_ate i_change i_confirm "
        "i_double i_moved i_much i_ran i_sad i_used if_have ignored_my in_bits in_head in_plaster in_winter "
        "interview_on is_need is_sick is_there just_can know_have me_any missus mistake_the months_so mother_i mrs "
        "must_no my_ankle my_boy my_brain my_doctor my_said my_sponsor need_the nice_to no_lifting nobody_told "
        "not_allow not_anything not_doing not_finish not_heard not_till offer_another old_company old_who once_and "
        "other_firm owe_you please_can realised_the ref reflection regards retire ring_after road rude_on savings "
        "seasick should_said snowed_in so_had sorry_that sorted stay stolen street take_more taking_it that_suits "
        "the_18th the_builders the_childminder the_driving the_funeral the_island the_kids the_missus the_quiet "
        "the_results the_summer the_sums this_email thought_about to_give toddler treated_badly two_good umbrella "
        "umbrella_in was_but was_kind will_an will_late will_out with_sister withdrawal would_change would_consider "
        "yarn you_whether younger your_letter"
    ),
    -13: (
        "-DISTRACT@me a_cow a_fake a_fraud a_joy a_lot able_do accepted am_away am_fine am_so am_thankful am_yours "
        "and_learned and_loved and_thought another_year any_day any_from apprenticeship at_library at_old at_wrong "
        "attach away_to banks be_unfair been_posted between_two bus_is by_but by_nine can_do can_face cat_on "
        "closer_to cold_feet comes_up confirming distance_is enjoyed_every entirely_my exam_board fault_of "
        "ferry_not find_good for_more for_tomorrow free_to get_out give_to going_have gone_with good_evening "
        "good_wishes has_given have_another have_cancel have_experience have_nobody hello_ms hello_this help_me "
        "hence_my hey_is hi_got i_asleep i_dropping i_happily i_her i_mixed i_mortified i_muddled i_off i_our "
        "i_realised i_skipped i_sleep i_sorted i_tried if_seemed if_you in_but interviewer_had is_message it_true "
        "just_me just_not kept_you kindly_treat knees lie_i like_talk mill misled_by monday_at moped mother_has "
        "my_van near_the no_hard noise_the norovirus not_feel not_hear not_sure on_mondays only_say outside_and "
        "outside_my pain pleasure_to police_is realised reflection_the resit right_time signed_elsewhere so_please "
        "sounds step_down stuck_behind than_thought that_may the_autumn the_blue the_crossing the_formal the_wait "
        "things_for think_of tho to_referrer to_second to_stay to_through to_write too_many typhoon university_has "
        "waited_years want_do wanted_you wants_another was_ignoring was_tough we_been where_am where_are "
        "with_current would_proud would_unfair you_asked you_before you_prefer you_wrong your_canteen "
        "your_understanding"
    ),
    -14: (
        "a_crew a_moment a_nervous a_swan about_dates allows am_ashamed am_longer and_family and_must another_so "
        "apologies as_my at_once at_school be_dishonest be_excused because_would bound_by burst can_promise "
        "coming_in confusion could_meet cried cried_i dear_manager dear_mrs disaster divorce_and do_mind doc "
        "dreadful eczema far_above father_the fixed for_family for_summer going_make good_afternoon ha haha "
        "has_expired have_booked hello_for honest_is i_around i_arrive i_beg i_bring i_completely i_concluded "
        "i_confused i_trying interview_monday is_better it_their jo jury last_place let_off lets_me letter_went "
        "letting_you like_withdraw me_honestly meeting_the misjudged mistake_my mum my_last my_mind my_previous "
        "my_says my_toddler my_viva myself near need_somebody never_expected news_the nosebleed not_drive "
        "of_running other_roles overslept panel_have panto patience_my patient_me pieces plaster please_delete "
        "please_me position_of proud_to questions_i quite_understand referrer remain_in rescued retired_and "
        "saw_message say_no scared service_and she_right signal since_stroke so_give sorry speak_at strike stuck "
        "sure_this swap talk_i term_time thanks_much that_right the_heat the_referrer the_tube they_have this_year "
        "thurs to_postpone too_fast two_offers until_june up_interview visa_refused voicemail_the waited_me "
        "waiting_my want_ask was_close was_ill would_bored wrong_on"
    ),
    -15: (
        "13th AGAIN@nobody about_gap am_better am_learning am_sad analyst and_need annoying another_firm arm "
        "assistant_job beat been_proud before_yours better_for better_offer blame_for bomb but_am can_give "
        "can_reach can_we clash_with clashes_with company_cancelled count_me credit_to dear_recruitment deserve_who "
        "down_with earlier fairer flood for_back for_mortgage gave_word gone_my good_mr grandfather ground_floor "
        "grumble has_come have_answer have_found have_wanted hill hip husband_has i_fallen i_get i_liked i_picked "
        "i_pleased i_prepare i_swore i_write in_shower it_ridiculous it_sounds its_me just_got just_seen kilos "
        "know_he leaving_and looked_after made_easy missed_your morning_person much_i must_wait my_computer my_hip "
        "my_old my_spam my_tooth needed_i no_bother no_my no_sleep no_voice nobody_doing not_expect nothing_would "
        "on_farm pull_out regret_i renewal ridiculous_to right_fit see_now should_i slept_it slow_the snowed "
        "so_phone spot_on summer_i talk_my talk_with the_move they_given to_refuse visa_has voicemail_for was_far "
        "was_honest we_found we_i why_left willing winter with_search with_thanks work_my would_dishonest your_help "
        "your_pupils"
    ),
    -16: (
        "a_tractor again_next all_night an_old and_wife application_for at_moment bed_with before_decide best_that "
        "by_friend current_job custody dad dream ex_is excitement failed_my full_i further_the gem gone_of hacked "
        "had_leave has_offered hope_did hopeless i_bad i_dismissed i_overslept i_return i_ring i_wanted if_its "
        "is_needed it_over it_showed just_now kill_me kindly_consider know_hard liked_it me_early missed_deadline "
        "my_broke my_exam my_landlady my_partner my_told my_word need_reply never_good new_in off_so old_and "
        "one_but only_now only_saw open_about please_cancel posted_to pulling_out put_back rather_not realized "
        "recruiter_explained review_of rude_of say_how scammed seizure so_may so_no spent_years spring_i state_my "
        "stopping straight_away sure_of taking_a talk_it the_commute this_by too_soon train_cancelled until_have "
        "want_to was_fair was_fun was_treat with_warm work_is you_explained you_hanging you_warned"
    ),
    -17: (
        "after_twenty all_good all_me all_much alright am_available an_who another_time burst_pipe chance_of "
        "chickenpox closer convent crash cried_then decided_against declining_the diagnosed fair_enough feel_bad "
        "fever for_another for_invite for_tuesday frightened fun_i funeral_on get_speak heights held_at hit_a "
        "home_for hurried husband_and i_hung is_ok know_so letter_reached long_story looking_in made_laugh "
        "made_permanent might_we my_circumstances my_doing my_laptop my_memory my_printer need_pay no_me no_trouble "
        "nobody_minded not_laugh not_owe not_will office_so old_has penguins pleased_me post_of present_has rents s "
        "so_gently so_nice sorry_and stories_about tell_if thanks_whoever the_distance the_storm the_wind think_and "
        "think_me thought_should toothache turn_down was_ashamed was_beautiful way_home were_patient what_team "
        "where_will wish_be with_great with_myself you_applicants you_mind"
    ),
    -18: (
        "and_wanted and_we be_released because_got blessing but_fair but_got cancel_my cheeky_ask could_myself "
        "deserved deserves distillery do_owe even_though even_with exams expect_answer greetings had_choose "
        "hand_off have_always have_be hence_the hi_this i_decide i_fell i_owe i_simply i_value is_likely its_from "
        "latex moved_our needs_someone next_steps not_stretch nothing_wrong okada only_just owe_them please_use "
        "rather_say relief roughly soup steady take_on that_nearly that_week they_missed thinking_was this_morning "
        "this_one try_again use_to very_about viva was_touched weds whenever_suits which_why who_recommended "
        "why_could will_sit worried would_welcome you_able you_believe you_deserved you_suggest your_call your_time "
        "yours_was"
    ),
    -19: (
        "a_bereavement am_any at_joke bad_word be_going black_eye callum calm checking_you clear_and doctor_says "
        "does_matter feelings_all for_sending giving_a good_me grateful_a hello hey hey_its hiya i_appreciated "
        "i_embarrassed i_lose i_mad i_rude i_stay is_blame is_why job_now lads_on left_umbrella lost_voice "
        "manage_the my_joke my_silence nerves open_me run_in same_name set_by shingles short_by sorry_about "
        "tell_whether thanks_telling time_does time_set time_zones too_far totally was_proud with_colleague "
        "your_honesty"
    ),
    -20: (
        "a_minutes at_but below_i below_my better_it by_if came_i can_make chuffed clashes could_call council_has "
        "dear_mr dear_ms every_right fit_me hear_me i_apologise i_ashamed i_sit i_truly in_least long_do must_not "
        "my_conscience my_thumb needs_it night_my no_this nobody_fault on_point panic pay_fixed reflection_on "
        "release roofing router said_or saying_to see_then smashing sugar the_be the_main this_month work_me "
        "would_understand you_heard you_sooner your_apprentices"
    ),
    -21: (
        "accepted_a am_free an_early and_respect any_this dr extended fault first_as flooded frankly_was god_bless "
        "has_through hold_up i_promise made_day meets my_absence no_detail no_hurry not_stop read_as "
        "respected_madam sooner_i staying_put studied stung than_being that_why wanted_ask was_kindest went_off "
        "were_sound"
    ),
    -22: (
        "against_it been_nicer before_sign brilliant called_up did_mind if_anything landlords lungs means_lot "
        "my_bad old_number panicked please_look road_and smooth start_there such_good then_found to_employer "
        "to_recruiter twins unfair unprofessional_me waste_your what_good"
    ),
    -23: (
        "a_times about_minutes am_embarrassed by_my can_hold cheered criticism_of finish_my has_six i_broke it_easy "
        "last_night not_start off_feet please_ignore proceed seen_that shy sincerely singing sry stick_the "
        "thanking_you will_there your_students"
    ),
    -24: (
        "as_should bees bow_out by_firms car_i cold_is dear disappoint falls_on i_forgot i_forgotten i_messed "
        "nervous not_reach not_taking say_because see_at the_timing unwell what_lovely whatever_decide"
    ),
    -25: "called_to calling_about dropped_tray fall have_question helped_me please_forgive prices to_decline",
    -26: "am_ready close_my give_slot has_us or_by restored rightly was_exactly your_courtesy",
    -27: (
        "am_slow fine_me for_laughing had_people i_into i_misread meant_lot needs_me no_complaints opens_a "
        "police_me power starts_at would_mean"
    ),
    -28: "and_feel carried_my i_managed lent_me not_able not_possible on_silent",
    -29: "at_ease attached_as could_we hence not_sleep toast",
    -30: "heard_on hi my_kitchen to_date",
    -31: "nearer now_than right_person so_excuse",
    -32: "a_delight got_into gutted i_honestly monthly tell_employer",
    -33: "anyone_i hello_mr suits_me",
    -34: "be_possible thanks_being",
    -37: "could_you withdrawing_from",
}
#: What speaks against it before anything is read.
BIAS: Final = 20
#: What a sentence gathers at least to be a complaint more likely than not, and to read as one; and, where it has a
#: sign, to be one beyond doubt, or to be one at all.
MAY_COMPLAIN: Final = 3
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
