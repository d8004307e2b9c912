// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the real waymark-cli as a process of its own on the fixture catalog and a library folder of the test.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::test {

struct Outcome {
    int exitCode = -1;
    std::string out;
    std::string err;
    nlohmann::json json() const { return nlohmann::json::parse(out, nullptr, false); }
};

/// `input` becomes standard input; standard output goes to the file `output` where one is named, and is
/// closed where that is closedOutput.
inline constexpr const char* closedOutput = "closed";
Outcome runProgram(const std::vector<std::string>& arguments, const std::filesystem::path& dataDir,
                   const std::string& input = {}, const std::string& output = {});

} // namespace waymark::test
