// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/notes/markdown_marks.h"

#include "ui/theme/colours.h"

#include <QRegularExpression>
#include <QTextDocument>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

// Small enough to take no room; a format with no size at all would be ignored.
constexpr int shrunkPixels = 1;
constexpr double boxRoom = 21;

/// Adds what `more` says to what the characters have already: bold inside a heading stays a heading.
QTextCharFormat joined(QTextCharFormat before, const QTextCharFormat& more) {
    before.merge(more);
    return before;
}

} // namespace

MarkdownMarks::MarkdownMarks(QTextDocument* document)
    : QSyntaxHighlighter(document) {}

void MarkdownMarks::setCursorLine(int line) {
    const int before = std::exchange(m_cursorLine, line);
    if (before == line)
        return;
    for (const int changed : {before, line}) {
        const QTextBlock block = document()->findBlockByNumber(changed);
        if (changed >= 0 && block.isValid())
            rehighlightBlock(block);
    }
}

void MarkdownMarks::setAllShown(bool shown) {
    m_allShown = shown;
    rehighlight();
}

void MarkdownMarks::setInks(const QPalette& palette) {
    const Tone tone = toneOf(palette);
    m_quiet = colour(Role::Text3, tone);
    m_link = colour(Role::Accent, tone);
    m_codeGround = colour(Role::Hover, tone);
    rehighlight();
}

MarkdownMarks::Task MarkdownMarks::taskIn(const QString& line) {
    static const QRegularExpression task(uR"(^(\s*)[-*+] \[([ xX])\] )"_s);
    const auto match = task.match(line);
    if (!match.hasMatch())
        return {};
    const auto mark = static_cast<int>(match.capturedStart(2));
    return {static_cast<int>(match.capturedEnd(1)),
            static_cast<int>(match.capturedEnd(0) - match.capturedEnd(1)), mark, line[mark] != u' '};
}

bool MarkdownMarks::hides() const {
    return !m_allShown && currentBlock().blockNumber() != m_cursorLine;
}

void MarkdownMarks::hide(int from, int length) {
    QTextCharFormat shrunk;
    if (hides()) {
        shrunk.setProperty(QTextFormat::FontPixelSize, shrunkPixels);
        shrunk.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        shrunk.setFontLetterSpacing(-0.5);
        shrunk.setForeground(Qt::transparent);
    } else {
        shrunk.setForeground(m_quiet);
    }
    setFormat(from, length, shrunk);
}

void MarkdownMarks::markPairs(const QString& text, const QRegularExpression& pair, int marks,
                              const QTextCharFormat& look) {
    for (auto matches = pair.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto from = static_cast<int>(match.capturedStart(0));
        const auto length = static_cast<int>(match.capturedLength(0));
        for (int at = from + marks; at < from + length - marks; ++at)
            setFormat(at, 1, joined(format(at), look));
        hide(from, marks);
        hide(from + length - marks, marks);
    }
}

void MarkdownMarks::markLinks(const QString& text) {
    static const QRegularExpression link(uR"(\[([^\]]+)\]\((https?://[^\s)]+)\))"_s);
    for (auto matches = link.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto words = static_cast<int>(match.capturedStart(1));
        const auto length = static_cast<int>(match.capturedLength(1));
        QTextCharFormat look;
        look.setForeground(m_link);
        look.setToolTip(match.captured(2));
        for (int at = words; at < words + length; ++at)
            setFormat(at, 1, joined(format(at), look));
        hide(words - 1, 1);
        hide(words + length, static_cast<int>(match.capturedEnd(0)) - words - length);
    }
}

void MarkdownMarks::highlightBlock(const QString& text) {
    static const QRegularExpression headingLine(uR"(^(#{1,6}) +\S)"_s);
    static const QRegularExpression bullet(uR"(^\s*[-*+] (?!\[[ xX]\] ))"_s);
    static const QRegularExpression bold(uR"(\*\*(?=\S)(.+?)(?<=\S)\*\*)"_s);
    static const QRegularExpression italic(uR"((?<![*\w])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![*\w]))"_s);
    static const QRegularExpression code(uR"(`[^`]+`)"_s);

    if (const auto heading = headingLine.match(text); heading.hasMatch()) {
        QTextCharFormat heavy;
        heavy.setFontWeight(QFont::DemiBold);
        setFormat(0, static_cast<int>(text.size()), heavy);
        hide(0, static_cast<int>(heading.capturedLength(1)) + 1);
    }
    if (const Task task = taskIn(text); task.length > 0) {
        hide(task.from, task.length);
        if (hides()) { // room for the box, the same whether ticked or not
            QTextCharFormat room = format(task.from + task.length - 1);
            room.setFontLetterSpacing(boxRoom);
            setFormat(task.from + task.length - 1, 1, room);
        }
    } else if (const auto dash = bullet.match(text); dash.hasMatch()) {
        QTextCharFormat quiet;
        quiet.setForeground(m_quiet);
        setFormat(0, static_cast<int>(dash.capturedLength(0)), quiet);
    }
    QTextCharFormat look;
    look.setFontWeight(QFont::DemiBold);
    markPairs(text, bold, 2, look);
    look = {};
    look.setFontItalic(true);
    markPairs(text, italic, 1, look);
    look = {};
    look.setBackground(m_codeGround);
    markPairs(text, code, 1, look);
    markLinks(text);
}

} // namespace waymark::ui
