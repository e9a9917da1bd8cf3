#include "summary/standing_words.h"

#include "shared/wording/date_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString agreedWords(const SummaryAgreed& agreed, Date today) {
    switch (agreed.by) {
    case SummaryBy::Coach:
        return agreed.dueOn < today
                   ? Say::tr("You agreed to send it by %1.").arg(dayWithWeekday(agreed.dueOn, today))
                   : Say::tr("You agreed that you send it, by %1.").arg(dayWithWeekday(agreed.dueOn, today));
    case SummaryBy::Teacher:
        return Say::tr("You agreed that the teacher sends the summary.");
    case SummaryBy::None:
        return Say::tr("You agreed to do without summaries.");
    }
    return {};
}

} // namespace

QString standingWords(const SummaryStanding& standing, Date today) {
    if (standing.isBare)
        return Say::tr(
            "There is nothing in it yet: a summary has the shared note and the next steps, never the private "
            "note. Edit the meeting to write down what you talked about.");
    if (standing.contact.summarySentOn)
        return Say::tr("You marked it as sent on %1.").arg(fullDay(*standing.contact.summarySentOn));
    return standing.agreed ? agreedWords(*standing.agreed, today) : QString();
}

} // namespace alongside
