// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/career_list_model.h"

#include "app/career/facts_in_words.h"
#include "ui/desktop/pages/learning/folded_text.h"
#include "ui/desktop/widgets/two_line_delegate.h"

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString growthWords(double percent, std::optional<int> year) {
    const long rounded = std::lround(percent);
    const QString sign = rounded > 0 ? u"+"_s : rounded < 0 ? u"\u2212"_s : QString();
    const QString change = sign + QString::number(std::labs(rounded)) + u" %"_s;
    return year ? CareerListModel::tr("%1 to %2").arg(change, QString::number(*year)) : change;
}

QString secondLine(const db::CareerRow& career, std::optional<int> projectedYear) {
    QStringList facts;
    if (career.medianPayUsd) {
        const auto amount = QString::fromStdString(app::withThousands(*career.medianPayUsd));
        facts << (career.medianTopCoded ? CareerListModel::tr("%1 USD or more").arg(amount)
                                        : CareerListModel::tr("%1 USD").arg(amount));
    } else {
        facts << CareerListModel::tr("pay not published");
    }
    if (career.jobZone)
        facts << CareerListModel::tr("zone %1").arg(*career.jobZone);
    if (career.changePercent)
        facts << growthWords(*career.changePercent, projectedYear);
    return facts.join(u" \u00B7 "_s);
}

/// High first, and what is not known last whichever the direction.
template <class T>
std::optional<bool> before(const std::optional<T>& left, const std::optional<T>& right, bool highFirst) {
    if (left.has_value() != right.has_value())
        return left.has_value();
    if (!left || *left == *right)
        return std::nullopt;
    return highFirst ? *left > *right : *left < *right;
}

} // namespace

QString careerOrderName(CareerOrder order) {
    switch (order) {
    case CareerOrder::Title:
        return u"title"_s;
    case CareerOrder::Growth:
        return u"growth"_s;
    case CareerOrder::Preparation:
        return u"preparation"_s;
    case CareerOrder::Pay:
        break;
    }
    return u"pay"_s;
}

CareerOrder careerOrderFromName(const QString& name) {
    for (const auto order : {CareerOrder::Title, CareerOrder::Growth, CareerOrder::Preparation}) {
        if (careerOrderName(order) == name)
            return order;
    }
    return CareerOrder::Pay;
}

CareerListModel::CareerListModel(IsKept isKept, QObject* parent)
    : QAbstractListModel(parent)
    , m_isKept(std::move(isKept)) {}

void CareerListModel::setCareers(std::vector<db::CareerRow> careers, std::optional<int> projectedYear) {
    beginResetModel();
    m_careers.clear();
    m_careers.reserve(careers.size());
    for (const auto& career : careers) {
        Entry entry;
        entry.key = QString::fromStdString(career.key.text());
        entry.title = QString::fromStdString(career.title);
        entry.folded = foldedText(entry.title);
        entry.group = QString::fromStdString(career.group);
        entry.second = secondLine(career, projectedYear);
        entry.pay = career.medianPayUsd;
        entry.growth = career.changePercent;
        entry.zone = career.jobZone;
        m_careers.push_back(std::move(entry));
    }
    std::sort(m_careers.begin(), m_careers.end(), [](const Entry& left, const Entry& right) {
        return QString::localeAwareCompare(left.title, right.title) < 0;
    });
    arrange();
    endResetModel();
}

void CareerListModel::setGroup(const QString& group) {
    beginResetModel();
    m_group = group;
    arrange();
    endResetModel();
}

void CareerListModel::setWords(const QString& words) {
    beginResetModel();
    m_words = foldedText(words).split(u' ', Qt::SkipEmptyParts);
    arrange();
    endResetModel();
}

void CareerListModel::setOrder(CareerOrder order) {
    beginResetModel();
    m_order = order;
    arrange();
    endResetModel();
}

bool CareerListModel::comesFirst(const Entry& left, const Entry& right) const {
    std::optional<bool> answer;
    if (m_order == CareerOrder::Growth)
        answer = before(left.growth, right.growth, true);
    if (m_order == CareerOrder::Preparation)
        answer = before(left.zone, right.zone, false);
    // A specialisation has its occupation's pay and growth, which puts the two side by side.
    if (!answer && m_order != CareerOrder::Title)
        answer = before(left.pay, right.pay, true);
    if (!answer && m_order != CareerOrder::Title)
        answer = before(left.growth, right.growth, true);
    return answer.value_or(false);
}

void CareerListModel::arrange() {
    m_shown.clear();
    for (std::size_t number = 0; number < m_careers.size(); ++number) {
        const Entry& entry = m_careers[number];
        const bool hasWords = std::all_of(m_words.begin(), m_words.end(),
                                          [&](const QString& word) { return entry.folded.contains(word); });
        if (hasWords && (m_group.isEmpty() || entry.group == m_group))
            m_shown.push_back(static_cast<int>(number));
    }
    // Stable over the order of titles, which so decides what else is equal.
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](int left, int right) {
        return comesFirst(m_careers[static_cast<std::size_t>(left)],
                          m_careers[static_cast<std::size_t>(right)]);
    });
}

QString CareerListModel::keyAt(int row) const {
    if (row < 0 || row >= rowCount())
        return {};
    return m_careers[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])].key;
}

int CareerListModel::rowOf(const QString& key) const {
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int number) {
        return m_careers[static_cast<std::size_t>(number)].key == key;
    });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void CareerListModel::updateKept(const QString& key) {
    const int row = rowOf(key);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {KeptRole});
}

int CareerListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CareerListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& entry = m_careers[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case SecondLineRole:
        return entry.second;
    case Qt::AccessibleTextRole:
        return QString(entry.title + u", "_s + entry.second);
    case KeptRole:
        return m_isKept(entry.key);
    default:
        return {};
    }
}

} // namespace waymark::ui
