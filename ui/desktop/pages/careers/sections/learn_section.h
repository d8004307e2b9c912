// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a career needs to be learnt. By topic: in the order to learn them, under each the surest courses and
// books of the catalog, gaps said, and what they cost together in a panel beside it, or below where there is
// no room. By relevance: every course and every book of the path, built when first asked for. Filled by
// showPath() after the page is first shown. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/prose_section.h"

class QBoxLayout;

namespace waymark::ui {

class LearnPanel;
class PathSection;
class SegmentedSwitch;
class TextLabel;

class LearnSection final : public QWidget {
    Q_OBJECT
public:
    explicit LearnSection(const SectionContext& context, QWidget* parent = nullptr);

    /// Reads the context's path.
    void showPath();
    /// The table of courses or of books; shows them by relevance. Null before the path is known.
    QWidget* table(bool books);
    bool byTopic() const;
    /// Whether the panel stands under the topics.
    bool isStacked() const;
    static constexpr int panelFrom = 800;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addTopics(const std::vector<app::PathNeed>& needs);
    void addGroup(db::NeedKind kind, const std::vector<const app::PathNeed*>& group, int& number);
    void fold(const std::vector<const app::PathNeed*>& rest, int number);
    void showByTopic(bool byTopic);
    void buildTables();
    void stack();

    const SectionContext& m_context;
    TextLabel* m_subtitle;
    SegmentedSwitch* m_switch;
    QWidget* m_topics;
    QVBoxLayout* m_rows;
    QBoxLayout* m_body;
    QWidget* m_tables;
    LearnPanel* m_panel = nullptr;
    PathSection* m_courses = nullptr;
    PathSection* m_books = nullptr;
    bool m_hasPath = false;
};

/// The first topics in the summary with the way to a plan; nothing where nobody has written needs.
PageSection* learnFirst(const SectionContext& context, QWidget* parent);

} // namespace waymark::ui
