// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/page_names.h"

#include <QCoreApplication>

namespace waymark::ui {

using namespace Qt::StringLiterals;

QString pageTitle(PageId page) {
    const auto words = [](const char* text) { return QCoreApplication::translate("PageNames", text); };
    switch (page) {
    case PageId::Explore:
        return words(QT_TRANSLATE_NOOP("PageNames", "Explore"));
    case PageId::Careers:
        return words(QT_TRANSLATE_NOOP("PageNames", "Careers"));
    case PageId::Skills:
        return words(QT_TRANSLATE_NOOP("PageNames", "Skills"));
    case PageId::Courses:
        return words(QT_TRANSLATE_NOOP("PageNames", "Courses"));
    case PageId::Books:
        return words(QT_TRANSLATE_NOOP("PageNames", "Books"));
    case PageId::Pay:
        return words(QT_TRANSLATE_NOOP("PageNames", "Pay"));
    case PageId::Library:
        return words(QT_TRANSLATE_NOOP("PageNames", "My library"));
    case PageId::Search:
        return words(QT_TRANSLATE_NOOP("PageNames", "Search"));
    }
    return {};
}

QString pageIconName(PageId page) {
    switch (page) {
    case PageId::Explore:
        return u"explore"_s;
    case PageId::Careers:
        return u"careers"_s;
    case PageId::Skills:
        return u"skills"_s;
    case PageId::Courses:
        return u"courses"_s;
    case PageId::Books:
        return u"books"_s;
    case PageId::Pay:
        return u"pay"_s;
    case PageId::Library:
        return u"library"_s;
    case PageId::Search:
        return u"search"_s;
    }
    return {};
}

} // namespace waymark::ui
