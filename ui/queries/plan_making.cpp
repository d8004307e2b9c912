// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/plan_making.h"

#include "app/career/education.h"
#include "app/career/exams_of_others.h"
#include "app/career/school_order.h"
#include "app/plan/days.h"
#include "app/plan/edits.h"
#include "app/plan/left_to_degree.h"
#include "app/plan/listing_order.h"
#include "app/plan/one_of_many.h"
#include "app/plan/supply.h"
#include "app/plan/taught_by_degree.h"
#include "db/catalog/learning_supply.h"
#include "db/catalog/listings.h"
#include "db/catalog/paid_within.h"
#include "db/catalog/studies.h"
#include "db/catalog/ways_in.h"
#include "ui/queries/plan_offers.h"
#include "ui/queries/ways_in_reading.h"
#include "ui/words/list_price.h"
#include "ui/words/names.h"
#include "ui/words/plan_words.h"
#include "ui/words/page_points.h"
#include "ui/words/page_way.h"
#include "ui/words/route_steps.h"
#include "ui/words/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace waymark::ui {

namespace {

db::Result<app::WaysIn> waysInto(const db::Catalog& catalog, const db::CareerKey& career,
                                 const std::optional<db::PlaceKey>& place) {
    const auto learner = learnerPlace(catalog, place);
    return learner ? readWaysIn(catalog, career, *learner) : db::Result<app::WaysIn>(learner.error());
}

/// What no course gives, before it is said.
struct RouteFound {
    QString career;
    QStringList firstSteps;
    app::WaysIn ways;
    app::Licensing licensing;
    app::Route route;
    PageOnWay page{};
    std::string soc{}; ///< O*NET-SOC, "15-1252.00"
    std::vector<std::string> titles{}; ///< that the career goes by
    bool unpaidHere = false;
    bool ownField = false;
    app::ExamsOfOthers othersExams{};

    /// An exam or a licence comes before the work, or has to be asked for.
    bool examined() const {
        return !route.asks.empty() || std::any_of(route.legs.begin(), route.legs.end(), [](const auto& leg) {
            return leg.kind == db::PlanStepKind::Exam || leg.kind == db::PlanStepKind::Licence;
        });
    }
    /// Recruits are taught on duty: lectures of a university are not what they need.
    app::PlanLearner learner() const {
        const bool recruit = ways.isMilitary() && std::none_of(ways.doors.begin(), ways.doors.end(), [](const auto& door) {
            return door.kind == db::DoorKind::School;
        });
        const bool noPaper = page.words.level == db::EntryEducation::None; // poets study all the same
        return {recruit ? std::optional(db::EntryEducation::HighSchool) : noPaper ? std::nullopt : ways.level(), ways.ground() == app::Ground::Abroad, ways.code, titles};
    }
    std::vector<db::PlanStep> steps(bool learns) const {
        return routeSteps({career, firstSteps, ways, licensing, route, learns, page, unpaidHere, ownField});
    }
};

/// Of careers outside of the occupation: those of one share its license.
std::vector<std::string> titlesOfOthers(const db::Catalog& catalog, const std::string& code) {
    constexpr std::size_t occupation = 7; // "29-1141" of "29-1141.03"
    const std::string same = "career:" + code.substr(0, occupation);
    std::vector<std::string> titles;
    for (const auto& career : catalog.careers().valueOr({}))
        if (!career.key.text().starts_with(same))
            titles.push_back(career.title);
    return titles;
}

app::ExamsOfOthers examsOfOthers(const db::Catalog& catalog, const db::CareerNames& names) {
    std::vector<std::string> titles;
    if (app::ExamsOfOthers::areTold(names.code))
        for (const auto& career : catalog.careers().valueOr({}))
            titles.push_back(career.title);
    return {names, titles};
}

/// Its pay is published in the country and nowhere in the learner's states: dealers where no casino is.
bool isUnpaidHere(const db::Catalog& catalog, const db::CareerKey& career, const app::WaysIn& ways) {
    const auto isPaid = [&](const db::PlaceKey& place) { return db::isPaidWithin(catalog, career, place).valueOr(true); };
    return !ways.states.empty() && isPaid(db::PlaceKey::trusted("country:US")) &&
           std::none_of(ways.states.begin(), ways.states.end(), [&](const auto& state) { return isPaid(state.key); });
}

std::vector<std::string> titlesOf(const db::CareerNames& names) {
    std::vector<std::string> titles{names.title};
    titles.insert(titles.end(), names.reported.begin(), names.reported.end());
    titles.insert(titles.end(), names.others.begin(), names.others.end());
    return titles;
}

/// Of a wider group's level and fields the page's own win; its degree is none that most of this very work name.
void heedPage(RouteFound& found, const std::vector<db::EducationShare>& ownAnswers) {
    auto& ways = found.ways;
    if (const auto level = app::levelBelowDegree(ways, ownAnswers); level && !found.page.words.level) {
        ways.answeredLevel = level;
        ways.answeredShare = app::shareNaming(ownAnswers, *level);
    }
    if (found.page.words.level && ways.entry && !ways.entry->measuredFor.empty()) {
        ways.answeredLevel.reset();
        ways.entry->education = found.page.words.level;
        if (found.page.words.level == db::EntryEducation::None)
            ways.entry->training.reset(); // nobody trains poets, as the group is trained
    }
    const bool spoken = std::any_of(ways.programmes.begin(), ways.programmes.end(), [&](const auto& near) {
        return app::leadsTo(near.programme, ways.level()) && found.page.speaksOf(near.programme.fieldTitle);
    });
    std::map<std::string, bool> own; // whether a field is one of the career by its names: what the page speaks of only orders them
    if (spoken || !ways.fieldsFor.empty()) {
        for (auto& near : ways.programmes) {
            own.emplace(near.programme.fieldTitle, near.named);
            near.named = found.page.speaksOf(near.programme.fieldTitle);
        }
    }
    app::sortByDistance(ways);
    if (ways.fieldsFor.empty())
        for (auto& near : ways.programmes)
            if (const auto was = own.find(near.programme.fieldTitle); was != own.end())
                near.named = was->second;
}

db::Result<RouteFound> routeOf(const db::Catalog& catalog, const db::CareerKey& career, const PlanAsked& asked) {
    const auto facts = catalog.careerFacts(career);
    if (!facts)
        return facts.error();
    auto ways = waysInto(catalog, career, asked.place);
    if (!ways)
        return ways.error();
    const auto everywhere = careersLicences(catalog, career);
    if (!everywhere)
        return everywhere.error();
    const auto names = db::careerNames(catalog, career);
    if (!names)
        return names.error();
    const auto answers = db::schoolingAnswers(catalog, career);
    if (!answers)
        return answers.error();
    RouteFound found{fromUtf8(facts->career.title), {}, *std::move(ways), {}, {}};
    found.titles = titlesOf(*names);
    found.othersExams = examsOfOthers(catalog, *names);
    found.soc = facts->career.socCode;
    found.ownField = asked.schoolingFits;
    found.ways.doorLevel.reset(); // a plan lays the doors out one by one
    for (const auto& section : facts->sections) {
        if (section.kind == db::SectionKind::FirstSteps)
            found.firstSteps = pointsOf(section.markdown);
        if (section.kind == db::SectionKind::Education) {
            found.page = wayOnPage(section.markdown, found.ways.entry);
            found.page.takeWords(facts->career.title);
        }
    }
    if (auto& words = found.page.words; found.page.degreeInstead && asked.schooling >= db::EntryEducation::Associate)
        words.workFirst = words.jobFirst = words.mostFirst = false; // who has one applies at once
    heedPage(found, *answers);
    const auto others = titlesOfOthers(catalog, names->code);
    found.unpaidHere = isUnpaidHere(catalog, career, found.ways);
    found.licensing = app::boundByPage(app::licensingOf(*names, found.ways, *everywhere, others), found.ways);
    found.route = app::routeFrom(found.ways, {asked.schooling, asked.schoolingFits}, found.licensing, found.page.words);
    constexpr int fewAsked = 20;
    if (const auto level = found.ways.level(); level && found.ways.askedPeople.value_or(0) >= fewAsked)
        found.route.namingLess = app::shareNamingLess(*answers, *level);
    return found;
}

/// What the wishes left out: by money or time, and by language.
void findLeftOut(const db::Catalog& catalog, const db::CareerKey& career, const PlanAsked& asked, const app::PlanLearner& learner,
                 app::PlanChoice& choice) {
    const bool english = std::find(asked.languages.begin(), asked.languages.end(), "en") != asked.languages.end();
    const auto taught = [&](const db::SupplyQuestion& question) {
        const auto supply = db::learningSupply(catalog, career, question);
        return supply ? app::taughtAmong(choice.uncovered, app::planOffers(*supply, learner), asked.wishes)
                      : std::vector<std::string>();
    };
    const auto isIn = [](const std::vector<std::string>& names, const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    db::SupplyQuestion question;
    question.languages = asked.languages;
    if (asked.wishes.freeOnly)
        for (auto& name : taught(question))
            if (!isIn(choice.limited, name))
                choice.limited.push_back(std::move(name));
    question.languages.push_back("en");
    question.freeOnly = asked.wishes.freeOnly; // what costs money would not be taken in English either
    if (!english)
        for (auto& name : taught(question))
            if (!isIn(choice.limited, name))
                choice.elsewhere.push_back(std::move(name));
}

/// Which limit a remark speaks of, "limits" for several.
std::string limitGiven(const app::PlanWishes& wishes) {
    if (wishes.freeOnly + wishes.maxCost.has_value() + wishes.maxHours.has_value() != 1)
        return "limits";
    return wishes.freeOnly ? "free" : wishes.maxCost ? "money" : "hours";
}

/// A degree of this very field, whether the career asks for one or for less.
std::optional<app::DegreeHeld> degreeHeld(const db::Catalog& catalog, const db::CareerKey& career, const PlanAsked& asked, const app::WaysIn& ways) {
    const auto least = std::min(app::schoolingThatTeaches(ways), db::EntryEducation::Associate); // the two years of a field teach its beginnings
    if (!asked.schoolingFits || asked.schooling.value_or(db::EntryEducation::None) < least)
        return std::nullopt;
    const bool ofTrade = app::degreeAsked(ways).value_or(db::EntryEducation::Associate) == db::EntryEducation::Associate; // its subjects are left to that school
    app::DegreeHeld degree{*asked.schooling, {}, {}, catalog.titleOf(career).valueOr({}), ofTrade, app::isBeforeProfession(ways, *asked.schooling), !ways.fieldsFor.empty()};
    for (const auto& field : db::fieldsOfStudy(catalog, career).valueOr({})) {
        degree.fields.push_back(field.code);
        degree.names.push_back(field.title);
    }
    return degree;
}

/// What a degree teaches is no need; their names.
std::vector<std::string> takeOut(const std::set<std::string>& topics, std::vector<app::PlanNeedAsked>& needs) {
    std::vector<std::string> names;
    for (const auto& need : needs)
        if (topics.contains(need.key))
            names.push_back(need.name);
    std::erase_if(needs, [&](const auto& need) { return topics.contains(need.key); });
    return names;
}

bool isFirstAid(const std::string& topic) {
    return topic == "learning:first-aid-and-cpr" || topic == "learning:child-safety-and-first-aid";
}

/// Subjects that weigh most for the career name it: coaches, nannies.
bool asksForFirstAid(const db::LearningSupply& supply) {
    return std::any_of(supply.needs.begin(), supply.needs.end(), [](const auto& need) {
        constexpr int weighty = 4;
        return need.weight >= weighty && isFirstAid(need.topic);
    });
}

/// The class for the card and the practice of typing teach their subjects.
void coverBySteps(const std::vector<db::PlanNeed>& needs, std::vector<db::PlanStep>& steps) {
    for (auto& step : steps)
        for (const auto& need : needs)
            if ((step.id == "way-first-aid" && isFirstAid(need.key)) || (step.id == "way-typing" && need.key == "learning:typing-and-data-entry"))
                step.covers.push_back(need.key);
}

/// Of courses whose price of today nobody states, that of the lists they were taken from; of free ones that of a certificate.
void tellListPrices(const db::Catalog& catalog, db::Plan& plan) {
    const auto start = app::dayFrom(plan.start);
    const int thisYear = start ? static_cast<int>(std::chrono::year_month_day(*start).year()) : 0;
    for (auto& step : plan.steps) {
        const auto course = db::CourseKey::parse(step.key);
        if (!course || step.price)
            continue;
        const auto listings = db::listingsOf(catalog, *course).valueOr({});
        if (const auto note = listPriceNote(step.free == true ? freeWithCertificate(listings) : listings, thisYear); !note.isEmpty())
            step.notes.push_back(note.toStdString());
    }
}

/// Years of work come before the post itself.
bool isLedLater(const app::Route& route) {
    return std::any_of(route.legs.begin(), route.legs.end(), [](const auto& leg) { return leg.kind == db::PlanStepKind::Experience; });
}

std::vector<app::PlanOffer> offersFor(const db::Catalog& catalog, const PlanAsked& asked, const db::LearningSupply& supply, const app::PlanLearner& learner,
                                      const app::Route& route) {
    auto offers = app::planOffers(supply, learner);
    if (isLedLater(route))
        app::putLeadingLast(offers);
    addLocked(catalog, asked.wishes.locked, offers);
    addPrerequisites(catalog, offers);
    if (!asked.schoolingFits)
        addBasics(catalog, asked.languages, asked.wishes.known, offers);
    return offers;
}

std::vector<app::PlanNeedAsked> needsFor(const RouteFound& route, const db::LearningSupply& supply) {
    const auto& entry = route.ways.entry;
    const bool taughtSoon = entry && entry->training == db::EntryTraining::Short &&
                            route.ways.level().value_or(db::EntryEducation::HighSchool) <= db::EntryEducation::HighSchool;
    auto needs = app::planNeeds(supply, taughtSoon);
    if (!route.examined() && !route.page.certificate)
        std::erase_if(needs, [](const auto& need) { return need.credential; });
    std::erase_if(needs, [&](const auto& need) { return need.credential && route.othersExams.have(need.name); });
    return needs;
}

/// What is planned, without what is a choice, taught or left to a school; why stands in its remarks.
app::PlanChoice chooseFor(const db::Catalog& catalog, const db::CareerKey& career, const PlanAsked& asked, const RouteFound& route,
                          const db::LearningSupply& supply, const std::vector<app::PlanOffer>& offers) {
    auto needs = needsFor(route, supply);
    const auto chosen = takeOut(app::chosenAmong(supply), needs);
    auto choice = app::choose(needs, offers, asked.wishes);
    const auto degree = degreeHeld(catalog, career, asked, route.ways);
    const auto learnt = degree ? takeOut(app::taughtByDegree(supply, choice.plan, *degree), needs) : std::vector<std::string>();
    if (!learnt.empty())
        choice = app::choose(needs, offers, asked.wishes);
    const auto to = app::leftTo(route.route, route.ways, route.soc, route.page.workDecides);
    const auto ahead = to == app::LeftTo::Nothing ? std::vector<std::string>()
                                                  : takeOut(app::leftToDegree(supply, choice, asked.wishes, app::tryOutBefore(route.route, route.soc, to)), needs);
    if (!ahead.empty())
        choice = app::choose(needs, offers, asked.wishes);
    auto& remarks = choice.plan.remarks;
    if (!learnt.empty())
        remarks.push_back({degree->level < db::EntryEducation::Associate ? "certificate" : "degree", learnt});
    if (!ahead.empty())
        remarks.push_back({std::string(app::leftToWords[to]), ahead});
    if (!chosen.empty())
        remarks.push_back({"choice", chosen});
    return choice;
}

} // namespace

db::Result<PlanMade> makePlan(const db::Catalog& catalog, const db::CareerKey& career, const PlanAsked& wanted) {
    PlanAsked asked = wanted;
    asked.wishes.known = app::withProgramming(std::move(asked.wishes.known));
    db::SupplyQuestion question;
    question.languages = asked.languages;
    question.freeOnly = asked.wishes.freeOnly;
    const auto supply = db::learningSupply(catalog, career, question);
    if (!supply)
        return supply.error();
    const auto title = catalog.titleOf(career);
    if (!title)
        return title.error();
    auto route = routeOf(catalog, career, asked);
    if (!route)
        return route.error();
    asked.wishes.officeFirst = app::worksInOffice(route->ways.code) && !(asked.schooling >= db::EntryEducation::Bachelor);
    route->page.firstAid = route->page.firstAid || asksForFirstAid(*supply);
    auto learner = route->learner();
    learner.has = asked.schooling;
    PlanMade made;
    made.choice = chooseFor(catalog, career, asked, *route, *supply, offersFor(catalog, asked, *supply, learner, route->route));
    findLeftOut(catalog, career, asked, learner, made.choice);
    auto& plan = made.choice.plan;
    plan.career = career;
    if (!made.choice.limited.empty())
        plan.remarks.push_back({limitGiven(asked.wishes), made.choice.limited});
    if (!made.choice.elsewhere.empty())
        plan.remarks.push_back({"language", made.choice.elsewhere});
    tellListPrices(catalog, plan);
    auto steps = route->steps(!plan.steps.empty());
    coverBySteps(plan.needs, steps);
    plan.steps.insert(plan.steps.begin(), std::move_iterator(steps.begin()), std::move_iterator(steps.end()));
    plan = app::listedByDay(app::withIds(std::move(plan)));
    made.title = planTitle(careerName(*title));
    return made;
}

} // namespace waymark::ui
