// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A heading with everything of that section under it: written words, bars, smaller headings. All sections of
// a career page stand in one of these, so that they share their spacing. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/section_context.h"

#include <QWidget>

#include <utility>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace waymark::ui {

class LinkLabel;
class TextLabel;

class PageSection final : public QWidget {
    Q_OBJECT
public:
    /// Without a title only the rows stand: a part of another section.
    explicit PageSection(const QString& title, QWidget* parent = nullptr);

    /// Quiet words right of the heading, "20 courses, most relevant first", or under it where they have no room.
    void addSubtitle(const QString& words);
    /// A link at the right end of the heading's row.
    LinkLabel* addLink(const QString& words);
    /// Small words on one row of the page's 24 px pitch, so that columns side by side keep step.
    void addCaption(const QString& words);
    /// One line of small words in text-3, a caption or a remark.
    void addRemark(const QString& words);
    /// Any control at the right end of the heading's row.
    void addToHead(QWidget* widget);
    /// A smaller heading (13 semibold) between parts of a section.
    QWidget* addPart(const QString& title);
    /// A place within the section that routes can name.
    void mark(const QString& id, QWidget* part) { m_marks.emplace_back(id, part); }
    const std::vector<std::pair<QString, QWidget*>>& marks() const { return m_marks; }
    /// Says where the written words end and `what` begins.
    void beginFigures(const QString& what);
    void addWords(const QString& markdown, const SectionContext& context);
    void add(QWidget* widget, int gap = 8);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeSubtitle();

    QVBoxLayout* m_column;
    QHBoxLayout* m_head;
    TextLabel* m_subtitle = nullptr;
    bool m_subtitleBelow = false;
    std::vector<std::pair<QString, QWidget*>> m_marks;
};

/// The written words of one kind under their heading; nothing when nobody has written them.
PageSection* proseSection(const SectionContext& context, db::SectionKind kind, QWidget* parent);

} // namespace waymark::ui
