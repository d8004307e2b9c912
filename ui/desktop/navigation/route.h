// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the window is: a page, the thing it shows, and the rest as a query. Routes are what back and forward
// step through, what links ask for, and what is remembered as the last page. Every page reads the same form:
// "section=pay", "status=doing", "view=market&currency=USD", "q=python&kind=course". Plain values.
#pragma once

#include "ui/desktop/navigation/page_table.h"

#include <QMetaType>
#include <QString>
#include <QUrlQuery>

namespace waymark::ui {

struct Route {
    Route() = default;
    /// `queryText`: values percent-encoded where they hold '&', '=', '%' or '|'; "kind=course|book" says
    /// the same as "kind=course&kind=book".
    Route(PageId ofPage, const QString& ofKey = {}, const QString& queryText = {});

    PageId page = PageId::Explore;
    QString key; ///< of the item shown, "career:15-1252.00"; empty: the page's own start
    QUrlQuery query;

    /// Decoded; empty when the query has no such name.
    QString value(const QString& name) const;
    /// The query as text that the constructor reads; empty without a query.
    QString queryText() const;
    bool operator==(const Route&) const = default;
};

/// "name=value", encoded so that any value is read back.
QString queryPair(const QString& name, const QString& value);

/// A search for words, narrowed as `filter` says ("kind=course&level=beginner"); `key` is the row chosen.
Route searchRoute(const QString& words, const QString& filter = {}, const QString& key = {});
QString searchWords(const Route& search);
/// What narrows and orders the search, without its words.
QString searchFilterText(const Route& search);

/// A section of a career's page, as "pay".
Route sectionRoute(const QString& career, const QString& section);

/// "careers/career:15-1252.00?section=pay" and back. Also reads what versions before wrote
/// ("careers/career:15-1252.00#pay"); text that is no route gives the first page.
QString routeText(const Route& route);
Route routeFromText(const QString& text);

/// The route that opens an item of any kind on its own page; places open Pay.
Route routeToItem(const QString& key, const QString& query = {});

} // namespace waymark::ui

Q_DECLARE_METATYPE(waymark::ui::Route)
