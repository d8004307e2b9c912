// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/chart_export_dialog.h"

#include "ui/charts/chart_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace waymark::ui {

namespace {

constexpr QSize previewRoom{480, 360};
constexpr std::array<std::string_view, 3> namedSizes{"slide", "a4", "square"};
constexpr int ownSize = 3; // after the named ones

QSpinBox* pixels(int value, int least, const QString& name, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(least, 8000);
    box->setValue(value);
    box->setSingleStep(50);
    box->setSuffix(QStringLiteral(" px"));
    box->setAccessibleName(name);
    return box;
}

} // namespace

ChartExportDialog::ChartExportDialog(const app::ChartSpec& spec, const ExportOptions& before, QWidget* parent)
    : QDialog(parent)
    , m_spec(spec)
    , m_format(new QComboBox(this))
    , m_size(new QComboBox(this))
    , m_width(pixels(before.size.width(), 320, tr("Width"), this))
    , m_height(pixels(before.size.height(), 240, tr("Height"), this))
    , m_scale(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_preview(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Export the chart"));
    m_format->addItems({tr("PNG picture"), tr("SVG drawing"), tr("PDF document")});
    m_size->addItems(
        {tr("Slide, 1600 x 900"), tr("A4, landscape"), tr("Square, 1200 x 1200"), tr("Own size")});
    m_scale->addItems({tr("1x"), tr("2x"), tr("3x")});
    m_theme->addItems({tr("Light"), tr("Dark")});
    m_format->setCurrentIndex(static_cast<int>(before.format));
    m_scale->setCurrentIndex(std::clamp(qRound(before.scale), 1, 3) - 1);
    m_theme->setCurrentIndex(before.tone == Tone::Dark ? 1 : 0);
    m_size->setCurrentIndex(ownSize);
    for (std::size_t i = 0; i < namedSizes.size(); ++i)
        if (namedChartSize(namedSizes[i]) == before.size)
            m_size->setCurrentIndex(static_cast<int>(i));
    build();
    chooseSize();
    preview();
}

void ChartExportDialog::build() {
    auto* form = new QFormLayout;
    form->addRow(tr("Form"), m_format);
    form->addRow(tr("Size"), m_size);
    auto* sides = new QHBoxLayout;
    sides->addWidget(m_width);
    sides->addWidget(m_height);
    form->addRow(tr("Width, height"), sides);
    form->addRow(tr("Pixels"), m_scale);
    form->addRow(tr("Colors"), m_theme);
    m_scale->setToolTip(tr("Of a PNG: 2x and 3x stay sharp where the picture is enlarged"));
    m_preview->setFixedSize(previewRoom);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview of the chart"));
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(form);
    row->addWidget(m_preview, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save..."));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (auto* box : {m_format, m_size, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            chooseSize();
            preview();
        });
    for (auto* side : {m_width, m_height})
        connect(side, &QSpinBox::valueChanged, this, &ChartExportDialog::preview);
}

// A named size shows its numbers; own ones can be changed.
void ChartExportDialog::chooseSize() {
    const int named = m_size->currentIndex();
    if (named < ownSize) {
        const QSize size = *namedChartSize(namedSizes[static_cast<std::size_t>(named)]);
        const QSignalBlocker width(m_width);
        const QSignalBlocker height(m_height);
        m_width->setValue(size.width());
        m_height->setValue(size.height());
    }
    m_width->setEnabled(named == ownSize);
    m_height->setEnabled(named == ownSize);
    m_scale->setEnabled(m_format->currentIndex() == static_cast<int>(ChartFormat::Png));
}

void ChartExportDialog::preview() {
    const ExportOptions chosen = options();
    const QSize fitting = chosen.size.scaled(previewRoom, Qt::KeepAspectRatio);
    const double ratio = devicePixelRatioF();
    QImage image = chartImage(m_spec, chosen.size, 1, chosen.tone)
                       .scaled(fitting * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(image));
}

ExportOptions ChartExportDialog::options() const {
    ExportOptions chosen;
    chosen.format = static_cast<ChartFormat>(m_format->currentIndex());
    chosen.size = {m_width->value(), m_height->value()};
    chosen.scale = m_scale->currentIndex() + 1;
    chosen.tone = m_theme->currentIndex() == 1 ? Tone::Dark : Tone::Light;
    return chosen;
}

} // namespace waymark::ui
