// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/detail/kept_fields.h"

#include "db/library/lists.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/library/detail/own_words.h"
#include "ui/desktop/pages/library/detail/rating_row.h"
#include "ui/desktop/pages/library/detail/tag_row.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/widgets/kept_status.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/day_form.h"
#include "ui/words/kept_words.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelColumn = 52;
constexpr int besideLabel = 8; ///< however long the label is in another language
constexpr int rowHeight = 24;

QString sinceWords(const db::KeptItem& item) {
    const std::string& day = item.status == db::KeptStatus::Done && !item.finishedOn.empty() ? item.finishedOn
                             : item.status == db::KeptStatus::Doing && !item.startedOn.empty()
                                 ? item.startedOn
                                 : item.statusAt;
    const QDate date = QDate::fromString(fromUtf8(day).left(10), Qt::ISODate);
    if (item.status == db::KeptStatus::None || !date.isValid())
        return {};
    const QString words = QLocale().toString(date, dayForm(DayForm::WithoutYear));
    return item.status == db::KeptStatus::Done ? KeptFields::tr("on %1").arg(words)
                                               : KeptFields::tr("since %1").arg(words);
}

} // namespace

KeptFields::KeptFields(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeFields(column);
    showMore(services.state.value(u"library.more"_s).toBool());
}

int KeptFields::addRow(const QString& name, QWidget* value, bool more) {
    const int row = m_fields->rowCount();
    auto* label = new TextLabel(name, TypeSize::Base, Role::Text2, this);
    m_fields->addWidget(label, row, 0, Qt::AlignVCenter);
    m_fields->addWidget(value, row, 1, Qt::AlignVCenter);
    m_fields->setRowMinimumHeight(row, more ? 0 : rowHeight);
    if (value->accessibleName().isEmpty())
        value->setAccessibleName(name);
    if (more)
        m_moreRows.insert(m_moreRows.end(), {label, value});
    return row;
}

void KeptFields::makeFields(QVBoxLayout* column) {
    m_fields = new QGridLayout;
    m_fields->setHorizontalSpacing(besideLabel);
    m_fields->setVerticalSpacing(6);
    m_fields->setColumnMinimumWidth(0, labelColumn);
    m_fields->setColumnStretch(1, 1);
    column->addLayout(m_fields);
    makeStatus();
    makeTags();
    makeHours();
    makeRating();
    makeMore();
    m_moreLink = new LinkLabel({}, LinkLabel::Form::Link, this);
    m_moreLink->setType(TypeSize::Small, QFont::Normal);
    m_moreLink->setObjectName(u"more"_s);
    connect(m_moreLink, &LinkLabel::clicked, this, [this] { showMore(m_moreRows.front()->isHidden()); });
    column->addSpacing(6);
    column->addWidget(m_moreLink, 0, Qt::AlignLeft);
}

void KeptFields::makeStatus() {
    auto* statusRow = new QWidget(this);
    auto* status = new QHBoxLayout(statusRow);
    status->setContentsMargins(0, 0, 0, 0);
    status->setSpacing(10);
    m_status = new QComboBox(statusRow);
    m_status->setObjectName(u"status"_s);
    m_status->setMinimumHeight(28);
    for (const db::KeptStatus one : {db::KeptStatus::None, db::KeptStatus::Want, db::KeptStatus::Doing,
                                     db::KeptStatus::Done, db::KeptStatus::Dropped})
        m_status->addItem(statusWord(one), static_cast<int>(one));
    m_status->setAccessibleName(tr("Status"));
    m_since = new TextLabel({}, TypeSize::Small, Role::Text2, statusRow);
    status->addWidget(m_status);
    status->addWidget(m_since, 1);
    addRow(tr("Status"), statusRow);
    connect(m_status, &QComboBox::activated, this, &KeptFields::saveStatus);
}

void KeptFields::makeTags() {
    m_tags = new TagRow(this);
    m_tags->setObjectName(u"tags"_s);
    addRow(tr("Tags"), m_tags);
    m_tags->setKnown([this] {
        QStringList known;
        for (const std::string& tag : db::Items(m_services.session.library()).tags().valueOr({}))
            known << fromUtf8(tag);
        return known;
    });
    connect(m_tags, &TagRow::addAsked, this, [this](const QString& tag) { saveTag(tag, true); });
    connect(m_tags, &TagRow::removeAsked, this, [this](const QString& tag) { saveTag(tag, false); });
}

void KeptFields::makeHours() {
    auto* hoursRow = new QWidget(this);
    auto* hours = new QHBoxLayout(hoursRow);
    hours->setContentsMargins(0, 0, 0, 0);
    hours->setSpacing(10);
    m_hours = new TextLabel({}, TypeSize::Base, Role::Text, hoursRow);
    m_hours->setObjectName(u"hours"_s);
    auto* log = new LinkLabel(tr("Log hours"), LinkLabel::Form::Link, hoursRow);
    log->setObjectName(u"log-hours"_s);
    log->setToolTip(tr("Write down hours spent on it (Ctrl+L)"));
    connect(log, &LinkLabel::clicked, this, &KeptFields::hoursAsked);
    hours->addWidget(m_hours);
    hours->addWidget(log);
    hours->addStretch(1);
    addRow(tr("Hours"), hoursRow);
}

void KeptFields::makeRating() {
    m_rating = new RatingRow(this);
    m_rating->setObjectName(u"rating"_s);
    addRow(tr("Rating"), m_rating);
    connect(m_rating, &RatingRow::ratingChosen, this, [this](int rating) {
        db::ItemEdit change;
        change.rating = rating;
        edit(change);
    });
}

void KeptFields::makeMore() {
    auto* listsRow = new QWidget(this);
    auto* lists = new QHBoxLayout(listsRow);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(10);
    m_lists = new TextLabel({}, TypeSize::Base, Role::Text, listsRow);
    m_lists->setObjectName(u"lists"_s);
    m_lists->setEliding(true);
    auto* choose = new LinkLabel(tr("Choose"), LinkLabel::Form::Link, listsRow);
    choose->setObjectName(u"choose-lists"_s);
    choose->setToolTip(tr("Lists it stands in (Ctrl+Shift+L)"));
    connect(choose, &LinkLabel::clicked, this, [this, choose] { Q_EMIT listsAsked(choose); });
    lists->addWidget(m_lists, 1);
    lists->addWidget(choose);
    addRow(tr("Lists"), listsRow, true);
    const auto field = [this](const QString& name, const QString& id, const QString& example) {
        auto* line = new QLineEdit(this);
        line->setObjectName(id);
        line->setPlaceholderText(example);
        line->setMinimumHeight(26);
        addRow(name, line, true);
        return line;
    };
    m_price = field(tr("Price"), u"own-price"_s, tr("my price, as 49 USD"));
    m_link = field(tr("Link"), u"own-link"_s, tr("my own link, https://"));
    m_started = field(tr("Started"), u"started"_s, u"2026-08-03"_s);
    m_finished = field(tr("Finished"), u"finished"_s, u"2026-08-03"_s);
    for (const db::KeptField& kept : db::keptFields) {
        if (kept.form != db::KeptForm::Line)
            continue;
        const KeptLineWords words = keptLineWords(kept);
        const db::KeptText member = *std::get_if<db::KeptText>(&kept.member);
        QLineEdit* line = field(words.title, QString::fromLatin1(kept.name.data(), static_cast<qsizetype>(kept.name.size())), words.example);
        m_lines.emplace_back(member, line);
        connect(line, &QLineEdit::editingFinished, this, [this, line, member] { saveLine(line, member); });
    }
    connect(m_price, &QLineEdit::editingFinished, this, &KeptFields::savePrice);
    connect(m_link, &QLineEdit::editingFinished, this, &KeptFields::saveLink);
    connect(m_started, &QLineEdit::editingFinished, this,
            [this] { saveDay(m_started, &db::KeptItem::startedOn); });
    connect(m_finished, &QLineEdit::editingFinished, this,
            [this] { saveDay(m_finished, &db::KeptItem::finishedOn); });
}

void KeptFields::showMore(bool shown) {
    for (QWidget* part : m_moreRows)
        part->setVisible(shown);
    m_moreLink->setText(shown ? tr("Less") : tr("Lists, price, link and days"));
    m_services.state.setValue(u"library.more"_s, shown);
}

void KeptFields::showItem(const db::KeptItem& item) {
    m_item = item;
    const QScopedValueRollback filling(m_filling, true);
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(m_item.status)));
    for (int row = 0; row < m_status->count(); ++row)
        if (const auto status = static_cast<db::KeptStatus>(m_status->itemData(row).toInt()); status != db::KeptStatus::None)
            m_status->setItemIcon(row, statusMark(status, toneOf(palette())));
    m_since->setText(sinceWords(m_item));
    QStringList tags;
    for (const std::string& tag : m_item.tags)
        tags << fromUtf8(tag);
    m_tags->setTags(tags);
    const QString logged = plainHours(m_item.hoursLogged);
    m_hours->setText(m_item.facts.hours ? tr("%1 of %2").arg(logged, plainHours(*m_item.facts.hours))
                                        : logged);
    m_rating->setRating(m_item.rating);
    m_price->setText(m_item.ownPrice ? moneyText(*m_item.ownPrice) : QString());
    m_price->setPlaceholderText(m_item.facts.price ? moneyText(*m_item.facts.price)
                                                   : tr("my price, as 49 USD"));
    m_link->setText(fromUtf8(m_item.ownUrl));
    for (const auto& [member, line] : m_lines)
        line->setText(fromUtf8(m_item.*member));
    m_started->setText(fromUtf8(m_item.startedOn));
    m_finished->setText(fromUtf8(m_item.finishedOn));
    const db::Lists lists(m_services.session.library());
    const auto names = lists.listsOf(m_item.key).valueOr({});
    QStringList titles;
    for (const db::KeptList& list : lists.all().valueOr({})) {
        if (std::find(names.begin(), names.end(), list.name) != names.end())
            titles << fromUtf8(list.title);
    }
    m_lists->setText(titles.isEmpty() ? tr("none") : titles.join(u", "_s));
}

bool KeptFields::edit(const db::ItemEdit& edit) {
    return !m_filling && !m_item.key.empty() && m_services.session.edit({m_item.key}, edit);
}

void KeptFields::saveStatus() {
    db::ItemEdit change;
    change.status = static_cast<db::KeptStatus>(m_status->currentData().toInt());
    if (*change.status != m_item.status)
        edit(change);
}

void KeptFields::saveTag(const QString& tag, bool add) {
    db::ItemEdit change;
    (add ? change.addTags : change.removeTags).push_back(tag.toStdString());
    edit(change);
}

void KeptFields::saveDay(QLineEdit* field, db::KeptText day) {
    const std::string& before = m_item.*day;
    const QString typed = field->text().trimmed();
    const auto known = typed.isEmpty() ? std::optional(QString()) : dayFromText(typed);
    if (!known) {
        m_services.session.tell({db::ErrorKind::InvalidInput,
                            tr("'%1' is no day; write it as 2026-08-03").arg(typed).toStdString()});
        field->setText(fromUtf8(before));
        return;
    }
    if (known->toStdString() == before)
        return;
    db::ItemEdit change;
    change.set(day, known->toStdString());
    edit(change);
}

void KeptFields::savePrice() {
    const QString typed = m_price->text().trimmed();
    const QString before = m_item.ownPrice ? moneyText(*m_item.ownPrice) : QString();
    if (typed == before)
        return;
    const auto price = typed.isEmpty() ? std::optional(db::Money{}) : moneyFromText(typed);
    if (!price) {
        m_services.session.tell({db::ErrorKind::InvalidInput,
                            tr("'%1' is no price; write it as 49 USD").arg(typed).toStdString()});
        m_price->setText(before);
        return;
    }
    db::ItemEdit change;
    change.ownPrice = *price;
    edit(change);
}

void KeptFields::saveLink() {
    const std::string typed = m_link->text().trimmed().toStdString();
    if (typed == m_item.ownUrl)
        return;
    if (!typed.empty() && !typed.starts_with("http://") && !typed.starts_with("https://")) {
        m_services.session.tell(
            {db::ErrorKind::InvalidInput, tr("A link begins with https:// or http://").toStdString()});
        m_link->setText(fromUtf8(m_item.ownUrl));
        return;
    }
    db::ItemEdit change;
    change.set(&db::KeptItem::ownUrl, typed);
    edit(change);
}

void KeptFields::saveLine(QLineEdit* field, db::KeptText line) {
    const std::string typed = field->text().trimmed().toStdString();
    if (typed == m_item.*line)
        return;
    db::ItemEdit change;
    change.set(line, typed);
    edit(change);
}

} // namespace waymark::ui
