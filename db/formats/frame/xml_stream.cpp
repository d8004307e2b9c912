// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/xml_stream.h"

#include "db/sqlite/errors.h"

#include <expat.h>

#include <utility>

namespace waymark::db {

namespace {

constexpr int blockBytes = 64 << 10;

std::string_view withoutPrefix(std::string_view name) {
    return name.substr(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
}

} // namespace

/// What expat calls. An exception must not pass through C code: it waits in m_failure.
struct XmlStream::Callbacks {
    template <class Work>
    static void keep(void* self, Work work) {
        auto* stream = static_cast<XmlStream*>(self);
        if (stream->m_failure)
            return;
        try {
            work(*stream);
        } catch (...) {
            stream->m_failure = std::current_exception();
            XML_StopParser(stream->m_parser, XML_FALSE);
        }
    }
    static void started(void* self, const char* name, const char** attributes) {
        keep(self, [&](XmlStream& s) { s.m_handlers.started(withoutPrefix(name), attributes); });
    }
    static void ended(void* self, const char* name) {
        keep(self, [&](XmlStream& s) { s.m_handlers.ended(withoutPrefix(name)); });
    }
    static void text(void* self, const char* text, int length) {
        keep(self, [&](XmlStream& s) {
            s.m_handlers.text(std::string_view(text, static_cast<std::size_t>(length)));
        });
    }
    static void documentType(void* self, const char*, const char*, const char*, int) {
        keep(self, [](XmlStream& s) { s.refuse("a document type; tables have none"); });
    }
};

XmlStream::XmlStream(std::unique_ptr<ByteStream> bytes, std::string name, Handlers handlers)
    : m_bytes(std::move(bytes))
    , m_name(std::move(name))
    , m_handlers(std::move(handlers))
    , m_parser(XML_ParserCreate("UTF-8")) {
    if (!m_parser)
        throw std::bad_alloc();
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Callbacks::started, &Callbacks::ended);
    XML_SetCharacterDataHandler(m_parser, &Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Callbacks::documentType);
}

XmlStream::~XmlStream() {
    XML_ParserFree(m_parser);
}

void XmlStream::refuse(const std::string& reason) const {
    throw sqlite::Failure(ErrorKind::InvalidInput,
                          m_name + ":" + std::to_string(XML_GetCurrentLineNumber(m_parser)) + ": " + reason);
}

bool XmlStream::readMore() {
    if (m_ended)
        return false;
    void* block = XML_GetBuffer(m_parser, blockBytes);
    if (!block)
        throw std::bad_alloc();
    const std::size_t got = m_bytes->read(static_cast<char*>(block), blockBytes);
    m_ended = got < static_cast<std::size_t>(blockBytes);
    const XML_Status status = XML_ParseBuffer(m_parser, static_cast<int>(got), m_ended ? 1 : 0);
    if (m_failure)
        std::rethrow_exception(std::exchange(m_failure, nullptr));
    if (status != XML_STATUS_OK)
        refuse(std::string("damaged XML (") + XML_ErrorString(XML_GetErrorCode(m_parser)) +
               "); is the download complete?");
    return true;
}

std::string_view XmlStream::attribute(const char** attributes, std::string_view name) {
    for (; *attributes; attributes += 2)
        if (withoutPrefix(attributes[0]) == name)
            return attributes[1];
    return {};
}

} // namespace waymark::db
