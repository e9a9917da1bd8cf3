#include "teachers/profile_notes.h"

#include "domain/email_address.h"
#include "shared/text.h"
#include "shared/wording/agreement_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

QString effectOf(TeacherField field) {
    switch (field) {
    case TeacherField::PreferredName:
        return Say::tr("The name that the program says: “log meeting with …”.");
    case TeacherField::Schools:
        return Say::tr("Two schools are fine. The Teachers list can be filtered by them.");
    case TeacherField::Room:
        return Say::tr("Shown before the door.");
    case TeacherField::PlanningPeriods:
        return Say::tr("Shown in the agreement; a first one begins with them as free times.");
    case TeacherField::Email:
    case TeacherField::Phone:
        return Say::tr("Shown in the agreement.");
    case TeacherField::Visits:
        return Say::tr("Shows a warning before a visit nobody asked for.");
    case TeacherField::Praise:
        return Say::tr("Used when a win is offered.");
    case TeacherField::Feedback:
        return Say::tr("Shown before the door.");
    case TeacherField::Channel:
        return Say::tr("Shown before the door, unless the agreement names one.");
    case TeacherField::QuietHours:
        return Say::tr("Shown before the door; a first agreement begins with them.");
    case TeacherField::StartedOn:
        return Say::tr("Until your first meeting the quiet list counts from here; an agreement is asked for 15 school "
                       "days later.");
    case TeacherField::Prior:
        return Say::tr("A first agreement begins with it, in section 1.");
    case TeacherField::Name:
    case TeacherField::Pronouns:
    case TeacherField::Role:
    case TeacherField::Subjects:
    case TeacherField::Grades:
    case TeacherField::RosterId:
        break;
    }
    return {};
}

// The question of the agreement that asks for the same; empty where none does.
const char* questionFor(TeacherField field) {
    switch (field) {
    case TeacherField::PlanningPeriods:
        return "two-of-us.teacher-free-times";
    case TeacherField::Visits:
        return "help.visits";
    case TeacherField::Praise:
        return "recognition.praise";
    case TeacherField::Feedback:
        return "recognition.hard-news";
    case TeacherField::Channel:
        return "communication.quick";
    case TeacherField::QuietHours:
        return "communication.quiet-hours";
    case TeacherField::Prior:
        return "two-of-us.prior";
    case TeacherField::Name:
    case TeacherField::PreferredName:
    case TeacherField::Pronouns:
    case TeacherField::Role:
    case TeacherField::Subjects:
    case TeacherField::Grades:
    case TeacherField::Room:
    case TeacherField::Schools:
    case TeacherField::Email:
    case TeacherField::Phone:
    case TeacherField::RosterId:
    case TeacherField::StartedOn:
        break;
    }
    return "";
}

template <class Enum>
std::optional<Answer> asAnswer(const std::optional<Enum>& value) {
    return value ? std::optional<Answer>(std::string(wordOf(*value))) : std::nullopt;
}

std::optional<Answer> asAnswer(const std::string& words) {
    return isBlank(words) ? std::nullopt : std::optional<Answer>(words);
}

// What the teacher's page says, as the agreement would.
std::optional<Answer> said(const Teacher& teacher, TeacherField field) {
    if (field == TeacherField::Visits)
        return asAnswer(teacher.dropIn);
    if (field == TeacherField::Praise)
        return asAnswer(teacher.recognition);
    if (field == TeacherField::Prior)
        return asAnswer(std::optional(teacher.priorRelation));
    if (field == TeacherField::PlanningPeriods)
        return asAnswer(teacher.planningPeriods);
    if (field == TeacherField::QuietHours)
        return asAnswer(teacher.quietHours);
    return asAnswer(field == TeacherField::Feedback ? teacher.feedback : teacher.channel);
}

QString agreedOtherwise(const Teacher& teacher, TeacherField field, const Agreement& agreement,
                        const AgreementForm& form) {
    const std::string key = questionFor(field);
    for (const auto& section : form.sections)
        for (const auto& question : section.fields) {
            if (question.key != key)
                continue;
            const auto agreed = answerTo(agreement, question);
            if (!agreed || agreed == said(teacher, field))
                return {};
            return Say::tr("The agreement says: %1. That holds.")
                .arg(answerWords(question, agreed).replace(QLatin1Char('\n'), QStringLiteral(", ")));
        }
    return {};
}

} // namespace

std::map<TeacherField, QString> profileNotes(const Teacher& teacher, const Agreement* inEffect,
                                             const AgreementForm& form) {
    std::map<TeacherField, QString> notes;
    for (int i = 0; i <= static_cast<int>(TeacherField::Praise); ++i) {
        const auto field = static_cast<TeacherField>(i);
        QStringList sentences{effectOf(field)};
        if (field == TeacherField::Email && !isBlank(teacher.email) && !isEmailAddress(teacher.email))
            sentences += Say::tr("This does not look like an e-mail address.");
        if (inEffect)
            sentences += agreedOtherwise(teacher, field, *inEffect, form);
        sentences.removeAll(QString());
        if (!sentences.isEmpty())
            notes.emplace(field, sentences.join(QLatin1Char(' ')));
    }
    return notes;
}

} // namespace alongside
