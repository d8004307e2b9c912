// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/crash_text.h"

#include <array>
#include <csignal>
#include <cstring>
#include <exception>
#include <fstream>
#include <iterator>
#include <string_view>

#if __has_include(<execinfo.h>)
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>
#define WAYMARK_KEEPS_CRASH_TEXT
#endif

namespace waymark::ui {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longestText = 64 * 1024; // what is shown of a file that somebody else made longer

fs::path crashFile(const fs::path& dataDir) {
    return dataDir / "crash.txt";
}

#ifdef WAYMARK_KEEPS_CRASH_TEXT

// A handler can neither allocate nor ask an object that may be gone: what it needs is put here beforehand.
std::array<char, 4096> pathOfText{};
std::array<char, 128> nameOfProgram{};
std::array<char, 512> endingException{};

template <std::size_t N> void put(std::array<char, N>& to, std::string_view text) {
    const std::size_t length = std::min(text.size(), N - 1);
    std::memcpy(to.data(), text.data(), length);
    to[length] = '\0';
}

void say(int file, const char* text) {
    if (write(file, text, std::strlen(text)) < 0)
        return; // a full disk: nothing can be said about it here
}

const char* nameOf(int signal) {
    switch (signal) {
    case SIGSEGV:
        return "memory that is not the program's (SIGSEGV)";
    case SIGBUS:
        return "a file or memory that went away (SIGBUS)";
    case SIGFPE:
        return "arithmetic without a result (SIGFPE)";
    case SIGILL:
        return "an instruction that the processor does not know (SIGILL)";
    default:
        return "the program ended itself (SIGABRT)";
    }
}

extern "C" void writeCrashText(int signal) {
    const int file = open(pathOfText.data(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file >= 0) {
        say(file, nameOfProgram.data());
        say(file, "\nended by: ");
        say(file, nameOf(signal));
        say(file, "\n");
        if (endingException[0] != '\0') {
            say(file, "exception: ");
            say(file, endingException.data());
            say(file, "\n");
        }
        std::array<void*, 64> frames{};
        backtrace_symbols_fd(frames.data(), backtrace(frames.data(), static_cast<int>(frames.size())), file);
        close(file);
    }
    // The handler is gone by now (SA_RESETHAND): the process ends as it would have, with its core file.
    raise(signal);
}

[[noreturn]] void noteException() {
    if (const auto thrown = std::current_exception()) {
        try {
            std::rethrow_exception(thrown);
        } catch (const std::exception& error) {
            put(endingException, error.what());
        } catch (...) {
            put(endingException, "of an unknown kind");
        }
    }
    std::abort();
}

// A stack that ran over leaves no room for the handler.
std::array<char, 64 * 1024> handlersStack{};

#endif

} // namespace

void keepCrashText(const fs::path& dataDir, const std::string& program) {
#ifdef WAYMARK_KEEPS_CRASH_TEXT
    put(pathOfText, crashFile(dataDir).string());
    put(nameOfProgram, program);
    std::array<void*, 1> once{};
    backtrace(once.data(), 1); // loads what it needs, which a handler must not
    stack_t stack{};
    stack.ss_sp = handlersStack.data();
    stack.ss_size = handlersStack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_handler = writeCrashText;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND);
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
        sigaction(signal, &action, nullptr);
    std::set_terminate(noteException);
#else
    static_cast<void>(dataDir);
    static_cast<void>(program);
#endif
}

std::optional<std::string> takeCrashText(const fs::path& dataDir) {
    std::error_code failure;
    if (!fs::is_regular_file(fs::symlink_status(crashFile(dataDir), failure)))
        return std::nullopt;
    std::string text(longestText, '\0');
    std::ifstream file(crashFile(dataDir), std::ios::binary);
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    file.close();
    // Where it cannot be moved it is shown again, which is better than being lost.
    fs::rename(crashFile(dataDir), dataDir / "crash-shown.txt", failure);
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

} // namespace waymark::ui
