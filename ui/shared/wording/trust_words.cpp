#include "shared/wording/trust_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Trust)
};

} // namespace

QString titleOf(Dimension dimension) {
    switch (dimension) {
    case Dimension::Communicative:
        return Say::tr("Communicative trust");
    case Dimension::Relational:
        return Say::tr("Relational trust");
    case Dimension::Competence:
        return Say::tr("Competence-based trust");
    }
    return {};
}

QString wordFor(trust::Summary summary) {
    switch (summary) {
    case trust::Summary::Strong:
        return Say::tr("strong");
    case trust::Summary::Growing:
        return Say::tr("growing");
    case trust::Summary::NeedsCare:
        return Say::tr("needs your care");
    case trust::Summary::NotEnoughYet:
        return Say::tr("not enough yet");
    }
    return {};
}

QString wordsFor(trust::PromiseClass which, int n, const QString& since) {
    switch (which) {
    case trust::PromiseClass::KeptOnTime:
        return Say::tr("%Ln kept on time", nullptr, n);
    case trust::PromiseClass::MovedAheadAndKept:
        return Say::tr("%Ln moved in good time and kept", nullptr, n);
    case trust::PromiseClass::KeptLate:
        return Say::tr("%Ln kept late", nullptr, n);
    case trust::PromiseClass::MovedAheadOpen:
        return Say::tr("%Ln moved in good time, still open", nullptr, n);
    case trust::PromiseClass::OverdueOpen:
        return Say::tr("%Ln open since %1", nullptr, n).arg(since);
    case trust::PromiseClass::DueToday:
        return Say::tr("%Ln due today", nullptr, n);
    case trust::PromiseClass::Missed:
        return Say::tr("%Ln missed", nullptr, n);
    }
    return {};
}

QString beforeWords(const trust::Count& count) {
    const auto& [k, n] = count.previous;
    if (n == 0)
        return {};
    const auto change = trust::changeIn(count);
    if (!change)
        return Say::tr("Before: %1 of %2").arg(QLocale().toString(k), QLocale().toString(n));
    return (*change > 0 ? Say::tr("%1 more than before (%2 of %3)") : Say::tr("%1 fewer than before (%2 of %3)"))
        .arg(QLocale().toString(std::abs(*change)), QLocale().toString(k), QLocale().toString(n));
}

} // namespace alongside
