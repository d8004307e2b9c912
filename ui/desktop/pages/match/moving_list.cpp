// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/moving_list.h"

#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberRoom = 14, behindNumber = 6;

/// "from 6" with its arrow; nothing for one that stayed or was not ranked before.
QString movementOf(std::size_t before, std::size_t now) {
    if (before == 0 || before == now)
        return {};
    return before > now ? MovingList::tr("\u2191 from %1").arg(before) : MovingList::tr("\u2193 from %1").arg(before);
}

/// "1. Electricians, up from 6": what is heard of it.
QString heardOf(const MovingList::Line& line, std::size_t now) {
    if (line.before == 0 || line.before == now)
        return MovingList::tr("%1. %2").arg(now).arg(line.title);
    return (line.before > now ? MovingList::tr("%1. %2, up from %3") : MovingList::tr("%1. %2, down from %3"))
        .arg(QString::number(now), line.title, QString::number(line.before));
}

} // namespace

MovingList::MovingList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

MovingList::Row MovingList::makeRow(std::size_t place) {
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    auto* number = new TextLabel(QLocale().toString(static_cast<qulonglong>(place)), TypeSize::Base, Role::Text2, row);
    number->setMinimumWidth(numberRoom);
    line->addWidget(number);
    line->addSpacing(behindNumber);
    auto* title = new LinkLabel({}, LinkLabel::Form::Row, row);
    title->setType(TypeSize::Base, QFont::Normal);
    connect(title, &LinkLabel::clicked, this, [this, place] { Q_EMIT careerAsked(m_rows[place - 1].key); });
    line->addWidget(title);
    line->addStretch(1);
    line->addSpacing(10);
    auto* movement = new TextLabel({}, TypeSize::Small, Role::Text2, row);
    line->addWidget(movement);
    column->addLayout(line);
    column->addWidget(new Hairline(Qt::Horizontal, row));
    m_column->addWidget(row);
    return {row, title, movement, {}};
}

void MovingList::setLines(const std::vector<Line>& lines) {
    while (m_rows.size() < lines.size())
        m_rows.push_back(makeRow(m_rows.size() + 1));
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        auto& [row, title, movement, key] = m_rows[at];
        row->setVisible(at < lines.size());
        if (at >= lines.size())
            continue;
        const Line& line = lines[at];
        key = line.key;
        standFor(*row, key);
        row->setAccessibleName(heardOf(line, at + 1));
        title->setText(line.title);
        title->setAccessibleDescription(heardOf(line, at + 1)); // it alone is gone to by keyboard
        movement->setText(movementOf(line.before, at + 1));
    }
}

} // namespace waymark::ui
