// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/suggestion_list.h"

#include "ui/desktop/theme/icons.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/desktop/theme/names_in_room.h"
#include "ui/theme/type_scale.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int around = 4; // inside the border
constexpr int drawnRow = 28;
constexpr int iconLeft = 11;
constexpr int iconSide = 16;
constexpr int wordsLeft = 34;
constexpr int right = 12;
constexpr int noteGap = 16;

QString iconOf(Suggestion::Kind kind) {
    switch (kind) {
    case Suggestion::Kind::Recent:
        return u"clock"_s;
    case Suggestion::Kind::Saved:
        return u"library"_s;
    case Suggestion::Kind::Value:
        return u"tag"_s;
    case Suggestion::Kind::Forget:
        return u"trash"_s;
    }
    return {};
}

} // namespace

SuggestionList::SuggestionList(QWidget* box)
    : QFrame(box)
    , m_box(box) {
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Suggestions"));
    hide();
}

int SuggestionList::rowHeight() const {
    return std::max(drawnRow, fontMetrics().height() + 10);
}

void SuggestionList::offer(std::vector<Suggestion> suggestions, const QRect& under) {
    m_suggestions = std::move(suggestions);
    m_current = -1;
    if (m_suggestions.empty() || !m_box->isVisible()) {
        hide();
        return;
    }
    setParent(m_box->window());
    const int height = 2 * around + rowHeight() * static_cast<int>(m_suggestions.size());
    setGeometry(QRect(m_box->mapTo(m_box->window(), under.bottomLeft() + QPoint(0, 4)),
                      QSize(under.width(), height)));
    raise();
    show();
    update();
}

void SuggestionList::move(int rows) {
    const auto last = static_cast<int>(m_suggestions.size()) - 1;
    if (m_current < 0)
        m_current = rows > 0 ? 0 : last;
    else
        m_current = std::clamp(m_current + rows, -1, last);
    announceCurrent();
    update();
}

void SuggestionList::announceCurrent() {
    const auto* row = current();
    setAccessibleDescription(row ? row->words : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

const Suggestion* SuggestionList::current() const {
    return isOpen() && m_current >= 0 ? &m_suggestions[static_cast<std::size_t>(m_current)] : nullptr;
}

int SuggestionList::rowAt(const QPoint& at) const {
    const int row = at.y() < around ? -1 : (at.y() - around) / rowHeight();
    return row < static_cast<int>(m_suggestions.size()) ? row : -1;
}

/// Words and note share a line, in which either may end in dots.
bool SuggestionList::event(QEvent* event) {
    const int row = event->type() == QEvent::ToolTip ? rowAt(static_cast<QHelpEvent*>(event)->pos()) : -1;
    if (row < 0)
        return QFrame::event(event);
    const auto& line = m_suggestions[static_cast<std::size_t>(row)];
    return tellWhole(*event, *this, line.note.isEmpty() ? line.words : QString(line.words + u" \u00B7 "_s + line.note), [] { return true; });
}

void SuggestionList::mouseMoveEvent(QMouseEvent* event) {
    const int row = rowAt(event->pos());
    if (row >= 0 && row != m_current) {
        m_current = row;
        update();
    }
}

void SuggestionList::mousePressEvent(QMouseEvent* event) {
    const int row = rowAt(event->pos());
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    const Suggestion picked = m_suggestions[static_cast<std::size_t>(row)];
    hide();
    Q_EMIT chosen(picked);
}

void SuggestionList::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colour(Role::Raised, tone));
    painter.setPen(QPen(colour(Role::LineStrong, tone), 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    const QFont small = scaledFont(font(), TypeSize::Small);
    QRect row(0, around, width(), rowHeight());
    for (std::size_t i = 0; i < m_suggestions.size(); ++i, row.translate(0, rowHeight())) {
        const auto& line = m_suggestions[i];
        if (static_cast<int>(i) == m_current) {
            painter.fillRect(row.adjusted(1, 0, -1, 0), colour(Role::AccentTint, tone));
            painter.fillRect(mirrored(*this, QRect(1, row.top(), 3, row.height())), colour(Role::Accent, tone));
        }
        icon(iconOf(line.kind), tone)
            .paint(&painter, mirrored(*this, QRect(iconLeft, row.top() + (row.height() - iconSide) / 2, iconSide,
                                                      iconSide)));
        painter.setFont(small);
        painter.setPen(colour(Role::Text3, tone));
        const QRect note = row.adjusted(width() / 3, 0, -right, 0);
        const QString noteText = painter.fontMetrics().elidedText(line.note, Qt::ElideRight, note.width());
        painter.drawText(mirrored(*this, note), Qt::AlignRight | Qt::AlignVCenter, noteText);
        const int noteWidth =
            noteText.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(noteText) + noteGap;
        const QRect words = row.adjusted(wordsLeft, 0, -right - noteWidth, 0);
        painter.setFont(font());
        painter.setPen(colour(line.kind == Suggestion::Kind::Forget ? Role::Text2 : Role::Text, tone));
        painter.drawText(mirrored(*this, words), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(line.words, Qt::ElideRight, words.width()));
    }
}

} // namespace waymark::ui
