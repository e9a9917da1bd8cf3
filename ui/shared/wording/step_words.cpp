#include "shared/wording/step_words.h"

#include "shared/wording/date_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(NextSteps)
};

// A weekend after the due date makes nothing late yet: then the day itself is named.
QString openWords(const NextStep& step, Date today, const SchoolDays& days) {
    const auto due = currentDue(step);
    if (!due)
        return Say::tr("No date");
    if (const int late = days.between(*due, today); late > 0)
        return Say::tr("%Ln school day(s) late", nullptr, late);
    return capitalized(dayWithWeekday(*due, today));
}

} // namespace

QString wordsFor(StepKind kind) {
    switch (kind) {
    case StepKind::Reply:
        return Say::tr("Reply");
    case StepKind::Summary:
        return Say::tr("Send a summary");
    case StepKind::Notice:
        return Say::tr("Give notice");
    case StepKind::BeThere:
        return Say::tr("Be there");
    case StepKind::ComeBack:
        return Say::tr("Come back to it");
    case StepKind::Visit:
        return Say::tr("Visit");
    case StepKind::Bring:
        return Say::tr("Bring something");
    case StepKind::Make:
        return Say::tr("Make something");
    case StepKind::Model:
        return Say::tr("Model it");
    case StepKind::FindOut:
        return Say::tr("Find out");
    case StepKind::Introduce:
        return Say::tr("Introduce someone");
    }
    return {};
}

QString wordsFor(StepState state) {
    switch (state) {
    case StepState::Open:
        return Say::tr("Open");
    case StepState::Kept:
        return Say::tr("Kept");
    case StepState::Released:
        return Say::tr("Released");
    case StepState::Missed:
        return Say::tr("Missed");
    }
    return {};
}

QString wordsFor(Verdict verdict) {
    switch (verdict) {
    case Verdict::Keep:
        return Say::tr("Keep");
    case Verdict::Change:
        return Say::tr("Change");
    case Verdict::Drop:
        return Say::tr("Drop");
    }
    return {};
}

QString wordsFor(Side side) {
    switch (side) {
    case Side::Coach:
        return Say::tr("I");
    case Side::Teacher:
        return Say::tr("The teacher");
    }
    return {};
}

QString standingWords(const NextStep& step, Date today, const SchoolDays& days) {
    return step.state == StepState::Open ? openWords(step, today, days) : closedWords(step, today);
}

QString closedWords(const NextStep& step, Date today) {
    return Say::tr("%1 %2").arg(wordsFor(step.state), shortDay(*step.closedOn, today));
}

QString historyWords(const NextStep& step, Date today) {
    auto words = (isPromise(step) ? Say::tr("promised %1") : Say::tr("agreed %1")).arg(shortDay(step.madeOn, today));
    if (!step.renegotiations.empty() && step.dueOn)
        words += Say::tr(", first due %1").arg(shortDay(*step.dueOn, today));
    return words;
}

} // namespace alongside
