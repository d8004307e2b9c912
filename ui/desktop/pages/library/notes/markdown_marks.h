// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Markdown as it is typed, shown as it will read: bold is bold, a heading is heavy, and the marks themselves
// shrink away on every line but the one with the cursor. Only the look changes, never the text. GUI thread.
#pragma once

#include <QSyntaxHighlighter>

namespace waymark::ui {

class MarkdownMarks final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit MarkdownMarks(QTextDocument* document);

    /// The line with the cursor shows its marks; -1: none does.
    void setCursorLine(int line);
    int cursorLine() const { return m_cursorLine; }
    /// Every line shows its marks.
    void setAllShown(bool shown);
    bool allShown() const { return m_allShown; }
    void setInks(const QPalette& palette);

    /// Where the box of a task line stands in its text, "- [x] "; a length of 0 when it is none.
    struct Task {
        int from = 0;
        int length = 0;
        int mark = 0; ///< position of the blank or the x
        bool done = false;
    };
    static Task taskIn(const QString& line);

protected:
    void highlightBlock(const QString& text) override;

private:
    void markPairs(const QString& text, const QRegularExpression& pair, int marks,
                   const QTextCharFormat& look);
    void markLinks(const QString& text);
    void hide(int from, int length);
    bool hides() const;

    int m_cursorLine = -1;
    bool m_allShown = false;
    QColor m_quiet;
    QColor m_link;
    QColor m_codeGround;
};

} // namespace waymark::ui
