#include "reports/month_words.h"

#include "reports/time_words.h"
#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(MyMonth)
};

QString contactsWords(int contacts, std::chrono::minutes length) {
    if (contacts == 0)
        return Say::tr("none", "contacts");
    return Say::tr("%1 in %Ln contact(s)", "time", contacts).arg(timeWords(length));
}

QString kOfN(int k, int n) {
    return Say::tr("%1 of %2").arg(QLocale().toString(k), QLocale().toString(n));
}

DocumentSection timeByKind(const MyMonth& month) {
    DocumentSection section{
        Say::tr("Where the time went"),
        Say::tr("What was held, short talks and messages too. One with several teachers counts once."),
        {}};
    section.items.push_back({Say::tr("In all"), contactsWords(month.contacts(), month.length())});
    for (const auto& kind : month.kinds)
        section.items.push_back({wordsFor(kind.kind), contactsWords(kind.contacts, kind.length)});
    return section;
}

QString weekWords(const WeekLoad& week) {
    const auto days = week.days.from == week.days.until
                          ? shortDay(week.days.from)
                          : Say::tr("%1 to %2", "days").arg(shortDay(week.days.from), shortDay(week.days.until));
    return Say::tr("%1 (%Ln school day(s))", "a week", week.schoolDays).arg(days);
}

DocumentSection loadByWeek(const MyMonth& month) {
    DocumentSection section{Say::tr("Week by week"), {}, {}};
    for (const auto& week : month.weeks)
        if (week.schoolDays > 0 || week.contacts > 0)
            section.items.push_back({weekWords(week), contactsWords(week.contacts, week.length)});
    return section;
}

DocumentSection spread(const MyMonth& month) {
    DocumentSection section{
        Say::tr("With whom"),
        Say::tr("By name. It says where your time went, and nothing about a teacher: who gets more is no better, and "
                "who gets less may have asked for less. One with several counts in full for each of them."),
        {}};
    for (const auto& person : month.people)
        section.items.push_back({toQt(person.name), contactsWords(person.meetings + person.brief, person.length)});
    return section;
}

DocumentSection promises(const MyMonth& month) {
    const auto& due = month.promises;
    DocumentSection section{Say::tr("What I promised"),
                            due.all() == 0 ? Say::tr("No promise came due in this time.")
                                           : Say::tr("Of the promises that came due, by the date first given."),
                            {}};
    const auto add = [&](const QString& what, int count) {
        if (count > 0)
            section.items.push_back({what, QLocale().toString(count)});
    };
    if (due.all() > 0)
        section.items.push_back({Say::tr("Kept by the date I gave"), kOfN(due.kept, due.all())});
    add(Say::tr("Moved, and said so in time"), due.moved);
    add(Say::tr("Kept late"), due.late);
    add(Say::tr("Broken: missed, or open past the day"), due.broken);
    return section;
}

DocumentSection informed(const TrustWork& work) {
    DocumentSection section{Say::tr("How I am informed about building trust"),
                            Say::tr("Training and notes as they stand in Settings, Me and Schools."),
                            {}};
    const auto add = [&](const QString& what, const QString& value) { section.items.push_back({what, value}); };
    add(Say::tr("Training in this time"), Say::tr("%1 on trust, %2 in all", "hours")
                                              .arg(hoursWords(work.trained.onTrust), hoursWords(work.trained.inAll)));
    add(Say::tr("Training this school year"),
        Say::tr("%1 on trust, %2 in all", "hours")
            .arg(hoursWords(work.trainedYear.onTrust), hoursWords(work.trainedYear.inAll)));
    add(Say::tr("Pulses that teachers answered"), QLocale().toString(work.pulses));
    add(Say::tr("Notes on what leaders do for it"), QLocale().toString(work.cultureNotes));
    return section;
}

DocumentSection accountable(const TrustWork& work) {
    DocumentSection section{
        Say::tr("How I am held to account for it"),
        Say::tr("Counts of your own practice. There is no composite, and none is meant. Meetings stand "
                "here without short talks and messages; a summary counts whenever it was sent; "
                "checklists are months in which something was ticked."),
        {}};
    const auto add = [&](const QString& what, const QString& value) { section.items.push_back({what, value}); };
    add(Say::tr("Teachers with an agreement in effect"), kOfN(work.agreements, work.teachers));
    add(Say::tr("Meetings after which a summary was sent"), kOfN(work.summariesSent, work.meetings));
    add(Say::tr("Meetings in which I read back"), kOfN(work.readBack, work.meetings));
    add(Say::tr("Checklists ticked"), QLocale().toString(work.checklists));
    return section;
}

} // namespace

ReportDocument documentOf(const MyMonth& month, const QString& coach) {
    const auto when = spanWords(month.days);
    ReportDocument document{Say::tr("My work, %1", "a stretch of time").arg(when), coach, {}, {}, {}};
    document.sections = {timeByKind(month), promises(month),       loadByWeek(month),
                         spread(month),     informed(month.trust), accountable(month.trust)};
    std::erase_if(document.sections,
                  [](const DocumentSection& each) { return each.items.empty() && each.intro.isEmpty(); });
    return document;
}

} // namespace alongside
