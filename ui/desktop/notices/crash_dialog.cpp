// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notices/crash_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark::ui {

CrashDialog::CrashDialog(const QString& text, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Waymark ended unexpectedly"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 400);
    auto* words = new QLabel(tr("The last time, Waymark ended by a fault of its own. What you had kept is in My library. "
                                   "This is what it wrote down; it stays on this computer, and nothing was sent. If you "
                                   "report the fault, put it into the report."),
                             this);
    words->setWordWrap(true);
    auto* written = new QPlainTextEdit(text, this);
    written->setReadOnly(true);
    written->setLineWrapMode(QPlainTextEdit::NoWrap);
    written->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    written->setAccessibleName(tr("What was written down"));
    written->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &CrashDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(written, 1);
    column->addWidget(buttons);
}

} // namespace waymark::ui
