#pragma once

#include "agreement/answer_field.h"

#include <QString>

#include <map>
#include <string>

namespace alongside {

// Answers given in the form that the notebook does not hold yet: they are about to be saved, or contradict another one
// and wait to be mended.
class PendingAnswers {
public:
    void put(const GivenAnswer& given);
    void clear() { given_.clear(); }
    bool isEmpty() const { return given_.empty(); }

    // The agreement as the form shows it.
    Agreement over(Agreement stored) const;

    // The agreement with every answer that leaves it free of problems; those are forgotten, the others stay pending.
    Agreement take(Agreement stored, Date today);

private:
    std::map<std::string, GivenAnswer> given_; // by the question's key
};

// What is to be mended, as a sentence by the key of the question to which it belongs.
std::map<std::string, QString> problemSentences(const Agreement& agreement, const AgreementForm& form, Date today);

} // namespace alongside
