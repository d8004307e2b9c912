// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/languages/catalogues.h"

#include "tests/support/temp_folder.h"

#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.note = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = xml.attributes().value(u"type"_s).isEmpty();
            if (!message.plural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QString catalogueFile(const QString& language) {
    return u"resources/translations/waymark_%1.ts"_s.arg(language);
}

std::vector<Message> readCatalogue(const QString& file) {
    std::vector<Message> messages;
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << file.toStdString();
    QXmlStreamReader xml(&opened);
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        EXPECT_EQ(xml.name(), u"context") << file.toStdString();
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                messages.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

const std::vector<Message>& messagesOfSources() {
    static const std::vector<Message> messages = [] {
        const TempFolder folder;
        const QString file = QString::fromStdString((folder / "found.ts").string());
        QProcess lupdate;
        lupdate.start(QStringLiteral(WAYMARK_LUPDATE), {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s,
                                                        u"ui"_s, u"-ts"_s, file});
        EXPECT_TRUE(lupdate.waitForFinished(60'000));
        EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
        return readCatalogue(file);
    }();
    return messages;
}

Asked askedOf(const std::vector<Message>& messages) {
    Asked all;
    for (const Message& message : messages)
        all.insert(message.asked());
    return all;
}

} // namespace waymark::test
