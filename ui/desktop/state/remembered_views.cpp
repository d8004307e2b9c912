// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/state/window_state.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QSplitter>
#include <QVariant>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestColumn = 24;
constexpr int widestColumn = 4000;

/// Widths of columns hidden now, which the header reports as 0, are kept from what was remembered before.
QJsonObject describeColumns(const QHeaderView* header, const QStringList& ids, const QJsonObject& before) {
    QJsonObject widths = before.value("widths"_L1).toObject();
    QJsonArray order;
    QJsonArray hidden;
    const QVariantList givenUp = header->property(givenUpColumns).toList();
    const int count = std::min(header->count(), static_cast<int>(ids.size()));
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (column < 0 || column >= count)
            continue;
        order.append(ids[column]);
        // While it is being hidden, a section has no width already but does not count as hidden yet.
        if (header->isSectionHidden(column) || header->sectionSize(column) == 0) {
            if (!givenUp.contains(column))
                hidden.append(ids[column]);
        }
        else
            widths.insert(ids[column], header->sectionSize(column));
    }
    QJsonObject described{{u"order"_s, order}, {u"hidden"_s, hidden}, {u"widths"_s, widths}};
    const int sorted = header->sortIndicatorSection();
    if (header->isSortIndicatorShown() && sorted >= 0 && sorted < count) {
        described.insert("sort"_L1, ids[sorted]);
        described.insert("descending"_L1, header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return described;
}

void restoreColumns(QHeaderView* header, const QStringList& ids, const QJsonObject& described) {
    const auto columnOf = [&](const QJsonValue& id) {
        const auto column = static_cast<int>(ids.indexOf(id.toString()));
        return column < header->count() ? column : -1;
    };
    const QJsonObject widths = described.value("widths"_L1).toObject();
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        const int column = columnOf(QJsonValue(width.key()));
        if (column >= 0)
            header->resizeSection(column, std::clamp(width->toInt(), narrowestColumn, widestColumn));
    }
    int visual = 0;
    const QJsonArray order = described.value("order"_L1).toArray();
    for (const auto& id : order) {
        const int column = columnOf(id);
        if (column >= 0)
            header->moveSection(header->visualIndex(column), visual++);
    }
    const QJsonArray hidden = described.value("hidden"_L1).toArray();
    for (const auto& id : hidden) {
        const int column = columnOf(id);
        // A table without any column could not even be asked for one.
        if (column >= 0 && header->hiddenSectionCount() + 1 < header->count())
            header->setSectionHidden(column, true);
    }
    const int sorted = columnOf(described.value("sort"_L1));
    if (sorted >= 0)
        header->setSortIndicator(sorted, described.value("descending"_L1).toBool() ? Qt::DescendingOrder
                                                                                   : Qt::AscendingOrder);
}

} // namespace

void rememberColumns(QHeaderView* header, const QStringList& ids, WindowState& state, const QString& name) {
    restoreColumns(header, ids, state.value(name).toObject());
    const auto remember = [header, ids, &state, name] {
        state.setValue(name, describeColumns(header, ids, state.value(name).toObject()));
    };
    QObject::connect(header, &QHeaderView::sectionResized, header, remember);
    QObject::connect(header, &QHeaderView::sectionMoved, header, remember);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header, remember);
}

void rememberSplitter(QSplitter* splitter, WindowState& state, const QString& name) {
    const QJsonArray shares = state.value(name).toArray();
    if (shares.size() == splitter->count()) {
        // QSplitter scales the sizes to its own width once it is shown.
        QList<int> sizes;
        for (const auto& share : shares)
            sizes.append(static_cast<int>(std::clamp(share.toDouble(), 0.0, 1.0) * 10000));
        if (std::any_of(sizes.begin(), sizes.end(), [](int size) { return size > 0; }))
            splitter->setSizes(sizes);
    }
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter, [splitter, &state, name] {
        const QList<int> sizes = splitter->sizes();
        double whole = 0;
        for (const int size : sizes)
            whole += size;
        if (whole <= 0)
            return;
        QJsonArray moved;
        for (const int size : sizes)
            moved.append(size / whole);
        state.setValue(name, moved);
    });
}

} // namespace waymark::ui
