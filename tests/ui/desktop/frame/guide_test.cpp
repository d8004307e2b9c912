// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The guide in Help, in each language, and what it says of keys.
#include "ui/desktop/help/guide_dialog.h"

#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/words/guide.h"
#include "ui/words/translation.h"

#include <QAction>
#include <QBuffer>
#include <QDialogButtonBox>
#include <QPdfWriter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>

namespace {

using namespace waymark::test;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

class GuideIn : public testing::TestWithParam<const char*> {};

TEST_P(GuideIn, FillsMoreThanOneSheetAndAtMostTwo) {
    Translation language(QString::fromLatin1(GetParam()));
    QCoreApplication::installTranslator(&language);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    QTextDocument document;
    EXPECT_LE(layOut(guidePaper(), writer, document), 2);
    EXPECT_GE(document.defaultFont().pointSizeF(), 9) << "it is read without effort";
    EXPECT_GE(guideParts().size(), 8u);
}

INSTANTIATE_TEST_SUITE_P(Languages, GuideIn, testing::Values("en", "de", "es"),
                         [](const auto& language) { return std::string(language.param); });

class GuideTest : public ProgramFixture {};

TEST_F(GuideTest, EveryKeyItNamesIsOneOfTheWindow) {
    start();
    QStringList keys;
    for (const auto* action : window().actions())
        for (const auto& key : action->shortcuts())
            keys += key.toString(QKeySequence::PortableText);
    for (const QString& key : {u"Ctrl+K"_s, u"Ctrl+D"_s, u"Ctrl+Z"_s, u"Ctrl+Shift+P"_s, u"F6"_s, u"Shift+F10"_s, u"Ctrl++"_s,
                               u"Ctrl+-"_s, u"Ctrl+?"_s})
        EXPECT_TRUE(keys.contains(key)) << key.toStdString();
    const QString text = guidePaper().html;
    for (const QString& key : {u"Ctrl+K"_s, u"Ctrl+D"_s, u"Ctrl+Z"_s, u"Ctrl+Shift+P"_s, u"F6"_s, u"Shift+F10"_s, u"Ctrl+?"_s})
        EXPECT_TRUE(text.contains(key)) << key.toStdString();
}

TEST_F(GuideTest, ClosesWithReturnAndIsPrintedByKey) {
    start();
    const GuideDialog dialog(&window());
    const auto* close = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Close);
    EXPECT_TRUE(close->isDefault());
    const auto* printing = dialog.findChild<QPushButton*>(u"guide-print"_s);
    ASSERT_TRUE(printing);
    EXPECT_EQ(printing->shortcut(), QKeySequence(QKeySequence::Print));
    EXPECT_TRUE(dialog.findChild<QTextBrowser*>()->toPlainText().contains(u"eight in ten"_s));
}

} // namespace
