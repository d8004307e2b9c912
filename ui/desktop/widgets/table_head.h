// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The heads of a table's columns: small words on sunken ground over a hairline, each where its column's words
// begin, a small arrow behind the sorted one. GUI thread.
#pragma once

#include <QHeaderView>

namespace waymark::ui {

class TableHead final : public QHeaderView {
    Q_OBJECT
public:
    /// `firstIndent` is where the words of the first column begin, `indent` those of the others.
    TableHead(int firstIndent, int indent, QWidget* parent);

    QSize sizeHint() const override;

protected:
    bool viewportEvent(QEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;

private:
    QRect wordsArea(const QRect& section, int column) const;

    int m_firstIndent;
    int m_indent;
};

} // namespace waymark::ui
