// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/line_splitter.h"

#include "ui/theme/colours.h"

#include <QPainter>

namespace waymark::ui {

namespace {

class LineHandle final : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(contentsRect(), colour(Role::Line, toneOf(palette())));
    }
};

} // namespace

LineSplitter::LineSplitter(Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent) {
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle* LineSplitter::createHandle() {
    return new LineHandle(orientation(), this);
}

} // namespace waymark::ui
