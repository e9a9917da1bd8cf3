#include "shared/wording/trust_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

QString say(const char* words, int n = -1) {
    return QCoreApplication::translate("Trust", words, nullptr, n);
}

} // namespace

QString titleOf(Dimension dimension) {
    switch (dimension) {
    case Dimension::Communicative:
        return say("Communicative trust");
    case Dimension::Relational:
        return say("Relational trust");
    case Dimension::Competence:
        return say("Competence-based trust");
    }
    return {};
}

QString wordFor(trust::Summary summary) {
    switch (summary) {
    case trust::Summary::Strong:
        return say("strong");
    case trust::Summary::Growing:
        return say("growing");
    case trust::Summary::NeedsCare:
        return say("needs your care");
    case trust::Summary::NotEnoughYet:
        return say("not enough yet");
    }
    return {};
}

QString nameOf(Strategy strategy) {
    switch (strategy) {
    case Strategy::Celebrate:
        return say("Celebrate wins");
    case Strategy::Dependable:
        return say("Be visible and dependable");
    case Strategy::Empathy:
        return say("Show empathy");
    }
    return {};
}

QString wordsFor(trust::PromiseClass which, int n, const QString& since) {
    switch (which) {
    case trust::PromiseClass::KeptOnTime:
        return say("%n kept on time", n);
    case trust::PromiseClass::MovedAheadAndKept:
        return say("%n moved in good time and kept", n);
    case trust::PromiseClass::KeptLate:
        return say("%n kept late", n);
    case trust::PromiseClass::MovedAheadOpen:
        return say("%n moved in good time, still open", n);
    case trust::PromiseClass::OverdueOpen:
        return say("%n open since %1", n).arg(since);
    case trust::PromiseClass::DueToday:
        return say("%n due today", n);
    case trust::PromiseClass::Missed:
        return say("%n missed", n);
    }
    return {};
}

QString beforeWords(const trust::Count& count) {
    const auto& [k, n] = count.previous;
    if (n == 0)
        return {};
    const auto change = trust::changeIn(count);
    if (!change)
        return say("Before: %1 of %2").arg(k).arg(n);
    return (*change > 0 ? say("%1 more than before (%2 of %3)") : say("%1 fewer than before (%2 of %3)"))
        .arg(std::abs(*change))
        .arg(k)
        .arg(n);
}

} // namespace alongside
