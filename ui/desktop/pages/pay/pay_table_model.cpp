// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_table_model.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"
#include "ui/charts/pay_chart_view.h"
#include "ui/desktop/pages/pay/pay_figures.h"
#include "ui/words/app_words.h"
#include "ui/words/local_number.h"
#include "ui/words/pay_finding.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rankColumn = 0;
constexpr int placeColumn = 1;

bool isDoubtful(const app::ChartRow& row) {
    using Kind = app::FlagKind;
    return hasFlag(row.flags, Kind::FarInCountry) || hasFlag(row.flags, Kind::FarAbove) ||
           hasFlag(row.flags, Kind::FarBelow);
}

/// "Lowest third", but "p10" as it is.
QString headWord(const QString& word) {
    const bool percentile = word.size() > 1 && word.at(1).isDigit();
    return word.isEmpty() || percentile ? word : word.at(0).toUpper() + word.mid(1);
}

QString localAmount(double amount, const app::ConvertedPay& pay) {
    return roundedAmount(amount) + u' ' + fromUtf8(pay.published.currency.code);
}

/// "≈ 150,600" for an estimate.
QString approximate(double amount, bool estimated) {
    return (estimated ? u"≈ "_s : QString()) + roundedAmount(amount);
}

} // namespace

PayColumns payColumnsFor(const app::PayComparison& comparison) {
    if (comparison.severalCareers())
        return PayColumns::Spread;
    const bool own = std::any_of(comparison.rows.begin(), comparison.rows.end(), [](const app::PayRow& row) {
        return !row.offer && figuresOf(row).estimate != nullptr;
    });
    return own ? PayColumns::Beside : PayColumns::Spread;
}

PayTableModel::PayTableModel(PayColumns columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(columns) {
    m_heads.resize(columnIds(columns).size());
}

QStringList PayTableModel::columnIds(PayColumns columns) {
    if (columns == PayColumns::Beside)
        return {u"rank"_s,     u"place"_s,  u"official"_s, u"local"_s,
                u"estimate"_s, u"change"_s, u"views"_s,    u"grade"_s};
    return {u"rank"_s,   u"place"_s, u"career"_s, u"local"_s, u"low"_s,  u"mean"_s,
            u"median"_s, u"high"_s,  u"change"_s, u"views"_s, u"grade"_s};
}

int PayTableModel::columnOf(const QString& id) const {
    return static_cast<int>(columnIds(m_columns).indexOf(id));
}

bool PayTableModel::isColumnEmpty(int column) const {
    const auto at = static_cast<std::size_t>(column);
    const bool words = column == columnOf(u"career"_s) || column == columnOf(u"views"_s);
    return !m_rows.empty() && column > placeColumn && column < columnOf(u"grade"_s) &&
           std::all_of(m_rows.begin(), m_rows.end(), [&](const Row& row) {
               return words ? row.cells[at].text.isEmpty() : !row.cells[at].number.has_value();
           });
}

QStringList PayTableModel::longestTexts(int column) const {
    qsizetype longest = m_heads[column].size();
    for (const Row& row : m_rows)
        longest = std::max(longest, row.cells[static_cast<std::size_t>(column)].text.size());
    QStringList texts;
    for (const Row& row : m_rows) {
        const QString& text = row.cells[static_cast<std::size_t>(column)].text;
        if (10 * text.size() >= 8 * longest && texts.size() < 24)
            texts.append(text);
    }
    return texts;
}

QStringList PayTableModel::dispensableColumns() const {
    if (m_columns == PayColumns::Beside)
        return {u"views"_s, u"estimate"_s, u"rank"_s};
    const bool medianLeads = std::any_of(m_rows.begin(), m_rows.end(), [this](const Row& row) {
        return row.cells[static_cast<std::size_t>(columnOf(u"median"_s))].official;
    });
    return {u"views"_s, u"low"_s, u"high"_s, medianLeads ? u"mean"_s : u"median"_s, u"local"_s};
}

void PayTableModel::show(const app::PayComparison& comparison, const app::ChartSpec& spec) {
    beginResetModel();
    m_spec = spec;
    m_several = comparison.severalCareers();
    m_local = comparison.options.view == app::PayView::Local;
    setHeads(comparison, spec);
    m_rows.clear();
    m_rows.reserve(comparison.rows.size());
    for (std::size_t i = 0; i < comparison.rows.size() && i < spec.rows.size(); ++i) {
        const app::PayRow& row = comparison.rows[i];
        Row made =
            m_columns == PayColumns::Beside ? besideRow(row, spec.rows[i]) : spreadRow(row, spec.rows[i]);
        made.flagged = isDoubtful(spec.rows[i]);
        if (row.leading().headline())
            made.grade = row.leading().headlineGrade();
        m_rows.push_back(std::move(made));
    }
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sorted >= 0)
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&](int a, int b) { return comesBefore(a, b, m_sorted, m_sortOrder); });
    endResetModel();
}

void PayTableModel::setHeads(const app::PayComparison& comparison, const app::ChartSpec& spec) {
    m_heads.fill(QString());
    m_heads[rankColumn] = tr("Rank");
    m_heads[placeColumn] = tr("Place");
    const auto& rows = comparison.rows;
    if (!rows.empty() && std::all_of(rows.begin(), rows.end(), [](const app::PayRow& row) {
            return row.place.kind == db::PlaceKind::City;
        }))
        m_heads[placeColumn] = tr("City");
    m_heads[columnOf(u"grade"_s)] = tr("Grade");
    m_heads[columnOf(u"change"_s)] = tr("Change", "a difference");
    QStringList views;
    for (const std::string& view : spec.otherViews)
        views.append(fromUtf8(view));
    m_heads[columnOf(u"views"_s)] = views.join(u" · "_s);
    if (m_columns == PayColumns::Beside) {
        m_heads[columnOf(u"official"_s)] = tr("Official");
        m_heads[columnOf(u"local"_s)] = tr("Estimate, local");
        const auto shown = std::find_if(rows.begin(), rows.end(), [](const app::PayRow& row) {
            return row.figure.headline().has_value();
        });
        m_heads[columnOf(u"estimate"_s)] =
            shown == rows.end() ? QString() : tr("in %1").arg(currencyWord(shown->figure.shownCurrency));
        return;
    }
    m_heads[columnOf(u"career"_s)] = tr("Career");
    QSet<QString> lows, highs;
    for (const app::ChartRow& row : spec.rows) {
        if (row.mark && row.mark->low)
            lows.insert(appWords(row.mark->lowName));
        if (row.mark && row.mark->high)
            highs.insert(appWords(row.mark->highName));
    }
    const QString low = lows.size() == 1 ? headWord(*lows.begin()) : tr("Low");
    const QString high = highs.size() == 1 ? headWord(*highs.begin()) : tr("High");
    m_heads[columnOf(u"local"_s)] = tr("Local");
    m_heads[columnOf(u"low"_s)] = low;
    m_heads[columnOf(u"mean"_s)] = tr("Mean");
    m_heads[columnOf(u"median"_s)] = tr("Median");
    m_heads[columnOf(u"high"_s)] = high;
}

PayTableModel::Row PayTableModel::emptyRow(const app::PayRow& row, const app::ChartRow& drawn) const {
    Row made;
    made.cells.resize(static_cast<std::size_t>(columnCount()));
    Cell& rank = made.cells[rankColumn];
    rank.text = fromUtf8(drawn.rankText);
    if (row.rank)
        rank.number = *row.rank;
    made.cells[placeColumn].text =
        drawn.own ? tr("%1, %2").arg(fromUtf8(drawn.label), fromUtf8(row.place.name)) : fromUtf8(drawn.label);
    cellOf(made, u"views"_s) = {fromUtf8(drawn.viewRanks), std::nullopt, false, true};
    if (!drawn.changeText.empty() && row.leading().headline())
        cellOf(made, u"change"_s) = {localNumber(drawn.changeText), row.leading().headline(), false, true};
    return made;
}

PayTableModel::Cell& PayTableModel::cellOf(Row& row, const QString& id) const {
    return row.cells[static_cast<std::size_t>(columnOf(id))];
}

PayTableModel::Row PayTableModel::besideRow(const app::PayRow& row, const app::ChartRow& drawn) const {
    const RowFigures figures = figuresOf(row);
    Row made = emptyRow(row, drawn);
    cellOf(made, u"official"_s) = {tr("none"), std::nullopt, false, true};
    if (figures.official && figures.official->headline())
        cellOf(made, u"official"_s) = {roundedAmount(*figures.official->headline()),
                                       figures.official->headline(), true, false};
    if (!figures.estimate)
        return made;
    if (const auto local = figures.estimate->localHeadline())
        cellOf(made, u"local"_s) = {localAmount(*local, *figures.estimate), local, false, true};
    // In the local view it would say the same twice.
    const bool same = figures.estimate->shownCurrency == figures.estimate->published.currency &&
                      figures.estimate->headline() == figures.estimate->localHeadline();
    if (const auto shown = figures.estimate->headline(); shown && !(same && m_local))
        cellOf(made, u"estimate"_s) = {roundedAmount(*shown), shown, false, true};
    return made;
}

PayTableModel::Row PayTableModel::spreadRow(const app::PayRow& row, const app::ChartRow& drawn) const {
    const app::ConvertedPay& pay = row.leading();
    Row made = emptyRow(row, drawn);
    const auto put = [&](const QString& id, const std::optional<double>& amount, bool leads) {
        if (amount)
            cellOf(made, id) = {roundedAmount(*amount), amount, leads, !leads};
    };
    const bool mean = pay.headlineIsMean();
    put(u"mean"_s, pay.shown.mean, mean);
    put(u"median"_s, pay.shown.median, !mean);
    if (m_several)
        cellOf(made, u"career"_s) = {fromUtf8(drawn.sublabel), std::nullopt, false, true};
    if (!pay.shown.median && drawn.mark) {
        if (drawn.mark->median)
            cellOf(made,
                   u"median"_s) = {approximate(drawn.mark->median->value, drawn.mark->median->estimated),
                                   drawn.mark->median->value, false, true};
        else if (pay.headlineIsEstimated())
            cellOf(made, u"median"_s) = {approximate(drawn.mark->value, true), drawn.mark->value, false,
                                         true};
    }
    if (drawn.mark) {
        put(u"low"_s, drawn.mark->low, false);
        put(u"high"_s, drawn.mark->high, false);
    }
    const auto local = pay.localHeadline();
    if (local && (pay.published.currency != pay.shownCurrency || !pay.headline()))
        cellOf(made, u"local"_s) = {localAmount(*local, pay), local, false, true};
    return made;
}

int PayTableModel::comparisonRow(int tableRow) const {
    return tableRow >= 0 && tableRow < rowCount() ? m_order[static_cast<std::size_t>(tableRow)] : -1;
}

int PayTableModel::tableRow(int comparisonRow) const {
    const auto found = std::find(m_order.begin(), m_order.end(), comparisonRow);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

QString PayTableModel::asText(std::vector<int> tableRows, const std::vector<int>& columns) const {
    std::sort(tableRows.begin(), tableRows.end());
    const auto line = [&](const auto& textOf) -> QString {
        QStringList cells;
        for (const int column : columns)
            cells.append(textOf(column));
        return cells.join(u'\t') + u'\n';
    };
    QString text = line([&](int column) { return m_heads[column]; });
    for (const int row : tableRows)
        text += line([&](int column) { return data(index(row, column), Qt::DisplayRole).toString(); });
    return text;
}

int PayTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PayTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant PayTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(comparisonRow(index.row()))];
    const Cell& cell = row.cells[static_cast<std::size_t>(index.column())];
    const bool grade = index.column() == columnOf(u"grade"_s);
    switch (role) {
    case Qt::DisplayRole:
        return grade && row.grade ? QString(QLatin1Char(app::gradeLetter(*row.grade))) : cell.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() <= placeColumn ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return grade && row.grade ? gradeSentence(*row.grade)
                                  : rowSentence(m_spec, comparisonRow(index.row()));
    case Qt::AccessibleTextRole:
        if (index.column() == placeColumn)
            return rowSentence(m_spec, comparisonRow(index.row()));
        return grade && row.grade ? gradeSentence(*row.grade) : m_heads[index.column()] + u' ' + cell.text;
    case GradeRole:
        return grade && row.grade ? QVariant(static_cast<int>(*row.grade)) : QVariant();
    case FlaggedRole:
        return row.flagged;
    case OfficialRole:
        return cell.official;
    case SecondRole:
        return cell.second;
    default:
        return {};
    }
}

QVariant PayTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_heads[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section <= placeColumn ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

// Rows without a figure stay at the end in both directions; equal rows keep the chart's order.
bool PayTableModel::comesBefore(int one, int other, int column, Qt::SortOrder order) const {
    const Row& a = m_rows[static_cast<std::size_t>(one)];
    const Row& b = m_rows[static_cast<std::size_t>(other)];
    const bool falling = order == Qt::DescendingOrder;
    if (column == columnOf(u"grade"_s)) {
        if (!a.grade || !b.grade)
            return a.grade.has_value() && !b.grade;
        return falling ? *a.grade > *b.grade : *a.grade < *b.grade;
    }
    const Cell& x = a.cells[static_cast<std::size_t>(column)];
    const Cell& y = b.cells[static_cast<std::size_t>(column)];
    if (column == placeColumn || column == columnOf(u"career"_s) || column == columnOf(u"views"_s)) {
        const int compared = QString::localeAwareCompare(x.text, y.text);
        return falling ? compared > 0 : compared < 0;
    }
    if (!x.number || !y.number)
        return x.number.has_value() && !y.number;
    return falling ? *x.number > *y.number : *x.number < *y.number;
}

void PayTableModel::sort(int column, Qt::SortOrder order) {
    if (column >= columnCount())
        return;
    m_sorted = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<int> before = m_order;
    std::iota(m_order.begin(), m_order.end(), 0);
    if (column >= 0)
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&](int a, int b) { return comesBefore(a, b, column, order); });
    const QModelIndexList kept = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex& index : kept)
        moved.append(this->index(tableRow(before[static_cast<std::size_t>(index.row())]), index.column()));
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace waymark::ui
