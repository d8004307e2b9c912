// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The navigation at the left: every page of the window, the learner's own under a hairline, and at the foot
// which catalog this is. It shows where the window is and asks for other pages. GUI thread.
#pragma once

#include "ui/desktop/navigation/route.h"

#include <QWidget>

#include <array>
#include <map>

class QLabel;

namespace waymark::ui {

class NavRow;

class NavPane final : public QWidget {
    Q_OBJECT
public:
    explicit NavPane(QWidget* parent = nullptr);

    /// Search stands in no row: then none is marked.
    void showPage(PageId page);
    void setLibraryCount(int count);
    /// "2026-08" of the catalog; empty while there is none.
    void setCatalogDate(const QString& date);
    void focusStart();

Q_SIGNALS:
    void pageRequested(waymark::ui::PageId page);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setMargins();
    void styleFoot();
    void fitWidth();

    std::map<PageId, NavRow*> m_rows;
    QLabel* m_catalog = nullptr;
    std::array<QLabel*, 2> m_foot{};
    bool m_styling = false;
};

} // namespace waymark::ui
