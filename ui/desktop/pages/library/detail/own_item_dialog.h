// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A course, a book or an offer of the learner's own, to add or to change: what it is called, whose it is, its
// link, price and hours; of an offer its pay. What is missing or no amount is said under the fields, not
// after the fact. GUI thread.
#pragma once

#include "db/catalog/catalog.h"
#include "db/library/items.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace waymark::ui {

class LibrarySession;
class TextLabel;

/// What an offer belongs to: the catalog knows places by their names.
struct OfferContext {
    const db::Catalog* catalog = nullptr;
    std::optional<db::CareerKey> career; ///< of a new offer
};

class OwnItemDialog final : public QDialog {
    Q_OBJECT
public:
    /// To add one. The session outlives the dialog.
    OwnItemDialog(LibrarySession& session, db::ItemKind kind, QWidget* parent, OfferContext offer = {});
    /// To change one.
    OwnItemDialog(LibrarySession& session, const db::KeptItem& item, QWidget* parent, OfferContext offer = {});

    /// Of the item added, once accepted.
    QString key() const { return m_key; }
    void accept() override;

private:
    OwnItemDialog(LibrarySession& session, db::ItemKind kind, const db::KeptItem* item, QWidget* parent,
                  OfferContext offer);
    QLineEdit* addField(QFormLayout* form, const QString& name, const QString& id, const QString& example);
    void fill(const db::KeptItem& item);
    /// What is wrong, in words; empty when all is well.
    QString fault() const;
    /// The place typed, by its name or key; nothing where the field is empty or nobody knows it.
    std::optional<db::PlaceKey> placeTyped() const;
    db::ItemFacts facts() const;
    std::string content() const;
    void showFault();

    LibrarySession& m_session;
    const db::ItemKind m_kind;
    const OfferContext m_offer;
    std::optional<db::KeptItem> m_before;
    QString m_key;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_detail = nullptr;
    QLineEdit* m_link = nullptr;
    QLineEdit* m_price = nullptr;
    QLineEdit* m_hours = nullptr;
    QLineEdit* m_place = nullptr;
    TextLabel* m_fault = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace waymark::ui
