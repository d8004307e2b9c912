// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A filter that is on, as a chip: its name, and a cross that takes it off. The "add" form is dashed and empty
// inside: it offers a filter that is not on yet. Click or Enter or Space activates; Delete or Backspace, or
// the cross, removes. GUI thread.
#pragma once

#include <QAbstractButton>

namespace waymark::ui {

class FilterChip final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Form {
        Set, ///< filled, with a cross
        Add, ///< dashed, with a chevron
    };

    explicit FilterChip(const QString& text, Form form = Form::Set, QWidget* parent = nullptr);

    void setForm(Form form);
    Form form() const { return m_form; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The cross or Delete: the filter shall go. `clicked` is not sent as well.
    void removed();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect crossArea() const;
    QRect labelArea() const;

    Form m_form;
};

} // namespace waymark::ui
