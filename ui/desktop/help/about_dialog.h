// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What this program is, what it promises, and every attribution line that the catalog's sources ask for.
// Links go through Dialogs. GUI thread.
#pragma once

#include "db/records/source.h"

#include <QDialog>

#include <vector>

class QTextBrowser;

namespace waymark::ui {

class Dialogs;

class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    /// `sources` is empty when there is no catalog; `catalog` says which one is open.
    AboutDialog(const std::vector<db::Source>& sources, Dialogs& dialogs, QWidget* parent = nullptr,
                const QString& catalog = {});

    /// The same words without markup, for tests and screen readers.
    QString text() const;

private:
    QTextBrowser* m_words;
};

/// "0.1.0".
QString programVersion();

} // namespace waymark::ui
