// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every source of the catalog with its publisher, date and licence; Enter or a double click opens the
// publisher's page in the browser. GUI thread.
#pragma once

#include "ui/desktop/frame/services.h"

#include <QDialog>

namespace waymark::ui {

class SourcesDialog final : public QDialog {
    Q_OBJECT
public:
    SourcesDialog(const Services& services, QWidget* parent);
};

} // namespace waymark::ui
