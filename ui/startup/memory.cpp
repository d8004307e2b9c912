// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace waymark::ui {

void shareMemoryOfThreads() {
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
#endif
}

void giveMemoryBack() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace waymark::ui
