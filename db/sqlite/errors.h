// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One translation of what can go wrong inside db/ into db::Error: SQLite's codes, our own Failure, memory.
// Inside db/ functions throw; at its edge every public function runs its work through guarded(), so that
// no exception gets further. Messages name the file and say what to do. Any thread.
#pragma once

#include "db/result.h"

#include <SQLiteCpp/Exception.h>

#include <exception>
#include <filesystem>
#include <new>
#include <type_traits>
#include <utility>

namespace waymark::db::sqlite {

/// An Error on its way to the edge of db/; never thrown beyond it.
class Failure : public std::exception {
public:
    explicit Failure(Error error)
        : m_error(std::move(error)) {}
    Failure(ErrorKind kind, std::string message)
        : m_error{kind, std::move(message)} {}
    const char* what() const noexcept override { return m_error.message.c_str(); }
    const Error& error() const { return m_error; }

private:
    Error m_error;
};

/// The kind and one clear sentence for a SQLite error met while using `file`.
Error translated(const SQLite::Exception& exception, const std::filesystem::path& file);
Error outOfMemory(const std::filesystem::path& file);

/// Runs `work`; answers its value, or the error that stopped it. `work` may return T or Result<T>.
template <class Work>
auto guarded(const std::filesystem::path& file, Work&& work) {
    using Value = std::invoke_result_t<Work>;
    // Not requires(Value v): Clang 14 takes a parameter of type void for an error rather than for a "no".
    constexpr bool isResult = requires {
        std::declval<Value>().error();
    };
    using Answer = typename std::conditional_t<isResult, std::type_identity<Value>,
                                               std::type_identity<Result<Value>>>::type;
    try {
        if constexpr (std::is_void_v<Value>) {
            std::forward<Work>(work)();
            return Answer();
        } else {
            return Answer(std::forward<Work>(work)());
        }
    } catch (const Failure& failure) {
        return Answer(failure.error());
    } catch (const SQLite::Exception& exception) {
        return Answer(translated(exception, file));
    } catch (const std::bad_alloc&) {
        return Answer(outOfMemory(file));
    }
}

} // namespace waymark::db::sqlite
