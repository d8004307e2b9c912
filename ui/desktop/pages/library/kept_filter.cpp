// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kept_filter.h"

#include "ui/desktop/pages/learning/facet_popup.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/kept_status.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/words/item_kind.h"
#include "ui/words/text.h"
#include "ui/words/within_sentence.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
void choose(std::vector<Value>& values, const Value& value, bool chosen) {
    std::erase(values, value);
    if (chosen)
        values.push_back(value);
}

template <class Value>
bool holds(const std::vector<Value>& values, const Value& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

KeptFilter::KeptFilter(Facets facets, QWidget* parent)
    : QWidget(parent)
    , m_facets(std::move(facets))
    , m_field(new QLineEdit(this))
    , m_chips(new QWidget(this)) {
    m_field->setObjectName(u"filter"_s);
    m_field->setPlaceholderText(tr("Filter by title, tag or note"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(28);
    m_field->setTextMargins(4, 0, 4, 0);
    m_field->setMinimumWidth(120);
    m_field->setMaximumWidth(240);
    m_field->installEventFilter(this);
    new FlowLayout(m_chips, 6);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_field, 1, Qt::AlignTop);
    row->addWidget(m_chips, 2);
    connect(m_field, &QLineEdit::textChanged, this, &KeptFilter::changed);
    makeChips();
}

void KeptFilter::apply(db::ItemQuery& query) const {
    query.text = m_field->text().trimmed().toStdString();
    query.kinds = m_kinds;
    if (!m_statuses.empty())
        query.statuses = m_statuses;
    query.tags.insert(query.tags.end(), m_tags.begin(), m_tags.end());
    if (m_gone)
        query.gone = true;
}

bool KeptFilter::any() const {
    return !m_field->text().trimmed().isEmpty() || !m_kinds.empty() || !m_statuses.empty() ||
           !m_tags.empty() || m_gone;
}

void KeptFilter::clear() {
    m_kinds.clear();
    m_statuses.clear();
    m_tags.clear();
    m_gone = false;
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    altered();
}

void KeptFilter::setKinds(std::vector<db::ItemKind> kinds) {
    m_kinds = std::move(kinds);
    makeChips();
}

void KeptFilter::setStatusOffered(bool offered) {
    if (std::exchange(m_statusOffered, offered) == offered)
        return;
    m_statuses.clear();
    makeChips();
}

void KeptFilter::altered() {
    makeChips();
    Q_EMIT changed();
}

void KeptFilter::addChip(const QString& words, const QString& name, const std::function<void()>& remove) {
    auto* chip = new FilterChip(words, FilterChip::Form::Set, m_chips);
    chip->setObjectName(name);
    const auto off = [this, remove] {
        remove();
        altered();
    };
    connect(chip, &FilterChip::removed, this, off);
    connect(chip, &FilterChip::clicked, this, off);
    m_chips->layout()->addWidget(chip);
}

void KeptFilter::makeChips() {
    while (QLayoutItem* item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const db::ItemKind kind : m_kinds)
        addChip(itemKindPlural(kind), u"chip-kind"_s, [this, kind] { choose(m_kinds, kind, false); });
    for (const db::KeptStatus status : m_statuses)
        addChip(statusWord(status), u"chip-status"_s, [this, status] { choose(m_statuses, status, false); });
    for (const std::string& tag : m_tags)
        addChip(fromUtf8(tag), u"chip-tag"_s, [this, tag] { choose(m_tags, tag, false); });
    if (m_gone)
        addChip(tr("Left the catalog"), u"chip-gone"_s, [this] { m_gone = false; });
    const auto offer = [this](const QString& words, const QString& name, auto act) {
        auto* chip = new FilterChip(words, FilterChip::Form::Add, m_chips);
        chip->setObjectName(name);
        chip->setAccessibleName(tr("Filter by %1").arg(withinSentence(words)));
        connect(chip, &FilterChip::clicked, this, [this, chip, act] { (this->*act)(chip); });
        m_chips->layout()->addWidget(chip);
    };
    offer(tr("Kind"), u"add-kind"_s, &KeptFilter::openKinds);
    if (m_statusOffered)
        offer(tr("Status"), u"add-status"_s, &KeptFilter::openStatuses);
    offer(tr("Tag"), u"add-tag"_s, &KeptFilter::openTags);
    if (any()) {
        auto* all = new LinkLabel(tr("Clear all"), LinkLabel::Form::Link, m_chips);
        all->setObjectName(u"clear-all"_s);
        all->setMinimumHeight(all->fontMetrics().height() + 8);
        connect(all, &LinkLabel::clicked, this, &KeptFilter::clear);
        m_chips->layout()->addWidget(all);
    }
    m_chips->updateGeometry();
}

void KeptFilter::open(Facet facet, const std::vector<int>& counts, const std::set<FacetTag>& chosen,
                      const QWidget* anchor, const std::function<void(const QString&, bool)>& choose) {
    auto* popup = new FacetPopup(facet, 0, counts, chosen, this);
    connect(popup, &FacetPopup::valueChosen, this, [this, facet, choose](FacetTag tag, bool on) {
        choose(facet.values[valueOf(tag)].id, on);
        altered();
    });
    popup->openUnder(anchor);
}

void KeptFilter::openKinds(const QWidget* anchor) {
    Facet facet{u"kind"_s, tr("Kind"), {}};
    std::vector<int> counts;
    std::set<FacetTag> chosen;
    for (const auto& count : m_facets().kinds) {
        const auto kind = db::itemKindFromName(count.value);
        if (!kind)
            continue;
        if (holds(m_kinds, *kind))
            chosen.insert(facetTag(0, facet.values.size()));
        facet.values.push_back({fromUtf8(count.value), itemKindPlural(*kind), 0});
        counts.push_back(count.items);
    }
    open(facet, counts, chosen, anchor, [this](const QString& id, bool on) {
        choose(m_kinds, *db::itemKindFromName(id.toStdString()), on);
    });
}

void KeptFilter::openStatuses(const QWidget* anchor) {
    Facet facet{u"status"_s, tr("Status"), {}};
    std::vector<int> counts;
    std::set<FacetTag> chosen;
    for (const auto& count : m_facets().statuses) {
        const auto status = db::keptStatusFromName(count.value);
        if (!status)
            continue;
        if (holds(m_statuses, *status))
            chosen.insert(facetTag(0, facet.values.size()));
        facet.values.push_back({fromUtf8(count.value), statusWord(*status), 0});
        counts.push_back(count.items);
    }
    open(facet, counts, chosen, anchor, [this](const QString& id, bool on) {
        choose(m_statuses, *db::keptStatusFromName(id.toStdString()), on);
    });
}

void KeptFilter::openTags(const QWidget* anchor) {
    Facet facet{u"tag"_s, tr("Tag"), {}};
    std::vector<int> counts;
    std::set<FacetTag> chosen;
    for (const auto& count : m_facets().tags) {
        if (holds(m_tags, count.value))
            chosen.insert(facetTag(0, facet.values.size()));
        facet.values.push_back({fromUtf8(count.value), fromUtf8(count.value), 0});
        counts.push_back(count.items);
    }
    open(facet, counts, chosen, anchor,
         [this](const QString& id, bool on) { choose(m_tags, id.toStdString(), on); });
}

bool KeptFilter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
        if (press->key() == Qt::Key_Down || press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark::ui
