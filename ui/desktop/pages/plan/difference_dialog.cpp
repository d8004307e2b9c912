// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/difference_dialog.h"

#include "ui/desktop/widgets/text_label.h"
#include "ui/words/plan_figures.h"
#include "ui/words/text.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

DifferenceDialog::DifferenceDialog(const app::SharedPlan& theirs, const QString& mineTitle, const db::Plan& mine,
                                   QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"plan-difference"_s);
    const QString title = theirs.title.empty() ? tr("Somebody's plan") : fromUtf8(theirs.title);
    setWindowTitle(title);
    setMinimumWidth(460);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(heading(title, TypeSize::Section, this));
    const auto add = [&](const QString& words, Role ink) {
        auto* label = new TextLabel(words, TypeSize::Base, ink, this);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    add(tr("%1 steps.").arg(theirs.plan.steps.size()), Role::Text2);
    if (!mine.steps.empty()) {
        const auto lines = differenceWords(app::differenceOf(mine, theirs.plan));
        add(lines.isEmpty() ? tr("Nothing differs from %1.").arg(mineTitle)
                            : tr("Beside %1:").arg(mineTitle),
            Role::Text2);
        for (const QString& line : lines)
            add(line, Role::Text);
        add(tr("Kept, it is a plan of its own; what you did of the same steps stays done in it."), Role::Text2);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* keep = buttons->addButton(tr("Keep as a plan"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"keep-shared"_s);
    keep->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace waymark::ui
