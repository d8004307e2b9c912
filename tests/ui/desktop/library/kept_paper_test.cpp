// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of My library on paper.
#include "ui/desktop/pages/library/kept_paper.h"

#include "tests/ui/desktop/library/library_services.h"
#include "ui/desktop/pages/library/kept_model.h"
#include "ui/desktop/pages/library/kept_table.h"
#include "ui/desktop/pages/library/library_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QTextDocument>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class KeptPaperTest : public LibraryServices {
protected:
    static QString wordsOf(const Paper& paper) {
        QTextDocument document;
        document.setHtml(paper.html);
        return document.toPlainText();
    }
};

TEST_F(KeptPaperTest, HoldsTheRowsAndColumnsThatAreShown) {
    keepThree();
    db::ItemEdit done;
    done.status = db::KeptStatus::Done;
    ASSERT_TRUE(m_session.edit({keyOf(courseKey)}, done));
    KeptModel model(m_session, nullptr);
    KeptTable table(model, nullptr);
    model.setQuery({});
    const auto paper = keptPaper(u"To learn & more"_s, u"3 items"_s, table);
    const QString words = wordsOf(paper);
    EXPECT_TRUE(words.startsWith(u"To learn & more\n3 items"_s)) << words.toStdString();
    EXPECT_LT(words.indexOf(u"Software Developers"_s), words.indexOf(u"Discover Flask"_s)) << "in the order of the screen";
    EXPECT_EQ(words.count(u'\u2610'), 2);
    EXPECT_EQ(words.count(u'\u2611'), 1) << "what is done has its box ticked";
    EXPECT_TRUE(words.contains(u"Done"_s));
    EXPECT_FALSE(words.contains(u"Example Academy"_s)) << "where it is from is not shown at first";
    table.showColumn(KeptModel::From);
    EXPECT_TRUE(wordsOf(keptPaper({}, {}, table)).contains(u"Example Academy"_s));
}

TEST_F(KeptPaperTest, ThePageHasAButtonAndAKeyForIt) {
    keepThree();
    LibraryPage page(m_services);
    present(page);
    EXPECT_TRUE(named<QAbstractButton>(page, "print")->isVisible());
    int keys = 0;
    for (const auto* action : page.actions())
        keys += action->shortcut() == QKeySequence(QKeySequence::Print);
    EXPECT_EQ(keys, 1);
}

} // namespace
} // namespace waymark::ui
