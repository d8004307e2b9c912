// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/file_name.h"

#include "db/text/slug.h"
#include "ui/words/text.h"

namespace waymark::ui {

using namespace Qt::StringLiterals;

QString fileNameOf(const QString& title, const QString& otherwise) {
    QString name = title.simplified();
    for (QChar& letter : name)
        if (u"/\\:*?\"<>|"_s.contains(letter) || letter.category() == QChar::Other_Control)
            letter = u'-';
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? otherwise : name.left(80);
}

QString fileNameOf(const QStringList& careers) {
    const auto slug = db::shortSlug(careers.join(u' ').toStdString());
    return slug.empty() ? u"careers"_s : fromUtf8(slug);
}

} // namespace waymark::ui
