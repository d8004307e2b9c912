// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/facet_panel.h"

#include "ui/desktop/pages/search/facet_delegate.h"
#include "ui/theme/colours.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int drawnWidth = 216;
constexpr double drawnFont = 13;

} // namespace

FacetPanel::FacetPanel(const FacetWords& words, QWidget* parent)
    : QListView(parent)
    , m_facets(new FacetModel(words, this)) {
    setModel(m_facets);
    setItemDelegate(new FacetDelegate(this));
    setFrameShape(NoFrame);
    setAccessibleName(tr("Filters"));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    fitWidth();
}

void FacetPanel::fitWidth() {
    setFixedWidth(qRound(drawnWidth * std::max(1.0, QFontInfo(font()).pixelSize() / drawnFont)));
    scheduleDelayedItemsLayout(); // rows have as many lines as their names need
}

void FacetPanel::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void FacetPanel::show(std::vector<db::FacetCounts> counts) {
    const auto* place = m_facets->placeAt(currentIndex());
    const auto kept = place ? *place : FacetModel::Place();
    const bool had = place != nullptr;
    const int scrolled = verticalScrollBar()->value();
    m_facets->show(std::move(counts));
    if (had)
        if (const auto index = m_facets->indexOf(kept); index.isValid())
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    doItemsLayout();
    verticalScrollBar()->setValue(scrolled);
}

void FacetPanel::act(const QModelIndex& index) {
    const auto* place = m_facets->placeAt(index);
    if (!place || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const auto at = *place; // the model may be replaced by what the signal leads to
    switch (at.type) {
    case FacetModel::RowType::Heading:
        Q_EMIT facetCleared(at.facet);
        break;
    case FacetModel::RowType::Value:
        Q_EMIT valueToggled(at.facet, at.value, !m_facets->isChosen(index));
        break;
    case FacetModel::RowType::More:
        const int scrolled = verticalScrollBar()->value();
        m_facets->toggleMore(at.facet);
        doItemsLayout();
        verticalScrollBar()->setValue(scrolled);
        selectionModel()->setCurrentIndex(m_facets->indexOf(at), QItemSelectionModel::NoUpdate);
        break;
    }
}

void FacetPanel::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act(currentIndex());
        event->accept();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void FacetPanel::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        act(indexAt(event->pos()));
}

void FacetPanel::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), colour(Role::Sunken, toneOf(palette())));
    }
    QListView::paintEvent(event);
}

} // namespace waymark::ui
