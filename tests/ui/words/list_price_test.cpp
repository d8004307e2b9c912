// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/list_price.h"

#include <gtest/gtest.h>

namespace waymark::ui {

TEST(ListPrice, AFreeCourseSaysWhatItsCertificateCosts) {
    db::CourseListing audited;
    audited.price = db::Money{0, {"USD"}};
    audited.certificate = db::Money{199, {"USD"}};
    db::CourseListing sold;
    sold.price = db::Money{49, {"USD"}};
    sold.certificate = db::Money{99, {"USD"}};
    const auto both = freeWithCertificate({sold, audited});
    ASSERT_EQ(both.size(), 1U);
    EXPECT_EQ(listPrice(both), QStringLiteral("free to take, certificate 199 USD, in an undated list"));
    EXPECT_TRUE(freeWithCertificate({sold}).empty()) << "what another list sold does not make a free course paid";
}

} // namespace waymark::ui
