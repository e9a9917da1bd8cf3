#include "shared/wording/reflection_words.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/trust_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Reflections)
};

} // namespace

QString wordsFor(PromptMoment moment) {
    switch (moment) {
    case PromptMoment::AfterContact:
        return Say::tr("After a meeting");
    case PromptMoment::Week:
        return Say::tr("The week");
    case PromptMoment::Month:
        return Say::tr("The month");
    case PromptMoment::LanesDiffer:
        return Say::tr("When log and teacher differ");
    case PromptMoment::BrokenPromise:
        return Say::tr("After a broken promise");
    case PromptMoment::CycleEnd:
        return Say::tr("The end of a cycle");
    case PromptMoment::Leadership:
        return Say::tr("Leaders and trust");
    }
    return {};
}

QString questionWords(const std::vector<ReflectionPrompt>& prompts, const Reflection& page) {
    const auto* prompt = promptAsking(prompts, page.prompt);
    return toQt(prompt ? prompt->text : page.prompt);
}

QString sentenceFor(const DueMoment& due, const QString& name, Date today) {
    const auto on = shortDay(due.on, today);
    const auto what = toQt(due.what).simplified();
    switch (due.moment) {
    case PromptMoment::AfterContact:
        return name.isEmpty() ? Say::tr("You met several people %1.", "today, yesterday, 12 Nov").arg(on)
                              : Say::tr("You met %1 %2.", "a name; today, yesterday, 12 Nov").arg(name, on);
    case PromptMoment::Week:
        return Say::tr("The school week is ending.");
    case PromptMoment::Month:
        return due.dimension ? Say::tr("The month is ending: %1.").arg(titleOf(*due.dimension).toLower())
                             : Say::tr("The month is ending.");
    case PromptMoment::LanesDiffer:
        return due.dimension ? Say::tr("Your log and what %1 says differ: %2.", "a name; a kind of trust")
                                   .arg(name, titleOf(*due.dimension).toLower())
                             : Say::tr("Your log and what %1 says differ.").arg(name);
    case PromptMoment::BrokenPromise:
        return Say::tr("What you promised %1 for %2 did not come in time: “%3”", "a name; a day; what")
            .arg(name, on, what);
    case PromptMoment::CycleEnd:
        return Say::tr("The cycle with %1 has ended: “%2”", "a name; the goal").arg(name, what);
    case PromptMoment::Leadership:
        return Say::tr("What are leaders doing for trust?");
    }
    return {};
}

} // namespace alongside
