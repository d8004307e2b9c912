// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/source_card.h"

#include "db/records/source.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/app_words.h"

#include <QApplication>
#include <QGridLayout>
#include <QPainter>
#include <QScreen>

namespace waymark::ui {

namespace {

constexpr int labelColumn = 76;
constexpr int cardWidth = 400;

class CardRows {
public:
    explicit CardRows(QGridLayout* grid, QWidget* card)
        : m_grid(grid)
        , m_card(card) {}

    void add(const QString& name, const QString& words, Role ink = Role::Text) {
        if (words.isEmpty())
            return;
        auto* value = new TextLabel(words, TypeSize::Base, ink, m_card);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        add(name, value);
    }
    void add(const QString& name, QWidget* value, Qt::Alignment alignment = {}) {
        const int row = m_grid->rowCount();
        auto* label = new TextLabel(name, TypeSize::Small, Role::Text3, m_card);
        label->setContentsMargins(0, 2, 0, 0);
        m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
        // A link keeps to its own width; without an alignment it would hold the whole column to it.
        m_grid->addWidget(value, row, 1, alignment);
    }

private:
    QGridLayout* m_grid;
    QWidget* m_card;
};

QString joined(const QStringList& parts, const QString& by) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(by);
}

} // namespace

void fillSource(SourceFacts& facts, const db::Source& source) {
    const auto text = [](const std::string& words) { return QString::fromStdString(words); };
    facts.source =
        joined({text(source.publisher), text(source.title), appWords(source.licence)}, QStringLiteral(", "));
    facts.changes = text(source.changes);
    facts.url = text(source.url);
    if (facts.period.isEmpty())
        facts.period = appWords(source.vintage);
}

SourceCard* SourceCard::open(const SourceFacts& facts, QWidget* anchor, Dialogs& dialogs, QRect at) {
    if (auto* before = qobject_cast<SourceCard*>(QApplication::activePopupWidget()))
        before->close();
    auto* card = new SourceCard(facts, anchor, dialogs);
    card->placeUnder(anchor, at.isNull() ? anchor->rect() : at);
    card->show();
    card->setFocus(Qt::PopupFocusReason);
    return card;
}

SourceCard::SourceCard(const SourceFacts& facts, QWidget* anchor, Dialogs& dialogs)
    : QFrame(anchor, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("sourceCard"));
    setAccessibleName(facts.question);
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(qMax(cardWidth, fontMetrics().averageCharWidth() * 56));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, labelColumn);
    grid->setColumnStretch(1, 1);
    auto* question = new TextLabel(facts.question, TypeSize::Base, Role::Text, this);
    question->setWeight(QFont::DemiBold);
    question->setWordWrap(true);
    grid->addWidget(question, 0, 0, 1, 2);
    CardRows rows(grid, this);
    rows.add(tr("Figure"), facts.figure);
    rows.add(tr("Source"), facts.source);
    if (!facts.url.isEmpty()) {
        auto* link = new LinkLabel(facts.url, LinkLabel::Form::Link, this);
        link->setToolTip(facts.url);
        connect(link, &LinkLabel::clicked, this, [url = facts.url, &dialogs] { dialogs.openLink(url); });
        rows.add(QString(), link, Qt::AlignLeft);
    }
    rows.add(tr("Changed"), facts.changes, Role::Text2);
    rows.add(tr("Period"), facts.period);
    rows.add(tr("Place"), facts.place);
    rows.add(tr("Arithmetic"), facts.arithmetic.join(u'\n'));
    rows.add(tr("Estimate"), facts.estimate);
}

void SourceCard::placeUnder(const QWidget* anchor, const QRect& at) {
    resize(width(), layout()->heightForWidth(width()));
    QPoint corner = anchor->mapToGlobal(QPoint(at.left(), at.top() + at.height() + 4));
    if (const auto* screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(qMax(room.left(), qMin(corner.x(), room.right() - width())));
        if (corner.y() + height() > room.bottom())
            corner.setY(qMax(room.top(), anchor->mapToGlobal(at.topLeft()).y() - height() - 4));
    }
    move(corner);
}

void SourceCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tone tone = toneOf(palette());
    painter.fillRect(rect(), colour(Role::Sunken, tone));
    painter.setPen(colour(Role::LineStrong, tone));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace waymark::ui
