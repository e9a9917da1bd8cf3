#include "shared/step_kind_guess.h"

#include "shared/completion_field.h"

#include <QCoreApplication>

namespace alongside {
namespace {

// Beginnings of words that tell a kind, between bars, for the translator to replace by those of the language.
struct Telling {
    StepKind kind;
    const char* beginnings;
};

constexpr Telling kTelling[] = {
    {StepKind::Summary, QT_TRANSLATE_NOOP("StepKinds", "summar|minutes of")},
    {StepKind::Reply,
     QT_TRANSLATE_NOOP("StepKinds", "reply|answer|respond|get back|write back|call back|e-mail|email")},
    {StepKind::ComeBack, QT_TRANSLATE_NOOP("StepKinds", "come back|follow up|check back|check in|ask again|return")},
    {StepKind::Notice, QT_TRANSLATE_NOOP("StepKinds", "tell|let|warn|remind|give notice|announce|say when")},
    {StepKind::BeThere, QT_TRANSLATE_NOOP("StepKinds", "be there|be at|be in|attend|join|stand by|sit in|come to")},
    {StepKind::Visit, QT_TRANSLATE_NOOP("StepKinds", "visit|observe|watch|drop in|drop by|look in")},
    {StepKind::Model, QT_TRANSLATE_NOOP("StepKinds", "model|demonstrate|show|co-teach|teach")},
    {StepKind::FindOut, QT_TRANSLATE_NOOP("StepKinds", "find|look up|look into|look for|ask|check|research|search")},
    {StepKind::Introduce, QT_TRANSLATE_NOOP("StepKinds", "introduc|connect|put in touch")},
    {StepKind::Make,
     QT_TRANSLATE_NOOP("StepKinds", "make|write|draft|prepare|create|build|design|adapt|shorten|plan|put together")},
    {StepKind::Bring, QT_TRANSLATE_NOOP("StepKinds", "send|bring|share|print|give|lend|copy|order|get")},
};

// Where a word begins so in the blank-led text; -1: nowhere.
qsizetype placeOf(const QString& beginning, const QString& text) {
    return text.indexOf(QLatin1Char(' ') + beginning);
}

} // namespace

StepKind guessedKind(const QString& words) {
    const auto text = QLatin1Char(' ') + folded(words.simplified());
    auto kind = StepKind::Bring;
    auto first = text.size();
    for (const auto& telling : kTelling)
        for (const auto& beginning :
             folded(QCoreApplication::translate("StepKinds", telling.beginnings)).split(QLatin1Char('|'))) {
            const auto place = placeOf(beginning, text);
            if (place >= 0 && telling.kind == StepKind::Summary)
                return StepKind::Summary; // "send the summary" is about the summary
            if (place >= 0 && place < first) {
                first = place;
                kind = telling.kind;
            }
        }
    return kind;
}

} // namespace alongside
