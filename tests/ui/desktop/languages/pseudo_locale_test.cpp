// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/connection.h"
#include "tests/architecture/source_files.h"
#include "tests/ui/desktop/frame/program_fixture.h"
#include "tests/ui/desktop/languages/catalogues.h"
#include "tests/ui/desktop/languages/page_walk.h"
#include "tests/ui/desktop/languages/pseudo_translation.h"
#include "tests/ui/desktop/languages/visible_texts.h"

#include <SQLiteCpp/Statement.h>

#include <QHash>
#include <QRegularExpression>

#include <map>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

/// The parts of a text that stand outside of the marks: nobody translated them.
QStringList unmarked(const QString& text) {
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == PseudoTranslation::first && depth++ == 0)
            parts << QString();
        if (depth == 0)
            parts.back() += letter;
        depth -= letter == PseudoTranslation::last;
    }
    for (QString& part : parts)
        part = part.simplified();
    parts.removeAll(QString());
    return parts;
}

/// Every phrase of two words and more that stands between quotes in our sources, with the file. The command line and the
/// formats are never translated; what the tour keeps are a learner's own words.
const QHash<QString, QString>& phrasesOfSources() {
    static const QHash<QString, QString> phrases = [] {
        static const QRegularExpression quoted(uR"lit("((?:[^"\\\n]|\\.)*)")lit"_s), remark(u"//[^\n]*"_s);
        static const QRegularExpression phrase(u"^[^%{<\\\\=_]*[A-Za-z]{3,}[ ,:]+[a-z]{2,}[^%{<\\\\=_]*$"_s);
        QHash<QString, QString> found;
        for (const char* floor : {"app", "ui"})
            for (const SourceFile& file : sources(floor)) {
                const QString path = QString::fromStdString(file.path.string());
                if (path.startsWith(u"ui/cli"_s) || path.startsWith(u"ui/desktop/tour"_s))
                    continue;
                const QString text = QString::fromStdString(file.text).remove(remark);
                for (auto each = quoted.globalMatch(text); each.hasNext();)
                    if (const QString words = each.next().captured(1).simplified(); phrase.match(words).hasMatch())
                        found.insert(words, path);
            }
        return found;
    }();
    return phrases;
}

/// Everything that the catalog says, without the marks of links and lists.
QString wordsOfCatalog() {
    static const QRegularExpression marks(u"\\]\\([^)]*\\)|[\\[\\]*#`]"_s);
    const auto database = db::sqlite::openForReading(fixtureCatalog());
    QString all;
    SQLite::Statement tables(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'");
    while (tables.executeStep()) {
        SQLite::Statement rows(database, "SELECT * FROM \"" + tables.getColumn(0).getString() + '"');
        while (rows.executeStep())
            for (int column = 0; column < rows.getColumnCount(); ++column)
                if (rows.getColumn(column).getType() == SQLite::TEXT)
                    all += QString::fromStdString(rows.getColumn(column).getString()).remove(marks).simplified() + u'\n';
    }
    return all;
}

/// A phrase of ours that a text holds as whole words, with its file. The catalog's own words are facts, in English as their
/// source said them: there the phrase and the word before and after it stand in the catalog too.
QString originOf(const QString& text, const QString& catalog) {
    const auto& phrases = phrasesOfSources();
    for (auto each = phrases.begin(); each != phrases.end(); ++each) {
        if (!text.contains(each.key()))
            continue;
        const QRegularExpression whole(u"(?:\\S+ )?(?<![\\w-])"_s + QRegularExpression::escape(each.key()) +
                                       u"(?![\\w-])(?: [\\w’'-]+)?"_s);
        for (auto found = whole.globalMatch(text); found.hasNext();)
            if (const QString words = found.next().captured(); !catalog.contains(words, Qt::CaseInsensitive))
                return each.value() + u": "_s + each.key();
    }
    return {};
}

class PseudoLocale : public ProgramFixture {
protected:
    PseudoTranslation m_language;
};

TEST_F(PseudoLocale, NothingOfOursIsShownUntranslated) {
    auto& program = start();
    std::map<QString, QString> untranslated;
    int marked = 0;
    const QString catalog = wordsOfCatalog();
    walkPages(program, {1280, 800}, [&](const QString& step) {
        for (const VisibleText& each : visibleTexts(window())) {
            marked += each.text.contains(PseudoTranslation::first);
            for (const QString& rest : unmarked(each.text))
                if (const QString origin = rest.size() < 6 ? QString() : originOf(rest, catalog); !origin.isEmpty())
                    untranslated.emplace(origin, step + u", "_s + each.where + u": "_s + rest.left(100));
        }
    });
    EXPECT_GT(marked, 2000);
    for (const auto& [origin, where] : untranslated)
        ADD_FAILURE() << origin.toStdString() << "\n    on " << where.toStdString();
}

TEST_F(PseudoLocale, WhatIsAskedForIsWhatLupdateFinds) {
    walkPages(start(), {1280, 800}, [](const QString&) {});
    const Asked known = askedOf(messagesOfSources());
    const auto asked = m_language.asked();
    EXPECT_GT(asked.size(), 700u);
    for (const auto& [text, note] : asked)
        EXPECT_TRUE(known.contains({text, note})) << text.toStdString();
}

TEST_F(PseudoLocale, LongerWordsAreNotCutOff) {
    std::map<QString, QString> clipped;
    walkPages(start(), {1280, 800}, [&](const QString& step) {
        for (const VisibleText& each : visibleTexts(window()))
            if (each.clipped)
                clipped.emplace(each.where, step + u": "_s + each.text.left(100));
    });
    for (const auto& [where, text] : clipped)
        ADD_FAILURE() << where.toStdString() << " on " << text.toStdString();
}

} // namespace

} // namespace waymark::test
