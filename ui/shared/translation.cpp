#include "shared/translation.h"

#include <QCoreApplication>
#include <QTranslator>

namespace alongside {

void installTranslation(QCoreApplication& application) {
    auto* words = new QTranslator(&application);
    if (words->load(QStringLiteral(":/translations/alongside_en.qm")))
        QCoreApplication::installTranslator(words);
}

QList<QLocale> offeredLanguages() {
    QList<QLocale> offered;
    for (const auto region : {QLocale::UnitedStates, QLocale::Canada, QLocale::UnitedKingdom, QLocale::Ireland,
                              QLocale::Australia, QLocale::NewZealand})
        offered += QLocale(QLocale::English, region);
    return offered;
}

void speak(const QString& language) {
    for (const auto& offered : offeredLanguages())
        if (offered.name() == language)
            QLocale::setDefault(offered);
}

} // namespace alongside
