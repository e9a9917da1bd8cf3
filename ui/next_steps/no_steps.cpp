#include "next_steps/no_steps.h"

#include "shared/empty_state.h"
#include "shared/hidden.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(NextSteps)
};

QString nothingIn(LedgerPart part) {
    switch (part) {
    case LedgerPart::AllOpen:
        return Say::tr("Nothing to do. Every next step is closed.");
    case LedgerPart::MyPromises:
        return Say::tr("You owe nothing just now.");
    case LedgerPart::TheirActionSteps:
        return Say::tr("No action step of a teacher is open.");
    case LedgerPart::Closed:
        break;
    }
    return Say::tr("Nothing was closed yet.");
}

} // namespace

EmptyState* makeNothingYet() {
    return new EmptyState(QStringLiteral("list-checks"), Say::tr("What you two agree on will stand here"),
                          Say::tr("Type it in when you log a meeting, with the day it is due, or add it now. What you "
                                  "promise and what a teacher wants to try are kept apart."),
                          Say::tr("Add next step"));
}

EmptyState* makeNothingToDo(LedgerPart part) {
    return new EmptyState(part == LedgerPart::Closed ? QStringLiteral("history") : QStringLiteral("circle-check"),
                          nothingIn(part));
}

EmptyState* makeNoMatch(const QString& words, bool hidden) {
    const auto typed = words.trimmed().left(60);
    return new EmptyState(QStringLiteral("search"),
                          hidden ? Say::tr("Nothing that shows has \"%1\" in it").arg(typed)
                                 : Say::tr("No next step has \"%1\" in it").arg(typed),
                          hidden ? notLookedThroughWords() : Say::tr("The filter looks at words, names and kinds."),
                          Say::tr("Show all"));
}

} // namespace alongside
