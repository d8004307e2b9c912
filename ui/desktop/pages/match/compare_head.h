// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The heads of the columns of Compare: a career's name, below it whether it passes what matters, and a cross
// that takes it out. Reads title, verdict (ToolTipRole holds both) and BreaksRole from the header's items.
// Owned by its table; GUI thread.
#pragma once

#include <QHeaderView>

namespace waymark::ui {

class CompareHead final : public QHeaderView {
    Q_OBJECT
public:
    enum HeadRole { VerdictRole = Qt::UserRole + 1, BreaksRole };

    explicit CompareHead(QWidget* parent);

    /// The section where careers begin: 1 behind the column of names, 0 where there is none.
    void setFirstCareer(int section);

Q_SIGNALS:
    void crossClicked(int section);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sizeHint() const override;

private:
    int crossAt(const QPoint& position) const;
    int titleHeight() const;
    int verdictHeight() const;

    int m_firstCareer = 1;
    int m_pressed = -1; ///< the section whose cross is held down
};

} // namespace waymark::ui
