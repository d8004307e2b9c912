// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/title_line.h"

#include "ui/desktop/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeySequence>
#include <QPushButton>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int gap = 8;
constexpr int lettersOfTitle = 10; // at the least
constexpr int afterIcon = 8; // about; the style has the last word
constexpr char words[] = "wordsOfButton"; ///< what it says where there is room
} // namespace

TitleLine::TitleLine(QWidget* title, QWidget* tools, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_tools(tools)
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(gap);
    m_parts->addWidget(title, 1);
    m_parts->addWidget(tools, 0, Qt::AlignLeft);
    for (QPushButton* button : buttons()) {
        button->setProperty(words, button->text());
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(button->text());
    }
}

QList<QPushButton*> TitleLine::buttons() const {
    return m_tools->findChildren<QPushButton*>();
}

int TitleLine::toolsWidth(bool withWords) const {
    const int between = m_tools->layout() ? m_tools->layout()->spacing() : gap;
    int width = -between;
    for (const QPushButton* button : buttons()) {
        const int said = button->text().isEmpty() ? 0 : button->fontMetrics().horizontalAdvance(button->text()) + afterIcon;
        const int all = button->fontMetrics().horizontalAdvance(button->property(words).toString()) + afterIcon;
        width += button->sizeHint().width() - said + (withWords ? all : 0) + between;
    }
    return width;
}

/// The icons beside the beginning of the title: the words of buttons are no reason to keep a pane wide.
QSize TitleLine::minimumSizeHint() const {
    const int title = std::min(m_title->sizeHint().width(), lettersOfTitle * m_title->fontMetrics().averageCharWidth());
    return {title + (m_tools->isHidden() ? 0 : toolsWidth(false) + gap), QWidget::minimumSizeHint().height()};
}

void TitleLine::wrap(TextLabel* title) {
    m_wrapping = title;
    arrange();
}

void TitleLine::arrange() {
    int title = m_title->sizeHint().width() + gap;
    if (m_wrapping) {
        m_wrapping->wrapIn(width());
        title = std::max(title, m_wrapping->fontMetrics().horizontalAdvance(m_wrapping->text()) + gap);
    }
    const int withWords = toolsWidth(true);
    const bool fits = m_tools->isHidden() || title + withWords <= width();
    // In a low window the words of buttons go before a line does.
    constexpr int low = 560;
    const bool beside = title + toolsWidth(false) <= width();
    const bool icons = !fits && (withWords > width() || (beside && window()->height() < low));
    const bool below = !fits && (!icons || !beside);
    for (QPushButton* button : buttons()) {
        const QKeySequence key = button->shortcut(); // which the words would replace by their own
        button->setText(icons ? QString() : button->property(words).toString());
        button->setShortcut(key);
        if (icons && button->toolTip().isEmpty())
            button->setToolTip(button->accessibleName());
    }
    m_parts->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->activate();
}

void TitleLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

/// Another title, larger letters, or buttons that come and go.
bool TitleLine::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace waymark::ui
