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

class CareerChips;
class FilterChip;
class SegmentedSwitch;
class TextLabel;

class PayControls final : public QWidget {
    Q_OBJECT
public:
    explicit PayControls(const QStringList& currencies, QWidget* parent = nullptr);

    void setChoice(const PayChoice& choice);
    const PayChoice& choice() const { return m_choice; }
    /// None: no career is chosen.
    void setCareers(const QStringList& titles);
    void setPlaces(const QString& words);
    /// The place that others are measured against; empty hides the chip.
    void setBase(const QString& name);
    CareerChips* careers() const { return m_careers; }
    FilterChip* careerChip() const;
    FilterChip* placesChip() const { return m_places; }

Q_SIGNALS:
    /// `settled` is false while the slider is still held.
    void choiceMade(const waymark::ui::PayChoice& choice, bool settled);
    /// The one to be replaced, or one beyond the last.
    void careerAsked(int at);
    void careerRemoved(int at);
    void baseRemoved();
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
    CareerChips* m_careers;
    FilterChip* m_places;
    FilterChip* m_base;
    QComboBox* m_currency;
    SegmentedSwitch* m_form;
    SegmentedSwitch* m_view;
    QSlider* m_share;
    TextLabel* m_shareName;
    TextLabel* m_shareText;
    TextLabel* m_meaning; ///< of the view
    QCheckBox* m_undated;
};

} // namespace waymark::ui
