// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for the hours of a week, what may be spent and what is known already, and makes a plan for a career. Reading and solving run on
// a thread with a catalog of its own; cancelling stops the solver. Accepted once the plan is kept. GUI thread.
#pragma once

#include "ui/desktop/frame/services.h"
#include "ui/queries/plan_making.h"

#include <QDialog>

#include <memory>
#include <set>
#include <stop_token>

class QCheckBox;
class QDateEdit;
class QDoubleSpinBox;
class QListWidget;
class QPushButton;
class QSpinBox;
class QThread;

namespace waymark::ui {

class SchoolingChoice;
class TextLabel;

class PlanMaker final : public QDialog {
    Q_OBJECT
public:
    PlanMaker(const Services& services, const db::CareerKey& career, QWidget* parent);
    ~PlanMaker() override;

    /// Of the plan that was kept; empty before.
    QString key() const { return m_key; }
    void reject() override;

private:
    void make();
    void keep(const db::Result<PlanMade>& made);
    PlanAsked asked() const;
    /// What the career needs, as boxes: ticked is known already and left out.
    void fillNeeds();
    QString madeWords(const PlanMade& made) const;

    const Services m_services;
    db::CareerKey m_career;
    QDateEdit* m_start;
    QDoubleSpinBox* m_hours;
    QSpinBox* m_buffer;
    QDoubleSpinBox* m_cost;
    SchoolingChoice* m_schooling;
    QCheckBox* m_fits;
    QCheckBox* m_free;
    QListWidget* m_needs;
    std::set<std::string> m_itemsDone;
    TextLabel* m_words;
    QPushButton* m_go;
    QString m_key;
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
};

} // namespace waymark::ui
