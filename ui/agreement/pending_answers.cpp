#include "agreement/pending_answers.h"

#include "shared/wording/agreement_words.h"

#include <iterator>

namespace alongside {
namespace {

// The term whose member the field of the record is; empty for those that no question of the form sets.
std::optional<AgreementTerm> termOf(AgreementField field) {
    switch (field) {
    case AgreementField::Rhythm:
        return AgreementTerm::Rhythm;
    case AgreementField::LongestQuiet:
        return AgreementTerm::LongestQuiet;
    case AgreementField::Reply:
        return AgreementTerm::Reply;
    case AgreementField::SummaryWithin:
        return AgreementTerm::SummaryWithin;
    case AgreementField::Notice:
        return AgreementTerm::Notice;
    case AgreementField::Rung:
        return AgreementTerm::Rung;
    case AgreementField::ReviewOn:
        return AgreementTerm::ReviewOn;
    case AgreementField::Version:
    case AgreementField::StartedOn:
    case AgreementField::DiscussedOn:
    case AgreementField::AcknowledgedOn:
    case AgreementField::EndedOn:
    case AgreementField::Answers:
    case AgreementField::AcknowledgementName:
    case AgreementField::AcknowledgementOn:
        break;
    }
    return std::nullopt;
}

std::string keyDriving(const AgreementForm& form, AgreementTerm term) {
    for (const auto& section : form.sections)
        for (const auto& field : section.fields)
            if (field.drives == term)
                return field.key;
    return {};
}

} // namespace

void PendingAnswers::put(const GivenAnswer& given) {
    given_.insert_or_assign(given.question.key, given);
}

Agreement PendingAnswers::over(Agreement stored) const {
    for (const auto& [key, given] : given_)
        if (given.unclear.isEmpty())
            setAnswer(stored, given.question, given.answer);
    return stored;
}

// One answer may only fit after another one, such as a longer quiet time before a longer rhythm; so rounds are made
// until no more fit.
Agreement PendingAnswers::take(Agreement stored, Date today) {
    for (bool found = true; found;) {
        found = false;
        for (auto each = given_.begin(); each != given_.end();) {
            auto next = stored;
            setAnswer(next, each->second.question, each->second.answer);
            if (!each->second.unclear.isEmpty() || !problemsIn(next, today).empty()) {
                ++each;
                continue;
            }
            stored = std::move(next);
            each = given_.erase(each);
            found = true;
        }
    }
    return stored;
}

std::set<std::string> PendingAnswers::keys() const {
    std::set<std::string> keys;
    for (const auto& [key, given] : given_)
        keys.insert(key);
    return keys;
}

std::map<std::string, QString> PendingAnswers::unclear() const {
    std::map<std::string, QString> words;
    for (const auto& [key, given] : given_)
        if (!given.unclear.isEmpty())
            words.emplace(key, given.unclear);
    return words;
}

std::map<std::string, QString> problemSentences(const Agreement& agreement, const AgreementForm& form, Date today) {
    std::map<std::string, QString> sentences;
    for (const auto& [field, fault, entry] : problemsIn(agreement, today)) {
        const auto term = termOf(field);
        if (term)
            sentences.emplace(keyDriving(form, *term), sentenceFor(field, fault));
        else if (field == AgreementField::Answers)
            sentences.emplace(std::next(agreement.answers.begin(), static_cast<std::ptrdiff_t>(entry))->first,
                              sentenceFor(field, fault));
    }
    return sentences;
}

} // namespace alongside
