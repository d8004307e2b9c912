// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/detail/own_words.h"

#include "app/words/numbers.h"
#include "ui/words/day_form.h"
#include "ui/words/local_number.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestAmount = 1e9;

/// "1,234.50", "1 234,50", "49": the last mark with one or two digits after it parts the decimals.
std::optional<double> amountFromText(QString text) {
    static const QRegularExpression spaces(uR"([\s'\x{202f}\x{a0}])"_s);
    text.remove(spaces);
    static const QRegularExpression number(uR"(^(\d[\d.,]*?)(?:[.,](\d{1,2}))?$)"_s);
    const auto match = number.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(1);
    whole.remove(u',').remove(u'.');
    bool good = false;
    const double amount =
        QString(whole + u'.' + (match.captured(2).isEmpty() ? u"0"_s : match.captured(2))).toDouble(&good);
    if (!good || amount > largestAmount)
        return std::nullopt;
    return amount;
}

} // namespace

std::optional<db::Money> moneyFromText(const QString& text) {
    const QString words = text.trimmed();
    if (words.compare(u"free"_s, Qt::CaseInsensitive) == 0)
        return db::Money{0, {"USD"}};
    // A mark that is only one currency's; "$" is several and is asked for by its code.
    static const std::pair<QChar, QString> marks[] = {
        {u'\u20ac', u"EUR"_s}, {u'\u00a3', u"GBP"_s}, {u'\u20b9', u"INR"_s}};
    for (const auto& [mark, code] : marks)
        if (words.startsWith(mark) || words.endsWith(mark))
            return moneyFromText(QString(words).remove(mark).trimmed() + u' ' + code);
    static const QRegularExpression after(uR"(^(.*\d)\s*([A-Za-z]{3})$)"_s);
    static const QRegularExpression before(uR"(^([A-Za-z]{3})\s*(\d.*)$)"_s);
    QString code;
    QString amountText;
    if (const auto match = after.match(words); match.hasMatch()) {
        amountText = match.captured(1);
        code = match.captured(2);
    } else if (const auto other = before.match(words); other.hasMatch()) {
        code = other.captured(1);
        amountText = other.captured(2);
    } else {
        return std::nullopt;
    }
    const auto amount = amountFromText(amountText);
    if (!amount)
        return std::nullopt;
    return db::Money{*amount, {code.toUpper().toStdString()}};
}

QString moneyText(const db::Money& money) {
    return money.amount == 0 ? u"free"_s : localNumber(app::amountText(money));
}

std::optional<double> hoursFromText(const QString& text, double most) {
    bool good = false;
    const double hours = QString(text.trimmed()).replace(u',', u'.').toDouble(&good);
    if (!good || !(hours > 0) || hours > most)
        return std::nullopt;
    return hours;
}

std::optional<QString> dayFromText(const QString& text) {
    const QString words = text.trimmed();
    for (const QDate& day :
         {QDate::fromString(words, Qt::ISODate), QLocale().toDate(words, QLocale::ShortFormat),
          QLocale().toDate(words, dayForm(DayForm::Short))}) {
        if (day.isValid())
            return day.toString(Qt::ISODate);
    }
    return std::nullopt;
}

} // namespace waymark::ui
