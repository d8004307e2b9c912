// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/taught_by_degree.h"

#include <gtest/gtest.h>

namespace waymark::app {

TEST(TaughtByDegree, whatItsFieldsAreCalledAfterIsLearnt) {
    db::LearningSupply supply;
    supply.needs = {{"learning:pastoral-care", "Pastoral care", db::NeedKind::Core, 5},
                    {"learning:public-speaking", "Public speaking", db::NeedKind::Core, 5},
                    {"learning:pastoral-software", "Pastoral software", db::NeedKind::Tool, 5},
                    {"learning:study-skills", "Study skills", db::NeedKind::Core, 5}};
    DegreeHeld degree;
    degree.names = {"Theology/Theological Studies", "Pastoral Studies/Counseling", "Rabbinical Studies"};
    EXPECT_EQ(taughtByDegree(supply, {}, degree), std::set<std::string>{"learning:pastoral-care"});
    supply.needs.front().general = true;
    EXPECT_TRUE(taughtByDegree(supply, {}, degree).empty()) << "many trades ask for it alike";
    supply.needs.front().general = false;
    degree.names.insert(degree.names.end(), 10, "Agronomy");
    EXPECT_TRUE(taughtByDegree(supply, {}, degree).empty()) << "one field of many";
}

TEST(TaughtByDegree, theFieldsOwnSubjectIsTaughtAndOthersAreNot) {
    db::LearningSupply supply;
    supply.needs = {{"learning:biostatistics", "Biostatistics", db::NeedKind::Core, 5, 1, "Statistics", false, true},
                    {"learning:experiments", "Design of experiments", db::NeedKind::Core, 4, 1, "Statistics", false, true},
                    {"learning:genetics", "Genetics", db::NeedKind::Core, 2, 1, "Biology", false, true},
                    {"learning:medical-writing", "Science and medical writing", db::NeedKind::Core, 2, 1, "Writing", false, false},
                    {"learning:biology", "Biology", db::NeedKind::Foundation, 2, 1, "", false, true},
                    {"learning:calculus", "Calculus", db::NeedKind::Foundation, 3, 1, "Mathematics", false, true}};
    DegreeHeld degree;
    degree.fields = {"26.1102", "27.0501", "27.0502", "27.0601", "52.1302"};
    degree.names = {"Biostatistics", "Statistics, General", "Mathematical Statistics and Probability", "Applied Statistics, General", "Business Statistics"};
    degree.career = "Biostatisticians";
    db::Plan plan;
    plan.steps.resize(2);
    plan.steps[0].title = "Introduction to Genetics";
    plan.steps[0].covers = {"learning:genetics"};
    plan.steps[1].title = "Introduction to Medical Writing";
    plan.steps[1].covers = {"learning:medical-writing"};
    EXPECT_EQ(taughtByDegree(supply, plan, degree),
              (std::set<std::string>{"learning:biostatistics", "learning:experiments", "learning:calculus"}));
    degree.career = "Actuaries";
    EXPECT_TRUE(taughtByDegree(supply, plan, degree).contains("learning:biostatistics")) << "a fifth of the fields is called so";
    for (int i = 0; i < 20; ++i) {
        degree.fields.push_back("45.0603");
        degree.names.push_back("Econometrics");
    }
    EXPECT_FALSE(taughtByDegree(supply, plan, degree).contains("learning:biostatistics"));
    degree.career = "Biostatisticians";
    EXPECT_TRUE(taughtByDegree(supply, plan, degree).contains("learning:biostatistics"));
}

TEST(TaughtByDegree, lawSchoolTeachesTheLawAndNotTheCourtsWork) {
    db::LearningSupply supply;
    supply.needs = {{"learning:tort-law", "Tort law", db::NeedKind::Core, 3, 1, "Law"},
                    {"learning:court-administration", "Court administration", db::NeedKind::Core, 3, 1, "Law"},
                    {"learning:bar-exam-preparation", "Bar exam preparation", db::NeedKind::Credential, 3, 1, "Law"},
                    {"learning:negotiation", "Negotiation", db::NeedKind::Core, 3, 1, "Management"}};
    DegreeHeld degree;
    degree.level = db::EntryEducation::Doctorate;
    degree.fields = {"22.0101"};
    degree.names = {"Law"};
    EXPECT_EQ(taughtByDegree(supply, {}, degree), std::set<std::string>{"learning:tort-law"});
    degree.fields = {"22.0101", "30.0501", "30.2801"};
    degree.names = {"Lawyers", "Peace Studies", "Dispute Resolution"};
    EXPECT_TRUE(taughtByDegree(supply, {}, degree).empty()) << "a mediator's may be none of law";
    degree.fields = {"22.0302"};
    degree.level = db::EntryEducation::Bachelor;
    EXPECT_TRUE(taughtByDegree(supply, {}, degree).empty()) << "a paralegal's";
}

TEST(TaughtByDegree, noBachelorsDegreeTeachesWhatFollowsCollege) {
    db::LearningSupply supply;
    supply.needs = {{"learning:radiology", "Radiology", db::NeedKind::Core, 5, 1, "Medicine"},
                    {"learning:medical-sciences", "Medical sciences for physicians", db::NeedKind::Foundation, 5, 1, "Medicine"}};
    DegreeHeld degree;
    degree.fields = {"51.1201", "61.2601"};
    degree.names = {"Medicine", "Diagnostic Radiology Residency Program"};
    EXPECT_TRUE(taughtByDegree(supply, {}, degree).empty());
    degree.level = db::EntryEducation::Doctorate;
    EXPECT_EQ(taughtByDegree(supply, {}, degree).size(), 2U);
}

TEST(TaughtByDegree, whereNoneIsAskedItHasTaughtTheTradesOwn) {
    db::LearningSupply supply;
    supply.needs = {{"learning:kitchen", "Kitchen management", db::NeedKind::Core, 5, 1, "Food service"},
                    {"learning:diets", "Special diets", db::NeedKind::Core, 3, 1, "Food service"},
                    {"learning:purchasing", "Purchasing", db::NeedKind::Core, 1, 1, "Logistics"},
                    {"learning:chef-exam", "Chef certification", db::NeedKind::Credential, 3, 1, "Food service"}};
    DegreeHeld degree{db::EntryEducation::Associate, {"12.0503"}, {"Culinary Arts"}, "Chefs", true};
    EXPECT_EQ(taughtByDegree(supply, {}, degree), (std::set<std::string>{"learning:kitchen", "learning:diets"}));
    degree.beyondAsked = false;
    EXPECT_TRUE(taughtByDegree(supply, {}, degree).empty());
}

TEST(TaughtByDegree, aCertificateOfTheFieldHasTaughtTheTradeAndNoScience) {
    db::LearningSupply supply;
    supply.needs = {{"learning:avionics", "Avionics", db::NeedKind::Core, 5, 1, "Aviation"},
                    {"learning:aircraft", "Aircraft maintenance", db::NeedKind::Core, 4, 1, "Aviation"},
                    {"learning:radio", "Radio operator license preparation", db::NeedKind::Credential, 3, 1, "Aviation"},
                    {"learning:mathematics", "Mathematics", db::NeedKind::Foundation, 2, 1, ""}};
    DegreeHeld held{db::EntryEducation::Certificate, {"47.0609"}, {"Avionics Maintenance Technology/Technician"}, "Avionics Technicians", true};
    EXPECT_EQ(taughtByDegree(supply, {}, held), (std::set<std::string>{"learning:avionics", "learning:aircraft"}));
    held.level = db::EntryEducation::Associate;
    EXPECT_TRUE(taughtByDegree(supply, {}, held).contains("learning:mathematics"));
    WaysIn ways;
    EXPECT_EQ(schoolingThatTeaches(ways), db::EntryEducation::Associate) << "what the career asks for is not known";
    ways.entry = db::OccupationEntry();
    ways.entry->education = db::EntryEducation::Certificate;
    EXPECT_EQ(schoolingThatTeaches(ways), db::EntryEducation::Certificate);
    ways.entry->education = db::EntryEducation::Master;
    EXPECT_EQ(schoolingThatTeaches(ways), db::EntryEducation::Bachelor);
}

TEST(TaughtByDegree, whatASpecialtyIsAboutIsNoneOfTheWiderGroupsDegree) {
    db::LearningSupply supply;
    supply.needs = {{"learning:engines", "Engines and combustion", db::NeedKind::Core, 5, 1, "Mechanical engineering", false, true},
                    {"learning:machine-design", "Machine design", db::NeedKind::Core, 3, 1, "Mechanical engineering", false, true}};
    DegreeHeld degree;
    degree.fields = {"14.1901", "14.1101"};
    degree.names = {"Mechanical Engineering", "Engineering Mechanics"};
    degree.career = "Automotive Engineers";
    EXPECT_TRUE(taughtByDegree(supply, {}, degree).contains("learning:engines"));
    degree.ofWiderGroup = true;
    EXPECT_EQ(taughtByDegree(supply, {}, degree), std::set<std::string>{"learning:machine-design"}) << "it is what the graduate lacks";
    supply.needs.push_back({"learning:electric-vehicles", "Electric and hybrid vehicles", db::NeedKind::Core, 5, 1, "Mechanical engineering", false, true});
    degree.fields.insert(degree.fields.end(), {"14.4101", "15.0803"});
    degree.names.push_back("Electromechanical Engineering");
    EXPECT_FALSE(taughtByDegree(supply, {}, degree).contains("learning:electric-vehicles")) << "one word's beginning in common";
    degree.names.push_back("Electric and Hybrid Vehicles");
    EXPECT_TRUE(taughtByDegree(supply, {}, degree).contains("learning:electric-vehicles"));
}

TEST(TaughtByDegree, noDegreeBeforeAProfessionsSchoolTeachesTheProfession) {
    db::LearningSupply supply;
    supply.needs = {{"learning:microbiology", "Microbiology", db::NeedKind::Foundation, 3, 1, "Biology", false, true},
                    {"learning:oral-biology", "Dental anatomy and oral biology", db::NeedKind::Foundation, 4, 1, "Dentistry", false, true},
                    {"learning:oral-surgery", "Oral surgery", db::NeedKind::Core, 5, 1, "Dentistry", false, true}};
    DegreeHeld degree;
    degree.names = {"Oral and Maxillofacial Surgery"};
    degree.career = "Oral and Maxillofacial Surgeons";
    degree.beforeProfession = true;
    EXPECT_EQ(taughtByDegree(supply, {}, degree), std::set<std::string>{"learning:microbiology"});
    WaysIn ways;
    ways.doors = {{"dental-school", db::DoorKind::School, db::EntryEducation::Doctorate, "Dental school", 48, 48, ""}};
    EXPECT_TRUE(isBeforeProfession(ways, db::EntryEducation::Bachelor));
    EXPECT_FALSE(isBeforeProfession(ways, db::EntryEducation::Doctorate));
    ways.doors[0].key = "phd";
    EXPECT_FALSE(isBeforeProfession(ways, db::EntryEducation::Bachelor)) << "a bachelor's degree of the field taught its beginnings";
}

TEST(TaughtByDegree, twoYearsOfAFieldOfFourTaughtItsBeginnings) {
    db::LearningSupply supply;
    supply.needs = {{"learning:networks", "Computer networks", db::NeedKind::Foundation, 4, 1, "Information technology"},
                    {"learning:network-architecture", "Network architecture", db::NeedKind::Core, 5, 1, "Information technology"}};
    DegreeHeld degree;
    degree.level = db::EntryEducation::Associate;
    degree.names = {"Computer Systems Networking and Telecommunications", "Network Architecture"};
    EXPECT_EQ(taughtByDegree(supply, {}, degree), std::set<std::string>{"learning:networks"});
    degree.level = db::EntryEducation::Bachelor;
    EXPECT_TRUE(taughtByDegree(supply, {}, degree).contains("learning:network-architecture"));
}

} // namespace waymark::app
