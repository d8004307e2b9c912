// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a reader has to say of a file, in sentences: rows that stay out, fields left empty, whose file it is, how
// its bytes were read, and what only the person can answer. Any thread.
#pragma once

#include "app/library/exchange.h"
#include "app/library/reading_report.h"
#include "app/library/table_columns.h"

#include <QString>
#include <QStringList>

namespace waymark::ui {

/// "Title", "Authors": what a column of a table can mean.
QString tableFieldWords(app::TableField field);
/// "a price is expected": why, without line and value.
QString faultWords(app::Fault fault);
/// "line 3, rating '4;7': no number; left empty".
QString faultSentence(const app::ReadingFault& fault);
/// "3 rows left out, 2 fields left empty"; empty when there is nothing to tell.
QString faultSummary(const app::ReadingFaults& faults);
/// "The table is Goodreads'.", "Its letters are Windows-1252.": one sentence each, none for what is usual.
QStringList readingRemarks(const app::ReadingReport& report);
/// "It is a web page, ...": what a file in none of the formats is; empty where nobody knows.
QString otherFileWords(app::OtherFile file);
/// What the rows are, or which column holds the titles; empty when nothing is asked.
QString questionWords(const app::ReadingReport& report);

} // namespace waymark::ui
