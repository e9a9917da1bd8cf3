#include "shared/wording/practice_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace alongside {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("Practices", words);
}

} // namespace

PracticeState stateOf(trust::Status status) {
    switch (status) {
    case trust::Status::Strong:
        return PracticeState::Strong;
    case trust::Status::Steady:
        return PracticeState::Steady;
    case trust::Status::NeedsCare:
        return PracticeState::NeedsCare;
    case trust::Status::NotEnough:
        break;
    }
    return PracticeState::NotEnough;
}

Tone toneOf(Dimension dimension) {
    switch (dimension) {
    case Dimension::Communicative:
        return Tone::Communicative;
    case Dimension::Relational:
        return Tone::Relational;
    case Dimension::Competence:
        break;
    }
    return Tone::Competence;
}

QString wordsFor(Dimension dimension) {
    switch (dimension) {
    case Dimension::Communicative:
        return say("Communicative");
    case Dimension::Relational:
        return say("Relational");
    case Dimension::Competence:
        return say("Competence-based");
    }
    return {};
}

QString wordsFor(trust::Status status) {
    switch (status) {
    case trust::Status::Strong:
        return say("strong");
    case trust::Status::Steady:
        return say("steady");
    case trust::Status::NeedsCare:
        return say("needs care");
    case trust::Status::NotEnough:
        return say("not enough yet");
    }
    return {};
}

QString practicesWords(Dimension dimension, const std::vector<trust::Status>& practices) {
    QStringList parts;
    for (const auto status : everyValueOf<trust::Status>())
        if (const auto count = std::count(practices.begin(), practices.end(), status); count > 0)
            parts += QCoreApplication::translate("Practices", "%1 %2", "a count and a status")
                         .arg(count)
                         .arg(wordsFor(status));
    return QCoreApplication::translate("Practices", "%1: %2", "a dimension and its practices")
        .arg(wordsFor(dimension), parts.join(say(", ")));
}

} // namespace alongside
