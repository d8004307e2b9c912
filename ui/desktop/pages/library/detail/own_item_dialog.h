// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A course, a book or an offer of the learner's own, to add or to change: what it is called, whose it is, its
// link, price and hours; of an offer its pay. What is missing or no amount is said under the fields, not
// after the fact. GUI thread.
#pragma once

#include "db/library/items.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace waymark::ui {

class Keeper;
class TextLabel;

class OwnItemDialog final : public QDialog {
    Q_OBJECT
public:
    /// To add one. The keeper outlives the dialog.
    OwnItemDialog(Keeper& keeper, db::ItemKind kind, QWidget* parent);
    /// To change one.
    OwnItemDialog(Keeper& keeper, const db::KeptItem& item, QWidget* parent);

    /// Of the item added, once accepted.
    QString key() const { return m_key; }
    void accept() override;

private:
    OwnItemDialog(Keeper& keeper, db::ItemKind kind, const db::KeptItem* item, QWidget* parent);
    QLineEdit* addField(QFormLayout* form, const QString& name, const QString& id, const QString& example);
    void fill(const db::KeptItem& item);
    /// What is wrong, in words; empty when all is well.
    QString fault() const;
    db::ItemFacts facts() const;
    std::string content() const;
    void showFault();

    Keeper& m_keeper;
    const db::ItemKind m_kind;
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
