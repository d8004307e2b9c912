// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two lines of controls over the pay chart: career, places, currency and form; view, share and undated
// estimates. Shows a choice and tells when a person made another; decides nothing. GUI thread.
#pragma once

#include "ui/desktop/pages/pay/pay_choice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSlider;

namespace waymark::ui {

class FilterChip;
class SegmentedSwitch;
class TextLabel;

class PayControls final : public QWidget {
    Q_OBJECT
public:
    explicit PayControls(const QStringList& currencies, QWidget* parent = nullptr);

    void setChoice(const PayChoice& choice);
    const PayChoice& choice() const { return m_choice; }
    /// An empty title: no career is chosen.
    void setCareer(const QString& title);
    void setPlaces(const QString& words);
    FilterChip* careerChip() const { return m_career; }
    FilterChip* placesChip() const { return m_places; }

Q_SIGNALS:
    /// `settled` is false while the slider is still held.
    void choiceMade(const waymark::ui::PayChoice& choice, bool settled);
    void careerAsked();
    void careerRemoved();
    void placesAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void dimGroove();
    void buildFirstLine(const QStringList& currencies);
    void buildSecondLine();
    void make(PayChoice choice, bool settled = true);
    void showShare();

    PayChoice m_choice;
    FilterChip* m_career;
    FilterChip* m_places;
    QComboBox* m_currency;
    SegmentedSwitch* m_form;
    SegmentedSwitch* m_view;
    QSlider* m_share;
    TextLabel* m_shareName;
    TextLabel* m_shareText;
    QCheckBox* m_undated;
};

} // namespace waymark::ui
