// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A strip under the top bar that says what happened at the start (a damaged library set aside, a folder that
// cannot be written) until it is closed. Several messages stand under each other. GUI thread.
#pragma once

#include <QWidget>

class QLabel;

namespace waymark::ui {

class Banner final : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows the strip; an empty message changes nothing.
    void say(const QString& message);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setMargins();

    QLabel* m_words;
};

} // namespace waymark::ui
