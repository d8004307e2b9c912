// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/names.h"

#include "app/words/numbers.h"

#include <QCoreApplication>

namespace waymark::ui {

namespace {

// Contexts that no sentence has.
constexpr const char* careers = "catalog/career";
constexpr const char* skills = "catalog/skill";
constexpr const char* topics = "catalog/topic";
constexpr const char* groups = "catalog/group";
constexpr const char* learning = "catalog/learning";
constexpr const char* toolClasses = "catalog/category";
constexpr const char* industries = "catalog/industry";

QString named(const char* context, std::string_view english) {
    return QCoreApplication::translate(context, std::string(english).c_str());
}

} // namespace

QString careerName(std::string_view english) {
    return named(careers, english);
}

QString skillName(std::string_view english) {
    return named(skills, english);
}

QString topicName(std::string_view english) {
    return named(topics, english);
}

QString groupName(std::string_view english) {
    return named(groups, english);
}

QString learningName(std::string_view english) {
    return named(learning, english);
}

QString toolClassName(std::string_view english) {
    return english.empty() ? QString() : named(toolClasses, english);
}

QString industryName(std::string_view english) {
    return named(industries, english);
}

QString itemName(db::ItemKind kind, std::string_view english) {
    switch (kind) {
    case db::ItemKind::Career:
        return careerName(english);
    case db::ItemKind::Skill:
        return skillName(english);
    case db::ItemKind::Topic:
        return topicName(english);
    default:
        return QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size()));
    }
}

CatalogNames::CatalogNames(const std::vector<db::TranslatedTitle>& titles) {
    const auto add = [this](const std::string& kind, const std::string& english, const std::string& title) {
        m_names.insert(QByteArray::fromStdString("catalog/" + kind + ' ' + english), QString::fromStdString(title));
    };
    for (const auto& title : titles) {
        add(title.kind, title.english, title.title);
        // Sentences write an occupation small.
        if (title.kind == "career")
            add(title.kind, app::capitalised(app::lowerTitle(title.english)), title.title);
    }
}

QString CatalogNames::translate(const char* context, const char* text, const char*, int) const {
    if (!context || !QByteArrayView(context).startsWith("catalog/"))
        return {};
    return m_names.value(QByteArray(context) + ' ' + text);
}

} // namespace waymark::ui
