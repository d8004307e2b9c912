// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/pay_section.h"

#include "app/salary/card_arithmetic.h"
#include "app/salary/chart_spec.h"
#include "app/salary/period.h"
#include "app/salary/yearly.h"
#include "app/words/numbers.h"
#include "ui/charts/pay_chart_view.h"
#include "ui/desktop/pages/careers/sections/figure_sources.h"
#include "ui/desktop/pages/careers/sections/when_seen.h"
#include "ui/desktop/pages/pay/pay_choice.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/app_words.h"
#include "ui/words/chart_words.h"
#include "ui/words/jargon.h"
#include "ui/words/local_number.h"
#include "ui/words/pay_captions.h"
#include "ui/words/pay_finding.h"
#include "ui/words/pay_flags.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QGridLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowPitch = 24;
constexpr int aboveRows = 60; ///< caption, heads and notes of the chart

struct Percentile {
    QString head, name;
    std::optional<double> value;
    int percent;
};

std::vector<Percentile> percentiles(const db::PayFigures& figures) {
    return {{tr("p10"), tr("Pay at the 10th percentile"), figures.p10, 10},
            {tr("p25"), tr("Pay at the 25th percentile"), figures.p25, 25},
            {tr("median"), tr("Median pay"), figures.median, 50},
            {tr("p75"), tr("Pay at the 75th percentile"), figures.p75, 75},
            {tr("p90"), tr("Pay at the 90th percentile"), figures.p90, 90}};
}

LinkLabel* figure(const SectionContext& context, const Percentile& percentile, const QString& shown,
                  const QString& currency, QWidget* parent) {
    auto* label = new LinkLabel(shown, LinkLabel::Form::Figure, parent);
    label->setAccessibleName(percentile.name + u": "_s + shown + u" "_s + currency);
    QObject::connect(label, &LinkLabel::clicked, parent, [&context, percentile, shown, currency, label] {
        const QString value = shown + u" "_s + currency;
        SourceCard::open(nationalPaySource(context, percentile.name, value), label, context.services.dialogs);
    });
    return label;
}

/// Five figures in a row; one that is missing above a top code says how much it is at least.
QWidget* nationalRow(const SectionContext& context, QWidget* parent) {
    const auto& national = *context.page.nationalPay;
    const bool hourly = national.unit == db::PayUnit::Hour;
    const auto year = hourly ? national.figures : app::yearlyFigures(national.figures, national.unit);
    const auto amount = [hourly](double value) {
        return localNumber(hourly ? app::centsText(value) : app::withThousands(value));
    };
    const QString currency =
        hourly ? tr("%1 an hour").arg(fromUtf8(national.currency.code)) : fromUtf8(national.currency.code);
    auto* box = new QWidget(parent);
    box->setObjectName(u"nationalPay"_s);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    int column = 0;
    bool aboveTop = false;
    for (const auto& percentile : percentiles(year)) {
        auto* head = new TextLabel(percentile.head, TypeSize::Small, Role::Text3, box);
        head->setToolTip(percentileMeaning(percentile.percent));
        grid->addWidget(head, 0, column, Qt::AlignLeft);
        if (percentile.value) {
            const QString shown = amount(*percentile.value);
            grid->addWidget(figure(context, percentile, shown, currency, box), 1, column, Qt::AlignLeft);
        } else if (national.topCode && !aboveTop && column > 0) {
            const double least = *national.topCode * (hourly ? 1 : app::unitsInYear(national.unit));
            const QString shown = tr("%1 or more").arg(amount(least));
            grid->addWidget(figure(context, percentile, shown, currency, box), 1, column, Qt::AlignLeft);
            aboveTop = true;
        } else {
            grid->addWidget(new TextLabel(tr("not published"), TypeSize::Base, Role::Text3, box), 1, column);
        }
        ++column;
    }
    grid->setColumnStretch(column, 1);
    return box;
}

bool showsCities(const app::PayComparison& pay) {
    return std::any_of(pay.rows.begin(), pay.rows.end(),
                       [](const auto& row) { return row.place.kind == db::PlaceKind::City; });
}

/// What the section shows, as the pay page is asked for it: the link opens these places and no others.
PayChoice shownPlaces(const app::PayComparison& pay, bool cities) {
    PayChoice choice;
    if (cities)
        return choice;
    choice.places = PayPlaces::Chosen;
    for (const auto& row : pay.rows)
        choice.at << fromUtf8(row.place.key.text());
    return choice;
}

/// The nation and the learner's place open the chart; the metros follow as they rank.
void placeFirst(app::ChartSpec& spec, const std::optional<db::Place>& mine) {
    const auto first = [&mine](const app::ChartRow& row) {
        return row.placeKey == "country:US" || (mine && row.placeKey == mine->key.text());
    };
    std::stable_partition(spec.rows.begin(), spec.rows.end(), first);
    std::stable_sort(spec.rows.begin(), spec.rows.end(), [](const auto& a, const auto& b) {
        return a.placeKey == "country:US" && b.placeKey != "country:US";
    });
}

SourceFacts rowSource(const SectionContext& context, const app::PayRow& row) {
    const auto& pay = row.leading();
    SourceFacts card;
    const auto head = pay.headline();
    const QString value = head ? localNumber(app::amountText({*head, pay.shownCurrency})) : fromUtf8(row.place.name);
    card.question = tr("Where does %1 come from?").arg(value);
    card.figure = pay.byHour ? pay.headlineIsMean() ? tr("Mean of an hour") : tr("Median of an hour")
                  : pay.headlineIsMean() ? tr("Mean of a year")
                                         : tr("Median of a year");
    card.place = fromUtf8(row.place.name);
    card.period = appWords(app::periodWords(pay.published.period));
    for (const auto& step : app::headlineArithmetic(pay))
        card.arithmetic << fromUtf8(step.text);
    for (const auto& flag : pay.flags)
        card.arithmetic << flagSentence(flag);
    card.estimate = fromUtf8(pay.published.method);
    const auto& sources = context.page.pay->sources;
    const auto source = std::find_if(sources.begin(), sources.end(), [&pay](const auto& entry) {
        return entry.id == pay.published.sourceId;
    });
    if (source != sources.end())
        fillSource(card, *source);
    return card;
}

void addChart(PageSection* section, const SectionContext& context) {
    const auto& pay = *context.page.pay;
    auto spec = chartSpec(pay);
    placeFirst(spec, context.page.ways.place);
    QString remark = unitSentence(pay);
    if (std::find(spec.gradesUsed.begin(), spec.gradesUsed.end(), app::Grade::D) != spec.gradesUsed.end())
        remark += tr(" \u00B7 hatched: no date or method");
    section->addCaption(remark);
    auto* chart = new PayChartView(section);
    chart->setObjectName(u"payChart"_s);
    chart->setSpec(spec, Density::Compact);
    QObject::connect(chart, &PayChartView::rowActivated, section, [&context, chart](int number) {
        const auto& key = chart->spec().rows[static_cast<std::size_t>(number)].placeKey;
        const auto& rows = context.page.pay->rows;
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&key](const auto& entry) { return entry.place.key.text() == key; });
        if (row != rows.end())
            SourceCard::open(rowSource(context, *row), chart, context.services.dialogs);
    });
    // The plot's rows continue the pitch of the table beside it.
    section->add(chart, 7);
    if (const std::string& places = context.page.payPlaces; !places.empty())
        section->addRemark(fromUtf8(places));
    if (const QString wider = widerOccupation(pay); !wider.isEmpty())
        section->addRemark(tr("Official figures are those of %1.").arg(wider));
}

/// A chart of places there is only where there is more than the nation.
bool hasChart(const app::CareerPage& page) {
    return page.pay && (showsCities(*page.pay) || page.pay->rows.size() > 1);
}

void addPlacesLink(PageSection* section, const SectionContext& context) {
    const auto& page = context.page;
    const bool comparison = page.pay && !page.pay->rows.empty();
    const bool cities = comparison && showsCities(*page.pay);
    auto* link =
        section->addLink(cities ? tr("See all %Ln cit(y/ies)", nullptr, plural(page.pay->rows.size())) : tr("Compare places"));
    link->setObjectName(u"payLink"_s);
    const auto key = fromUtf8(page.facts.career.key.text());
    const QString places = comparison ? payQuery(shownPlaces(*page.pay, cities)) : QString();
    QObject::connect(link, &LinkLabel::clicked, section, [go = context.go, key, places] {
        go(Route{PageId::Pay, key, places});
    });
}

PageSection* emptyPaySection(const SectionContext& context, QWidget* parent) {
    const auto& page = context.page;
    if ((!page.pay || page.pay->rows.empty()) && !page.nationalPay)
        return nullptr;
    const bool cities = page.pay && showsCities(*page.pay);
    auto* section = new PageSection(cities ? tr("Pay by city") : tr("Pay"), parent);
    addPlacesLink(section, context);
    return section;
}

void addNation(PageSection* section, const SectionContext& context) {
    const auto& national = *context.page.nationalPay;
    section->addRemark((national.unit == db::PayUnit::Hour ? tr("United States, %1 an hour, %2")
                                                           : tr("United States, %1 a year, %2"))
                           .arg(fromUtf8(national.currency.code), appWords(app::periodWords(national.period))));
    section->add(nationalRow(context, section), 6);
    section->addRemark(tr("p10: one in ten earns less. p90: one in ten earns more. Between p25 and p75 lies the "
                          "middle half."));
}

} // namespace

PageSection* payFirst(const SectionContext& context, QWidget* parent) {
    auto* section = emptyPaySection(context, parent);
    if (!section)
        return nullptr;
    section->setObjectName(u"payFirst"_s);
    if (hasChart(context.page))
        addChart(section, context);
    else if (context.page.nationalPay)
        addNation(section, context);
    return section;
}

PageSection* paySection(const SectionContext& context, QWidget* parent) {
    auto* section = emptyPaySection(context, parent);
    if (!section)
        return nullptr;
    const bool cities = context.page.pay && showsCities(*context.page.pay);
    if (!cities && context.page.nationalPay)
        addNation(section, context);
    if (!hasChart(context.page))
        return section;
    // A second chart is dear: it is made when somebody scrolls to it.
    const auto rows = static_cast<int>(context.page.pay->rows.size());
    section->add(new WhenSeen(
                     [&context](QWidget* holder) {
                         auto* chart = new PageSection({}, holder);
                         addChart(chart, context);
                         return chart;
                     },
                     rows * rowPitch + aboveRows, section),
                 0);
    return section;
}

} // namespace waymark::ui
