// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/frame/web_places.h"

#include "ui/desktop/state/window_state.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

const QString stateName = u"web.place"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::WebPlaces)
};

} // namespace

const std::vector<WebPlace>& webPlaces() {
    static const std::vector<WebPlace> places{
        {u"duckduckgo"_s, u"DuckDuckGo"_s, u"https://duckduckgo.com/?q=%1"_s},
        {u"google"_s, u"Google"_s, u"https://www.google.com/search?q=%1"_s},
        {u"bing"_s, u"Bing"_s, u"https://www.bing.com/search?q=%1"_s},
        {u"oer-commons"_s, u"OER Commons"_s, u"https://oercommons.org/search?f.search=%1"_s},
        {u"worldcat"_s, u"WorldCat"_s, u"https://search.worldcat.org/search?q=%1"_s},
        {u"youtube"_s, u"YouTube"_s, u"https://www.youtube.com/results?search_query=%1"_s},
    };
    return places;
}

const WebPlace& webPlace(const WindowState& state) {
    const auto& places = webPlaces();
    const QString chosen = state.value(stateName).toString();
    const auto found =
        std::find_if(places.begin(), places.end(), [&](const auto& each) { return each.id == chosen; });
    return found == places.end() ? places.front() : *found;
}

QString webSearchAddress(const WindowState& state, const QString& words) {
    return webPlace(state).address.arg(QString::fromUtf8(QUrl::toPercentEncoding(words)));
}

QWidget* makeWebPlaceField(WindowState& state, QWidget* parent) {
    auto* field = new QComboBox(parent);
    field->setObjectName(u"web-place"_s);
    field->setToolTip(
        Words::tr("Where links that search the web lead. They open in your browser, only when clicked."));
    for (const auto& place : webPlaces())
        field->addItem(place.name, place.id);
    field->setCurrentIndex(field->findData(webPlace(state).id));
    QObject::connect(field, &QComboBox::currentIndexChanged, field,
                     [field, &state] { state.setValue(stateName, field->currentData().toString()); });
    return field;
}

} // namespace waymark::ui
