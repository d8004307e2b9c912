// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Three ways to start, for somebody who has kept nothing yet: I know what I want, I want to find out (My
// match, first offered to who knows nothing), I want to compare pay. They go when there is something to
// continue with. GUI thread.
#pragma once

#include "ui/desktop/navigation/route.h"

#include <QWidget>

class QBoxLayout;

namespace waymark::ui {

class Doors final : public QWidget {
    Q_OBJECT
public:
    explicit Doors(QWidget* parent = nullptr);
    /// As wide as the widest of them: they stand one below the other where three have no room.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void routeChosen(const waymark::ui::Route& route);
    /// The fields further down this page.
    void fieldsChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_row;
};

} // namespace waymark::ui
