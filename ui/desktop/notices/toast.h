// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one thing that floats: what was just changed, and Undo; or which file was written, and its folder. It lies over the
// bottom of its host, stays ten seconds or until it is dismissed, and never takes the focus; the same undo remains in
// Edit, the same folder in File. Screen readers are told. GUI thread.
#pragma once

#include <QTimer>
#include <QWidget>

namespace waymark::ui {

class Toast final : public QWidget {
    Q_OBJECT
public:
    /// Follows the size of `host`, its parent.
    explicit Toast(QWidget* host);

    /// `title`, where it stands in the sentence, is set in bold.
    void say(const QString& sentence, const QString& title, bool offerUndo);
    /// The same of a file, whose path or name stands in the sentence.
    void sayFile(const QString& sentence, const QString& file);
    void dismiss();
    QString sentence() const { return m_sentence; }

Q_SIGNALS:
    void undoRequested();
    void folderRequested(const QString& file);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Words {
        QString before;
        QString title;
        QString after;
    };
    Words words() const;
    int wordsWidth() const;
    int actionWidth() const;
    QString actionWord() const;
    QString actionKey() const;
    QRect bubble() const;
    QRect actionArea() const;
    void place();

    QString m_sentence;
    QString m_title;
    QString m_file; ///< whose folder is offered
    bool m_offerUndo = false;
    QTimer m_timer;
};

} // namespace waymark::ui
