// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a career pays, place by place. The route's key is the career (Backend Software Engineer at first; a
// place key selects that place), its anchor the choice of view, currency, places and form, so that back and
// forward step through comparisons. The last choice is remembered between runs. GUI thread.
#pragma once

#include "ui/desktop/desk.h"
#include "ui/desktop/pages/page.h"
#include "ui/desktop/pages/pay/pay_choice.h"

#include <QSet>

#include <optional>

class QPushButton;
class QStackedWidget;
class QTimer;

namespace waymark::ui {

class EmptyState;
class PayControls;
class PayExport;
class PayResult;
class TextLabel;

class PayPage final : public Page {
    Q_OBJECT
public:
    explicit PayPage(const Desk& desk, QWidget* parent = nullptr);

    void open(const Route& route) override;
    Route current() const override;
    void focusStart() override;

Q_SIGNALS:
    /// How an export went; the page shows it as well.
    void noticeRaised(const QString& sentence);

private:
    void build();
    QWidget* buildHead();
    void loadFacts();
    void compareAgain();
    void choose(const PayChoice& choice, bool settled);
    void chooseCareer(const QString& key);
    void openChooser();
    void openPlaces();
    bool hasFigures(PayPlaces places);
    QString placesInWords() const;
    void showEmpty(const QString& why, const QString& what, const QString& action);
    void showNotice(const QString& sentence);

    const Desk m_desk;
    QString m_career; ///< key; empty when none is chosen
    PayChoice m_choice;
    std::optional<db::PayFacts> m_facts;
    QString m_failure;                         ///< why there are no facts
    QSet<int> m_withFigures, m_withoutFigures; ///< presets of this career that were asked before

    PayControls* m_controls;
    QStackedWidget* m_stack;
    PayResult* m_result;
    EmptyState* m_empty;
    bool m_emptyAsksCareer = false;
    PayExport* m_export;
    QPushButton* m_exportButton = nullptr;
    TextLabel* m_notice = nullptr;
    QTimer* m_noticeTimer;
};

} // namespace waymark::ui
