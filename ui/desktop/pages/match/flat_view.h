// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Results without a list: no answers yet, too few, or answers too alike to rank. Ways on, the six scores as they
// are, fields to look around in without a ranking, and three things to try. GUI thread.
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace waymark::ui {

class MatchSession;

class FlatView final : public QWidget {
    Q_OBJECT
public:
    FlatView(MatchSession& session, QWidget* parent);
    void fill();

Q_SIGNALS:
    void interestsAsked();
    void mattersAsked();
    void fieldAsked(const QString& group);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Head {
        QBoxLayout* line;
        int needs; ///< the width for one line
    };
    void addHead(const QString& title, const QString& words);
    void arrangeHeads();
    int room() const;
    bool hasRoomForHexagon() const;
    QWidget* makeStart();
    QWidget* wayRow(const QString& title, const QString& words, const QString& door, const QString& name,
                    void (FlatView::*asked)());
    QWidget* makeFields();
    void arrangeFields();
    void addTries();

    MatchSession& m_session;
    QVBoxLayout* m_column;
    QVBoxLayout* m_words = nullptr;
    QWidget* m_hexagon = nullptr; ///< beside the words
    QGridLayout* m_fields = nullptr;
    std::vector<QWidget*> m_cells;
    std::vector<Head> m_heads;
    int m_fieldColumns = 0;
};

} // namespace waymark::ui
