// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Groups before careers: how many of the first fifty results belong to which field and take how long to
// prepare for, each a filter of the list that is turned on and off. One that is on stays to be seen, whatever
// comes first. GUI thread.
#pragma once

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

namespace waymark::ui {

class FlowLayout;
class MatchedModel;
class MatchSession;

class ResultFilters final : public QWidget {
    Q_OBJECT
public:
    ResultFilters(const MatchSession& session, MatchedModel& model, QWidget* parent);
    void fill();

Q_SIGNALS:
    /// The model shows other careers now.
    void turned();

private:
    void fillFields();
    void fillZones();
    void addFilter(FlowLayout& flow, const QString& words, const QString& name, bool on,
                   void (ResultFilters::*turn)(int), int what);
    void turnField(int place);
    void turnZone(int zone);
    std::vector<std::size_t> looked() const;
    static QString withCount(const QString& name, std::size_t count);

    const MatchSession& m_session;
    MatchedModel& m_model;
    FlowLayout* m_fields;
    FlowLayout* m_zones;
    std::vector<std::string> m_groups; ///< the fields named, by place
};

} // namespace waymark::ui
