// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/instance/one_window.h"

#include "ui/desktop/instance/desktop_service.h"

#include <QCryptographicHash>
#include <QSocketNotifier>

#include <array>
#include <cstring>
#include <optional>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

namespace fs = std::filesystem;

constexpr int answerMs = 3000; // a window that draws a long page still answers
constexpr int requestMs = 200; // who connects has its words ready
constexpr std::size_t longestRequest = 16 * 1024;
constexpr auto taken = "taken";

/// The session's folder is its owner's alone and on a disk that knows sockets; a sandbox shares the part of it that is
/// named after the program.
fs::path sessionFolder(const fs::path& dataDir) {
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.startsWith(u'/'))
        return dataDir;
    const QString sandbox = qEnvironmentVariable("FLATPAK_ID");
    const fs::path folder(runtime.toStdString());
    return sandbox.isEmpty() ? folder : folder / "app" / sandbox.toStdString();
}

/// Empty where the folder is missing or its name too long for a socket.
std::string socketPath(const OneWindow::Which& which) {
    std::error_code failure;
    const fs::path data = fs::weakly_canonical(which.dataDir, failure);
    const fs::path catalog = which.catalog.empty() ? fs::path() : fs::weakly_canonical(which.catalog, failure);
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(data.string() + '\n' + catalog.string()),
                                                     QCryptographicHash::Sha256);
    const fs::path folder = sessionFolder(which.dataDir);
    const std::string path = (folder / ("waymark-" + hash.toHex().left(16).toStdString())).string();
    return fs::is_directory(folder, failure) && path.size() < sizeof(sockaddr_un::sun_path) ? path : std::string();
}

sockaddr_un addressOf(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.data(), path.size());
    return address;
}

void waitAtMost(int socket, int milliseconds) {
    const timeval time{milliseconds / 1000, milliseconds % 1000 * 1000};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &time, sizeof time);
}

/// All that comes until the other side has said all; nothing when it stops halfway or says too much.
std::optional<std::string> readAll(int socket) {
    std::string text;
    std::array<char, 1024> piece{};
    for (;;) {
        const ssize_t got = ::recv(socket, piece.data(), piece.size(), 0);
        if (got == 0)
            return text;
        if (got < 0 || text.size() > longestRequest)
            return std::nullopt;
        text.append(piece.data(), static_cast<std::size_t>(got));
    }
}

void sayAll(int socket, const std::string& text) {
    // Whoever went away meanwhile is no reason to end (SIGPIPE).
    (void)::send(socket, text.data(), text.size(), MSG_NOSIGNAL);
    ::shutdown(socket, SHUT_WR);
}

/// What tells a file from another that came under the same name; 0 where there is none.
std::uint64_t fileNumber(const std::string& path) {
    struct stat file {};
    return ::lstat(path.c_str(), &file) == 0 ? file.st_ino : 0;
}

/// A socket connected to the window that listens there, or -1 with the reason in errno: EAGAIN of one that is too busy.
int connected(const std::string& path) {
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return -1;
    waitAtMost(socket, answerMs); // a window that stands still takes nobody in
    const sockaddr_un address = addressOf(path);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return socket;
    const int reason = errno;
    ::close(socket);
    errno = reason;
    return -1;
}

} // namespace

OneWindow::OneWindow(const Which& which, QObject* parent)
    : QObject(parent)
    , m_path(socketPath(which))
    , m_customary(which.customary) {}

OneWindow::~OneWindow() {
    if (m_listening < 0)
        return;
    // One that was taken for killed finds another's socket under its name: through that others ask the other.
    if (m_socketFile != 0 && fileNumber(m_path) == m_socketFile)
        ::unlink(m_path.c_str());
    ::close(m_listening);
}

bool OneWindow::handOver(const QString& what) {
    if (m_path.empty())
        return m_customary && askOverBus(what);
    const int socket = connected(m_path);
    if (socket < 0) {
        m_othersSocket = errno == EAGAIN;
        return false;
    }
    sayAll(socket, what.toStdString() + '\n' + activationToken().toStdString());
    m_othersSocket = readAll(socket) != taken;
    ::close(socket);
    return !m_othersSocket;
}

void OneWindow::listen() {
    if (m_path.empty() || m_othersSocket)
        return;
    ::unlink(m_path.c_str()); // what a window left that was killed: it answers nobody
    m_listening = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const sockaddr_un address = addressOf(m_path);
    const mode_t before = ::umask(0177);
    const bool bound =
        m_listening >= 0 && ::bind(m_listening, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::umask(before);
    if (!bound || ::listen(m_listening, 8) != 0) {
        if (m_listening >= 0)
            ::close(m_listening);
        m_listening = -1;
        return;
    }
    m_socketFile = fileNumber(m_path);
    auto* notifier = new QSocketNotifier(m_listening, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &OneWindow::receive);
}

void OneWindow::serveDesktop() {
    if (m_customary)
        DesktopService::begin(*this);
}

void OneWindow::receive() {
    const int socket = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
    if (socket < 0)
        return;
    waitAtMost(socket, requestMs);
    const auto request = readAll(socket);
    const auto end = request ? request->find('\n') : std::string::npos;
    if (end != std::string::npos)
        sayAll(socket, taken);
    ::close(socket);
    if (end != std::string::npos)
        take(QString::fromStdString(request->substr(0, end)), QString::fromStdString(request->substr(end + 1)));
}

} // namespace waymark::ui
