// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/nav_pane.h"

#include "ui/desktop/navigation/nav_row.h"
#include "ui/desktop/navigation/page_table.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QDate>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int drawnWidth = 200;

class Rule final : public QWidget {
public:
    explicit Rule(QWidget* parent)
        : QWidget(parent) {
        setFixedHeight(17);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(10, height() / 2, width() - 20, 1, colour(Role::Line, toneOf(palette())));
    }
};

} // namespace

NavPane::NavPane(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2);
    bool below = false;
    for (const auto& entry : pageTable()) {
        if (entry.stand == PageStand::Nowhere)
            continue;
        if (entry.stand == PageStand::Own && !std::exchange(below, true))
            column->addWidget(new Rule(this));
        const PageId page = entry.id;
        auto* row = new NavRow(QString::fromLatin1(entry.icon), pageTitle(page), this);
        connect(row, &NavRow::clicked, this, [this, row, page] {
            // Where the window is decides the mark, not the click.
            row->setChecked(true);
            Q_EMIT pageRequested(page);
        });
        column->addWidget(row);
        m_rows[page] = row;
    }
    column->addStretch();
    m_catalog = new QLabel(this);
    auto* promise = new QLabel(tr("Works offline, nothing is sent"), this);
    m_foot = {m_catalog, promise};
    for (auto* label : m_foot) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(label);
    }
    fitWidth();
    setMargins();
    styleFoot();
    setCatalogDate({});
}

void NavPane::showPage(PageId page) {
    for (const auto& [id, row] : m_rows)
        row->setChecked(id == page);
}

void NavPane::setLibraryCount(int count) {
    m_rows.at(PageId::Library)->setCount(count);
}

void NavPane::setCatalogDate(const QString& date) {
    const QDate month = QDate::fromString(date, u"yyyy-MM"_s);
    if (!month.isValid()) {
        m_catalog->clear();
        return;
    }
    const QString name = QLocale().standaloneMonthName(month.month());
    m_catalog->setText(tr("Catalog of %1 %2", "month and year").arg(name).arg(month.year()));
}

void NavPane::focusStart() {
    const auto checked = std::find_if(m_rows.begin(), m_rows.end(),
                                      [](const auto& entry) { return entry.second->isChecked(); });
    (checked == m_rows.end() ? m_rows.begin() : checked)->second->setFocus(Qt::TabFocusReason);
}

void NavPane::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(mirrored(*this, QRect(width() - 1, 0, 1, height())), colour(Role::Line, tone));
}

void NavPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        styleFoot();
        fitWidth();
    }
    if (event->type() == QEvent::LayoutDirectionChange)
        setMargins();
}

void NavPane::setMargins() {
    layout()->setContentsMargins(mirroredMargins(*this, 8, 12, 9, 11));
    for (auto* label : m_foot)
        label->setContentsMargins(mirroredMargins(*this, 10, 0, 0, 0));
}

/// As wide as its names, but no more than a part of the window, which larger letters would fill.
void NavPane::fitWidth() {
    int width = drawnWidth;
    for (const auto& [page, row] : m_rows)
        width = std::max(width, row->sizeHint().width() + 17);
    setFixedWidth(std::min(width, std::max(drawnWidth * 5 / 4, window()->width() * 3 / 10)));
}

bool NavPane::event(QEvent* event) {
    if (event->type() == QEvent::Show) {
        window()->installEventFilter(this);
        fitWidth();
    }
    return QWidget::event(event);
}

bool NavPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window() && event->type() == QEvent::Resize)
        fitWidth();
    return QWidget::eventFilter(watched, event);
}

void NavPane::styleFoot() {
    if (m_styling)
        return;
    const QScopedValueRollback guard(m_styling, true);
    for (auto* label : m_foot)
        label->setFont(scaledFont(font(), TypeSize::Small));
}

} // namespace waymark::ui
