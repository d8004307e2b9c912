// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/result_header.h"

#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStringBuilder>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

ResultHeader::ResultHeader(QWidget* parent)
    : QWidget(parent)
    , m_correction(new QLabel(this))
    , m_chips(new QWidget(this))
    , m_count(new TextLabel({}, TypeSize::Small, Role::Text3, this)) {
    m_correction->setTextFormat(Qt::RichText);
    m_correction->setWordWrap(true);
    m_correction->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_correction, &QLabel::linkActivated, this, &ResultHeader::exactRequested);
    auto* chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->addWidget(m_chips);
    line->addStretch(1);
    line->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 12);
    column->setSpacing(8);
    column->addWidget(m_correction);
    column->addLayout(line);
    clear();
}

void ResultHeader::show(const SearchOutcome& outcome) {
    m_correction->setText(correctionMarkup(outcome.ask.text, outcome.corrected));
    m_correction->setVisible(!outcome.corrected.isEmpty());
    showChips(outcome.ask.kinds);
    const qlonglong milliseconds = std::max<qlonglong>(1, outcome.tookMicroseconds / 1000);
    const QString found =
        outcome.total == 1 ? tr("1 result")
                           : tr("%1 results").arg(QLocale().toString(static_cast<qlonglong>(outcome.total)));
    //: %1 is "61 results"
    m_count->setText(tr("%1 in %2 ms").arg(found, QLocale().toString(milliseconds)));
    QWidget::show();
}

void ResultHeader::clear() {
    hide();
}

QString ResultHeader::correctionText() const {
    return m_correction->isHidden() ? QString()
                                    : QTextDocumentFragment::fromHtml(m_correction->text()).toPlainText();
}

void ResultHeader::showChips(const std::vector<db::ItemKind>& kinds) {
    for (auto* child : m_chips->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        delete child;
    m_chips->setVisible(!kinds.empty());
    for (const auto kind : kinds) {
        auto* chip = new FilterChip(kindHeading(kind), FilterChip::Form::Set, m_chips);
        m_chips->layout()->addWidget(chip);
        // Queued: answering rebuilds the chips, this one among them.
        connect(
            chip, &FilterChip::removed, this, [this, kind] { Q_EMIT kindRemoved(kind); },
            Qt::QueuedConnection);
        connect(
            chip, &FilterChip::clicked, this, [this, kind] { Q_EMIT kindRemoved(kind); },
            Qt::QueuedConnection);
    }
    if (kinds.empty())
        return;
    auto* all = new LinkLabel(tr("Clear all"), LinkLabel::Form::Link, m_chips);
    m_chips->layout()->addWidget(all);
    connect(all, &LinkLabel::clicked, this, &ResultHeader::kindsCleared, Qt::QueuedConnection);
}

void ResultHeader::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    // A label keeps the link colour of the palette it had when its text was set.
    const QString markup = m_correction->text();
    m_correction->clear();
    m_correction->setText(markup);
}

void ResultHeader::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(0, height() - 1, width(), 1, colour(Role::Line, toneOf(palette())));
}

QString correctionMarkup(const QString& typed, const QString& corrected) {
    if (corrected.isEmpty())
        return {};
    const QStringList before = typed.split(u' ', Qt::SkipEmptyParts);
    const QStringList after = corrected.split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const bool same = i < before.size() && before[i].compare(after[i], Qt::CaseInsensitive) == 0;
        const QString word = after[i].toHtmlEscaped();
        words.append(same ? QString(u"<b>"_s % word % u"</b>"_s)
                          : QString(u"<b><u>"_s % word % u"</u></b>"_s));
    }
    const QString instead = u"<a href=\"exact\" style=\"text-decoration:none\">"_s %
                            typed.simplified().toHtmlEscaped() % u"</a>"_s;
    return ResultHeader::tr("Showing results for %1. Search instead for %2").arg(words.join(u' '), instead);
}

} // namespace waymark::ui
