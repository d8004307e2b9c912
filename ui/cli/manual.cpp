// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/manual.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <functional>
#include <iostream>
#include <memory>
#include <sstream>
#include <vector>

namespace waymark::ui {

namespace {

using Visit = std::function<void(const CLI::App& command, const std::string& path)>;

std::vector<const CLI::App*> listed(const CLI::App& app) {
    std::vector<const CLI::App*> commands;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        if (!command->get_group().empty()) // those of no group are hidden
            commands.push_back(command);
    return commands;
}

/// The app itself first, with an empty path; then each command before its own: "library", "library add".
void everyCommand(const CLI::App& app, const std::string& path, const Visit& visit) {
    visit(app, path);
    for (const CLI::App* command : listed(app))
        everyCommand(*command, path.empty() ? command->get_name() : path + ' ' + command->get_name(), visit);
}

std::vector<const CLI::Option*> optionsOf(const CLI::App& command) {
    return command.get_options([](const CLI::Option* option) { return !option->get_group().empty(); });
}

std::string roff(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        if (c == '\\')
            safe += "\\e";
        else if (c == '-')
            safe += "\\-";
        else if ((c == '.' || c == '\'') && (safe.empty() || safe.back() == '\n'))
            safe += std::string("\\&") + c; // else a request
        else
            safe += c;
    }
    return safe;
}

std::string optionInRoff(const CLI::Option& option) {
    std::string head = "\\fB" + roff(option.get_name(false, true)) + "\\fR";
    if (option.get_items_expected_max() > 0)
        head += " \\fI" + roff(option.get_type_name()) + "\\fR";
    return ".TP\n" + head + "\n" + roff(option.get_description()) + "\n";
}

/// What may stand next after the words of `path`: commands and options.
std::string wordsAfter(const CLI::App& command) {
    std::string words;
    for (const CLI::App* next : listed(command))
        words += next->get_name() + ' ';
    for (const CLI::Option* option : optionsOf(command))
        for (const std::string& name : option->get_lnames())
            words += "--" + name + ' ';
    if (!words.empty())
        words.pop_back();
    return words;
}

/// Case patterns of the two shells that read "$path": which words lead deeper, and what follows each path.
struct Cases {
    std::string paths; ///< " library"|" library add"
    std::string words; ///< one branch a path; @ stands for how the shell offers words
};

Cases casesOf(const CLI::App& app) {
    Cases cases;
    everyCommand(app, {}, [&](const CLI::App& command, const std::string& path) {
        const std::string quoted = path.empty() ? "\"\"" : "\" " + path + "\"";
        if (!path.empty())
            cases.paths += (cases.paths.empty() ? "" : "|") + quoted;
        cases.words += "    " + quoted + ") words=\"" + wordsAfter(command) + "\" ;;\n";
    });
    return cases;
}

std::string bashCompletion(const CLI::App& app) {
    const Cases cases = casesOf(app);
    return "# Completion of waymark-cli for bash.\n_waymark_cli() {\n"
           "  local path=\"\" words=\"\" i\n"
           "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "    case \"$path ${COMP_WORDS[i]}\" in\n    " +
           cases.paths +
           ") path=\"$path ${COMP_WORDS[i]}\" ;;\n    esac\n  done\n"
           "  case \"$path\" in\n" +
           cases.words +
           "  esac\n"
           "  COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n}\n"
           "complete -o default -F _waymark_cli waymark-cli\n";
}

// In zsh "path" is where programs are looked for.
std::string zshCompletion(const CLI::App& app) {
    const Cases cases = casesOf(app);
    return "#compdef waymark-cli\n# Completion of waymark-cli for zsh.\n"
           "local walked=\"\" given=\"\" i\n"
           "for ((i = 2; i < CURRENT; i++)); do\n"
           "  case \"$walked $words[i]\" in\n    " +
           cases.paths +
           ") walked=\"$walked $words[i]\" ;;\n  esac\ndone\n"
           "local line=\"$walked\"\n() {\n  local words\n  case \"$line\" in\n" +
           cases.words + "  esac\n  given=\"$words\"\n}\ncompadd -- ${=given}\n_files\n";
}

/// True in fish when all words of the path were typed: "add" is a command of several others.
std::string seenInFish(const std::string& path) {
    std::string condition;
    std::istringstream words(path);
    for (std::string word; words >> word;)
        condition += (condition.empty() ? "" : "; and ") + ("__fish_seen_subcommand_from " + word);
    return condition;
}

std::string quotedInFish(std::string words) {
    for (std::size_t at = 0; (at = words.find('\'', at)) != std::string::npos; at += 2)
        words.insert(at, 1, '\\');
    return '\'' + words + '\'';
}

std::string fishCompletion(const CLI::App& app) {
    std::string text = "# Completion of waymark-cli for fish.\n";
    everyCommand(app, {}, [&](const CLI::App& command, const std::string& path) {
        std::string none = "not __fish_seen_subcommand_from";
        for (const CLI::App* next : listed(command))
            none += ' ' + next->get_name();
        const std::string seen = seenInFish(path);
        for (const CLI::App* next : listed(command))
            text += "complete -c waymark-cli -n " + quotedInFish(seen.empty() ? none : seen + "; and " + none) + " -a " +
                    next->get_name() + " -d " + quotedInFish(next->get_description()) + "\n";
        for (const CLI::Option* option : optionsOf(command))
            for (const std::string& name : option->get_lnames())
                text += "complete -c waymark-cli -n " + quotedInFish(seen.empty() ? "true" : seen) + " -l " + name +
                        " -d " + quotedInFish(option->get_description()) + "\n";
    });
    return text;
}

} // namespace

std::string manualPage(const CLI::App& app, const std::string& date) {
    std::string page = ".TH WAYMARK\\-CLI 1 \"" + date + "\" \"" + roff(app.version()) + "\" \"User Commands\"\n"
                       ".SH NAME\nwaymark\\-cli \\- careers, pay by city, courses and books, offline\n"
                       ".SH SYNOPSIS\n.B waymark\\-cli\n[\\fIOPTIONS\\fR] \\fICOMMAND\\fR ...\n"
                       ".SH DESCRIPTION\n" +
                       roff(app.get_description()) + "\n";
    everyCommand(app, {}, [&](const CLI::App& command, const std::string& path) {
        page += path.empty() ? ".SH OPTIONS\n" : ".SS " + roff(path) + "\n" + roff(command.get_description()) + "\n";
        for (const CLI::Option* option : optionsOf(command))
            page += optionInRoff(*option);
        if (path.empty())
            page += ".SH COMMANDS\n";
    });
    page += ".SH EXIT STATUS\n0: done. 1: the answer is no (nothing found, a check failed). 2: bad usage, bad input, or "
            "output that could not be written; one line on standard error says which.\n"
            ".SH SEE ALSO\n.BR waymark (1)\n";
    return page;
}

std::string shellCompletion(const CLI::App& app, const std::string& shell) {
    return shell == "bash" ? bashCompletion(app)
           : shell == "zsh" ? zshCompletion(app)
           : shell == "fish" ? fishCompletion(app)
                             : std::string();
}

void addManualCommand(CLI::App& app) {
    CLI::App* command = app.add_subcommand("manual", "The manual page, or completion for a shell")->group("");
    const auto form = std::make_shared<std::string>("man");
    command->add_option("--as", *form, "What to print")->check(CLI::IsMember({"man", "bash", "zsh", "fish"}));
    const auto date = std::make_shared<std::string>();
    command->add_option("--date", *date, "Day in the foot of the manual page");
    command->callback([&app, form, date] {
        std::cout << (*form == "man" ? manualPage(app, *date) : shellCompletion(app, *form));
    });
}

} // namespace waymark::ui
