// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/items/item_facts.h"

#include "ui/desktop/pages/items/fact_words.h"
#include "ui/desktop/pages/items/language_name.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ItemFacts)
};

QString languageText(const std::string& tag) {
    return tag.empty() ? QString() : languageName(fromUtf8(tag));
}

} // namespace

std::vector<ItemFact> courseFacts(const db::Course& course) {
    const QString unknown = Words::tr("not stated");
    return {
        {Words::tr("Price"), priceText(course.free, course.price), unknown, u"price"_s},
        {Words::tr("Language"), languageText(course.language), unknown, u"language"_s},
        {Words::tr("Level"), levelText(course.level), unknown, u"level"_s},
        {Words::tr("Hours"), course.hours ? QLocale().toString(*course.hours, 'g', 4) : QString(), unknown,
         u"hours"_s},
        {Words::tr("Year"), course.year ? QString::number(*course.year) : QString(), unknown, u"year"_s},
        {Words::tr("Address"), ItemDetail::addressOf(fromUtf8(course.url)), unknown, u"address"_s},
        {Words::tr("Link checked"), dateText(course.lastChecked), Words::tr("never"), u"checked"_s},
    };
}

std::vector<ItemFact> listingFacts(const std::vector<db::CourseListing>& listings, const db::Course& course) {
    std::vector<ItemFact> facts;
    const auto first = [&](const auto& says) {
        return std::find_if(listings.begin(), listings.end(),
                            [&](const db::CourseListing& each) { return each.year && says(each); });
    };
    const auto rated = first([](const auto& each) { return each.rating && each.ratings.value_or(0) > 0; });
    if (rated != listings.end())
        facts.push_back(
            {Words::tr("Rating"),
             Words::tr("%1 of 5 by %2 people, %3 in %4")
                 .arg(QLocale().toString(*rated->rating, 'f', 1), QLocale().toString(*rated->ratings),
                      fromUtf8(rated->publisher), QString::number(*rated->year)),
             {},
             u"rating"_s});
    const auto priced = first([](const auto& each) { return each.price.has_value(); });
    if (priced != listings.end() && !course.price && course.free != true)
        facts.push_back({Words::tr("List price"),
                         Words::tr("%1 in %2, may have changed")
                             .arg(priceText(std::nullopt, priced->price), QString::number(*priced->year)),
                         {},
                         u"list-price"_s});
    const auto titled = std::find_if(listings.begin(), listings.end(),
                                     [](const db::CourseListing& each) { return !each.title.empty(); });
    if (titled != listings.end() && titled->title != course.title)
        facts.push_back({Words::tr("Listed as"), fromUtf8(titled->title), {}, u"listed-as"_s});
    return facts;
}

std::vector<ItemFact> bookFacts(const db::Book& book) {
    const QString unknown = Words::tr("not stated");
    return {
        {Words::tr("Price"), priceText(book.free, std::nullopt), unknown, u"price"_s},
        {Words::tr("Year"), book.year ? QString::number(*book.year) : QString(), unknown, u"year"_s},
        {Words::tr("Language"), languageText(book.language), unknown, u"language"_s},
        {Words::tr("Formats"), fromUtf8(book.formats), unknown, u"formats"_s},
        {Words::tr("License", "of a text"), fromUtf8(book.licence), unknown, u"licence"_s},
        {Words::tr("ISBN"), fromUtf8(book.isbn), unknown, u"isbn"_s},
        {Words::tr("Address"), ItemDetail::addressOf(fromUtf8(book.url)), unknown, u"address"_s},
        {Words::tr("Link checked"), dateText(book.lastChecked), Words::tr("never"), u"checked"_s},
    };
}

QString courseSubtitle(const db::Course& course) {
    QStringList who{fromUtf8(course.instructor), fromUtf8(course.provider)};
    who.removeAll(QString());
    return who.join(u" · "_s);
}

} // namespace waymark::ui
