// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/translation.h"

#include "ui/words/tr.h"

#include <QLibraryInfo>

#include <algorithm>
#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array spoken{Language{"en", "English"}, Language{"de", "Deutsch"}, Language{"es", "Español"}};

bool isSpoken(const QString& code) {
    return std::any_of(spoken.begin(), spoken.end(),
                       [&](const Language& language) { return code == QLatin1StringView(language.code); });
}

// What Qt's buttons and menus say; the other words of theirs are ours as well.
[[maybe_unused]] constexpr const char* wordsOfQt[] = {QT_TR_NOOP("OK"), QT_TR_NOOP("Save"), QT_TR_NOOP("Select All")};

/// Qt's ("QDialogButtonBox", but not "Questions") and those of names.h.
bool isOthers(const char* context) {
    const QByteArrayView name(context);
    return name.startsWith("catalog/") || (name.size() > 1 && name[0] == 'Q' && name[1] >= 'A' && name[1] <= 'Z');
}

/// In the place of Qt's own catalogue, where that is not installed.
class WordsOfQt final : public QTranslator {
public:
    WordsOfQt(const QString& language, QObject* parent)
        : QTranslator(parent)
        , m_ours(language) {}

    bool isEmpty() const override { return m_ours.isEmpty(); }
    QString translate(const char* context, const char* text, const char*, int) const override {
        return isOthers(context) && !QByteArrayView(context).startsWith("catalog/") ? m_ours.translate(nullptr, text, nullptr, -1)
                                                                                    : QString();
    }

private:
    const Translation m_ours;
};

} // namespace

QString tr(const char* text, const char* note, int count) {
    if (count < 0 || QCoreApplication::instance())
        return QCoreApplication::translate("waymark::ui", text, note, count);
    // Qt asks no catalogue without an application, and English needs one for its plural forms.
    static const Translation english(u"en"_s);
    QString said = english.translate(nullptr, text, note, count);
    if (said.isEmpty())
        said = QString::fromUtf8(text);
    return said.replace(u"%Ln"_s, QLocale().toString(count)).replace(u"%n"_s, QString::number(count));
}

std::span<const Language> languages() {
    return spoken;
}

QString languageFor(const QString& chosen, const QStringList& systemLanguages) {
    if (isSpoken(chosen))
        return chosen;
    for (const QString& language : systemLanguages)
        if (const QString code = language.section(u'-', 0, 0); isSpoken(code))
            return code;
    return u"en"_s;
}

QLocale localeFor(const QString& language, const QLocale& system) {
    return system.language() == QLocale::codeToLanguage(language) ? system : QLocale(language);
}

Translation::Translation(const QString& language, QObject* parent)
    : QTranslator(parent) {
    if (isSpoken(language) && !load(u":/translations/waymark_%1.qm"_s.arg(language)))
        qWarning("the sentences of %s are missing in this program", qPrintable(language));
}

QString Translation::translate(const char* context, const char* text, const char* note, int count) const {
    return isOthers(context) ? QString() : QTranslator::translate("Waymark", text, note, count);
}

void speak(const QString& language, const QLocale& locale) {
    QLocale::setDefault(locale);
    auto* app = QCoreApplication::instance();
    QCoreApplication::installTranslator(new Translation(u"en"_s, app));
    if (language == u"en")
        return;
    QCoreApplication::installTranslator(new WordsOfQt(language, app)); // asked after Qt's
    auto* qt = new QTranslator(app);
    if (qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QCoreApplication::installTranslator(new Translation(language, app));
}

} // namespace waymark::ui
