// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/field_counts.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/pages/match/result_list.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString starred(const QString& figure, const std::string& occupation) {
    return occupation.empty() ? figure : figure + u" *"_s;
}

} // namespace

MatchedModel::MatchedModel(const MatchSession& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session) {
    read();
}

int MatchedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

std::optional<double> MatchedModel::payOf(std::size_t career) const {
    const auto& traits = m_session.table().careers[career];
    return m_session.table().learner.place ? traits.placePayUsd : traits.medianPayUsd;
}

/// Nothing: not known.
std::optional<bool> MatchedModel::shows(const Row& row) const {
    constexpr double ready = 0.7, pay = 60'000;
    constexpr int twoYears = 3; // job zone
    const auto& traits = m_session.table().careers[row.career];
    const auto known = [](const auto& value, auto&& keeps) {
        return value ? std::optional<bool>(keeps(*value)) : std::nullopt;
    };
    switch (m_only) {
    case Only::All:
    case Only::Removed:
        return true;
    case Only::GoodFit:
        return row.fit >= goodFit;
    case Only::Ready:
        return known(row.readiness, [](double value) { return value >= ready; });
    case Only::TwoYears:
        return known(traits.jobZone, [](int zone) { return zone <= twoYears; });
    case Only::PayOf60k:
        return known(payOf(row.career), [](double value) { return value >= pay; });
    }
    return true;
}

/// What is not known stands last, in the order of fit.
void MatchedModel::sortRows() {
    const auto by = [this](auto&& valueOf) {
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row& left, const Row& right) {
            return valueOf(left) > valueOf(right);
        });
    };
    static constexpr double last = -1e9;
    if (m_order == Order::Readiness)
        by([](const Row& row) { return row.readiness.value_or(last); });
    else if (m_order == Order::Pay)
        by([this](const Row& row) { return payOf(row.career).value_or(last); });
    else if (m_order == Order::Preparation) // the shortest first
        by([this](const Row& row) {
            const auto& traits = m_session.table().careers[row.career];
            return traits.jobZone ? -10.0 * *traits.jobZone - traits.entryEducation.value_or(0) : last;
        });
}

void MatchedModel::read() {
    beginResetModel();
    m_rows.clear();
    m_unknown = 0;
    const auto& careers = m_session.table().careers;
    for (const auto& ranked : m_only == Only::Removed ? m_session.removed() : m_session.ranked()) {
        const auto& career = careers[ranked.career];
        if ((!m_field.empty() && career.group != m_field) || (m_zone && zoneShown(career) != m_zone))
            continue;
        const Row row{ranked.career, ranked.fit, m_session.readiness(ranked.career)};
        const auto shown = shows(row);
        m_unknown += shown ? 0 : 1;
        if (shown.value_or(false))
            m_rows.push_back(row);
    }
    sortRows();
    endResetModel();
}

void MatchedModel::setOrder(Order order) {
    m_order = order;
    read();
}

void MatchedModel::setOnly(Only only) {
    m_only = only;
    read();
}

void MatchedModel::setField(const std::string& group) {
    m_field = group;
    read();
}

void MatchedModel::setZone(std::optional<int> zone) {
    m_zone = zone;
    read();
}

int MatchedModel::rowOf(std::size_t career) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [career](const Row& row) { return row.career == career; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString MatchedModel::fieldWords(std::size_t career) const {
    QStringList parts{groupName(m_session.table().fieldOf(career))};
    for (const auto& condition : m_session.conditions()) {
        const auto verdict = app::judge(condition, m_session.table().careers[career]);
        if (verdict == app::Verdict::Unknown)
            parts += conditionUnknown(condition.kind);
        else if (verdict == app::Verdict::Breaks)
            parts += tr("breaks: %1").arg(m_session.titleOf(condition));
    }
    return parts.join(u" · "_s);
}

QString MatchedModel::readyWords(const Row& row) const {
    if (row.readiness)
        return tr("%1 %").arg(QLocale().toString(std::lround(*row.readiness * 100)));
    return m_session.skillsSaid() ? tr("not rated") : tr("not said");
}

/// The largest gap; empty where nothing was said of skills.
QString MatchedModel::gapWords(const Row& row) const {
    if (!m_session.skillsSaid())
        return {};
    if (!row.readiness)
        return tr("none published");
    const auto gaps = m_session.gaps(row.career);
    return gaps.empty() ? tr("no gap")
                        : tr("gap: %1").arg(skillInSentence(m_session.table().needs.skills[gaps.front().skill].name));
}

QString MatchedModel::skillWords(const Row& row) const {
    QStringList parts{tr("skills: %1").arg(readyWords(row)), gapWords(row)};
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

QString MatchedModel::wayInWords(std::size_t career) const {
    const auto& traits = m_session.table().careers[career];
    if (traits.entryEducation)
        return schoolingWords(*traits.entryEducation);
    return traits.jobZone ? tr("%1 to prepare").arg(zoneWords(*traits.jobZone)) : tr("way in not stated");
}

QString MatchedModel::payWordsOf(std::size_t career, Whose whose) const {
    auto traits = m_session.table().careers[career];
    const bool here = m_session.table().learner.place.has_value();
    const std::string payOf = traits.placePayUsd && here ? traits.placePayMeasuredFor : traits.payMeasuredFor;
    const std::string countOf = traits.entryMeasuredFor;
    const bool star = whose == Whose::Starred;
    if (star)
        traits.payMeasuredFor = traits.placePayMeasuredFor = traits.entryMeasuredFor = {};
    QString pay = here ? payHereWords(traits) : payWords(traits);
    if (star && (traits.medianPayUsd || (here && traits.placePayUsd)))
        pay = starred(pay, payOf);
    const QString jobs = jobsWords(traits);
    return jobs.isEmpty() ? pay : pay + u" \u00b7 "_s + (star ? starred(jobs, countOf) : jobs);
}

bool MatchedModel::hasWiderFigures() const {
    return std::any_of(m_rows.begin(), m_rows.end(), [this](const Row& row) {
        const auto& traits = m_session.table().careers[row.career];
        return !traits.payMeasuredFor.empty() || !traits.placePayMeasuredFor.empty() || !traits.entryMeasuredFor.empty();
    });
}

QString MatchedModel::spoken(std::size_t row) const {
    const QModelIndex at = index(static_cast<int>(row));
    QStringList parts{tr("%1. %2").arg(row + 1).arg(data(at, Qt::DisplayRole).toString()),
                      data(at, FieldRole).toString(), tr("interests fit %1").arg(QLocale().toString(m_rows[row].fit, 'f', 2)),
                      data(at, SteadyRole).toString()};
    if (m_rows[row].readiness)
        parts += {tr("skills readiness %1 percent").arg(std::lround(*m_rows[row].readiness * 100)), gapWords(m_rows[row])};
    parts += data(at, WayInRole).toString();
    parts += data(at, PayWholeRole).toString();
    parts += data(at, ReasonRole).toString();
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant MatchedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto place = static_cast<std::size_t>(index.row());
    const Row& row = m_rows[place];
    const auto& career = m_session.table().careers[row.career];
    switch (role) {
    case Qt::DisplayRole:
        return careerName(career.title);
    case Qt::ToolTipRole: // what may be cut in its column
        return QStringList{careerName(career.title), fieldWords(row.career), skillWords(row),
                           payWordsOf(row.career, Whose::Said), data(index, ReasonRole).toString()}
            .join(u'\n');
    case Qt::AccessibleTextRole:
        return spoken(place);
    case KeyRole:
        return fromUtf8(career.key.text());
    case FieldRole:
        return fieldWords(row.career);
    case ReasonRole:
        return reasonLine(app::typeShares(*m_session.scores(), *career.interests));
    case FitRole:
        return row.fit;
    case SteadyRole:
        return steadinessWords(m_session.stability().keptOf100(row.career));
    case ReadinessRole:
        return row.readiness ? QVariant(*row.readiness) : QVariant();
    case ReadyWordsRole:
        return readyWords(row);
    case GapRole:
        return gapWords(row);
    case WayInRole:
        return wayInWords(row.career);
    case PayRole:
        return payWordsOf(row.career, Whose::Starred);
    case PayWholeRole:
        return payWordsOf(row.career, Whose::Said);
    case MeasuresRole:
        return QStringList{tr("skills: %1").arg(readyWords(row)), wayInWords(row.career),
                           payWordsOf(row.career, Whose::Starred)}
            .join(u" \u00b7 "_s);
    case CareerRole:
        return static_cast<int>(row.career);
    default:
        return {};
    }
}

} // namespace waymark::ui
