// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_page.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/pay_chart_view.h"
#include "ui/desktop/library/keep_chart.h"
#include "ui/desktop/pages/library/detail/own_item_dialog.h"
#include "ui/desktop/pages/pay/career_chips.h"
#include "ui/desktop/pages/pay/career_chooser.h"
#include "ui/desktop/pages/pay/pay_controls.h"
#include "ui/desktop/pages/pay/pay_export.h"
#include "ui/desktop/pages/pay/pay_result.h"
#include "ui/desktop/pages/pay/place_picker.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/theme/appearance.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/head_button.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/desktop/widgets/title_line.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int noticeMilliseconds = 10000;

QString firstCareer() {
    return u"career:backend-software-engineer"_s;
}
QString rememberedChoice() {
    return u"pay.choice"_s;
}

QStringList currencyCodes(const db::Catalog& catalog) {
    QStringList codes;
    if (const auto currencies = catalog.currencies())
        for (const db::Currency& currency : *currencies)
            codes.append(fromUtf8(currency.code));
    // The US dollar is what the others are quoted in, not a row of its own.
    if (!codes.contains(u"USD"_s))
        codes.prepend(u"USD"_s);
    return codes;
}

} // namespace

PayPage::PayPage(const Services& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_questions(services.catalog)
    , m_kept(services.session, services.catalog)
    , m_controls(new PayControls(currencyCodes(services.catalog), this))
    , m_stack(new QStackedWidget(this))
    , m_result(new PayResult(services, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_export(new PayExport(services.dialogs, services.appearance, this))
    , m_noticeTimer(new QTimer(this)) {
    m_now.choice = payChoiceFrom(QUrlQuery(services.state.value(rememberedChoice()).toString()), PayChoice());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    m_noticeTimer->setSingleShot(true);
    m_noticeTimer->setInterval(noticeMilliseconds);
    connect(m_noticeTimer, &QTimer::timeout, m_notice, [this] { m_notice->setText({}); });
    connect(m_controls, &PayControls::choiceMade, this, &PayPage::choose);
    connect(m_controls, &PayControls::careerAsked, this, &PayPage::openChooser);
    connect(m_controls, &PayControls::careerRemoved, this, [this](int at) {
        QStringList careers = m_now.careers;
        if (at < careers.size())
            careers.removeAt(at);
        chooseCareers(careers);
    });
    connect(m_controls, &PayControls::placesAsked, this, &PayPage::openPlaces);
    connect(m_controls, &PayControls::baseRemoved, this, [this] { pin({}); });
    connect(m_result, &PayResult::placePinned, this, &PayPage::pin);
    connect(m_result->chart(), &PayChartView::dragStarted, this,
            [this] { m_export->drag(m_result->chart()); });
    connect(m_export, &PayExport::noticeRaised, this, &PayPage::showNotice);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_emptyAsksCareer)
            return openChooser(0);
        PayChoice choice = m_now.choice;
        choice.places = PayPlaces::Own;
        choice.at.clear();
        choice.ends = false;
        choose(choice, true);
    });
}

void PayPage::build() {
    // A window too small for chart and table scrolls.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Pay"));
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto* content = new QWidget(scroll);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(margin, 0, margin, 12);
    top->setSpacing(10);
    top->addWidget(buildHead());
    top->addWidget(m_controls);
    column->addLayout(top);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto* empty = new QWidget(m_stack);
    auto* emptyColumn = new QVBoxLayout(empty);
    emptyColumn->setContentsMargins(margin, 16, margin, 16);
    emptyColumn->addWidget(m_empty);
    emptyColumn->addStretch(1);
    m_stack->addWidget(m_result);
    m_stack->addWidget(empty);
    column->addWidget(m_stack, 1);
    setTabOrder(m_exportButton, m_controls);
}

QWidget* PayPage::buildHead() {
    auto* named = new QWidget(this);
    auto* row = new QHBoxLayout(named);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(margin);
    row->addWidget(heading(tr("Pay"), TypeSize::Title, named));
    m_notice = new TextLabel(QString(), TypeSize::Base, Role::Text2, named);
    m_notice->setEliding(true);
    m_notice->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_notice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it comes and goes, and moves no button
    row->addWidget(m_notice, 1);
    auto* tools = new QWidget(this);
    auto* buttons = new QHBoxLayout(tools);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(10);
    m_exportButton = new HeadButton(u"export"_s, tr("Export"), tools);
    m_exportButton->setToolTip(tr("Write the chart or the table into a file"));
    auto* offer = new HeadButton(u"pay"_s, tr("Add an offer"), tools);
    offer->setObjectName(u"addOffer"_s);
    offer->setToolTip(tr("What you were offered or earn, beside the figures of this career"));
    connect(offer, &QPushButton::clicked, this, &PayPage::addOffer);
    buttons->addWidget(offer);
    auto* keep = new HeadButton(u"library"_s, tr("Save view"), tools);
    keep->setToolTip(tr("Keep this comparison in My library, to open it again as it is (%1)")
                         .arg(QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText)));
    connect(keep, &QPushButton::clicked, this,
            [this] { keepChart(m_services.session, m_services.catalog, current()); });
    buttons->addWidget(keep);
    auto* menu = new QMenu(m_exportButton);
    m_export->fillMenu(menu);
    m_exportButton->setMenu(menu);
    buttons->addWidget(m_exportButton);
    return new TitleLine(named, tools, this);
}

void PayPage::addOffer() {
    const auto career = db::CareerKey::parse(m_now.careers.value(0).toStdString());
    OwnItemDialog dialog(m_services.session, db::ItemKind::Offer, this,
                         {&m_services.catalog, career ? std::optional(*career) : std::nullopt});
    if (dialog.exec() == QDialog::Accepted)
        compareAgain();
}

void PayPage::open(const Route& route) {
    const auto place = payPlacesFor(route.key);
    Step step{m_now.careers.mid(0, 1), payChoiceFrom(route.query, m_now.choice)};
    if (place)
        step.choice.places = *place;
    else if (!route.key.isEmpty())
        step.careers = {route.key};
    if (step.careers.isEmpty())
        step.careers = {firstCareer()};
    // Another career without a word about others: the others go.
    if (route.query.isEmpty() && !route.key.isEmpty() && !place)
        step.choice.alsoCareers.clear();
    step.careers += step.choice.alsoCareers;
    step.careers.removeDuplicates();
    showStep(step);
    m_settled = m_now;
    const QString selected = place ? route.key : route.value(u"place"_s);
    if (!selected.isEmpty())
        m_result->selectPlace(selected);
}

Route PayPage::current() const {
    return {PageId::Pay, m_now.careers.value(0), payQuery(m_now.choice)};
}

void PayPage::focusStart() {
    m_controls->careerChip()->setFocus(Qt::OtherFocusReason);
}

void PayPage::showStep(Step step) {
    step.choice.alsoCareers = step.careers.mid(1);
    m_now = std::move(step);
    m_controls->setChoice(m_now.choice);
    m_questions.ask(m_now.careers, m_now.choice);
    compareAgain();
}

void PayPage::compareAgain() {
    const PayChoice& choice = m_now.choice;
    m_controls->setCareers(m_questions.titles());
    m_controls->setPlaces(m_questions.placesInWords(choice));
    m_export->offer(nullptr, nullptr);
    if (!m_questions.answered()) {
        m_emptyAsksCareer = true;
        return showEmpty(m_questions.why(), tr("Choose one to see what it pays."), tr("Choose a career"));
    }
    auto comparison = m_questions.compare(choice, m_kept.offers(m_now.careers));
    m_emptyAsksCareer = true;
    if (!comparison)
        return showEmpty(fromUtf8(comparison.error().message), tr("Choose another view or currency."), {});
    const bool known =
        std::any_of(comparison->rows.begin(), comparison->rows.end(), [](const app::PayRow& row) {
            return row.leading().headline() || row.leading().localHeadline();
        });
    if (!known) {
        const QString title = m_questions.titles().value(0);
        if (choice.places == PayPlaces::Own)
            return showEmpty(tr("The catalog has no pay figures for %1.").arg(title),
                             tr("Choose another career to see what it pays."), tr("Choose a career"));
        m_emptyAsksCareer = false;
        return showEmpty(tr("The catalog has no pay figures for %1 in these places.").arg(title),
                         tr("Other places may have them."), tr("Show its own figures"));
    }
    const auto base = std::find_if(comparison->rows.begin(), comparison->rows.end(), [&](const auto& row) {
        return fromUtf8(row.place.key.text()) == choice.base;
    });
    m_controls->setBase(base == comparison->rows.end() ? QString() : fromUtf8(base->place.name));
    m_result->show(std::move(*comparison), {choice.form, choice.base.toStdString()});
    m_export->offer(&m_result->comparison(), &m_result->spec());
    m_stack->setCurrentIndex(0);
}

void PayPage::showEmpty(const QString& why, const QString& what, const QString& action) {
    m_empty->setWords(why, what, action);
    m_stack->setCurrentIndex(1);
}

void PayPage::choose(const PayChoice& choice, bool settled) {
    const Step before = m_settled;
    showStep({m_now.careers, choice});
    if (settled)
        settle(before);
}

void PayPage::chooseCareers(const QStringList& careers) {
    if (careers == m_now.careers)
        return;
    const Step before = m_settled;
    showStep({careers, m_now.choice});
    settle(before);
}

// A change that stays: it is remembered, and is a step of back and forward.
void PayPage::settle(const Step& before) {
    if (m_now == before)
        return;
    m_settled = m_now;
    m_services.state.setValue(rememberedChoice(), payQuery(m_now.choice));
    if (!m_now.careers.isEmpty())
        Q_EMIT routeChanged(current());
}

void PayPage::pin(const QString& place) {
    PayChoice choice = m_now.choice;
    choice.base = place == choice.base ? QString() : place;
    choose(choice, true);
}

void PayPage::openChooser(int at) {
    auto careers = m_services.catalog.careers();
    if (!careers)
        return showNotice(fromUtf8(careers.error().message));
    QWidget* anchor = at < m_now.careers.size() || at == 0 ? m_controls->careers()->chip(at)
                                                           : m_controls->careers()->addChip();
    auto* chooser = new CareerChooser(std::move(*careers), anchor);
    connect(chooser, &CareerChooser::careerChosen, this, [this, at](const QString& key) {
        QStringList chosen = m_now.careers;
        if (chosen.contains(key))
            return;
        if (at < chosen.size())
            chosen[at] = key;
        else
            chosen.append(key);
        chooseCareers(chosen);
    });
}

void PayPage::openPlaces() {
    PickerContent content;
    content.places = m_questions.allPlaces();
    content.presets = m_kept.presets();
    content.kinds = m_questions.presetsWithFigures(m_now.choice);
    content.choice = m_now.choice;
    content.shown = m_questions.places();
    content.around = m_questions.nearestLarger(m_now.choice.base);
    auto* picker = new PlacePicker(std::move(content), m_controls->placesChip());
    // However many places are ticked, the picker is one step of back.
    connect(picker, &PlacePicker::choiceMade, this,
            [this](const PayChoice& choice) { choose(choice, false); });
    connect(picker, &PlacePicker::closed, this, [this] { settle(m_settled); });
    connect(picker, &PlacePicker::presetSaved, this, [this](const QString& title, const QStringList& places) {
        if (m_kept.savePreset(title, places))
            showNotice(tr("Kept the set %1").arg(title));
    });
    connect(picker, &PlacePicker::presetRemoved, this,
            [this](const QString& name) { m_kept.removePreset(name); });
}

void PayPage::showNotice(const QString& sentence) {
    m_notice->setText(sentence);
    m_notice->setAccessibleName(sentence);
    QAccessibleEvent alert(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_noticeTimer->start();
    Q_EMIT noticeRaised(sentence);
}

std::unique_ptr<Page> makePayPage(const Services& services) {
    return std::make_unique<PayPage>(services);
}

} // namespace waymark::ui
