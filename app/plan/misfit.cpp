// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/misfit.h"

#include "app/path/held_back.h"
#include "app/plan/basics.h"
#include "app/plan/course_kind.h"
#include "db/text/one_of.h"
#include "db/text/pieces.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace waymark::app {

namespace {

constexpr int schooled = 3; // job zone from which on university lectures are of use
constexpr int minorNeed = 2, weightyNeed = 4;
constexpr double longCourse = 60; // hours

using db::holdsAny;

/// What somebody put up on a host of uploads: nobody answers for it, and it asks for an account.
bool isUpload(const db::LearningItem& item) {
    static const std::vector<std::string_view> hosts{"scribd.com", "slideshare.net", "docplayer.", "coursehero.com", "studocu.com", "yangiasr.uz",
                                                     "riptutorial.com"}; // pages of answers bound by a program
    return holdsAny(db::lowered(item.url), hosts);
}

/// The front door of a site is no course: it has no path and is called like its house ("Learning SAP" at learning.sap.com).
bool isFrontDoor(const db::LearningItem& item) {
    constexpr std::array<std::string_view, 7> lobbies{"learn.", "learning.", "academy.", "training.", "courses.", "education.", "university."};
    auto host = db::lowered(item.url);
    const auto scheme = host.find("://");
    if (scheme == std::string::npos || item.key.kind() != db::ItemKind::Course)
        return false;
    host.erase(0, scheme + 3);
    if (host.find('/') + 1 < host.size() && host.find('/') != std::string::npos)
        return false;
    const auto words = db::search_parts::Words(item.title).list();
    const auto house = db::lowered(item.detail.substr(0, item.detail.find(" \xC2\xB7 ")));
    return std::all_of(words.begin(), words.end(), [&](const auto& word) { return host.find(word) != std::string::npos; }) &&
           (house == db::lowered(item.title) || std::any_of(lobbies.begin(), lobbies.end(), [&](auto lobby) { return host.starts_with(lobby); }));
}

/// Its exercises are in a language that this career asks nobody for.
bool isInLanguageNotAsked(const db::LearningItem& item, const db::LearningSupply& supply) {
    return takesPythonForGranted(item.key.text(), item.title) && std::none_of(supply.needs.begin(), supply.needs.end(), [](const auto& need) {
               return holdsAny(need.topic, {"python", "programming", "machine-learning", "data-science"});
           });
}

/// An hour that is paid for teaches nothing that a plan is made of: "Fundraising 101" for 95 USD.
bool isTooShort(const db::LearningItem& item) {
    constexpr double least = 2; // hours
    return item.hours && *item.hours < least && item.free != true;
}

/// What a professor of mathematics or physics put up on the own page ("/~name/") is written for students of the university,
/// however it is called: "Basic Algebra" of groups and rings, where no degree opens the career. So is what lies in its archive.
bool isProfessorsOwn(const db::LearningItem& item, const PlanLearner& learner) {
    const auto url = db::lowered(item.url);
    const auto host = url.substr(0, url.find("/~"));
    if (db::lowered(item.title).starts_with("introduction to"))
        return false; // of probability, where everybody begins
    const auto isShort = [](const auto& schooling) { return schooling && *schooling < db::EntryEducation::Associate; };
    const bool own = host.size() < url.size() && holdsAny(host, {"math", "phys"}), deposited = url.find("/bitstream") != std::string::npos;
    return (isShort(learner.level) || isShort(learner.has)) && (own || deposited);
}

/// What is right in one country is not in another.
bool isOfOtherLaw(const std::string& title, const std::string& need) {
    static const std::vector<std::string_view> countries{"canad", "ontario", "british columbia", " india ", "indian ", "australia", "new zealand",
                                                         "europe", "nigeria", "south africa", "pakistan", "ireland", "u.k.", " uk "};
    static const std::vector<std::string_view> law{"law", "legal", "safety", "regulat", "tax", "code", "standard", "workplace",
                                                   "employ", "accounting", "building", "insurance", "real estate", "human resource",
                                                   "occupational", "welfare", "government", "politic", "justice", "police"};
    static const std::vector<std::string_view> ownRules{"canad", "ontario", "british columbia", " in bc ", "australia", "new zealand", "u.k."};
    const auto names = [&](std::string_view place) {
        return (' ' + title + ' ').find(place) != std::string::npos && (' ' + need + ' ').find(place) == std::string::npos;
    };
    return (std::any_of(countries.begin(), countries.end(), names) && (holdsAny(title, law) || holdsAny(need, law))) ||
           (std::any_of(ownRules.begin(), ownRules.end(), names) && title.find("edition") == std::string::npos);
}

/// Law between states, where the need is that of one: "Rethinking International Tax Law" for who prepares returns.
bool isOfNoCountry(const std::string& title, const std::string& need) {
    return title.find("international") != std::string::npos && holdsAny(title, {"law", "tax"}) && !holdsAny(need, {"international", "global", "trade"});
}

/// Of a place ("... in India") or for an exam of another country, where the need does not say so.
bool isOfOtherCountry(const db::LearningItem& item, const std::string& title, const std::string& need) {
    constexpr std::array<std::string_view, 26> places{"india",     "canada",  "bc",      "british columbia", "ontario",     "australia", "new zealand",
                                                      "the uk",    "england", "ireland", "scotland",         "china",       "japan",     "brazil",
                                                      "nigeria",   "kenya",   "ghana",   "pakistan",         "bangladesh",  "singapore", "malaysia",
                                                      "south africa", "germany", "france", "russia",         "indonesia"};
    static const std::vector<std::string_view> exams{"a-level", "gcse", "red seal", "cbse", "ncert", "upsc", "for gate ", "gate exam", "| gate "};
    static const std::vector<std::string_view> examSchools{"apnacourse"}; // of India
    const std::string spaced = ' ' + title + ' ';
    const bool placed = std::any_of(places.begin(), places.end(), [&](auto place) {
        return spaced.find(" in " + std::string(place) + ' ') != std::string::npos && need.find(place) == std::string::npos;
    });
    const bool examined = std::any_of(exams.begin(), exams.end(), [&](auto exam) {
        return spaced.find(exam) != std::string::npos && need.find(exam) == std::string::npos;
    });
    return placed || examined || holdsAny(db::lowered(item.url), examSchools);
}

/// Of a house, a program or a practice that the need does not name: "Food Safety in Schools", "... in Tally", mindfulness.
bool isOfAnotherHouse(const db::LearningItem& item, const std::string& title, const std::string& need) {
    constexpr std::array<std::string_view, 8> houses{"in schools", "for schools",   "child nutrition", "tally",
                                                     "in prisons", "for libraries", "in churches",     "mindful"};
    const auto address = item.key.text() + ' ' + db::lowered(item.url);
    return std::any_of(houses.begin(), houses.end(), [&](auto house) {
        const auto word = house.substr(house.rfind(' ') + 1).substr(0, 5);
        return (title.find(house) != std::string::npos || (house == "tally" && address.find("-tally") != std::string::npos)) &&
               need.find(word) == std::string::npos;
    });
}

/// What ended, what is for another school level or for clinicians, where the need does not say so.
bool isOfAnotherUse(const std::string& title, const std::string& need) {
    struct Use {
        std::string_view title;
        std::vector<std::string_view> needs;
    };
    static const std::vector<Use> uses{{"angularjs", {"angularjs"}},
                                       {"node.js", {"node", "back-end", "server", "api"}}, // not the language it is written in
                                       {"nodejs", {"node", "back-end", "server", "api"}},
                                       {"typescript", {"typescript", "front-end", "framework"}},
                                       {"bootstrap", {"bootstrap", "front-end", "framework", "responsive", "statist"}},
                                       {"wetlands", {"wetland", "water", "conserv"}},
                                       {"and music", {"music"}},
                                       {"& ecology", {"ecolog", "environment"}},
                                       {"ultimate retirement", {"own retirement"}}, // for those who retire
                                       {"flexbox", {"flexbox", "layout"}},
                                       {"silverlight", {"silverlight"}},
                                       {"foundations of programming", {"architect", "design pattern", ".net"}}, // no beginner's
                                       {"quantum field theory", {"field theory", "particle"}},
                                       {"central bank", {"central bank", "monetary"}},
                                       {"managerial economics", {"econom"}},
                                       {"life coach", {"life coach", "wellness"}},
                                       {"public health ethics", {"public health"}},
                                       {"scada", {"scada", "power system", "grid", "automation"}},
                                       {"plant design", {"plant design", "chemical", "process"}},
                                       {"traffic engineering", {"traffic", "transport"}},
                                       {"environmental toxicology", {"environment"}},
                                       {"astronomy for educators", {"astronom"}},
                                       {"elementary teacher", {"elementary", "primary"}},
                                       {"elementary school", {"elementary", "primary"}},
                                       {"for educators", {"teach", "educat", "instruct", "pedagog"}},
                                       {"tree steward", {"urban", "arbor", "tree care", "landscap"}}, // of city trees
                                       {"permaculture", {"permaculture", "sustainab"}}, // a way of living
                                       {"flight mechanics", {"mechanics", "aircraft design", "aerospace"}}, // for who designs it
                                       {"ptsd 101", {"ptsd", "trauma"}},
                                       {"humanitarian law", {"humanitarian", "international", "war"}}, // of war
                                       {"construction contracting", {"contractor", "management"}}, // who builds for others
                                       {"billing and collection process", {"billing", "medical", "health"}}, // of clinics
                                       {"presentation software", {"software", "office", "powerpoint", "slide"}}, // how to click, not how to speak
                                       {"structural reliability", {"struct"}}};
    return std::any_of(uses.begin(), uses.end(), [&](const auto& use) {
        return title.find(use.title) != std::string::npos && !holdsAny(need, use.needs);
    });
}

/// How accidents are looked into, for those who do: not the safety of a cabin or a tower.
bool isOfInvestigation(const std::string& title, const std::string& need, const PlanLearner& learner) {
    return title.find("safety investigation") != std::string::npos && !holdsAny(need, {"investigat", "accident"}) &&
           std::none_of(learner.titles.begin(), learner.titles.end(), [](const auto& name) { return holdsAny(db::lowered(name), {"investigat", "inspector", "safety"}); });
}

/// A title says less than it is: a tutorial of one Python framework.
bool isOfAFramework(const db::LearningItem& item, const std::string& need) {
    return item.key.text() == "book:learn-web-programming" && !holdsAny(need, {"python", "back-end", "tornado"});
}

/// What is new in a version is for those who know the one before.
bool isNewsOfAVersion(const std::string& title) {
    return holdsAny(title, {"upgrades", "what's new", "what’s new", "new features", "latest updates", "upgrading to", "upgrade your"});
}

bool holdsTitle(const PlanLearner& learner, const std::vector<std::string_view>& words) {
    return std::any_of(learner.titles.begin(), learner.titles.end(), [&](const auto& title) { return holdsAny(db::lowered(title), words); });
}

/// Losses of banks and markets, where the risk is of a project, a building or a crowd; and a project's, where one insures or keeps rules.
bool isOfMarketsRisk(const db::LearningItem& item, const std::string& title, const std::string& need, const PlanLearner& learner) {
    constexpr std::array<std::string_view, 5> ofMoney{"13-2", "11-303", "41-303", "15-20", "43-3"};
    const bool ofMarkets = holdsAny(title, {"credit risk", "financial risk", "market risk", "(frm)", "(prm)"}) ||
                           (title.find("risk") != std::string::npos && holdsAny(db::lowered(item.detail), {"institute of finance", "nyif"}));
    if (title.find("risk management for projects") != std::string::npos && holdsTitle(learner, {"insurance", "compliance"}))
        return need.find("project") == std::string::npos;
    return ofMarkets && !holdsAny(need, {"financ", "bank", "credit", "insur", "invest", "market"}) &&
           std::none_of(ofMoney.begin(), ofMoney.end(), [&](auto family) { return learner.code.starts_with(family); });
}

/// To open a day care in one's own home, for who does that: not for who looks after the children of one family.
bool isOfOwnDaycare(const std::string& title, const PlanLearner& learner) {
    return !learner.titles.empty() && title.find("home-based child care") != std::string::npos &&
           !holdsTitle(learner, {"day care home", "daycare home", "family day care", "day care provider", "daycare provider", "care director", "care center"});
}

/// How what others do is run, for those who do it: "Strengthening Community Health Worker Programs".
bool isForThoseWhoRunIt(const std::string& title, const std::string& need, const PlanLearner& learner) {
    const bool ofLeaders = title.starts_with("leading ") ||
                           (title.find("strengthening") != std::string::npos && holdsAny(title, {"program", "system", "service", "organization"}));
    return !learner.titles.empty() && ofLeaders &&
           !holdsAny(need, {"program", "manage", "administ", "lead", "policy"}) && // by its title: among many job names one leads
           !holdsAny(db::lowered(learner.titles.front()), {"manager", "director", "administrator", "supervisor", "coordinator", "executive"});
}

/// For lessons that one gives: "Climate Justice in Your Classroom". Who teaches the public ("Environmental education") gives none.
bool isForTheClassroom(const std::string& title, const db::LearningNeed& need, const PlanLearner& learner) {
    const auto subject = db::lowered(need.name + ' ' + need.group);
    return !learner.titles.empty() && !learner.code.starts_with("25-") &&
           holdsAny(title, {"in your classroom", "in the classroom", "for the classroom", "in the writing classroom"}) &&
           !holdsAny(subject, {"teach", "classroom", "instruct"});
}

/// For other pupils than the career's: "Teaching Mathematics at Secondary Level" for an elementary teacher.
bool isForOtherPupils(const std::string& title, const PlanLearner& learner) {
    static const std::vector<std::string_view> older{"secondary level", "secondary school", "high school", "at university"};
    if (learner.titles.empty() || !learner.code.starts_with("25-20"))
        return false;
    const auto career = db::lowered(learner.titles.front());
    return (holdsAny(career, {"elementary", "kindergarten", "preschool"}) && holdsAny(title, older)) ||
           (career.starts_with("secondary") && holdsAny(title, {"elementary", "early childhood", "early literacy", "kindergarten"}));
}

/// Who do other work than the career's: "... for Creatives". Its own titles and the need say whose it may be.
bool isForAnotherCalling(const std::string& title, const std::string& need, const PlanLearner& learner) {
    constexpr std::array<std::string_view, 46> callings{
        "accountants",   "actors",      "animators",  "architects", "artists",    "attorneys",    "biologists",   "chefs",     "clinicians",
        "coaches",       "counselors",  "creatives",  "dentists",   "designers",  "djs",          "doctors",      "economists", "educators", "engineers",
        "farmers",       "filmmakers",  "firefighters", "illustrators", "journalists", "lawyers", "lawyering",    "librarians", "linguists", "humanists",
        "marketers",     "musicians",   "nurses",     "paralegals", "pastors",    "pharmacists",  "photographers", "physicians", "pilots",
        "psychologists", "realtors",    "singers",    "songwriters", "teachers",  "therapists",   "translators",  "writers"};
    constexpr std::size_t stem = 5;
    if (learner.titles.empty())
        return false;
    const auto from = title.find(" for ");
    const db::search_parts::Words words(title);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto word = words[i];
        const bool addressed = (from != std::string::npos && words.begins(i) > from) || word == "lawyering";
        const std::vector<std::string_view> own{word.substr(0, stem)};
        if (word == "engineers" && title.find("scientists") != std::string::npos)
            continue; // "... for Engineers and Scientists"
        if (addressed && db::isOneOf(callings, word) && !holdsAny(need, own) && !holdsTitle(learner, own))
            return true;
    }
    return false;
}

/// For who learns to read and to reckon, where a college was begun: "Adult Literacy Fundamental Mathematics". And for freshmen,
/// where it is over: "Introduction to College Research".
bool isBelowOwnSchooling(const std::string& title, const PlanLearner& learner) {
    if (!learner.has || *learner.has < db::EntryEducation::SomeCollege)
        return false;
    return holdsAny(title, {"adult literacy", "ged test", "hiset", "college success"}) ||
           (*learner.has >= db::EntryEducation::Bachelor && holdsAny(title, {"college research", "college-level research", "college reading"}));
}

/// How a kernel pages and a network is modeled: textbooks and lectures of computer science, where no degree opens the career.
bool isOfComputerScience(const db::LearningItem& item, const PlanLearner& learner) {
    static const std::vector<std::string_view> lecturers{"neso academy", "jenny's lectures", "gate smashers", "tanenbaum", "kurose"};
    static const std::vector<std::string_view> books{"intronetworks.cs", "/ostep", "systemsapproach.org", "kurose_ross", "computer-networking.info", "os-dev.pdf",
                                                     "markburgess.org/os"};
    return learner.level && *learner.level < db::EntryEducation::Associate &&
           (holdsAny(db::lowered(item.detail), lecturers) || holdsAny(db::lowered(item.url), books));
}

/// How an operating system is built, where one is used: of books all, and the lectures for who programs it.
bool isOfItsBuilding(const db::LearningItem& item, const db::LearningNeed& need, const PlanLearner& learner) {
    static const std::vector<std::string_view> lectures{"udacity.com", "ossu", "engineering", "berkeley", "programming"};
    return need.topic == "learning:operating-systems" && learner.level && *learner.level < db::EntryEducation::Associate &&
           (item.key.kind() == db::ItemKind::Book || holdsAny(db::lowered(item.url + ' ' + item.title), lectures));
}

/// Theorems of a department of mathematics, where the career counts and asks people: "Sampling Theory" for who carries out surveys.
bool isOfTheorems(const db::LearningItem& item, const std::string& code) {
    constexpr std::array<std::string_view, 6> families{"19-3", "19-4", "21-", "27-", "29-", "43-"};
    return item.key.text().starts_with("course:nptel.ac.in/111") && !code.starts_with("19-3011") && !code.starts_with("19-3022") && // who model and sample
           std::any_of(families.begin(), families.end(), [&](auto family) { return code.starts_with(family); });
}

/// How leaders change a firm is for who has worked in one: "Digital Transformation" for who leaves school.
bool isForLeaders(const std::string& title, const PlanLearner& learner) {
    return learner.has && *learner.has < db::EntryEducation::Associate && holdsAny(title, {"digital transformation", "for executives", "executive leadership"});
}

/// How a thing is designed is for who designs it: "Microwave and RF Design" for who repairs radios.
bool isOfItsDesign(const std::string& title, const std::string& need, const PlanLearner& learner) {
    constexpr std::array<std::string_view, 3> families{"47-", "49-", "53-"};
    return title.find("design") != std::string::npos && !holdsAny(need, {"design", "draw", "draft", "draught"}) && !learner.titles.empty() &&
           !holdsTitle(learner, {"design"}) &&
           std::any_of(families.begin(), families.end(), [&](auto family) { return learner.code.starts_with(family); });
}

/// Lectures of its department of biotechnology treat living things, whatever they are called: "Thermodynamics".
bool isOfOtherScience(const db::LearningItem& item, const std::string& need) {
    static const std::vector<std::string_view> life{"bio", "gene", "prote", "cell", "plant", "animal", "medic", "physiolog", "life", "immun", "drug", "pharm",
                                                    "neuro", "brain", "environment", "agricult", "forest", "wildlife", "ferment", "tissue", "ecolog"};
    return item.key.text().starts_with("course:nptel.ac.in/102") && !holdsAny(need, life);
}

/// Circuits and machines, where the career is of words, arts and people: "Audio System Engineering" for an announcer.
bool isForEngineersOnly(const db::LearningItem& item, const std::string& code) {
    constexpr std::array<std::string_view, 7> departments{"101", "103", "108", "112", "113", "114", "117"};
    constexpr std::array<std::string_view, 9> families{"21-", "23-", "27-2", "27-3", "27-4", "33-", "39-", "41-", "43-"};
    const std::string& key = item.key.text();
    constexpr std::array<std::string_view, 3> builders{"105", "108", "117"}; // concrete and currents, for designers of rooms and things
    static const std::vector<std::string_view> calculated{"dynamic", "mechanic", "hydrolog", "hydraulic", "finite element", "matrix", "reliability", "geotechnic"};
    if (code.starts_with("17-101")) // architects draw what engineers calculate
        return isUniversityLecture(key) && holdsAny(db::lowered(item.title), calculated);
    if (code.starts_with("27-1"))
        return std::any_of(builders.begin(), builders.end(),
                           [&](auto department) { return key.starts_with("course:nptel.ac.in/" + std::string(department)); });
    return !code.starts_with("41-9031") && // sales engineers
           std::any_of(families.begin(), families.end(), [&](auto family) { return code.starts_with(family); }) &&
           std::any_of(departments.begin(), departments.end(),
                       [&](auto department) { return key.starts_with("course:nptel.ac.in/" + std::string(department)); });
}

/// Cases as law students read them, and single lessons of theirs, where the career is not of the law nor of teaching it.
bool isOfLawSchool(const std::string& title, const PlanLearner& learner) {
    const bool beforeCollege = learner.code.starts_with("23-1") && learner.has && *learner.has < db::EntryEducation::Associate; // who will read them there
    return !learner.code.empty() && (beforeCollege || !learner.code.starts_with("23-")) && !learner.code.starts_with("25-1") &&
           (title.starts_with("evidence: ") || (title.find("casebook") != std::string::npos && holdsAny(title, {"law", "property", "open-source", "responsib"})));
}

/// Written for ministries and banks of development, where no degree opens the career.
bool isForGovernments(const db::LearningItem& item, const PlanLearner& learner) {
    static const std::vector<std::string_view> bodies{"world bank", "development bank", "international monetary fund", "sdg academy", "imfx"};
    return learner.level && *learner.level < db::EntryEducation::Associate && holdsAny(db::lowered(item.detail), bodies);
}

/// A university's course on a field of its degrees ("Lean Production" of engineers), for work of hands that asks for no schooling.
bool isUniversityForHands(const db::LearningItem& item, const db::LearningNeed& need, const PlanLearner& learner) {
    constexpr std::array<std::string_view, 8> hands{"35-", "37-", "39-", "45-", "47-", "49-", "51-", "53-"};
    static const std::vector<std::string_view> universities{"universit", "institute of technology"};
    return need.degree && learner.level && *learner.level <= db::EntryEducation::HighSchool &&
           std::any_of(hands.begin(), hands.end(), [&](auto family) { return learner.code.starts_with(family); }) &&
           holdsAny(db::lowered(item.detail), universities);
}

/// For those who hold a first degree, by the university's own word.
bool isGraduateLecture(const db::LearningItem& item) {
    return item.level == "advanced" && isUniversityLecture(item.key.text());
}

bool isUndergraduate(const PlanLearner& learner) {
    return learner.level && *learner.level <= db::EntryEducation::Bachelor;
}

/// Work that is begun without schooling, or with a certificate, is not studied for at a price nobody states, unless it is the very work.
bool isTooMuchForABeginning(const db::LearningItem& item, const db::LearningNeed& need, const PlanLearner& learner) {
    const bool isTheWork = need.kind == db::NeedKind::Core && need.weight >= weightyNeed && !need.general;
    return learner.level && *learner.level <= db::EntryEducation::Certificate && item.free != true && isSeveralCourses(item.title) && !isTheWork;
}

/// Much time for what matters little, or more than a beginner of it can follow.
bool isTooMuch(const db::LearningItem& item, const db::LearningNeed& need, const PlanLearner& learner) {
    const bool isLong = item.hours.value_or(0) >= longCourse || isSeveralCourses(item.title);
    const bool isTheNeed = db::lowered(item.title).find(db::lowered(need.name)) != std::string::npos;
    return (isLong && need.weight <= minorNeed) || isTooMuchForABeginning(item, need, learner) ||
           (isUniversityLecture(item.key.text()) && ((need.general && need.weight < weightyNeed) || (need.weight <= minorNeed && !isTheNeed))) ||
           (item.level == "advanced" && isUndergraduate(learner) && need.weight < weightyNeed && !isTheNeed);
}

} // namespace

bool isMisfit(const db::LearningItem& item, const db::LearningSupply& supply, const PlanLearner& learner) {
    const bool littleSchooling = supply.jobZone.value_or(schooled) < schooled || (learner.level && *learner.level <= db::EntryEducation::Associate);
    const auto title = db::lowered(item.title);
    return isOfClosedSite(item) || isFrontDoor(item) || isInLanguageNotAsked(item, supply) || isUpload(item) || isTooShort(item) || isProfessorsOwn(item, learner) ||
           isBelowOwnSchooling(title, learner) || isForLeaders(title, learner) || isOfComputerScience(item, learner) || isOfLawSchool(title, learner) || isForGovernments(item, learner) || isNewsOfAVersion(title) ||
           isForEngineersOnly(item, learner.code) || isOfTheorems(item, learner.code) || (isUndergraduate(learner) && isGraduateLecture(item)) ||
           (littleSchooling && isUniversityLecture(item.key.text()));
}

bool isMisfit(const db::LearningItem& item, const db::LearningNeed& need, const PlanLearner& learner) {
    const auto title = db::lowered(item.title);
    const auto name = db::lowered(need.name);
    return isOfMarketsRisk(item, title, name, learner) || isOfOwnDaycare(title, learner) || isForOtherPupils(title, learner) ||
           isForTheClassroom(title, need, learner) ||
           isOfAnotherHouse(item, title, name) || isOfAnotherUse(title, name) || isOfAFramework(item, name) || isOfInvestigation(title, name, learner) ||
           isOfItsDesign(title, name, learner) || isOfItsBuilding(item, need, learner) ||
           isOfOtherScience(item, name) || isOfNoCountry(title, name) || isForAnotherCalling(title, name, learner) ||
           isForThoseWhoRunIt(title, name, learner) || isUniversityForHands(item, need, learner) || isTooMuch(item, need, learner) ||
           (!learner.abroad && (isOfOtherLaw(title, name) || isOfOtherCountry(item, title, name)));
}

} // namespace waymark::app
