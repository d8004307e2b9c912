// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small popup to choose places: type a part of a name, arrow keys move, Enter or a click adds or takes
// away, Esc closes. With nothing typed it offers the presets: kinds of places, the ten highest and lowest,
// and the learner's own named sets, which are saved and removed here. Every change is told at once. Deletes
// itself when closed; GUI thread.
#pragma once

#include "db/records/kept.h"
#include "db/records/place.h"
#include "ui/desktop/pages/pay/pay_choice.h"
#include "ui/desktop/pages/pay/place_list_model.h"

#include <QFrame>

#include <vector>

class QLineEdit;
class QListView;
class QPushButton;

namespace waymark::ui {

struct PickerContent {
    std::vector<db::Place> places;        ///< all that may be chosen
    std::vector<db::PlacePreset> presets; ///< the learner's own sets
    QList<PayPlaces> kinds;               ///< presets of kinds that have figures
    PayChoice choice;
    NearMetros around; ///< of the pinned or the first place
    QStringList shown; ///< keys of the places that are compared now: where a choice by hand starts
};

class PlacePicker final : public QFrame {
    Q_OBJECT
public:
    /// Opens under `anchor`, which is also its parent.
    PlacePicker(PickerContent content, QWidget* anchor);

Q_SIGNALS:
    void choiceMade(const waymark::ui::PayChoice& choice);
    void presetSaved(const QString& title, const QStringList& places);
    void presetRemoved(const QString& name);
    /// The picker went; what was chosen stays.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void activate(int row);
    void savePreset();
    void removePreset(int row);
    void showChoice();

    PickerContent m_content;
    PlaceListModel* m_model;
    QLineEdit* m_typed;
    QListView* m_list;
    QLineEdit* m_name;
    QPushButton* m_save;
};

} // namespace waymark::ui
