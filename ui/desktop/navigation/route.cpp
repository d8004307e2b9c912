// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/route.h"

#include "db/keys.h"

#include <QStringBuilder>
#include <QUrl>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString words() {
    return u"q"_s;
}

/// "kind=course|book" as "kind=course&kind=book": a query knows no other way to give a name several values.
QString oneValueEach(const QString& text) {
    if (!text.contains(u'|'))
        return text;
    QStringList pairs;
    for (const QString& pair : text.split(u'&', Qt::SkipEmptyParts))
        for (const QString& value : pair.section(u'=', 1).split(u'|', Qt::SkipEmptyParts))
            pairs << pair.section(u'=', 0, 0) + u'=' + value;
    return pairs.join(u'&');
}

/// What versions before wrote behind a '#': a search's words, a career's section, or what now is the query.
QString queryOfAnchor(PageId page, const QString& anchor) {
    if (page == PageId::Search)
        return queryPair(words(), anchor);
    if (page == PageId::Careers && !anchor.contains(u'='))
        return queryPair(u"section"_s, anchor);
    return anchor;
}

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

Route::Route(PageId ofPage, const QString& ofKey, const QString& queryText)
    : page(ofPage)
    , key(ofKey)
    , query(oneValueEach(queryText)) {}

QString Route::value(const QString& name) const {
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

QString Route::queryText() const {
    return query.toString(QUrl::PrettyDecoded);
}

QString queryPair(const QString& name, const QString& value) {
    return name % u'=' % QString::fromLatin1(QUrl::toPercentEncoding(value, ":/,"));
}

Route searchRoute(const QString& text, const QString& filter, const QString& key) {
    QStringList parts;
    if (!text.isEmpty())
        parts << queryPair(words(), text);
    if (!filter.isEmpty())
        parts << filter;
    return {PageId::Search, key, parts.join(u'&')};
}

QString searchWords(const Route& search) {
    return search.value(words());
}

QString searchFilterText(const Route& search) {
    QUrlQuery rest = search.query;
    rest.removeAllQueryItems(words());
    return rest.toString(QUrl::PrettyDecoded);
}

Route sectionRoute(const QString& career, const QString& section) {
    return {PageId::Careers, career, section.isEmpty() ? QString() : queryPair(u"section"_s, section)};
}

QString routeText(const Route& route) {
    QString text = QLatin1StringView(pageEntry(route.page).word);
    if (!route.key.isEmpty())
        text += u'/' % escaped(route.key);
    if (!route.query.isEmpty())
        text += u'?' % route.query.toString(QUrl::FullyEncoded);
    return text;
}

Route routeFromText(const QString& text) {
    const qsizetype hash = text.indexOf(u'#');
    const QString before = hash < 0 ? text : text.left(hash);
    const qsizetype mark = before.indexOf(u'?');
    const QString path = mark < 0 ? before : before.left(mark);
    const qsizetype slash = path.indexOf(u'/');
    const auto page = pageFromWord(slash < 0 ? path : path.left(slash));
    if (!page)
        return {};
    QStringList query;
    if (hash >= 0 && hash + 1 < text.size())
        query << queryOfAnchor(*page, text.mid(hash + 1));
    if (mark >= 0)
        query << before.mid(mark + 1);
    return {*page, slash < 0 ? QString() : unescaped(path.mid(slash + 1)), query.join(u'&')};
}

Route routeToItem(const QString& key, const QString& query) {
    const auto kind = db::kindOfKey(key.toStdString());
    return kind ? Route{pageOfKind(*kind), key, query} : Route{};
}

} // namespace waymark::ui
