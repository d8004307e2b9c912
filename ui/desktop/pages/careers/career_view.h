// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One career: head and section bar stay, the rest is one scroll. The bar follows the scrolling and the
// scrolling follows the bar. Built anew for each career; courses and books are filled in after the first
// paint. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/section_context.h"

#include <QWidget>

#include <memory>
#include <vector>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace waymark::ui {

class CareerHeader;
class NoteBox;
class LearnSection;
class PageSection;
class SectionBar;

class CareerView final : public QWidget {
    Q_OBJECT
public:
    explicit CareerView(const Services& services, QWidget* parent = nullptr);
    ~CareerView() override;

    /// The page without its path; `asOf` is the catalog's date.
    void showCareer(app::CareerPage page, const std::string& asOf);
    void showPath(app::LearningPath path);
    /// A warning over the page until another career is shown; an empty sentence takes it away.
    void showNote(const QString& sentence);
    bool hasPath() const { return m_hasPath; }
    const app::CareerPage& page() const { return m_context->page; }

    /// How far down it is read, in pixels; returned to as soon as the page is that high.
    int readPlace() const;
    void returnTo(int place);
    QString currentSection() const;
    /// A name of the bar, or of a part under it: "path" and "reading" under Learn, "skills" under The work.
    /// Unknown or empty names scroll to the top.
    void scrollToSection(const QString& id);
    SectionBar* sectionBar() const { return m_bar; }
    QScrollArea* scrollArea() const { return m_scroll; }
    /// Ways in and pay stand side by side from this page width on (drawn size; grows with the font).
    static constexpr int twoColumnsFrom = 860;
    bool isStacked() const;

Q_SIGNALS:
    /// The learner said where she lives: the page is asked for anew.
    void placeChanged();
    void routeRequested(const waymark::ui::Route& route);
    void shareRequested(const QString& format);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Anchor {
        QString id;  ///< what routes name
        QString tab; ///< the name of the bar that it stands under
        QWidget* widget;
    };

    void buildTop(QVBoxLayout* column, QWidget* content);
    void buildRest(QVBoxLayout* column, QWidget* content);
    void add(QVBoxLayout* column, const QString& id, const QString& tab, QWidget* section);
    void add(QVBoxLayout* column, const QString& id, const QString& tab, PageSection* section);
    /// Null: nothing of that name.
    QWidget* placeOf(const QString& id);
    const Anchor* anchor(const QString& id) const;
    void fillBar();
    void follow();
    void jumpTo(const QString& id);
    void settle();
    int topOf(const QWidget* widget) const;
    void stack();

    const Services m_services;
    std::unique_ptr<SectionContext> m_context;
    CareerHeader* m_header;
    SectionBar* m_bar;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns = nullptr;
    NoteBox* m_note = nullptr;
    LearnSection* m_learn = nullptr;
    QVBoxLayout* m_first = nullptr; ///< where the summary's topics go
    std::vector<Anchor> m_anchors;
    bool m_hasPath = false;
    QString m_wanted; ///< section to be at once the page has its final height
    int m_wantedPlace = 0;
    bool m_settling = false; ///< from showing a career until its path is laid out
    bool m_jumping = false;
};

} // namespace waymark::ui
