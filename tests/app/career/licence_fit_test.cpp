// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose license a record is: titles of the shipped records that stood on pages of careers they are not for.
#include "app/career/licence_fit.h"

#include "app/career/licence_titles.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

LicenceFit fit(const db::CareerNames& names, const char* title, const char* agency = "") {
    db::Licence licence;
    licence.title = title;
    licence.agency = agency;
    return CareersLicences(names).fitOf(licence);
}

const db::CareerNames nurses{"29-1141.00", "Registered Nurses", {"Staff Nurse", "Registered Nurse (RN)"}, {}};
const db::CareerNames treasurers{"11-3031.01", "Treasurers and Controllers", {"Finance Director", "Controller"}, {}};
const db::CareerNames analysts{
    "33-3021.06", "Intelligence Analysts", {"Criminal Intelligence Analyst", "Intelligence Specialist"}, {}};
const db::CareerNames prevention{"29-1229.05", "Preventive Medicine Physicians", {"Public Health Officer"}, {}};
const db::CareerNames dealers{"39-3011.00", "Gambling Dealers", {"Blackjack Dealer"}, {}};

TEST(LicenceFit, ATitleOfTheCareerIsItsLicense) {
    EXPECT_EQ(fit(nurses, "REGISTERED NURSE (RN)"), LicenceFit::Named);
    EXPECT_EQ(fit(nurses, "Registered Nurse, Temporary Permit"), LicenceFit::Named);
    EXPECT_EQ(fit(nurses, "Nurse Midwife"), LicenceFit::Part);
    EXPECT_EQ(fit(nurses, "Multi-State Privilege Practice"), LicenceFit::OtherTrade);
}

TEST(LicenceFit, AProfessionsLicenseIsToldByItsTitle) {
    for (const char* title : {"Professional Engineer", "PE", "Attorney", "Clinical Psychologist"})
        EXPECT_TRUE(isOfGraduates(title)) << title;
    for (const char* title : {"Stationary Engineer, First Class", "Physician Assistant", "Boiler Operator", "Pharmacist Technician"})
        EXPECT_FALSE(isOfGraduates(title)) << title;
    EXPECT_TRUE(isOfSchools("Certified School Counselor"));
    EXPECT_FALSE(isOfSchools("Certified Counselor"));
    EXPECT_FALSE(isOfSchools("Driving School Instructor"));
}

TEST(LicenceFit, APersonInBracketsSaysWhomItIsFor) {
    const CareersLicences agents({"41-3021.00", "Insurance Sales Agents", {"Insurance Agent"}, {}});
    db::Licence intermediary;
    intermediary.title = "INSURANCE INTERMEDIARY (AGENT)";
    EXPECT_EQ(agents.fitOf(intermediary), LicenceFit::Named);
    intermediary.title = "Licensed Insurance Producer";
    EXPECT_EQ(agents.fitOf(intermediary), LicenceFit::Named);
    intermediary.title = "Reinsurance Intermediary Managers";
    EXPECT_NE(agents.fitOf(intermediary), LicenceFit::Named);
    const CareersLicences pediatricians({"29-1221.00", "Pediatricians, General", {"Pediatrician"}, {}});
    intermediary.title = "Osteopathic Physician - Permanent";
    EXPECT_EQ(pediatricians.fitOf(intermediary), LicenceFit::Named);
    intermediary.title = "Insurance Intermediary (Firm)";
    EXPECT_NE(agents.fitOf(intermediary), LicenceFit::Named);
    intermediary.title = "Insurance Intermediary (agent of another state)";
    EXPECT_NE(agents.fitOf(intermediary), LicenceFit::Named) << "more than a word is a condition";
}

TEST(LicenceFit, ANurseOfAdvancedPracticeIsNamedByItsPractice) {
    const db::CareerNames midwives{"29-1161.00", "Nurse Midwives", {"Certified Nurse Midwife"}, {}};
    EXPECT_EQ(fit(midwives, "NURSE, ADVANCED PRACTICE REGISTERED (APRN)"), LicenceFit::Named);
    EXPECT_NE(fit(midwives, "MASSAGE THERAPIST"), LicenceFit::Named);
    EXPECT_NE(fit(nurses, "NURSE, ADVANCED PRACTICE REGISTERED (APRN)"), LicenceFit::OtherTrade);
}

TEST(LicenceFit, OneWordInTwoSpellingsIsOne) {
    const db::CareerNames searchers{"23-2093.00", "Title Examiners, Abstractors, and Searchers", {}, {}};
    EXPECT_EQ(fit(searchers, "Abstracter"), LicenceFit::Named);
    const db::CareerNames advisors{"13-2052.00", "Personal Financial Advisors", {}, {}};
    EXPECT_NE(fit(advisors, "Investment Adviser"), LicenceFit::OtherTrade);
}

TEST(LicenceFit, ThePaperOfAPlantIsNoWorkers) {
    const db::CareerNames sellers{"41-4011.00", "Sales Representatives, Wholesale and Manufacturing, Technical and Scientific Products", {"Medical Sales Representative"}, {}};
    EXPECT_EQ(fit(sellers, "Medical Gases Manufacturer"), LicenceFit::OtherTrade);
    const db::CareerNames handlers{"45-2093.00", "Farmworkers, Farm, Ranch, and Aquacultural Animals", {"Cattle Handler"}, {}};
    EXPECT_EQ(fit(handlers, "HEMP HANDLER LICENSE"), LicenceFit::OtherTrade);
}

TEST(LicenceFit, AWholeLicenseStandsBeforeOneForFew) {
    for (const char* title : {"Dental Provisional License", "Pharmacist - License by Reciprocity", "CPA License/Certificate-Reciprocal"})
        EXPECT_TRUE(isForFew(title)) << title;
    EXPECT_FALSE(isForFew("Dental License by Examination"));
    EXPECT_FALSE(isForFew("Real Estate Sales Associate"));
}

TEST(LicenceFit, PermitsOfTheGamblingTradeAreForThoseOfItOnly) {
    for (const char* title : {"Occupational Riverboat Gambling License", "Key License (gaming)", "Cardroom supervisor",
                              "Horse Racing Occupational License"})
        EXPECT_EQ(fit(treasurers, title), LicenceFit::OtherTrade) << title;
    EXPECT_NE(fit(dealers, "GAMING EMPLOYEE"), LicenceFit::OtherTrade);
    EXPECT_EQ(fit(dealers, "Gaming Dealers"), LicenceFit::Named) << "one word for the other";
    EXPECT_NE(fit(dealers, "Cardroom Employee General"), LicenceFit::OtherTrade);
}

TEST(LicenceFit, RacingIsAPartOfTheWorkWithAnimalsAndOfNoOtherTrainer) {
    const db::CareerNames trainers{"39-2011.00", "Animal Trainers", {"Dog Trainer"}, {}};
    const db::CareerNames athletic{"29-9091.00", "Athletic Trainers", {}, {}};
    const db::CareerNames drivers{"53-3032.00", "Heavy and Tractor-Trailer Truck Drivers", {}, {}};
    EXPECT_EQ(fit(trainers, "TRAINER", "Illinois Racing Board"), LicenceFit::Part) << "a dog trainer needs none of it";
    EXPECT_EQ(fit(trainers, "HARNESS RACE HORSE TRAINER"), LicenceFit::Part);
    EXPECT_EQ(fit(athletic, "HARNESS RACE HORSE TRAINER"), LicenceFit::OtherTrade);
    EXPECT_EQ(fit(drivers, "DRIVER", "Illinois Racing Board"), LicenceFit::OtherTrade);
}

TEST(LicenceFit, ACertificateOfASocietyIsNoLicense) {
    const db::CareerNames operators{"27-4031.00", "Camera Operators, Television, Video, and Film", {"Television Operator"}, {}};
    EXPECT_EQ(fit(operators, "Certified Television Operator (CTO)", "The Society of Broadcast Engineers, Inc."), LicenceFit::OtherTrade);
    EXPECT_NE(fit(operators, "Television Operator", "Department of Licensing"), LicenceFit::OtherTrade);
}

TEST(LicenceFit, SocialWorkIsThatOfSocialWorkers) {
    const db::CareerNames workers{"21-1029.00", "Social Workers, All Other", {}, {}};
    EXPECT_EQ(fit(workers, "Social Work Associate"), LicenceFit::Named);
    EXPECT_EQ(fit(workers, "Steel Work Inspector"), LicenceFit::OtherTrade);
}

TEST(LicenceFit, AProducerOfInsuranceIsAnAgent) {
    const db::CareerNames underwriters{"13-2053.00", "Insurance Underwriters", {}, {}};
    EXPECT_EQ(fit(underwriters, "Insurance Producer"), fit(underwriters, "Insurance Agent"));
    EXPECT_EQ(comparableLicence("Insurance Producer"), comparableLicence("Insurance Agent"));
    EXPECT_NE(comparableLicence("Film Producer"), comparableLicence("Film Agent"));
}

TEST(LicenceFit, OneWordInBracketsThatIsAPersonSaysWhomItIsFor) {
    EXPECT_EQ(withPersonOfBrackets("Insurance Intermediary (Agent)"), "Insurance Intermediary  Agent ");
    EXPECT_EQ(withPersonOfBrackets("Contractor (Plumber)"), "Contractor  Plumber ");
    for (const char* title : {"Electrician (Residential)", "Electrician (Master Plumber)", "Electrician"})
        EXPECT_EQ(withPersonOfBrackets(title), title);
}

TEST(LicenceFit, WhoActsForAJockeyIsAnAgentOfAthletes) {
    const db::CareerNames agents{"13-1011.00", "Agents and Business Managers of Artists, Performers, and Athletes", {}, {}};
    const db::CareerNames brokers{"41-9022.00", "Real Estate Sales Agents", {}, {}};
    for (const char* title : {"Jockey Agent", "Racing -- Jockey Agent", "Athletic Agents"}) {
        EXPECT_EQ(fit(agents, title, "Illinois Racing Board"), LicenceFit::Named) << title;
        EXPECT_EQ(fit(brokers, title, "Illinois Racing Board"), LicenceFit::OtherTrade) << title;
    }
    EXPECT_EQ(fit(agents, "Horse Racing Bloodstock Agent"), LicenceFit::OtherTrade);
}

TEST(LicenceFit, NoPaperOfTheCoastGuardIsLeftOutOfThoseWhoSail) {
    const db::CareerNames captains{"53-5021.00", "Captains, Mates, and Pilots of Water Vessels", {"Third Mate"}, {"Vessel Master"}};
    db::Licence paper;
    paper.state = db::PlaceKey::trusted("country:US");
    paper.agency = "United States Coast Guard National Maritime Center";
    for (const auto& [title, own] : {std::pair("Master - Lower Level", LicenceFit::Named), std::pair("Third Mate - Upper Level", LicenceFit::Named),
                                     std::pair("Barge Supervisor", LicenceFit::Part)}) {
        paper.title = title;
        EXPECT_EQ(CareersLicences(captains).fitOf(paper), own) << title;
    }
    paper.title = "Master - Lower Level";
    EXPECT_EQ(CareersLicences(nurses).fitOf(paper), LicenceFit::OtherTrade);
    paper.title = "Barge Supervisor";
    paper.agency = "Federal Communications Commission";
    EXPECT_EQ(CareersLicences(captains).fitOf(paper), LicenceFit::OtherTrade) << "not every federal paper is of ships";
}

TEST(LicenceFit, WhoTeachesBarbersIsNoSchoolTeacher) {
    const db::CareerNames teachers{"25-2021.00", "Elementary School Teachers, Except Special Education", {"Classroom Teacher"}, {}};
    const db::CareerNames trades{"25-1194.00", "Career/Technical Education Teachers", {"Cosmetology Instructor", "Teacher"}, {}};
    const db::CareerNames masseurs{"31-9011.00", "Massage Therapists", {}, {}};
    for (const char* title : {"Barber Teacher", "Cosmetology Teacher"}) {
        EXPECT_EQ(fit(teachers, title), LicenceFit::OtherTrade) << title;
        EXPECT_NE(fit(trades, title), LicenceFit::OtherTrade) << title;
    }
    EXPECT_EQ(fit(masseurs, "Massage Therapist", "Board of Barbers, Cosmetology and Massage"), LicenceFit::Named);
}

TEST(LicenceFit, ATruckDriversLicenseIsTheCommercialOne) {
    const db::CareerNames drivers{"53-3032.00", "Heavy and Tractor-Trailer Truck Drivers", {"Truck Driver"}, {}};
    for (const char* title : {"Commercial Drivers License (CDL)", "COMMERCIAL DRIVER (TRUCK AND BUS OPERATOR)"})
        EXPECT_EQ(fit(drivers, title), LicenceFit::Named) << title;
}

TEST(LicenceFit, AWordThatEveryTradeHasTellsNothing) {
    EXPECT_EQ(fit(treasurers, "Laboratory Director"), LicenceFit::OtherTrade);
    EXPECT_EQ(fit(treasurers, "Series 39 - Direct Participation Programs Limited Principal"), LicenceFit::OtherTrade);
}

TEST(LicenceFit, ABoardOfAnotherTradeLicensesAnotherTrade) {
    EXPECT_EQ(fit(analysts, "Certified Criminal Justice Professional",
                  "Michigan Certification Board for Addiction Professionals"),
              LicenceFit::OtherTrade);
    EXPECT_EQ(fit(nurses, "Professional Nurse", "United States Coast Guard National Maritime Center"),
              LicenceFit::OtherTrade);
}

bool named(const db::CareerNames& names, const char* title, db::LicenceKind kind = db::LicenceKind::Licence) {
    db::Licence licence;
    licence.title = title;
    licence.kind = kind;
    return CareersLicences(names).isNamedBy(licence);
}

TEST(LicenceFit, APlainNameBesideABoardOrAnotherCallingIsTheLicense) {
    const db::CareerNames lawyers{"23-1011.00", "Lawyers", {}, {}};
    for (const char* title : {"Attorney/Lawyer", "Attorney and Counselor", "ATTORNEY / LAWYERS"})
        EXPECT_TRUE(named(lawyers, title)) << title;
    EXPECT_TRUE(named(nurses, "Nursing - Registered Nurse"));
    EXPECT_FALSE(named(nurses, "NURSE, ADVANCED PRACTICE REGISTERED")) << "a comma turns the name round";
}

TEST(LicenceFit, InAListOfCallingsBesideAContractorOrWithASlipItIsTheLicense) {
    const db::CareerNames hairdressers{"39-5012.00", "Hairdressers, Hairstylists, and Cosmetologists", {}, {}};
    EXPECT_TRUE(named(hairdressers, "Cosmetologist, Natural Hairstylist, Esthetician, Nail Specialist, Waxing"));
    const db::CareerNames electricians{"47-2111.00", "Electricians", {}, {}};
    EXPECT_TRUE(named(electricians, "Electrician and Electrical Contractor Licenses", db::LicenceKind::Business));
    EXPECT_FALSE(named(electricians, "Electrical Contractor", db::LicenceKind::Business));
    EXPECT_FALSE(named(electricians, "Plumber and Electrical Contractor")) << "the contractor is no electrician";
    EXPECT_FALSE(named({"17-1011.00", "Architects, Except Landscape and Naval", {}, {}}, "Engineer and Architect Firms",
                       db::LicenceKind::Business));
    EXPECT_TRUE(named({"29-2042.00", "Emergency Medical Technicians", {}, {}}, "Emergency Medical Technican Basic"));
    EXPECT_FALSE(named({"29-1081.00", "Podiatrists", {}, {}}, "Pediatrist")) << "another word";
}

TEST(LicenceFit, APeIsAProfessionalEngineer) {
    const db::CareerNames engineers{"17-2051.00", "Civil Engineers", {}, {}};
    EXPECT_TRUE(named(engineers, "Initial Licensure (PE Examinee)"));
    EXPECT_FALSE(named(engineers, "PE Reinstatement")) << "of a license that ran out";
    EXPECT_FALSE(named(engineers, "PE FIRM CORPORATION"));
    EXPECT_FALSE(named({"25-4022.00", "Librarians", {}, {}}, "Initial Licensure (PE Examinee)"));
}

TEST(LicenceFit, ATieToABusinessDemotesNoPerson) {
    const db::CareerNames pharmacists{"29-1051.00", "Pharmacists", {}, {}};
    EXPECT_TRUE(named(nurses, "REGISTERED NURSE", db::LicenceKind::Business));
    EXPECT_TRUE(named(pharmacists, "Pharmacist", db::LicenceKind::Business));
    EXPECT_FALSE(named(pharmacists, "Pharmacy", db::LicenceKind::Business));
}

TEST(LicenceFit, ATaxOnATradeIsNoLicense) {
    const db::CareerNames accountants{"13-2011.00", "Accountants and Auditors", {"Certified Public Accountant"}, {}};
    EXPECT_TRUE(named(accountants, "Certified Public Accountant"));
    EXPECT_FALSE(named(accountants, "Certified Public Accountant Privilege"));
    EXPECT_FALSE(named(accountants, "Accountant (Privilege)"));
    EXPECT_EQ(fit(accountants, "Accountant (Privilege)"), LicenceFit::OtherTrade) << "a tax is no license of a part";
}

TEST(LicenceFit, PhysiciansAreOneCalling) {
    for (const char* title : {"Physician", "PHYSICIAN AND SURGEON", "Medical Doctor", "Osteopathic Physician (D.O.)"})
        EXPECT_EQ(fit(prevention, title), LicenceFit::Named) << title;
    EXPECT_EQ(fit(prevention, "PERFUSIONIST"), LicenceFit::OtherTrade);
}

TEST(LicenceFit, ATitleThatHoldsTheCareersOwnIsItsUnderAnyCode) {
    const CareersLicences brokers({"13-1041.08", "Customs Brokers", {}, {}});
    EXPECT_TRUE(brokers.holdsTitle("Customs Broker"));
    EXPECT_FALSE(brokers.holdsTitle("Broker"));
    const CareersLicences managers({"11-1021.00", "General and Operations Managers", {}, {}});
    EXPECT_FALSE(managers.holdsTitle("Manager")) << "a word of many trades";
}

TEST(LicenceFit, AWholeJobNameWithinATitleIsFoundNeverWordsOfTwo) {
    const CareersLicences appraisers({"13-1032.00", "Insurance Appraisers, Auto Damage",
                                      {"Damage Appraiser", "Field Inspector"}, {"Vehicle Damage Appraiser"}});
    EXPECT_EQ(appraisers.jobNameWithin("Motor Vehicle Physical Damage Appraiser License, Individual"), "Vehicle Damage Appraiser");
    EXPECT_EQ(appraisers.jobNameWithin("Vehicle Inspector"), "") << "words of two names";
    EXPECT_EQ(appraisers.jobNameWithin("Real Estate Appraiser"), "");
    const db::CareerNames transcriptionists{"31-9094.00", "Medical Transcriptionists", {}, {"Medical Language Professional"}};
    EXPECT_EQ(CareersLicences(transcriptionists).jobNameWithin("MEDICAL LANGUAGE INTERPRETER"), "") << "without its last word no calling";
}

TEST(LicenceFit, OldWordsOfTheTaxiTradeAreRead) {
    const CareersLicences drivers({"53-3054.00", "Taxi Drivers", {"Taxi Driver", "Cab Driver"}, {}});
    for (const char* title : {"HACKNEY AND JITNEY (TAXICABS AND LIMOUSINES)", "Chauffeur License", "Auto/Chauffeur/Taxi License", "Taxicab Driver"}) {
        db::Licence licence;
        licence.title = title;
        licence.state = db::PlaceKey::trusted("state:MA");
        EXPECT_EQ(drivers.fitOf(licence), LicenceFit::Named) << title;
    }
}

TEST(LicenceFit, EmploymentIsAWordOfThoseWhoPlacePeople) {
    const CareersLicences specialists({"13-1071.00", "Human Resources Specialists", {"Employment Representative", "Recruiter"}, {}});
    db::Licence agent;
    agent.title = "EMPLOYMENT AGENT";
    agent.state = db::PlaceKey::trusted("state:NJ");
    EXPECT_EQ(specialists.fitOf(agent), LicenceFit::Part);
}

TEST(LicenceFit, PapersOfAircraftAreOfThoseWhoFlyAndMendThem) {
    db::Licence authorization;
    authorization.title = "Inspector's Authorization";
    authorization.agency = "Federal Aviation Administration";
    authorization.state = db::PlaceKey::trusted("country:US");
    const CareersLicences buildings({"47-4011.00", "Construction and Building Inspectors", {"Inspector"}, {}});
    EXPECT_EQ(buildings.fitOf(authorization), LicenceFit::OtherTrade);
    const CareersLicences aircraft({"53-6051.01", "Aviation Inspectors", {"Inspector"}, {}});
    EXPECT_NE(aircraft.fitOf(authorization), LicenceFit::OtherTrade);
}

TEST(LicenceFit, WhereNothingIsFiledATitleOfTheJobsWordsIsFound) {
    const CareersLicences sprayers({"37-3012.00", "Pesticide Handlers, Sprayers, and Applicators, Vegetation",
                                    {"Pesticide Applicator", "Pest Control Technician"}, {"Lawn Specialist"}});
    EXPECT_EQ(sprayers.nounOfItsWords("Pest Control Applicator"), comparableCareer("Applicators"));
    EXPECT_EQ(sprayers.nounOfItsWords("Pest Control Technician"), "") << "a noun of every trade";
    EXPECT_EQ(sprayers.nounOfItsWords("Aerial Applicator"), "");
    EXPECT_TRUE(sprayers.sharesHeadWith("Aerial Applicator"));
    EXPECT_FALSE(sprayers.sharesHeadWith("Racing -- Groom"));
}

TEST(LicenceFit, ALicenseUnderAnotherCodeIsFoundByTheJobsNames) {
    const CareersLicences technologists(
        {"29-2099.00", "Health Technologists and Technicians, All Other", {}, {"Dialysis Technician", "Operator"}});
    EXPECT_EQ(technologists.isFoundByName("DIALYSIS TECHNICIAN"), NameFound::JobName);
    EXPECT_EQ(technologists.isFoundByName("Operator"), NameFound::No) << "a single word that every trade has";
    const CareersLicences jockeys({"27-2091.00", "Disc Jockeys, Except Radio", {}, {"Jockey", "Policy Officer"}});
    EXPECT_EQ(jockeys.isFoundByName("JOCKEY"), NameFound::No) << "one word of a longer name";
    EXPECT_EQ(jockeys.isFoundByName("Police Officer"), NameFound::No) << "another word with the same beginning";
    const CareersLicences sellers({"41-9099.00", "Sales and Related Workers, All Other", {"Auctioneer"}, {}});
    EXPECT_EQ(sellers.isFoundByName("AUCTIONEER"), NameFound::JobName);
    const CareersLicences counselors({"21-1014.00", "Mental Health Counselors", {}, {}});
    EXPECT_EQ(counselors.isFoundByName("Professional Counselor"), NameFound::Title) << "as boards call them";
    const CareersLicences hosts({"35-9031.00", "Hosts and Hostesses", {}, {"Coffee Shop Host"}});
    EXPECT_EQ(hosts.isFoundByName("Shop Registration"), NameFound::No);
    const CareersLicences midwives({"29-9099.01", "Midwives", {}, {}});
    EXPECT_EQ(midwives.isFoundByName("Midwife"), NameFound::Title);
}

TEST(LicenceFit, WhatIsFoundByItsNamesHasAWordOfThem) {
    const std::vector<db::CareerNames> careers{
        nurses, {"29-2099.00", "Health Technologists and Technicians, All Other", {}, {"Dialysis Technician", "Operator"}},
        {"37-3012.00", "Pesticide Handlers, Sprayers, and Applicators, Vegetation", {"Pesticide Applicator"}, {"Lawn Specialist", "Pest Control Technician"}},
        {"39-5094.00", "Skincare Specialists", {}, {"Aesthetician"}}, {"29-9099.01", "Midwives", {}, {"Damage Appraiser"}},
        {"43-5111.00", "Weighers, Measurers, Checkers, and Samplers", {}, {}}, {"21-1014.00", "Mental Health Counselors", {}, {}}};
    int found = 0;
    for (const char* title : {"REGISTERED NURSE (RN)", "Nurse, Registered", "Midwife", "DIALYSIS TECHNICIAN", "Aesthetician", "Esthetics", "Operator",
                              "Esthetician", "Pest Control Applicator", "Motor Vehicle Physical Damage Appraiser", "Public Weigher and Measurer",
                              "Professional Counselor", "Shop Registration", "On Sale Retail Liquor"})
        for (const db::CareerNames& names : careers) {
            const CareersLicences its(names);
            if (its.isFoundByName(title) == NameFound::No && !its.isItsShortName(title) && its.nounOfItsWords(title).empty() && its.jobNameWithin(title).empty() &&
                !its.isOfItsCallings(title))
                continue;
            ++found;
            EXPECT_TRUE(its.hasWordOfItsNames(title)) << title << " of " << names.title;
        }
    EXPECT_GE(found, 8);
    EXPECT_FALSE(CareersLicences(nurses).hasWordOfItsNames("Motor Vehicle Physical Damage Appraiser"));
    EXPECT_FALSE(CareersLicences(careers[1]).hasWordOfItsNames("Operator")) << "a word of every trade finds nothing";
}

TEST(LicenceFit, OneWordOfTheTitleIsItsNameWhereItsPeopleAreCalledSo) {
    db::CareerNames names;
    names.code = "13-2023.00";
    names.title = "Appraisers and Assessors of Real Estate";
    names.others = {"Licensed Appraiser", "Certified Residential Appraiser"};
    EXPECT_TRUE(CareersLicences(names).isItsShortName("CERTIFIED GENERAL APPRAISER"));
    names.others = {"Certified Residential Appraiser"};
    EXPECT_FALSE(CareersLicences(names).isItsShortName("CERTIFIED GENERAL APPRAISER"));
    names.title = "Broadcast Announcers and Radio Disc Jockeys";
    names.others = {"Radio Disc Jockey"};
    EXPECT_FALSE(CareersLicences(names).isItsShortName("JOCKEY"));
}

TEST(LicenceFit, WhoLooksIntoWeldsIsOfNoClinic) {
    const db::CareerNames radiographers{"29-2034.00", "Radiologic Technologists and Technicians", {"Radiographer"}, {}};
    EXPECT_NE(fit(radiographers, "RADIOGRAPHER, MEDICAL"), LicenceFit::OtherTrade);
    EXPECT_EQ(fit(radiographers, "RADIOGRAPHER, INDUSTRIAL"), LicenceFit::OtherTrade);
}

TEST(LicenceFit, ABoardOfSeveralCallingsNamesNoneOfThem) {
    const db::CareerNames surveyors{"17-1022.00", "Surveyors", {"Land Surveyor"}, {}};
    EXPECT_EQ(fit(surveyors, "Prof Eng Prof Land Surveyors - Land Surveyor"), LicenceFit::Named);
    EXPECT_EQ(fit(surveyors, "Prof Eng Prof Land Surveyors - Professional Engineer"), LicenceFit::OtherTrade);
    EXPECT_EQ(fit(surveyors, "Prof Eng Prof Land Surveyors - Engineer Intern"), LicenceFit::OtherTrade);
    EXPECT_EQ(fit(nurses, "Nursing - Registered Nurse"), LicenceFit::Named);
    EXPECT_EQ(withoutBoardOfCallings("Plumbers - Journeyman Plumber"), "Journeyman Plumber");
    EXPECT_EQ(withoutBoardOfCallings("Aircraft Mechanics - A & P"), "Aircraft Mechanics - A & P");
    EXPECT_EQ(withoutBoardOfCallings("Racing -- Trainer"), "Racing -- Trainer");
}

TEST(LicenceFit, ExamsOfThoseWhoLeadABrokersFirmAreNoSellers) {
    db::CareerNames names;
    names.code = "41-3031.00";
    names.title = "Securities, Commodities, and Financial Services Sales Agents";
    const CareersLicences sellers(names);
    db::Licence licence;
    for (const char* title : {"Series 24 - General Securities Principal", "Series 9/10 - General Securities Sales Supervisor"}) {
        licence.title = title;
        EXPECT_EQ(sellers.fitOf(licence), LicenceFit::OtherTrade) << title;
    }
    names.reported = {"Compliance Principal"};
    licence.title = "Series 24 - General Securities Principal";
    EXPECT_NE(CareersLicences(names).fitOf(licence), LicenceFit::OtherTrade);
}

TEST(LicenceFit, WhatTheRetiredKeepIsNoWayIn) {
    const CareersLicences surveyors({"17-1022.00", "Surveyors", {"Land Surveyor"}, {}});
    db::Licence licence;
    licence.title = "LAND SURVEYOR";
    EXPECT_EQ(surveyors.fitOf(licence), LicenceFit::Named);
    for (const char* title : {"LAND SURVEYOR RETIRED", "Inactive Land Surveyor", "Land Surveyor, Emeritus", "Land Surveyor (Inactive)"}) {
        licence.title = title;
        EXPECT_EQ(surveyors.fitOf(licence), LicenceFit::OtherTrade) << title;
    }
}

TEST(LicenceFit, ANameTurnedRoundAndACallingOfAListAreFound) {
    const CareersLicences midwives({"29-9099.01", "Midwives", {}, {"Direct Entry Midwife"}});
    EXPECT_EQ(midwives.isFoundByName("MIDWIFE, DIRECT ENTRY"), NameFound::JobName);
    EXPECT_EQ(midwives.jobNameOf("Midwife, Direct Entry"), "Direct Entry Midwife");
    const CareersLicences weighers({"43-5111.00", "Weighers, Measurers, Checkers, and Samplers, Recordkeeping", {}, {}});
    EXPECT_TRUE(weighers.isOfItsCallings("Certified Weigher's License"));
    EXPECT_TRUE(weighers.isOfItsCallings("Weigher, Sampler, and Tester License")) << "two of three";
    EXPECT_FALSE(weighers.isOfItsCallings("Milk Sampler")) << "half of it is another thing";
    const CareersLicences cooks({"35-2014.00", "Cooks, Restaurant", {}, {}});
    EXPECT_FALSE(cooks.isOfItsCallings("Restaurant License")) << "of a place";
}

TEST(LicenceFit, AProfessionalEngineersIsOfEveryBranch) {
    const db::CareerNames roads{"17-2051.01", "Transportation Engineers", {"Traffic Engineer"}, {}};
    for (const char* title : {"Professional Engineer", "ENGINEER, PROFESSIONAL", "Engineer-in-training", "Licensed Professional Engineer"})
        EXPECT_EQ(fit(roads, title), LicenceFit::Named) << title;
    EXPECT_NE(fit(roads, "Stationary Engineer"), LicenceFit::Named);
}

TEST(LicenceFit, BarsAndInspectedCarsAreOfNoSellerAndNoMechanicOfHeating) {
    const db::CareerNames sellers{"41-4012.00", "Sales Representatives, Wholesale and Manufacturing", {"Liquor Sales Representative", "Wine Sales"}, {}};
    EXPECT_EQ(fit(sellers, "Off Sale Intoxicating Liquor License"), LicenceFit::OtherTrade);
    const db::CareerNames heating{"49-9021.00", "Heating, Air Conditioning, and Refrigeration Mechanics and Installers", {"HVAC Mechanic"}, {}};
    EXPECT_EQ(fit(heating, "Safety Equipment Inspection Mechanics/Emission"), LicenceFit::OtherTrade);
    EXPECT_NE(fit(heating, "Refrigeration Mechanic"), LicenceFit::OtherTrade);
}

TEST(LicenceFit, APermitOfTheUnderAgedIsOfNoCareer) {
    const CareersLicences recruiters({"13-1071.00", "Human Resources Specialists", {"Employment Representative", "Recruiter"}, {}});
    db::Licence permit;
    permit.title = "Youth Employment";
    EXPECT_EQ(recruiters.fitOf(permit), LicenceFit::OtherTrade);
    const CareersLicences attendants({"39-3091.00", "Amusement and Recreation Attendants", {"Ride Operator"}, {}});
    permit.title = "Amusement Devices";
    EXPECT_EQ(attendants.fitOf(permit), LicenceFit::OtherTrade) << "of a thing";
    const CareersLicences officers({"21-1092.00", "Probation Officers and Correctional Treatment Specialists", {"Probation Officer"}, {}});
    permit.title = "Code Enforcement Officials Probationary Certificate";
    EXPECT_EQ(officers.fitOf(permit), LicenceFit::OtherTrade) << "a grade of it, and no word of theirs";
    const CareersLicences trimmers({"37-3013.00", "Tree Trimmers and Pruners", {"Arborist", "Tree Surgeon"}, {}});
    permit.title = "CHRISTMAS TREE GROWER";
    EXPECT_EQ(trimmers.fitOf(permit), LicenceFit::OtherTrade) << "one word is too few";
    permit.title = "Licensed Tree Surgeon, Commercial";
    EXPECT_NE(trimmers.fitOf(permit), LicenceFit::OtherTrade);
}

TEST(LicenceFit, maritalTherapyIsThatOfMarriages) {
    EXPECT_EQ(comparableLicence("Marital And Family Therapist"), comparableCareer("Marriage and Family Therapists"));
    EXPECT_NE(comparableLicence("Professional Counselor"), comparableCareer("Marriage and Family Therapists"));
}

TEST(LicenceFit, ABrokerDealerIsAFirm) {
    EXPECT_TRUE(isOfBrokersFirm("Securities Broker-Dealer"));
    EXPECT_TRUE(isOfBrokersFirm("SECURITIES – BROKER – DEALER"));
    EXPECT_FALSE(isOfBrokersFirm("Broker-Dealer Agent"));
    EXPECT_FALSE(isOfBrokersFirm("Securities Broker-Dealer and Representative"));
    EXPECT_FALSE(isOfBrokersFirm("Securities Dealer")) << "of one word nobody knows";
    EXPECT_FALSE(isOfBrokersFirm("Real Estate Broker"));
}

} // namespace
} // namespace waymark::app
