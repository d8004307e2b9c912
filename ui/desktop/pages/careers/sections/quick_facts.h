// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Five facts under the title in columns divided by hairlines, in one row where there is room. A value opens
// its source card; what is not known says why. Where all are a wider occupation's, that is said once under
// the row. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/section_context.h"

#include <QWidget>

#include <vector>

namespace waymark::app {
struct QuickFact;
}

namespace waymark::ui {

class TextLabel;

class QuickFacts final : public QWidget {
    Q_OBJECT
public:
    explicit QuickFacts(const SectionContext& context, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool inOneRow() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Column {
        QWidget* box;
        TextLabel* label; ///< of all in a row on one line, so that the values are
        int least;        ///< nothing that cannot wrap is cut
        int wanted;       ///< nothing wraps
    };
    Column column(const SectionContext& context, const app::QuickFact& fact, const std::string& shared,
                  int which);
    /// Puts the columns into rows; answers the height.
    int arrange(int width, bool move) const;
    int perRow(int width) const;
    int labelHeight(std::size_t first, const std::vector<int>& wide, int count) const;
    std::vector<int> widths(int width, int count) const;

    std::vector<Column> m_columns;
    TextLabel* m_whose = nullptr;
};

} // namespace waymark::ui
