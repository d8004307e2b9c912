// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of results: how many and in which order, the six scores, how sure the order is, the fields and the times to
// prepare of the first fifty as filters, heads that sort, and the careers. GUI thread.
#pragma once

#include "ui/desktop/navigation/route.h"
#include "ui/desktop/pages/match/result_list.h"

#include <QWidget>

#include <optional>
#include <string>

class QHBoxLayout;
class QListView;

namespace waymark::ui {

class FlowLayout;
class LinkLabel;
class MatchSession;
class ResultFilters;
class ResultHeads;
class ScoreStrip;
class TextLabel;

class RankedView final : public QWidget {
    Q_OBJECT
public:
    RankedView(MatchSession& session, QWidget* parent);

    MatchedModel* model() const { return m_model; }
    QListView* list() const { return m_list; }
    void fill();
    void showOnly(MatchedModel::Only only);
    /// Panes beside the list that are folded away, as links.
    void setFolded(bool matters, bool why);

Q_SIGNALS:
    void chosen(std::optional<std::size_t> career);
    void careerAsked(const QString& key);
    void routeAsked(const waymark::ui::Route& route); ///< from the menu of a row
    void mattersAsked();
    void skillsAsked();
    void whyAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void arrangeHead();
    void makeList();
    void openOnly();
    void fillHead();
    void fillShown();
    void showCurrent();

    MatchSession& m_session;
    TextLabel* m_head;
    LinkLabel* m_skills;
    LinkLabel* m_only;
    LinkLabel* m_matters;
    LinkLabel* m_why;
    ScoreStrip* m_scores;
    TextLabel* m_shaky;
    QHBoxLayout* m_headRow = nullptr;
    FlowLayout* m_links = nullptr; ///< below the heading: panes that are folded away
    QWidget* m_linksBox = nullptr;
    ResultFilters* m_filters = nullptr;
    TextLabel* m_steady;
    TextLabel* m_shown;
    ResultHeads* m_heads;
    MatchedModel* m_model;
    QListView* m_list;
    std::optional<std::size_t> m_chosen;
    std::string m_profile; ///< whose choice that is
    bool m_isNarrow = false;
    std::optional<bool> m_skillsBeside; ///< beside the heading, or among the links
};

} // namespace waymark::ui
