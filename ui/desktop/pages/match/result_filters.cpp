// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/result_filters.h"

#include "ui/desktop/pages/match/field_counts.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/pages/match/result_list.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/words/match_words.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t firstLooked = 50;
constexpr std::size_t fieldsNamed = 4;

} // namespace

ResultFilters::ResultFilters(const MatchSession& session, MatchedModel& model, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* fields = new QWidget(this);
    m_fields = new FlowLayout(fields, 4);
    column->addWidget(fields);
    auto* zones = new QWidget(this);
    m_zones = new FlowLayout(zones, 4);
    column->addWidget(zones);
}

/// The careers that stand first, whatever is shown of them.
std::vector<std::size_t> ResultFilters::looked() const {
    std::vector<std::size_t> first;
    for (std::size_t place = 0; place < std::min(firstLooked, m_session.ranked().size()); ++place)
        first.push_back(m_session.ranked()[place].career);
    return first;
}

QString ResultFilters::withCount(const QString& name, std::size_t count) {
    return count > 0 ? tr("%1 %2").arg(name, QLocale().toString(static_cast<qlonglong>(count))) : name;
}

void ResultFilters::fill() {
    fillFields();
    fillZones();
}

void ResultFilters::fillFields() {
    clearLayout(*m_fields);
    m_groups.clear();
    const auto first = looked();
    const QString lead = tr("In your first %1:").arg(first.size());
    m_fields->addWidget(new TextLabel(m_session.shaky()
                                          ? lead
                                          : tr("Scores differ enough to rank (spread %1). %2")
                                                .arg(QLocale().toString(m_session.spread(), 'f', 1), lead),
                                      TypeSize::Small, Role::Text2, this));
    auto fields = fieldsOf(m_session.table(), first);
    fields.resize(std::min(fieldsNamed, fields.size()));
    const std::string& on = m_model.field();
    if (!on.empty() &&
        std::none_of(fields.begin(), fields.end(), [&on](const auto& one) { return one.second == on; }))
        fields.emplace_back(0, on);
    for (const auto& [count, group] : fields) {
        m_groups.push_back(group);
        addFilter(*m_fields, withCount(fieldName(m_session.table(), group), count),
                  u"field-"_s + QString::fromStdString(group), group == on, &ResultFilters::turnField,
                  static_cast<int>(m_groups.size()) - 1);
    }
}

void ResultFilters::fillZones() {
    clearLayout(*m_zones);
    m_zones->addWidget(new TextLabel(tr("To prepare:"), TypeSize::Small, Role::Text2, this));
    auto zones = zonesOf(m_session.table(), looked());
    const auto on = m_model.zone();
    if (on && std::none_of(zones.begin(), zones.end(), [&on](const auto& one) { return one.second == *on; }))
        zones.emplace_back(0, *on);
    for (const auto& [count, zone] : zones)
        addFilter(*m_zones, withCount(zoneWords(zone), count), u"zone-%1"_s.arg(zone), zone == on,
                  &ResultFilters::turnZone, zone);
}

void ResultFilters::addFilter(FlowLayout& flow, const QString& words, const QString& name, bool on,
                              void (ResultFilters::*turn)(int), int what) {
    if (flow.count() > 1)
        flow.addWidget(new TextLabel(u"\u00b7"_s, TypeSize::Small, Role::Text2, this));
    const auto act = [this, turn, what] { (this->*turn)(what); };
    if (on) {
        auto* chip = new FilterChip(words, FilterChip::Form::Set, this);
        chip->setObjectName(name);
        connect(chip, &FilterChip::clicked, this, act);
        connect(chip, &FilterChip::removed, this, act);
        flow.addWidget(chip);
        return;
    }
    auto* link = new LinkLabel(words, LinkLabel::Form::Link, this);
    link->setObjectName(name);
    link->setType(TypeSize::Small, QFont::Normal);
    link->setAccessibleName(tr("Only %1").arg(words));
    connect(link, &LinkLabel::clicked, this, act);
    flow.addWidget(link);
}

void ResultFilters::turnField(int place) {
    const std::string group = m_groups.at(static_cast<std::size_t>(place));
    m_model.setField(m_model.field() == group ? std::string() : group);
    fill();
    Q_EMIT turned();
}

void ResultFilters::turnZone(int zone) {
    m_model.setZone(m_model.zone() == zone ? std::nullopt : std::optional(zone));
    fill();
    Q_EMIT turned();
}

} // namespace waymark::ui
