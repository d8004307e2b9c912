// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tags of an item, to take off and to add: each a small button that goes with a click or Delete, then a
// dashed "add" that becomes a field which completes the tags in use. Says what is wished. GUI thread.
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

namespace waymark::ui {

class TagRow final : public QWidget {
    Q_OBJECT
public:
    explicit TagRow(QWidget* parent = nullptr);

    void setTags(const QStringList& tags);
    /// What the field completes, asked when it opens.
    void setKnown(std::function<QStringList()> known) { m_known = std::move(known); }

Q_SIGNALS:
    void addAsked(const QString& tag);
    void removeAsked(const QString& tag);

private:
    void fill();
    void showField();

    QStringList m_tags;
    std::function<QStringList()> m_known;
};

} // namespace waymark::ui
