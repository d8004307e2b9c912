// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/frame/language_choice.h"

#include "db/catalog/translated_titles.h"
#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/desktop/frame/distance_choice.h"
#include "ui/desktop/state/window_state.h"
#include "ui/words/distance_words.h"
#include "ui/words/kept_words.h"
#include "ui/words/local_number.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/tr.h"
#include "ui/words/translation.h"

#include <QComboBox>
#include <QLabel>

#include <gtest/gtest.h>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

/// Installed until the test is over.
class Speaking {
public:
    explicit Speaking(const QString& language)
        : m_translation(language) {
        QLocale::setDefault(QLocale(language));
        QCoreApplication::installTranslator(&m_translation);
    }
    ~Speaking() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
    ui::Translation m_translation;
};

TEST(LanguageChoice, TheChosenLanguageElseTheSystemsElseEnglish) {
    EXPECT_EQ(ui::languageFor(u"es"_s, {u"de-DE"_s}), u"es");
    EXPECT_EQ(ui::languageFor({}, {u"fr-FR"_s, u"de-AT"_s, u"en"_s}), u"de");
    EXPECT_EQ(ui::languageFor({}, {u"fr-FR"_s}), u"en");
    EXPECT_EQ(ui::languageFor(u"tlh"_s, {}), u"en");
}

TEST(LanguageChoice, NumbersFollowTheSystemOnlyWhereItSpeaksTheSameLanguage) {
    const QLocale austrian(QLocale::German, QLocale::Austria);
    EXPECT_EQ(ui::localeFor(u"de"_s, austrian), austrian);
    EXPECT_EQ(ui::localeFor(u"es"_s, austrian).language(), QLocale::Spanish);
}

TEST(LanguageChoice, ASpanishMillionHasAllItsPoints) {
    const Speaking spanish(u"es"_s);
    EXPECT_EQ(ui::compareValue(app::CompareField::Jobs, 1'693'800), u"1.693.800");
}

TEST(DistanceChoice, IsRememberedAndFollowedAtOnce) {
    ui::WindowState state;
    const std::unique_ptr<QWidget> field(ui::makeDistanceField(state, nullptr));
    auto* choice = qobject_cast<QComboBox*>(field.get());
    ASSERT_TRUE(choice);
    choice->setCurrentIndex(choice->findData(u"km"_s));
    EXPECT_EQ(state.value(u"distances"_s).toString(), u"km"_s);
    EXPECT_EQ(ui::distanceWords(250), u"250 km"_s);
    choice->setCurrentIndex(choice->findData(u"miles"_s));
    EXPECT_EQ(ui::distanceWords(250), u"155 miles"_s);
    choice->setCurrentIndex(0);
    EXPECT_EQ(state.value(u"distances"_s).toString(), QString());
}

TEST(LanguageChoice, IsRememberedAndSaysWhenItIsFollowed) {
    ui::WindowState state;
    const std::unique_ptr<QWidget> field(ui::makeLanguageField(state, nullptr));
    auto* choice = field->findChild<QComboBox*>(u"language"_s);
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->count(), 4);
    EXPECT_EQ(choice->currentText(), u"System language");
    EXPECT_TRUE(field->findChild<QLabel*>(u"language-later"_s)->isHidden());
    choice->setCurrentIndex(choice->findText(u"Deutsch"_s));
    EXPECT_EQ(ui::chosenLanguage(state), u"de");
    EXPECT_FALSE(field->findChild<QLabel*>(u"language-later"_s)->isHidden());
}

TEST(Languages, CountsHaveTheFormOfTheirNumber) {
    EXPECT_EQ(ui::tr("%Ln item(s)", nullptr, 1), u"1 item");
    EXPECT_EQ(ui::tr("%Ln item(s)", nullptr, 1200), u"1,200 items");
    const Speaking german(u"de"_s);
    EXPECT_EQ(ui::tr("%Ln month(s)", nullptr, 1), u"1 Monat");
    EXPECT_EQ(ui::tr("%Ln month(s)", nullptr, 1200), u"1.200 Monate");
}

TEST(Languages, SentencesAreFoundWhateverTheirContext) {
    const Speaking spanish(u"es"_s);
    EXPECT_EQ(QCoreApplication::translate("no such context", "Careers"), u"Profesiones");
    EXPECT_EQ(QCoreApplication::translate("QDialogButtonBox", "Careers"), u"Careers") << "Qt's sentences are Qt's";
}

TEST(Languages, AmountsHaveTheMarksOfTheLanguage) {
    EXPECT_EQ(ui::localNumber("1,234.5 EUR"), u"1,234.5 EUR");
    EXPECT_EQ(ui::plainHours(301.5), u"301.5");
    const Speaking german(u"de"_s);
    EXPECT_EQ(ui::localNumber("1,234.5 EUR"), u"1.234,5 EUR");
    EXPECT_EQ(ui::plainHours(301.5), u"301,5");
    EXPECT_EQ(ui::plainHours(1200), u"1200");
}

TEST(Languages, NamesOfTheCatalogAreTranslatedWhileTheirListIsThere) {
    {
        const ui::CatalogNames names({{"career", "Registered Nurses", "Pflegefachleute"}});
        QCoreApplication::installTranslator(&const_cast<ui::CatalogNames&>(names));
        EXPECT_EQ(ui::careerName("Registered Nurses"), u"Pflegefachleute");
        EXPECT_EQ(ui::skillName("Registered Nurses"), u"Registered Nurses") << "a skill of that name is another thing";
        EXPECT_EQ(ui::itemName(db::ItemKind::Course, "Registered Nurses"), u"Registered Nurses");
    }
    EXPECT_EQ(ui::careerName("Registered Nurses"), u"Registered Nurses");
}

class GermanWindow : public ProgramFixture {
protected:
    Speaking m_german{u"de"_s};
};

TEST_F(GermanWindow, ItsActionsAndPagesAreGerman) {
    start();
    EXPECT_EQ(window().action(ui::ActionId::Quit)->text(), u"&Beenden");
    EXPECT_EQ(window().windowTitle().contains(u"Entdecken"_s), true) << window().windowTitle().toStdString();
}

} // namespace

} // namespace waymark::test
