// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/help/guide_dialog.h"

#include "ui/words/guide.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStringBuilder>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

GuideDialog::GuideDialog(QWidget* parent)
    : QDialog(parent) {
    const Paper paper = guidePaper();
    setWindowTitle(paper.title);
    resize(640, 620);
    auto* words = new QTextBrowser(this);
    words->setFrameShape(QFrame::NoFrame);
    words->setHtml(paper.html);
    words->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* printing = buttons->addButton(tr("Print..."), QDialogButtonBox::ActionRole);
    printing->setObjectName(u"guide-print"_s);
    printing->setAutoDefault(false);
    printing->setShortcut(QKeySequence::Print);
    connect(printing, &QPushButton::clicked, this, [this, paper] { askAndPrint(this, paper); });
    connect(buttons, &QDialogButtonBox::rejected, this, &GuideDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(buttons);
}

Paper guidePaper() {
    Paper paper;
    paper.title = guideTitle();
    paper.pages = 2;
    paper.html = u"<h1>"_s % paper.title.toHtmlEscaped() % u"</h1>"_s;
    for (const GuidePart& part : guideParts()) {
        paper.html += u"<h2>"_s % part.title.toHtmlEscaped() % u"</h2>"_s;
        for (const QString& paragraph : part.paragraphs)
            paper.html += u"<p>"_s % paragraph.toHtmlEscaped() % u"</p>"_s;
    }
    return paper;
}

} // namespace waymark::ui
