#include "shared/translation.h"

#include <QCoreApplication>
#include <QTranslator>

namespace alongside {

void installTranslation(QCoreApplication& application) {
    auto* words = new QTranslator(&application);
    if (words->load(QStringLiteral(":/translations/alongside_en.qm")))
        QCoreApplication::installTranslator(words);
}

} // namespace alongside
