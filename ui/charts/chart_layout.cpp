// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layout.h"

#include "ui/charts/chart_text.h"
#include "ui/words/app_words.h"
#include "ui/words/local_number.h"
#include "ui/words/tr.h"

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

QString keyWords(app::Grade grade) {
    switch (grade) {
    case app::Grade::A:
        return tr("official");
    case app::Grade::B:
        return tr("official, wider area or older");
    case app::Grade::C:
        return tr("estimated by a stated method");
    case app::Grade::D:
        break;
    }
    return tr("estimate without date or method");
}

double nameWidth(const app::ChartRow& row, const ChartStyle& style) {
    double width = row.startsPlace ? textWidth(fromUtf8(row.label), style.fonts.name) : 0;
    // Long titles of careers are shortened: mark and colour say the same.
    if (!row.sublabel.empty())
        width +=
            subGap(style) + std::min(170 * style.unit, textWidth(fromUtf8(row.sublabel), style.fonts.sub));
    return width;
}

/// Works from the top down; `y` is the next free height.
class Arrangement final {
public:
    Arrangement(const app::ChartSpec& spec, const ChartStyle& style, double width,
                const ColumnWidths& columns)
        : m_spec(spec)
        , m_style(style)
        , m_columns(columns) {
        m_layout.width = width;
        m_layout.pitch = style.pitch;
        m_layout.nameLeft = style.edge;
    }

    ChartLayout run() {
        groups();
        kinds();
        titles();
        keyLine();
        columns();
        slots_();
        caption();
        return m_layout;
    }

private:
    double u() const { return m_style.unit; }
    bool slide() const { return m_style.density == Density::Slide; }
    bool compact() const { return m_style.density == Density::Compact; }

    void groups() {
        const int rows = static_cast<int>(m_spec.rows.size());
        m_layout.rankedRows = std::clamp(m_spec.rankedRows, 0, rows);
        m_layout.separated = m_style.headings && m_layout.rankedRows > 0 && m_layout.rankedRows < rows;
        m_layout.slotCount = rows + (m_layout.separated ? 1 : 0);
        if (!m_style.headings || rows == 0)
            return;
        if (m_layout.rankedRows == 0)
            m_layout.firstHeading = fromUtf8(m_spec.unrankedTitle);
        else if (m_layout.separated && !slide())
            m_layout.firstHeading = onlyOfficialRanked() ? tr("Official figure") : tr("Ranked");
    }

    bool onlyOfficialRanked() const {
        return std::all_of(
            m_spec.rows.begin(), m_spec.rows.begin() + m_layout.rankedRows, [](const app::ChartRow& row) {
                return row.mark && (row.mark->grade == app::Grade::A || row.mark->grade == app::Grade::B);
            });
    }

    // One measure of one grade in every row: the grade moves into the column's head, and the ends of the
    // whiskers have room for their numbers.
    void kinds() {
        m_layout.endNames.resize(static_cast<qsizetype>(m_spec.rows.size()));
        const auto& rows = m_spec.rows;
        const bool alike = rows.size() > 1 && m_spec.careers.empty() && !m_spec.hasUndatedBeside &&
                           rows.front().mark &&
                           std::all_of(rows.begin(), rows.end(), [&](const app::ChartRow& row) {
                               return row.mark && row.mark->grade == rows.front().mark->grade &&
                                      row.mark->name == rows.front().mark->name;
                           });
        m_layout.gradeColumn = !(alike && m_style.headings);
        m_layout.endNumbers = !m_layout.gradeColumn && app::traitsOf(m_spec.form).spread;
        const QString unit = fromUtf8(m_spec.unit);
        m_layout.valueHead = m_layout.gradeColumn ? unit : measureWithUnit(rows.front().mark->name, unit);
        if (m_style.headings && app::traitsOf(m_spec.form).spread)
            nameEnds();
    }

    QString measureWithUnit(const std::string& name, const QString& unit) const {
        QString measure = appWords(name);
        if (!measure.isEmpty())
            measure[0] = measure[0].toUpper();
        return measure.isEmpty() ? unit : tr("%1, %2").arg(measure, unit);
    }

    // Names hold until the next ones: they stand on the first row, and wherever the kind of whisker or of
    // the figure itself changes.
    void nameEnds() {
        EndNames last;
        QStringList seconds;
        for (qsizetype i = 0; i < m_layout.endNames.size(); ++i) {
            const auto& mark = m_spec.rows[static_cast<std::size_t>(i)].mark;
            if (!mark || (mark->grade == app::Grade::D && !mark->low && !mark->high))
                continue;
            const bool other = mark->median.has_value();
            const EndNames names{mark->low ? appWords(mark->lowName) : QString(), appWords(mark->name),
                                 mark->high ? appWords(mark->highName) : QString(),
                                 !other                    ? QString()
                                 : mark->median->estimated ? tr("median (C)")
                                                           : tr("median")};
            const bool ends = !names.low.isEmpty() || !names.high.isEmpty();
            if (ends && crowded(*mark) && roomLater(static_cast<std::size_t>(i)))
                continue;
            // A median beside is named once for each of its kinds, the rest only where it changes.
            const bool newSecond = !names.second.isEmpty() && !seconds.contains(names.second);
            if (newSecond)
                seconds.append(names.second);
            if (names.middle == last.middle &&
                (!ends || (names.low == last.low && names.high == last.high))) {
                if (newSecond)
                    m_layout.endNames[i].second = names.second;
                continue;
            }
            m_layout.endNames[i] = names;
            if (ends)
                last = names;
            else
                last.middle = names.middle;
        }
    }

    /// Whether the names of the middle and of an end would stand on one another.
    bool crowded(const app::ChartMark& mark) const {
        constexpr double least = 0.06; // of the axis
        const app::ChartAxis& axis = m_spec.axis;
        const auto at = [&axis](double value) {
            return axis.logarithmic ? std::log(value / axis.min) / std::log(axis.max / axis.min)
                                    : (value - axis.min) / (axis.max - axis.min);
        };
        return (mark.low && at(mark.value) - at(*mark.low) < least) ||
               (mark.high && at(*mark.high) - at(mark.value) < least);
    }

    /// Whether a later row has the same names further apart.
    bool roomLater(std::size_t row) const {
        const app::ChartMark& mark = *m_spec.rows[row].mark;
        return std::any_of(m_spec.rows.begin() + static_cast<std::ptrdiff_t>(row) + 1, m_spec.rows.end(),
                           [&](const app::ChartRow& later) {
                               return later.mark && later.mark->name == mark.name &&
                                      later.mark->lowName == mark.lowName &&
                                      later.mark->highName == mark.highName && later.mark->low &&
                                      later.mark->high && !crowded(*later.mark);
                           });
    }

    void titles() {
        if (!m_style.header) {
            m_y = 0;
            return;
        }
        const double indent = (slide() ? 28 : 14 * u());
        const double left = m_layout.nameLeft + indent;
        const double room = m_layout.width - left;
        const double titlePitch = slide() ? 40 : 20 * u();
        const double subtitlePitch = slide() ? 26 : 17 * u();
        double baseline = slide() ? 28 : 14 * u();
        for (const QString& line : wrapped(fromUtf8(m_spec.title), m_style.fonts.title, room, slide() ? 2 : 4)) {
            m_layout.title.append({{left, baseline}, line});
            baseline += titlePitch;
        }
        baseline += (slide() ? 36 : 18 * u()) - titlePitch;
        for (const QString& line : wrapped(fromUtf8(m_spec.subtitle), m_style.fonts.subtitle, room, slide() ? 2 : 4)) {
            m_layout.subtitle.append({{left, baseline}, line});
            baseline += subtitlePitch;
        }
        m_y = baseline - subtitlePitch + (slide() ? 8 : 6 * u());
        m_layout.blaze = QRectF(m_layout.nameLeft, 0, slide() ? 8 : 4 * u(), m_y);
    }

    void keyLine() {
        if (!m_style.header || !m_layout.gradeColumn)
            return;
        std::vector<app::Grade> grades = m_spec.gradesUsed;
        if (m_spec.hasUndatedBeside && std::find(grades.begin(), grades.end(), app::Grade::D) == grades.end())
            grades.push_back(app::Grade::D);
        if (grades.empty())
            return;
        double y = m_y + (slide() ? 32 : 21 * u());
        double x = m_layout.nameLeft;
        std::vector<KeyEntry> entries;
        for (std::size_t i = 0; i < m_spec.careers.size(); ++i)
            entries.push_back({0, 0, app::Grade::A, false, false, fromUtf8(m_spec.careers[i]), i});
        for (const app::Grade grade : grades)
            entries.push_back({0,
                               0,
                               grade,
                               hasWhisker(grade) && m_spec.careers.empty(),
                               hasBar(grade) && m_spec.careers.empty(),
                               keyWords(grade),
                               {},
                               !m_spec.careers.empty()});
        for (KeyEntry& entry : entries) {
            // Careers first, what their grades mean on the next line.
            if (!entry.career && !m_layout.keys.isEmpty() && m_layout.keys.last().career) {
                x = m_layout.nameLeft;
                y += m_style.chip * 1.3;
            }
            entry.x = x;
            entry.y = y;
            const double chip = entry.career ? 0 : m_style.chip + (slide() ? 9 : 6 * u());
            const double width = keySign(entry, m_style) + chip + textWidth(entry.words, m_style.fonts.key);
            if (x > m_layout.nameLeft && x + width > m_layout.width) {
                entry.x = x = m_layout.nameLeft;
                entry.y = y += m_style.chip * 1.3;
            }
            x += width + (slide() ? 42 : 26 * u());
            m_layout.keys.append(entry);
        }
        m_y = y + m_style.chip / 2;
    }

    bool hasWhisker(app::Grade grade) const {
        return app::traitsOf(m_spec.form).spread &&
               std::any_of(m_spec.rows.begin(), m_spec.rows.end(), [&](const app::ChartRow& row) {
                   return row.mark && row.mark->grade == grade && row.mark->low && row.mark->high;
               });
    }

    bool hasBar(app::Grade grade) const {
        return app::traitsOf(m_spec.form).fromZero &&
               std::any_of(m_spec.rows.begin(), m_spec.rows.end(),
                           [&](const app::ChartRow& row) { return row.mark && row.mark->grade == grade; });
    }

    void columns() {
        double names = m_columns.names;
        const double values = m_columns.values;
        if (!m_layout.firstHeading.isEmpty())
            names = std::max(names,
                             std::min(72.0 * u(), textWidth(m_layout.firstHeading, m_style.fonts.heading)));
        const double gap = slide() ? 36 * u() / 1.46 : (compact() ? 8 : 28) * u();
        m_layout.nameRight = m_layout.nameLeft + std::min(std::ceil(names), m_layout.width * 0.36);
        m_layout.chipLeft = m_layout.width - m_style.chip;
        // The head "Grade" is wider than the chips under it and must not touch the head before it.
        const double chipGap = std::max(
            slide() ? 35 * u() / 1.46 : (compact() ? 10 : 26) * u(),
            m_style.headings ? textWidth(tr("Grade"), m_style.fonts.axis) - m_style.chip + 10 * u() : 0);
        m_layout.valueRight = m_layout.gradeColumn ? m_layout.chipLeft - chipGap : m_layout.width;
        if (m_columns.changes > 0) {
            m_layout.changeRight = m_layout.valueRight;
            m_layout.valueRight -= std::ceil(m_columns.changes) + (slide() ? 18 : 12 * u());
        }
        m_layout.valueLeft = m_layout.valueRight - std::min(std::ceil(values), m_layout.width * 0.3);
        const double numbers = m_layout.endNumbers ? 28 * u() : 0;
        m_layout.plot.setLeft(m_layout.nameRight + m_style.nameGap + numbers);
        m_layout.plot.setRight(std::max(m_layout.plot.left() + 40, m_layout.valueLeft - gap - numbers));
    }

    void slots_() {
        const bool heading = !m_layout.firstHeading.isEmpty();
        const bool lowRows = !slide() && m_style.pitch < 30 * u();
        if (m_style.header)
            m_layout.headBaseline = m_y + (slide() ? (m_layout.keys.isEmpty() ? 34 : 22) : 22.5 * u());
        else
            m_layout.headBaseline = 12 * u();
        double top = m_layout.headBaseline + (slide() ? 8 : 5 * u());
        m_layout.headerBottom = top;
        // Names above the first row's ends need room of their own where rows are low.
        if (!heading && lowRows && m_style.headings)
            top += 8 * u();
        m_layout.plot.setTop(top);
        m_layout.firstSlotTop = top + (heading ? 24 : compact() ? 0 : 8) * (slide() ? 1 : u());
        m_layout.plot.setBottom(m_layout.firstSlotTop + m_layout.slotCount * m_layout.pitch);
        m_y = m_layout.plot.bottom();
    }

    void caption() {
        if (!m_style.caption) {
            m_layout.height = m_y + 2 * u();
            return;
        }
        const double linePitch = slide() ? 21 : 15.5 * u();
        const double room = m_layout.width - m_layout.nameLeft - (m_style.signature ? 170 : 0);
        double baseline = m_y + (slide() ? 34 : 25 * u());
        std::vector<std::string> paragraphs = m_spec.sources;
        // A picture alone shows no ranks.
        if (!slide() && !m_spec.tableNote.empty())
            paragraphs.push_back(m_spec.tableNote);
        for (const auto& source : paragraphs) {
            for (const QString& line : wrapped(fromUtf8(source), m_style.fonts.caption, room, 12)) {
                m_layout.caption.append({{m_layout.nameLeft, baseline}, line});
                baseline += linePitch;
            }
        }
        m_layout.height = std::max(baseline - linePitch, m_y) + 5 * u();
    }

    const app::ChartSpec& m_spec;
    const ChartStyle& m_style;
    const ColumnWidths m_columns;
    ChartLayout m_layout;
    double m_y = 0;
};

} // namespace

void ChartLayout::growTo(double newHeight) {
    if (newHeight <= height)
        return;
    for (TextLine& line : caption)
        line.at.ry() += newHeight - height;
    height = newHeight;
}

void ChartLayout::setPitch(double newPitch) {
    const double change = slotCount * (newPitch - pitch);
    pitch = newPitch;
    plot.setBottom(plot.bottom() + change);
    for (TextLine& line : caption)
        line.at.ry() += change;
    height += change;
}

double keySign(const KeyEntry& entry, const ChartStyle& style) {
    const double gap = style.density == Density::Slide ? 8 : 7.7 * style.unit;
    // In a chart of several careers a grade has no sign of its own but its chip.
    if (entry.chipOnly)
        return 0;
    return (entry.whisker ? 31.5 : entry.bar ? 20 : 12.2) * style.mark + gap;
}

double subGap(const ChartStyle& style) {
    return 7 * style.unit;
}

std::optional<int> ChartLayout::rowAt(double y) const {
    if (slotCount == 0)
        return std::nullopt;
    const int slot = static_cast<int>(std::floor((y - firstSlotTop) / pitch));
    if (slot < 0 || slot >= slotCount || (separated && slot == rankedRows))
        return std::nullopt;
    return separated && slot > rankedRows ? slot - 1 : slot;
}

ColumnWidths columnWidths(const app::ChartSpec& spec, const ChartStyle& style) {
    std::size_t longestName = 0;
    std::size_t longestValue = 0;
    for (const app::ChartRow& row : spec.rows) {
        longestName = std::max(longestName, row.label.size() + row.sublabel.size());
        longestValue = std::max(longestValue, row.valueText.size());
    }
    // Only what may be the widest is measured.
    ColumnWidths widths;
    for (const app::ChartRow& row : spec.rows) {
        if (10 * (row.label.size() + row.sublabel.size()) >= 7 * longestName)
            widths.names = std::max(widths.names, nameWidth(row, style));
        if (row.valueText.size() == longestValue)
            widths.values = std::max(widths.values, textWidth(localNumber(row.valueText), style.fonts.value));
        if (!row.changeText.empty() && style.headings)
            widths.changes = std::max(widths.changes, textWidth(localNumber(row.changeText), style.fonts.sub));
    }
    return widths;
}

ChartLayout layOut(const app::ChartSpec& spec, const ChartStyle& style, double width,
                   const ColumnWidths& columns) {
    return Arrangement(spec, style, width, columns).run();
}

ChartLayout layOut(const app::ChartSpec& spec, const ChartStyle& style, double width) {
    return layOut(spec, style, width, columnWidths(spec, style));
}

} // namespace waymark::ui
