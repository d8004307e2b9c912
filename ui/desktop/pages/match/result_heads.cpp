// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/result_heads.h"

#include "ui/desktop/pages/match/result_columns.h"
#include "ui/desktop/theme/controls.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"
#include "ui/words/within_sentence.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

class ResultHeads::Head final : public QAbstractButton {
public:
    Head(MatchedModel::Order order, const QString& words, QWidget* parent)
        : QAbstractButton(parent)
        , m_order(order) {
        setText(words);
        setObjectName(u"sort-%1"_s.arg(static_cast<int>(order)));
        setAccessibleName(ResultHeads::tr("Sort by %1").arg(withinSentence(words)));
        setToolTip(accessibleName());
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }
    MatchedModel::Order order() const { return m_order; }
    void setSorted(bool sorted) {
        m_sorted = sorted;
        setAccessibleDescription(sorted ? ResultHeads::tr("sorted") : QString());
        update();
    }
    int wanted() const {
        return QFontMetrics(scaledFont(font(), TypeSize::Small, QFont::Medium)).horizontalAdvance(words(true)) + 4;
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const Tone tone = toneOf(palette());
        painter.setFont(scaledFont(font(), TypeSize::Small, m_sorted ? QFont::Medium : QFont::Normal));
        painter.setPen(colour(m_sorted || underMouse() ? Role::Text : Role::Text2, tone));
        const QFontMetrics metrics = painter.fontMetrics();
        const int arrow = metrics.horizontalAdvance(words(m_sorted)) - metrics.horizontalAdvance(text());
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text(), Qt::ElideRight, width() - arrow) + words(m_sorted).mid(text().size()));
        paintFocusRing(painter, *this, QRectF(rect()));
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click();
        QAbstractButton::keyPressEvent(event);
    }

private:
    QString words(bool sorted) const {
        const bool rising = m_order == MatchedModel::Order::Preparation; // the shortest first
        return sorted ? text() + (rising ? u" \u2191"_s : u" \u2193"_s) : text();
    }
    MatchedModel::Order m_order;
    bool m_sorted = false;
};

ResultHeads::ResultHeads(QWidget* parent)
    : QWidget(parent) {
    const auto add = [this](MatchedModel::Order order, const QString& words) {
        auto* head = new Head(order, words, this);
        connect(head, &QAbstractButton::clicked, this, [this, order] { Q_EMIT orderChosen(order); });
        m_heads.push_back(head);
    };
    add(MatchedModel::Order::Fit, tr("Interests fit"));
    add(MatchedModel::Order::Readiness, tr("Skills readiness"));
    add(MatchedModel::Order::Preparation, tr("Way in"));
    add(MatchedModel::Order::Pay, tr("Pay"));
    fitHeight();
    setOrder(MatchedModel::Order::Fit);
}

void ResultHeads::fitHeight() {
    setFixedHeight(QFontMetrics(scaledFont(font(), TypeSize::Small)).height() + 14);
}

/// Larger or smaller text.
void ResultHeads::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    fitHeight();
    place();
}

void ResultHeads::setRowWidth(int width) {
    m_rowWidth = width;
    place();
}

void ResultHeads::setOrder(MatchedModel::Order order) {
    for (Head* head : m_heads)
        head->setSorted(head->order() == order);
    place();
}

void ResultHeads::place() {
    const ResultColumns columns = ResultColumns::of(QRect(0, 0, m_rowWidth > 0 ? m_rowWidth : width(), height()), fontMetrics());
    const bool small = columns.skills.isEmpty();
    int x = columns.side;
    for (Head* head : m_heads) {
        if (!small && head->order() == MatchedModel::Order::Fit)
            x = columns.fit.left();
        else if (!small && head->order() == MatchedModel::Order::Readiness)
            x = columns.skills.left();
        else if (!small && head->order() == MatchedModel::Order::Preparation)
            x = columns.wayIn.left();
        // No wider than its column: the arrow of one is not written over the next.
        const int next = small                                              ? x + head->wanted()
                         : head->order() == MatchedModel::Order::Fit       ? columns.skills.left() - 6
                         : head->order() == MatchedModel::Order::Readiness ? columns.wayIn.left() - 6
                                                                           : x + head->wanted();
        head->setGeometry(mirrored(*this, QRect(x, 2, std::min(head->wanted(), next - x), height() - 5)));
        x += head->width() + 12;
    }
    update();
}

void ResultHeads::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Tone tone = toneOf(palette());
    const ResultColumns columns = ResultColumns::of(QRect(0, 0, m_rowWidth > 0 ? m_rowWidth : width(), height()), fontMetrics());
    painter.setFont(scaledFont(font(), TypeSize::Small));
    painter.setPen(colour(Role::Text2, tone));
    if (!columns.skills.isEmpty())
        painter.drawText(mirrored(*this, QRect(columns.career.left(), 2, columns.career.width(), height() - 5)),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("Career"));
    painter.fillRect(columns.side, height() - 1, width() - 2 * columns.side, 1, colour(Role::Line, tone));
}

void ResultHeads::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

} // namespace waymark::ui
