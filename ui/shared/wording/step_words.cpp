#include "shared/wording/step_words.h"

#include "shared/wording/date_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

QString say(const char* words, int n = -1) {
    return QCoreApplication::translate("NextSteps", words, nullptr, n);
}

QString openWords(const NextStep& step, Date today) {
    const auto due = currentDue(step);
    if (!due)
        return say("No date");
    if (const int late = daysBetween(*due, today); late > 0)
        return say("%n day(s) late", late);
    return capitalized(dayWithWeekday(*due, today));
}

} // namespace

QString wordsFor(StepKind kind) {
    switch (kind) {
    case StepKind::Reply:
        return say("Reply");
    case StepKind::Summary:
        return say("Send a summary");
    case StepKind::Notice:
        return say("Give notice");
    case StepKind::BeThere:
        return say("Be there");
    case StepKind::ComeBack:
        return say("Come back to it");
    case StepKind::Visit:
        return say("Visit");
    case StepKind::Bring:
        return say("Bring something");
    case StepKind::Make:
        return say("Make something");
    case StepKind::Model:
        return say("Model it");
    case StepKind::FindOut:
        return say("Find out");
    case StepKind::Introduce:
        return say("Introduce someone");
    }
    return {};
}

QString wordsFor(StepState state) {
    switch (state) {
    case StepState::Open:
        return say("Open");
    case StepState::Kept:
        return say("Kept");
    case StepState::Released:
        return say("Released");
    case StepState::Missed:
        return say("Missed");
    }
    return {};
}

QString wordsFor(Verdict verdict) {
    switch (verdict) {
    case Verdict::Keep:
        return say("Keep");
    case Verdict::Change:
        return say("Change");
    case Verdict::Drop:
        return say("Drop");
    }
    return {};
}

QString wordsFor(Side side) {
    switch (side) {
    case Side::Coach:
        return say("I");
    case Side::Teacher:
        return say("The teacher");
    }
    return {};
}

QString standingWords(const NextStep& step, Date today) {
    if (step.state == StepState::Open)
        return openWords(step, today);
    return say("%1 %2").arg(wordsFor(step.state), shortDay(*step.closedOn, today));
}

QString historyWords(const NextStep& step, Date today) {
    auto words = (isPromise(step) ? say("promised %1") : say("agreed %1")).arg(shortDay(step.madeOn, today));
    if (!step.renegotiations.empty() && step.dueOn)
        words += say(", first due %1").arg(shortDay(*step.dueOn, today));
    return words;
}

} // namespace alongside
