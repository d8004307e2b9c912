// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of a career page, which stays while the page scrolls: title, star, Compare, Add to list,
// Plan, Share, and the line of other names, as many as there is room for, with the occupation that a
// specialisation is counted with. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/section_context.h"

#include <QStringList>
#include <QWidget>

class QBoxLayout;

namespace waymark::ui {

class CompareButton;
class HeadButton;
class LinkLabel;
class ListButton;
class StarButton;
class TextLabel;
class TitleLine;

class CareerHeader final : public QWidget {
    Q_OBJECT
public:
    explicit CareerHeader(const Services& services, QWidget* parent = nullptr);

    void showCareer(const app::CareerPage& page);

Q_SIGNALS:
    void routeRequested(const waymark::ui::Route& route);
    /// "html", "pdf", "markdown" or "text".
    void shareRequested(const QString& format);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildShare();
    void fitTitle();
    void fitNames();

    const Services m_services;
    TextLabel* m_title;
    TitleLine* m_line;
    StarButton* m_star;
    CompareButton* m_compare;
    ListButton* m_lists;
    HeadButton* m_plan;
    HeadButton* m_share;
    TextLabel* m_names;
    TextLabel* m_counted;
    LinkLabel* m_parent;
    QString m_key, m_parentKey;
    QStringList m_otherNames;
    QString m_countedWords;
    QBoxLayout* m_lines = nullptr; ///< other names, and what it is counted with
};

} // namespace waymark::ui
