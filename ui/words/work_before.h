// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which work leads to a career, in the few words of its page: "on an engine crew or a police beat" for who looks into
// fires. A part of a sentence that names a place, a post or a trade and nothing else; the plan quotes it at the step that
// asks for such work. Qt Core only, any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace waymark::ui {

/// Sentences as the page has them, with "{entry_experience}" in them; empty where none says it shortly.
QString workBeforeOnPage(const QStringList& sentences);

/// With which other work many begin: "as an entry clerk for a broker"; empty where none says it shortly.
QString beginningOnPage(const QStringList& sentences);

} // namespace waymark::ui
