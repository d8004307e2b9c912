// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/fact_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace waymark::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::FactWords)
};

} // namespace

QString levelText(const std::string& level) {
    if (level == "introductory")
        return Words::tr("introductory");
    if (level == "intermediate")
        return Words::tr("intermediate");
    if (level == "advanced")
        return Words::tr("advanced");
    return QString::fromStdString(level);
}

QString dateText(const std::string& isoDate) {
    const QString text = QString::fromStdString(isoDate);
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : text;
}

std::vector<ItemLink> topicLinks(const db::Catalog& catalog, const std::vector<db::TopicKey>& topics) {
    std::vector<ItemLink> links;
    for (const db::TopicKey& topic : topics) {
        if (const db::Result<std::string> name = catalog.titleOf(topic))
            links.push_back({QString::fromStdString(*name), QString::fromStdString(topic.text())});
    }
    std::sort(links.begin(), links.end(), [](const ItemLink& a, const ItemLink& b) {
        return QString::localeAwareCompare(a.words, b.words) < 0;
    });
    return links;
}

} // namespace waymark::ui
