// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cli/program.h"

#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <iterator>

namespace waymark::test {

namespace {

std::string contents(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void redirect(const std::filesystem::path& file, int descriptor, const char* mode) {
    if (std::FILE* stream = std::fopen(file.c_str(), mode)) {
        dup2(fileno(stream), descriptor);
        std::fclose(stream);
    }
}

} // namespace

Outcome runProgram(const std::vector<std::string>& arguments, const std::filesystem::path& dataDir,
                   const std::string& input, const std::string& output) {
    const TempFolder folder;
    const auto in = folder.path() / "in";
    std::ofstream(in, std::ios::binary) << input;
    const std::string program = WAYMARK_BUILD_DIR "/bin/waymark-cli";
    std::vector<std::string> words{program, "--catalog", fixtureCatalog().string(), "--data-dir",
                                   dataDir.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());

    const pid_t child = fork();
    if (child == 0) {
        redirect(in, STDIN_FILENO, "rb");
        if (output == closedOutput)
            close(STDOUT_FILENO);
        else
            redirect(output.empty() ? folder.path() / "out" : std::filesystem::path(output), STDOUT_FILENO,
                     "wb");
        redirect(folder.path() / "err", STDERR_FILENO, "wb");
        std::vector<char*> argv;
        for (auto& word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        execv(program.c_str(), argv.data());
        _exit(127);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contents(folder.path() / "out"),
            contents(folder.path() / "err")};
}

} // namespace waymark::test
