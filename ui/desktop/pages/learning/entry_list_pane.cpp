// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/entry_list_pane.h"

#include "ui/desktop/pages/learning/entry_page.h"
#include "ui/desktop/pages/learning/facet_bar.h"
#include "ui/desktop/theme/icons.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/segmented_switch.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/desktop/widgets/two_line_delegate.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 16;
}

EntryListPane::EntryListPane(EntryModel& model, const EntryWords& words, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_words(words)
    , m_count(new TextLabel({}, TypeSize::Small, Role::Text3, this))
    , m_field(new QLineEdit(this))
    , m_facets(new QWidget(this))
    , m_order(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this)) {
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setMinimumWidth(300);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);

    auto* delegate = new TwoLineDelegate(m_list);
    m_list->setObjectName(u"list"_s);
    m_list->setAccessibleName(words.title);
    m_list->setModel(&model);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_list->installEventFilter(this);
    auto* holder = new QWidget(m_stack);
    auto* around = new QVBoxLayout(holder);
    around->setContentsMargins(margin, margin, margin, margin);
    around->addWidget(m_empty);
    m_stack->addWidget(m_list);
    m_stack->addWidget(holder);

    connect(delegate, &TwoLineDelegate::starToggled, this,
            [this](const QModelIndex& index) { Q_EMIT starToggled(m_model.entry(index.row()).key); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    Q_EMIT rowChosen(m_model.entry(index.row()).key);
            });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        clearFilters();
        Q_EMIT listChanged();
        focusFilter();
    });
}

QWidget* EntryListPane::makeHead() {
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(margin, 20, margin, 8);
    column->setSpacing(12);
    auto* titleRow = new QHBoxLayout;
    m_count->setObjectName(u"count"_s);
    titleRow->addWidget(heading(m_words.title, TypeSize::Title, head));
    titleRow->addStretch(1);
    titleRow->addWidget(m_count, 0, Qt::AlignBottom);
    column->addLayout(titleRow);

    m_field->setObjectName(u"filter"_s);
    m_field->setPlaceholderText(tr("Filter %1").arg(m_words.title.toLower()));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(28);
    m_field->setTextMargins(4, 0, 4, 0);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setTypedText(text);
        filtersApplied();
        Q_EMIT listChanged();
    });
    auto* fieldRow = new QHBoxLayout;
    fieldRow->setSpacing(8);
    fieldRow->addWidget(m_field, 1);
    m_order->setObjectName(u"order"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->setToolTip(tr("Order of the list"));
    m_order->setMinimumHeight(28);
    for (const EntryOrderName& name : m_words.orders)
        m_order->addItem(name.words, name.id);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model.setOrder(m_words.orders[static_cast<std::size_t>(index)].order);
        Q_EMIT listChanged();
    });
    fieldRow->addWidget(m_order);
    column->addLayout(fieldRow);

    auto* facets = new QVBoxLayout(m_facets);
    facets->setContentsMargins(0, 0, 0, 0);
    if (m_words.segmentedFacet.isEmpty()) {
        m_chips = new FacetBar(m_model, m_facets);
        facets->addWidget(m_chips);
        connect(m_chips, &FacetBar::filtersChanged, this, [this] {
            filtersApplied();
            Q_EMIT listChanged();
        });
    }
    column->addWidget(m_facets);
    return head;
}

void EntryListPane::makeSwitch(std::size_t facet) {
    QStringList words{tr("All")};
    for (const FacetValue& value : m_model.facets()[facet].values)
        words << value.name;
    m_switch = new SegmentedSwitch(m_model.facets()[facet].name, words, m_facets);
    m_switch->setObjectName(u"switch"_s);
    const std::vector<int> counts = m_model.counts(facet);
    for (std::size_t value = 0; value < counts.size(); ++value)
        m_switch->setSegmentToolTip(static_cast<int>(value) + 1, QLocale().toString(counts[value]));
    m_facets->layout()->addWidget(m_switch);
    connect(m_switch, &SegmentedSwitch::currentChosen, this, [this, facet](int index) {
        std::set<FacetTag> chosen;
        if (index > 0)
            chosen.insert(facetTag(facet, static_cast<std::size_t>(index) - 1));
        m_model.setChosen(std::move(chosen));
        filtersApplied();
        Q_EMIT listChanged();
    });
}

void EntryListPane::setEntries(EntryList list, const QString& orderId) {
    const QSignalBlocker quiet(m_order);
    const int order = std::max(0, m_order->findData(orderId));
    m_order->setCurrentIndex(order);
    m_model.setOrder(m_words.orders[static_cast<std::size_t>(order)].order);
    m_model.setEntries(std::move(list));
    for (std::size_t facet = 0; facet < m_model.facets().size(); ++facet) {
        if (!m_switch && m_model.facets()[facet].id == m_words.segmentedFacet)
            makeSwitch(facet);
    }
    if (m_chips)
        m_chips->refresh();
    filtersApplied();
}

void EntryListPane::showError(const QString& sentence) {
    m_empty->setWords(sentence);
    m_stack->setCurrentIndex(1);
}

void EntryListPane::setCurrentKey(const QString& key) {
    const QSignalBlocker quiet(this);
    const int row = m_model.rowOf(key);
    const QModelIndex index = row < 0 ? QModelIndex() : m_model.index(row);
    if (index == m_list->currentIndex())
        return;
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        return;
    const bool inSight = m_list->viewport()->rect().contains(m_list->visualRect(index));
    m_list->scrollTo(index, inSight ? QListView::EnsureVisible : QListView::PositionAtCenter);
}

void EntryListPane::setFilters(const QString& text, std::set<FacetTag> chosen) {
    const QSignalBlocker quiet(m_field);
    m_field->setText(text);
    m_model.setTypedText(text);
    m_model.setChosen(std::move(chosen));
    if (m_chips)
        m_chips->refresh();
    if (m_switch) {
        const std::set<FacetTag>& tags = m_model.chosen();
        m_switch->setCurrent(tags.empty() ? 0 : static_cast<int>(valueOf(*tags.begin())) + 1);
    }
    filtersApplied();
}

void EntryListPane::filtersApplied() {
    const int shown = m_model.rowCount();
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    if (m_model.total() == 0)
        m_empty->setWords(m_words.none);
    else if (shown == 0)
        m_empty->setWords(m_words.noMatch, tr("Type less, or take a filter off."), tr("Clear the filters"));
    const QLocale locale;
    m_count->setText(shown == m_model.total()
                         ? locale.toString(shown)
                         : tr("%1 of %2").arg(locale.toString(shown), locale.toString(m_model.total())));
}

QString EntryListPane::firstKey() const {
    return m_model.rowCount() > 0 ? m_model.entry(0).key : QString();
}

QString EntryListPane::orderId() const {
    return m_order->currentData().toString();
}

void EntryListPane::focusFilter() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool EntryListPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (enter) {
        Q_EMIT rowEntered();
        return true;
    }
    if (watched != m_field)
        return false;
    switch (press->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            return false;
        m_field->clear();
        return true;
    default:
        return false;
    }
}

} // namespace waymark::ui
