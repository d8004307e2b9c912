// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Careers: the list at the left, the career at the right, a splitter between that remembers its place. Reads
// the catalog on opening: figures and words at once, the path right after the first paint. GUI thread.
#pragma once

#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/page.h"
#include "ui/queries/career_reading.h"

#include <optional>

class QStackedWidget;

namespace waymark::ui {

class BrowseList;
class CareerView;
class EmptyState;
class FoldingPanes;

class CareersPage final : public Page {
    Q_OBJECT
public:
    explicit CareersPage(const Services& services, QWidget* parent = nullptr);

    /// `query`: "section=pay", or a filter of the list ("group=15").
    void open(const Route& route) override;
    Route current() const override;
    QString openTitle() const override;
    bool busy() const override;
    int readPlace() const override;
    void returnTo(int place) override;
    void focusStart() override;

    BrowseList* list() const { return m_list; }
    CareerView* view() const { return m_view; }

private:
    void showCareer(const QString& key, const QString& section);
    void filled(const QString& firstKey);
    void showProblem(const QString& why, const QString& what);
    void findPath(int generation);
    void share(const QString& format);

    const Services m_services;
    std::string m_asOf;
    BrowseList* m_list;
    CareerView* m_view;
    EmptyState* m_problem;
    QStackedWidget* m_right;
    FoldingPanes* m_panes;
    QString m_key;
    int m_generation = 0;
    bool m_takeFirst = true; ///< nothing was asked for: the first career of the list is shown
};

std::unique_ptr<Page> makeCareersPage(const Services& services);

} // namespace waymark::ui
