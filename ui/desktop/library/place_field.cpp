// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/place_field.h"

#include "db/library/learner.h"
#include "ui/desktop/library/library_session.h"

#include <QCompleter>

namespace waymark::ui {

using namespace Qt::StringLiterals;

std::optional<db::PlaceKey> placeOfLearner(const Services& services) {
    const auto key = db::Learner(services.session.library()).place();
    if (!key || !*key || !services.catalog.place(**key))
        return std::nullopt;
    return *key;
}

PlaceField::PlaceField(const Services& services, QWidget* parent)
    : QLineEdit(parent)
    , m_services(services) {
    setObjectName(u"myPlace"_s);
    setAccessibleName(tr("My place"));
    setPlaceholderText(tr("State, metro or country"));
    setClearButtonEnabled(true);
    setTextMargins(4, 0, 4, 0);
    const auto kept = placeOfLearner(services);
    for (const auto kind : {db::PlaceKind::State, db::PlaceKind::Metro, db::PlaceKind::Country}) {
        const auto places = services.catalog.places(kind);
        if (!places)
            continue;
        for (const db::Place& place : *places) {
            const QString name = QString::fromStdString(place.name);
            // "Georgia" is a state and a country.
            m_names << (kind == db::PlaceKind::Country && m_names.contains(name) ? tr("%1, country").arg(name)
                                                                                 : name);
            m_keys.push_back(place.key);
            if (kept == place.key)
                m_kept = m_names.constLast();
        }
    }
    setText(m_kept);
    auto* completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &PlaceField::choose);
    connect(this, &QLineEdit::editingFinished, this, [this] { choose(text()); });
}

void PlaceField::choose(const QString& name) {
    const QString typed = name.trimmed();
    if (typed == m_kept)
        return;
    if (typed.isEmpty())
        return keep(std::nullopt);
    // What was typed whole, else the first that begins so.
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_names.size() && at < 0; ++i)
        if (m_names[i].compare(typed, Qt::CaseInsensitive) == 0)
            at = i;
    for (qsizetype i = 0; i < m_names.size() && at < 0; ++i)
        if (m_names[i].startsWith(typed, Qt::CaseInsensitive))
            at = i;
    if (at < 0) {
        setText(m_kept);
        return;
    }
    m_kept = m_names[at];
    keep(m_keys[static_cast<std::size_t>(at)]);
}

void PlaceField::keep(const std::optional<db::PlaceKey>& place) {
    if (!place)
        m_kept.clear();
    setText(m_kept);
    const auto done = db::Learner(m_services.session.library()).setPlace(place);
    if (!done) {
        m_services.session.tell(done.error());
        return;
    }
    Q_EMIT placeChanged();
}

} // namespace waymark::ui
