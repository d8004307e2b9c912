// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The field a note is typed in: plain Markdown, shown as it will read (MarkdownMarks), with boxes to tick on
// task lines. Enter continues a list; Ctrl+Enter ticks the line; Ctrl+click asks for a link. What is pasted
// arrives as plain text. GUI thread.
#pragma once

#include <QTextEdit>

namespace waymark::ui {

class MarkdownMarks;

class NoteText final : public QTextEdit {
    Q_OBJECT
public:
    explicit NoteText(QWidget* parent = nullptr);

    /// Another note; what was typed before can not be undone in it.
    void setNote(const QString& markdown);
    /// Puts marks around the selection, or takes them off; without one around the cursor.
    void wrapSelection(const QString& mark);
    /// Begins every selected line with `prefix`, or takes it off where all have it.
    void prefixLines(const QString& prefix);
    void insertLink();
    void toggleTask();
    void setMarksShown(bool shown);

Q_SIGNALS:
    void linkAsked(const QString& address);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void followCursor();
    bool boxShown(const QTextBlock& block) const;
    QRectF boxOf(const QTextBlock& block) const;
    QTextBlock boxAt(const QPointF& where) const;
    void tick(const QTextBlock& block);
    bool continueList();
    QString linkAt(const QPoint& where) const;

    MarkdownMarks* m_marks;
};

} // namespace waymark::ui
