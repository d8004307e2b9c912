// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/facet_popup.h"

#include "ui/desktop/pages/learning/facet_value_delegate.h"
#include "ui/desktop/pages/items/folded_text.h"
#include "ui/words/within_sentence.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int popupWidth = 320;
constexpr int mostRows = 14;
constexpr int fieldFrom = 9; // fewer values are read faster than typed
} // namespace

FacetPopup::FacetPopup(const Facet& facet, std::size_t number, const std::vector<int>& counts,
                       const std::set<FacetTag>& chosen, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_values(new QStandardItemModel(this)) {
    setObjectName(u"facet-popup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(facet.name);
    for (std::size_t value = 0; value < facet.values.size(); ++value) {
        const FacetTag tag = facetTag(number, value);
        const bool on = chosen.contains(tag);
        if (counts[value] == 0 && !on)
            continue;
        auto item = std::make_unique<QStandardItem>(facet.values[value].name);
        item->setCheckable(true);
        item->setEditable(false);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        item->setData(tag, FacetTagRole);
        item->setData(facet.values[value].depth, FacetDepthRole);
        item->setData(counts[value], FacetCountRole);
        m_values->appendRow(item.release());
    }
    m_field->setPlaceholderText(tr("Find in %1").arg(withinSentence(facet.name)));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->setVisible(m_values->rowCount() >= fieldFrom);
    m_field->installEventFilter(this);
    m_list->setModel(m_values);
    m_list->setItemDelegate(new FacetValueDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(facet.name);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    if (m_values->rowCount() > 0)
        m_list->setCurrentIndex(m_values->index(0, 0));
    const int rows = std::clamp(m_values->rowCount(), 1, mostRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list);
    setFixedWidth(popupWidth);

    connect(m_field, &QLineEdit::textChanged, this, &FacetPopup::narrow);
    connect(m_list, &QListView::clicked, this, &FacetPopup::toggle);
}

void FacetPopup::openUnder(const QWidget* anchor) {
    adjustSize();
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + 2));
    const QRect room = anchor->screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - popupWidth)));
    if (corner.y() + height() > room.bottom())
        corner.setY(std::max(room.top(), room.bottom() - height()));
    move(corner);
    show();
    (m_field->isHidden() ? static_cast<QWidget*>(m_list) : m_field)->setFocus(Qt::PopupFocusReason);
}

void FacetPopup::narrow(const QString& typed) {
    const QStringList words = foldedWords(typed);
    int first = -1;
    for (int row = 0; row < m_values->rowCount(); ++row) {
        const bool shown = containsWords(foldedText(m_values->item(row)->text()), words);
        m_list->setRowHidden(row, !shown);
        if (shown && first < 0)
            first = row;
    }
    m_list->setCurrentIndex(first < 0 ? QModelIndex() : m_values->index(first, 0));
}

void FacetPopup::toggle(const QModelIndex& index) {
    QStandardItem* item = m_values->itemFromIndex(index);
    if (!item)
        return;
    const bool chosen = item->checkState() != Qt::Checked;
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    Q_EMIT valueChosen(item->data(FacetTagRole).toUInt(), chosen);
}

bool FacetPopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle(m_list->currentIndex());
        return true;
    case Qt::Key_Space:
        if (watched != m_list)
            return false;
        toggle(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (watched != m_field)
            return false;
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

} // namespace waymark::ui
