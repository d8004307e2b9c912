// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The selected result at a glance, beside the list: what it is, the facts that decide whether to open it, and
// the ways on from it. Made when the selection has rested for a moment, so that keys never wait. GUI thread.
#pragma once

#include "db/search/facets.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/route.h"

#include <QScrollArea>
#include <QTimer>

namespace waymark::ui {

class ItemDetail;

class ResultPreview final : public QScrollArea {
    Q_OBJECT
public:
    explicit ResultPreview(const Services& services, QWidget* parent = nullptr);

    /// Empty: nothing is selected.
    void show(const QString& key);

Q_SIGNALS:
    void routeRequested(const waymark::ui::Route& route);
    /// A topic or a skill was chosen: results shall have it.
    void valueRequested(waymark::db::Facet facet, const std::string& value);

private:
    void build();
    bool fill(ItemDetail& detail);
    void fillNothing(ItemDetail& detail);
    bool fillCareer(ItemDetail& detail);
    bool fillSkill(ItemDetail& detail);
    bool fillCourse(ItemDetail& detail);
    bool fillBook(ItemDetail& detail);
    bool fillPlace(ItemDetail& detail);
    bool fillTopic(ItemDetail& detail);
    void addOpen(ItemDetail& detail, const QString& words);
    void linkChosen(const QString& id);

    const Services m_services;
    QString m_key;
    QString m_shownKey;
    QTimer m_rest;
};

} // namespace waymark::ui
