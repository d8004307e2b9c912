// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/local_number.h"

#include <QLocale>

namespace waymark::ui {

QString localNumber(std::string_view english) {
    const QLocale locale;
    QString local;
    for (const QChar letter : QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size()))) {
        if (letter == u',')
            local += locale.groupSeparator();
        else if (letter == u'.')
            local += locale.decimalPoint();
        else
            local += letter;
    }
    return local;
}

} // namespace waymark::ui
