#include "summary/standing_words.h"

#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString agreedWords(const SummaryAgreed& agreed, Date today) {
    switch (agreed.by) {
    case SummaryBy::Coach:
        if (agreed.dayIsOpen)
            return Say::tr("Your agreement leaves open by when it is sent. Usual is one school day: by %1.")
                .arg(dayWithWeekday(agreed.dueOn, today));
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
    if (const auto& sentOn = standing.contact.summarySentOn) {
        const auto all = standing.contact.with.size();
        return all > 1 ? Say::tr("You marked it as sent to all %1 on %2.", "how many; a day")
                             .arg(QLocale().toString(static_cast<qulonglong>(all)), fullDay(*sentOn))
                       : Say::tr("You marked it as sent on %1.").arg(fullDay(*sentOn));
    }
    return standing.agreed ? agreedWords(*standing.agreed, today) : QString();
}

} // namespace alongside
