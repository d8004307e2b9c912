// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names of a page's sections in one row, 36 high, a 2 px accent line under the current one. Choosing a
// name asks the page to scroll there; the page tells which section is current while it scrolls. Arrow keys
// move. Where the names do not fit they stand closer, and where that is not enough the last ones fold into the
// menu "More"; the current one is always in sight. GUI thread.
#pragma once

#include <QStringList>
#include <QTabBar>

namespace waymark::ui {

class LinkLabel;

class SectionBar final : public QTabBar {
    Q_OBJECT
public:
    struct Section {
        QString id;   ///< "pay"; what routes name
        QString name; ///< "Pay"
    };

    explicit SectionBar(QWidget* parent = nullptr);

    void setSections(const std::vector<Section>& sections);
    QStringList sectionIds() const;
    QString current() const;
    /// Moves the line without asking the page to scroll; unknown names are ignored.
    void setCurrent(const QString& id);
    /// Clear room left of the first name.
    void setMargin(int margin);

    /// Names that only the menu shows.
    QStringList foldedIds() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sectionChosen(const QString& id);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int nameWidth(int index) const;
    /// The names that stand in the bar, in order, where those after them fold.
    QList<int> fitting(int room) const;
    void fold();
    void openMore();

    bool m_following = false;
    bool m_folding = false;
    int m_margin = 24;
    int m_between;
    LinkLabel* m_more;
};

} // namespace waymark::ui
