// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One kept item with what the learner makes of it: status, tags, hours, own rating, price and link, and a
// note with pros and cons. Each change is in the library at once and can be undone; notes save themselves
// and say when. Stays the same widget while items change, so that typing is never interrupted. GUI thread.
#pragma once

#include "db/library/catalog_watch.h"
#include "db/records/kept.h"
#include "ui/desktop/frame/services.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace waymark::ui {

class IconTextButton;
class KeptFields;
class LinkLabel;
class NoteEditor;
class SectionBar;
class TextLabel;

class KeptEditor final : public QWidget {
    Q_OBJECT
public:
    KeptEditor(const Services& services, QWidget* parent);

    void showItem(const db::KeptItem& item, const std::vector<db::CatalogChange>& changes);
    const db::KeptItem& item() const { return m_item; }
    /// What is typed and not saved yet is saved.
    void flush();

Q_SIGNALS:
    void openAsked();
    void browserAsked();
    void removeAsked();
    void restoreAsked();
    /// An own item's facts shall be changed.
    void changeAsked();
    void hoursAsked();
    void listsAsked(QWidget* anchor);

private:
    void makeHead(QVBoxLayout* column);
    void makeNote(QVBoxLayout* column);
    void makeFoot(QVBoxLayout* column);
    void showFacts();
    void showNote();
    void saveNote(const QString& text);
    void acceptChanges();
    QString title() const;

    const Services m_services;
    db::KeptItem m_item;
    std::vector<db::CatalogChange> m_changes;
    KeptFields* m_fields;

    TextLabel* m_kind;
    TextLabel* m_title;
    TextLabel* m_detail;
    TextLabel* m_warning;
    LinkLabel* m_accept;
    SectionBar* m_noteKinds;
    TextLabel* m_saved;
    NoteEditor* m_note;
    LinkLabel* m_open;
    LinkLabel* m_browser;
    LinkLabel* m_change;
    IconTextButton* m_remove;
    IconTextButton* m_restore;
};

} // namespace waymark::ui
