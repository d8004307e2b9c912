// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a career pays, place by place. The route's key is the career (Backend Software Engineer at first; a
// place key selects that place), its query the choice of view, currency, places and form, so that back and
// forward step through comparisons. The last choice is remembered between runs. GUI thread.
#pragma once

#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/pages/pay/kept_pay.h"
#include "ui/desktop/pages/pay/pay_choice.h"
#include "ui/desktop/pages/pay/pay_questions.h"

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
    explicit PayPage(const Services& services, QWidget* parent = nullptr);

    void open(const Route& route) override;
    Route current() const override;
    void focusStart() override;

Q_SIGNALS:
    /// How an export went; the page shows it as well.
    void noticeRaised(const QString& sentence);

private:
    /// What back returns to.
    struct Step {
        QStringList careers;
        PayChoice choice;
        bool operator==(const Step&) const = default;
    };

    void build();
    QWidget* buildHead();
    void showStep(Step step);
    void compareAgain();
    void addOffer();
    void choose(const PayChoice& choice, bool settled);
    void chooseCareers(const QStringList& careers);
    void settle(const Step& before);
    void openChooser(int at);
    void openPlaces();
    void pin(const QString& place);
    void showEmpty(const QString& why, const QString& what, const QString& action);
    void showNotice(const QString& sentence);

    const Services m_services;
    Step m_now;
    Step m_settled; ///< the last that is in the page's history
    PayQuestions m_questions;
    KeptPay m_kept;

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

std::unique_ptr<Page> makePayPage(const Services& services);

} // namespace waymark::ui
