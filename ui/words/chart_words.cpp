// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/chart_words.h"

#include "app/salary/captions.h"
#include "app/salary/chart_rows.h"
#include "app/salary/place_labels.h"
#include "app/salary/ranking.h"
#include "app/words/numbers.h"
#include "ui/words/counts.h"
#include "ui/words/local_number.h"
#include "ui/words/names.h"
#include "ui/words/pay_captions.h"
#include "ui/words/pay_finding.h"
#include "ui/words/pay_places.h"
#include "ui/words/row_words.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/within_sentence.h"

#include <algorithm>
#include <set>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// "Gross pay" where one word fits all leading figures, else "Pay".
QString basisWords(const app::PayComparison& comparison) {
    std::set<std::string> bases;
    for (const app::PayRow& row : comparison.rows)
        if (row.leading().headline() && row.leading().grade != app::Grade::D)
            bases.insert(row.leading().published.basis);
    const std::string basis = bases.size() == 1 ? *bases.begin() : std::string();
    if (basis.empty() || basis.find(' ') != std::string::npos)
        return tr("Pay");
    return basis == "wage" ? tr("Wages") : tr("%1 pay").arg(fromUtf8(app::capitalised(basis)));
}

/// With the measure in front where all have the same: "Mean wages".
QString payWords(const app::PayComparison& comparison) {
    std::set<QString> measures;
    for (const app::PayRow& row : comparison.rows)
        if (row.leading().headline() && !row.offer)
            measures.insert(row.leading().headlineIsMean() ? tr("Mean") : tr("Median"));
    const QString basis = basisWords(comparison);
    if (measures.size() == 1)
        return tr("%1 %2", "Median pay").arg(*measures.begin(), withinSentence(basis));
    return measures.empty() ? basis : tr("%1, medians and means").arg(basis);
}

QString subtitle(const app::PayComparison& comparison) {
    const bool beside = std::any_of(comparison.rows.begin(), comparison.rows.end(),
                                    [](const app::PayRow& row) { return row.official.has_value(); });
    QStringList titles;
    for (const db::Career& career : comparison.careers)
        titles.append(careerName(career.title));
    QString careers = titles.isEmpty() ? careerName(comparison.career.title) : listWords(titles);
    const QString wider = widerOccupation(comparison);
    if (!wider.isEmpty() && titles.size() < 2)
        careers = (beside ? tr("%1; official figures: %2") : tr("%1; figures of %2")).arg(careers, wider);
    else if (comparison.parent && beside && titles.size() < 2)
        careers =
            tr("%1; official figures: %2").arg(careers, fromUtf8(app::lowerTitle(comparison.parent->title)));
    QString text = tr("%1. %2, %3").arg(careers, payWords(comparison), unitSentence(comparison));
    if (const QString periods = periodList(comparison); !periods.isEmpty())
        text = tr("%1, %2").arg(text, periods);
    return comparison.options.view == app::PayView::Local ? tr("%1, as published").arg(text) : text;
}

QString columnUnit(const app::ChartSpec& spec, const app::PayComparison& comparison) {
    if (spec.mixedCurrencies)
        return comparison.options.byHour ? tr("local currency an hour") : tr("local currency a year");
    const std::string& currency = spec.currency.empty() ? comparison.options.currency.code : spec.currency;
    return (comparison.options.byHour ? tr("%1 an hour") : tr("%1 a year")).arg(currency == "XID" ? tr("int. dollars") : fromUtf8(currency));
}

/// A survey whose parts are entered apart ("..., metropolitan areas") is named once where the whole is there.
void withoutParts(QStringList& lines) {
    const QStringList all = lines;
    lines.removeIf([&all](const QString& line) {
        return std::any_of(all.begin(), all.end(), [&line](const QString& whole) {
            return line.size() > whole.size() && line.startsWith(whole + u", "_s);
        });
    });
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
    withoutParts(officialLines);
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
QStringList markNotes(const app::ChartSpec& spec) {
    const auto any = [&spec](const auto& has) {
        return std::any_of(spec.rows.begin(), spec.rows.end(),
                           [&has](const app::ChartRow& row) { return row.mark && has(*row.mark); });
    };
    const bool dots = app::traitsOf(spec.form).spread;
    QStringList notes;
    if (any([](const app::ChartMark& mark) { return mark.lowName == "lowest third"; }))
        notes.append(tr("Ends of a line: mean of the lowest-paid third, mean of the upper two thirds; neither is what beginners are paid."));
    if (dots && any([](const app::ChartMark& mark) { return mark.boxLow && mark.boxHigh; }))
        notes.append(tr("Line: p10 to p90 (one in ten earns less, one in ten more); bar: p25 to p75, the middle half."));
    if (dots && any([](const app::ChartMark& mark) { return mark.mean.has_value(); }))
        notes.append(tr("Upright tick: mean."));
    if (dots && any([](const app::ChartMark& mark) { return mark.highIsLeast; }))
        notes.append(tr("An arrow: the publisher withheld the upper figure, it is at least this much."));
    if (any([](const app::ChartMark& mark) {
            return mark.errorLow.has_value() || (mark.median && mark.median->estimated);
        }))
        notes.append(
            tr("Medians of grade C are estimated from the mean of all and that of the lowest-paid third; thin bars hold nine of ten "
               "errors."));
    return notes;
}

/// What a table without the picture has to explain.
QStringList textNotes(const app::PayComparison& comparison) {
    QStringList notes;
    if (std::any_of(comparison.rows.begin(), comparison.rows.end(),
                    [](const app::PayRow& row) { return row.leading().headlineIsEstimated(); }))
        notes.append(tr("Medians of grade C are estimated from the mean of all and that of the lowest-paid third."));
    return notes + captionNotes(comparison);
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
    return pay.shownTopCode ? tr("%1 or more").arg(fromUtf8(app::roundedText(*pay.shownTopCode))) : tr("not published");
}

void addRowWords(app::ChartSpec& spec, const app::PayComparison& comparison, const std::string& basePlace) {
    for (std::size_t i = 0; i < spec.rows.size(); ++i) {
        app::ChartRow& row = spec.rows[i];
        const app::PayRow& pay = comparison.rows[i];
        if (row.valueText.empty())
            row.valueText = missingText(pay).toStdString(); // its number, too, is put into the language by the chart
        if (!pay.offer)
            row.label = placeLabel(row.label).toStdString();
        row.sublabel = placeLabel(row.sublabel).toStdString();
        row.measure = measureWord(pay.leading()).toStdString();
        row.period = rowPeriod(pay).toStdString();
        row.notRanked = spec.mixedCurrencies ? std::string() : whyNotRanked(pay).toStdString();
        if (!pay.offer && row.sublabel.empty() && app::isOfItsMetro(pay))
            row.sublabel = tr("its metro").toStdString();
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
    const std::string place = app::spokenPlaceName(comparison.rows[reference.row].place, comparison.rows);
    return reference.ofBase
               ? tr("%1, %2").arg(placeLabel(place), roundedAmount(reference.value))
               : tr("Mean of the lowest-paid third %1, %2", "in a place").arg(placeWithin(place), roundedAmount(reference.value));
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
        QString unranked = unrankedHeading(comparison);
        if (spec.mixedCurrencies && !spec.currency.empty())
            unranked = tr("%1; the axis counts %2").arg(unranked, fromUtf8(spec.currency));
        spec.unrankedTitle = unranked.toStdString();
    }
    for (app::ChartBracket& bracket : spec.brackets) {
        bracket.title = tr("Factor %1 inside one country")
                            .arg(localNumber(app::withDecimals(bracket.factor, 1)))
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
    for (const QString& line : lines + QStringList{textNotes(comparison).join(QChar(u' '))})
        if (!line.isEmpty())
            spec.inText.push_back(line.toStdString());
    if (const QStringList notes = markNotes(spec) + captionNotes(comparison); !notes.isEmpty())
        lines.append(notes.join(QChar(u' ')));
    for (const QString& line : std::as_const(lines))
        spec.sources.push_back(line.toStdString());
    spec.tableNote = tableNotes(comparison).join(QChar(u' ')).toStdString();
    return spec;
}

} // namespace waymark::ui
