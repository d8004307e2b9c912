// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/plain_parts.h"

#include "app/words/numbers.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QLayout>
#include <QPushButton>

namespace waymark::ui {

TextLabel* wrapped(const QString& text, TypeSize size, Role ink, QWidget* parent) {
    auto* label = new TextLabel(text, size, ink, parent);
    label->setWordWrap(true);
    return label;
}

void clearLayout(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            // Nobody shall find by name what only waits for its end.
            for (QWidget* part : item->widget()->findChildren<QWidget*>())
                part->setObjectName(QString());
            item->widget()->setObjectName(QString());
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

QString skillInSentence(const std::string& english) {
    const QString name = skillName(english);
    return name == fromUtf8(english) ? fromUtf8(app::capitalised(app::lowerTitle(english))) : name;
}

} // namespace waymark::ui
