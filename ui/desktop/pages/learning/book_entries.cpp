// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/facet_builder.h"
#include "ui/desktop/pages/learning/folded_text.h"
#include "ui/desktop/pages/learning/language_name.h"
#include "ui/desktop/pages/learning/learning_entries.h"
#include "ui/desktop/pages/learning/topic_tree.h"

#include <QCoreApplication>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::Books)
};

Entry rowOf(const db::Book& book) {
    Entry entry;
    entry.key = QString::fromStdString(book.key.text());
    entry.title = QString::fromStdString(book.title);
    entry.group = QString::fromStdString(book.authors);
    entry.link = QString::fromStdString(book.url);
    entry.weight = book.year.value_or(0);
    QStringList facts{entry.group};
    if (book.year)
        facts << QString::number(*book.year);
    if (!book.language.empty())
        facts << languageName(QString::fromStdString(book.language));
    facts.removeAll(QString());
    entry.second = facts.join(u" · "_s);
    entry.folded = foldedText(entry.title + u'\n' + entry.second + u'\n' + QString::fromStdString(book.isbn));
    return entry;
}

} // namespace

db::Result<EntryList> bookEntries(const db::Catalog& catalog) {
    const db::Result<std::vector<db::Topic>> topics = catalog.topics();
    if (!topics)
        return topics.error();
    const db::Result<std::vector<db::Book>> books = catalog.books();
    if (!books)
        return books.error();

    const TopicTree tree(*topics);
    FacetBuilder languages(1, u"language"_s, Words::tr("Language"));
    FacetBuilder formats(2, u"format"_s, Words::tr("Format"));
    FacetBuilder licences(3, u"licence"_s, Words::tr("Licence"));
    EntryList list;
    list.entries.reserve(books->size());
    for (const db::Book& book : *books) {
        Entry entry = rowOf(book);
        for (const std::size_t value : tree.valuesOf(book.topics))
            entry.tags.push_back(facetTag(0, value));
        const QString language = QString::fromStdString(book.language);
        languages.add(entry, language, languageName(language));
        const QStringList names = QString::fromStdString(book.formats).split(u',', Qt::SkipEmptyParts);
        for (const QString& format : names)
            formats.add(entry, format.trimmed().toLower(), format.trimmed());
        const QString licence = QString::fromStdString(book.licence);
        licences.add(entry, licence, licence);
        list.entries.push_back(std::move(entry));
    }
    list.facets.push_back({u"topic"_s, Words::tr("Topic"), tree.values()});
    list.facets.push_back(languages.finish(list.entries));
    list.facets.push_back(formats.finish(list.entries));
    list.facets.push_back(licences.finish(list.entries));
    return list;
}

} // namespace waymark::ui
