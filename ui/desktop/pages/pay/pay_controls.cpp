// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_controls.h"

#include "db/records/enum_array.h"
#include "ui/desktop/pages/pay/career_chips.h"
#include "ui/desktop/pages/pay/wrapping_row.h"
#include "ui/desktop/theme/controls.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/segmented_switch.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/jargon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int gap = 8;
constexpr int groupGap = 16; // beyond the gap
constexpr int lineGap = 8;
constexpr int sliderWidth = 112;
constexpr auto views = db::enumValues<app::PayView>();

int indexOf(app::PayView view) {
    return static_cast<int>(std::find(views.begin(), views.end(), view) - views.begin());
}

QString nameOf(app::ChartForm form) {
    switch (form) {
    case app::ChartForm::Dots:
        return PayControls::tr("Dots");
    case app::ChartForm::Bars:
        return PayControls::tr("Bars");
    }
    return {};
}

QStringList formNames() {
    QStringList names;
    for (const auto& traits : app::chartForms)
        names += nameOf(traits.form);
    return names;
}

} // namespace

PayControls::PayControls(const QStringList& currencies, QWidget* parent)
    : QWidget(parent)
    , m_careers(new CareerChips(this))
    , m_places(new FilterChip(QString(), FilterChip::Form::Set, this))
    , m_base(new FilterChip(QString(), FilterChip::Form::Set, this))
    , m_currency(new QComboBox(this))
    , m_form(new SegmentedSwitch(tr("Draw as"), formNames(), this))
    , m_view(new SegmentedSwitch(
          tr("Show pay in"),
          {tr("Local"), tr("Market rate"), tr("Country prices"), tr("City prices"), tr("Share")}, this))
    , m_share(new QSlider(Qt::Horizontal, this))
    , m_shareName(new TextLabel(tr("Spent where I live"), TypeSize::Base, Role::Text2, this))
    , m_shareText(new TextLabel(QString(), TypeSize::Base, Role::Text2, this))
    , m_meaning(new TextLabel(QString(), TypeSize::Small, Role::Text3, this))
    , m_undated(new QCheckBox(tr("Rank undated estimates"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lineGap);
    buildFirstLine(currencies);
    buildSecondLine();
    dimGroove();
    setChoice(m_choice);
}

void PayControls::buildFirstLine(const QStringList& currencies) {
    auto* line = new QWidget(this);
    auto* row = new WrappingRow(gap, lineGap, line);
    auto* careers = new TextLabel(tr("Careers"), TypeSize::Base, Role::Text2, line);
    careers->setMinimumWidth(64);
    row->addWidget(careers);
    row->addWidget(m_careers);
    row->addGap(groupGap);
    row->addWidget(new TextLabel(tr("Places"), TypeSize::Base, Role::Text2, line));
    row->addWidget(m_places);
    row->addWidget(m_base);
    m_base->hide();
    row->addGap(groupGap);
    auto* currency = new TextLabel(tr("Currency"), TypeSize::Base, Role::Text2, line);
    currency->setBuddy(m_currency);
    row->addWidget(currency);
    row->addWidget(m_currency);
    row->addGap(groupGap);
    row->addWidget(m_form);
    m_currency->addItems(currencies);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setMaxVisibleItems(20);
    m_currency->setToolTip(tr("The money that pay is converted to at the market rate of its own year"));
    layout()->addWidget(line);
    connect(m_careers, &CareerChips::asked, this, &PayControls::careerAsked);
    connect(m_careers, &CareerChips::removed, this, &PayControls::careerRemoved);
    connect(m_base, &FilterChip::clicked, this, &PayControls::baseRemoved);
    connect(m_base, &FilterChip::removed, this, &PayControls::baseRemoved);
    connect(m_places, &FilterChip::clicked, this, &PayControls::placesAsked);
    connect(m_places, &FilterChip::removed, this, [this] {
        PayChoice choice = m_choice;
        choice.places = PayPlaces::Own;
        choice.at.clear();
        choice.ends = false;
        make(choice);
    });
    connect(m_currency, &QComboBox::textActivated, this, [this](const QString& code) {
        PayChoice choice = m_choice;
        choice.currency = code;
        make(choice);
    });
    connect(m_form, &SegmentedSwitch::currentChosen, this, [this](int index) {
        PayChoice choice = m_choice;
        choice.form = app::chartForms[static_cast<std::size_t>(index)].form;
        make(choice);
    });
}

void PayControls::buildSecondLine() {
    auto* line = new QWidget(this);
    auto* row = new WrappingRow(gap, lineGap, line);
    auto* view = new TextLabel(tr("View"), TypeSize::Base, Role::Text2, line);
    view->setMinimumWidth(64);
    row->addWidget(view);
    m_view->setWrapping();
    row->addWidget(m_view);
    row->addGap(groupGap);
    row->addWidget(m_shareName);
    row->addWidget(m_share);
    row->addWidget(m_shareText);
    row->addGap(groupGap);
    row->addWidget(m_undated);
    layout()->addWidget(line);
    m_meaning->setObjectName(QStringLiteral("viewMeaning"));
    m_meaning->setWordWrap(true);
    layout()->addWidget(m_meaning);
    for (std::size_t i = 0; i < views.size(); ++i)
        m_view->setSegmentToolTip(static_cast<int>(i), payViewMeaning(views[i]));
    m_share->setRange(0, 100);
    m_share->setPageStep(10);
    m_share->setFixedWidth(sliderWidth);
    m_share->setAccessibleName(tr("Share of pay spent where I live"));
    m_shareName->setBuddy(m_share);
    m_shareText->setMinimumWidth(m_shareText->fontMetrics().horizontalAdvance(tr("%1 %").arg(100)));
    m_undated->setToolTip(tr("Let estimates without date or method take part in the ranking"));
    connect(m_view, &SegmentedSwitch::currentChosen, this, [this](int index) {
        PayChoice choice = m_choice;
        choice.view = views[static_cast<std::size_t>(index)];
        make(choice);
    });
    connect(m_share, &QSlider::valueChanged, this, [this](int percent) {
        PayChoice choice = m_choice;
        choice.share = percent / 100.0;
        make(choice, !m_share->isSliderDown());
    });
    connect(m_share, &QSlider::sliderReleased, this, [this] { Q_EMIT choiceMade(m_choice, true); });
    connect(m_undated, &QCheckBox::toggled, this, [this](bool on) {
        PayChoice choice = m_choice;
        choice.rankUndated = on;
        make(choice);
    });
}

void PayControls::make(PayChoice choice, bool settled) {
    if (choice == m_choice)
        return;
    m_choice = std::move(choice);
    showShare();
    Q_EMIT choiceMade(m_choice, settled);
}

void PayControls::setChoice(const PayChoice& choice) {
    m_choice = choice;
    m_view->setCurrent(indexOf(choice.view));
    m_form->setCurrent(static_cast<int>(&app::traitsOf(choice.form) - app::chartForms.data()));
    m_currency->setCurrentText(choice.currency);
    const QSignalBlocker slider(m_share);
    const QSignalBlocker box(m_undated);
    m_share->setValue(qRound(choice.share * 100));
    m_undated->setChecked(choice.rankUndated);
    showShare();
}

// Fusion fills the groove with the highlight even where the slider is off.
void PayControls::dimGroove() {
    const Tone tone = toneOf(palette());
    QPalette dim = palette();
    dim.setColor(QPalette::Disabled, QPalette::Highlight, colour(Role::LineStrong, tone));
    m_share->setPalette(dim);
}

void PayControls::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dimGroove();
}

// Controls that change nothing in this view are dim, not gone: they keep their place.
void PayControls::showShare() {
    const bool share = m_choice.view == app::PayView::Share;
    m_share->setEnabled(share);
    m_shareName->setInk(share ? Role::Text2 : Role::Text3);
    m_shareText->setInk(share ? Role::Text2 : Role::Text3);
    const QString percent = tr("%1 %").arg(qRound(m_choice.share * 100));
    if (m_shareText->text() != percent)
        m_shareText->setText(percent);
    // What is spent and kept is counted in US terms, whatever money is chosen.
    m_currency->setEnabled(m_choice.view == app::PayView::Market);
    m_meaning->setText(payViewMeaning(m_choice.view));
}

FilterChip* PayControls::careerChip() const {
    return m_careers->chip(0);
}

void PayControls::setCareers(const QStringList& titles) {
    m_careers->setTitles(titles);
}

void PayControls::setBase(const QString& name) {
    m_base->setVisible(!name.isEmpty());
    if (name.isEmpty())
        return;
    const QString words = tr("against %1").arg(name);
    m_base->setText(words);
    m_base->setAccessibleName(tr("Measured %1; remove").arg(words));
    m_base->setToolTip(tr("The others are shown as more or less than here; click to stop"));
    m_base->updateGeometry();
}

void PayControls::setPlaces(const QString& words) {
    if (m_places->text() == words)
        return;
    m_places->setText(words);
    m_places->setAccessibleName(tr("Places: %1").arg(words));
    m_places->setToolTip(tr("Choose other places"));
    m_places->updateGeometry();
}

} // namespace waymark::ui
