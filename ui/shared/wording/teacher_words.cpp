#include "shared/wording/teacher_words.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace alongside {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("Teachers", words);
}

QStringList listOf(const std::vector<std::string>& texts) {
    QStringList list;
    for (const auto& text : texts)
        list += toQt(text);
    return list;
}

bool isNumber(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// "6" stands for a grade; what has words already ("Year 7", "K to 2") speaks for itself.
QString gradeWords(const std::vector<std::string>& grades) {
    const auto all = listOf(grades).join(say(", "));
    if (grades.empty() || !std::all_of(grades.begin(), grades.end(), isNumber))
        return all;
    return (grades.size() == 1 ? say("Grade %1") : say("Grades %1")).arg(all);
}

// A word with its day; the word alone where there is none.
QString since(const QString& words, const QString& withDay, const std::optional<Date>& day, Date today) {
    return day ? withDay.arg(shortDay(*day, today)) : words;
}

} // namespace

QString wordsFor(TeacherStatus status) {
    switch (status) {
    case TeacherStatus::Active:
        return say("Active");
    case TeacherStatus::Light:
        return say("Light touch");
    case TeacherStatus::Paused:
        return say("Paused");
    case TeacherStatus::Ended:
        return say("Ended");
    }
    return {};
}

QString wordsFor(PriorRelation relation) {
    switch (relation) {
    case PriorRelation::None:
        return say("We have just met");
    case PriorRelation::Colleagues:
        return say("As colleagues");
    case PriorRelation::SameTeam:
        return say("We were on the same team");
    case PriorRelation::WorkedUnder:
        return say("I once reported to them");
    case PriorRelation::WorkedOver:
        return say("They once reported to me");
    case PriorRelation::Other:
        return say("In another way");
    }
    return {};
}

QString wordsFor(VisitRule rule) {
    switch (rule) {
    case VisitRule::AnyTime:
        return say("Any time");
    case VisitRule::ThesePeriods:
        return say("In certain periods");
    case VisitRule::InvitationOnly:
        return say("Only when invited");
    case VisitRule::None:
        return say("No visits for now");
    }
    return {};
}

QString wordsFor(Recognition recognition) {
    switch (recognition) {
    case Recognition::PrivateSpoken:
        return say("Privately, spoken");
    case Recognition::PrivateWritten:
        return say("Privately, in writing");
    case Recognition::SmallGroup:
        return say("In a small group");
    case Recognition::StaffWide:
        return say("In front of the staff");
    case Recognition::NotAtAll:
        return say("Not at all");
    }
    return {};
}

QString roleWords(const Teacher& teacher) {
    if (!teacher.role.empty())
        return toQt(teacher.role);
    const auto grades = gradeWords(teacher.grades);
    const auto subjects = listOf(teacher.subjects).join(say(", "));
    if (grades.isEmpty() || subjects.isEmpty())
        return grades + subjects;
    return QCoreApplication::translate("Teachers", "%1 %2", "a grade and a subject").arg(grades, subjects);
}

QString calledWords(const Teacher& teacher) {
    return toQt(calledName(teacher));
}

QString standingWords(trust::AgreementStanding standing, const std::optional<Date>& day, Date today) {
    switch (standing) {
    case trust::AgreementStanding::InForce:
        return since(say("Acknowledged"), say("Acknowledged %1"), day, today);
    case trust::AgreementStanding::ReviewDue:
        return since(say("Review due"), say("Review due %1"), day, today);
    case trust::AgreementStanding::Discussed:
        return since(say("Discussed"), say("Discussed %1"), day, today);
    case trust::AgreementStanding::Draft:
        return say("Draft");
    case trust::AgreementStanding::None:
        return say("Not yet");
    }
    return {};
}

} // namespace alongside
