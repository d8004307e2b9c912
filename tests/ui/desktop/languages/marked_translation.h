// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A language of the program between two signs that have no width: what is ours can be told from what the catalog says, in
// its real length. Lives as long as the language shall be spoken; asked on any thread.
#pragma once

#include "ui/words/translation.h"

#include <QMutex>
#include <QString>
#include <QTranslator>

#include <set>

namespace waymark::test {

class MarkedTranslation final : public QTranslator {
public:
    static constexpr QChar first = QChar(0x2062), last = QChar(0x2063);

    explicit MarkedTranslation(const QString& language);
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* note, int count) const override;
    /// Whether a painted text ends in dots within words of ours. Behind the first value of a sentence (a title, a provider)
    /// nobody can tell any more.
    bool isCut(const QString& painted) const;

private:
    const ui::Translation m_language;
    mutable QMutex m_mutex;
    mutable std::set<QString> m_said; ///< up to their first value
};

} // namespace waymark::test
