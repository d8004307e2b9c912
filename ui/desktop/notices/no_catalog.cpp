// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notices/no_catalog.h"

#include "ui/theme/type_scale.h"

#include <QLabel>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 640;

QLabel* words(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMaximumWidth(widest);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

NoCatalog::NoCatalog(const QString& why, QWidget* parent)
    : QWidget(parent) {
    setObjectName(u"noCatalog"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* title = words(tr("There is no catalog to show"), this);
    title->setFont(scaledFont(font(), TypeSize::Title));
    auto* safe = words(tr("What you keep in My library is in a file of its own and is not touched."), this);
    safe->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(40, 32, 40, 32);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(words(why, this));
    column->addWidget(safe);
    column->addStretch();
}

} // namespace waymark::ui
