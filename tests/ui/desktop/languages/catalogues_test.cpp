// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/languages/catalogues.h"
#include "ui/desktop/pages/items/language_name.h"
#include "ui/queries/named_facts.h"
#include "ui/words/app_words.h"
#include "ui/words/occupation_name.h"
#include "ui/words/pay_places.h"
#include "ui/words/translation.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

/// "%1", "%2", "%n", each once, whether %n or %Ln.
std::set<QString> placesOf(const QString& text) {
    static const QRegularExpression place(u"%(L?n|[1-9])"_s);
    std::set<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.insert(found.next().captured(1).remove(u'L'));
    return places;
}

bool hasMnemonic(const QString& text) {
    static const QRegularExpression mnemonic(u"&[^\\s&;]"_s);
    return QString(text).remove(u"&&"_s).contains(mnemonic);
}

std::string shown(const Message& message, const QString& form) {
    return "\"" + message.source.toStdString() + "\" -> \"" + form.toStdString() + '"';
}

class CatalogueOf : public testing::TestWithParam<const char*> {
protected:
    const std::vector<Message> m_messages = readCatalogue(catalogueFile(QString::fromLatin1(GetParam())));
};

TEST_P(CatalogueOf, IsTranslatedWhole) {
    EXPECT_GT(m_messages.size(), 2000u);
    for (const Message& message : m_messages) {
        EXPECT_TRUE(message.finished) << message.source.toStdString();
        EXPECT_EQ(message.forms.size(), message.plural ? 2 : 1) << message.source.toStdString();
        for (const QString& form : message.forms)
            EXPECT_FALSE(form.isEmpty()) << message.source.toStdString();
    }
}

TEST_P(CatalogueOf, HoldsWhatStandsInTheSourcesAndNothingElse) {
    const Asked here = askedOf(m_messages);
    const Asked there = askedOf(messagesOfSources());
    for (const auto& [source, note] : there)
        EXPECT_TRUE(here.contains({source, note})) << "not in the catalogue: " << source.toStdString();
    for (const auto& [source, note] : here)
        EXPECT_TRUE(there.contains({source, note})) << "no longer in the sources: " << source.toStdString();
}

TEST_P(CatalogueOf, KeepsThePlacesOfValues) {
    for (const Message& message : m_messages) {
        for (qsizetype form = 0; form < message.forms.size(); ++form) {
            const auto expected = placesOf(message.source);
            const auto found = placesOf(message.forms[form]);
            // "the one place" says its number by itself; only the last place may go, because arg() fills the lowest first.
            const std::size_t spoken = message.plural && form == 0 ? 1 : 0;
            EXPECT_TRUE(expected.size() - found.size() <= spoken &&
                        std::equal(found.begin(), found.end(), expected.begin()))
                << shown(message, message.forms[form]);
        }
    }
}

TEST_P(CatalogueOf, KeepsBlanksAndMnemonics) {
    for (const Message& message : m_messages) {
        for (const QString& form : message.forms) {
            EXPECT_EQ(form.startsWith(u' '), message.source.startsWith(u' ')) << shown(message, form);
            EXPECT_EQ(form.endsWith(u' '), message.source.endsWith(u' ')) << shown(message, form);
            EXPECT_EQ(hasMnemonic(form), hasMnemonic(message.source)) << shown(message, form);
        }
    }
}

// A sentence is found by its English text alone: another translation in another context would never be seen.
TEST_P(CatalogueOf, SaysOneThingInOneWay) {
    std::map<std::pair<QString, QString>, QStringList> ways;
    for (const Message& message : m_messages) {
        const auto [known, isNew] = ways.emplace(message.asked(), message.forms);
        EXPECT_TRUE(isNew || known->second == message.forms) << shown(message, message.forms.value(0));
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, CatalogueOf, testing::Values("de", "es"),
                         [](const auto& language) { return std::string(language.param); });

TEST(Countries, HaveTheirNamesInTheLanguageOfTheWindow) {
    ui::Translation german(u"de"_s);
    QCoreApplication::installTranslator(&german);
    EXPECT_EQ(ui::placeLabel("Germany"), u"Deutschland"_s);
    EXPECT_EQ(ui::placeLabel("UK"), u"Großbritannien"_s);
    EXPECT_EQ(ui::placeLabel("Austin"), u"Austin"_s);
    EXPECT_EQ(ui::placeWithin("United States"), u"in den USA"_s);
    EXPECT_EQ(ui::placeWithin("Netherlands"), u"in den Niederlanden"_s);
    EXPECT_EQ(ui::placeWithin("Switzerland"), u"in der Schweiz"_s);
    EXPECT_EQ(ui::placeWithin("Philippines"), u"auf den Philippinen"_s);
    EXPECT_EQ(ui::placeWithin("Germany"), u"in Deutschland"_s);
    EXPECT_TRUE(ui::isPaidWithin());
    QCoreApplication::removeTranslator(&german);
    EXPECT_EQ(ui::placeLabel("Germany"), u"Germany"_s);
    EXPECT_EQ(ui::placeWithin("United States"), u"in the United States"_s);
    EXPECT_EQ(ui::placeWithin("Austin"), u"in Austin"_s);
    EXPECT_FALSE(ui::isPaidWithin());
}

TEST(LanguageNames, HaveTheirNamesInTheLanguageOfTheWindow) {
    ui::Translation german(u"de"_s);
    QCoreApplication::installTranslator(&german);
    EXPECT_EQ(ui::languageName(u"en"_s), u"Englisch"_s);
    EXPECT_TRUE(ui::languageName(u"pt-BR"_s).startsWith(u"Portugiesisch ("_s));
    QCoreApplication::removeTranslator(&german);
    EXPECT_EQ(ui::languageName(u"en"_s), u"English"_s);
}

TEST(OccupationNames, ThoseCountedTogetherHaveTheirNamesToo) {
    ui::Translation german(u"de"_s);
    QCoreApplication::installTranslator(&german);
    EXPECT_EQ(ui::ofTheWhole("Home Health and Personal Care Aides"), u"für Häusliche Pflege- und Betreuungskraft insgesamt"_s);
    QCoreApplication::removeTranslator(&german);
    EXPECT_EQ(ui::ofTheWhole("Home Health and Personal Care Aides"), u"for Home health and personal care aides as a whole"_s);
}

TEST(Chapters, StayEnglishWhereAFactIsPutIn) {
    ui::Translation german(u"de"_s);
    QCoreApplication::installTranslator(&german);
    db::CareerFacts facts;
    facts.sections.push_back({db::SectionKind::Summary, "Employers ask for {entry_education}."});
    db::OccupationEntry entry;
    entry.education = db::EntryEducation::Bachelor;
    ui::fillNamedFacts(facts, entry, std::nullopt);
    EXPECT_EQ(facts.sections.front().markdown, "Employers ask for [a bachelor's degree](fact:entry_education).");
    QCoreApplication::removeTranslator(&german);
}

TEST(AppWords, ACommaBehindANumberIsNoPartOfIt) {
    ui::Translation german(u"de"_s);
    QCoreApplication::installTranslator(&german);
    EXPECT_EQ(ui::appWords("2024 to 2034, yearly average"), u"2024 bis 2034, Jahresdurchschnitt"_s);
    EXPECT_EQ(ui::appWords("2020 to January 2025"), u"2020 bis Januar 2025"_s);
    QCoreApplication::removeTranslator(&german);
}

TEST(EnglishCatalogue, HoldsEveryPluralForm) {
    const auto messages = readCatalogue(catalogueFile(u"en"_s));
    std::vector<Message> plurals;
    for (const Message& message : messagesOfSources())
        if (message.plural)
            plurals.push_back(message);
    EXPECT_GT(plurals.size(), 40u);
    EXPECT_EQ(askedOf(messages), askedOf(plurals));
    for (const Message& message : messages) {
        EXPECT_TRUE(message.finished && message.forms.size() == 2) << message.source.toStdString();
        EXPECT_NE(message.forms.value(0), QString()) << message.source.toStdString();
        EXPECT_EQ(placesOf(message.forms.value(1)), placesOf(message.source)) << message.source.toStdString();
    }
}

} // namespace

} // namespace waymark::test
