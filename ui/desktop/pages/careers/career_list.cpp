// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/career_list.h"

#include "app/career/facts_in_words.h"
#include "ui/desktop/keeping/keeper.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/theme/appearance.h"
#include "ui/desktop/theme/icons.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/desktop/widgets/two_line_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;

QString orderWords(CareerOrder order) {
    switch (order) {
    case CareerOrder::Pay:
        return CareerList::tr("median pay, high to low");
    case CareerOrder::Title:
        return CareerList::tr("title");
    case CareerOrder::Growth:
        return CareerList::tr("growth, high to low");
    case CareerOrder::Preparation:
        return CareerList::tr("preparation, least first");
    }
    return {};
}

std::optional<int> projectedYear(const db::Catalog& catalog, const std::vector<db::CareerRow>& careers) {
    const auto known = std::find_if(careers.begin(), careers.end(),
                                    [](const auto& career) { return career.changePercent.has_value(); });
    if (known == careers.end())
        return std::nullopt;
    const auto facts = catalog.careerFacts(known->key);
    return facts && facts->outlook ? std::optional(facts->outlook->projectedYear) : std::nullopt;
}

} // namespace

CareerList::CareerList(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new CareerListModel([&desk = m_desk](const QString& key) { return desk.keeper.isKept(key); },
                                  this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    build();
    m_model->setOrder(careerOrderFromName(m_desk.state.value(u"careers.order"_s).toString()));
    read();
    showOrder();
    setGroup(m_desk.state.value(u"careers.group"_s).toString());
    connect(&m_desk.keeper, &Keeper::keptChanged, m_model,
            [this](const QString& key) { m_model->updateKept(key); });
}

void CareerList::read() {
    if (auto groups = m_desk.catalog.groups())
        m_groups = *std::move(groups);
    auto careers = m_desk.catalog.careers();
    if (!careers) {
        m_empty->setWords(QString::fromStdString(careers.error().message));
        return;
    }
    const auto year = projectedYear(m_desk.catalog, *careers);
    m_model->setCareers(*std::move(careers), year);
}

void CareerList::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());

    m_view = new QListView(this);
    m_view->setObjectName(u"careerRows"_s);
    m_view->setAccessibleName(tr("Careers"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_view->installEventFilter(this);
    auto* delegate = new TwoLineDelegate(m_view);
    delegate->setStarOnlyWhenKept(true);
    connect(delegate, &TwoLineDelegate::starToggled, this, &CareerList::toggleStar);
    m_view->setItemDelegate(delegate);
    column->addWidget(m_view, 1);

    m_empty = new EmptyState(this);
    m_empty->setContentsMargins(margin, 8, margin, 8);
    m_empty->setVisible(false);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        setGroup({});
        stopFilter();
    });
    column->addWidget(m_empty, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (!m_quiet && current.isValid())
                    Q_EMIT careerSelected(m_model->keyAt(current.row()));
            });
}

QWidget* CareerList::buildHead() {
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(margin, 14, margin, 10);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Careers"), TypeSize::Section, head), 1);
    m_count = new TextLabel({}, TypeSize::Small, Role::Text3, head);
    top->addWidget(m_count);
    auto* find = new QToolButton(head);
    find->setAutoRaise(true);
    find->setToolTip(tr("Filter this list by title (Ctrl+L)"));
    find->setAccessibleName(tr("Filter this list by title"));
    const auto drawIcons = [this, find] {
        find->setIcon(icon(u"search"_s, m_desk.appearance.tone(), Role::Text2));
    };
    drawIcons();
    connect(&m_desk.appearance, &Appearance::toneChanged, find, drawIcons);
    connect(find, &QToolButton::clicked, this, &CareerList::startFilter);
    top->addWidget(find);
    column->addLayout(top);

    m_chip = new FilterChip({}, FilterChip::Form::Add, head);
    m_chip->setObjectName(u"groupChip"_s);
    connect(m_chip, &FilterChip::clicked, this, &CareerList::chooseGroup);
    connect(m_chip, &FilterChip::removed, this, [this] { setGroup({}); });
    column->addWidget(m_chip, 0, Qt::AlignLeft);

    m_order = new LinkLabel({}, LinkLabel::Form::Menu, head);
    m_order->setObjectName(u"orderMenu"_s);
    m_order->setType(TypeSize::Small, QFont::Normal);
    connect(m_order, &LinkLabel::clicked, this, &CareerList::chooseOrder);
    column->addWidget(m_order, 0, Qt::AlignLeft);

    m_filter = new QLineEdit(head);
    m_filter->setObjectName(u"careerFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by title"));
    m_filter->setAccessibleName(tr("Filter careers by title"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setVisible(false);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        const QString before = selected();
        m_model->setWords(words);
        keepSelection(before);
    });
    column->addWidget(m_filter);
    return head;
}

void CareerList::chooseOrder() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto order :
         {CareerOrder::Pay, CareerOrder::Title, CareerOrder::Growth, CareerOrder::Preparation}) {
        auto* action = menu->addAction(tr("By %1").arg(orderWords(order)));
        action->setCheckable(true);
        action->setChecked(order == m_model->order());
        connect(action, &QAction::triggered, this, [this, order] { setOrder(order); });
    }
    menu->popup(m_order->mapToGlobal(QPoint(0, m_order->height() + 2)));
}

void CareerList::setOrder(CareerOrder order) {
    const QString before = selected();
    m_model->setOrder(order);
    m_desk.state.setValue(u"careers.order"_s, careerOrderName(order));
    showOrder();
    keepSelection(before);
}

void CareerList::showOrder() {
    m_order->setText(tr("Sorted by %1").arg(orderWords(m_model->order())));
}

void CareerList::chooseGroup() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& name, const QString& code) {
        auto* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == m_group);
        connect(action, &QAction::triggered, this, [this, code] { setGroup(code); });
    };
    add(tr("All careers"), {});
    menu->addSeparator();
    for (const auto& group : m_groups)
        add(QString::fromStdString(group.name), QString::fromStdString(group.code));
    menu->popup(m_chip->mapToGlobal(QPoint(0, m_chip->height() + 2)));
}

void CareerList::setGroup(const QString& code) {
    const auto known = std::find_if(m_groups.begin(), m_groups.end(), [&](const auto& group) {
        return QString::fromStdString(group.code) == code;
    });
    const bool all = known == m_groups.end();
    m_group = all ? QString() : code;
    m_chip->setText(all ? tr("All fields") : QString::fromStdString(known->name));
    m_chip->setAccessibleName(all ? tr("Field: all") : tr("Field: %1").arg(m_chip->text()));
    m_chip->setForm(all ? FilterChip::Form::Add : FilterChip::Form::Set);
    m_desk.state.setValue(u"careers.group"_s, m_group);
    const QString before = selected();
    m_model->setGroup(m_group);
    keepSelection(before);
}

void CareerList::keepSelection(const QString& key) {
    m_quiet = true;
    const int row = m_model->rowOf(key);
    m_view->setCurrentIndex(m_model->index(row, 0));
    m_quiet = false;
    if (row >= 0)
        m_view->scrollTo(m_model->index(row, 0));
    else
        m_view->scrollToTop();
    showCount();
}

void CareerList::showCount() {
    const int shown = m_model->rowCount();
    const int total = m_model->totalCount();
    const auto number = [](int count) { return QString::fromStdString(app::withThousands(count)); };
    m_count->setText(shown == total ? number(total) : tr("%1 of %2").arg(number(shown), number(total)));
    m_view->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (shown == 0 && total > 0)
        m_empty->setWords(tr("No career has these words in its title."),
                          tr("The search box above also knows other names of careers."),
                          tr("Show all careers"));
}

bool CareerList::select(const QString& key) {
    if (m_model->rowOf(key) < 0) {
        stopFilter();
        if (m_model->rowOf(key) < 0)
            setGroup({});
    }
    const bool inSight =
        m_view->viewport()->rect().contains(m_view->visualRect(m_model->index(m_model->rowOf(key), 0)));
    keepSelection(key);
    if (!inSight)
        m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    return m_model->rowOf(key) >= 0;
}

QString CareerList::selected() const {
    return m_model->keyAt(m_view->currentIndex().row());
}

void CareerList::startFilter() {
    m_filter->setVisible(true);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CareerList::stopFilter() {
    m_filter->clear();
    m_filter->setVisible(false);
    if (m_view->isVisible())
        m_view->setFocus(Qt::OtherFocusReason);
}

void CareerList::toggleStar(const QModelIndex& index) {
    db::Bookmark item;
    const auto key = db::ItemKey::parse(m_model->keyAt(index.row()).toStdString());
    if (!key)
        return;
    item.key = *key;
    item.title = index.data(Qt::DisplayRole).toString().toStdString();
    m_desk.keeper.toggle(std::move(item));
}

bool CareerList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_view) {
        const QString typed = key->text();
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain && !typed.isEmpty() && typed.at(0).isPrint() && typed != u" "_s) {
            startFilter();
            m_filter->setText(typed);
            return true;
        }
    } else if (watched == m_filter) {
        if (key->key() == Qt::Key_Escape) {
            stopFilter();
            return true;
        }
        const bool moves = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up ||
                           key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp;
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((moves || enters) && m_model->rowCount() > 0) {
            const int step = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
            const int row = qBound(0, m_view->currentIndex().row() + step, m_model->rowCount() - 1);
            m_view->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark::ui
