// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notices/sentence.h"

#include "db/text/visible.h"

namespace waymark::ui {

QString asSentence(const std::string& message) {
    QString text = QString::fromStdString(db::visibleLine(message)).trimmed();
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    const QChar last = text.back();
    if (last != u'.' && last != u'!' && last != u'?')
        text += u'.';
    return text;
}

} // namespace waymark::ui
