#include "shared/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace alongside {
namespace {

// Whether there is such a translation for the default locale; then it is in use.
bool install(QCoreApplication& application, const QString& name, const QString& folder) {
    auto* words = new QTranslator(&application);
    if (words->load(QLocale(), name, QStringLiteral("_"), folder))
        return QCoreApplication::installTranslator(words);
    delete words;
    return false;
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
    if (install(application, QStringLiteral("alongside"), own))
        install(application, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
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
