// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line that says what changed since the plan was looked at on an earlier day: by the calendar, by the learner, by a new
// catalog. When it was looked at is remembered with the window, not in the library. Owned by the page; GUI thread.
#pragma once

#include "app/plan/since.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/widgets/text_label.h"

#include <QStringList>

namespace waymark::ui {

class PlanNews final : public QWidget {
    Q_OBJECT
public:
    PlanNews(const Services& services, QWidget* parent);

    void show(const QString& key, const db::Plan& plan, const app::PlanLayout& layout, app::Day today);

    /// The catalog may have changed since.
    void askAnew() { m_key.clear(); }

private:
    QStringList catalogWords(const db::Plan& plan) const;

    const Services m_services;
    QString m_key;
    QStringList m_catalog; ///< of that plan: asked once, kept items may be many
    TextLabel* m_words;
};

} // namespace waymark::ui
