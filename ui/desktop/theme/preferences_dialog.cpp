// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/preferences_dialog.h"

#include "ui/desktop/theme/appearance.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>

#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_form(new QFormLayout(this)) {
    setWindowTitle(tr("Preferences"));
    auto* tone = new QComboBox(this);
    tone->setObjectName(u"tone"_s);
    using Choice = Appearance::Choice;
    for (const auto& [words, choice] :
         {std::pair{tr("As the system"), Choice::System}, std::pair{tr("Light"), Choice::Light},
          std::pair{tr("Dark"), Choice::Dark}})
        tone->addItem(words, static_cast<int>(choice));
    tone->setCurrentIndex(tone->findData(static_cast<int>(appearance.choice())));
    connect(tone, &QComboBox::currentIndexChanged, this,
            [&appearance, tone] { appearance.choose(static_cast<Choice>(tone->currentData().toInt())); });

    auto* zoom = new QComboBox(this);
    zoom->setObjectName(u"zoom"_s);
    for (const double step : Appearance::zoomSteps)
        zoom->addItem(tr("%1 %").arg(QLocale().toString(qRound(step * 100))), step);
    zoom->setCurrentIndex(zoom->findData(appearance.zoom()));
    connect(zoom, &QComboBox::currentIndexChanged, this,
            [&appearance, zoom] { appearance.setZoom(zoom->currentData().toDouble()); });

    m_form->setContentsMargins(24, 24, 24, 16);
    m_form->setVerticalSpacing(12);
    m_form->addRow(tr("&Appearance"), tone);
    m_form->addRow(tr("&Size of text"), zoom);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form->addRow(buttons);
}

void PreferencesDialog::addRow(const QString& label, QWidget* field) {
    m_form->insertRow(m_form->rowCount() - 1, label, field);
}

} // namespace waymark::ui
