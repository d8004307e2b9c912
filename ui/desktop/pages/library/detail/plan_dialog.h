// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan's steps: courses and books of the catalog and steps in own words, in order, each with a day it shall
// be done by. A step of the catalog is done when its item is done in the library. GUI thread.
#pragma once

#include "db/records/kept.h"
#include "db/records/kept_content.h"

#include <QDialog>

class QLineEdit;
class QTableWidget;

namespace waymark::ui {

class Keeper;
class TextLabel;

class PlanDialog final : public QDialog {
    Q_OBJECT
public:
    /// The keeper outlives the dialog.
    PlanDialog(Keeper& keeper, const db::KeptItem& item, QWidget* parent);

    void accept() override;

private:
    void fill();
    /// What the table says; false when a day is none, which is said.
    bool read();
    void addStep();
    void removeStep();
    void moveStep(int by);

    Keeper& m_keeper;
    const db::KeptItem m_item;
    db::Plan m_plan;
    QLineEdit* m_title;
    QTableWidget* m_steps;
    TextLabel* m_words;
};

} // namespace waymark::ui
