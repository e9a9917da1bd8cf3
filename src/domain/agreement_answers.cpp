#include "domain/agreement_answers.h"

#include <algorithm>
#include <cmath>

namespace alongside {
namespace {

using Open = std::optional<Answer>;

// The members of an agreement that are numbers of school days.
std::optional<int> Agreement::*numberOf(AgreementTerm term) {
    switch (term) {
    case AgreementTerm::Rhythm:
        return &Agreement::rhythm;
    case AgreementTerm::LongestQuiet:
        return &Agreement::longestQuiet;
    case AgreementTerm::Reply:
        return &Agreement::reply;
    case AgreementTerm::SummaryWithin:
        return &Agreement::summaryWithin;
    case AgreementTerm::Notice:
        return &Agreement::notice;
    case AgreementTerm::Summary:
    case AgreementTerm::Visits:
    case AgreementTerm::Recognition:
    case AgreementTerm::Rung:
    case AgreementTerm::ReviewOn:
        break;
    }
    return nullptr;
}

template <class Enum>
Open wordIn(const std::optional<Enum>& value) {
    if (!value)
        return std::nullopt;
    return Answer(std::string(wordOf(*value)));
}

template <class Enum>
std::optional<Enum> valueIn(const Open& answer) {
    const auto* word = answer ? std::get_if<std::string>(&*answer) : nullptr;
    return word ? fromWord<Enum>(*word) : std::nullopt;
}

Open stored(const Agreement& agreement, const std::string& key) {
    const auto found = agreement.answers.find(key);
    if (found == agreement.answers.end())
        return std::nullopt;
    return found->second;
}

// The summary's sender and the rung always hold a value; whether they were answered shows in the answers.
Open termOf(const Agreement& agreement, const FormField& field) {
    const auto term = *field.drives;
    if (const auto member = numberOf(term)) {
        if (!(agreement.*member))
            return std::nullopt;
        return Answer(static_cast<double>(*(agreement.*member)));
    }
    if (term == AgreementTerm::Visits)
        return wordIn(agreement.visits);
    if (term == AgreementTerm::Recognition)
        return wordIn(agreement.recognition);
    if (term == AgreementTerm::ReviewOn) {
        if (!agreement.reviewOn)
            return std::nullopt;
        return Answer(toText(*agreement.reviewOn));
    }
    if (!stored(agreement, field.key))
        return std::nullopt;
    if (term == AgreementTerm::Rung)
        return Answer(std::to_string(agreement.rung));
    return Answer(std::string(wordOf(agreement.summary)));
}

int rungIn(const Open& answer) {
    const auto* word = answer ? std::get_if<std::string>(&*answer) : nullptr;
    return word && word->size() == 1 && *word >= "0" && *word <= "4" ? word->front() - '0' : Agreement().rung;
}

void setTerm(Agreement& agreement, AgreementTerm term, const Open& answer) {
    if (const auto member = numberOf(term)) {
        const auto* number = answer ? std::get_if<double>(&*answer) : nullptr;
        agreement.*member = number ? std::optional(static_cast<int>(std::lround(*number))) : std::nullopt;
    } else if (term == AgreementTerm::Visits) {
        agreement.visits = valueIn<VisitRule>(answer);
    } else if (term == AgreementTerm::Recognition) {
        agreement.recognition = valueIn<Recognition>(answer);
    } else if (term == AgreementTerm::ReviewOn) {
        const auto* day = answer ? std::get_if<std::string>(&*answer) : nullptr;
        agreement.reviewOn = day ? parseDate(*day) : std::nullopt;
    } else if (term == AgreementTerm::Rung) {
        agreement.rung = rungIn(answer);
    } else {
        agreement.summary = valueIn<SummaryBy>(answer).value_or(SummaryBy::Coach);
    }
}

bool isAnswered(const Agreement& agreement, const FormField& field) {
    if (field.kind != FieldKind::Scale)
        return answerTo(agreement, field).has_value();
    return std::any_of(field.options.begin(), field.options.end(), [&](const FieldOption& option) {
        return agreement.answers.contains(scaleQuestion(field, option).key);
    });
}

} // namespace

FormField scaleQuestion(const FormField& scale, const FieldOption& option) {
    FormField question;
    question.key = scale.key + "." + option.value;
    question.question = option.label;
    question.kind = FieldKind::Scale;
    return question;
}

Open answerTo(const Agreement& agreement, const FormField& field) {
    return field.drives ? termOf(agreement, field) : stored(agreement, field.key);
}

void setAnswer(Agreement& agreement, const FormField& field, const Open& answer) {
    const bool alwaysHeld = field.drives == AgreementTerm::Summary || field.drives == AgreementTerm::Rung;
    if (field.drives)
        setTerm(agreement, *field.drives, answer);
    if (field.drives && !alwaysHeld)
        return;
    if (answer)
        agreement.answers.insert_or_assign(field.key, *answer);
    else
        agreement.answers.erase(field.key);
}

int answeredIn(const Agreement& agreement, const FormSection& section) {
    return static_cast<int>(std::count_if(section.fields.begin(), section.fields.end(),
                                          [&](const FormField& field) { return isAnswered(agreement, field); }));
}

} // namespace alongside
