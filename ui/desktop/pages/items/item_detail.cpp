// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/items/item_detail.h"

#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/list_button.h"
#include "ui/desktop/widgets/primary_button.h"
#include "ui/desktop/widgets/source_card.h"
#include "ui/desktop/widgets/star_button.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/app_words.h"
#include "ui/words/names.h"

#include <QFontInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 24;
constexpr int labelColumn = 104;
constexpr int besideLabel = 8; ///< however long the label is in another language
constexpr int aroundFact = 4; ///< above and below each line
constexpr int aroundLine = 16;

/// Each value beside its label, or below it where large letters leave no room beside.
class FactRows final : public QWidget {
public:
    explicit FactRows(QWidget* parent)
        : QWidget(parent)
        , m_grid(new QGridLayout(this)) {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(besideLabel);
        m_grid->setVerticalSpacing(0);
        m_grid->setColumnStretch(1, 1);
    }

    void add(TextLabel* label, TextLabel* value) {
        m_rows.emplace_back(label, value);
        place(m_rows.size() - 1);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        constexpr int letters = 9; // as wide as they are high, which a value has at the least
        int label = labelColumn;
        for (const auto& [name, value] : m_rows)
            label = std::max(label, name->fontMetrics().horizontalAdvance(name->text()));
        if (const bool below = width() < label + besideLabel + letters * QFontInfo(font()).pixelSize(); below != m_below) {
            m_below = below;
            for (std::size_t row = 0; row < m_rows.size(); ++row)
                place(row);
        }
    }

private:
    void place(std::size_t row) {
        const auto& [label, value] = m_rows[row];
        const int at = 2 * static_cast<int>(row);
        m_grid->setColumnMinimumWidth(0, m_below ? 0 : labelColumn);
        for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(value)})
            m_grid->removeWidget(part);
        m_grid->addWidget(label, at, 0, 1, m_below ? 2 : 1, Qt::AlignTop);
        m_grid->addWidget(value, m_below ? at + 1 : at, m_below ? 0 : 1, 1, m_below ? 2 : 1, Qt::AlignTop);
    }

    QGridLayout* m_grid;
    std::vector<std::pair<TextLabel*, TextLabel*>> m_rows;
    bool m_below = true; ///< the narrower form, until a width is known
};

} // namespace

ItemDetail::ItemDetail(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(margin, margin - 2, margin, margin);
    m_column->setSpacing(0);
    connect(new RowMenu(services, *this), &RowMenu::routeAsked, this, &ItemDetail::routeAsked);
}

void ItemDetail::addHead(const QString& kind, const QString& subtitle, const db::Bookmark& remembered) {
    m_title = itemName(remembered.key.kind(), remembered.title);
    m_link = QString::fromStdString(remembered.url);
    m_column->addWidget(new TextLabel(kind, TypeSize::Small, Role::Text3, this));
    m_column->addSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    TextLabel* title = heading(m_title, TypeSize::Section, this);
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* star = new StarButton(m_services.session, this);
    star->setObjectName(u"star"_s);
    star->setItem(remembered);
    row->addWidget(title, 1);
    row->addWidget(star, 0, Qt::AlignTop);
    m_column->addLayout(row);
    if (!subtitle.isEmpty()) {
        auto* second = new TextLabel(subtitle, TypeSize::Base, Role::Text2, this);
        second->setWordWrap(true);
        m_column->addSpacing(4);
        m_column->addWidget(second);
    }
    m_column->addSpacing(16);
    auto* buttons = new QWidget(this);
    m_buttons = new FlowLayout(buttons, 8);
    QSizePolicy flows(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flows.setHeightForWidth(true);
    buttons->setSizePolicy(flows);
    if (!m_link.isEmpty()) {
        auto* open = new PrimaryButton(u"external"_s, tr("Open in browser"), this);
        open->setObjectName(u"open-in-browser"_s);
        open->setToolTip(tr("%1 (Ctrl+Shift+O)").arg(m_link));
        connect(open, &QPushButton::clicked, this, &ItemDetail::openLink);
        m_buttons->addWidget(open);
    }
    auto* lists = new ListButton(m_services.session, this);
    lists->setItem(remembered);
    m_buttons->addWidget(lists);
    m_column->addWidget(buttons);
    m_column->addSpacing(12);
}

void ItemDetail::addFirstButton(QWidget* button) {
    m_buttons->insertWidget(0, button);
}

void ItemDetail::openLink() {
    m_services.dialogs.openLink(m_link);
}

void ItemDetail::addFacts(const std::vector<ItemFact>& facts) {
    auto* rows = new FactRows(this);
    for (const ItemFact& fact : facts) {
        const bool known = !fact.value.isEmpty();
        auto* label = new TextLabel(fact.label, TypeSize::Base, Role::Text2, this);
        auto* value = new TextLabel(known ? fact.value : fact.missing, TypeSize::Base,
                                    known ? Role::Text : Role::Text3, this);
        // An address has no blank to wrap at.
        if (value->text().contains(u' '))
            value->setWordWrap(true);
        else
            value->setEliding(true);
        value->setObjectName(u"fact-"_s + fact.id);
        value->setAccessibleName(tr("%1: %2").arg(fact.label, value->text()));
        // Its first line stands beside the label.
        value->setContentsMargins(0, aroundFact, 0, aroundFact);
        label->setContentsMargins(value->contentsMargins());
        rows->add(label, value);
    }
    m_column->addWidget(rows);
}

void ItemDetail::addHeading(const QString& title) {
    m_column->addSpacing(aroundLine - 4);
    m_column->addWidget(new Hairline(Qt::Horizontal, this));
    m_column->addSpacing(aroundLine - 2);
    auto* words = new TextLabel(title, TypeSize::Base, Role::Text, this);
    words->setWeight(QFont::DemiBold);
    m_column->addWidget(words);
    m_column->addSpacing(8);
}

void ItemDetail::addLinks(const QString& title, const std::vector<ItemLink>& links) {
    if (links.empty())
        return;
    addHeading(title);
    auto* holder = new QWidget(this);
    auto* flow = new FlowLayout(holder, 12);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    holder->setSizePolicy(policy);
    for (const ItemLink& link : links) {
        auto* label = new LinkLabel(link.words, LinkLabel::Form::Link, holder);
        label->setObjectName(u"link-"_s + link.id);
        label->setToolTip(link.why);
        standFor(*label, link.id);
        connect(label, &LinkLabel::clicked, this, [this, id = link.id] { Q_EMIT linkChosen(id); });
        flow->addWidget(label);
    }
    m_column->addWidget(holder);
}

void ItemDetail::addSource(const std::string& sourceId) {
    const db::Result<db::Source> source = m_services.catalog.source(sourceId);
    if (!source)
        return;
    m_column->addSpacing(aroundLine);
    m_column->addWidget(new Hairline(Qt::Horizontal, this));
    m_column->addSpacing(aroundLine - 4);
    QStringList parts{QString::fromStdString(source->title), QString::fromStdString(source->publisher),
                      appWords(source->vintage), appWords(source->licence)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    auto* words =
        new TextLabel(tr("Listed by %1.").arg(parts.join(u", "_s)), TypeSize::Small, Role::Text3, this);
    words->setObjectName(u"source"_s);
    words->setWordWrap(true);
    m_column->addWidget(words);
    auto* card = new LinkLabel(tr("Source card"), LinkLabel::Form::Link, this);
    card->setType(TypeSize::Small, QFont::Normal);
    card->setObjectName(u"source-card"_s);
    m_column->addSpacing(2);
    m_column->addWidget(card, 0, Qt::AlignLeft);
    SourceFacts facts;
    facts.question = tr("Where does %1 come from?").arg(m_title);
    fillSource(facts, *source);
    connect(card, &LinkLabel::clicked, this,
            [this, facts, card] { SourceCard::open(facts, card, m_services.dialogs); });
}

QString ItemDetail::addressOf(const QString& link) {
    const QUrl url(link);
    QString host = url.host();
    if (host.startsWith(u"www."_s))
        host.remove(0, 4);
    QString path = url.path();
    if (path.endsWith(u'/'))
        path.chop(1);
    return host + path;
}

} // namespace waymark::ui
