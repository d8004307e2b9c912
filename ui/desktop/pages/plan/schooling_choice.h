// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The schooling that a learner has finished, or nothing said. GUI thread.
#pragma once

#include "db/records/career_entry.h"

#include <QComboBox>

#include <optional>

namespace waymark::ui {

class SchoolingChoice final : public QComboBox {
    Q_OBJECT
public:
    explicit SchoolingChoice(QWidget* parent);
    std::optional<db::EntryEducation> chosen() const;
};

} // namespace waymark::ui
