// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever is painted, in rows of views and elsewhere: titles of the catalog may end in dots where there is no room, words of
// ours may not.
#include "tests/ui/desktop/frame/program_fixture.h"
#include "tests/ui/desktop/languages/marked_translation.h"
#include "tests/ui/desktop/languages/page_walk.h"
#include "tests/ui/desktop/languages/painted_texts.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <map>
#include <ostream>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

struct Window {
    const char* language;
    int width, height;
};

std::ostream& operator<<(std::ostream& out, const Window& window) {
    return out << window.language << ' ' << window.width;
}

QString plain(QString text) {
    return text.remove(MarkedTranslation::first).remove(MarkedTranslation::last).remove(u'\u2026').trimmed();
}

/// Rows and charts have what they cut in the tip or in the table beside them; what a field asks for is its name, too.
bool isWholeElsewhere(const QWidget& widget, const QString& text) {
    if (qobject_cast<const QLineEdit*>(&widget))
        return true;
    for (const QWidget* around = &widget; around; around = around->parentWidget())
        if (around->inherits("waymark::ui::PayChartView"))
            return true;
    const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    if (!view || !view->model())
        return false;
    const auto tells = [beginning = plain(text)](const QModelIndex& row) {
        return plain(row.data(Qt::ToolTipRole).toString()).contains(beginning);
    };
    for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row)
        for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column)
            if (tells(view->model()->index(row, column, view->rootIndex())))
                return true;
    return false;
}

class PaintedWords : public ProgramFixture, public testing::WithParamInterface<Window> {
protected:
    MarkedTranslation m_language{QString::fromLatin1(GetParam().language)};
};

TEST_P(PaintedWords, OursDoNotEndInDots) {
    std::map<QString, QString> cut;
    std::size_t marked = 0;
    walkPages(start(), {GetParam().width, GetParam().height}, [&](const QString& step) {
        for (auto* widget : window().findChildren<QWidget*>()) {
            // A label that ends in dots tells the rest when pointed at: SmallWindow looks after them.
            if (!widget->isVisible() || qobject_cast<QLabel*>(widget))
                continue;
            for (const QString& text : paintedTexts(*widget)) {
                marked += text.contains(MarkedTranslation::first);
                if (m_language.isCut(text) && !isWholeElsewhere(*widget, text))
                    cut.emplace(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u": "_s + text, step);
            }
        }
    });
    EXPECT_GT(marked, 500u);
    for (const auto& [what, step] : cut)
        ADD_FAILURE() << what.toStdString() << " on " << step.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Windows, PaintedWords,
                         testing::Values(Window{"en", 760, 480}, Window{"de", 1024, 700}, Window{"de", 1280, 800}, Window{"es", 760, 700}),
                         [](const auto& window) { return window.param.language + std::to_string(window.param.width); });

/// Writes two texts, one of which has no room.
class Writer final : public QWidget {
public:
    QString ours, others;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.drawText(0, 20, fontMetrics().elidedText(ours, Qt::ElideRight, 60));
        painter.drawText(0, 40, fontMetrics().elidedText(others, Qt::ElideRight, 60));
    }
};

TEST(PaintedTexts, AreReadAsTheyAreWritten) {
    Writer writer;
    writer.resize(200, 60);
    const MarkedTranslation language(u"en"_s);
    writer.ours = QCoreApplication::translate("Words", "price not stated");
    writer.others = u"A long title of the catalog"_s;
    QStringList texts = paintedTexts(writer);
    ASSERT_EQ(texts.size(), 2);
    EXPECT_TRUE(language.isCut(texts[0])) << texts[0].toStdString();
    EXPECT_TRUE(texts[1].endsWith(u'\u2026')) << texts[1].toStdString();
    EXPECT_FALSE(language.isCut(texts[1]));
    writer.ours = QCoreApplication::translate("Words", "free");
    texts = paintedTexts(writer);
    EXPECT_FALSE(language.isCut(texts.value(0))) << texts.value(0).toStdString();
    writer.ours = QCoreApplication::translate("Words", "by %1").arg(u"somebody with a long name"_s);
    texts = paintedTexts(writer);
    EXPECT_FALSE(language.isCut(texts.value(0))) << "the name is the catalog's: " << texts.value(0).toStdString();
}

} // namespace

} // namespace waymark::test
