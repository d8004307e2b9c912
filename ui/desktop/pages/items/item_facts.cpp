// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/items/item_facts.h"

#include "ui/desktop/pages/items/fact_words.h"
#include "ui/desktop/pages/items/language_name.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ItemFacts)
};

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QString languageText(const std::string& tag) {
    return tag.empty() ? QString() : languageName(text(tag));
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
        {Words::tr("Address"), ItemDetail::addressOf(text(course.url)), unknown, u"address"_s},
        {Words::tr("Link checked"), dateText(course.lastChecked), Words::tr("never"), u"checked"_s},
    };
}

std::vector<ItemFact> bookFacts(const db::Book& book) {
    const QString unknown = Words::tr("not stated");
    return {
        {Words::tr("Price"), priceText(book.free, std::nullopt), unknown, u"price"_s},
        {Words::tr("Year"), book.year ? QString::number(*book.year) : QString(), unknown, u"year"_s},
        {Words::tr("Language"), languageText(book.language), unknown, u"language"_s},
        {Words::tr("Formats"), text(book.formats), unknown, u"formats"_s},
        {Words::tr("License"), text(book.licence), unknown, u"licence"_s},
        {Words::tr("ISBN"), text(book.isbn), unknown, u"isbn"_s},
        {Words::tr("Address"), ItemDetail::addressOf(text(book.url)), unknown, u"address"_s},
        {Words::tr("Link checked"), dateText(book.lastChecked), Words::tr("never"), u"checked"_s},
    };
}

QString courseSubtitle(const db::Course& course) {
    QStringList who{text(course.instructor), text(course.provider)};
    who.removeAll(QString());
    return who.join(u" · "_s);
}

} // namespace waymark::ui
