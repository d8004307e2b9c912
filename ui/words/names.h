// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the catalog's careers, skills, topics, career groups, learning topics, classes of tools and industries are called in
// the window's language. Waymark translated them; where it did not, and in the command line, the English name stands. Any
// thread.
#pragma once

#include "db/catalog/translated_titles.h"

#include <QHash>
#include <QString>
#include <QTranslator>

#include <string_view>

namespace waymark::ui {

QString careerName(std::string_view english);
QString skillName(std::string_view english);
QString topicName(std::string_view english);
QString groupName(std::string_view english);
/// Of what a career asks to be learnt, "Pharmacology".
QString learningName(std::string_view english);
/// Of a technology's class, "Spreadsheet software".
QString toolClassName(std::string_view english);
QString industryName(std::string_view english);
/// Of an item of any kind; the learner's own, courses, books and places keep the names that they have.
QString itemName(db::ItemKind kind, std::string_view english);

/// The names of one language, asked for by the functions above while it is installed. Owned by whoever shows the
/// catalog; installing and destroying it on the GUI thread.
class CatalogNames final : public QTranslator {
public:
    explicit CatalogNames(const std::vector<db::TranslatedTitle>& titles);

    bool isEmpty() const override { return m_names.isEmpty(); }
    QString translate(const char* context, const char* text, const char* note, int count) const override;

private:
    QHash<QByteArray, QString> m_names; ///< by context, a blank and the English name
};

} // namespace waymark::ui
