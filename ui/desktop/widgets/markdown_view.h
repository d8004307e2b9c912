// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of the catalog (Markdown) as they stand on a page: our sizes and inks, lists and small headings, no
// pictures, no markup of HTML. Height follows width. Links open through Dialogs, http and https only; links to
// items ("career:29-1141.00") are handed to openItems(); others stay plain words. Selectable, links reachable by Tab. GUI thread.
#pragma once

#include <QHash>
#include <QTextBrowser>
#include <QTextDocument>

#include <functional>
#include <memory>
#include <utility>

namespace waymark::ui {

class Dialogs;

class MarkdownView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit MarkdownView(Dialogs& dialogs, QWidget* parent = nullptr);

    void setWords(const QString& markdown);
    /// Called with the key of an item whose link was chosen; set before the words.
    void openItems(std::function<void(const QString&)> open) { m_openItem = std::move(open); }
    /// Called with the name of a fact ("fact:median_pay") whose link was chosen and where it stands in this view; such
    /// a link is dotted, as figures with a source are. Set before the words.
    void explainFacts(std::function<void(const QString& name, const QRect& at)> explain) {
        m_explainFact = std::move(explain);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void follow(const QString& address);
    QRect placeOf(const QString& address);

    QString m_markdown;
    std::function<void(const QString&)> m_openItem;
    std::function<void(const QString&, const QRect&)> m_explainFact;
    mutable std::unique_ptr<QTextDocument> m_measured; ///< a copy of the words, made when first asked
    mutable QHash<int, int> m_heights;                 ///< by width
    bool m_filling = false;
};

} // namespace waymark::ui
