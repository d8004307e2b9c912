// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Five facts under the title in columns divided by hairlines. A value opens its source card; what is not
// known says why. Columns break into rows where there is no room. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/section_context.h"

#include <QList>
#include <QWidget>

namespace waymark::ui {

class QuickFacts final : public QWidget {
    Q_OBJECT
public:
    explicit QuickFacts(const SectionContext& context, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QWidget* column(const SectionContext& context, int which);
    /// Puts the columns into rows; answers the height.
    int arrange(int width, bool move) const;
    int perRow(int width) const;

    QList<QWidget*> m_columns;
};

} // namespace waymark::ui
