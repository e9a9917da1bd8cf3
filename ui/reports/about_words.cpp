#include "reports/about_words.h"

#include "reports/about_sections.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/teacher_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(AllAboutTeacher)
};

QString joined(const std::vector<std::string>& several) {
    QStringList words;
    for (const auto& each : several)
        words += toQt(each);
    return words.join(Say::tr(", ", "between words"));
}

QString introOf(const AllAboutTeacher& all) {
    const bool whole = all.privateText == PrivateText::GoesAlong;
    QStringList sentences{
        whole ? Say::tr("This is what my coaching notebook holds about you, my private notes and my journal too.")
              : Say::tr("This is what my coaching notebook holds about you."),
        Say::tr("Where other teachers are named, it says \"a colleague\".")};
    QStringList without;
    if (!whole && all.privateNotes > 0)
        without += Say::tr("%Ln private note(s) of mine on our meetings", nullptr, all.privateNotes);
    if (!whole && all.pages > 0)
        without += Say::tr("%Ln page(s) of my private journal about our work", nullptr, all.pages);
    if (!whole && all.remarks > 0)
        without += Say::tr("%Ln remark(s) of mine on my own checklist", nullptr, all.remarks);
    if (all.inBin > 0)
        without +=
            Say::tr("%Ln record(s) that I removed and that rest in the bin until it is emptied", nullptr, all.inBin);
    if (!without.isEmpty())
        sentences += Say::tr("Not in it: %1.").arg(without.join(Say::tr("; ", "between parts of a list")));
    sentences += Say::tr("What I may have begun to write and not stored is not in it either.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace

DocumentSection profileOf(const AllAboutTeacher& all) {
    const auto& who = all.teacher;
    DocumentSection section{Say::tr("You"), {}, {}};
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            section.items.push_back({label, value});
    };
    add(Say::tr("Name"), toQt(who.name));
    add(Say::tr("Preferred name"), toQt(who.preferredName));
    add(Say::tr("Pronouns"), toQt(who.pronouns));
    add(Say::tr("Role"), toQt(who.role));
    add(Say::tr("Subjects"), joined(who.subjects));
    add(Say::tr("Grades"), joined(who.grades));
    add(Say::tr("Room"), toQt(who.room));
    add(Say::tr("Schools"), joined(all.schools));
    add(Say::tr("Planning periods"), toQt(who.planningPeriods));
    add(Say::tr("Email"), toQt(who.email));
    add(Say::tr("Phone"), toQt(who.phone));
    add(Say::tr("Number in the school's list"), toQt(who.rosterId));
    add(Say::tr("Coaching"), wordsFor(who.status));
    add(Say::tr("Since"), who.startedOn.ok() ? fullDay(who.startedOn) : QString());
    add(Say::tr("How we knew each other"), wordsFor(who.priorRelation));
    add(Say::tr("Visits"), who.dropIn ? wordsFor(*who.dropIn) : QString());
    add(Say::tr("How you like to hear what went well"), who.recognition ? wordsFor(*who.recognition) : QString());
    add(Say::tr("How you like feedback"), toQt(who.feedback));
    add(Say::tr("How to reach you"), toQt(who.channel));
    add(Say::tr("Quiet hours"), toQt(who.quietHours));
    return section;
}

ReportDocument documentOf(const AllAboutTeacher& all, const FormsInWords& forms, const QString& coach, Date today) {
    ReportDocument document{
        Say::tr("Everything held about %1").arg(toQt(all.teacher.name).left(80)),
        coach.isEmpty() ? fullDay(today) : Say::tr("%1, %2", "a coach; a day").arg(coach, fullDay(today)),
        introOf(all),
        {profileOf(all)},
        Say::tr("Backups of the notebook hold the same. If something is not right, tell me and I shall correct it.")};
    const auto add = [&](std::vector<DocumentSection> sections) {
        for (auto& section : sections)
            if (!section.items.empty())
                document.sections.push_back(std::move(section));
    };
    add(agreementsOf(all, forms.agreement, today));
    add({cyclesOf(all, today), contactsOf(all), stepsOf(all, Side::Coach), stepsOf(all, Side::Teacher), winsOf(all)});
    add(checklistsOf(all, forms.checklist));
    add({pulsesOf(all, forms.pulse), toolsOf(all), journalOf(all, forms.prompts), listsOf(all), trailOf(all)});
    return document;
}

} // namespace alongside
