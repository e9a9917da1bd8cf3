// What TeacherFields keeps of everything typed, fit to be stored or not, and how it comes back.

#include "shared/text.h"
#include "teachers/schools_field.h"
#include "teachers/teacher_fields.h"

#include <set>

namespace alongside {
namespace {

// The archive's names, which no translation changes.
std::string nameOf(TeacherField field) {
    switch (field) {
    case TeacherField::Name:
        return "name";
    case TeacherField::PreferredName:
        return "preferredName";
    case TeacherField::Pronouns:
        return "pronouns";
    case TeacherField::Role:
        return "role";
    case TeacherField::Subjects:
        return "subjects";
    case TeacherField::Grades:
        return "grades";
    case TeacherField::Room:
        return "room";
    case TeacherField::Schools:
        return "schools";
    case TeacherField::PlanningPeriods:
        return "planningPeriods";
    case TeacherField::Email:
        return "email";
    case TeacherField::Phone:
        return "phone";
    case TeacherField::RosterId:
        return "rosterId";
    case TeacherField::StartedOn:
        return "startedOn";
    case TeacherField::Feedback:
        return "feedback";
    case TeacherField::Channel:
        return "channel";
    case TeacherField::QuietHours:
        return "quietHours";
    case TeacherField::Prior:
        return "priorRelation";
    case TeacherField::Visits:
        return "dropIn";
    case TeacherField::Praise:
        return "recognition";
    }
    return {};
}

} // namespace

std::vector<DraftField> TeacherFields::draftFields() const {
    std::vector<DraftField> fields;
    for (const auto& [field, taker] : takers_)
        if (field != TeacherField::Schools)
            fields.push_back(draftField(nameOf(field), taker));
    fields.push_back({nameOf(TeacherField::Schools), [this] { return keptRows({schools_->names()}); },
                      [this](const QString& words) {
                          schools_->setNames(rowsKept(words).value(0));
                          Q_EMIT schools_->edited();
                      }});
    return fields;
}

FieldWords TeacherFields::notIn(const Teacher& stored, const QStringList& schools) const {
    const auto typed = teacher();
    std::set<std::string> names;
    for (const auto& slot : slots_)
        if (!slot.isSame(typed, stored))
            names.insert(nameOf(slot.field));
    if (schools_->names() != schools)
        names.insert(nameOf(TeacherField::Schools));
    FieldWords words;
    for (const auto& field : draftFields())
        if (names.contains(field.name))
            words[field.name] = fromQt(field.words());
    return words;
}

void TeacherFields::showTyped(const FieldWords& words) const {
    for (const auto& field : draftFields())
        if (const auto found = words.find(field.name); found != words.end())
            field.show(toQt(found->second));
}

} // namespace alongside
