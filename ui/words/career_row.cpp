// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/career_row.h"

#include "app/words/numbers.h"
#include "ui/words/local_number.h"
#include "ui/words/occupation_name.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// Stands beside what is counted for a wider occupation, where the line has no room for its name.
constexpr auto wider = " *"_L1;

QString schooling(db::EntryEducation education) {
    switch (education) {
    case db::EntryEducation::None:
        return tr("no credential");
    case db::EntryEducation::HighSchool:
        return tr("high school");
    case db::EntryEducation::SomeCollege:
        return tr("some college");
    case db::EntryEducation::Certificate:
        return tr("certificate");
    case db::EntryEducation::Associate:
        return tr("associate’s");
    case db::EntryEducation::Bachelor:
        return tr("bachelor’s");
    case db::EntryEducation::Master:
        return tr("master’s");
    case db::EntryEducation::Doctorate:
        break;
    }
    return tr("doctorate or professional");
}

QString growth(double percent) {
    const long rounded = std::lround(percent);
    const QString sign = rounded > 0 ? u"+"_s : rounded < 0 ? u"\u2212"_s : QString();
    //: change of jobs in ten years, "+5 %"
    return tr("%1 % jobs").arg(sign + QString::number(std::labs(rounded)));
}

/// Pay by the hour only is no yearly pay.
QString pay(const db::CareerRow& career) {
    if (!career.medianPayUsd)
        return tr("no yearly pay published");
    const QString amount = localNumber(app::withThousands(*career.medianPayUsd));
    return career.medianTopCoded ? tr("%1 USD or more").arg(amount) : tr("%1 USD").arg(amount);
}

} // namespace

QStringList careerRowFacts(const db::CareerRow& career) {
    const bool paid = career.medianPayUsd.has_value();
    const bool counted = career.changePercent || career.entryEducation;
    const std::string payOf = paid ? career.payMeasuredFor : std::string();
    const std::string countOf = counted ? career.entryMeasuredFor : std::string();
    // Both publishers name the occupation, one with large letters.
    const bool same = fromUtf8(payOf).compare(fromUtf8(countOf), Qt::CaseInsensitive) == 0;
    QStringList facts{pay(career)};
    if (!payOf.empty())
        facts.back() += same ? QString(wider) : QString(u' ' + ofTheWhole(payOf));
    const QString mark = countOf.empty() || (same && !payOf.empty()) ? QString() : QString(wider);
    if (career.entryEducation)
        facts << QString(schooling(*career.entryEducation) + mark);
    if (career.changePercent)
        facts << QString(growth(*career.changePercent) + mark);
    if (!countOf.empty())
        facts << QString(u"* "_s + ofTheWhole(countOf));
    else if (same && !payOf.empty())
        facts << QString(u"* "_s + ofTheWhole(payOf));
    return facts;
}

} // namespace waymark::ui
