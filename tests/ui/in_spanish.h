#pragma once

#include "shared/translation.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

namespace alongside {

// The program speaks Spanish, as in Mexico unless another region is asked for, as long as it lives.
class InSpanish {
public:
    explicit InSpanish(QLocale::Territory region = QLocale::Mexico) {
        const auto were = qApp->findChildren<QTranslator*>();
        QLocale::setDefault(QLocale(QLocale::Spanish, region));
        installTranslation(*qApp);
        for (auto* each : qApp->findChildren<QTranslator*>())
            if (!were.contains(each))
                added_ += each;
    }
    ~InSpanish() {
        qDeleteAll(added_); // which also takes each of them out of use
        QLocale::setDefault(before_);
    }
    InSpanish(const InSpanish&) = delete;
    InSpanish& operator=(const InSpanish&) = delete;

private:
    QLocale before_;
    QList<QTranslator*> added_;
};

} // namespace alongside
