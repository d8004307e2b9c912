// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/empty_state.h"

#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_why(new TextLabel({}, TypeSize::Base, Role::Text, this))
    , m_what(new TextLabel({}, TypeSize::Base, Role::Text2, this))
    , m_action(new LinkLabel({}, LinkLabel::Form::Link, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (auto* label : {m_why, m_what}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_action);
    column->addStretch(1);
    connect(m_action, &LinkLabel::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::setWords(const QString& why, const QString& what, const QString& action) {
    m_why->setText(why);
    m_what->setText(what);
    m_what->setVisible(!what.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(why);
    setAccessibleDescription(what);
}

} // namespace waymark::ui
