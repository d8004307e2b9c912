// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/quick_facts.h"

#include "app/career/facts_in_words.h"
#include "app/salary/grade.h"
#include "ui/desktop/pages/careers/sections/figure_sources.h"
#include "ui/desktop/widgets/grade_chip.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/app_words.h"
#include "ui/words/occupation_name.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 14; // on each side of a hairline
constexpr int rowGap = 16;

/// The wider occupation whose figures all known facts are; empty where they are not all of one.
std::string sharedOccupation(const std::vector<app::QuickFact>& facts) {
    std::string shared;
    for (const auto& fact : facts) {
        if (fact.value.empty())
            continue;
        // Sources write one occupation in small and in large letters.
        if (fact.measuredFor.empty() ||
            (!shared.empty() && app::wholeName(shared) != app::wholeName(fact.measuredFor)))
            return {};
        shared = fact.measuredFor;
    }
    return shared;
}

/// One line for each part of the detail: pay's spread, then its time. Whose figure it is stands under the row
/// where it is the same of all.
QStringList detailLines(const app::QuickFact& fact, const std::string& shared) {
    QStringList lines = appWords(fact.detail).split(u" \u00B7 "_s, Qt::SkipEmptyParts);
    if (shared.empty())
        return lines;
    const QString whole = ofTheWhole(shared);
    lines.removeIf([&whole](const QString& line) { return line.compare(whole, Qt::CaseInsensitive) == 0; });
    return lines;
}

int lineOf(const QLabel& label) {
    return label.fontMetrics().horizontalAdvance(label.text()) + 2;
}

/// Its height when its label is moved down by `push`.
int heightOf(const QWidget& box, int width, int push) {
    const QLayout& lines = *box.layout();
    const int height = lines.hasHeightForWidth() ? lines.totalHeightForWidth(width) : box.sizeHint().height();
    return height - lines.contentsMargins().top() + push;
}

} // namespace

QuickFacts::QuickFacts(const SectionContext& context, QWidget* parent)
    : QWidget(parent) {
    const auto facts = app::quickFacts(context.page.facts, context.page.nationalPay, context.page.people.context);
    const std::string shared = sharedOccupation(facts);
    for (std::size_t which = 0; which < facts.size(); ++which)
        m_columns.push_back(column(context, facts[which], shared, static_cast<int>(which)));
    if (!shared.empty()) {
        //: %1 is "for Software developers as a whole"
        m_whose = new TextLabel(tr("All figures are %1.").arg(ofTheWhole(shared)), TypeSize::Small,
                                Role::Text3, this);
        m_whose->setObjectName(u"quickFactsWhose"_s);
        m_whose->setWordWrap(true);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QuickFacts::Column QuickFacts::column(const SectionContext& context, const app::QuickFact& fact,
                                      const std::string& shared, int which) {
    auto* box = new QWidget(this);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(1);
    Column made{box, nullptr, 0, 0};
    const auto add = [&](const QString& words, TypeSize size, Role ink, bool mayWrap) {
        auto* label = new TextLabel(words, size, ink, box);
        const int whole = label->sizeHint().width();
        label->setWordWrap(mayWrap);
        lines->addWidget(label);
        made.wanted = std::max(made.wanted, whole);
        made.least =
            std::max(made.least, mayWrap ? std::min(whole, label->minimumSizeHint().width()) : whole);
        return label;
    };
    made.label = add(appWords(fact.label), TypeSize::Small, Role::Text3, true);
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
            (fact.measuredFor.empty() ? QString() : u", "_s + ofTheWhole(fact.measuredFor)));
        connect(value, &LinkLabel::clicked, this, [&context, fact, value] {
            SourceCard::open(quickFactSource(context, fact), value, context.services.dialogs);
        });
        row->addWidget(value);
    }
    if (fact.kind == app::QuickFactKind::Pay && !fact.value.empty() && context.page.nationalPay) {
        const auto& pay = *context.page.nationalPay;
        row->addWidget(new GradeChip(app::gradeOf(pay, pay.place, context.asOf), box));
    }
    row->addStretch(1);
    made.least = std::max(made.least, row->sizeHint().width());
    lines->addLayout(row);
    for (const QString& line : detailLines(fact, shared))
        add(line, TypeSize::Small, Role::Text2, true);
    lines->addStretch(1);
    made.wanted = std::max(made.wanted, made.least);
    return made;
}

int QuickFacts::perRow(int width) const {
    int least = -2 * gap - 1;
    int widest = 0;
    for (const Column& column : m_columns) {
        least += column.least + 2 * gap + 1;
        widest = std::max(widest, column.least + 2 * gap + 1);
    }
    if (least <= width)
        return static_cast<int>(m_columns.size());
    return std::clamp((width + 2 * gap) / std::max(widest, 1), 1, 3);
}

/// In one row each gets what it needs, then an even share of the rest up to what it wants; in several all are as wide.
std::vector<int> QuickFacts::widths(int width, int count) const {
    const auto columns = m_columns.size();
    std::vector<int> wide(columns, 0);
    if (count < static_cast<int>(columns)) {
        std::fill(wide.begin(), wide.end(), (width - (count - 1) * (2 * gap + 1)) / count);
        return wide;
    }
    int spare = width - (static_cast<int>(columns) - 1) * (2 * gap + 1);
    for (std::size_t i = 0; i < columns; ++i) {
        wide[i] = m_columns[i].least;
        spare -= wide[i];
    }
    // The labels first, then what stands under the values. Small wishes are met whole, so that one column of long words
    // does not break the lines of all the others.
    const auto share = [&](auto&& wishOf) {
        std::vector<std::pair<int, std::size_t>> wishes;
        for (std::size_t i = 0; i < columns; ++i)
            wishes.emplace_back(std::max(0, wishOf(m_columns[i]) - wide[i]), i);
        std::sort(wishes.begin(), wishes.end());
        auto left = static_cast<int>(columns);
        for (const auto& [wish, which] : wishes) {
            const int given = std::clamp(spare / left--, 0, wish);
            wide[which] += given;
            spare -= given;
        }
    };
    share([](const Column& column) { return lineOf(*column.label); });
    share([](const Column& column) { return column.wanted; });
    return wide;
}

/// The highest of the labels in the row that begins with this column.
int QuickFacts::labelHeight(std::size_t first, const std::vector<int>& wide, int count) const {
    int height = 0;
    const std::size_t end = std::min(m_columns.size(), first + static_cast<std::size_t>(count));
    for (std::size_t which = first; which < end; ++which)
        height = std::max(height, m_columns[which].label->heightForWidth(wide[which]));
    return height;
}

int QuickFacts::arrange(int width, bool move) const {
    const int count = perRow(width);
    const std::vector<int> wide = widths(width, count);
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    int labels = 0;
    for (std::size_t which = 0; which < m_columns.size(); ++which) {
        if (which % static_cast<std::size_t>(count) == 0) {
            x = 0;
            y += which > 0 ? rowHeight + rowGap : 0;
            rowHeight = 0;
            labels = labelHeight(which, wide, count);
        }
        QWidget* box = m_columns[which].box;
        const int push = labels - m_columns[which].label->heightForWidth(wide[which]);
        const int height = heightOf(*box, wide[which], push);
        if (move) {
            box->layout()->setContentsMargins(0, push, 0, 0);
            box->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {x, y, wide[which], height}));
        }
        x += wide[which] + 2 * gap + 1;
        rowHeight = std::max(rowHeight, height);
    }
    y += rowHeight;
    if (!m_whose)
        return y;
    const int height = m_whose->heightForWidth(width);
    if (move)
        m_whose->setGeometry(0, y + 6, width, height);
    return y + 6 + height;
}

int QuickFacts::heightForWidth(int width) const {
    return arrange(width, false);
}

bool QuickFacts::inOneRow() const {
    return perRow(width()) == static_cast<int>(m_columns.size());
}

QSize QuickFacts::sizeHint() const {
    int width = -2 * gap - 1;
    for (const Column& column : m_columns)
        width += column.wanted + 2 * gap + 1;
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
    for (const Column& column : m_columns) {
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), column.box->geometry());
        if (box.x() > 0)
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {box.x() - gap - 1, box.y(), 1, box.height()}),
                             colour(Role::Line, toneOf(palette())));
    }
}

} // namespace waymark::ui
