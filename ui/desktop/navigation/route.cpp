// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/route.h"

#include "db/keys.h"

#include <QStringBuilder>

#include <array>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<PageId, QLatin1StringView>, 8> pageNames{{
    {PageId::Explore, "explore"_L1},
    {PageId::Careers, "careers"_L1},
    {PageId::Skills, "skills"_L1},
    {PageId::Courses, "courses"_L1},
    {PageId::Books, "books"_L1},
    {PageId::Pay, "pay"_L1},
    {PageId::Library, "library"_L1},
    {PageId::Search, "search"_L1},
}};

// Keys may hold '#' (skill:tech/c#), which begins the anchor in a route, and one day '?'.
QString escaped(QString key) {
    return key.replace(u'%', u"%25"_s).replace(u'#', u"%23"_s).replace(u'?', u"%3F"_s);
}
QString unescaped(QString text) {
    return text.replace(u"%3F"_s, u"?"_s).replace(u"%23"_s, u"#"_s).replace(u"%25"_s, u"%"_s);
}

PageId pageOfKind(db::ItemKind kind) {
    switch (kind) {
    case db::ItemKind::Career:
        return PageId::Careers;
    case db::ItemKind::Skill:
        return PageId::Skills;
    case db::ItemKind::Place:
        return PageId::Pay;
    case db::ItemKind::Course:
    case db::ItemKind::Topic:
        return PageId::Courses;
    case db::ItemKind::Book:
        return PageId::Books;
    case db::ItemKind::Chart:
    case db::ItemKind::Search:
    case db::ItemKind::Plan:
    case db::ItemKind::Offer:
        return PageId::Library;
    }
    return PageId::Explore;
}

} // namespace

QString routeText(const Route& route) {
    QString text;
    for (const auto& [page, name] : pageNames)
        if (page == route.page)
            text = name;
    if (!route.key.isEmpty())
        text += u'/' % escaped(route.key);
    if (!route.filter.isEmpty())
        text += u'?' % route.filter;
    if (!route.anchor.isEmpty())
        text += u'#' % route.anchor;
    return text;
}

Route routeFromText(const QString& text) {
    const qsizetype hash = text.indexOf(u'#');
    const QString before = hash < 0 ? text : text.left(hash);
    const qsizetype mark = before.indexOf(u'?');
    const QString path = mark < 0 ? before : before.left(mark);
    const qsizetype slash = path.indexOf(u'/');
    const QString name = slash < 0 ? path : path.left(slash);
    for (const auto& [page, known] : pageNames) {
        if (name != known)
            continue;
        Route route{page, {}, {}};
        if (slash >= 0)
            route.key = unescaped(path.mid(slash + 1));
        if (hash >= 0)
            route.anchor = text.mid(hash + 1);
        if (mark >= 0)
            route.filter = before.mid(mark + 1);
        return route;
    }
    return {};
}

Route routeToItem(const QString& key, const QString& anchor) {
    const auto kind = db::kindOfKey(key.toStdString());
    return kind ? Route{pageOfKind(*kind), key, anchor} : Route{};
}

} // namespace waymark::ui
