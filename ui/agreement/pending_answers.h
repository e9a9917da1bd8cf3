#pragma once

#include "agreement/answer_field.h"

#include <QString>

#include <map>
#include <set>
#include <string>

namespace alongside {

// Answers given in the form that the notebook does not hold yet: they are about to be saved, or contradict another one
// and wait to be mended.
class PendingAnswers {
public:
    void put(const GivenAnswer& given);
    bool isEmpty() const { return given_.empty(); }

    // The agreement as the form shows it.
    Agreement over(Agreement stored) const;

    // The agreement with every answer that leaves it free of problems; those are forgotten, the others stay pending.
    Agreement take(Agreement stored, Date today);

    std::set<std::string> keys() const;             // of the questions whose answers wait
    std::map<std::string, QString> unclear() const; // typed words that are no answer yet, by the question's key

private:
    std::map<std::string, GivenAnswer> given_; // by the question's key
};

// What is to be mended, as a sentence by the key of the question to which it belongs.
std::map<std::string, QString> problemSentences(const Agreement& agreement, const AgreementForm& form, Date today);

} // namespace alongside
