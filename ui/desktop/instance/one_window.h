// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One window for each library and catalog: a second start hands over what it was asked to open and ends. Asked over a
// socket in the session's own folder, which costs no time at the start; where there can be none, over D-Bus. Other
// programs of the desktop always ask over D-Bus (desktop_service.h). When the first window does not answer, the second
// one simply opens: the library bears two. Qt's own local sockets would bring its network into the program. Owned by main; GUI thread.
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <string>

namespace waymark::ui {

class OneWindow final : public QObject {
    Q_OBJECT
public:
    struct Which {
        std::filesystem::path dataDir;
        std::string catalog;    ///< named by option or environment; empty: the one that is found
        bool customary = false; ///< nothing named another place: this is the window the desktop's name stands for
    };
    explicit OneWindow(const Which& which, QObject* parent = nullptr);
    ~OneWindow() override;

    /// True when a window took it. `what` as the command line has it: a link, a file, or empty to be shown only.
    bool handOver(const QString& what);
    /// Takes what later starts hand over; after handOver() said no.
    void listen();
    /// Takes what the desktop asks for, under the program's name on the session's bus. Costs a few milliseconds, so
    /// it is for after the first paint.
    void serveDesktop();

    /// Said by whoever received it. `token` lets the window come to the front; may be empty.
    void take(const QString& what, const QString& token) { Q_EMIT asked(what, token); }

Q_SIGNALS:
    void asked(const QString& what, const QString& token);

private:
    void receive();

    std::string m_path; ///< of the socket; empty where there can be none
    bool m_customary;
    bool m_othersSocket = false; ///< somebody holds it who does not answer
    int m_listening = -1;
    std::uint64_t m_socketFile = 0; ///< what it listens on, by its number on the disk
};

} // namespace waymark::ui
