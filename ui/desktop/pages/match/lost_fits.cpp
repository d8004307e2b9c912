// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/lost_fits.h"

#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shown = 4;

} // namespace

LostFits::LostFits(MatchSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout(this)) {
    setObjectName(u"lost-fits"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    connect(&session, &MatchSession::changed, this, &LostFits::fill);
    fill();
}

void LostFits::fill() {
    const QWidget* focused = QApplication::focusWidget();
    const bool inside = focused && isAncestorOf(focused);
    clearLayout(*m_rows);
    const auto& removed = m_session.removed();
    setVisible(!removed.empty());
    if (removed.empty())
        return;
    const bool good = removed.front().fit >= goodFit;
    TextLabel* head = heading(good ? tr("Good fits they remove") : tr("They remove no good fit"), TypeSize::Base, this);
    head->setWeight(QFont::DemiBold);
    m_rows->addWidget(head);
    for (std::size_t place = 0; place < removed.size() && place < shown; ++place)
        if (removed[place].fit >= goodFit)
            m_rows->addWidget(rowOf(removed[place].career, removed[place].fit));
    auto* all = new LinkLabel(tr("See all %1").arg(QLocale().toString(static_cast<qlonglong>(removed.size()))),
                              LinkLabel::Form::Link, this);
    all->setObjectName(u"see-removed"_s);
    all->setAccessibleName(tr("See all %1 careers that they remove").arg(removed.size()));
    all->setType(TypeSize::Small, QFont::Normal);
    connect(all, &LinkLabel::clicked, this, &LostFits::allAsked);
    m_rows->addWidget(all);
    if (inside)
        all->setFocus(Qt::TabFocusReason);
}

QWidget* LostFits::rowOf(std::size_t career, double fit) {
    const auto& traits = m_session.table().careers[career];
    const QString title = careerName(traits.title);
    auto* row = new QWidget(this);
    standFor(*row, fromUtf8(traits.key.text()));
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(4);
    auto* line = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrapped(title, TypeSize::Base, Role::Text, row));
    QStringList parts{QLocale().toString(fit, 'f', 2)};
    for (const std::size_t number : app::brokenBy(m_session.conditions(), traits))
        if (m_session.conditions()[number].must)
            parts += tr("breaks: %1").arg(m_session.titleOf(m_session.conditions()[number]));
    words->addWidget(wrapped(parts.join(u" · "_s), TypeSize::Small, Role::Text2, row));
    line->addLayout(words, 1);
    auto* keep = new LinkLabel(tr("Keep"), LinkLabel::Form::Link, row);
    keep->setObjectName(u"keep-"_s + fromUtf8(traits.key.text()));
    keep->setAccessibleName(tr("Keep %1").arg(title));
    connect(keep, &LinkLabel::clicked, this, [this, career] { m_session.keep(career); });
    line->addWidget(keep);
    column->addLayout(line);
    column->addWidget(new Hairline(Qt::Horizontal, row));
    return row;
}

} // namespace waymark::ui
