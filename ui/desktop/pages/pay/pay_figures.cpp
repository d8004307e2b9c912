// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_figures.h"

#include "app/salary/card_arithmetic.h"
#include "app/salary/estimate_words.h"
#include "app/salary/period.h"
#include "app/words/numbers.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"
#include "ui/words/app_words.h"
#include "ui/words/local_number.h"
#include "ui/words/names.h"
#include "ui/words/pay_flags.h"
#include "ui/words/tr.h"

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view internationalDollar = "XID";

QString measureName(const app::ConvertedPay& figure) {
    if (figure.headlineIsEstimated())
        return figure.byHour ? tr("Estimated median pay an hour") : tr("Estimated median pay a year");
    if (figure.byHour)
        return figure.headlineIsMean() ? tr("Mean pay an hour") : tr("Median pay an hour");
    return figure.headlineIsMean() ? tr("Mean pay a year") : tr("Median pay a year");
}

/// Whose pay was measured: the parent occupation's for an official figure of a specialisation.
QString occupationOf(const app::PayComparison& comparison, const app::ConvertedPay& figure) {
    if (!figure.published.measuredAs.empty())
        return fromUtf8(figure.published.measuredAs);
    if (comparison.parent && figure.published.career == comparison.parent->key)
        return careerName(comparison.parent->title);
    return careerName(comparison.career.title);
}

/// Where it was measured, and for an official figure what else must be known about it.
QString placeWords(const app::PayRow& row, const app::ConvertedPay& figure) {
    const QString here = fromUtf8(row.place.name);
    const QString measured = fromUtf8(figure.measuredIn);
    QStringList lines{measured.isEmpty() || measured == here ? here
                                                             : tr("%1, measured for %2").arg(here, measured)};
    if (figure.published.origin == db::PayOrigin::Published)
        for (const app::PayFlag& flag : figure.flags)
            if (flag.kind != app::FlagKind::WiderArea)
                lines.append(flagSentence(flag));
    return lines.join(u'\n');
}

/// "Median 139,894 USD, grade C ...", with the method and the error that its check found.
QString estimatedMedianWords(const app::ConvertedPay& figure) {
    const app::EstimatedPay& estimate = *figure.estimate;
    const QString median = estimate.shown.median
                               ? tr("Median %1, %2.")
                                     .arg(exactAmount(*estimate.shown.median, figure.shownCurrency),
                                          gradeSentence(app::Grade::C))
                               : QString();
    return QStringList{median, fromUtf8(app::estimateMethod(estimate.method)),
                       fromUtf8(app::estimateCheck(estimate.method))}
        .join(u' ')
        .trimmed();
}

QString estimateWords(const app::ConvertedPay& figure) {
    if (figure.estimate)
        return estimatedMedianWords(figure);
    if (figure.published.origin == db::PayOrigin::Published)
        return {};
    QStringList words;
    if (!figure.published.method.empty())
        words.append(fromUtf8(figure.published.method));
    for (const app::PayFlag& flag : figure.flags)
        words.append(flagSentence(flag));
    if (words.isEmpty())
        words.append(tr("Neither date nor method is stated."));
    return words.join(u' ');
}

} // namespace

RowFigures figuresOf(const app::PayRow& row) {
    if (row.offer)
        return {nullptr, &row.figure};
    if (row.official)
        return {&*row.official, &row.figure};
    const bool estimated = row.figure.published.origin != db::PayOrigin::Published;
    return estimated ? RowFigures{nullptr, &row.figure} : RowFigures{&row.figure, nullptr};
}

QString currencyWord(const db::Currency& currency) {
    return currency.code == internationalDollar ? tr("int. dollars") : fromUtf8(currency.code);
}

QString exactAmount(double amount, const db::Currency& currency) {
    const QString word =
        currency.code == internationalDollar ? tr("international dollars") : fromUtf8(currency.code);
    return tr("%1 %2").arg(localNumber(app::withThousands(amount)), word);
}

SourceFacts sourceOf(const app::PayComparison& comparison, const app::PayRow& row,
                     const app::ConvertedPay& figure) {
    SourceFacts facts;
    const auto amount = figure.headline() ? figure.headline() : figure.localHeadline();
    const db::Currency& currency = figure.headline() ? figure.shownCurrency : figure.published.currency;
    facts.question = amount ? tr("Where does %1 come from?").arg(exactAmount(*amount, currency))
                            : tr("Why is there no figure for %1?").arg(fromUtf8(row.place.name));
    facts.figure = tr("%1, %2; %3")
                       .arg(measureName(figure), occupationOf(comparison, figure),
                            gradeSentence(figure.headlineGrade()));
    if (figure.published.employment)
        facts.figure +=
            tr("; %1 people in the occupation there")
                .arg(localNumber(app::withThousands(static_cast<double>(*figure.published.employment))));
    if (figure.published.sampleSize)
        facts.figure +=
            tr("; n = %1")
                .arg(localNumber(app::withThousands(static_cast<double>(*figure.published.sampleSize))));
    const auto source = std::find_if(comparison.sources.begin(), comparison.sources.end(),
                                     [&](const db::Source& s) { return s.id == figure.published.sourceId; });
    facts.period = appWords(app::periodWords(figure.published.period));
    if (source != comparison.sources.end())
        fillSource(facts, *source);
    if (figure.published.period.empty())
        facts.period = tr("not stated");
    facts.place = placeWords(row, figure);
    for (const app::ArithmeticStep& step : app::headlineArithmetic(figure))
        facts.arithmetic.append(fromUtf8(step.text));
    // The mean's own steps stand there already: only what the estimate adds.
    if (figure.estimate && !figure.headlineIsEstimated())
        for (const app::ArithmeticStep& step : app::estimateArithmetic(figure))
            if (const QString words = fromUtf8(step.text); !facts.arithmetic.contains(words))
                facts.arithmetic.append(words);
    facts.estimate = estimateWords(figure);
    return facts;
}

PairNote pairNote(const app::PayComparison& comparison, const app::ChartBracket& bracket) {
    const app::PayRow& one = comparison.rows[static_cast<std::size_t>(bracket.firstRow)];
    const app::PayRow& other = comparison.rows[static_cast<std::size_t>(bracket.secondRow)];
    const auto amount = [](const app::PayRow& row) {
        return localNumber(app::withThousands(row.figure.localHeadline().value_or(0)));
    };
    const QString sentence =
        tr("%1 and %2 do not agree").arg(fromUtf8(one.place.name), fromUtf8(other.place.name));
    const QString figures =
        tr("%1 and %2 %3 for one job.")
            .arg(amount(one), amount(other), fromUtf8(one.figure.published.currency.code));
    const bool ranked = one.rank || other.rank;
    return {sentence,
            figures + u' ' +
                (ranked ? tr("Both stay on the chart.") : tr("Both stay on the chart; neither is ranked."))};
}

SourceFacts sourceOfPair(const app::PayComparison& comparison, const app::ChartBracket& bracket) {
    const app::PayRow& one = comparison.rows[static_cast<std::size_t>(bracket.firstRow)];
    const app::PayRow& other = comparison.rows[static_cast<std::size_t>(bracket.secondRow)];
    SourceFacts facts = sourceOf(comparison, one, one.figure);
    const SourceFacts second = sourceOf(comparison, other, other.figure);
    const auto both = [](const QString& a, const QString& b) -> QString {
        return a == b ? a : a + u'\n' + b;
    };
    facts.question = fromUtf8(bracket.title) + u": "_s + fromUtf8(bracket.detail);
    facts.figure = both(facts.figure, second.figure);
    facts.source = both(facts.source, second.source);
    facts.period = both(facts.period, second.period);
    facts.place = both(facts.place, second.place);
    facts.arithmetic.append(second.arithmetic);
    facts.estimate = both(facts.estimate, second.estimate);
    return facts;
}

} // namespace waymark::ui
