#include "exchange/agreement_content.h"

#include "exchange/content_reader.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr std::size_t kSections = 12;

bool hasOptions(FieldKind kind) {
    return kind == FieldKind::Choice || kind == FieldKind::Several || kind == FieldKind::Scale;
}

template <class Enum>
bool isWordOf(const std::string& value) {
    return fromWord<Enum>(value).has_value();
}

bool isRung(const std::string& value) {
    return value.size() == 1 && value[0] >= '0' && value[0] <= '4';
}

bool isChoiceOf(const FormField& field, bool (*fits)(const std::string&)) {
    return field.kind == FieldKind::Choice &&
           std::all_of(field.options.begin(), field.options.end(), [&](const auto& each) { return fits(each.value); });
}

bool canDrive(const FormField& field, AgreementTerm term) {
    switch (term) {
    case AgreementTerm::Rhythm:
    case AgreementTerm::LongestQuiet:
    case AgreementTerm::Reply:
    case AgreementTerm::SummaryWithin:
    case AgreementTerm::Notice:
        return field.kind == FieldKind::Number && field.unit == NumberUnit::SchoolDays;
    case AgreementTerm::Summary:
        return isChoiceOf(field, isWordOf<SummaryBy>);
    case AgreementTerm::Visits:
        return isChoiceOf(field, isWordOf<VisitRule>);
    case AgreementTerm::Recognition:
        return isChoiceOf(field, isWordOf<Recognition>);
    case AgreementTerm::Rung:
        return isChoiceOf(field, isRung);
    case AgreementTerm::ReviewOn:
        return field.kind == FieldKind::Day;
    }
    return false;
}

void insistOnOptions(const FormField& field, const std::string& place) {
    if (hasOptions(field.kind) == field.options.empty())
        refuseContent(place, "has a kind and options that do not go together");
    if ((field.kind == FieldKind::Number) != field.unit.has_value())
        refuseContent(place, "has a kind and a unit that do not go together");
    if (field.drives && !canDrive(field, *field.drives))
        refuseContent(place, "cannot drive " + std::string(wordOf(*field.drives)));
    insistOnDistinct(field.options, &FieldOption::value, place);
    insistOnDistinct(field.options, &FieldOption::label, place);
}

// A number for a number, one of the options for a choice; nothing else has a default.
std::optional<Answer> defaultIn(ContentObject& object, const FormField& field) {
    const auto* value = object.valueIfAny("default");
    if (!value)
        return std::nullopt;
    if (field.kind == FieldKind::Number && value->is_number_integer())
        return value->get<double>();
    const auto isIt = [&](const FieldOption& option) { return *value == option.value; };
    if (field.kind == FieldKind::Choice && std::any_of(field.options.begin(), field.options.end(), isIt))
        return value->get<std::string>();
    refuseContent(object.place() + "/default", "is no answer to this field");
}

FormField fieldIn(ContentObject& object) {
    FormField field;
    field.key = object.text("key");
    field.question = object.text("question");
    field.help = object.textIfAny("help");
    field.kind = object.word<FieldKind>("kind");
    field.options = object.listIfAny("options", [](ContentObject& each) {
        return FieldOption{each.code("value"), each.text("label")};
    });
    field.unit = object.wordIfAny<NumberUnit>("unit");
    field.drives = object.wordIfAny<AgreementTerm>("drives");
    field.ifOpen = defaultIn(object, field);
    insistOnOptions(field, object.place());
    return field;
}

FormSection sectionIn(ContentObject& object) {
    FormSection section{object.number("number"), object.code("code"), object.text("title"), object.text("intro"),
                        object.list("fields", fieldIn)};
    for (const auto& field : section.fields)
        if (!field.key.starts_with(section.code + '.') || field.key.size() == section.code.size() + 1)
            refuseContent(object.place(), "has the key \"" + field.key + "\", which does not begin with its code");
    return section;
}

void insistOnWholeForm(const AgreementForm& form, const std::string& place) {
    std::vector<FormField> fields;
    std::vector<AgreementTerm> driven;
    for (std::size_t i = 0; i < form.sections.size(); ++i) {
        const auto& section = form.sections[i];
        if (section.number != static_cast<int>(i) + 1)
            refuseContent(place + '/' + std::to_string(i), "is out of order");
        fields.insert(fields.end(), section.fields.begin(), section.fields.end());
    }
    for (const auto& field : fields)
        if (field.drives)
            driven.push_back(*field.drives);
    if (form.sections.size() != kSections)
        refuseContent(place, "are not twelve");
    insistOnDistinct(form.sections, &FormSection::code, place);
    insistOnDistinct(fields, &FormField::key, place);
    insistOnDistinct(fields, &FormField::question, place);
    insistOnDistinct(driven, wordOf<AgreementTerm>, place);
}

} // namespace

AgreementForm agreementFormIn(ContentObject& file) {
    AgreementForm form{file.text("title"), file.text("note"), file.list("sections", sectionIn)};
    insistOnWholeForm(form, file.place() + "/sections");
    return form;
}

} // namespace alongside
