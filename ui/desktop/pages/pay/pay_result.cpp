// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_result.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/pay_chart_view.h"
#include "ui/desktop/pages/pay/grade_legend.h"
#include "ui/desktop/pages/pay/pay_figures.h"
#include "ui/desktop/pages/pay/pay_table.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/widgets/line_splitter.h"
#include "ui/desktop/widgets/note_box.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/chart_words.h"

#include <QEvent>
#include <QFontInfo>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int chartEdge = 8; // the chart keeps this much for the selected row's bar
constexpr std::size_t mostNotes = 2;
constexpr double sideBySide = 860; // at the drawn text size
constexpr double drawnSize = 13;

} // namespace

PayResult::PayResult(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_splitter(new LineSplitter(Qt::Horizontal, this))
    , m_anchor(new QWidget(this)) {
    m_anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_anchor->lower();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_splitter->addWidget(buildChartPane());
    m_splitter->addWidget(buildTablePane());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({744, 496});
    rememberSplitter(m_splitter, m_services.state, u"pay.splitter"_s);
}

QWidget* PayResult::buildChartPane() {
    auto* pane = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(margin - chartEdge, 16, margin, 8);
    m_chart = new PayChartView(pane);
    column->addWidget(m_chart, 1);
    connect(m_chart, &PayChartView::rowFocused, this, [this](int row) {
        select(row);
        keepInSight(m_chart, m_chart->rowRect(row));
    });
    connect(m_chart, &PayChartView::rowActivated, this, [this](int row) {
        QRect place = m_chart->rowRect(row);
        place.setLeft(place.right() - 120);
        openSource(row, {}, m_chart, place);
    });
    connect(m_chart, &PayChartView::rowPinned, this, [this](int row) {
        Q_EMIT placePinned(fromUtf8(m_spec.rows[static_cast<std::size_t>(row)].placeKey));
    });
    return pane;
}

QWidget* PayResult::buildTablePane() {
    m_tablePane = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(m_tablePane);
    column->setContentsMargins(margin, 14, margin, 12);
    column->setSpacing(4);
    column->addWidget(heading(tr("The same as a table"), TypeSize::Section, m_tablePane));
    m_tableNote = new TextLabel(QString(), TypeSize::Small, Role::Text2, m_tablePane);
    m_tableNote->setWordWrap(true);
    column->addWidget(m_tableNote);
    m_tables = new QStackedWidget(m_tablePane);
    m_tables->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    column->addSpacing(8);
    column->addWidget(m_tables, 1);
    m_notes = new QVBoxLayout;
    m_notes->setContentsMargins(0, 8, 0, 0);
    m_notes->setSpacing(8);
    column->addLayout(m_notes);
    column->addSpacing(8);
    m_legend = new GradeLegend(m_tablePane);
    column->addWidget(m_legend);
    column->addStretch(0);
    return m_tablePane;
}

PayTable* PayResult::tableFor(PayColumns columns) {
    for (int i = 0; i < m_tables->count(); ++i)
        if (auto* table = qobject_cast<PayTable*>(m_tables->widget(i));
            table && table->rows().columns() == columns)
            return table;
    auto* table = new PayTable(columns, m_services.state, m_tables);
    m_tables->addWidget(table);
    connect(table, &PayTable::rowFocused, this, [this, table](int row) {
        select(row);
        keepInSight(table->viewport(), table->visualRect(table->currentIndex()));
    });
    connect(table, &PayTable::figureActivated, this,
            [this, table](int row, const QString& column, const QRect& cell) {
                openSource(row, column, table->viewport(), cell);
            });
    return table;
}

void PayResult::show(app::PayComparison comparison, const app::ChartOptions& options) {
    m_comparison = std::move(comparison);
    m_spec = chartSpec(m_comparison, options);
    m_chart->setSpec(m_spec, Density::Page);
    m_table = tableFor(payColumnsFor(m_comparison));
    m_table->show(m_comparison, m_spec);
    m_tables->setCurrentWidget(m_table);
    fitTable();
    const bool shared = std::any_of(m_comparison.rows.begin(), m_comparison.rows.end(),
                                    [](const app::PayRow& row) { return row.rankShared; });
    QString note = fromUtf8(m_spec.unit) + u'.';
    if (shared)
        note += u' ' + tr("Ranks marked = differ by less than their uncertainty.");
    if (m_tableNote->text() != note)
        m_tableNote->setText(note);
    showNotes();
    selectPlace(m_place);
}

// Side by side both need room; below that the table stands under the chart, whose key says the grades.
void PayResult::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < sideBySide * QFontInfo(font()).pixelSize() / drawnSize;
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_legend->setVisible(!narrow);
    m_chart->setWhole(narrow);
    fitTable();
}

void PayResult::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitTable();
}

// Below each other both are as high as they are, and the page alone scrolls.
void PayResult::fitTable() {
    if (!m_table)
        return;
    const int whole = m_table->sizeHint().height();
    m_tables->setMaximumHeight(whole);
    m_tables->setMinimumHeight(m_splitter->orientation() == Qt::Vertical ? whole : 0);
}

void PayResult::showNotes() {
    QList<PairNote> notes;
    for (std::size_t i = 0; i < std::min(m_spec.brackets.size(), mostNotes); ++i)
        notes.append(pairNote(m_comparison, m_spec.brackets[i]));
    // Most changes of view leave them as they are.
    if (notes == m_shownNotes)
        return;
    m_shownNotes = notes;
    while (auto* item = m_notes->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(notes.size()); ++i) {
        const PairNote& note = notes[static_cast<qsizetype>(i)];
        auto* box = new NoteBox(note.sentence, note.detail, tr("Compare the two sources"), m_tablePane);
        connect(box, &NoteBox::linkActivated, this, [this, box, i] { comparePair(m_spec.brackets[i], box); });
        m_notes->addWidget(box);
    }
}

void PayResult::select(int row) {
    const bool valid = row >= 0 && row < static_cast<int>(m_spec.rows.size());
    m_place = valid ? fromUtf8(m_spec.rows[static_cast<std::size_t>(row)].placeKey) : QString();
    m_chart->setSelectedRow(row);
    if (m_table) // made with the first comparison
        m_table->selectRow(row);
}

// The page scrolls, which knows nothing of rows.
void PayResult::keepInSight(const QWidget* over, const QRect& row) {
    for (QWidget* around = parentWidget(); around && row.isValid(); around = around->parentWidget())
        if (auto* page = qobject_cast<QScrollArea*>(around); page && page->widget()) {
            const QPoint middle = over->mapTo(page->widget(), row.center());
            page->ensureVisible(middle.x(), middle.y(), 0, row.height());
            return;
        }
}

void PayResult::selectPlace(const QString& placeKey) {
    const auto found = std::find_if(m_spec.rows.begin(), m_spec.rows.end(), [&](const app::ChartRow& row) {
        return fromUtf8(row.placeKey) == placeKey;
    });
    select(found == m_spec.rows.end() ? -1 : static_cast<int>(found - m_spec.rows.begin()));
}

void PayResult::openSource(int row, const QString& column, const QWidget* over, const QRect& place) {
    if (row < 0 || row >= static_cast<int>(m_comparison.rows.size()))
        return;
    const app::PayRow& payRow = m_comparison.rows[static_cast<std::size_t>(row)];
    const RowFigures figures = figuresOf(payRow);
    const bool own =
        m_table->rows().columns() == PayColumns::Beside && (column == "local"_L1 || column == "estimate"_L1);
    const app::ConvertedPay* figure = own && figures.estimate ? figures.estimate : &payRow.leading();
    if (column == "median"_L1 && figure->headlineIsMean() && payRow.otherSurvey)
        figure = &*payRow.otherSurvey;
    m_anchor->setGeometry(QRect(over->mapTo(this, place.topLeft()), place.size()));
    SourceCard::open(sourceOf(m_comparison, payRow, *figure), m_anchor, m_services.dialogs);
}

void PayResult::comparePair(const app::ChartBracket& bracket, const QWidget* over) {
    m_anchor->setGeometry(QRect(over->mapTo(this, QPoint()), over->size()));
    SourceCard::open(sourceOfPair(m_comparison, bracket), m_anchor, m_services.dialogs);
}

} // namespace waymark::ui
