// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/sources_section.h"

#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/app_words.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList& parts) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" \u00B7 "_s);
}

void addSource(PageSection* section, const db::Source& source, Dialogs& dialogs) {
    const auto line = [section](const QString& words, TypeSize size, Role ink, int gap) {
        if (words.isEmpty())
            return;
        auto* label = new TextLabel(words, size, ink, section);
        label->setWordWrap(true);
        section->add(label, gap);
    };
    const QString name = joined({fromUtf8(source.publisher), fromUtf8(source.title), appWords(source.vintage)});
    if (source.url.empty()) {
        line(name, TypeSize::Base, Role::Text, 12);
    } else {
        auto* link = new LinkLabel(name, LinkLabel::Form::Link, section);
        link->setToolTip(fromUtf8(source.url));
        QObject::connect(link, &LinkLabel::clicked, section,
                         [&dialogs, url = fromUtf8(source.url)] { dialogs.openLink(url); });
        section->add(link, 12);
    }
    line(joined({fromUtf8(source.licence), fromUtf8(source.changes)}), TypeSize::Small, Role::Text2, 2);
    line(fromUtf8(source.attribution), TypeSize::Small, Role::Text3, 2);
}

} // namespace

PageSection* sourcesSection(const SectionContext& context, QWidget* parent) {
    if (context.page.sources.empty())
        return nullptr;
    auto* section = new PageSection(tr("Sources"), parent);
    for (const auto& source : context.page.sources)
        addSource(section, source, context.services.dialogs);
    if (const QString remark = sourcesInEnglish(); !remark.isEmpty())
        section->addRemark(remark);
    section->addRemark(tr("Links open in the browser. Waymark earns nothing from them."));
    return section;
}

} // namespace waymark::ui
