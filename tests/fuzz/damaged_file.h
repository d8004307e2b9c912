// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sound file with bytes of the fuzzer in it: threes of a place (two bytes, in units of 64 bytes from the beginning)
// and what to put there; or, where the first byte is 255, the fuzzer's bytes as the whole file. So that most runs get
// past the first page. In memory (/dev/shm) where there is such a folder.
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <unistd.h>

namespace waymark::fuzz {

class DamagedFile {
public:
    explicit DamagedFile(const std::filesystem::path& sound) {
        std::ifstream in(sound, std::ios::binary);
        m_sound.assign(std::istreambuf_iterator<char>(in), {});
        const std::filesystem::path memory = "/dev/shm";
        m_folder = (std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path()) /
                   ("waymark-fuzz-" + std::to_string(::getpid()));
        std::filesystem::create_directories(m_folder);
    }
    ~DamagedFile() { std::filesystem::remove_all(m_folder); }
    DamagedFile(const DamagedFile&) = delete;
    DamagedFile& operator=(const DamagedFile&) = delete;

    std::filesystem::path written(const std::uint8_t* data, std::size_t size) const {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
        std::string bytes = m_sound;
        if (size > 0 && data[0] == 255) {
            bytes.assign(reinterpret_cast<const char*>(data) + 1, size - 1);
        } else {
            for (std::size_t i = 0; i + 4 <= size; i += 4) {
                const std::size_t place = (std::size_t{data[i]} * 256 + data[i + 1]) * 64 + data[i + 2] % 64;
                bytes[place % bytes.size()] = static_cast<char>(data[i + 3]);
            }
        }
        const auto file = m_folder / "file.db";
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }

private:
    std::string m_sound;
    std::filesystem::path m_folder;
};

} // namespace waymark::fuzz
