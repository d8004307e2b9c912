// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/importing/import_words.h"

#include "ui/desktop/notices/sentence.h"
#include "ui/words/tr.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::CatalogImportDialog)
};

QString number(double value) {
    return QLocale().toString(static_cast<qlonglong>(std::llround(value)));
}

} // namespace

QString durationText(double seconds) {
    const auto whole = static_cast<qlonglong>(std::ceil(seconds));
    if (whole < 120)
        return Words::tr("%Ln second(s)", nullptr, std::max(1, plural(whole)));
    return Words::tr("%Ln minute(s)", nullptr, plural((whole + 59) / 60));
}

QString faultText(const std::string& message) {
    QString text = QString::fromStdString(message).trimmed();
    if (!text.isEmpty() && !text.endsWith(u'.'))
        text += u'.';
    return text;
}

QString standText(const CatalogImportStand& stand) {
    QStringList parts{Words::tr("%Ln row(s)", nullptr, plural(stand.rows))};
    if (stand.rowsPerSecond >= 1)
        parts << Words::tr("%1 a second").arg(number(stand.rowsPerSecond));
    if (stand.completing)
        parts << Words::tr("now the search index and the checks");
    else if (stand.secondsLeft >= 0)
        parts << Words::tr("about %1 left").arg(durationText(stand.secondsLeft));
    return parts.join(u", "_s);
}

QStringList reportLines(const db::ImportReport& report) {
    const QString rows = Words::tr("%Ln row(s)", nullptr, plural(report.rows));
    QStringList lines{Words::tr("%1 read in %2. The catalog shown now holds them.")
                          .arg(rows, durationText(report.seconds))};
    for (const auto& count : report.counts)
        lines << QLocale().toString(static_cast<qlonglong>(count.rows)) + u' ' +
                     QString::fromStdString(count.what);
    for (const auto& note : report.notes)
        lines << asSentence(note);
    return lines;
}

} // namespace waymark::ui
