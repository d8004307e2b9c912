// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/tour/steps.h"

#include "app/plan/week_hours.h"
#include "db/library/match_profiles.h"
#include "ui/desktop/library/compared_keys.h"
#include "ui/desktop/library/keep_plan.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/remembered_item.h"
#include "ui/desktop/main_window.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/navigation/search_box.h"
#include "ui/desktop/pages/match/match_page.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/tools_part.h"
#include "ui/desktop/widgets/segmented_switch.h"
#include "ui/queries/plan_making.h"
#include "ui/words/text.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// The written career where the catalog has it, otherwise its first one.
QString tourCareer(const db::Catalog& catalog) {
    const auto written = db::CareerKey::trusted("career:backend-software-engineer");
    if (catalog.career(written))
        return fromUtf8(written.text());
    const auto careers = catalog.careers();
    return careers && !careers->empty() ? fromUtf8(careers->front().key.text()) : QString();
}

void addCareer(std::vector<TourStep>& steps, const QString& career) {
    if (career.isEmpty())
        return;
    // Named: the page keeps its place when the same career is opened again.
    steps.push_back({u"career"_s, sectionRoute(career, u"summary"_s), {}});
    for (const auto& section : {u"work"_s, u"skills"_s, u"ways"_s, u"prepare"_s, u"learn"_s, u"day"_s,
                                u"personality"_s, u"growth"_s, u"path"_s, u"reading"_s, u"pay"_s, u"related"_s,
                                u"sources"_s})
        steps.push_back({u"career-"_s + section, sectionRoute(career, section), {}});
    steps.push_back({u"career-outlook"_s, sectionRoute(career, u"people"_s), {}});
}

/// A profession and a trade that states license, where the catalog has them.
void addLicensed(std::vector<TourStep>& steps, const db::Catalog& catalog) {
    const std::pair<QString, QString> careers[] = {{u"career-nurse"_s, u"career:29-1141.00"_s},
                                                   {u"career-electrician"_s, u"career:47-2111.00"_s}};
    for (const auto& [name, key] : careers) {
        if (!catalog.career(db::CareerKey::trusted(key.toStdString())))
            continue;
        steps.push_back({name, sectionRoute(key, u"summary"_s), {}});
        steps.push_back({name + u"-ways"_s, sectionRoute(key, u"ways"_s), {}});
        steps.push_back({name + u"-learn"_s, sectionRoute(key, u"learn"_s), {}});
    }
}

/// Something to read in the pictures' own language, on a subject they show; anything where there is none.
db::LearningFilter pictured() {
    db::LearningFilter filter;
    filter.language = "en";
    filter.titleContains = "Python";
    return filter;
}

std::vector<db::Course> tourCourses(const db::Catalog& catalog) {
    auto courses = catalog.courses(pictured()).valueOr({});
    return courses.empty() ? catalog.courses().valueOr({}) : courses;
}

std::vector<db::Book> tourBooks(const db::Catalog& catalog) {
    auto books = catalog.books(pictured()).valueOr({});
    return books.empty() ? catalog.books().valueOr({}) : books;
}

QString tourSkill(const db::Catalog& catalog) {
    const auto python = db::SkillKey::trusted("skill:tech/python");
    if (catalog.skill(python))
        return fromUtf8(python.text());
    const auto skills = catalog.skills();
    return skills && !skills->empty() ? fromUtf8(skills->front().skill.key.text()) : QString();
}

void addLearning(std::vector<TourStep>& steps, const db::Catalog& catalog) {
    steps.push_back({u"courses"_s, {PageId::Courses, {}, {}}, {}});
    if (const auto courses = tourCourses(catalog); !courses.empty())
        steps.push_back({u"course"_s, {PageId::Courses, fromUtf8(courses.front().key.text()), {}}, {}});
    steps.push_back({u"books"_s, {PageId::Books, {}, {}}, {}});
    if (const auto books = tourBooks(catalog); !books.empty())
        steps.push_back({u"book"_s, {PageId::Books, fromUtf8(books.front().key.text()), {}}, {}});
    steps.push_back({u"skills"_s, {PageId::Skills, {}, {}}, {}});
    if (const QString skill = tourSkill(catalog); !skill.isEmpty())
        steps.push_back({u"skill"_s, {PageId::Skills, skill, {}}, {}});
}

void addPay(std::vector<TourStep>& steps, const QString& career) {
    const auto add = [&](const QString& name, const QString& anchor) {
        steps.push_back({name, {PageId::Pay, career, anchor}, {}});
    };
    add(u"pay"_s, u"view=market"_s);
    for (const auto& view : {u"local"_s, u"country"_s, u"city"_s, u"share"_s})
        add(u"pay-"_s + view, u"view="_s + view);
    add(u"pay-bars"_s, u"view=market&form=bars"_s);
    add(u"pay-metros"_s, u"view=local&places=metros&form=dots"_s);
    add(u"pay-countries"_s, u"view=country&places=countries&form=dots"_s);
}

using AnswerOf = std::optional<int> (*)(std::size_t question);

void removeFriend(MainWindow& window) {
    if (auto* page = window.findChild<MatchPage*>(); page && page->session().profile().title == "A friend")
        page->session().removeProfile();
}

/// A friend answers My match; she is gone again before the next one does.
void answerAs(MainWindow& window, LibrarySession& session, AnswerOf answerOf) {
    removeFriend(window);
    auto* page = window.findChild<MatchPage*>();
    if (!page)
        return;
    db::MatchProfiles profiles(session.library());
    const auto name = profiles.create("A friend", session.now());
    if (!name)
        return;
    for (std::size_t question = 0; question < 60; ++question)
        if (const auto answer = answerOf(question))
            (void)profiles.answer(*name, static_cast<int>(question), answer);
    (void)profiles.keepMoment(*name, session.now());
    page->session().openProfile(*name);
}

void addFriends(std::vector<TourStep>& steps, LibrarySession& session) {
    const auto add = [&](const QString& name, const QString& part, AnswerOf answers) {
        steps.push_back({name, {PageId::Match, {}, u"part="_s + part},
                         [&session, answers](MainWindow& window) { answerAs(window, session, answers); }});
    };
    add(u"match-flat"_s, u"results"_s, [](std::size_t question) {
        return question < 30 ? std::optional(question % 6 == 3 ? 3 : 2) : std::nullopt;
    });
    add(u"match-shaky"_s, u"results"_s, [](std::size_t question) {
        constexpr std::array liked{2, 2, 1, 3, 1, 2};
        return question < 30 ? std::optional(liked[question % 6]) : std::nullopt;
    });
    add(u"match-question"_s, u"interests"_s, [](std::size_t question) {
        constexpr std::array said{4, 4, 1, 4, 0, 2, 3, 3, 2, 4, 1, 3, 3, 4, 2, 3, 0, 2, 4};
        return question < said.size() ? std::optional(said[question]) : std::nullopt;
    });
}

void chooseForm(MainWindow& window, int form) {
    if (auto* forms = window.findChild<SegmentedSwitch*>(u"answer-form"_s)) {
        forms->setCurrent(form);
        Q_EMIT forms->currentChosen(form);
    }
}

void scrollToTools(MainWindow& window) {
    auto* tools = window.findChild<ToolsPart*>();
    for (QWidget* around = tools; around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->verticalScrollBar()->setValue(tools->mapTo(area->widget(), QPoint()).y());
}

void openHistory(MainWindow& window) {
    if (auto* history = window.findChild<QAbstractButton*>(u"history"_s))
        history->click();
}

void addMatch(std::vector<TourStep>& steps, LibrarySession& session, const QString& career) {
    const auto add = [&steps](const QString& name, const QString& part, std::function<void(MainWindow&)> then) {
        steps.push_back({u"match-"_s + name, {PageId::Match, {}, u"part="_s + part}, std::move(then)});
    };
    // The friend of the last variant goes first.
    add(u"matters"_s, u"matters"_s, removeFriend);
    add(u"interests"_s, u"interests"_s, [](MainWindow& window) { chooseForm(window, 0); });
    add(u"list"_s, u"interests"_s, [](MainWindow& window) { chooseForm(window, 1); });
    add(u"skills"_s, u"skills"_s, [](MainWindow& window) { chooseForm(window, 0); });
    add(u"tools"_s, u"skills"_s, scrollToTools);
    add(u"results"_s, u"results"_s, {});
    add(u"history"_s, u"results"_s, openHistory);
    steps.push_back({u"compare"_s,
                     {PageId::Compare, {}, comparedQuery({career, u"career:29-1141.00"_s, u"career:47-2111.00"_s})},
                     {}});
    addFriends(steps, session);
}

/// Somebody who likes to find out and to help, has been a nurse and wants to earn 50,000.
void answerMatch(LibrarySession& session) {
    db::MatchProfiles profiles(session.library());
    const auto heads = profiles.all();
    if (!heads || !heads->empty())
        return;
    const auto name = profiles.create("Me, October 2026", session.now());
    if (!name)
        return;
    constexpr std::array<int, 6> liked{2, 4, 1, 3, 0, 2};
    for (int question = 0; question < 60; ++question) {
        const int answer = liked[static_cast<std::size_t>(question) % 6] + (question % 4 == 3 ? 1 : 0);
        if (!profiles.answer(*name, question, std::min(4, answer)))
            return;
    }
    (void)profiles.keepMoment(*name, session.now());
    if (profiles.setConditions(*name, {{"pay-at-least", 50'000, {}, true, {}}}))
        (void)profiles.setPastCareers(*name, {db::CareerKey::trusted("career:29-1141.00")});
}

/// A plan of that career, four weeks old.
void openTourPlan(const db::Catalog& catalog, LibrarySession& session, const QString& career, MainWindow& window) {
    const auto key = db::CareerKey::parse(career.toStdString());
    if (!key)
        return;
    PlanAsked asked;
    asked.wishes.start = "2026-09-07";
    asked.wishes.hours = app::evenHours(10);
    const auto made = makePlan(catalog, *key, asked);
    if (made)
        window.navigator().go({PageId::Plan, keepPlan(session, fromUtf8(made->title), made->choice.plan, {}), {}});
}

/// Lets the last thing go, so that the toast and its undo are in the picture.
void unstarNewest(LibrarySession& session) {
    const auto kept = session.kept();
    if (!kept.empty())
        session.toggle(kept.front());
}

template <class Record>
void keepSome(const db::Catalog& catalog, LibrarySession& session, const std::vector<Record>& records,
              std::size_t count) {
    for (std::size_t i = 0; i < std::min(count, records.size()); ++i) {
        auto item = rememberedItem(catalog, fromUtf8(records[i].key.text()));
        if (item && !session.isKept(fromUtf8(item->key.text())))
            session.toggle(std::move(*item));
    }
}

} // namespace

std::vector<TourStep> tourSteps(const db::Catalog& catalog, LibrarySession& session) {
    const QString career = tourCareer(catalog);
    std::vector<TourStep> steps;
    steps.push_back({u"explore"_s, {PageId::Explore, {}, {}}, {}});
    steps.push_back({u"careers"_s, {PageId::Careers, {}, {}}, {}});
    addCareer(steps, career);
    addLicensed(steps, catalog);
    addLearning(steps, catalog);
    addPay(steps, career);
    addMatch(steps, session, career);
    const auto focusBox = [](MainWindow& window) { window.searchBox().focusAll(); };
    steps.push_back({u"search"_s, searchRoute(u"backend enginer"_s), focusBox});
    steps.push_back({u"search-facets"_s, searchRoute(u"python"_s, u"kind=course|book&lang=en"_s), focusBox});
    steps.push_back({u"search-none"_s, searchRoute(u"python"_s, u"kind=book&lang=tlh"_s), focusBox});
    steps.push_back({u"browse"_s, {PageId::Search, {}, u"group=15&list=one&sort=pay"_s}, focusBox});
    steps.push_back(
        {u"library"_s, {PageId::Library, {}, {}}, [&session](MainWindow&) { unstarNewest(session); }});
    steps.push_back({u"plan"_s, {PageId::Plan, {}, {}}, [&catalog, &session, career](MainWindow& window) {
                         openTourPlan(catalog, session, career, window);
                     }});
    return steps;
}

void keepTourItems(const db::Catalog& catalog, LibrarySession& session) {
    answerMatch(session);
    keepSome(catalog, session, catalog.careers().valueOr({}), 2);
    keepSome(catalog, session, tourCourses(catalog), 4);
    keepSome(catalog, session, tourBooks(catalog), 3);
    if (auto item = rememberedItem(catalog, tourCareer(catalog));
        item && !session.isKept(fromUtf8(item->key.text())))
        session.toggle(std::move(*item));
}

} // namespace waymark::ui
