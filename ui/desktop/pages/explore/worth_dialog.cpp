// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/worth_dialog.h"

#include "app/words/numbers.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPay = 10'000'000;

QString sourceTitle(const db::Catalog& catalog, const std::string& id) {
    const auto sources = catalog.sources();
    if (sources)
        for (const db::Source& source : *sources)
            if (source.id == id)
                return fromUtf8(source.publisher) + u", "_s + fromUtf8(source.title);
    return fromUtf8(id);
}

QString dollars(double amount) {
    return fromUtf8(app::withThousands(amount)) + u" USD"_s;
}

} // namespace

double sameBuying(double amount, double there, double here) {
    return here > 0 ? amount * there / here : 0;
}

WorthDialog::WorthDialog(const Services& services, double amount, const QString& from, const QString& to,
                         QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_prices(db::cityPrices(services.catalog).valueOr({}))
    , m_amount(new QSpinBox(this))
    , m_answer(new TextLabel({}, TypeSize::Section, Role::Text, this))
    , m_how(new TextLabel({}, TypeSize::Small, Role::Text2, this)) {
    setObjectName(u"worth"_s);
    setWindowTitle(tr("What pay is worth elsewhere"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto* form = new QFormLayout;
    m_amount->setObjectName(u"worthAmount"_s);
    m_amount->setRange(1, mostPay);
    m_amount->setSingleStep(1000);
    m_amount->setGroupSeparatorShown(true);
    m_amount->setSuffix(tr(" USD a year"));
    m_amount->setValue(static_cast<int>(std::lround(amount)));
    form->addRow(tr("&Pay"), m_amount);
    m_from = placeBox(u"worthFrom"_s, from);
    form->addRow(tr("&In"), m_from);
    m_to = placeBox(u"worthTo"_s, to);
    form->addRow(tr("&Buys the same in"), m_to);
    column->addLayout(form);
    m_answer->setObjectName(u"worthAnswer"_s);
    m_answer->setWordWrap(true);
    column->addWidget(m_answer);
    m_how->setWordWrap(true);
    column->addWidget(m_how);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_amount, &QSpinBox::valueChanged, this, &WorthDialog::reckon);
    connect(m_from, &QComboBox::currentIndexChanged, this, &WorthDialog::reckon);
    connect(m_to, &QComboBox::currentIndexChanged, this, &WorthDialog::reckon);
    reckon();
    resize(520, sizeHint().height());
}

QComboBox* WorthDialog::placeBox(const QString& name, const QString& key) {
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const db::CityPrices& prices : m_prices)
        box->addItem(fromUtf8(prices.place.name), fromUtf8(prices.place.key.text()));
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setCurrentIndex(std::max(0, box->findData(key)));
    return box;
}

const db::CityPrices* WorthDialog::pricesAt(const QComboBox* box) const {
    const int index = box->currentIndex();
    return index < 0 || index >= static_cast<int>(m_prices.size())
               ? nullptr
               : &m_prices[static_cast<std::size_t>(index)];
}

void WorthDialog::reckon() {
    const auto* from = pricesAt(m_from);
    const auto* to = pricesAt(m_to);
    if (!from || !to) {
        m_answer->setText(tr("Choose two metros of the list."));
        m_how->setText({});
        return;
    }
    const double worth = sameBuying(m_amount->value(), to->level, from->level);
    m_answer->setText(tr("%1 in %2 buys what %3 buys in %4.")
                          .arg(dollars(m_amount->value()), fromUtf8(from->place.name), dollars(worth),
                               fromUtf8(to->place.name)));
    m_how->setText(
        tr("%1 × %2 / %3: prices there and here, United States = 100, %4. Before taxes, which differ too. "
           "Source: %5.")
            .arg(fromUtf8(app::withThousands(m_amount->value())), fromUtf8(app::withDecimals(to->level, 1)),
                 fromUtf8(app::withDecimals(from->level, 1)),
                 from->year == to->year ? QString::number(to->year)
                                        : tr("%1 and %2").arg(to->year).arg(from->year),
                 sourceTitle(m_services.catalog, to->sourceId)));
}

} // namespace waymark::ui
