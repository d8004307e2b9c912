// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/match_undo.h"

#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeySequence>

namespace waymark::ui {

using namespace Qt::StringLiterals;

MatchUndo::MatchUndo(MatchSession& session, QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    auto* undo = new LinkLabel(tr("Undo last change"), LinkLabel::Form::Link, this);
    undo->setObjectName(u"undo-match"_s);
    undo->setType(TypeSize::Base, QFont::DemiBold);
    row->addWidget(undo);
    row->addStretch(1);
    row->addWidget(new TextLabel(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText),
                                 TypeSize::Small, Role::Text2, this));
    connect(undo, &LinkLabel::clicked, &session, &MatchSession::undo);
    const auto follow = [this, &session] { setVisible(session.canUndo()); };
    connect(&session, &MatchSession::changed, this, follow);
    connect(&session, &MatchSession::profilesChanged, this, follow);
    follow();
}

} // namespace waymark::ui
