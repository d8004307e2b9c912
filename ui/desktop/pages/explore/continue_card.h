// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One thing to go on with: what it is, its name and how it is known, on sunken ground with a border. A button
// to the keyboard and to a screen reader. GUI thread.
#pragma once

#include <QAbstractButton>

namespace waymark::ui {

class ContinueCard final : public QAbstractButton {
    Q_OBJECT
public:
    ContinueCard(const QString& iconName, const QString& title, const QString& first, const QString& second,
                 QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_iconName;
    QString m_first;
    QString m_second;
};

} // namespace waymark::ui
