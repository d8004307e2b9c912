// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field for the learner's place, by plain typing: "ohio", "columbus", "germany". It offers states, metros
// and countries of the catalog and keeps the choice in the library; emptied, none is kept. GUI thread.
#pragma once

#include "db/keys.h"
#include "ui/desktop/frame/services.h"

#include <QLineEdit>

#include <optional>

namespace waymark::ui {

/// The place that the learner has said, if it is one of this catalog.
std::optional<db::PlaceKey> placeOfLearner(const Services& services);

class PlaceField final : public QLineEdit {
    Q_OBJECT
public:
    explicit PlaceField(const Services& services, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Another place was kept, or none.
    void placeChanged();

private:
    void choose(const QString& name);
    void keep(const std::optional<db::PlaceKey>& place);

    const Services& m_services;
    QStringList m_names;
    std::vector<db::PlaceKey> m_keys; ///< of the names
    QString m_kept;
};

} // namespace waymark::ui
