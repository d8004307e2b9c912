// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/quick_facts.h"

#include "app/salary/grade.h"
#include "ui/desktop/pages/careers/sections/figure_sources.h"
#include "ui/desktop/widgets/grade_chip.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/app_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int gap = 20; // on each side of a hairline
constexpr int rowGap = 16;
} // namespace

QuickFacts::QuickFacts(const SectionContext& context, QWidget* parent)
    : QWidget(parent) {
    const auto facts = app::quickFacts(context.page.facts, context.page.nationalPay);
    for (int which = 0; which < static_cast<int>(facts.size()); ++which)
        m_columns.append(column(context, which));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QWidget* QuickFacts::column(const SectionContext& context, int which) {
    const auto fact =
        app::quickFacts(context.page.facts, context.page.nationalPay)[static_cast<std::size_t>(which)];
    auto* box = new QWidget(this);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(1);
    lines->addWidget(new TextLabel(appWords(fact.label), TypeSize::Small, Role::Text3, box));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    if (fact.value.empty()) {
        row->addWidget(new TextLabel(appWords(fact.missing), TypeSize::Base, Role::Text3, box));
    } else {
        auto* value = new LinkLabel(appWords(fact.value), LinkLabel::Form::Figure, box);
        value->setType(TypeSize::Section, QFont::DemiBold);
        value->setObjectName(QStringLiteral("quickFact%1").arg(which));
        value->setAccessibleName(
            appWords(fact.label) + QStringLiteral(": ") + appWords(fact.value) +
            (fact.measuredFor.empty() ? QString() : u", "_s + appWords(app::asAWhole(fact.measuredFor))));
        connect(value, &LinkLabel::clicked, this, [&context, fact, value] {
            SourceCard::open(quickFactSource(context, fact), value, context.desk.dialogs);
        });
        row->addWidget(value);
    }
    if (fact.kind == app::QuickFactKind::Pay && !fact.value.empty() && context.page.nationalPay) {
        const auto& pay = *context.page.nationalPay;
        row->addWidget(new GradeChip(app::gradeOf(pay, pay.place, context.asOf), box));
    }
    row->addStretch(1);
    lines->addLayout(row);
    // One line for each part: pay's spread, then whose it is.
    for (const QString& part : appWords(fact.detail).split(u" \u00B7 "_s, Qt::SkipEmptyParts))
        lines->addWidget(new TextLabel(part, TypeSize::Small, Role::Text2, box));
    lines->addStretch(1);
    return box;
}

int QuickFacts::perRow(int width) const {
    int needed = 0;
    int widest = 0;
    for (const auto* column : m_columns) {
        needed += column->sizeHint().width() + 2 * gap + 1;
        widest = std::max(widest, column->sizeHint().width() + 2 * gap + 1);
    }
    if (needed - 2 * gap - 1 <= width)
        return static_cast<int>(m_columns.size());
    return std::clamp((width + 2 * gap) / std::max(widest, 1), 1, 3);
}

int QuickFacts::arrange(int width, bool move) const {
    const int count = perRow(width);
    const bool oneRow = count == m_columns.size();
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (int which = 0; which < m_columns.size(); ++which) {
        auto* column = m_columns[which];
        if (which > 0 && which % count == 0) {
            x = 0;
            y += rowHeight + rowGap;
            rowHeight = 0;
        }
        const QSize size = column->sizeHint();
        const int room = oneRow ? size.width() : width / count - 2 * gap;
        if (move)
            column->setGeometry(x, y, std::max(room, std::min(size.width(), width)), size.height());
        x += room + 2 * gap + 1;
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight;
}

int QuickFacts::heightForWidth(int width) const {
    return arrange(width, false);
}

QSize QuickFacts::sizeHint() const {
    int width = -2 * gap - 1;
    for (const auto* column : m_columns)
        width += column->sizeHint().width() + 2 * gap + 1;
    return {width, heightForWidth(width)};
}

QSize QuickFacts::minimumSizeHint() const {
    return {240, fontMetrics().height() * 3};
}

void QuickFacts::resizeEvent(QResizeEvent*) {
    arrange(width(), true);
}

bool QuickFacts::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        arrange(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

void QuickFacts::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (const auto* column : m_columns) {
        if (column->x() > 0)
            painter.fillRect(column->x() - gap - 1, column->y(), 1, column->height(),
                             colour(Role::Line, toneOf(palette())));
    }
}

} // namespace waymark::ui
