#include "reports/principal_words.h"

#include "reports/time_words.h"
#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PrincipalReport)
};

// Overloaded functions as one.
template <class... Each>
struct Overloaded : Each... {
    using Each::operator()...;
};

// Nothing of a number that is not told: such a line does not leave.
QString countWords(const FoldedCount& count) {
    return count.number() ? QLocale().toString(*count.number()) : QString();
}

QString kindsWords(const std::vector<ContactKind>& kinds) {
    if (kinds.empty())
        return Say::tr("Time in all");
    QStringList words;
    for (const auto kind : kinds)
        words += wordsFor(kind);
    return Say::tr("Time: %1").arg(words.join(Say::tr(", ", "between words")));
}

QString workWords(const ReportableTeacher& teacher) {
    QStringList goals;
    for (const auto& goal : teacher.goals())
        goals += toQt(goal);
    const auto picked = goals.join(Say::tr(", ", "between words"));
    const auto goal = toQt(teacher.goal()).simplified();
    if (goal.isEmpty() || picked.isEmpty())
        return goal + picked;
    return Say::tr("%1 (%2)", "a goal; what it is about").arg(goal, picked);
}

DocumentItem itemOf(const TeachersMet& met) {
    return {Say::tr("Teachers met"), countWords(met.teachers)};
}

DocumentItem itemOf(const ContactsHeld& held) {
    return {held.brief ? Say::tr("Talks in passing and messages") : Say::tr("Meetings and visits"),
            countWords(held.contacts)};
}

DocumentItem itemOf(const TimeSpent& spent) {
    const auto& minutes = spent.minutes.number();
    return {kindsWords(spent.kinds), minutes ? timeWords(std::chrono::minutes(*minutes)) : QString()};
}

DocumentItem itemOf(const CyclesCounted& counted) {
    return {counted.ended ? Say::tr("Coaching cycles closed") : Say::tr("Coaching cycles begun"),
            countWords(counted.cycles)};
}

DocumentItem itemOf(const SharedGoal& shared) {
    return {Say::tr("Shared focus: %1").arg(toQt(shared.goal)), Say::tr("%Ln teacher(s)", nullptr, shared.teachers)};
}

DocumentItem itemOf(const TrainingTaken& taken) {
    return {
        Say::tr("Training I took"),
        Say::tr("%1, of it %2 on trust", "hours").arg(hoursWords(taken.hours.inAll), hoursWords(taken.hours.onTrust))};
}

DocumentItem itemOf(const WhoAndWhat& who) {
    return {toQt(who.teacher.name()), workWords(who.teacher)};
}

DocumentItem itemOf(const CurrentStep& step) {
    return {Say::tr("%1, current action step").arg(toQt(step.teacher.name())),
            toQt(step.teacher.actionStep()).simplified()};
}

DocumentItem itemOf(const OwnWords& own) {
    return {toQt(own.text).trimmed(), {}};
}

enum class Part { Numbers, People, Own };

Part partOf(const ReportContent& content) {
    return std::visit(Overloaded{[](const WhoAndWhat&) { return Part::People; },
                                 [](const CurrentStep&) { return Part::People; },
                                 [](const OwnWords&) { return Part::Own; }, [](const auto&) { return Part::Numbers; }},
                      content);
}

QString headingOf(Part part) {
    switch (part) {
    case Part::Numbers:
        return Say::tr("In numbers");
    case Part::People:
        return Say::tr("Who works on what");
    case Part::Own:
        return Say::tr("What I would like to add");
    }
    return {};
}

QString subtitleOf(const PrincipalReport& report) {
    QStringList parts;
    for (const auto& each : {report.coach, report.school})
        if (!each.empty())
            parts += toQt(each);
    if (report.madeOn.ok() && report.madeOn < report.days.until)
        parts += Say::tr("so far, until %1", "a day").arg(fullDay(report.madeOn));
    return parts.join(Say::tr(", ", "between words"));
}

} // namespace

QString wordsFor(ReportReason reason) {
    switch (reason) {
    case ReportReason::CountOfAll:
        return Say::tr("A count over all: it names nobody.");
    case ReportReason::FewerThanThree:
        return Say::tr("Fewer than three teachers stand behind it, so the number stays with you.");
    case ReportReason::FewUnnamed:
        return Say::tr(
            "Besides those who are named, only one or two teachers stand behind it, and could be worked out: "
            "the number stays with you. It can be told if fewer are named.");
    case ReportReason::SharedByThree:
        return Say::tr("At least three teachers work on it, and none is named.");
    case ReportReason::AboutMe:
        return Say::tr("It is about you alone.");
    case ReportReason::WhoAndWhatAgreed:
        return Say::tr("Your agreement: the principal may hear who is coached, and what they work on.");
    case ReportReason::ActionStepAgreed:
        return Say::tr("Your agreement: the principal may hear the action step you are on.");
    case ReportReason::ThreeWayAgreed:
        return Say::tr("Your agreement: teacher, coach and principal talk as three.");
    case ReportReason::MyOwnWords:
        return Say::tr("You wrote it for this report.");
    }
    return {};
}

DocumentItem itemFor(const ReportLine& line) {
    return std::visit([](const auto& content) { return itemOf(content); }, line.content);
}

QString whyWords(const ReportLine& line) {
    if (!line.withheld)
        return wordsFor(line.reason);
    if (partOf(line.content) == Part::Own)
        return Say::tr("Your words stay here: they hold the name of somebody of whom the principal may not hear.");
    return Say::tr(
               "%1 The words about it stay here: they hold the name of somebody of whom the principal may not hear.",
               "why the line may leave")
        .arg(wordsFor(line.reason));
}

ReportDocument documentOf(const PrincipalReport& report) {
    ReportDocument document{
        Say::tr("Coaching report, %1", "a stretch of time").arg(spanWords(report.days)),
        subtitleOf(report),
        {},
        {},
        Say::tr("What is said in coaching stays between teacher and coach, unless the two agreed "
                "otherwise. Numbers behind which fewer than three teachers stand, or fewer than three "
                "besides those named here, are left out.")};
    for (const auto part : {Part::Numbers, Part::People, Part::Own}) {
        DocumentSection section{headingOf(part), {}, {}};
        for (const auto& line : report.lines)
            if (partOf(line.content) == part)
                section.items.push_back(itemFor(line));
        if (!section.items.empty())
            document.sections.push_back(std::move(section));
    }
    return document;
}

} // namespace alongside
