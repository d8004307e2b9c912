// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the window is: a page, the thing it shows and the place in it. Routes are what back and forward step
// through, what links ask for, and what is remembered as the last page. Plain values.
#pragma once

#include <QMetaType>
#include <QString>

namespace waymark::ui {

enum class PageId { Explore, Careers, Skills, Courses, Books, Pay, Library, Search };

struct Route {
    PageId page = PageId::Explore;
    QString key;    ///< of the item shown, "career:15-1252.00"; empty: the page's own start
    QString anchor; ///< a section of the item ("pay"), a filter ("group=15") or the search text
    QString filter = {}; ///< of a search: what narrows and orders it, "kind=course&level=beginner"
    bool operator==(const Route&) const = default;
};

/// "careers/career:15-1252.00#pay", "search?kind=course#python" and back; text that is no route gives
/// Explore.
QString routeText(const Route& route);
Route routeFromText(const QString& text);

/// The route that opens an item of any kind on its own page; places open Pay.
Route routeToItem(const QString& key, const QString& anchor = {});

} // namespace waymark::ui

Q_DECLARE_METATYPE(waymark::ui::Route)
