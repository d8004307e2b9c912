// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/wrapped_text.h"

#include <QFontMetrics>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

int wrappedHeight(const QString& text, const QFont& font, Qt::LayoutDirection direction, int width) {
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(direction);
    document.setDefaultTextOption(option);
    document.setDocumentMargin(0);
    document.setTextWidth(std::max(0, width));
    document.setPlainText(text);
    return static_cast<int>(std::ceil(document.size().height()));
}

QSize wrappedSize(const QString& text, const QFont& font) {
    constexpr qsizetype measured = 120; // letters; longer texts are as wide as their letters are in the middle
    constexpr double lettersAtMost = 80;
    const QFontMetrics metrics(font);
    const double line = metrics.lineSpacing(), most = lettersAtMost * metrics.averageCharWidth();
    const double whole = text.size() <= measured ? metrics.horizontalAdvance(text) : static_cast<double>(text.size()) * metrics.averageCharWidth();
    // As QTextDocument::adjustSize() does it.
    double width = std::min(std::sqrt(5 * whole * line / 3), most);
    const double high = width > 0 ? std::ceil(whole / width) * line : line;
    if (3 * width < 5 * high)
        width = std::min(std::sqrt(2 * high * width), most);
    width = std::min(std::ceil(whole), width);
    const double lines = width > 0 ? std::ceil(whole / width) : 1;
    return {static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(lines * line))};
}

QSize narrowestWrapped(const QString& text, const QFont& font) {
    constexpr qsizetype parted = 18; // letters: from here on an address or what hyphens join
    constexpr qsizetype near = 3;    // letters by which a wider word may be shorter
    const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    qsizetype longest = 0;
    for (const auto word : words)
        longest = std::max(longest, word.size());
    if (longest >= parted)
        return {};
    const QFontMetrics metrics(font);
    int width = 0;
    for (const auto word : words)
        if (word.size() + near >= longest)
            width = std::max(width, metrics.horizontalAdvance(word.toString()) + 1); // its last letter may end within a pixel
    return {width, metrics.height()};
}

} // namespace waymark::ui
