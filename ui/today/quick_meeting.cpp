#include "overview/meeting_defaults.h"
#include "shared/step_kind_guess.h"
#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"
#include "shared/wording/first_words.h"
#include "today/quick_log.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace alongside {
namespace {

constexpr qsizetype kLetters = 80;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(QuickLog)
};

NextStep stepFrom(const WordsAndDue& said, const Meeting& meeting, const Tables& tables, Date today) {
    NextStep step;
    step.what = fromQt(said.what);
    step.kind = guessedKind(said.what);
    step.madeOn = meeting.contact.on;
    step.dueOn = said.due ? *said.due : usualDue(tables, meeting.contact.with, std::max(meeting.contact.on, today));
    return step;
}

QString namesOf(const std::vector<TeacherId>& with, const Tables& tables) {
    QStringList names;
    for (const auto id : with)
        if (const auto teacher = tables.teachers.find(id))
            names += toQt(teacher->name);
    return QLocale().createSeparatedList(names);
}

bool isMeant(const Contact& appointment, const std::vector<TeacherId>& with, std::optional<ContactKind> kind) {
    return std::is_permutation(appointment.with.begin(), appointment.with.end(), with.begin(), with.end()) &&
           kind.value_or(appointment.kind) == appointment.kind;
}

Contact contactFrom(const QuickLog& said, const Tables& tables, Date today, TimeOfDay now, bool anew) {
    MeetingWish wish;
    for (const auto id : said.with)
        wish.with.push_back({id});
    wish.anew = anew || wish.with.empty();
    auto contact = startOf(tables, wish, today, now);
    if (contact.id && !isMeant(contact, wish.with, said.kind)) {
        wish.anew = true;
        contact = startOf(tables, wish, today, now);
    }
    return contact;
}

} // namespace

Meeting meetingFrom(const QuickLog& said, const Tables& tables, Date today, TimeOfDay now, bool another) {
    const bool isNow = !said.start && said.on.value_or(today) == today;
    Meeting meeting{contactFrom(said, tables, today, now, another || !isNow), {}, {}};
    auto& contact = meeting.contact;
    if (contact.id)
        if (auto planned = meetingOf(tables, contact.id))
            meeting.nextSteps = std::move(planned->nextSteps);
    contact.on = said.on.value_or(contact.on);
    if (!isNow)
        contact.start = said.start;
    contact.kind = said.kind.value_or(contact.kind);
    contact.length = said.length.value_or(contact.length);
    if (!said.note.isEmpty())
        contact.sharedNote += (contact.sharedNote.empty() ? "" : "\n") + fromQt(said.note);
    const auto whose = contact.with.empty() ? std::vector{TeacherId{}} : contact.with;
    for (const auto& each : said.steps) {
        auto step = stepFrom(each, meeting, tables, today);
        for (const auto teacher : whose) {
            step.teacher = teacher;
            meeting.nextSteps.push_back(step);
        }
    }
    return meeting;
}

QString understoodWords(const Meeting& meeting, const Tables& tables, Date today) {
    const auto& contact = meeting.contact;
    QStringList parts{namesOf(contact.with, tables), wordsFor(contact.kind), minutesWords(contact.length)};
    parts += contact.start
                 ? Say::tr("%1 %2", "a day, and a time").arg(shortDay(contact.on, today), timeOfDay(*contact.start))
                 : shortDay(contact.on, today);
    if (!contact.sharedNote.empty())
        parts += Say::tr("“%1”").arg(firstWords(toQt(contact.sharedNote), kLetters));
    for (const auto& step : meeting.nextSteps)
        if (!step.id && (contact.with.empty() || step.teacher == contact.with.front())) // once for all of them
            parts += Say::tr("you promise “%1” by %2")
                         .arg(firstWords(toQt(step.what), kLetters), dayWithWeekday(*step.dueOn, today));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace alongside
