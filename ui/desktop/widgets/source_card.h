// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card that says where a figure comes from: its question as heading, then Figure, Source, Period, Place
// and every step of the arithmetic. A popup beside the figure, one at a time; Esc or a click elsewhere closes
// it. The link opens through Dialogs. The card deletes itself when closed. GUI thread.
#pragma once

#include <QFrame>
#include <QStringList>

namespace waymark::db {
struct Source;
}

namespace waymark::ui {

class Dialogs;

struct SourceFacts {
    QString question;       ///< "Where does 135,980 USD come from?"
    QString figure;         ///< "Median of a year, as published"
    QString source;         ///< publisher, title and licence
    QString changes;        ///< what we did with it
    QString url;            ///< http or https, may be empty
    QString period;         ///< "May 2025"
    QString place;          ///< "United States"
    QStringList arithmetic; ///< one step a line
    QString estimate;       ///< the estimate with its error, may be empty
};

/// Fills source, changes, url and, where it is empty, period.
void fillSource(SourceFacts& facts, const db::Source& source);

class SourceCard final : public QFrame {
    Q_OBJECT
public:
    /// Shows the card under `anchor`, or under the part `at` of it; an open one closes first.
    static SourceCard* open(const SourceFacts& facts, QWidget* anchor, Dialogs& dialogs, QRect at = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SourceCard(const SourceFacts& facts, QWidget* anchor, Dialogs& dialogs);
    void placeUnder(const QWidget* anchor, const QRect& at);
};

} // namespace waymark::ui
