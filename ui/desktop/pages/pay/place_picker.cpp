// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/place_picker.h"

#include "ui/charts/chart_text.h"
#include "ui/desktop/pages/pay/list_keys.h"
#include "ui/desktop/pages/pay/place_list_model.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr QSize popupSize{380, 440};

} // namespace

PlacePicker::PlacePicker(PickerContent content, QWidget* anchor)
    : QFrame(anchor, Qt::Popup)
    , m_content(std::move(content))
    , m_model(new PlaceListModel(this))
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save set"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose places"));
    showChoice();
    m_model->setPlaces(m_content.places);
    m_model->setPresets(m_content.kinds, m_content.presets, m_content.around);
    build();
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->narrow(text);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { activate(index.row()); });
    connect(m_name, &QLineEdit::returnPressed, this, &PlacePicker::savePreset);
    connect(m_save, &QPushButton::clicked, this, &PlacePicker::savePreset);
    connect(m_name, &QLineEdit::textChanged, m_save,
            [this](const QString& text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    auto* keys = new ListKeys(m_typed, m_list);
    connect(keys, &ListKeys::rowChosen, this, &PlacePicker::activate);
    connect(keys, &ListKeys::rowDropped, this, &PlacePicker::removePreset);
    m_list->setCurrentIndex(m_model->index(0));
    resize(popupSize);
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
    QFrame::show();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void PlacePicker::build() {
    m_typed->setPlaceholderText(tr("Type a part of a name"));
    m_typed->setAccessibleName(tr("Part of a place's name"));
    m_typed->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Places"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_name->setPlaceholderText(tr("Where I could move"));
    m_name->setAccessibleName(tr("Name for this set of places"));
    m_save->setEnabled(false);
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("Keep the places that are compared now under this name"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    column->addLayout(row);
}

void PlacePicker::showChoice() {
    m_model->setChosen(m_content.choice.places == PayPlaces::Chosen ? m_content.choice.at : QStringList(),
                       m_content.choice);
}

void PlacePicker::activate(int row) {
    const PlaceListModel::Entry* entry = m_model->entry(row);
    if (!entry)
        return;
    PayChoice& choice = m_content.choice;
    if (entry->ends) {
        choice.ends = !choice.ends;
    } else if (entry->kind) {
        choice.places = *entry->kind;
        choice.at.clear();
    } else if (!entry->around.isEmpty()) {
        choice.places = PayPlaces::Chosen;
        choice.at = entry->around;
        choice.ends = false;
    } else if (!entry->preset.isEmpty()) {
        const auto preset =
            std::find_if(m_content.presets.begin(), m_content.presets.end(),
                         [&](const db::PlacePreset& p) { return fromUtf8(p.name) == entry->preset; });
        if (preset == m_content.presets.end())
            return;
        choice.places = PayPlaces::Chosen;
        choice.at.clear();
        for (const db::PlaceKey& key : preset->places)
            choice.at.append(fromUtf8(key.text()));
    } else {
        if (choice.places != PayPlaces::Chosen)
            choice.at.clear();
        if (!choice.at.removeOne(entry->key))
            choice.at.append(entry->key);
        choice.places = choice.at.isEmpty() ? PayPlaces::Own : PayPlaces::Chosen;
    }
    showChoice();
    Q_EMIT choiceMade(choice);
}

void PlacePicker::closeEvent(QCloseEvent* event) {
    QFrame::closeEvent(event);
    Q_EMIT closed();
}

void PlacePicker::savePreset() {
    const QString title = m_name->text().trimmed();
    const QStringList places =
        m_content.choice.places == PayPlaces::Chosen ? m_content.choice.at : m_content.shown;
    if (title.isEmpty() || places.isEmpty())
        return;
    Q_EMIT presetSaved(title, places);
    close();
}

void PlacePicker::removePreset(int row) {
    const PlaceListModel::Entry* entry = m_model->entry(row);
    if (!entry || entry->preset.isEmpty())
        return;
    const QString name = entry->preset;
    std::erase_if(m_content.presets,
                  [&name](const db::PlacePreset& preset) { return fromUtf8(preset.name) == name; });
    m_model->setPresets(m_content.kinds, m_content.presets, m_content.around);
    m_list->setCurrentIndex(m_model->index(0));
    Q_EMIT presetRemoved(name);
}

} // namespace waymark::ui
