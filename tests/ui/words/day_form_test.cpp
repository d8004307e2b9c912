// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/day_form.h"

#include <gtest/gtest.h>

#include <QDate>
#include <QLocale>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

/// The languages of the window for the time of a test.
class Window {
public:
    explicit Window(QLocale::Language language) : m_before(QLocale()) { QLocale::setDefault(QLocale(language)); }
    ~Window() { QLocale::setDefault(m_before); }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    Window(Window&&) = delete;
    Window& operator=(Window&&) = delete;

private:
    QLocale m_before;
};

QString written(DayForm form) {
    return QLocale().toString(QDate(2026, 8, 3), dayForm(form));
}

TEST(DayForm, IsPlainInEnglish) {
    const Window window(QLocale::English);
    EXPECT_EQ(written(DayForm::Short), u"3 Aug 2026"_s);
    EXPECT_EQ(written(DayForm::Long), u"3 August 2026"_s);
    EXPECT_EQ(written(DayForm::Month), u"August 2026"_s);
}

TEST(DayForm, HasADotAfterTheDayInGerman) {
    const Window window(QLocale::German);
    EXPECT_EQ(written(DayForm::Long), u"3. August 2026"_s);
    EXPECT_EQ(written(DayForm::WithoutYear), u"3. August"_s);
}

TEST(DayForm, HasDeBetweenItsPartsInSpanish) {
    const Window window(QLocale::Spanish);
    EXPECT_EQ(written(DayForm::Long), u"3 de agosto de 2026"_s);
    EXPECT_EQ(written(DayForm::Month), u"agosto de 2026"_s);
}

} // namespace
} // namespace waymark::ui
