#include "next_steps/no_steps.h"

#include "shared/empty_state.h"

#include <QCoreApplication>

namespace alongside {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("NextSteps", words);
}

QString nothingIn(LedgerPart part) {
    switch (part) {
    case LedgerPart::AllOpen:
        return say("Nothing to do. Every next step is closed.");
    case LedgerPart::MyPromises:
        return say("You owe nothing just now.");
    case LedgerPart::TheirActionSteps:
        return say("No action step of a teacher is open.");
    case LedgerPart::Closed:
        break;
    }
    return say("Nothing was closed yet.");
}

} // namespace

EmptyState* makeNothingYet() {
    return new EmptyState(QStringLiteral("list-checks"), say("What you two agree on will stand here"),
                          say("Type it in when you log a meeting, with the day it is due, or add it now. What you "
                              "promise and what a teacher wants to try are kept apart."),
                          say("Add next step"));
}

EmptyState* makeNothingToDo(LedgerPart part) {
    return new EmptyState(part == LedgerPart::Closed ? QStringLiteral("history") : QStringLiteral("circle-check"),
                          nothingIn(part));
}

EmptyState* makeNoMatch(const QString& words) {
    return new EmptyState(QStringLiteral("search"), say("No next step has \"%1\" in it").arg(words.trimmed().left(60)),
                          say("The filter looks at words, names and kinds."), say("Show all"));
}

} // namespace alongside
