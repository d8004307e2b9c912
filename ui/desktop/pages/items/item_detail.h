// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One item read in full, beside its list: kind, title and star, the way to the browser, its facts with "not
// stated" where the source is silent, and who listed it. Pages add what only their kind has. Made anew for
// each item; GUI thread.
#pragma once

#include "db/library/library.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/route.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace waymark::ui {

class FlowLayout;

struct ItemFact {
    QString label;
    QString value;   ///< empty: `missing` is shown in its place
    QString missing; ///< "not stated", "never"
    QString id;      ///< object name of the value, for tests and tools
};

struct ItemLink {
    QString words;
    QString id;
    QString why = {}; ///< shown when pointed at
};

class ItemDetail final : public QWidget {
    Q_OBJECT
public:
    ItemDetail(const Services& services, QWidget* parent);

    /// `remembered` is what the star keeps; its link is what the button opens, none without one.
    void addHead(const QString& kind, const QString& subtitle, const db::Bookmark& remembered);
    /// Before the other buttons of the head, where the item has no link to be the first one.
    void addFirstButton(QWidget* button);
    void addFacts(const std::vector<ItemFact>& facts);
    /// A hairline, a small heading, then links that flow; nothing when there are none.
    void addLinks(const QString& title, const std::vector<ItemLink>& links);
    /// A hairline and a small heading, before what the page adds to column().
    void addHeading(const QString& title);
    /// "Listed by ...", with the source card.
    void addSource(const std::string& sourceId);
    QVBoxLayout* column() const { return m_column; }

    /// The link without what every link has: scheme, "www." and a slash at the end.
    static QString addressOf(const QString& link);

Q_SIGNALS:
    void linkChosen(const QString& id);
    void routeAsked(const waymark::ui::Route& route);

private:
    void openLink();

    const Services m_services;
    QVBoxLayout* m_column;
    FlowLayout* m_buttons = nullptr; ///< of the head
    QString m_title;
    QString m_link;
};

} // namespace waymark::ui
