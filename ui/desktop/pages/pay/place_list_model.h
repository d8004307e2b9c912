// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the place picker lists: presets while nothing is typed, then the chosen places, then places whose name
// holds every typed word (those that begin with the first one lead). Chosen places have a tick. GUI thread.
#pragma once

#include "db/records/kept.h"
#include "db/records/place.h"
#include "ui/desktop/pages/pay/pay_choice.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>
#include <vector>

namespace waymark::ui {

/// A place and the metros around it that are larger: a preset of the picker. Empty: there are none.
struct NearMetros {
    QString of;         ///< its name
    QStringList places; ///< its key, then theirs, nearest first
};

class PlaceListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    struct Entry {
        QString text;
        QString key;                   ///< of a place
        std::optional<PayPlaces> kind; ///< a preset of a kind
        QString preset;                ///< the name of a learner's own set
        bool ends = false;             ///< the switch to the ten highest and lowest
        QStringList around;            ///< keys of a place and the larger metros near it
        QString words{};               ///< what it may be found by: "ohio metros"
    };

    explicit PlaceListModel(QObject* parent = nullptr);

    void setPlaces(const std::vector<db::Place>& places);
    void setPresets(const QList<PayPlaces>& kinds, const std::vector<db::PlacePreset>& presets,
                    const NearMetros& around = {});
    void setChosen(const QStringList& keys, const PayChoice& choice);
    void narrow(const QString& typed);
    const Entry* entry(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void list();

    std::vector<Entry> m_places; ///< all, by name
    std::vector<Entry> m_presets;
    std::vector<Entry> m_listed;
    QSet<QString> m_chosen;
    PayChoice m_choice;
    QString m_typed;
};

} // namespace waymark::ui
