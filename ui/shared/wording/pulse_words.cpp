#include "shared/wording/pulse_words.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Pulses)
};

QString stepWords(int steps) {
    if (steps == 0)
        return Say::tr("as before");
    return steps > 0 ? Say::tr("%Ln step(s) up", nullptr, steps) : Say::tr("%Ln step(s) down", nullptr, -steps);
}

} // namespace

QString textOf(const PulseForm& form, PulseItem item) {
    for (const auto& question : form.items)
        if (question.item == item)
            return toQt(question.text);
    return {};
}

QString labelOf(const PulseForm& form, PulseAnswer answer) {
    for (const auto& each : form.answers)
        if (each.answer == answer)
            return toQt(each.label);
    return {};
}

QString saidWords(const PulseForm& form, const PulseSaid& said) {
    const auto label = labelOf(form, said.reply.answer);
    const auto steps = stepsSince(said);
    return steps ? Say::tr("%1, %2", "an answer; steps since the one before").arg(label, stepWords(*steps)) : label;
}

QString tallyWords(const PulseForm& form, const ItemTally& tally) {
    QStringList words;
    for (std::size_t i = 0; i < tally.times.size(); ++i)
        if (tally.times[i] > 0)
            words += Say::tr("%1 %2", "how many; an answer")
                         .arg(QLocale().toString(tally.times[i]), labelOf(form, static_cast<PulseAnswer>(i)).toLower());
    return words.join(QStringLiteral(", "));
}

QString stillNeededWords(const Pulse& batch) {
    const int most = mostAnswersIn(batch);
    return most >= kFewestAnonymousAnswers
               ? QString()
               : Say::tr("%Ln more sheet(s) needed before anything is shown.", nullptr, kFewestAnonymousAnswers - most);
}

QString wordsFor(PulseManner manner) {
    switch (manner) {
    case PulseManner::OnPaper:
        return Say::tr("on paper");
    case PulseManner::HandedOver:
        return Say::tr("on your screen");
    case PulseManner::Anonymous:
        return Say::tr("without a name, together with others");
    }
    return {};
}

QString agreedWordsFor(const PulseAgreed& agreed, Date today) {
    QStringList words{Say::tr("You agreed on a pulse %1.", "on paper, on your screen").arg(wordsFor(agreed.manner))};
    if (agreed.midPoint)
        words += Say::tr("Look back: %1.").arg(shortDay(*agreed.midPoint, today));
    if (agreed.reviewOn)
        words += Say::tr("Review: %1.").arg(shortDay(*agreed.reviewOn, today));
    return words.join(QLatin1Char(' '));
}

} // namespace alongside
