// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What pay in one metro is worth in another: the amount that buys the same there, by the regional price
// parities of the Bureau of Economic Analysis (amount x parity there / parity here). Taxes are left out, and
// that is said. GUI thread.
#pragma once

#include "db/catalog/city_prices.h"
#include "ui/desktop/frame/services.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace waymark::ui {

class TextLabel;

/// Pay at the first parity that buys as much as `amount` does at the second.
double sameBuying(double amount, double there, double here);

class WorthDialog final : public QDialog {
    Q_OBJECT
public:
    /// `from` and `to` are keys of metros that have a parity.
    WorthDialog(const Services& services, double amount, const QString& from, const QString& to, QWidget* parent);

private:
    QComboBox* placeBox(const QString& name, const QString& key);
    void reckon();
    const db::CityPrices* pricesAt(const QComboBox* box) const;

    const Services m_services;
    std::vector<db::CityPrices> m_prices;
    QSpinBox* m_amount;
    QComboBox* m_from = nullptr;
    QComboBox* m_to = nullptr;
    TextLabel* m_answer;
    TextLabel* m_how;
};

} // namespace waymark::ui
