// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/browse_columns.h"

#include "ui/desktop/pages/explore/link_row.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/jargon.h"

#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 32;
constexpr int betweenBlocks = 20;
constexpr int rowHeight = 30;
constexpr int narrowest = 200; // of a column
constexpr int mostColumns = 4;

struct Shown {
    db::Facet facet;
    std::size_t most;
};
// In reading order, so that the columns come out about equally long.
constexpr std::array shown{Shown{db::Facet::Topic, 12},  Shown{db::Facet::Interest, 6},
                           Shown{db::Facet::Growth, 6},  Shown{db::Facet::Technology, 12},
                           Shown{db::Facet::JobZone, 5}, Shown{db::Facet::Pay, 6}};

/// Where each facet stands when there are four columns: two short ones share a column.
constexpr std::array<int, shown.size()> columnOfFour{0, 1, 2, 3, 1, 2};

QString headingOf(db::Facet facet) {
    switch (facet) {
    case db::Facet::Topic:
        return BrowseColumns::tr("Topics to learn");
    case db::Facet::Interest:
        return BrowseColumns::tr("Careers by interest");
    case db::Facet::JobZone:
        return BrowseColumns::tr("Careers by preparation");
    case db::Facet::Growth:
        return BrowseColumns::tr("Careers by growth in ten years");
    case db::Facet::Pay:
        return BrowseColumns::tr("Careers by median pay in the US");
    case db::Facet::Technology:
        return BrowseColumns::tr("Careers by technology");
    default:
        return facetHeading(facet);
    }
}

/// What the words of the column stand for, where they are the field's own.
QString headingMeaning(db::Facet facet) {
    return facet == db::Facet::JobZone    ? zonesMeaning()
           : facet == db::Facet::Interest ? interestsMeaning()
                                          : QString();
}

} // namespace

BrowseColumns::BrowseColumns(const FacetWords& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(betweenBlocks);
}

void BrowseColumns::show(const FacetList& counts) {
    for (auto* block : m_blocks)
        delete block;
    m_blocks.clear();
    for (const auto& [facet, most] : shown)
        for (const auto& counted : counts)
            if (counted.facet == facet)
                addFacet(counted, most);
    const int columns = std::max(1, m_columns);
    m_columns = 0;
    arrange(columns);
    setVisible(!m_blocks.empty());
}

void BrowseColumns::addFacet(const db::FacetCounts& counted, std::size_t most) {
    auto* block = new QWidget(this);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* title = new TextLabel(headingOf(counted.facet), TypeSize::Base, Role::Text, block);
    title->setWeight(QFont::DemiBold);
    column->addWidget(title);
    if (const QString meaning = headingMeaning(counted.facet); !meaning.isEmpty()) {
        auto* remark = new TextLabel(meaning, TypeSize::Small, Role::Text3, block);
        remark->setObjectName(u"meaning"_s);
        remark->setWordWrap(true);
        column->addWidget(remark);
    }
    column->addSpacing(4);
    std::size_t rows = 0;
    for (const auto& value : counted.values) {
        if (value.count == 0 || !value.parent.empty() || rows == most)
            continue;
        ++rows;
        const QString words = m_words.valueText(counted.facet, value.value, value.label);
        const QString count = QLocale().toString(static_cast<qlonglong>(value.count));
        auto* row = new LinkRow({}, words, count, rowHeight, block);
        row->setToolTip(FacetWords::meaning(counted.facet, value.value));
        row->setObjectName(u"browse-"_s + QString::fromStdString(value.value));
        row->setAccessibleName(tr("%1: %2, %3").arg(headingOf(counted.facet), words, count));
        connect(row, &LinkRow::clicked, this,
                [this, facet = counted.facet, chosen = value.value] { Q_EMIT valueChosen(facet, chosen); });
        column->addWidget(row);
    }
    column->addStretch(1);
    if (rows == 0) {
        delete block;
        return;
    }
    block->setProperty("facet", static_cast<int>(counted.facet));
    m_blocks.push_back(block);
}

/// One column: those that stand beside each other now do not keep a window wide.
QSize BrowseColumns::minimumSizeHint() const {
    return {narrowest, QWidget::minimumSizeHint().height()};
}

void BrowseColumns::resizeEvent(QResizeEvent* event) {
    const int fit = (event->size().width() + gap) / (narrowest + gap);
    arrange(std::clamp(fit, 1, mostColumns));
}

void BrowseColumns::arrange(int columns) {
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (auto* block : m_blocks)
        m_grid->removeWidget(block);
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    const bool four = columns == mostColumns && m_blocks.size() == shown.size();
    std::array<int, mostColumns> rows{};
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const int column = four ? columnOfFour[i] : static_cast<int>(i) % columns;
        const bool alone = four && (column == 0 || column == 3);
        m_grid->addWidget(m_blocks[i], rows[static_cast<std::size_t>(column)]++, column, alone ? 2 : 1, 1);
        m_blocks[i]->show();
    }
}

} // namespace waymark::ui
