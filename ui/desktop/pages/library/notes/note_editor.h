// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A note with its tools: bold, italics, list, task, link. What is typed is handed on when the keys rest, when
// the focus leaves and when another note is shown, never on every key; the owner says when it is on disk.
// GUI thread.
#pragma once

#include <QTimer>
#include <QWidget>

namespace waymark::ui {

class Dialogs;
class NoteText;

class NoteEditor final : public QWidget {
    Q_OBJECT
public:
    explicit NoteEditor(Dialogs& dialogs, QWidget* parent = nullptr);
    ~NoteEditor() override;

    /// Hands on what was typed before, then shows another note.
    void setNote(const QString& markdown);
    QString note() const;
    /// Hands on what was typed and not handed on yet.
    void flush();
    NoteText* field() const { return m_text; }

Q_SIGNALS:
    /// The note is another than the one shown or handed on last.
    void edited(const QString& markdown);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTools();

    NoteText* m_text;
    QTimer m_rest;
    QString m_known; ///< shown or handed on last
};

} // namespace waymark::ui
