// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/facet_builder.h"
#include "ui/desktop/pages/learning/folded_text.h"
#include "ui/desktop/pages/learning/language_name.h"
#include "ui/desktop/pages/learning/learning_entries.h"
#include "ui/desktop/pages/learning/topic_tree.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::Courses)
};

Entry rowOf(const db::Course& course) {
    Entry entry;
    entry.key = QString::fromStdString(course.key.text());
    entry.title = QString::fromStdString(course.title);
    entry.group = QString::fromStdString(course.provider);
    entry.link = QString::fromStdString(course.url);
    QStringList facts{entry.group, QString::fromStdString(course.instructor)};
    if (!course.language.empty())
        facts << languageName(QString::fromStdString(course.language));
    facts.removeAll(QString());
    entry.second = facts.join(u" · "_s);
    entry.folded = foldedText(entry.title + u'\n' + entry.second);
    return entry;
}

} // namespace

QString priceText(const std::optional<bool>& free, const std::optional<db::Money>& price) {
    if (free.value_or(false) || (price && price->amount <= 0))
        return Words::tr("free");
    if (!price)
        return {};
    const bool whole = price->amount == static_cast<double>(static_cast<long long>(price->amount));
    return QLocale().toString(price->amount, 'f', whole ? 0 : 2) + u' ' +
           QString::fromStdString(price->currency.code);
}

db::Result<EntryList> courseEntries(const db::Catalog& catalog) {
    const db::Result<std::vector<db::Topic>> topics = catalog.topics();
    if (!topics)
        return topics.error();
    const db::Result<std::vector<db::Course>> courses = catalog.courses();
    if (!courses)
        return courses.error();

    const TopicTree tree(*topics);
    FacetBuilder languages(1, u"language"_s, Words::tr("Language"));
    FacetBuilder providers(2, u"provider"_s, Words::tr("Provider"));
    FacetBuilder prices(3, u"price"_s, Words::tr("Price"));
    EntryList list;
    list.entries.reserve(courses->size());
    for (const db::Course& course : *courses) {
        Entry entry = rowOf(course);
        for (const std::size_t value : tree.valuesOf(course.topics))
            entry.tags.push_back(facetTag(0, value));
        const QString language = QString::fromStdString(course.language);
        languages.add(entry, language, languageName(language));
        // "edX, Harvard University" is found under either.
        const QStringList offeredBy = entry.group.split(u", "_s, Qt::SkipEmptyParts);
        for (const QString& provider : offeredBy)
            providers.add(entry, provider, provider);
        const QString price = priceText(course.free, course.price);
        if (price == Words::tr("free"))
            prices.add(entry, u"free"_s, Words::tr("Free"));
        else if (price.isEmpty())
            prices.add(entry, u"unknown"_s, Words::tr("Not stated"));
        else
            prices.add(entry, u"paid"_s, Words::tr("Paid"));
        list.entries.push_back(std::move(entry));
    }
    list.facets.push_back({u"topic"_s, Words::tr("Topic"), tree.values()});
    list.facets.push_back(languages.finish(list.entries));
    list.facets.push_back(providers.finish(list.entries));
    list.facets.push_back(prices.finish(list.entries));
    return list;
}

} // namespace waymark::ui
