// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/export_words.h"

#include "ui/words/counts.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ExportWords)
};

QString number(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString items(db::ItemKind kind, std::size_t count) {
    const bool one = count == 1;
    switch (kind) {
    case db::ItemKind::Book:
        return one ? Words::tr("1 book") : Words::tr("%1 books").arg(number(count));
    case db::ItemKind::Course:
        return one ? Words::tr("1 course") : Words::tr("%1 courses").arg(number(count));
    case db::ItemKind::Career:
        return one ? Words::tr("1 career") : Words::tr("%1 careers").arg(number(count));
    case db::ItemKind::Chart:
        return one ? Words::tr("1 pay comparison") : Words::tr("%1 pay comparisons").arg(number(count));
    case db::ItemKind::Search:
        return one ? Words::tr("1 search") : Words::tr("%1 searches").arg(number(count));
    case db::ItemKind::Plan:
        return one ? Words::tr("1 plan") : Words::tr("%1 plans").arg(number(count));
    case db::ItemKind::Offer:
        return one ? Words::tr("1 offer") : Words::tr("%1 offers").arg(number(count));
    case db::ItemKind::Skill:
    case db::ItemKind::Place:
    case db::ItemKind::Topic:
        break;
    }
    return one ? Words::tr("1 other item") : Words::tr("%1 other items").arg(number(count));
}

QString beside(app::BesideItems what) {
    switch (what) {
    case app::BesideItems::LoggedHours:
        return Words::tr("logged hours");
    case app::BesideItems::PlaceSets:
        return Words::tr("sets of places");
    case app::BesideItems::ListNotes:
        return Words::tr("notes of lists");
    }
    return {};
}

} // namespace

QString exportSentence(const app::ExportReport& report) {
    QStringList out;
    for (const auto& [kind, count] : report.withoutLink)
        out << Words::tr("%1 without a link").arg(items(kind, count));
    for (const auto& [kind, count] : report.unknown)
        out << items(kind, count);
    for (const auto what : report.beside)
        out << beside(what);
    const QString written = report.written < report.all ? Words::tr("%1 of %2 items").arg(number(report.written), number(report.all))
                            : report.written == 1       ? Words::tr("1 item")
                                                        : Words::tr("%1 items").arg(number(report.written));
    return out.isEmpty() ? Words::tr("%1.").arg(written) : Words::tr("%1; left out: %2.").arg(written, listWords(out));
}

} // namespace waymark::ui
