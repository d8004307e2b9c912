// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/state/window_state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
// Window state is a few kilobytes; a file beyond this is not ours.
constexpr qint64 largestFile = 1 << 20;

QString nativeName(const std::filesystem::path& file) {
    return QString::fromStdString(file.string());
}

QJsonObject readValues(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.value("version"_L1).toInt() != formatVersion)
        return {};
    return root.value("values"_L1).toObject();
}

} // namespace

WindowState::WindowState(std::filesystem::path file)
    : m_file(std::move(file)) {
    if (!m_file.empty())
        m_values = readValues(nativeName(m_file));
}

void WindowState::setValue(const QString& name, const QJsonValue& value) {
    if (m_values.value(name) == value)
        return;
    m_values.insert(name, value);
    m_changed = true;
}

bool WindowState::save() {
    if (m_file.empty() || !m_changed)
        return true;
    const QString name = nativeName(m_file);
    if (!QDir().mkpath(QFileInfo(name).absolutePath()))
        return false;
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QJsonObject root{{u"version"_s, formatVersion}, {u"values"_s, m_values}};
    const QByteArray text = QJsonDocument(root).toJson();
    if (file.write(text) != text.size() || !file.commit())
        return false;
    m_changed = false;
    return true;
}

} // namespace waymark::ui
