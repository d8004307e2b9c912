// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_page.h"

#include "app/salary/finding.h"
#include "app/words/numbers.h"
#include "ui/charts/chart_text.h"
#include "ui/desktop/pages/pay/career_chooser.h"
#include "ui/desktop/pages/pay/pay_controls.h"
#include "ui/desktop/pages/pay/pay_export.h"
#include "ui/desktop/pages/pay/pay_result.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/theme/appearance.h"
#include "ui/desktop/theme/icons.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/text_label.h"

#include <QAccessible>
#include <QActionGroup>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
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

PayPage::PayPage(const Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_controls(new PayControls(currencyCodes(desk.catalog), this))
    , m_stack(new QStackedWidget(this))
    , m_result(new PayResult(desk, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_export(new PayExport(desk.dialogs, desk.appearance, this))
    , m_noticeTimer(new QTimer(this)) {
    m_choice = payChoiceFromAnchor(desk.state.value(rememberedChoice()).toString(), PayChoice());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    m_noticeTimer->setSingleShot(true);
    m_noticeTimer->setInterval(noticeMilliseconds);
    connect(m_noticeTimer, &QTimer::timeout, m_notice, [this] { m_notice->setText({}); });
    connect(m_controls, &PayControls::choiceMade, this, &PayPage::choose);
    connect(m_controls, &PayControls::careerAsked, this, &PayPage::openChooser);
    connect(m_controls, &PayControls::careerRemoved, this, [this] { chooseCareer({}); });
    connect(m_controls, &PayControls::placesAsked, this, &PayPage::openPlaces);
    connect(m_export, &PayExport::noticeRaised, this, &PayPage::showNotice);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_emptyAsksCareer)
            return openChooser();
        PayChoice choice = m_choice;
        choice.places = PayPlaces::Own;
        m_controls->setChoice(choice);
        choose(choice, true);
    });
}

void PayPage::build() {
    auto* column = new QVBoxLayout(this);
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
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(margin);
    row->addWidget(heading(tr("Pay"), TypeSize::Title, head));
    m_notice = new TextLabel(QString(), TypeSize::Base, Role::Text2, head);
    m_notice->setEliding(true);
    m_notice->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_notice, 1);
    m_exportButton = new QPushButton(tr("Export"), head);
    m_exportButton->setToolTip(tr("Write the chart or the table into a file"));
    m_exportButton->setAutoDefault(false);
    m_exportButton->setMinimumHeight(qRound(28.0 / 13 * QFontInfo(font()).pixelSize()));
    m_exportButton->setIcon(icon(u"export"_s, m_desk.appearance.tone()));
    connect(&m_desk.appearance, &Appearance::toneChanged, m_exportButton,
            [this](Tone tone) { m_exportButton->setIcon(icon(u"export"_s, tone)); });
    auto* menu = new QMenu(m_exportButton);
    m_export->fillMenu(menu);
    m_exportButton->setMenu(menu);
    row->addWidget(m_exportButton);
    return head;
}

void PayPage::open(const Route& route) {
    const auto place = payPlacesFor(route.key);
    QString career = route.key;
    PayChoice choice = payChoiceFromAnchor(route.anchor, m_choice);
    if (place) {
        choice.places = *place;
        career = m_career.isEmpty() ? firstCareer() : m_career;
    } else if (career.isEmpty()) {
        career = m_career.isEmpty() ? firstCareer() : m_career;
    }
    const bool sameFacts = m_facts && career == m_career && choice.places == m_choice.places;
    m_choice = choice;
    m_controls->setChoice(choice);
    if (career != m_career) {
        m_withFigures.clear();
        m_withoutFigures.clear();
    }
    m_career = career;
    if (!sameFacts)
        loadFacts();
    compareAgain();
    const QString selected = place ? route.key : placeFromAnchor(route.anchor);
    if (!selected.isEmpty())
        m_result->selectPlace(selected);
}

Route PayPage::current() const {
    return {PageId::Pay, m_career, payAnchor(m_choice)};
}

void PayPage::focusStart() {
    m_controls->careerChip()->setFocus(Qt::OtherFocusReason);
}

void PayPage::loadFacts() {
    m_facts.reset();
    m_failure.clear();
    if (m_career.isEmpty()) {
        m_failure = tr("No career is chosen.");
        return;
    }
    const auto key = db::CareerKey::parse(m_career.toStdString());
    if (!key) {
        m_failure = fromUtf8(key.error().message);
        return;
    }
    auto facts = m_desk.catalog.payFacts(*key, placeSelection(m_choice.places));
    if (facts)
        m_facts = std::move(*facts);
    else
        m_failure = fromUtf8(facts.error().message);
}

void PayPage::compareAgain() {
    m_controls->setCareer(m_facts ? fromUtf8(m_facts->career.title) : QString());
    m_controls->setPlaces(placesInWords());
    m_export->offer(nullptr, nullptr);
    if (!m_facts) {
        m_emptyAsksCareer = true;
        return showEmpty(m_failure, tr("Choose one to see what it pays."), tr("Choose a career"));
    }
    auto comparison = app::compare(*m_facts, payOptions(m_choice));
    m_emptyAsksCareer = true;
    if (!comparison)
        return showEmpty(fromUtf8(comparison.error().message), tr("Choose another view or currency."), {});
    const bool known =
        std::any_of(comparison->rows.begin(), comparison->rows.end(), [](const app::PayRow& row) {
            return row.leading().headline() || row.leading().localHeadline();
        });
    if (!known) {
        const QString title = fromUtf8(m_facts->career.title);
        if (m_choice.places == PayPlaces::Own)
            return showEmpty(tr("The catalog has no pay figures for %1.").arg(title),
                             tr("Choose another career to see what it pays."), tr("Choose a career"));
        m_emptyAsksCareer = false;
        return showEmpty(tr("The catalog has no pay figures for %1 in these places.").arg(title),
                         tr("Other places may have them."), tr("Show its own figures"));
    }
    m_result->show(std::move(*comparison), m_choice.form);
    m_export->offer(&m_result->comparison(), &m_result->spec());
    m_stack->setCurrentIndex(0);
}

void PayPage::showEmpty(const QString& why, const QString& what, const QString& action) {
    m_empty->setWords(why, what, action);
    m_stack->setCurrentIndex(1);
}

void PayPage::choose(const PayChoice& choice, bool settled) {
    const bool otherPlaces = choice.places != m_choice.places;
    m_choice = choice;
    if (otherPlaces)
        loadFacts();
    compareAgain();
    if (!settled)
        return;
    m_desk.state.setValue(rememberedChoice(), payAnchor(m_choice));
    Q_EMIT routeChanged(current());
}

void PayPage::chooseCareer(const QString& key) {
    if (key == m_career)
        return;
    m_career = key;
    m_withFigures.clear();
    m_withoutFigures.clear();
    loadFacts();
    compareAgain();
    if (!key.isEmpty())
        Q_EMIT routeChanged(current());
}

void PayPage::openChooser() {
    auto careers = m_desk.catalog.careers();
    if (!careers)
        return showNotice(fromUtf8(careers.error().message));
    auto* chooser = new CareerChooser(std::move(*careers), m_controls->careerChip());
    connect(chooser, &CareerChooser::careerChosen, this, &PayPage::chooseCareer);
}

void PayPage::openPlaces() {
    auto* menu = new QMenu(m_controls->placesChip());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Places"));
    auto* group = new QActionGroup(menu);
    const QList<PayPlaces> presets = allPayPlaces();
    for (const PayPlaces places : presets) {
        if (places != PayPlaces::Own && places != m_choice.places && !hasFigures(places))
            continue;
        auto* action = menu->addAction(payPlacesName(places));
        action->setCheckable(true);
        action->setChecked(places == m_choice.places);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, places] {
            PayChoice choice = m_choice;
            choice.places = places;
            m_controls->setChoice(choice);
            choose(choice, true);
        });
    }
    const QWidget* chip = m_controls->placesChip();
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 4)));
}

bool PayPage::hasFigures(PayPlaces places) {
    const int id = static_cast<int>(places);
    if (m_withFigures.contains(id))
        return true;
    if (m_withoutFigures.contains(id) || !m_facts)
        return false;
    const auto facts = m_desk.catalog.payFacts(m_facts->career.key, placeSelection(places));
    const bool found = facts && !facts->places.empty();
    (found ? m_withFigures : m_withoutFigures).insert(id);
    return found;
}

QString PayPage::placesInWords() const {
    if (m_choice.places != PayPlaces::Own || !m_facts || m_facts->places.empty())
        return payPlacesName(m_choice.places);
    const auto count = static_cast<int>(m_facts->places.size());
    const bool cities =
        std::all_of(m_facts->places.begin(), m_facts->places.end(),
                    [](const db::PlaceFigures& p) { return p.place.kind == db::PlaceKind::City; });
    const QString number = fromUtf8(app::capitalised(app::countWord(count)));
    if (cities)
        return count == 1 ? tr("One city") : tr("%1 cities").arg(number);
    return count == 1 ? fromUtf8(m_facts->places.front().place.name) : tr("%1 places").arg(number);
}

void PayPage::showNotice(const QString& sentence) {
    m_notice->setText(sentence);
    m_notice->setAccessibleName(sentence);
    QAccessibleEvent alert(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_noticeTimer->start();
    Q_EMIT noticeRaised(sentence);
}

} // namespace waymark::ui
