// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/match_history.h"

#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/pages/match/score_strip.h"
#include "ui/desktop/widgets/scrolled.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t named = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::MatchHistory)
};

QString dayOf(const std::string& moment) {
    return QLocale().toString(QDate::fromString(fromUtf8(moment).left(10), Qt::ISODate), QLocale::LongFormat);
}

/// What the answers of then lead to in the catalog of today, by interests alone.
QString firstOf(const MatchSession& session, const app::InterestProfile& scores) {
    if (app::spreadOf(scores) < app::flatBelow)
        return Words::tr("Too alike to rank careers.");
    QStringList titles;
    for (const auto& career : session.table().ranking.ranked(scores)) {
        if (static_cast<std::size_t>(titles.size()) == named)
            break;
        titles += careerName(session.table().careers[career.career].title);
    }
    return Words::tr("First by interests, in the catalog of today: %1.").arg(titles.join(u", "_s));
}

void addMoment(QVBoxLayout& column, const MatchSession& session, const db::MatchMoment& moment, QWidget* box) {
    TextLabel* head = wrapped(Words::tr("%1 · %2 answers").arg(dayOf(moment.takenAt)).arg(app::answersGiven(moment.answers)),
                              TypeSize::Base, Role::Text, box);
    head->setWeight(QFont::DemiBold);
    column.addWidget(head);
    if (const auto scores = app::scoresOf(moment.answers)) {
        auto* strip = new ScoreStrip(box);
        strip->setScores(scores);
        column.addWidget(strip);
        column.addWidget(wrapped(firstOf(session, *scores), TypeSize::Small, Role::Text2, box));
    }
    column.addSpacing(6);
    column.addWidget(new Hairline(Qt::Horizontal, box));
    column.addSpacing(6);
}

} // namespace

void openMatchHistory(const MatchSession& session, QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"match-history"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("History of %1").arg(fromUtf8(session.profile().title)));
    dialog->resize(640, 420);
    auto* column = new QVBoxLayout(dialog);
    auto* box = new QWidget(dialog);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(16, 12, 16, 12);
    const auto moments = session.moments();
    if (moments.empty())
        rows->addWidget(wrapped(Words::tr("Nothing yet: answers are kept to look back at whenever 30 or 60 are given."),
                                TypeSize::Base, Role::Text2, box));
    for (const auto& moment : moments)
        addMoment(*rows, session, moment, box);
    rows->addStretch(1);
    QScrollArea* area = scrolled(box, dialog);
    area->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(area, 1);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(close, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(close);
    dialog->open();
}

} // namespace waymark::ui
