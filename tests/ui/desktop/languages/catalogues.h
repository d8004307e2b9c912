// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in the catalogues of sentences, and what lupdate finds in the sources. Any thread.
#pragma once

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace waymark::test {

struct Message {
    QString context;
    QString source;
    QString note;
    QStringList forms; ///< one, or one for each number
    bool plural = false;
    bool finished = true;

    /// What a translation is found by.
    std::pair<QString, QString> asked() const { return {source, note}; }
};

using Asked = std::set<std::pair<QString, QString>>;

/// "resources/translations/waymark_de.ts", relative to the source folder.
QString catalogueFile(const QString& language);
std::vector<Message> readCatalogue(const QString& file);
/// All that lupdate finds below ui; run once.
const std::vector<Message>& messagesOfSources();
Asked askedOf(const std::vector<Message>& messages);

} // namespace waymark::test
