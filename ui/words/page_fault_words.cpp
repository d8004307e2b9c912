// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/page_fault_words.h"

#include "ui/words/tr.h"

#include <QLocale>

namespace waymark::ui {

namespace {

QString what(const app::PageFault& fault) {
    using Kind = app::PageFaultKind;
    const QString words = QString::fromStdString(fault.words);
    const QString measure = QLocale().toString(fault.measure, 'f', 1);
    switch (fault.kind) {
    case Kind::MissingSection:
        return tr("the section \"%1\" is missing").arg(words);
    case Kind::TooShort:
        return tr("%1 words are too few").arg(QLocale().toString(static_cast<int>(fault.measure)));
    case Kind::TooLong:
        return tr("%1 words are too many").arg(QLocale().toString(static_cast<int>(fault.measure)));
    case Kind::HardToRead:
        return tr("reading grade %1 is too high").arg(measure);
    case Kind::BannedWord:
        return tr("\"%1\" says nothing").arg(words);
    case Kind::GenderedWord:
        return tr("\"%1\" names a gender").arg(words);
    case Kind::UnknownLink:
        return tr("the link to %1 leads nowhere").arg(words);
    case Kind::LinkToItself:
        return tr("the page links to itself");
    case Kind::UnknownName:
        return tr("{%1} is no fact that can be filled in").arg(words);
    case Kind::NameWithoutFact:
        return tr("{%1} stands there, but the catalog does not know it").arg(words);
    case Kind::DisagreesOnSchool:
        return tr("\"%1\" disagrees with the entry education of the tables").arg(words);
    case Kind::DisagreesOnLicence:
        return tr("\"%1\" disagrees with the licenses of the tables").arg(words);
    case Kind::DisagreesOnOutdoors:
        return tr("\"%1\" disagrees with what workers say of outdoors").arg(words);
    case Kind::DisagreesOnHours:
        return tr("\"%1\" disagrees with the hours and schedule that workers name").arg(words);
    case Kind::DisagreesOnHome:
        return tr("\"%1\" disagrees with whether the work can be done at home").arg(words);
    case Kind::FigureInProse:
        return tr("\"%1\" is a figure of the tables, to be named in braces").arg(words);
    case Kind::CopiedRun:
        return tr("\"%1\" stands in a publisher's release").arg(words);
    case Kind::CommonOpening:
        return tr("%1 summaries begin with \"%2\"")
            .arg(QLocale().toString(static_cast<int>(fault.measure)), words);
    case Kind::LikeAnother:
        return tr("\"%1\" is close to a sentence of %2").arg(words, QString::fromStdString(fault.other));
    }
    return {};
}

} // namespace

QString pageFaultSentence(const app::PageFault& fault) {
    const QString career = QString::fromStdString(fault.career.text());
    const QString place = fault.section.empty()
                              ? career
                              : career + QStringLiteral(", ") + QString::fromStdString(fault.section);
    return place + QStringLiteral(": ") + what(fault);
}

} // namespace waymark::ui
