// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/text_label.h"

#include "ui/desktop/widgets/wrapped_text.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {
constexpr char wholeText[] = "wholeText"; ///< the tooltip that the label gave itself
} // namespace

TextLabel::TextLabel(const QString& text, TypeSize size, Role ink, QWidget* parent)
    : QLabel(text, parent)
    , m_size(size)
    , m_weight(size == TypeSize::Title || size == TypeSize::Section ? QFont::DemiBold : QFont::Normal)
    , m_ink(ink) {
    // Words of the catalog may hold angle brackets; none of ours is markup.
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Otherwise the role follows the grounds of the parents, which may be set later.
    setForegroundRole(QPalette::WindowText);
    applyType();
    applyInk();
}

void TextLabel::setWeight(QFont::Weight weight) {
    m_weight = weight;
    applyType();
}

void TextLabel::setInk(Role ink) {
    m_ink = ink;
    applyInk();
}

void TextLabel::setEliding(bool eliding) {
    m_eliding = eliding;
    updateGeometry();
    update();
}

/// Several lines of plain words, and nothing of QLabel's around them.
bool TextLabel::isPlainlyWrapped() const {
    return wordWrap() && !m_eliding && !text().isEmpty() && textFormat() == Qt::PlainText && margin() == 0 && indent() <= 0 && frameWidth() == 0;
}

QSize TextLabel::sizeHint() const {
    if (!isPlainlyWrapped() || text().contains(u'\n'))
        return QLabel::sizeHint();
    return wrappedSize(text(), font()).grownBy(contentsMargins());
}

int TextLabel::heightForWidth(int width) const {
    if (!isPlainlyWrapped())
        return QLabel::heightForWidth(width);
    const auto known = std::find_if(m_measured.begin(), m_measured.end(), [&](const Measured& one) {
        return one.width == width && one.text == text() && one.font == font();
    });
    if (known != m_measured.end())
        return known->height;
    const auto around = contentsMargins();
    const int height = wrappedHeight(text(), font(), layoutDirection(), width - around.left() - around.right()) + around.top() + around.bottom();
    m_measured.back() = std::exchange(m_measured.front(), Measured{text(), font(), width, height});
    return height;
}

void TextLabel::wrapIn(int room) {
    const bool wraps = fontMetrics().horizontalAdvance(text()) > room;
    if (m_eliding == wraps)
        setEliding(!wraps);
    if (wordWrap() != wraps)
        setWordWrap(wraps);
    setMinimumWidth(wraps ? std::max(0, room) : 0);
}

QSize TextLabel::minimumSizeHint() const {
    if (isPlainlyWrapped() && !text().contains(u'\n'))
        if (const auto narrowest = narrowestWrapped(text(), font()); narrowest.isValid())
            return narrowest.grownBy(contentsMargins());
    if (!m_eliding)
        return QLabel::minimumSizeHint();
    const int shortest = fontMetrics().horizontalAdvance(text().left(4) + u'\u2026');
    return {qMin(shortest, QLabel::sizeHint().width()), QLabel::sizeHint().height()};
}

void TextLabel::paintEvent(QPaintEvent* event) {
    if (!m_eliding || fontMetrics().horizontalAdvance(text()) <= contentsRect().width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

bool TextLabel::event(QEvent* event) {
    // Asked for when it is needed: words and width both change. What the owner says there stays.
    if (event->type() == QEvent::ToolTip && m_eliding && toolTip() == property(wholeText).toString()) {
        setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
        setProperty(wholeText, toolTip());
    }
    return QLabel::event(event);
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (m_applying)
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        applyInk();
    if (event->type() == QEvent::ApplicationFontChange)
        applyType();
}

void TextLabel::applyType() {
    m_applying = true;
    setFont(scaledFont(QApplication::font(), m_size, m_weight));
    m_applying = false;
}

void TextLabel::applyInk() {
    m_applying = true;
    const Tone tone = toneOf(parentWidget() ? parentWidget()->palette() : QApplication::palette());
    QPalette inked = palette();
    inked.setColor(foregroundRole(), colour(m_ink, tone));
    setPalette(inked);
    m_applying = false;
}

TextLabel* heading(const QString& text, TypeSize size, QWidget* parent) {
    // Its words come last: a screen reader that hears of them asks at once what it is, and remembers the answer.
    auto* label = new TextLabel({}, size, Role::Text, parent);
    label->setObjectName(QStringLiteral("heading"));
    label->setProperty("heading", true); // for screen readers; its name may become another
    label->setText(text);
    return label;
}

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent) {
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setFixedWidth(1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
}

void Hairline::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), colour(Role::Line, toneOf(palette())));
}

} // namespace waymark::ui
