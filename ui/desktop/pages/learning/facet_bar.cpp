// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/facet_bar.h"

#include "ui/desktop/pages/learning/entry_model.h"
#include "ui/desktop/pages/learning/facet_popup.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/tag.h"

#include <QApplication>

namespace waymark::ui {

using namespace Qt::StringLiterals;

FacetBar::FacetBar(EntryModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model) {
    new FlowLayout(this, 6);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FacetBar::refresh() {
    const bool focused = isAncestorOf(QApplication::focusWidget());
    // The chip that was pressed may be among those that go: they are deleted once its signal is over.
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::vector<Facet>& facets = m_model.facets();
    for (const FacetTag tag : m_model.chosen()) {
        const Facet& facet = facets[facetOf(tag)];
        const FacetValue& value = facet.values[valueOf(tag)];
        auto* chip = new FilterChip(value.name, FilterChip::Form::Set, this);
        chip->setObjectName(u"chip-%1-%2"_s.arg(facet.id, value.id));
        chip->setAccessibleName(tr("%1: %2").arg(facet.name, value.name));
        connect(chip, &FilterChip::removed, this, [this, tag] { choose(tag, false); });
        connect(chip, &FilterChip::clicked, this, [this, tag, chip] { openFacet(facetOf(tag), chip); });
        layout()->addWidget(chip);
    }
    for (std::size_t number = 0; number < facets.size(); ++number) {
        if (facets[number].values.empty())
            continue;
        auto* chip = new FilterChip(facets[number].name, FilterChip::Form::Add, this);
        chip->setObjectName(u"add-"_s + facets[number].id);
        chip->setAccessibleName(tr("Filter by %1").arg(facets[number].name.toLower()));
        connect(chip, &FilterChip::clicked, this, [this, number, chip] { openFacet(number, chip); });
        layout()->addWidget(chip);
    }
    if (m_model.chosen().size() > 1) {
        auto* all = new LinkLabel(tr("Clear all"), LinkLabel::Form::Link, this);
        all->setObjectName(u"clear-all"_s);
        connect(all, &LinkLabel::clicked, this, [this] {
            m_model.setChosen(std::set<FacetTag>{});
            refresh();
            Q_EMIT filtersChanged();
        });
        all->setMinimumHeight(all->fontMetrics().height() + 8);
        layout()->addWidget(all);
    }
    updateGeometry();
    if (focused && layout()->count() > 0)
        layout()->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void FacetBar::choose(FacetTag tag, bool chosen) {
    m_model.setChosen(tag, chosen);
    refresh();
    Q_EMIT filtersChanged();
}

void FacetBar::openFacet(std::size_t facet, const QWidget* anchor) {
    auto* popup =
        new FacetPopup(m_model.facets()[facet], facet, m_model.counts(facet), m_model.chosen(), this);
    connect(popup, &FacetPopup::valueChosen, this, &FacetBar::choose);
    popup->openUnder(anchor);
}

} // namespace waymark::ui
