// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/markdown_view.h"

#include "ui/desktop/frame/dialogs.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

constexpr int longestLine = 98;    // characters; longer lines are hard to come back from
constexpr double lineHeight = 128; // percent of the font's own, about 20 px at 13

bool isWebAddress(const QString& address) {
    return address.startsWith(QLatin1String("http://")) || address.startsWith(QLatin1String("https://"));
}

/// A public key of an item ("career:29-1141.00"), which a page can open.
bool isItemKey(const QString& address) {
    for (const auto* kind : {"career:", "skill:", "course:", "book:"})
        if (address.startsWith(QLatin1String(kind)))
            return true;
    return false;
}

/// A fact filled into the words by name, which a page can explain.
QString factName(const QString& address) {
    const QLatin1String scheme("fact:");
    return address.startsWith(scheme) ? address.mid(scheme.size()) : QString();
}

/// Which links of their own the page takes, beside web addresses.
struct Opens {
    bool items = false;
    bool facts = false;
};

struct Piece {
    int from = 0;
    int length = 0;
    QTextCharFormat format;
};

std::vector<Piece> pieces(const QTextBlock& block) {
    std::vector<Piece> found;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        found.push_back({fragment.position(), fragment.length(), fragment.charFormat()});
    }
    return found;
}

/// Inks links, turns what is no web address into plain words and drops pictures. From the end backwards, so
/// that positions stay true.
void cleanPieces(QTextDocument& document, Tone tone, Opens page) {
    QTextCursor cursor(&document);
    for (QTextBlock block = document.lastBlock(); block.isValid(); block = block.previous()) {
        auto parts = pieces(block);
        std::reverse(parts.begin(), parts.end());
        for (const auto& part : parts) {
            cursor.setPosition(part.from);
            cursor.setPosition(part.from + part.length, QTextCursor::KeepAnchor);
            if (part.format.isImageFormat()) {
                cursor.removeSelectedText();
            } else if (part.format.isAnchor()) {
                QTextCharFormat format = part.format;
                const bool fact = page.facts && !factName(format.anchorHref()).isEmpty();
                const bool opens = fact || isWebAddress(format.anchorHref()) ||
                                   (page.items && isItemKey(format.anchorHref()));
                format.setAnchor(opens);
                if (!opens)
                    format.clearProperty(QTextFormat::AnchorHref);
                format.setForeground(colour(opens && !fact ? Role::Accent : Role::Text, tone));
                format.setFontUnderline(false);
                if (fact)
                    format.setUnderlineStyle(QTextCharFormat::DotLine);
                cursor.setCharFormat(format);
            }
        }
    }
}

void setSpacing(QTextDocument& document, const QFont& base) {
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        const bool first = block == document.begin();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(first ? 0 : isHeading ? 14 : block.textList() ? 3 : 8);
        format.setBottomMargin(0);
        if (isHeading) {
            QTextCharFormat letters;
            letters.setFont(scaledFont(base, TypeSize::Base, QFont::DemiBold));
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(letters);
            cursor.setPosition(block.position());
        }
        cursor.setBlockFormat(format);
    }
}

} // namespace

MarkdownView::MarkdownView(Dialogs& dialogs, QWidget* parent)
    : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setUndoRedoEnabled(false);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this, [this, &dialogs](const QUrl& url) {
        if (isWebAddress(url.toString()))
            dialogs.openLink(url.toString());
        else
            follow(url.toString());
    });
}

void MarkdownView::follow(const QString& address) {
    if (const QString name = factName(address); m_explainFact && !name.isEmpty())
        m_explainFact(name, placeOf(address));
    else if (m_openItem && isItemKey(address))
        m_openItem(address);
}

QRect MarkdownView::placeOf(const QString& address) {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (const Piece& part : pieces(block))
            if (part.format.isAnchor() && part.format.anchorHref() == address) {
                QTextCursor cursor(document());
                cursor.setPosition(part.from);
                return cursorRect(cursor);
            }
    return rect();
}

void MarkdownView::setWords(const QString& markdown) {
    m_markdown = markdown;
    fill();
}

void MarkdownView::fill() {
    m_filling = true;
    const QFont base = QApplication::font();
    document()->setDefaultFont(base);
    document()->setIndentWidth(18);
    // With a line end: md4c 0.4.8, which Qt reads with, reads on behind a link that is still open at the end of the text.
    document()->setMarkdown(m_markdown + u'\n',
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                QTextDocument::MarkdownNoHTML);
    // One edit: otherwise every change of a format lays the whole text out again.
    QTextCursor edit(document());
    edit.beginEditBlock();
    cleanPieces(*document(), toneOf(palette()), {m_openItem != nullptr, m_explainFact != nullptr});
    setSpacing(*document(), base);
    edit.endEditBlock();
    m_measured.reset();
    m_heights.clear();
    setMaximumWidth(fontMetrics().averageCharWidth() * longestLine);
    setAccessibleName(document()->toPlainText().section(u'\n', 0, 0));
    m_filling = false;
    updateGeometry();
}

int MarkdownView::heightForWidth(int width) const {
    const int room = std::min(width, maximumWidth());
    // Layouts ask many times for the same few widths.
    if (const auto known = m_heights.constFind(room); known != m_heights.constEnd())
        return *known;
    // A copy is measured: the editor lays its own document out again for the width that it has now.
    if (!m_measured)
        m_measured.reset(document()->clone());
    m_measured->setTextWidth(room);
    const int height = static_cast<int>(std::ceil(m_measured->size().height()));
    m_heights.insert(room, height);
    return height;
}

QSize MarkdownView::sizeHint() const {
    const int width = std::min(maximumWidth(), 640);
    return {width, heightForWidth(width)};
}

QSize MarkdownView::minimumSizeHint() const {
    return {160, fontMetrics().height()};
}

QVariant MarkdownView::loadResource(int, const QUrl&) {
    return {};
}

void MarkdownView::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void MarkdownView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    const bool matters =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange;
    if (matters && !m_filling && !m_markdown.isEmpty())
        fill();
}

void MarkdownView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    verticalScrollBar()->setRange(0, 0);
}

} // namespace waymark::ui
