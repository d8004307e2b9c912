// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pay page asks the catalog: figures of the chosen careers at the chosen places, and which places
// can be chosen at all. Keeps the answer, so that another view or currency asks nothing. GUI thread.
#pragma once

#include "app/salary/compare.h"
#include "db/catalog/catalog.h"
#include "ui/desktop/pages/pay/pay_choice.h"
#include "ui/desktop/pages/pay/place_list_model.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace waymark::ui {

class PayQuestions final {
public:
    explicit PayQuestions(const db::Catalog& catalog)
        : m_catalog(catalog) {}

    /// Asks only when careers or places differ from the last time; `why` says why there is no answer.
    void ask(const QStringList& careers, const PayChoice& choice);
    bool answered() const { return !m_facts.empty(); }
    const QString& why() const { return m_why; }
    const std::vector<db::PayFacts>& facts() const { return m_facts; }
    QStringList titles() const;
    /// Keys of the places of the first career's answer.
    QStringList places() const;

    db::Result<app::PayComparison> compare(const PayChoice& choice,
                                           const std::vector<app::OwnOffer>& offers) const;

    /// Presets that the first career has figures for; `choice`'s own is always among them.
    QList<PayPlaces> presetsWithFigures(const PayChoice& choice);
    /// Every place that pay may be known for, without the cities of pickers elsewhere.
    std::vector<db::Place> allPlaces() const;
    /// Around `base`, or around the first place where it is empty.
    NearMetros nearestLarger(const QString& base) const;
    QString placesInWords(const PayChoice& choice) const;

private:
    const db::Catalog& m_catalog;
    QStringList m_careers; ///< that were asked
    PayPlaces m_kind = PayPlaces::Own;
    QStringList m_at;
    std::vector<db::PayFacts> m_facts;
    QString m_why;
    QSet<int> m_withFigures, m_withoutFigures; ///< presets of the first career that were asked before
};

} // namespace waymark::ui
