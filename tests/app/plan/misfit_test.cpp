// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/misfit.h"

#include <gtest/gtest.h>

namespace waymark::app {

namespace {

db::LearningItem item(const char* title, const char* key = "course:a/1") {
    db::LearningItem item;
    item.key = *db::ItemKey::parse(key);
    item.title = title;
    return item;
}

db::LearningNeed need(const char* name, int weight = 5) {
    return {"learning:a", name, db::NeedKind::Core, weight};
}

PlanLearner learner(std::vector<std::string> titles = {"Clerk"}) {
    PlanLearner learner;
    learner.level = db::EntryEducation::Bachelor;
    learner.titles = std::move(titles);
    return learner;
}

} // namespace

TEST(Misfit, howAccidentsAreLookedIntoIsForThoseWhoDo) {
    const auto journey = item("Air Safety Investigation: The Journey");
    EXPECT_TRUE(isMisfit(journey, need("Aviation safety"), learner({"Flight Attendant"})));
    EXPECT_FALSE(isMisfit(journey, need("Aviation safety"), learner({"Air Safety Inspector"})));
    EXPECT_FALSE(isMisfit(journey, need("Accident investigation"), learner({"Flight Attendant"})));
}

TEST(Misfit, theFrontDoorOfASiteIsNoCourse) {
    auto door = item("Learning SAP");
    door.url = "https://learning.sap.com";
    door.detail = "learning.sap.com";
    EXPECT_TRUE(isMisfit(door, db::LearningSupply(), learner()));
    door.url = "https://learning.sap.com/courses/first-steps";
    EXPECT_FALSE(isMisfit(door, db::LearningSupply(), learner()));
    auto academy = item("Khan Academy");
    academy.url = "https://www.khanacademy.org/";
    academy.detail = "Khan Academy";
    EXPECT_TRUE(isMisfit(academy, db::LearningSupply(), learner()));
    auto course = item("CSS Grid");
    course.url = "https://cssgrid.io/";
    course.detail = "cssgrid.io \xC2\xB7 Wesbos";
    EXPECT_FALSE(isMisfit(course, db::LearningSupply(), learner())) << "a site of one course";
    auto book = item("Learning SAP", "book:sap");
    book.url = "https://learning.sap.com";
    EXPECT_FALSE(isMisfit(book, db::LearningSupply(), learner()));
}

TEST(Misfit, exercisesInPythonAreForThoseWhoseWorkAsksForIt) {
    const auto analysis = item("Intro to Data Analysis", "course:udacity.com/intro-to-data-analysis");
    db::LearningSupply supply;
    EXPECT_TRUE(isMisfit(analysis, supply, learner()));
    supply.needs = {{"learning:python", "Python", db::NeedKind::Tool, 3}};
    EXPECT_FALSE(isMisfit(analysis, supply, learner()));
    EXPECT_FALSE(isMisfit(item("Intro to Data Analysis"), db::LearningSupply(), learner())) << "of another house";
}

TEST(Misfit, whatMarketsLoseIsNoRiskOfAProject) {
    auto risk = item("Introduction to Risk Management");
    risk.detail = "Coursera \xC2\xB7 New York Institute of Finance";
    EXPECT_TRUE(isMisfit(risk, need("Risk management"), learner()));
    EXPECT_FALSE(isMisfit(risk, need("Financial risk"), learner()));
    auto banker = learner();
    banker.code = "13-2054.00";
    EXPECT_FALSE(isMisfit(risk, need("Risk management"), banker));
    EXPECT_FALSE(isMisfit(item("Managing Project Risks and Changes"), need("Risk management"), learner()));
    const auto project = item("Risk Management for Projects");
    EXPECT_TRUE(isMisfit(project, need("Risk management"), learner({"Insurance Sales Agents"})));
    EXPECT_TRUE(isMisfit(project, need("Risk management"), learner({"Compliance Officers"})));
    EXPECT_FALSE(isMisfit(project, need("Risk management"), learner({"Project Management Specialists"})));
}

TEST(Misfit, whatIsTaughtToOlderPupilsIsForTheirTeachers) {
    auto teacher = learner({"Elementary School Teachers, Except Special Education"});
    teacher.code = "25-2021.00";
    EXPECT_TRUE(isMisfit(item("Teaching Mathematics at Secondary Level"), need("Mathematics teaching"), teacher));
    EXPECT_FALSE(isMisfit(item("Methods of Teaching Early Literacy"), need("Literacy teaching"), teacher));
    teacher.titles = {"Secondary School Teachers, Except Special and Career/Technical Education"};
    teacher.code = "25-2031.00";
    EXPECT_FALSE(isMisfit(item("Teaching Mathematics at Secondary Level"), need("Mathematics teaching"), teacher));
    EXPECT_TRUE(isMisfit(item("Methods of Teaching Early Literacy"), need("Literacy teaching"), teacher));
}

TEST(Misfit, architectsDrawWhatEngineersCalculate) {
    auto architect = learner({"Architects"});
    architect.code = "17-1011.00";
    EXPECT_TRUE(isMisfit(item("Structural Dynamics", "course:nptel.ac.in/105101006"), db::LearningSupply(), architect));
    EXPECT_FALSE(isMisfit(item("Modern Construction Materials", "course:nptel.ac.in/105106053"), db::LearningSupply(), architect));
    architect.code = "17-2051.00";
    EXPECT_FALSE(isMisfit(item("Structural Dynamics", "course:nptel.ac.in/105101006"), db::LearningSupply(), architect));
}

TEST(Misfit, howOthersAreLedIsForThoseWhoLead) {
    EXPECT_TRUE(isMisfit(item("Leading Healthcare Quality and Safety"), need("Patient safety"), learner({"Pharmacy Technician"})));
    EXPECT_FALSE(isMisfit(item("Leading Healthcare Quality and Safety"), need("Patient safety"), learner({"Nurse Manager"})));
    EXPECT_TRUE(isMisfit(item("Leading Healthcare Quality and Safety"), need("Patient safety"), learner({"Pharmacy Technicians", "Pharmacy Coordinator"})));
}

TEST(Misfit, whatIsForOnesClassroomIsForTeachers) {
    const auto book = item("Climate Justice in Your Classroom");
    auto coordinator = learner({"Recycling Coordinators"});
    coordinator.code = "53-1042.01";
    EXPECT_TRUE(isMisfit(book, need("Sustainability"), coordinator));
    EXPECT_TRUE(isMisfit(book, need("Environmental education and interpretation", 3), coordinator)) << "of the public, not of a class";
    EXPECT_FALSE(isMisfit(book, need("Teaching methods"), coordinator));
    coordinator.code = "25-2022.00";
    EXPECT_FALSE(isMisfit(book, need("Sustainability"), coordinator));
}

TEST(Misfit, whatIsForFreshmenIsNotForGraduates) {
    auto counselor = learner({"School Counselors"});
    counselor.has = db::EntryEducation::Master;
    EXPECT_TRUE(isMisfit(item("College Success"), db::LearningSupply(), counselor));
    EXPECT_TRUE(isMisfit(item("Introduction to College Research"), db::LearningSupply(), counselor));
    counselor.has = db::EntryEducation::SomeCollege;
    EXPECT_FALSE(isMisfit(item("Introduction to College Research"), db::LearningSupply(), counselor)) << "it is of use there";
    counselor.has = db::EntryEducation::HighSchool;
    EXPECT_FALSE(isMisfit(item("College Success"), db::LearningSupply(), counselor));
    auto shell = item("Software Development");
    shell.url = "https://www.coursera.org/learn/valencia-sandbox-2-";
    EXPECT_TRUE(isMisfit(shell, db::LearningSupply(), counselor)) << "where a college tries things out";
}

TEST(Misfit, aDayCareOfOnesOwnIsForWhoOpensOne) {
    const auto course = item("Home-Based Child Care (Specialization)");
    EXPECT_TRUE(isMisfit(course, need("Child care"), learner({"Nannies", "Au Pair"})));
    EXPECT_FALSE(isMisfit(course, need("Child care"), learner({"Childcare Workers", "Day Care Home Provider"})));
}

TEST(Misfit, anHourForMoneyIsNoCourse) {
    auto hour = item("Fundraising 101");
    EXPECT_FALSE(isMisfit(hour, db::LearningSupply(), learner())) << "how long it is is not known";
    hour.hours = 1;
    EXPECT_TRUE(isMisfit(hour, db::LearningSupply(), learner()));
    hour.free = true;
    EXPECT_FALSE(isMisfit(hour, db::LearningSupply(), learner()));
    hour.free.reset();
    hour.hours = 2.5;
    EXPECT_FALSE(isMisfit(hour, db::LearningSupply(), learner()));
}

TEST(Misfit, aMathematiciansOwnPageIsForStudentsOfTheUniversity) {
    auto algebra = item("Basic Algebra", "book:basic-algebra");
    algebra.url = "https://www.math.stonybrook.edu/~aknapp/download/b2-alg-inside.pdf";
    auto tutor = learner({"Tutors"});
    EXPECT_FALSE(isMisfit(algebra, db::LearningSupply(), tutor)) << "a bachelor's degree opens it";
    tutor.level = db::EntryEducation::SomeCollege;
    EXPECT_TRUE(isMisfit(algebra, db::LearningSupply(), tutor));
    tutor.level = db::EntryEducation::Bachelor;
    tutor.has = db::EntryEducation::HighSchool;
    EXPECT_TRUE(isMisfit(algebra, db::LearningSupply(), tutor)) << "axioms for who has finished high school, the degree ahead";
    auto geometry = item("Modern Elementary Geometry", "book:modern-elementary-geometry");
    geometry.url = "https://digital.lib.washington.edu/server/api/core/bitstreams/b79/content";
    EXPECT_TRUE(isMisfit(geometry, db::LearningSupply(), tutor)) << "from the archive of a university";
    tutor.level = db::EntryEducation::SomeCollege;
    algebra.title = "Introduction to Probability";
    EXPECT_FALSE(isMisfit(algebra, db::LearningSupply(), tutor)) << "everybody begins so";
    algebra.title = "Basic Algebra";
    algebra.url = "https://open.umn.edu/opentextbooks/textbooks/basic-algebra-with-applications";
    EXPECT_FALSE(isMisfit(algebra, db::LearningSupply(), tutor));
}

TEST(Misfit, whatIsBelowOrBeyondTheOwnSchoolingIsNotForIt) {
    auto cashier = learner({"Cashiers"});
    const auto literacy = item("Adult Literacy Fundamental Mathematics: Book 5");
    EXPECT_FALSE(isMisfit(literacy, db::LearningSupply(), cashier));
    cashier.has = db::EntryEducation::Bachelor;
    EXPECT_TRUE(isMisfit(literacy, db::LearningSupply(), cashier));
    auto judge = learner({"Judges"});
    judge.code = "23-1021.00";
    const auto evidence = item("Evidence: Best Evidence Rule");
    judge.has = db::EntryEducation::Bachelor;
    EXPECT_FALSE(isMisfit(evidence, db::LearningSupply(), judge));
    judge.has = db::EntryEducation::None;
    EXPECT_TRUE(isMisfit(evidence, db::LearningSupply(), judge)) << "it is read in law school";
}

TEST(Misfit, howAThingIsDesignedIsForWhoDesignsIt) {
    auto technician = learner({"Avionics Technicians"});
    technician.code = "49-2091.00";
    const auto radio = item("Microwave and RF Design: Radio Systems");
    EXPECT_TRUE(isMisfit(radio, need("Avionics"), technician));
    EXPECT_FALSE(isMisfit(radio, need("Circuit design"), technician));
    technician.code = "17-2072.00";
    EXPECT_FALSE(isMisfit(radio, need("Avionics"), technician));
    EXPECT_TRUE(isMisfit(item("Introduction to Permaculture"), need("Crop production"), learner({"Farmworkers"})));
    EXPECT_FALSE(isMisfit(item("Introduction to Permaculture"), need("Sustainable agriculture"), learner({"Farmworkers"})));
}

TEST(Misfit, aPlaceOrAnExamOfAnotherCountryIsNotForThisOne) {
    EXPECT_TRUE(isMisfit(item("Introduction to History of Architecture in India"), need("Architectural history"), learner()));
    EXPECT_FALSE(isMisfit(item("History of Architecture in India"), need("Architecture of India"), learner()));
    EXPECT_FALSE(isMisfit(item("Architecture in Indianapolis"), need("Architectural history"), learner()));
    EXPECT_TRUE(isMisfit(item("Ethics for A-Level"), need("Ethics"), learner()));
    EXPECT_FALSE(isMisfit(item("AP Calculus BC"), need("Calculus"), learner())) << "a course, no province";
    EXPECT_TRUE(isMisfit(item("European Government"), need("Government"), learner()));
    EXPECT_FALSE(isMisfit(item("European Government"), need("European government"), learner()));
    auto abroad = learner();
    abroad.abroad = true;
    EXPECT_FALSE(isMisfit(item("Ethics for A-Level"), need("Ethics"), abroad));
    auto examSchool = item("Introduction to Financial Planning");
    EXPECT_FALSE(isMisfit(examSchool, need("Financial planning"), learner()));
    examSchool.url = "https://www.udemy.com/apnacoursecfp/";
    EXPECT_TRUE(isMisfit(examSchool, need("Financial planning"), learner()));
}

TEST(Misfit, whatIsWrittenForAnotherCallingIsNotForThisOne) {
    const auto drawing = item("Architectural Drawing For Creatives");
    EXPECT_TRUE(isMisfit(drawing, need("Architectural drafting"), learner({"Architecture Teachers", "Professor"})));
    EXPECT_FALSE(isMisfit(drawing, need("Architectural drafting"), learner({"Creative Director"})));
    EXPECT_FALSE(isMisfit(drawing, need("Architectural drafting"), learner({}))) << "nobody knows whose it is";
    EXPECT_TRUE(isMisfit(item("Software-Defined Radio for Engineers"), need("Avionics"), learner({"Avionics Technicians"})));
    EXPECT_FALSE(isMisfit(item("Software-Defined Radio for Engineers"), need("Radio"), learner({"Radio Engineers"})));
    EXPECT_FALSE(isMisfit(item("Statistics for Nurses"), need("Statistics"), learner({"Registered Nurses"})));
    EXPECT_TRUE(isMisfit(item("Statistics for Nurses"), need("Statistics"), learner({"Actuaries"})));
    EXPECT_TRUE(isMisfit(item("The Ethics of Tax Lawyering"), need("Legal ethics"), learner({"Paralegals and Legal Assistants"})));
    EXPECT_FALSE(isMisfit(item("The Ethics of Tax Lawyering"), need("Legal ethics"), learner({"Lawyers"})));
}

TEST(Misfit, howAProgramIsRunIsForThoseWhoRunIt) {
    const auto programs = item("Strengthening Community Health Worker Programs");
    EXPECT_TRUE(isMisfit(programs, need("Community health work"), learner({"Community Health Workers"})));
    EXPECT_FALSE(isMisfit(programs, need("Community health work"), learner({"Medical and Health Services Managers"})));
    EXPECT_FALSE(isMisfit(programs, need("Program management"), learner({"Community Health Workers"})));
}

TEST(Misfit, theNewsOfAVersionAreForThoseWhoKnowTheOneBefore) {
    const db::LearningSupply supply;
    EXPECT_TRUE(isMisfit(item("Adobe Illustrator: Mastering the Upgrades"), supply, learner()));
    EXPECT_TRUE(isMisfit(item("What’s New in Java 8"), supply, learner()));
    EXPECT_FALSE(isMisfit(item("Adobe Illustrator Basics"), supply, learner()));
}

TEST(Misfit, engineersLecturesAreNotForWordsAndPeople) {
    const auto circuits = item("Audio System Engineering", "course:nptel.ac.in/117105133");
    auto announcer = learner();
    announcer.code = "27-3011.00";
    EXPECT_TRUE(isMisfit(circuits, db::LearningSupply(), announcer));
    announcer.code = "17-2072.00";
    EXPECT_FALSE(isMisfit(circuits, db::LearningSupply(), announcer));
}

TEST(Misfit, muchTimeForWhatMattersLittleIsTooMuch) {
    auto law = item("Media Law");
    law.hours = 126;
    EXPECT_TRUE(isMisfit(law, need("Media law", 2), learner()));
    EXPECT_FALSE(isMisfit(law, need("Media law", 3), learner()));
    law.hours = 20;
    EXPECT_FALSE(isMisfit(law, need("Media law", 2), learner()));
}

TEST(Misfit, whatManyTradesAskForIsNotWorthATermsLectures) {
    auto skills = need("Interpersonal skills", 3);
    const auto lectures = item("Soft skills", "course:nptel.ac.in/109107121");
    EXPECT_FALSE(isMisfit(lectures, skills, learner()));
    skills.general = true;
    EXPECT_TRUE(isMisfit(lectures, skills, learner()));
    EXPECT_FALSE(isMisfit(item("Soft skills"), skills, learner()));
}

TEST(Misfit, lawBetweenStatesIsNotThatOfOne) {
    EXPECT_TRUE(isMisfit(item("Rethinking International Tax Law"), need("Tax law"), learner()));
    EXPECT_FALSE(isMisfit(item("International Law"), need("International law"), learner()));
    EXPECT_FALSE(isMisfit(item("International Marketing"), need("Marketing"), learner()));
}

TEST(Misfit, aSecondSubjectOfATitleHasToBeNeeded) {
    EXPECT_TRUE(isMisfit(item("The Bible and Music"), need("Bible studies"), learner()));
    EXPECT_FALSE(isMisfit(item("The Bible and Music"), need("Music"), learner()));
}

TEST(Misfit, whatIsAdvancedIsNotForABeginnerUnlessItIsTheVeryNeed) {
    auto law = item("International Investment Law");
    law.level = "advanced";
    EXPECT_TRUE(isMisfit(law, need("International law", 3), learner()));
    EXPECT_FALSE(isMisfit(law, need("International law", 4), learner()));
    EXPECT_FALSE(isMisfit(law, need("International investment law", 3), learner()));
}

TEST(Misfit, workThatIsBegunWithoutSchoolingIsNotStudiedFor) {
    const auto several = item("Microsoft 365 Fundamentals (Specialization)");
    auto beginner = learner();
    EXPECT_FALSE(isMisfit(several, need("Microsoft Office", 3), beginner));
    beginner.level = db::EntryEducation::HighSchool;
    EXPECT_TRUE(isMisfit(several, need("Microsoft Office", 3), beginner)) << "work that is taught in a month";
    beginner.level = db::EntryEducation::Certificate;
    EXPECT_TRUE(isMisfit(several, need("Microsoft Office", 3), beginner)) << "longer than the school itself";
    beginner.level = db::EntryEducation::HighSchool;
    beginner.titles = {"Day Care Home Provider"};
    EXPECT_FALSE(isMisfit(item("Home-Based Child Care (Specialization)"), need("Child care"), beginner)) << "it is the work";
    auto free = several;
    free.free = true;
    EXPECT_FALSE(isMisfit(free, need("Microsoft Office", 3), beginner));
}

TEST(Misfit, howLeadersChangeAFirmIsNotForWhoLeavesSchool) {
    auto pupil = learner({"Computer and Information Systems Managers"});
    pupil.has = db::EntryEducation::HighSchool;
    EXPECT_TRUE(isMisfit(item("Digital Transformation"), db::LearningSupply(), pupil));
    pupil.has = db::EntryEducation::Bachelor;
    EXPECT_FALSE(isMisfit(item("Digital Transformation"), db::LearningSupply(), pupil));
}

TEST(Misfit, computerScienceIsNotForTheHelpDesk) {
    auto lectures = item("Operating System");
    lectures.detail = "YouTube \xC2\xB7 Neso Academy";
    auto networks = item("An Introduction to Computer Networks", "book:networks");
    networks.url = "https://intronetworks.cs.luc.edu";
    auto support = learner({"Computer User Support Specialists"});
    support.level = db::EntryEducation::SomeCollege;
    EXPECT_TRUE(isMisfit(lectures, db::LearningSupply(), support));
    EXPECT_TRUE(isMisfit(networks, db::LearningSupply(), support));
    EXPECT_FALSE(isMisfit(item("Operating Systems and You: Becoming a Power User"), db::LearningSupply(), support));
    support.level = db::EntryEducation::Bachelor;
    EXPECT_FALSE(isMisfit(networks, db::LearningSupply(), support));
}

TEST(Misfit, theBillsOfClinicsAreNotThoseOfTheTaxOffice) {
    EXPECT_TRUE(isMisfit(item("International Humanitarian Law in Theory and Practice"), need("Law"), learner({"Mediators"})));
    EXPECT_TRUE(isMisfit(item("Construction Contracting: Business and Legal Principles"), need("Construction contracts and law"), learner({"Architects"})));
    EXPECT_FALSE(isMisfit(item("Construction Contracting: Business and Legal Principles"), need("Construction management"), learner({"Construction Managers"})));
    EXPECT_TRUE(isMisfit(item("The Billing and Collection Process"), need("Collections"), learner()));
    EXPECT_FALSE(isMisfit(item("The Billing and Collection Process"), need("Medical billing"), learner()));
}

TEST(Misfit, aFrameworkIsNotTheLanguageItIsWrittenIn) {
    EXPECT_TRUE(isMisfit(item("Essential Node.js"), need("JavaScript"), learner()));
    EXPECT_FALSE(isMisfit(item("Essential Node.js"), need("Back-end development"), learner()));
    EXPECT_TRUE(isMisfit(item("Getting Started with NodeJS"), need("JavaScript"), learner()));
    EXPECT_TRUE(isMisfit(item("Learn TypeScript"), need("JavaScript"), learner()));
    EXPECT_FALSE(isMisfit(item("Essential JavaScript"), need("JavaScript"), learner()));
}

TEST(Misfit, whatIsOfTheLawSchoolOrAnUploadIsForNobodyElse) {
    const db::LearningSupply supply;
    auto agent = learner();
    agent.code = "41-9021.00";
    EXPECT_TRUE(isMisfit(item("Open-Source Property: A Free Casebook"), supply, agent));
    EXPECT_TRUE(isMisfit(item("Evidence: Best Evidence Rule"), supply, agent));
    EXPECT_FALSE(isMisfit(item("Pharmacy Practice: A Casebook"), supply, agent));
    agent.code = "23-1011.00";
    EXPECT_FALSE(isMisfit(item("Open-Source Property: A Free Casebook"), supply, agent));
    auto notes = item("Thermodynamics");
    EXPECT_FALSE(isMisfit(notes, supply, agent));
    for (const char* upload : {"https://www.scribd.com/document/1/notes", "https://riptutorial.com/Download/graphql.pdf"}) {
        notes.url = upload;
        EXPECT_TRUE(isMisfit(notes, supply, agent)) << upload;
    }
}

TEST(Misfit, workOfHandsIsNotStudiedAtAUniversity) {
    auto lean = item("Lean Production");
    lean.detail = "edX · Technische Universität München";
    auto asked = need("Lean manufacturing");
    asked.degree = true;
    auto sewer = learner();
    sewer.level = db::EntryEducation::HighSchool;
    sewer.code = "51-6042.00";
    EXPECT_TRUE(isMisfit(lean, asked, sewer));
    asked.degree = false;
    EXPECT_FALSE(isMisfit(lean, asked, sewer)) << "no field of a degree";
    asked.degree = true;
    sewer.level = db::EntryEducation::Bachelor;
    EXPECT_FALSE(isMisfit(lean, asked, sewer));
    sewer.level = db::EntryEducation::HighSchool;
    lean.detail = "Alison";
    EXPECT_FALSE(isMisfit(lean, asked, sewer));

    auto farming = item("e-Learning on Digital Agriculture");
    farming.detail = "edX · World Bank Group";
    EXPECT_TRUE(isMisfit(farming, db::LearningSupply(), sewer));
    sewer.level = db::EntryEducation::Bachelor;
    EXPECT_FALSE(isMisfit(farming, db::LearningSupply(), sewer));
}

TEST(Misfit, aTermsLecturesAreTooMuchForWhatMattersLittle) {
    const auto lectures = item("Structural Dynamics", "course:nptel.ac.in/105101006");
    auto engineer = learner();
    engineer.level = db::EntryEducation::Master;
    EXPECT_TRUE(isMisfit(lectures, need("Structural engineering", 2), engineer));
    EXPECT_FALSE(isMisfit(lectures, need("Structural dynamics", 2), engineer)) << "it is the very need";
    EXPECT_FALSE(isMisfit(lectures, need("Structural engineering", 4), engineer));
    auto designer = learner();
    designer.code = "27-1025.00";
    EXPECT_TRUE(isMisfit(lectures, db::LearningSupply(), designer)) << "of civil engineers, for who designs rooms";
}

} // namespace waymark::app
