// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Translation outside of classes: what a QObject's tr() is within them. Contexts do not count in Waymark (see
// translation.h), so it is all one which of them a sentence is asked for. With a count the text is a plural form and says
// %n, or %Ln for thousands marks. Any thread.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <limits>

namespace waymark::ui {

/// `note` tells two meanings of one English text apart. Without an application, as in the command line, it is English.
QString tr(const char* text, const char* note = nullptr, int count = -1);

/// A count as plural forms take it.
template <typename Number>
int plural(Number count) {
    constexpr auto most = std::numeric_limits<int>::max();
    return count < static_cast<Number>(most) ? static_cast<int>(count) : most;
}

} // namespace waymark::ui
