#include "shared/wording/teacher_words.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/name_words.h"
#include "store/cover.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Teachers)
};

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
    const auto all = listOf(grades).join(Say::tr(", "));
    if (grades.empty() || !std::all_of(grades.begin(), grades.end(), isNumber))
        return all;
    return (grades.size() == 1 ? Say::tr("Grade %1") : Say::tr("Grades %1")).arg(all);
}

// A word with its day; the word alone where there is none.
QString since(const QString& words, const QString& withDay, const std::optional<Date>& day, Date today) {
    return day ? withDay.arg(shortDay(*day, today)) : words;
}

} // namespace

QString wordsFor(TeacherStatus status) {
    switch (status) {
    case TeacherStatus::Active:
        return Say::tr("Active");
    case TeacherStatus::Light:
        return Say::tr("Light touch");
    case TeacherStatus::Paused:
        return Say::tr("Paused");
    case TeacherStatus::Ended:
        return Say::tr("Ended");
    }
    return {};
}

QString wordsFor(PriorRelation relation) {
    switch (relation) {
    case PriorRelation::None:
        return Say::tr("We have just met");
    case PriorRelation::Colleagues:
        return Say::tr("As colleagues");
    case PriorRelation::SameTeam:
        return Say::tr("We were on the same team");
    case PriorRelation::WorkedUnder:
        return Say::tr("I once reported to them");
    case PriorRelation::WorkedOver:
        return Say::tr("They once reported to me");
    case PriorRelation::Other:
        return Say::tr("In another way");
    }
    return {};
}

QString wordsFor(VisitRule rule) {
    switch (rule) {
    case VisitRule::AnyTime:
        return Say::tr("Any time");
    case VisitRule::ThesePeriods:
        return Say::tr("In certain periods");
    case VisitRule::InvitationOnly:
        return Say::tr("Only when invited");
    case VisitRule::None:
        return Say::tr("No visits for now");
    }
    return {};
}

QString wordsFor(Recognition recognition) {
    switch (recognition) {
    case Recognition::PrivateSpoken:
        return Say::tr("Privately, spoken");
    case Recognition::PrivateWritten:
        return Say::tr("Privately, in writing");
    case Recognition::SmallGroup:
        return Say::tr("In a small group");
    case Recognition::StaffWide:
        return Say::tr("In front of the staff");
    case Recognition::NotAtAll:
        return Say::tr("Not at all");
    }
    return {};
}

// Covered, it says nothing that the initials beside it do not say.
QString roleWords(const Teacher& teacher) {
    if (!teacher.role.empty())
        return isCovered(teacher.role) ? QString() : toQt(teacher.role);
    if (std::any_of(teacher.grades.begin(), teacher.grades.end(), &isCovered) ||
        std::any_of(teacher.subjects.begin(), teacher.subjects.end(), &isCovered))
        return {};
    const auto grades = gradeWords(teacher.grades);
    const auto subjects = listOf(teacher.subjects).join(Say::tr(", "));
    if (grades.isEmpty() || subjects.isEmpty())
        return grades + subjects;
    return QCoreApplication::translate("Teachers", "%1 %2", "a grade and a subject").arg(grades, subjects);
}

QString calledWords(const Teacher& teacher) {
    return nameWithin(toQt(calledName(teacher)));
}

QString standingWords(trust::AgreementStanding standing, const std::optional<Date>& day, Date today) {
    switch (standing) {
    case trust::AgreementStanding::InForce:
        return since(Say::tr("Acknowledged"), Say::tr("Acknowledged %1"), day, today);
    case trust::AgreementStanding::ReviewDue:
        return since(Say::tr("Review due"), Say::tr("Review due %1"), day, today);
    case trust::AgreementStanding::Discussed:
        return since(Say::tr("Discussed"), Say::tr("Discussed %1"), day, today);
    case trust::AgreementStanding::Draft:
        return Say::tr("Draft");
    case trust::AgreementStanding::None:
        return Say::tr("Not yet");
    }
    return {};
}

} // namespace alongside
