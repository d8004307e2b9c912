// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saves a career page as a document where the person says: HTML, Markdown or plain text, written whole or not
// at all. GUI thread.
#pragma once

#include "app/share/career_document.h"

#include <QString>

#include <optional>

class QWidget;

namespace waymark::ui {

class Dialogs;

/// `format` is "html", "markdown" or "text". A sentence when the file could not be written; nothing when it
/// was, and when the person cancelled.
std::optional<QString> saveCareerDocument(const app::CareerPage& page, const QString& format,
                                          Dialogs& dialogs, QWidget* parent);

} // namespace waymark::ui
