// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that lead somewhere. A Link is accent text, underlined while pointed at; a Figure is a value with a
// dotted underline that opens its source card. Click, Enter or Space activates (`clicked`). GUI thread.
#pragma once

#include "ui/theme/type_scale.h"

#include <QAbstractButton>

namespace waymark::ui {

class LinkLabel final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Form {
        Link,
        Figure,
        Row,  ///< the title of a row (500): plain ink that underlines while pointed at
        Menu, ///< text-2 with a chevron; opens a menu of choices
    };

    explicit LinkLabel(const QString& text, Form form = Form::Link, QWidget* parent = nullptr);

    /// Link: base, regular. Figure: semibold. Row: medium. Change either here.
    void setType(TypeSize size, QFont::Weight weight);
    void setText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Distance of the text's baseline from the top, to line it up with labels beside it.
    int baseline() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QFont shownFont() const;
    int wordsWidth() const;

    Form m_form;
    TypeSize m_size = TypeSize::Base;
    QFont::Weight m_weight = QFont::Normal;
};

} // namespace waymark::ui
