// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The left pane of the careers page: how many there are, the group as a chip, the order as a menu, and the
// rows. Typing on the rows or Ctrl+L opens a field that filters them by title; Esc empties and closes it.
// Order and group are remembered. GUI thread.
#pragma once

#include "ui/desktop/frame/desk.h"
#include "ui/desktop/pages/careers/career_list_model.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace waymark::ui {

class EmptyState;
class FilterChip;
class LinkLabel;
class TextLabel;

class CareerList final : public QWidget {
    Q_OBJECT
public:
    explicit CareerList(const Desk& desk, QWidget* parent = nullptr);

    /// Selects without a signal; a filter that hides the career is taken off first. False: not in the list.
    bool select(const QString& key);
    QString selected() const;
    QString firstKey() const { return m_model->keyAt(0); }
    void setGroup(const QString& code);
    QString group() const { return m_group; }
    void startFilter();
    QListView* view() const { return m_view; }

Q_SIGNALS:
    /// A person moved to another row.
    void careerSelected(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void build();
    QWidget* buildHead();
    void chooseGroup();
    void chooseOrder();
    void setOrder(CareerOrder order);
    void stopFilter();
    void showCount();
    void showOrder();
    void toggleStar(const QModelIndex& index);
    /// After the rows changed: the same career stays selected where it is still shown.
    void keepSelection(const QString& key);

    const Desk m_desk;
    std::vector<db::CareerGroup> m_groups;
    QString m_group;
    CareerListModel* m_model;
    QListView* m_view = nullptr;
    TextLabel* m_count = nullptr;
    FilterChip* m_chip = nullptr;
    LinkLabel* m_order = nullptr;
    QLineEdit* m_filter = nullptr;
    EmptyState* m_empty = nullptr;
    bool m_quiet = false;
};

} // namespace waymark::ui
