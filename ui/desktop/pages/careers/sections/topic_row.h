// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One topic of what a career needs: its number and name, and beside it the surest one or two items with
// price, hours, relevance and star; or that nothing teaches it, with a search of the web and the learner's
// own. In a narrow page the items stand under the name. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/section_context.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace waymark::ui {

class LinkLabel;
class StarButton;

/// A course or book of a topic: title over kind and provider, price over hours, relevance, star.
class TopicItem final : public QWidget {
    Q_OBJECT
public:
    TopicItem(const app::PathItem& item, const SectionContext& context, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Columns {
        int titleEnd, price, bar, barEnd, numberEnd;
        bool hasPrice;
    };
    Columns columns() const;

    LinkLabel* m_title;
    StarButton* m_star;
    QString m_detail, m_price, m_hours;
    bool m_priceKnown = false;
    double m_relevance = 0;
};

class TopicRow final : public QWidget {
    Q_OBJECT
public:
    TopicRow(const app::PathNeed& need, int number, std::size_t mostItems, const SectionContext& context,
             QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addGap(const app::PathNeed& need, const SectionContext& context, QVBoxLayout* column);
    void place(bool narrow);

    QGridLayout* m_grid;
    QWidget* m_name;
    QWidget* m_items;
    bool m_narrow = false;
};

} // namespace waymark::ui
