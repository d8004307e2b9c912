// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Compare" on a career page: sets this career's pay beside another's, one of those the learner keeps, one
// that is related, or any other chosen on the pay page. Does not own the services, which outlive it. GUI thread.
#pragma once

#include "db/records/career.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/route.h"
#include "ui/desktop/widgets/head_button.h"

#include <QList>

namespace waymark::ui {

class CompareButton final : public HeadButton {
    Q_OBJECT
public:
    explicit CompareButton(const Services& services, QWidget* parent = nullptr);

    void setCareer(const db::CareerFacts& facts);

Q_SIGNALS:
    void routeRequested(const waymark::ui::Route& route);

private:
    struct Other {
        QString key, title;
    };
    void fill();
    void add(const Other& other);

    const Services m_services;
    QString m_key;
    QList<Other> m_related;
};

} // namespace waymark::ui
