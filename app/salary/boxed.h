// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An optional value kept on the heap, for large members that most owners lack: a comparison of hundreds of
// places moves its rows while it sorts them. Copies are deep. Any thread, as its value.
#pragma once

#include <memory>
#include <utility>

namespace waymark::app {

template <class Value>
class Boxed {
public:
    Boxed() = default;
    Boxed(Value value)
        : m_value(std::make_unique<Value>(std::move(value))) {}
    Boxed(const Boxed& other)
        : m_value(other.m_value ? std::make_unique<Value>(*other.m_value) : nullptr) {}
    Boxed(Boxed&&) noexcept = default;
    Boxed& operator=(const Boxed& other) {
        *this = Boxed(other);
        return *this;
    }
    Boxed& operator=(Boxed&&) noexcept = default;
    ~Boxed() = default;

    explicit operator bool() const { return m_value != nullptr; }
    bool has_value() const { return m_value != nullptr; }
    Value& operator*() { return *m_value; }
    const Value& operator*() const { return *m_value; }
    Value* operator->() { return m_value.get(); }
    const Value* operator->() const { return m_value.get(); }

private:
    std::unique_ptr<Value> m_value;
};

} // namespace waymark::app
