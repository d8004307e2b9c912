// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/plain_parts.h"

#include "app/words/numbers.h"
#include "ui/words/text.h"

#include <QLayout>
#include <QPushButton>
#include <QScrollArea>

namespace waymark::ui {

TextLabel* wrapped(const QString& text, TypeSize size, Role ink, QWidget* parent) {
    auto* label = new TextLabel(text, size, ink, parent);
    label->setWordWrap(true);
    return label;
}

void clearLayout(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget()) {
            item->widget()->setParent(nullptr); // at once out of what is shown, found and reached by Tab
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QPushButton* plainButton(const QString& words, QWidget* parent) {
    auto* button = new QPushButton(words, parent);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

QString skillName(const std::string& title) {
    return fromUtf8(app::capitalised(app::lowerTitle(title)));
}

QScrollArea* scrolled(QWidget* content, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    scroll->setWidget(content);
    return scroll;
}

} // namespace waymark::ui
