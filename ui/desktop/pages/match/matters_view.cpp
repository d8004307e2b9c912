// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/matters_view.h"

#include "ui/desktop/library/place_field.h"
#include "ui/desktop/pages/match/condition_list.h"
#include "ui/desktop/pages/match/lost_fits.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/match_undo.h"
#include "ui/desktop/pages/match/plain_parts.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int conditionsWidth = 440;
constexpr int effectWidth = 360;
constexpr int sideBySide = 820;

} // namespace

MattersView::MattersView(MatchSession& session, QWidget* parent)
    : QWidget(parent)
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    setObjectName(u"matters"_s);
    m_halves->setContentsMargins(24, 20, 24, 20);
    m_halves->setSpacing(40);
    m_halves->addWidget(makeConditions(session), 10, Qt::AlignTop);
    m_halves->addWidget(makeEffect(session), 8, Qt::AlignTop);
    m_halves->addStretch(1);
}

QWidget* MattersView::makeConditions(MatchSession& session) {
    auto* half = new QWidget(this);
    half->setMaximumWidth(conditionsWidth);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* list = new ConditionList(session, half);
    column->addWidget(list);
    column->addWidget(new MatchUndo(session, half));
    return half;
}

/// What one's place and the conditions do: beside the conditions where there is room.
QWidget* MattersView::makeEffect(MatchSession& session) {
    auto* half = new QWidget(this);
    half->setMaximumWidth(effectWidth);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    TextLabel* where = heading(tr("Where I live"), TypeSize::Base, half);
    where->setWeight(QFont::DemiBold);
    column->addWidget(where);
    auto* place = new PlaceField(session.services(), half);
    place->setTextMargins(4, 0, 4, 0);
    place->setAccessibleName(tr("Where I live"));
    column->addWidget(place);
    column->addWidget(wrapped(tr("Then pay and licenses there can be conditions too."), TypeSize::Small,
                              Role::Text2, half));
    connect(place, &PlaceField::placeChanged, &session, &MatchSession::followPlace);
    column->addSpacing(18);
    auto* lost = new LostFits(session, half);
    connect(lost, &LostFits::allAsked, this, &MattersView::removedAsked);
    column->addWidget(lost);
    column->addSpacing(12);
    auto* results = plainButton({}, half);
    results->setObjectName(u"to-results"_s);
    connect(results, &QPushButton::clicked, this, &MattersView::resultsAsked);
    column->addWidget(results, 0, Qt::AlignLeft);
    const auto follow = [&session, results] {
        results->setVisible(session.rankable());
        results->setText(tr("See the %1 that stay")
                             .arg(QLocale().toString(static_cast<qlonglong>(session.ranked().size()))));
    };
    connect(&session, &MatchSession::changed, results, follow);
    follow();
    return half;
}

void MattersView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool beside = width() >= sideBySide + 60;
    m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setStretch(0, beside ? 10 : 0); // one below the other they are as high as they need to be
    m_halves->setStretch(1, beside ? 8 : 0);
}

} // namespace waymark::ui
