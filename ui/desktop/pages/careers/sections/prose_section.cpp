// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/prose_section.h"

#include "ui/desktop/pages/careers/sections/figure_sources.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/markdown_view.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/app_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

PageSection::PageSection(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_head(new QHBoxLayout) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_head->setSpacing(8);
    if (!title.isEmpty())
        m_head->addWidget(heading(title, TypeSize::Section, this));
    m_head->addStretch(1);
    m_column->addLayout(m_head);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(title);
}

void PageSection::addSubtitle(const QString& words) {
    m_subtitle = new TextLabel(words, TypeSize::Base, Role::Text2, this);
    m_subtitle->setEliding(true); // or it would keep the page as wide as itself
    m_head->insertWidget(1, m_subtitle, 0, Qt::AlignBottom);
    placeSubtitle();
}

void PageSection::placeSubtitle() {
    if (!m_subtitle || width() == 0)
        return;
    int wanted = m_subtitle->fontMetrics().horizontalAdvance(m_subtitle->text()) + 2;
    for (int i = 0; i < m_head->count(); ++i)
        if (const QWidget* widget = m_head->itemAt(i)->widget(); widget && widget != m_subtitle)
            wanted += widget->sizeHint().width() + m_head->spacing();
    const bool below = wanted > width();
    if (below == m_subtitleBelow)
        return;
    m_subtitleBelow = below;
    m_subtitle->setWordWrap(below);
    m_subtitle->setEliding(!below);
    if (below) {
        m_head->removeWidget(m_subtitle);
        m_column->insertWidget(1, m_subtitle);
    } else {
        m_column->removeWidget(m_subtitle);
        m_head->insertWidget(1, m_subtitle, 0, Qt::AlignBottom);
    }
}

void PageSection::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeSubtitle();
}

LinkLabel* PageSection::addLink(const QString& words) {
    auto* link = new LinkLabel(words, LinkLabel::Form::Link, this);
    m_head->addWidget(link, 0, Qt::AlignVCenter);
    return link;
}

void PageSection::addCaption(const QString& words) {
    auto* label = new TextLabel(words, TypeSize::Small, Role::Text3, this);
    label->setWordWrap(true);
    label->setMinimumHeight(qMax(24, fontMetrics().height() + 6));
    add(label, 2);
}

void PageSection::addRemark(const QString& words) {
    auto* label = new TextLabel(words, TypeSize::Small, Role::Text3, this);
    label->setWordWrap(true);
    add(label, 4);
}

void PageSection::addToHead(QWidget* widget) {
    m_head->addWidget(widget, 0, Qt::AlignVCenter);
}

QWidget* PageSection::addPart(const QString& title) {
    auto* label = new TextLabel(title, TypeSize::Base, Role::Text, this);
    label->setWeight(QFont::DemiBold);
    add(label, 14);
    return label;
}

void PageSection::addWords(const QString& markdown, const SectionContext& context) {
    auto* view = new MarkdownView(context.services.dialogs, this);
    view->openItems([&context](const QString& key) { context.go(routeToItem(key)); });
    view->explainFacts([&context, view](const QString& name, const QRect& at) {
        SourceCard::open(namedFactSource(context, name), view, context.services.dialogs, at);
    });
    view->setWords(markdown);
    add(view, 8);
}

void PageSection::beginFigures(const QString& what) {
    add(new Hairline(Qt::Horizontal, this), 14);
    auto* label = new TextLabel(tr("Our words end here. Figures: %1").arg(what), TypeSize::Small, Role::Text3, this);
    label->setObjectName(QStringLiteral("figuresBegin"));
    label->setWordWrap(true);
    add(label, 6);
}

void PageSection::add(QWidget* widget, int gap) {
    m_column->addSpacing(gap);
    m_column->addWidget(widget);
}

PageSection* proseSection(const SectionContext& context, db::SectionKind kind, QWidget* parent) {
    const QString words = context.words(kind);
    if (words.trimmed().isEmpty())
        return nullptr;
    auto* section = new PageSection(appWords(app::sectionTitle(kind)), parent);
    section->addWords(words, context);
    return section;
}

} // namespace waymark::ui
