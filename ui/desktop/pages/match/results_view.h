// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The results: fields first, then careers, closest interests first or by another single measure; why a career
// is there at the right. Answers that are too alike make no list: they get fields without a ranking, ways on,
// and three things to try. GUI thread.
#pragma once

#include <QString>
#include <QWidget>

#include <optional>

class QListView;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace waymark::ui {

class FlowLayout;
class MatchSession;
class MatchedModel;
class SegmentedSwitch;
class TextLabel;
class WhyCard;

class ResultsView final : public QWidget {
    Q_OBJECT
public:
    ResultsView(MatchSession& session, QWidget* parent);

    MatchedModel* model() const { return m_model; }
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void careerAsked(const QString& key);
    void compareAsked(const QString& key);
    void fieldAsked(const QString& group);
    /// More questions, or the answers again.
    void interestsAsked();
    void mattersAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeRanked();
    QWidget* makeOrder(QWidget* parent);
    void fill();
    void fillShown();
    void fillFields();
    void fillFlat();
    void fillTries();
    void showWhy();

    MatchSession& m_session;
    QStackedWidget* m_stack;
    TextLabel* m_head;
    TextLabel* m_sentence;
    FlowLayout* m_fields;
    SegmentedSwitch* m_order;
    TextLabel* m_shown;
    MatchedModel* m_model;
    QListView* m_list;
    WhyCard* m_why;
    QScrollArea* m_whyArea;
    QVBoxLayout* m_flat;
    std::optional<std::size_t> m_chosen;
};

} // namespace waymark::ui
