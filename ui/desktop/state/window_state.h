// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window remembers between runs: sizes, splitters, columns, sort, filters, last page. One versioned
// JSON file in the learner's data folder, our own format (Qt's saveState breaks across versions). A file
// that cannot be read is ignored and replaced; writing is atomic. Owned by main; GUI thread.
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <filesystem>

class QHeaderView;
class QSplitter;

namespace waymark::ui {

class WindowState final {
public:
    /// An empty path remembers nothing (tests, the tour).
    explicit WindowState(std::filesystem::path file = {});

    QJsonValue value(const QString& name) const { return m_values.value(name); }
    void setValue(const QString& name, const QJsonValue& value);
    /// Writes when something changed; a full or read-only disk is no reason to fail, the answer says so.
    bool save();

private:
    std::filesystem::path m_file;
    QJsonObject m_values;
    bool m_changed = false;
};

/// A header's property: the columns (QVariantList of int) that are hidden for want of room only, not by choice.
inline constexpr char givenUpColumns[] = "givenUpColumns";

/// Restores now, and remembers every later change of widths, order, visibility and sort by column id.
/// `ids` names the columns in model order.
void rememberColumns(QHeaderView* header, const QStringList& ids, WindowState& state, const QString& name);
/// Restores now, and remembers later moves, as shares of the whole.
void rememberSplitter(QSplitter* splitter, WindowState& state, const QString& name);

} // namespace waymark::ui
