// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// XML read block by block with expat, elements and text handed on. Entities and document types are refused:
// nothing that is imported needs them, and they are how a small file becomes a huge one. Throws Failure
// InvalidInput "file:line: reason". One thread.
#pragma once

#include "db/formats/frame/byte_stream.h"

#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace waymark::db {

class XmlStream {
public:
    /// Names come without their namespace prefix.
    struct Handlers {
        std::function<void(std::string_view name, const char** attributes)> started;
        std::function<void(std::string_view name)> ended;
        std::function<void(std::string_view text)> text;
    };

    XmlStream(std::unique_ptr<ByteStream> bytes, std::string name, Handlers handlers);
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    /// Parses one more block; false at the end.
    bool readMore();
    [[noreturn]] void refuse(const std::string& reason) const;

    /// The value of an attribute, matched without its prefix; empty when it is not there.
    static std::string_view attribute(const char** attributes, std::string_view name);

private:
    struct Callbacks;
    std::unique_ptr<ByteStream> m_bytes;
    std::string m_name;
    Handlers m_handlers;
    XML_ParserStruct* m_parser;
    std::exception_ptr m_failure; ///< of a handler, to be thrown on when expat has returned
    bool m_ended = false;
};

} // namespace waymark::db
