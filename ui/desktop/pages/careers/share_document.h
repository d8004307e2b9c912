// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saves a career page as a document where the person says: HTML, PDF, Markdown or plain text, with the pay
// chart as a picture and the sources, with or without what the learner made of it; written whole or not at
// all. Or prints it. GUI thread.
#pragma once

#include "app/share/career_document.h"
#include "db/result.h"

#include <QString>

class QWidget;

namespace waymark::ui {

class Dialogs;
class LibrarySession;

/// `format` is "html", "pdf", "markdown", "text" or "print"; Markdown gets its chart as a file beside it. Answers
/// the file written; empty when the person cancelled, and when it was printed.
db::Result<QString> saveCareerDocument(app::CareerPage page, const QString& format, Dialogs& dialogs, QWidget* parent);

/// What the learner made of the career, for a document that shall show it; empty where it is not kept.
app::PersonalWords personalWords(LibrarySession& session, const db::CareerKey& career);

} // namespace waymark::ui
