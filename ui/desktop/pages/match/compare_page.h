// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Up to four careers side by side: one row a fact, one axis for all of a row, the three rows that differ most
// marked with words and weight, never with colour alone. What is not known says so. Careers come from My
// match, from the box at the top and from routes ("careers=..."). The table can be copied, and every cell is
// read by a screen reader. GUI thread.
#pragma once

#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/pages/match/compare_sheet.h"

#include <memory>
#include <optional>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QPushButton;

namespace waymark::ui {

class CompareTable;
class EmptyState;
struct Paper;
class TextLabel;

class ComparePage final : public Page {
    Q_OBJECT
public:
    explicit ComparePage(const Services& services, QWidget* parent = nullptr);

    void open(const Route& route) override;
    Route current() const override;
    void focusStart() override;

    CompareTable* table() const { return m_table; }

private:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void offerActions();
    void offerMenus();
    QWidget* makeHead();
    QWidget* makeFinding();
    QLineEdit* makeAdding(QWidget* head);
    void setKeys(const QStringList& keys);
    void fill();
    void fitAll();
    void fitHead();
    int room() const;
    Paper paper() const;
    void save(const QString& filter, const QString& ending);
    void add(const QString& title);
    void remove(int column);
    void move(int from, int to);
    void saveAsList();

    const Services m_services;
    std::optional<MatchTable> m_facts;
    QStringList m_keys;
    CompareSheet m_sheet;
    QBoxLayout* m_head = nullptr;
    QBoxLayout* m_controls = nullptr;
    QPushButton* m_list = nullptr;
    QWidget* m_found = nullptr; ///< what the comparison finds
    TextLabel* m_finding = nullptr;
    TextLabel* m_more = nullptr;
    QLineEdit* m_adding = nullptr;
    QCheckBox* m_onlyDifferences = nullptr;
    CompareTable* m_table = nullptr;
    EmptyState* m_empty = nullptr;
};

std::unique_ptr<Page> makeComparePage(const Services& services);

} // namespace waymark::ui
