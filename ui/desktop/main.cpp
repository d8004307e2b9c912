// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/appearance.h"

#include <QApplication>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    waymark::ui::Appearance appearance;
    return 0;
}
