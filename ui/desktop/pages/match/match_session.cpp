// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/match_session.h"

#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/place_field.h"
#include "ui/desktop/notices/sentence.h"
#include "ui/queries/career_hints.h"
#include "ui/words/day_form.h"
#include "ui/words/match_words.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <span>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

using Ratings = std::optional<app::InterestProfile>;

constexpr std::size_t stepsKept = 100;

db::KeptCondition kept(const app::Condition& condition) {
    return {conditionWord(condition.kind), condition.limit, condition.what, condition.must, condition.reason};
}

} // namespace

MatchSession::MatchSession(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_loading(new TableLoading(this)) {
    connect(m_loading, &TableLoading::arrived, this, &MatchSession::tableArrived);
    readTable();
    const auto heads = profiles();
    if (!heads.empty())
        if (const auto profile = library().read(heads.front().name))
            take(*profile);
}

void MatchSession::readTable() {
    m_asked = placeOfLearner(m_services);
    m_loading->begin(m_services.catalogFile, *m_asked);
}

/// Answers what went wrong where what was read before is still there.
std::optional<db::Error> MatchSession::takeTable() const {
    auto table = m_loading->take();
    if (table) {
        m_table.emplace(*std::move(table));
    } else if (m_table) {
        return table.error();
    } else {
        // No career passes, and the page shows the problem instead of lists.
        m_problem = QString::fromStdString(table.error().message);
        m_table.emplace(MatchTable{{}, {}, {}, {}, app::InterestRanking(std::span<const Ratings>())});
    }
    m_following.reset();
    return std::nullopt;
}

/// Until another place has been read, what was read before is shown.
const MatchTable& MatchSession::table() const {
    if (!m_table)
        takeTable();
    return *m_table;
}

void MatchSession::tableArrived() {
    const bool again = m_table.has_value() && m_loading->isDue();
    const auto failure = m_loading->isDue() ? takeTable() : std::nullopt;
    if (failure) {
        m_asked.reset(); // the next visit asks again
        m_services.session.tell({failure->kind, asSentence(failure->message).toStdString() + ' ' + tr("Pay and licenses stay those of the place before.").toStdString()});
    }
    if (again)
        follow();
    Q_EMIT tableRead();
}

db::MatchProfiles MatchSession::library() const {
    return db::MatchProfiles(m_services.session.library());
}

template <class Answer>
bool MatchSession::worked(const db::Result<Answer>& answer) const {
    if (!answer)
        m_services.session.tell(answer.error());
    return static_cast<bool>(answer);
}

std::vector<db::MatchProfiles::Head> MatchSession::profiles() const {
    const auto heads = library().all();
    return worked(heads) ? *heads : std::vector<db::MatchProfiles::Head>();
}

void MatchSession::take(const db::MatchProfile& profile) {
    m_profile = profile;
    m_conditions.clear();
    m_foreign.clear();
    m_before.clear();
    for (const auto& condition : profile.conditions) {
        if (const auto kind = conditionFromWord(condition.kind))
            m_conditions.push_back(
                {*kind, condition.bound, condition.what, condition.must, condition.reason});
        else
            m_foreign.push_back(condition);
    }
}

void MatchSession::openProfile(const std::string& name) {
    const auto profile = library().read(name);
    if (!worked(profile) || !worked(library().use(name, m_services.session.now())))
        return;
    take(*profile);
    follow();
    Q_EMIT profilesChanged();
}

void MatchSession::addProfile(const QString& title) {
    const auto name = library().create(title.toStdString(), m_services.session.now());
    if (worked(name))
        openProfile(*name);
}

void MatchSession::startIfNone() {
    if (!hasProfile())
        addProfile(tr("Me, %1").arg(QLocale().toString(
            QDate::fromString(QString::fromStdString(m_services.session.now()).left(10), Qt::ISODate),
            dayForm(DayForm::Month))));
}

void MatchSession::renameProfile(const QString& title) {
    if (!worked(library().rename(m_profile.name, title.toStdString())))
        return;
    m_profile.title = title.toStdString();
    Q_EMIT profilesChanged();
}

void MatchSession::removeProfile() {
    if (!worked(library().remove(m_profile.name)))
        return;
    take({});
    const auto heads = profiles();
    if (!heads.empty())
        return openProfile(heads.front().name);
    follow();
    Q_EMIT profilesChanged();
}

std::vector<db::MatchMoment> MatchSession::moments() const {
    const auto moments = library().moments(m_profile.name);
    return worked(moments) ? *moments : std::vector<db::MatchMoment>();
}

MatchSession::Said MatchSession::said() const {
    return {m_profile.answers, m_conditions, m_profile.levels, m_profile.pastCareers};
}

void MatchSession::remember() {
    startIfNone();
    m_before.push_back(said());
    if (m_before.size() > stepsKept)
        m_before.erase(m_before.begin());
}

void MatchSession::answer(std::size_t question, std::optional<int> answer) {
    remember();
    if (!worked(library().answer(m_profile.name, static_cast<int>(question), answer)))
        return;
    m_profile.answers.at(question) = answer;
    const auto given = static_cast<std::size_t>(app::answersGiven(m_profile.answers));
    // A whole form answered is a moment to look back at.
    if (given == app::questionsOfForm || given == app::interestQuestions)
        worked(library().keepMoment(m_profile.name, m_services.session.now()));
    follow();
}

void MatchSession::keepConditions() {
    std::vector<db::KeptCondition> all;
    for (const auto& condition : m_conditions)
        all.push_back(kept(condition));
    all.insert(all.end(), m_foreign.begin(), m_foreign.end());
    worked(library().setConditions(m_profile.name, all));
}

void MatchSession::setConditions(const std::vector<app::Condition>& conditions) {
    remember();
    m_conditions = conditions;
    keepConditions();
    follow();
}

void MatchSession::keep(std::size_t career) {
    const std::string key = table().careers[career].key.text();
    auto conditions = m_conditions;
    std::erase_if(conditions, [&key](const auto& one) {
        return one.kind == app::ConditionKind::WithoutCareer && one.what == key;
    });
    const auto broken = app::brokenBy(conditions, table().careers[career]);
    const bool others = std::any_of(broken.begin(), broken.end(),
                                    [&conditions](std::size_t number) { return conditions[number].must; });
    if (others && !app::keeps(conditions, table().careers[career]))
        conditions.push_back({app::ConditionKind::KeepCareer, 0, key});
    setConditions(conditions);
}

void MatchSession::leaveOut(std::size_t career, const QString& reason, const std::vector<app::Condition>& like) {
    const std::string key = table().careers[career].key.text();
    auto conditions = m_conditions;
    std::erase_if(conditions, [&key](const auto& one) {
        return one.kind == app::ConditionKind::KeepCareer && one.what == key;
    });
    conditions.push_back({app::ConditionKind::WithoutCareer, 0, key, true, reason.toStdString()});
    conditions.insert(conditions.end(), like.begin(), like.end());
    setConditions(conditions);
}

void MatchSession::setLevel(std::size_t skill, std::optional<double> level) {
    remember();
    const db::SkillKey& key = table().needs.skills.at(skill).key;
    std::erase_if(m_profile.levels, [&key](const auto& known) { return known.first == key; });
    if (level)
        m_profile.levels.emplace_back(key, *level);
    worked(library().setLevels(m_profile.name, m_profile.levels));
    follow();
}

std::vector<db::SkillKey> MatchSession::tools() const {
    std::vector<db::SkillKey> tools;
    for (const auto& [key, level] : m_profile.levels)
        if (isTool(key))
            tools.push_back(key);
    return tools;
}

void MatchSession::setTool(const db::SkillKey& tool, bool ticked) {
    remember();
    std::erase_if(m_profile.levels, [&tool](const auto& known) { return known.first == tool; });
    if (ticked)
        m_profile.levels.emplace_back(tool, app::highestLevel);
    worked(library().setLevels(m_profile.name, m_profile.levels));
    follow();
}

std::optional<double> MatchSession::levelOf(std::size_t skill) const {
    const db::SkillKey& key = table().needs.skills.at(skill).key;
    for (const auto& [known, level] : m_profile.levels)
        if (known == key)
            return level;
    return std::nullopt;
}

void MatchSession::setPastCareers(const std::vector<db::CareerKey>& careers) {
    remember();
    m_profile.pastCareers = careers;
    worked(library().setPastCareers(m_profile.name, careers));
    follow();
}

void MatchSession::undo() {
    if (m_before.empty())
        return;
    const Said before = m_before.back();
    m_before.pop_back();
    for (std::size_t question = 0; question < before.answers.size(); ++question)
        if (before.answers[question] != m_profile.answers[question])
            worked(library().answer(m_profile.name, static_cast<int>(question), before.answers[question]));
    m_profile.answers = before.answers;
    m_conditions = before.conditions;
    keepConditions();
    m_profile.levels = before.levels;
    worked(library().setLevels(m_profile.name, m_profile.levels));
    m_profile.pastCareers = before.pastCareers;
    worked(library().setPastCareers(m_profile.name, m_profile.pastCareers));
    follow();
}

double MatchSession::spread() const {
    const auto now = scores();
    return now ? app::spreadOf(*now) : 0;
}

bool MatchSession::flat() const {
    return app::enoughToRank(answers()) && spread() < app::flatBelow;
}

bool MatchSession::rankable() const {
    return app::enoughToRank(answers()) && !flat();
}

bool MatchSession::shaky() const {
    return rankable() && spread() < app::shakyBelow;
}

void MatchSession::follow() {
    m_following.reset();
    Q_EMIT changed();
}

Following& MatchSession::following() const {
    const MatchTable& known = table(); // taking it lets go what followed before
    if (!m_following)
        m_following = followingOf(known, m_profile, m_conditions, rankable());
    return *m_following;
}

const app::Stability& MatchSession::stability() const {
    auto& known = following().stability;
    if (!known)
        known = app::stabilityOf(answers(), table().ranking);
    return *known;
}

std::optional<double> MatchSession::readiness(std::size_t career) const {
    return skillsSaid() ? app::readiness(table().needs.careers[career], following().levels) : std::nullopt;
}

std::vector<app::SkillGap> MatchSession::gaps(std::size_t career) const {
    return skillsSaid() ? app::skillGaps(table().needs.careers[career], following().levels)
                        : std::vector<app::SkillGap>();
}

QString MatchSession::titleOf(const app::Condition& condition) const {
    return ui::titleOf(table(), condition);
}

std::vector<app::NeedingCareer> MatchSession::careersThatNeedMe() const {
    auto careers = app::careersThatNeed(table().needs, following().levels);
    std::erase_if(careers, [this](const auto& one) {
        const auto& past = m_profile.pastCareers;
        return screening().removed[one.career] ||
               std::find(past.begin(), past.end(), table().careers[one.career].key) != past.end();
    });
    return careers;
}

void MatchSession::followPlace() {
    if (m_asked != std::make_optional(placeOfLearner(m_services)))
        readTable();
}

} // namespace waymark::ui
