// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The facts that a learner gives a kept item: status, tags, hours, own rating, and behind "more" its lists,
// own price, own link and days. Each change is in the library at once. GUI thread.
#pragma once

#include "db/library/items.h"
#include "ui/desktop/frame/services.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

class LinkLabel;
class RatingRow;
class TagRow;
class TextLabel;

class KeptFields final : public QWidget {
    Q_OBJECT
public:
    KeptFields(const Services& services, QWidget* parent);

    void showItem(const db::KeptItem& item);

Q_SIGNALS:
    void hoursAsked();
    void listsAsked(QWidget* anchor);

private:
    void makeFields(QVBoxLayout* column);
    void makeStatus();
    void makeTags();
    void makeHours();
    void makeRating();
    void makeMore();
    int addRow(const QString& name, QWidget* value, bool more = false);
    void showMore(bool shown);
    bool edit(const db::ItemEdit& edit);
    void saveStatus();
    void saveTag(const QString& tag, bool add);
    void saveDay(QLineEdit* field, db::KeptText day);
    void savePrice();
    void saveLink();
    void saveLine(QLineEdit* field, db::KeptText line);

    const Services m_services;
    db::KeptItem m_item;
    bool m_filling = false;
    QGridLayout* m_fields;
    QComboBox* m_status;
    TextLabel* m_since;
    TagRow* m_tags;
    TextLabel* m_hours;
    RatingRow* m_rating;
    TextLabel* m_lists;
    QLineEdit* m_price;
    QLineEdit* m_link;
    std::vector<std::pair<db::KeptText, QLineEdit*>> m_lines; ///< every line of keptFields
    QLineEdit* m_started;
    QLineEdit* m_finished;
    LinkLabel* m_moreLink;
    std::vector<QWidget*> m_moreRows;
};

} // namespace waymark::ui
