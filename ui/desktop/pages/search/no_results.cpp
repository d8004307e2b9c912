// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/no_results.h"

#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/tr.h"

#include <QLocale>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// "Level: Advanced" or "Language: English, French".
QString choiceText(const db::FacetSelection& selection, const FacetWords& words) {
    QStringList values;
    for (const auto& value : selection.values)
        values << words.valueText(selection.facet, value);
    return NoResults::tr("%1: %2").arg(facetHeading(selection.facet), values.join(u", "_s));
}

} // namespace

NoResults::NoResults(const FacetWords& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(20, 20, 20, 20);
    m_column->setSpacing(6);
}

QString NoResults::reason() const {
    return accessibleName();
}

void NoResults::start(const QString& why) {
    while (auto* item = m_column->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be what was just pressed
        }
        delete item;
    }
    setAccessibleName(why);
    addWords(why);
}

void NoResults::addWords(const QString& words) {
    const bool first = m_column->count() == 0;
    auto* label = new TextLabel(words, TypeSize::Base, first ? Role::Text : Role::Text2, this);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void NoResults::addWay(const QString& words, const QString& name, const std::function<void()>& go) {
    auto* link = new LinkLabel(words, LinkLabel::Form::Link, this);
    link->setObjectName(name);
    connect(link, &LinkLabel::clicked, this, go);
    m_column->addWidget(link, 0, Qt::AlignLeft);
}

void NoResults::show(const SearchOutcome& outcome) {
    const QString typed = outcome.ask.text.simplified();
    QStringList choices;
    for (const auto& selection : outcome.ask.filter.facets)
        choices << choiceText(selection, m_words);
    const QString with = choices.join(tr(" and "));
    if (choices.isEmpty())
        start(tr("Nothing matches “%1”.").arg(typed));
    else if (typed.isEmpty())
        start(tr("Nothing has %1.").arg(with));
    else
        start(tr("Nothing matches “%1” with %2.").arg(typed, with));
    for (const auto& way : outcome.relaxations) {
        const auto* selection = outcome.ask.filter.selection(way.facet);
        if (!selection)
            continue;
        const QString choice = choiceText(*selection, m_words);
        addWay(tr("Remove %1: %Ln result(s)", nullptr, plural(way.total)).arg(choice),
               u"release-"_s + QString::number(static_cast<int>(way.facet)),
               [this, facet = way.facet] { Q_EMIT facetReleased(facet); });
    }
    if (!choices.isEmpty() && (choices.size() > 1 || outcome.relaxations.empty()))
        addWay(tr("Remove all filters"), u"release-all"_s, [this] { Q_EMIT choicesCleared(); });
    for (const auto& each : outcome.fields)
        if (!each.inCatalog && each.condition.empty())
            addWords(tr("Nothing in this catalog has %1.").arg(choiceText(each.field, m_words)));
    if (!outcome.fields.empty())
        addWords(
            tr("Field words such as provider: and level: narrow the results; taking one off finds more."));
    else if (choices.isEmpty())
        addWords(tr("Fewer or other words may find more: a job's everyday name, a tool, a city."));
    if (!typed.isEmpty())
        addWay(tr("Browse everything"), u"browse-all"_s, [this] { Q_EMIT browseRequested(); });
    m_column->addStretch(1);
    QWidget::show();
}

void NoResults::showFailure(const QString& sentence) {
    start(tr("The search did not work."));
    addWords(sentence);
    m_column->addStretch(1);
}

} // namespace waymark::ui
