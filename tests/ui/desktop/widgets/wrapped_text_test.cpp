// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/text_label.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

const QStringList& texts() {
    static const QStringList all{
        u""_s,
        u"Pay"_s,
        u"Most people enter with a bachelor\u2019s degree; the survey counts only 340 employees, so that a figure can jump."_s,
        u"\u00c4rzte, Pflegekr\u00e4fte und Angeh\u00f6rige verwandter Berufe (29-1141): 3.175.390 Besch\u00e4ftigte"_s,
        u"The exam is held by the agency: https://www.example.org/licensing/electrical-and-mechanical/apply?state=OH"_s,
        u"\u65e5\u672c\u8a9e and \u05e2\u05d1\u05e8\u05d9\u05ea stand in one line, 12 \u00d7 40"_s,
        u"One line\nand another one, which is somewhat longer than the first"_s,
        QString(u"Assess the needs of patients and plan what is done for them. "_s).repeated(9)};
    return all;
}

/// As it would be without a reckoning of our own.
QLabel* plainLike(const TextLabel& label, QWidget* parent) {
    auto* plain = new QLabel(label.text(), parent);
    plain->setTextFormat(Qt::PlainText);
    plain->setTextInteractionFlags(label.textInteractionFlags());
    plain->setWordWrap(true);
    plain->setFont(label.font());
    plain->setContentsMargins(label.contentsMargins());
    return plain;
}

TEST(WrappedText, IsAsHighAsWhatIsPainted) {
    QWidget parent;
    for (const auto& text : texts())
        for (const TypeSize size : {TypeSize::Base, TypeSize::Section, TypeSize::Title}) {
            TextLabel label(text, size, Role::Text, &parent);
            label.setWordWrap(true);
            label.setContentsMargins(3, 2, 5, 4);
            const auto* plain = plainLike(label, &parent);
            for (const int width : {40, 97, 160, 320, 703, 1200, 97})
                EXPECT_EQ(label.heightForWidth(width), plain->heightForWidth(width)) << text.toStdString() << " at " << width;
        }
}

TEST(WrappedText, ForgetsWhatOtherWordsAndLettersTook) {
    TextLabel label(texts().at(2));
    label.setWordWrap(true);
    const int before = label.heightForWidth(160);
    label.setText(texts().back());
    EXPECT_GT(label.heightForWidth(160), before);
    const int usual = label.heightForWidth(160);
    QFont large = label.font();
    large.setPixelSize(2 * QFontInfo(large).pixelSize());
    label.setFont(large);
    EXPECT_GT(label.heightForWidth(160), usual);
}

TEST(WrappedText, AsksForAboutWhatALabelAsksForAndNoWordIsCut) {
    QWidget parent;
    for (const auto& text : texts()) {
        TextLabel label(text, TypeSize::Base, Role::Text, &parent);
        label.setWordWrap(true);
        const auto* plain = plainLike(label, &parent);
        const int asked = label.sizeHint().width(), usual = plain->sizeHint().width();
        EXPECT_LE(std::abs(asked - usual), std::max(24, usual / 4)) << text.toStdString();
        EXPECT_GE(label.minimumSizeHint().width(), plain->minimumSizeHint().width()) << text.toStdString();
        EXPECT_LE(label.minimumSizeHint().width(), plain->minimumSizeHint().width() + 40) << text.toStdString();
    }
}

} // namespace
} // namespace waymark::ui
