// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/chart_words.h"

#include "app/salary/captions.h"
#include "app/salary/chart_rows.h"
#include "app/salary/period.h"
#include "app/salary/place_labels.h"
#include "app/salary/ranking.h"
#include "app/words/numbers.h"
#include "ui/words/counts.h"
#include "ui/words/pay_captions.h"
#include "ui/words/pay_finding.h"
#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace waymark::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ChartWords", text);
}

QString unrankedTitle(const app::PayComparison& comparison) {
    if (app::mixedCurrencies(comparison.rows))
        return tr("Different currencies: not ranked");
    enum class Reason { Nothing, Undated, Mean, Median };
    std::set<Reason> reasons;
    for (const app::PayRow& row : comparison.rows) {
        if (row.rank)
            continue;
        const app::ConvertedPay& pay = row.leading();
        reasons.insert(!pay.headline() || row.offer ? Reason::Nothing
                       : pay.grade == app::Grade::D ? Reason::Undated
                       : pay.headlineIsMean()       ? Reason::Mean
                                                    : Reason::Median);
    }
    if (reasons.size() > 1)
        reasons.erase(Reason::Nothing);
    if (reasons.empty())
        return {};
    if (reasons.size() > 1)
        return tr("Estimates without date or method and other measures: not ranked");
    switch (*reasons.begin()) {
    case Reason::Undated:
        return tr("Estimate only, no date or method: not ranked");
    case Reason::Mean:
        return tr("Only a mean is published: not ranked");
    case Reason::Median:
        return tr("A median where others have a mean: not ranked");
    case Reason::Nothing:
        break;
    }
    return tr("No figure");
}

/// "Gross pay" where one word fits all leading figures, else "Pay".
QString payWords(const app::PayComparison& comparison) {
    std::set<std::string> bases;
    for (const app::PayRow& row : comparison.rows)
        if (row.leading().headline() && row.leading().grade != app::Grade::D)
            bases.insert(row.leading().published.basis);
    const std::string basis = bases.size() == 1 ? *bases.begin() : std::string();
    if (basis.empty() || basis.find(' ') != std::string::npos)
        return tr("Pay");
    return basis == "wage" ? tr("Wages") : tr("%1 pay").arg(fromUtf8(app::capitalised(basis)));
}

QString subtitle(const app::PayComparison& comparison) {
    bool beside = false;
    std::set<std::string> periods;
    for (const app::PayRow& row : comparison.rows) {
        beside |= row.official.has_value();
        if (row.leading().headline() && !row.offer)
            periods.insert(row.leading().published.period);
    }
    QStringList titles;
    for (const db::Career& career : comparison.careers)
        titles.append(fromUtf8(career.title));
    QString careers = titles.isEmpty() ? fromUtf8(comparison.career.title) : listWords(titles);
    const QString wider = widerOccupation(comparison);
    if (!wider.isEmpty() && titles.size() < 2)
        careers = (beside ? tr("%1; official figures: %2") : tr("%1; figures of %2")).arg(careers, wider);
    else if (comparison.parent && beside && titles.size() < 2)
        careers =
            tr("%1; official figures: %2").arg(careers, fromUtf8(app::lowerTitle(comparison.parent->title)));
    QString text = tr("%1. %2, %3").arg(careers, payWords(comparison), unitSentence(comparison));
    if (periods.size() == 1 && !periods.begin()->empty())
        text = tr("%1, %2").arg(text, fromUtf8(app::periodWords(*periods.begin())));
    return comparison.options.view == app::PayView::Local ? tr("%1, as published").arg(text) : text;
}

QString columnUnit(const app::ChartSpec& spec, const app::PayComparison& comparison) {
    if (spec.mixedCurrencies)
        return comparison.options.byHour ? tr("local currency an hour") : tr("local currency a year");
    const std::string& currency = spec.currency.empty() ? comparison.options.currency.code : spec.currency;
    return (comparison.options.byHour ? tr("%1 an hour") : tr("%1 a year")).arg(currency == "XID" ? tr("int. dollars") : fromUtf8(currency));
}

QStringList sourceLines(const app::PayComparison& comparison) {
    std::set<std::string> official, estimated;
    for (const app::PayRow& row : comparison.rows)
        for (const app::ConvertedPay* pay : {&row.figure, &row.leading()})
            (pay->published.origin == db::PayOrigin::Estimated ? estimated : official)
                .insert(pay->published.sourceId);
    QStringList officialLines, estimatedLines;
    for (const db::Source& source : comparison.sources) {
        if (official.contains(source.id))
            officialLines.append(fromUtf8(app::sourceLine(source)));
        else if (estimated.contains(source.id))
            estimatedLines.append(fromUtf8(app::sourceLine(source)));
    }
    QStringList lines;
    const QString joined = officialLines.join(QStringLiteral("; "));
    if (officialLines.size() == 1)
        lines.append(tr("Source: %1.").arg(joined));
    else if (!officialLines.isEmpty())
        lines.append(tr("Sources: %1.").arg(joined));
    if (!estimatedLines.isEmpty())
        lines.append(tr("Estimates: %1.").arg(estimatedLines.join(QStringLiteral("; "))));
    return lines;
}

/// What the marks of the chart mean.
QStringList markNotes(const app::PayComparison& comparison, const app::ChartSpec& spec) {
    const auto any = [&spec](const auto& has) {
        return std::any_of(spec.rows.begin(), spec.rows.end(),
                           [&has](const app::ChartRow& row) { return row.mark && has(*row.mark); });
    };
    const bool dots = spec.form == app::ChartForm::Dots;
    QStringList notes;
    if (any([](const app::ChartMark& mark) { return mark.lowName == "entry"; }))
        notes.append(tr("Entry: mean of the lowest-paid third. Experienced: mean of the upper two thirds."));
    if (dots && any([](const app::ChartMark& mark) { return mark.boxLow && mark.boxHigh; }))
        notes.append(tr("Line: p10 to p90 (one in ten earns less, one in ten more); bar: p25 to p75, the middle half."));
    if (dots && any([](const app::ChartMark& mark) { return mark.mean.has_value(); }))
        notes.append(tr("Upright tick: mean."));
    if (dots && any([](const app::ChartMark& mark) { return mark.highIsLeast; }))
        notes.append(tr("An arrow: the publisher withheld the upper figure, it is at least this much."));
    const bool medians =
        std::any_of(comparison.rows.begin(), comparison.rows.end(),
                    [](const app::PayRow& row) { return row.leading().estimate.has_value(); });
    if (medians)
        notes.append(
            tr("Medians of grade C are estimated from the mean and entry pay; thin bars hold nine of ten "
               "errors."));
    return notes;
}

/// Why a row has no mark, in the place of its value.
QString missingText(const app::PayRow& row) {
    const app::ConvertedPay& pay = row.leading();
    for (const app::PayFlag& flag : pay.flags) {
        if (flag.kind == app::FlagKind::NoRate)
            return tr("no exchange rate");
        if (flag.kind == app::FlagKind::NoParity)
            return tr("no price level");
        if (flag.kind == app::FlagKind::NoCityPrices)
            return tr("no city prices known");
        if (flag.kind == app::FlagKind::NoFigure)
            return tr("not known");
    }
    // The publisher withholds what lies above its top code.
    return pay.shownTopCode ? tr("%1 or more").arg(roundedAmount(*pay.shownTopCode)) : tr("not published");
}

void addRowWords(app::ChartSpec& spec, const app::PayComparison& comparison, const std::string& basePlace) {
    for (std::size_t i = 0; i < spec.rows.size(); ++i) {
        app::ChartRow& row = spec.rows[i];
        const app::PayRow& pay = comparison.rows[i];
        if (row.valueText.empty())
            row.valueText = missingText(pay).toStdString();
        if (pay.offer)
            row.sublabel =
                (row.sublabel.empty() ? tr("own offer") : tr("own offer, %1").arg(fromUtf8(row.sublabel)))
                    .toStdString();
        else if (row.mark && !basePlace.empty() && row.placeKey == basePlace && spec.reference)
            row.changeText = tr("base").toStdString();
    }
}

QString viewName(app::PayView view) {
    switch (view) {
    case app::PayView::Local:
        return tr("Local");
    case app::PayView::Market:
        return tr("Market");
    case app::PayView::Country:
        return tr("Country");
    case app::PayView::City:
        return tr("City");
    case app::PayView::Share:
        break;
    }
    return tr("Share");
}

QString referenceText(const app::PayComparison& comparison, const app::ChartReference& reference) {
    const QString place = fromUtf8(app::spokenPlaceName(comparison.rows[reference.row].place));
    return (reference.ofBase ? tr("%1, %2") : tr("Entry pay in %1, %2"))
        .arg(place, roundedAmount(reference.value));
}

} // namespace

app::ChartSpec chartSpec(const app::PayComparison& comparison, app::ChartForm form) {
    return chartSpec(comparison, app::ChartOptions{form, {}});
}

app::ChartSpec chartSpec(const app::PayComparison& comparison, const app::ChartOptions& options) {
    app::ChartSpec spec = app::chartData(comparison, options);
    spec.title = findingSentence(comparison).toStdString();
    spec.summary = spokenSummary(comparison).toStdString();
    spec.unit = columnUnit(spec, comparison).toStdString();
    for (const app::PayView view : app::otherViews(comparison))
        spec.otherViews.push_back(viewName(view).toStdString());
    if (spec.rankedRows < static_cast<int>(spec.rows.size())) {
        QString unranked = unrankedTitle(comparison);
        if (spec.mixedCurrencies && !spec.currency.empty())
            unranked = tr("%1; the axis counts %2").arg(unranked, fromUtf8(spec.currency));
        spec.unrankedTitle = unranked.toStdString();
    }
    for (app::ChartBracket& bracket : spec.brackets) {
        bracket.title = tr("Factor %1 inside one country")
                            .arg(fromUtf8(app::withDecimals(bracket.factor, 1)))
                            .toStdString();
        bracket.detail = tr("At least one of the two is doubtful").toStdString();
    }
    addRowWords(spec, comparison, options.basePlace);
    QString under = subtitle(comparison);
    if (spec.reference) {
        spec.reference->text = referenceText(comparison, *spec.reference).toStdString();
        if (!options.basePlace.empty())
            under = tr("%1; changes against %2").arg(under, fromUtf8(spec.reference->text));
    }
    spec.subtitle = under.toStdString();
    QStringList lines = sourceLines(comparison);
    if (const QStringList notes = markNotes(comparison, spec) + captionNotes(comparison); !notes.isEmpty())
        lines.append(notes.join(QChar(u' ')));
    for (const QString& line : std::as_const(lines))
        spec.sources.push_back(line.toStdString());
    spec.tableNote = tableNotes(comparison).join(QChar(u' ')).toStdString();
    return spec;
}

} // namespace waymark::ui
