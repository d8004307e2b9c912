// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kept_detail.h"

#include "ui/desktop/pages/learning/item_detail.h"
#include "ui/desktop/pages/library/item_kind.h"
#include "ui/desktop/pages/library/kept_model.h"
#include "ui/desktop/widgets/icon_text_button.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/primary_button.h"
#include "ui/desktop/widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int labelColumn = 80;
constexpr int factHeight = 16;
} // namespace

KeptDetail::KeptDetail(const db::Bookmark& bookmark, bool leftCatalog, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 22, 20, 16);
    column->setSpacing(0);
    column->addWidget(new TextLabel(itemKindTitle(bookmark.key.kind()), TypeSize::Small, Role::Text3, this));
    column->addSpacing(2);
    TextLabel* title = heading(QString::fromStdString(bookmark.title), TypeSize::Section, this);
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(title);
    if (leftCatalog) {
        auto* left = new TextLabel(tr("Left the catalog, kept here"), TypeSize::Small, Role::Warn, this);
        left->setObjectName(u"left-catalog"_s);
        column->addSpacing(4);
        column->addWidget(left);
    }
    column->addSpacing(16);
    if (!leftCatalog) {
        auto* open = new PrimaryButton(u"forward"_s, tr("Open"), this);
        open->setObjectName(u"open"_s);
        open->setToolTip(tr("Show it on its own page (Enter)"));
        connect(open, &QPushButton::clicked, this, &KeptDetail::openAsked);
        column->addWidget(open);
        column->addSpacing(12);
    }

    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(0);
    facts->setVerticalSpacing(8);
    facts->setColumnMinimumWidth(0, labelColumn);
    facts->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString& name, const QString& value) {
        if (value.isEmpty())
            return;
        auto* words = new TextLabel(value, TypeSize::Base, Role::Text, this);
        words->setWordWrap(true);
        facts->addWidget(new TextLabel(name, TypeSize::Base, Role::Text2, this), row, 0, Qt::AlignTop);
        facts->addWidget(words, row, 1, Qt::AlignTop);
        facts->setRowMinimumHeight(row++, factHeight);
    };
    add(tr("From"), QString::fromStdString(bookmark.detail));
    add(tr("Added"), KeptModel::dayText(bookmark.addedAt));
    add(tr("Address"), ItemDetail::addressOf(QString::fromStdString(bookmark.url)));
    column->addLayout(facts);
    column->addStretch(1);

    auto* foot = new QHBoxLayout;
    if (!bookmark.url.empty()) {
        auto* browser = new LinkLabel(tr("Open in browser"), LinkLabel::Form::Link, this);
        browser->setObjectName(u"open-in-browser"_s);
        browser->setToolTip(QString::fromStdString(bookmark.url));
        connect(browser, &LinkLabel::clicked, this, &KeptDetail::browserAsked);
        foot->addWidget(browser);
    }
    foot->addStretch(1);
    auto* remove = new IconTextButton(u"trash"_s, tr("Remove"), this);
    remove->setObjectName(u"remove"_s);
    remove->setToolTip(tr("Remove from My library (Delete)"));
    connect(remove, &IconTextButton::clicked, this, &KeptDetail::removeAsked);
    foot->addWidget(remove);
    column->addLayout(foot);
}

} // namespace waymark::ui
