// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A made-up language: every sentence between marks, with accents and 40 % longer. Remembers what it was asked for. While
// one exists it is installed; destroying it takes it away. GUI thread (asked on any).
#pragma once

#include <QMutex>
#include <QString>
#include <QTranslator>

#include <set>

namespace waymark::test {

class PseudoTranslation final : public QTranslator {
public:
    static constexpr QChar first{u'\u27e6'};
    static constexpr QChar last{u'\u27e7'};

    PseudoTranslation();

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* note, int count) const override;

    /// English text and note of everything that was asked for so far.
    std::set<std::pair<QString, QString>> asked() const;

private:
    mutable QMutex m_mutex;
    mutable std::set<std::pair<QString, QString>> m_asked;
};

/// "Add %1" -> "⟦Àdd %1··⟧"; places of values, marks of mnemonics and tags stay.
QString pseudo(const QString& english);

} // namespace waymark::test
