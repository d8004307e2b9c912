// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One course or book of a path: star, title over its provider, what it covers, hours, price, and how relevant
// it is. Columns stand alike in every row and in the head; one that no row fills is left out. Under 640 px
// what it covers joins the second line. GUI thread.
#pragma once

#include "app/path/path.h"

#include <QWidget>

namespace waymark::db {
struct Bookmark;
}

namespace waymark::ui {

class LibrarySession;
class LinkLabel;
class StarButton;

/// Which columns any item of a list fills.
struct PathShown {
    bool covers = false, hours = false, price = false;
};
PathShown shownOf(const std::vector<app::PathItem>& items);

/// "free", "49 USD", "paid", "not stated"
QString priceWords(const app::PathItem& item);
/// "12 h", of a course that states none "est. 20 h", of a book "not stated"
QString hoursWords(const app::PathItem& item);
db::Bookmark bookmarkOf(const app::PathItem& item);

/// Left edges of the columns for a width and a font, in pixels.
struct PathColumns {
    PathColumns(int width, const QFontMetrics& metrics, const PathShown& shown);
    int title, titleEnd, covers, hours, price, relevance, barEnd;
    bool hasCovers;
};

class PathHead final : public QWidget {
    Q_OBJECT
public:
    explicit PathHead(const PathShown& shown, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PathShown m_shown;
};

class PathRow final : public QWidget {
    Q_OBJECT
public:
    PathRow(const app::PathItem& item, const PathShown& shown, LibrarySession& session, QWidget* parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void itemRequested(const QString& key);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString secondLine(bool withCovers) const;

    StarButton* m_star;
    LinkLabel* m_title;
    QString m_detail, m_covers, m_hours, m_price;
    PathShown m_shown;
    bool m_hoursKnown = false;
    bool m_priceKnown = false;
    double m_relevance = 0;
};

} // namespace waymark::ui
