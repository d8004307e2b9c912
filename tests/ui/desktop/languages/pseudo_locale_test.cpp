// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_files.h"
#include "tests/ui/desktop/frame/program_fixture.h"
#include "tests/ui/desktop/languages/catalogues.h"
#include "tests/ui/desktop/languages/page_walk.h"
#include "tests/ui/desktop/languages/pseudo_translation.h"
#include "tests/ui/desktop/languages/visible_texts.h"

#include <QHash>
#include <QRegularExpression>

#include <map>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

/// What stands outside of the marks: nobody translated it.
QString unmarked(const QString& text) {
    QString rest;
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == PseudoTranslation::first;
        if (depth == 0)
            rest += letter;
        depth -= letter == PseudoTranslation::last;
    }
    return rest.simplified();
}

/// Every phrase of two words and more that stands between quotes in our sources, with the file. What the window shows of
/// the catalog stands in none; the command line and the formats are never translated.
const QHash<QString, QString>& phrasesOfSources() {
    static const QHash<QString, QString> phrases = [] {
        static const QRegularExpression quoted(uR"lit("((?:[^"\\\n]|\\.)*)")lit"_s);
        static const QRegularExpression phrase(u"^[^%{<\\\\=_]*[A-Za-z]{3,}[ ,:]+[a-z]{2,}[^%{<\\\\=_]*$"_s);
        QHash<QString, QString> found;
        for (const char* floor : {"app", "ui"})
            for (const SourceFile& file : sources(floor)) {
                const QString path = QString::fromStdString(file.path.string());
                if (path.startsWith(u"ui/cli"))
                    continue;
                const QString text = QString::fromStdString(file.text);
                for (auto each = quoted.globalMatch(text); each.hasNext();)
                    if (const QString words = each.next().captured(1).simplified(); phrase.match(words).hasMatch())
                        found.insert(words, path);
            }
        return found;
    }();
    return phrases;
}

/// The file in which a phrase of `text` stands.
QString originOf(const QString& text) {
    const auto& phrases = phrasesOfSources();
    for (auto each = phrases.begin(); each != phrases.end(); ++each)
        if (text.contains(each.key()))
            return each.value() + u": "_s + each.key();
    return {};
}

class PseudoLocale : public ProgramFixture {
protected:
    PseudoTranslation m_language;
};

TEST_F(PseudoLocale, DISABLED_NothingOfOursIsShownUntranslated) {
    auto& program = start();
    std::map<QString, QString> untranslated;
    int marked = 0;
    walkPages(program, {1280, 800}, [&](const QString& step) {
        for (const VisibleText& each : visibleTexts(window())) {
            marked += each.text.contains(PseudoTranslation::first);
            const QString rest = unmarked(each.text);
            if (const QString origin = rest.size() < 6 ? QString() : originOf(rest); !origin.isEmpty())
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

TEST_F(PseudoLocale, DISABLED_LongerWordsAreNotCutOff) {
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
