"""What people type into the fields: names, companies, roles, reasons, questions and times become sentences."""

import pytest

from checklist import Interview, assess, compose
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY
from tests.unit.test_drafts import NAMES, START, write


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Designer", "the Designer role at"),
        ("designer role", "the designer role at"),
        ("the Designer position", "the Designer position at"),
        ("The night job", "the night job at"),
        ("Post", "the Post at"),
        ("A grade electrician", "the A grade electrician role at"),
        ("Cook ($22/hr)", "the Cook role at"),
        ("Security Officer - Unarmed", "the role of Security Officer, Unarmed, at"),
        ("Graduate Scheme 2027", "the Graduate Scheme 2027 at"),
        ("a nurse", "the nurse role at"),
        ("A nurse", "the nurse role at"),
        ("A Level Tutor", "the A Level Tutor role at"),
        ("an Actuary", "the Actuary role at"),
        ("the Nurse", "the Nurse role at"),
        ("Nurse.", "the Nurse role at"),
        ("Nurse,", "the Nurse role at"),
        ("Senior  nurse", "the Senior nurse role at"),
        ("Nurse (Band 5)", "the Nurse (Band 5) role at"),
        ("Nurse position (Band 5)", "the Nurse position (Band 5) at"),
        ("Role of nurse", "the Role of nurse at"),
        ("Head of People & Culture", "the Head of People & Culture role at"),
        ("Summer internship", "the Summer internship at"),
        ("Graduate Programme", "the Graduate Programme at"),
        ("internship, summer 2027", "the internship, summer 2027, at"),
        ("Assistant manager, audit", "the role of Assistant manager, audit, at"),
        ("Technician jr.", "the Technician jr. role at"),
        ("Nurse at Analytical Engine Works", "the Nurse role at"),
        ("看護師", "the 看護師 role at"),
        ("X", "the X role at"),
        ("welder 2nd shift", "the welder 2nd shift role"),
    ],
)
def test_the_role_reads_as_a_role(role: str, said: str) -> None:
    """However the role was typed, "the" stands before it once, and a word for it once after."""
    body = write(REACHED_BY["withdraw"], {**ORDINARY_DETAILS, "role": role}, "email").parts["body"]

    assert said in body


@pytest.mark.parametrize(
    ("company", "said"),
    [
        ("The Body Shop", "at the Body Shop. "),
        ("The NHS", "at the NHS. "),
        ("NHS", "at the NHS. "),
        ("NHS Scotland", "at NHS Scotland. "),
        ("US Army", "at the US Army. "),
        ("Met Police", "at the Met Police. "),
        ("Home Office", "at the Home Office. "),
        ("Post Office", "at the Post Office. "),
        ("Red Cross", "at the Red Cross. "),
        ("National Trust", "at the National Trust. "),
        ("Co-op", "at the Co-op. "),
        ("County of San Diego", "at the County of San Diego. "),
        ("bright smiles of ohio", "at Bright Smiles of Ohio. "),
        ("mydentist", "at mydentist. "),
        ("State of Ohio", "at the State of Ohio. "),
        ("London Borough of Camden", "at the London Borough of Camden. "),
        ("Royal Borough of Greenwich", "at the Royal Borough of Greenwich. "),
        ("City of York Council", "at City of York Council. "),
        ("Bank of America", "at Bank of America. "),
        ("House of Fraser", "at House of Fraser. "),
        ("Marks & Spencer plc", "at Marks & Spencer plc. "),
        ("Acme Inc.", "at Acme Inc. "),
        ("Nestlé S.A.", "at Nestlé S.A. "),
        ("Initech.", "at Initech. "),
        ("Initech,", "at Initech. "),
        ("Yahoo!", "at Yahoo! "),
        ("Smith, Jones & Co", "at Smith, Jones & Co. "),
        ("University of Leeds", "at the University of Leeds. "),
        ("Office Depot", "at Office Depot. "),
        ("Verizon store on Broad St", "at the Verizon store on Broad St. "),
        ("株式会社", "at 株式会社. "),
        ("X", "at X. "),
    ],
)
def test_the_company_ends_its_sentence(company: str, said: str) -> None:
    """Whatever the company is called, the sentence that ends with it has one end."""
    details = {**ORDINARY_DETAILS, "company": company}

    assert said in write(REACHED_BY["withdraw"], details, "email").parts["body"]


def test_a_company_with_a_stray_full_stop_stands_well_before_the_time() -> None:
    """A full stop that was typed after the company does not break the sentence that goes on."""
    body = write(REACHED_BY["withdraw"], {"company": "Initech."}, "email", Interview(START)).parts["body"]

    assert "at Initech on Tuesday" in body


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("my family needs me", "My family needs me."),
        ("My family needs me.", "My family needs me."),
        ("My family needs me!", "My family needs me!"),
        ("My family needs me,", "My family needs me."),
        ('"my family needs me"', "My family needs me."),
        ("“My family needs me.”", "My family needs me."),
        ("because my family needs me", "It's because my family needs me."),
        ("Due to illness", "It's due to illness."),
        ("Sick", "I'm sick."),
        ("not well enough to travel", "I'm not well enough to travel."),
        ("moving to Spain", "I'm moving to Spain."),
        ("Found another job", "I found another job."),
        ("Work", "It's because of work."),
        ("Work is busy", "Work is busy."),
        ("another offer", "It's because of another offer."),
        ("family emergency", "I have a family emergency."),
        ("Urgent appointment", "I have an urgent appointment."),
        ("doctor's appointment", "I have a doctor's appointment."),
        ("jury duty", "I have jury duty."),
        ("work trip", "I have a work trip."),
        ("food poisoning", "I have food poisoning."),
        ("broke my ankle", "I broke my ankle."),
        ("broke down", "Broke down."),
        ("on vacation that week", "I'm on vacation that week."),
        ("flu", "I have the flu."),
        ("the flu", "I have the flu."),
        ("Got another offer", "I got another offer."),
        ("Got sick", "I got sick."),
        ("car accident", "There's been a car accident."),
        ("Death in the family", "There's been a death in the family."),
        ("my mum's funeral", "It's because of my mum's funeral."),
        ("Our wedding", "It's because of our wedding."),
        ("it's work", "It's work."),
        ("NHS job", "It's because of an NHS job."),
        ("new job", "It's because of a new job."),
        ("Health reasons", "It's for health reasons."),
        ("My kids have school", "My kids have school."),
        ("Training course", "The reason: training course."),
        ("School play.", "I have a school play."),
        ("parents evening", "I have a parents evening."),
        ("The pay.", "It's because of the pay."),
        ("kids", "It's because of my kids."),
        ("train delays", "It's because of train delays."),
        ("my best friend's wedding", "It's because of my best friend's wedding."),
        ("Daughter's birthday", "It's my daughter's birthday."),
        ("Been sick all night.", "I've been sick all night."),
        ("car wont start", "My car won't start."),
        ("My alarm didnt go off and i panicked", "My alarm didn't go off and I panicked."),
        ("its not my thing", "It's not my thing."),
        ("The team lost its lead, i.e. Ann", "The team lost its lead, i.e. Ann."),
        ("done my back in", "I've done my back in."),
        ("kids off sick", "My kids are off sick."),
        ("taking care of my mom", "I'm taking care of my mom."),
        ("got a raise where I am", "I got a raise where I am."),
        ("Heard it is far", "I heard it is far."),
        ("Already got a job", "I've already got a job."),
        ("Booked a holiday", "I booked a holiday."),
        ("dentist", "I have to go to the dentist."),
        ("mum ill", "My mum is ill."),
        ("kids sick", "My kids are sick."),
        ("poorly son", "It's because of a poorly son."),
        ("car broke down", "My car broke down."),
        ("Train strike", "There's a train strike."),
        ("no remote option", "There's no remote option."),
        ("broken wrist", "I have a broken wrist."),
        ("feeling rough", "I'm feeling rough."),
        ("working that day", "I'm working that day."),
        ("meeting in London", "I have a meeting in London."),
        ("holiday", "I'm on holiday."),
        ("Family stuff", "It's family stuff."),
        ("work thing", "It's a work thing."),
        ("what I read online", "It's because of what I read online."),
        ("company culture", "The reason: company culture."),
        ("Ramadan", "The reason: Ramadan."),
        ("Mum's in hospital", "Mum's in hospital."),
        ("Pay is too low.", "Pay is too low."),
        ("The hours clash with uni", "The hours clash with uni."),
        ("My wife works nights", "My wife works nights."),
        ("School finishes at 3", "School finishes at 3."),
        ("Circumstances changed", "Circumstances changed."),
        ("Fed up with the process", "Fed up with the process."),
        ("Moving house is hard", "Moving house is hard."),
        ("In a few weeks my wife has surgery", "In a few weeks my wife has surgery."),
        ("too far", "It's too far."),
        ("iPhones are my life", "iPhones are my life."),
        ("I was told “no”", "I was told “no”."),
        ("I was told “no.”", "I was told “no.”"),
        ("I am ill. I cannot travel", "I am ill. I cannot travel."),
        ("I  am   ill", "I am ill."),
        ("No bus after 2am", "There's no bus after 2am."),
        ("nobody joined..", "Nobody joined."),
        ("I waited and waited...", "I waited and waited..."),
        ("I am ill. will be back soon", "I am ill. Will be back soon."),
        ("I teach art, dance, etc. full time", "I teach art, dance, etc. full time."),
        ("My phone died! iPhone trouble", "My phone died! iPhone trouble."),
        ("私は病気です", "私は病気です."),
        ("É longe", "É longe."),
        ("élan is gone", "Élan is gone."),
        ("O'Brien's clinic needs me", "O'Brien's clinic needs me."),
    ],
)
def test_a_reason_reads_as_a_sentence(typed: str, said: str) -> None:
    """However the reason was typed, it stands in the email as a sentence; one of several sentences stays whole."""
    body = write(REACHED_BY["withdraw"], {"reason_given": typed}, "email").parts["body"]
    call = write(REACHED_BY["withdraw"], {"reason_given": typed}, "call").parts

    assert f"decided to withdraw my application. {said}\n" in body
    assert call["if_asked_why"] == said


def test_whoever_missed_it_was_ill_then() -> None:
    """A reason for what is over is over, too."""
    for typed, said in (
        ("Sick", "I was sick."),
        ("traffic", "It was because of the traffic."),
        ("flu", "I had the flu."),
        ("been ill", "I had been ill."),
        ("mum ill", "My mum was ill."),
        ("Train strike", "There was a train strike."),
        ("dentist", "I had to go to the dentist."),
        ("school run", "The reason: school run."),
    ):
        assert said in write(REACHED_BY["apologise"], {"reason_given": typed}, "email").parts["body"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("pay", "It's about the pay."),
        ("Pay and hours?", "It's about the pay and hours."),
        ("about the start date", "It's about the start date."),
        ("Remote work", "It's about remote work."),
        ("is it remote", "Is it remote?"),
        ("whether it is remote", "I'd like to know whether it is remote."),
        ("if the hours are fixed?", "I'd like to know if the hours are fixed."),
        ("If it is remote, could I start soon", "If it is remote, could I start soon."),
        ("Is it remote? I live far away", "Is it remote? I live far away."),
        ("I live far away. Is it remote", "I live far away. Is it remote?"),
        ("Tell me about pay", "Tell me about pay."),
        ("What the hours are", "I'd like to know what the hours are."),
        ("whats the pay", "What's the pay?"),
        ("can i do it live", "Can I do it live?"),
        ("anything part time", "Is there anything part time?"),
        ("any day shifts", "Are there any day shifts?"),
        ("How much it pays", "I'd like to know how much it pays."),
        ("How long the shifts are", "I'd like to know how long the shifts are."),
        ("how many people I would manage", "I'd like to know how many people I would manage."),
        ("Who I would report to", "I'd like to know who I would report to."),
        ("what to wear", "I'd like to know what to wear."),
        ("If I can work from home", "I'd like to know if I can work from home."),
        ("What are the hours", "What are the hours?"),
        ("How much does it pay", "How much does it pay?"),
        ("Which of the two roles pays more?", "Which of the two roles pays more?"),
        ("How about Monday", "How about Monday?"),
        ("What about the pay", "What about the pay?"),
        ("WFH", "It's about WFH."),
        ("the salary range", "It's about the salary range."),
        ("dress code", "It's about the dress code."),
        ("The CQC report and what has changed since", "It's about the CQC report and what has changed since."),
        ("the contract you sent", "It's about the contract you sent."),
        ("The pay differs from the advert", "The pay differs from the advert."),
        ("just wondering about the pay", "I'm just wondering about the pay."),
        ("shift pattern", "It's about the shift pattern."),
        ("just the pay", "It's just the pay."),
        ("Need to know the pay", "I need to know the pay."),
        ("Full time?", "Is it full time?"),
        ("any news", "Is there any news?"),
        ("parking available", "Is parking available?"),
    ],
)
def test_a_question_reads_as_a_sentence(typed: str, said: str) -> None:
    """A subject alone is asked about; a question is asked as it stands."""
    body = write(REACHED_BY["talk-first"], {"your_question": typed}, "email").parts["body"]

    assert f"I have a question. {said}\n" in body


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Any afternoon next week", "I'm available any afternoon next week."),
        ("Monday, not Friday", "I'm available on Monday, not Friday."),
        ("Thursday 3rd or Friday 4th", "I'm available on Thursday 3rd or Friday 4th."),
        ("Mon-Fri", "I'm available Mon-Fri."),
        ("tuesday 3pm", "I'm available on Tuesday at 3pm."),
        ("3pm Tuesday", "I'm available at 3pm on Tuesday."),
        ("week of Dec 7", "I'm available the week of Dec 7."),
        ("the 14th", "I'm available on the 14th."),
        ("the 10th, or anything after", "I'm available on the 10th, or any time after."),
        ("After the 14th, if possible", "I'm available after the 14th."),
        ("14th june after 2", "I'm available on 14th June after 2."),
        ("cant do mondays", "I can't do Mondays."),
        ("After 2 may work", "After 2 may work."),
        ("Dec 14", "I'm available on Dec 14."),
        ("Maybe Friday", "I'm available maybe Friday."),
        ("any.", "I'm available any time."),
        ("lunchtimes", "I'm available at lunchtimes."),
        ("weekends", "I'm available at weekends."),
        ("after work", "I'm available after work."),
        ("Friday please", "I'm available on Friday."),
        ("just mornings", "I can only do mornings."),
        ("i am flexible", "I am flexible."),
        ("up to you", "It's up to you."),
        ("What about Friday", "What about Friday?"),
        ("Any day except Friday", "I'm available any day except Friday."),
        ("except Friday", "I'm available any time except Friday."),
        ("Can't do Fridays", "I can't do Fridays."),
        ("Not Monday", "I can't do Monday."),
        ("no mornings", "I can't do mornings."),
        ("Sorry, only Friday", "I can only do Friday."),
        ("Monday or Thursday works", "Monday or Thursday works."),
        ("thursday works for me", "Thursday works for me."),
        ("Free on Friday", "I'm free on Friday."),
        ("I can do Friday", "I can do Friday."),
        ("Can we do Friday", "Can we do Friday?"),
        ("Would Friday work?", "Would Friday work?"),
    ],
)
def test_times_read_as_a_sentence(typed: str, said: str) -> None:
    """However the times were typed, the message says when its writer can come, and asks nothing that is a no."""
    body = write(REACHED_BY["reschedule"], {"other_times": typed}, "email").parts["body"]
    formally = write(REACHED_BY["reschedule"], {"other_times": typed}, "email", tone="formal").parts["body"]

    assert f"Could we find another time? {said}\n" in body
    assert "I'm" not in formally


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Thursday 3rd", "I'm available Thursday 3rd."),
        ("3pm Tuesday", "I'm available at 3pm Tuesday."),
        ("the 14th", "I'm available on the 14th."),
        ("weekends", "I'm available on weekends."),
    ],
)
def test_american_english_needs_no_preposition_before_a_weekday(typed: str, said: str) -> None:
    """Before a date and a clock time it does."""
    told = assess(REACHED_BY["reschedule"], None, None, english="en-US")
    body = compose(REACHED_BY["reschedule"], told, {"other_times": typed}, "email", "employer", "warm").parts["body"]
    assert said in body


@pytest.mark.parametrize(
    ("their_name", "greeting", "formally"),
    [
        ("The Hiring Team", "Hi Hiring Team,", "Dear Hiring Team,"),
        ("hiring team", "Hi hiring team,", "Dear hiring team,"),
        ("the HR team", "Hi HR team,", "Dear HR team,"),
        ("hr", "Hi HR,", "Dear HR,"),
        ("Dear the manager", "Hello,", "Dear Hiring Manager,"),
        ("hiring manager", "Hello,", "Dear Hiring Manager,"),
        ("someone from HR", "Hello,", "Dear Hiring Manager,"),
        ("the lady from reception", "Hello,", "Dear Hiring Manager,"),
        ("Guy", "Hi Guy,", "Dear Guy,"),
        ("The Nguyen", "Hi The Nguyen,", "Dear The Nguyen,"),
        ("Sarah from HR", "Hi Sarah,", "Dear Sarah,"),
        ("Tom at Reed", "Hi Tom,", "Dear Tom,"),
        ("Sarah - HR Manager", "Hi Sarah,", "Dear Sarah,"),
        ("Sarah (HR)", "Hi Sarah,", "Dear Sarah,"),
        ("Anna Lee, Head of Care", "Hi Anna,", "Dear Anna Lee,"),
        ("Mrs Jones, Head", "Hi Mrs Jones,", "Dear Mrs Jones,"),
        ("Tom, Sarah", "Hi Tom, Sarah,", "Dear Tom, Sarah,"),
        ("mike", "Hi Mike,", "Dear Mike,"),
        ("SARAH", "Hi Sarah,", "Dear Sarah,"),
        ("JP", "Hi JP,", "Dear JP,"),
        ("o'neil", "Hi O'Neil,", "Dear O'Neil,"),
        ("van der Berg", "Hi van der Berg,", "Dear van der Berg,"),
        ("Josh Miller", "Hi Josh,", "Dear Josh Miller,"),
        ("anna van dijk", "Hi Anna,", "Dear Anna van Dijk,"),
        ("Sam K.", "Hi Sam,", "Dear Sam K.,"),
        ("Mary Jane Watson", "Hi Mary Jane Watson,", "Dear Mary Jane Watson,"),
        ("Mike and Sarah", "Hi Mike and Sarah,", "Dear Mike and Sarah,"),
        ("Zhang Wei", "Hi Zhang Wei,", "Dear Zhang Wei,"),
        ("Chief Okafor", "Hi Chief Okafor,", "Dear Chief Okafor,"),
        ("Big Steve", "Hi Big Steve,", "Dear Big Steve,"),
        ("Engr. Tunde Bello", "Hi Engr. Tunde Bello,", "Dear Engr. Tunde Bello,"),
        ("Ward Manager Sally Pike", "Hi Sally,", "Dear Sally Pike,"),
        ("Nurse Manager Delgado", "Hi Nurse Manager Delgado,", "Dear Nurse Manager Delgado,"),
        ("Director Chen", "Hi Director Chen,", "Dear Director Chen,"),
        ("Manager of HR", "Hi Manager of HR,", "Dear Manager of HR,"),
        ("Attorney Walsh", "Hi Attorney Walsh,", "Dear Attorney Walsh,"),
        ("Principal Meyers", "Hi Principal Meyers,", "Dear Principal Meyers,"),
        ("Tío Chuy", "Hi Tío Chuy,", "Dear Tío Chuy,"),
        ("chef Dan", "Hi Chef Dan,", "Dear Chef Dan,"),
        ("Ms Fiona MacRae", "Hi Ms MacRae,", "Dear Ms MacRae,"),
        ("dr. amy chen", "Hi Dr. Chen,", "Dear Dr. Chen,"),
        ("Mr Li Wei", "Hi Mr Li Wei,", "Dear Mr Li Wei,"),
        ("Mrs van Dyk", "Hi Mrs van Dyk,", "Dear Mrs van Dyk,"),
        ("Sir Ian Hall", "Hi Sir Ian Hall,", "Dear Sir Ian Hall,"),
        ("Reed Recruitment", "Hi Reed Recruitment,", "Dear Reed Recruitment,"),
    ],
)
def test_a_greeting_names_somebody_and_nothing_else(their_name: str, greeting: str, formally: str) -> None:
    """Whose they are, and a family name unless it is formal, is left out; titles and names in doubt stay whole."""
    for tone, said in (("warm", greeting), ("brief", greeting), ("formal", formally)):
        body = write(REACHED_BY["withdraw"], {"their_name": their_name}, "email", tone=tone).parts["body"]
        assert body.startswith(f"{said}\n")


@pytest.mark.parametrize("form", ["call", "voicemail"])
def test_what_only_stands_in_print_is_not_said(form: str) -> None:
    """Nobody says brackets, or the letters after their name, aloud."""
    told = {"your_name": "Nadia Rahimi, PhD", "role": "Nurse (Band 5) - nights", "company": "Acme"}
    said, written = (" ".join(write(REACHED_BY["withdraw"], told, kind).parts.values()) for kind in (form, "email"))

    assert "this is Nadia Rahimi" in said
    assert "the Nurse role" in said
    assert "PhD" not in said
    assert "Nurse (Band 5), nights" in written
    assert "Nadia Rahimi, PhD" in written


def test_a_team_is_no_name_for_a_british_close() -> None:
    """The British close "Yours sincerely" goes with somebody's name alone."""
    team, name = (
        write(REACHED_BY["withdraw"], {"their_name": to}, "email", tone="formal").parts["body"]
        for to in ("Recruitment Team", "Ms Hill")
    )

    assert team.endswith("Kind regards")
    assert name.endswith("Yours sincerely")


@pytest.mark.parametrize("tone", ["warm", "formal"])
def test_aloud_nobody_is_greeted_by_both_names_or_as_a_team(tone: str) -> None:
    """Whoever picks up is one person, and hears their first name."""
    caroline, team = (
        write(REACHED_BY["withdraw"], {**NAMES, "their_name": name}, "call", tone=tone).parts["opening"]
        for name in ("Caroline Webb", "Early Careers Team")
    )

    assert caroline.startswith("Hello Caroline, this is")
    assert team.startswith("Hello, this is")


@pytest.mark.parametrize(
    ("your_name", "signed"),
    [
        ("jess", "Jess"),
        ("JESS MILLER", "Jess Miller"),
        ("anna-lena mckay", "Anna-Lena McKay"),
        ("Ada van", "Ada van"),
        ("devon Bell", "Devon Bell"),
        ("van Bell", "van Bell"),
    ],
)
def test_the_readers_name_gets_its_capitals(your_name: str, signed: str) -> None:
    """A phone's field for anything may leave them out, or leave them on."""
    assert f"Kind regards,\n{signed}" in write(REACHED_BY["withdraw"], {"your_name": your_name}, "email").parts["body"]
    assert f"this is {signed}," in write(REACHED_BY["withdraw"], {"your_name": your_name}, "text").parts["message"]
