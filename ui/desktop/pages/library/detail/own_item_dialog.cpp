// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/detail/own_item_dialog.h"

#include "db/records/kept_content.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/library/detail/own_words.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/queries/place_by_name.h"
#include "ui/words/item_kind.h"
#include "ui/words/kept_words.h"
#include "ui/words/text.h"
#include "ui/words/within_sentence.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostHours = 100'000;

QString placeName(const db::Catalog* catalog, const db::PlaceKey& key) {
    const auto place =
        catalog ? catalog->place(key) : db::Result<db::Place>(db::Error{db::ErrorKind::NotFound, {}});
    return fromUtf8(place ? place->name : key.text());
}

bool isWeb(const QString& link) {
    return link.startsWith(u"https://"_s) || link.startsWith(u"http://"_s);
}

} // namespace

OwnItemDialog::OwnItemDialog(LibrarySession& session, db::ItemKind kind, QWidget* parent, OfferContext offer)
    : OwnItemDialog(session, kind, nullptr, parent, std::move(offer)) {}

OwnItemDialog::OwnItemDialog(LibrarySession& session, const db::KeptItem& item, QWidget* parent, OfferContext offer)
    : OwnItemDialog(session, item.key.kind(), &item, parent, std::move(offer)) {}

OwnItemDialog::OwnItemDialog(LibrarySession& session, db::ItemKind kind, const db::KeptItem* item, QWidget* parent,
                             OfferContext context)
    : QDialog(parent)
    , m_session(session)
    , m_kind(kind)
    , m_offer(std::move(context)) {
    const QString kindName = withinSentence(itemKindTitle(kind));
    setWindowTitle(item ? tr("Change own %1").arg(kindName) : tr("Own %1").arg(kindName));
    setMinimumWidth(440);
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    const bool offer = kind == db::ItemKind::Offer;
    const bool book = kind == db::ItemKind::Book;
    m_title = addField(form, offer ? tr("Position") : tr("Title"), u"own-title"_s, {});
    m_detail = addField(form,
                        offer  ? tr("Employer")
                        : book ? tr("Authors")
                               : tr("Provider"),
                        u"own-detail"_s, {});
    if (offer)
        m_place = addField(form, tr("Place"), u"own-place"_s,
                           m_offer.catalog ? tr("as Berlin or Ohio") : tr("as metro:35620 or city:berlin"));
    m_price = addField(form, offer ? tr("Pay a year") : tr("Price"), u"own-amount"_s,
                       offer ? tr("as 85,000 EUR or 85.000 €") : tr("as 49 USD, or free"));
    if (!offer)
        m_hours = addField(form, tr("Hours"), u"own-hours"_s, tr("how long it takes"));
    m_link = addField(form, tr("Link"), u"own-link-field"_s, u"https://"_s);
    column->addLayout(form);
    m_fault = new TextLabel({}, TypeSize::Small, Role::Warn, this);
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    column->addWidget(m_fault);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_buttons);
    if (item)
        fill(*item);
    showFault();
    m_title->setFocus();
}

QLineEdit* OwnItemDialog::addField(QFormLayout* form, const QString& name, const QString& id,
                                   const QString& example) {
    auto* field = new QLineEdit(this);
    field->setObjectName(id);
    field->setAccessibleName(name);
    field->setPlaceholderText(example);
    field->setMinimumHeight(28);
    form->addRow(name, field);
    connect(field, &QLineEdit::textChanged, this, &OwnItemDialog::showFault);
    return field;
}

void OwnItemDialog::fill(const db::KeptItem& item) {
    m_before = item;
    m_key = fromUtf8(item.key.text());
    m_title->setText(fromUtf8(item.facts.title));
    m_detail->setText(fromUtf8(item.facts.detail));
    m_link->setText(fromUtf8(item.facts.url));
    if (item.facts.price)
        m_price->setText(moneyText(*item.facts.price));
    if (m_hours && item.facts.hours)
        m_hours->setText(plainHours(*item.facts.hours));
    if (const auto offer = db::offerFrom(item.content); offer && offer->place && m_place)
        m_place->setText(placeName(m_offer.catalog, *offer->place));
}

std::optional<db::PlaceKey> OwnItemDialog::placeTyped() const {
    const std::string typed = m_place ? m_place->text().trimmed().toStdString() : std::string();
    if (typed.empty())
        return std::nullopt;
    // What was kept and is shown by its name stays that place, also where another is called so.
    if (m_before)
        if (const auto before = db::offerFrom(m_before->content);
            before && before->place && placeName(m_offer.catalog, *before->place).toStdString() == typed)
            return before->place;
    if (m_offer.catalog)
        if (const auto place = placeByName(*m_offer.catalog, typed); place && *place)
            return (*place)->key;
    const auto key = db::PlaceKey::parse(typed);
    return key ? std::optional(*key) : std::nullopt;
}

QString OwnItemDialog::fault() const {
    if (m_title->text().trimmed().isEmpty())
        return tr("It needs a title.");
    const QString price = m_price->text().trimmed();
    const bool offer = m_kind == db::ItemKind::Offer;
    if ((offer || !price.isEmpty()) && !moneyFromText(price))
        return offer ? tr("The pay is an amount with a currency: 85,000 EUR.")
                     : tr("The price is an amount with a currency, 49 USD, or free.");
    if (m_hours && !m_hours->text().trimmed().isEmpty() && !hoursFromText(m_hours->text(), mostHours))
        return tr("The hours are a number above 0.");
    if (m_place && !m_place->text().trimmed().isEmpty() && !placeTyped())
        return m_offer.catalog ? tr("No place of the catalog is called so.")
                               : tr("The place is a key, as metro:35620 or city:berlin.");
    if (!m_link->text().trimmed().isEmpty() && !isWeb(m_link->text().trimmed()))
        return tr("The link begins with https:// or http://.");
    return {};
}

void OwnItemDialog::showFault() {
    if (!m_buttons)
        return;
    const QString wrong = fault();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(wrong.isEmpty());
    // An empty form is no mistake yet.
    m_fault->setText(m_title->text().isEmpty() && m_price->text().isEmpty() ? QString() : wrong);
}

db::ItemFacts OwnItemDialog::facts() const {
    db::ItemFacts facts = m_before ? m_before->facts : db::ItemFacts();
    facts.title = m_title->text().trimmed().toStdString();
    facts.detail = m_detail->text().trimmed().toStdString();
    facts.url = m_link->text().trimmed().toStdString();
    facts.price = moneyFromText(m_price->text());
    if (m_hours)
        facts.hours = hoursFromText(m_hours->text(), mostHours);
    return facts;
}

std::string OwnItemDialog::content() const {
    const std::string before = m_before ? m_before->content : std::string();
    if (m_kind != db::ItemKind::Offer)
        return before;
    db::Offer offer = db::offerFrom(before).valueOr({});
    offer.employer = m_detail->text().trimmed().toStdString();
    offer.pay = moneyFromText(m_price->text()).value_or(db::Money{});
    offer.unit = db::PayUnit::Year;
    offer.place = placeTyped();
    if (!m_before && m_offer.career)
        offer.career = m_offer.career;
    if (offer.receivedOn.empty())
        offer.receivedOn = m_session.now().substr(0, 10);
    return db::contentOf(offer, before);
}

void OwnItemDialog::accept() {
    if (!fault().isEmpty())
        return;
    const QString title = m_title->text().trimmed();
    const bool done = m_session.change(
        [&](db::Library& library, const std::string& now) -> db::Result<void> {
            db::Items items(library);
            if (m_before)
                return items.change(m_before->key, facts(), content(), now);
            const auto made = items.create(m_kind, facts(), content(), now);
            if (!made)
                return made.error();
            m_key = fromUtf8(made->text());
            return {};
        },
        m_before ? tr("Changed %1").arg(title) : tr("Added %1 to My library").arg(title), title);
    if (done)
        QDialog::accept();
}

} // namespace waymark::ui
