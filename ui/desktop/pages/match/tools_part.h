// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Technologies to tick: those of careers one has had, else of the first careers of the list, else the most
// used ones; any other by its name. What is ticked is said with each career that lists it. The boxes keep their places
// while they are looked at. GUI thread.
#pragma once

#include "db/records/skill.h"

#include <QString>
#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QLineEdit;

namespace waymark::ui {

class FlowLayout;
class MatchSession;

class ToolsPart final : public QWidget {
    Q_OBJECT
public:
    ToolsPart(MatchSession& session, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void readTools();
    void follow();
    void fill();
    void showTicks();
    void add(const QString& name);
    std::vector<db::Skill> offered() const;

    MatchSession& m_session;
    QLineEdit* m_name;
    QWidget* m_boxes;
    FlowLayout* m_flow;
    std::vector<db::Skill> m_all; ///< used by most careers first; read when first shown
    std::vector<QCheckBox*> m_ticks;
    std::string m_filledFor; ///< profile and careers that the boxes are offered for
};

} // namespace waymark::ui
