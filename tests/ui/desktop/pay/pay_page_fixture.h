// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pay page, open at the thirteen cities of Backend Software Engineer, for the tests of what can be done
// on it.
#pragma once

#include "ui/desktop/pages/pay/pay_page.h"

#include "tests/ui/desktop/pay/pay_services.h"
#include "ui/charts/pay_chart_view.h"
#include "ui/desktop/pages/pay/career_chooser.h"
#include "ui/desktop/pages/pay/chart_export_dialog.h"
#include "ui/desktop/pages/pay/pay_result.h"
#include "ui/desktop/pages/pay/pay_table.h"
#include "ui/desktop/pages/pay/place_picker.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/note_box.h"
#include "ui/desktop/widgets/segmented_switch.h"
#include "ui/desktop/widgets/source_card.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <gtest/gtest.h>

#include <stdexcept>

namespace waymark::ui {

inline const char* const backend = "career:backend-software-engineer";

class PayPageTest : public testing::Test {
protected:
    void SetUp() override {
        m_page.resize(1240, 830);
        m_page.open({PageId::Pay, QString::fromLatin1(backend), {}});
        m_page.show();
        QCoreApplication::processEvents();
    }
    void TearDown() override {
        if (auto* card = this->card())
            card->close();
    }
    PayResult& result() { return *m_page.findChild<PayResult*>(); }
    PayChartView& chart() { return *result().chart(); }
    PayTable& table() { return *result().table(); }
    SegmentedSwitch& viewSwitch() {
        for (auto* found : m_page.findChildren<SegmentedSwitch*>())
            if (found->accessibleName().startsWith(QStringLiteral("Show pay in")))
                return *found;
        throw std::runtime_error("no view switch");
    }
    QString official(int row) {
        return table()
            .model()
            ->index(row, table().rows().columnOf(QStringLiteral("official")))
            .data()
            .toString();
    }
    SourceCard* card() {
        for (auto* widget : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<SourceCard*>(widget); found && found->isVisible())
                return found;
        return nullptr;
    }
    PlacePicker& openPicker() {
        for (auto* chip : m_page.findChildren<FilterChip*>())
            if (chip->text() == QStringLiteral("Thirteen cities"))
                chip->click();
        return *m_page.findChild<PlacePicker*>();
    }
    static QStringList texts(const QWidget& widget) {
        QStringList all;
        for (const auto* label : widget.findChildren<QLabel*>())
            all.append(label->text());
        return all;
    }

    PayServices m_services;
    PayPage m_page{m_services.services};
};

} // namespace waymark::ui
