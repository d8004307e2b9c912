// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/standard_output.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

namespace waymark::ui {

void prepareStandardStreams() {
    // A caller may have left it ignored.
    std::signal(SIGPIPE, SIG_DFL);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(stream, F_GETFD) == -1 && errno == EBADF)
            // The lowest free number is this one. Read-only: writing to it stays an error.
            (void)::open("/dev/null", O_RDONLY);
}

std::optional<std::string> unwrittenOutput() {
    errno = 0;
    std::cout.flush();
    if (std::cout.good())
        return std::nullopt;
    const std::string reason = errno == 0 ? std::string() : " (" + std::string(std::strerror(errno)) + ")";
    return "standard output could not be written" + reason + "; check the space on its disk";
}

} // namespace waymark::ui
