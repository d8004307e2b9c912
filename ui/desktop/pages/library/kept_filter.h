// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What narrows the library's table: a field for words, chips for kind, status and tags with how many items
// each value would show, a switch for what left the catalog. Only says what is wished; the page asks the
// library. GUI thread.
#pragma once

#include "db/library/item_query.h"
#include "ui/desktop/pages/learning/entry.h"

#include <QWidget>

#include <functional>
#include <set>

class QLineEdit;

namespace waymark::ui {

class KeptFilter final : public QWidget {
    Q_OBJECT
public:
    /// Counts for a popup, asked when it opens.
    using Facets = std::function<db::ItemFacets()>;

    KeptFilter(Facets facets, QWidget* parent);

    /// Puts the wishes into `query`; what the filter does not know stays.
    void apply(db::ItemQuery& query) const;
    bool any() const;
    void clear();
    void setKinds(std::vector<db::ItemKind> kinds);
    const std::vector<db::ItemKind>& kinds() const { return m_kinds; }
    /// A shelf that is a status offers no choice of one.
    void setStatusOffered(bool offered);

Q_SIGNALS:
    void changed();
    /// Down in the field: the work goes on in the table.
    void leftDownwards();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeChips();
    void addChip(const QString& words, const QString& name, const std::function<void()>& remove);
    void openKinds(const QWidget* anchor);
    void openStatuses(const QWidget* anchor);
    void openTags(const QWidget* anchor);
    void open(Facet facet, const std::vector<int>& counts, const std::set<FacetTag>& chosen,
              const QWidget* anchor, const std::function<void(const QString&, bool)>& choose);
    void altered();

    Facets m_facets;
    QLineEdit* m_field;
    QWidget* m_chips;
    std::vector<db::ItemKind> m_kinds;
    std::vector<db::KeptStatus> m_statuses;
    std::vector<std::string> m_tags;
    bool m_gone = false;
    bool m_statusOffered = true;
};

} // namespace waymark::ui
