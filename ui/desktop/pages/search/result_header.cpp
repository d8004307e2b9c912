// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/result_header.h"

#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/head_button.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/tr.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStringBuilder>
#include <QTextDocumentFragment>

#include <algorithm>
#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array orders{db::SortOrder::Relevance,    db::SortOrder::Title,     db::SortOrder::Newest,
                            db::SortOrder::FewestHours,  db::SortOrder::BestRated, db::SortOrder::HighestPay,
                            db::SortOrder::FastestGrowth};

/// "No degree needed" for "without a degree"; a condition without words of ours says those that were typed.
QString conditionText(const TypedField& typed) {
    const std::array<std::pair<std::string_view, QString>, 9> names{{
        {"no-degree", ResultHeader::tr("No degree needed")},
        {"no-school", ResultHeader::tr("No schooling needed")},
        {"outdoors", ResultHeader::tr("Outdoors every week")},
        {"indoors", ResultHeader::tr("Rarely outdoors")},
        {"from-home", ResultHeader::tr("Can be done from home")},
        {"no-conflict", ResultHeader::tr("Little conflict")},
        {"few-people", ResultHeader::tr("Not always with people")},
        {"growing", ResultHeader::tr("Growing by more than 8 %")},
        {"well-paid", ResultHeader::tr("Best paid first")},
    }};
    for (const auto& [name, text] : names)
        if (name == typed.condition)
            return text;
    return ResultHeader::tr("Work: %1").arg(typed.words);
}

} // namespace

ResultHeader::ResultHeader(const FacetWords& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_correction(new QLabel(this))
    , m_chips(new QWidget(this))
    , m_count(new TextLabel({}, TypeSize::Small, Role::Text3, this))
    , m_order(new LinkLabel(sortName({}, true), LinkLabel::Form::Menu, this))
    , m_save(new HeadButton(u"library"_s, tr("Save search"), this))
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight)) {
    m_correction->setTextFormat(Qt::RichText);
    m_correction->setWordWrap(true);
    m_correction->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_correction, &QLabel::linkActivated, this, &ResultHeader::exactRequested);
    m_order->setType(TypeSize::Small, QFont::Normal);
    m_order->setObjectName(u"order"_s);
    connect(m_order, &LinkLabel::clicked, this, &ResultHeader::openOrderMenu);
    m_save->setObjectName(u"save-search"_s);
    m_save->setToolTip(tr("Keep this search in My library (Ctrl+S)"));
    connect(m_save, &QPushButton::clicked, this, &ResultHeader::saveRequested);

    new FlowLayout(m_chips, 8);
    QSizePolicy flowing(QSizePolicy::Expanding, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    m_chips->setSizePolicy(flowing);
    auto* said = new QHBoxLayout;
    said->setSpacing(12);
    said->addWidget(m_count);
    said->addWidget(m_order);
    said->addStretch(1);
    m_line->setSpacing(8);
    m_line->addLayout(said, 1);
    m_line->addWidget(m_save, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 12);
    column->setSpacing(8);
    column->addWidget(m_correction);
    column->addWidget(m_chips);
    column->addLayout(m_line);
    m_correction->hide();
    m_chips->hide();
    setSaved(false);
}

/// The button stands below what is said where one line is too short for both.
void ResultHeader::fold() {
    const QMargins sides = layout()->contentsMargins();
    const int words = (m_count->isHidden() ? 0 : m_count->sizeHint().width() + 12) + m_order->sizeHint().width();
    const bool fits = words + m_line->spacing() + m_save->sizeHint().width() <= width() - sides.left() - sides.right();
    m_line->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ResultHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

/// Another order, another count, larger letters.
bool ResultHeader::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void ResultHeader::show(const SearchOutcome& outcome) {
    m_correction->setText(correctionMarkup(outcome.ask.text, outcome.corrected));
    m_correction->setVisible(!outcome.corrected.isEmpty());
    showChoices(outcome.ask.filter, outcome.fields);
    const qlonglong milliseconds = std::max<qlonglong>(1, outcome.tookMicroseconds / 1000);
    const QString found =
        tr("%Ln result(s)", nullptr, plural(outcome.total));
    //: %1 is "61 results"
    m_count->setText(tr("%1 in %2 ms").arg(found, QLocale().toString(milliseconds)));
    m_count->show();
}

void ResultHeader::showChoices(const SearchFilter& filter, const std::vector<TypedField>& fields) {
    m_filter = filter;
    m_count->hide();
    m_order->setText(sortName(filter.sort, true));
    m_order->setAccessibleName(tr("Order: %1").arg(sortName(filter.sort, true)));
    for (auto* child : m_chips->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        // A chip may be what was just pressed: it goes once its own click is over.
        child->hide();
        m_chips->layout()->removeWidget(child);
        child->deleteLater();
    }
    for (const auto& typed : fields) {
        QStringList values;
        for (const auto& value : typed.field.values)
            values << m_words.chipText(typed.field.facet, value);
        const QString words = !typed.condition.empty()    ? conditionText(typed)
                              : typed.field.excluded ? tr("Not %1").arg(values.join(u", "_s))
                                                     : values.join(u", "_s);
        addChip(words, [this, where = typed.where] { Q_EMIT fieldRemoved(where.first, where.second); });
    }
    for (const auto& selection : filter.facets)
        for (const auto& value : selection.values)
            addChip(m_words.chipText(selection.facet, value),
                    [this, facet = selection.facet, value] { Q_EMIT valueRemoved(facet, value); });
    m_chips->setVisible(!filter.facets.empty() || !fields.empty());
    if (filter.facets.empty())
        return;
    auto* clear = new LinkLabel(tr("Clear all"), LinkLabel::Form::Link, m_chips);
    clear->setObjectName(u"clear-all"_s);
    clear->setMinimumHeight(FilterChip(QString()).sizeHint().height()); // in one line with the chips
    connect(clear, &LinkLabel::clicked, this, &ResultHeader::choicesCleared);
    m_chips->layout()->addWidget(clear);
    clear->show();
}

void ResultHeader::addChip(const QString& words, const std::function<void()>& remove) {
    auto* chip = new FilterChip(words, FilterChip::Form::Set, m_chips);
    chip->setAccessibleName(tr("Filter: %1").arg(words));
    m_chips->layout()->addWidget(chip);
    connect(chip, &FilterChip::removed, this, remove);
    connect(chip, &FilterChip::clicked, this, remove);
    chip->show();
}

void ResultHeader::openOrderMenu() {
    QMenu menu(this);
    auto* sorts = new QActionGroup(&menu);
    for (const auto order : orders) {
        auto* action = menu.addAction(sortName(order, true));
        action->setCheckable(true);
        action->setChecked(order == m_filter.sort);
        sorts->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { Q_EMIT sortChosen(order); });
    }
    menu.addSeparator();
    auto* grouped = menu.addAction(tr("Group by kind"));
    grouped->setCheckable(true);
    grouped->setChecked(!m_filter.oneList);
    connect(grouped, &QAction::triggered, this, [this](bool on) { Q_EMIT formChosen(!on); });
    menu.exec(m_order->mapToGlobal(QPoint(0, m_order->height() + 4)));
}

void ResultHeader::setSaved(bool saved) {
    m_save->setEnabled(!saved);
    m_save->setText(saved ? tr("Saved") : tr("Save search"));
}

QString ResultHeader::correctionText() const {
    return m_correction->isHidden() ? QString()
                                    : QTextDocumentFragment::fromHtml(m_correction->text()).toPlainText();
}

void ResultHeader::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    // A label keeps the link colour of the palette it had when its text was set.
    const QString markup = m_correction->text();
    m_correction->clear();
    m_correction->setText(markup);
}

void ResultHeader::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(0, height() - 1, width(), 1, colour(Role::Line, toneOf(palette())));
}

QString sortName(db::SortOrder order, bool withWords) {
    switch (order) {
    case db::SortOrder::Relevance:
        return withWords ? ResultHeader::tr("Best match") : ResultHeader::tr("Recommended");
    case db::SortOrder::Title:
        return ResultHeader::tr("Title");
    case db::SortOrder::Newest:
        return ResultHeader::tr("Newest");
    case db::SortOrder::FewestHours:
        return ResultHeader::tr("Fewest hours");
    case db::SortOrder::BestRated:
        return ResultHeader::tr("Best rated");
    case db::SortOrder::HighestPay:
        return ResultHeader::tr("Highest pay");
    case db::SortOrder::FastestGrowth:
        return ResultHeader::tr("Fastest growth");
    }
    return {};
}

QString correctionMarkup(const QString& typed, const QString& corrected) {
    if (corrected.isEmpty())
        return {};
    const QStringList before = typed.split(u' ', Qt::SkipEmptyParts);
    const QStringList after = corrected.split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const bool same = i < before.size() && before[i].compare(after[i], Qt::CaseInsensitive) == 0;
        const QString word = after[i].toHtmlEscaped();
        words.append(same ? QString(u"<b>"_s % word % u"</b>"_s)
                          : QString(u"<b><u>"_s % word % u"</u></b>"_s));
    }
    const QString instead = u"<a href=\"exact\" style=\"text-decoration:none\">"_s %
                            typed.simplified().toHtmlEscaped() % u"</a>"_s;
    return ResultHeader::tr("Showing results for %1. Search instead for %2").arg(words.join(u' '), instead);
}

} // namespace waymark::ui
