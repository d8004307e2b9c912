// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a file is called that is written: after what it shows, by letters that any file system takes. Pure, any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace waymark::ui {

/// The title of a list or plan as its owner wrote it; `otherwise` where nothing of it is left.
QString fileNameOf(const QString& title, const QString& otherwise);
/// The careers of a chart or page: "registered-nurses", "welders-electricians".
QString fileNameOf(const QStringList& careers);

} // namespace waymark::ui
