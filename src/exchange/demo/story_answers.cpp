#include "exchange/demo/story_teller.h"

#include <algorithm>
#include <stdexcept>

namespace alongside {
namespace {

std::vector<std::string> choicesIn(std::string_view text) {
    std::vector<std::string> choices;
    while (!text.empty()) {
        const auto end = std::min(text.find('|'), text.size());
        choices.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return choices;
}

// The field that asks the question; a scale asks one for each of its options.
const FormField& fieldOf(std::string_view question, const AgreementForm& form) {
    for (const auto& section : form.sections)
        for (const auto& field : section.fields)
            if (field.key == question || (field.kind == FieldKind::Scale && question.starts_with(field.key + '.')))
                return field;
    throw std::logic_error("the demo answers a question that the agreement does not ask: " + std::string(question));
}

Answer answerOf(const FormField& field, std::string_view reply) {
    if (field.kind == FieldKind::Tick)
        return true;
    if (field.kind == FieldKind::Number)
        return std::stod(std::string(reply));
    if (field.kind == FieldKind::Several)
        return choicesIn(reply);
    return std::string(reply);
}

void drive(Agreement& agreement, AgreementTerm term, std::string_view reply) {
    const auto number = [&] { return std::stoi(std::string(reply)); };
    switch (term) {
    case AgreementTerm::Rhythm:
        agreement.rhythm = number();
        break;
    case AgreementTerm::LongestQuiet:
        agreement.longestQuiet = number();
        break;
    case AgreementTerm::Reply:
        agreement.reply = number();
        break;
    case AgreementTerm::Summary:
        agreement.summary = fromWord<SummaryBy>(reply).value();
        break;
    case AgreementTerm::SummaryWithin:
        agreement.summaryWithin = number();
        break;
    case AgreementTerm::Notice:
        agreement.notice = number();
        break;
    case AgreementTerm::Visits:
        agreement.visits = fromWord<VisitRule>(reply);
        break;
    case AgreementTerm::Recognition:
        agreement.recognition = fromWord<Recognition>(reply);
        break;
    case AgreementTerm::Rung:
        agreement.rung = number();
        break;
    case AgreementTerm::ReviewOn:
        agreement.reviewOn = parseDate(reply);
        break;
    }
}

} // namespace

void fillIn(Agreement& agreement, const std::vector<story::Reply>& replies, const AgreementForm& form) {
    for (const auto& [question, reply] : replies) {
        const auto& field = fieldOf(question, form);
        agreement.answers.emplace(question, answerOf(field, reply));
        if (field.drives)
            drive(agreement, *field.drives, reply);
    }
}

} // namespace alongside
