// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/inventory_list.h"

#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"

#include <QGridLayout>

namespace waymark::ui {

namespace {
constexpr int rowHeight = 35; // and one for the hairline
constexpr int gap = 16;
} // namespace

InventoryList::InventoryList(const std::vector<InventoryLine>& lines, QWidget* parent)
    : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const InventoryLine& line : lines) {
        auto* number = new TextLabel(line.number, TypeSize::Base, Role::Text, this);
        number->setWeight(QFont::DemiBold);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(number, row, 0);
        if (line.id == QStringLiteral("sources")) { // the words are the link: beside them one would cut them
            auto* link = new LinkLabel(line.words, LinkLabel::Form::Link, this);
            link->setObjectName(QStringLiteral("see-sources"));
            connect(link, &LinkLabel::clicked, this, &InventoryList::sourcesAsked);
            grid->addWidget(link, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
        } else {
            auto* words = new TextLabel(line.words, TypeSize::Base, Role::Text2, this);
            words->setWordWrap(true);
            grid->addWidget(words, row, 1);
        }
        grid->setRowMinimumHeight(row, rowHeight);
        grid->addWidget(new Hairline(Qt::Horizontal, this), row + 1, 0, 1, 2);
        row += 2;
    }
}

} // namespace waymark::ui
