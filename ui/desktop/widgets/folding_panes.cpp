// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/folding_panes.h"

#include "ui/desktop/widgets/icon_text_button.h"
#include "ui/desktop/widgets/line_splitter.h"

#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// Both panes need this much at the drawn size of text.
constexpr int bothFrom = 700;
constexpr double drawnFont = 13;

} // namespace

FoldingPanes::FoldingPanes(QWidget* list, QWidget* page, const QString& back, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_page(new QWidget(this))
    , m_splitter(new LineSplitter(Qt::Horizontal, this))
    , m_back(new IconTextButton(u"back"_s, back, m_page)) {
    m_page->setAutoFillBackground(true);
    m_page->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(page, 1);
    m_back->setObjectName(u"to-list"_s);
    m_back->hide();
    connect(m_back, &IconTextButton::clicked, this, [this] {
        showList();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_page);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
}

void FoldingPanes::showList() {
    m_pageShown = false;
    arrange();
}

void FoldingPanes::showPage() {
    m_pageShown = true;
    arrange();
}

void FoldingPanes::arrange() {
    m_list->setVisible(!m_folded || !m_pageShown);
    m_page->setVisible(!m_folded || m_pageShown);
    m_back->setVisible(m_folded);
}

void FoldingPanes::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const double scale = std::max(1.0, QFontInfo(font()).pixelSize() / drawnFont);
    m_folded = width() < bothFrom * scale;
    arrange();
    // Not by a layout: that would keep the window as wide as both.
    m_splitter->setGeometry(rect());
}

} // namespace waymark::ui
