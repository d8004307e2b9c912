// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps of a way in, one under the other on a rail: a numbered disc, or a dashed ring for a step that
// only some take, with title, time and small lines. GUI thread.
#pragma once

#include "ui/words/ways_in_words.h"

#include <QWidget>

namespace waymark::ui {

class StepList final : public QWidget {
    Q_OBJECT
public:
    StepList(const std::vector<SaidStep>& steps, QWidget* parent);
};

} // namespace waymark::ui
