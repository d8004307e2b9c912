// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the C library keeps of memory that was freed. Pages, careers near one and search come and go in large pieces on
// several threads; by itself it keeps what they leave, and of what a thread has for itself it gives nothing back. Does nothing
// with other C libraries.
#pragma once

namespace waymark::ui {

/// All threads take memory from one place, which can be given back. At the start, before there are threads.
void shareMemoryOfThreads();

/// Takes the processor 6 to 15 ms. Any thread.
void giveMemoryBack();

} // namespace waymark::ui
