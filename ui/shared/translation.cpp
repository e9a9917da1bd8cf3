#include "shared/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <array>
#include <memory>

namespace alongside {
namespace {

// Keys as keyboards and the guide have them; Qt's own Spanish has "Control" and "Mayúsculas".
[[maybe_unused]] constexpr std::array kKeys{QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
                                            QT_TRANSLATE_NOOP("QShortcut", "Shift"),
                                            QT_TRANSLATE_NOOP("QShortcut", "Esc")};

// A translation for the default locale; none where there is none.
QTranslator* loaded(QCoreApplication& application, const QString& name, const QString& folder) {
    auto words = std::make_unique<QTranslator>(&application);
    return words->load(QLocale(), name, QStringLiteral("_"), folder) ? words.release() : nullptr;
}

const QTranslator& spanish() {
    static const auto words = [] {
        auto loaded = std::make_unique<QTranslator>();
        (void)loaded->load(QStringLiteral(":/translations/alongside_es.qm"));
        return loaded;
    }();
    return *words;
}

} // namespace

void installTranslation(QCoreApplication& application) {
    const auto own = QStringLiteral(":/translations");
    auto* english = new QTranslator(&application);
    if (english->load(own + QStringLiteral("/alongside_en.qm")))
        QCoreApplication::installTranslator(english);
    if (QLocale().language() == QLocale::English)
        return;
    auto* words = loaded(application, QStringLiteral("alongside"), own);
    if (!words)
        return;
    const auto folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (auto* ofQt = loaded(application, QStringLiteral("qtbase"), folder))
        QCoreApplication::installTranslator(ofQt);
    QCoreApplication::installTranslator(words); // last, so that it is asked first
}

QList<QLocale> offeredLanguages() {
    QList<QLocale> offered;
    for (const auto region : {QLocale::UnitedStates, QLocale::Canada, QLocale::UnitedKingdom, QLocale::Ireland,
                              QLocale::Australia, QLocale::NewZealand})
        offered += QLocale(QLocale::English, region);
    for (const auto region : {QLocale::UnitedStates, QLocale::Mexico, QLocale::PuertoRico, QLocale::Colombia,
                              QLocale::Argentina, QLocale::Chile, QLocale::Peru, QLocale::Spain})
        offered += QLocale(QLocale::Spanish, region);
    return offered;
}

QString nameOf(const QLocale& offered) {
    const bool spanish = offered.language() == QLocale::Spanish;
    return QStringLiteral("%1 (%2)").arg(spanish ? QStringLiteral("Español") : QStringLiteral("English"),
                                         offered.nativeTerritoryName());
}

bool isSpanishFor(const char* context, const char* message, const QString& words) {
    return spanish().translate(context, message) == words;
}

void speak(const QString& language) {
    for (const auto& offered : offeredLanguages())
        if (offered.name() == language)
            QLocale::setDefault(offered);
}

} // namespace alongside
