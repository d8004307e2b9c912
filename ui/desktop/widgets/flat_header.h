// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The heads of a table of figures: small words aligned as their column is, over a hairline, a small arrow
// above the sorted one; sections can be moved. GUI thread.
#pragma once

#include <QHeaderView>

namespace waymark::ui {

class FlatHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit FlatHeader(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
};

} // namespace waymark::ui
