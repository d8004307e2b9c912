// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/browse/browse_head.h"

#include "ui/desktop/pages/search/result_header.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/within_sentence.h"

#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 16;
} // namespace

BrowseHead::BrowseHead(const QString& title, const std::vector<db::SortOrder>& orders,
                       const FacetWords& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_orders(orders)
    , m_count(new TextLabel({}, TypeSize::Small, Role::Text3, this))
    , m_field(new QLineEdit(this))
    , m_button(new FilterChip(tr("Filters"), FilterChip::Form::Add, this))
    , m_order(new LinkLabel({}, LinkLabel::Form::Menu, this))
    , m_chips(new QWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 14, margin, 10);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    auto* name = heading(title, TypeSize::Section, this);
    name->setEliding(true);
    top->addWidget(name, 1);
    m_count->setObjectName(u"count"_s);
    top->addWidget(m_count);
    column->addLayout(top);

    m_field->setObjectName(u"filter"_s);
    m_field->setPlaceholderText(tr("Filter %1").arg(withinSentence(title)));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setToolTip(tr("Narrow this list by words (Ctrl+L)"));
    m_field->setClearButtonEnabled(true);
    m_field->setTextMargins(4, 0, 4, 0);
    connect(m_field, &QLineEdit::textChanged, this, &BrowseHead::typed);
    column->addWidget(m_field);

    auto* line = new QHBoxLayout;
    m_button->setObjectName(u"filters"_s);
    connect(m_button, &FilterChip::clicked, this, [this] { Q_EMIT facetsAsked(*m_button); });
    line->addWidget(m_button);
    line->addStretch(1);
    m_order->setObjectName(u"order"_s);
    m_order->setType(TypeSize::Small, QFont::Normal);
    connect(m_order, &LinkLabel::clicked, this, &BrowseHead::chooseOrder);
    line->addWidget(m_order);
    column->addLayout(line);

    new FlowLayout(m_chips, 8);
    QSizePolicy flowing(QSizePolicy::Expanding, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    m_chips->setSizePolicy(flowing);
    column->addWidget(m_chips);
    show({}, {});
}

void BrowseHead::show(const QString& words, const SearchFilter& filter) {
    m_sort = filter.sort;
    m_order->setText(sortName(m_sort));
    m_order->setAccessibleName(tr("Order: %1").arg(sortName(m_sort)));
    if (m_field->text() != words) {
        const QSignalBlocker quiet(m_field);
        m_field->setText(words);
    }
    for (auto* child : m_chips->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        child->hide(); // it may be what was just pressed
        m_chips->layout()->removeWidget(child);
        child->deleteLater();
    }
    int chips = 0;
    for (const auto& selection : filter.facets) {
        if (selection.facet == db::Facet::Kind)
            continue;
        for (const auto& value : selection.values) {
            addChip(selection.facet, value);
            ++chips;
        }
    }
    m_chips->setVisible(chips > 0);
}

void BrowseHead::addChip(db::Facet facet, const std::string& value) {
    auto* chip = new FilterChip(m_words.chipText(facet, value), FilterChip::Form::Set, m_chips);
    chip->setAccessibleName(tr("Filter: %1").arg(chip->text()));
    m_chips->layout()->addWidget(chip);
    const auto remove = [this, facet, value] { Q_EMIT valueRemoved(facet, value); };
    connect(chip, &FilterChip::removed, this, remove);
    connect(chip, &FilterChip::clicked, this, remove);
    chip->show();
}

void BrowseHead::showCount(std::int64_t shown, std::int64_t whole) {
    const auto number = [](std::int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); };
    m_count->setText(whole >= 0 && whole != shown ? tr("%1 of %2").arg(number(shown), number(whole))
                                                  : number(shown));
}

void BrowseHead::chooseOrder() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto order : m_orders) {
        auto* action = menu->addAction(sortName(order));
        action->setCheckable(true);
        action->setChecked(order == m_sort);
        connect(action, &QAction::triggered, this, [this, order] { Q_EMIT orderChosen(order); });
    }
    menu->popup(m_order->mapToGlobal(QPoint(0, m_order->height() + 2)));
}

} // namespace waymark::ui
