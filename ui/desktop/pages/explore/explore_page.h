// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first page: what to continue with (absent before first use), the fields of work, questions that lead to
// answers, what the catalog holds, and further ways to browse it, counted on a thread. Follows the LibrarySession;
// everything else is read once. GUI thread.
#pragma once

#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/pages/search/facet_words.h"

class QBoxLayout;
class QVBoxLayout;

namespace waymark::ui {

class CardRow;
class TextLabel;
struct Question;

class ExplorePage final : public Page {
    Q_OBJECT
public:
    explicit ExplorePage(const Services& services, QWidget* parent = nullptr);

    void open(const Route& route) override;
    Route current() const override;
    void focusStart() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeDoors();
    QWidget* makeContinue();
    QWidget* makeFields();
    QWidget* makeQuestions();
    QWidget* makeInventory();
    QWidget* makeBrowse();
    void browse(db::Facet facet, const std::string& value);
    void fillContinue();
    void fillWeek();
    void showSources();
    void answer(const Question& question);
    void stack();

    const Services m_services;
    const FacetWords m_words;
    TextLabel* m_title = nullptr;
    TextLabel* m_lead = nullptr;
    QBoxLayout* m_foot = nullptr; ///< questions beside the inventory, or over it
    QWidget* m_doors = nullptr; ///< until there is something to continue with
    QWidget* m_continue = nullptr;
    CardRow* m_cards = nullptr;
    QVBoxLayout* m_week = nullptr; ///< what plans hold for this week
    QWidget* m_fields = nullptr;
};

std::unique_ptr<Page> makeExplorePage(const Services& services);

} // namespace waymark::ui
