#pragma once

#include "domain/agreement_form.h"
#include "shared/tokens.h"

#include <QString>
#include <QStringList>

namespace alongside {

QString stateWords(const Agreement& agreement, Date today); // "Acknowledged since 12 Sep"
Tone toneOf(AgreementState state);
QString iconFor(AgreementState state);                        // a name for icon()
QString versionWords(const Agreement& agreement, Date today); // "Version 2, since 12 Sep"
QString progressWords(int answered, int total);               // "31 of 77 answered"

QString leftOpenWords();                       // "left open"
QString unitWords(NumberUnit unit, int count); // "school days", to stand after the number
QStringList scaleWords();                      // yes, maybe, no as they are read, in the order of scaleAnswers()
std::vector<std::string> scaleAnswers();       // as they are kept

// The answer as it is read: an option's label, a number with its unit, a day with its month's name. Empty for an open
// question; several choices stand below each other.
QString answerWords(const FormField& question, const std::optional<Answer>& answer);

// The same for a question of the form, with a line for each answered option of a scale: "Plan a lesson together: Yes".
QString answerWords(const FormField& field, const Agreement& agreement);

// What an answer changes elsewhere in the program: "Tells Today when the next meeting is due."
QString effectWords(AgreementTerm term);

// "The program goes by 10 school days while this is open."; empty where there is nothing to go by.
QString whileOpenWords(const FormField& field);

// As the words for a fault alone, but naming what it contradicts where that is known.
QString sentenceFor(AgreementField field, Fault fault);

} // namespace alongside
