// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "I fell behind": three ways as rows with their new end and what they cost, one chosen. Choosing previews it in
// the timeline; nothing changes before its button, which repeats the choice. Escape closes. Owned by the page,
// deletes itself when closed; GUI thread.
#pragma once

#include "app/plan/catching_up.h"
#include "ui/desktop/pages/plan/catch_up_strip.h"

#include <QDialog>

#include <vector>

class QButtonGroup;
class QPushButton;

namespace waymark::ui {

class CatchUpPopover final : public QDialog {
    Q_OBJECT
public:
    CatchUpPopover(const db::Plan& plan, app::Day today, QWidget* parent);

Q_SIGNALS:
    void previewed(const waymark::db::Plan& plan);
    void chosen(const waymark::db::Plan& plan, const QString& way);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addWay(std::size_t number, const db::Plan& plan, const StripAxis& axis);
    void choose(int number);

    std::vector<app::CatchUp> m_ways;
    QButtonGroup* m_group;
    std::vector<QWidget*> m_rows; ///< of each way
    QPushButton* m_go = nullptr;
};

} // namespace waymark::ui
