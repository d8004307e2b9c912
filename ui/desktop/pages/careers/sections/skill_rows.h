// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of skills on the page's 24 px pitch: name, importance (1 to 5) and level (0 to 7) as bars with their
// numbers. A withheld figure says so in its place. A click on the name asks for the skill. GUI thread.
#pragma once

#include "db/records/skill.h"

#include <QWidget>

namespace waymark::ui {

class LinkLabel;

/// Where the columns of a skill table stand for a given width, in pixels from its left.
struct SkillColumns {
    SkillColumns(int width, double fontScale);
    int nameWidth, importance, importanceEnd, level, levelEnd, bar;
};

/// "Knowledge | Importance, 1 – 5 | Level, 0 – 7"; a later group names itself only.
class SkillHead final : public QWidget {
    Q_OBJECT
public:
    SkillHead(const QString& group, bool withColumns, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int importanceRoom() const;

    QString m_group;
    bool m_withColumns;
};

class SkillRow final : public QWidget {
    Q_OBJECT
public:
    explicit SkillRow(const db::CareerSkill& need, QWidget* parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void skillRequested(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    LinkLabel* m_name;
    std::optional<double> m_importance, m_level;
    QString m_importanceText, m_levelText;
};

} // namespace waymark::ui
