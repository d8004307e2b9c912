// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One course or book of a path: star, title over its provider, what it covers, hours, price, and how relevant
// it is. Columns stand alike in every row and in the head. Under 640 px what it covers joins the second
// line. GUI thread.
#pragma once

#include "app/path/path.h"

#include <QWidget>

namespace waymark::ui {

class Keeper;
class LinkLabel;
class StarButton;

/// Left edges of the columns for a width, in pixels.
struct PathColumns {
    PathColumns(int width, double fontScale, bool withHours);
    int title, titleEnd, covers, hours, price, relevance, barEnd;
    bool hasCovers;
};

class PathHead final : public QWidget {
    Q_OBJECT
public:
    explicit PathHead(bool withHours, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_withHours;
};

class PathRow final : public QWidget {
    Q_OBJECT
public:
    PathRow(const app::PathItem& item, Keeper& keeper, QWidget* parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void itemRequested(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    StarButton* m_star;
    LinkLabel* m_title;
    QString m_detail, m_covers, m_hours, m_price;
    bool m_withHours; ///< books have none
    bool m_hoursKnown = false;
    bool m_priceKnown = false;
    double m_relevance = 0;
};

} // namespace waymark::ui
