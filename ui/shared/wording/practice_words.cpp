#include "shared/wording/practice_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Practices)
};

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
        return Say::tr("Communicative");
    case Dimension::Relational:
        return Say::tr("Relational");
    case Dimension::Competence:
        return Say::tr("Competence-based");
    }
    return {};
}

QString wordsFor(trust::Status status) {
    switch (status) {
    case trust::Status::Strong:
        return Say::tr("strong");
    case trust::Status::Steady:
        return Say::tr("steady");
    case trust::Status::NeedsCare:
        return Say::tr("needs care");
    case trust::Status::NotEnough:
        return Say::tr("not enough yet");
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
        .arg(wordsFor(dimension), parts.join(Say::tr(", ")));
}

} // namespace alongside
