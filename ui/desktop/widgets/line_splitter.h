// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A splitter whose handle is one hairline, easy to grab because it reaches over its neighbours. GUI thread.
#pragma once

#include <QSplitter>

namespace waymark::ui {

class LineSplitter final : public QSplitter {
    Q_OBJECT
public:
    explicit LineSplitter(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    QSplitterHandle* createHandle() override;
};

} // namespace waymark::ui
