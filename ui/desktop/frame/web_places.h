// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where on the web the learner looks for what the catalog does not teach: a short list, one of it chosen in
// Preferences and remembered. Nothing is opened but on request, in the browser. GUI thread.
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace waymark::ui {

class WindowState;

struct WebPlace {
    QString id;      ///< as it is remembered
    QString name;    ///< "DuckDuckGo"
    QString address; ///< with %1 where the words go
};

const std::vector<WebPlace>& webPlaces();
/// The first of them while nothing else was chosen.
const WebPlace& webPlace(const WindowState& state);
/// The chosen place's address for these words, percent-encoded.
QString webSearchAddress(const WindowState& state, const QString& words);
/// A combo box that chooses; for Preferences.
QWidget* makeWebPlaceField(WindowState& state, QWidget* parent);

} // namespace waymark::ui
