// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/tools_part.h"

#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/queries/career_hints.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostOffered = 18;
constexpr std::size_t firstLooked = 3;

bool holds(const std::vector<db::Skill>& tools, const db::SkillKey& key) {
    return std::any_of(tools.begin(), tools.end(), [&key](const db::Skill& tool) { return tool.key == key; });
}

std::string offeredFor(const db::MatchProfile& profile) {
    std::string whom = profile.name;
    for (const auto& career : profile.pastCareers)
        whom += ' ' + career.text();
    return whom;
}

} // namespace

ToolsPart::ToolsPart(MatchSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLineEdit(this))
    , m_boxes(new QWidget(this))
    , m_flow(new FlowLayout(m_boxes, 12)) {
    setMaximumWidth(720);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading(tr("Tools I use"), TypeSize::Section, this));
    column->addWidget(
        wrapped(tr("Programs and machines by name. Each career then says which of its tools you know."),
                TypeSize::Base, Role::Text2, this));
    column->addWidget(m_boxes);
    m_name->setObjectName(u"tool-name"_s);
    m_name->setPlaceholderText(tr("Another one, by its name"));
    m_name->setAccessibleName(tr("Add a tool you use"));
    m_name->setTextMargins(4, 0, 4, 0);
    m_name->setMaximumWidth(420);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { add(m_name->text()); });
    column->addWidget(m_name);
    connect(&session, &MatchSession::changed, this, [this] {
        if (isVisible()) // else it is filled when it is shown
            follow();
    });
}

void ToolsPart::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_all.empty())
        readTools();
    fill();
}

void ToolsPart::readTools() {
    auto rows = m_session.services().catalog.skills(db::SkillKind::Technology).valueOr({});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& left, const auto& right) { return left.careers > right.careers; });
    QStringList names;
    for (const auto& row : rows) {
        m_all.push_back(row.skill);
        names += fromUtf8(row.skill.name);
    }
    auto* completer = new QCompleter(names, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    // The field takes the whole name after this signal: it is emptied when that is done.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ToolsPart::add, Qt::QueuedConnection);
}

/// Ticked ones first, then those of careers that stand near.
std::vector<db::Skill> ToolsPart::offered() const {
    std::vector<db::Skill> tools;
    for (const auto& key : m_session.tools())
        for (const db::Skill& tool : m_all)
            if (tool.key == key)
                tools.push_back(tool);
    const std::size_t most = std::max(mostOffered, tools.size());
    std::vector<db::CareerKey> careers = m_session.profile().pastCareers;
    for (std::size_t place = 0; careers.empty() && place < m_session.ranked().size() && place < firstLooked;
         ++place)
        careers.push_back(m_session.table().careers[m_session.ranked()[place].career].key);
    for (const auto& career : careers) {
        const auto hints = careerHints(m_session.services().catalog, career);
        for (std::size_t i = 0; hints && i < hints->tools.size() && tools.size() < most; ++i)
            if (!holds(tools, hints->tools[i].skill.key))
                tools.push_back(hints->tools[i].skill);
    }
    for (std::size_t i = 0; i < m_all.size() && tools.size() < most; ++i)
        if (!holds(tools, m_all[i].key))
            tools.push_back(m_all[i]);
    return tools;
}

/// A tick changes no place; other careers, another profile or a tool that has no box yet do.
void ToolsPart::follow() {
    const auto ticked = m_session.tools();
    const bool all = std::all_of(ticked.begin(), ticked.end(), [this](const db::SkillKey& key) {
        return std::any_of(m_ticks.begin(), m_ticks.end(),
                           [&](const QCheckBox* box) { return box->objectName() == fromUtf8(key.text()); });
    });
    if (all && m_filledFor == offeredFor(m_session.profile()))
        showTicks();
    else
        fill();
}

void ToolsPart::showTicks() {
    const auto ticked = m_session.tools();
    for (QCheckBox* box : m_ticks)
        box->setChecked(std::any_of(ticked.begin(), ticked.end(), [box](const db::SkillKey& key) {
            return box->objectName() == fromUtf8(key.text());
        }));
}

void ToolsPart::fill() {
    if (m_all.empty())
        return;
    const QWidget* focused = m_boxes->focusWidget();
    const QString before = focused && focused->hasFocus() ? focused->objectName() : QString();
    clearLayout(*m_flow);
    m_ticks.clear();
    m_filledFor = offeredFor(m_session.profile());
    for (const db::Skill& tool : offered()) {
        auto* box = new QCheckBox(fromUtf8(tool.name), m_boxes);
        box->setObjectName(fromUtf8(tool.key.text()));
        connect(box, &QCheckBox::clicked, this,
                [this, key = tool.key](bool on) { m_session.setTool(key, on); });
        m_flow->addWidget(box);
        m_ticks.push_back(box);
        if (box->objectName() == before)
            box->setFocus(Qt::TabFocusReason);
    }
    showTicks();
}

void ToolsPart::add(const QString& name) {
    for (const db::Skill& tool : m_all) {
        if (fromUtf8(tool.name).compare(name.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        m_session.setTool(tool.key, true);
        return m_name->clear();
    }
}

} // namespace waymark::ui
